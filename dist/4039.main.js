export const id = 4039;
export const ids = [4039];
export const modules = {

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   f: () => (/* binding */ ShipError)
/* harmony export */ });
/**
 * Every way ecs-ship can refuse or fail on purpose, with the exit code of the public contract.
 * A failure that is not a ShipError is a bug in ecs-ship and exits 1.
 */
const exitCodeOf = {
    'option-unknown': 2,
    'option-missing': 2,
    'option-invalid': 2,
    'config-unreadable': 2,
    'config-invalid': 2,
    'task-definition-unreadable': 2,
    'task-definition-invalid': 2,
    'lifecycle-policy-unreadable': 2,
    'lifecycle-policy-invalid': 2,
    'plan-unreadable': 2,
    'terminal-missing': 2,
    'source-not-found': 2,
    'work-tree-dirty': 3,
    'cluster-not-found': 3,
    'service-not-found': 3,
    'service-unsupported': 3,
    'revision-unusable': 3,
    'no-earlier-revision': 3,
    'service-protected': 3,
    'not-confirmed': 3,
    'exec-unavailable': 3,
    'session-plugin-missing': 3,
    'session-plugin-outdated': 3,
    'link-missing': 3,
    'repository-not-found': 3,
    'image-not-found': 3,
    'secret-not-found': 3,
    'tag-immutable': 3,
    'image-in-use': 3,
    'platform-mismatch': 3,
    'commit-older': 3,
    'account-not-allowed': 3,
    'plan-outdated': 3,
    'check-findings': 3,
    'scan-findings': 3,
    'scan-unfinished': 3,
    'scan-unavailable': 3,
    'builder-missing': 4,
    'build-failed': 4,
    'push-failed': 4,
    'region-missing': 8,
    'credentials-missing': 8,
    'credentials-refused': 8,
    'permission-denied': 8,
    'quota-exceeded': 8,
    throttled: 8,
    'aws-refused': 8,
    'aws-unreachable': 8,
    'aws-unavailable': 8,
    interrupted: 130,
    'emulator-failed': 1,
    'emulator-unreachable': 2,
    'port-in-use': 2,
};
/** A failure the user can act on: what happened, why, and what to do. Never shown with a stack. */
class ShipError extends Error {
    code;
    remedy;
    evidence;
    docs;
    constructor(code, message, details) {
        super(message, { cause: details.cause });
        this.name = 'ShipError';
        this.code = code;
        this.remedy = details.remedy;
        this.evidence = details.evidence ?? [];
        this.docs = details.docs;
    }
    /** The process exit code for this failure. */
    get exitCode() {
        return exitCodeOf[this.code];
    }
}


/***/ }),

/***/ 58599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ bugOutcome),
/* harmony export */   v: () => (/* binding */ failureOutcome)
/* harmony export */ });
/** The outcome of a run that ended before the core began. */
function failureOutcome(error) {
    const { code, message, remedy, evidence, docs } = error;
    return {
        ...empty,
        ...(code === 'interrupted' && { verdict: 'cancelled' }),
        exitCode: error.exitCode,
        headline: message,
        failure: { code, message, remedy, evidence, ...(docs === undefined ? {} : { docs }) },
    };
}
/** The outcome of a run that hit a bug in ecs-ship. */
function bugOutcome(message, remedy) {
    return {
        ...empty,
        exitCode: 1,
        headline: message,
        failure: { code: 'bug', message, remedy, evidence: [] },
    };
}
const empty = { verdict: 'failed', facts: {}, stages: [], notices: [], durationSeconds: 0 };


/***/ }),

/***/ 74039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runForProgram: () => (/* binding */ runForProgram)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26675);
/* harmony import */ var _failure_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58599);





/**
 * Runs a verb within the caller's process: nothing is printed, no signal is listened to, the process does not end. Whatever
 * goes wrong is in the document, as `failure`; rejects only for a bug.
 */
async function runForProgram(verb, options, surroundings) {
    const stdout = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    const io = ioOf(surroundings, stdout);
    const given = { explicit: {}, values: { ...options, json: true, ...switchesOf(verb) } };
    const printed = (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(stdout);
    try {
        if (verb === 'check')
            await (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(6229), __webpack_require__.e(2064)]).then(__webpack_require__.bind(__webpack_require__, 32293))).checkVerb(given, io);
        else
            await (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(6229), __webpack_require__.e(8516)]).then(__webpack_require__.bind(__webpack_require__, 46532))).shipVerb(given, io);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f))
            throw error;
        return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeDocument */ .at)((0,_failure_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOutcome */ .v)(error));
    }
    finally {
        stdout.end();
    }
    return JSON.parse(await printed);
}
function switchesOf(verb) {
    return verb === 'plan' ? { 'dry-run': true } : {};
}
function ioOf({ workingDirectory, environment, signal, onText }, stdout) {
    const people = (chunk, _encoding, done) => {
        onText?.(chunk.toString());
        done();
    };
    return {
        stdout,
        stderr: new node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable({ write: people }),
        env: environment ?? process.env,
        workingDirectory: workingDirectory ?? process.cwd(),
        launcher: '',
        signals: signalSource(signal),
        exit: () => { },
    };
}
/** An abort is a Ctrl-C. */
function signalSource(signal) {
    const passedOn = new Map();
    return {
        on: (name, listener) => {
            if (name !== 'SIGINT' || signal === undefined)
                return;
            const interrupt = () => listener('SIGINT');
            passedOn.set(listener, interrupt);
            if (signal.aborted)
                interrupt();
            else
                signal.addEventListener('abort', interrupt, { once: true });
        },
        off: (_name, listener) => signal?.removeEventListener('abort', passedOn.get(listener) ?? (() => { })),
    };
}


