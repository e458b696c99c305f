export const id = 9384;
export const ids = [9384];
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

/***/ 68247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   jU: () => (/* binding */ removeAbandoned),
/* harmony export */   kE: () => (/* binding */ noteCommand),
/* harmony export */   q6: () => (/* binding */ openPrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32047);




/** Folders that a run makes in the temp folder and removes; the names tell them apart from everybody else's. */
const prefixes = { docker: 'ecs-ship-docker-', tree: 'ecs-ship-tree-' };
/** The file in a private folder that says which process owns it. */
const ownerFile = 'owner.json';
/** Files in a private folder that name the commands which use it. */
const commandFile = /^command-\d+\.json$/;
/** Folders of this process: an exit that nobody could wait for removes them. */
const open = new Set();
/** Makes a private folder that is removed by `removeLeftovers`, else at the exit, else by the next run. */
function openPrivateFolder(tempFolder, kind) {
    // Synchronous, so that a second signal finds either no folder or one that is known.
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, prefixes[kind]));
    if (open.size === 0)
        process.once('exit', removeAll);
    open.add(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ownerFile), JSON.stringify((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(process.pid)), { mode: 0o600 });
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
    return folder;
}
/** Names a command that uses the folder, so that whoever removes the folder can end it. */
function noteCommand(folder, pid) {
    if (pid !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `command-${pid}.json`), JSON.stringify((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(pid)));
}
/** Removes one private folder and ends what still uses it, whoever owns it; one that is gone already is fine. */
async function removeLeftovers(folder) {
    endCommands(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    open.delete(folder);
    if (open.size === 0)
        process.off('exit', removeAll);
}
/** Removes the private folders of runs that were killed before they could do it themselves. */
async function removeAbandoned(tempFolder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(tempFolder).catch(() => []);
    const ours = names
        .filter((name) => Object.values(prefixes).some((prefix) => name.startsWith(prefix)))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, name));
    await Promise.all(ours.map(async (folder) => {
        if (await isAbandoned(folder))
            await removeLeftovers(folder);
    }));
}
async function isAbandoned(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ownerFile), 'utf8').catch(() => '');
    // Without an owner it is either not ours to judge or just being made.
    return text !== '' && !(0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .runsStill */ .xf)(JSON.parse(text));
}
function removeAll() {
    for (const folder of open) {
        endCommands(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** A command that outlives its run would go on pushing, and write into the folder again. */
function endCommands(folder) {
    for (const command of commandsOf(folder))
        if ((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .runsStill */ .xf)(command))
            (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .killTree */ .TP)(command.pid);
}
function commandsOf(folder) {
    try {
        const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => commandFile.test(name));
        return files.map((name) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 'utf8')));
    }
    catch {
        return [];
    }
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

/***/ 69774:
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

/***/ 59690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ githubCommands)
/* harmony export */ });
/* harmony import */ var _adapters_append_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14527);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21424);
/* harmony import */ var _file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69774);



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

/***/ 20989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ githubFiles)
/* harmony export */ });
/* harmony import */ var _adapters_append_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14527);
/* harmony import */ var _report_fitting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19058);
/* harmony import */ var _file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69774);



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
            const parts = summary.splice(0).map((part) => part.trimEnd());
            if (summaryFile && parts.length > 0)
                addSummary(commands, summaryFile, (0,_report_fitting_js__WEBPACK_IMPORTED_MODULE_2__/* .joinedWithin */ .dR)(parts, _report_fitting_js__WEBPACK_IMPORTED_MODULE_2__/* .mostStepBytes */ .VZ));
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

/***/ 36649:
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

/***/ 65578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/adapters/leftovers.js
var leftovers = __webpack_require__(68247);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
// EXTERNAL MODULE: ./.build/frontends/github/github-commands.js
var github_commands = __webpack_require__(59690);
// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/config/load-config.js + 21 modules
var load_config = __webpack_require__(11273);
// EXTERNAL MODULE: ./.build/watch/tell-fate.js
var tell_fate = __webpack_require__(45218);
// EXTERNAL MODULE: ./.build/frontends/github/github-inputs.js
var github_inputs = __webpack_require__(36649);
;// CONCATENATED MODULE: ./.build/frontends/github/github-fate.js





