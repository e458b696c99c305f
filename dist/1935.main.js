export const id = 1935;
export const ids = [1935,6532];
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

/***/ 95401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onlyService)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _asked_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40082);


/** The service of a verb that takes one only. Throws `option-invalid` for several. */
function onlyService(verb, asked) {
    const services = (0,_asked_services_js__WEBPACK_IMPORTED_MODULE_1__/* .askedServices */ .P)(asked);
    const [first, second] = services;
    if (first !== undefined && second === undefined)
        return first.config;
    const names = services.map(({ name }) => name).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('option-invalid', `${verb} is of one service, and there are ${names}`, {
        remedy: 'Name the service with --only.',
    });
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

/***/ 51935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerb: () => (/* binding */ runVerb)
});

// EXTERNAL MODULE: ./.build/report/open-screen.js
var open_screen = __webpack_require__(17962);
// EXTERNAL MODULE: ./.build/watch/container-exit-code.js
var container_exit_code = __webpack_require__(2362);
;// CONCATENATED MODULE: ./.build/report/run-record.js

/** What `run --json` prints (docs/schema/run.schema.json); values that are not known are left out. */
function runRecord({ start, end, service, durationSeconds }) {
    const { verdict, exitCode, diagnosis, tasks } = end;
    const { container, command } = start.overrides;
    const why = diagnosis && {
        ...{ cause: diagnosis.cause, causeId: diagnosis.id, remedy: diagnosis.remedy },
        ...{ evidence: diagnosis.evidence, docs: diagnosis.docs },
    };
    return {
        ...{ version: 1, result: verdict, exitCode, ...why },
        cluster: start.cluster.split('/').at(-1),
        service,
        taskDefinitionArn: start.taskDefinition,
        ...{ container, command, startedBy: start.startedBy, durationSeconds },
        tasks: tasks.map((task) => taskRecord(task, container)),
    };
}
function taskRecord(task, container) {
    const { stopCode, stoppedReason, startedAt, stoppedAt } = task.ended;
    return {
        taskArn: task.arn,
        lastStatus: task.lastStatus,
        exitCode: (0,container_exit_code/* containerExitCode */.d)(task, container),
        ...{ stopCode, stoppedReason, startedAt: moment(startedAt), stoppedAt: moment(stoppedAt) },
    };
}
function moment(at) {
    return at === undefined ? undefined : new Date(at).toISOString();
}

// EXTERNAL MODULE: ./.build/report/terminal-abilities.js
var terminal_abilities = __webpack_require__(11878);
// EXTERNAL MODULE: ./.build/frontends/cli/only-service.js
var only_service = __webpack_require__(95401);
// EXTERNAL MODULE: ./.build/frontends/cli/read-verb.js
var read_verb = __webpack_require__(32887);
// EXTERNAL MODULE: ./.build/frontends/flushed.js
var flushed = __webpack_require__(46739);
// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(86466);
// EXTERNAL MODULE: ./.build/frontends/verbs/log-rows.js
var log_rows = __webpack_require__(53885);
// EXTERNAL MODULE: ./.build/frontends/verbs/run-rows.js
var run_rows = __webpack_require__(37300);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/log-text.js
var log_text = __webpack_require__(8591);
// EXTERNAL MODULE: ./.build/report/look.js
var look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/report/wrap-words.js
var wrap_words = __webpack_require__(65081);
;// CONCATENATED MODULE: ./.build/report/run-text.js




