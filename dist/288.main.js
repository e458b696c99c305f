export const id = 288;
export const ids = [288];
export const modules = {

/***/ 46570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changeService)
/* harmony export */ });
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92015);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _iam_resources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93201);
/* harmony import */ var _steps_conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87853);
/* harmony import */ var _steps_rehearsal_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21584);
/* harmony import */ var _steps_rehearsal_noting_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12622);






/**
 * A verb that changes a service where it is: looks, tells the plan of a dry run, or performs it. Throws only for a bug;
 * everything else is an Outcome.
 */
async function changeService(input, decide) {
    const journal = new _steps_rehearsal_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .Journal */ .C();
    const run = (0,_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .q)(input.dryRun ? { ...input, ports: (0,_steps_rehearsal_noting_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .notingPorts */ .E)(input.ports, journal) } : input);
    try {
        const decided = await decide(run);
        if (input.dryRun)
            return tellChange(run, decided, journal);
        const because = (await run.company?.begin()) ?? (await run.company?.turn());
        if (because !== undefined)
            return (0,_steps_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(run, { verdict: 'not-started', because });
        const ending = await decided.perform();
        await run.company?.stand(ending.verdict, ending.diagnosis?.cause);
        return (0,_steps_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(run, ending);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f)
            return (0,_steps_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(run, error);
        throw error;
    }
    finally {
        await input.ports.builder.close();
    }
}
function tellChange(run, { actions, requests }, journal) {
    const { cluster, service } = run.config.target;
    for (const request of requests)
        journal.send(request, { cluster, services: [service] });
    const plan = {
        version: 1,
        cluster,
        service,
        actions,
        startsDeployment: false,
        changes: requests.length > 0,
        requests: journal.requests,
        permissions: journal.permissions((0,_iam_resources_js__WEBPACK_IMPORTED_MODULE_5__/* .hereOf */ .I)(run.known.facts.serviceArn ?? '')),
    };
    (0,_steps_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .tellPlan */ .fb)(run, plan);
    return (0,_steps_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .planned */ .lM)(run, plan);
}


/***/ }),

/***/ 22774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ optionPlace)
/* harmony export */ });
/** Where an option was set, as problems name it: `--context`, `ecs-ship.yml:3:1 context`; else its name. The same of a map's entry. */
function optionPlace({ places = {} }, option, key) {
    const where = places[option] ?? option;
    return key === undefined ? where : (places[`${option}.${key}`] ?? `${where}.${key}`);
}


/***/ }),

/***/ 38676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definitionError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** One error for all problems of a task definition, in the order of the file. */
function definitionError(path, problems, remedy = remedyOf(path, problems)) {
    const last = Number.POSITIVE_INFINITY;
    const texts = problems
        .toSorted((a, b) => (a.offset ?? last) - (b.offset ?? last) || 0)
        .map(({ text }) => text);
    const [first = ''] = texts;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', texts.length === 1 ? first : `${texts.length} problems in ${placeOf(path, problems)}`, {
        evidence: texts.length === 1 ? [] : texts,
        remedy,
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    });
}
function isOption({ option }) {
    return option !== undefined;
}
function placeOf(path, problems) {
    return problems.every(isOption) ? `the options over ${path}` : path;
}
function remedyOf(path, problems) {
    const file = `Correct ${path}; it takes what RegisterTaskDefinition takes, as JSON or YAML.`;
    const names = [...new Set(problems.flatMap(({ option }) => option ?? []))];
    const options = `Correct the option${names.length === 1 ? '' : 's'} ${names.join(', ')}; \`ecs-ship ship --help\` describes every option.`;
    if (problems.every(isOption))
        return options;
    return problems.some(isOption) ? `${file} ${options}` : file;
}


/***/ }),

/***/ 64322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
function repositoryOf(reference) {
    const untagged = reference.split('@')[0] ?? '';
    return untagged.replace(/:[^:/]*$/, '');
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

/***/ 27477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ skipped)
/* harmony export */ });
/** A stage that has nothing to do, and why. */
function skipped(stage, summary) {
    return { stage, action: 'skip', summary };
}


/***/ }),

/***/ 68920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wayTo),
/* harmony export */   i: () => (/* binding */ goingOn)
/* harmony export */ });
const underWay = /^(PENDING|IN_PROGRESS|ROLLBACK_REQUESTED|ROLLBACK_IN_PROGRESS)$/;
/** The deployment that goes on; one whose rollout has failed and stands stays as it is, and is none. */
function goingOn(history, { deployments }) {
    const primary = deployments.find(({ status }) => status === 'PRIMARY');
    if (primary?.rolloutState === 'FAILED')
        return undefined;
    const [newest] = history;
    return newest !== undefined && underWay.test(newest.status) ? newest : undefined;
}
/**
 * The way to a revision. ECS itself rolls a deployment back to the last one that succeeded, so that any other revision needs an
 * update. Source: ECS developer guide, "Stopping Amazon ECS service deployments".
 */
function wayTo(to, current, history, going) {
    const from = going?.taskDefinitionArn ?? current;
    const restorable = history.find(({ status }) => status === 'SUCCESSFUL');
    if (going === undefined || from === to || restorable?.taskDefinitionArn !== to)
        return { to, from };
    const { arn, createdAt, status, serviceRevisionArn } = going;
    const id = `ecs-svc/${serviceRevisionArn.split('/').at(-1)}`;
    return { to, from, undo: { arn, id, createdAt, begun: /^ROLLBACK_/.test(status) } };
}


/***/ }),