/** What became of everything that a killed run had begun. */
async function readFates({ update, updates = {}, services }, env) {
    const fate = async (note) => note === undefined ? 'The service was not touched.' : await fateOf(note, env);
    if (services === undefined)
        return [{ told: await fate(update) }];
    return Promise.all(services.map(async (name) => ({ name, told: await fate(updates[name]) })));
}
/** With the main step's own configuration and credentials; without an answer, what the main step knew last. */
async function fateOf(note, env) {
    const folder = env.GITHUB_WORKSPACE || process.cwd();
    try {
        const given = { frontEnd: 'github', explicit: (0,github_inputs/* githubInputs */.d)(env), env, builds: false };
        const { aws } = configFor(note, await (0,load_config/* loadRun */.Sj)(given, (0,files/* filesAdapter */.V)(folder).readText));
        const { githubIdToken } = await __webpack_require__.e(/* import() */ 5658).then(__webpack_require__.bind(__webpack_require__, 75658));
        const { readFate } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(5638)]).then(__webpack_require__.bind(__webpack_require__, 17068));
        const webIdentityToken = () => githubIdToken((0,github_commands/* githubCommands */.E)(env), env, aws.audience);
        return await readFate({ aws, note, webIdentityToken });
    }
    catch (error) {
        return `${(0,tell_fate/* tellFate */.e)(note, undefined)} (ECS could not be asked: ${error.message})`;
    }
}
/** Of several services, the one that the note is about. */
function configFor({ cluster, service }, run) {
    if (run.services === undefined)
        return run.config;
    const configs = run.services.services.map(({ config }) => config);
    const found = configs.find(({ target }) => target.cluster === cluster && target.service === service);
    if (found === undefined)
        throw new Error(`the configuration no longer names ${service}`);
    return found;
}

// EXTERNAL MODULE: ./.build/frontends/github/github-files.js
var github_files = __webpack_require__(20989);
// EXTERNAL MODULE: ./.build/frontends/github/github-state.js
var github_state = __webpack_require__(67851);
;// CONCATENATED MODULE: ./.build/frontends/github/github-post.js







/** Ends and removes what a killed run left, and says in its place what became of its deployments; else there is nothing to do. */
async function runPost(env) {
    const state = (0,github_state/* githubState */.F)(env);
    if (state.privateFolder !== undefined)
        await (0,leftovers/* removeLeftovers */.DA)(state.privateFolder);
    // A run that is killed may have had no time to tell of a folder.
    await (0,leftovers/* removeAbandoned */.jU)((0,external_node_os_.tmpdir)());
    if (state.run !== 'begun')
        return;
    const fates = await readFates(state, env);
    const commands = (0,github_commands/* githubCommands */.E)(env);
    commands.warning(`${killed} ${fates.map(textOf).join(' ')}`, { title: 'ecs-ship: cancelled' });
    const { appendSummary, writeSummary } = (0,github_files/* githubFiles */.f)(commands, env);
    appendSummary(`## ❌ cancelled\n\n${killed}${markdownOf(fates)}\n`);
    writeSummary();
}
const killed = 'The run was killed before it could say how it ended.';
const textOf = ({ name, told }) => (name === undefined ? told : `${name}: ${told}`);
/** One service's fate goes on with the paragraph, several are a list. */
function markdownOf(fates) {
    const [first] = fates;
    if (first?.name === undefined)
        return ` ${first?.told}`;
    const items = fates.map(({ name = '', told }) => `- **${(0,markdown/* markdownText */.p7)(name)}**: ${told}`);
    return `\n\n${items.join('\n')}`;
}


/***/ }),

/***/ 67851:
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

