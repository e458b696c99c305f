export const id = 6135;
export const ids = [6135];
export const modules = {

/***/ 20791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: ./.build/open/has-console.js
var has_console = __webpack_require__(65343);
// EXTERNAL MODULE: ./.build/report/open-screen.js
var open_screen = __webpack_require__(17962);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/report/moving-lines.js + 2 modules
var moving_lines = __webpack_require__(25194);
// EXTERNAL MODULE: ./.build/report/stage-book.js + 1 modules
var stage_book = __webpack_require__(72980);
// EXTERNAL MODULE: ./.build/report/terminal-lines.js
var terminal_lines = __webpack_require__(96523);
// EXTERNAL MODULE: ./.build/report/ticker.js
var ticker = __webpack_require__(90771);
;// CONCATENATED MODULE: ./.build/report/terminal.js





/** Reports to a terminal or a log: one line per stage, its time, and at the end the truth. */
function terminalReport(screen, options) {
    const { stream, interactive, verbose, now = Date.now } = options;
    const colors = picocolors.createColors(options.color);
    const book = (0,stage_book/* stageBook */._)(options.links);
    const look = () => ({ colors, width: stream.columns, verbose, moving: interactive });
    const tick = () => screen.move((0,moving_lines/* movingLines */.q)(book.all(), now(), look()));
    const keepMoving = (0,ticker/* ticker */.b)(tick);
    let printed = false;
    return (event) => {
        const lines = (0,terminal_lines/* terminalLines */.M)(event, book, look());
        if (interactive)
            tick();
        screen.print(event.kind === 'ended' && printed ? ['', ...lines] : lines);
        printed ||= lines.length > 0;
        keepMoving(interactive && book.all().length > 0);
    };
}

// EXTERNAL MODULE: ./.build/report/terminal-abilities.js
var terminal_abilities = __webpack_require__(11878);
;// CONCATENATED MODULE: ./.build/frontends/cli/terminal.js




/** A terminal, or a log that is nothing more than text; of a GitHub job it has the OIDC token. */
function terminalHost(env) {
    const links = (0,has_console/* hasConsole */.g)(env);
    return {
        env,
        openReport: async (stream, { verbose }) => {
            const abilities = (0,terminal_abilities/* terminalAbilities */.v)(stream, env);
            const screen = await (0,open_screen/* openScreen */.J)(stream, abilities.interactive);
            return terminalReport(screen, { stream, verbose, links, ...abilities });
        },
        openServicesReport: async (stream, { verbose }) => {
            const { servicesTerminalReport } = await __webpack_require__.e(/* import() */ 7061).then(__webpack_require__.bind(__webpack_require__, 57061));
            const abilities = (0,terminal_abilities/* terminalAbilities */.v)(stream, env);
            const screen = await (0,open_screen/* openScreen */.J)(stream, abilities.interactive);
            return servicesTerminalReport(screen, { stream, verbose, links, ...abilities });
        },
        isLive: (stream) => (0,terminal_abilities/* terminalAbilities */.v)(stream, env).interactive,
        ...(env.GITHUB_ACTIONS === 'true'
            ? { webIdentityToken: ({ audience }) => stepToken(env, audience) }
            : {}),
        close: async () => { },
    };
}
/** A step of a workflow that runs the command line. Nothing writes the token, so the log needs no mask for it. */
async function stepToken(env, audience) {
    const { githubIdToken } = await __webpack_require__.e(/* import() */ 5658).then(__webpack_require__.bind(__webpack_require__, 75658));
    return githubIdToken({ setSecret: () => undefined }, env, audience);
}


/***/ }),

/***/ 58697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ gitlabHost),
  I: () => (/* binding */ isGitlab)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/write-text.js
