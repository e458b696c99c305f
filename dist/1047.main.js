export const id = 1047;
export const ids = [1047];
export const modules = {

/***/ 91047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ ecsAdapter)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteServiceCommand.js
var DeleteServiceCommand = __webpack_require__(32811);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = __webpack_require__(43601);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = __webpack_require__(34216);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = __webpack_require__(73536);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = __webpack_require__(59885);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = __webpack_require__(31716);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = __webpack_require__(20055);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = __webpack_require__(19955);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = __webpack_require__(8334);
// EXTERNAL MODULE: ./.build/plan/definition/model-problems.js
var model_problems = __webpack_require__(83182);
// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = __webpack_require__(73268);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = __webpack_require__(56597);
// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
;// CONCATENATED MODULE: ./.build/adapters/aws/service-set-up.js

/** How a service was created. */
function serviceSetUp(service) {
    const { launchType, capacityProviderStrategy = [], loadBalancers = [] } = service;
    const { alarms, strategy = 'ROLLING' } = service.deploymentConfiguration ?? {};
    return {
        ...(launchType === undefined ? {} : { launchType }),
        capacityProviders: capacityProviderStrategy.flatMap((one) => one.capacityProvider ?? []),
        isDaemon: service.schedulingStrategy === 'DAEMON',
        strategy,
        ...(alarms?.enable
            ? { alarms: { names: alarms.alarmNames ?? [], rollback: alarms.rollback ?? false } }
            : {}),
        targets: loadBalancers.flatMap(targets),
    };
}
/** A capacity provider strategy takes the place of the launch type. Source: Amazon ECS API reference, RunTask. */
function serviceLaunch(service) {
    const { capacityProviderStrategy = [], placementConstraints = [], placementStrategy = [] } = service;
    const { launchType, platformVersion, networkConfiguration } = service;
    const byStrategy = capacityProviderStrategy.length > 0;
    return (0,without_unset/* withoutUnset */.s)({
        ...(byStrategy ? { capacityProviderStrategy } : { launchType }),
        ...{ platformVersion, networkConfiguration },
        ...(placementConstraints.length === 0 ? {} : { placementConstraints }),
        ...(placementStrategy.length === 0 ? {} : { placementStrategy }),
        ...(service.enableExecuteCommand ? { enableExecuteCommand: true } : {}),
        ...(service.enableECSManagedTags ? { enableECSManagedTags: true } : {}),
    });
}
/** A service tells of them by its deployments only. Source: Amazon ECS API reference, Deployment. */
function serviceVolumes({ deployments = [] }) {
    const { volumeConfigurations = [] } = deployments.find(({ status }) => status === 'PRIMARY') ?? {};
    return volumeConfigurations.length === 0
        ? {}
        : { volumes: volumeConfigurations.map((one) => ({ ...one })) };
}
/** Traffic that is shifted goes to either of two target groups. */
function targets(balancer) {
    const { targetGroupArn, advancedConfiguration, containerName: container, containerPort: port } = balancer;
    if (container === undefined || port === undefined)
        return [];
    return [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].flatMap((arn) => arn === undefined ? [] : [{ targetGroupArn: arn, container, port }]);
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecs-service.js

/** A Service of the SDK in our words. */
function serviceSnapshot(service) {
    const breaker = service.deploymentConfiguration?.deploymentCircuitBreaker;
    return {
        arn: service.serviceArn ?? '',
        name: service.serviceName ?? '',
        clusterArn: service.clusterArn ?? '',
        status: (service.status ?? 'ACTIVE'),
        desired: service.desiredCount ?? 0,
        running: service.runningCount ?? 0,
        pending: service.pendingCount ?? 0,
        taskDefinitionArn: service.taskDefinition ?? '',
        controller: service.deploymentController?.type ?? 'ECS',
        deployments: (service.deployments ?? []).map(rolloutDeployment),
        events: (service.events ?? []).map((event) => ({
            id: event.id ?? '',
            at: event.createdAt?.getTime() ?? 0,
            message: event.message ?? '',
        })),
        ...(service.currentServiceDeployment === undefined
            ? {}
            : { currentServiceDeploymentArn: service.currentServiceDeployment }),
        targetGroupArns: (service.loadBalancers ?? []).flatMap((one) => one.targetGroupArn ?? []),
        circuitBreaker: { enabled: breaker?.enable ?? false, rollback: breaker?.rollback ?? false },
        ...ports(service),
        ...network(service),
        ...limits(service),
        ...(service.healthCheckGracePeriodSeconds === undefined
            ? {}
            : { healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds }),
        launch: serviceLaunch(service),
        ...serviceVolumes(service),
        ...(service.propagateTags === undefined || service.propagateTags === 'NONE'
            ? {}
            : { propagateTags: service.propagateTags }),
        setUp: serviceSetUp(service),
    };
}
function ports({ loadBalancers = [] }) {
    const found = loadBalancers.flatMap(({ containerName: container, containerPort: port }) => container === undefined || port === undefined ? [] : [{ container, port }]);
    return found.length === 0 ? {} : { loadBalancedPorts: found };
}
function network({ networkConfiguration }) {
    const { awsvpcConfiguration } = networkConfiguration ?? {};
    if (awsvpcConfiguration === undefined)
        return {};
    const { subnets = [], securityGroups = [], assignPublicIp } = awsvpcConfiguration;
    return { network: { subnets, securityGroups, publicAddress: assignPublicIp === 'ENABLED' } };
}
function limits({ deploymentConfiguration }) {
    const { minimumHealthyPercent, maximumPercent } = deploymentConfiguration ?? {};
    if (minimumHealthyPercent === undefined || maximumPercent === undefined)
        return {};
    return { rolloutLimits: { minimumHealthyPercent, maximumPercent } };
}
function rolloutDeployment(deployment) {
    return {
        id: deployment.id ?? '',
        status: (deployment.status ?? 'ACTIVE'),
        taskDefinitionArn: deployment.taskDefinition ?? '',
        desired: deployment.desiredCount ?? 0,
        pending: deployment.pendingCount ?? 0,
        running: deployment.runningCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        ...(deployment.rolloutState === undefined ? {} : { rolloutState: deployment.rolloutState }),
        ...(deployment.rolloutStateReason === undefined
            ? {}
            : { rolloutStateReason: deployment.rolloutStateReason }),
        createdAt: deployment.createdAt?.getTime() ?? 0,
    };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecs-images.js



/** What services and tasks run, image by image. */
function ecsImages(client) {
    return {
        findServices: (cluster, names) => findServices(client, cluster, names),
        findDeployedImages: (cluster, service, most) => findDeployedImages(client, cluster, service, most),
        findTaskImages: (cluster) => findTaskImages(client, cluster),
    };
}
/** DescribeServices takes ten names. */
const atOnce = 10;
async function findServices(client, cluster, names) {
    const found = [];
    try {
        for (let from = 0; from < names.length; from += atOnce) {
            const services = names.slice(from, from + atOnce);
            const answer = await client.send(new DescribeServicesCommand/* DescribeServicesCommand */.H({ cluster, services }));
            found.push(...(answer.services ?? []).map(serviceSnapshot));
        }
    }
    catch (error) {
        if (!(0,aws_failure/* isException */.KT)(error, 'ClusterNotFoundException'))
            throw (0,aws_failure/* awsFailure */.MT)(error, 'ecs:DescribeServices');
    }
    return found.filter(({ status }) => status !== 'INACTIVE');
}
/** Entries of a page, which is also how many revisions DescribeServiceRevisions takes. */
const pageSize = 20;
async function findDeployedImages(client, cluster, service, most = pageSize) {
    const found = [];
    let nextToken;
    do {
        const paging = nextToken === undefined ? {} : { nextToken };
        const list = new ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j({ cluster, service, maxResults: pageSize, ...paging });
        const answer = await (0,aws_failure/* callAws */.IY)('ecs:ListServiceDeployments', () => client.send(list));
        found.push(...(await withImages(client, answer.serviceDeployments ?? [])));
        nextToken = answer.nextToken;
    } while (nextToken !== undefined && found.length < most);
    return found.sort((a, b) => b.createdAt - a.createdAt).slice(0, most);
}
async function withImages(client, deployments) {
    const arns = [...new Set(deployments.flatMap((one) => one.targetServiceRevisionArn ?? []))];
    if (arns.length === 0)
        return [];
    const describe = new DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o({ serviceRevisionArns: arns });
    const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeServiceRevisions', () => client.send(describe));
    const revisions = new Map((answer.serviceRevisions ?? []).map((one) => [one.serviceRevisionArn, one]));
    return deployments.flatMap((one) => {
        const { status = 'PENDING', serviceDeploymentArn: arn = '', createdAt, finishedAt } = one;
        const end = finishedAt === undefined ? {} : { finishedAt: finishedAt.getTime() };
        const revision = revisions.get(one.targetServiceRevisionArn);
        return revision
            ? [{ arn, status, createdAt: createdAt?.getTime() ?? 0, ...end, ...deployedRevision(revision) }]
            : [];
    });
}
function deployedRevision({ serviceRevisionArn, taskDefinition, containerImages = [] }) {
    return {
        serviceRevisionArn: serviceRevisionArn ?? '',
        taskDefinitionArn: taskDefinition ?? '',
        images: containerImages.map((one) => containerImage(one.containerName, one.image, one.imageDigest)),
    };
}
const mostTaskPages = 5;
async function findTaskImages(client, cluster) {
    const found = [];
    let nextToken;
    for (let page = 0; page < mostTaskPages; page += 1) {
        const paging = { maxResults: 100, ...(nextToken === undefined ? {} : { nextToken }) };
        const list = new ListTasksCommand/* ListTasksCommand */.M({ cluster, desiredStatus: 'RUNNING', ...paging });
        const listed = await (0,aws_failure/* callAws */.IY)('ecs:ListTasks', () => client.send(list));
        found.push(...(await describeTasks(client, cluster, listed.taskArns ?? [])));
        nextToken = listed.nextToken;
        if (nextToken === undefined)
            break;
    }
    return found;
}
async function describeTasks(client, cluster, tasks) {
    if (tasks.length === 0)
        return [];
    const describe = new DescribeTasksCommand/* DescribeTasksCommand */.z({ cluster, tasks });
    const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeTasks', () => client.send(describe));
    return (answer.tasks ?? []).map(({ taskArn, group, containers = [] }) => ({
        task: taskArn?.split('/').at(-1) ?? '',
        group: group ?? '',
        images: containers.map(({ name, image, imageDigest }) => containerImage(name, image, imageDigest)),
    }));
}
function containerImage(container = '', image = '', digest) {
    return { container, image, ...(digest === undefined ? {} : { digest }) };
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = __webpack_require__(11862);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterTaskDefinitionCommand.js
var DeregisterTaskDefinitionCommand = __webpack_require__(69037);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListClustersCommand.js
var ListClustersCommand = __webpack_require__(8686);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = __webpack_require__(4951);
;// CONCATENATED MODULE: ./.build/adapters/aws/ecs-revisions.js


/** The revisions of a family, and who refers to them. */
function ecsRevisions(client) {
    return {
        listRevisions: (familyPrefix, most) => allPages(most, async (page) => {
            const command = new ListTaskDefinitionsCommand/* ListTaskDefinitionsCommand */.P({
                ...{ familyPrefix, status: 'ACTIVE', sort: 'DESC', maxResults: 100 },
                ...page,
            });
            const answer = await (0,aws_failure/* callAws */.IY)('ecs:ListTaskDefinitions', () => client.send(command));
            return { items: answer.taskDefinitionArns, nextToken: answer.nextToken };
        }),
        deregisterTaskDefinition: async (taskDefinition) => {
            const command = new DeregisterTaskDefinitionCommand/* DeregisterTaskDefinitionCommand */.s({ taskDefinition });
            await (0,aws_failure/* callAws */.IY)('ecs:DeregisterTaskDefinition', () => client.send(command));
        },
        listClusters: (most) => allPages(most, async (page) => {
            const command = new ListClustersCommand/* ListClustersCommand */.N({ maxResults: 100, ...page });
            const answer = await (0,aws_failure/* callAws */.IY)('ecs:ListClusters', () => client.send(command));
            return { items: answer.clusterArns, nextToken: answer.nextToken };
        }),
        listServices: (cluster, most) => allPages(most, async (page) => {
            const command = new ListServicesCommand/* ListServicesCommand */.q({ cluster, maxResults: 100, ...page });
            const answer = await (0,aws_failure/* callAws */.IY)('ecs:ListServices', () => client.send(command));
            return { items: answer.serviceArns, nextToken: answer.nextToken };
        }),
        findServiceRevisions: (cluster, services) => findServiceRevisions(client, cluster, services),
        findTaskRevisions: (cluster, family, most) => findTaskRevisions(client, cluster, family, most),
    };
}
/** Reads on until there is no more, or enough. */
async function allPages(most, read) {
    const found = [];
    let page = {};
    for (;;) {
        const { items = [], nextToken } = await read(page);
        found.push(...items);
        if (nextToken === undefined || found.length >= most)
            return found.slice(0, most);
        page = { nextToken };
    }
}
/** DescribeServices takes ten at once, DescribeTasks a hundred. */
const servicesAtOnce = 10;
const tasksAtOnce = 100;
async function findServiceRevisions(client, cluster, services) {
    const found = [];
    for (let from = 0; from < services.length; from += servicesAtOnce) {
        const some = services.slice(from, from + servicesAtOnce);
        const command = new DescribeServicesCommand/* DescribeServicesCommand */.H({ cluster, services: some });
        const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeServices', () => client.send(command));
        found.push(...(answer.services ?? []).filter(({ status }) => status !== 'INACTIVE').map(referred));
    }
    return found;
}
function referred(service) {
    const { taskDefinition, deployments = [], taskSets = [] } = service;
    const all = [taskDefinition, ...[...deployments, ...taskSets].map((one) => one.taskDefinition)];
    return {
        service: service.serviceName ?? '',
        controller: service.deploymentController?.type ?? 'ECS',
        revisions: [...new Set(all.flatMap((arn) => arn ?? []))],
    };
}
async function findTaskRevisions(client, cluster, family, most) {
    const tasks = await allPages(most, async (page) => {
        const command = new ListTasksCommand/* ListTasksCommand */.M({ cluster, family, maxResults: 100, ...page });
        const answer = await (0,aws_failure/* callAws */.IY)('ecs:ListTasks', () => client.send(command));
        return { items: answer.taskArns, nextToken: answer.nextToken };
    });
    const found = [];
    for (let from = 0; from < tasks.length; from += tasksAtOnce) {
        const some = tasks.slice(from, from + tasksAtOnce);
        const command = new DescribeTasksCommand/* DescribeTasksCommand */.z({ cluster, tasks: some });
        const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeTasks', () => client.send(command));
        found.push(...(answer.tasks ?? []).flatMap(({ taskDefinitionArn }) => taskDefinitionArn ?? []));
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecs-service-deployment.js
/** An entry of ListServiceDeployments: no counts, no rollback. */
function briefServiceDeployment(brief) {
    return {
        arn: brief.serviceDeploymentArn ?? '',
        status: brief.status ?? 'PENDING',
        targetServiceRevisionArn: brief.targetServiceRevisionArn ?? '',
        createdAt: brief.createdAt?.getTime() ?? 0,
        ...optional('statusReason', brief.statusReason),
        ...optional('startedAt', brief.startedAt?.getTime()),
        ...optional('finishedAt', brief.finishedAt?.getTime()),
    };
}
/** An entry of DescribeServiceDeployments. */
function serviceDeployment(full) {
    const target = full.targetServiceRevision;
    return {
        ...briefServiceDeployment({ ...full, targetServiceRevisionArn: target?.arn }),
        ...optional('lifecycleStage', full.lifecycleStage),
        ...optional('trafficPercent', target?.requestedProductionTrafficWeight),
        ...bake(full.deploymentConfiguration?.bakeTimeInMinutes),
        ...hooks(full.lifecycleHookDetails ?? []),
        ...(target === undefined ? {} : { target: counts([target]) }),
        ...optional('source', full.sourceServiceRevisions && counts(full.sourceServiceRevisions)),
        ...(full.rollback === undefined
            ? {}
            : {
                rollback: {
                    ...optional('reason', full.rollback.reason),
                    ...optional('serviceRevisionArn', full.rollback.serviceRevisionArn),
                },
            }),
        ...(full.deploymentCircuitBreaker === undefined
            ? {}
            : {
                circuitBreaker: {
                    status: full.deploymentCircuitBreaker.status ?? 'DISABLED',
                    failureCount: full.deploymentCircuitBreaker.failureCount ?? 0,
                    threshold: full.deploymentCircuitBreaker.threshold ?? 0,
                },
            }),
        ...optional('triggeredAlarms', full.alarms?.triggeredAlarmNames),
        ...optional('hooks', full.lifecycleHookDetails?.map(lifecycleHook)),
    };
}
function lifecycleHook({ status, targetArn }) {
    return { status: status ?? 'IN_PROGRESS', ...optional('targetArn', targetArn) };
}
function bake(minutes) {
    return minutes === undefined ? {} : { bakeMs: minutes * 60_000 };
}
function counts(revisions) {
    const sum = (member) => revisions.reduce((total, one) => total + (one[member] ?? 0), 0);
    return {
        requested: sum('requestedTaskCount'),
        running: sum('runningTaskCount'),
        pending: sum('pendingTaskCount'),
    };
}
function hooks(details) {
    const awaiting = details.find(({ status }) => status === 'AWAITING_ACTION');
    const running = details.find(({ status }) => status === 'IN_PROGRESS');
    return {
        ...(awaiting?.hookId === undefined
            ? {}
            : {
                awaitingHook: {
                    id: awaiting.hookId,
                    ...optional('expiresAt', awaiting.expiresAt?.getTime()),
                    ...optional('timeoutAction', awaiting.timeoutAction),
                },
            }),
        ...optional('runningHook', running?.targetArn),
    };
}
/** A member only when it has a value: unset stays unset. */
function optional(name, value) {
    return value === undefined ? {} : { [name]: value };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecs-task.js
/** A stopped Task of the SDK in our words. */
function stoppedTask(task) {
    return {
        id: taskId(task),
        taskDefinitionArn: task.taskDefinitionArn ?? '',
        ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
        ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode }),
        ...(task.stoppedReason === undefined ? {} : { stoppedReason: task.stoppedReason }),
        ...(task.startedAt === undefined ? {} : { startedAt: task.startedAt.getTime() }),
        ...(task.stoppedAt === undefined ? {} : { stoppedAt: task.stoppedAt.getTime() }),
        ...stopTook(task),
        containers: (task.containers ?? []).map(stoppedContainer),
    };
}
/** A running Task of the SDK, as far as it tells whether it is well. */
function runningTask(task) {
    return {
        ...(task.lastStatus === undefined ? {} : { lastStatus: task.lastStatus }),
        id: taskId(task),
        taskDefinitionArn: task.taskDefinitionArn ?? '',
        ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
        ...(task.healthStatus === undefined ? {} : { healthStatus: task.healthStatus }),
        ...(task.startedAt === undefined ? {} : { startedAt: task.startedAt.getTime() }),
    };
}
function taskId({ taskArn = '' }) {
    return taskArn.split('/').at(-1) ?? '';
}
function stopTook({ stoppingAt, executionStoppedAt }) {
    if (stoppingAt === undefined || executionStoppedAt === undefined)
        return {};
    return { stopTookMs: executionStoppedAt.getTime() - stoppingAt.getTime() };
}
function stoppedContainer(container) {
    return {
        name: container.name ?? '',
        image: container.image ?? '',
        ...(container.exitCode === undefined ? {} : { exitCode: container.exitCode }),
        ...(container.reason === undefined ? {} : { reason: container.reason }),
        ...(container.healthStatus === undefined ? {} : { healthStatus: container.healthStatus }),
    };
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/RunTaskCommand.js
var RunTaskCommand = __webpack_require__(98325);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/StopTaskCommand.js
var StopTaskCommand = __webpack_require__(3868);
;// CONCATENATED MODULE: ./.build/adapters/aws/ecs-tasks.js




/** Tasks that belong to no service. */
function ecsTasks(client) {
    return {
        runTask: async (start) => {
            // How the service is launched goes into the request as ECS has told it.
            const command = new RunTaskCommand/* RunTaskCommand */._((0,write_requests/* runTaskInput */.dY)(start));
            const { tasks = [], failures = [] } = await (0,aws_failure/* callAws */.IY)('ecs:RunTask', () => client.send(command));
            return {
                tasks: tasks.map(taskView),
                failures: failures.map(({ reason = 'no reason given', arn, detail }) => ({
                    reason,
                    ...(arn === undefined ? {} : { arn }),
                    ...(detail === undefined ? {} : { detail }),
                })),
            };
        },
        describeTasks: async (cluster, tasks) => {
            const command = new DescribeTasksCommand/* DescribeTasksCommand */.z({ cluster, tasks: [...tasks] });
            const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeTasks', () => client.send(command));
            return (answer.tasks ?? []).map(taskView);
        },
        stopTask: async (cluster, task, reason) => {
            const command = new StopTaskCommand/* StopTaskCommand */.P({ cluster, task, reason });
            await (0,aws_failure/* callAws */.IY)('ecs:StopTask', () => client.send(command));
        },
    };
}
function taskView(task) {
    return {
        arn: task.taskArn ?? '',
        lastStatus: task.lastStatus ?? '',
        stopping: task.desiredStatus === 'STOPPED',
        ended: stoppedTask(task),
    };
}

// EXTERNAL MODULE: ./.build/adapters/aws/find-service.js
var find_service = __webpack_require__(18452);
;// CONCATENATED MODULE: ./.build/adapters/aws/keep-answer.js
/**
 * Keeps what AWS really answered to a command, a JSON document, before the SDK leaves out what its model does not know.
 * The function returns it once the command has been sent; undefined where it cannot be read.
 */
function keepAnswer(command) {
    let text = '';
    const middleware = (next) => {
        return async (args) => {
            const result = await next(args);
            const response = result.response;
            const body = await whole(response.body);
            response.body = body;
            text = body.toString('utf8');
            return result;
        };
    };
    const stack = command.middlewareStack;
    stack.addRelativeTo(middleware, {
        name: 'keepAnswer',
        relation: 'after',
        toMiddleware: 'deserializerMiddleware',
    });
    return () => parsed(text);
}
async function whole(body) {
    if (body instanceof Uint8Array)
        return Buffer.from(body);
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/aws/list-service-deployments.js



/** Entries of a page, and pages that are read at the most; a busy service makes a hundred since ours at the very most. */
const list_service_deployments_pageSize = 20;
const mostPages = 5;
/** The SDK has no paginator for this list. */
async function listServiceDeployments(client, service, which) {
    const found = [];
    let input = { ...service, ...filter(which), maxResults: list_service_deployments_pageSize };
    for (let page = 1; page <= ('since' in which ? mostPages : 1); page += 1) {
        const command = new ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j(input);
        const answer = await (0,aws_failure/* callAws */.IY)('ecs:ListServiceDeployments', () => client.send(command));
        found.push(...(answer.serviceDeployments ?? []).map(briefServiceDeployment));
        if (answer.nextToken === undefined)
            break;
        input = { ...input, nextToken: answer.nextToken };
    }
    return found.sort((a, b) => b.createdAt - a.createdAt);
}
function filter(which) {
    return 'since' in which ? { createdAt: { after: new Date(which.since) } } : { status: ['SUCCESSFUL'] };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecs.js













/** Amazon ECS through the SDK. */
function ecsAdapter(session) {
    const client = session.ecs;
    return {
        describeService: async (cluster, service) => serviceSnapshot(await (0,find_service/* findService */.L)(session, cluster, service)),
        describeTaskDefinition: (reference) => describeTaskDefinition(client, reference),
        registerTaskDefinition: (definition, tags) => registerTaskDefinition(client, definition, tags),
        updateService: (update) => updateService(client, update),
        findServiceTags: (cluster, service) => findServiceTags(client, cluster, service),
        deleteService: async (cluster, service) => {
            const command = new DeleteServiceCommand/* DeleteServiceCommand */.o((0,write_requests/* deleteServiceInput */.XM)(cluster, service));
            await (0,aws_failure/* callAws */.IY)('ecs:DeleteService', () => client.send(command));
        },
        listServiceDeployments: (cluster, service, which) => listServiceDeployments(session.looks, { cluster, service }, which),
        describeServiceDeployment: (arn) => describeServiceDeployment(session.looks, arn),
        stopServiceDeployment: async (serviceDeploymentArn, stopType) => {
            const command = new StopServiceDeploymentCommand/* StopServiceDeploymentCommand */.a({ serviceDeploymentArn, stopType });
            await (0,aws_failure/* callAws */.IY)('ecs:StopServiceDeployment', () => client.send(command));
        },
        findStoppedTasks: async (cluster, service) => {
            const tasks = await findTasks(client, cluster, service, 'STOPPED');
            return tasks.map(stoppedTask).sort((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0));
        },
        findRunningTasks: async (cluster, service) => {
            return (await findTasks(client, cluster, service, 'RUNNING')).map(runningTask);
        },
        ...ecsImages(client),
        ...ecsRevisions(client),
        ...ecsTasks(client),
    };
}
async function describeTaskDefinition(client, reference) {
    const command = new DescribeTaskDefinitionCommand/* DescribeTaskDefinitionCommand */.Z({ taskDefinition: reference, include: ['TAGS'] });
    const whole = keepAnswer(command);
    const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeTaskDefinition', () => client.send(command));
    return {
        arn: answer.taskDefinition?.taskDefinitionArn ?? reference,
        definition: (answer.taskDefinition ?? {}),
        tags: Object.fromEntries((answer.tags ?? []).map((tag) => [tag.key ?? '', tag.value ?? ''])),
        unknown: (0,model_problems/* unknownMembers */.kV)(whole()?.taskDefinition ?? {}),
    };
}
async function registerTaskDefinition(client, definition, tags) {
    const input = (0,write_requests/* registerInput */._C)(definition, tags);
    // The definition is AWS's own JSON; ECS checks it, and so does the rendering before.
    const command = new RegisterTaskDefinitionCommand/* RegisterTaskDefinitionCommand */.$(input);
    const answer = await (0,aws_failure/* callAws */.IY)('ecs:RegisterTaskDefinition', () => client.send(command));
    return answer.taskDefinition?.taskDefinitionArn ?? '';
}
async function updateService(client, update) {
    const answer = await (0,aws_failure/* callAws */.IY)('ecs:UpdateService', () => client.send(new UpdateServiceCommand/* UpdateServiceCommand */.k((0,write_requests/* updateServiceInput */.bL)(update))));
    return serviceSnapshot(answer.service ?? {});
}
async function findServiceTags(client, cluster, service) {
    const command = new DescribeServicesCommand/* DescribeServicesCommand */.H({ cluster, services: [service], include: ['TAGS'] });
    const { services = [] } = await (0,aws_failure/* callAws */.IY)('ecs:DescribeServices', () => client.send(command));
    return Object.fromEntries((services[0]?.tags ?? []).map(({ key = '', value = '' }) => [key, value]));
}
async function describeServiceDeployment(client, arn) {
    const command = new DescribeServiceDeploymentsCommand/* DescribeServiceDeploymentsCommand */.A({ serviceDeploymentArns: [arn] });
    const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeServiceDeployments', () => client.send(command));
    return (answer.serviceDeployments ?? []).map(serviceDeployment)[0];
}
async function findTasks(client, cluster, serviceName, desiredStatus) {
    const list = new ListTasksCommand/* ListTasksCommand */.M({ cluster, serviceName, desiredStatus, maxResults: 100 });
    const { taskArns = [] } = await (0,aws_failure/* callAws */.IY)('ecs:ListTasks', () => client.send(list));
    if (taskArns.length === 0)
        return [];
    const describe = new DescribeTasksCommand/* DescribeTasksCommand */.z({ cluster, tasks: taskArns });
    return (await (0,aws_failure/* callAws */.IY)('ecs:DescribeTasks', () => client.send(describe))).tasks ?? [];
}


/***/ }),

/***/ 18452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31716);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77590);



/** The service as DescribeServices shows it. Throws `cluster-not-found` or `service-not-found`. */
async function findService(session, cluster, service) {
    try {
        const answer = await session.ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeServicesCommand */ .H({ cluster, services: [service] }));
        const found = answer.services?.[0];
        if (found !== undefined && found.status !== 'INACTIVE')
            return found;
    }
    catch (error) {
        if (!(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isException */ .KT)(error, 'ClusterNotFoundException'))
            throw (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .MT)(error, 'ecs:DescribeServices');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('cluster-not-found', `There is no cluster "${cluster}" in ${await session.region()}.`, {
            remedy: 'Check the options cluster and region, and that the credentials are for the right account.',
            cause: error,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('service-not-found', `Cluster "${cluster}" has no service "${service}" in ${await session.region()}.`, {
        remedy: 'Check the options service, cluster and region; create the service first if it is new.',
    });
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


/***/ })

};