/***/ 19058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ mostSummaryBytes),
/* harmony export */   VZ: () => (/* binding */ mostStepBytes),
/* harmony export */   dR: () => (/* binding */ joinedWithin),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** GitHub takes 1 MiB of a step and shows nothing of more. */
const mostStepBytes = 1_048_576;
/** Of the summary of a run, which something else of the step may follow. */
const mostSummaryBytes = 1_000_000;
const leftOut = 'Left out: GitHub takes no summary above 1 MiB. The log has all of it.';
/** Paragraphs of a summary; empty ones are left out. */
const joined = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
/** The same in at most so many bytes: a part for which there is no room is left out, and that is said once at the end. */
function joinedWithin(parts, bytes) {
    let room = bytes - Buffer.byteLength(leftOut) - 4;
    const kept = parts.filter((part) => {
        const size = Buffer.byteLength(part) + 2;
        if (size > room)
            return false;
        room -= size;
        return true;
    });
    return joined(kept.length === parts.length ? kept : [...kept, leftOut]);
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

/***/ 82470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRollingBack)
/* harmony export */ });
/** Is ECS restoring what ran before ours? By deployments[] alone: an older deployment is PRIMARY again. */
function isRollingBack(ours, { deployment, service }) {
    if (deployment !== undefined)
        return /^ROLLBACK_(REQUESTED|IN_PROGRESS)$/.test(deployment.status);
    const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
    return primary !== undefined && primary.id !== ours.id && primary.createdAt < ours.createdAt;
}


/***/ }),

/***/ 36566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./.build/watch/judge-undone.js
/**
 * How the rollback of a deployment goes that is wanted: `stable` once ECS has restored what ran before, `unchanged` where
 * the deployment was done before it could be taken back.
 */
function judgeUndone(ours, { deployment, service }) {
    const reason = deployment?.rollback?.reason ?? deployment?.statusReason;
    const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
    switch (deployment?.status) {
        case 'ROLLBACK_SUCCESSFUL':
            return { kind: 'ended', verdict: 'stable' };
        case 'SUCCESSFUL':
            return { kind: 'ended', verdict: 'unchanged' };
        case 'ROLLBACK_FAILED':
        case 'STOPPED':
            if (service === undefined)
                return { kind: 'ask-service' };
            if (isNewer(primary, ours))
                return { kind: 'ended', verdict: 'superseded', newer: primary };
            return deployment.status === 'STOPPED'
                ? { kind: 'ended', verdict: 'stopped', reason }
                : { kind: 'ended', verdict: 'failed', reason: reason ?? 'the rollback failed' };
        case undefined:
            return service === undefined ? { kind: 'ask-service' } : byService(ours, primary);
        default:
            return { kind: 'going' };
    }
}
/** Without service deployments: a restored deployment is older than ours and is the primary one again. */
function byService(ours, primary) {
    if (primary?.rolloutState !== 'COMPLETED' && !isNewer(primary, ours))
        return { kind: 'going' };
    if (primary?.id === ours.id)
        return { kind: 'ended', verdict: 'unchanged' };
    return isNewer(primary, ours)
        ? { kind: 'ended', verdict: 'superseded', newer: primary }
        : { kind: 'ended', verdict: 'stable' };
}
function isNewer(primary, ours) {
    return primary !== undefined && primary.id !== ours.id && primary.createdAt > ours.createdAt;
}

;// CONCATENATED MODULE: ./.build/watch/judge.js

