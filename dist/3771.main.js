export const id = 3771;
export const ids = [3771];
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

/***/ 88114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scaleChange),
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27477);
/* harmony import */ var _write_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48926);


/** What it takes to have a service run so many tasks. Only the number is sent, so that no deployment is started. */
function scaleChange(cluster, service, count) {
    const { name, desired, running, pending } = service;
    const isSo = desired === count && running === count && pending === 0;
    if (isSo)
        return { actions: [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .h)('service', `${name} runs ${tasks(count)} already`)], requests: [] };
    const watch = {
        stage: 'watch',
        action: 'watch',
        summary: count === 0 ? 'wait until its tasks have stopped' : `wait until ${tasks(count)} run`,
    };
    if (desired === count)
        return { actions: [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .h)('service', `${tasks(count)} are wanted already`), watch], requests: [] };
    const input = (0,_write_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .updateServiceInput */ .bL)({ cluster, service: name, desiredCount: count });
    const update = {
        stage: 'service',
        action: 'update',
        summary: `have ${name} run ${tasks(count)}`,
        changes: [`~ desiredCount: ${desired} → ${count}`],
        input,
    };
    return { actions: [update, watch], requests: [{ action: 'ecs:UpdateService', input }] };
}
/** `1 task`, `3 tasks` */
function tasks(count) {
    return count === 1 ? '1 task' : `${count} tasks`;
}


/***/ }),

/***/ 48926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ createRepositoryInput),
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Nk: () => (/* binding */ putImageInput),
/* harmony export */   O4: () => (/* binding */ putLifecyclePolicyInput),
/* harmony export */   QF: () => (/* binding */ scannedImageInput),
/* harmony export */   XM: () => (/* binding */ deleteServiceInput),
/* harmony export */   _C: () => (/* binding */ registerInput),
/* harmony export */   bL: () => (/* binding */ updateServiceInput),
/* harmony export */   yK: () => (/* binding */ repositoryChangeInputs)
/* harmony export */ });
/** CreateRepository's input. Source of all here: Amazon ECR and Amazon ECS API references. */
function createRepositoryInput(repository) {
    const { type, ...key } = repository.encryption;
    return {
        repositoryName: repository.name,
        imageTagMutability: repository.mutability,
        imageTagMutabilityExclusionFilters: wildcards(repository.exclusionFilters),
        imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
        encryptionConfiguration: { encryptionType: type, ...key },
        tags: tagList(repository.tags),
    };
}
/** The inputs of one request for each setting that changes, by operation; unset where nothing is to be sent. */
function repositoryChangeInputs({ name, arn }, change) {
    const { scanOnPush, mutability, tags, policy } = change;
    const repositoryName = name;
    return {
        PutImageScanningConfiguration: scanOnPush === undefined ? undefined : { repositoryName, imageScanningConfiguration: { scanOnPush } },
        PutImageTagMutability: mutability && {
            repositoryName,
            imageTagMutability: mutability.setting,
            imageTagMutabilityExclusionFilters: wildcards(mutability.exclusionFilters),
        },
        TagResource: tags && { resourceArn: arn, tags: tagList(tags) },
        SetRepositoryPolicy: policy === undefined ? undefined : { repositoryName, policyText: policy },
    };
}
/** PutImage's input; without a tag the manifest is only kept. */
function putImageInput(repositoryName, imageTag, image, place) {
    return {
        repositoryName,
        ...(imageTag === undefined ? {} : { imageTag }),
        imageDigest: image.digest,
        imageManifest: image.manifest,
        imageManifestMediaType: image.mediaType,
        ...registryOf(place),
    };
}
/** PutLifecyclePolicy's input. */
function putLifecyclePolicyInput(repositoryName, lifecyclePolicyText) {
    return { repositoryName, lifecyclePolicyText };
}
/** StartImageScan's input, and what names the image in DescribeImageScanFindings. */
function scannedImageInput({ repository, registryId, digest }) {
    return { repositoryName: repository, ...registryOf({ registryId }), imageId: { imageDigest: digest } };
}
/** RegisterTaskDefinition's input: the definition as it is, and the revision's tags. */
function registerInput(definition, tags) {
    const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
    return { ...definition, ...(list.length === 0 ? {} : { tags: list }) };
}
/** UpdateService's input. */
function updateServiceInput(update) {
    return { ...update };
}
/** DeleteService's input; without `force` ECS only takes a service of no tasks. */
function deleteServiceInput(cluster, service) {
    return { cluster, service, force: true };
}
/** The registry that a request names; that of the run is left out. */
function registryOf(place) {
    return place?.registryId === undefined ? {} : { registryId: place.registryId };
}
function wildcards(filters) {
    return filters.map((filter) => ({ filterType: 'WILDCARD', filter }));
}
function tagList(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
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
/* harmony import */ var _steps_watch_watch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70431);








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


/***/ }),

/***/ 87975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ awaitStopped)
/* harmony export */ });
/* harmony import */ var _config_parse_format_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58971);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88114);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53895);
/* harmony import */ var _count_changed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66431);
/* harmony import */ var _find_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4416);