var write_text = __webpack_require__(40262);
// EXTERNAL MODULE: ./.build/config/grammars.js
var config_grammars = __webpack_require__(91883);
// EXTERNAL MODULE: ./.build/config/option-words.js
var option_words = __webpack_require__(20412);
// EXTERNAL MODULE: ./.build/config/parse/parse-duration.js
var parse_duration = __webpack_require__(33119);
// EXTERNAL MODULE: ./.build/config/parse/parse-size.js
var parse_size = __webpack_require__(15466);
;// CONCATENATED MODULE: ./.build/config/component/option-inputs.js




/** The inputs that options are. */
function optionInputs(rows) {
    return rows.map(inputOf);
}
/**
 * What an input is when nobody sets it. GitLab passes that value like any other, so the front end takes it for unset;
 * -1 stands for "no number".
 */
function unsetInput(row) {
    return read(row, row.default);
}
function read({ kind }, text) {
    if (kind === 'boolean')
        return text === 'true';
    if (kind === 'integer')
        return Number(text ?? -1);
    return text ?? '';
}
function inputOf(row) {
    const fallback = row.default === undefined && row.defaultNote !== undefined ? ` Default: ${row.defaultNote}.` : '';
    return {
        name: row.name,
        type: row.kind === 'boolean' ? 'boolean' : row.kind === 'integer' ? 'number' : 'string',
        description: plain(row.description + fallback),
        default: read(row, row.componentDefault ?? row.default),
        ...(row.choices === undefined ? {} : { choices: row.choices }),
        ...regexOf(row),
    };
}
/** A text with a `$` passes: GitLab checks it before the job's variables are filled in. */
function regexOf(row) {
    const pattern = patternOf(row);
    if (pattern !== undefined)
        return { regex: `^(?:${pattern})?$|\\$` };
    // The job's artifacts name that file, and an empty path is none.
    return row.kind === 'string' && row.componentDefault !== undefined ? { regex: '\\S' } : {};
}
/** What the option's text must look like, where that can be said without its parser; RE2 reads it. */
function patternOf({ kind, grammar, linesOnly }) {
    if (kind === 'duration')
        return durationPattern;
    if (kind === 'size')
        return sizePattern;
    if (grammar === undefined || linesOnly === true)
        return undefined;
    const { pattern } = grammars[grammar];
    if (kind === 'string')
        return pattern;
    const item = `(?:${pattern})`;
    return kind === 'list' ? `[\\s,]*(?:${item}(?:\\s*[,\\r\\n][\\s,]*${item})*[\\s,]*)?` : undefined;
}

// EXTERNAL MODULE: ./.build/config/options.js + 13 modules
var options = __webpack_require__(78302);
// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(28469);
// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/report/gitlab.js
var gitlab = __webpack_require__(27290);
;// CONCATENATED MODULE: ./.build/frontends/gitlab.js








/** True in a GitLab job. */
function isGitlab(env) {
    return env.GITLAB_CI === 'true';
}
/**
 * A GitLab job: folded sections, the OIDC token of `id_tokens: ECS_SHIP_ID_TOKEN`, and the report files that
 * ECS_SHIP_DOTENV, ECS_SHIP_ANNOTATIONS, ECS_SHIP_JUNIT and ECS_SHIP_PLAN_MARKDOWN name. They are opt-in, since a new file makes a work tree differ from its commit.
 */
