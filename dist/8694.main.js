export const id = 8694;
export const ids = [8694];
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

/***/ 18694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plainText: () => (/* binding */ plainText),
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
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/github.js
var github = __webpack_require__(64090);
// EXTERNAL MODULE: ./.build/report/workflow-command.js
var workflow_command = __webpack_require__(21424);
;// CONCATENATED MODULE: ./.build/report/check-annotations.js




/** GitHub's words for how bad something is. */
const levels = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
/** `Dockerfile:3:1 COPY brings …` */
const placed = /^(.+?):(\d+):(\d+):? (.*)$/s;
/**
 * The findings as workflow commands, which the GitHub runner shows beside the lines of a pull request; no more of each kind
 * than it keeps.
 */
function checkAnnotations({ findings }) {
    return check_rule/* checkSeverities */.W.flatMap((severity) => findings
        .filter(({ rule }) => rule.severity === severity)
        .slice(0, github/* mostAnnotations */.YP)
        .map(annotationOf));
}
function annotationOf({ rule, place: { file, line, column }, message }) {
    const text = [(0,clean_text/* cleanLine */.Ow)(message), `fix: ${rule.remedy}`, rule.reference].join('\n');
    const where = { file, line: `${line}`, col: `${column}` };
    const title = `ecs-ship: ${rule.title} (${rule.id})`;
    return (0,workflow_command/* workflowCommand */.N)(levels[rule.severity], (0,clean_text/* shorten */.ml)(text, github/* longestAnnotation */.OO), { ...where, title });
}
/** What is wrong with files, each beside its line where the error knows it; `rename` gives a file's path in the repository. */
function errorAnnotations(error, rename) {
    const problems = [error.message, ...error.evidence].flatMap((item) => {
        const [, file, line, col, text = ''] = placed.exec(item) ?? [];
        return file === undefined
            ? []
            : [(0,workflow_command/* workflowCommand */.N)('error', (0,clean_text/* cleanLine */.Ow)(text), { file: rename(file), line, col })];
    });
    const whole = (0,workflow_command/* workflowCommand */.N)('error', (0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(error.message), github/* longestAnnotation */.OO));
    return problems.length === 0 ? [whole] : problems.slice(0, github/* mostAnnotations */.YP);
}

// EXTERNAL MODULE: ./.build/report/check-summary.js
var check_summary = __webpack_require__(47792);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
;// CONCATENATED MODULE: ./.build/report/check-markdown.js


/** A job summary may have 1 MiB. */
const mostRows = 200;
/** A check for a GitHub job summary: one row for each finding, then what there is to say besides. */
function checkMarkdown(record) {
    const { findings, notices, passed } = record;
    const rows = findings.slice(0, mostRows).map(rowOf);
    const left = findings.length - rows.length;
    const parts = [
        `### ${passed ? '✅' : '❌'} ecs-ship check: ${(0,markdown/* markdownText */.p7)((0,check_summary/* checkSummary */.Z)(record))}`,
        rows.length === 0 ? '' : (0,markdown/* markdownTable */.Qj)(['Severity', 'Where', 'Rule', 'What and how to fix it'], rows),
        left > 0 ? `${left} more are in the log.` : '',
        notices.map((notice) => `- ${(0,markdown/* markdownText */.p7)(notice)}`).join('\n'),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function rowOf({ rule, place, message }) {
    return [
        rule.severity,
        (0,markdown/* inlineCode */.ti)(`${place.file}:${place.line}`),
        (0,markdown/* markdownLink */.iQ)(rule.reference, rule.id),
        `${(0,markdown/* markdownText */.p7)(message)}<br>${(0,markdown/* markdownText */.p7)(rule.remedy)}`,
    ];
}

// EXTERNAL MODULE: ./.build/frontends/repository-path.js
var repository_path = __webpack_require__(23516);
;// CONCATENATED MODULE: ./.build/frontends/check-github.js







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
        (0,append_text/* appendText */.I)(io.env.GITHUB_STEP_SUMMARY, checkMarkdown(named));
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

/***/ 58674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ boundedLines)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);

