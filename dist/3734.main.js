export const id = 3734;
export const ids = [3734];
export const modules = {

/***/ 49172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ evidenceMarkdown)
/* harmony export */ });
/* harmony import */ var _bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58674);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82254);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45846);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54348);
/* harmony import */ var _problem_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32924);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38858);






// The first lines name the task, the last ones are what it said before it died.
const firstLines = 40;
const lastLines = 160;
/**
 * What shows the cause: what ECS says as a list, which a phone wraps, and what a container or a tool has printed as it is.
 */
function evidenceMarkdown(outcome) {
    const { evidence = [], cause } = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .explainOutcome */ .K)(outcome) ?? {};
    const told = (line) => line.replace(/^[\w-]+: /, '') === cause;
    const lines = (0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedLines */ .f)(evidence.flatMap(_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3).filter((line) => !told(line)), firstLines, lastLines);
    const isTool = /^(?:build|push)-failed$/.test(outcome.failure?.code ?? '');
    const isPrinted = (line) => isTool || line.startsWith('  ');
    return runsOf(lines, isPrinted)
        .map(({ printed, items }) => (printed ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(unindented(items)) : items.map(itemOf).join('\n')))
        .join('\n\n');
}
/** Where a file is named, that is what a reader looks for. */
function itemOf(line) {
    const found = (0,_problem_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placedLine */ .C)(line);
    if (found === undefined)
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_short_names_js__WEBPACK_IMPORTED_MODULE_5__/* .withShortNames */ .X)(line))}`;
    const { file, line: at, col } = found.place;
    const place = [file, at, col].filter((part) => part !== undefined).join(':');
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(place)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_short_names_js__WEBPACK_IMPORTED_MODULE_5__/* .withShortNames */ .X)(found.text))}`;
}
function runsOf(lines, isPrinted) {
    const runs = [];
    for (const line of lines) {
        const printed = isPrinted(line);
        const last = runs.at(-1);
        if (last?.printed === printed)
            last.items.push(line);
        else
            runs.push({ printed, items: [line] });
    }
    return runs;
}
const unindented = (lines) => lines.every((line) => line.startsWith('  ')) ? lines.map((line) => line.slice(2)) : lines;


/***/ }),

/***/ 53465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ decisiveService),
/* harmony export */   u: () => (/* binding */ failedServices)
/* harmony export */ });
/* harmony import */ var _services_services_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79965);

// The diagnosis of a service that only went back because another one failed.
const consequence = 'other-service-failed';
/** Those that failed by themselves, then those that were taken back because of them; without the ones left alone. */
function failedServices({ services }) {
    const failed = services.filter(({ outcome }) => (0,_services_services_table_js__WEBPACK_IMPORTED_MODULE_0__/* .endMark */ .xl)(outcome) === '✖');
    const isOwn = ({ outcome }) => outcome.diagnosis?.id !== consequence;
    return [...failed.filter(isOwn), ...failed.filter((one) => !isOwn(one))];
}
/** The one that the run's verdict is about. */
function decisiveService(outcome) {
    const failed = failedServices(outcome);
    return failed.find((one) => one.outcome.verdict === outcome.verdict) ?? failed[0];
}


/***/ }),

/***/ 19058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ mostSummaryBytes),
/* harmony export */   VZ: () => (/* binding */ mostStepBytes),
/* harmony export */   dR: () => (/* binding */ joinedWithin),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** GitHub takes 1 MiB of a step and shows nothing of more. */
const mostStepBytes = 1_048_576;
/** Of the summary of a run, which something else of the step may follow. */
const mostSummaryBytes = 1_000_000;
const leftOut = 'Left out: GitHub takes no summary above 1 MiB. The log has all of it.';
/** Paragraphs of a summary; empty ones are left out. */
const joined = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
/** The same in at most so many bytes: a part for which there is no room is left out, and that is said once at the end. */
function joinedWithin(parts, bytes) {
    let room = bytes - Buffer.byteLength(leftOut) - 4;
    const kept = parts.filter((part) => {
        const size = Buffer.byteLength(part) + 2;
        if (size > room)
            return false;
        room -= size;
        return true;
    });
    return joined(kept.length === parts.length ? kept : [...kept, leftOut]);
}


/***/ }),

/***/ 90008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ linksLine)
/* harmony export */ });
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45846);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54348);



/** Where to look further, in one line: the service, its deployments, what failed, its log, the run of the job, a page about the cause. */
function linksLine(outcome, runUrl) {
    const { facts, diagnosis } = outcome;
    const { serviceArn, serviceUrl } = facts;
    const { task, logStream } = diagnosis ?? {};
    const links = [
        ['Open the service', serviceUrl],
        ['Deployments', serviceArn && (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9)(serviceArn)],
        [`Task ${task?.slice(0, 8)}`, serviceArn && task && (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__/* .taskUrl */ .Dl)(serviceArn, task)],
        ['Logs', serviceArn && logStream && (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__/* .logUrl */ .gO)(serviceArn, logStream)],
        ['Run', runUrl],
        ['Docs', (0,_explanation_js__WEBPACK_IMPORTED_MODULE_2__/* .explainOutcome */ .K)(outcome)?.docs],
    ];
    return links
        .flatMap(([label, url]) => (url === undefined || url === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(url, label)]))
        .join(' · ');
}


/***/ }),

/***/ 82905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nameColumn),
/* harmony export */   f: () => (/* binding */ besideColumn)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);

const gap = 2;
const narrowest = 6;
// Neither red, yellow nor green: those say how something went.
const tints = ['cyan', 'magenta', 'blue', 'cyanBright', 'magentaBright', 'blueBright'];
/** As wide as the longest name; on a terminal a quarter of it at most. */
function nameColumn(names, { colors, width }) {
    const most = width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, Math.floor(width / 4));
    const room = Math.min(most, Math.max(0, ...names.map((name) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name).length)));
    const tinted = (name) => {
        const tint = tints[Math.max(0, names.indexOf(name)) % tints.length] ?? 'cyan';
        return colors[tint]((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name), room).padEnd(room));
    };
    const column = (name) => tinted(name) + ' '.repeat(gap);
    const blank = ' '.repeat(room + gap);
    return {
        width: room + gap,
        before: (name, lines) => lines.map((line) => (column(name) + line).trimEnd()),
        once: (name, lines) => lines.map((line, index) => (index === 0 ? column(name) : blank) + line),
    };
}
/** The look of what stands behind the column. */
function besideColumn(look, column) {
    return look.width === undefined ? look : { ...look, width: Math.max(20, look.width - column.width) };
}