function gitlabHost(env, workingDirectory) {
    const files = new Map();
    const token = env.ECS_SHIP_ID_TOKEN;
    const options = { color: true, ...reportFiles(env), ...dotenvLimit(env) };
    const ioOf = (stream) => ({
        write: (text) => stream.write(text),
        writeFile: (path, text) => files.set(path, text),
    });
    return {
        env: withoutUnsetInputs(env),
        openReport: async (stream, { verbose }) => (0,gitlab/* gitlabReport */.eA)(ioOf(stream), { verbose, ...options }),
        openServicesReport: async (stream, { verbose }) => {
            const { servicesGitlabReport } = await __webpack_require__.e(/* import() */ 3734).then(__webpack_require__.bind(__webpack_require__, 73734));
            return servicesGitlabReport(ioOf(stream), { verbose, ...options });
        },
        isLive: () => false,
        webIdentityToken: async () => token || noIdToken(),
        close: async () => {
            for (const [path, text] of files)
                await (0,write_text/* writeText */.x)((0,external_node_path_.resolve)(workingDirectory, path), text);
        },
    };
}
/** Other credentials that the job may have would ship as somebody else than the role that was asked for. */
function noIdToken() {
    throw new errors/* ShipError */.f('credentials-missing', 'GitLab gave this job no OIDC token for role-to-assume: `id_tokens` is missing.', {
        remedy: 'Give the job `id_tokens: { ECS_SHIP_ID_TOKEN: { aud: sts.amazonaws.com } }` (with the audience that the OIDC provider ' +
            'lists), or leave role-to-assume out to use the credentials of the job’s variables.',
        evidence: ['ECS_SHIP_ID_TOKEN is not set in this job.'],
    });
}
function reportFiles(env) {
    const given = {
        dotenv: env.ECS_SHIP_DOTENV || undefined,
        annotations: env.ECS_SHIP_ANNOTATIONS || undefined,
        junit: env.ECS_SHIP_JUNIT || undefined,
        planMarkdown: env.ECS_SHIP_PLAN_MARKDOWN || undefined,
    };
    return (0,without_unset/* withoutUnset */.s)(given);
}
/** GitLab.com takes 50 variables on its smallest plan (GitLab docs, "GitLab.com settings", CI/CD). */
function dotenvLimit({ CI_SERVER_HOST: host }) {
    return host === 'gitlab.com' ? { mostVariables: 50 } : {};
}
/** The component passes every input, written or not; one that still is what nobody wrote leaves the choice to the file. */
function withoutUnsetInputs(env) {
    if (env.ECS_SHIP_COMPONENT !== 'true')
        return env;
    const unset = new Map(options/* options */.fF.map((row) => [(0,raw_option/* spelled */.u)('env', row.name), String(unsetInput(row))]));
    return Object.fromEntries(Object.entries(env).filter(([name, value]) => unset.get(name) !== value));
}


/***/ }),

/***/ 65343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ hasConsole)
/* harmony export */ });
/** AWS's own domains, those of VPC endpoints included. */
const ofAws = /(?:^|\.)(?:amazonaws\.com|amazonaws\.com\.cn|api\.aws|api\.amazonwebservices\.com\.cn)$/;
/** Whether what ECS is asked at has a console: a stand-in for AWS has none. */
function hasConsole(env) {
    const endpoint = env.AWS_ENDPOINT_URL_ECS || env.AWS_ENDPOINT_URL;
    if (!endpoint || env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true')
        return true;
    try {
        return ofAws.test(new URL(endpoint).hostname);
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildSummary),
/* harmony export */   p: () => (/* binding */ sizeWords)
/* harmony export */ });
/** `3 steps cached, 2 run, 12.3 MB`: what is not known is left out. */
function buildSummary({ cached, run }, bytes) {
    const steps = cached + run === 0 ? [] : [`${cached} ${cached === 1 ? 'step' : 'steps'} cached, ${run} run`];
    return [...steps, ...(bytes === undefined ? [] : [sizeWords(bytes)])].join(', ');
}
/** `12.3 MB`, in the decimal units that registries and docker show. */
function sizeWords(bytes) {
    if (bytes < 1e6)
        return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
    const [amount, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
    return `${amount < 100 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}


/***/ }),

/***/ 86135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ dotenvLine),
/* harmony export */   Qf: () => (/* binding */ dotenvText),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56207);


// GitLab refuses a dotenv report of 5120 bytes or more.
const mostBytes = 5119;
const longestValue = 1000;
/** One line without control characters and quotes, which GitLab would keep as part of the value, and without `$`, which it would expand. */
const plainValue = (value) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value)
    .replace(/["'`$\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim(), longestValue);
/** The line of one variable. */
const dotenvLine = (name, value) => `${name}=${value}\n`;
/**
 * Outputs as a GitLab dotenv report: one `NAME=value` a line, no quotes, comments or blank lines
 * (docs.gitlab.com, artifacts:reports:dotenv). What does not fit is left out, the longest values first.
 */
function dotenvText(outputs) {
    const entries = Object.entries(outputs).map(([name, value]) => [name, plainValue(value)]);
    const kept = entries.filter(([, value]) => value !== '');
    const text = () => kept.map(([name, value]) => dotenvLine((0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shoutingCase */ .Sp)(name), value)).join('');
    while (Buffer.byteLength(text()) > mostBytes) {
        const longest = kept.reduce((a, b) => (b[1].length > a[1].length ? b : a));
        kept.splice(kept.indexOf(longest), 1);
    }
    return text();
}


/***/ }),