const longestLine = 500;
/** At most `head` + `tail` lines with a note where the middle is left out; over-long lines are cut. */
function boundedLines(lines, head, tail) {
    const left = lines.length - head - tail;
    const kept = left <= 0
        ? lines
        : [...lines.slice(0, head), `… ${left} more lines …`, ...lines.slice(lines.length - tail)];
    return kept.map((line) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, longestLine));
}


/***/ }),

/***/ 64090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ longestAnnotation),
/* harmony export */   YP: () => (/* binding */ mostAnnotations),
/* harmony export */   w7: () => (/* binding */ annotation),
/* harmony export */   y4: () => (/* binding */ githubReport)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _ending_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53580);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45846);
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46690);
/* harmony import */ var _grouped_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14009);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68498);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56207);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54196);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20862);
/* harmony import */ var _stage_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76986);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84184);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21424);












// The runner keeps 10 annotations of a type per step and 4096 characters of each.
const mostAnnotations = 10;
const longestAnnotation = 4096;
/** Cause and remedy as the text of one annotation; `of` one service of several, since the log shows no title. */
function annotation(outcome, of) {
    const why = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_9__/* .explainOutcome */ .K)(outcome);
    if (why === undefined)
        return undefined;
    const fix = why.remedy === undefined ? [] : [`fix: ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(why.remedy), 1500)}`];
    const docs = why.docs === undefined ? [] : [`docs: ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(why.docs), 500)}`];
    const whose = of === undefined ? '' : `${of}: `;
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)([(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(whose + why.cause), 2000), ...fix, ...docs].join('\n'), longestAnnotation);
}
function end(io, log, outcome, look) {
    log.say(['', ...(0,_ending_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .endingLines */ .D)(outcome, look)]);
    const error = annotation(outcome);
    if (error !== undefined)
        io.error(error, { title: `ecs-ship: ${outcome.verdict}` });
    io.setOutputs((0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOutputs */ .nS)(outcome));
    io.appendSummary((0,_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .summaryMarkdown */ .eH)(outcome));
}
/**
 * Reports to a GitHub job: folded tool output, annotations, outputs and the job summary. Marks no step as failed: the
 * caller sets the exit code. No line of a container or a tool reaches the runner as a workflow command.
 */
function githubReport(io, options = {}) {
    const look = (0,_look_js__WEBPACK_IMPORTED_MODULE_10__/* .logLook */ .G)(options);
    const log = new _grouped_log_js__WEBPACK_IMPORTED_MODULE_3__/* .GroupedLog */ .X({
        openGroup: (stage) => io.startGroup(stage),
        closeGroup: () => io.endGroup(),
        line: (text) => io.info((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_11__/* .disarmWorkflowCommand */ .H)(text)),
    }, look);
    let warnings = 0;
    return (event) => {
        log.tell(event);
        if (event.kind === 'started')
            log.say([(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.headline)]);
        if (event.kind === 'planned') {
            log.say((0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .planLines */ .HN)(event.plan, look));
            io.appendSummary((0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .planMarkdown */ .X)(event.plan));
        }
        if (event.kind === 'findings')
            log.say((0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsLines */ .q)(event.record, look));
        if (event.kind === 'notice') {
            warnings += 1;
            if (warnings > mostAnnotations)
                log.say((0,_stage_line_js__WEBPACK_IMPORTED_MODULE_7__/* .noticeLine */ .Jn)(event.message, look));
            else
                io.warning((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.message), longestAnnotation));
        }
        if (event.kind === 'ended')
            end(io, log, event.outcome, look);
    };
}


/***/ }),

/***/ 20862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planMarkdown)
/* harmony export */ });
/* harmony import */ var _bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58674);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82254);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54348);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54196);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);