/** Decides from ECS's own records only; nothing is a success that ECS does not call one. */
function judge(ours, look) {
    if (look.service !== undefined && look.service.status !== 'ACTIVE') {
        return { kind: 'ended', verdict: 'stopped', reason: `the service is ${look.service.status}` };
    }
    if (!ours.startsDeployment)
        return judgeCount(look.service);
    if (ours.isUndone)
        return judgeUndone(ours, look);
    return look.deployment === undefined
        ? judgeByService(ours, look.service)
        : judgeByDeployment(ours, look.deployment, look.service);
}
function judgeByDeployment(ours, deployment, service) {
    const reason = deployment.rollback?.reason ?? deployment.statusReason;
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return { kind: 'ended', verdict: 'stable' };
        case 'ROLLBACK_SUCCESSFUL':
            return { kind: 'ended', verdict: 'rolled-back', reason };
        case 'ROLLBACK_FAILED':
            return { kind: 'ended', verdict: 'failed', reason: reason ?? 'the rollback failed as well' };
        case 'STOPPED':
            return judgeStopped(ours, deployment, service);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { kind: 'going-wrong', reason };
        default:
            return judgeRunning(ours, deployment, service);
    }
}
/** A breaker without rollback leaves the deployment standing as FAILED: nothing more will happen to it. */
function judgeRunning(ours, deployment, service) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED' && entry.status === 'PRIMARY') {
        return { kind: 'ended', verdict: 'failed', reason: entry.rolloutStateReason };
    }
    if (entry?.rolloutState === 'FAILED')
        return { kind: 'going-wrong', reason: entry.rolloutStateReason };
    if (deployment.circuitBreaker?.status === 'TRIGGERED' && service === undefined)
        return { kind: 'ask-service' };
    return { kind: 'going' };
}
/** STOPPED says only that it is over: the service tells whether another one replaced it or it failed. */
function judgeStopped(ours, deployment, service) {
    const reason = deployment.statusReason;
    if (service === undefined)
        return { kind: 'ask-service' };
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED' || deployment.circuitBreaker?.status === 'TRIGGERED') {
        return { kind: 'ended', verdict: 'failed', reason: reason ?? entry?.rolloutStateReason };
    }
    const primary = primaryOf(service);
    if (primary !== undefined && primary.id !== ours.id && primary.createdAt >= deployment.createdAt) {
        return { kind: 'ended', verdict: 'superseded', newer: primary };
    }
    return { kind: 'ended', verdict: 'stopped', reason };
}
/** Without service deployments (not listed yet, or not permitted) deployments[] is followed by our id. */
function judgeByService(ours, service) {
    if (service === undefined)
        return { kind: 'ask-service' };
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.status === 'PRIMARY') {
        if (entry.rolloutState === 'COMPLETED')
            return { kind: 'ended', verdict: 'stable' };
        if (entry.rolloutState === 'FAILED') {
            return { kind: 'ended', verdict: 'failed', reason: entry.rolloutStateReason };
        }
        return { kind: 'going' };
    }
    const primary = primaryOf(service);
    const reason = whyRestored(ours, service);
    if (entry?.rolloutState === 'FAILED')
        return { kind: 'going-wrong', reason };
    // A rollback restores an older deployment; only one newer than ours can have superseded it.
    if (primary !== undefined && isOlder(primary, ours)) {
        return primary.rolloutState === 'IN_PROGRESS'
            ? { kind: 'going-wrong', reason }
            : { kind: 'ended', verdict: 'rolled-back', reason };
    }
    return { kind: 'ended', verdict: 'superseded', newer: primary };
}
function judgeCount(service) {
    if (service === undefined)
        return { kind: 'ask-service' };
    const settled = service.running === service.desired && service.pending === 0;
    return settled ? { kind: 'ended', verdict: 'stable' } : { kind: 'going' };
}
/** A deployment that is restored keeps the time it was created at. */
function isOlder(deployment, ours) {
    return deployment.createdAt < ours.createdAt;
}
function primaryOf(service) {
    return service.deployments.find((one) => one.status === 'PRIMARY');
}
/** By deployments[] alone only ours' own entry and event tell why; the restored deployment's reason is about itself. */
function whyRestored(ours, service) {
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED')
        return entry.rolloutStateReason;
    const failed = `(deployment ${ours.id}) deployment failed: `;
    const event = service.events.find((one) => one.message.includes(failed));
    return event && `deployment failed: ${event.message.split(failed)[1]}`;
}


/***/ }),

/***/ 45218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tellFate)
/* harmony export */ });
/* harmony import */ var _is_rolling_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82470);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36566);
/* harmony import */ var _what_comes_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13570);