/***/ 15073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ gitlabAnnotations),
/* harmony export */   W: () => (/* binding */ servicesGitlabAnnotations)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9512);


const externalLink = (label, url) => url === undefined ? [] : [{ external_link: { label, url } }];
/** Where a service answers and where its deployments are shown; `of` one service of several. */
function linksOf(outcome, of) {
    const { serviceUrl, serviceArn } = outcome.facts;
    const whose = of === undefined ? '' : `${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(of)}: `;
    return [
        ...externalLink(`${whose}Service`, serviceUrl),
        ...externalLink(`${whose}Deployments in the ECS console`, serviceArn === undefined ? undefined : (0,_console_url_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleUrl */ .B9)(serviceArn)),
    ];
}
/** The text of a GitLab annotations report: links shown on the job's page (docs.gitlab.com, artifacts:reports:annotations). */
function gitlabAnnotations(outcome) {
    return `${JSON.stringify({ 'ecs-ship': linksOf(outcome) })}\n`;
}
/** The same with the links of every service. */
function servicesGitlabAnnotations({ services }) {
    const links = services.flatMap(({ name, outcome }) => linksOf(outcome, name));
    return `${JSON.stringify({ 'ecs-ship': links })}\n`;
}


/***/ }),

/***/ 27290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eA: () => (/* binding */ gitlabReport),
/* harmony export */   nb: () => (/* binding */ sectionEnd),
/* harmony export */   ye: () => (/* binding */ sectionStart)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _dotenv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86135);
/* harmony import */ var _ending_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53580);
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46690);
/* harmony import */ var _gitlab_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15073);
/* harmony import */ var _grouped_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14009);
/* harmony import */ var _junit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4556);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68498);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56207);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54196);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20862);
/* harmony import */ var _stage_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76986);












