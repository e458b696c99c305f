export const id = 603;
export const ids = [603];
export const modules = {

/***/ 38581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withFileNames)
/* harmony export */ });
/** The record with other names for files, such as their paths in the repository. */
function withFileNames(record, rename) {
    const renamed = (one) => ({
        ...one,
        place: { ...one.place, file: rename(one.place.file) },
    });
    return {
        ...record,
        findings: record.findings.map(renamed),
        ignored: record.ignored.map((one) => ({ ...one, finding: renamed(one.finding) })),
        files: record.files.map(rename),
    };
}


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

/***/ 53129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plainText: () => (/* binding */ plainText),
  sayCheck: () => (/* binding */ sayCheck),
  showCheck: () => (/* binding */ showCheck),
  showProblems: () => (/* binding */ showProblems)
});

// EXTERNAL MODULE: ./.build/adapters/append-text.js
var append_text = __webpack_require__(14527);
// EXTERNAL MODULE: ./.build/check/with-file-names.js
var with_file_names = __webpack_require__(38581);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/check/check-rule.js
var check_rule = __webpack_require__(15584);
// EXTERNAL MODULE: ./.build/report/annotation.js
var annotation = __webpack_require__(25528);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/problem-place.js
var problem_place = __webpack_require__(32924);
// EXTERNAL MODULE: ./.build/report/workflow-command.js
var workflow_command = __webpack_require__(21424);
;// CONCATENATED MODULE: ./.build/report/check/check-annotations.js





/** GitHub's words for how bad something is. */
const levels = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
/**
 * The findings as workflow commands, which the GitHub runner shows beside the lines of a pull request; no more of each kind
 * than it keeps, or than `most`, and then how many more there are.
 */
function checkAnnotations({ findings }, most) {
    return check_rule/* checkSeverities */.W.flatMap((severity) => {
        const found = findings.filter(({ rule }) => rule.severity === severity).map(annotationOf);
        return commands(levels[severity], found, (file) => file, most);
    });
}
function annotationOf({ rule, place: { file, line, column }, message }) {
    const text = [(0,clean_text/* cleanLine */.Ow)(message), `fix: ${rule.remedy}`, rule.reference].join('\n');
    const place = { file, line: `${line}`, col: `${column}` };
    return { text: (0,clean_text/* shorten */.ml)(text, annotation/* longestAnnotation */.OO), title: `ecs-ship: ${rule.title} (${rule.id})`, place };
}
/** What is wrong with files, each beside its line where the error knows it; `rename` gives a file's path in the repository. */
function errorAnnotations(error, rename) {
    const problems = [error.message, ...error.evidence].flatMap((line) => (0,problem_place/* placedLine */.C)(line) ?? []);
    const placed = problems.map(({ text, place }) => ({ text: (0,clean_text/* cleanLine */.Ow)(text), place }));
    const whole = { text: (0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(error.message), annotation/* longestAnnotation */.OO) };
    return commands('error', placed.length === 0 ? [whole] : placed, rename);
}
function commands(level, all, rename, most) {
    const last = (left) => ({ text: `${left.length} more are in the log.` });
    return (0,annotation/* boundedAnnotations */.C_)(all, last, most).map((one) => (0,workflow_command/* workflowCommand */.N)(level, one.text, (0,annotation/* annotationProperties */.$l)(one, rename)));
}

// EXTERNAL MODULE: ./.build/report/check/check-markdown.js
var check_markdown = __webpack_require__(50318);
// EXTERNAL MODULE: ./.build/report/check/check-text.js
var check_text = __webpack_require__(35272);
// EXTERNAL MODULE: ./.build/report/look.js
var look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/frontends/repository-path.js
var repository_path = __webpack_require__(23516);
;// CONCATENATED MODULE: ./.build/frontends/github/check-github.js









