export const id = 2293;
export const ids = [2293];
export const modules = {

/***/ 15584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkSeverities)
/* harmony export */ });
/** From the worst to the mildest. */
const checkSeverities = ['error', 'warning', 'note'];


/***/ }),

/***/ 36722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkFiles)
/* harmony export */ });
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21316);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11273);
/* harmony import */ var _config_to_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77058);
/* harmony import */ var _config_without_unset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70257);




/** Looks at the files a ship would use, without credentials; what the file leaves open is told. Throws like `loadSettings`. */
async function checkFiles(given, place) {
    const { readings, configFile, notices } = await readingsOf(given, place);
    // What the run has for all services, each reading has.
    const values = valuesOf(readings[0]);
    const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(5279), __webpack_require__.e(5860), __webpack_require__.e(6828), __webpack_require__.e(9418), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 56715));
    const record = await runCheck({
        services: readings.map(checkedService),
        configFile,
        notices,
        failOn: values['check-fail-on'],
        ignores: values['check-ignore'] ?? {},
        ...place,
        now: Date.now(),
        ...(0,_config_without_unset_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUnset */ .s)({
            sarifFile: values['check-sarif'],
            codeQualityFile: values['check-code-quality'],
        }),
    });
    return { record, values };
}
async function readingsOf(given, { workingDirectory }) {
    const { readText } = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAdapter */ .V)(workingDirectory);
    const notices = [];
    // A pull request's job has neither the variables nor the secrets of the environment that will be deployed to.
    const onMissing = ({ where, message }) => void notices.push(`${where} is not looked at: ${message}`);
    const lenient = { ...given, optional: ['service'], onMissing };
    const settings = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSettings */ .M5)(lenient, readText);
    const readings = settings.several === undefined ? [settings.one] : settings.several.map(({ reading }) => reading);
    return { readings, configFile: await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .RG)(lenient, readText), notices };
}
/** Nothing is named after a service that nobody named. */
function valuesOf(reading) {
    return { service: '', ...Object.fromEntries(reading?.values ?? []) };
}
function checkedService(reading) {
    const values = valuesOf(reading);
    const named = (0,_config_without_unset_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUnset */ .s)({ serviceDefinition: values['service-definition'] });
    return { config: (0,_config_to_config_js__WEBPACK_IMPORTED_MODULE_2__/* .toConfig */ .q)(values), origins: reading.origins, ...named };
}


/***/ }),

/***/ 23516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * What a CI host calls a file: its path from the repository's top, wherever in it the job works. GitHub says where that is in
 * GITHUB_WORKSPACE, GitLab in CI_PROJECT_DIR; elsewhere, and for a file outside, the name stays as it is.
 */
function repositoryPath(env, workingDirectory) {
    const top = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
    return (file) => {
        const path = top ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, file)) : file;
        return path === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.startsWith('..') ? file : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    };
}


/***/ }),

/***/ 32293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkVerb: () => (/* binding */ checkVerb)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/report/check/check-json.js
/** What `ecs-ship check --json` prints. */
function checkDocument(record, exitCode) {
    const { findings, ignored, notices, files, passed } = record;
    return {
        version: 1,
        exitCode,
        passed,
        ...(passed ? {} : { code: 'check-findings' }),
        files,
        findings: findings.map(findingOf),
        ignored: ignored.map(({ finding, ignore: { reason, until } }) => ({
            ...findingOf(finding),
            reason,
            ...(until === undefined ? {} : { until }),
        })),
        notices,
    };
}
function findingOf({ rule, place, message, subject }) {
    const { id, severity, title, explanation, remedy, reference } = rule;
    const about = subject === undefined ? {} : { subject };
    return { rule: id, severity, ...place, ...about, message, title, explanation, remedy, reference };
}

// EXTERNAL MODULE: ./.build/report/check/check-text.js
var check_text = __webpack_require__(35272);
// EXTERNAL MODULE: ./.build/report/look.js
var look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/report/terminal-abilities.js
var terminal_abilities = __webpack_require__(11878);
// EXTERNAL MODULE: ./.build/frontends/check-files.js
var check_files = __webpack_require__(36722);
// EXTERNAL MODULE: ./.build/frontends/cli/terminal.js + 1 modules
var terminal = __webpack_require__(20791);
// EXTERNAL MODULE: ./.build/frontends/gitlab.js + 1 modules
var gitlab = __webpack_require__(58697);
// EXTERNAL MODULE: ./.build/frontends/repository-path.js
var repository_path = __webpack_require__(23516);
;// CONCATENATED MODULE: ./.build/frontends/verbs/check-verb.js