const mostRows = 60;
const mostLines = 200;
/** A plan as Markdown: what each stage does, what becomes different, and folded away the requests and the permissions. */
function planMarkdown(plan) {
    const rows = plan.actions
        .slice(0, mostRows)
        .map((one) => [one.stage, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(one.action), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryInWords */ .zB)(one, plan))]);
    const parts = [
        `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)((0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .planHeadline */ .MM)(plan)))}`,
        rows.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(['Stage', 'Action', 'What and why'], rows),
        ...plan.actions.map(changesBlock),
        requestsDetails(plan.requests),
        permissionsDetails(plan.permissions),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const titles = {
    'task-definition': 'What changed in the task definition',
    service: 'What changes in the service',
    lifecycle: 'What changes in the lifecycle policy',
};
/** What becomes different, as a diff is read. */
function changesBlock({ stage, changes = [] }) {
    if (changes.length === 0)
        return '';
    return `**${titles[stage] ?? stage}**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)((0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedLines */ .f)(changes.flatMap(_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3), 40, 160))}`;
}
function requestsDetails(requests) {
    if (requests.length === 0)
        return '';
    return details('Requests that change something', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)((0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedLines */ .f)(requests.map(_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .requestInWords */ .iv), mostLines, 0)));
}
function permissionsDetails({ needed, maybe }) {
    if (needed.length === 0)
        return '';
    const parts = [
        permissionsTable(needed),
        ...(maybe.length === 0 ? [] : ['Where it goes otherwise than planned:', permissionsTable(maybe)]),
    ];
    return details('AWS actions that this run needs', parts.join('\n\n'));
}
function permissionsTable(permissions) {
    const rows = permissions.map(({ action, resources }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(action),
        resources.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(one)).join(', '),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(['Action', 'On'], rows);
}
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 84184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OD: () => (/* binding */ causeParts),
  yV: () => (/* binding */ detailParts),
  rz: () => (/* binding */ evidenceBlock),
  gD: () => (/* binding */ headlineOf),
  oR: () => (/* binding */ joined),
  eH: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./.build/report/bounded-lines.js
var bounded_lines = __webpack_require__(58674);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/explanation.js
var explanation = __webpack_require__(45846);
// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(56207);
// EXTERNAL MODULE: ./.build/report/console-url.js
var console_url = __webpack_require__(9512);
;// CONCATENATED MODULE: ./.build/report/summary-facts.js



const afterLastSlash = (name) => name.slice(name.lastIndexOf('/') + 1);
/** `sha256:` and twelve digits, enough to tell two images apart on a phone. */
const shortDigest = (digest) => digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
/** `3f2a91c…` for a tag that is a whole commit SHA. */
const shortTag = (tag) => tag.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1…');
function revision(now, before) {
    if (now === undefined)
        return undefined;
    const name = (0,markdown/* inlineCode */.ti)(afterLastSlash(now));
    return before === undefined || before === now
        ? name
        : `${name} (before: ${(0,markdown/* inlineCode */.ti)(afterLastSlash(before))})`;
}
const code = (value) => value === undefined ? undefined : (0,markdown/* inlineCode */.ti)(value);
function consoleLink(arn) {
    const url = arn === undefined ? undefined : (0,console_url/* consoleUrl */.B)(arn);
    return url === undefined ? undefined : (0,markdown/* markdownLink */.iQ)(url, 'deployments in the ECS console');
}
/** What is known of a run as a table of two narrow columns; long identifiers are shortened to their telling end. */
function factsTable(outcome) {
    const { facts, durationSeconds } = outcome;
    const rows = [
        ['URL', facts.serviceUrl === undefined ? undefined : (0,markdown/* markdownLink */.iQ)(facts.serviceUrl)],
        ['Service', code(facts.serviceArn?.split(':service/')[1])],
        [
            'Tags',
            facts.tags
                ?.slice(0, 20)
                .map((tag) => (0,markdown/* inlineCode */.ti)(shortTag(tag)))
                .join(' '),
        ],
        ['Digest', code(facts.digest === undefined ? undefined : shortDigest(facts.digest))],
        ['Task definition', revision(facts.taskDefinitionArn, facts.previousTaskDefinitionArn)],
        ['Deployment', code(facts.deploymentId)],
        ['Duration', (0,duration/* formatDuration */.a)(durationSeconds * 1000)],
        ['Console', consoleLink(facts.serviceArn)],
    ];
    const known = rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]));
    return (0,markdown/* markdownTable */.Qj)(['Fact', 'Value'], known);
}