/** Text for a GitHub job's log: nothing in it is a command to the runner. */
function plainText(text) {
    return text.split('\n').map(workflow_command/* disarmWorkflowCommand */.H).join('\n');
}
/** Shows a check beside the lines of a pull request and in the job's summary. */
function showCheck(record, people, io) {
    const named = (0,with_file_names/* withFileNames */.p)(record, (0,repository_path/* repositoryPath */.S)(io.env, io.workingDirectory));
    for (const line of checkAnnotations(named))
        people.write(`${line}\n`);
    if (io.env.GITHUB_STEP_SUMMARY)
        (0,append_text/* appendText */.I)(io.env.GITHUB_STEP_SUMMARY, (0,check_markdown/* checkMarkdown */.W)(named));
}
/** The runner keeps ten annotations of a kind for the whole step, and the run itself may have something to say. */
const besideRun = 5;
/** A check in the action's own log: a group, and beside their lines what was found. */
function sayCheck(record, { startGroup, info, endGroup }, nameInRepository) {
    startGroup('check');
    info(plainText((0,check_text/* checkText */.q)(record, (0,look/* logLook */.G)({ color: true })).trimEnd()));
    endGroup();
    for (const line of checkAnnotations((0,with_file_names/* withFileNames */.p)(record, nameInRepository), besideRun))
        info(line);
}
/** Shows beside their lines what keeps the files from being looked at. */
function showProblems(error, io) {
    if (!(error instanceof errors/* ShipError */.f))
        return;
    const rename = (0,repository_path/* repositoryPath */.S)(io.env, io.workingDirectory);
    for (const line of errorAnnotations(error, rename))
        io.stderr.write(`${line}\n`);
}


/***/ }),

/***/ 80603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubVerify: () => (/* binding */ githubVerify)
});

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/report/check/check-markdown.js
var check_markdown = __webpack_require__(50318);
// EXTERNAL MODULE: ./.build/frontends/check-files.js
var check_files = __webpack_require__(36722);
// EXTERNAL MODULE: ./.build/frontends/load-checked.js
var load_checked = __webpack_require__(35830);
// EXTERNAL MODULE: ./.build/frontends/repository-path.js
var repository_path = __webpack_require__(23516);
// EXTERNAL MODULE: ./.build/frontends/github/check-github.js + 1 modules
var check_github = __webpack_require__(53129);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/plan/mode/missing-access.js
/** Where the SDK finds credentials without asking anybody. */
const ambient = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
/** Why a GitHub job cannot have AWS credentials: half a sentence; undefined where it may. */
function missingAccess(variables, aws) {
    const isSet = (name) => (variables[name] ?? '') !== '';
    if (aws.roleToAssume !== undefined) {
        if (isSet('ACTIONS_ID_TOKEN_REQUEST_URL'))
            return undefined;
        return 'the job may not ask for the token that AWS trades for role-to-assume (permissions: id-token: write)';
    }
    // The machine itself may have a role, which only asking tells.
    if (variables.RUNNER_ENVIRONMENT === 'self-hosted' || ambient.some(isSet))
        return undefined;
    return 'the job has no AWS credentials (set role-to-assume, for a plan)';
}

// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/workflow-command.js
var workflow_command = __webpack_require__(21424);
// EXTERNAL MODULE: ./.build/frontends/github/github-token.js
var github_token = __webpack_require__(83015);
;// CONCATENATED MODULE: ./.build/frontends/github/github-access.js





/** Why a proposed change cannot be planned: half a sentence; undefined where AWS lets the job in. */
async function whyNoPlan(step, asked) {
    for (const aws of accessesOf(asked)) {
        const missing = missingAccess(step.env, aws);
        if (missing !== undefined)
            return missing;
        const refused = await signIn(step, aws);
        if (refused === undefined)
            continue;
        showEvidence(step, refused);
        return `${refused.message} ${refused.remedy}`.replace(/\.$/, '');
    }
    return undefined;
}
/** Every region and role once. */
function accessesOf(asked) {
    if (asked.services === undefined)
        return [asked.config.aws];
    const all = asked.services.services.map(({ config }) => config.aws);
    return all.filter((aws, index) => all.findIndex((one) => (0,external_node_util_.isDeepStrictEqual)(one, aws)) === index);
}
async function signIn(step, aws) {
    const { findCredentials } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(9432), __webpack_require__.e(2045)]).then(__webpack_require__.bind(__webpack_require__, 62045));
    const webIdentityToken = (access) => (0,github_token/* githubToken */.b)(step, access);
    return findCredentials({ aws, webIdentityToken, interrupted: step.interrupts.signal });
}
/** The trust policy that would let the job in, among others. */
function showEvidence({ commands }, { evidence }) {
    if (evidence.length === 0)
        return;
    commands.startGroup('why there is no plan');
    for (const line of evidence.flatMap(clean_text/* cleanLines */.v3))
        commands.info((0,workflow_command/* disarmWorkflowCommand */.H)(line));
    commands.endGroup();
}

