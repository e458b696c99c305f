export const id = 1976;
export const ids = [1976];
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

/***/ 12737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath),
/* harmony export */   j: () => (/* binding */ isOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether a program of that name lies in a folder of PATH. */
function isOnPath(name, environment) {
    return findOnPath(name, environment) !== undefined;
}
/** The program's path, in the first folder of PATH that has it. */
function findOnPath(name, { PATH = '' }) {
    const folders = PATH.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== '');
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}


/***/ }),

/***/ 37674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The payload of the event that started a GitHub workflow run; undefined elsewhere, or where it cannot be read. */
async function readEvent(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    if (!path)
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 15584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkSeverities)
/* harmony export */ });
/** From the worst to the mildest. */
const checkSeverities = ['error', 'warning', 'note'];


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

/***/ 70288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ bugRemedy),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   s8: () => (/* binding */ bugText)
/* harmony export */ });
/* harmony import */ var _report_wrap_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65081);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15922);


/** Where bugs are reported. */
const bugRemedy = 'This is a bug in ecs-ship: please report it with the lines above (npm bugs ecs-ship).';
/** A user's error: the message, the evidence further in, the remedy; `width` columns to fit, undefined: breaks no line. */
function errorText({ message, evidence, remedy, docs }, width) {
    const lines = [
        `error: ${message}`,
        ...evidence.flatMap((item) => item.split('\n')).map((line) => `  ${line}`),
        `fix: ${remedy}`,
        ...(docs === undefined ? [] : [`docs: ${docs}`]),
    ];
    return `${lines.flatMap((line) => (0,_report_wrap_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .E)(line, width, 5)).join('\n')}\n`;
}
/** A bug: its stack, what ran, and where to report it. */
function bugText(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${stack}\necs-ship ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}, Node ${process.version}, ${process.platform}\n${bugRemedy}\n`;
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

/***/ 16617:
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
// EXTERNAL MODULE: ./.build/frontends/error-text.js
var error_text = __webpack_require__(70288);
// EXTERNAL MODULE: ./.build/frontends/failure-outcome.js
var failure_outcome = __webpack_require__(58599);
// EXTERNAL MODULE: ./.build/frontends/github/github-commands.js
var github_commands = __webpack_require__(59690);
// EXTERNAL MODULE: ./.build/frontends/github/github-inputs.js
var github_inputs = __webpack_require__(36649);
// EXTERNAL MODULE: ./.build/adapters/read-event.js
var read_event = __webpack_require__(37674);
// EXTERNAL MODULE: ./.build/config/given-layers.js + 1 modules
var given_layers = __webpack_require__(37055);
// EXTERNAL MODULE: ./.build/config/options/rollback-options.js
var rollback_options = __webpack_require__(54865);
// EXTERNAL MODULE: ./.build/config/parse/parse-boolean.js
var parse_boolean = __webpack_require__(69051);
;// CONCATENATED MODULE: ./.build/plan/mode/followed-run.js
/**
 * What a run does that follows another workflow's: its job has the secrets of the repository whoever caused the other one.
 * Source: GitHub docs, "Events that trigger workflows", workflow_run.
 */
function followedRun(followed) {
    if (followed === undefined)
        return nothing('the event says of no workflow run what came of it');
    const { fork, conclusion, event, workflow, branch, commit } = followed;
    const told = `${workflow} ended as ${conclusion || 'nothing yet'} for ${branch} at ${commit.slice(0, 12)}.`;
    if (fork !== undefined)
        return nothing(`${workflow} ran for a commit of a fork (${fork}), and this job has the repository’s secrets`);
    if (conclusion !== 'success')
        return nothing(`${workflow} did not succeed`, told);
    if (proposing.includes(event)) {
        const why = `${workflow} ran for ${branch} before it is merged (${event})`;
        return { mode: 'verify', told: [told], leftOut: [{ what: ['deployment'], why }] };
    }
    return { mode: 'ship', told: [told], leftOut: [] };
}
const proposing = ['pull_request', 'pull_request_target', 'merge_group'];
function nothing(why, ...told) {
    return { mode: 'check', told, leftOut: [{ what: ['build', 'plan', 'deployment'], why }] };
}

// EXTERNAL MODULE: ./.build/plan/mode/ship-mode.js
var ship_mode = __webpack_require__(56248);
;// CONCATENATED MODULE: ./.build/plan/mode/decide-mode.js



/** Commits that have arrived, and orders to ship; without any event somebody has started the program by hand. */
const shipping = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'deployment'];
/** Activities by which a release comes out, or a draft becomes one. */
const releasing = ['created', 'published', 'released', 'prereleased'];
/**
 * What a run does for an event. `auto` ships what has arrived, proves what is proposed, and never builds or ships what a
 * stranger wrote where the job holds secrets. Throws `option-invalid` for an event that says neither.
 */
function decideMode(asked, event) {
    if (asked === 'verify')
        return verify(event);
    if (asked !== 'auto')
        return { mode: asked, told: commitOf(event), leftOut: [] };
    if (shipping.includes(event.name))
        return ship;
    if (event.name === 'release')
        return released(event);
    if (event.name === 'workflow_run')
        return followedRun(event.followed);
    if (event.name === 'merge_group' || event.proposal !== undefined)
        return verify(event);
    throw unknownEvent(event.name);
}
const ship = { mode: 'ship', told: [], leftOut: [] };
function released({ action }) {
    if (action === undefined || releasing.includes(action))
        return ship;
    const why = `the release was ${action}, which brings nothing new`;
    return { mode: 'check', told: [], leftOut: [{ what: ['build', 'plan', 'deployment'], why }] };
}
function verify(event) {
    const told = commitOf(event);
    const { stranger } = event.proposal ?? {};
    if (event.name === 'pull_request_target')
        return { mode: 'check', told, leftOut: [privileged] };
    if (event.followed?.fork !== undefined)
        return followedRun(event.followed);
    return { mode: 'verify', told, leftOut: stranger === undefined ? [] : [withoutAccess(stranger)] };
}
const privileged = {
    what: ['build', 'plan'],
    why: 'pull_request_target gives its jobs the secrets and the token of the repository, and what they check out may be ' +
        'anybody’s code: use pull_request, for which neither is needed',
};
function withoutAccess(stranger) {
    const whose = {
        fork: (name) => `the pull request comes from a fork (${name}), whose jobs`,
        dependabot: () => 'Dependabot’s jobs',
    };
    const jobs = stranger.kind === 'fork' ? whose.fork(stranger.repository) : whose.dependabot();
    return { what: ['plan'], why: `${jobs} get no token for a role and no secret` };
}
/** A pull request's job has a commit that nobody wrote. */
function commitOf({ name, commit, proposal }) {
    if (name === 'merge_group')
        return [`Commit ${decide_mode_short(commit)} is what the merge queue would merge.`];
    if (name !== 'pull_request' || proposal === undefined)
        return [];
    return [`Commit ${decide_mode_short(commit)} is GitHub’s merge of ${described(proposal)}.`];
}
function described({ branch, commit, base }) {
    return `${branch} (${decide_mode_short(commit)}) into ${base}`;
}
const decide_mode_short = (commit) => commit.slice(0, 12);
function unknownEvent(name) {
    return new errors/* ShipError */.f('option-invalid', `mode: auto does not know what to do for the event ${name}.`, {
        remedy: `Say it with the input mode: ${ship_mode/* modes */.n.join(', ')}. Whoever can cause such an event can then cause that.`,
    });
}

;// CONCATENATED MODULE: ./.build/plan/mode/github-event.js
/** The event of a run; `payload` is the parsed file of GITHUB_EVENT_PATH. Source: GitHub docs, "Webhook events and payloads". */
function githubEvent(variables, payload) {
    const told = (payload ?? {});
    return {
        name: variables.GITHUB_EVENT_NAME ?? '',
        action: told.action,
        commit: variables.GITHUB_SHA ?? '',
        proposal: proposalOf(told, variables),
        followed: followedBy(told),
    };
}
function proposalOf({ pull_request: pull, repository }, variables) {
    if (pull === undefined)
        return undefined;
    const { head = {}, base = {} } = pull;
    const fork = forkOf(head.repo, repository);
    return {
        branch: head.ref ?? variables.GITHUB_HEAD_REF ?? '',
        commit: head.sha ?? '',
        base: base.ref ?? variables.GITHUB_BASE_REF ?? '',
        stranger: fork === undefined ? dependabot(variables) : { kind: 'fork', repository: fork },
    };
}
/** The actor, and not the author: somebody of ours who pushes to Dependabot's branch has a job with secrets. */
function dependabot({ GITHUB_ACTOR }) {
    return GITHUB_ACTOR === 'dependabot[bot]' ? { kind: 'dependabot' } : undefined;
}
function followedBy({ workflow_run: run, repository }) {
    if (run === undefined)
        return undefined;
    return {
        workflow: run.name ?? '',
        event: run.event ?? '',
        conclusion: run.conclusion ?? '',
        branch: run.head_branch ?? '',
        commit: run.head_sha ?? '',
        fork: forkOf(run.head_repository, repository),
    };
}
/** A fork that was deleted meanwhile is null; what is not said to be ours is not. */
function forkOf(head, own) {
    const name = head?.full_name;
    return name !== undefined && name === own?.full_name ? undefined : (name ?? 'that was deleted');
}

;// CONCATENATED MODULE: ./.build/frontends/github/github-mode.js








/** What the inputs and the event ask for; of what cannot be read the configuration tells. Throws like `decideMode`. */
async function githubMode(given, env) {
    const layers = (0,given_layers/* givenLayers */.iO)(given);
    const text = (0,given_layers/* givenText */.xe)('mode', layers)?.text ?? 'auto';
    const asked = [...ship_mode/* modes */.n, 'auto'].find((mode) => mode === text);
    const event = githubEvent(env, await (0,read_event/* readEvent */.j)(env));
    if (asked === undefined)
        return nothingToDecide;
    if (asked !== 'rollback')
        refuseTarget(layers, text);
    const dry = (0,parse_boolean/* parseBoolean */.y)((0,given_layers/* givenText */.xe)('dry-run', layers)?.text ?? 'false');
    const isDry = dry.ok && dry.value;
    // Both say that nothing is to change; what is asked for by its name is done.
    if (isDry && (asked === 'auto' || asked === 'ship'))
        return decideMode('plan', event);
    return decideMode(asked, event);
}
/** Leads to the configuration, which refuses what was asked. */
const nothingToDecide = { mode: 'ship', told: [], leftOut: [] };
/** Nobody is to believe that an earlier revision is deployed while the newest commit is. */
function refuseTarget(layers, mode) {
    const target = rollback_options/* rollbackOptions */.H.map(({ name }) => (0,given_layers/* givenText */.xe)(name, layers)).find((one) => one !== undefined);
    if (target === undefined)
        return;
    throw new errors/* ShipError */.f('option-invalid', `${target.where}: says where mode: rollback goes, and the mode is ${mode}`, {
        remedy: 'Set mode: rollback, or leave it out.',
    });
}

// EXTERNAL MODULE: ./.build/frontends/github/github-ship.js
var github_ship = __webpack_require__(10226);
// EXTERNAL MODULE: ./.build/frontends/github/github-state.js
var github_state = __webpack_require__(67851);
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
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
// EXTERNAL MODULE: ./.build/report/story.js + 1 modules
var story = __webpack_require__(84150);
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
    const teller = new story/* Storyteller */.m();
    let plan;
    return (event) => {
        log.tell(event);
        teller.hear(event);
        if (event.kind === 'started')
            log.say([(0,clean_text/* cleanLine */.Ow)(event.headline)]);
        if (event.kind === 'planned') {
            plan = event.plan;
            log.say((0,plan_lines/* planLines */.HN)(plan, look));
        }
        if (event.kind === 'findings')
            log.say((0,findings_table/* findingsLines */.q)(event.record, look));
        if (event.kind === 'notice' && !warnings.warn(event.message))
            log.say((0,stage_line/* noticeLine */.Jn)(event.message, look));
        if (event.kind !== 'ended')
            return;
        warnings.end();
        end(io, log, event.outcome, look, options);
        io.appendSummary((0,summary/* summaryMarkdown */.eH)(event.outcome, { plan, story: teller.tell(), runUrl: options.runUrl }));
    };
}

// EXTERNAL MODULE: ./.build/frontends/outcome-exit-code.js
var outcome_exit_code = __webpack_require__(36827);
// EXTERNAL MODULE: ./.build/frontends/github/github-files.js
var github_files = __webpack_require__(20989);
// EXTERNAL MODULE: ./.build/frontends/github/github-report-options.js + 1 modules
var github_report_options = __webpack_require__(52940);
;// CONCATENATED MODULE: ./.build/frontends/github/github-step.js





/** What the runner and the post step read is written in one go at the end: no signal comes between. */
function githubStep({ commands, env, interrupts, workingDirectory }) {
    const files = (0,github_files/* githubFiles */.f)(commands, env);
    const besides = [];
    const report = githubReport({ ...commands, ...files }, (0,github_report_options/* githubReportOptions */._)(env));
    const told = (event) => {
        if (event.kind === 'updating')
            commands.saveState(github_state/* stateNames */.U.update, event.update);
        report(event);
        if (event.kind !== 'ended')
            return;
        for (const markdown of besides)
            files.appendSummary(markdown);
        files.writeSummary();
        commands.saveState(github_state/* stateNames */.U.run, 'reported');
        interrupts.reported((0,outcome_exit_code/* outcomeExitCode */.m)(event.outcome, interrupts));
    };
    return { commands, env, interrupts, workingDirectory, report: told, besides };
}

// EXTERNAL MODULE: ./.build/frontends/github/left-out.js
var left_out = __webpack_require__(33960);
// EXTERNAL MODULE: ./.build/adapters/is-on-path.js
var is_on_path = __webpack_require__(12737);
;// CONCATENATED MODULE: ./.build/frontends/github/refuse-runner.js


/** Refuses a machine that cannot build Linux containers, before anything else is tried. Throws `builder-missing`. */
function refuseRunner(env) {
    const machine = machineOf(env);
    if (machine === undefined)
        return;
    throw new errors/* ShipError */.f('builder-missing', `${machine}, and ecs-ship builds and ships Linux containers.`, {
        remedy: 'Let the job run on Linux: runs-on: ubuntu-24.04 (or ubuntu-24.04-arm).',
    });
}
function machineOf(env) {
    if (env.RUNNER_OS === 'Windows')
        return 'This is a Windows runner';
    if (env.RUNNER_OS !== 'macOS' || isDeployedAsItIs(env) || hasBuilder(env))
        return undefined;
    return 'This is a macOS runner without Docker';
}
function isDeployedAsItIs(env) {
    return Boolean(env.INPUT_IMAGE || env['INPUT_TASK-DEFINITION-ARN']);
}
function hasBuilder(env) {
    return ['docker', 'podman', 'buildah'].some((tool) => (0,is_on_path/* isOnPath */.j)(tool, env));
}

// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(86466);
// EXTERNAL MODULE: ./.build/frontends/load-checked.js
var load_checked = __webpack_require__(35830);
;// CONCATENATED MODULE: ./.build/frontends/github.js














/** AWS's own are 40 characters and more. */
const shortestSecret = 16;
/** The main step: inputs in; log, annotations, summary and outputs out. Gives the exit code and never throws. */
async function runAction(env, running) {
    const commands = (0,github_commands/* githubCommands */.E)(env);
    maskSecrets(commands, env);
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(running, (code) => running.exit(code));
    commands.saveState(github_state/* stateNames */.U.run, 'begun');
    const workingDirectory = env.GITHUB_WORKSPACE || running.cwd();
    const step = githubStep({ commands, env, interrupts, workingDirectory });
    interrupts.answer((message) => step.report({ kind: 'notice', at: Date.now(), message, urgent: true }));
    const code = await act(step).catch((error) => github_end(step.report, error));
    interrupts.stop();
    // A call that was given up would keep the process until it is answered.
    if (interrupts.signal.aborted)
        running.exit(code);
    return code;
}
/** What the event asks for. */
async function act(step) {
    const { env, commands, workingDirectory } = step;
    refuseRunner(env);
    const given = { frontEnd: 'github', explicit: (0,github_inputs/* githubInputs */.d)(env), env };
    const decision = await githubMode(given, env);
    if (decision.mode === 'verify' || decision.mode === 'check') {
        const { githubVerify } = await __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 80603));
        return githubVerify(step, given, decision);
    }
    if (decision.mode === 'rollback' || decision.mode === 'restart') {
        const { githubBack } = await Promise.all(/* import() */[__webpack_require__.e(6135), __webpack_require__.e(2588)]).then(__webpack_require__.bind(__webpack_require__, 96275));
        return githubBack(step, given, decision.mode);
    }
    const asked = await (0,load_checked/* loadChecked */.c)(given, (0,files/* filesAdapter */.V)(workingDirectory));
    (0,left_out/* tellDecision */.C)(commands, decision);
    return (0,github_ship/* githubShip */.w)(step, asked, { dryRun: decision.mode === 'plan' });
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

/***/ 52940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ githubReportOptions)
});

// EXTERNAL MODULE: ./.build/plan/run-url.js
var run_url = __webpack_require__(3625);
// EXTERNAL MODULE: ./.build/frontends/repository-path.js
var repository_path = __webpack_require__(23516);
;// CONCATENATED MODULE: ./.build/frontends/github/github-verbose.js
/** The job runs with debug logging, or asks for more itself. */
function githubVerbose(env) {
    return env.RUNNER_DEBUG === '1' || env.INPUT_VERBOSE?.toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./.build/frontends/github/github-report-options.js



/** What a job's report takes from the job: how much it says, and how files are called in the repository. */
function githubReportOptions(env) {
    return {
        color: true,
        verbose: githubVerbose(env),
        runUrl: (0,run_url/* runUrl */.V)(env),
        rename: (0,repository_path/* repositoryPath */.S)(env, env.GITHUB_WORKSPACE || process.cwd()),
    };
}


/***/ }),

/***/ 10226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ githubShip)
/* harmony export */ });
/* harmony import */ var _report_notes_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47765);
/* harmony import */ var _outcome_exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36827);
/* harmony import */ var _services_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37521);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67851);
/* harmony import */ var _github_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83015);
/* harmony import */ var _verified_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9912);






/** Lets the core run for one service or several; gives the exit code. */
async function githubShip(step, asked, how) {
    const { interrupts } = step;
    if (asked.services !== undefined)
        return shipSeveral(step, asked.services, { ...how, ...around(step, asked) });
    const { runShip } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(6412), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(8103), __webpack_require__.e(7265), __webpack_require__.e(1522), __webpack_require__.e(8634), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 9162));
    const { config } = asked;
    const told = (outcome) => (0,_verified_js__WEBPACK_IMPORTED_MODULE_2__/* .withVerified */ .Px)(outcome, how.verified);
    const outcome = await runShip({
        config,
        report: (event) => step.report(event.kind === 'ended' ? { ...event, outcome: told(event.outcome) } : event),
        dryRun: how.dryRun,
        proof: how.proof,
        work: how.task?.work,
        ...around(step, asked),
        webIdentityToken: (aws) => (0,_github_token_js__WEBPACK_IMPORTED_MODULE_3__/* .githubToken */ .b)(step, aws),
    });
    return (0,_outcome_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeExitCode */ .m)(told(outcome), interrupts);
}
function around({ commands, env, interrupts, workingDirectory }, { switches }) {
    return {
        shownValues: switches.shownValues,
        workingDirectory,
        environment: env,
        interrupted: interrupts.signal,
        onPrivateFolder: (folder) => commands.saveState(_github_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateNames */ .U.privateFolder, folder),
    };
}
async function shipSeveral(step, services, run) {
    const { githubServicesReport } = await __webpack_require__.e(/* import() */ 5226).then(__webpack_require__.bind(__webpack_require__, 45226));
    const { runShipServices } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(6412), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(8103), __webpack_require__.e(7265), __webpack_require__.e(1522), __webpack_require__.e(8634), __webpack_require__.e(4803)]).then(__webpack_require__.bind(__webpack_require__, 94803));
    const { verified, task, ...how } = run;
    const report = githubServicesReport(step);
    if (verified !== undefined)
        step.besides.unshift((0,_report_notes_list_js__WEBPACK_IMPORTED_MODULE_0__/* .notesList */ .K)(verified.notes));
    const told = (outcome) => (0,_verified_js__WEBPACK_IMPORTED_MODULE_2__/* .withVerifiedServices */ .Ng)(outcome, verified);
    const outcome = await runShipServices({
        services,
        ...how,
        work: task?.work,
        doing: task?.doing,
        report: { ...report, end: (ended) => report.end(told(ended)) },
        webIdentityToken: (aws) => (0,_github_token_js__WEBPACK_IMPORTED_MODULE_3__/* .githubToken */ .b)(step, aws),
    });
    return (0,_services_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .servicesExitCode */ .G)(told(outcome), step.interrupts);
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

/***/ 83015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ githubToken)
/* harmony export */ });
/** A fresh OIDC token for an access to AWS; what asks GitHub for it is loaded only now. */
async function githubToken({ commands, env }, { audience }) {
    const { githubIdToken } = await __webpack_require__.e(/* import() */ 5658).then(__webpack_require__.bind(__webpack_require__, 75658));
    return githubIdToken(commands, env, audience);
}


/***/ }),

/***/ 33960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tellDecision),
/* harmony export */   o: () => (/* binding */ leaveOut)
/* harmony export */ });
/* harmony import */ var _plan_mode_ship_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56248);
/* harmony import */ var _report_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21424);



/** Says what the run is about and what it leaves out; gives the same for the summary. */
function tellDecision(voice, { told, leftOut }) {
    for (const line of told)
        say(voice, line);
    return [...told, ...leftOut.map((one) => leaveOut(voice, one))];
}
/** Says that a part of the run is left out; gives the sentence. */
function leaveOut(voice, one) {
    const sentence = (0,_plan_mode_ship_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutSentence */ .h)(one);
    say(voice, sentence);
    return sentence;
}
/** Branches and workflows are named by whoever made them. */
function say({ info }, line) {
    info((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .disarmWorkflowCommand */ .H)((0,_report_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line)));
}


/***/ }),

/***/ 9912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ withVerifiedServices),
/* harmony export */   Px: () => (/* binding */ withVerified),
/* harmony export */   Tx: () => (/* binding */ checkOutcome)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _report_check_check_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69611);


const exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F['check-findings'];
/** The outcome with both: findings that count fail a run that went well otherwise. */
function withVerified(outcome, verified) {
    if (verified === undefined)
        return outcome;
    const { record, notes } = verified;
    const whole = { ...outcome, notices: [...notes, ...outcome.notices] };
    if (record.passed || outcome.exitCode !== 0)
        return whole;
    const failure = findingsFailure(record);
    return { ...whole, verdict: 'failed', exitCode, headline: failure.message, failure };
}
function withVerifiedServices(outcome, verified) {
    if (verified === undefined || verified.record.passed || outcome.exitCode !== 0)
        return outcome;
    return { ...outcome, verdict: 'failed', exitCode, headline: findingsFailure(verified.record).message };
}
function findingsFailure(record) {
    return {
        code: 'check-findings',
        message: `The check found what counts: ${(0,_report_check_check_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSummary */ .Z)(record)}.`,
        remedy: 'Fix it, or put what is meant to be so under check-ignore in ecs-ship.yml, with a reason.',
        evidence: record.findings.map(({ rule, place, message }) => `${place.file}:${place.line} ${rule.id}: ${message}`),
    };
}
/** The outcome of a run that only looked at files. */
function checkOutcome(record, startedAt) {
    return {
        verdict: 'checked',
        exitCode: 0,
        headline: `The files were looked at: ${(0,_report_check_check_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSummary */ .Z)(record)}.`,
        facts: {},
        stages: [],
        notices: [],
        durationSeconds: Math.round((Date.now() - startedAt) / 100) / 10,
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

/***/ 36827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ outcomeExitCode)
/* harmony export */ });
/** A cancelled run's exit code names the signal. */
function outcomeExitCode({ verdict, exitCode }, interrupts) {
    return verdict === 'cancelled' ? interrupts.exitCode() : exitCode;
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

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** The page of the CI run we are part of, as the host's variables tell; undefined elsewhere. */
function runUrl(environment) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, CI_JOB_URL } = environment;
    if (GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && GITHUB_RUN_ID !== undefined) {
        return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    }
    return CI_JOB_URL;
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

/***/ 69611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkSummary)
/* harmony export */ });
/* harmony import */ var _check_check_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15584);

/** `2 errors, 1 note, 1 ignored in Dockerfile, web.json`; never praise where nothing was there to look at. */
function checkSummary({ findings, ignored, files }) {
    if (files.length === 0 && findings.length === 0)
        return 'there was nothing to look at';
    const counts = _check_check_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSeverities */ .W.flatMap((severity) => countOf(severity, findings));
    const left = ignored.length === 0 ? '' : `, ${ignored.length} ignored`;
    const found = counts.length === 0 ? 'nothing found' : counts.join(', ');
    return `${found}${left}${files.length === 0 ? '' : ` in ${files.join(', ')}`}`;
}
function countOf(severity, findings) {
    const count = findings.filter(({ rule }) => rule.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
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

/***/ 49172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ evidenceMarkdown)
/* harmony export */ });
/* harmony import */ var _bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58674);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82254);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45846);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54348);
/* harmony import */ var _problem_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32924);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38858);






// The first lines name the task, the last ones are what it said before it died.
const firstLines = 40;
const lastLines = 160;
/**
 * What shows the cause: what ECS says as a list, which a phone wraps, and what a container or a tool has printed as it is.
 */
function evidenceMarkdown(outcome) {
    const { evidence = [], cause } = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .explainOutcome */ .K)(outcome) ?? {};
    const told = (line) => line.replace(/^[\w-]+: /, '') === cause;
    const lines = (0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedLines */ .f)(evidence.flatMap(_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3).filter((line) => !told(line)), firstLines, lastLines);
    const isTool = /^(?:build|push)-failed$/.test(outcome.failure?.code ?? '');
    const isPrinted = (line) => isTool || line.startsWith('  ');
    return runsOf(lines, isPrinted)
        .map(({ printed, items }) => (printed ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(unindented(items)) : items.map(itemOf).join('\n')))
        .join('\n\n');
}
/** Where a file is named, that is what a reader looks for. */
function itemOf(line) {
    const found = (0,_problem_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placedLine */ .C)(line);
    if (found === undefined)
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_short_names_js__WEBPACK_IMPORTED_MODULE_5__/* .withShortNames */ .X)(line))}`;
    const { file, line: at, col } = found.place;
    const place = [file, at, col].filter((part) => part !== undefined).join(':');
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(place)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_short_names_js__WEBPACK_IMPORTED_MODULE_5__/* .withShortNames */ .X)(found.text))}`;
}
function runsOf(lines, isPrinted) {
    const runs = [];
    for (const line of lines) {
        const printed = isPrinted(line);
        const last = runs.at(-1);
        if (last?.printed === printed)
            last.items.push(line);
        else
            runs.push({ printed, items: [line] });
    }
    return runs;
}
const unindented = (lines) => lines.every((line) => line.startsWith('  ')) ? lines.map((line) => line.slice(2)) : lines;


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

/***/ 90008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ linksLine)
/* harmony export */ });
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45846);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54348);



/** Where to look further, in one line: the service, its deployments, what failed, its log, the run of the job, a page about the cause. */
function linksLine(outcome, runUrl) {
    const { facts, diagnosis } = outcome;
    const { serviceArn, serviceUrl } = facts;
    const { task, logStream } = diagnosis ?? {};
    const links = [
        ['Open the service', serviceUrl],
        ['Deployments', serviceArn && (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9)(serviceArn)],
        [`Task ${task?.slice(0, 8)}`, serviceArn && task && (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__/* .taskUrl */ .Dl)(serviceArn, task)],
        ['Logs', serviceArn && logStream && (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__/* .logUrl */ .gO)(serviceArn, logStream)],
        ['Run', runUrl],
        ['Docs', (0,_explanation_js__WEBPACK_IMPORTED_MODULE_2__/* .explainOutcome */ .K)(outcome)?.docs],
    ];
    return links
        .flatMap(([label, url]) => (url === undefined || url === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(url, label)]))
        .join(' · ');
}


/***/ }),

/***/ 47765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ notesList)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54348);

const mostNotes = 60;
/** What a reader should know besides, as Markdown; empty where there is nothing. */
function notesList(notices) {
    const items = notices.slice(0, mostNotes).map((notice) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(notice)}`);
    return items.length === 0 ? '' : `**Notes**\n\n${items.join('\n')}`;
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

