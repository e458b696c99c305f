export const id = 6532;
export const ids = [6532];
export const modules = {

/***/ 65559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ peopleStream),
/* harmony export */   c$: () => (/* binding */ openRunReport),
/* harmony export */   qq: () => (/* binding */ withExitCode)
/* harmony export */ });
/* harmony import */ var _report_fan_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89273);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26675);
/* harmony import */ var _report_plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20862);
/* harmony import */ var _plan_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75654);




/** The one stream that is left for people when stdout carries a document. */
function peopleStream(io, { json, format }) {
    return json || format === 'markdown' ? io.stderr : io.stdout;
}
/** A report for people, and with it the document that stdout is to carry. */
async function openRunReport(host, io, switches) {
    const people = await host.openReport(peopleStream(io, switches), switches);
    const write = (text) => io.stdout.write(text);
    if (switches.json)
        return (0,_report_fan_out_js__WEBPACK_IMPORTED_MODULE_2__/* .fanOutReport */ .M)([people, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReport */ .L7)(write)]);
    if (switches.format !== 'markdown')
        return people;
    const markdown = (event) => {
        if (event.kind === 'planned')
            write((0,_report_plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .planMarkdown */ .X)(event.plan));
    };
    return (0,_report_fan_out_js__WEBPACK_IMPORTED_MODULE_2__/* .fanOutReport */ .M)([people, markdown]);
}
/** A cancelled run's exit code names the signal; the report and the process always have the same. */
function withExitCode(report, interrupts, { detailedExitCode: isDetailed }) {
    let changes = false;
    let code = 0;
    return {
        exitCode: () => code,
        report: (event) => {
            if (event.kind === 'planned')
                changes = event.plan.changes;
            if (event.kind !== 'ended')
                return report(event);
            const { outcome } = event;
            const usual = outcome.verdict === 'cancelled' ? interrupts.exitCode() : outcome.exitCode;
            code = isDetailed ? (0,_plan_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .detailedExitCode */ .O)({ ...outcome, exitCode: usual }, changes) : usual;
            report({ ...event, outcome: { ...outcome, exitCode: code } });
            interrupts.reported(code);
        },
    };
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
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11273);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


/**
 * What a run is to do; a wrong configuration's error lists what is wrong in the files that it names too. Of several
 * services, the files are checked here, since the first that begins asks AWS.
 */
async function loadChecked(given, files) {
    const loaded = await loadOrTell(given, files);
    if (loaded.services === undefined)
        return loaded;
    const { refuseFiles } = await __webpack_require__.e(/* import() */ 7462).then(__webpack_require__.bind(__webpack_require__, 77462));
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
        const { withFileProblems } = await __webpack_require__.e(/* import() */ 3097).then(__webpack_require__.bind(__webpack_require__, 13097));
        throw await withFileProblems(error, despite, files);
    }
}


/***/ }),

/***/ 46532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cliHost: () => (/* binding */ cliHost),
  runAsked: () => (/* binding */ runAsked),
  shipVerb: () => (/* binding */ shipVerb)
});

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/config/check-switches.js

/** Refuses switches that exclude each other. Throws `option-invalid`. */
function checkSwitches({ dryRun, json, format, out, plan, detailedExitCode }, isSeveral) {
    if (isSeveral && (out !== undefined || plan !== undefined))
        throw refused(`${out === undefined ? 'plan' : 'out'}: a saved plan is of one service`, 'Name the service with --service.');
    if (plan !== undefined && dryRun)
        throw refused('plan: a saved plan is performed, not planned', 'Use ecs-ship ship --plan, without --dry-run.');
    if (!dryRun && (out !== undefined || detailedExitCode))
        throw refused(`${out === undefined ? 'detailed-exitcode' : 'out'}: only a plan has that`, 'Use ecs-ship plan.');
    if (json && format === 'markdown')
        throw refused('format: --json and --format markdown both write on stdout', 'Leave one of them out.');
}
function refused(message, remedy) {
    return new errors/* ShipError */.f('option-invalid', message, { remedy });
}

// EXTERNAL MODULE: ./.build/frontends/cli/run-report.js
var run_report = __webpack_require__(65559);
// EXTERNAL MODULE: ./.build/frontends/cli/terminal.js + 1 modules
var terminal = __webpack_require__(20791);
// EXTERNAL MODULE: ./.build/frontends/failure-outcome.js
var failure_outcome = __webpack_require__(58599);
// EXTERNAL MODULE: ./.build/frontends/flushed.js
var flushed = __webpack_require__(46739);
// EXTERNAL MODULE: ./.build/frontends/gitlab.js + 1 modules
var gitlab = __webpack_require__(58697);
// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(86466);
// EXTERNAL MODULE: ./.build/frontends/load-checked.js
var load_checked = __webpack_require__(35830);
;// CONCATENATED MODULE: ./.build/frontends/verbs/ship-verb.js










