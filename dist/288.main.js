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
/* harmony import */ var _steps_watch_watch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4545);









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