/***/ 84150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Storyteller),
  R: () => (/* binding */ noStory)
});

;// CONCATENATED MODULE: ./.build/report/rollout-phase.js
/** ECS's own statuses and stages that say more than the counts do. */
const words = {
    PENDING: 'waits to begin',
    STOP_REQUESTED: 'is stopped',
    ROLLBACK_REQUESTED: 'rolls back',
    ROLLBACK_IN_PROGRESS: 'rolls back',
    BAKE_TIME: 'bakes',
    TEST_TRAFFIC_SHIFT: 'shifts test traffic',
    PRODUCTION_TRAFFIC_SHIFT: 'shifts traffic',
    CLEAN_UP: 'stops old tasks',
};
/** What the rollout is at by its newest look; undefined once it is over, or nothing is known. */
function rolloutPhase(view) {
    const { stage, counts, waitsFor, oldRunning = 0, failed } = view;
    if (waitsFor !== undefined)
        return { name: 'waits for a hook', isBad: false };
    if (stage !== undefined)
        return byStage(stage);
    if (counts === undefined)
        return undefined;
    const isStarting = counts.running < counts.requested;
    if (failed > 0 && (isStarting || oldRunning > 0))
        return { name: 'replaces failed tasks', isBad: true };
    if (isStarting)
        return { name: 'starts tasks', isBad: false };
    return { name: oldRunning > 0 ? 'stops old tasks' : 'has to prove healthy', isBad: false };
}
function byStage(stage) {
    if (/SUCCESSFUL$|FAILED$|STOPPED$/.test(stage))
        return undefined;
    const name = words[stage] ?? stage.toLowerCase().replaceAll('_', ' ');
    return { name, isBad: /^ROLLBACK/.test(stage) };
}

