export const id = 3855;
export const ids = [3855];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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
    'source-not-found': 2,
    'work-tree-dirty': 3,
    'cluster-not-found': 3,
    'service-not-found': 3,
    'service-unsupported': 3,
    'revision-unusable': 3,
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

/***/ 70288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ bugRemedy),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   s8: () => (/* binding */ bugText)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15922);

/** Where bugs are reported. */
const bugRemedy = 'This is a bug in ecs-ship: please report it with the lines above (npm bugs ecs-ship).';
/** A user's error: the message, the evidence further in, the remedy. */
function errorText({ message, evidence, remedy, docs }) {
    const lines = [
        `error: ${message}`,
        ...evidence.flatMap((item) => item.split('\n')).map((line) => `  ${line}`),
        `fix: ${remedy}`,
        ...(docs === undefined ? [] : [`docs: ${docs}`]),
    ];
    return `${lines.join('\n')}\n`;
}
/** A bug: its stack, what ran, and where to report it. */
function bugText(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${stack}\necs-ship ${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}, Node ${process.version}, ${process.platform}\n${bugRemedy}\n`;
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

/***/ 72096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fileCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Named values in the form of GITHUB_OUTPUT and GITHUB_STATE: `name<<DELIMITER`, the value, `DELIMITER` (GitHub docs,
 * "Workflow commands for GitHub Actions", multiline strings).
 */
function fileCommand(values) {
    // Random, so that no value can end itself.
    const end = `ends_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return Object.entries(values)
        .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
        .join('');
}


/***/ }),

/***/ 63656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ githubCommands)
/* harmony export */ });
/* harmony import */ var _adapters_append_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14527);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21424);
/* harmony import */ var _file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72096);



/** The commands on standard output, and the state in the file that GITHUB_STATE names. */
function githubCommands(env, write = (text) => process.stdout.write(text)) {
    const say = (line) => write(`${line}\n`);
    return {
        startGroup: (name) => say((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('group', name)),
        endGroup: () => say((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('endgroup')),
        info: say,
        warning: (message, properties) => say((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('warning', message, { ...properties })),
        error: (message, properties) => say((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('error', message, { ...properties })),
        setSecret: (text) => say((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('add-mask', text)),
        saveState: (name, value) => {
            const text = typeof value === 'string' ? value : JSON.stringify(value);
            if (env.GITHUB_STATE)
                (0,_adapters_append_text_js__WEBPACK_IMPORTED_MODULE_0__/* .appendText */ .I)(env.GITHUB_STATE, (0,_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .fileCommand */ .o)({ [name]: text }));
            else
                say((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('save-state', text, { name }));
        },
        setOutput: (name, value) => say((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('set-output', value, { name })),
    };
}


/***/ }),

/***/ 47767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ githubFiles)
/* harmony export */ });
/* harmony import */ var _adapters_append_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14527);
/* harmony import */ var _file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72096);


/** Each file gets all of it in one write. */
function githubFiles(commands, env) {
    const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env;
    const summary = [];
    return {
        setOutputs: (outputs) => {
            if (outputFile)
                (0,_adapters_append_text_js__WEBPACK_IMPORTED_MODULE_0__/* .appendText */ .I)(outputFile, (0,_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .fileCommand */ .o)(outputs));
            else
                for (const [name, value] of Object.entries(outputs))
                    commands.setOutput(name, value);
        },
        appendSummary: (markdown) => void summary.push(markdown),
        writeSummary: () => {
            const text = summary.splice(0).join('\n');
            if (summaryFile && text !== '')
                addSummary(commands, summaryFile, text);
        },
    };
}
/** The run has ended as it has, whether or not its summary can be kept. */
function addSummary(commands, file, text) {
    try {
        (0,_adapters_append_text_js__WEBPACK_IMPORTED_MODULE_0__/* .appendText */ .I)(file, text);
    }
    catch (error) {
        commands.warning(`The job summary could not be written: ${error.message}`);
    }
}


/***/ }),

/***/ 92151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ githubInputs)
/* harmony export */ });
/** Every input the runner passed, by name; names nobody declared are passed too, and reported by the configuration. */
function githubInputs(env) {
    const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(inputs.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value]));
}


/***/ }),

/***/ 11469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ githubReportOptions)
});

;// CONCATENATED MODULE: ./.build/frontends/github-verbose.js
/** The job runs with debug logging, or asks for more itself. */
function githubVerbose(env) {
    return env.RUNNER_DEBUG === '1' || env.INPUT_VERBOSE?.toLowerCase() === 'true';
}