/** `ship` and `plan`: reads the configuration, then lets the core run; gives the exit code. */
async function shipVerb(options, io) {
    const host = cliHost(io);
    const given = { frontEnd: 'cli', ...options, env: host.env };
    const asked = await (0,load_checked/* loadChecked */.c)(given, (0,files/* filesAdapter */.V)(io.workingDirectory));
    checkSwitches(asked.switches, asked.services !== undefined);
    return runAsked(host, io, asked);
}
/** A GitLab job, or a terminal. */
function cliHost({ env, workingDirectory }) {
    return (0,gitlab/* isGitlab */.I)(env) ? (0,gitlab/* gitlabHost */._)(env, workingDirectory) : (0,terminal/* terminalHost */.P)(env);
}
/** Lets the core run, with a report and interrupts around it; gives the exit code. */
async function runAsked(host, io, asked, task) {
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(io.signals, io.exit);
    const code = await run({ host, io, asked, interrupts, task }).finally(async () => {
        // Listening still, so that no signal ends us amid the host's files, or with half a report in a pipe.
        await host.close();
        await (0,flushed/* flushed */.a)(io.stdout, io.stderr);
        interrupts.stop();
    });
    // A call that was given up would keep the process until it is answered.
    if (interrupts.signal.aborted)
        io.exit(code);
    return code;
}
function run({ asked, ...around }) {
    return asked.services === undefined ? runOne({ ...around, ...asked }) : runSeveral({ ...around, ...asked });
}
async function runOne({ host, io, config, switches, interrupts, task }) {
    const { report, exitCode } = (0,run_report/* withExitCode */.qq)(await (0,run_report/* openRunReport */.c$)(host, io, switches), interrupts, switches);
    interrupts.answer((message) => report({ kind: 'notice', at: Date.now(), message, urgent: true }));
    const { runShip } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(6412), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(8103), __webpack_require__.e(7265), __webpack_require__.e(1522), __webpack_require__.e(8634), __webpack_require__.e(6522)]).then(__webpack_require__.bind(__webpack_require__, 9162));
    try {
        const { shownValues, out, plan } = switches;
        const request = requestOf({ host, io, switches, interrupts, task });
        await runShip({ config, report, shownValues, out, plan, ...request });
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        report({ kind: 'ended', at: Date.now(), outcome: (0,failure_outcome/* failureOutcome */.v)(error) });
    }
    return exitCode();
}
async function runSeveral({ services, ...around }) {
    const { host, io, switches, interrupts } = around;
    const { cliServicesReport } = await __webpack_require__.e(/* import() */ 9494).then(__webpack_require__.bind(__webpack_require__, 69494));
    const report = await cliServicesReport(host, io, switches, interrupts);
    interrupts.answer(report.notice);
    const { runShipServices } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(6412), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(8103), __webpack_require__.e(7265), __webpack_require__.e(1522), __webpack_require__.e(8634), __webpack_require__.e(1923)]).then(__webpack_require__.bind(__webpack_require__, 94803));
    const { shownValues } = switches;
    const { doing } = around.task ?? {};
    await runShipServices({ services, report, shownValues, doing, ...requestOf(around) });
    return report.exitCode();
}
/** What one service and several are asked for alike. */
function requestOf({ host, io, switches, interrupts, task }) {
    return {
        dryRun: switches.dryRun,
        work: task?.work,
        workingDirectory: io.workingDirectory,
        environment: io.env,
        live: host.isLive((0,run_report/* peopleStream */.CT)(io, switches)),
        interrupted: interrupts.signal,
        ...(host.webIdentityToken === undefined ? {} : { webIdentityToken: host.webIdentityToken }),
    };
}


/***/ }),

/***/ 89273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fanOutReport)
/* harmony export */ });
/**
 * Several reports as one. A report that throws (a full disk, a closed pipe) is told to `onError` and must not keep the
 * others, or the deployment, from going on.
 */
function fanOutReport(reports, onError = () => { }) {
    return (event) => {
        for (const report of reports) {
            try {
                report(event);
            }
            catch (error) {
                onError(error);
            }
        }
    };
}


/***/ })

};
