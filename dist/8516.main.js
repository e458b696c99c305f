export const id = 8516;
export const ids = [8516,6532];
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

/***/ 20412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   Il: () => (/* binding */ hasNegative),
/* harmony export */   Tb: () => (/* binding */ isSwitch),
/* harmony export */   hx: () => (/* binding */ placeholderOf),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony exports fullDescription, grouped */

const placeholders = {
    string: 'text',
    boolean: 'true|false',
    integer: 'number',
    duration: 'time',
    size: 'size',
    list: 'list',
    map: 'NAME=value',
    choice: 'choice',
};
/** What stands for the value: `path`, `auto|replace|off`. */
function placeholderOf(row) {
    return row.placeholder ?? row.choices?.join('|') ?? placeholders[row.kind];
}
/** The default as a phrase, fixed values in backticks; `undefined` where there is none. */
function defaultOf(row) {
    if (row.defaultNote !== undefined || row.default === undefined)
        return row.defaultNote;
    return `\`${row.default}\``;
}
/** Description and default as plain text, for places without their own column for it. */
function fullDescription(row) {
    const fallback = defaultOf(row);
    return plain(fallback === undefined ? row.description : `${row.description} Default: ${fallback}.`);
}
/** The same words without Markdown. */
function plain(text) {
    return text.replaceAll('`', '');
}
/** Rows under their headings, in the headings' order. */
function grouped(rows) {
    return optionGroups
        .map((group) => ({ group, rows: rows.filter((row) => row.group === group) }))
        .filter((one) => one.rows.length > 0);
}
/** Has a choice the words of a boolean, so that its flag may stand alone? */
function isSwitch(row) {
    return row.kind === 'boolean' || (row.choices?.includes('true') ?? false);
}
/** Has the flag an opposite `--no-…`? `--no-cache` has none: the option is named for what it turns off. */
function hasNegative(row) {
    return isSwitch(row) && !row.name.startsWith('no-');
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

/***/ 75654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ wantsDetailedExitCode),
/* harmony export */   O: () => (/* binding */ detailedExitCode)
/* harmony export */ });
/** Codes that name a signal stay what they are. */
const firstSignal = 128;
/**
 * The exit code of `plan --detailed-exitcode`, as Terraform's: 0 nothing to do, 2 changes, 1 any error, so that 2 is never
 * bad input.
 */
function detailedExitCode({ verdict, exitCode }, changes) {
    if (exitCode >= firstSignal)
        return exitCode;
    if (verdict === 'planned' && exitCode === 0)
        return changes ? 2 : 0;
    return exitCode === 0 ? 0 : 1;
}
/** Known before the configuration is: an error of the command line must not pass for a change. */
function wantsDetailedExitCode(argv, env) {
    if (argv[0] !== 'plan')
        return false;
    const flag = argv.findLast((one) => /^--(no-)?detailed-exitcode$/.test(one));
    const { ECS_SHIP_DETAILED_EXITCODE: variable } = env;
    return flag === undefined ? variable?.toLowerCase() === 'true' : flag === '--detailed-exitcode';
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

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ consoleUrl),
/* harmony export */   Cj: () => (/* binding */ clusterUrl),
/* harmony export */   Dl: () => (/* binding */ taskUrl),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   gO: () => (/* binding */ logUrl),
/* harmony export */   zB: () => (/* binding */ logGroupUrl)
/* harmony export */ });
const consoleHosts = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** From `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE`. */
function placeOf(serviceArn) {
    const match = /^arn:([\w-]+):ecs:([\w-]+):\d*:service\/([\w-]+)\/([\w-]+)$/.exec(serviceArn);
    const [, partition = '', region = '', cluster = '', service = ''] = match ?? [];
    const host = consoleHosts[partition];
    return host === undefined ? undefined : { host: `https://${region}.${host}`, region, cluster, service };
}
/**
 * The ECS console's page of a service's deployments. Undefined for an ARN in the old form (it does not name the cluster)
 * and for partitions without a public console.
 */
function consoleUrl(serviceArn) {
    const place = placeOf(serviceArn);
    if (place === undefined)
        return undefined;
    const { host, region, cluster, service } = place;
    return `${host}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
/** The ECS console's page of a service, with its health. */
function serviceUrl(serviceArn) {
    return consoleUrl(serviceArn)?.replace(/\/deployments\?/, '/health?');
}
/** The ECS console's page of the service's cluster. */
function clusterUrl(serviceArn) {
    const place = placeOf(serviceArn);
    if (place === undefined)
        return undefined;
    return `${place.host}/ecs/v2/clusters/${place.cluster}/services?region=${place.region}`;
}
/** The ECS console's page of a task of the service. */
function taskUrl(serviceArn, taskId) {
    const place = placeOf(serviceArn);
    if (place === undefined || !/^[0-9a-f-]+$/.test(taskId))
        return undefined;
    const { host, region, cluster } = place;
    return `${host}/ecs/v2/clusters/${cluster}/tasks/${taskId}/configuration?region=${region}`;
}
/** The CloudWatch console's page of a log stream, in the service's region unless it names another. */
function logUrl(serviceArn, stream) {
    const group = logGroupUrl(serviceArn, stream);
    return group === undefined ? undefined : `${group}/log-events/${escapedTwice(stream.name)}`;
}
/** The CloudWatch console's page of a log group, in the service's region unless it names another. */
function logGroupUrl(serviceArn, { group, region: own }) {
    const place = placeOf(serviceArn);
    if (place === undefined)
        return undefined;
    const region = own ?? place.region;
    const host = place.host.replace(place.region, region);
    return `${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${escapedTwice(group)}`;
}
/** The console escapes twice, and writes the second percent sign as a dollar. */
function escapedTwice(text) {
    return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
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

/***/ 65081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
const plain = (text) => text.replaceAll('\u00a0', ' ');
/**
 * Breaks a line at spaces so that it fits `width` columns (undefined: never breaks); lines after the first are indented
 * by `indent` columns. A word longer than the line stays whole, so that it can be copied.
 * Non-breaking spaces hold words together and come out as plain ones.
 */
function wrapWords(text, width, indent) {
    if (width === undefined || indent + text.length <= width)
        return [plain(text)];
    const room = Math.max(20, width - indent);
    const lines = [];
    const [lead = ''] = /^ */.exec(text) ?? [];
    let line = lead;
    for (const word of text.slice(lead.length).split(' ')) {
        if (line.trim() !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line.trim() === '' ? line + word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.map((part, index) => plain(index === 0 ? part : ' '.repeat(indent) + part).trimEnd());
}


/***/ })

};