/** `Running rake db:migrate in container web of web:41, cluster production` */
function runHeadline({ overrides, taskDefinition, cluster, count }) {
    const times = count === 1 ? '' : `, ${count} tasks`;
    const command = overrides.command.map(word).join(' ');
    return (0,clean_text/* cleanLine */.Ow)(`Running ${command} in container ${overrides.container} of ${nameOf(taskDefinition)}, cluster ${nameOf(cluster)}${times}`);
}
/** How it ended: the cause where there is one to tell, then a line for each task. */
function runEnding({ overrides }, end, look) {
    const { verdict, diagnosis, tasks, left } = end;
    if (verdict === 'detached')
        return [];
    // A container's own code is told by its task's line; why it never ran takes more words.
    const isOwn = verdict === 'failed' && diagnosis?.id === 'command-failed';
    const why = diagnosis === undefined || isOwn ? [] : causeLines(diagnosis, look);
    const waits = left ? ['The task has been told to stop, and has not yet.'] : [];
    return [...why, ...tasks.map((task) => taskLine(task, overrides.container, verdict, look)), ...waits];
}
const stopped = {
    'timed-out': ' (stopped: the time was over)',
    cancelled: ' (stopped: interrupted)',
};
function taskLine(task, container, verdict, { colors }) {
    const { id, startedAt, stoppedAt } = task.ended;
    const code = (0,container_exit_code/* containerExitCode */.d)(task, container);
    const ran = startedAt !== undefined && stoppedAt !== undefined;
    const time = ran ? ` after ${(0,duration/* formatDuration */.a)(stoppedAt - startedAt)}` : '';
    const how = code === undefined ? `${container} has no exit code` : `${container} exited with ${code}${time}`;
    const mark = code === 0 && verdict === 'succeeded' ? colors.green('✔') : colors.red('✖');
    return `${mark} task ${id}: ${how}${stopped[verdict] ?? ''}`;
}
function causeLines({ cause, evidence, remedy, docs }, { colors, width }) {
    const [first = '', ...rest] = (0,wrap_words/* wrapWords */.E)((0,clean_text/* cleanLine */.Ow)(cause), width, 2);
    const [fix = '', ...more] = (0,wrap_words/* wrapWords */.E)((0,clean_text/* cleanLine */.Ow)(remedy), width, 7);
    return [
        ...[`${colors.red('✖')} ${colors.bold(first)}`, ...rest],
        ...evidence.flatMap(clean_text/* cleanLines */.v3).map((line) => `    ${line}`.trimEnd()),
        ...[`  ${colors.bold('fix:')} ${fix}`, ...more],
        ...(docs === undefined ? [] : [`  ${colors.bold('docs:')} ${docs}`]),
    ];
}
/** As a person would type it. */
function word(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

// EXTERNAL MODULE: ./.build/report/spinner.js
var spinner = __webpack_require__(41632);
// EXTERNAL MODULE: ./.build/report/ticker.js
var ticker = __webpack_require__(90771);
// EXTERNAL MODULE: ./.build/steps/one-off/stage-voice.js
var stage_voice = __webpack_require__(26080);
;// CONCATENATED MODULE: ./.build/frontends/verbs/run-screen.js









/** Shows a run: what is said about it on standard error, what its containers write on standard output (or, for programs, there too). */
class RunScreen {
    #screen;
    #look;
    #logs;
    #text;
    #interactive;
    #columns;
    #tick;
    #begun = Date.now();
    #states = '';
    constructor(screen, { stdout, stderr, env }, { json, count }) {
        const { interactive, color } = (0,terminal_abilities/* terminalAbilities */.v)(stderr, env);
        this.#look = (0,look/* logLook */.G)({ color });
        this.#logs = json ? stderr : stdout;
        this.#text = count === 1 ? undefined : new log_text/* LogText */.m((0,look/* logLook */.G)((0,terminal_abilities/* terminalAbilities */.v)(this.#logs, env)).colors);
        this.#interactive = interactive;
        this.#screen = screen;
        this.#columns = () => stderr.columns ?? 80;
        this.#tick = (0,ticker/* ticker */.b)(() => this.#draw());
    }
    starting = (start) => {
        this.#screen.print([this.#look.colors.bold(runHeadline(start))]);
    };
    seen = (tasks) => {
        const states = (0,stage_voice/* statesInWords */.B)(tasks);
        const waits = tasks.some(({ lastStatus }) => lastStatus !== 'RUNNING' && lastStatus !== 'STOPPED');
        const isNew = states !== this.#states;
        this.#states = states;
        if (!this.#interactive) {
            if (isNew)
                this.#screen.print([`  ${states}`]);
            return;
        }
        this.#tick(waits);
        this.#draw();
        if (!waits)
            this.#still();
    };
    lines = (lines) => {
        this.#screen.move([]);
        for (const line of lines)
            this.#logs.write(this.#text?.line(line) ?? `${this.#plain(line.message)}\n`);
    };
    note = (text) => {
        this.#screen.print([`${this.#look.colors.yellow('!')} ${(0,clean_text/* cleanLine */.Ow)(text)}`]);
    };
    end({ start, end }) {
        this.#tick(false);
        this.#still();
        this.#screen.print(runEnding(start, end, { ...this.#look, width: this.#interactive ? this.#columns() : undefined }));
    }
    /** Nothing moves any more. */
    stop() {
        this.#tick(false);
        this.#still();
    }
    #still() {
        this.#screen.move([]);
    }
    #draw() {
        const frame = (0,spinner/* spinnerAt */.F)(Date.now());
        const time = (0,duration/* formatDuration */.a)(Date.now() - this.#begun);
        const room = this.#columns() - time.length - 6;
        this.#screen.move([
            `${this.#look.colors.cyan(frame)} ${this.#states.slice(0, room)}   ${this.#look.colors.dim(time)}`,
        ]);
    }
    /** Who reads it by a program gets it as it was written. */
    #plain(message) {
        return this.#logs.isTTY ? (0,clean_text/* cleanLine */.Ow)(message) : message.replace(/\r?\n$/, '');
    }
}