/** `check`: looks at the files a ship would use, without credentials; gives the exit code. */
async function checkVerb(options, io) {
    if (!isGithub(io.env))
        return (await check_verb_look(options, io)).exitCode;
    const github = await __webpack_require__.e(/* import() */ 3129).then(__webpack_require__.bind(__webpack_require__, 53129));
    try {
        const { record, exitCode, people } = await check_verb_look(options, io, github.plainText);
        github.showCheck(record, people, io);
        return exitCode;
    }
    catch (error) {
        github.showProblems(error, io);
        throw error;
    }
}
async function check_verb_look(options, io, disarm = (text) => text) {
    const { env, workingDirectory } = io;
    const host = (0,gitlab/* isGitlab */.I)(env) ? (0,gitlab/* gitlabHost */._)(env, workingDirectory) : (0,terminal/* terminalHost */.P)(env);
    const { record, values } = await (0,check_files/* checkFiles */.g)({ frontEnd: 'cli', ...options, env: host.env }, { workingDirectory, nameInRepository: (0,repository_path/* repositoryPath */.S)(env, workingDirectory) });
    const exitCode = record.passed ? 0 : errors/* exitCodeOf */.F['check-findings'];
    const people = values.json ? io.stderr : io.stdout;
    people.write(disarm((0,check_text/* checkText */.q)(record, lookOf(people, io))));
    if (values.json)
        io.stdout.write(`${JSON.stringify(checkDocument(record, exitCode), null, 2)}\n`);
    return { record, exitCode, people };
}
function lookOf(people, { env }) {
    return { ...(0,look/* logLook */.G)((0,terminal_abilities/* terminalAbilities */.v)(people, env)), width: people.isTTY ? people.columns : undefined };
}
function isGithub(env) {
    return env.GITHUB_ACTIONS === 'true';
}


/***/ }),

/***/ 69611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkSummary)
/* harmony export */ });
/* harmony import */ var _check_check_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15584);

/** `2 errors, 1 note, 1 ignored in Dockerfile, web.json`; never praise where nothing was there to look at. */
function checkSummary({ findings, ignored, files }) {
    if (files.length === 0 && findings.length === 0)
        return 'there was nothing to look at';
    const counts = _check_check_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSeverities */ .W.flatMap((severity) => countOf(severity, findings));
    const left = ignored.length === 0 ? '' : `, ${ignored.length} ignored`;
    const found = counts.length === 0 ? 'nothing found' : counts.join(', ');
    return `${found}${left}${files.length === 0 ? '' : ` in ${files.join(', ')}`}`;
}
function countOf(severity, findings) {
    const count = findings.filter(({ rule }) => rule.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
}


/***/ }),

/***/ 35272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65081);
/* harmony import */ var _check_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69611);



/** A check's findings for people, each with its place; why and what to do once for each rule. */
function checkText(record, look) {
    const { findings, ignored, notices } = record;
    const blocks = [
        ...findings.map((finding, index) => {
            const isFirst = findings.findIndex(({ rule }) => rule === finding.rule) === index;
            return [...findingLines(finding, look), ...(isFirst ? reasonLines(finding, look) : [])];
        }),
        ...(ignored.length === 0 ? [] : [ignored.map((one) => look.colors.dim(ignoredLine(one)))]),
        ...(notices.length === 0 ? [] : [notices.map((notice) => look.colors.dim((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(notice)))]),
        [...summary(record, look), ...(record.passed ? [] : (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .E)(howToAccept, look.width, 0))],
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
const howToAccept = 'Fix what counts; what is meant to be so goes under check-ignore in ecs-ship.yml, by its name and with a reason.';
function findingLines({ rule, place, message }, look) {
    const { colors } = look;
    const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan }[rule.severity];
    const where = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`${place.file}:${place.line}:${place.column}`);
    return [`${where}: ${paint(rule.severity)} ${colors.bold(rule.id)}`, ...indented((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message), look)];
}
function reasonLines({ rule }, look) {
    return [
        ...indented(`why: ${rule.explanation}`, look),
        ...indented(`fix: ${rule.remedy}`, look),
        `  ${look.colors.dim(rule.reference)}`,
    ];
}
function indented(line, { width }) {
    return (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .E)(line, width, 2).map((part, index) => (index === 0 ? `  ${part}` : part));
}
function ignoredLine({ finding: { rule, place, message }, ignore: { until, reason }, }) {
    const day = until === undefined ? '' : ` until ${until}`;
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`ignored${day}: ${place.file}:${place.line} ${rule.id}, ${message} (${reason})`);
}
function summary(record, { colors, width }) {
    const paint = record.files.length === 0 ? colors.yellow : colors.green;
    return (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((0,_check_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSummary */ .Z)(record)), width, 0).map(record.passed ? paint : colors.red);
}


/***/ })

};