// Marks of GitLab's log, not of a terminal; only the erase-line code makes GitLab see them.
const erase = '\u001b[0K';
const seconds = (at) => Math.floor(at / 1000);
// Letters, digits, `_`, `.` and `-` are all that GitLab takes.
const sectionName = ({ id }) => `ecs_ship_${id.replace(/[^\w.-]/g, '_')}`;
/** The mark that opens a folded section and gives it its title (docs.gitlab.com, "Custom collapsible sections"). */
function sectionStart(section, at) {
    const name = sectionName(section);
    return `${erase}section_start:${seconds(at)}:${name}[collapsed=true]\r${erase}${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(section.title)}\n`;
}
/** The mark that closes it. */
function sectionEnd(section, at) {
    return `${erase}section_end:${seconds(at)}:${sectionName(section)}\r${erase}\n`;
}
const sectionOf = (stage) => ({ id: stage.replaceAll('-', '_'), title: stage });
/** Reports to a GitLab job: folded tool output, the outputs as a dotenv report, links on the job's page. */
function gitlabReport(io, options = {}) {
    const look = (0,_look_js__WEBPACK_IMPORTED_MODULE_11__/* .logLook */ .G)(options);
    const log = new _grouped_log_js__WEBPACK_IMPORTED_MODULE_5__/* .GroupedLog */ .X({
        openGroup: (stage, at) => io.write(sectionStart(sectionOf(stage), at)),
        closeGroup: (stage, at) => io.write(sectionEnd(sectionOf(stage), at)),
        line: (text) => io.write(`${text}\n`),
    }, look);
    return (event) => {
        log.tell(event);
        if (event.kind === 'started')
            log.say([look.colors.bold((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.headline))]);
        if (event.kind === 'planned') {
            log.say((0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .planLines */ .HN)(event.plan, look));
            if (options.planMarkdown !== undefined)
                io.writeFile(options.planMarkdown, (0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .planMarkdown */ .X)(event.plan));
        }
        if (event.kind === 'findings')
            log.say((0,_findings_table_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsLines */ .q)(event.record, look));
        if (event.kind === 'notice') {
            const lines = (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_10__/* .noticeLine */ .Jn)(event.message, look);
            if (event.urgent)
                log.sayNow(lines);
            else
                log.say(lines);
        }
        if (event.kind !== 'ended')
            return;
        log.say(['', ...(0,_ending_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .endingLines */ .D)(event.outcome, look)]);
        writeReports(io, options, event.outcome);
    };
}
function writeReports(io, { dotenv, annotations, junit }, outcome) {
    if (dotenv !== undefined)
        io.writeFile(dotenv, (0,_dotenv_js__WEBPACK_IMPORTED_MODULE_1__/* .dotenvText */ .Qf)((0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOutputs */ .nS)(outcome)));
    if (annotations !== undefined)
        io.writeFile(annotations, (0,_gitlab_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlabAnnotations */ .E)(outcome));
    if (junit !== undefined)
        io.writeFile(junit, (0,_junit_js__WEBPACK_IMPORTED_MODULE_6__/* .junit */ .b)(outcome));
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ junit),
  D: () => (/* binding */ servicesJunit)
});

// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/explanation.js
var explanation = __webpack_require__(45846);
;// CONCATENATED MODULE: ./.build/report/xml.js
/** An element with its attributes; the children are XML already. */
function xmlElement(name, attributes, ...children) {
    const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
    const content = children.join('');
    const opening = `<${name}${given.join('')}`;
    return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}
/** A text as XML has it, in an element or an attribute; characters that XML 1.0 has no way to say are left out. */
function xmlText(text) {
    return text
        .replace(unsayable, '')
        .replace(/[&<>"'\n\r\t]/g, (one) => entities[one] ?? `&#${one.charCodeAt(0)};`);
}
const unsayable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

;// CONCATENATED MODULE: ./.build/report/junit.js



/** A JUnit report (GitLab Docs, "Unit test reports"): every stage is a test case, so is the verdict. */
function junit(outcome) {
    return report([suite('ecs-ship', outcome)]);
}
/** The same with a suite for each service. */
function servicesJunit({ services }) {
    return report(services.map(({ name, outcome }) => suite(name, outcome)));
}
function report(suites) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', {}, ...suites)}\n`;
}
function suite(name, outcome) {
    const { stages } = outcome;
    const blamed = stages.findLast(({ result }) => result === 'failed');
    const stageCases = stages.map((stage) => testCase(name, stage.stage, stage.durationMs / 1000, stageResult(stage, outcome, stage === blamed)));
    // A stage that failed tells why already, and one failure is not counted twice.
    const verdict = blamed === undefined ? [testCase(name, 'verdict', 0, verdictResult(outcome))] : [];
    const cases = [...stageCases, ...verdict];
    return xmlElement('testsuite', {
        name: (0,clean_text/* cleanLine */.Ow)(name),
        tests: cases.length,
        failures: cases.filter((one) => one.includes('<failure')).length,
        skipped: cases.filter((one) => one.includes('<skipped')).length,
        time: outcome.durationSeconds,
    }, ...cases);
}
function testCase(suiteName, name, time, result) {
    return xmlElement('testcase', { classname: (0,clean_text/* cleanLine */.Ow)(suiteName), name, time }, result);
}
function stageResult({ result, summary }, outcome, isBlamed) {
    if (result === 'done')
        return '';
    const message = (0,clean_text/* cleanLine */.Ow)(summary);
    if (result === 'skipped')
        return xmlElement('skipped', { message });
    return isBlamed ? failure(outcome, message) : xmlElement('failure', { message });
}
function verdictResult(outcome) {
    if (outcome.exitCode === 0)
        return '';
    const message = (0,clean_text/* cleanLine */.Ow)(outcome.headline);
    return outcome.verdict === 'not-started' ? xmlElement('skipped', { message }) : failure(outcome, message);
}
function failure(outcome, message) {
    const { id = outcome.verdict, cause, evidence, remedy = '', docs = '', } = (0,explanation/* explainOutcome */.K)(outcome) ?? {
        cause: outcome.headline,
        evidence: [],
    };
    const lines = [cause, ...evidence, remedy, docs].filter((line) => line !== '').flatMap(clean_text/* cleanLines */.v3);
    return xmlElement('failure', { message, type: id }, xmlText(lines.join('\n')));
}


/***/ }),