/***/ }),

/***/ 47765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ notesList)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54348);

const mostNotes = 60;
/** What a reader should know besides, as Markdown; empty where there is nothing. */
function notesList(notices) {
    const items = notices.slice(0, mostNotes).map((notice) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(notice)}`);
    return items.length === 0 ? '' : `**Notes**\n\n${items.join('\n')}`;
}


/***/ }),

/***/ 32924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ placedLine)
/* harmony export */ });
// A builder names no column.
const placed = /^(\S.*?):(\d+):(?:(\d+):?)? (.*)$/s;
/** Reads `Dockerfile:3: RUN …`, `td.json:3:7: memry: …` and `ecs-ship.yml:3:7 memry: …`; undefined of what names no file. */
function placedLine(line) {
    const [, file, at, col, text = ''] = placed.exec(line) ?? [];
    if (file === undefined || at === undefined)
        return undefined;
    return { place: { file, line: at, ...(col === undefined ? {} : { col }) }, text };
}


/***/ }),

/***/ 29022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ servicesEndingLines),
/* harmony export */   u: () => (/* binding */ serviceEndLines)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61425);
/* harmony import */ var _ending_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53580);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45846);
/* harmony import */ var _failed_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53465);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65081);
/* harmony import */ var _services_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79965);







/** What one service's end leaves in the log at once; the whole story comes at the end of the run. */
function serviceEndLines(outcome, look) {
    const { colors } = look;
    const mark = (0,_services_table_js__WEBPACK_IMPORTED_MODULE_4__/* .endMark */ .xl)(outcome);
    const tint = { '✔': colors.green, '✖': colors.red, '–': colors.dim }[mark];
    const cause = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_5__/* .explainOutcome */ .K)(outcome)?.cause ?? outcome.headline;
    const text = mark === '–' ? outcome.headline : `${cause} · ${timeOf(outcome)}`;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), look.width, 2);
    return [`${tint(mark)} ${mark === '–' ? first : colors.bold(first)}`, ...rest];
}
/** The last lines of a run of several services: a table, each failure's story, then how it went as a whole. */
function servicesEndingLines(outcome, look) {
    const stories = (0,_failed_services_js__WEBPACK_IMPORTED_MODULE_3__/* .failedServices */ .u)(outcome).map(({ name, outcome: one }) => (0,_ending_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .endingLines */ .D)(one, look, name));
    const dry = outcome.verdict === 'planned';
    const table = dry ? [] : [...(0,_services_table_js__WEBPACK_IMPORTED_MODULE_4__/* .servicesTable */ .lt)(outcome.services, look), ''];
    return [...table, ...apart([...stories, headlineLines(outcome, look)])];
}
/** A blank line between them, but none between two that are one line each. */
function apart(stories) {
    return stories.flatMap((story, index) => {
        const next = stories[index + 1];
        const last = index === stories.length - 2;
        const together = next === undefined || (!last && story.length === 1 && next.length === 1);
        return together ? story : [...story, ''];
    });
}
function headlineLines(outcome, look) {
    const { colors } = look;
    const text = `${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(outcome.headline)} · ${timeOf(outcome)}`;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapWords */ .E)(text, look.width, 2);
    const mark = outcome.exitCode === 0 ? colors.green('✔') : colors.red('✖');
    return [`${mark} ${colors.bold(first)}`, ...rest];
}
const timeOf = ({ durationSeconds }) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .unbrokenDuration */ .N)(durationSeconds * 1000);


/***/ }),

/***/ 73734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  servicesGitlabReport: () => (/* binding */ servicesGitlabReport)
});

// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/gitlab.js
var gitlab = __webpack_require__(27290);
// EXTERNAL MODULE: ./.build/report/gitlab-annotations.js
var gitlab_annotations = __webpack_require__(15073);
// EXTERNAL MODULE: ./.build/report/junit.js + 1 modules
var report_junit = __webpack_require__(4556);
// EXTERNAL MODULE: ./.build/report/look.js
var report_look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
// EXTERNAL MODULE: ./.build/report/dotenv.js
var dotenv = __webpack_require__(86135);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(56207);
// EXTERNAL MODULE: ./.build/report/services/services-outputs.js
var services_outputs = __webpack_require__(83963);
;// CONCATENATED MODULE: ./.build/report/services/services-dotenv.js



/** What a later job needs first; the rest follows in the order of the outputs. */
const first = [
    'verdict',
    'image',
    'digest',
    'task-definition-arn',
    'deployment-id',
    'service-url',
    'cause',
];
/** What a self-managed GitLab takes unless it is told otherwise; it refuses the whole report for one more. */
const usualVariables = 20;
/** `WEB_API_IMAGE` for output `image` of service `web-api`; letters, digits and `_` are all that GitLab takes. */
function serviceVariable(service, output) {
    const name = (0,outputs/* shoutingCase */.Sp)(`${service}-${output}`).replace(/[^A-Z0-9_]/g, '_');
    return /^\d/.test(name) ? `_${name}` : name;
}
/**
 * The outputs of a run of several services as a GitLab dotenv report (docs.gitlab.com, artifacts:reports:dotenv; "GitLab
 * application limits", dotenv): those of the whole run, then of every service what later jobs need most.
 */
function servicesDotenv(outcome, mostVariables = usualVariables) {
    const kept = new Map();
    const left = [];
    let bytes = 0;
    for (const [name, value] of variables(outcome)) {
        const line = (0,dotenv/* dotenvLine */.HP)(name, value);
        const size = Buffer.byteLength(line);
        if (kept.has(name) || kept.size >= mostVariables || bytes + size > dotenv/* mostBytes */.j$) {
            left.push(name);
            continue;
        }
        kept.set(name, line);
        bytes += size;
    }
    return { text: [...kept.values()].join(''), left };
}
/** Name and value, the most needed first. */
function variables(outcome) {
    const whole = Object.entries((0,services_outputs/* wholeOutputs */.uH)(outcome)).map(([name, value]) => [(0,outputs/* shoutingCase */.Sp)(name), value]);
    const each = outcome.services.map(({ name, outcome: one }) => ({ name, outputs: (0,outputs/* outcomeOutputs */.nS)(one) }));
    const others = new Set(each.flatMap(({ outputs }) => Object.keys(outputs)));
    for (const name of first)
        others.delete(name);
    const rest = [...first, ...others].flatMap((output) => each.map(({ name, outputs }) => [serviceVariable(name, output), outputs[output] ?? '']));
    return [...whole, ...rest]
        .map(([name, value]) => [name, (0,dotenv/* plainValue */._y)(value)])
        .filter(([, value]) => value !== '');
}

// EXTERNAL MODULE: ./.build/report/services/services-ending.js
var services_ending = __webpack_require__(29022);
// EXTERNAL MODULE: ./.build/report/services/services-log.js
var services_log = __webpack_require__(71443);
// EXTERNAL MODULE: ./.build/report/services/services-plans.js
var services_plans = __webpack_require__(62325);
// EXTERNAL MODULE: ./.build/report/services/services-summary.js + 1 modules
var services_summary = __webpack_require__(74909);
;// CONCATENATED MODULE: ./.build/report/services/services-gitlab.js











/** Reports several services to a GitLab job: a folded section for each stage of each, one dotenv report, every link. */
function servicesGitlabReport(io, options = {}) {
    const look = (0,report_look/* logLook */.G)(options);
    const log = openLog(io, look);
    const plans = new Map();
    const tell = (name, event) => {
        log.tell(name, event);
        if (event.kind === 'planned')
            plans.set(name, event.plan);
        if (event.kind === 'findings')
            log.about(name, (0,findings_table/* findingsLines */.q)(event.record, look));
        if (event.kind === 'notice')
            log.about(name, (0,stage_line/* noticeLine */.Jn)(event.message, look));
    };
    return {
        begin: (names, headline) => log.begin(names, headline),
        of: (name) => (event) => tell(name, event),
        notice: (message) => log.say((0,stage_line/* noticeLine */.Jn)(message, look)),
        end(outcome) {
            writeFiles(io, options, outcome, (message) => log.say((0,stage_line/* noticeLine */.Jn)(message, look)));
            if (options.planMarkdown !== undefined && plans.size > 0)
                io.writeFile(options.planMarkdown, (0,services_summary/* servicesSummaryMarkdown */.C)(outcome, { plans }));
            log.say(['', ...(0,services_plans/* servicesPlanLines */.B)(outcome, plans, look), ...(0,services_ending/* servicesEndingLines */.R)(outcome, look)]);
        },
    };
}
function openLog(io, look) {
    const section = (name, stage) => ({
        id: `${name}.${stage}`,
        title: `${name}: ${stage}`,
    });
    return new services_log/* ServicesLog */.V({
        openGroup: (name, stage, at) => io.write((0,gitlab/* sectionStart */.ye)(section(name, stage), at)),
        closeGroup: (name, stage, at) => io.write((0,gitlab/* sectionEnd */.nb)(section(name, stage), at)),
        line: (text) => io.write(`${text}\n`),
    }, look);
}
function writeFiles(io, { dotenv, annotations, junit, mostVariables }, outcome, say) {
    if (dotenv !== undefined) {
        const { text, left } = servicesDotenv(outcome, mostVariables);
        io.writeFile(dotenv, text);
        if (left.length > 0)
            say(leftOut(left, mostVariables));
    }
    if (annotations !== undefined)
        io.writeFile(annotations, (0,gitlab_annotations/* servicesGitlabAnnotations */.W)(outcome));
    if (junit !== undefined)
        io.writeFile(junit, (0,report_junit/* servicesJunit */.D)(outcome));
}
function leftOut(names, mostVariables = usualVariables) {
    return `Left out of the dotenv report, of which GitLab takes ${mostVariables} variables and 5 KB: ${names.join(', ')}`;
}


/***/ }),

/***/ 71443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ServicesLog)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _name_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82905);
/* harmony import */ var _rollout_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26014);
/* harmony import */ var _stage_book_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72980);
/* harmony import */ var _stage_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76986);
/* harmony import */ var _services_ending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29022);






const keptLines = 5000;
const minuteMs = 60_000;
/**
 * Several services in one log. Their stages overlap and groups cannot, so a stage's raw output is kept and
 * folded in one piece when the stage ends; until then its newest line is a sign of life each minute.
 */
class ServicesLog {
    #io;
    #look;
    #books = new Map();
    #column;
    constructor(io, look) {
        this.#io = io;
        this.#look = look;
        this.#column = (0,_name_column_js__WEBPACK_IMPORTED_MODULE_1__/* .nameColumn */ .C)([], look);
    }
    begin(names, headline) {
        for (const name of names)
            this.#book(name);
        this.say([this.#look.colors.bold((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(headline))]);
    }
    /** Takes the events of a service's stages and its end; ignores the rest. */
    tell(name, event) {
        const book = this.#book(name);
        if (event.kind === 'started')
            this.about(name, [(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.headline)]);
        if (event.kind === 'stage-started')
            book.open(event.stage, event.at);
        if (event.kind === 'stage-output')
            this.#output(name, book.find(event.stage, event.at), event);
        if (event.kind === 'stage-progress')
            this.#progress(name, book.find(event.stage, event.at), event.line);
        if (event.kind === 'rollout')
            this.#rollout(name, book.find(event.stage, event.at), event);
        if (event.kind === 'stage-ended') {
            this.#close(name, book.find(event.stage, event.at), event.at);
            this.about(name, (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_4__/* .stageLine */ .vm)(event, this.#look));
        }
        if (event.kind !== 'ended')
            return;
        for (const stage of book.all())
            this.#close(name, stage, event.at);
        if (event.outcome.verdict !== 'planned')
            this.about(name, (0,_services_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceEndLines */ .u)(event.outcome, this.#look));
    }
    /** Lines about one service. */
    about(name, lines) {
        this.say(this.#column.before(name, lines));
    }
    /** Lines about all of them. */
    say(lines) {
        for (const line of lines)
            this.#io.line(line);
    }
    #book(name) {
        const known = this.#books.get(name);
        if (known !== undefined)
            return known;
        const book = (0,_stage_book_js__WEBPACK_IMPORTED_MODULE_3__/* .stageBook */ ._)();
        this.#books.set(name, book);
        this.#column = (0,_name_column_js__WEBPACK_IMPORTED_MODULE_1__/* .nameColumn */ .C)([...this.#books.keys()], this.#look);
        return book;
    }
    #output(name, stage, { text, at }) {
        (0,_stage_book_js__WEBPACK_IMPORTED_MODULE_3__/* .addOutput */ .n)(stage, text, keptLines);
        const minutes = Math.floor((at - stage.startedAt) / minuteMs);
        if (minutes <= stage.minutesTold)
            return;
        stage.minutesTold = minutes;
        this.about(name, (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .oz)(stage.stage, stage.latest, this.#look));
    }
    #progress(name, stage, line) {
        if (line === stage.said)
            return;
        stage.said = line;
        this.about(name, (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .oz)(stage.stage, line, this.#look));
    }
    #rollout(name, stage, { view, at }) {
        const lines = [...(0,_rollout_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linkLine */ .p)(stage, view), ...(0,_rollout_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .heartbeatLine */ .J)(stage, view, at)];
        for (const line of lines)
            this.about(name, (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .oz)(stage.stage, line, this.#look));
    }
    #close(name, stage, at) {
        (0,_stage_book_js__WEBPACK_IMPORTED_MODULE_3__/* .addOutput */ .n)(stage, undefined, keptLines);
        this.#books.get(name)?.close(stage.stage);
        if (stage.tail.length === 0)
            return;
        this.#io.openGroup(name, stage.stage, stage.startedAt);
        this.say(stage.tail);
        this.#io.closeGroup(name, stage.stage, at);
    }
}


/***/ }),

/***/ 83963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ servicesOutputs),
/* harmony export */   uH: () => (/* binding */ wholeOutputs)
/* harmony export */ });
/* unused harmony export servicesCause */
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45846);
/* harmony import */ var _failed_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53465);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56207);




/** Why a run of several services did not succeed: `worker: container "web" exited with code 3`. */
function servicesCause(outcome) {
    if (outcome.exitCode === 0)
        return undefined;
    const first = (0,_failed_services_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveService */ .i)(outcome);
    if (first === undefined)
        return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(outcome.headline);
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`${first.name}: ${(0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .explainOutcome */ .K)(first.outcome)?.cause ?? first.outcome.headline}`);
}
/** The outputs that are about the whole run; what is not known is left out. */
function wholeOutputs(outcome) {
    const cause = servicesCause(outcome);
    return {
        verdict: outcome.verdict,
        ...(cause === undefined ? {} : { cause }),
        'duration-seconds': String((0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .roundSeconds */ .UR)(outcome.durationSeconds)),
    };
}
/** The same, and `services`: each service's own outputs by its name, as JSON in one line. */
function servicesOutputs(outcome) {
    const each = outcome.services.map(({ name, outcome: one }) => [name, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOutputs */ .nS)(one)]);
    return { ...wholeOutputs(outcome), services: JSON.stringify(Object.fromEntries(each)) };
}


/***/ }),

/***/ 62325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ servicesPlanLines)
/* harmony export */ });
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54196);

/** The plans of a dry run in the file's order, whoever was ready first, and once for all what the role has to be allowed. */
function servicesPlanLines({ services }, plans, look) {
    const told = services.flatMap(({ name }) => plans.get(name) ?? []);
    if (told.length === 0)
        return [];
    const permissions = (0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionLines */ .$r)(allPermissions(told), look);
    return [
        ...told.flatMap((plan) => [...(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .planActionLines */ .VB)(plan, look), '']),
        ...(permissions.length === 0 ? [] : [...permissions, '']),
    ];
}
/** What one service is sure to need is not told again as what another may. */
function allPermissions(plans) {
    const needed = byAction(plans.flatMap(({ permissions }) => permissions.needed));
    const maybe = byAction(plans.flatMap(({ permissions }) => permissions.maybe));
    return {
        needed: [...needed.values()],
        maybe: [...maybe.values()].filter(({ action }) => !needed.has(action)),
    };
}
/** In the alphabet's order, each once. */
function byAction(permissions) {
    const sorted = permissions.toSorted((one, other) => one.action.localeCompare(other.action, 'en'));
    return new Map(sorted.map((permission) => [permission.action, permission]));
}


/***/ }),

/***/ 74909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ servicesSummaryMarkdown)
});

// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/console-url.js
var console_url = __webpack_require__(9512);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/failed-services.js
var failed_services = __webpack_require__(53465);
// EXTERNAL MODULE: ./.build/report/fitting.js
var fitting = __webpack_require__(19058);
// EXTERNAL MODULE: ./.build/report/links.js
var links = __webpack_require__(90008);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
// EXTERNAL MODULE: ./.build/report/plan-markdown.js
var plan_markdown = __webpack_require__(20862);
// EXTERNAL MODULE: ./.build/report/story.js + 1 modules
var story = __webpack_require__(84150);
// EXTERNAL MODULE: ./.build/report/summary.js + 1 modules
var summary = __webpack_require__(84184);
// EXTERNAL MODULE: ./.build/report/timeline.js + 1 modules
var timeline = __webpack_require__(56802);
// EXTERNAL MODULE: ./.build/report/evidence-markdown.js
var evidence_markdown = __webpack_require__(49172);
// EXTERNAL MODULE: ./.build/report/services/services-table.js
var services_table = __webpack_require__(79965);
;// CONCATENATED MODULE: ./.build/report/services/services-sections.js






const titleOf = ({ name, outcome }) => `${(0,markdown/* markdownText */.p7)(name, 100)}: ${outcome.verdict}`;
/**
 * A section for each service that ran, failures first and open, the others folded; then the plans. What does not fit
 * `room` bytes is left out and said so: of those that went well first, the longest before the others.
 */
function servicesSections(services, plans, room, contextOf) {
    const failed = services
        .filter(({ outcome }) => (0,services_table/* endMark */.xl)(outcome) === '✖')
        .map((one) => openSection(one, contextOf(one)));
    const good = services
        .filter(({ outcome }) => (0,services_table/* endMark */.xl)(outcome) === '✔')
        .map((one) => foldedSection(one, contextOf(one)));
    const planned = plans.map((full) => ({ full, short: '' }));
    const sections = [...failed, ...good, ...planned];
    const shortened = shorten(sections, [...longestFirst([...good, ...planned]), ...longestFirst(failed)], room);
    return sections.flatMap((section) => textOf(section, shortened)).join('\n');
}
function openSection(service, context) {
    const title = `### ${(0,markdown/* markdownText */.p7)(service.name, 100)} in detail`;
    const { outcome } = service;
    return {
        full: (0,fitting/* joined */.oR)([title, (0,evidence_markdown/* evidenceMarkdown */.B)(outcome), ...(0,summary/* detailParts */.yV)(outcome, context)]),
        short: (0,fitting/* joined */.oR)([title, fitting/* leftOut */.ig]),
    };
}
function foldedSection(service, context) {
    const { outcome } = service;
    const inside = (parts) => (0,fitting/* joined */.oR)([`<details><summary>✅ ${titleOf(service)}</summary>`, ...parts, '</details>']);
    return {
        full: inside([(0,summary/* headlineOf */.gD)(outcome), (0,links/* linksLine */.s)(outcome), ...(0,summary/* detailParts */.yV)(outcome, context)]),
        short: inside([fitting/* leftOut */.ig]),
    };
}
const longestFirst = (sections) => sections.toSorted((a, b) => b.full.length - a.full.length);
/** Which sections are cut so that all fit, as few as need be. */
function shorten(sections, order, room) {
    let left = sections.reduce((sum, { full }) => sum + bytesOf(full), 0) - room;
    const cut = new Set();
    for (const section of order) {
        if (left <= 0)
            break;
        cut.add(section);
        left -= bytesOf(section.full) - bytesOf(section.short);
    }
    return cut;
}
const bytesOf = (text) => Buffer.byteLength(text) + 1;
function textOf(section, shortened) {
    const text = shortened.has(section) ? section.short : section.full;
    return text === '' ? [] : [text];
}