;// CONCATENATED MODULE: ./.build/report/story.js

/** Of a run that told nothing. */
const noStory = { stages: [], phases: [], events: [], olderEvents: 0 };
const mostPhases = 24;
const mostEvents = 40;
/** Remembers what a story is told from; bounded, however long the run takes. */
class Storyteller {
    #started = new Map();
    #stages = [];
    #phases = [];
    #events = [];
    #olderEvents = 0;
    hear(event) {
        if (event.kind === 'stage-started')
            this.#started.set(event.stage, event.at);
        if (event.kind === 'stage-ended')
            this.#end(event);
        if (event.kind === 'rollout')
            this.#enter(rolloutPhase(event.view), event.at);
        if (event.kind === 'stage-progress' && event.happenedAt !== undefined)
            this.#note({ at: event.happenedAt, message: event.line });
    }
    tell() {
        return {
            stages: [...this.#stages],
            phases: this.#phases.map(({ phase, from, to }) => ({ ...phase, from, to })),
            events: this.#events.toSorted((a, b) => a.at - b.at),
            olderEvents: this.#olderEvents,
        };
    }
    #end({ stage, result, at, durationMs }) {
        const from = this.#started.get(stage) ?? at - durationMs;
        this.#started.delete(stage);
        if (stage === 'watch')
            this.#reach(at);
        if (result !== 'skipped')
            this.#stages.push({ name: stage, from, to: at, isBad: result === 'failed' });
    }
    /** Of more phases than a picture can show the last one goes on. */
    #enter(phase, at) {
        this.#reach(at);
        const last = this.#phases.at(-1);
        if (phase === undefined || last?.phase.name === phase.name)
            return;
        if (this.#phases.length < mostPhases)
            this.#phases.push({ phase, from: at, to: at });
    }
    #reach(at) {
        const last = this.#phases.at(-1);
        if (last !== undefined)
            last.to = at;
    }
    #note(event) {
        this.#events.push(event);
        if (this.#events.length <= mostEvents)
            return;
        this.#events.shift();
        this.#olderEvents += 1;
    }
}