/***/ 25194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ movingLines)
});

// EXTERNAL MODULE: ./.build/plan/build/progress/build-summary.js
var build_summary = __webpack_require__(46402);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
;// CONCATENATED MODULE: ./.build/report/build-block.js



/** What a builder does at the same time, as far as it is shown. */
const mostRunning = 5;
/** A build as it stands, as buildx itself shows it: what is done in one line, then a line for each step under way. */
function buildBlock(view, { name, elapsedMs }, now, look) {
    const { width = 80, colors } = look;
    const done = (0,build_summary/* buildSummary */.f)(view, undefined) || 'building';
    const first = lineOf(done, elapsedMs, width - name.length - 3, look);
    const running = view.running.slice(-mostRunning).map(({ name: step, since }) => {
        return `  ${colors.dim('=>')} ${lineOf((0,clean_text/* cleanLine */.Ow)(step), now - since, width - 6, look)}`;
    });
    return [`${colors.bold(name)} ${first}`, ...running];
}
/** Cut so that its time always fits. */
function lineOf(text, elapsedMs, room, { colors }) {
    const time = (0,duration/* formatDuration */.a)(elapsedMs);
    const left = room - time.length - 3;
    return `${left < 8 ? '' : `${(0,clean_text/* shorten */.ml)(text, left)}   `}${colors.dim(time)}`;
}

// EXTERNAL MODULE: ./.build/report/rollout-words.js
var rollout_words = __webpack_require__(47112);
// EXTERNAL MODULE: ./.build/report/wrap-words.js
var wrap_words = __webpack_require__(65081);
;// CONCATENATED MODULE: ./.build/report/rollout-block.js



/** Columns below which the block keeps no column for the stage's name. */
const narrow = 60;
/** The lines of one rollout as it stands; the first one follows the stage's name. None is wider than the terminal. */
function rolloutBlock(view, shown, look) {
    const { width = 80, colors } = look;
    const name = width < narrow ? shown.name.trimEnd() : shown.name;
    const column = name.length + 3;
    const indent = width < narrow ? 2 : column;
    const below = (parts) => parts.length === 0 ? [] : (0,wrap_words/* wrapWords */.E)(flowing(parts), width - 1, indent);
    const [title = '', ...more] = (0,wrap_words/* wrapWords */.E)(flowing([(0,rollout_words/* revisionWords */.XZ)(view), (0,rollout_words/* timeWords */.rr)(view, shown.elapsedMs)]), width - 1, column);
    // What it says of the counts is in the block already.
    const news = shown.latest === '' || shown.latest.startsWith(`${view.to}: `) ? undefined : shown.latest;
    const latest = news === undefined ? [] : [colors.dim((0,clean_text/* shorten */.ml)(news, width - indent - 1))];
    const rest = [below((0,rollout_words/* countWords */.rj)(view)), below((0,rollout_words/* stageWords */._l)(view)), latest].flatMap(([first, ...others]) => first === undefined ? [] : [' '.repeat(indent) + first, ...others]);
    return [`${colors.bold(name)} ${title}`, ...more, ...rest];
}
/** Each part stays in one piece; a line breaks between parts. */
function flowing(parts) {
    return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(', ');
}