// EXTERNAL MODULE: ./.build/config/problem.js
var problem = __webpack_require__(7942);
// EXTERNAL MODULE: ./.build/config/reading.js
var reading = __webpack_require__(72653);
// EXTERNAL MODULE: ./.build/plan/definition/task-size.js
var task_size = __webpack_require__(41493);
;// CONCATENATED MODULE: ./.build/frontends/verbs/run-wish-of.js



/** Source: Amazon ECS API reference, RunTask `startedBy`. */
const startedBy = /^[\w/-]{1,128}$/;
/** What the options of `run` and the words after them ask for. Throws one ShipError with every problem. */
function runWishOf(values, command, env) {
    const problems = [...problemsOf(values, command), ...unsetVariables(values, env)];
    if (problems.length > 0)
        throw (0,problem/* problemsError */.$)(problems);
    const here = Object.fromEntries((values['env-from'] ?? []).map((name) => [name, env[name] ?? '']));
    return {
        command,
        container: values.container,
        environment: { ...here, ...values.env },
        cpu: values.cpu === undefined ? undefined : (0,task_size/* cpuUnits */.MN)(values.cpu),
        memory: values.memory === undefined ? undefined : (0,task_size/* memoryMib */.uD)(values.memory),
        of: ofRevision(values),
        count: values.count,
        startedBy: values['started-by'],
        timeoutMs: values.timeout,
        detach: values.detach,
    };
}
function ofRevision({ revision: reference, commit, image }) {
    if (reference !== undefined)
        return { kind: 'revision', reference };
    if (commit !== undefined)
        return { kind: 'commit', commit };
    return image === undefined ? undefined : { kind: 'image', image };
}
function problemsOf(values, command) {
    const named = ['revision', 'commit', 'image'].filter((name) => values[name] !== undefined);
    const [first, second] = named;
    return [
        ...(command.length === 0
            ? [
                {
                    code: 'option-missing',
                    where: 'run',
                    message: 'there is no command; write it at the end: ecs-ship run --service web -- rake db:migrate',
                },
            ]
            : []),
        ...(second === undefined
            ? []
            : [(0,reading/* invalid */.G)(`--${second}`, `says another revision than --${first} (remove one)`)]),
        ...(startedBy.test(values['started-by'])
            ? []
            : [(0,reading/* invalid */.G)('--started-by', 'takes up to 128 letters, digits, - _ and /')]),
    ];
}
function unsetVariables(values, env) {
    return (values['env-from'] ?? [])
        .filter((name) => env[name] === undefined)
        .map((name) => (0,reading/* invalid */.G)('--env-from', `the variable ${name} is not set here`));
}

// EXTERNAL MODULE: ./.build/frontends/verbs/ship-verb.js + 1 modules
var ship_verb = __webpack_require__(46532);
;// CONCATENATED MODULE: ./.build/frontends/verbs/run-verb.js