/***/ }),

/***/ 84184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OD: () => (/* binding */ causeParts),
  yV: () => (/* binding */ detailParts),
  gD: () => (/* binding */ headlineOf),
  eH: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./.build/report/bounded-lines.js
var bounded_lines = __webpack_require__(58674);
// EXTERNAL MODULE: ./.build/report/diff-lines.js
var diff_lines = __webpack_require__(71612);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/evidence-markdown.js
var evidence_markdown = __webpack_require__(49172);
// EXTERNAL MODULE: ./.build/report/explanation.js
var explanation = __webpack_require__(45846);
// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/fitting.js
var fitting = __webpack_require__(19058);
// EXTERNAL MODULE: ./.build/report/links.js
var links = __webpack_require__(90008);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
// EXTERNAL MODULE: ./.build/report/notes-list.js
var notes_list = __webpack_require__(47765);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(56207);
// EXTERNAL MODULE: ./.build/report/plan-markdown.js
var plan_markdown = __webpack_require__(20862);
// EXTERNAL MODULE: ./.build/report/short-names.js
var short_names = __webpack_require__(38858);
// EXTERNAL MODULE: ./.build/report/story.js + 1 modules
var report_story = __webpack_require__(84150);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
;// CONCATENATED MODULE: ./.build/report/summary-facts.js