// EXTERNAL MODULE: ./.build/frontends/github/github-ship.js
var github_ship = __webpack_require__(10226);
// EXTERNAL MODULE: ./.build/frontends/github/left-out.js
var left_out = __webpack_require__(33960);
// EXTERNAL MODULE: ./.build/frontends/github/verified.js
var github_verified = __webpack_require__(9912);
;// CONCATENATED MODULE: ./.build/frontends/github/github-verify.js











/** Looks at the files, and unless only that is asked for builds the image and plans; gives the exit code. */
async function githubVerify(step, given, decision) {
    const startedAt = Date.now();
    const { env, workingDirectory, commands, besides } = step;
    const notes = (0,left_out/* tellDecision */.C)(commands, decision);
    const nameInRepository = (0,repository_path/* repositoryPath */.S)(env, workingDirectory);
    const { record } = await (0,check_files/* checkFiles */.g)(given, { workingDirectory, nameInRepository });
    (0,check_github.sayCheck)(record, commands, nameInRepository);
    besides.push((0,check_markdown/* checkMarkdown */.W)(record, check_markdown/* rowsBesideRun */.P));
    const verified = { record, notes };
    const only = () => end(step, verified, startedAt);
    return decision.mode === 'check' ? only() : prove(step, given, { decision, verified, only });
}
/** The end of a run that only looked at files. */
function end(step, verified, startedAt) {
    const outcome = (0,github_verified/* withVerified */.Px)((0,github_verified/* checkOutcome */.Tx)(verified.record, startedAt), verified);
    step.report({ kind: 'ended', at: Date.now(), outcome });
    return outcome.exitCode;
}
/** A stranger's job has no variables and secrets either, which the configuration may ask for. */
async function prove(step, given, proof) {
    const { decision, verified } = proof;
    const isStranger = decision.leftOut.some(({ what }) => what.includes('plan'));
    const leave = (one) => verified.notes.push((0,left_out/* leaveOut */.o)(step.commands, one));
    const asked = await load(step, given);
    if (asked instanceof errors/* ShipError */.f) {
        if (!isStranger)
            throw asked;
        leave({ what: ['build'], why: [asked.message, ...asked.evidence].join('; ') });
        return proof.only();
    }
    const why = isStranger ? undefined : await whyNoPlan(step, asked);
    if (why !== undefined)
        leave({ what: ['plan'], why });
    const isOffline = isStranger || why !== undefined;
    return (0,github_ship/* githubShip */.w)(step, asked, { dryRun: true, proof: isOffline ? 'offline' : 'planned', verified });
}
async function load({ workingDirectory }, given) {
    try {
        return await (0,load_checked/* loadChecked */.c)(given, (0,files/* filesAdapter */.V)(workingDirectory));
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 50318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rowsBesideRun),
/* harmony export */   W: () => (/* binding */ checkMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54348);
/* harmony import */ var _check_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69611);


/** A job summary may have 1 MiB, of which a run leaves a little to the check. */
const usualRows = 200;
const rowsBesideRun = 40;
/** A check for a GitHub job summary: one item for each finding, since a phone would show half of a table, then what there is to say besides. */
function checkMarkdown(record, mostRows = usualRows) {
    const { findings, notices, passed } = record;
    const items = findings.slice(0, mostRows).map(itemOf);
    const left = findings.length - items.length;
    const parts = [
        `### ${passed ? '✅' : '❌'} ecs-ship check: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_check_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSummary */ .Z)(record))}`,
        items.join('\n'),
        left > 0 ? `${left} more are in the log.` : '',
        notices.map((notice) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(notice)}`).join('\n'),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function itemOf({ rule, place, message }) {
    const where = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(`${place.file}:${place.line}`);
    const what = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(message)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(rule.remedy)}`;
    return `- **${rule.severity}** ${where} ${what} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(rule.reference, rule.id)})`;
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
