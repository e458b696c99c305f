export const id = 431;
export const ids = [431];
export const modules = {

/***/ 58517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   YI: () => (/* binding */ revisionOrigin),
/* harmony export */   nr: () => (/* binding */ revisionTags),
/* harmony export */   qd: () => (/* binding */ deployedCommit)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15922);

/** Tags that tell what a revision was made from; read again by the order check. */
const commitTag = 'ecs-ship:commit';
const committedAtTag = 'ecs-ship:committed-at';
const runTag = 'ecs-ship:run';
const versionTag = 'ecs-ship:version';
/**
 * The tags of a new revision: those of the file or, without one, of the revision it follows, and what it was made from.
 * `runUrl` is the CI run's page.
 */
function revisionTags(base, git, runUrl) {
    const given = base.file === undefined ? base.revision.tags : tagsOfFile(base.file);
    const kept = Object.entries(given).filter(([key]) => !/^(aws|ecs-ship):/.test(key));
    const clean = git !== undefined && git.changedPaths.length === 0;
    return {
        ...Object.fromEntries(kept),
        ...(clean
            ? { [commitTag]: git.commit, [committedAtTag]: new Date(git.committedAt * 1000).toISOString() }
            : {}),
        ...(runUrl === undefined ? {} : { [runTag]: runUrl }),
        [versionTag]: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
    };
}
function tagsOfFile(file) {
    const list = (file.tags ?? []);
    return Object.fromEntries(list.map(({ key = '', value = '' }) => [key, value]));
}
/** Whether ecs-ship registered the revision. */
function isOurs(tags) {
    return tags[versionTag] !== undefined;
}
/** Where a revision says it comes from; one of a work tree that was no commit names only the CI run's page. */
function revisionOrigin(tags) {
    return { commit: tags[commitTag], run: tags[runTag] };
}
function deployedCommit(tags) {
    const commit = tags[commitTag];
    const committedAt = Date.parse(tags[committedAtTag] ?? '');
    if (commit === undefined || Number.isNaN(committedAt))
        return undefined;
    const run = tags[runTag];
    return { commit, committedAt, ...(run === undefined ? {} : { run }) };
}


/***/ }),

/***/ 40249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   U: () => (/* binding */ recalledFor)
/* harmony export */ });
/** The service that every change is to be taken back for, once there is one. */
function recalledFor({ company }) {
    return company?.recall.aborted ? company.recall.reason : undefined;
}
/** Does the work, unless another service of the run does it already. */
function once({ company }, what, work) {
    return company === undefined ? { value: work() } : company.once(what, work);
}


/***/ }),

/***/ 73294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ definedTask),
/* harmony export */   u: () => (/* binding */ definedContainers)
/* harmony export */ });
/** Source: Amazon ECS API reference, ContainerDefinition `stopTimeout`. */
const DEFAULT_STOP_TIMEOUT = 30;
/** A task definition's containers, as a diagnosis looks at them. */
function definedContainers(definition) {
    return (definition.containerDefinitions ?? []).map(definedContainer);
}
/** What a task definition says of the task as a whole; sizes are texts there. */
function definedTask({ cpu, memory, executionRoleArn, taskRoleArn }) {
    return {
        ...(cpu === undefined ? {} : { cpu: Number(cpu) }),
        ...(memory === undefined ? {} : { memory: Number(memory) }),
        ...(executionRoleArn === undefined ? {} : { executionRole: String(executionRoleArn) }),
        ...(taskRoleArn === undefined ? {} : { taskRole: String(taskRoleArn) }),
    };
}
function definedContainer(definition) {
    const { name = '', essential = true, cpu, memory, stopTimeout = DEFAULT_STOP_TIMEOUT, image } = definition;
    const healthCheck = definition.healthCheck?.command?.filter((word) => word !== 'CMD' && word !== 'CMD-SHELL');
    const command = [...(definition.entryPoint ?? []), ...(definition.command ?? [])].join(' ');
    const awslogs = awsLogs(definition);
    const { logDriver } = definition.logConfiguration ?? {};
    return {
        name,
        essential,
        stopTimeout,
        ...(cpu === undefined || cpu === 0 ? {} : { cpu }),
        ...(memory === undefined ? {} : { memory }),
        ...(image === undefined ? {} : { image }),
        ...(command === '' ? {} : { command }),
        ...(healthCheck === undefined ? {} : { healthCheck: healthCheck.join(' ') }),
        ...(awslogs === undefined ? {} : { awslogs }),
        ...(logDriver === undefined || logDriver === 'awslogs' ? {} : { otherLogDriver: logDriver }),
        ports: (definition.portMappings ?? []).map(({ containerPort = 0, hostPort }) => ({
            container: containerPort,
            ...(hostPort === undefined ? {} : { host: hostPort }),
        })),
        waitsFor: (definition.dependsOn ?? []).map((one) => ({
            name: one.containerName,
            condition: one.condition,
        })),
    };
}
function awsLogs({ logConfiguration }) {
    const { logDriver, options = {} } = logConfiguration ?? {};
    const group = options['awslogs-group'];
    if (logDriver !== 'awslogs' || group === undefined)
        return undefined;
    const region = options['awslogs-region'];
    const streamPrefix = options['awslogs-stream-prefix'];
    return {
        group,
        ...(region === undefined ? {} : { region }),
        ...(streamPrefix === undefined ? {} : { streamPrefix }),
    };
}


/***/ }),

/***/ 60291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOrigin)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58517);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);



/** Whose deployment it is, in one request; what cannot be read is left out: it changes nothing about ours. */
async function readOrigin(run, deployment) {
    if (deployment === undefined)
        return {};
    try {
        const arn = deployment.taskDefinitionArn;
        const { definition, tags } = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, () => run.ports.ecs.describeTaskDefinition(arn));
        return { image: imageOf(definition), ...(0,_plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionOrigin */ .YI)(tags) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return {};
        throw error;
    }
}
/** Of the first essential container, as the definition gives it. */
function imageOf({ containerDefinitions = [] }) {
    const containers = containerDefinitions;
    return containers.find(({ essential = true }) => essential)?.image;
}


/***/ }),

/***/ 70431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ followDeployment)
});

// EXTERNAL MODULE: ./.build/watch/judge.js + 1 modules
var judge = __webpack_require__(36566);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/passing.js
var passing = __webpack_require__(79209);
;// CONCATENATED MODULE: ./.build/steps/watch/observe.js