/** `run`: a command in a task of its own; gives the container's exit code, or the contract's where there is none. */
async function runVerb({ operands, explicit }, io) {
    const host = (0,ship_verb.cliHost)(io);
    const rows = { verb: 'run', own: run_rows/* runRows */.T, shared: (0,log_rows/* sharedLogRows */.X)() };
    const { values, asked } = await (0,read_verb/* readVerb */.g)(rows, explicit, host, io);
    const wish = runWishOf(Object.fromEntries(values), operands, host.env);
    const config = (0,only_service/* onlyService */.A)('run', asked);
    const { json } = asked.switches;
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(io.signals, io.exit);
    const { interactive } = (0,terminal_abilities/* terminalAbilities */.v)(io.stderr, io.env);
    const screen = new RunScreen(await (0,open_screen/* openScreen */.J)(io.stderr, interactive), io, { json, count: wish.count });
    interrupts.answer(screen.note);
    const begun = Date.now();
    const { runRun } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(2421), __webpack_require__.e(6425)]).then(__webpack_require__.bind(__webpack_require__, 57667));
    try {
        const { signal: interrupted } = interrupts;
        const { webIdentityToken } = host;
        const ran = await runRun({ config, wish, voice: screen, webIdentityToken, interrupted });
        screen.end(ran);
        return await told(ran, exitCodeOf(ran, interrupts), { io, json, service: config.target.service, begun });
    }
    catch (error) {
        screen.stop();
        if (interrupts.signal.aborted)
            return interrupts.exitCode();
        throw error;
    }
    finally {
        interrupts.stop();
    }
}
/** SIGTERM has a code of its own. */
function exitCodeOf({ end }, interrupts) {
    return end.verdict === 'cancelled' ? interrupts.exitCode() : end.exitCode;
}
async function told(ran, exitCode, { io, json, service, begun }) {
    const { start, end } = ran;
    const durationSeconds = Math.round((Date.now() - begun) / 100) / 10;
    if (json) {
        const record = runRecord({ start, end: { ...end, exitCode }, service, durationSeconds });
        io.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    }
    else if (end.verdict === 'detached')
        io.stdout.write(end.tasks.map(({ arn }) => `${arn}\n`).join(''));
    await (0,flushed/* flushed */.a)(io.stdout, io.stderr);
    return exitCode;
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

/***/ 41493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ cpuUnits),
/* harmony export */   g0: () => (/* binding */ fargateMemory),
/* harmony export */   uD: () => (/* binding */ memoryMib)
/* harmony export */ });
/** CPU units of a task: `1024` or `1 vCPU`; undefined when it is no size. */
function cpuUnits(text) {
    return amount(text, 'vcpu');
}
/** Memory of a task in MiB: `2048` or `2 GB`. */
function memoryMib(text) {
    return amount(text, 'gb');
}
/** Both units are 1,024 of the small ones. */
function amount(text, unit) {
    const [, digits, suffix = ''] = /^\s*([0-9]*\.?[0-9]+)\s*([a-z]*)\s*$/i.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    if (suffix === '')
        return Number(digits);
    return suffix.toLowerCase() === unit ? Number(digits) * 1024 : undefined;
}
/** GiB that go with so many CPU units: from, to, in steps of. Source: ECS developer guide, Fargate task CPU and memory. */
const fargate = {
    512: [1, 4, 1],
    1024: [2, 8, 1],
    2048: [4, 16, 1],
    4096: [8, 30, 1],
    8192: [16, 60, 4],
    16384: [32, 120, 8],
};
/** MiB that go with so many CPU units; undefined for units that Fargate does not have, or not yet in this table. */
function fargateMemory(units) {
    if (units === 256)
        return [512, 1024, 2048];
    const range = fargate[units];
    if (range === undefined)
        return undefined;
    const [from, to, step] = range;
    return Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * 1024);
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


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ logRecord),
/* harmony export */   m: () => (/* binding */ LogText)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);

/** Tasks next to one another look different. */
const palette = ['cyan', 'yellow', 'green', 'magenta', 'blue', 'red'];
/** Lines for people: when, who (a colour for each task), what. */
class LogText {
    #colors;
    #tasks = new Map();
    constructor(colors) {
        this.#colors = colors;
    }
    line({ at, service, task, container, message }) {
        const number = this.#tasks.get(task) ?? this.#tasks.size;
        this.#tasks.set(task, number);
        const color = this.#colors[palette[number % palette.length] ?? 'cyan'];
        const who = [...(service === undefined ? [] : [service]), container, task.slice(0, 8)].join('/');
        return `${this.#colors.dim(new Date(at).toISOString())} ${color(who)} ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message)}\n`;
    }
}
/** A line for programs. */
function logRecord({ at, service, task, container, message }) {
    return {
        at: new Date(at).toISOString(),
        ...(service === undefined ? {} : { service }),
        task,
        container,
        message,
    };
}


/***/ }),

/***/ 26080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statesInWords),
/* harmony export */   L: () => (/* binding */ stageVoice)
/* harmony export */ });
/** Tells of a task as a stage does: its states as progress, its lines as output. */
function stageVoice(voice) {
    let told = '';
    return {
        seen: (tasks) => {
            const line = statesInWords(tasks);
            if (line !== told)
                voice.progress(line);
            told = line;
        },
        lines: (lines) => voice.output(lines.map(({ message }) => `${message.trimEnd()}\n`).join('')),
        note: (text) => voice.progress(text),
    };
}
/** `task 0123…: PENDING`, or `3 tasks: 2 RUNNING, 1 PENDING`. */
function statesInWords(tasks) {
    const [only, ...others] = tasks;
    if (only !== undefined && others.length === 0)
        return `task ${only.ended.id} is ${only.lastStatus}`;
    const states = new Set(tasks.map(({ lastStatus }) => lastStatus));
    const counted = [...states].map((state) => `${tasks.filter(({ lastStatus }) => lastStatus === state).length} ${state}`);
    return `${tasks.length} tasks: ${counted.join(', ')}`;
}


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ containerExitCode),
/* harmony export */   v: () => (/* binding */ failedTask)
/* harmony export */ });
/** The code that a task's container ended with; undefined when it never ran, or ECS does not know. */
function containerExitCode({ ended }, container) {
    return ended.containers.find(({ name }) => name === container)?.exitCode;
}
/** The task to tell of: the first whose container never ran or ended badly; undefined when all went well. */
function failedTask(tasks, container) {
    return tasks.find((task) => containerExitCode(task, container) !== 0);
}


/***/ })

};
