export const id = 6522;
export const ids = [6522,9162];
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

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runShip: () => (/* binding */ runShip)
});

// EXTERNAL MODULE: ./.build/adapters/aws/aws-session.js + 4 modules
var aws_session = __webpack_require__(89432);
// EXTERNAL MODULE: ./.build/adapters/read-event.js
var read_event = __webpack_require__(37674);
// EXTERNAL MODULE: ./.build/plan/ci-context.js
var ci_context = __webpack_require__(95380);
// EXTERNAL MODULE: ./.build/plan/run-url.js
var run_url = __webpack_require__(3625);
// EXTERNAL MODULE: ./.build/ship.js + 4 modules
var ship = __webpack_require__(11522);
// EXTERNAL MODULE: ./.build/commands/open-ports.js + 3 modules
var open_ports = __webpack_require__(85175);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/version.js
var _build_version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/plan/saved-plan.js


function savedPlan(services, now) {
    return { version: 1, ecsShip: _build_version/* version */.r, savedAt: new Date(now).toISOString(), services };
}
/** Throws `plan-unreadable` for what is no plan, `plan-outdated` for one of another ecs-ship. */
function parseSavedPlan(path, text) {
    const { version, ecsShip, services } = parsed(path, text);
    if (version !== 1 || ecsShip !== _build_version/* version */.r) {
        const by = typeof ecsShip === 'string' ? `ecs-ship ${ecsShip}` : 'another version of ecs-ship';
        throw new errors/* ShipError */.f('plan-outdated', `${path} was saved by ${by}; this is ${_build_version/* version */.r}.`, {
            remedy: 'Plan again with this version, or ship with that one: two versions may plan differently.',
        });
    }
    if (Array.isArray(services) && services.every(isService))
        return JSON.parse(text);
    throw unreadable(path, 'its services are not complete');
}
function parsed(path, text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && 'version' in value)
            return value;
    }
    catch (error) {
        throw unreadable(path, error.message);
    }
    throw unreadable(path, 'it has no version');
}
function isService(value) {
    return ['plan', 'basis', 'fingerprint'].every((name) => typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'object');
}
function unreadable(path, why) {
    return new errors/* ShipError */.f('plan-unreadable', `${path} is not a saved plan: ${why}`, {
        remedy: 'Save one with ecs-ship plan --out, and leave the file as it is.',
    });
}

;// CONCATENATED MODULE: ./.build/commands/plan-files.js


/** What a ship is to do with plans: keep one in a file, or hold to the one of a file. Throws ShipError. */
async function planFiles({ out, plan, report, shownValues = [] }, { files, clock }) {
    const saved = plan === undefined ? undefined : await readPlan(plan, files);
    if (out === undefined)
        return { shownValues, saved };
    const onPlan = async (service) => {
        await files.writeText(out, `${JSON.stringify(savedPlan([service], clock.now()), null, 2)}\n`);
        const message = `The plan is saved: \`ecs-ship ship --plan ${out}\` with the same options performs exactly it.`;
        report({ kind: 'notice', at: clock.now(), message });
    };
    return { shownValues, saved, onPlan };
}
async function readPlan(path, files) {
    const text = await files.readText(path);
    if (text === undefined) {
        throw new errors/* ShipError */.f('plan-unreadable', `There is no file ${path}.`, {
            remedy: 'Save a plan there with ecs-ship plan --out, or correct the option plan.',
        });
    }
    const { services } = parseSavedPlan(path, text);
    const [service] = services;
    if (service !== undefined && services.length === 1)
        return service;
    throw new errors/* ShipError */.f('plan-unreadable', `${path} is a plan of ${services.length} services.`, {
        remedy: 'Plan and ship one service at a time: --service names it.',
    });
}

// EXTERNAL MODULE: ./.build/commands/unused-role.js
var unused_role = __webpack_require__(98096);
;// CONCATENATED MODULE: ./.build/commands/ship.js








/** Wires the core to the real world and runs it. */
async function runShip(request) {
    const { config, report, interrupted, dryRun, webIdentityToken } = request;
    const session = (0,aws_session/* openSession */.f)({ aws: config.aws, webIdentityToken, interrupted });
    try {
        const ports = (0,open_ports/* openPorts */.R)(request, session);
        const { environment, live = false } = request;
        const ci = (0,ci_context/* ciContext */.UN)(environment, await (0,read_event/* readEvent */.j)(environment));
        const remarks = (0,unused_role/* unusedRole */.N)([config.aws], webIdentityToken);
        const run = { runUrl: (0,run_url/* runUrl */.V)(environment), ci, live, proof: request.proof, remarks };
        const planning = await planFiles(request, ports);
        const work = (await request.work?.()) ?? ship/* ship */.d;
        return await work({ config, ports, report, interrupted, dryRun, ...run, ...planning });
    }
    finally {
        session.close();
    }
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