// EXTERNAL MODULE: ./.build/report/spinner.js
var spinner = __webpack_require__(41632);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
;// CONCATENATED MODULE: ./.build/report/moving-lines.js






/**
 * One line per running stage, cut to the terminal's width: sign of life, name, newest line, time so far. A build and
 * a rollout get a block.
 */
function movingLines(stages, now, look) {
    const { colors, width = 80 } = look;
    const frame = (0,spinner/* spinnerAt */.F)(now);
    return stages.flatMap(({ stage, startedAt, latest, view, build }) => {
        if (build !== undefined && build.running.length > 0) {
            const shown = { name: (0,stage_line/* stageColumn */.VD)(stage), elapsedMs: now - startedAt };
            const [first = '', ...rest] = buildBlock(build, shown, now, look);
            return [`${colors.cyan(frame)} ${first}`, ...rest];
        }
        if (view !== undefined) {
            const shown = { name: (0,stage_line/* stageColumn */.VD)(stage), latest, elapsedMs: now - startedAt };
            const [first = '', ...rest] = rolloutBlock(view, shown, look);
            return [`${colors.cyan(frame)} ${first}`, ...rest];
        }
        const time = (0,duration/* formatDuration */.a)(now - startedAt);
        const name = (0,stage_line/* stageColumn */.VD)(stage);
        const room = width - name.length - time.length - 7;
        const text = room < 8 ? '' : (0,clean_text/* shorten */.ml)(latest, room);
        return `${colors.cyan(frame)} ${colors.bold(name)} ${text === '' ? '' : `${text}   `}${colors.dim(time)}`;
    });
}


/***/ }),

/***/ 17962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openScreen)
/* harmony export */ });
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21009);

/** Only a terminal loads what moves lines. */
async function openScreen(stream, interactive) {
    return interactive ? (await Promise.all(/* import() */[__webpack_require__.e(2680), __webpack_require__.e(968)]).then(__webpack_require__.bind(__webpack_require__, 60968))).movingScreen(stream) : (0,_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .plainScreen */ .d)(stream);
}


/***/ }),

/***/ 21009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plainScreen),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** Each line with its end. */
const joined = (lines) => lines.map((line) => `${line}\n`).join('');
/** A log or a file: nothing moves. */
function plainScreen(stream) {
    return {
        print: (lines) => {
            if (lines.length > 0)
                stream.write(joined(lines));
        },
        move: () => { },
    };
}


/***/ }),

/***/ 41632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ spinnerAt),
/* harmony export */   c: () => (/* binding */ frameMs)
/* harmony export */ });
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Milliseconds between two frames. */
const frameMs = 100;
/** The frame of a moment, in milliseconds since whenever. */
function spinnerAt(ms) {
    return frames[Math.floor(ms / frameMs) % frames.length] ?? '';
}


/***/ }),

/***/ 11878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ terminalAbilities)
/* harmony export */ });
const isSet = (value) => value !== undefined && value !== '';
/**
 * What a stream can show: colours unless NO_COLOR is set (no-color.org), FORCE_COLOR wins over a missing terminal;
 * moving lines only on a terminal that is not a CI job's log.
 */
function terminalAbilities(stream, env) {
    const terminal = stream.isTTY === true && env.TERM !== 'dumb';
    const forced = isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
    return {
        color: !isSet(env.NO_COLOR) && (terminal || forced),
        interactive: terminal && stream.columns !== 0 && !isSet(env.CI),
    };
}


