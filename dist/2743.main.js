export const id = 2743;
export const ids = [2743,6532,3789];
export const modules = {

/***/ 40082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ askedServices)
/* harmony export */ });
/** The service that a run is about, or its several, in the file's order. */
function askedServices(asked) {
    return asked.services === undefined ? [{ config: asked.config }] : asked.services.services;
}


/***/ }),

/***/ 32887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readVerb)
/* harmony export */ });
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21316);
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38738);
/* harmony import */ var _config_env_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31802);
/* harmony import */ var _config_explicit_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96677);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11273);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7942);
/* harmony import */ var _config_read_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38994);







/** What was asked of such a verb. Throws one ShipError with every problem of its own options, or of the others. */
async function readVerb(rows, explicit, host, io) {
    const { own, rest } = divided(rows.own, explicit);
    const { values, problems } = (0,_config_read_options_js__WEBPACK_IMPORTED_MODULE_6__/* .readOptions */ .T)(rows.own, [
        (0,_config_explicit_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .explicitLayer */ .o)('flags', own),
        (0,_config_env_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .envLayer */ .j)(host.env, rows.own),
    ]);
    const found = [...unknownFlags(rows, rest), ...problems];
    if (found.length > 0)
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsError */ .$)(found);
    const given = { frontEnd: 'cli', explicit: rest, env: host.env };
    const names = rows.shared.map((row) => row.name);
    return { values, asked: await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .loadAbout */ .kA)(given, names, (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAdapter */ .V)(io.workingDirectory).readText) };
}
/** A flag of a ship that this verb has no use for is as unknown as any other. */
function unknownFlags({ verb, own, shared }, rest) {
    const names = [...own, ...shared].map((row) => row.name);
    return Object.keys(rest)
        .filter((name) => !names.includes(name))
        .map((name) => {
        const flags = names.map((one) => `--${one}`);
        const message = `no such option of ${verb}${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(`--${name}`, flags)}`;
        return { code: 'option-unknown', where: `--${name}`, message };
    });
}
function divided(rows, explicit) {
    const isOwn = ([name]) => rows.some((row) => row.name === name);
    const entries = Object.entries(explicit);
    return {
        own: Object.fromEntries(entries.filter(isOwn)),
        rest: Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
    };
}


/***/ }),

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

/***/ 8170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ startWaiting)
/* harmony export */ });
/* harmony import */ var _report_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61425);
/* harmony import */ var _report_spinner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41632);
/* harmony import */ var _report_terminal_abilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11878);



const patienceMs = 1000;
/**
 * Shows on a terminal that something is under way, and for how long, once it takes more than a second. Gives what takes
 * the line away again; it may be called several times.
 */
function startWaiting({ stderr, env }, text) {
    if (!(0,_report_terminal_abilities_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalAbilities */ .v)(stderr, env).interactive)
        return () => undefined;
    const since = Date.now();
    let isShown = false;
    const timer = setInterval(() => {
        const elapsed = Date.now() - since;
        if (elapsed < patienceMs)
            return;
        isShown = true;
        const line = `${(0,_report_spinner_js__WEBPACK_IMPORTED_MODULE_2__/* .spinnerAt */ .F)(elapsed)} ${text}   ${(0,_report_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsed)}`;
        stderr.write(`\r\u001b[K${line.slice(0, Math.max(0, (stderr.columns ?? 80) - 1))}`);
    }, _report_spinner_js__WEBPACK_IMPORTED_MODULE_2__/* .frameMs */ .c).unref();
    return () => {
        clearInterval(timer);
        if (isShown)
            stderr.write('\r\u001b[K');
        isShown = false;
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

/***/ 34390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ restartTask)
/* harmony export */ });
/* harmony import */ var _plan_config_as_it_is_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);