;// CONCATENATED MODULE: ./.build/report/services/services-summary.js













const mostCauses = 12;
const mostRows = 200;
const longestName = 100;
const marks = { '✔': '✅', '✖': '❌', '–': '➖' };
/** To the console's page of its deployments. */
function linkOf({ name, outcome: { facts } }) {
    const url = facts.serviceArn === undefined ? undefined : (0,console_url/* consoleUrl */.B9)(facts.serviceArn);
    return url === undefined ? (0,markdown/* markdownText */.p7)(name, longestName) : (0,markdown/* markdownLink */.iQ)(url, (0,clean_text/* shorten */.ml)(name, longestName));
}
const nameOf = ({ name }) => (0,markdown/* markdownText */.p7)(name, longestName);
/**
 * A run of several services as Markdown for a GitHub job summary (at most 1 MiB there): how it went, cause and remedy of
 * each failure, a table of all, then a section for each, those that went well folded.
 */
function servicesSummaryMarkdown(outcome, { plans = new Map(), stories = new Map(), runUrl } = {}) {
    const mark = outcome.exitCode === 0 ? '✅' : '❌';
    const top = (0,fitting/* joined */.oR)([
        `## ${mark} ${(0,markdown/* markdownText */.p7)(outcome.headline, 2000)}`,
        ...causes((0,failed_services/* failedServices */.u)(outcome)),
        servicesTableMarkdown(outcome.services),
        leftAlone(outcome),
        runUrl === undefined ? '' : (0,markdown/* markdownLink */.iQ)(runUrl, 'Run'),
        (0,timeline/* timelineBlock */.Pi)(outcome.services.flatMap(({ name }) => (0,timeline/* storySections */.an)(stories.get(name) ?? story/* noStory */.R, name))),
    ]);
    const planned = outcome.services.flatMap(({ name, outcome: { verdict, stages } }) => {
        const plan = verdict === 'planned' ? plans.get(name) : undefined;
        if (plan === undefined)
            return [];
        return [(0,fitting/* joined */.oR)([`#### ${(0,markdown/* markdownText */.p7)(name, longestName)}`, ...builtLine(stages), (0,plan_markdown/* planMarkdown */.X)(plan)])];
    });
    const told = outcome.services.filter(({ outcome: { verdict } }) => verdict !== 'planned');
    const room = fitting/* mostSummaryBytes */.FO - Buffer.byteLength(top);
    const contextOf = ({ name }) => ({ story: stories.get(name) ?? story/* noStory */.R });
    return [top, servicesSections(told, planned, room, contextOf)].filter((part) => part !== '').join('\n');
}
/** Only the plan of a proposed change builds. */
function builtLine(stages) {
    return stages
        .filter(({ stage }) => stage === 'image')
        .map(({ summary }) => `**Image** ${(0,markdown/* markdownText */.p7)(summary)}`);
}
function causes(failed) {
    const left = failed.length - mostCauses;
    const told = failed
        .slice(0, mostCauses)
        .flatMap((one) => [
        `### ❌ ${nameOf(one)}: ${one.outcome.verdict}`,
        ...(0,summary/* causeParts */.OD)(one.outcome),
        (0,summary/* headlineOf */.gD)(one.outcome),
        (0,links/* linksLine */.s)(one.outcome),
    ]);
    return left > 0 ? [...told, `… ${left} more failed, see the table`] : told;
}
function servicesTableMarkdown(services) {
    const rows = services.slice(0, mostRows).map((one) => {
        const revision = (0,services_table/* revisionOf */.DT)(one.outcome);
        return [
            linkOf(one),
            `${marks[(0,services_table/* endMark */.xl)(one.outcome)]} ${one.outcome.verdict}`,
            revision === '' ? '' : (0,markdown/* inlineCode */.ti)(revision, longestName),
            one.outcome.verdict === 'not-started' ? '' : (0,duration/* formatDuration */.a)(one.outcome.durationSeconds * 1000),
        ];
    });
    const table = (0,markdown/* markdownTable */.Qj)(['Service', 'Verdict', 'Revision', 'Time'], rows);
    const left = services.length - mostRows;
    return left > 0 ? `${table}\n\n… ${left} more` : table;
}
function leftAlone({ services }) {
    return services
        .filter(({ outcome }) => outcome.verdict === 'not-started')
        .slice(0, mostRows)
        .map(({ outcome }) => `- ${(0,markdown/* markdownText */.p7)(outcome.headline)}`)
        .join('\n');
}