const afterLastSlash = (name) => name.slice(name.lastIndexOf('/') + 1);
/** `sha256:` and twelve digits, enough to tell two images apart on a phone. */
const shortDigest = (digest) => digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
/** `3f2a91c…` for a tag that is a whole commit SHA. */
const shortTag = (tag) => tag.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1…');
const mostTags = 20;
const longestTag = 40;
function revision({ taskDefinitionArn: now, previousTaskDefinitionArn: before }) {
    if (now === undefined)
        return '';
    const name = (0,markdown/* inlineCode */.ti)(afterLastSlash(now));
    return before === undefined || before === now
        ? name
        : `${name} (before: ${(0,markdown/* inlineCode */.ti)(afterLastSlash(before))})`;
}
function summary_facts_image({ image: reference, digest, tags = [] }) {
    const repository = reference === undefined ? '' : afterLastSlash(reference.replace(/[@:][^/]*$/, ''));
    const told = tags.slice(0, mostTags).map((tag) => (0,markdown/* inlineCode */.ti)((0,clean_text/* shortenMiddle */.jM)(shortTag(tag), longestTag)));
    const left = tags.length > mostTags ? [`… ${tags.length - mostTags} more tags`] : [];
    const parts = [
        repository === '' ? '' : (0,markdown/* inlineCode */.ti)(repository),
        ...told,
        ...left,
        digest === undefined ? '' : (0,markdown/* inlineCode */.ti)(shortDigest(digest)),
    ];
    return parts.filter((part) => part !== '').join(' ');
}
/** What is known of a run as a list, which a phone wraps; long identifiers are shortened to their telling end. */
function factsList(outcome) {
    const { facts, durationSeconds } = outcome;
    const rows = [
        ['Revision', revision(facts)],
        ['Image', summary_facts_image(facts)],
        ['Deployment', (0,markdown/* inlineCode */.ti)(facts.deploymentId ?? '')],
        ['Duration', durationSeconds < 1 ? '' : (0,duration/* formatDuration */.a)(durationSeconds * 1000)],
    ];
    return rows
        .filter(([, value]) => value !== '' && value !== '``')
        .map(([name, value]) => `- **${name}** ${value}`)
        .join('\n');
}