/** `restart`: the revision that runs, deployed again. */
function restartTask() {
    return {
        doing: 'Restarting',
        config: (config) => (0,_plan_config_as_it_is_js__WEBPACK_IMPORTED_MODULE_0__/* .configAsItIs */ .I)(config, _plan_config_as_it_is_js__WEBPACK_IMPORTED_MODULE_0__/* .currentRevision */ .h, true),
        work: async () => (await Promise.all(/* import() */[__webpack_require__.e(8103), __webpack_require__.e(7265), __webpack_require__.e(1522), __webpack_require__.e(6769)]).then(__webpack_require__.bind(__webpack_require__, 26769))).restart,
    };
}


/***/ }),

/***/ 15667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rollbackTask)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_config_as_it_is_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3320);


/** `rollback` by its options. Throws `option-invalid`. */
function rollbackTask(values) {
    const wish = wishOf(values);
    return {
        doing: 'Rolling back',
        // Which revision it is, is found out with everything else that AWS is asked.
        config: (config) => (0,_plan_config_as_it_is_js__WEBPACK_IMPORTED_MODULE_1__/* .configAsItIs */ .I)(config, _plan_config_as_it_is_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRevision */ .h),
        check: (asked) => refuseOneForAll(wish, asked),
        work: async () => (await Promise.all(/* import() */[__webpack_require__.e(8103), __webpack_require__.e(7265), __webpack_require__.e(1522), __webpack_require__.e(2061)]).then(__webpack_require__.bind(__webpack_require__, 32061))).rollbackTo(wish),
    };
}
function wishOf(values) {
    const [reference, commit] = [values.get('to-revision'), values.get('to-commit')];
    if (reference !== undefined && commit !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('option-invalid', '--to-revision and --to-commit both say where to go', {
            remedy: 'Leave one of them out.',
        });
    if (reference !== undefined)
        return { kind: 'revision', reference: `${reference}` };
    return commit === undefined ? { kind: 'previous' } : { kind: 'commit', commit: `${commit}` };
}
function refuseOneForAll(wish, { services }) {
    if (wish.kind !== 'revision' || services === undefined || services.services.length === 1)
        return;
    const names = services.services.map(({ name }) => name).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('option-invalid', `--to-revision is of one service, and there are ${names}`, {
        remedy: 'Name the service with --service; --to-commit goes for several.',
    });
}


/***/ }),

/***/ 73789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configured: () => (/* binding */ configured),
  serviceVerb: () => (/* binding */ serviceVerb)
});

// EXTERNAL MODULE: ./.build/config/service-verb-rows.js
var service_verb_rows = __webpack_require__(82478);
// EXTERNAL MODULE: ./.build/frontends/cli/read-verb.js
var read_verb = __webpack_require__(32887);
// EXTERNAL MODULE: ./.build/frontends/verbs/restart-task.js
var restart_task = __webpack_require__(34390);
// EXTERNAL MODULE: ./.build/frontends/verbs/rollback-task.js
var rollback_task = __webpack_require__(15667);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/config-as-it-is.js
var config_as_it_is = __webpack_require__(3320);
;// CONCATENATED MODULE: ./.build/frontends/verbs/scale-task.js


/** The most tasks of a service that AWS lets anybody have. Source: Amazon ECS service quotas, tasks per service. */
const most = 5000;
/** `scale N`. Throws `option-invalid`. */
function scaleTask(_values, [operand = '']) {
    const count = Number(operand);
    if (!/^\d+$/.test(operand) || count > most)
        throw new errors/* ShipError */.f('option-invalid', `scale: "${operand}" is not a number of tasks`, {
            remedy: `Write a whole number from 0 to ${most}: ecs-ship scale 4 --service web.`,
        });
    return {
        doing: 'Scaling',
        config: (config) => (0,config_as_it_is/* configAsItIs */.I)(config, config_as_it_is/* currentRevision */.h),
        check: ({ services }) => {
            if (services === undefined || services.services.length === 1)
                return;
            const names = services.services.map(({ name }) => name).join(', ');
            throw new errors/* ShipError */.f('option-invalid', `scale is of one service, and there are ${names}`, {
                remedy: 'Name the service with --service.',
            });
        },
        work: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(8103), __webpack_require__.e(2421), __webpack_require__.e(4545), __webpack_require__.e(4865), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 5636))).scaleTo(count),
    };
}