/***/ }),

/***/ 79965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   lt: () => (/* binding */ servicesTable),
/* harmony export */   xl: () => (/* binding */ endMark)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61425);


/** How a service ended, at a glance. */
function endMark({ verdict, exitCode }) {
    if (verdict === 'not-started')
        return '–';
    return exitCode === 0 ? '✔' : '✖';
}
/** `web:12`, the revision that the run deployed or found. */
function revisionOf({ facts }) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(facts.taskDefinitionArn?.split('/').at(-1) ?? '');
}
const narrowest = 8;
const head = ['service', 'verdict', 'revision', 'duration'];
const cellsOf = ({ name, outcome }, longest) => [
    (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name), longest),
    outcome.verdict,
    (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(revisionOf(outcome), longest),
    outcome.verdict === 'not-started' ? '' : (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(outcome.durationSeconds * 1000),
];
/** One line per service in the file's order: mark, name, verdict, revision, duration; its URL beside it or, in a narrow terminal, below. */
function servicesTable(services, look) {
    const { colors, width } = look;
    const longest = width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, Math.floor(width / 4));
    const rows = [head, ...services.map((service) => cellsOf(service, longest))];
    const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    const line = (cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ');
    const tint = { '✔': colors.green, '✖': colors.red, '–': colors.dim };
    const lines = services.flatMap((service) => {
        const mark = endMark(service.outcome);
        const row = `  ${line(cellsOf(service, longest))}`;
        return beside(`${tint[mark](mark)}${row.slice(1)}`, row.length, service.outcome.facts.serviceUrl, look);
    });
    return [colors.dim(`  ${line(head)}`.trimEnd()), ...lines];
}
function beside(row, length, url, look) {
    if (url === undefined)
        return [row.trimEnd()];
    const link = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(url);
    const fits = look.width === undefined || length + 3 + link.length <= look.width;
    const tinted = look.colors.cyan(link);
    return fits ? [`${row}   ${tinted}`] : [row.trimEnd(), `    ${tinted}`];
}


/***/ }),