// EXTERNAL MODULE: ./.build/report/timeline.js + 1 modules
var report_timeline = __webpack_require__(56802);
;// CONCATENATED MODULE: ./.build/report/summary.js
















const mostRows = 60;
const resultMarks = { done: '✅', skipped: '➖', failed: '❌' };
/** Why it went wrong and what to do; nothing of a run that went well. */
function causeParts(outcome) {
    const why = (0,explanation/* explainOutcome */.K)(outcome);
    if (why === undefined)
        return [];
    return [
        `**${(0,markdown/* markdownSentence */.nv)(why.cause, 2000)}**`,
        why.remedy === undefined ? '' : `**Fix:** ${(0,markdown/* markdownSentence */.nv)(why.remedy, 2000)}`,
    ];
}
/** What is true now, unless the cause says the same. */
function headlineOf(outcome) {
    return outcome.headline === (0,explanation/* explainOutcome */.K)(outcome)?.cause ? '' : (0,markdown/* markdownSentence */.nv)(outcome.headline, 2000);
}
/** What is new, the image and its scan, and whatever a reader may want to look up. */
function detailParts(outcome, { story = report_story/* noStory */.R }) {
    return [
        changesBlock(outcome.facts.taskDefinitionChanges),
        factsList(outcome),
        (0,findings_table/* scanMarkdown */.N)(outcome.facts.scan),
        (0,notes_list/* notesList */.K)(outcome.notices),
        (0,report_timeline/* eventsBlock */.Xz)(story),
        stagesTable(outcome),
        outputsDetails(outcome),
    ];
}
/** Folded: the timeline has the same at a glance. */
function stagesTable({ stages }) {
    if (stages.length === 0)
        return '';
    const rows = stages
        .slice(0, mostRows)
        .map(({ stage, result, summary, durationMs }) => [
        `${resultMarks[result]} ${stage}`,
        (0,markdown/* markdownText */.p7)((0,short_names/* withShortNames */.X)(summary)),
        (0,duration/* formatDuration */.a)(durationMs),
    ]);
    return (0,markdown/* detailsBlock */.g4)(`Stages (${stages.length})`, (0,markdown/* markdownTable */.Qj)(['Stage', 'What was done', 'Time'], rows));
}
/** What is new in the revision, as a diff is read. */
function changesBlock(changes = []) {
    if (changes.length === 0)
        return '';
    return `**What changed in the task definition**\n\n${(0,markdown/* codeBlock */.DV)((0,diff_lines/* diffLines */.P)(changes), 'diff')}`;
}
/** Everything in full, folded away: what a reader copies. */
function outputsDetails(outcome) {
    const lines = Object.entries((0,outputs/* outcomeOutputs */.nS)(outcome)).map(([name, value]) => `${name}: ${value}`);
    return (0,markdown/* detailsBlock */.g4)('All outputs', (0,markdown/* codeBlock */.DV)((0,bounded_lines/* boundedLines */.f)(lines, mostRows, 0)));
}
function title({ verdict, exitCode, facts }) {
    const service = facts.serviceArn?.split(':service/')[1];
    const whose = service === undefined ? '' : ` · ${(0,markdown/* inlineCode */.ti)(service, 200)}`;
    return `## ${exitCode === 0 ? '✅' : '❌'} ${verdict}${whose}`;
}
/**
 * A run as Markdown for a GitHub job summary, for somebody who reads it on a phone: verdict, cause, remedy, where to look,
 * evidence; then what changed, the image, the time it took. Never above the 1 MiB that GitHub takes.
 */