/***/ }),

/***/ 82254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

// Tabs and line ends are text; every other control or invisible formatting character can fake or hide output.
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
/** Text of a container or a tool made safe to show: no escape sequences, no control, zero-width or bidi characters. */
function cleanText(text) {
    const lines = text.replace(/\r\n?/g, '\n');
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(lines).replace(invisible, '').replaceAll('\t', '  ');
}
/** The same as one line: line ends become spaces. */
function cleanLine(text) {
    return cleanText(text)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
}
/** The same as lines, without trailing spaces and without blank lines at the end. */
function cleanLines(text) {
    return cleanText(text)
        .trimEnd()
        .split('\n')
        .map((line) => line.trimEnd());
}
/** At most `max` UTF-16 units; what was cut shows as `…`. */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** The same, cut in the middle: names that begin alike stay apart. */
function shortenMiddle(text, max) {
    if (text.length <= max)
        return text;
    const tail = Math.floor((max - 1) / 2);
    return `${text.slice(0, max - 1 - tail)}…${text.slice(text.length - tail)}`;
}


/***/ }),

/***/ 45846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ explainOutcome)
/* harmony export */ });
/** The cause first; undefined when the run succeeded. Without diagnosis or failure the headline is all that is known. */
function explainOutcome(outcome) {
    if (outcome.exitCode === 0)
        return undefined;
    const { diagnosis, failure } = outcome;
    if (diagnosis !== undefined)
        return diagnosis;
    if (failure === undefined)
        return { cause: outcome.headline, evidence: [] };
    const { code, message, remedy, evidence, docs } = failure;
    return { id: code, cause: message, remedy, evidence, ...(docs === undefined ? {} : { docs }) };
}


/***/ }),

/***/ 26675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ jsonReport),
/* harmony export */   at: () => (/* binding */ outcomeDocument),
/* harmony export */   rE: () => (/* binding */ runDocument)
/* harmony export */ });
/* unused harmony export planDocument */
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45846);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56207);


function withoutUndefined(document) {
    return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined));
}
const mostFindings = 1000;
/** The worst of more findings than anybody reads; the counts are of all. */
function boundedScan(scan) {
    if (scan === undefined || scan.findings.length <= mostFindings)
        return scan;
    return { ...scan, findings: scan.findings.slice(0, mostFindings) };
}
/** What `--json` prints for a run; values that are not known are left out. `id` names the diagnosis rule or error code. */
function outcomeDocument(outcome) {
    const { verdict, exitCode, headline, facts, failure, stages, notices } = outcome;
    const { id, cause, remedy, evidence, docs } = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOutcome */ .K)(outcome) ?? {};
    const ending = { cause, causeId: id, remedy, evidence, docs, failure };
    const durationSeconds = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .roundSeconds */ .UR)(outcome.durationSeconds);
    return withoutUndefined({
        version: 1,
        verdict,
        exitCode,
        headline,
        ...facts,
        scan: boundedScan(facts.scan),
        ...ending,
        durationSeconds,
        stages,
        notices,
    });
}
/** What `--json` prints for a dry run (docs/schema/plan.schema.json). */
function planDocument(plan) {
    const { version, ...planned } = plan;
    return { version, verdict: 'planned', ...planned };
}
/** What `--json` prints when a run has ended: of a dry run that got as far as a plan, the plan as well. */
function runDocument(outcome, plan) {
    const document = outcomeDocument(outcome);
    return plan === undefined || outcome.verdict !== 'planned'
        ? document
        : { ...document, ...planDocument(plan) };
}
/** Writes exactly one JSON document and a line end when the run ends: the plan of a dry run, else the outcome. */
function jsonReport(write) {
    let plan;
    return (event) => {
        if (event.kind === 'planned')
            plan = event.plan;
        if (event.kind === 'ended')
            write(`${JSON.stringify(runDocument(event.outcome, plan), null, 2)}\n`);
    };
}


/***/ }),

/***/ 56207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ shoutingCase),
/* harmony export */   UR: () => (/* binding */ roundSeconds),
/* harmony export */   nS: () => (/* binding */ outcomeOutputs)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45846);


/** Seconds to one decimal, as every output gives them. */
function roundSeconds(seconds) {
    return Math.round(seconds * 10) / 10;
}
/** The public contract's outputs by their kebab-case names; what is not known is left out. Every value is one line. */
function outcomeOutputs(outcome) {
    const { facts } = outcome;
    const values = {
        image: facts.image,
        'image-uri': facts.imageUri,
        digest: facts.digest,
        tags: facts.tags?.join(','),
        'task-definition-arn': facts.taskDefinitionArn,
        'previous-task-definition-arn': facts.previousTaskDefinitionArn,
        'deployment-id': facts.deploymentId,
        'service-arn': facts.serviceArn,
        'service-url': facts.serviceUrl,
        verdict: outcome.verdict,
        cause: (0,_explanation_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOutcome */ .K)(outcome)?.cause,
        'duration-seconds': String(roundSeconds(outcome.durationSeconds)),
    };
    const known = Object.entries(values).flatMap(([name, value]) => value === undefined || value === '' ? [] : [[name, (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value)]]);
    return Object.fromEntries(known);
}
/** `image-uri` → `IMAGE_URI`, the name that a dotenv file gives an output. */
function shoutingCase(name) {
    return name.toUpperCase().replaceAll('-', '_');
}


/***/ })

};