/***/ 84150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Storyteller),
  R: () => (/* binding */ noStory)
});

;// CONCATENATED MODULE: ./.build/report/rollout-phase.js
/** ECS's own statuses and stages that say more than the counts do. */
const words = {
    PENDING: 'waits to begin',
    STOP_REQUESTED: 'is stopped',
    ROLLBACK_REQUESTED: 'rolls back',
    ROLLBACK_IN_PROGRESS: 'rolls back',
    BAKE_TIME: 'bakes',
    TEST_TRAFFIC_SHIFT: 'shifts test traffic',
    PRODUCTION_TRAFFIC_SHIFT: 'shifts traffic',
    CLEAN_UP: 'stops old tasks',
};
/** What the rollout is at by its newest look; undefined once it is over, or nothing is known. */
function rolloutPhase(view) {
    const { stage, counts, waitsFor, oldRunning = 0, failed } = view;
    if (waitsFor !== undefined)
        return { name: 'waits for a hook', isBad: false };
    if (stage !== undefined)
        return byStage(stage);
    if (counts === undefined)
        return undefined;
    const isStarting = counts.running < counts.requested;
    if (failed > 0 && (isStarting || oldRunning > 0))
        return { name: 'replaces failed tasks', isBad: true };
    if (isStarting)
        return { name: 'starts tasks', isBad: false };
    return { name: oldRunning > 0 ? 'stops old tasks' : 'has to prove healthy', isBad: false };
}
function byStage(stage) {
    if (/SUCCESSFUL$|FAILED$|STOPPED$/.test(stage))
        return undefined;
    const name = words[stage] ?? stage.toLowerCase().replaceAll('_', ' ');
    return { name, isBad: /^ROLLBACK/.test(stage) };
}

