export const id = 4865;
export const ids = [4865];
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
/* harmony import */ var _steps_rehearsal_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72181);
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

/***/ 83806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
const exitCodes = {
    stable: 0,
    unchanged: 0,
    planned: 0,
    checked: 0,
    'rolled-back': 5,
    failed: 5,
    stopped: 5,
    'timed-out': 6,
    superseded: 7,
    'not-started': 5,
    cancelled: 130,
};
/** The contract's exit code for a verdict of ECS (an error before it carries its own). */
function exitCodeOfVerdict(verdict) {
    return exitCodes[verdict];
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
/* harmony export */   dY: () => (/* binding */ runTaskInput),
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
/** RunTask's input. */
function runTaskInput(start) {
    const { cluster, taskDefinition, count, startedBy, clientToken, tags, revisionTags } = start;
    const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
    return {
        ...start.launch,
        ...{ cluster, taskDefinition, count, startedBy, clientToken },
        overrides: overridesInput(start.overrides),
        ...(revisionTags ? { propagateTags: 'TASK_DEFINITION' } : {}),
        ...(list.length === 0 ? {} : { tags: list }),
    };
}
/** Source: Amazon ECS API reference, TaskOverride: sizes are texts there. */
function overridesInput({ container, command, environment, cpu, memory }) {
    const variables = Object.entries(environment).map(([name, value]) => ({ name, value }));
    return {
        ...(cpu === undefined ? {} : { cpu: String(cpu) }),
        ...(memory === undefined ? {} : { memory: String(memory) }),
        containerOverrides: [
            {
                name: container,
                ...(command.length === 0 ? {} : { command: [...command] }),
                ...(variables.length === 0 ? {} : { environment: variables }),
            },
        ],
    };
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

/***/ 60352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkAccount)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Guards against the right name in the wrong account; asks only when there is something to compare with. */
async function checkAccount({ config, ports }) {
    const allowed = config.aws.allowedAccountIds;
    if (allowed.length === 0)
        return;
    const { accountId, arn } = await ports.identity.whoAmI();
    if (allowed.includes(accountId))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('account-not-allowed', `These credentials are for account ${accountId} (${arn}).`, {
        remedy: `allowed-account-ids lets only ${allowed.join(', ')} through: use that account’s role.`,
    });
}


/***/ }),

/***/ 87853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ proven),
/* harmony export */   fb: () => (/* binding */ tellPlan),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lM: () => (/* binding */ planned)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83806);