/** What has become of a killed run's deployment: sentences for people. Without a look, what was known last. */
function tellFate({ service, revision, deployment }, look) {
    const ours = nameOf(revision);
    if (look === undefined) {
        return deployment === undefined
            ? `ECS had not said whether it deploys ${ours}: look at ${service} before the next run.`
            : `ECS was deploying ${ours} when it was last seen, and goes on without us.`;
    }
    const found = deployment ?? taken(revision, look);
    if (found === undefined) {
        return `ECS has not taken the update: ${service} is to run ${nameOf(look.service?.taskDefinitionArn)}.`;
    }
    return tellDeployment(service, found, look);
}
function tellDeployment(service, ours, look) {
    const name = nameOf(ours.taskDefinitionArn);
    const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(ours, look);
    if (judgement.kind === 'ended')
        return endings[judgement.verdict]?.(service, name) ?? `${name} has ended.`;
    if ((0,_is_rolling_back_js__WEBPACK_IMPORTED_MODULE_1__/* .isRollingBack */ .F)(ours, look)) {
        const before = look.service && nameOf(look.service.taskDefinitionArn);
        const to = before === undefined || before === name ? '' : ` to ${before}`;
        return `ECS goes on rolling ${service} back from ${name}${to} without us.`;
    }
    return `ECS goes on deploying ${name} without us. ${(0,_what_comes_next_js__WEBPACK_IMPORTED_MODULE_2__/* .whatComesNext */ .R)(ours, look)}`;
}
const endings = {
    stable: (service, name) => `${service} is stable on ${name}.`,
    'rolled-back': (service, name) => `${service} was rolled back from ${name}.`,
    failed: (service, name) => `The deployment of ${name} failed and was not rolled back; ${service} may run it in part.`,
    stopped: (_service, name) => `The deployment of ${name} was stopped before it was done.`,
    superseded: (service, name) => `Another deployment of ${service} has replaced ${name}.`,
};
/** The answer was lost with the run, but the service tells. */
function taken(revision, { service }) {
    const entry = service?.deployments.find((one) => one.taskDefinitionArn === revision);
    if (entry === undefined)
        return undefined;
    return { id: entry.id, createdAt: entry.createdAt, taskDefinitionArn: revision, startsDeployment: true };
}
function nameOf(arn) {
    return arn?.split('/').at(-1) ?? 'what ran before';
}


/***/ }),

/***/ 13570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ whatComesNext)
/* harmony export */ });
/* harmony import */ var _is_rolling_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82470);

/** What ECS will do once nobody watches any more: a sentence that begins with `ECS`. */
function whatComesNext(ours, look) {
    const { deployment, service } = look;
    if ((0,_is_rolling_back_js__WEBPACK_IMPORTED_MODULE_0__/* .isRollingBack */ .F)(ours, look))
        return 'ECS goes on rolling it back by itself.';
    if (deployment?.awaitingHook !== undefined)
        return afterHook(deployment);
    if (deployment?.lifecycleStage === 'BAKE_TIME')
        return 'ECS goes on baking and finishes it by itself.';
    const breaker = service?.circuitBreaker;
    if (breaker?.enabled === false) {
        return 'ECS goes on for ever: the service has no deployment circuit breaker, so nothing ends or rolls back the deployment by itself.';
    }
    if (breaker === undefined)
        return 'ECS goes on by itself.';
    const failed = deployment?.circuitBreaker;
    const when = failed === undefined || failed.threshold === 0
        ? 'once enough tasks have failed'
        : `at ${failed.threshold} failed tasks (${failed.failureCount} so far)`;
    return breaker.rollback
        ? `ECS goes on by itself; its circuit breaker rolls back ${when}.`
        : `ECS goes on by itself; its circuit breaker ends the deployment ${when}, without a rollback.`;
}
function afterHook({ awaitingHook, lifecycleStage }) {
    const { expiresAt, timeoutAction } = awaitingHook ?? {};
    const until = expiresAt === undefined
        ? ''
        : `, or until ${new Date(expiresAt).toISOString()} (then: ${timeoutAction ?? 'ROLLBACK'})`;
    return `ECS goes on waiting at ${lifecycleStage} until somebody answers the hook${until}.`;
}


/***/ })

};