;// CONCATENATED MODULE: ./.build/report/story.js

/** Of a run that told nothing. */
const noStory = { stages: [], phases: [], events: [], olderEvents: 0 };
const mostPhases = 24;
const mostEvents = 40;
/** Remembers what a story is told from; bounded, however long the run takes. */
class Storyteller {
    #started = new Map();
    #stages = [];
    #phases = [];
    #events = [];
    #olderEvents = 0;
    hear(event) {
        if (event.kind === 'stage-started')
            this.#started.set(event.stage, event.at);
        if (event.kind === 'stage-ended')
            this.#end(event);
        if (event.kind === 'rollout')
            this.#enter(rolloutPhase(event.view), event.at);
        if (event.kind === 'stage-progress' && event.happenedAt !== undefined)
            this.#note({ at: event.happenedAt, message: event.line });
    }
    tell() {
        return {
            stages: [...this.#stages],
            phases: this.#phases.map(({ phase, from, to }) => ({ ...phase, from, to })),
            events: this.#events.toSorted((a, b) => a.at - b.at),
            olderEvents: this.#olderEvents,
        };
    }
    #end({ stage, result, at, durationMs }) {
        const from = this.#started.get(stage) ?? at - durationMs;
        this.#started.delete(stage);
        if (stage === 'watch')
            this.#reach(at);
        if (result !== 'skipped')
            this.#stages.push({ name: stage, from, to: at, isBad: result === 'failed' });
    }
    /** Of more phases than a picture can show the last one goes on. */
    #enter(phase, at) {
        this.#reach(at);
        const last = this.#phases.at(-1);
        if (phase === undefined || last?.phase.name === phase.name)
            return;
        if (this.#phases.length < mostPhases)
            this.#phases.push({ phase, from: at, to: at });
    }
    #reach(at) {
        const last = this.#phases.at(-1);
        if (last !== undefined)
            last.to = at;
    }
    #note(event) {
        this.#events.push(event);
        if (this.#events.length <= mostEvents)
            return;
        this.#events.shift();
        this.#olderEvents += 1;
    }
}


/***/ }),

/***/ 84184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OD: () => (/* binding */ causeParts),
  yV: () => (/* binding */ detailParts),
  gD: () => (/* binding */ headlineOf),
  eH: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./.build/report/bounded-lines.js
var bounded_lines = __webpack_require__(58674);
// EXTERNAL MODULE: ./.build/report/diff-lines.js
var diff_lines = __webpack_require__(71612);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/evidence-markdown.js
var evidence_markdown = __webpack_require__(49172);
// EXTERNAL MODULE: ./.build/report/explanation.js
var explanation = __webpack_require__(45846);
// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/fitting.js
var fitting = __webpack_require__(19058);
// EXTERNAL MODULE: ./.build/report/links.js
var links = __webpack_require__(90008);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
// EXTERNAL MODULE: ./.build/report/notes-list.js
var notes_list = __webpack_require__(47765);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(56207);
// EXTERNAL MODULE: ./.build/report/plan-markdown.js
var plan_markdown = __webpack_require__(20862);
// EXTERNAL MODULE: ./.build/report/short-names.js
var short_names = __webpack_require__(38858);
// EXTERNAL MODULE: ./.build/report/story.js + 1 modules
var report_story = __webpack_require__(84150);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
;// CONCATENATED MODULE: ./.build/report/summary-facts.js



