export const id = 5226;
export const ids = [5226];
export const modules = {

/***/ 45226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubServicesReport: () => (/* binding */ githubServicesReport)
});

// EXTERNAL MODULE: ./.build/report/annotation.js
var annotation = __webpack_require__(25528);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/failed-services.js
var failed_services = __webpack_require__(53465);
// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/look.js
var report_look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/report/outcome-annotations.js
var outcome_annotations = __webpack_require__(11846);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
// EXTERNAL MODULE: ./.build/report/story.js + 1 modules
var story = __webpack_require__(84150);
// EXTERNAL MODULE: ./.build/report/warnings.js
var report_warnings = __webpack_require__(59204);
// EXTERNAL MODULE: ./.build/report/workflow-command.js
var workflow_command = __webpack_require__(21424);
// EXTERNAL MODULE: ./.build/report/services/services-ending.js
var services_ending = __webpack_require__(29022);
// EXTERNAL MODULE: ./.build/report/services/services-log.js
var services_log = __webpack_require__(71443);
// EXTERNAL MODULE: ./.build/report/services/services-outputs.js
var services_outputs = __webpack_require__(83963);
// EXTERNAL MODULE: ./.build/report/services/services-plans.js
var services_plans = __webpack_require__(62325);
// EXTERNAL MODULE: ./.build/report/services/services-summary.js + 1 modules
var services_summary = __webpack_require__(74909);
;// CONCATENATED MODULE: ./.build/report/services/services-github.js















/** Reports several services to a GitHub job: groups `web: image`, an error for each failure, one summary for all. */
function servicesGithubReport(io, options = {}) {
    const look = (0,report_look/* logLook */.G)(options);
    const log = openLog(io, look);
    const plans = new Map();
    const tellers = new Map();
    const warnings = (0,report_warnings/* openWarnings */.s)(io, options);
    const tell = (name, event) => {
        log.tell(name, event);
        tellers.get(name)?.hear(event);
        if (event.kind === 'planned')
            plans.set(name, event.plan);
        if (event.kind === 'findings')
            log.about(name, (0,findings_table/* findingsLines */.q)(event.record, look));
        if (event.kind !== 'notice')
            return;
        if (!warnings.warn(event.message, name))
            log.about(name, (0,stage_line/* noticeLine */.Jn)(event.message, look));
    };
    return {
        begin(names, headline) {
            for (const name of names)
                tellers.set(name, new story/* Storyteller */.m());
            log.begin(names, headline);
        },
        of: (name) => (event) => tell(name, event),
        notice(message) {
            if (!warnings.warn(message))
                log.say((0,stage_line/* noticeLine */.Jn)(message, look));
        },
        end(outcome) {
            log.say(['', ...(0,services_plans/* servicesPlanLines */.B)(outcome, plans, look), ...(0,services_ending/* servicesEndingLines */.R)(outcome, look)]);
            warnings.end();
            annotate(io, outcome, options);
            io.setOutputs((0,services_outputs/* servicesOutputs */.LF)(outcome));
            const stories = new Map([...tellers].map(([name, teller]) => [name, teller.tell()]));
            io.appendSummary((0,services_summary/* servicesSummaryMarkdown */.C)(outcome, { plans, stories, runUrl: options.runUrl }));
        },
    };
}
function openLog(io, look) {
    return new services_log/* ServicesLog */.V({
        openGroup: (name, stage) => io.startGroup((0,clean_text/* cleanLine */.Ow)(`${name}: ${stage}`)),
        closeGroup: () => io.endGroup(),
        line: (text) => io.info((0,workflow_command/* disarmWorkflowCommand */.H)(text)),
    }, look);
}
/** One error for each failed service, then each place in a file that one names; what the runner would drop is counted. */
function annotate(io, outcome, { rename }) {
    const failed = (0,failed_services/* failedServices */.u)(outcome).map(({ name, outcome: one }) => (0,outcome_annotations/* outcomeAnnotations */.l)(one, name));
    const errors = [...failed.flatMap(([whole]) => whole ?? []), ...failed.flatMap(([, ...places]) => places)];
    for (const error of (0,annotation/* boundedAnnotations */.C_)(errors, countLeft))
        io.error(error.text, (0,annotation/* annotationProperties */.$l)(error, rename));
}
function countLeft(left) {
    const titles = left.map(({ title = '' }) => title.replace('ecs-ship: ', ''));
    const text = `${left.length} more problems, all in the log: ${[...new Set(titles)].join(', ')}`;
    return { title: 'ecs-ship', text: (0,annotation/* annotationText */.xr)([text]) };
}

// EXTERNAL MODULE: ./.build/frontends/services-exit-code.js
var services_exit_code = __webpack_require__(37521);
// EXTERNAL MODULE: ./.build/frontends/github/github-files.js
var github_files = __webpack_require__(20989);
// EXTERNAL MODULE: ./.build/frontends/github/github-report-options.js + 1 modules
var github_report_options = __webpack_require__(52940);
// EXTERNAL MODULE: ./.build/frontends/github/github-state.js
var github_state = __webpack_require__(67851);
;// CONCATENATED MODULE: ./.build/frontends/github/github-services-report.js





/** The report of several services in a GitHub job; the post step is left word of every update, as soon as it is asked for. */
function githubServicesReport({ commands, env, interrupts, besides }) {
    const files = (0,github_files/* githubFiles */.f)(commands, env);
    const report = servicesGithubReport({ ...commands, ...files }, (0,github_report_options/* githubReportOptions */._)(env));
    const updates = {};
    const told = {
        ...report,
        begin(names, headline) {
            commands.saveState(github_state/* stateNames */.U.services, names);
            report.begin(names, headline);
        },
        of(name) {
            const tell = report.of(name);
            return (event) => {
                if (event.kind === 'updating') {
                    updates[name] = event.update;
                    commands.saveState(github_state/* stateNames */.U.updates, updates);
                }
                tell(event);
            };
        },
        end(outcome) {
            report.end(outcome);
            for (const markdown of besides)
                files.appendSummary(markdown);
            files.writeSummary();
            commands.saveState(github_state/* stateNames */.U.run, 'reported');
        },
    };
    return (0,services_exit_code/* withServicesExitCode */.E)(told, interrupts);
}


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


/***/ })

};
