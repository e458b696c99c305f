export const id = 495;
export const ids = [495];
export const modules = {

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

/***/ 93338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ githubFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/adapters/append-text.js

/** Adds to a text file in one write, so that whenever the process is killed all of the text is there or none. */
function appendText(path, text) {
    (0,external_node_fs_.appendFileSync)(path, text);
}

;// CONCATENATED MODULE: ./.build/frontends/github-files.js


/** The toolkit writes one output at a time and the summary by and by; here each file gets all of it in one write. */
function githubFiles(core, env) {
    const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env;
    const summary = [];
    return {
        setOutputs: (outputs) => {
            if (outputFile)
                appendText(outputFile, fileCommands(outputs));
            else
                for (const [name, value] of Object.entries(outputs))
                    core.setOutput(name, value);
        },
        appendSummary: (markdown) => void summary.push(markdown),
        writeSummary: () => {
            const text = summary.splice(0).join('\n');
            if (summaryFile && text !== '')
                addSummary(core, summaryFile, text);
        },
    };
}
/** The run has ended as it has, whether or not its summary can be kept. */
function addSummary(core, file, text) {
    try {
        appendText(file, text);
    }
    catch (error) {
        core.warning(`The job summary could not be written: ${error.message}`);
    }
}
/** `name<<DELIMITER`, the value, `DELIMITER` (GitHub docs, "Workflow commands for GitHub Actions", multiline strings). */
function fileCommands(outputs) {
    // Random, so that no value can end itself.
    const end = `ends_${(0,external_node_crypto_.randomUUID)()}`;
    return Object.entries(outputs)
        .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
        .join('');
}


/***/ }),

/***/ 53659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ githubIdToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Fetched anew at every renewal of the credentials; the toolkit masks it in the log. */
async function githubIdToken(core, audience) {
    try {
        return await core.getIDToken(audience);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('credentials-missing', `GitHub gave no OIDC token: ${error.message}`, {
            remedy: 'Give the job `permissions: id-token: write` (and contents: read, for the checkout).',
            cause: error,
        });
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

/***/ 32105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ githubState),
/* harmony export */   U: () => (/* binding */ stateNames)
/* harmony export */ });
/** The names under which the main step leaves word to the post step; the runner keeps them when it kills the step. */
const stateNames = { privateFolder: 'private-folder', update: 'update', run: 'run' };
function githubState(env) {
    const read = (name) => env[`STATE_${name}`] || undefined;
    const [run, update] = [read(stateNames.run), read(stateNames.update)];
    return {
        privateFolder: read(stateNames.privateFolder),
        update: update === undefined ? undefined : JSON.parse(update),
        run: run === 'begun' || run === 'reported' ? run : undefined,
    };
}


/***/ }),

/***/ 42794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/config/load-config.js + 11 modules
var load_config = __webpack_require__(2698);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/ending-lines.js
var ending_lines = __webpack_require__(53580);
// EXTERNAL MODULE: ./.build/report/explanation.js
var explanation = __webpack_require__(45846);
// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/grouped-log.js + 1 modules
var grouped_log = __webpack_require__(14009);
// EXTERNAL MODULE: ./.build/report/look.js
var report_look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(56207);
// EXTERNAL MODULE: ./.build/report/plan-lines.js
var plan_lines = __webpack_require__(54196);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
;// CONCATENATED MODULE: ./.build/report/bounded-lines.js

const longestLine = 500;
/** At most `head` + `tail` lines with a note where the middle is left out; over-long lines are cut. */
function boundedLines(lines, head, tail) {
    const left = lines.length - head - tail;
    const kept = left <= 0
        ? lines
        : [...lines.slice(0, head), `… ${left} more lines …`, ...lines.slice(lines.length - tail)];
    return kept.map((line) => (0,clean_text/* shorten */.ml)(line, longestLine));
}

// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
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
const joined = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
/** Why it went wrong: cause, remedy, then the evidence. */
function explanationParts(outcome) {
    const why = (0,explanation/* explainOutcome */.K)(outcome);
    if (why === undefined)
        return [(0,markdown/* markdownText */.p7)(outcome.headline, 2000)];
    const evidence = boundedLines(why.evidence.flatMap(clean_text/* cleanLines */.v3), firstLines, lastLines);
    const headline = outcome.headline === why.cause ? '' : (0,markdown/* markdownText */.p7)(outcome.headline, 2000);
    return [
        `**${(0,markdown/* markdownText */.p7)(why.cause, 2000)}**`,
        why.remedy === undefined ? '' : `**Fix:** ${(0,markdown/* markdownText */.p7)(why.remedy, 2000)}`,
        why.docs === undefined ? '' : `**Docs:** ${(0,markdown/* markdownLink */.iQ)(why.docs)}`,
        evidence.length === 0 ? '' : (0,markdown/* codeBlock */.DV)(evidence),
        headline,
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
    const lines = boundedLines(changes.flatMap(clean_text/* cleanLines */.v3), firstLines, lastLines);
    return `**What changed in the task definition**\n\n${(0,markdown/* codeBlock */.DV)(lines)}`;
}
function noticesList(notices) {
    const items = notices.slice(0, mostRows).map((notice) => `- ${(0,markdown/* markdownText */.p7)(notice)}`);
    return items.length === 0 ? '' : `**Notes**\n\n${items.join('\n')}`;
}
/** Everything in full, folded away: what a reader copies. */
function outputsDetails(outcome) {
    const lines = Object.entries((0,outputs/* outcomeOutputs */.nS)(outcome)).map(([name, value]) => `${name}: ${value}`);
    return `<details><summary>All outputs</summary>\n\n${(0,markdown/* codeBlock */.DV)(boundedLines(lines, mostRows, 0))}\n\n</details>`;
}
/**
 * A run as Markdown for a GitHub job summary (at most 1 MiB there; this stays well below it whatever the logs hold):
 * verdict, cause, remedy, evidence, facts, stages, notes.
 */
function summaryMarkdown(outcome) {
    const mark = outcome.exitCode === 0 ? '✅' : '❌';
    return joined([
        `## ${mark} ${outcome.verdict}`,
        ...explanationParts(outcome),
        factsTable(outcome),
        changesBlock(outcome.facts.taskDefinitionChanges),
        stagesTable(outcome),
        (0,findings_table/* scanMarkdown */.N)(outcome.facts.scan),
        noticesList(outcome.notices),
        outputsDetails(outcome),
    ]);
}
/** A dry run's plan as Markdown. */
function planMarkdown(plan) {
    const rows = plan.actions
        .slice(0, mostRows)
        .map(({ stage, action, summary }) => [stage, (0,markdown/* inlineCode */.ti)(action), (0,markdown/* markdownText */.p7)(summary)]);
    const table = rows.length === 0 ? '' : (0,markdown/* markdownTable */.Qj)(['Stage', 'Action', 'What and why'], rows);
    const changes = plan.actions.find(({ stage }) => stage === 'task-definition')?.changes;
    return joined([`### ${(0,markdown/* markdownText */.p7)((0,clean_text/* cleanLine */.Ow)((0,plan_lines/* planHeadline */.M)(plan)))}`, table, changesBlock(changes)]);
}

;// CONCATENATED MODULE: ./.build/report/workflow-command.js
/**
 * A log line that the GitHub runner prints and never obeys. The runner takes a line for a command when it starts with
 * `::` after white space, and in its older form when `##[name]` stands anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs). Expects a clean line: invisible characters could hide the mark.
 */
function disarmWorkflowCommand(line) {
    return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}

;// CONCATENATED MODULE: ./.build/report/github.js











// The runner keeps 10 annotations of a type per step and 4096 characters of each.
const mostAnnotations = 10;
const longestAnnotation = 4096;
/** Cause and remedy as the text of one annotation. */
function annotation(outcome) {
    const why = (0,explanation/* explainOutcome */.K)(outcome);
    if (why === undefined)
        return undefined;
    const fix = why.remedy === undefined ? [] : [`fix: ${(0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(why.remedy), 1500)}`];
    const docs = why.docs === undefined ? [] : [`docs: ${(0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(why.docs), 500)}`];
    return (0,clean_text/* shorten */.ml)([(0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(why.cause), 2000), ...fix, ...docs].join('\n'), longestAnnotation);
}
function end(io, log, outcome, look) {
    log.say(['', ...(0,ending_lines/* endingLines */.D)(outcome, look)]);
    const error = annotation(outcome);
    if (error !== undefined)
        io.error(error, { title: `ecs-ship: ${outcome.verdict}` });
    io.setOutputs((0,outputs/* outcomeOutputs */.nS)(outcome));
    io.appendSummary(summaryMarkdown(outcome));
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
        line: (text) => io.info(disarmWorkflowCommand(text)),
    }, look);
    let warnings = 0;
    return (event) => {
        log.tell(event);
        if (event.kind === 'started')
            log.say([(0,clean_text/* cleanLine */.Ow)(event.headline)]);
        if (event.kind === 'planned') {
            log.say((0,plan_lines/* planLines */.H)(event.plan, look));
            io.appendSummary(planMarkdown(event.plan));
        }
        if (event.kind === 'findings')
            log.say((0,findings_table/* findingsLines */.q)(event.record, look));
        if (event.kind === 'notice') {
            warnings += 1;
            if (warnings > mostAnnotations)
                log.say((0,stage_line/* noticeLine */.Jn)(event.message, look));
            else
                io.warning((0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(event.message), longestAnnotation));
        }
        if (event.kind === 'ended')
            end(io, log, event.outcome, look);
    };
}

