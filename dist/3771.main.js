export const id = 3771;
export const ids = [3771];
export const modules = {

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

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scaleTo: () => (/* binding */ scaleTo)
/* harmony export */ });
/* harmony import */ var _change_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88114);
/* harmony import */ var _steps_service_verbs_await_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87975);
/* harmony import */ var _steps_service_verbs_count_changed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66431);
/* harmony import */ var _steps_service_verbs_find_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4416);
/* harmony import */ var _steps_service_verbs_update_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81954);
/* harmony import */ var _steps_watch_watch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4545);








/** So many tasks of the revision that runs, and to the moment when they do. */
function scaleTo(count) {
    return (input) => {
        const { service, cluster } = input.config.target;
        const verb = input.dryRun ? 'Planning to scale' : 'Scaling';
        const headline = `${verb} ${service} in ${cluster} to ${(0,_plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tasks */ .v)(count)}`;
        return (0,_change_service_js__WEBPACK_IMPORTED_MODULE_0__/* .changeService */ .A)({ ...input, headline }, (run) => decide(run, count));
    };
}
async function decide(run, count) {
    const service = await (0,_steps_service_verbs_find_service_js__WEBPACK_IMPORTED_MODULE_3__/* .findService */ .L)(run);
    const { cluster, service: name } = run.config.target;
    if (service === undefined || service.status !== 'ACTIVE')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('service-not-found', `Cluster "${cluster}" has no service "${name}" to scale.`, {
            remedy: 'Check the options service, cluster and region.',
        });
    const change = (0,_plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_6__/* .scaleChange */ .V)(cluster, service, count);
    return { ...change, perform: () => perform(run, service, count, change.actions.length > 1) };
}
async function perform(run, service, count, changes) {
    const { name } = service;
    if (!changes)
        return { verdict: 'unchanged', headline: `${name} runs ${(0,_plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tasks */ .v)(count)} already: nothing to do.` };
    const after = await (0,_steps_service_verbs_update_count_js__WEBPACK_IMPORTED_MODULE_4__/* .updateCount */ .L)(run, service, count);
    const ending = count === 0 ? await (0,_steps_service_verbs_await_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitStopped */ .g)(run, 'stopped') : await follow(run, after, count);
    return ending.verdict === 'stable' && count > 0
        ? { ...ending, headline: `${name} runs ${(0,_plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tasks */ .v)(count)}.` }
        : ending;
}
/** What runs is followed by the service's counts, since ECS makes no service deployment of a new number. */
async function follow(run, service, count) {
    const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
    const ending = await (0,_steps_watch_watch_js__WEBPACK_IMPORTED_MODULE_5__/* .followDeployment */ .p)(run, {
        id: primary?.id ?? '',
        createdAt: primary?.createdAt ?? run.ports.clock.now(),
        taskDefinitionArn: service.taskDefinitionArn,
        startsDeployment: false,
        desired: count,
    });
    if (ending.verdict !== 'stable')
        return { ...ending, ...headlineOf(run, ending, count) };
    const now = await (0,_steps_service_verbs_find_service_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .q)(run);
    return now === undefined || now.desired === count ? ending : (0,_steps_service_verbs_count_changed_js__WEBPACK_IMPORTED_MODULE_7__/* .countChanged */ .S)(service.name, count, now.desired);
}
function headlineOf(run, { verdict, next }, count) {
    const { service } = run.config.target;
    if (verdict === 'timed-out')
        return { headline: `${service} does not run ${(0,_plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tasks */ .v)(count)} yet; ${next ?? 'ECS goes on without us.'}` };
    if (verdict === 'failed')
        return { headline: `${service} does not come to run ${(0,_plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tasks */ .v)(count)}.` };
    return verdict === 'cancelled'
        ? { headline: `Interrupted; ECS goes on scaling ${service} without us.` }
        : {};
}


/***/ })

};