const afterLastSlash = (name) => name.slice(name.lastIndexOf('/') + 1);
/** `sha256:` and twelve digits, enough to tell two images apart on a phone. */
const shortDigest = (digest) => digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
/** `3f2a91c…` for a tag that is a whole commit SHA. */
const shortTag = (tag) => tag.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1…');
const mostTags = 20;
const longestTag = 40;
function revision({ taskDefinitionArn: now, previousTaskDefinitionArn: before }) {
    if (now === undefined)
        return '';
    const name = (0,markdown/* inlineCode */.ti)(afterLastSlash(now));
    return before === undefined || before === now
        ? name
        : `${name} (before: ${(0,markdown/* inlineCode */.ti)(afterLastSlash(before))})`;
}
function summary_facts_image({ image: reference, digest, tags = [] }) {
    const repository = reference === undefined ? '' : afterLastSlash(reference.replace(/[@:][^/]*$/, ''));
    const told = tags.slice(0, mostTags).map((tag) => (0,markdown/* inlineCode */.ti)((0,clean_text/* shortenMiddle */.jM)(shortTag(tag), longestTag)));
    const left = tags.length > mostTags ? [`… ${tags.length - mostTags} more tags`] : [];
    const parts = [
        repository === '' ? '' : (0,markdown/* inlineCode */.ti)(repository),
        ...told,
        ...left,
        digest === undefined ? '' : (0,markdown/* inlineCode */.ti)(shortDigest(digest)),
    ];
    return parts.filter((part) => part !== '').join(' ');
}
/** What is known of a run as a list, which a phone wraps; long identifiers are shortened to their telling end. */
function factsList(outcome) {
    const { facts, durationSeconds } = outcome;
    const rows = [
        ['Revision', revision(facts)],
        ['Image', summary_facts_image(facts)],
        ['Deployment', (0,markdown/* inlineCode */.ti)(facts.deploymentId ?? '')],
        ['Duration', durationSeconds < 1 ? '' : (0,duration/* formatDuration */.a)(durationSeconds * 1000)],
    ];
    return rows
        .filter(([, value]) => value !== '' && value !== '``')
        .map(([name, value]) => `- **${name}** ${value}`)
        .join('\n');
}

// EXTERNAL MODULE: ./.build/report/timeline.js + 1 modules
var report_timeline = __webpack_require__(56802);
;// CONCATENATED MODULE: ./.build/report/summary.js
















const mostRows = 60;
const resultMarks = { done: '✅', skipped: '➖', failed: '❌' };
/** Why it went wrong and what to do; nothing of a run that went well. */
function causeParts(outcome) {
    const why = (0,explanation/* explainOutcome */.K)(outcome);
    if (why === undefined)
        return [];
    return [
        `**${(0,markdown/* markdownSentence */.nv)(why.cause, 2000)}**`,
        why.remedy === undefined ? '' : `**Fix:** ${(0,markdown/* markdownSentence */.nv)(why.remedy, 2000)}`,
    ];
}
/** What is true now, unless the cause says the same. */
function headlineOf(outcome) {
    return outcome.headline === (0,explanation/* explainOutcome */.K)(outcome)?.cause ? '' : (0,markdown/* markdownSentence */.nv)(outcome.headline, 2000);
}
/** What is new, the image and its scan, and whatever a reader may want to look up. */
function detailParts(outcome, { story = report_story/* noStory */.R }) {
    return [
        changesBlock(outcome.facts.taskDefinitionChanges),
        factsList(outcome),
        (0,findings_table/* scanMarkdown */.N)(outcome.facts.scan),
        (0,notes_list/* notesList */.K)(outcome.notices),
        (0,report_timeline/* eventsBlock */.Xz)(story),
        stagesTable(outcome),
        outputsDetails(outcome),
    ];
}
/** Folded: the timeline has the same at a glance. */
function stagesTable({ stages }) {
    if (stages.length === 0)
        return '';
    const rows = stages
        .slice(0, mostRows)
        .map(({ stage, result, summary, durationMs }) => [
        `${resultMarks[result]} ${stage}`,
        (0,markdown/* markdownText */.p7)((0,short_names/* withShortNames */.X)(summary)),
        (0,duration/* formatDuration */.a)(durationMs),
    ]);
    return (0,markdown/* detailsBlock */.g4)(`Stages (${stages.length})`, (0,markdown/* markdownTable */.Qj)(['Stage', 'What was done', 'Time'], rows));
}
/** What is new in the revision, as a diff is read. */
function changesBlock(changes = []) {
    if (changes.length === 0)
        return '';
    return `**What changed in the task definition**\n\n${(0,markdown/* codeBlock */.DV)((0,diff_lines/* diffLines */.P)(changes), 'diff')}`;
}
/** Everything in full, folded away: what a reader copies. */
function outputsDetails(outcome) {
    const lines = Object.entries((0,outputs/* outcomeOutputs */.nS)(outcome)).map(([name, value]) => `${name}: ${value}`);
    return (0,markdown/* detailsBlock */.g4)('All outputs', (0,markdown/* codeBlock */.DV)((0,bounded_lines/* boundedLines */.f)(lines, mostRows, 0)));
}
function title({ verdict, exitCode, facts }) {
    const service = facts.serviceArn?.split(':service/')[1];
    const whose = service === undefined ? '' : ` · ${(0,markdown/* inlineCode */.ti)(service, 200)}`;
    return `## ${exitCode === 0 ? '✅' : '❌'} ${verdict}${whose}`;
}
/**
 * A run as Markdown for a GitHub job summary, for somebody who reads it on a phone: verdict, cause, remedy, where to look,
 * evidence; then what changed, the image, the time it took. Never above the 1 MiB that GitHub takes.
 */