function summaryMarkdown(outcome, context = {}) {
    const { story = report_story/* noStory */.R, plan, runUrl } = context;
    const parts = [
        title(outcome),
        ...causeParts(outcome),
        headlineOf(outcome),
        (0,links/* linksLine */.s)(outcome, runUrl),
        (0,evidence_markdown/* evidenceMarkdown */.B)(outcome),
        plan === undefined ? '' : (0,plan_markdown/* planMarkdown */.X)(plan).trimEnd(),
    ];
    const [changes = '', facts = '', scan = '', ...rest] = detailParts(outcome, context);
    const timeline = outcome.verdict === 'planned' ? '' : (0,report_timeline/* timelineBlock */.Pi)((0,report_timeline/* storySections */.an)(story));
    return (0,fitting/* joinedWithin */.dR)([...parts, changes, facts, scan, timeline, ...rest], fitting/* mostSummaryBytes */.FO);
}


/***/ }),

/***/ 56802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xz: () => (/* binding */ eventsBlock),
  an: () => (/* binding */ storySections),
  Pi: () => (/* binding */ timelineBlock)
});

// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
;// CONCATENATED MODULE: ./.build/report/gantt.js



const mostBars = 120;
const longestName = 40;
const second = 1000;
/** This part of the whole time is the shortest that is seen. */
const shortest = 100;
/** Steps of the time axis, of which a phone shows four. */
const steps = [
    ...[1, 2, 5, 10, 15, 30].map((n) => [n * second, `${n}second`]),
    ...[1, 2, 5, 10, 15, 30].map((n) => [n * 60 * second, `${n}minute`]),
    ...[1, 2, 4, 8, 24].map((n) => [n * 3600 * second, `${n}hour`]),
];
const mostTicks = 4;
/** Small enough for a phone, where the chart is as wide as the page. */
const look = {
    gantt: {
        barHeight: 18,
        barGap: 4,
        fontSize: 11,
        sectionFontSize: 11,
        leftPadding: 62,
        rightPadding: 8,
    },
};
/**
 * The sections as a Mermaid chart of real times (UTC, wherever it is looked at); nothing where all of it took less than a
 * second. No name in it can end its line or be read as Mermaid's own word.
 */