/** Pauses between two looks, in milliseconds: a container has 30 seconds to stop where nothing else is said. */
const pauses = { first: 2000, growth: 1.3, longest: 10_000 };
/** Waits until no task of the service is left and, where it is being deleted, until it is gone. */
async function awaitStopped(run, goal) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runStage */ .Si)(run, 'watch', async (voice) => {
        const { clock } = run.ports;
        const startedAt = clock.now();
        let line = '';
        let wasWanted = false;
        for (let pause = pauses.first;; pause = Math.min(pause * pauses.growth, pauses.longest)) {
            const look = await lookAt(run);
            if (look === 'interrupted')
                return { fact: interrupted(run), summary: 'interrupted', failed: true };
            wasWanted ||= look.desired === 0;
            const ending = endingOf(run, goal, look, wasWanted) ?? lateOrGone(run, look, startedAt);
            if (ending !== undefined)
                return { fact: ending, summary: summaryOf(ending, look), failed: ending.verdict !== 'stable' };
            if (lineOf(look) !== line)
                voice.progress(lineOf(look));
            line = lineOf(look);
            await clock.sleep(Math.min(pause, startedAt + run.config.watch.timeoutMs - clock.now()), run.interrupted);
        }
    });
}
/** An interrupt ends a look as well; what ECS was asked to do it goes on doing. */
async function lookAt(run) {
    try {
        const now = await (0,_find_service_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .q)(run);
        if (now === undefined)
            return { desired: undefined, running: 0, stopping: 0, isDraining: false };
        const { desired, running, pending, status } = now;
        const stopping = await countStopping(run);
        return { desired, running: running + pending, stopping, isDraining: status === 'DRAINING' };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f && run.interrupted.aborted)
            return 'interrupted';
        throw error;
    }
}
/** Tasks that ECS no longer counts as running may still be at it; without the permission to look they are not waited for. */
async function countStopping(run) {
    const { cluster, service } = run.config.target;
    try {
        const ordered = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, () => run.ports.ecs.findStoppedTasks(cluster, service));
        return ordered.filter(({ stoppedAt }) => stoppedAt === undefined).length;
    }
    catch (error) {
        const isGone = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f && /ServiceNotFound|ServiceNotActive/.test(error.message);
        if (isGone || (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f && error.code === 'permission-denied'))
            return 0;
        throw error;
    }
}
function interrupted({ config }) {
    const { service } = config.target;
    return {
        verdict: 'cancelled',
        headline: `Interrupted; ECS goes on stopping the tasks of ${service} without us.`,
    };
}
/** An older read than our update may still show the old count: only after ours was seen is another one somebody's. */
function endingOf(run, goal, look, wasWanted) {
    const { service } = run.config.target;
    if (look.desired === undefined)
        return { verdict: 'stable', headline: `${service} is deleted, and its tasks have stopped.` };
    if (goal === 'deleted')
        return undefined;
    if (wasWanted && look.desired > 0)
        return (0,_count_changed_js__WEBPACK_IMPORTED_MODULE_4__/* .countChanged */ .S)(service, 0, look.desired);
    const isOver = look.desired === 0 && look.running === 0 && look.stopping === 0;
    return isOver
        ? { verdict: 'stable', headline: `${service} is stopped: none of its tasks runs.` }
        : undefined;
}
function lateOrGone(run, look, startedAt) {
    const { service } = run.config.target;
    if (run.interrupted.aborted)
        return interrupted(run);
    const { timeoutMs } = run.config.watch;
    if (run.ports.clock.now() - startedAt < timeoutMs)
        return undefined;
    const left = look.running + look.stopping;
    return {
        verdict: 'timed-out',
        headline: `${service} is not stopped yet; ECS goes on without us.`,
        diagnosis: {
            id: 'tasks-not-stopped',
            cause: `${(0,_plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_5__/* .tasks */ .v)(left)} of ${service} had not stopped after ${(0,_config_parse_format_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDurationOption */ .n)(timeoutMs)}.`,
            evidence: [lineOf(look)],
            remedy: 'Look at the tasks: a container has its stopTimeout to end, a target its deregistration delay.',
        },
    };
}
function lineOf({ running, stopping, isDraining }) {
    const counts = [`${running} running`, `${stopping} stopping`].join(', ');
    return isDraining ? `${counts} (the service is being deleted)` : counts;
}
function summaryOf({ verdict }, look) {
    return verdict === 'stable' ? 'no task is left' : `${verdict}: ${lineOf(look)}`;
}


/***/ }),

/***/ 66431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ countChanged)
/* harmony export */ });
/* harmony import */ var _plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88114);

/** Somebody else wants another number of tasks by now. */
function countChanged(service, wanted, desired) {
    return {
        verdict: 'superseded',
        headline: `${service} was given a desired count of ${desired} before it ran ${(0,_plan_service_verbs_scale_change_js__WEBPACK_IMPORTED_MODULE_0__/* .tasks */ .v)(wanted)}.`,
        diagnosis: {
            id: 'desired-count-changed',
            cause: `Somebody else changed the desired count of ${service} from ${wanted} to ${desired} meanwhile.`,
            evidence: [],
            remedy: 'If Application Auto Scaling did it, change its minimum and maximum capacity, or suspend its scaling, first.',
            docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html',
        },
    };
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

/***/ 81954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ updateCount)
/* harmony export */ });
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98420);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53895);


/** Has ECS want so many tasks; nothing is sent where it does already. */
async function updateCount(run, service, count) {
    const { cluster } = run.config.target;
    (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .learn */ .nB)(run, { serviceArn: service.arn });
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runStage */ .Si)(run, 'service', async () => {
        if (service.desired === count)
            return { fact: service, summary: `desired count ${count} already`, skipped: true };
        const update = { cluster, service: service.name, desiredCount: count };
        const after = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .stubbornly */ .NW, () => run.ports.ecs.updateService(update));
        return { fact: after, summary: `desired count ${service.desired} → ${count}` };
    });
}


/***/ })

};