function newSight() {
    return { arn: undefined, permitted: true, stopped: undefined, history: [], historyAsked: false, asked: 0 };
}
/** ECS stamps a service deployment and its entry of deployments[] separately, in milliseconds. */
const stampedApartMs = 60_000;
/** Looks once. `withService` also asks for the service's events and deployments[]. */
async function lookAt(run, ours, sight, withService) {
    const askService = withService || !sight.permitted || !ours.startsDeployment;
    const [deployment, service] = await Promise.allSettled([
        ours.startsDeployment ? lookAtDeployment(run, ours, sight) : undefined,
        askService ? lookAtService(run, sight) : undefined,
    ]);
    if (deployment.status === 'rejected')
        throw deployment.reason;
    if (service.status === 'fulfilled')
        return { deployment: deployment.value, service: service.value };
    // Half a look is better than none: the service deployment alone tells how it goes.
    const halfSeen = deployment.value !== undefined && isPassing(service.reason);
    if (halfSeen)
        return { deployment: deployment.value };
    throw service.reason;
}
function isPassing(error) {
    return error instanceof errors/* ShipError */.f && (0,passing/* passing */.qO)(error);
}
function lookAtService(run, sight) {
    const { cluster, service } = run.config.target;
    sight.asked += 1;
    return run.ports.ecs.describeService(cluster, service);
}
async function lookAtDeployment(run, ours, sight) {
    if (!sight.permitted)
        return undefined;
    if (sight.stopped !== undefined)
        return sight.stopped;
    sight.asked += 1;
    try {
        if (sight.arn === undefined)
            return await find(run, ours, sight);
        const seen = await run.ports.ecs.describeServiceDeployment(sight.arn);
        if (seen?.status === 'STOPPED')
            sight.stopped = seen;
        return seen;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        sight.permitted = false;
        (0,steps_run/* notice */.lm)(run, `${error.message} Following deployments[] instead; with it ecs-ship tells more.`);
        return undefined;
    }
}
/** The one whose target revision carries our id's number: `ecs-svc/N` and `…/service-revision/…/N`. */
async function find(run, ours, sight) {
    const { cluster, service } = run.config.target;
    const number = ours.id.split('/').at(-1);
    const since = ours.createdAt - stampedApartMs;
    const [listed] = await Promise.all([
        run.ports.ecs.listServiceDeployments(cluster, service, { since }),
        sight.historyAsked ? undefined : readHistory(run, sight),
    ]);
    const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
    sight.arn = found?.arn;
    return found;
}
/** Only the pace depends on it, so it is asked for once, and not missed. */
async function readHistory(run, sight) {
    const { cluster, service } = run.config.target;
    sight.historyAsked = true;
    sight.asked += 1;
    try {
        sight.history = await run.ports.ecs.listServiceDeployments(cluster, service, { successful: true });
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/cancel.js





const stopTypes = { rollback: 'ROLLBACK', stop: 'ABORT' };
/** ECS lists a new deployment within a second or so; longer than this there is no time to wait for it. */
const listing = { looks: 5, pauseMs: 500 };
/**
 * Answers an interrupt: leaves the deployment to ECS, or asks ECS to end it; either way without waiting for that. Looks
 * once more, so that the last word is about what is true now.
 */
async function cancelDeployment(run, ours, memory) {
    const { onCancel } = run.config.watch;
    const look = await lastLook(run, ours, memory, onCancel === 'leave' ? 1 : listing.looks);
    const judgement = look?.deployment && (0,judge/* judge */.S)(ours, look);
    if (judgement?.kind === 'ended')
        return { verdict: judgement.verdict };
    if (isRollingBack(look))
        return { verdict: 'cancelled', left: 'rolling-back' };
    if (onCancel === 'leave' || !(await askToStop(run, memory, stopTypes[onCancel])))
        return { verdict: 'cancelled' };
    return { verdict: 'cancelled', left: 'asked-to-end' };
}
async function lastLook(run, ours, memory, looks) {
    try {
        for (let left = looks;; left -= 1) {
            const look = await (0,patiently/* patiently */.d_)(run, patiently/* hastily */.Nd, () => lookAt(run, ours, memory.sight, false));
            const findable = ours.startsDeployment && memory.sight.permitted;
            if (memory.sight.arn !== undefined || !findable || left <= 1)
                return look;
            await run.ports.clock.sleep(listing.pauseMs);
        }
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            return undefined;
        throw error;
    }
}
function isRollingBack(look) {
    return /^ROLLBACK_(REQUESTED|IN_PROGRESS)$/.test(look?.deployment?.status ?? '');
}
async function askToStop(run, { sight }, how) {
    if (sight.arn === undefined) {
        const why = sight.permitted ? 'ECS does not list it yet' : 'listing it is not permitted';
        (0,steps_run/* notice */.lm)(run, `The deployment could not be stopped: ${why}.`);
        return false;
    }
    const { arn } = sight;
    try {
        await (0,patiently/* patiently */.d_)(run, patiently/* hastily */.Nd, () => run.ports.ecs.stopServiceDeployment(arn, how));
        (0,steps_run/* notice */.lm)(run, how === 'ROLLBACK'
            ? 'ECS was asked to roll the deployment back.'
            : 'ECS was asked to stop the deployment.');
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        (0,steps_run/* notice */.lm)(run, `The deployment could not be stopped: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/confirm.js
/** How long an ending that may be a stale read has to be seen; longer where ECS's own record should tell soon. */
const confirmMs = { usual: 3000, unsettled: 12_000, doubtful: 45_000 };
/** Only our own service deployment is believed at once: deployments[] may be as it was before our update. */
function confirmed(ours, look, judgement, memory, now) {
    const { deployment, service } = look;
    memory.listed ||= service?.deployments.some((one) => one.id === ours.id) ?? false;
    if (judgement.kind === 'ask-service')
        return judgement;
    const certain = deployment !== undefined && deployment.status !== 'STOPPED';
    if (judgement.kind !== 'ended' || certain || service?.status !== 'ACTIVE') {
        memory.unconfirmed = undefined;
        return judgement;
    }
    if (judgement.verdict === 'stable' && ours.startsDeployment && !ours.isUndone)
        return judgement;
    if (memory.unconfirmed?.verdict !== judgement.verdict) {
        memory.unconfirmed = { verdict: judgement.verdict, since: now };
    }
    return now - memory.unconfirmed.since >= neededMs(ours, look, judgement.verdict, memory)
        ? judgement
        : { kind: 'going-wrong', reason: judgement.reason };
}
function neededMs(ours, look, verdict, memory) {
    if (isDoubtful(ours, look, verdict, memory))
        return confirmMs.doubtful;
    // Somebody's end of it and deployments[] as it was before: what replaced ours may not be shown yet.
    const entry = look.service?.deployments.find((one) => one.id === ours.id);
    const unsettled = entry?.status === 'PRIMARY' && entry.rolloutState === 'IN_PROGRESS';
    return verdict === 'stopped' && unsettled ? confirmMs.unsettled : confirmMs.usual;
}
function isDoubtful(ours, look, verdict, memory) {
    const { deployment, service } = look;
    // Another desired count than ours is an older read, or somebody's later change.
    if (!ours.startsDeployment)
        return service?.desired !== ours.desired;
    if (deployment !== undefined)
        return false;
    // A circuit breaker that may roll back does not leave it at a failure.
    if (verdict === 'failed')
        return service?.circuitBreaker.rollback ?? false;
    return memory.sight.permitted || !memory.listed;
}

;// CONCATENATED MODULE: ./.build/watch/causes/aws-page.js
/** A page of the Amazon ECS developer guide. */
function developerGuide(name) {
    return `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${name}.html`;
}
const EVENTS = developerGuide('service-event-messages-list');
const PULLS = developerGuide('task_cannot_pull_image');
const RESOURCES = developerGuide('resource-initialization-error');
const STARTS = developerGuide('cannot-start-container');
const STOPPED = developerGuide('stopped-task-error-codes');
const EXECUTION_ROLE = developerGuide('task_execution_IAM_role');
const BALANCERS = developerGuide('troubleshoot-service-load-balancers');

;// CONCATENATED MODULE: ./.build/watch/evidence.js
/** A task that ECS took away while scaling did not fail. */
function failedByItself(task) {
    return (!/^Scaling activity initiated by/.test(task.stoppedReason ?? '') && task.stopCode !== 'UserInitiated');
}

;// CONCATENATED MODULE: ./.build/watch/failed-container.js

/** 128 + SIGKILL, 128 + SIGTERM: what a container ends with that was made to. */
const KILLED = 137;
const TERMINATED = 143;
/** The container to blame in the newest task that failed by itself. */
function failedContainer({ tasks, containers: definitions = [], }) {
    for (const task of tasks.filter(failedByItself)) {
        const parts = task.containers.map((container) => ({
            task,
            container,
            defined: definitions.find(({ name }) => name === container.name),
        }));
        const found = blamed(task, parts);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Was it killed because its time to stop was over? Unknown without its definition and the task's times. */
function outlivedStopTimeout({ task, container, defined }) {
    if (container.exitCode !== KILLED || container.reason !== undefined)
        return false;
    if (task.stopTookMs === undefined || defined === undefined)
        return false;
    return task.stopTookMs >= defined.stopTimeout * 1000;
}
function blamed(task, parts) {
    const unhealthy = parts.find(({ container }) => container.healthStatus === 'UNHEALTHY');
    if (/container health checks/.test(task.stoppedReason ?? '') && unhealthy !== undefined)
        return unhealthy;
    const essential = parts.filter(({ defined }) => defined?.essential !== false);
    return (parts.find(({ container }) => container.reason !== undefined) ??
        firstToEnd(essential) ??
        parts.find(({ container }) => (container.exitCode ?? 0) !== 0) ??
        unhealthy ??
        essential[0] ??
        parts[0]);
}
/** When one essential container ends ECS makes the others stop: their codes are a signal's. */
function firstToEnd(essential) {
    const bad = essential.filter(({ container }) => (container.exitCode ?? 0) !== 0);
    const byItself = bad.find(({ container }) => ![KILLED, TERMINATED].includes(container.exitCode ?? 0));
    const killed = bad.find((one) => one.container.exitCode === KILLED && !outlivedStopTimeout(one));
    const well = essential.find(({ container }) => container.exitCode === 0);
    return byItself ?? killed ?? (bad.length > 0 ? (well ?? bad[0]) : undefined);
}

;// CONCATENATED MODULE: ./.build/watch/causes/cause-rule.js


/** By what ECS's agent says of the newest task that failed; by events only where no such task is known. */
function byTask(pattern, sentence) {
    return (evidence) => cause_rule_find(taskTexts(evidence) ?? eventTexts(evidence), pattern, sentence, evidence);
}
/** By the service's events alone. */
function byEvent(pattern, sentence) {
    return (evidence) => cause_rule_find(eventTexts(evidence), pattern, sentence, evidence);
}
/** By the last lines of the failed container's log. */
function byLog(pattern, sentence) {
    return (evidence) => {
        const lines = (evidence.log?.lines ?? []).slice(-LAST_LINES).map(({ message }) => message);
        return cause_rule_find(lines.reverse(), pattern, sentence, evidence);
    };
}
/** By why ECS says that the deployment ended. */
function byReason(pattern, sentence) {
    return (evidence) => {
        const { reason, timedOut = false } = evidence;
        return timedOut || reason === undefined ? undefined : cause_rule_find([reason], pattern, sentence, evidence);
    };
}
/** By the container to blame alone; the sentence is undefined when this is not the cause. */
function byContainer(sentence) {
    return (evidence) => {
        const failed = failedContainer(evidence);
        return failed && sentence(failed, evidence);
    };
}
/** The first of several ways to tell a cause. */
function either(...causes) {
    return (evidence) => {
        for (const cause of causes) {
            const sentence = cause(evidence);
            if (sentence !== undefined)
                return sentence;
        }
        return undefined;
    };
}
function firstLine(text) {
    return (text ?? '').split('\n')[0]?.trim() ?? '';
}
/** What kills a program stands at the end of its log. */
const LAST_LINES = 5;
/** What the newest failed task and the container to blame in it say; undefined where no task failed by itself. */
function taskTexts(evidence) {
    const task = evidence.tasks.find(failedByItself);
    if (task === undefined)
        return undefined;
    return [failedContainer(evidence)?.container.reason, task.stoppedReason].filter((text) => text !== undefined);
}
function eventTexts({ events }) {
    return events.map(({ message }) => message);
}
function cause_rule_find(texts, pattern, sentence, evidence) {
    const match = texts.map((text) => text.match(pattern)).find((found) => found !== null);
    return match && sentence({ match, failed: failedContainer(evidence), evidence });
}

;// CONCATENATED MODULE: ./.build/watch/causes/list-words.js
/** `a`, `a and b`, `a, b and c`. */
function listWords(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/network-cause.js


/**
 * The agent's texts of a connection that did not come about.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
const UNREACHABLE = /(?:ResourceInitializationError|CannotPull\w*): .*?(?:dial (?:tcp|udp)|i\/o timeout|TLS handshake timeout|connection timed out|Client\.Timeout exceeded|request canceled while waiting for connection|context deadline exceeded|no route to host|no such host|signal: killed|connection issue between the task and|check your (?:task )?network (?:configuration|connection)).*/is;
/** What a task has to reach: its name, how the texts tell it, the VPC endpoints that lead there. */
const services = [
    {
        name: 'AWS Secrets Manager',
        told: /(?:from asm|secrets manager|secretsmanager\.)/i,
        endpoints: 'secretsmanager',
    },
    { name: 'AWS Systems Manager', told: /(?:from ssm|systems manager|\bssm\.)/i, endpoints: 'ssm' },
    { name: 'CloudWatch Logs', told: /logger args|log stream|cloudwatch|logs\./i, endpoints: 'logs' },
    { name: 'Amazon S3', told: /environment (?:variable )?files|\bs3\b/i, endpoints: 's3' },
    {
        name: 'Amazon ECR',
        told: /ecr registry auth|amazon ecr|\becr\b/i,
        endpoints: 'ecr.api, ecr.dkr and (gateway) s3',
    },
];
/** Who cannot be reached and, by the service's own network settings, why. */
function networkCause({ match: [text], evidence }) {
    const whom = destination(text, evidence);
    if (/connection refused/.test(text))
        return `Nothing takes the task’s connections to ${whom}: connection refused.`;
    const lookup = /no such host/.test(text) ? ' (its name is not known there)' : '';
    return `There is no network route from the task to ${whom}${lookup}${missing(evidence)}.`;
}
function networkRemedy(evidence) {
    const { network } = evidence.service ?? {};
    const text = evidence.tasks
        .map(({ stoppedReason = '' }) => stoppedReason)
        .find((one) => UNREACHABLE.test(one));
    const endpoints = serviceIn(text ?? '')?.endpoints ?? 'ecr.api, ecr.dkr, s3, logs and secretsmanager';
    if (network?.publicAddress) {
        return 'Let the subnets’ route table lead to an internet gateway, and the security groups and network ACLs let TCP 443 out.';
    }
    return (`Give the subnets a NAT gateway or VPC endpoints for ${endpoints} whose security group lets TCP 443 in; ` +
        'in a public subnet set assignPublicIp to ENABLED.');
}
/** `network: subnets subnet-1; security groups sg-1; assignPublicIp DISABLED` */
function networkLine({ service }) {
    if (service?.network === undefined)
        return [];
    const { subnets, securityGroups, publicAddress } = service.network;
    const groups = securityGroups.length === 0 ? 'the VPC’s default' : securityGroups.join(', ');
    const address = publicAddress ? 'ENABLED' : 'DISABLED';
    return [`network: subnets ${subnets.join(', ')}; security groups ${groups}; assignPublicIp ${address}`];
}
function missing({ service }) {
    if (service?.network === undefined)
        return '';
    const { subnets, publicAddress } = service.network;
    const several = subnets.length > 1;
    const where = `${several ? 'subnets' : 'subnet'} ${listWords(subnets)}`;
    return publicAddress
        ? `, although it has a public address: ${where} ${several ? 'do' : 'does'} not let it out`
        : `: it has no public address, and ${where} ${several ? 'lead' : 'leads'} there neither by a NAT gateway nor by a VPC endpoint`;
}
function destination(text, evidence) {
    const host = /https?:\/\/([^/"\s\\]+)/.exec(text)?.[1] ?? /lookup ([\w.-]+)/.exec(text)?.[1];
    const known = serviceIn(text);
    const image = /CannotPull/.test(text) ? failedContainer(evidence)?.container.image : undefined;
    const name = known?.name ?? (image === undefined ? 'the AWS services that it needs' : `the registry of ${image}`);
    return host === undefined ? name : `${name} (${host})`;
}
/** The sentence that every such text begins with names secrets and registry alike. */
function serviceIn(text) {
    const told = text.replace(/unable to pull secrets or registry auth:?/g, '');
    return services.find((service) => service.told.test(told));
}

;// CONCATENATED MODULE: ./.build/watch/causes/size-line.js
/** `size: task 256 CPU units (0.25 vCPU), 512 MiB; container "web" 64 MiB` */
function sizeLine({ task = {}, containers = [] }) {
    const whole = sizes(task);
    const parts = [
        ...(whole === '' ? [] : [`task ${whole}`]),
        ...containers.flatMap((one) => (sizes(one) === '' ? [] : [`container "${one.name}" ${sizes(one)}`])),
    ];
    return parts.length === 0 ? [] : [`size: ${parts.join('; ')}`];
}
function sizes({ cpu, memory }) {
    return [
        ...(cpu === undefined ? [] : [`${cpu} CPU units (${cpu / 1024} vCPU)`]),
        ...(memory === undefined ? [] : [`${memory} MiB`]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./.build/watch/causes/capacity-rules.js





const NO_ADDRESS = /InsufficientFreeAddressesInSubnet|(?:not enough|insufficient|no) free (?:IP )?addresses/i;
const NETWORK_INTERFACE = /Unexpected EC2 error while attempting to Create Network Interface.*/is;
/** Why ECS finds no place for a task. */
const capacityRules = [
    {
        id: 'no-free-address',
        title: 'The subnet has no free IP address',
        cause: either(byTask(NO_ADDRESS, noAddress), byEvent(NO_ADDRESS, noAddress)),
        remedy: 'Add a subnet to the service’s network configuration, use a larger one, or free addresses in it.',
        shows: networkLine,
        docs: developerGuide('failed-to-start-error'),
    },
    {
        id: 'network-interface',
        title: 'No network interface can be made for the task',
        cause: byTask(NETWORK_INTERFACE, ({ match }) => `The task gets no network interface: ${match[0]}`),
        remedy: 'Check the subnets and security groups of the service, and the quota of network interfaces.',
        shows: networkLine,
        docs: developerGuide('failed-to-start-error'),
    },
    {
        id: 'no-network-interface',
        title: 'The container instance cannot take another network interface',
        cause: byEvent(/\(?container-instance (\w+)\)? encountered error "RESOURCE:ENI"/, ({ match }) => `The container instance ${match[1]} has no room for another network interface (RESOURCE:ENI).`),
        remedy: 'Add instances, use larger ones, or turn on awsvpcTrunking for more interfaces per instance.',
        docs: developerGuide('container-instance-eni'),
    },
    {
        id: 'fargate-quota',
        title: 'A Fargate quota of the account is reached',
        cause: byEvent(/Reason: (You['’]ve reached the limit on the number of (vCPUs|tasks) you can run concurrently|The requested (CPU|MEMORY) configuration is above your limit)/, ({ match }) => match[2] === undefined
            ? `The task’s ${match[3]} is above the account’s Fargate quota.`
            : `The account has reached its Fargate quota of ${match[2]} that run at the same time.`),
        remedy: 'Ask for a higher quota in Service Quotas (AWS Fargate), stop what is not needed, or make the task smaller.',
        shows: sizeLine,
        docs: developerGuide('service-quotas'),
    },
    {
        id: 'fargate-capacity',
        title: 'Fargate has no capacity at the moment',
        cause: byEvent(/Capacity is unavailable at this time/, ({ evidence: { service } }) => `AWS Fargate has no capacity for the task at the moment${service?.network === undefined ? '' : ` in the Availability Zones of ${listWords(service.network.subnets)}`}.`),
        remedy: 'Deploy again later; give the service subnets in more Availability Zones, or a mixed capacity provider strategy.',
        shows: sizeLine,
        docs: EVENTS,
    },
    {
        id: 'ecs-throttled',
        title: 'ECS is throttled by an API that it needs for the service',
        cause: either(byEvent(/operations are being throttled/, throttled), byEvent(/Rate exceeded|RequestLimitExceeded|ThrottlingException/, throttled), byTask(/Rate exceeded|RequestLimitExceeded|ThrottlingException/, throttled)),
        remedy: 'Wait: ECS tries again by itself. Deploy fewer services of the account at once, or ask AWS for a higher rate.',
        docs: EVENTS,
    },
    {
        id: 'provisioning-limit',
        title: 'Too many tasks of the cluster start at the same time',
        cause: byEvent(/tasks provisioning capacity limit was exceeded/, () => 'The cluster has reached its quota of 500 tasks that start at the same time.'),
        remedy: 'Wait for the others, scale in smaller steps, or give the capacity provider more room.',
        docs: EVENTS,
    },
    {
        id: 'no-instances',
        title: 'The cluster has no container instances',
        cause: byEvent(/No Container Instances were found in your (cluster|capacity provider)/i, ({ match }) => `There is no container instance in the ${match[1]}.`),
        remedy: 'Add container instances to the cluster, or let the service run on Fargate or a capacity provider.',
        docs: EVENTS,
    },
    {
        id: 'agent-disconnected',
        title: 'The ECS agent of the container instance is not connected',
        cause: byEvent(/container-instance (\w+)\)? encountered error "AGENT"/, ({ match }) => `The ECS agent of the container instance ${match[1]} is not connected.`),
        remedy: 'Restart the agent (sudo systemctl restart ecs) or replace the instance; see /var/log/ecs/ecs-agent.log.',
        docs: EVENTS,
    },
    {
        id: 'no-capacity',
        title: 'No container instance has enough CPU or memory, or fits in another way',
        cause: byEvent(/(?:was unable to place (?:a task|tasks)|could not launch \d+ tasks).*/s, placement),
        remedy: 'Check the cluster’s capacity, the subnets’ free addresses and the account’s quotas.',
        shows: sizeLine,
        docs: EVENTS,
    },
];
function noAddress({ match, evidence }) {
    const told = /subnet '?(subnet-\w+)/.exec(match.input ?? '')?.[1];
    const subnets = told === undefined ? (evidence.service?.network?.subnets ?? []) : [told];
    return `No IP address is free in the subnet${subnets.length === 0 ? '' : ` ${subnets.join(' or ')}`}.`;
}
function throttled({ match }) {
    const by = /while (?:attempting to |calling )([\w ]+)|\(Service: (\w+)/.exec(match.input ?? '');
    const whose = by?.[1] ?? by?.[2];
    return `ECS itself is throttled${whose === undefined ? '' : ` (${whose.trim()})`} and starts the tasks later.`;
}
/** ECS's own sentences about the lack, without its pointer to the guide. */
function placement({ match: [text] }) {
    return `ECS cannot place the tasks: the service ${text.replace(/ For more information, see .*$/, '')}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/deployment-rules.js



/** What ended the whole deployment, whatever its tasks did. */
const deploymentRules = [
    {
        id: 'alarm-fired',
        title: 'A CloudWatch alarm of the deployment went off',
        cause: byReason(/\balarms?\b/i, alarmCause),
        remedy: 'Look at the alarm’s metric since the deployment began: the new revision made it go off. ' +
            'An alarm that is too touchy for a rollout belongs out of deploymentConfiguration.alarms.',
        docs: developerGuide('deployment-alarm-failure'),
    },
    {
        id: 'hook-failed',
        title: 'A lifecycle hook failed',
        cause: byReason(/(\w+) lifecycle hook\(s\) failed\.?(.*)/s, hookFailure),
        remedy: 'Look into the function’s own log for the time of the deployment; it has to answer {"hookStatus":"SUCCEEDED"}. ' +
            'ECS calls it with the hook’s roleArn, which needs lambda:InvokeFunction.',
        docs: developerGuide('deployment-lifecycle-hooks'),
    },
    {
        id: 'hook-timed-out',
        title: 'A lifecycle hook, or somebody’s answer to a pause, did not come in time',
        cause: byReason(/(?:(\w+) )?(pause|lifecycle) hook(?:\(s\))? timed out/i, hookTimeout),
        remedy: 'Answer a pause with `aws ecs continue-service-deployment`; give a slow hook a longer timeoutConfiguration, ' +
            'or let its action be CONTINUE.',
        docs: developerGuide('deployment-lifecycle-hooks'),
    },
    {
        id: 'traffic-rules',
        title: 'The listener rules do not fit the service, so traffic cannot shift',
        cause: byReason(/invalid networking configuration[.:]*\s*(.*)/is, ({ match }) => `The load balancer’s rules do not fit the service: ${match[1] || 'ECS does not say how'}`),
        remedy: 'Let the production listener rule forward to exactly one of the service’s two target groups before the deployment.',
        docs: developerGuide('troubleshooting-blue-green'),
    },
];
function alarmCause({ evidence: { alarms = [] } }) {
    if (alarms.length === 0)
        return 'A CloudWatch alarm of the deployment went off; ECS does not say which.';
    const several = alarms.length > 1;
    return `The CloudWatch alarm${several ? 's' : ''} ${listWords(alarms)} went off while the deployment was under way.`;
}
function hookFailure({ match: [, stage = '', text = ''], evidence }) {
    const hook = nameOf(arnIn(text) ?? targetsOf(evidence, 'FAILED'));
    const why = /unable to (?:invoke|parse).* due to:? (.+?)\.?$/s.exec(text)?.[1];
    if (/unable to invoke/.test(text))
        return `ECS cannot call the ${hook} at stage ${stage}: ${why}.`;
    if (/unable to parse/.test(text))
        return `ECS does not understand the answer of the ${hook} at stage ${stage}: ${why}.`;
    return `The ${hook} failed at stage ${stage}: it answered FAILED.`;
}
function hookTimeout({ match: [, stage, kind], evidence }) {
    const at = stage === undefined ? '' : ` at stage ${stage}`;
    if (kind === 'pause')
        return `Nobody answered the pause${at} in time.`;
    return `The ${nameOf(targetsOf(evidence, 'TIMED_OUT'))}${at} did not end in time.`;
}
function nameOf(arn) {
    return arn === undefined ? 'lifecycle hook' : `lifecycle hook ${arn}`;
}
function arnIn(text) {
    return /arn:[^\s,]+/.exec(text)?.[0];
}
function targetsOf({ hooks = [] }, status) {
    return hooks.find((hook) => hook.status === status)?.targetArn;
}

;// CONCATENATED MODULE: ./.build/watch/causes/end-rules.js





/** What takes a running task's host away: nothing in the task is to blame. */
const hostRules = [
    {
        id: 'spot-interruption',
        title: 'Spot capacity was taken back',
        cause: byStopCode(['SpotInterruption'], (id) => `Spot capacity was taken back: task ${id} was interrupted, and not by a fault of its own.`),
        remedy: 'Let ECS try again, spread the service over more Availability Zones, or give its capacity provider strategy ' +
            'a base on FARGATE (or On-Demand instances).',
        docs: developerGuide('spot-interruption-errors'),
    },
    {
        id: 'host-lost',
        title: 'The container instance or Fargate host went away',
        cause: byStopCode(['TerminationNotice', 'InfrastructureHealth'], (id, reason) => `The host of task ${id} went away, not by a fault of the task${reason === undefined ? '' : `: ${reason}`}.`),
        remedy: 'Let ECS try again; on EC2 see why the instance ended (scaling in, a health check, maintenance).',
        docs: STOPPED,
    },
    {
        id: 'out-of-memory',
        title: 'A container needs more memory than it may have',
        cause: byTask(/OutOfMemoryError: container killed/i, ({ failed, evidence }) => `Container "${failed?.container.name}" used more memory than ${memoryLimit(failed, evidence)} and was killed.`),
        remedy: 'Raise memory in the task definition, or make the application use less.',
        shows: sizeLine,
        docs: developerGuide('out-of-memory'),
    },
];
/** A container that ended by itself, and nothing more specific is known. */
const exitRules = [
    {
        id: 'address-in-use',
        title: 'Two containers of the task want the same port',
        cause: byLog(/EADDRINUSE|address (?:is )?(?:already )?in use/i, addressInUse),
        remedy: 'Give each container of the task another port: in awsvpc they share one address. ' +
            'Within one container, let only one process listen.',
        docs: developerGuide('task-networking-awsvpc'),
    },
    {
        id: 'container-killed',
        title: 'A container was killed by SIGKILL, not for its memory',
        cause: byContainer(killedCause),
        remedy: 'Look for what kills it: the memory of the task as a whole, the host’s, or a process of its own. ' +
            'Let the application handle SIGTERM (exec form of CMD, or initProcessEnabled), or raise stopTimeout.',
        shows: sizeLine,
        docs: STOPPED,
    },
    {
        id: 'container-exited',
        title: 'The application ends by itself',
        cause: byContainer((failed, evidence) => {
            const { name, exitCode } = failed.container;
            if (exitCode === undefined)
                return undefined;
            return `Container "${name}" exits with code ${exitCode}${when(failed)}${lastWords(evidence)}`;
        }),
        remedy: 'Read its log lines; the container has to keep running. Reproduce with docker run on the same image.',
        docs: STOPPED,
    },
];
function byStopCode(codes, sentence) {
    return ({ tasks }) => {
        const task = tasks.find(failedByItself);
        if (task === undefined || !codes.includes(task.stopCode ?? ''))
            return undefined;
        return sentence(task.id, task.stoppedReason?.replace(/\.$/, ''));
    };
}
function memoryLimit(failed, { task }) {
    if (failed?.defined?.memory !== undefined)
        return `its limit (${failed.defined.memory} MiB)`;
    return task?.memory === undefined ? 'its limit' : `the task has (${task.memory} MiB)`;
}
function addressInUse({ match, failed }) {
    if (failed === undefined || (failed.container.exitCode ?? 0) === 0)
        return undefined;
    const port = /:(\d{2,5})\b/.exec(match.input ?? '')?.[1];
    const what = port === undefined ? 'its port' : `port ${port}`;
    return `Container "${failed.container.name}" cannot listen on ${what}: another process of the same task does already.`;
}
function killedCause(failed) {
    const { container, task, defined } = failed;
    if (container.exitCode !== 137 || task.stopCode !== 'EssentialContainerExited')
        return undefined;
    return outlivedStopTimeout(failed)
        ? `Container "${container.name}" was killed (exit code 137): it did not end within its stopTimeout of ${defined?.stopTimeout} s.`
        : `Container "${container.name}" was killed by SIGKILL (exit code 137), and not for its own memory limit.`;
}
/** A minute after its start an application is past what a start does. */
const STARTED_MS = 60_000;
function when({ task }) {
    if (task.startedAt === undefined || task.stoppedAt === undefined)
        return '';
    const ran = task.stoppedAt - task.startedAt;
    return ran < STARTED_MS ? '' : ` after running for ${Math.round(ran / 60_000)} min`;
}
function lastWords(evidence) {
    const last = evidence.log?.lines.filter((line) => line.message.trim() !== '').at(-1);
    return last === undefined ? '.' : `; its last words: ${last.message.trim()}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/listening.js
const SPEAKS_OF_IT = /listen|running|started|serving|bound|ready/i;
const ADDRESS = /(?:https?:\/\/|tcp:\/\/|[\s@('"])(\[[\da-f:]*\]|localhost|\*|\d+\.\d+\.\d+\.\d+)?:(\d{2,5})\b/i;
const PORT = /\bport(?:\(s\))?[ :=]+(\d{2,5})\b/i;
/** Where the log says that the application listens, as the common servers write it (gunicorn, uvicorn, Flask, Node, Go, Spring). */
function listening({ log }) {
    return (log?.lines ?? []).flatMap(({ message }) => {
        if (!SPEAKS_OF_IT.test(message))
            return [];
        const [, host, port] = ADDRESS.exec(message) ?? [];
        if (port !== undefined) {
            const loopback = /^(?:localhost|127\.|\[::1\])/.test(host ?? '');
            return [{ port: Number(port), loopback, line: message.trim() }];
        }
        const named = PORT.exec(message)?.[1];
        return named === undefined ? [] : [{ port: Number(named), loopback: false, line: message.trim() }];
    });
}

;// CONCATENATED MODULE: ./.build/watch/causes/sick-target.js

const EVENT = /\(port (\d+)\) is unhealthy in \(target-group .*due to \(reason (.+)\)/;
/** By ECS's event about it, else by the target group itself; not where the newest task failed in another way. */
function sickTarget({ tasks, events, targets = [] }) {
    const failed = tasks.find(failedByItself);
    if (failed !== undefined && !/health checks/.test(failed.stoppedReason ?? ''))
        return undefined;
    const [, port, reason] = events.map(({ message }) => EVENT.exec(message)).find((one) => one !== null) ?? [];
    if (port !== undefined && reason !== undefined)
        return { port: Number(port), reason };
    const [target] = targets;
    return target && { port: target.port, reason: target.description };
}
function checkedPort({ healthCheck }, target) {
    return healthCheck === undefined || healthCheck.port === 'traffic-port'
        ? target.port
        : Number(healthCheck.port);
}
/** ` for /health`, where the path is known. */
function request({ healthCheck }) {
    return healthCheck === undefined ? '' : ` for ${healthCheck.path}`;
}
/** `health check: /health on port 8080 every 5 s, 2 s to answer, unhealthy after 2 failures; grace period 0 s` */
function healthCheckLine(evidence) {
    const { healthCheck: check, service } = evidence;
    const target = sickTarget(evidence);
    const parts = [
        ...(check === undefined
            ? []
            : [`${check.path} on port ${target === undefined ? check.port : checkedPort(evidence, target)}`]),
        ...(check?.interval === undefined ? [] : [`every ${check.interval} s`]),
        ...(check?.timeout === undefined ? [] : [`${check.timeout} s to answer`]),
        ...(check?.unhealthyThreshold === undefined
            ? []
            : [`unhealthy after ${check.unhealthyThreshold} failures`]),
        ...(service === undefined ? [] : [`grace period ${service.graceSeconds ?? 0} s`]),
    ];
    return check === undefined ? [] : [`health check: ${parts.join(', ')}`];
}

;// CONCATENATED MODULE: ./.build/watch/causes/health-rules.js







/** Why a task that runs is not taken for healthy. */
const healthRules = [
    {
        id: 'container-health-check',
        title: 'The container’s own health check fails',
        cause: byTask(/failed container health checks/i, ({ failed }) => containerCheck(failed)),
        remedy: 'Run the healthCheck command inside the image (ECS keeps no output of it); give a slow start more startPeriod, or more CPU.',
        shows: sizeLine,
        docs: developerGuide('healthcheck'),
    },
    {
        id: 'target-group-missing',
        title: 'The target group or the target is gone',
        cause: byEvent(/in target-group \(?([^\s)]+)\)+ due to `?(TARGET GROUP IS NOT FOUND|TARGET IS NOT FOUND)/, ({ match }) => `The ${match[2] === 'TARGET IS NOT FOUND' ? 'task is no target of the target group' : 'target group does not exist'}: ${match[1]}.`),
        remedy: 'Create the service again with a target group that exists; never delete one that a service uses.',
        docs: EVENTS,
    },
    {
        id: 'listens-on-localhost',
        title: 'The application listens on 127.0.0.1 only',
        cause: listensOnLocalhost,
        remedy: 'Let the application bind 0.0.0.0 (gunicorn --bind 0.0.0.0:PORT, flask run --host 0.0.0.0, HOST=0.0.0.0): ' +
            '127.0.0.1 is the container’s own, and the load balancer comes from outside.',
        shows: healthCheckLine,
        docs: BALANCERS,
    },
    {
        id: 'nothing-listens',
        title: 'Nothing listens on the container port',
        cause: nothingListens,
        remedy: 'Let the application listen on that port of 0.0.0.0, not of localhost, or correct containerPort; ' +
            'a slow start needs healthCheckGracePeriodSeconds.',
        shows: (evidence) => [...healthCheckLine(evidence), ...sizeLine(evidence)],
        docs: BALANCERS,
    },
    {
        id: 'security-group-suspected',
        title: 'The load balancer’s requests get no answer: probably a security group',
        cause: noAnswer,
        remedy: 'Let the tasks’ security group take TCP from the load balancer’s security group on that port (and the network ACLs too). ' +
            'If it does, the application takes the connection and does not answer in time.',
        shows: (evidence) => [...healthCheckLine(evidence), ...networkLine(evidence)],
        docs: BALANCERS,
    },
    {
        id: 'load-balancer-health-check',
        title: 'The load balancer’s health check gets the wrong answer',
        cause: either(byTask(/failed ELB health checks/i, ({ evidence }) => loadBalancerCause(evidence)), (evidence) => (sickTarget(evidence) === undefined ? undefined : loadBalancerCause(evidence))),
        remedy: 'Check the target group’s path, port and success codes, the security group between load balancer and task, ' +
            'and healthCheckGracePeriodSeconds for a slow start.',
        shows: (evidence) => [...healthCheckLine(evidence), ...sizeLine(evidence)],
        docs: BALANCERS,
    },
];
function containerCheck(failed) {
    const command = failed?.defined?.healthCheck;
    const check = `The health check of container "${failed?.container.name}"`;
    return command === undefined ? `${check} fails.` : `${check} fails: ${command}`;
}
/** The log says where it listens, and that nobody from outside can get there. */
function listensOnLocalhost(evidence) {
    const target = sickTarget(evidence);
    if (target === undefined || !isUnanswered(target.reason))
        return undefined;
    const port = checkedPort(evidence, target);
    const there = listening(evidence).filter((one) => one.port === port);
    if (there.length === 0 || there.some(({ loopback }) => !loopback))
        return undefined;
    const name = failedContainer(evidence)?.container.name ?? evidence.log?.container;
    return `Container "${name}" listens on port ${port} of 127.0.0.1 only, where the load balancer cannot reach it; its log says: ${there[0]?.line}`;
}
/** Nothing answers at all: no status code, no timeout. */
function nothingListens(evidence) {
    const target = sickTarget(evidence);
    if (target?.reason !== 'Health checks failed')
        return undefined;
    const port = checkedPort(evidence, target);
    const elsewhere = listening(evidence).find((one) => one.port !== port);
    const instead = elsewhere === undefined ? '' : `; its log says that it listens on port ${elsewhere.port}`;
    return `Nothing answers on port ${port} of the task, where the load balancer’s health check asks${request(evidence)}${instead}.`;
}
function noAnswer(evidence) {
    const target = sickTarget(evidence);
    // An application whose log shows the checker's requests is reached.
    if (target === undefined || !/timed out/i.test(target.reason) || showsChecks(evidence))
        return undefined;
    const port = checkedPort(evidence, target);
    const groups = evidence.service?.network?.securityGroups ?? [];
    const group = groups.length === 0 ? 'the tasks’ security group' : `the security group ${groups.join(', ')}`;
    const listens = listening(evidence).some((one) => one.port === port && !one.loopback);
    const although = listens ? ', although its log says that it listens there' : '';
    return `The load balancer’s health check${request(evidence)} gets no answer from port ${port} of the task${although}: probably ${group} does not let it in.`;
}
/** Path, port and code, as far as they are known. */
function loadBalancerCause(evidence) {
    const target = sickTarget(evidence);
    const check = 'The load balancer’s health check';
    if (target === undefined)
        return `${check}${request(evidence)} fails.`;
    const asked = `${check}${request(evidence)} on port ${checkedPort(evidence, target)}`;
    const codes = /failed with these codes: \[(.+)\]/.exec(target.reason)?.[1];
    if (codes === undefined)
        return `${asked} fails: ${target.reason}.`;
    const { healthCheck } = evidence;
    return `${asked} gets ${codes}${healthCheck === undefined ? '' : `, not ${healthCheck.successCodes}`}.`;
}
function isUnanswered(reason) {
    return reason === 'Health checks failed' || /timed out/i.test(reason);
}
function showsChecks({ log }) {
    return log?.lines.some(({ message }) => message.includes('ELB-HealthChecker')) ?? false;
}

;// CONCATENATED MODULE: ./.build/watch/causes/last-rules.js


/** What is left where no task has failed and none could not be placed. */
const lastRules = [
    {
        id: 'cannot-progress',
        title: 'The deployment percentages leave ECS no room',
        cause: byEvent(/because of the service deployment configuration/, ({ evidence }) => noRoom(evidence)),
        remedy: 'Raise maximumPercent or lower minimumHealthyPercent (100/200 always works).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'protected-tasks',
        title: 'Old tasks are protected from scale-in',
        cause: byEvent(/unable to scale in.*?(\d+) tasks under protection|protected tasks are more than/is, ({ match }) => `ECS may not stop ${match[1] ?? 'the'} old tasks: they are protected from scale-in.`),
        remedy: 'Wait until the protection ends, or let the tasks end it (UpdateTaskProtection).',
        docs: developerGuide('task-scale-in-protection'),
    },
    {
        id: 'not-finished',
        title: 'Our own time was up; ECS goes on',
        cause: ({ timedOut = false, reason }) => (timedOut ? reason : undefined),
        remedy: 'Nothing has failed that ECS shows: look at what it waits for above, or give it more time (timeout, no-progress-timeout).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'tasks-unseen',
        title: 'Tasks may not be looked at',
        cause: ({ deniedAction, reason = 'nothing' }) => deniedAction &&
            `ECS says: ${reason.replace(/\.$/, '')}. Why, its tasks would tell, but AWS denies ${deniedAction}.`,
        remedy: 'Allow ecs:ListTasks, ecs:DescribeTasks and logs:GetLogEvents to the deploying role: then the container, its exit code and its last words are named.',
        docs: developerGuide('security_iam_id-based-policy-examples'),
    },
    {
        id: 'unknown',
        title: 'None of these',
        cause: ({ reason }) => reason === undefined
            ? 'The cause is unknown: ECS gives no reason that ecs-ship knows.'
            : `The cause is unknown to ecs-ship; ECS says: ${reason}`,
        remedy: 'All that ECS shows is above; the service’s events and the stopped tasks in the console may show more.',
        docs: STOPPED,
    },
];
/** ECS rounds the lower limit up and the upper one down (source: developer guide, "Service event messages"). */
function noRoom({ service }) {
    if (service?.limits === undefined)
        return 'minimumHealthyPercent and maximumPercent leave ECS no room to start or stop a task.';
    const { desired, limits } = service;
    const { minimumHealthyPercent: low, maximumPercent: high } = limits;
    const least = Math.ceil((desired * low) / 100);
    const most = Math.floor((desired * high) / 100);
    return `ECS may neither start nor stop a task: of ${desired} desired ones minimumHealthyPercent ${low} keeps ${least}, and maximumPercent ${high} allows ${most}.`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/role-name.js
/** The role that a text of AWS denies something, by its session's ARN; else our execution role's ARN. */
function roleName(text, { task }) {
    return /assumed-role\/([^/\s]+)/.exec(text)?.[1] ?? task?.executionRole;
}
/** `The execution role arn:…` */
function executionRole(text, evidence) {
    const name = roleName(text, evidence);
    return name === undefined ? 'The execution role' : `The execution role ${name}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/pull-rules.js



/** Why an image cannot be had, or not be run. */
const pullRules = [
    {
        id: 'image-platform',
        title: 'The image is built for another CPU architecture',
        cause: either(byTask(/does not contain descriptor matching platform '?([\w/]+)?|exec format error|no matching manifest/i, otherPlatform), byLog(/exec format error/i, otherPlatform)),
        remedy: 'Build for the task’s platform (option platforms) or change runtimePlatform in the task definition; ' +
            'a script as entry point needs its #! line.',
        docs: developerGuide('ecs-arm64'),
    },
    {
        id: 'pull-denied',
        title: 'The image may not be pulled',
        cause: byTask(/CannotPull\w*: .*(?:access denied|denied:|unauthori[sz]ed|not authorized|authorization failed|forbidden).*|ecr registry auth: .*(?:AccessDenied|not authorized).*|Check that the role has the permissions to pull.*/is, pullDenied),
        remedy: 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, ' +
            'and let the repository’s policy allow it where that is another account’s; ' +
            'a private registry other than ECR needs repositoryCredentials in the container definition.',
        docs: PULLS,
    },
    {
        id: 'image-gone',
        title: 'The image’s digest is gone: expired, deleted or never pushed',
        cause: byTask(/CannotPull\w*: .*(?:not found|manifest unknown|does not exist).*/is, imageGone),
        remedy: 'Check that the repository’s lifecycle policy has not expired it; push it again and deploy anew ' +
            '(forceNewDeployment resolves a tag again).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'image-not-found',
        title: 'The image does not exist',
        cause: byTask(/CannotPull\w*: .*(?:not found|manifest unknown|does not exist).*/is, (found) => `The image ${imageName(found)} cannot be pulled: it does not exist.`),
        remedy: 'Check the image reference in the task definition and that a lifecycle policy has not expired it.',
        docs: PULLS,
    },
    {
        id: 'pull-rate-limit',
        title: 'The registry limits how often images are pulled',
        cause: byTask(/CannotPull\w*: .*(?:toomanyrequests|too many requests|pull rate limit).*/is, (found) => `The registry of the image ${imageName(found)} refuses to be asked so often.`),
        remedy: 'Pull through an ECR pull through cache or from your own repository, or give repositoryCredentials of an account.',
        docs: PULLS,
    },
    {
        id: 'disk-full',
        title: 'There is no room for the image',
        cause: byTask(/CannotPull\w*: .*no space left on device/is, (found) => `There is no disk space left for the image ${imageName(found)}.`),
        remedy: 'Raise ephemeralStorage (Fargate), or clean up or enlarge the container instance’s disk.',
        docs: PULLS,
    },
    {
        id: 'pull-failed',
        title: 'The image cannot be pulled for another reason',
        cause: byTask(/CannotPull\w*: (.+)/is, (found) => `The image ${imageName(found)} cannot be pulled: ${firstLine(found.match[1])}`),
        remedy: 'Check that the task’s subnets have a route to the registry (NAT, VPC endpoints or a public address).',
        docs: PULLS,
    },
];
function otherPlatform({ match, failed }) {
    const image = failed === undefined ? 'The image' : `The image ${failed.container.image}`;
    const wanted = match[1] === undefined ? '' : ` (${match[1]})`;
    return `${image} is built for another CPU architecture than the task runs on${wanted}.`;
}
function pullDenied(found) {
    const [text] = found.match;
    const action = /not authorized to perform: (ecr:\w+)/.exec(text)?.[1];
    const role = roleName(text, found.evidence);
    const whom = role === undefined ? '' : ` to the role ${role}`;
    const lacks = action === undefined ? '' : `, which lacks ${action}`;
    return `The image ${imageName(found)} cannot be pulled: access is denied${whom}${whom === '' ? lacks.replace(', which', '; its role') : lacks}.`;
}
/** A digest that is not there has been there: ECS or ecs-ship has once seen it. */
function imageGone(found) {
    const name = imageName(found);
    if (!name.includes('@sha256:'))
        return undefined;
    const written = found.failed?.defined?.image;
    const pinned = written === undefined || written.includes('@')
        ? ''
        : ` (ECS pinned ${written} to it when the deployment began)`;
    return `The image ${name} cannot be pulled: it is gone, expired or was never pushed${pinned}.`;
}
/** The reference that cannot be resolved, from the text or from the container to blame. */
function imageName({ match, failed }) {
    const named = /failed to resolve ref "?(\S+?)"?:? (?:not found|pull access denied|unexpected status)/.exec(match[0])?.[1];
    return named ?? failed?.container.image ?? 'of a container';
}

;// CONCATENATED MODULE: ./.build/watch/causes/secret-cause.js


/**
 * Which secret or parameter cannot be read, and why, from the agent's text.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
function secretCause({ match, evidence }) {
    const text = firstLine(match[1]).replace('execution resource retrieval failed: ', '');
    const secret = /fetch(?:ing)? secret (?:data from AWS Secrets Manager in region \S+: secret )?(arn:\S+?):? |secret with ARN ['‘](arn:[^'’]+)/
        .exec(text)
        ?.slice(1)
        .find((arn) => arn !== undefined);
    const parameter = /invalid (?:ssm )?parameters: (.+)$/i.exec(text)?.[1];
    const key = /did not contain json key (\S+)/.exec(text)?.[1];
    const denied = /not authorized to perform: (ssm:\w+|kms:\w+)(?: on resource: (\S+))?/.exec(text);
    if (denied !== null) {
        const what = denied[2] === undefined ? '' : ` on ${denied[2]}`;
        return `${executionRole(text, evidence)} lacks ${denied[1]}${what}.`;
    }
    if (key !== undefined)
        return `A secret of the task definition has no JSON key ${key}.`;
    if (parameter !== undefined)
        return `The SSM parameter ${parameter} does not exist or has no value.`;
    if (secret === undefined)
        return `A secret of the task definition cannot be read: ${text}`;
    if (/AccessDenied|not authorized/.test(text))
        return `${executionRole(text, evidence)} may not read the secret ${secret}.`;
    return /ResourceNotFound|can't find|whether the secret exists/.test(text)
        ? `The secret ${secret} does not exist.`
        : `The secret ${secret} cannot be read: ${text}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/setup-rules.js





/** Why a task cannot be set up before any image is pulled. */
const setupRules = [
    {
        id: 'role-not-assumable',
        title: 'ECS cannot assume the execution role or the task role',
        cause: either(byTask(/unable to assume the role '([^']+)'/, roleCause), byTask(/not authorized to perform: sts:AssumeRole on resource: (\S+)/, roleCause), byEvent(/unable to assume the role '([^']+)'/, roleCause), byEvent(/IAM trust relationship has been misconfigured/, trustCause)),
        remedy: 'Check that the role exists and that its trust policy lets ecs-tasks.amazonaws.com call sts:AssumeRole; ' +
            'a role that was made a moment ago needs some seconds.',
        docs: EXECUTION_ROLE,
    },
    {
        id: 'no-network-route',
        title: 'There is no network route to ECR, Secrets Manager, Systems Manager or CloudWatch Logs',
        cause: byTask(UNREACHABLE, networkCause),
        remedy: networkRemedy,
        shows: networkLine,
        docs: developerGuide('verify-connectivity'),
    },
];
/** The same, where a pull's own rules have not told. */
const resourceRules = [
    {
        id: 'log-group-missing',
        title: 'The log group does not exist',
        cause: byTask(/(log group does not exist|failed to (?:validate logger args|initialize logging driver).*log group)/is, logGroupCause),
        remedy: 'Create it, or set awslogs-create-group: "true" and allow logs:CreateLogGroup to the execution role.',
        docs: RESOURCES,
    },
    {
        id: 'logs-denied',
        title: 'The execution role may not write to CloudWatch Logs',
        cause: byTask(/not authorized to perform: (logs:\w+)(?: on resource: (\S+))?/, ({ match, evidence }) => `${executionRole(match.input ?? '', evidence)} lacks ${match[1]}${match[2] === undefined ? '' : ` on ${match[2]}`}.`),
        remedy: 'Allow logs:CreateLogStream and logs:PutLogEvents (AmazonECSTaskExecutionRolePolicy has both).',
        docs: EXECUTION_ROLE,
    },
    {
        id: 'secret-unreadable',
        title: 'A secret or parameter is missing or may not be read',
        cause: byTask(/ResourceInitializationError: (?!.*ecr registry auth).*?(?:pull secrets or registry auth|secrets? .*?): (.+)/is, secretCause),
        remedy: 'Check the secret’s ARN and region, and that the execution role may read it (and use its KMS key).',
        docs: RESOURCES,
    },
    {
        id: 'volume-not-mounted',
        title: 'An EFS file system cannot be mounted',
        cause: byTask(/failed to invoke EFS utils commands to set up EFS volumes:? ?(.*)/is, ({ match }) => `An EFS volume of the task cannot be mounted: ${firstLine(match[1]) || 'no reason given'}`),
        remedy: 'Let the file system’s security group allow TCP 2049 from the task’s, and check its mount targets and policy.',
        docs: RESOURCES,
    },
    {
        id: 'resource-initialization',
        title: 'The task cannot be set up for another reason',
        cause: byTask(/ResourceInitializationError: (.+)/is, ({ match }) => `The task cannot be set up: ${firstLine(match[1])}`),
        remedy: 'Check the execution role’s permissions and the subnets’ route to ECR, CloudWatch Logs and Secrets Manager.',
        shows: networkLine,
        docs: RESOURCES,
    },
];
function roleCause({ match: [, arn], evidence: { task } }) {
    const kinds = { 'execution role': task?.executionRole, 'task role': task?.taskRole };
    const both = task?.executionRole === task?.taskRole;
    const kind = both ? undefined : Object.entries(kinds).find(([, known]) => known === arn)?.[0];
    return `ECS cannot assume the ${kind ?? 'role'} ${arn}.`;
}
function trustCause({ evidence: { task } }) {
    const roles = [task?.executionRole, task?.taskRole].filter((role) => role !== undefined);
    return `ECS may no longer assume a role of the task${roles.length === 0 ? '' : `: ${roles.join(' or ')}`}.`;
}
function logGroupCause({ evidence, failed }) {
    const groups = new Set((evidence.containers ?? []).flatMap(({ awslogs }) => awslogs?.group ?? []));
    // A task that could not be set up at all blames no container.
    const own = failed?.container.reason === undefined ? undefined : failed.defined?.awslogs?.group;
    const [only, ...more] = groups;
    if (only === undefined)
        return 'The log group named in the task definition does not exist.';
    if (more.length === 0)
        return `The log group ${only} does not exist.`;
    return `A log group of the task definition does not exist: ${own ?? [...groups].join(' or ')}.`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/dependency-cause.js
/**
 * A container waited for another in vain. Where only the task tells (“Task failed to start”) the task definition has
 * to say who waits for whom.
 */
function dependencyCause(failed, { containers = [] }) {
    const { task, container } = failed;
    const text = container.reason ?? task.stoppedReason ?? '';
    const [, dependency, target] = /dependency graph: .*\[(\S+)\] for target \[(\S+)\]/.exec(text) ?? [];
    if (dependency !== undefined)
        return waitedInVain(containers, target ?? '', dependency);
    if (text !== 'Task failed to start')
        return undefined;
    const waiting = containers.find(({ waitsFor }) => waitsFor.some(({ condition }) => condition !== 'START'));
    const awaited = waiting?.waitsFor.find(({ condition }) => condition !== 'START');
    return waiting && awaited && waitedInVain(containers, waiting.name, awaited.name);
}
const NEVER = {
    HEALTHY: 'which does not become healthy',
    SUCCESS: 'which does not end well',
    COMPLETE: 'which does not end',
    START: 'which does not start',
};
function waitedInVain(containers, target, dependency) {
    const waitsFor = containers.find(({ name }) => name === target)?.waitsFor ?? [];
    const { condition } = waitsFor.find(({ name }) => name === dependency) ?? {};
    const never = NEVER[condition ?? ''] ?? `which does not get there`;
    return `Container "${target}" waits for "${dependency}", ${never} in time.`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/start-rules.js





/** Why a container does not get to run. */
const startRules = [
    {
        id: 'command-not-found',
        title: 'The command does not exist in the image',
        cause: either(byTask(/CannotStartContainer\w*: .*(?:no such file or directory|executable file not found).*/is, ({ match, failed }) => `The command${commandOf(match)} of container "${failed?.container.name}" does not exist in the image.`), byLog(/^exec (\S+): no such file or directory/, ({ match, failed }) => `The command "${match[1]}" of container "${failed?.container.name}", or the interpreter that its first line names, does not exist in the image.`)),
        remedy: 'Check command and entryPoint in the task definition against the image’s files and PATH; ' +
            'a script with Windows line ends names an interpreter that does not exist.',
        docs: STARTS,
    },
    {
        id: 'permission-denied',
        title: 'The entry point may not be executed',
        cause: either(byTask(/Cannot(?:Start|Create)Container\w*: .*permission denied.*/is, notExecutable), byLog(/^exec (\S+): permission denied/, notExecutable)),
        remedy: 'Make the file executable (chmod +x in the Dockerfile) or run it with an interpreter.',
        docs: STARTS,
    },
    {
        id: 'dependency-not-ready',
        title: 'A container waits in vain for another one',
        cause: byContainer(dependencyCause),
        remedy: 'Look into the container that is waited for: its log, its health check, its exit code; ' +
            'its startTimeout is how long the other one waits.',
        docs: developerGuide('task_definition_parameters'),
    },
    {
        id: 'port-conflict',
        title: 'A host port is taken on the container instance',
        cause: either(byTask(/Cannot\w+Container\w*: .*(?:port is already allocated|address already in use).*/is, hostPort), byEvent(/already using a port required by your task/, hostPort)),
        remedy: 'Leave hostPort out (or 0) for a port of ECS’s choice, use awsvpc, add an instance, ' +
            'or let ECS stop the old task first (minimumHealthyPercent below 100).',
        docs: EVENTS,
    },
    {
        id: 'start-timeout',
        title: 'The container engine could not start the container in time',
        cause: byTask(/(?:DockerTimeoutError|ContainerRuntimeTimeoutError): .*timed out after waiting (\w+)/i, ({ match, failed }) => `Container "${failed?.container.name}" did not get to run within ${match[1]}: the engine took too long to start it.`),
        remedy: 'Give the task more CPU, make the image smaller, and see that its log driver’s destination can be reached.',
        shows: sizeLine,
        docs: developerGuide('container-runtime-timeout-error'),
    },
    {
        id: 'container-start',
        title: 'A container cannot start for another reason',
        cause: byTask(/Cannot(?:Start|Create)Container\w*: (.+)/is, ({ match, failed }) => `Container "${failed?.container.name}" cannot start: ${firstLine(match[1])}`),
        remedy: 'Run the image locally with the same command, user and limits to see the error.',
        docs: STARTS,
    },
];
/** runc quotes it: `exec: "gunicorn": executable file not found`. */
function commandOf([text]) {
    const command = /exec: (".+?")/.exec(text)?.[1];
    return command === undefined ? '' : ` ${command}`;
}
function notExecutable({ match, failed }) {
    const path = match[1] ?? /exec: "(.+?)"/.exec(match[0])?.[1];
    const command = path === undefined ? '' : ` "${path}"`;
    return `The command${command} of container "${failed?.container.name}" is not executable for its user.`;
}
function hostPort({ match: [text], failed, evidence }) {
    const told = /(?:Bind for |listen (?:tcp|udp)\d? )\S*?:(\d+)\b/.exec(text)?.[1];
    const wanted = told === undefined ? hostPorts(evidence) : [told];
    const port = wanted.length === 0 ? 'A host port' : `The host port ${listWords(wanted)}`;
    const who = failed === undefined ? 'the task' : `container "${failed.container.name}"`;
    return `${port} that ${who} needs is taken on the container instance.`;
}
function hostPorts({ containers = [] }) {
    const ports = containers.flatMap(({ ports = [] }) => ports);
    return ports.flatMap(({ host = 0 }) => (host === 0 ? [] : [`${host}`]));
}

;// CONCATENATED MODULE: ./.build/watch/causes/rules.js








/** From the most specific to the most general; the first rule that applies names the failure. */
const causeGroups = [
    { title: 'The deployment as a whole', rules: deploymentRules },
    { title: 'Roles and network', rules: setupRules },
    { title: 'The image', rules: pullRules },
    { title: 'Secrets, logs, volumes', rules: resourceRules },
    { title: 'Starting a container', rules: startRules },
    { title: 'The host, and its memory', rules: hostRules },
    { title: 'Health', rules: healthRules },
    { title: 'The application’s end', rules: exitRules },
    { title: 'Capacity and quotas', rules: capacityRules },
    { title: 'What is left', rules: lastRules },
];
const causeRules = causeGroups.flatMap(({ rules }) => rules);

;// CONCATENATED MODULE: ./.build/watch/evidence-lines.js




/** Lines of the failed container's log that are shown. */
const shownLogLines = 10;
/** Of an unknown cause this many events and tasks are shown. */
const most = { events: 10, tasks: 5, targets: 3 };
/** What a known cause rests on. */
function evidenceLines(evidence) {
    return [...taskLines(evidence), ...logLines(evidence), ...eventLines(evidence), ...reasonLines(evidence)];
}
/** Everything that was gathered, bounded, for a cause that nobody knows. */
function allEvidence(evidence) {
    const { events, targets = [], tasks } = evidence;
    const known = taskLines(evidence);
    const more = tasks.filter((task) => !known.some((line) => line.includes(task.id)));
    return [
        ...known,
        ...more.slice(0, most.tasks).map(stoppedLine),
        ...targets
            .slice(0, most.targets)
            .map(({ address, port, reason, description }) => `target ${address}:${port} is unhealthy: ${reason} (${description})`),
        ...healthCheckLine(evidence),
        ...sizeLine(evidence),
        ...logLines(evidence),
        ...events.slice(0, most.events).map(eventLine),
        ...reasonLines(evidence),
    ];
}
function reasonLines({ reason }) {
    return reason === undefined ? [] : [`ECS: ${reason}`];
}
function taskLines(evidence) {
    const failed = failedContainer(evidence);
    const newest = evidence.tasks.find(failedByItself);
    if (failed === undefined)
        return newest === undefined ? [] : [stoppedLine(newest)];
    const { task, container } = failed;
    const others = evidence.tasks.filter(failedByItself).length - 1;
    return [
        stoppedLine(task),
        `container "${container.name}": ${[
            howItEnded(failed),
            container.reason,
            outlivedStopTimeout(failed) ? 'killed after its stopTimeout' : undefined,
        ]
            .filter((part) => part !== undefined)
            .join(', ')} (image ${container.image})`,
        ...(others > 0 ? [`${others} more task${others > 1 ? 's' : ''} of this deployment stopped as well`] : []),
    ];
}
function stoppedLine({ id, stoppedReason, stopCode }) {
    return `task ${id} stopped: ${stoppedReason ?? stopCode ?? 'no reason given'}`;
}
/** A task that is still being stopped has no exit code yet. */
function howItEnded({ task, container }) {
    if (container.exitCode !== undefined)
        return `exit code ${container.exitCode}`;
    return task.startedAt === undefined ? 'never ran' : 'still stopping';
}
function logLines({ log }) {
    if (log === undefined)
        return [];
    if (log.lines.length === 0)
        return log.note === undefined ? [] : [`log of "${log.container}": ${log.note}`];
    return [
        `last lines of "${log.container}":`,
        ...log.lines.slice(-shownLogLines).map((line) => `  ${line.message.trimEnd()}`),
    ];
}
/** The newest event that says what is wrong beyond the task's own reason, else one that says that something is. */
function eventLines({ events: all, tasks }) {
    const told = tasks.find(failedByItself)?.stoppedReason ?? '';
    const events = all.filter(({ message }) => told.length < 20 || !message.includes(told));
    const says = (pattern) => events.find(({ message }) => pattern.test(message.replace(/^\(service [^)]*\) /, '')));
    const telling = says(/unable|is unhealthy|not healthy|health checks|could not|throttled|misconfigured/i) ??
        says(/deployment failed|rolling back/i);
    return telling === undefined ? [] : [eventLine(telling)];
}
function eventLine({ message }) {
    return `event: ${message}`;
}

;// CONCATENATED MODULE: ./.build/watch/diagnose.js



/** The rules that know nothing better than ECS's own words. */
const withoutCause = ['not-finished', 'tasks-unseen', 'unknown'];
/** Names the cause by the first rule that applies and lists what it rests on; where no cause is known, all there is. */
function diagnose(evidence) {
    for (const { id, cause: tell, shows, remedy, docs } of causeRules) {
        const cause = tell(evidence);
        if (cause === undefined)
            continue;
        const lines = withoutCause.includes(id) ? allEvidence(evidence) : evidenceLines(evidence);
        return {
            id,
            cause,
            evidence: [...(shows?.(evidence) ?? []), ...lines],
            remedy: typeof remedy === 'string' ? remedy : remedy(evidence),
            docs,
            ...whereToLook(evidence),
        };
    }
    throw new Error('the last cause rule always applies');
}
function whereToLook(evidence) {
    const task = failedContainer(evidence)?.task.id;
    const logStream = evidence.log?.stream;
    return { ...(task === undefined ? {} : { task }), ...(logStream === undefined ? {} : { logStream }) };
}

// EXTERNAL MODULE: ./.build/steps/image/defined-containers.js
var defined_containers = __webpack_require__(73294);
;// CONCATENATED MODULE: ./.build/steps/watch/read-log.js


/** Log lines asked for: a server says at its start where it listens. The diagnosis shows the last of them. */
const logLimit = 100;
/** The failed container, or the one that the load balancer calls unhealthy while it runs. */
function logSource(failed, events, containers = []) {
    if (failed !== undefined) {
        const { container, task, defined } = failed;
        // A container that never ran has written nothing; without its definition nobody knows where it writes.
        const ran = container.exitCode !== undefined || task.startedAt !== undefined;
        return ran && defined !== undefined ? { taskId: task.id, container: defined } : undefined;
    }
    const complaint = events.map(({ message }) => /\(task (\w+)\) \(port (\d+)\) is unhealthy/.exec(message));
    const [, taskId, port] = complaint.find((one) => one !== null) ?? [];
    const container = containers.find(({ ports = [] }) => ports.some((one) => one.container === Number(port))) ?? containers[0];
    return taskId === undefined || container === undefined ? undefined : { taskId, container };
}
/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
async function readLog(run, { taskId, container }) {
    const { name, awslogs, otherLogDriver } = container;
    const nothing = (note) => ({ container: name, lines: [], note });
    if (otherLogDriver !== undefined)
        return nothing(`goes to the log driver ${otherLogDriver}: look there`);
    if (awslogs === undefined)
        return nothing('goes nowhere that ecs-ship can read (no awslogs driver)');
    const { group, region, streamPrefix } = awslogs;
    if (streamPrefix === undefined)
        return nothing(`is in ${group}, in a stream that only the host knows (no awslogs-stream-prefix)`);
    const stream = { group, name: `${streamPrefix}/${name}/${taskId}`, ...(region && { region }) };
    try {
        const lines = await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.logs.lastLines(region, group, stream.name, logLimit));
        return lines.length === 0 ? { ...nothing('empty'), stream } : { container: name, lines, stream };
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            return { ...nothing(error.message), stream };
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/gather-evidence.js







/** All that AWS still shows of our deployment. What cannot be had is left out: a missing permission must not hide the verdict. */
async function gatherEvidence(run, ours, reason) {
    const { ecs } = run.ports;
    const { cluster, service } = run.config.target;
    const [{ stopped, deniedAction }, snapshot, defined, deployment] = await Promise.all([
        ask(run, 'the stopped tasks', () => findTasks(run), { stopped: [] }),
        ask(run, 'the events', () => ecs.describeService(cluster, service), undefined),
        ask(run, 'the task definition', () => readDefinition(run, ours), undefined),
        ask(run, 'the service deployment', () => readDeployment(run, ours, reason), undefined),
    ]);
    const tasks = stopped.filter((task) => task.startedBy === ours.id);
    const events = (snapshot?.events ?? []).filter((event) => event.at >= ours.createdAt);
    const failed = failedContainer({ tasks, containers: defined?.containers });
    const source = logSource(failed, events, defined?.containers);
    const [log, balancing] = await Promise.all([
        source && readLog(run, source),
        ask(run, 'the load balancer', () => readBalancing(run, snapshot, events, tasks), undefined),
    ]);
    const { triggeredAlarms: alarms, hooks } = deployment ?? {};
    const known = { ...defined, service: snapshot && definedService(snapshot), alarms, hooks };
    return { reason, deniedAction, tasks, events, log, ...known, ...balancing };
}
/** Without them the cause often stays hidden, so that a missing permission is worth telling. */
async function findTasks({ ports, config }) {
    const { cluster, service } = config.target;
    try {
        return { stopped: await ports.ecs.findStoppedTasks(cluster, service) };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        return { stopped: [], deniedAction: /^AWS denies (\S+):/.exec(error.message)?.[1] };
    }
}
function definedService(snapshot) {
    const { desired, network, rolloutLimits: limits, healthCheckGracePeriodSeconds: graceSeconds } = snapshot;
    return { desired, network, limits, graceSeconds };
}
async function readDefinition(run, ours) {
    const { definition } = await run.ports.ecs.describeTaskDefinition(ours.taskDefinitionArn);
    return { containers: (0,defined_containers/* definedContainers */.u)(definition), task: (0,defined_containers/* definedTask */.h)(definition) };
}
/** Asked only where ECS's reason speaks of what only the service deployment names. */
async function readDeployment(run, ours, reason = '') {
    if (!/alarm|hook/i.test(reason))
        return undefined;
    const { ecs } = run.ports;
    const { cluster, service } = run.config.target;
    const number = ours.id.split('/').at(-1);
    const listed = await ecs.listServiceDeployments(cluster, service, { since: ours.createdAt - 10_000 });
    const own = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
    return own && ecs.describeServiceDeployment(own.arn);
}
/** What a target group checks, and what it finds: where ECS tells of it, or no task tells anything. */
async function readBalancing(run, snapshot, events, tasks) {
    const { loadBalancing } = run.ports;
    const { targetGroupArns = [] } = snapshot ?? {};
    const told = events.map(({ message }) => /unhealthy in \(target-group (\S+)\)/.exec(message)?.[1]);
    const arn = told.find((one) => one !== undefined) ?? (tasks.length === 0 ? targetGroupArns[0] : undefined);
    if (arn === undefined || !targetGroupArns.includes(arn))
        return undefined;
    const [healthCheck, targets] = await Promise.all([
        ask(run, 'the health check', () => loadBalancing.findHealthCheck(arn), undefined),
        ask(run, 'the targets', () => loadBalancing.findUnhealthyTargets(arn), []),
    ]);
    return { healthCheck, targets };
}
/** What is not permitted, or AWS does not answer even after some tries, is left out and told of. */
async function ask(run, what, call, nothing) {
    try {
        return await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, call);
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if ((0,passing/* passing */.qO)(error) || error.code === 'permission-denied')
            (0,steps_run/* notice */.lm)(run, `The diagnosis goes without ${what}: ${error.message}`);
        return nothing;
    }
}

// EXTERNAL MODULE: ./.build/plan/definition/definition-document.js
var definition_document = __webpack_require__(98373);
// EXTERNAL MODULE: ./.build/plan/definition/foresee-definition.js
var foresee_definition = __webpack_require__(96431);
// EXTERNAL MODULE: ./.build/plan/definition/option-at.js + 1 modules
var option_at = __webpack_require__(66341);
// EXTERNAL MODULE: ./.build/plan/definition/path-before.js
var path_before = __webpack_require__(70597);
;// CONCATENATED MODULE: ./.build/plan/definition/place-of-member.js



/**
 * Where the member is said: `ecs-ship.yml:3:1 memory` where an option says it, else `td.json:7:5`. Undefined where nothing
 * does, or an option that stands in no file.
 */
function placeOfMember(document, options, { container, member }) {
    const source = document.definition;
    const foreseen = (0,foresee_definition/* foreseeDefinition */.f)(source, options);
    const path = pathOf(foreseen.rendered, container, member);
    if (path === undefined)
        return undefined;
    const option = (0,option_at/* optionAt */.H)({ path }, foreseen, options);
    if (option !== undefined)
        return option;
    const { text } = document.problemAt((0,path_before/* pathBefore */.p)(source, foreseen.rendered, path), 'name', '');
    return text.replace(/: $/, '');
}
function pathOf(rendered, container, member) {
    if (container === undefined)
        return rendered[member] === undefined ? undefined : [member];
    const containers = (rendered.containerDefinitions ?? []);
    const index = containers.findIndex(({ name }) => name === container);
    return containers[index]?.[member] === undefined ? undefined : ['containerDefinitions', index, member];
}

;// CONCATENATED MODULE: ./.build/watch/causes/named-member.js

/** Members of the container to blame, by the cause's id. */
const ofContainer = {
    'container-health-check': ['healthCheck'],
    'command-not-found': ['command', 'entryPoint'],
    'permission-denied': ['entryPoint', 'command'],
    'dependency-not-ready': ['dependsOn'],
    'port-conflict': ['portMappings'],
    'address-in-use': ['portMappings'],
    'listens-on-localhost': ['portMappings'],
    'nothing-listens': ['portMappings'],
    'out-of-memory': ['memory'],
    'secret-unreadable': ['secrets'],
    'log-group-missing': ['logConfiguration'],
    'logs-denied': ['logConfiguration'],
    'volume-not-mounted': ['mountPoints'],
};
const ofTask = {
    'image-platform': ['runtimePlatform'],
    'role-not-assumable': ['executionRoleArn', 'taskRoleArn'],
    'out-of-memory': ['memory'],
    'volume-not-mounted': ['volumes'],
};
/** The nearest first; none where a cause is about no member. */
function namedMembers(id, evidence) {
    const container = failedContainer(evidence)?.container.name ?? evidence.containers?.[0]?.name;
    const own = ofContainer[id];
    const whole = ofTask[id];
    return [
        ...(own === undefined || container === undefined ? [] : [{ container, members: own }]),
        ...(whole === undefined ? [] : [{ members: whole }]),
    ];
}

;// CONCATENATED MODULE: ./.build/steps/watch/setting-place.js




/** Where what a cause names is set, `td.json:7:5: memory of container "web"`; undefined where no file says it. */
async function settingPlace(run, id, evidence) {
    const { file, revision } = run.config.taskDefinition;
    const named = namedMembers(id, evidence);
    if (named.length === 0 || file === undefined || revision !== undefined)
        return undefined;
    const text = await run.ports.files.readText(file).catch(() => undefined);
    if (text === undefined)
        return undefined;
    try {
        const document = (0,definition_document/* readDefinitionDocument */.p)(file, text);
        for (const { container, members } of named) {
            for (const member of members) {
                const whose = container === undefined ? {} : { container };
                const place = placeOfMember(document, run.config, { ...whose, member });
                if (place !== undefined)
                    return told(place, member, container);
            }
        }
    }
    catch (error) {
        // The file may have changed since it was read.
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
    }
    return undefined;
}
function told(place, member, container) {
    const [found] = /^\S.*?:\d+:\d+(?= |$)/.exec(place) ?? [];
    return found && `${found}: ${member}${container === undefined ? '' : ` of container "${container}"`}`;
}

;// CONCATENATED MODULE: ./.build/steps/watch/diagnose.js



/** Gathers the evidence that is needed and names the cause; `timedOut` when it was not ECS that ended the watch. */
async function diagnoseDeployment(run, ours, reason, timedOut = false) {
    const evidence = await gatherEvidence(run, ours, reason);
    const found = diagnose({ ...evidence, timedOut });
    const setting = await settingPlace(run, found.id, evidence);
    return setting === undefined ? found : { ...found, evidence: [setting, ...found.evidence], setting };
}

// EXTERNAL MODULE: ./.build/watch/name-revision.js
var name_revision = __webpack_require__(23201);
;// CONCATENATED MODULE: ./.build/watch/ended-by-others.js

/** Names the deployment that took over; undefined when ECS no longer shows it. */
function superseded(newer, revision) {
    const { image, commit, run } = revision;
    const named = newer === undefined ? '' : `: ${(0,name_revision/* nameRevision */.h)(newer.taskDefinitionArn, revision)}`;
    return {
        id: 'superseded',
        cause: `A newer deployment took over before ours was done${named}.`,
        evidence: [
            ...(newer === undefined
                ? []
                : [`deployment: ${newer.id} (${newer.taskDefinitionArn.split('/').at(-1)})`]),
            ...(image === undefined ? [] : [`image: ${image}`]),
            ...(commit === undefined ? [] : [`commit: ${commit}`]),
            ...(run === undefined ? [] : [`started by: ${run}`]),
        ],
        remedy: 'Follow the newer one; let pipelines queue (concurrency or resource_group) to avoid this.',
    };
}
const whoDid = (event) => `ECS does not keep who did it; CloudTrail does: aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=${event}`;
/** Says what was done, and where to find who did it: ECS's records name nobody. */
function stoppedBySomebody(ours, stop) {
    const { reason } = stop;
    return {
        id: 'stopped-by-somebody',
        cause: whatWasDone(stop),
        evidence: [`deployment: ${ours.id}`, ...(reason === undefined ? [] : [`ECS: ${reason}`])],
        remedy: `Ask why before shipping again. ${whoDid(stop.how === 'answered' ? 'ContinueServiceDeployment' : 'StopServiceDeployment')}`,
    };
}
function whatWasDone({ reason, how, stage }) {
    if (how === 'answered')
        return `Somebody answered the hook that paused at ${stage} with ROLLBACK.`;
    const rollback = how === 'rolled back' ? ' with a rollback' : '';
    return reason === undefined
        ? `Nothing had failed and ECS gives no reason: somebody seems to have stopped the deployment${rollback}.`
        : `Somebody stopped the deployment${rollback} (StopServiceDeployment).`;
}
/** The service is gone or on its way out. `before` is what was wrong with the deployment already, when something was. */
function serviceDeleted(ours, before) {
    return {
        id: 'service-deleted',
        cause: 'The service was deleted while its deployment was under way.',
        evidence: [
            `deployment: ${ours.id}`,
            ...(before === undefined ? [] : [`before that: ${before.cause}`, ...before.evidence]),
        ],
        remedy: `Create the service again before the next ship. ${whoDid('DeleteService')}`,
    };
}

// EXTERNAL MODULE: ./.build/watch/what-comes-next.js
var what_comes_next = __webpack_require__(13570);
// EXTERNAL MODULE: ./.build/steps/read-origin.js
var read_origin = __webpack_require__(60291);
;// CONCATENATED MODULE: ./.build/steps/watch/end-watch.js




/** ECS says how it ended; what the verdict needs to be understood is gathered. */
async function conclude(run, ours, ended, memory) {
    const { verdict, newer } = ended;
    switch (verdict) {
        case 'stable':
        case 'unchanged':
            return { verdict };
        case 'superseded':
            return { verdict, diagnosis: superseded(newer, await (0,read_origin/* readOrigin */.P)(run, newer)) };
        case 'stopped':
            return (memory.service?.status ?? 'ACTIVE') === 'ACTIVE'
                ? { verdict, diagnosis: stoppedBySomebody(ours, { reason: ended.reason, how: 'stopped' }) }
                : concludeDeleted(ours, memory);
        default:
            return {
                verdict,
                diagnosis: await explain(run, ours, ended, memory),
                restored: restored(ours, memory),
            };
    }
}
/** The service is gone, or is going. */
async function concludeDeleted(ours, memory) {
    return { verdict: 'stopped', diagnosis: serviceDeleted(ours, await memory.diagnosis) };
}
/** `late` says which timeout has passed; what ECS does meanwhile and next is said with it. */
async function concludeLate(run, ours, late, memory) {
    const next = (0,what_comes_next/* whatComesNext */.R)(ours, memory);
    const state = memory.lastLine === undefined ? '' : ` Last seen: ${memory.lastLine}.`;
    const reason = `${late}; ${next}${state}`;
    const found = await diagnoseDeployment(run, ours, reason, true);
    const lines = found.evidence.filter((line) => !line.includes(reason));
    const diagnosis = { ...found, evidence: [...lines, `ecs-ship: ${reason}`] };
    return { verdict: 'timed-out', diagnosis, next };
}
/** Where nothing is found that failed by itself, somebody has stopped it. */
async function explain(run, ours, ended, memory) {
    const { verdict, reason } = ended;
    const early = await memory.diagnosis;
    // While it went wrong ECS may not have said yet what it says now.
    const found = early === undefined || early.id === 'unknown' ? await diagnoseDeployment(run, ours, reason) : early;
    if (!/^(unknown|tasks-unseen)$/.test(found.id) || verdict !== 'rolled-back' || memory.gaveUp)
        return found;
    const byUser = reason === undefined || /\bby user\b|^ECS deployment \S+ stopped\.$/.test(reason);
    const how = memory.pausedAt === undefined ? 'rolled back' : 'answered';
    return byUser ? stoppedBySomebody(ours, { reason, how, stage: memory.pausedAt }) : found;
}
/** ARN of the revision that serves instead of ours, as far as it was seen. */
function restored(ours, { service }) {
    const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
    return primary === undefined || primary.id === ours.id ? undefined : primary.taskDefinitionArn;
}

;// CONCATENATED MODULE: ./.build/watch/certain.js

/** How often the same failure must be seen before it is certain to come again. */
const times = { unavailable: 2, exit: 3 };
/** A task that has run this long did start; what kills it later may pass. */
const startedMs = 60_000;
/** Failures that another try cannot mend: what is missing or forbidden stays so until somebody changes it. */
const lasting = /not found|does not exist|manifest unknown|denied|not authorized|unauthorized|descriptor matching platform|ResourceNotFound|can't find/i;
/**
 * Why the deployment cannot succeed, once that is certain: the same missing thing twice, or the same container ending at
 * start with the same code three times while none is healthy. A slow or flaky start is neither.
 */
function certainFailure(stopped, running) {
    const failed = stopped.filter(failedByItself);
    return unavailable(failed) ?? (running.some(isWell) ? undefined : exitsAlike(failed));
}
function unavailable(failed) {
    const reasons = failed
        .filter((task) => task.stopCode === 'TaskFailedToStart')
        .map((task) => withoutIds(task.stoppedReason ?? ''))
        .filter((reason) => lasting.test(reason));
    const again = mostFrequent(reasons);
    return again !== undefined && again.count >= times.unavailable ? again.value : undefined;
}
function exitsAlike(failed) {
    const exits = failed
        .filter(diedAtStart)
        .flatMap((task) => task.containers
        .filter((one) => one.exitCode !== undefined && one.exitCode !== 0)
        .map((one) => `container "${one.name}" exits with code ${one.exitCode}`));
    const again = mostFrequent(exits);
    return again !== undefined && again.count >= times.exit ? again.value : undefined;
}
function diedAtStart({ stopCode, startedAt, stoppedAt }) {
    if (stopCode !== 'EssentialContainerExited')
        return false;
    return startedAt === undefined || stoppedAt === undefined || stoppedAt - startedAt < startedMs;
}
function isWell({ healthStatus, runningMs = 0 }) {
    return healthStatus === 'HEALTHY' || runningMs >= startedMs;
}
/** Task and request ids differ from try to try. */
function withoutIds(reason) {
    return reason.replace(/\b[0-9a-f]{32}\b|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
}
function mostFrequent(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return first && { value: first[0], count: first[1] };
}

;// CONCATENATED MODULE: ./.build/watch/phase.js
/**
 * The phase that one look shows; `unknown` while nothing has been counted. `keptOld`: when every new task ran before, ECS
 * still wanted old ones.
 */
function phaseOf(ours, look, judgement, keptOld) {
    const { deployment } = look;
    if (judgement.kind === 'going-wrong' || /ROLLBACK|STOP/.test(deployment?.status ?? ''))
        return 'restoring';
    if (deployment?.awaitingHook !== undefined)
        return 'paused';
    if (deployment?.lifecycleStage === 'BAKE_TIME')
        return 'baking';
    if (/TRAFFIC_SHIFT/.test(deployment?.lifecycleStage ?? ''))
        return 'shifting';
    return phaseByCounts(ours, look, keptOld);
}
function phaseByCounts(ours, look, keptOld) {
    const target = look.deployment?.target ?? countsByService(ours, look);
    if (target === undefined)
        return 'unknown';
    if (failedTasks(ours, look) > 0)
        return 'failing';
    if (target.running < target.requested)
        return 'starting';
    const source = look.deployment?.source;
    if (source === undefined || source.requested > 0)
        return 'finishing';
    return keptOld || source.running > 0 ? 'draining' : 'finishing';
}
/** By the service deployment's circuit breaker, or by deployments[] where there is none. */
function failedTasks(ours, { deployment, service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return Math.max(deployment?.circuitBreaker?.failureCount ?? 0, entry?.failedTasks ?? 0);
}
function countsByService(ours, { service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}

;// CONCATENATED MODULE: ./.build/watch/due.js
/** How much earlier or later than reckoned it may come. */
const slack = { before: 700, after: 4000 };
/** When the phase ends if all goes well; undefined when nobody can tell. `began` is when it began, at the earliest and latest. */
function due(phase, began, { settleMs, bakeMs }) {
    const lastsMs = phase === 'finishing' ? settleMs : phase === 'baking' ? bakeMs : undefined;
    if (lastsMs === undefined)
        return undefined;
    return { from: began.from + lastsMs - slack.before, until: began.until + lastsMs + slack.after };
}

;// CONCATENATED MODULE: ./.build/watch/expectation.js
/** By the newest five successful rollouts; undefined without any. */
function expectation(history) {
    const durations = history
        .filter((one) => one.status === 'SUCCESSFUL' && one.finishedAt !== undefined)
        .slice(0, 5)
        .map((one) => (one.finishedAt ?? 0) - one.createdAt);
    if (durations.length === 0)
        return undefined;
    return { soonest: Math.min(...durations), latest: Math.max(...durations) };
}

;// CONCATENATED MODULE: ./.build/watch/in-measure.js
/** The value, but no less than `least` and no more than `most`. */
function inMeasure(value, least, most) {
    return Math.min(Math.max(value, least), most);
}

;// CONCATENATED MODULE: ./.build/watch/pacing.js

const second = 1000;
const growth = {
    unknown: { part: 1 / 8, least: 1, most: 5 },
    failing: { part: 1 / 10, least: 1, most: 4 },
    draining: { part: 1 / 40, least: 1, most: 10 },
    baking: { part: 1 / 10, least: 2, most: 12 },
    shifting: { part: 1 / 10, least: 2, most: 10 },
    paused: { part: 1 / 10, least: 2, most: 10 },
    restoring: { part: 1 / 10, least: 1, most: 4 },
};
/** Milliseconds until the next look: a second or two where the end may come, sparse where it cannot. */
function nextLookMs(pace) {
    const { phase, inPhaseMs } = pace;
    if (phase === 'starting')
        return whileTasksMiss(pace);
    if (phase === 'finishing')
        return whileUnproven(pace);
    const { part, least, most } = growth[phase];
    const usual = inMeasure(inPhaseMs * part, least * second, most * second);
    if (phase === 'draining')
        return Math.max(usual, whileOldStop(pace));
    return phase === 'baking' || phase === 'shifting' ? whenDue(pace, usual) : usual;
}
/** The end comes no sooner than a health check after the last task's start, whatever earlier rollouts took. */
function whileTasksMiss({ elapsedMs, checkMs = 5 * second }) {
    const patient = inMeasure(elapsedMs / 4, checkMs, 20 * second);
    return Math.max(second, Math.min(0.7 * elapsedMs, patient));
}
/** Nobody can tell when a task proves healthy, so the interval grows with the rollout; the old tasks' end is still to come. */
function whileUnproven(pace) {
    const { elapsedMs, startedMs = 0, checkMs = 0 } = pace;
    const patient = inMeasure(elapsedMs / 8, second, 25 * second);
    return whenDue(pace, Math.max(patient, startedMs + checkMs - elapsedMs));
}
/** Most tasks stop within seconds; those of a long rollout are asked for less often, to keep to the requests it may take. */
function whileOldStop({ elapsedMs }) {
    return inMeasure(elapsedMs / 160, second, 1.48 * second);
}
/** By this very rollout, or by earlier ones; `wanted` where neither tells. */
function whenDue(pace, wanted) {
    const { due, elapsedMs } = pace;
    if (due === undefined)
        return byHistory(pace, wanted);
    return elapsedMs <= due.until ? towards(due.from - elapsedMs) : wanted;
}
/** Half of the way to the moment at a time (it may fail meanwhile), then each second. */
function towards(leftMs) {
    return leftMs <= 0 ? second : Math.min(inMeasure(leftMs / 2, 2 * second, 10 * second), leftMs + 50);
}
/** So many looks are spread over the time in which the service's rollouts usually end; the rest is for the old tasks' end. */
const looksWhenUsual = 14;
/** Earlier rollouts say when the end is near: hardly more than a tenth sooner than ever before. */
function byHistory({ expected, elapsedMs }, wanted) {
    if (expected === undefined)
        return wanted;
    const from = 0.9 * expected.soonest;
    const until = 1.2 * expected.latest + 5 * second;
    if (elapsedMs > until)
        return wanted;
    const often = Math.max(second, (until - from) / looksWhenUsual);
    return Math.min(wanted, Math.max(often, from - elapsedMs));
}

;// CONCATENATED MODULE: ./.build/watch/request-budget.js
/** What a watch may send in its first five minutes; the last ones are spread over the time that is left. */
const budget = { requests: 60, spread: 2, forMs: 300_000 };
/** What is kept for the time in which each second counts. */
const reserve = 14;
/** No wait for the budget's sake is longer, in milliseconds. */
const longest = 20_000;
/** The shortest wait once the five minutes are over and the end is not near, in milliseconds. */
const later = 2000;
/**
 * Milliseconds that a watch that has sent `spent` requests has to wait at least, so that sparse phases save for those in
 * which each second counts: `ending`. Source of the scarcity: Amazon ECS service quotas, "API throttling" (service
 * deployment reads: 50 at once, 20 per second and account).
 */
function untilNextRequestMs(spent, watchedMs, ending) {
    const leftMs = budget.forMs - watchedMs;
    if (leftMs <= 0)
        return ending ? 0 : later;
    const left = budget.requests - spent - (ending ? 0 : reserve);
    if (left > budget.spread)
        return 0;
    return left <= 0 ? Math.min(leftMs, longest) : Math.min(leftMs / left, longest);
}

// EXTERNAL MODULE: ./.build/watch/throttle-floor.js
var throttle_floor = __webpack_require__(36507);
;// CONCATENATED MODULE: ./.build/steps/watch/rhythm.js







function newRhythm() {
    return { phase: 'unknown', began: { from: 0, until: 0 }, keepsOld: false, lookedMs: 0, floorMs: 0 };
}
/** A start seen less exactly than this is asked for, when the end is reckoned from it. */
const inexactMs = 3000;
/** Milliseconds since our deployment was created; AWS's clock and ours are never compared. */
function elapsedMs(ours, memory, now) {
    return now - memory.startedAt + (ours.ageMs ?? 0);
}
/** Notes what phase a look shows, and when it began. */
async function noteCourse(run, ours, look, judgement, memory) {
    const { rhythm } = memory;
    const elapsed = elapsedMs(ours, memory, run.ports.clock.now());
    const phase = phaseOf(ours, look, judgement, rhythm.keepsOld);
    if (phase === 'finishing')
        rhythm.keepsOld = (look.deployment?.source?.requested ?? 0) > 0;
    if (phase === 'starting')
        rhythm.keepsOld = false;
    if (phase !== rhythm.phase && phase !== 'unknown') {
        rhythm.began = { from: rhythm.lookedMs, until: elapsed };
        if (phase === 'finishing')
            await askForStart(run, ours, memory);
        rhythm.phase = phase;
    }
    rhythm.lookedMs = elapsed;
}
/** When the last of the new tasks started, by two stamps of AWS's own clock; only where ECS counts from then. */
async function askForStart(run, ours, { rhythm, sight }) {
    const { from, until } = rhythm.began;
    if (until - from <= inexactMs || ours.health?.settleMs === undefined)
        return;
    sight.asked += 2;
    try {
        const { cluster, service } = run.config.target;
        const tasks = await run.ports.ecs.findRunningTasks(cluster, service);
        const starts = tasks.filter((task) => task.startedBy === ours.id).flatMap((task) => task.startedAt ?? []);
        const last = Math.max(...starts) - ours.createdAt;
        if (last >= from - 1000 && last <= until + 1000)
            rhythm.began = { from: last, until: last };
    }
    catch (error) {
        // Without it the end is only reckoned less exactly.
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
    }
}
/** Milliseconds to sleep before the next look. */
function pauseMs(run, ours, memory) {
    const { rhythm, deployment, sight } = memory;
    const now = run.ports.clock.now();
    const elapsed = elapsedMs(ours, memory, now);
    const { settleMs, checkMs } = ours.health ?? {};
    const wanted = nextLookMs({
        elapsedMs: elapsed,
        phase: rhythm.phase,
        inPhaseMs: elapsed - rhythm.began.until,
        startedMs: rhythm.began.from,
        checkMs,
        due: due(rhythm.phase, rhythm.began, { settleMs, bakeMs: deployment?.bakeMs }),
        expected: expectation(sight.history),
    });
    const affordable = untilNextRequestMs(sight.asked, now - memory.startedAt, isEnding(rhythm.phase));
    const pause = Math.max(wanted, affordable, rhythm.floorMs);
    return (rhythm.floorMs === 0 ? throttle_floor/* spread */.il : throttle_floor/* jittered */.et)(pause, run.ports.random);
}
/** Whatever comes next is the end. */
function isEnding(phase) {
    return phase === 'draining' || phase === 'restoring';
}

;// CONCATENATED MODULE: ./.build/steps/watch/give-up.js








/** After each look into the tasks the next one waits longer, in milliseconds: a crash loop goes on for hours. */
const pauses = { first: 3000, growth: 1.4, longest: 60_000 };
/**
 * Looks into newly failed tasks; once it is certain that the deployment cannot succeed, does what on-failure says. The
 * diagnosis is taken at once, while the evidence is fresh.
 */
async function giveUpIfCertain(run, ours, look, memory) {
    const { onFailure } = run.config.watch;
    if (onFailure === 'wait' || memory.gaveUp || !isWorthALook(run, failedTasks(ours, look), memory))
        return 'go-on';
    const why = await certainty(run, ours, memory);
    if (why === undefined)
        return 'go-on';
    memory.gaveUp = true;
    memory.diagnosis ??= diagnoseDeployment(run, ours, undefined);
    if (onFailure === 'stop-waiting')
        return 'stop-waiting';
    return rollBack(run, memory);
}
function isWorthALook(run, failures, memory) {
    const { examined } = memory;
    const now = run.ports.clock.now();
    if (failures <= examined.failures || now < examined.againAt)
        return false;
    const pause = pauses.first * pauses.growth ** examined.times;
    memory.examined = {
        failures,
        times: examined.times + 1,
        againAt: now + Math.min(pause, pauses.longest),
    };
    return true;
}
async function certainty(run, ours, memory) {
    const { cluster, service } = run.config.target;
    const { ecs } = run.ports;
    try {
        memory.sight.asked += 2;
        const all = await ecs.findStoppedTasks(cluster, service);
        const stopped = all.filter((task) => task.startedBy === ours.id);
        if (certainFailure(stopped, []) === undefined)
            return undefined;
        memory.sight.asked += 2;
        const running = await ecs.findRunningTasks(cluster, service);
        const own = running.filter((task) => task.startedBy === ours.id);
        return certainFailure(stopped, alive(own, awsNow(run, ours, stopped, memory)));
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        // Not being allowed to look into tasks only means that ECS's own verdict is waited for.
        if (error.code !== 'permission-denied')
            memory.examined = { ...memory.examined, failures: 0 };
        return undefined;
    }
}
/** AWS's clock as far as its own stamps tell: ours may be wrong by any amount. */
function awsNow(run, ours, stopped, memory) {
    const reckoned = ours.createdAt + elapsedMs(ours, memory, run.ports.clock.now());
    return Math.max(reckoned, ...stopped.map(({ stoppedAt = 0 }) => stoppedAt));
}
function alive(tasks, now) {
    return tasks.map(({ startedAt, healthStatus }) => ({
        ...(healthStatus === undefined ? {} : { healthStatus }),
        ...(startedAt === undefined ? {} : { runningMs: now - startedAt }),
    }));
}
/** ECS may be faster than we are: a deployment that it ends already cannot be stopped, which is as good. */
async function rollBack(run, memory) {
    const { arn } = memory.sight;
    if (arn === undefined)
        return 'stop-waiting';
    try {
        await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.ecs.stopServiceDeployment(arn, 'ROLLBACK'));
        (0,steps_run/* notice */.lm)(run, 'This deployment cannot succeed, so ecs-ship asked ECS to roll it back.');
        return 'go-on';
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        // The next failed task is another occasion to ask.
        if ((0,passing/* passing */.qO)(error) || (0,passing/* refusesCredentials */.wX)(error))
            memory.gaveUp = false;
        if (error.code !== 'permission-denied')
            return 'go-on';
        (0,steps_run/* notice */.lm)(run, `${error.message} With it ecs-ship would have rolled back.`);
        return 'stop-waiting';
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/look-patiently.js





/** Credentials refused for so long and so often are of no use any more. */
const refused = { ms: 30_000, looks: 7 };
/**
 * Looks once; undefined when AWS did not answer or nobody waits any more, and `gone` when the service has been deleted.
 * No answer never ends a watch by itself; a lasting refusal is passed on with the word that ECS goes on.
 */
async function lookPatiently(run, ours, memory, withService) {
    try {
        const look = await lookAt(run, ours, memory.sight, withService);
        memory.unanswered = 0;
        memory.refusedSince = undefined;
        memory.rhythm.floorMs = (0,throttle_floor/* throttleFloorMs */.po)(memory.rhythm.floorMs, false);
        return look;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if (run.interrupted.aborted)
            return undefined;
        if (error.code === 'service-not-found')
            return 'gone';
        if (!(0,passing/* passing */.qO)(error) && !isRefusedBriefly(error, memory, run.ports.clock.now()))
            throw unseen(error, ours, memory);
        noteUnanswered(run, error, memory);
        return undefined;
    }
}
function isRefusedBriefly(error, memory, now) {
    if (!(0,passing/* refusesCredentials */.wX)(error))
        return false;
    memory.refusedSince ??= now;
    return now - memory.refusedSince < refused.ms || memory.unanswered < refused.looks;
}
/** One look without an answer is nothing to tell of. */
function noteUnanswered(run, error, memory) {
    const { rhythm } = memory;
    memory.unanswered += 1;
    if (memory.unanswered === 2)
        (0,steps_run/* notice */.lm)(run, `${error.message} ecs-ship goes on asking.`);
    if (error.code === 'throttled')
        rhythm.floorMs = (0,throttle_floor/* throttleFloorMs */.po)(rhythm.floorMs, true);
}
/** We can no longer see how it goes; that says nothing about the deployment. */
function unseen(error, ours, { lastLine }) {
    const evidence = [
        `ECS goes on with deployment ${ours.id} without us: how it ends is not known.`,
        ...(lastLine === undefined ? [] : [`last seen: ${lastLine}`]),
    ];
    return new errors/* ShipError */.f(error.code, error.message, {
        remedy: error.remedy,
        evidence: [...evidence, ...error.evidence],
        ...(error.docs === undefined ? {} : { docs: error.docs }),
        cause: error,
    });
}
/** Milliseconds until AWS is asked again after looks without an answer. */
function backOffMs({ ports }, { unanswered, rhythm }) {
    const usual = Math.min(500 * 2 ** Math.min(unanswered, 6), 20_000);
    return (0,throttle_floor/* jittered */.et)(rhythm.floorMs === 0 ? usual : rhythm.floorMs, ports.random);
}

// EXTERNAL MODULE: ./.build/watch/other-failed.js
var other_failed = __webpack_require__(54004);
// EXTERNAL MODULE: ./.build/steps/company.js
var company = __webpack_require__(40249);
;// CONCATENATED MODULE: ./.build/steps/watch/recall.js






/** What wakes a watch: an interrupt, or the failure of another service as long as that is news. */
function waking({ interrupted, company }, { recall }) {
    return company === undefined || recall.heard ? interrupted : AbortSignal.any([interrupted, company.recall]);
}
/**
 * Once another service has failed and all are to go back: has ECS roll our deployment back, which is then followed to its end.
 * An ending says that this cannot be asked of ECS.
 */
async function answerRecall(run, ours, memory) {
    const failed = (0,company/* recalledFor */.U)(run);
    if (failed === undefined)
        return undefined;
    memory.recall.heard = true;
    const mayAsk = ours.startsDeployment && run.known.updated === true;
    if (!mayAsk || memory.recall.asked || memory.gaveUp)
        return undefined;
    const { arn, permitted } = memory.sight;
    if (arn === undefined)
        return permitted ? undefined : standing(run, failed);
    return (await recall_rollBack(run, arn, failed, memory)) ? undefined : standing(run, failed);
}
/** It is still under way; whoever follows us takes it back by an update. */
function standing(run, failed) {
    return { verdict: 'failed', diagnosis: (0,other_failed/* otherFailed */.s)(failed, run.config.target.service) };
}
/** False where ecs-ship is not allowed to; a deployment that has ended meanwhile tells so at the next look. */
async function recall_rollBack(run, arn, { name }, memory) {
    memory.recall.asked = true;
    try {
        await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.ecs.stopServiceDeployment(arn, 'ROLLBACK'));
        (0,steps_run/* notice */.lm)(run, `${name} failed, so ecs-ship asked ECS to roll this deployment back as well.`);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if ((0,passing/* passing */.qO)(error) || (0,passing/* refusesCredentials */.wX)(error))
            memory.recall.asked = false;
        if (error.code !== 'permission-denied')
            return true;
        (0,steps_run/* notice */.lm)(run, `${error.message} With it ecs-ship would have had ECS roll this deployment back.`);
        return false;
    }
}
/** A rollback that was asked for because of another service has no cause of its own. */
function withRecall(run, ending, { recall }) {
    const failed = (0,company/* recalledFor */.U)(run);
    if (!recall.asked || failed === undefined || ending.verdict !== 'rolled-back')
        return ending;
    return { ...ending, diagnosis: (0,other_failed/* otherFailed */.s)(failed, run.config.target.service) };
}

;// CONCATENATED MODULE: ./.build/steps/watch/service-is-due.js

/** Longest time without the service's events, and the shortest while it is rolled back; milliseconds. */
const everyMs = { usual: 90_000, restoring: 5000, uncounted: 8000 };
/** Is DescribeServices worth a request with the next look? */
function serviceIsDue(last, memory, now) {
    if (last.kind === 'ask-service' || memory.unconfirmed !== undefined)
        return true;
    const { phase } = memory.rhythm;
    const quiet = now - memory.askedServiceAt;
    // A new phase comes with new events; that all new tasks run the counts have told.
    if (phase !== memory.servicePhase && phase !== 'finishing' && quiet >= everyMs.restoring) {
        memory.servicePhase = phase;
        return true;
    }
    if (last.kind === 'going-wrong')
        return quiet >= everyMs.restoring;
    return quiet >= (failsUncounted(memory) ? untilNextFailure(memory) : everyMs.usual);
}
/** Without a circuit breaker only the service counts the tasks that fail. */
function failsUncounted({ deployment, rhythm }) {
    const counted = deployment !== undefined && deployment.circuitBreaker?.status !== 'DISABLED';
    return !counted && /^(unknown|starting|failing)$/.test(rhythm.phase);
}
/** The longer none is seen, the longer the next one may wait. */
function untilNextFailure({ rhythm }) {
    return inMeasure(rhythm.lookedMs / 6, everyMs.uncounted, everyMs.usual);
}

;// CONCATENATED MODULE: ./.build/steps/watch/too-late.js
/** A deployment is not called late unseen: so long AWS is asked past the time while it does not answer, in milliseconds. */
const graceMs = 60_000;
/** How soon it is asked again then. */
const againMs = 3000;
/** Which of the two timeouts has passed; undefined when neither has, or the last look was not answered. */
function tooLate({ config, ports }, memory) {
    const { timeoutMs, noProgressTimeoutMs } = config.watch;
    const now = ports.clock.now() - (memory.unanswered > 0 ? graceMs : 0);
    if (now - memory.startedAt >= timeoutMs)
        return `Not finished after ${timeoutMs / 1000} s (timeout)`;
    if (now - memory.changedAt < noProgressTimeoutMs)
        return undefined;
    return `Nothing has changed for ${noProgressTimeoutMs / 1000} s (no-progress-timeout)`;
}
/** No wait goes beyond the moment that decides whether it is too late. */
function untilLateAtMost(waitMs, { config, ports }, memory) {
    const { timeoutMs, noProgressTimeoutMs } = config.watch;
    const late = Math.min(memory.startedAt + timeoutMs, memory.changedAt + noProgressTimeoutMs);
    const left = late - ports.clock.now();
    return Math.min(waitMs, left > 0 ? left : againMs);
}

;// CONCATENATED MODULE: ./.build/watch/paused-hook.js
/** What a paused service deployment waits for, until when, and how to answer; undefined when it does not pause. */
function pausedHook(deployment) {
    const hook = deployment?.awaitingHook;
    if (hook === undefined)
        return undefined;
    const { arn, lifecycleStage } = deployment ?? {};
    const until = hook.expiresAt === undefined
        ? ''
        : ` Without an answer ECS does ${hook.timeoutAction ?? 'ROLLBACK'} at ${new Date(hook.expiresAt).toISOString()}.`;
    return (`The deployment waits at ${lifecycleStage} until somebody lets it go on: aws ecs continue-service-deployment` +
        ` --service-deployment-arn ${arn} --hook-id ${hook.id} --action CONTINUE (or ROLLBACK).${until}`);
}

;// CONCATENATED MODULE: ./.build/watch/rollout-view.js
/** From the newest answer of either kind. */
function rolloutView(ours, look, facts) {
    const { deployment, service } = look;
    const { previousTaskDefinitionArn: previous, ...known } = facts;
    const entry = service?.deployments.find((one) => one.id === ours.id);
    const breaker = deployment?.circuitBreaker;
    return {
        ...known,
        from: previous === ours.taskDefinitionArn ? undefined : previous?.split('/').at(-1),
        to: ours.taskDefinitionArn.split('/').at(-1) ?? '',
        counts: deployment?.target ?? rollout_view_countsByService(ours, look),
        oldRunning: deployment?.source?.running ?? oldRunning(ours, look),
        failed: Math.max(breaker?.failureCount ?? 0, entry?.failedTasks ?? 0),
        breakerTripsAt: breaker === undefined || breaker.threshold === 0 ? undefined : breaker.threshold,
        stage: stageOf(look),
        trafficPercent: trafficOf(look),
        waitsFor: waitsFor(look),
    };
}
/** What an ordinary rolling update does not have: a status of its own, or a stage beyond starting tasks. */
function stageOf({ deployment }) {
    const { status, lifecycleStage } = deployment ?? {};
    if (status !== undefined && status !== 'IN_PROGRESS')
        return status;
    return lifecycleStage === 'SCALE_UP' ? undefined : lifecycleStage;
}
/** Only while it is being shifted, or is on trial; elsewhere it says nothing. */
function trafficOf({ deployment }) {
    return /TRAFFIC|BAKE/.test(deployment?.lifecycleStage ?? '') ? deployment?.trafficPercent : undefined;
}
/** A lifecycle hook holds the rollout up. */
function waitsFor({ deployment }) {
    if (deployment?.awaitingHook !== undefined)
        return 'somebody to let it go on';
    return deployment?.runningHook && `the hook ${deployment.runningHook}`;
}
/** By deployments[], which names ours by id. */
function rollout_view_countsByService(ours, { service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}
function oldRunning(ours, { service }) {
    return service?.deployments
        .filter((one) => one.id !== ours.id)
        .reduce((total, one) => total + one.running, 0);
}

;// CONCATENATED MODULE: ./.build/watch/progress.js

/** One line about where the rollout stands; equal lines mean that nothing a reader would notice has changed. */
function progressLine(ours, look) {
    const revision = ours.taskDefinitionArn.split('/').at(-1);
    // How it ended is the verdict's to say.
    if (/SUCCESSFUL|FAILED|STOPPED$/.test(look.deployment?.status ?? ''))
        return undefined;
    const counts = look.deployment?.target ?? rollout_view_countsByService(ours, look);
    if (counts === undefined)
        return undefined;
    const stage = stageOf(look);
    const percent = trafficOf(look);
    const awaited = waitsFor(look);
    return [
        `${revision}: ${counts.running} of ${counts.requested} running`,
        counts.pending > 0 ? `, ${counts.pending} pending` : '',
        stage === undefined ? '' : ` — ${stage}`,
        percent === undefined ? '' : `, ${percent} % of the traffic`,
        awaited === undefined ? '' : `, waits for ${awaited}`,
        failures(look),
    ].join('');
}
/** Baking, a traffic step or a paused hook: ECS is meant to change nothing for a while. */
function waitsOnPurpose({ deployment }) {
    return (deployment?.awaitingHook !== undefined ||
        /^(BAKE_TIME|PRODUCTION_TRAFFIC_SHIFT)$/.test(deployment?.lifecycleStage ?? ''));
}
function failures(look) {
    const breaker = look.deployment?.circuitBreaker;
    if (breaker === undefined || breaker.failureCount === 0)
        return '';
    return ` — ${breaker.failureCount} failed (circuit breaker trips at ${breaker.threshold})`;
}
/** The service's events since ours began that have not been shown yet, oldest first. */
function newEvents(events, since, shown) {
    return events.filter((event) => event.at >= since && !shown.has(event.id)).reverse();
}

// EXTERNAL MODULE: ./.build/watch/usual-duration.js
var usual_duration = __webpack_require__(79493);
;// CONCATENATED MODULE: ./.build/steps/watch/show-rollout.js


/** Least time between two questions after target health, in milliseconds. */
const targetsEveryMs = 20_000;
/** Shows where the rollout stands; on a terminal that is watched also how many targets are healthy. */
function showRollout(run, ours, memory, voice) {
    askTargets(run, memory);
    const { previousTaskDefinitionArn, serviceArn } = run.known.facts;
    const facts = {
        previousTaskDefinitionArn,
        serviceArn,
        targets: memory.targets.counts,
        usualMs: (0,usual_duration/* usualDuration */.r)(memory.sight.history ?? []),
    };
    voice.rollout(rolloutView(ours, memory, facts));
}
/** Never waited for: it is there for the eye alone. Where traffic is shifted, one target group would tell half. */
function askTargets(run, { targets, service, deployment }) {
    const now = run.ports.clock.now();
    const [group] = service?.targetGroupArns ?? [];
    const due = targets.askedAt === undefined || now - targets.askedAt >= targetsEveryMs;
    if (!run.live || group === undefined || deployment?.trafficPercent !== undefined)
        return;
    if (!due || targets.refused)
        return;
    targets.askedAt = now;
    run.ports.loadBalancing.countTargets(group).then((counts) => {
        targets.counts = counts;
    }, () => {
        targets.refused = true;
    });
}

;// CONCATENATED MODULE: ./.build/steps/watch/watch-memory.js






function newMemory(now) {
    return {
        sight: newSight(),
        rhythm: newRhythm(),
        startedAt: now,
        shownEvents: new Set(),
        lastLine: undefined,
        changedAt: now,
        askedServiceAt: now,
        servicePhase: 'unknown',
        examined: { failures: 0, times: 0, againAt: 0 },
        gaveUp: false,
        recall: { heard: false, asked: false },
        unanswered: 0,
        refusedSince: undefined,
        unconfirmed: undefined,
        listed: false,
        diagnosis: undefined,
        deployment: undefined,
        service: undefined,
        pausedAt: undefined,
        toldHooks: new Set(),
        targets: { askedAt: undefined, counts: undefined, refused: false },
    };
}
/** Says what changed since the last look, and nothing twice. */
function speak(run, ours, look, memory, voice) {
    const now = run.ports.clock.now();
    remember(look, memory);
    showRollout(run, ours, memory, voice);
    const line = progressLine(ours, look);
    // AWS stamps events by its own clock; our deployment's creation is by the same one.
    const events = newEvents(look.service?.events ?? [], ours.createdAt, memory.shownEvents);
    const changed = line !== undefined && line !== memory.lastLine;
    if (changed)
        voice.progress(line);
    for (const event of events) {
        memory.shownEvents.add(event.id);
        voice.progress(event.message, event.at);
    }
    tellOfPause(run, look, memory);
    if (changed || events.length > 0 || waitsOnPurpose(look))
        memory.changedAt = now;
    memory.lastLine = line ?? memory.lastLine;
}
function remember({ deployment, service }, memory) {
    memory.deployment = deployment ?? memory.deployment;
    memory.service = service ?? memory.service;
    if (deployment?.status === 'IN_PROGRESS')
        memory.pausedAt = deployment.awaitingHook && deployment.lifecycleStage;
}
/** How to go on must stay readable, so it is a notice and no passing line; once per hook. */
function tellOfPause(run, { deployment }, memory) {
    const id = deployment?.awaitingHook?.id;
    if (id === undefined || memory.toldHooks.has(id))
        return;
    memory.toldHooks.add(id);
    (0,steps_run/* notice */.lm)(run, pausedHook(deployment));
}

;// CONCATENATED MODULE: ./.build/steps/watch/watch.js













/** Follows our deployment until ECS says how it ended, the time is up, or somebody interrupts. */
async function followDeployment(asked, ours) {
    const run = ours.isUndone ? watching(asked) : asked;
    // The interrupt may have come while UpdateService was answered: on-cancel is for this deployment all the same.
    if (run.interrupted.aborted)
        return cancelDeployment(run, ours, newMemory(run.ports.clock.now()));
    return (0,steps_run/* runStage */.Si)(run, 'watch', async (voice) => {
        const ending = await follow(run, ours, voice);
        const how = ours.isUndone && ending.verdict === 'stable' ? 'rolled back' : ending.verdict;
        const summary = `${how}: ${ours.taskDefinitionArn.split('/').at(-1)} (${ours.id})`;
        return { fact: ending, summary, failed: ending.verdict !== 'stable' };
    });
}
/** What is rolled back already is not to be given up, nor taken back. */
function watching(run) {
    const watch = { ...run.config.watch, onFailure: 'wait', onCancel: 'leave' };
    return { ...run, config: { ...run.config, watch } };
}
async function follow(run, ours, voice) {
    const memory = newMemory(run.ports.clock.now());
    let judgement = { kind: 'going' };
    while (!run.interrupted.aborted) {
        const withService = serviceIsDue(judgement, memory, run.ports.clock.now());
        const look = await lookPatiently(run, ours, memory, withService);
        if (look === 'gone')
            return concludeDeleted(ours, memory);
        if (look === undefined) {
            const late = await endLate(run, ours, memory);
            if (late !== undefined)
                return late;
            await sleep(run, memory, backOffMs(run, memory));
            continue;
        }
        judgement = await take(run, ours, look, memory, voice);
        if (judgement.kind === 'ended')
            return withRecall(run, await conclude(run, ours, judgement, memory), memory);
        const late = (await answerRecall(run, ours, memory)) ?? (await endEarly(run, ours, look, judgement, memory));
        if (late !== undefined)
            return late;
        if (judgement.kind !== 'ask-service')
            await sleep(run, memory, pauseMs(run, ours, memory));
    }
    return cancelDeployment(run, ours, memory);
}
/** What a look says: told to the reader, judged, and kept for the pace. */
async function take(run, ours, look, memory, voice) {
    const now = run.ports.clock.now();
    if (look.service !== undefined)
        memory.askedServiceAt = now;
    speak(run, ours, look, memory, voice);
    const judgement = confirmed(ours, look, (0,judge/* judge */.S)(ours, look), memory, now);
    await noteCourse(run, ours, look, judgement, memory);
    return judgement;
}
function sleep(run, memory, ms) {
    return run.ports.clock.sleep(untilLateAtMost(ms, run, memory), waking(run, memory));
}
/** Ends the watch before ECS does: a failure that is certain, or no time left. */
async function endEarly(run, ours, look, judgement, memory) {
    if (judgement.kind === 'going-wrong') {
        if (memory.unconfirmed === undefined)
            memory.diagnosis ??= diagnoseDeployment(run, ours, judgement.reason);
    }
    else if ((await giveUpIfCertain(run, ours, look, memory)) === 'stop-waiting') {
        return { verdict: 'failed', diagnosis: await memory.diagnosis };
    }
    return endLate(run, ours, memory);
}
async function endLate(run, ours, memory) {
    const late = tooLate(run, memory);
    if (late === undefined)
        return undefined;
    return concludeLate(run, ours, late, memory);
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

/***/ 23201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ nameRevision)
/* harmony export */ });
/** `web:3 of commit 0123456789ab, started by https://…`, as far as it is known. */
function nameRevision(taskDefinitionArn, { commit, run }) {
    const of = commit === undefined ? '' : ` of commit ${commit.slice(0, 12)}`;
    const by = run === undefined ? '' : `, started by ${run}`;
    return `${taskDefinitionArn.split('/').at(-1)}${of}${by}`;
}


/***/ }),

/***/ 54004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ otherFailed)
/* harmony export */ });
/** Why a service that had not failed went back: on-service-failure is roll-back-all, and another one failed. */
function otherFailed({ name, cause }, service) {
    return {
        id: 'other-service-failed',
        cause: `${name} failed, and all services go back then (on-service-failure: roll-back-all).`,
        evidence: cause === undefined ? [] : [`${name}: ${cause}`],
        remedy: `Nothing is known to be wrong with ${service}: see to ${name}, then ship again.`,
    };
}


/***/ }),

/***/ 79493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ usualRollout),
/* harmony export */   r: () => (/* binding */ usualDuration)
/* harmony export */ });
/** The median of the newest five successful rollouts in milliseconds; undefined without any. */
function usualDuration(history) {
    return usualRollout(history)?.ms;
}
/** The same, and from how many it is told. */
function usualRollout(history) {
    const durations = history
        .flatMap((one) => one.status === 'SUCCESSFUL' && one.finishedAt !== undefined ? [one.finishedAt - one.createdAt] : [])
        .slice(0, 5)
        .sort((a, b) => a - b);
    const ms = durations[Math.floor(durations.length / 2)];
    return ms === undefined ? undefined : { ms, deployments: durations.length };
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