/** The outcome of a run that ECS (or a finding that nothing is to do) has decided. */
function settled(run, ending) {
    const { verdict, diagnosis } = ending;
    return end(run, {
        ...common(run),
        verdict,
        exitCode: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfVerdict */ .o)(verdict),
        headline: headline(run, ending),
        ...(diagnosis === undefined ? {} : { diagnosis }),
    });
}
/** The outcome of a run that failed or was refused before ECS could decide anything. */
function failed(run, error) {
    if (run.interrupted.aborted)
        return settled(run, { verdict: 'cancelled' });
    const { code, message, remedy, evidence, docs } = error;
    return end(run, {
        ...common(run),
        verdict: 'failed',
        exitCode: error.exitCode,
        headline: message,
        failure: { code, message, remedy, evidence, ...(docs === undefined ? {} : { docs }) },
    });
}
function tellPlan(run, plan) {
    run.report({ kind: 'planned', at: run.ports.clock.now(), plan });
}
/** The outcome of a run that asked AWS nothing. */
function proven(run) {
    const isBuilt = run.known.stages.some(({ stage }) => stage === 'image');
    const headline = isBuilt
        ? 'The image can be built; nothing was pushed, planned or deployed.'
        : 'There is no image to build; nothing was planned or deployed.';
    return end(run, { ...common(run), verdict: 'checked', exitCode: 0, headline });
}
/** The outcome of a dry run, whose plan was told. */
function planned(run, plan) {
    const headline = plan.changes
        ? 'Nothing was changed: this is what a run would do.'
        : 'A run would change nothing.';
    return end(run, { ...common(run), verdict: 'planned', exitCode: 0, headline });
}
function common(run) {
    const { facts, stages, notices } = run.known;
    return {
        facts,
        stages,
        notices,
        durationSeconds: Math.round((run.ports.clock.now() - run.startedAt) / 100) / 10,
    };
}
function end(run, outcome) {
    run.report({ kind: 'ended', at: run.ports.clock.now(), outcome });
    return outcome;
}
function headline(run, ending) {
    const { verdict, left, restored, next, because } = ending;
    if (ending.headline !== undefined)
        return ending.headline;
    const { service } = run.config.target;
    const { facts } = run.known;
    const ours = nameOf(facts.taskDefinitionArn);
    const before = nameBefore(restored, facts);
    const sentences = {
        stable: `${service} is stable on ${ours}.`,
        unchanged: `${service} runs ${ours} already: nothing to do.`,
        'rolled-back': `${service} was rolled back from ${ours} to ${before}, which serves again.`,
        failed: `The deployment of ${ours} failed and was not rolled back; ${service} may run it in part.`,
        stopped: `The deployment of ${ours} was stopped before it was done.`,
        superseded: `Another deployment of ${service} replaced ${ours} before it was done.`,
        'timed-out': `${service} is not stable on ${ours} yet; ${next ?? 'ECS goes on without us.'}`,
        cancelled: `Interrupted${interrupted(run, ours, before, left)}.`,
        planned: '',
        checked: '',
        'not-started': `${service} was not started, because ${because?.name} ${because?.how}.`,
    };
    return sentences[verdict];
}
/** What is true now, and what ECS does next, when nobody watches any more. */
function interrupted(run, ours, before, left) {
    const { known, config } = run;
    const { service } = config.target;
    if (known.updateUnanswered)
        return ` before ECS said whether it deploys ${ours}: look at ${service} before the next run`;
    if (known.facts.deploymentId === undefined)
        return ' before the service was touched';
    if (left === 'asked-to-end')
        return `; ECS was asked to end the deployment of ${ours} and does so without us`;
    if (left === 'rolling-back')
        return `; ECS goes on rolling ${service} back from ${ours} to ${before} without us`;
    return `; ECS goes on deploying ${ours} without us`;
}
/** A deployment that was only followed began before we could see what ran. */
function nameBefore(restored, facts) {
    const { previousTaskDefinitionArn: previous, taskDefinitionArn } = facts;
    const seen = restored ?? (previous === taskDefinitionArn ? undefined : previous);
    return nameOf(seen) ?? 'what ran before';
}
function nameOf(arn) {
    return arn?.split('/').at(-1);
}


/***/ }),

/***/ 72181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal)
/* harmony export */ });
/* harmony import */ var _iam_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70539);
/* harmony import */ var _iam_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93201);
/* harmony import */ var _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39457);
/* harmony import */ var _plan_unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51866);




/** What a planned run was seen to ask, and what it would send. */
class Journal {
    #needs = [];
    #mayNeed = [];
    #requests = [];
    /** Definitions that would be registered, with the values that requests hide. */
    definitions = [];
    /** ECS would start a deployment. */
    startsDeployment = false;
    /** A verb that is called; all of its actions are needed. */
    call(verb, subject) {
        for (const action of _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .verbRows */ .t[verb].actions)
            this.#needs.push({ action, subject });
    }
    /** A verb that is called only when things go otherwise than planned. */
    mayCall(verb, subject) {
        for (const action of _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .verbRows */ .t[verb].actions)
            this.#mayNeed.push({ action, subject });
    }
    /** A request that changes something, with the actions that AWS judges besides its own. */
    send(request, subject, also = []) {
        this.#requests.push((0,_plan_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnknown */ .nd)(request));
        for (const action of [request.action, ...also])
            this.#needs.push({ action, subject });
    }
    get requests() {
        return this.#requests;
    }
    /** By action, in alphabetical order; what needs no statement of a policy is left out. */
    permissions(here) {
        const needed = gathered(this.#needs, here);
        const known = new Map(needed.map(({ action, resources }) => [action, resources]));
        const maybe = gathered(this.#mayNeed, here).flatMap(({ action, resources }) => {
            const further = resources.filter((one) => !(known.get(action) ?? []).includes(one));
            return further.length === 0 ? [] : [{ action, resources: further }];
        });
        return { needed, maybe };
    }
}
function gathered(needs, here) {
    const found = new Map();
    for (const { action, subject } of needs) {
        const kind = _iam_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamActions */ .z[action];
        if (kind === 'none')
            continue;
        const resources = found.get(action) ?? new Set();
        for (const one of (0,_iam_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesOf */ .F)(kind, subject, here))
            resources.add(one);
        found.set(action, resources);
    }
    return [...found]
        .map(([action, resources]) => ({ action, resources: [...resources].sort() }))
        .sort((a, b) => (a.action < b.action ? -1 : 1));
}