// EXTERNAL MODULE: ./.build/frontends/error-text.js
var error_text = __webpack_require__(70288);
// EXTERNAL MODULE: ./.build/frontends/failure-outcome.js
var failure_outcome = __webpack_require__(58599);
// EXTERNAL MODULE: ./.build/frontends/github-files.js + 1 modules
var github_files = __webpack_require__(93338);
// EXTERNAL MODULE: ./.build/frontends/github-id-token.js
var github_id_token = __webpack_require__(53659);
// EXTERNAL MODULE: ./.build/frontends/github-inputs.js
var github_inputs = __webpack_require__(92151);
// EXTERNAL MODULE: ./.build/frontends/github-state.js
var github_state = __webpack_require__(32105);
// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(86466);
;// CONCATENATED MODULE: ./.build/frontends/github.js











/** AWS's own are 40 characters and more. */
const shortestSecret = 16;
/** The main step: inputs in; log, annotations, summary and outputs out. Gives the exit code and never throws. */
async function runAction(env, running) {
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 96421));
    maskSecrets(core, env);
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(running, (code) => running.exit(code));
    core.saveState(github_state/* stateNames */.U.run, 'begun');
    const report = openReport(core, env, interrupts);
    interrupts.answer((message) => report({ kind: 'notice', at: Date.now(), message, urgent: true }));
    const code = await ship({
        core,
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
async function ship({ core, env, report, interrupts, workingDirectory }) {
    const given = { frontEnd: 'github', explicit: (0,github_inputs/* githubInputs */.d)(env), env };
    const { config, switches } = await (0,load_config/* loadConfig */.Z9)(given, (0,files/* filesAdapter */.V)(workingDirectory).readText);
    const { runShip } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(212), __webpack_require__.e(411), __webpack_require__.e(249), __webpack_require__.e(930), __webpack_require__.e(682), __webpack_require__.e(468), __webpack_require__.e(728), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 66728));
    const { roleToAssume, audience } = config.aws;
    const outcome = await runShip({
        config,
        dryRun: switches.dryRun,
        workingDirectory,
        environment: env,
        report,
        interrupted: interrupts.signal,
        onPrivateFolder: (folder) => core.saveState(github_state/* stateNames */.U.privateFolder, folder),
        ...(roleToAssume === undefined ? {} : { webIdentityToken: () => (0,github_id_token/* githubIdToken */.e)(core, audience) }),
    });
    return exitCodeOf(outcome, interrupts);
}
/** What the runner and the post step read is written in one go at the end: no signal comes between. */
function openReport(core, env, interrupts) {
    const verbose = env.RUNNER_DEBUG === '1' || env.INPUT_VERBOSE?.toLowerCase() === 'true';
    const files = (0,github_files/* githubFiles */.f)(core, env);
    const report = githubReport({ ...core, ...files }, { color: true, verbose });
    return (event) => {
        if (event.kind === 'updating')
            core.saveState(github_state/* stateNames */.U.update, event.update);
        report(event);
        if (event.kind !== 'ended')
            return;
        files.writeSummary();
        core.saveState(github_state/* stateNames */.U.run, 'reported');
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
function maskSecrets(core, env) {
    for (const secret of [env.AWS_SECRET_ACCESS_KEY, env.AWS_SESSION_TOKEN]) {
        if (secret !== undefined && secret.length >= shortestSecret)
            core.setSecret(secret);
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
const exitCodes = { SIGINT: 130, SIGTERM: 143 };
/** Turns the first signal into an abort; the second ends the process at once, for nobody should have to wait. */
function listenForInterrupts(source, exit) {
    const controller = new AbortController();
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

/***/ 82254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   X5: () => (/* binding */ cleanText),
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

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version this build says it is; a test keeps it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