function ganttBlock(sections) {
    const all = sections.flatMap(({ spans }) => spans);
    const total = Math.max(...all.map(({ to }) => to)) - Math.min(...all.map(({ from }) => from));
    const shown = bounded(sections.map((one) => visible(one, total)));
    if (total < second || shown.length === 0)
        return '';
    const lines = [
        `%%{init: ${JSON.stringify(look)}}%%`,
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${total > 3 * 3600 * second ? '%H:%M' : '%H:%M:%S'}`,
        `  tickInterval ${(steps.find(([ms]) => total / ms <= mostTicks) ?? ['', '1day'])[1]}`,
        ...shown.flatMap(({ name, spans }) => [
            `  section ${ganttName(name) || 'Run'}`,
            ...spans.map((span) => barOf(span, total)),
        ]),
    ];
    return (0,markdown/* codeBlock */.DV)(lines, 'mermaid');
}
const keyword = /^(?:\d{4}-\d{2}|gantt|section|title|click|call|href|(?:date|axis)Format|tickInterval|todayMarker|(?:ex|in)cludes|inclusiveEndDates|topAxis|week(?:day|end)|acc(?:Title|Descr))\b/i;
/** Letters, digits and a few marks: a colon, a semicolon, a hash or a line end would end the name, a keyword or a date begin one of Mermaid's. */
function ganttName(text) {
    const plain = text.replace(/[^\p{L}\p{N} ._/()-]+/gu, ' ').replace(/ +/g, ' ');
    const name = (0,clean_text/* shorten */.ml)(plain.trim(), longestName);
    return keyword.test(name) ? `(${name})` : name;
}
/** In the order in which they began; what is too short to be seen is left out, unless it went wrong. */
function visible({ name, spans }, total) {
    const seen = spans.filter(({ from, to, isBad }) => isBad || (to - from) * shortest >= total);
    return { name, spans: seen.toSorted((a, b) => a.from - b.from) };
}
/** A failure that is too short to be seen is drawn a little longer; its label has the true time. */
function barOf({ name, from, to, isBad }, total) {
    const end = Math.max(to, from + Math.ceil(total / shortest));
    const label = `${ganttName(name)} ${(0,duration/* formatDuration */.a)(to - from)}`;
    return `  ${label} :${isBad ? 'crit, ' : ''}${timeOf(from)}, ${timeOf(end)}`;
}
const timeOf = (at) => new Date(at).toISOString().replace('T', ' ').replace('Z', '');
function bounded(sections) {
    let room = mostBars;
    return sections.flatMap(({ name, spans }) => {
        const kept = spans.slice(0, room);
        room -= kept.length;
        return kept.length === 0 ? [] : [{ name, spans: kept }];
    });
}

// EXTERNAL MODULE: ./.build/report/short-names.js
var short_names = __webpack_require__(38858);
;// CONCATENATED MODULE: ./.build/report/timeline.js




/** The stages and the rollout's phases of one service as sections of a chart. */
function storySections({ stages, phases }, of) {
    if (of !== undefined)
        return [{ name: of, spans: stages }];
    return [
        { name: 'Stages', spans: stages },
        { name: 'Rollout', spans: phases },
    ];
}
/** When what went on, as a picture. */
function timelineBlock(sections) {
    const chart = ganttBlock(sections);
    return chart === '' ? '' : `**Timeline** (UTC)\n\n${chart}`;
}
const longest = 400;
/** What ECS said meanwhile, folded. */
function eventsBlock({ events, olderEvents }) {
    if (events.length === 0)
        return '';
    const items = events.map(({ at, message }) => `- ${timeline_timeOf(at)} ${(0,markdown/* markdownText */.p7)(shortened(message), longest)}`);
    const older = olderEvents === 0 ? [] : [`- … ${olderEvents} older ones`];
    return (0,markdown/* detailsBlock */.g4)(`ECS events (${events.length + olderEvents})`, [...older, ...items].join('\n'));
}
const timeline_timeOf = (at) => new Date(at).toISOString().slice(11, 19);
/** Every event begins with the service’s name. */
const shortened = (message) => (0,short_names/* withShortNames */.X)((0,clean_text/* cleanLine */.Ow)(message).replace(/^\(service [^)]*\) /, ''));


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