function summaryMarkdown(outcome, context = {}) {
    const { story = report_story/* noStory */.R, plan, runUrl } = context;
    const parts = [
        title(outcome),
        ...causeParts(outcome),
        headlineOf(outcome),
        (0,links/* linksLine */.s)(outcome, runUrl),
        (0,evidence_markdown/* evidenceMarkdown */.B)(outcome),
        plan === undefined ? '' : (0,plan_markdown/* planMarkdown */.X)(plan).trimEnd(),
    ];
    const [changes = '', facts = '', scan = '', ...rest] = detailParts(outcome, context);
    const timeline = outcome.verdict === 'planned' ? '' : (0,report_timeline/* timelineBlock */.Pi)((0,report_timeline/* storySections */.an)(story));
    return (0,fitting/* joinedWithin */.dR)([...parts, changes, facts, scan, timeline, ...rest], fitting/* mostSummaryBytes */.FO);
}


/***/ }),

/***/ 56802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xz: () => (/* binding */ eventsBlock),
  an: () => (/* binding */ storySections),
  Pi: () => (/* binding */ timelineBlock)
});

// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
;// CONCATENATED MODULE: ./.build/report/gantt.js



const mostBars = 120;
const longestName = 40;
const second = 1000;
/** This part of the whole time is the shortest that is seen. */
const shortest = 100;
/** Steps of the time axis, of which a phone shows four. */
const steps = [
    ...[1, 2, 5, 10, 15, 30].map((n) => [n * second, `${n}second`]),
    ...[1, 2, 5, 10, 15, 30].map((n) => [n * 60 * second, `${n}minute`]),
    ...[1, 2, 4, 8, 24].map((n) => [n * 3600 * second, `${n}hour`]),
];
const mostTicks = 4;
/** Small enough for a phone, where the chart is as wide as the page. */
const look = {
    gantt: {
        barHeight: 18,
        barGap: 4,
        fontSize: 11,
        sectionFontSize: 11,
        leftPadding: 62,
        rightPadding: 8,
    },
};
/**
 * The sections as a Mermaid chart of real times (UTC, wherever it is looked at); nothing where all of it took less than a
 * second. No name in it can end its line or be read as Mermaid's own word.
 */
function ganttBlock(sections) {
    const all = sections.flatMap(({ spans }) => spans);
    const total = Math.max(...all.map(({ to }) => to)) - Math.min(...all.map(({ from }) => from));
    const shown = bounded(sections.map((one) => visible(one, total)));
    if (total < second || shown.length === 0)
        return '';
    const lines = [
        `%%{init: ${JSON.stringify(look)}}%%`,
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${total > 3 * 3600 * second ? '%H:%M' : '%H:%M:%S'}`,
        `  tickInterval ${(steps.find(([ms]) => total / ms <= mostTicks) ?? ['', '1day'])[1]}`,
        ...shown.flatMap(({ name, spans }) => [
            `  section ${ganttName(name) || 'Run'}`,
            ...spans.map((span) => barOf(span, total)),
        ]),
    ];
    return (0,markdown/* codeBlock */.DV)(lines, 'mermaid');
}
const keyword = /^(?:\d{4}-\d{2}|gantt|section|title|click|call|href|(?:date|axis)Format|tickInterval|todayMarker|(?:ex|in)cludes|inclusiveEndDates|topAxis|week(?:day|end)|acc(?:Title|Descr))\b/i;
/** Letters, digits and a few marks: a colon, a semicolon, a hash or a line end would end the name, a keyword or a date begin one of Mermaid's. */
function ganttName(text) {
    const plain = text.replace(/[^\p{L}\p{N} ._/()-]+/gu, ' ').replace(/ +/g, ' ');
    const name = (0,clean_text/* shorten */.ml)(plain.trim(), longestName);
    return keyword.test(name) ? `(${name})` : name;
}
/** In the order in which they began; what is too short to be seen is left out, unless it went wrong. */
function visible({ name, spans }, total) {
    const seen = spans.filter(({ from, to, isBad }) => isBad || (to - from) * shortest >= total);
    return { name, spans: seen.toSorted((a, b) => a.from - b.from) };
}
/** A failure that is too short to be seen is drawn a little longer; its label has the true time. */
function barOf({ name, from, to, isBad }, total) {
    const end = Math.max(to, from + Math.ceil(total / shortest));
    const label = `${ganttName(name)} ${(0,duration/* formatDuration */.a)(to - from)}`;
    return `  ${label} :${isBad ? 'crit, ' : ''}${timeOf(from)}, ${timeOf(end)}`;
}
const timeOf = (at) => new Date(at).toISOString().replace('T', ' ').replace('Z', '');
function bounded(sections) {
    let room = mostBars;
    return sections.flatMap(({ name, spans }) => {
        const kept = spans.slice(0, room);
        room -= kept.length;
        return kept.length === 0 ? [] : [{ name, spans: kept }];
    });
}

// EXTERNAL MODULE: ./.build/report/short-names.js
var short_names = __webpack_require__(38858);
;// CONCATENATED MODULE: ./.build/report/timeline.js




/** The stages and the rollout's phases of one service as sections of a chart. */
function storySections({ stages, phases }, of) {
    if (of !== undefined)
        return [{ name: of, spans: stages }];
    return [
        { name: 'Stages', spans: stages },
        { name: 'Rollout', spans: phases },
    ];
}
/** When what went on, as a picture. */
function timelineBlock(sections) {
    const chart = ganttBlock(sections);
    return chart === '' ? '' : `**Timeline** (UTC)\n\n${chart}`;
}
const longest = 400;
/** What ECS said meanwhile, folded. */
function eventsBlock({ events, olderEvents }) {
    if (events.length === 0)
        return '';
    const items = events.map(({ at, message }) => `- ${timeline_timeOf(at)} ${(0,markdown/* markdownText */.p7)(shortened(message), longest)}`);
    const older = olderEvents === 0 ? [] : [`- … ${olderEvents} older ones`];
    return (0,markdown/* detailsBlock */.g4)(`ECS events (${events.length + olderEvents})`, [...older, ...items].join('\n'));
}
const timeline_timeOf = (at) => new Date(at).toISOString().slice(11, 19);
/** Every event begins with the service’s name. */
const shortened = (message) => (0,short_names/* withShortNames */.X)((0,clean_text/* cleanLine */.Ow)(message).replace(/^\(service [^)]*\) /, ''));


/***/ })

};