// EXTERNAL MODULE: ./.build/frontends/verbs/ship-verb.js + 1 modules
var ship_verb = __webpack_require__(46532);
;// CONCATENATED MODULE: ./.build/frontends/cli/confirm.js

/** Asks a person, who has to say yes. Throws `not-confirmed`, also where nobody can be asked, and `interrupted`. */
async function confirm_confirm(question, { stdin, stderr }) {
    if (stdin?.isTTY !== true || stderr.isTTY !== true)
        throw new errors/* ShipError */.f('not-confirmed', `${question} Nobody can be asked here.`, {
            remedy: 'Add --yes.',
        });
    const answer = await ask(question, stdin, stderr);
    if (/^y(es)?$/i.test(answer.trim()))
        return;
    throw new errors/* ShipError */.f('not-confirmed', `${question} Not confirmed, so nothing was changed.`, {
        remedy: 'Answer y, or add --yes.',
    });
}
async function ask(question, input, output) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 19));
    const lines = createInterface({ input, output });
    try {
        return await new Promise((resolve, reject) => {
            // Neither Ctrl-C nor Ctrl-D ends the line that it is typed on.
            const leave = () => output.write('\n');
            lines.once('SIGINT', () => {
                leave();
                reject(interrupted());
            });
            lines.once('close', () => {
                leave();
                resolve('');
            });
            lines.question(`${question} [y/N] `, resolve);
        });
    }
    finally {
        lines.removeAllListeners('close').close();
    }
}
function interrupted() {
    return new errors/* ShipError */.f('interrupted', 'Interrupted: nothing was changed.', {
        remedy: 'Answer y, or add --yes.',
    });
}

;// CONCATENATED MODULE: ./.build/frontends/verbs/stop-task.js



/** `stop` by its options. Throws `option-invalid`, and `not-confirmed` where somebody says no. */
function stopTask(values) {
    const deletes = values.get('delete') === true;
    const deregisters = values.get('deregister') === true;
    const force = values.get('force') === true;
    if (!deletes && (deregisters || force))
        throw new errors/* ShipError */.f('option-invalid', `--${force ? 'force' : 'deregister'} has no meaning without --delete`, {
            remedy: 'Leave it out, or add --delete.',
        });
    return {
        doing: deletes ? 'Deleting' : 'Stopping',
        config: (config) => (0,config_as_it_is/* configAsItIs */.I)(config, config_as_it_is/* currentRevision */.h),
        check: async (asked, io) => {
            if (values.get('yes') === true || asked.switches.dryRun)
                return;
            const question = questionOf(asked, deletes);
            if (question !== undefined)
                await confirm_confirm(question, io);
        },
        work: async () => (await Promise.all(/* import() */[__webpack_require__.e(8103), __webpack_require__.e(4865), __webpack_require__.e(2754)]).then(__webpack_require__.bind(__webpack_require__, 72754))).stopBy({ deletes, deregisters, force }),
    };
}
/** What can be started again needs no question, unless it is more than somebody may have meant. */
function questionOf({ services, ...one }, deletes) {
    const all = services?.services.map(({ config }) => config) ?? ('config' in one ? [one.config] : []);
    if (!deletes && all.length < 2)
        return undefined;
    const names = all.map(({ target }) => `${target.service} of cluster ${target.cluster}`).join(', ');
    return `${deletes ? 'Delete' : 'Stop'} ${names}?`;
}

;// CONCATENATED MODULE: ./.build/frontends/verbs/service-verb.js