/***/ 28578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   d: () => (/* binding */ deploymentId)
/* harmony export */ });
/** What a ship would have said of a deployment that somebody began; `history` is newest first. */
function verdictOf({ status, createdAt, finishedAt }, history) {
    switch (status) {
        case 'SUCCESSFUL':
            return 'stable';
        case 'ROLLBACK_SUCCESSFUL':
            return 'rolled-back';
        case 'ROLLBACK_FAILED':
            return 'failed';
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return 'rolling-back';
        case 'STOPPED':
            return history.some((one) => isSuccessor(one, createdAt, finishedAt)) ? 'superseded' : 'stopped';
        default:
            return 'in-progress';
    }
}
/** ECS stamps the end of the one and the beginning of the other apart. */
const stampedApartMs = 60_000;
function isSuccessor(one, createdAt, finishedAt = createdAt) {
    return one.createdAt > createdAt && one.createdAt <= finishedAt + stampedApartMs;
}
/** `ecs-svc/N` of `…:service-revision/<cluster>/<service>/N`. */
function deploymentId({ serviceRevisionArn }) {
    return `ecs-svc/${serviceRevisionArn.split('/').at(-1)}`;
}


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findService),
/* harmony export */   q: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _check_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60352);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98420);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53895);




/** The service as it is; undefined where there is none (any more). */
async function findService(run) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runStage */ .Si)(run, 'identity', async () => {
        await (0,_check_account_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAccount */ .g)(run);
        const service = await readIfThere(run);
        const { cluster, service: name } = run.config.target;
        if (service === undefined)
            return { fact: undefined, summary: `cluster ${cluster} has no service ${name}` };
        (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .learn */ .nB)(run, { serviceArn: service.arn, taskDefinitionArn: service.taskDefinitionArn });
        const [region, account] = service.arn.split(':').slice(3, 5);
        const runs = `${service.running} of ${service.desired} tasks of ${service.taskDefinitionArn.split('/').at(-1)}`;
        return { fact: service, summary: `account ${account}, ${region}; ${name} runs ${runs}` };
    });
}
/** Undefined only where the cluster says that there is none: any other refusal is thrown. */
async function readIfThere(run) {
    const { cluster, service } = run.config.target;
    try {
        return await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_2__/* .stubbornly */ .NW, () => run.ports.ecs.describeService(cluster, service));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f && error.code === 'service-not-found')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 88183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchService: () => (/* binding */ watchService)
/* harmony export */ });
/* harmony import */ var _change_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27477);
/* harmony import */ var _plan_rollback_way_back_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68920);
/* harmony import */ var _status_deployment_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28578);
/* harmony import */ var _steps_patiently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98420);
/* harmony import */ var _steps_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53895);
/* harmony import */ var _steps_service_verbs_find_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4416);
/* harmony import */ var _steps_watch_watch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70431);









/** Follows the deployment that is under way, whoever began it; changes nothing, whatever becomes of it. */
const watchService = (input) => {
    const { service, cluster } = input.config.target;
    const watch = { ...input.config.watch, onFailure: 'wait', onCancel: 'leave' };
    const config = { ...input.config, watch };
    return (0,_change_service_js__WEBPACK_IMPORTED_MODULE_0__/* .changeService */ .A)({ ...input, config, headline: `Watching ${service} in ${cluster}` }, decide);
};
async function decide(run) {
    const service = await (0,_steps_service_verbs_find_service_js__WEBPACK_IMPORTED_MODULE_4__/* .findService */ .L)(run);
    const { cluster, service: name } = run.config.target;
    if (service === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('service-not-found', `Cluster "${cluster}" has no service "${name}" to watch.`, {
            remedy: 'Check the options service, cluster and region.',
        });
    const actions = [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .skipped */ .h)('service', 'it is only watched')];
    return { requests: [], actions, perform: () => follow(run, service) };
}
async function follow(run, service) {
    const going = await findGoing(run, service);
    if (going === undefined) {
        const revision = service.taskDefinitionArn.split('/').at(-1);
        return {
            verdict: 'unchanged',
            headline: `No deployment of ${service.name} is under way: it runs ${revision}.`,
        };
    }
    (0,_steps_run_js__WEBPACK_IMPORTED_MODULE_3__/* .learn */ .nB)(run, { deploymentId: going.id, taskDefinitionArn: going.taskDefinitionArn });
    return (0,_steps_watch_watch_js__WEBPACK_IMPORTED_MODULE_5__/* .followDeployment */ .p)(run, { ...going, startsDeployment: true });
}
/** By ECS's own record, which also knows a deployment that is being rolled back; else by deployments[]. */
async function findGoing(run, service) {
    const history = await readHistory(run, service);
    const going = (0,_plan_rollback_way_back_js__WEBPACK_IMPORTED_MODULE_7__/* .goingOn */ .i)(history, service);
    if (going !== undefined) {
        const { createdAt, taskDefinitionArn } = going;
        return { id: (0,_status_deployment_record_js__WEBPACK_IMPORTED_MODULE_8__/* .deploymentId */ .d)(going), createdAt, taskDefinitionArn };
    }
    return service.deployments.find((one) => one.status === 'PRIMARY' && one.rolloutState === 'IN_PROGRESS');
}
async function readHistory(run, { name }) {
    const { cluster } = run.config.target;
    try {
        return await (0,_steps_patiently_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(run, _steps_patiently_js__WEBPACK_IMPORTED_MODULE_2__/* .briefly */ .m_, () => run.ports.ecs.findDeployedImages(cluster, name));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f) || error.code !== 'permission-denied')
            throw error;
        (0,_steps_run_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)(run, error.message);
        return [];
    }
}


/***/ })

};