// EXTERNAL MODULE: ./.build/frontends/repository-path.js
var repository_path = __webpack_require__(23516);
;// CONCATENATED MODULE: ./.build/frontends/github-report-options.js


/** What a job's report takes from the job: how much it says, and how files are called in the repository. */
function githubReportOptions(env) {
    return {
        color: true,
        verbose: githubVerbose(env),
        rename: (0,repository_path/* repositoryPath */.S)(env, env.GITHUB_WORKSPACE || process.cwd()),
    };
}


/***/ }),

/***/ 32105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ githubState),
/* harmony export */   U: () => (/* binding */ stateNames)
/* harmony export */ });
/** The names under which the main step leaves word to the post step; the runner keeps them when it kills the step. */
const stateNames = {
    privateFolder: 'private-folder',
    update: 'update',
    updates: 'updates',
    services: 'services',
    run: 'run',
};
function githubState(env) {
    const read = (name) => env[`STATE_${name}`] || undefined;
    const json = (name) => {
        const text = read(name);
        return text === undefined ? undefined : JSON.parse(text);
    };
    const run = read(stateNames.run);
    return {
        privateFolder: read(stateNames.privateFolder),
        update: json(stateNames.update),
        updates: json(stateNames.updates),
        services: json(stateNames.services),
        run: run === 'begun' || run === 'reported' ? run : undefined,
    };
}


/***/ }),

/***/ 88253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/report/annotation.js
var annotation = __webpack_require__(25528);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/ending-lines.js
var ending_lines = __webpack_require__(53580);
// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/grouped-log.js + 1 modules
var grouped_log = __webpack_require__(14009);
// EXTERNAL MODULE: ./.build/report/look.js
var report_look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/report/outcome-annotations.js
var outcome_annotations = __webpack_require__(11846);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(56207);
// EXTERNAL MODULE: ./.build/report/plan-lines.js
var plan_lines = __webpack_require__(54196);
// EXTERNAL MODULE: ./.build/report/plan-markdown.js
var plan_markdown = __webpack_require__(20862);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
// EXTERNAL MODULE: ./.build/report/summary.js + 1 modules
var summary = __webpack_require__(84184);
// EXTERNAL MODULE: ./.build/report/warnings.js
var report_warnings = __webpack_require__(59204);
// EXTERNAL MODULE: ./.build/report/workflow-command.js
var workflow_command = __webpack_require__(21424);
;// CONCATENATED MODULE: ./.build/report/github.js














function end(io, log, outcome, look, { rename }) {
    log.say(['', ...(0,ending_lines/* endingLines */.D)(outcome, look)]);
    const title = `ecs-ship: ${outcome.verdict}`;
    const last = (left) => ({
        title,
        text: `${left.length} more problems are in the log.`,
    });
    for (const one of (0,annotation/* boundedAnnotations */.C_)((0,outcome_annotations/* outcomeAnnotations */.l)(outcome), last))
        io.error(one.text, (0,annotation/* annotationProperties */.$l)(one, rename));
    io.setOutputs((0,outputs/* outcomeOutputs */.nS)(outcome));
    io.appendSummary((0,summary/* summaryMarkdown */.eH)(outcome));
}
/**
 * Reports to a GitHub job: folded tool output, annotations, outputs and the job summary. Marks no step as failed: the
 * caller sets the exit code. No line of a container or a tool reaches the runner as a workflow command.
 */
function githubReport(io, options = {}) {
    const look = (0,report_look/* logLook */.G)(options);
    const log = new grouped_log/* GroupedLog */.X({
        openGroup: (stage) => io.startGroup(stage),
        closeGroup: () => io.endGroup(),
        line: (text) => io.info((0,workflow_command/* disarmWorkflowCommand */.H)(text)),
    }, look);
    const warnings = (0,report_warnings/* openWarnings */.s)(io, options);
    return (event) => {
        log.tell(event);
        if (event.kind === 'started')
            log.say([(0,clean_text/* cleanLine */.Ow)(event.headline)]);
        if (event.kind === 'planned') {
            log.say((0,plan_lines/* planLines */.HN)(event.plan, look));
            io.appendSummary((0,plan_markdown/* planMarkdown */.X)(event.plan));
        }
        if (event.kind === 'findings')
            log.say((0,findings_table/* findingsLines */.q)(event.record, look));
        if (event.kind === 'notice' && !warnings.warn(event.message))
            log.say((0,stage_line/* noticeLine */.Jn)(event.message, look));
        if (event.kind !== 'ended')
            return;
        warnings.end();
        end(io, log, event.outcome, look, options);
    };
}