const tasks = {
    rollback: rollback_task/* rollbackTask */.U,
    restart: restart_task/* restartTask */.d,
    scale: scaleTask,
    stop: stopTask,
};
/** `rollback` and its like: a service, or several, changed without a build; gives the exit code. */
async function serviceVerb({ name, operands, explicit }, io) {
    const host = (0,ship_verb.cliHost)(io);
    const rows = { verb: name, own: service_verb_rows/* ownRows */.qf[name], shared: (0,service_verb_rows/* sharedRows */.Z0)() };
    const { values, asked } = await (0,read_verb/* readVerb */.g)(rows, explicit, host, io);
    const task = tasks[name](values, operands);
    await task.check?.(asked, io);
    return (0,ship_verb.runAsked)(host, io, configured(asked, task), task);
}
/** None waits for another, and what one cannot do keeps the others from nothing that they have begun. */
function configured(asked, task) {
    const { switches } = asked;
    if (asked.services === undefined)
        return { config: task.config(asked.config), switches };
    const services = asked.services.services.map((service) => ({
        ...service,
        config: task.config(service.config),
        dependsOn: [],
    }));
    return { services: { onFailure: 'continue', services }, switches };
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

/***/ 72743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusVerb: () => (/* binding */ statusVerb)
});

// EXTERNAL MODULE: ./.build/plan/config-as-it-is.js
var config_as_it_is = __webpack_require__(3320);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/wrap-words.js
var wrap_words = __webpack_require__(65081);
;// CONCATENATED MODULE: ./.build/report/table.js

const gap = 3;
/** So much of the last column is worth a line that is cut. */
const leastOfLast = 8;
/**
 * Rows under a dim head, each column as wide as its widest cell; the last one is cut where the line ends. Where not even the
 * others fit, each row is a paragraph instead: nobody could scroll to what is cut.
 */
function tableLines(head, rows, look) {
    const { colors, width } = look;
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)));
    const before = widths.slice(0, -1).reduce((sum, one) => sum + one + gap, 2);
    const last = Math.min(widths.at(-1) ?? 0, leastOfLast);
    if (width !== undefined && before + last > width)
        return rows.flatMap((cells) => paragraph(head, cells, look));
    const line = (cells) => {
        const text = cells
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join(' '.repeat(gap))
            .trimEnd();
        return width === undefined || text.length <= width - 2 ? text : `${text.slice(0, width - 3)}…`;
    };
    return [colors.dim(`  ${line(head)}`), ...rows.map((cells) => `  ${line(cells)}`)];
}
function paragraph(head, cells, { colors, width }) {
    const [first = '', ...rest] = cells;
    const facts = head.slice(1).flatMap((title, index) => {
        const value = rest[index] ?? '';
        return value === '' ? [] : [`${title} ${value}`.replaceAll(' ', '\u00a0')];
    });
    return [`  ${colors.bold(first)}`, ...(0,wrap_words/* wrapWords */.E)(`    ${facts.join(', ')}`, width, 4)];
}

;// CONCATENATED MODULE: ./.build/report/history-text.js



const longestAuthor = 24;
/** Deployments as a table, newest first; `now` in milliseconds since the epoch. */
function historyLines(deployments, now, look) {
    const rows = deployments.map((one) => [
        `${(0,duration/* formatDuration */.a)(now - one.startedAt)} ago`,
        one.revision,
        one.verdict,
        one.durationSeconds === undefined ? '' : (0,duration/* formatDuration */.a)(one.durationSeconds * 1000),
        one.commit?.slice(0, 12) ?? '',
        (0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(one.author ?? ''), longestAuthor),
    ]);
    return tableLines(['began', 'revision', 'verdict', 'took', 'commit', 'author'], rows, look);
}

// EXTERNAL MODULE: ./.build/report/look.js
var report_look = __webpack_require__(68498);
;// CONCATENATED MODULE: ./.build/report/status-text.js





