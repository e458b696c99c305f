export const id = 1923;
export const ids = [1923,4803];
export const modules = {

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

/***/ 94803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runShipServices: () => (/* binding */ runShipServices)
});

// EXTERNAL MODULE: ./.build/adapters/aws/aws-session.js + 4 modules
var aws_session = __webpack_require__(89432);
// EXTERNAL MODULE: ./.build/adapters/builder/builder.js + 12 modules
var builder = __webpack_require__(31354);
// EXTERNAL MODULE: ./.build/adapters/clock.js
var clock = __webpack_require__(61121);
// EXTERNAL MODULE: ./.build/adapters/git/git.js + 2 modules
var git_git = __webpack_require__(54637);
// EXTERNAL MODULE: ./.build/adapters/read-event.js
var read_event = __webpack_require__(37674);
// EXTERNAL MODULE: ./.build/plan/ci-context.js
var ci_context = __webpack_require__(95380);
// EXTERNAL MODULE: ./.build/plan/run-url.js
var run_url = __webpack_require__(3625);
;// CONCATENATED MODULE: ./.build/services/asked-once.js
/** The same question twice gets the first one's answer; arguments are compared as JSON. */
function askedOnce(ask) {
    const answers = new Map();
    return (...question) => {
        const key = JSON.stringify(question);
        const answer = answers.get(key) ?? ask(...question);
        answers.set(key, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./.build/outcome.js
var outcome = __webpack_require__(83806);
;// CONCATENATED MODULE: ./.build/plan/services/sum-up-services.js

/** How the run ended as a whole: by the first service in the file that failed by itself. */
function sumUpServices({ policy, services, refused, durationSeconds }) {
    const failures = services.filter(({ outcome }) => !isFine(outcome) && outcome.verdict !== 'not-started');
    // Who only went back with the others did not fail.
    const own = failures.filter(({ outcome }) => outcome.diagnosis?.id !== 'other-service-failed');
    const decisive = failures.find(({ outcome }) => outcome.verdict === 'cancelled') ?? own[0] ?? failures[0];
    const { verdict, exitCode } = decisive?.outcome ?? { verdict: verdictOfAll(services), exitCode: 0 };
    const told = refused.size > 0 ? refusal(services, refused) : headline(services);
    return { verdict, exitCode, headline: told, policy, services, durationSeconds };
}
function isFine({ verdict }) {
    return (0,outcome/* exitCodeOfVerdict */.o)(verdict) === 0;
}
function verdictOfAll(services) {
    const verdicts = services.map(({ outcome }) => outcome.verdict);
    const common = ['planned', 'checked', 'unchanged'].find((verdict) => verdicts.every((one) => one === verdict));
    return common ?? 'stable';
}
const words = {
    stable: 'stable',
    unchanged: 'unchanged',
    planned: 'planned',
    checked: 'checked',
    'rolled-back': 'rolled back',
    failed: 'failed',
    stopped: 'stopped',
    superseded: 'superseded',
    'timed-out': 'not stable in time',
    cancelled: 'interrupted',
    'not-started': 'not started',
};
/** `Nothing was changed: web was refused, api and worker were not started.` */
function refusal(services, refused) {
    const names = [...refused];
    const was = `${listed(names)} ${names.length === 1 ? 'was' : 'were'} refused`;
    const others = [...byVerdict(services.filter(({ name }) => !refused.has(name)))];
    return `Nothing was changed: ${[was, ...others.map(([verdict, left]) => told(verdict, left))].join(', ')}.`;
}
/** `2 of 3 services are stable; worker was rolled back.` */
function headline(services) {
    const has = (verdict) => services.filter(({ outcome }) => outcome.verdict === verdict).length;
    if (has('planned') === services.length)
        return `Nothing was changed: this is what a run of ${services.length} services would do.`;
    if (has('checked') === services.length)
        return `The images of ${services.length} services can be built; nothing was pushed, planned or deployed.`;
    const fine = services.filter(({ outcome }) => isFine(outcome));
    const unchanged = fine.length > 0 && fine.every(({ outcome }) => outcome.verdict === 'unchanged');
    const state = unchanged ? 'unchanged' : 'stable';
    const are = `${fine.length === 1 ? 'is' : 'are'} ${state}`;
    const could = has('planned') > 0 ? 'could be planned' : has('checked') > 0 ? 'can be built' : are;
    const count = `${fine.length} of ${services.length} services ${could}`;
    const others = [...byVerdict(services)].map(([verdict, names]) => told(verdict, names));
    if (others.length === 0)
        return `All ${services.length} services are ${state}.`;
    return `${[count, others.join(', ')].join('; ')}.`;
}
function byVerdict(services) {
    const names = new Map();
    for (const { name, outcome } of services) {
        if (!isFine(outcome))
            names.set(outcome.verdict, [...(names.get(outcome.verdict) ?? []), name]);
    }
    return names;
}
function told(verdict, names) {
    const list = listed(names);
    if (verdict === 'failed')
        return `${list} failed`;
    const be = verdict === 'timed-out' ? ['is', 'are'] : ['was', 'were'];
    return `${list} ${be[names.length === 1 ? 0 : 1]} ${words[verdict]}`;
}
/** `web, api and worker` */
function listed(names) {
    return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/services/service-order.js
const wait = { kind: 'wait' };
/**
 * Nothing is begun before all have been looked at, and nothing at all once one was refused. After that every image is
 * prepared, and a service is deployed when what it depends on stands; what a failure means for it, the policy says.
 */
function nextStep(service, all, states, policy) {
    const are = (state) => all.filter(({ name }) => states.get(name) === state);
    if (are('looking').length > 0)
        return wait;
    const [refused] = are('refused');
    if (refused !== undefined)
        return { kind: 'leave-out', because: refused.name };
    const because = policy === 'continue' ? failedBefore(service, all, states) : are('failed')[0]?.name;
    if (because !== undefined)
        return { kind: 'leave-out', because };
    if (states.get(service.name) === 'looked')
        return { kind: 'begin' };
    const isReached = service.dependsOn.every((name) => states.get(name) === 'standing');
    return isReached ? { kind: 'begin' } : wait;
}
/** The service that failed, of those that this one depends on, at whatever remove. */
function failedBefore(service, all, states) {
    for (const name of service.dependsOn) {
        if (states.get(name) === 'failed')
            return name;
        const before = all.find((one) => one.name === name);
        const failed = before && failedBefore(before, all, states);
        if (failed !== undefined)
            return failed;
    }
    return undefined;
}
const service_order_open = ['looking', 'looked', 'preparing', 'ready', 'under-way'];
/** Whether what a service does can still change how the others stand. */
function isOpen(state) {
    return state !== undefined && service_order_open.includes(state);
}

;// CONCATENATED MODULE: ./.build/services/places.js
/** Lets so many go on at a time, in the order they come. */
function places(most) {
    const waiting = [];
    let free = most;
    const leave = () => {
        const next = waiting.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    };
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            leave();
        }
    };
}

;// CONCATENATED MODULE: ./.build/services/shares.js

/** Builds that go on at a time; more only make each other slow. */
const mostBuilds = 2;
function shares() {
    const works = new Map();
    const told = new Map();
    const build = places(mostBuilds);
    return {
        of: (name) => ({
            build,
            provider: (what) => {
                const by = works.get(what)?.by;
                return by === name ? undefined : by;
            },
            once: (what, work) => {
                const known = works.get(what);
                if (known !== undefined)
                    return { value: known.value, from: known.by };
                const value = work();
                works.set(what, { by: name, value });
                return { value };
            },
        }),
        hasTold: (name, message) => {
            const by = told.get(message);
            if (by === undefined)
                told.set(message, name);
            return by !== undefined && by !== name;
        },
    };
}

;// CONCATENATED MODULE: ./.build/services/roster.js




/** Endings that leave a service on the revision of this run, and that nobody else has decided. */
const takenBack = ['stable', 'failed', 'timed-out'];
/** Who of several services is where; says when each may begin, and which changes are to be taken back. */
class Roster {
    #input;
    #states;
    #failures = new Map();
    #waiting = new Map();
    #standers = new Map();
    #recall = new AbortController();
    #shares = shares();
    constructor(input) {
        this.#input = input;
        this.#states = new Map(input.services.map(({ name }) => [name, 'looking']));
        input.interrupted.addEventListener('abort', () => this.#interrupt());
    }
    /** The others, as this service sees them. */
    companyOf(name) {
        return {
            ...this.#shares.of(name),
            mayTakeBack: this.#input.policy === 'roll-back-all',
            recall: this.#recall.signal,
            hasTold: (message) => this.#states.get(name) === 'looking' && this.#shares.hasTold(name, message),
            begin: () => this.#wait(name, 'looked'),
            turn: () => this.#wait(name, 'ready'),
            stand: (verdict, cause) => this.#stand(name, verdict, cause),
        };
    }
    /** Those that were refused before anything was changed, in the file's order. */
    refused() {
        const names = this.#input.services.map(({ name }) => name);
        return new Set(names.filter((name) => this.#states.get(name) === 'refused'));
    }
    /** The service's run is over, however it went; without an outcome for a bug. */
    over(name, outcome) {
        const state = this.#states.get(name);
        if (!isOpen(state))
            return;
        const { verdict = 'failed', diagnosis, failure } = outcome ?? {};
        const cause = diagnosis?.cause ?? failure?.message;
        const how = state === 'looking' ? 'was refused' : 'failed';
        if (roster_isFine(verdict))
            this.#change(name, 'standing');
        else
            this.#fail(name, { name, how, cause }, verdict);
    }
    #wait(name, state) {
        if (this.#input.interrupted.aborted)
            return Promise.reject(interrupted());
        return new Promise((resolve, reject) => {
            this.#waiting.set(name, { resolve, reject });
            this.#change(name, state);
        });
    }
    #stand(name, verdict, cause) {
        if (verdict === 'not-started') {
            this.#change(name, 'left-out');
            return Promise.resolve(undefined);
        }
        if (!roster_isFine(verdict)) {
            this.#fail(name, { name, how: 'failed', cause }, verdict);
            const reason = this.#recalled();
            return Promise.resolve(takenBack.includes(verdict) ? reason : undefined);
        }
        return new Promise((resolve, reject) => {
            this.#standers.set(name, { resolve, reject });
            this.#change(name, 'standing');
        });
    }
    #fail(name, failed, verdict) {
        this.#failures.set(name, failed);
        const recalls = this.#input.policy === 'roll-back-all' && failed.how === 'failed';
        if (recalls && verdict !== 'cancelled' && !this.#recall.signal.aborted)
            this.#recall.abort(failed);
        this.#change(name, failed.how === 'failed' ? 'failed' : 'refused');
    }
    #change(name, state) {
        this.#states.set(name, state);
        for (const service of this.#input.services)
            this.#letGoOn(service);
        this.#letStand();
    }
    #letGoOn(service) {
        const waiting = this.#waiting.get(service.name);
        if (waiting === undefined)
            return;
        const { services, policy } = this.#input;
        const next = this.#states.get(service.name) === 'looked' ? 'preparing' : 'under-way';
        const step = nextStep(service, services, this.#states, policy);
        if (step.kind === 'wait')
            return;
        this.#waiting.delete(service.name);
        // Others may fail by being taken back; the one that they go back for is the reason.
        const because = step.kind === 'begin' ? undefined : (this.#recalled() ?? this.#failures.get(step.because));
        waiting.resolve(because);
        this.#change(service.name, step.kind === 'begin' ? next : 'left-out');
    }
    /** Only where changes may be taken back has anybody to wait for the others. */
    #letStand() {
        const decided = this.#input.policy !== 'roll-back-all' ||
            this.#recall.signal.aborted ||
            this.#input.interrupted.aborted ||
            ![...this.#states.values()].some(isOpen);
        if (!decided)
            return;
        for (const [name, { resolve }] of this.#standers) {
            this.#standers.delete(name);
            resolve(this.#recalled());
        }
    }
    #recalled() {
        return this.#recall.signal.aborted ? this.#recall.signal.reason : undefined;
    }
    #interrupt() {
        for (const { reject } of this.#waiting.values())
            reject(interrupted());
        this.#waiting.clear();
        this.#letStand();
    }
}
function roster_isFine(verdict) {
    return (0,outcome/* exitCodeOfVerdict */.o)(verdict) === 0;
}
function interrupted() {
    return new errors/* ShipError */.f('interrupted', 'Interrupted before the service was touched.', {
        remedy: 'Run again; what is done is not done twice.',
    });
}

// EXTERNAL MODULE: ./.build/ship.js + 4 modules
var ship = __webpack_require__(11522);
;// CONCATENATED MODULE: ./.build/ship-services.js



/**
 * Ships several services side by side: looks at all of them before anything is changed, begins each when what it depends on
 * stands, and does with the others what the policy says when one fails. Throws only for a bug, after all have ended.
 */
async function shipServices(input) {
    const { services, onFailure: policy } = input.services;
    const startedAt = input.clock.now();
    const names = services.map(({ name }) => name);
    const verb = input.doing ?? (input.proof === 'offline' ? 'Building' : input.dryRun ? 'Planning' : 'Shipping');
    input.report.begin(names, `${verb} ${services.length} services: ${names.join(', ')}`);
    for (const remark of input.remarks ?? [])
        input.report.notice(remark);
    const roster = new Roster({ services, policy, interrupted: input.interrupted });
    const ended = await allEnded(services.map((service) => shipOne(input, service, roster)));
    const outcome = sumUpServices({
        policy,
        services: ended,
        refused: roster.refused(),
        durationSeconds: Math.round((input.clock.now() - startedAt) / 100) / 10,
    });
    input.report.end(outcome);
    return outcome;
}
async function shipOne({ portsFor, report, interrupted, runUrl, live = false, ci, dryRun, proof, ...input }, service, roster) {
    const { name, config } = service;
    const { shownValues = [], work = ship/* ship */.d } = input;
    let outcome;
    try {
        const around = {
            interrupted,
            runUrl,
            live,
            dryRun,
            proof,
            shownValues,
            ...(ci === undefined ? {} : { ci }),
        };
        const tell = report.of(name);
        const company = roster.companyOf(name);
        outcome = await work({ config, ports: portsFor(service), report: tell, company, ...around });
        return { name, outcome };
    }
    finally {
        roster.over(name, outcome);
    }
}
/** A bug in one keeps no other from its end. */
async function allEnded(ships) {
    const settled = await Promise.allSettled(ships);
    return settled.map((one) => {
        if (one.status === 'rejected')
            throw one.reason;
        return one.value;
    });
}

// EXTERNAL MODULE: ./.build/commands/open-ports.js + 3 modules
var open_ports = __webpack_require__(85175);
// EXTERNAL MODULE: ./.build/commands/unused-role.js
var unused_role = __webpack_require__(98096);
;// CONCATENATED MODULE: ./.build/commands/ship-services.js











/** Wires several services to the real world and ships them; AWS is entered once by each region and role. */
async function runShipServices(request) {
    const { services, report, interrupted, dryRun, environment, live = false, shownValues = [] } = request;
    const sessions = openSessions(request);
    const look = lookOnce(request);
    try {
        const ci = (0,ci_context/* ciContext */.UN)(environment, await (0,read_event/* readEvent */.j)(environment));
        const portsFor = ({ config }) => ({
            ...(0,open_ports/* openPorts */.R)(request, sessions.of(config.aws)),
            ...look.portsOfOne(),
        });
        const work = await request.work?.();
        const { doing, proof } = request;
        const accesses = services.services.map(({ config }) => config.aws);
        const remarks = (0,unused_role/* unusedRole */.N)(accesses, request.webIdentityToken);
        const run = {
            runUrl: (0,run_url/* runUrl */.V)(environment),
            ci,
            live,
            clock: clock/* systemClock */.m,
            shownValues,
            doing,
            proof,
            remarks,
        };
        return await shipServices({
            services,
            portsFor,
            report,
            interrupted,
            dryRun,
            ...run,
            ...(work && { work }),
        });
    }
    finally {
        sessions.close();
        await look.close();
    }
}
function openSessions({ webIdentityToken, interrupted }) {
    const open = new Map();
    return {
        of: (aws) => {
            const key = JSON.stringify(aws);
            const session = open.get(key) ?? (0,aws_session/* openSession */.f)({ aws, webIdentityToken, interrupted });
            open.set(key, session);
            return session;
        },
        close: () => {
            for (const session of open.values())
                session.close();
        },
    };
}
/** What is the same for every service is asked once: git about a context, and the builders whether they answer. */
function lookOnce(request) {
    const { inspect, refs, isAncestor } = (0,git_git/* gitAdapter */.W)(request.workingDirectory, request.interrupted);
    const git = {
        inspect: askedOnce(inspect),
        refs: askedOnce(refs),
        isAncestor: askedOnce(isAncestor),
    };
    const prober = (0,builder/* builderAdapter */.J)(request);
    const probe = askedOnce(prober.probe);
    return {
        portsOfOne: () => ({ git, builder: { ...(0,builder/* builderAdapter */.J)(request), probe } }),
        close: () => prober.close(),
    };
}


/***/ }),

/***/ 98096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unusedRole)
/* harmony export */ });
/** What to say of roles that nobody assumes here, since only a CI job has the token that AWS trades for one. */
function unusedRole(accesses, webIdentityToken) {
    if (webIdentityToken !== undefined)
        return [];
    if (accesses.every(({ roleToAssume }) => roleToAssume === undefined))
        return [];
    return [
        'role-to-assume is for a CI job, which has an OIDC token for it; here AWS is asked with what the AWS SDK finds.',
    ];
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


/***/ })

};