// EXTERNAL MODULE: ./.build/frontends/error-text.js
var error_text = __webpack_require__(70288);
// EXTERNAL MODULE: ./.build/frontends/failure-outcome.js
var failure_outcome = __webpack_require__(58599);
// EXTERNAL MODULE: ./.build/frontends/github-commands.js
var github_commands = __webpack_require__(63656);
// EXTERNAL MODULE: ./.build/frontends/github-files.js
var github_files = __webpack_require__(47767);
// EXTERNAL MODULE: ./.build/frontends/github-inputs.js
var github_inputs = __webpack_require__(92151);
// EXTERNAL MODULE: ./.build/frontends/github-report-options.js + 1 modules
var github_report_options = __webpack_require__(11469);
// EXTERNAL MODULE: ./.build/frontends/github-state.js
var github_state = __webpack_require__(32105);
// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(86466);
// EXTERNAL MODULE: ./.build/frontends/load-checked.js
var load_checked = __webpack_require__(35830);
// EXTERNAL MODULE: ./.build/frontends/services-exit-code.js
var services_exit_code = __webpack_require__(37521);
;// CONCATENATED MODULE: ./.build/frontends/github.js













/** AWS's own are 40 characters and more. */
const shortestSecret = 16;
/** The main step: inputs in; log, annotations, summary and outputs out. Gives the exit code and never throws. */
async function runAction(env, running) {
    const commands = (0,github_commands/* githubCommands */.E)(env);
    maskSecrets(commands, env);
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(running, (code) => running.exit(code));
    commands.saveState(github_state/* stateNames */.U.run, 'begun');
    const report = openReport(commands, env, interrupts);
    interrupts.answer((message) => report({ kind: 'notice', at: Date.now(), message, urgent: true }));
    const code = await ship({
        commands,
        env,
        report,
        interrupts,
        workingDirectory: env.GITHUB_WORKSPACE || running.cwd(),
    }).catch((error) => github_end(report, error));
    interrupts.stop();
    // A call that was given up would keep the process until it is answered.
    if (interrupts.signal.aborted)
        running.exit(code);
    return code;
}
async function ship({ commands, env, report, interrupts, workingDirectory }) {
    const given = { frontEnd: 'github', explicit: (0,github_inputs/* githubInputs */.d)(env), env };
    const asked = await (0,load_checked/* loadChecked */.c)(given, (0,files/* filesAdapter */.V)(workingDirectory));
    const around = {
        dryRun: asked.switches.dryRun,
        shownValues: asked.switches.shownValues,
        workingDirectory,
        environment: env,
        interrupted: interrupts.signal,
        onPrivateFolder: (folder) => commands.saveState(github_state/* stateNames */.U.privateFolder, folder),
    };
    if (asked.services !== undefined)
        return shipSeveral({ commands, env, interrupts }, asked.services, around);
    const { startShip } = await Promise.all(/* import() */[__webpack_require__.e(4747), __webpack_require__.e(5360)]).then(__webpack_require__.bind(__webpack_require__, 45360));
    const { config } = asked;
    const { roleToAssume, audience } = config.aws;
    const outcome = await startShip({
        config,
        report,
        ...around,
        ...(roleToAssume === undefined ? {} : { webIdentityToken: () => tokenFor(commands, env, audience) }),
    });
    return exitCodeOf(outcome, interrupts);
}
async function shipSeveral({ commands, env, interrupts }, services, around) {
    const { githubServicesReport } = await __webpack_require__.e(/* import() */ 4650).then(__webpack_require__.bind(__webpack_require__, 44650));
    const { runShipServices } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(9833), __webpack_require__.e(493), __webpack_require__.e(9547), __webpack_require__.e(9049), __webpack_require__.e(634), __webpack_require__.e(8762), __webpack_require__.e(1388), __webpack_require__.e(2676), __webpack_require__.e(4747), __webpack_require__.e(4736)]).then(__webpack_require__.bind(__webpack_require__, 94803));
    const outcome = await runShipServices({
        services,
        report: githubServicesReport(commands, env, interrupts),
        ...around,
        webIdentityToken: ({ audience }) => tokenFor(commands, env, audience),
    });
    return (0,services_exit_code/* servicesExitCode */.G)(outcome, interrupts);
}
async function tokenFor(commands, env, audience) {
    const { githubIdToken } = await __webpack_require__.e(/* import() */ 5113).then(__webpack_require__.bind(__webpack_require__, 15113));
    return githubIdToken(commands, env, audience);
}
/** What the runner and the post step read is written in one go at the end: no signal comes between. */
function openReport(commands, env, interrupts) {
    const files = (0,github_files/* githubFiles */.f)(commands, env);
    const report = githubReport({ ...commands, ...files }, (0,github_report_options/* githubReportOptions */._)(env));
    return (event) => {
        if (event.kind === 'updating')
            commands.saveState(github_state/* stateNames */.U.update, event.update);
        report(event);
        if (event.kind !== 'ended')
            return;
        files.writeSummary();
        commands.saveState(github_state/* stateNames */.U.run, 'reported');
        interrupts.reported(exitCodeOf(event.outcome, interrupts));
    };
}
function exitCodeOf({ verdict, exitCode }, interrupts) {
    return verdict === 'cancelled' ? interrupts.exitCode() : exitCode;
}
/**
 * Keys that other steps left in the environment. Account ids never, nor the short stand-ins an emulator is given: GitHub
 * drops every output that holds a masked text.
 */