/***/ }),

/***/ 12622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notingPorts)
/* harmony export */ });
/* harmony import */ var _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39457);
/* harmony import */ var _subject_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40350);


/** The same ports; every verb that reads from AWS is noted before it is called. */
function notingPorts(ports, journal) {
    return {
        ...ports,
        ecr: noting('ecr', ports.ecr, journal),
        imageScans: noting('imageScans', ports.imageScans, journal),
        ecs: noting('ecs', ports.ecs, journal),
        logs: noting('logs', ports.logs, journal),
        secrets: noting('secrets', ports.secrets, journal),
        loadBalancing: noting('loadBalancing', ports.loadBalancing, journal),
        identity: noting('identity', ports.identity, journal),
    };
}
function noting(name, port, journal) {
    return new Proxy(port, {
        get: (target, member) => {
            const method = Reflect.get(target, member);
            const verb = `${name}.${String(member)}`;
            if (typeof method !== 'function' || !isVerb(verb) || _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .verbRows */ .t[verb].changes)
                return method;
            return (...given) => {
                if (asks(given))
                    journal.call(verb, (0,_subject_of_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(name, given));
                return method.apply(target, given);
            };
        },
    });
}
function isVerb(verb) {
    return verb in _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .verbRows */ .t;
}
/** A question about no tag, layer or service at all sends nothing. */
function asks([, list]) {
    return !Array.isArray(list) || list.length > 0;
}


/***/ }),

/***/ 40350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** What a call of a port is about, told by its arguments. */
function subjectOf(port, given) {
    if (port === 'ecr')
        return repositorySubject(given);
    if (port === 'imageScans') {
        const { repository, registryId } = objectOf(given[0]);
        return {
            repository: textOf(repository),
            registry: { registryId: textOf(registryId), region: undefined },
        };
    }
    if (port === 'ecs')
        return serviceSubject(given);
    if (port === 'secrets')
        return { secret: textOf(given[0]) };
    return port === 'logs' ? { logGroup: textOf(given[1]) ?? textOf(objectOf(given[0]).group) } : {};
}
function repositorySubject(given) {
    const { name, repository } = objectOf(given[0]);
    const named = textOf(given[0]) ?? textOf(name) ?? textOf(repository);
    const place = given.map(objectOf).find((one) => 'registryId' in one && 'region' in one);
    return {
        repository: named?.replace(/^arn:.*:repository\//, ''),
        registry: place && { registryId: textOf(place.registryId), region: textOf(place.region) },
    };
}
/** A cluster and a service, or several; or the ARN of a service deployment. */
function serviceSubject([first, second]) {
    const cluster = textOf(first);
    const [, inArn, service] = /:service-deployment\/([^/]+)\/([^/]+)\//.exec(cluster ?? '') ?? [];
    if (inArn !== undefined && service !== undefined)
        return { cluster: inArn, services: [service] };
    if (Array.isArray(second))
        return { cluster, services: second.filter((one) => typeof one === 'string') };
    return { cluster, services: typeof second === 'string' ? [second] : undefined };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
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