/** A service at one moment, as people read it; `now` in milliseconds since the epoch. */
function statusText(status, now, look) {
    const { colors } = look;
    const { name, cluster, desired, running, pending, revision, image, commit } = status;
    const isWell = running === desired && pending === 0;
    const mark = isWell ? colors.green('✔') : colors.yellow('!');
    const of = commit === undefined ? '' : `, commit ${commit.slice(0, 12)}`;
    const waiting = pending === 0 ? '' : `, ${pending} pending`;
    const said = `${name} in ${cluster}: ${running} of ${desired} tasks run ${revision}${of}${waiting}`;
    const [first = '', ...rest] = (0,wrap_words/* wrapWords */.E)((0,clean_text/* cleanLine */.Ow)(said), look.width, 2);
    return [
        `${mark} ${first.replace(name, colors.bold(name))}`,
        ...rest,
        ...(image === undefined ? [] : [`  ${colors.dim((0,clean_text/* cleanLine */.Ow)(image))}`]),
        ...part('deployments', rolloutLines(status, now, look)),
        ...part('tasks', taskLines(status, now, look)),
        ...part('history', historyOf(status, now, look)),
        ...part('events', status.events.flatMap(({ at, message }) => (0,wrap_words/* wrapWords */.E)(`  ${age(at, now)} ago   ${(0,clean_text/* cleanLine */.Ow)(message)}`, look.width, 4))),
        '',
    ].join('\n');
}
function part(title, lines) {
    return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}
function rolloutLines({ rollouts }, now, look) {
    const rows = rollouts.map((one) => [
        one.id,
        one.taskDefinitionArn.split('/').at(-1) ?? '',
        `${one.running} of ${one.desired}`,
        `${one.failedTasks}`,
        one.rolloutState ?? one.status,
        `${age(one.createdAt, now)} ago`,
    ]);
    return tableLines(['deployment', 'revision', 'running', 'failed', 'state', 'began'], rows, look);
}
function taskLines({ tasks = [] }, now, look) {
    if (tasks.length === 0)
        return [];
    const rows = tasks.map((task) => [
        task.id.slice(0, 12),
        task.taskDefinitionArn.split('/').at(-1) ?? '',
        task.lastStatus ?? '',
        task.healthStatus ?? '',
        task.startedAt === undefined ? '' : age(task.startedAt, now),
    ]);
    return tableLines(['task', 'revision', 'status', 'health', 'age'], rows, look);
}
function historyOf({ deployments = [] }, now, look) {
    return deployments.length === 0 ? [] : historyLines(deployments, now, look);
}
function age(at, now) {
    return (0,duration/* formatDuration */.a)(now - at);
}

// EXTERNAL MODULE: ./.build/report/terminal-abilities.js
var terminal_abilities = __webpack_require__(11878);
// EXTERNAL MODULE: ./.build/frontends/cli/asked-services.js
var asked_services = __webpack_require__(40082);
// EXTERNAL MODULE: ./.build/frontends/cli/read-verb.js
var read_verb = __webpack_require__(32887);
// EXTERNAL MODULE: ./.build/frontends/cli/waiting.js
var waiting = __webpack_require__(8170);
// EXTERNAL MODULE: ./.build/frontends/flushed.js
var flushed = __webpack_require__(46739);
// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(86466);
// EXTERNAL MODULE: ./.build/frontends/verbs/service-verb.js + 3 modules
var service_verb = __webpack_require__(73789);
// EXTERNAL MODULE: ./.build/frontends/verbs/ship-verb.js + 1 modules
var ship_verb = __webpack_require__(46532);
// EXTERNAL MODULE: ./.build/frontends/verbs/status-rows.js
var status_rows = __webpack_require__(32001);
;// CONCATENATED MODULE: ./.build/frontends/verbs/status-verb.js













