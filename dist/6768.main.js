export const id = 6768;
export const ids = [6768];
export const modules = {

/***/ 36768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DockerRuntime: () => (/* binding */ DockerRuntime)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/emulator/secrets/secret-store.js + 1 modules
var secret_store = __webpack_require__(86286);
;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/engine-message.js
/** The Docker Engine's own text of a failed request, without what the client library puts around it. */
function engineMessage(error) {
    if (hasMessage(error) && hasMessage(error.json))
        return error.json.message.trim();
    return hasMessage(error) ? error.message.trim() : String(error);
}
function hasMessage(value) {
    return (typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string');
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/connect-docker.js

/**
 * A client of the Docker Engine at DOCKER_HOST or the default socket, once the engine has answered.
 * The client library is loaded here only, since it is large and the scripted runtime does without it.
 */
async function connectDocker() {
    const { default: Dockerode } = await __webpack_require__.e(/* import() */ 9040).then(__webpack_require__.t.bind(__webpack_require__, 39040, 19));
    const docker = new Dockerode();
    try {
        await docker.ping();
    }
    catch (cause) {
        const reason = engineMessage(cause);
        throw new Error(`No Docker Engine answers (DOCKER_HOST or the default socket): ${reason}`, { cause });
    }
    return docker;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/container-labels.js

/** The label that every container and volume of an emulator carries; its value is the emulator's instance id. */
const EMULATOR_LABEL = 'ecs-ship.emulator';
const PID_LABEL = 'ecs-ship.pid';
const HOST_LABEL = 'ecs-ship.host';
/** Labels that say which emulator process owns a thing, so that a later one can tell whether it is dead. */
function ownerLabels(instanceId) {
    return { [EMULATOR_LABEL]: instanceId, [PID_LABEL]: String(process.pid), [HOST_LABEL]: (0,external_node_os_.hostname)() };
}
/** Labels of one container of a task: ours, and those that the ECS agent sets (developer guide, task metadata). */
function taskLabels(task, container) {
    return {
        'ecs-ship.task': task.taskId,
        'com.amazonaws.ecs.cluster': task.clusterName,
        'com.amazonaws.ecs.container-name': container,
        'com.amazonaws.ecs.task-arn': task.taskArn,
        'com.amazonaws.ecs.task-definition-family': task.taskDefinition.family ?? '',
        'com.amazonaws.ecs.task-definition-version': String(task.taskDefinition.revision ?? ''),
    };
}
/** `ecs-<family>-<revision>-<container>-<short task id>`, as an engine accepts it. */
function containerName(task, container) {
    const { family, revision } = task.taskDefinition;
    return `ecs-${family}-${revision}-${container}-${task.taskId.slice(0, 12)}`.replaceAll(/[^a-zA-Z0-9_.-]/g, '-');
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/line-splitter.js
/** CloudWatch's largest event less its 26 bytes of overhead; the awslogs driver cuts longer lines. */
const LARGEST_EVENT = 262_144 - 26;
/** Cuts a byte stream into lines of text; `flush` hands out a last line that had no newline. Empty lines are dropped. */
class LineSplitter {
    #onLine;
    #rest = Buffer.alloc(0);
    constructor(onLine) {
        this.#onLine = onLine;
    }
    write(chunk) {
        let rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
            this.#emit(rest.subarray(0, end));
            rest = rest.subarray(end + 1);
        }
        for (; rest.length >= LARGEST_EVENT; rest = rest.subarray(LARGEST_EVENT)) {
            this.#emit(rest.subarray(0, LARGEST_EVENT));
        }
        this.#rest = Buffer.from(rest);
    }
    flush() {
        this.#emit(this.#rest);
        this.#rest = Buffer.alloc(0);
    }
    #emit(line) {
        if (line.length > 0)
            this.#onLine(line.toString('utf8'));
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/container-events.js


const RECONNECT_MS = 500;
/** The engine's events about one emulator's containers: one stream for them all, opened anew when it breaks. */
class ContainerEvents {
    #docker;
    #instanceId;
    #listeners = new Map();
    #stream;
    #lastSecond = Math.floor(Date.now() / 1000);
    #closed = false;
    constructor(docker, instanceId) {
        this.#docker = docker;
        this.#instanceId = instanceId;
    }
    /** Subscribes; call before the first container starts. */
    async open() {
        const filters = JSON.stringify({
            type: ['container'],
            event: ['die', 'health_status'],
            label: [`${EMULATOR_LABEL}=${this.#instanceId}`],
        });
        const stream = await this.#docker.getEvents({ filters, since: this.#lastSecond });
        this.#stream = stream;
        const lines = new LineSplitter((line) => this.#hear(line));
        stream.on('data', (chunk) => lines.write(chunk));
        stream.once('close', () => this.#reopen()).on('error', () => { });
        if (this.#closed)
            this.close();
    }
    listen(containerId, listener) {
        this.#listeners.set(containerId, listener);
    }
    ignore(containerId) {
        this.#listeners.delete(containerId);
    }
    close() {
        this.#closed = true;
        if (this.#stream && 'destroy' in this.#stream && typeof this.#stream.destroy === 'function') {
            this.#stream.destroy();
        }
    }
    /** Events of the last second are heard again after a reconnection; listeners bear repetition. */
    #hear(line) {
        const event = JSON.parse(line);
        this.#lastSecond = event.time ?? this.#lastSecond;
        const news = newsOf(event.Action ?? '');
        if (news !== undefined)
            this.#listeners.get(event.Actor?.ID ?? '')?.(news);
    }
    #reopen() {
        if (this.#closed)
            return;
        setTimeout(() => {
            if (!this.#closed)
                this.open().catch(() => this.#reopen());
        }, RECONNECT_MS).unref();
    }
}
function newsOf(action) {
    if (action === 'die')
        return 'died';
    const [, health] = /^health_status: (healthy|unhealthy)$/.exec(action) ?? [];
    return health === 'healthy' || health === 'unhealthy' ? health : undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/deferred.js
function deferred() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/agent-errors.js
/** The container's memory limit was hit (amazon-ecs-agent, dockerapi/errors.go). */
const OUT_OF_MEMORY = 'OutOfMemoryError: Container killed due to memory usage';
const RETRIED = 'CannotPullContainerError: pull image manifest has been retried 7 time(s): ';
/**
 * What ECS says of a failed pull (developer guide, "CannotPullContainer task errors in Amazon ECS"), told from
 * the words of the engine's containerd and classic image stores.
 */
function pullError(reference, platform, engineText) {
    if (/no match(ing manifest)? for|does not match the (specified|desired) platform/i.test(engineText)) {
        return platformError(platform);
    }
    if (/denied|unauthori[sz]ed|authoriz|no basic auth|\b(status|code)\b.{0,20}\b40[13]\b/i.test(engineText)) {
        return `${RETRIED}failed to resolve ref ${reference}: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`;
    }
    if (/not found|manifest unknown|name unknown|does not exist|no such image/i.test(engineText)) {
        return `${RETRIED}failed to resolve ref ${reference}: not found`;
    }
    return `CannotPullContainerError: ${engineText}`;
}
/** The image exists, but not for `platform` (`linux/amd64`). */
function platformError(platform) {
    return `${RETRIED}image Manifest does not contain descriptor matching platform '${platform}'`;
}
function createError(engineText) {
    return `CannotCreateContainerError: Error response from daemon: ${engineText}`;
}
function startError(engineText) {
    return `CannotStartContainerError: Error response from daemon: ${engineText}`;
}
/** A `dependsOn` that can no longer come true (amazon-ecs-agent, dependencygraph/graph.go). */
function dependencyError(dependency, target, why) {
    const graph = 'CannotStartContainerError: dependency graph:';
    const pair = `container ordering dependency [${dependency}] for target [${target}]`;
    if (why === 'timeout')
        return `${graph} ${pair} has timed out.`;
    if (why === 'exit')
        return `${graph} failed to resolve ${pair} as dependency did not exit successfully.`;
    return `${graph} failed to resolve the ${pair}`;
}
/** The log group of an awslogs container does not exist. */
const NO_LOG_GROUP = 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: ' +
    'failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1';
/** A secret or parameter could not be had; `detail` is what the secret store says. */
function secretsError(detail) {
    return `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ${detail}`;
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/start-failure.js
/** Why a task cannot start, in the ECS agent's words; `container` and `exitCode` where one container is to blame. */
class StartFailure extends Error {
    container;
    exitCode;
    constructor(reason, container, exitCode) {
        super(reason);
        this.name = 'StartFailure';
        this.container = container;
        this.exitCode = exitCode;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/dependency-gate.js


/** The agent reports a container whose dependency failed as if SIGTERM had ended it (task_manager.go). */
const NEVER_STARTED = 143;
/**
 * Resolves once `dependency` has reached what `target` waits for; a StartFailure once it no longer can, or after the
 * dependency's `startTimeout` (seconds, when set). Source: API reference, ContainerDependency.
 */
async function dependencyGate(target, dependency, condition, clock) {
    const fail = (why) => new StartFailure(dependencyError(dependency.name, target, why), target, NEVER_STARTED);
    const met = reached(dependency, condition).then((why) => {
        if (why !== 'met')
            throw fail(why);
    });
    const seconds = dependency.definition.startTimeout;
    if (seconds === undefined || !(await dependency.running))
        return met;
    let cancel = () => { };
    const late = new Promise((_, reject) => {
        cancel = clock.after(seconds * 1000, () => reject(fail('timeout')));
    });
    await Promise.race([met, late]).finally(() => cancel());
}
async function reached(dependency, condition) {
    const stopped = dependency.stopped;
    if (condition === 'START')
        return (await dependency.running) ? 'met' : 'stopped';
    if (condition === 'HEALTHY')
        return Promise.race([dependency.healthy, stopped.then(() => 'stopped')]);
    const exit = await stopped;
    if (exit.exitCode === undefined)
        return 'stopped';
    return condition === 'COMPLETE' || exit.exitCode === 0 ? 'met' : 'exit';
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/port-bindings.js
const LOOPBACK = '127.0.0.1';
/**
 * Publishes container ports on the loopback address alone, each on a free port. Only `bridge` networking lets a
 * host port be asked for; in `awsvpc` and `host` modes tasks would otherwise fight over the one local address.
 */
function portBindings(mappings, mode) {
    const bindings = {};
    for (const mapping of mappings) {
        if (mapping.containerPort === undefined)
            continue;
        const wanted = mode === undefined || mode === 'bridge' ? (mapping.hostPort ?? 0) : 0;
        bindings[portKey(mapping)] = [{ HostIp: LOOPBACK, HostPort: wanted === 0 ? '' : String(wanted) }];
    }
    return bindings;
}
/** What became of a container's port mappings, in ECS's shape. */
function networkBindings(mappings, ports) {
    return mappings.flatMap((mapping) => {
        const hostPort = publishedPort(ports, mapping.containerPort ?? 0, mapping.protocol);
        if (hostPort === undefined)
            return [];
        const protocol = mapping.protocol ?? 'tcp';
        return [{ bindIP: LOOPBACK, containerPort: mapping.containerPort, hostPort, protocol }];
    });
}
/** The loopback port that leads to a container port. */
function publishedPort(ports, containerPort, protocol = 'tcp') {
    const hostPort = Number(ports[`${containerPort}/${protocol}`]?.[0]?.HostPort);
    return hostPort > 0 ? hostPort : undefined;
}
function portKey(mapping) {
    return `${mapping.containerPort}/${mapping.protocol ?? 'tcp'}`;
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/network-owner.js





/** The name ECS's agent gives the same container of its own. */
const PAUSE_NAME = '~internal~ecs~pause';
/**
 * Starts the holder of a task's network where containers share localhost (`awsvpc` and `host` modes) and there is
 * more than one; undefined elsewhere. It is a container that only waits, as in ECS, since any of the task's own may
 * end first and would take the published ports with it.
 */
async function startNetworkOwner(context, task) {
    const { networkMode, containerDefinitions = [] } = task.taskDefinition;
    const shares = networkMode === 'awsvpc' || networkMode === 'host';
    if (!shares || containerDefinitions.length < 2)
        return undefined;
    const bindings = portBindings(containerDefinitions.flatMap(({ portMappings = [] }) => portMappings), networkMode);
    const hostname = containerDefinitions.find((definition) => definition.hostname)?.hostname;
    let container;
    const remove = async () => {
        await container?.remove({ force: true, v: true }).catch(() => { });
    };
    try {
        container = await context.docker.createContainer({
            name: containerName(task, 'internalecspause'),
            Image: await context.pauseImage.reference(),
            Labels: { ...taskLabels(task, PAUSE_NAME), ...ownerLabels(context.instanceId) },
            ExposedPorts: Object.fromEntries(Object.keys(bindings).map((port) => [port, {}])),
            HostConfig: { PortBindings: bindings },
            ...(hostname !== undefined && { Hostname: hostname }),
        });
        await container.start();
        const { NetworkSettings } = await container.inspect();
        return { id: container.id, ports: NetworkSettings.Ports, remove };
    }
    catch (error) {
        await remove();
        throw new StartFailure(startError(engineMessage(error)));
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/container-limits.js
const MEBIBYTE = 1024 * 1024;
/** The ECS agent's lowest CPU shares. */
const LEAST_SHARES = 2;
/**
 * Memory and CPU of a container. Its own hard limit, else the task's; no swap, so that running out of memory shows
 * as it does on Fargate. CPU units become shares only: a quota would make a laptop as slow as 0.25 vCPU.
 */
function containerLimits(task, definition, override) {
    const taskMemory = mebibytes(task.overrides?.memory ?? task.taskDefinition.memory);
    const memory = override?.memory ?? definition.memory ?? taskMemory;
    const reservation = override?.memoryReservation ?? definition.memoryReservation;
    return {
        CpuShares: Math.max(override?.cpu ?? definition.cpu ?? 0, LEAST_SHARES),
        ...(memory !== undefined && { Memory: memory * MEBIBYTE, MemorySwap: memory * MEBIBYTE }),
        ...(reservation !== undefined && { MemoryReservation: reservation * MEBIBYTE }),
    };
}
/** A task's `memory` is text: MiB, or with a unit (`2 GB`). */
function mebibytes(memory) {
    const [, amount, unit] = /^\s*([\d.]+)\s*(gb)?\s*$/i.exec(memory ?? '') ?? [];
    if (amount === undefined)
        return undefined;
    return Math.round(Number(amount) * (unit === undefined ? 1 : 1024));
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/container-mounts.js
/** The engine's name of a task's volume; unique to the task, since a task's storage dies with it. */
function volumeName(task, volume) {
    return `ecs-${task.taskId}-${volume}`;
}
/** The task's volumes that are not folders of the host. EFS and EBS volumes start empty here. */
function taskVolumes(taskDefinition) {
    return (taskDefinition.volumes ?? []).flatMap(({ name, host }) => name === undefined || host?.sourcePath ? [] : [name]);
}
/** A container's mount points: the task's volumes, or a folder of the host where the volume names one. */
function containerMounts(task, definition) {
    const volumes = new Map(task.taskDefinition.volumes?.map((volume) => [volume.name, volume]));
    const mounts = (definition.mountPoints ?? []).map((point) => {
        const path = volumes.get(point.sourceVolume)?.host?.sourcePath;
        return {
            Type: path ? 'bind' : 'volume',
            Source: path || volumeName(task, point.sourceVolume ?? ''),
            Target: point.containerPath ?? '',
            ReadOnly: point.readOnly ?? false,
        };
    });
    return mounts.length === 0 ? {} : { Mounts: mounts };
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/health-check.js
const SECOND = 1_000_000_000;
/**
 * A container health check as the Docker Engine runs it (nanoseconds; ECS's defaults: interval 30 s, timeout 5 s,
 * 3 retries). Without one the image's own HEALTHCHECK is switched off, since ECS ignores it.
 * Source: API reference, HealthCheck.
 */
function dockerHealthCheck(check) {
    const command = check?.command ?? [];
    if (check === undefined || command.length === 0 || command[0] === 'NONE')
        return { Test: ['NONE'] };
    const isForm = command[0] === 'CMD' || command[0] === 'CMD-SHELL';
    return {
        Test: isForm ? [...command] : ['CMD', ...command],
        Interval: (check.interval ?? 30) * SECOND,
        Timeout: (check.timeout ?? 5) * SECOND,
        Retries: check.retries ?? 3,
        StartPeriod: (check.startPeriod ?? 0) * SECOND,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/container-spec.js




/** A container definition as the Docker Engine takes it. Source: API reference, ContainerDefinition. */
function containerSpec(plan) {
    const { definition, task } = plan;
    const command = overrideOf(task, definition)?.command ?? definition.command;
    return {
        name: plan.name,
        Image: plan.image,
        Labels: { ...definition.dockerLabels, ...plan.labels },
        Env: [...plan.environment],
        Healthcheck: dockerHealthCheck(definition.healthCheck),
        Tty: definition.pseudoTerminal ?? false,
        OpenStdin: definition.interactive ?? false,
        ...(definition.entryPoint?.length && { Entrypoint: [...definition.entryPoint] }),
        ...(command?.length && { Cmd: [...command] }),
        ...(definition.workingDirectory && { WorkingDir: definition.workingDirectory }),
        ...(definition.user && { User: definition.user }),
        ...(plan.networkOwner === undefined && networkIdentity(plan)),
        HostConfig: hostConfig(plan),
    };
}
function overrideOf(task, definition) {
    return task.overrides?.containerOverrides?.find((override) => override.name === definition.name);
}
function hostConfig(plan) {
    const { definition, task } = plan;
    return {
        ...containerLimits(task, definition, overrideOf(task, definition)),
        ...network(plan),
        LogConfig: { Type: 'json-file', Config: { 'max-size': '20m' } },
        ReadonlyRootfs: definition.readonlyRootFilesystem ?? false,
        Privileged: definition.privileged ?? false,
        ...(definition.ulimits?.length && { Ulimits: ulimits(definition) }),
        ...linuxParameters(definition.linuxParameters),
        ...containerMounts(task, definition),
    };
}
function networkIdentity(plan) {
    const mappings = plan.definition.portMappings ?? [];
    const ports = Object.keys(portBindings(mappings, plan.task.taskDefinition.networkMode));
    return {
        ...(plan.definition.hostname && { Hostname: plan.definition.hostname }),
        ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])),
    };
}
function network(plan) {
    const { definition, task } = plan;
    if (plan.networkOwner !== undefined)
        return { NetworkMode: `container:${plan.networkOwner}` };
    if (task.taskDefinition.networkMode === 'none')
        return { NetworkMode: 'none' };
    const hosts = definition.extraHosts?.map((host) => `${host.hostname}:${host.ipAddress}`);
    return {
        PortBindings: portBindings(definition.portMappings ?? [], task.taskDefinition.networkMode),
        ...(hosts?.length && { ExtraHosts: hosts }),
        ...(definition.dnsServers?.length && { Dns: [...definition.dnsServers] }),
        ...(definition.dnsSearchDomains?.length && { DnsSearch: [...definition.dnsSearchDomains] }),
    };
}
function ulimits(definition) {
    return (definition.ulimits ?? []).map((limit) => ({
        Name: limit.name ?? '',
        Soft: limit.softLimit ?? 0,
        Hard: limit.hardLimit ?? 0,
    }));
}
function linuxParameters(parameters) {
    const { capabilities, initProcessEnabled, sharedMemorySize, tmpfs } = parameters ?? {};
    return {
        ...(initProcessEnabled && { Init: true }),
        ...(capabilities?.add?.length && { CapAdd: [...capabilities.add] }),
        ...(capabilities?.drop?.length && { CapDrop: [...capabilities.drop] }),
        ...(sharedMemorySize !== undefined && { ShmSize: sharedMemorySize * 1024 * 1024 }),
        ...(tmpfs?.length && {
            Tmpfs: Object.fromEntries(tmpfs.map((mount) => [
                mount.containerPath ?? '/tmp',
                [`size=${mount.size}m`, ...(mount.mountOptions ?? [])].join(','),
            ])),
        }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/environment.js


/**
 * A container's environment as `NAME=value`: the definition's, its secrets' values, then the overrides, the later
 * winning. A secret that cannot be had is a StartFailure. `environmentFiles` are not read (they live in S3).
 */
function containerEnvironment(definition, override, secrets) {
    const values = new Map();
    for (const { name, value } of definition.environment ?? [])
        if (name)
            values.set(name, value ?? '');
    for (const { name, valueFrom } of definition.secrets ?? []) {
        const found = secrets.resolve(valueFrom ?? '');
        if ('error' in found)
            throw new StartFailure(secretsError(found.error));
        if (name)
            values.set(name, found.value);
    }
    for (const { name, value } of override?.environment ?? [])
        if (name)
            values.set(name, value ?? '');
    return [...values].map(([name, value]) => `${name}=${value}`);
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/log-destination.js


/**
 * The CloudWatch stream of an awslogs container (`prefix/container/task id`, or the task id alone without a
 * prefix); undefined for other drivers, whose lines are not captured. A group that does not exist is made when
 * `awslogs-create-group` is true, else the task cannot start (developer guide, "Send Amazon ECS logs to CloudWatch").
 */
function logDestination(definition, taskId, logs) {
    const { logDriver, options = {} } = definition.logConfiguration ?? {};
    const group = options['awslogs-group'];
    if (logDriver !== 'awslogs' || group === undefined)
        return undefined;
    if (!logs.groupExists(group)) {
        if (options['awslogs-create-group'] !== 'true')
            throw new StartFailure(NO_LOG_GROUP);
        logs.createGroup(group);
    }
    const prefix = options['awslogs-stream-prefix'];
    return { group, stream: prefix === undefined ? taskId : `${prefix}/${definition.name}/${taskId}` };
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/task-images.js



/** The images that tasks run from, and which of them have to be given back. */
class TaskImages {
    #docker;
    #catalog;
    #pulled = new Set();
    #native;
    constructor(docker, catalog) {
        this.#docker = docker;
        this.#catalog = catalog;
    }
    /** The reference under which an engine has the image, once it was provided. */
    local(reference) {
        return this.#catalog.localReference?.(reference) ?? reference;
    }
    /**
     * Makes an image available and answers its digest. The emulator's own registry is asked every time, as ECS asks
     * ECR; any other reference is looked for on the engine first, since it may exist nowhere else.
     */
    async provide(reference, architecture, signal) {
        const native = await this.#nativeArchitecture();
        const wanted = architecture ?? native;
        const owned = this.#catalog.owns(reference);
        const local = this.local(reference);
        const present = await this.#inspect(local);
        if (owned || present === undefined) {
            await this.#pull(reference, wanted, owned, signal);
            if (owned && present === undefined)
                this.#pulled.add(local);
        }
        const image = await this.#inspect(local);
        if (image !== undefined && image.Architecture !== wanted) {
            throw new StartFailure(platformError(`linux/${wanted}`));
        }
        return owned ? this.#catalog.resolve(reference) : digestOf(image);
    }
    /** Removes what was pulled from the emulator's registry, which is about to end. */
    async release() {
        for (const reference of this.#pulled) {
            await this.#docker
                .getImage(reference)
                .remove()
                .catch(() => { });
        }
        this.#pulled.clear();
    }
    async #pull(reference, architecture, owned, abortSignal) {
        const platform = `linux/${architecture}`;
        const authconfig = owned ? this.#catalog.credentials(reference) : undefined;
        try {
            const stream = await this.#docker.pull(this.local(reference), {
                platform,
                abortSignal,
                ...(authconfig && { authconfig }),
            });
            await new Promise((resolve, reject) => {
                this.#docker.modem.followProgress(stream, (error) => (error ? reject(error) : resolve()));
            });
        }
        catch (error) {
            throw new StartFailure(pullError(reference, platform, engineMessage(error)));
        }
    }
    async #inspect(reference) {
        return this.#docker
            .getImage(reference)
            .inspect()
            .catch(() => undefined);
    }
    #nativeArchitecture() {
        this.#native ??= this.#docker.version().then((version) => version.Arch);
        return this.#native;
    }
}
function architectureOf(taskDefinition) {
    const architecture = taskDefinition.runtimePlatform?.cpuArchitecture;
    if (architecture === undefined)
        return undefined;
    return architecture === 'ARM64' ? 'arm64' : 'amd64';
}
function digestOf(image) {
    return image?.RepoDigests?.[0]?.split('@')[1];
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/prepare-task.js





/**
 * Does what ECS does before any container: resolves secrets, pulls every image, checks log groups.
 * Answers each container's makings by its name; a StartFailure says what is missing.
 */
async function prepareTask(context, task, report, signal) {
    const definitions = task.taskDefinition.containerDefinitions ?? [];
    const environments = definitions.map((definition) => containerEnvironment(definition, overrideOf(task, definition), context.secrets));
    await pullImages(context, task, report, signal);
    const makings = definitions.map((definition, index) => {
        const log = logDestination(definition, task.taskId, context.logs);
        const image = context.images.local(imageOf(task, definition));
        return [definition.name ?? '', { image, environment: environments[index] ?? [], log }];
    });
    return new Map(makings);
}
async function pullImages(context, task, report, signal) {
    const tell = (event) => {
        if (!signal.aborted)
            report(event);
    };
    const architecture = architectureOf(task.taskDefinition);
    tell({ kind: 'pull-started' });
    const pulls = (task.taskDefinition.containerDefinitions ?? []).map(async (definition) => {
        const { name: container = '' } = definition;
        const reference = imageOf(task, definition);
        const imageDigest = await context.images.provide(reference, architecture, signal).catch(blame(container));
        tell({ kind: 'pulled', container, ...(imageDigest && { imageDigest }) });
    });
    await Promise.all(pulls);
    tell({ kind: 'pull-stopped' });
}
/** The reference to pull: pinned where the engine has pinned it. */
function imageOf(task, { name = '', image = '' }) {
    return task.images[name] ?? image;
}
function blame(container) {
    return (error) => {
        throw error instanceof StartFailure ? new StartFailure(error.message, container) : error;
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/probe-port.js

/**
 * One HTTP GET to a local port, as the load balancer's health checker sends it. A connection that is refused, or
 * closed without an answer (the engine's port proxy does that while nothing listens), counts as refused.
 */
function probePort(port, probe, done) {
    let answered = false;
    const answer = (result) => {
        if (answered)
            return;
        answered = true;
        clearTimeout(timer);
        asked.destroy();
        done(result);
    };
    const asked = (0,external_node_http_.request)({
        host: '127.0.0.1',
        port,
        path: probe.path,
        agent: false,
        headers: { 'User-Agent': 'ELB-HealthChecker/2.0', Connection: 'close' },
    });
    const timer = setTimeout(() => answer({ error: 'timeout' }), probe.timeoutMs);
    timer.unref();
    asked.on('response', (response) => answer({ status: response.statusCode ?? 0 }));
    asked.on('error', () => answer({ error: 'refused' }));
    asked.end();
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/log-frames.js
/**
 * Takes the engine's multiplexed log stream apart: each frame is an 8-byte header (stream, 3 zero bytes, length)
 * and its payload (Docker Engine API, "Attach to a container"). Give the returned function every chunk.
 */
function logFrames(onPayload) {
    let rest = Buffer.alloc(0);
    return (chunk) => {
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let offset = 0;
        while (rest.length - offset >= 8) {
            const end = offset + 8 + rest.readUInt32BE(offset + 4);
            if (end > rest.length)
                break;
            onPayload(rest[offset] === 2 ? 'stderr' : 'stdout', rest.subarray(offset + 8, end));
            offset = end;
        }
        rest = rest.subarray(offset);
    };
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/capture-log.js


/**
 * Follows a started container's output from its first byte and calls `onLine` for each line of stdout and stderr.
 * Resolves once the container has ended and its last line was delivered. Reads the engine's own log rather than
 * attaching, since a short-lived container can be over before an attachment is made.
 */
async function captureLog(container, tty, onLine) {
    const lines = { stdout: new LineSplitter(onLine), stderr: new LineSplitter(onLine) };
    const stream = await container.logs({ follow: true, stdout: true, stderr: true });
    const frames = logFrames((name, payload) => lines[name].write(payload));
    stream.on('data', tty ? (chunk) => lines.stdout.write(chunk) : frames);
    await new Promise((resolve) => {
        stream
            .once('end', resolve)
            .once('close', resolve)
            .once('error', () => resolve());
    });
    lines.stdout.flush();
    lines.stderr.flush();
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/container-exit.js



const SIGKILLED = 137;
const LATE_NEWS = { tries: 6, everyMs: 100 };
/**
 * The state of an ended container. An engine on cgroup v2 may learn of the kernel's kill for memory only after
 * the exit (github.com/hashicorp/nomad/issues/13119): a SIGKILL is looked at again before it is called one.
 */
async function settledState(container) {
    for (let look = 1;; look += 1) {
        const { State } = await container.inspect();
        if (State.ExitCode !== SIGKILLED || State.OOMKilled || look === LATE_NEWS.tries)
            return State;
        await (0,promises_.setTimeout)(LATE_NEWS.everyMs);
    }
}
/** Reads how an ended container ended, with the ECS agent's reason where it has one. */
async function readExit(container) {
    try {
        const State = await settledState(container);
        const reason = State.OOMKilled ? OUT_OF_MEMORY : State.Error && `DockerStateError: ${State.Error}`;
        return { exitCode: State.ExitCode, ...(reason && { reason }) };
    }
    catch (error) {
        return { reason: `CannotInspectContainerError: ${engineMessage(error)}` };
    }
}
/** The image's STOPSIGNAL, from a container's configuration; the client library's types do not know it. */
function stopSignalOf(config) {
    const signal = 'StopSignal' in config ? config.StopSignal : undefined;
    return typeof signal === 'string' && signal !== '' ? signal : 'SIGTERM';
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/task-container.js








const DEFAULT_STOP_TIMEOUT = 30;
/** How long the last lines of an ended container are waited for. */
const LAST_LINES_MS = 5000;
/** One container of a task, from its creation to its end, reported step by step. */
class TaskContainer {
    definition;
    name;
    #context;
    #report;
    #running = deferred();
    #healthy = deferred();
    #stopped = deferred();
    #container;
    #ports = {};
    #log = Promise.resolve();
    #stopSignal = 'SIGTERM';
    #cancelKill = () => { };
    #ending = false;
    constructor(context, definition, report) {
        this.#context = context;
        this.definition = definition;
        this.name = definition.name ?? '';
        this.#report = report;
    }
    /** True once it runs, false when it never will. */
    get running() {
        return this.#running.promise;
    }
    get healthy() {
        return this.#healthy.promise;
    }
    /** Resolves at the end of the container, and for one that is never started as well. */
    get stopped() {
        return this.#stopped.promise;
    }
    get ports() {
        return this.#ports;
    }
    /** Creates and starts it; a StartFailure carries the engine's text and, where it ran at all, the exit code. */
    async start(plan, ownerPorts, log) {
        const container = await this.#create(plan);
        this.#context.events.listen(container.id, (news) => this.#hear(news));
        await this.#startCreated(container);
        if (log !== undefined)
            this.#log = this.#capture(container, log);
        const { Config, NetworkSettings } = await container.inspect();
        this.#stopSignal = stopSignalOf(Config);
        this.#ports = ownerPorts ?? NetworkSettings.Ports ?? {};
        this.#report({
            kind: 'container-started',
            container: this.name,
            runtimeId: container.id,
            networkBindings: networkBindings(this.definition.portMappings ?? [], this.#ports),
        });
        this.#running.resolve(true);
    }
    /** Settles a container that does not get to run; `silent` when the task's failure has told it all. */
    neverRan(exit = {}, silent = false) {
        this.#running.resolve(false);
        this.#end(exit, silent);
    }
    /** Sends the stop signal, and SIGKILL after `stopTimeout`. */
    async terminate() {
        if (this.#ending)
            return;
        const seconds = this.definition.stopTimeout ?? DEFAULT_STOP_TIMEOUT;
        this.#cancelKill = this.#context.clock.after(seconds * 1000, () => this.kill());
        await this.#signal(this.#stopSignal);
    }
    kill() {
        void this.#signal('SIGKILL');
    }
    async remove() {
        if (this.#container === undefined)
            return;
        this.#context.events.ignore(this.#container.id);
        await this.#container.remove({ force: true, v: true }).catch(() => { });
    }
    async #create(plan) {
        try {
            this.#container = await this.#context.docker.createContainer(containerSpec(plan));
            return this.#container;
        }
        catch (error) {
            throw new StartFailure(createError(engineMessage(error)), this.name);
        }
    }
    async #startCreated(container) {
        try {
            await container.start();
        }
        catch (error) {
            const exitCode = await container.inspect().then(({ State }) => State.ExitCode || undefined, () => undefined);
            throw new StartFailure(startError(engineMessage(error)), this.name, exitCode);
        }
    }
    #capture(container, { group, stream }) {
        const { clock, logs } = this.#context;
        const tty = this.definition.pseudoTerminal ?? false;
        return captureLog(container, tty, (line) => logs.append(group, stream, clock.now(), line)).catch(() => { });
    }
    async #signal(signal) {
        await this.#container?.kill({ signal }).catch(() => { });
    }
    #hear(news) {
        if (news === 'died')
            void this.#died();
        else if (!this.#ending) {
            if (news === 'healthy')
                this.#healthy.resolve('met');
            const status = news === 'healthy' ? 'HEALTHY' : 'UNHEALTHY';
            this.#report({ kind: 'container-health', container: this.name, status });
        }
    }
    async #died() {
        if (this.#ending || !(await this.#running.promise) || this.#ending)
            return;
        this.#ending = true;
        this.#cancelKill();
        const exit = this.#container === undefined ? {} : await readExit(this.#container);
        await Promise.race([this.#log, new Promise((resolve) => setTimeout(resolve, LAST_LINES_MS).unref())]);
        this.#end(exit, false);
    }
    #end(exit, silent) {
        this.#ending = true;
        if (!silent)
            this.#report({ kind: 'container-stopped', container: this.name, ...exit });
        this.#stopped.resolve(exit);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/task-volumes.js




/** Makes a task's own volumes, which its containers share. */
async function createVolumes(context, task) {
    for (const volume of taskVolumes(task.taskDefinition)) {
        await context.docker
            .createVolume({ Name: volumeName(task, volume), Labels: ownerLabels(context.instanceId) })
            .catch((error) => {
            throw new StartFailure(`CannotCreateVolumeError: ${engineMessage(error)}`);
        });
    }
}
async function removeVolumes(context, task) {
    for (const volume of taskVolumes(task.taskDefinition)) {
        await context.docker
            .getVolume(volumeName(task, volume))
            .remove()
            .catch(() => { });
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/docker-task.js











/** One task played as real containers. */
class DockerTask {
    /** Resolves when everything of the task has ended and is removed. */
    over;
    #context;
    #launch;
    #report;
    #containers;
    #abort = new AbortController();
    #stopping = deferred();
    #owner;
    #failed = false;
    constructor(context, launch, report) {
        this.#context = context;
        this.#launch = launch;
        this.#report = report;
        const definitions = launch.taskDefinition.containerDefinitions ?? [];
        this.#containers = definitions.map((definition) => new TaskContainer(context, definition, report));
        this.over = Promise.resolve().then(() => this.#play());
    }
    stop() {
        if (this.#abort.signal.aborted)
            return;
        this.#abort.abort();
        this.#stopping.resolve(undefined);
        for (const container of this.#containers)
            void this.#shutDown(container);
    }
    /** Ends the task without grace, for the runtime's own end. */
    kill() {
        this.stop();
        for (const container of this.#containers)
            void container.running.then(() => container.kill());
    }
    probe(probe, done) {
        const address = this.address(probe.container, probe.containerPort);
        if (address === undefined)
            done({ error: 'refused' });
        else
            probePort(address.port, probe, done);
    }
    address(name, containerPort) {
        const ports = this.#containers.find((container) => container.name === name)?.ports;
        const port = ports === undefined ? undefined : publishedPort(ports, containerPort);
        return port === undefined ? undefined : { host: '127.0.0.1', port };
    }
    async #play() {
        const preparation = this.#prepare();
        preparation.catch((error) => this.#fail(error));
        try {
            const makings = await Promise.race([preparation, this.#stopping.promise]);
            await Promise.all(this.#containers.map((container) => this.#startInOrder(container, makings)));
        }
        catch {
            for (const container of this.#containers)
                container.neverRan({}, this.#failed);
        }
        await Promise.all(this.#containers.map(({ stopped }) => stopped));
        await preparation.catch(() => { });
        await this.#remove();
    }
    async #prepare() {
        const { signal } = this.#abort;
        const makings = await prepareTask(this.#context, this.#launch, this.#report, signal);
        if (signal.aborted)
            return makings;
        await createVolumes(this.#context, this.#launch);
        this.#owner = await startNetworkOwner(this.#context, this.#launch);
        return makings;
    }
    async #startInOrder(container, makings) {
        try {
            await Promise.race([this.#dependencies(container), this.#stopping.promise]);
            const own = makings?.get(container.name);
            if (own === undefined || this.#abort.signal.aborted)
                return container.neverRan({}, this.#failed);
            await container.start(this.#plan(container, own), this.#owner?.ports, own.log);
        }
        catch (error) {
            this.#couldNotStart(container, error);
        }
    }
    async #dependencies(container) {
        const gates = (container.definition.dependsOn ?? []).map(async ({ containerName, condition = 'START' }) => {
            const dependency = this.#containers.find(({ name }) => name === containerName);
            if (dependency)
                await dependencyGate(container.name, dependency, condition, this.#context.clock);
        });
        await Promise.all(gates);
    }
    #plan(container, { image, environment }) {
        const { name, definition } = container;
        return {
            task: this.#launch,
            definition,
            name: containerName(this.#launch, name),
            labels: { ...taskLabels(this.#launch, name), ...ownerLabels(this.#context.instanceId) },
            image,
            environment,
            networkOwner: this.#owner?.id,
        };
    }
    /** Only an essential container takes the task with it. */
    #couldNotStart(container, error) {
        const reason = engineMessage(error);
        const exitCode = error instanceof StartFailure ? error.exitCode : undefined;
        if (container.definition.essential ?? true)
            this.#fail(error);
        container.neverRan({ reason, ...(exitCode !== undefined && { exitCode }) }, this.#failed);
    }
    /** Reports the task's one failure and takes down what has started; a stop that was asked for is no failure. */
    #fail(error) {
        if (this.#failed || this.#abort.signal.aborted)
            return;
        this.#failed = true;
        const { container, exitCode } = error instanceof StartFailure ? error : new StartFailure('');
        const reason = error instanceof StartFailure ? error.message : `DockerTimeoutError: ${engineMessage(error)}`;
        this.#report({
            kind: 'start-failed',
            reason,
            ...(container !== undefined && { container }),
            ...(exitCode !== undefined && { exitCode }),
        });
        this.stop();
    }
    /** A container outlives those that depend on it, as the agent's shutdown order has it. */
    async #shutDown(container) {
        const dependents = this.#containers.filter(({ definition }) => definition.dependsOn?.some(({ containerName }) => containerName === container.name));
        await Promise.all(dependents.map(({ stopped }) => stopped));
        if (await container.running)
            await container.terminate();
    }
    async #remove() {
        await Promise.all(this.#containers.map((container) => container.remove()));
        await this.#owner?.remove();
        await removeVolumes(this.#context, this.#launch);
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/pause-binary.js
/** Where the one program of the pause image is loaded, and how long its two ELF headers are. */
const LOAD_ADDRESS = 0x400000n;
const HEADERS = 64 + 56;
/** Machine code of "sleep until a signal, for ever": pause(2) on x86-64, ppoll(2) on AArch64, then a jump back. */
const PROGRAMS = {
    amd64: { machine: 62, code: 'b8220000000f05ebf7' },
    arm64: { machine: 183, code: '000080d2010080d2020080d2030080d2040080d2280980d2010000d4f9ffff17' },
};
/**
 * A static Linux program that only waits, for the container that holds a task's network, as ECS's own pause
 * container does. Made here because no image registry may be in reach to fetch one from.
 */
function pauseBinary(architecture) {
    const { machine, code } = architecture === 'arm64' ? PROGRAMS.arm64 : PROGRAMS.amd64;
    const text = Buffer.from(code, 'hex');
    return Buffer.concat([elfHeader(machine), programHeader(BigInt(HEADERS + text.length)), text]);
}
function elfHeader(machine) {
    const header = Buffer.alloc(64);
    header.write('7f454c46020101', 'hex');
    header.writeUInt16LE(2, 16); // executable
    header.writeUInt16LE(machine, 18);
    header.writeUInt32LE(1, 20);
    header.writeBigUInt64LE(LOAD_ADDRESS + BigInt(HEADERS), 24); // entry point
    header.writeBigUInt64LE(64n, 32); // the program header follows
    header.writeUInt16LE(64, 52);
    header.writeUInt16LE(56, 54);
    header.writeUInt16LE(1, 56);
    return header;
}
function programHeader(size) {
    const header = Buffer.alloc(56);
    header.writeUInt32LE(1, 0); // load
    header.writeUInt32LE(5, 4); // readable, executable
    header.writeBigUInt64LE(LOAD_ADDRESS, 16);
    header.writeBigUInt64LE(LOAD_ADDRESS, 24);
    header.writeBigUInt64LE(size, 32);
    header.writeBigUInt64LE(size, 40);
    header.writeBigUInt64LE(0x10000n, 48); // a page size that suits every kernel
    return header;
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/single-file-tar.js
/** A tar archive that holds one executable file (POSIX ustar). */
function singleFileTar(name, content) {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000755\0', 100);
    header.write('0000000\0', 108);
    header.write('0000000\0', 116);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        0', 148);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
    return Buffer.concat([header, content, padding, Buffer.alloc(1024)]);
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/pause-image.js



/** The image of the containers that hold a task's network; made on first use, removed at the emulator's end. */
class PauseImage {
    #docker;
    #reference;
    #made;
    constructor(docker, instanceId) {
        this.#docker = docker;
        this.#reference = `ecs-ship-pause:${instanceId}`;
    }
    async reference() {
        this.#made ??= this.#make();
        await this.#made;
        return this.#reference;
    }
    async release() {
        if (this.#made === undefined)
            return;
        await this.#made.catch(() => { });
        await this.#docker
            .getImage(this.#reference)
            .remove()
            .catch(() => { });
    }
    async #make() {
        const { Arch } = await this.#docker.version();
        const [repo, tag] = this.#reference.split(':');
        const archive = external_node_stream_.Readable.from([singleFileTar('pause', pauseBinary(Arch))]);
        const stream = await this.#docker.importImage(archive, { repo, tag, changes: 'ENTRYPOINT ["/pause"]' });
        await new Promise((resolve, reject) => {
            this.#docker.modem.followProgress(stream, (error) => (error ? reject(error) : resolve()));
        });
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/sweep-containers.js


/** Removes one emulator's containers and volumes, running or not. */
async function removeContainersOf(docker, instanceId) {
    await sweep(docker, `${EMULATOR_LABEL}=${instanceId}`, () => true);
}
/** Removes what emulators left that were killed: those of this machine whose process no longer exists. */
async function removeDeadEmulators(docker) {
    await sweep(docker, EMULATOR_LABEL, (labels) => labels[HOST_LABEL] === (0,external_node_os_.hostname)() && isDead(labels[PID_LABEL]));
}
async function sweep(docker, label, owned) {
    const filters = { label: [label] };
    const containers = await docker.listContainers({ all: true, filters });
    await Promise.all(containers
        .filter(({ Labels }) => owned(Labels))
        .map(({ Id }) => removed(docker.getContainer(Id).remove({ force: true, v: true }))));
    const { Volumes } = await docker.listVolumes({ filters });
    await Promise.all((Volumes ?? [])
        .filter(({ Labels }) => owned(Labels ?? {}))
        .map(({ Name }) => removed(docker.getVolume(Name).remove())));
}
/** Somebody else may have removed it first, which is as well. */
async function removed(removal) {
    await removal.catch(() => { });
}
function isDead(pid) {
    if (pid === undefined)
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/docker/docker-runtime.js








/**
 * Plays tasks as real containers on a Docker Engine. Every container port is published on a free port of 127.0.0.1.
 * Known differences from ECS: CPU limits are shares only, container health checks keep real time whatever the
 * emulator's speed, `host` networking is played as `awsvpc`, drivers other than awslogs are not captured.
 */
class DockerRuntime {
    #context;
    #tasks = new Set();
    constructor(context) {
        this.#context = context;
    }
    /** Connects to the engine (an Error says so when none answers) and removes what killed emulators have left. */
    static async open(options) {
        const { clock, images, logs, secrets = new secret_store/* SecretStore */.G() } = options;
        const instanceId = options.instanceId ?? (0,external_node_crypto_.randomBytes)(6).toString('hex');
        const docker = await connectDocker();
        await removeDeadEmulators(docker);
        const events = new ContainerEvents(docker, instanceId);
        await events.open();
        const pauseImage = new PauseImage(docker, instanceId);
        const taskImages = new TaskImages(docker, images);
        const context = { docker, instanceId, clock, logs, secrets, events, images: taskImages, pauseImage };
        return new DockerRuntime(context);
    }
    launch(task, report) {
        const launched = new DockerTask(this.#context, task, report);
        this.#tasks.add(launched);
        void launched.over.finally(() => this.#tasks.delete(launched));
        return launched;
    }
    /** Kills what still runs and leaves nothing on the engine: no container, volume, or image of the own registry. */
    async close() {
        const { docker, instanceId, events, images, pauseImage } = this.#context;
        const tasks = [...this.#tasks];
        for (const task of tasks)
            task.kill();
        await Promise.race([Promise.allSettled(tasks.map(({ over }) => over)), seconds(10)]);
        events.close();
        await removeContainersOf(docker, instanceId);
        await Promise.all([images.release(), pauseImage.release()]);
    }
}
function seconds(amount) {
    return new Promise((resolve) => setTimeout(resolve, amount * 1000).unref());
}


/***/ })

};