;// CONCATENATED MODULE: ./.build/report/summary.js








const mostRows = 60;
// The first lines name the task, the last ones are what it said before it died.
const firstLines = 40;
const lastLines = 160;
const resultMarks = { done: '✅', skipped: '➖', failed: '❌' };
/** Paragraphs of a summary; empty ones are left out. */
const joined = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
/** Why it went wrong and what to do; nothing of a run that went well. */
function causeParts(outcome) {
    const why = (0,explanation/* explainOutcome */.K)(outcome);
    if (why === undefined)
        return [];
    return [
        `**${(0,markdown/* markdownText */.p7)(why.cause, 2000)}**`,
        why.remedy === undefined ? '' : `**Fix:** ${(0,markdown/* markdownText */.p7)(why.remedy, 2000)}`,
        why.docs === undefined ? '' : `**Docs:** ${(0,markdown/* markdownLink */.iQ)(why.docs)}`,
    ];
}
/** What shows the cause. */
function evidenceBlock(outcome) {
    const evidence = (0,explanation/* explainOutcome */.K)(outcome)?.evidence.flatMap(clean_text/* cleanLines */.v3) ?? [];
    return evidence.length === 0 ? '' : (0,markdown/* codeBlock */.DV)((0,bounded_lines/* boundedLines */.f)(evidence, firstLines, lastLines));
}
/** What is true now, unless the cause says the same. */
function headlineOf(outcome) {
    return outcome.headline === (0,explanation/* explainOutcome */.K)(outcome)?.cause ? '' : (0,markdown/* markdownText */.p7)(outcome.headline, 2000);
}
/** Everything else that is known of the run. */
function detailParts(outcome) {
    return [
        factsTable(outcome),
        changesBlock(outcome.facts.taskDefinitionChanges),
        stagesTable(outcome),
        (0,findings_table/* scanMarkdown */.N)(outcome.facts.scan),
        noticesList(outcome.notices),
        outputsDetails(outcome),
    ];
}
function stagesTable(outcome) {
    if (outcome.stages.length === 0)
        return '';
    const rows = outcome.stages
        .slice(0, mostRows)
        .map(({ stage, result, summary, durationMs }) => [
        `${resultMarks[result]} ${stage}`,
        (0,markdown/* markdownText */.p7)(summary),
        (0,duration/* formatDuration */.a)(durationMs),
    ]);
    return (0,markdown/* markdownTable */.Qj)(['Stage', 'What was done', 'Time'], rows);
}
/** What is new in the revision, as a diff is read. */
function changesBlock(changes = []) {
    if (changes.length === 0)
        return '';
    const lines = (0,bounded_lines/* boundedLines */.f)(changes.flatMap(clean_text/* cleanLines */.v3), firstLines, lastLines);
    return `**What changed in the task definition**\n\n${(0,markdown/* codeBlock */.DV)(lines)}`;
}
function noticesList(notices) {
    const items = notices.slice(0, mostRows).map((notice) => `- ${(0,markdown/* markdownText */.p7)(notice)}`);
    return items.length === 0 ? '' : `**Notes**\n\n${items.join('\n')}`;
}
/** Everything in full, folded away: what a reader copies. */
function outputsDetails(outcome) {
    const lines = Object.entries((0,outputs/* outcomeOutputs */.nS)(outcome)).map(([name, value]) => `${name}: ${value}`);
    return `<details><summary>All outputs</summary>\n\n${(0,markdown/* codeBlock */.DV)((0,bounded_lines/* boundedLines */.f)(lines, mostRows, 0))}\n\n</details>`;
}
/**
 * A run as Markdown for a GitHub job summary (at most 1 MiB there; this stays well below it whatever the logs hold):
 * verdict, cause, remedy, evidence, facts, stages, notes.
 */
function summaryMarkdown(outcome) {
    const mark = outcome.exitCode === 0 ? '✅' : '❌';
    return joined([
        `## ${mark} ${outcome.verdict}`,
        ...causeParts(outcome),
        evidenceBlock(outcome),
        headlineOf(outcome),
        ...detailParts(outcome),
    ]);
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
