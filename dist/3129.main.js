export const id = 3129;
export const ids = [3129];
export const modules = {

/***/ 14527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appendText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Adds to a text file in one write, so that whenever the process is killed all of the text is there or none. */
function appendText(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
}


/***/ }),

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

/***/ 25528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ annotationProperties),
/* harmony export */   C_: () => (/* binding */ boundedAnnotations),
/* harmony export */   OO: () => (/* binding */ longestAnnotation),
/* harmony export */   YP: () => (/* binding */ mostAnnotations),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);

// The runner keeps 10 annotations of a type per step and 4096 characters of each.
const mostAnnotations = 10;
const longestAnnotation = 4096;
/** As many as the runner keeps, the first ones; where some are left out, the last one says how many. */
function boundedAnnotations(all, last, most = mostAnnotations) {
    if (all.length <= most)
        return all;
    const kept = all.slice(0, most - 1);
    return [...kept, last(all.slice(kept.length))];
}
/** Lines as the text of one annotation; the first ones are kept. */
function annotationText(lines) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(lines.join('\n'), longestAnnotation);
}
/** What the runner is told besides the text; `rename` gives a file's path in the repository. */
function annotationProperties({ title, place }, rename = (file) => file) {
    return {
        ...(place === undefined ? {} : { ...place, file: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rename(place.file)) }),
        ...(title === undefined ? {} : { title }),
    };
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

/***/ 21424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ disarmWorkflowCommand),
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/**
 * A line that the GitHub runner obeys: `::name key=value,key=value::text`, with what would end it early written as
 * `%0A` and the like (GitHub docs, "Workflow commands for GitHub Actions"; actions/runner,
 * src/Runner.Common/ActionCommand.cs).
 */
function workflowCommand(name, text = '', properties = {}) {
    const given = Object.entries(properties).flatMap(([key, value]) => value ? [`${key}=${escapeProperty(value)}`] : []);
    return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeText(text)}`;
}
/**
 * A log line that the GitHub runner prints and never obeys. The runner takes a line for a command when it starts with
 * `::` after white space, and in its older form when `##[name]` stands anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs). Expects a clean line: invisible characters could hide the mark.
 */
function disarmWorkflowCommand(line) {
    return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}
function escapeText(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