function maskSecrets(commands, env) {
    for (const secret of [env.AWS_SECRET_ACCESS_KEY, env.AWS_SESSION_TOKEN]) {
        if (secret !== undefined && secret.length >= shortestSecret)
            commands.setSecret(secret);
    }
}
/** A failure before the core began is reported like any other. */
function github_end(report, error) {
    const outcome = outcomeOf(error);
    report({ kind: 'ended', at: Date.now(), outcome });
    return outcome.exitCode;
}
function outcomeOf(error) {
    if (error instanceof errors/* ShipError */.f)
        return (0,failure_outcome/* failureOutcome */.v)(error);
    process.stderr.write((0,error_text/* bugText */.s8)(error));
    return (0,failure_outcome/* bugOutcome */.t)(error instanceof Error ? error.message : String(error), error_text/* bugRemedy */.Pf);
}


/***/ }),

/***/ 86466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

const exitCodes = { SIGINT: 130, SIGTERM: 143 };
/** Turns the first signal into an abort; the second ends the process at once, for nobody should have to wait. */
function listenForInterrupts(source, exit) {
    const controller = new AbortController();
    // Several services listen, each in many places.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
    let code;
    let told;
    let came = '';
    const listener = (signal) => {
        if (code !== undefined)
            return exit(told ?? code);
        code = exitCodes[signal] ?? 130;
        came = signal;
        controller.abort(new Error(`interrupted by ${signal}`));
    };
    const names = ['SIGINT', 'SIGTERM'];
    for (const name of names)
        source.on(name, listener);
    return {
        signal: controller.signal,
        answer: (say) => {
            controller.signal.addEventListener('abort', () => {
                if (told !== undefined)
                    return;
                say(`Interrupted by ${came}: what is under way is ended; another signal exits at once.`);
            });
        },
        exitCode: () => code ?? 130,
        reported: (exitCode) => {
            told = exitCode;
        },
        stop: () => {
            for (const name of names)
                source.off(name, listener);
        },
    };
}


/***/ }),

/***/ 35830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadChecked)
/* harmony export */ });
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53592);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


/**
 * What a run is to do; a wrong configuration's error lists what is wrong in the files that it names too. Of several
 * services, the files are checked here, since the first that begins asks AWS.
 */
async function loadChecked(given, files) {
    const loaded = await loadOrTell(given, files);
    if (loaded.services === undefined)
        return loaded;
    const { refuseFiles } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(634), __webpack_require__.e(8762), __webpack_require__.e(505)]).then(__webpack_require__.bind(__webpack_require__, 77462));
    await refuseFiles(loaded.services.services.map(({ config }) => ({ config, ports: { files } })));
    return loaded;
}
async function loadOrTell(given, files) {
    try {
        return await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRun */ .Sj)(given, files.readText);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f))
            throw error;
        const despite = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDespite */ .D0)(given, files.readText).catch(() => undefined);
        if (despite === undefined)
            throw error;
        const { withFileProblems } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(634), __webpack_require__.e(8762), __webpack_require__.e(1652)]).then(__webpack_require__.bind(__webpack_require__, 13097));
        throw await withFileProblems(error, despite, files);
    }
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