/** `status` and `history`: what a service, or several, are and were; gives the exit code. */
async function statusVerb({ name, explicit }, io) {
    const host = (0,ship_verb.cliHost)(io);
    const own = name === 'status' ? status_rows/* statusRows */.O5 : status_rows/* historyRows */.U4;
    const rows = { verb: name, own, shared: (0,status_rows/* sharedStatusRows */.F3)(name) };
    const { values, asked } = await (0,read_verb/* readVerb */.g)(rows, explicit, host, io);
    if (values.get('watch') === true)
        return watch(asked, host, io);
    const { json } = asked.switches;
    const look = { ...(0,report_look/* logLook */.G)((0,terminal_abilities/* terminalAbilities */.v)(io.stdout, io.env)), width: widthOf(io) };
    if (name === 'history') {
        const most = Number(values.get('limit'));
        const { readHistoryOf } = await __webpack_require__.e(/* import() */ 412).then(__webpack_require__.bind(__webpack_require__, 90412));
        const found = await ask(asked, host, io, (one) => readHistoryOf(one, most));
        const named = namesOf(asked).map((service, index) => ({
            name: service,
            deployments: found[index] ?? [],
        }));
        return show(io, json, named, ({ name: service, deployments }) => historyText(service, deployments, look));
    }
    const { readStatus } = await __webpack_require__.e(/* import() */ 6140).then(__webpack_require__.bind(__webpack_require__, 86140));
    return show(io, json, await ask(asked, host, io, readStatus), (one) => statusText(one, Date.now(), look));
}
function historyText(service, deployments, look) {
    const lines = deployments.length === 0 ? ['  no deployment in 90 days'] : historyLines(deployments, Date.now(), look);
    return [look.colors.bold(service), ...lines, ''].join('\n');
}
function widthOf({ stdout }) {
    return stdout.isTTY ? stdout.columns : undefined;
}
async function ask(asked, { webIdentityToken }, io, read) {
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(io.signals, io.exit);
    const done = (0,waiting/* startWaiting */.e)(io, 'Asking AWS');
    const { askServices } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(9528), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 70898));
    const { workingDirectory } = io;
    try {
        const { signal: interrupted } = interrupts;
        return await askServices({
            services: (0,asked_services/* askedServices */.P)(asked),
            workingDirectory,
            webIdentityToken,
            interrupted,
            read,
        });
    }
    finally {
        done();
        interrupts.stop();
    }
}
async function show(io, json, services, text) {
    io.stdout.write(json ? `${JSON.stringify({ version: 1, services }, moments, 2)}\n` : services.map(text).join('\n'));
    await (0,flushed/* flushed */.a)(io.stdout, io.stderr);
    return 0;
}
/** Programs read a moment best as AWS writes it. */
function moments(key, value) {
    return /^at$|At$/.test(key) && typeof value === 'number' ? new Date(value).toISOString() : value;
}
function watch(asked, host, io) {
    const task = {
        doing: 'Watching',
        config: (config) => (0,config_as_it_is/* configAsItIs */.I)(config, config_as_it_is/* currentRevision */.h),
        work: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(8103), __webpack_require__.e(2421), __webpack_require__.e(4545), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 88183))).watchService,
    };
    return (0,ship_verb.runAsked)(host, io, (0,service_verb.configured)(asked, task), task);
}
function namesOf(asked) {
    return (0,asked_services/* askedServices */.P)(asked).map(({ name, config }) => name ?? config.target.service);
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ configAsItIs),
/* harmony export */   h: () => (/* binding */ currentRevision)
/* harmony export */ });
/** Stands for whatever revision the service runs, where a revision is named. */
const currentRevision = 'current';
/**
 * The configuration of a run that deploys a revision as it is and asks nothing else of the service: what a build, a task
 * definition, a repository or a scan would need has no say. `revision` is an ARN, `family:revision` or `current`.
 */
function configAsItIs(config, revision, forceNewDeployment = false) {
    const { reference: _, ...image } = config.image;
    const { policyFile: __, ...lifecycle } = config.lifecycle;
    const { overrides } = config.taskDefinition;
    const { release: ___, ...rest } = config;
    return {
        ...rest,
        image: { ...image, pushTo: [] },
        lifecycle,
        scan: { ...config.scan, gate: 'off' },
        taskDefinition: { revision, overrides },
        update: { forceNewDeployment, allowOlder: true },
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