/***/ }),

/***/ 96523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ terminalLines)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _ending_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53580);
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46690);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54196);
/* harmony import */ var _rollout_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26014);
/* harmony import */ var _stage_book_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72980);
/* harmony import */ var _stage_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76986);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65081);








const tailLength = 30;
function progress(event, book, look) {
    const stage = book.find(event.stage, event.at);
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.line);
    if (line === stage.said)
        return [];
    stage.said = stage.latest = line;
    return look.moving && !look.verbose ? [] : (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLine */ .oz)(event.stage, line, look);
}
/** On a terminal the block shows it; in a log a line is left each minute. */
function rollout(event, book, look) {
    const stage = book.find(event.stage, event.at);
    stage.view = event.view;
    const lines = [
        ...(0,_rollout_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linkLine */ .p)(stage, event.view),
        ...(look.moving ? [] : (0,_rollout_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .heartbeatLine */ .J)(stage, event.view, event.at)),
    ];
    return lines.flatMap((line) => (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLine */ .oz)(event.stage, line, look));
}
function verboseLines(stage, lines, look) {
    if (!look.verbose)
        return [];
    return lines.map((line) => `  ${look.colors.dim(`${(0,_stage_line_js__WEBPACK_IMPORTED_MODULE_6__/* .stageColumn */ .VD)(stage)} │`)} ${line}`);
}
function output(event, book, look) {
    const lines = (0,_stage_book_js__WEBPACK_IMPORTED_MODULE_5__/* .addOutput */ .n)(book.find(event.stage, event.at), event.text, tailLength);
    return verboseLines(event.stage, lines, look);
}
function ended(event, book, look) {
    const stage = book.find(event.stage, event.at);
    const rest = verboseLines(event.stage, (0,_stage_book_js__WEBPACK_IMPORTED_MODULE_5__/* .addOutput */ .n)(stage, undefined, tailLength), look);
    book.close(event.stage);
    const tail = event.result === 'failed' && !look.verbose ? stage.tail : [];
    return [...rest, ...(0,_stage_line_js__WEBPACK_IMPORTED_MODULE_6__/* .stageLine */ .vm)(event, look), ...tail.map((line) => (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_6__/* .outputLine */ .MI)(line, look))];
}
/** The lines that one event leaves on the terminal for good; the book remembers what is still open. */
function terminalLines(event, book, look) {
    switch (event.kind) {
        case 'started':
            return (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.headline), look.width, 0).map(look.colors.bold);
        case 'stage-started':
            book.open(event.stage, event.at);
            return [];
        case 'stage-progress':
            return progress(event, book, look);
        case 'stage-output':
            return output(event, book, look);
        case 'build':
            book.find(event.stage, event.at).build = event.view;
            return [];
        case 'rollout':
            return rollout(event, book, look);
        case 'stage-ended':
            return ended(event, book, look);
        case 'findings':
            return (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsLines */ .q)(event.record, look);
        case 'notice':
            return (0,_stage_line_js__WEBPACK_IMPORTED_MODULE_6__/* .noticeLine */ .Jn)(event.message, look);
        case 'planned':
            return (0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .planLines */ .HN)(event.plan, look);
        case 'updating':
            return [];
        case 'ended':
            for (const { stage } of book.all())
                book.close(stage);
            return (0,_ending_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .endingLines */ .D)(event.outcome, look);
    }
}


/***/ }),

/***/ 90771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ticker)
/* harmony export */ });
/* harmony import */ var _spinner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41632);

/** Calls `tick` for each frame while something runs; keeps no process alive. */
function ticker(tick) {
    let timer;
    return (running) => {
        if (running)
            timer ??= setInterval(tick, _spinner_js__WEBPACK_IMPORTED_MODULE_0__/* .frameMs */ .c).unref();
        if (running)
            return;
        clearInterval(timer);
        timer = undefined;
    };
}


/***/ })

};