/***/ 37521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withServicesExitCode),
/* harmony export */   G: () => (/* binding */ servicesExitCode)
/* harmony export */ });
/** A cancelled run's exit code names the signal. */
function servicesExitCode({ verdict, exitCode }, interrupts) {
    return verdict === 'cancelled' ? interrupts.exitCode() : exitCode;
}
/** The report and the process always have the same exit code; from then on no signal changes it. */
function withServicesExitCode(report, interrupts) {
    return {
        ...report,
        end(outcome) {
            const exitCode = servicesExitCode(outcome, interrupts);
            report.end({ ...outcome, exitCode, services: outcome.services.map(named(interrupts)) });
            interrupts.reported(exitCode);
        },
    };
}
function named(interrupts) {
    return (one) => {
        const { outcome } = one;
        if (outcome.verdict !== 'cancelled')
            return one;
        return { ...one, outcome: { ...outcome, exitCode: interrupts.exitCode() } };
    };
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
function boundedAnnotations(all, last) {
    if (all.length <= mostAnnotations)
        return all;
    const kept = all.slice(0, mostAnnotations - 1);
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

/***/ 11846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ outcomeAnnotations)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25528);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82254);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45846);
/* harmony import */ var _problem_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32924);




/** Problems without a place that are told with the cause. */
const mostUnplaced = 10;
/**
 * Cause and remedy, and then every problem that names a line of a file, each of them there; a single one is told where it
 * is. `of`: one service of several, since the log shows no title.
 */
function outcomeAnnotations(outcome, of) {
    const why = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_2__/* .explainOutcome */ .K)(outcome);
    if (why === undefined)
        return [];
    const title = of === undefined ? `ecs-ship: ${outcome.verdict}` : `ecs-ship: ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(of)} ${outcome.verdict}`;
    const { own, placed, unplaced } = problemsOf(outcome, why);
    const text = wholeText(why, unplaced, of);
    const others = placed.map((one) => ({ title, text: problemText(one.text), place: one.place }));
    return [{ title, text, ...(own === undefined ? {} : { place: own.place }) }, ...others];
}
/** Only what ecs-ship itself has found: what a tool or a container printed may look the same. */
function problemsOf({ diagnosis, failure }, { cause, evidence }) {
    const none = { placed: [], unplaced: [] };
    if (diagnosis?.setting !== undefined)
        return { ...none, own: (0,_problem_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placedLine */ .C)(diagnosis.setting) };
    if (failure === undefined)
        return none;
    if (failure.code === 'build-failed')
        return { ...none, own: (0,_problem_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placedLine */ .C)(evidence[0] ?? '') };
    if (!ofFiles.test(failure.code))
        return none;
    const lines = evidence.map((line) => ({ line, found: (0,_problem_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placedLine */ .C)(line) }));
    const isList = /^\d+ problems /.test(cause);
    return {
        own: (0,_problem_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placedLine */ .C)(cause),
        placed: lines.flatMap(({ found }) => found ?? []),
        unplaced: lines.flatMap(({ line, found }) => (isList && found === undefined ? [line] : [])),
    };
}
const ofFiles = /^(?:option|config|task-definition|lifecycle-policy|source|secret)-/;
const problemText = (text) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text), _annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .longestAnnotation */ .OO);
/** Whatever has to be cut, the remedy is whole. */
function wholeText({ cause, remedy, docs }, unplaced, of) {
    const whose = of === undefined ? '' : `${of}: `;
    const told = unplaced.slice(0, mostUnplaced).map((line) => `- ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(line), 150)}`);
    const left = unplaced.length - told.length;
    return (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationText */ .xr)([
        (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(whose + cause), told.length === 0 ? 2000 : 300),
        ...told,
        ...(left > 0 ? [`… ${left} more in the log`] : []),
        ...(remedy === undefined ? [] : [`fix: ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(remedy), 1500)}`]),
        ...(docs === undefined ? [] : [`docs: ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(docs), 500)}`]),
    ]);
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

/***/ 59204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openWarnings)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25528);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82254);
/* harmony import */ var _problem_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32924);



/** A warning is marked at once, beside its line where it names one, as long as the runner keeps them. */
function openWarnings(io, { rename }) {
    let marked = 0;
    const left = [];
    const mark = (annotation) => {
        marked += 1;
        io.warning(annotation.text, (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationProperties */ .$l)(annotation, rename));
    };
    return {
        warn: (message, of) => {
            const warning = warningOf(message, of);
            if (marked < _annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .mostAnnotations */ .YP - 1)
                mark(warning);
            else
                left.push(warning);
            return left.length === 0;
        },
        end: () => {
            const [first, ...others] = left.splice(0);
            if (first !== undefined)
                mark(others.length === 0 ? first : { text: `${others.length + 1} more warnings are in the log.` });
        },
    };
}
function warningOf(message, of) {
    const place = (0,_problem_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placedLine */ .C)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message))?.place;
    const text = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(of === undefined ? message : `${of}: ${message}`), _annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .longestAnnotation */ .OO);
    return { text, ...(place === undefined ? {} : { place }) };
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


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version this build says it is; a test keeps it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
