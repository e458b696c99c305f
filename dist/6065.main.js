export const id = 6065;
export const ids = [6065];
export const modules = {

/***/ 56450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalDefinition)
/* harmony export */ });
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68009);
/* harmony import */ var _task_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41493);


/** What ECS fills in when a member is left out, by member name: present with this value means the same as absent. */
const defaults = {
    essential: true,
    cpu: 0,
    protocol: 'tcp',
    hostPort: 0,
    interval: 30,
    timeout: 5,
    retries: 3,
    readOnly: false,
};
/** What users name the members of: no name has a meaning in there. */
const maps = new Set(['dockerLabels', 'options', 'driverOpts', 'labels']);
/** Lists whose order carries no meaning, with the member that identifies an entry. */
const unordered = {
    environment: 'name',
    secrets: 'name',
    requiresCompatibilities: '',
};
/** A definition as it can be compared: without what ECS only describes or fills in, in one order, without tags. */
function canonicalDefinition(definition) {
    const { tags: _tags, ...rest } = strippedOfDescribe(definition);
    return simplify(withoutRouterUser(withoutHostPorts(withUnits(rest))));
}
/** Rendering without a change of image drops what only a description has. */
function strippedOfDescribe(definition) {
    const containers = (definition.containerDefinitions ?? []);
    const first = containers[0];
    if (first === undefined)
        return definition;
    return (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTaskDefinition */ .P)({ definition, image: `${first.image}`, container: `${first.name}` });
}
/** ECS turns `1 vCPU` and `2 GB` into units and MiB. */
function withUnits(definition) {
    const { cpu, memory } = definition;
    const units = typeof cpu === 'string' ? (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cpuUnits */ .MN)(cpu) : undefined;
    const mib = typeof memory === 'string' ? (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryMib */ .uD)(memory) : undefined;
    return {
        ...definition,
        ...(units === undefined ? {} : { cpu: `${units}` }),
        ...(mib === undefined ? {} : { memory: `${mib}` }),
    };
}
/** Under awsvpc and host networking ECS sets the host port to the container port, so that it says nothing. */
function withoutHostPorts(definition) {
    if (definition.networkMode !== 'awsvpc' && definition.networkMode !== 'host')
        return definition;
    const containers = (definition.containerDefinitions ?? []);
    return {
        ...definition,
        containerDefinitions: containers.map((container) => ({
            ...container,
            portMappings: (container.portMappings ?? []).map(({ hostPort, ...mapping }) => hostPort === mapping.containerPort
                ? mapping
                : { ...mapping, ...(hostPort !== undefined && { hostPort }) }),
        })),
    };
}
/** ECS gives a log router the user 0 (hashicorp/terraform-provider-aws, pull request 41394), so that it says nothing there. */
function withoutRouterUser(definition) {
    const containers = (definition.containerDefinitions ?? []);
    return {
        ...definition,
        containerDefinitions: containers.map(({ user, ...container }) => user === undefined || (user === '0' && container.firelensConfiguration)
            ? container
            : { ...container, user }),
    };
}
/** Sorted keys, without defaults, nulls and empty lists: equal values become equal text. */
function simplify(value, name = '') {
    if (Array.isArray(value))
        return sorted(value.map((one) => simplify(one)), unordered[name]);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value)
        .map(([key, member]) => [key, simplify(member, key)])
        .filter(([key, member]) => !meansAbsent(maps.has(name) ? '' : key, member))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries);
}
function meansAbsent(name, value) {
    if (value === undefined || value === null || value === defaults[name])
        return true;
    return Array.isArray(value) && value.length === 0;
}
function sorted(list, by) {
    if (by === undefined)
        return list;
    const key = (one) => (by === '' ? `${one}` : `${one[by]}`);
    return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}


/***/ }),

/***/ 16410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ definitionChangeLines)
/* harmony export */ });
const marks = { added: '+', removed: '-', changed: '~' };
/** A line for each change: `~ cpu: "256" → "512"`; of a hidden value only that it is another one, of `{}` nothing. */
function definitionChangeLines(changes) {
    return changes.map((change) => `${marks[change.kind]} ${change.path}${values(change)}`);
}
function values(change) {
    const sides = ['before', 'after'].filter((side) => side in change);
    if (sides.length === 1 && sides.every((side) => told(change[side]) === '{}'))
        return '';
    if (sides.length === 0)
        return change.kind === 'changed' ? ' (value not shown)' : '';
    return `: ${sides.map((side) => told(change[side])).join(' → ')}`;
}
const longest = 200;
function told(value) {
    const text = JSON.stringify(value);
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}


/***/ }),

/***/ 47283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ diffDefinitions)
/* harmony export */ });
/* harmony import */ var _canonical_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56450);
/* harmony import */ var _named_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81252);


/**
 * What differs in meaning, by path; neither what ECS fills in nor the order of entries that have a name. `shown`: the
 * environment variables whose values may be told.
 */
function diffDefinitions(current, wanted, shown = []) {
    const before = membersOf(current);
    const after = membersOf(wanted);
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        if (JSON.stringify(old?.value) === JSON.stringify(now?.value))
            return [];
        const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
        const { variable, isSecret } = old ?? now ?? {};
        if (variable !== undefined && (isSecret || !shown.includes(variable)))
            return { kind, path };
        return { kind, path, ...(old && { before: old.value }), ...(now && { after: now.value }) };
    });
}
/** Every value of a definition by its path; a list of entries without identity is one value. */
function membersOf(definition) {
    return new Map(members('', '', (0,_canonical_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDefinition */ .A)(definition)));
}
function members(path, name, value) {
    if (isObject(value)) {
        const at = path === '' ? '' : `${path}.`;
        return Object.entries(value).flatMap(([key, member]) => members(`${at}${key}`, key, member));
    }
    const entries = Array.isArray(value) ? identified(value, name) : undefined;
    if (entries === undefined)
        return [[path, { value }]];
    const only = _named_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .valueMember */ .c[name];
    return entries.flatMap(({ key, entry }) => {
        const at = `${path}[${key}]`;
        if (only !== undefined)
            return [[at, { value: entry[only], variable: key, isSecret: name !== 'environment' }]];
        return Object.keys(entry).length === 0 ? [[at, { value: {} }]] : members(at, '', entry);
    });
}
/** Entries without the member that identifies them; the second of one name gets `#2`. */
function identified(list, name) {
    const by = _named_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D[name];
    if (by === undefined || !list.every(isObject))
        return undefined;
    const seen = new Map();
    return list.map(({ [by]: key, ...entry }) => {
        const times = (seen.get(`${key}`) ?? 0) + 1;
        seen.set(`${key}`, times);
        return { key: times === 1 ? `${key}` : `${key}#${times}`, entry };
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 89386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ generateDefinition)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/definition/health-check-command.js
/**
 * A container health check that asks for a path of the container itself, with whatever its image has: curl (many), wget
 * (Alpine, BusyBox) or bash (Debian's slim images have neither of the two). A status of 400 or more is unhealthy, as is an
 * image without all three.
 */
function healthCheckCommand(port, path) {
    const url = `'http://127.0.0.1:${port}${path}'`;
    const talk = [
        `exec 3<>/dev/tcp/127.0.0.1/${port}`,
        `printf "GET %s HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n" "${path}" >&3`,
        'read -r status <&3',
        '[[ $status == HTTP/*\\ [23]* ]]',
    ].join(' && ');
    const line = [
        `if command -v curl >/dev/null; then curl -fsS -o /dev/null ${url}`,
        `elif command -v wget >/dev/null; then wget -q -O /dev/null ${url}`,
        `else bash -c '${talk}'`,
        'fi || exit 1',
    ].join('; ');
    return ['CMD-SHELL', line];
}

// EXTERNAL MODULE: ./.build/plan/definition/task-size.js
var task_size = __webpack_require__(41493);
;// CONCATENATED MODULE: ./.build/plan/definition/generate-definition.js



/**
 * A Fargate task definition of one container, without its image; options over a task definition come on top. Throws
 * `task-definition-invalid` where ECS would refuse it for this service.
 */
function generateDefinition(input) {
    const { config, service, current } = input;
    const shape = shapeOf(input);
    const { executionRoleArn = config.taskDefinition.overrides.executionRole, taskRoleArn } = current;
    checkSense(input, shape, executionRoleArn);
    return {
        family: service.name,
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        ...sizeOf(config),
        runtimePlatform: { cpuArchitecture: architectureOf(config), operatingSystemFamily: 'LINUX' },
        executionRoleArn,
        ...(taskRoleArn === undefined ? {} : { taskRoleArn }),
        containerDefinitions: [containerOf(input, shape)],
    };
}
function shapeOf({ config: { taskDefinition }, service }) {
    const balanced = service.loadBalancedPorts ?? [];
    const asked = taskDefinition.generate?.port;
    return {
        name: taskDefinition.container ?? balanced[0]?.container ?? service.name,
        ports: [...new Set([...(asked === undefined ? [] : [asked]), ...balanced.map(({ port }) => port)])],
    };
}
/** Fargate's smallest task; where only one of the two is set, the smallest that goes with it. */
function sizeOf({ taskDefinition: { overrides } }) {
    const { cpu, memory } = overrides;
    const mib = memory === undefined ? undefined : (0,task_size/* memoryMib */.uD)(memory);
    const fits = [256, 512, 1024, 2048, 4096, 8192, 16384].find((units) => mib === undefined || (0,task_size/* fargateMemory */.g0)(units)?.includes(mib));
    const units = (cpu === undefined ? fits : (0,task_size/* cpuUnits */.MN)(cpu)) ?? 256;
    return { cpu: `${units}`, memory: `${mib ?? (0,task_size/* fargateMemory */.g0)(units)?.[0] ?? units * 2}` };
}
function architectureOf({ build: { platforms } }) {
    const isArm = platforms.length > 0 && platforms.every((one) => one.startsWith('linux/arm64'));
    return isArm ? 'ARM64' : 'X86_64';
}
function containerOf({ config, service }, { name, ports }) {
    const [port] = ports;
    const path = config.taskDefinition.generate?.healthCheckPath;
    const check = { interval: 10, timeout: 5, retries: 3, startPeriod: 60 };
    return {
        name,
        essential: true,
        ...(port === undefined
            ? {}
            : { portMappings: ports.map((containerPort) => ({ containerPort, protocol: 'tcp' })) }),
        ...(path === undefined || port === undefined
            ? {}
            : { healthCheck: { command: healthCheckCommand(port, path), ...check } }),
        logConfiguration: {
            logDriver: 'awslogs',
            options: {
                'awslogs-group': `/ecs/${service.name}`,
                'awslogs-region': service.arn.split(':')[3] ?? '',
                'awslogs-stream-prefix': 'ecs',
                'awslogs-create-group': 'true',
            },
        },
    };
}
/** What ECS would only say once the revision is registered, or when its tasks start. */
function checkSense({ config, service }, { name, ports }, executionRole) {
    const { port, healthCheckPath } = config.taskDefinition.generate ?? {};
    const balanced = service.loadBalancedPorts ?? [];
    const wrong = [
        ...(executionRole === undefined
            ? ['Fargate pulls the image and writes logs with an execution role: set execution-role.']
            : []),
        ...(service.network === undefined
            ? [`Tasks of ${service.name} have no network configuration (subnets), which Fargate needs.`]
            : []),
        ...(ports.length === 0 && healthCheckPath !== undefined
            ? ['health-check-path needs a port: set port.']
            : []),
        ...balanced
            .filter((one) => one.container !== name || isElsewhere(port, balanced))
            .map((one) => `Its load balancer sends to port ${one.port} of container ${one.container}.`),
    ];
    if (wrong.length === 0)
        return;
    throw new errors/* ShipError */.f('task-definition-invalid', `A generated task definition does not fit ${service.name}: ${wrong.join(' ')}`, {
        remedy: 'Correct the options container, port and execution-role, or write a task definition file.',
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    });
}
function isElsewhere(port, balanced) {
    return port !== undefined && balanced.every((one) => one.port !== port);
}


/***/ }),

/***/ 31244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sameTaskDefinition)
/* harmony export */ });
/* harmony import */ var _canonical_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56450);

/** Whether registering `wanted` would only repeat `current` (as described, with what ECS filled in). */
function sameTaskDefinition(current, wanted) {
    return JSON.stringify((0,_canonical_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDefinition */ .A)(current)) === JSON.stringify((0,_canonical_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDefinition */ .A)(wanted));
}


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ settledOverrides)
/* harmony export */ });
/* harmony import */ var _secret_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28066);

/** The options with every name as the task definition is to have it. */
function settledOverrides(overrides, here) {
    const { images = {}, secrets = {} } = here.resolved ?? {};
    return {
        ...overrides,
        images: mapValues(overrides.images, (reference) => images[reference] ?? reference),
        secrets: mapValues(overrides.secrets, (text) => valueFrom(text, secrets, here.service.arn)),
    };
}
function valueFrom(text, arns, serviceArn) {
    const reference = (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .Q)(text);
    if (reference.kind === 'arn')
        return `${reference.arn}${reference.part}`;
    if (reference.kind === 'secret')
        return `${arns[reference.name] ?? reference.name}${reference.part}`;
    const [, partition, , region, account] = serviceArn.split(':');
    return `arn:${partition}:ssm:${region}:${account}:parameter/${reference.name.replace(/^\//, '')}`;
}
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ revisionOfConfig),
/* harmony export */   Dr: () => (/* binding */ platformOfConfig),
/* harmony export */   sw: () => (/* binding */ imagesOfIndex),
/* harmony export */   vb: () => (/* binding */ imageBytes),
/* harmony export */   xv: () => (/* binding */ configDigest)
/* harmony export */ });
/** The images of an index by platform; undefined for a manifest of one image. Attestations, of no platform, are left out. */
function imagesOfIndex(text) {
    const children = parsed(text).manifests;
    return children?.flatMap(({ platform = {}, digest }) => {
        const name = platformName(platform);
        return name === undefined || digest === undefined ? [] : [{ platform: name, digest }];
    });
}
/** Bytes of an image's layers as they are stored and sent; undefined for an index, whose images are elsewhere. */
function imageBytes(text) {
    return parsed(text).layers?.reduce((sum, { size = 0 }) => sum + size, 0);
}
/** Digest of the configuration of one image. */
function configDigest(text) {
    return parsed(text).config?.digest;
}
/** `os/architecture[/variant]` of an image's configuration; undefined where it does not say. */
function platformOfConfig(text) {
    return platformName(parsed(text));
}
/** The commit that the image says it was built from. */
function revisionOfConfig(text) {
    return parsed(text).config?.Labels?.['org.opencontainers.image.revision'];
}
function platformName({ os, architecture, variant }) {
    if (!os || !architecture || os === 'unknown')
        return undefined;
    return [os, architecture, ...(variant ? [variant] : [])].join('/');
}
/** What is not JSON says nothing. */
function parsed(text) {
    try {
        return (JSON.parse(text) ?? {});
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 76141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ taskPlatform),
/* harmony export */   k8: () => (/* binding */ runsOn),
/* harmony export */   ky: () => (/* binding */ platformMismatch),
/* harmony export */   z3: () => (/* binding */ missingPlatforms)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/**
 * The platform that a task definition's containers run on, `linux/amd64`; undefined where the definition leaves it to the
 * container instances. Source: Amazon ECS API reference, RuntimePlatform.
 */
function taskPlatform({ runtimePlatform, requiresCompatibilities }) {
    const { cpuArchitecture, operatingSystemFamily } = (runtimePlatform ?? {});
    const onFargate = Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes('FARGATE');
    if (cpuArchitecture === undefined && operatingSystemFamily === undefined && !onFargate)
        return undefined;
    const os = operatingSystemFamily?.startsWith('WINDOWS') ? 'windows' : 'linux';
    return `${os}/${cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64'}`;
}
/** Whether an image for these platforms runs on that one. A variant is not asked for: it tells of instructions, not of a machine. */
function runsOn(platforms, wanted) {
    return platforms.some((one) => base(one) === base(wanted));
}
/** The platforms of `wanted` that an image does not have; a variant counts where both name one. */
function missingPlatforms(platforms, wanted) {
    return wanted.filter((one) => !platforms.some((other) => one === other || (isBare(one, other) && base(one) === base(other))));
}
function isBare(one, other) {
    return one === base(one) || other === base(other);
}
function base(platform) {
    return platform.split('/').slice(0, 2).join('/');
}
/** The refusal of an image that its tasks could not start; `what` is the image or the option that says so. */
function platformMismatch(what, platforms, wanted) {
    const message = `${what} is for ${platforms.join(' and ')}, but the task definition runs on ${wanted}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('platform-mismatch', message, {
        remedy: `Build for it (platforms: ${wanted}), or set the task definition’s runtimePlatform to what the image is for.`,
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html',
    });
}


/***/ }),

/***/ 46306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ decideRepository),
  Z: () => (/* binding */ keptInWords)
});

// EXTERNAL MODULE: ./.build/plan/tag-mutability.js
var tag_mutability = __webpack_require__(10301);
;// CONCATENATED MODULE: ./.build/plan/new-repository.js

/** The repository as ecs-ship creates it: scanned on push, encrypted, its commit tags never overwritten. */
function newRepository(name, { tags, kmsKey }, filters) {
    return {
        name,
        mutability: 'IMMUTABLE_WITH_EXCLUSION',
        exclusionFilters: filters.slice(0, tag_mutability/* mostFilters */.J2),
        scanOnPush: true,
        encryption: kmsKey === undefined ? { type: 'AES256' } : { type: 'KMS', kmsKey },
        tags: { 'managed-by': 'ecs-ship', ...tags },
    };
}

;// CONCATENATED MODULE: ./.build/plan/repository-policy.js
/** Marks the statement that is ours. */
const ours = 'EcsShipPull';
/** What a pull needs (Amazon ECR user guide, "Private repository policy examples"). */
const pullActions = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
/**
 * The policy with a statement that lets these accounts pull; statements of others stay as they are. `undefined` when it
 * lets them already. A policy that is not JSON is ECR's to refuse and is treated as none.
 */
function policyForAccounts(current, accounts) {
    if (lackingAccounts(current, accounts).length === 0)
        return undefined;
    const { Version = '2012-10-17', ...policy } = parsed(current);
    const others = statementsOf(policy).filter((one) => one.Sid !== ours);
    const granted = statementsOf(policy)
        .filter((one) => one.Sid === ours)
        .flatMap(accountsOf);
    return JSON.stringify({
        ...policy,
        Version,
        Statement: [...others, pullStatement(union(granted, accounts))],
    });
}
/** The accounts that the policy does not let pull. */
function lackingAccounts(current, accounts) {
    const allowed = new Set(statementsOf(parsed(current)).filter(letsPull).flatMap(accountsOf));
    return accounts.filter((account) => !allowed.has(account));
}
/** Whether anybody with an AWS account may do something with the repository: `Principal: *` and no condition. */
function isOpenToEveryone(current) {
    return statementsOf(parsed(current)).some((one) => one.Effect === 'Allow' && namesEveryone(one.Principal) && isEmpty(one.Condition));
}
function pullStatement(accounts) {
    // An account's id stands for its root user in every partition, and ECR writes the ARN itself.
    return { Sid: ours, Effect: 'Allow', Principal: { AWS: [...accounts] }, Action: pullActions };
}
function letsPull({ Effect, Action, Condition }) {
    const actions = [Action ?? []].flat().map((one) => new RegExp(`^${one.replace(/\*/g, '.*')}$`, 'i'));
    return (Effect === 'Allow' && isEmpty(Condition) && pullActions.every((one) => actions.some((a) => a.test(one))));
}
/** Account ids among the principals; a role of the account is not the account. */
function accountsOf({ Principal }) {
    const all = Principal === null || typeof Principal !== 'object' ? [] : [Principal.AWS ?? []];
    return all
        .flat()
        .flatMap((one) => `${one}`.match(/^(?:arn:aws[a-z-]*:iam::)?(\d{12})(?::root)?$/)?.[1] ?? []);
}
function namesEveryone(principal) {
    if (principal === '*')
        return true;
    if (principal === null || typeof principal !== 'object')
        return false;
    return Object.values(principal).flat().includes('*');
}
function isEmpty(condition) {
    return condition === undefined || Object.keys(condition).length === 0;
}
function union(a, b) {
    return [...new Set([...a, ...b])];
}
function statementsOf({ Statement: statements }) {
    return statements === undefined ? [] : [statements].flat();
}
function parsed(policy) {
    try {
        return (JSON.parse(policy ?? '{}') ?? {});
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.build/plan/repository-drift.js


/** Compares by effect and not by letter: an exemption that is wider than ours is somebody's wish. */
function repositoryDrift(found, wanted, { pullAccounts, tags }) {
    const parts = [
        scanDrift(found.repository),
        mutabilityDrift(found.repository, wanted),
        tagDrift(found.tags, tags),
        policyDrift(found.policy, pullAccounts),
    ];
    return {
        differences: parts.flatMap((part) => part.differences),
        change: Object.assign({}, ...parts.map((part) => part.change)),
        lasting: encryptionDrift(found.repository, wanted),
    };
}
const none = { differences: [], change: {} };
function scanDrift({ scanOnPush }) {
    if (scanOnPush)
        return none;
    return {
        differences: [{ what: 'images are not scanned on push', isAsked: false }],
        change: { scanOnPush: true },
    };
}
function mutabilityDrift(repository, wanted) {
    const overwrites = repository.mutability.startsWith('MUTABLE');
    const stuck = wanted.exclusionFilters.filter((filter) => !(0,tag_mutability/* isMovable */.dS)(repository, filter));
    if (!overwrites && stuck.length === 0)
        return none;
    const difference = overwrites
        ? { what: 'tags of commits can be overwritten', isAsked: false }
        : {
            what: `${stuck.join(', ')} cannot be moved`,
            isAsked: stuck.some((filter) => !tag_mutability/* movingTagFilters */.WI.includes(filter)),
        };
    const kept = overwrites ? [] : repository.exclusionFilters;
    const exclusionFilters = withoutCovered([...kept, ...wanted.exclusionFilters]).slice(0, tag_mutability/* mostFilters */.J2);
    return {
        differences: [difference],
        change: { mutability: { setting: wanted.mutability, exclusionFilters } },
    };
}
function withoutCovered(filters) {
    const distinct = [...new Set(filters)];
    return distinct.filter((one) => !distinct.some((other) => other !== one && (0,tag_mutability/* matchesWildcard */._W)(other, one)));
}
/** Only the tags that the user asks for: that one of ours is missing from a repository of somebody else is no fault. */
function tagDrift(found, wanted) {
    const entries = Object.entries(wanted).filter(([key, value]) => found?.[key] !== value);
    if (found === undefined || entries.length === 0)
        return none;
    const keys = entries.map(([key]) => key).join(', ');
    return {
        differences: [{ what: `tags differ (${keys})`, isAsked: true }],
        change: { tags: Object.fromEntries(entries) },
    };
}
function policyDrift(current, accounts) {
    const policy = policyForAccounts(current, accounts);
    if (policy === undefined)
        return none;
    const lacking = lackingAccounts(current, accounts).join(', ');
    const what = `its policy does not let ${lacking} pull`;
    return { differences: [{ what, isAsked: true }], change: { policy } };
}
/** Encryption is decided when a repository is created. Only a key that was asked for is missed. */
function encryptionDrift({ encryption }, wanted) {
    if (wanted.encryption.type === 'AES256')
        return [];
    const { kmsKey = '' } = wanted.encryption;
    const used = encryption.type === 'AES256' ? '' : (encryption.kmsKey ?? '');
    if (encryption.type !== 'AES256' && sameKey(used, kmsKey))
        return [];
    return [`it is encrypted with ${used || 'AES-256'}, not with ${kmsKey}`];
}
/** ECR tells a key by its ARN; an alias cannot be compared with it, and is believed. */
function sameKey(used, wanted) {
    return used === wanted || wanted.includes('alias/') || used.endsWith(`/${wanted.split('/').at(-1)}`);
}

;// CONCATENATED MODULE: ./.build/plan/repository.js



/** A repository that exists is changed only with `repository-update`; otherwise its differences are told. */
function decideRepository(config, found, filters) {
    const { image, repository: wanted } = config;
    const create = newRepository(image.repository, wanted, filters);
    const policy = policyForAccounts(found?.policy, wanted.pullAccounts);
    if (found === undefined)
        return { kind: 'create', create, ...(policy === undefined ? {} : { policy }) };
    const { repository } = found;
    const { differences, change, lasting } = repositoryDrift(found, create, wanted);
    const notices = [...openNotice(found), ...lastingNotice(repository, lasting)];
    if (wanted.update && differences.length > 0)
        return { kind: 'change', repository, change, why: differences.map(({ what }) => what), notices };
    const differs = differences.filter(({ isAsked }) => !isAsked).map(({ what }) => what);
    return {
        kind: 'keep',
        repository,
        differs,
        notices: [...notices, ...driftNotice(repository, differences)],
    };
}
/** Only what was asked for and is not so deserves a notice in every run. */
function driftNotice({ name }, differences) {
    const asked = differences.filter(({ isAsked }) => isAsked).map(({ what }) => what);
    if (asked.length === 0)
        return [];
    return [`Repository ${name}: ${asked.join('; ')}. repository-update: true changes that.`];
}
/** What the stage and the plan say of a repository that stays as it is. */
function keptInWords({ uri }, differs) {
    return differs.length === 0 ? uri : `${uri} (${differs.join('; ')}; repository-update: true changes that)`;
}
function lastingNotice({ name }, lasting) {
    return lasting.map((one) => `Repository ${name}: ${one}; that can only be chosen for a new repository.`);
}
function openNotice({ repository, policy }) {
    if (!isOpenToEveryone(policy))
        return [];
    return [
        `The policy of repository ${repository.name} lets everybody with an AWS account in (Principal "*" without a condition). Name the accounts, or add a condition.`,
    ];
}


/***/ }),

/***/ 54437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ addTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _passing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79209);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99222);




/** Adds tags by manifest and waits out what passes; what does not is the push's failure, for the image is not all there. */
async function addTags(run, { repository, image, tags, place }) {
    const add = (tag) => run.ports.ecr.addTag(repository, tag, image, place);
    await (0,_together_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .b)(tags.map((tag) => (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, () => add(tag)).catch((error) => {
        throw run.interrupted.aborted ? error : untagged(tag, error);
    })));
}
function untagged(tag, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f) || !(0,_passing_js__WEBPACK_IMPORTED_MODULE_3__/* .passing */ .qO)(error))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('push-failed', `The image is pushed, but not tagged ${tag}: ${error.message}`, {
        remedy: 'Run again in a minute: only the tag is missing.',
        evidence: error.evidence,
        cause: error,
    });
}


/***/ }),

/***/ 79636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ revisionOf),
/* harmony export */   W: () => (/* binding */ platformsOf)
/* harmony export */ });
/* harmony import */ var _plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

/**
 * The platforms of an image; undefined where they cannot be read, which is no reason to fail. An index says it itself, one
 * image's configuration costs a request and a download.
 */
async function platformsOf(run, located) {
    const index = (0,_plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOfIndex */ .sw)(located.image.manifest);
    if (index !== undefined)
        return index.length === 0 ? undefined : index.map((one) => one.platform);
    const config = await configOf(run, located);
    const platform = config === undefined ? undefined : (0,_plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOfConfig */ .Dr)(config);
    return platform === undefined ? undefined : [platform];
}
/** The commit an image says it was built from. */
async function revisionOf(run, located) {
    const child = (0,_plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOfIndex */ .sw)(located.image.manifest)?.[0];
    if (child === undefined)
        return revisionIn(await configOf(run, located));
    const { repository, place } = located;
    const [image] = await run.ports.ecr.findTags(repository, [child.digest], place);
    return image === undefined ? undefined : revisionIn(await configOf(run, { repository, image, place }));
}
function revisionIn(config) {
    return config === undefined ? undefined : (0,_plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOfConfig */ .BH)(config);
}
/** Reading a layer is a permission of its own, and of other accounts a policy's. */
async function configOf(run, { repository, image, place }) {
    const digest = (0,_plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .configDigest */ .xv)(image.manifest);
    if (digest === undefined)
        return undefined;
    return run.ports.ecr.readBlob(repository, digest, place).catch(() => undefined);
}


/***/ }),

/***/ 35031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planImage),
  P: () => (/* binding */ provideImage)
});

// EXTERNAL MODULE: ./.build/plan/build/progress/build-summary.js
var build_summary = __webpack_require__(46402);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/tag-mutability.js
var tag_mutability = __webpack_require__(10301);
;// CONCATENATED MODULE: ./.build/plan/image.js


/**
 * Builds nothing that is there, moves no tag that is in place, and asks for no tag that ECR would refuse: throws
 * `tag-immutable` where one belongs to another image for good.
 */
function decideImage(question) {
    const { reusable, existing, further } = question;
    const tags = [sourceTagOf(question), ...further, ...(movesLatest(question) ? ['latest'] : [])];
    for (const tag of tags)
        refuseTaken(question, tag);
    if (reusable === undefined)
        return { kind: 'build', tags };
    const missingTags = tags.filter((tag) => existing.find((other) => other.tag === tag)?.digest !== reusable.digest);
    return { kind: 'reuse', image: reusable, tags, missingTags };
}
function sourceTagOf(question) {
    const { tag, spareTag } = question;
    return spareTag !== undefined && blocked(question, tag) !== undefined ? spareTag : tag;
}
function movesLatest(question) {
    return question.latest && blocked(question, 'latest') === undefined;
}
/** The image that keeps this tag from ours: it is another one, and ECR does not let the tag move. */
function blocked({ repository, existing, reusable }, tag) {
    const holder = existing.find((one) => one.tag === tag);
    if (repository === undefined || holder === undefined || (0,tag_mutability/* isMovable */.dS)(repository, tag))
        return undefined;
    return holder.digest === reusable?.digest ? undefined : holder;
}
function refuseTaken(question, tag) {
    const holder = blocked(question, tag);
    if (holder !== undefined)
        throw tagTaken(`${question.repository?.name}`, tag, holder.digest);
}
/** The refusal for a tag that belongs to another image for good. */
function tagTaken(repository, tag, digest) {
    return new errors/* ShipError */.f('tag-immutable', `The tag ${tag} of ${repository} is immutable and belongs to another image, ${digest}.`, {
        remedy: 'Ship another commit, name another tag, or let the image be reused (reuse: commit); if this tag is to move, exempt it from the repository’s immutability ' +
            '(repository-update: true does it for the tags of the option tags), or remove it from the other image.',
    });
}
/** What to tell when `latest` was asked for and stays where it is. */
function latestNotice(question) {
    const holder = question.latest ? blocked(question, 'latest') : undefined;
    if (holder === undefined)
        return undefined;
    return `Tags of ${question.repository?.name} are immutable, so latest stays on ${holder.digest.slice(0, 19)}. Exempt latest from immutability, or set latest: false.`;
}

// EXTERNAL MODULE: ./.build/plan/image-manifest.js
var image_manifest = __webpack_require__(6515);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/together.js
var together = __webpack_require__(99222);
// EXTERNAL MODULE: ./.build/steps/image/add-tags.js
var add_tags = __webpack_require__(54437);
// EXTERNAL MODULE: ./.build/steps/image/build-cache.js + 2 modules
var build_cache = __webpack_require__(16764);
// EXTERNAL MODULE: ./.build/plan/image-tags.js
var image_tags = __webpack_require__(81263);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/plan/build/large-context.js

/** Bytes from which a context without a .dockerignore is worth a word. */
const large = 100_000_000;
/** How many of the largest parts are named. */
const named = 3;
/** What to say of a context that is large for want of a .dockerignore; undefined where nothing is to be said. */
function largeContextNotice(folder, size) {
    if (size === undefined || size.bytes <= large)
        return undefined;
    const parts = size.parts.slice(0, named).filter(({ bytes }) => bytes * 20 > size.bytes);
    const list = parts.map(({ path, bytes }) => `${path} (${(0,build_summary/* sizeWords */.p)(bytes)})`).join(', ');
    const where = folder === '.' ? '' : ` in ${folder}`;
    return `The build context holds ${(0,build_summary/* sizeWords */.p)(size.bytes)}, and no .dockerignore${where} leaves anything out. Largest: ${list}.`;
}

// EXTERNAL MODULE: ./.build/plan/remote-context.js
var remote_context = __webpack_require__(84302);
;// CONCATENATED MODULE: ./.build/steps/image/context-size.js




/** Says once what makes a build context large; a builder that sends it all says nothing of it. */
async function tellContextSize(run) {
    const { context, dockerfile = (0,external_node_path_.join)(context, 'Dockerfile') } = run.config.build;
    if ((0,remote_context/* isRemoteContext */.u)(context))
        return;
    (0,steps_run/* notice */.lm)(run, largeContextNotice(context, await run.ports.context.measure(context, dockerfile)));
}

// EXTERNAL MODULE: ./.build/steps/image/keep-pushing.js + 2 modules
var keep_pushing = __webpack_require__(81665);
;// CONCATENATED MODULE: ./.build/steps/image/push-patiently.js


function visitRegistry(run, login, tool) {
    const credentials = { login, tool, accepted: false };
    let entering;
    return {
        logIn: () => {
            entering = pushPatiently(run, credentials, async () => undefined);
            return entering;
        },
        push: async (work) => {
            await entering;
            return pushPatiently(run, credentials, work);
        },
    };
}
function pushPatiently(run, credentials, work) {
    return (0,keep_pushing/* keepPushing */.y)(run, {
        name: 'Push',
        work: async () => {
            await useLogin(run, credentials);
            return work();
        },
        renew: async () => {
            credentials.login = await run.ports.ecr.login();
            credentials.accepted = false;
        },
        tell: (line) => (0,steps_run/* notice */.lm)(run, line),
    });
}
async function useLogin(run, credentials) {
    if (credentials.accepted)
        return;
    await run.ports.builder.login(credentials.login, credentials.tool);
    credentials.accepted = true;
}

// EXTERNAL MODULE: ./.build/steps/image/request-build.js
var request_build = __webpack_require__(11708);
// EXTERNAL MODULE: ./.build/steps/image/run-build.js + 8 modules
var run_build = __webpack_require__(17775);
;// CONCATENATED MODULE: ./.build/steps/image/build-image.js











/** Logs in, builds meanwhile, and pushes. The layers travel once: further tags are added by manifest. */
async function buildImage(run, order, { builder, cache, login, early }) {
    const { ecr, builder: port } = run.ports;
    const { name, uri } = order.repository;
    await port.prepare(login, builder.tool);
    const registry = visitRegistry(run, login, builder.tool);
    const [tag = '', ...missing] = order.tags;
    const request = (0,request_build/* requestBuild */.a)(run, order.source, { builder, cache, uri, tag });
    try {
        const loggingIn = registry.logIn();
        const building = (0,run_build/* runBuild */.c)(run, request, { registry, voice: order.voice, early });
        const [{ digest, view }] = await (0,together/* together */.b)([building, loggingIn, tellContextSize(run)]);
        const [tagged] = await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => ecr.findTags(name, [tag]));
        if (tagged !== undefined && (digest ?? tagged.digest) === tagged.digest)
            return { tagged, missing, view };
    }
    catch (error) {
        return { tagged: await takenMeanwhile(run, order, tag, error), missing };
    }
    throw new errors/* ShipError */.f('push-failed', `${uri}:${tag} is not the image that was just pushed.`, {
        remedy: 'Another pipeline pushed the same tag at the same time, or a pull-through rule stands in between: run again.',
    });
}
/**
 * A push that fails because its tag is taken by now: another pipeline shipped the same commit, and its image is as good;
 * any other holder of the tag is told as such.
 */
async function takenMeanwhile(run, { source, repository }, tag, error) {
    const isPush = error instanceof errors/* ShipError */.f && error.code === 'push-failed';
    if (!isPush || (0,tag_mutability/* isMovable */.dS)(repository, tag))
        throw error;
    const [holder] = await run.ports.ecr.findTags(repository.name, [tag]).catch(() => []);
    if (holder === undefined)
        throw error;
    if (!(0,image_tags/* namesCommit */.y)(run.config.image, source.tag) || run.config.image.reuse === 'off') {
        throw tagTaken(repository.name, tag, holder.digest);
    }
    (0,steps_run/* notice */.lm)(run, `Another pipeline pushed ${tag.slice(0, 12)} at the same time; its image is taken.`);
    return holder;
}

// EXTERNAL MODULE: ./.build/steps/image/platform.js
var platform = __webpack_require__(62113);
// EXTERNAL MODULE: ./.build/steps/image/reusable.js
var reusable = __webpack_require__(41039);
;// CONCATENATED MODULE: ./.build/steps/image/image.js










/** Decides before anything is changed; a build without a builder, or without a login for its push, is refused here. */
async function planImage(run, source, world, definition, choosing) {
    const question = ask(source, world, await (0,reusable/* findReusable */.v)(run, source, world));
    const decision = decideImage(question);
    (0,steps_run/* notice */.lm)(run, latestNotice(question));
    if (decision.kind === 'reuse') {
        const { image } = decision;
        await (0,platform/* checkImagePlatform */.x)(run, world, definition, { repository: run.config.image.repository, image });
        return { decision };
    }
    (0,platform/* checkBuildPlatforms */.$)(run, definition);
    const [builder, login, early] = await (0,together/* together */.b)([
        choosing,
        world.login ?? run.ports.ecr.login(),
        world.early,
    ]);
    return { decision, builder, cache: (0,build_cache/* chooseCache */.e3)(run, builder, world), login, early };
}
function ask(source, world, reusable) {
    const { tag, wanted, contentTag } = source;
    return {
        tag: tag.tag,
        ...(tag.spareTag === undefined ? {} : { spareTag: tag.spareTag }),
        further: [...wanted.further, ...(contentTag === undefined ? [] : [contentTag])],
        latest: wanted.latest,
        reusable,
        repository: world.repository,
        existing: world.tags,
    };
}
/**
 * Makes sure that the source's image is in the repository under its tags: reused, or built and pushed. `onArrival` is told
 * as soon as it is there, while tags are still added.
 */
async function provideImage(run, source, planned, repository, onArrival) {
    return (0,steps_run/* runStage */.Si)(run, 'image', async (voice) => {
        const { tags } = planned.decision;
        const { uri, name, scanOnPush } = await repository;
        const order = { source, repository: await repository, tags, voice };
        const { tagged, missing, view } = 'builder' in planned ? await buildInTurn(run, order, planned) : reuse(planned.decision);
        const { digest } = tagged;
        const image = {
            reference: `${uri}@${digest}`,
            tagged,
            inEcr: {
                repository: name,
                digest,
                manifest: tagged.manifest,
                scannedOnPush: scanOnPush && 'builder' in planned,
            },
        };
        onArrival(image);
        await (0,add_tags/* addTags */.J)(run, { repository: name, image: tagged, tags: missing });
        const by = 'builder' in planned ? ` by ${planned.builder.name}${counted(tagged, view)}` : '';
        (0,steps_run/* learn */.nB)(run, { image: `${uri}@${digest}`, imageUri: `${uri}:${tags[0]}`, digest, tags });
        return {
            fact: image,
            summary: `${verb(planned.decision)} ${tags.map(shortTag).join(' + ')} (${digest.slice(0, 19)})${by}`,
            skipped: !('builder' in planned) && missing.length === 0,
        };
    });
}
/** Not more than a few of a run's images are built at a time. */
function buildInTurn(run, order, means) {
    const build = () => buildImage(run, order, means);
    return run.company === undefined ? build() : run.company.build(build);
}
function reuse({ image, missingTags }) {
    return { tagged: image, missing: missingTags };
}
/** `: 3 steps cached, 2 run, 12.3 MB` */
function counted({ manifest }, view) {
    const summary = view === undefined ? '' : (0,build_summary/* buildSummary */.f)(view, (0,image_manifest/* imageBytes */.vb)(manifest));
    return summary === '' ? '' : `: ${summary}`;
}
function verb(decision) {
    if (decision.kind === 'build')
        return 'built and pushed';
    return decision.missingTags.length === 0
        ? 'already pushed:'
        : `reused, tagged ${decision.missingTags.join(', ')}:`;
}
/** A commit SHA is told by its first twelve characters, as git does; a content tag by as many of its hash. */
function shortTag(tag) {
    return tag.replace(/^(content-)?([0-9a-f]{12})[0-9a-f]{28,}/, '$1$2');
}


/***/ }),

/***/ 81665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ keepPushing)
});

// UNUSED EXPORTS: pushTries

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/push-failure.js
/** The first that matches a line decides; what names a reason stands before what only names a status. */
const rules = [
    { kind: 'log-in', pattern: /authorization token has expired|no basic auth credentials/i },
    { kind: 'log-in', pattern: /\b401 \(?Unauthorized|authentication required|\bunauthorized: /i },
    {
        kind: 'refused',
        pattern: /tag invalid: .*|name (?:unknown|invalid): .*|is not authorized to perform: .*|\bdenied: .*/i,
    },
    { kind: 'refused', pattern: /LimitExceeded.*|quota.*|x509: .*|invalid reference format/i },
    { kind: 'again', pattern: /\btoomanyrequests: .*|too many requests to registry|\brate exceeded\b/i },
    { kind: 'forbidden', pattern: /(?<=status.*)\b403 \(?Forbidden\)?/i },
    { kind: 'again', pattern: /(?<=status.*)\b(?:408|429|5\d\d) \(?[A-Z][A-Za-z ]+\)?/ },
    { kind: 'refused', pattern: /(?<=status.*)\b4\d\d \(?[A-Z][A-Za-z ]+\)?/ },
    {
        kind: 'again',
        pattern: /connection (?:reset by peer|refused|timed out)|broken pipe|use of closed network connection|i\/o timeout|TLS handshake timeout|deadline exceeded.*|no route to host|network is unreachable|no such host|server misbehaving|Temporary failure in name resolution|client connection lost|GOAWAY|unexpected EOF|\bEOF$/,
    },
    {
        kind: 'again',
        pattern: /\bE(?:CONN(?:RESET|REFUSED)|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|(?:HOST|NET)UNREACH)\b|socket hang up|Premature close/,
    },
];
/** Judges by the last line that says something, since the tools retry as well and tell of that before. */
function judgePush(output) {
    const lines = output.flatMap((text) => text.split('\n')).map((line) => line.trim());
    for (const line of lines.toReversed()) {
        const found = judgeLine(line);
        if (found !== undefined)
            return { ...found, ...waitOf(lines) };
    }
    return undefined;
}
/** Only our own requests tell of it; a date instead of seconds is left to the usual wait. */
function waitOf(lines) {
    const seconds = lines.findLast((line) => /^Retry-After: \d+$/i.test(line))?.match(/\d+/)?.[0];
    return seconds === undefined ? {} : { afterMs: Number(seconds) * 1000 };
}
function judgeLine(line) {
    for (const { pattern, kind } of rules) {
        const match = pattern.exec(line);
        if (match !== null)
            return { kind, cause: inWords(match[0]) };
    }
    return undefined;
}
/** What Node calls by a code. */
const codes = {
    ECONNRESET: 'connection reset by the registry (ECONNRESET)',
    ECONNREFUSED: 'connection refused (ECONNREFUSED)',
    'socket hang up': 'the registry closed the connection',
};
function inWords(text) {
    const known = codes[text];
    if (known !== undefined)
        return known;
    if (/EOF$/.test(text))
        return 'the registry closed the connection (EOF)';
    return text.replace(/^(\d{3}) \((.*)\)$/, '$1 $2').replace(/[\s.,:)]+$/, '');
}

// EXTERNAL MODULE: ./.build/watch/throttle-floor.js
var throttle_floor = __webpack_require__(36507);
;// CONCATENATED MODULE: ./.build/steps/image/refused-push.js

/** A push whose every try was broken off. */
function unfinishedPush(error, { kind, cause }, tried) {
    if (kind !== 'again')
        return refusedPush(error, { kind, cause });
    return pushFailed(`The registry did not take the image in ${tried} tries: ${cause}.`, 'Run again: what was uploaded is kept. If it stays so, check the way to the registry (proxy, VPC endpoint, security group).', error);
}
/** A push that another try would not help. */
function refusedPush(error, { cause }) {
    const remedy = refusesLook(error) ? lookRemedy : remedyFor(cause);
    return pushFailed(`The registry refuses the image: ${cause}.`, remedy, error);
}
/** The answer to HEAD has no body that could name the action. Source: ECR user guide, "Required IAM permissions for pushing". */
function refusesLook(error) {
    return error.evidence.some((line) => /HEAD request to \S*\/blobs\/\S*:.*\b403\b/.test(line));
}
const lookRemedy = 'Allow ecr:BatchCheckLayerAvailability on this repository to this role: the builder may not look which layers are there. docs/iam.md has the whole policy.';
function pushFailed(message, remedy, error) {
    return new errors/* ShipError */.f('push-failed', message, {
        remedy,
        evidence: error.evidence,
        cause: error,
    });
}
function remedyFor(cause) {
    if (/tag invalid|^400/.test(cause))
        return 'The repository’s tags are immutable and this one seems to be taken: ship another commit, or set the option tag.';
    if (/name unknown|^404/.test(cause))
        return 'Somebody deleted the repository meanwhile: run again, and it is created.';
    if (/x509/.test(cause))
        return 'Have the machine (and Docker’s engine) trust the certificate of the registry, or of the proxy before it.';
    if (/limit|quota/i.test(cause))
        return 'Have the quota raised (Service Quotas, Amazon ECR), or remove images.';
    return 'Allow the push actions of ECR on this repository to this role (ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:BatchCheckLayerAvailability, ecr:PutImage); docs/iam.md has the whole policy.';
}

;// CONCATENATED MODULE: ./.build/steps/image/keep-pushing.js




/** How often a login, a push or a layer is tried in all. */
const pushTries = 5;
/** Milliseconds between two tries; together more than a registry's short outage. */
const waits = [1000, 2000, 4000, 8000];
/** No registry is obeyed that asks for a longer wait than this many milliseconds. */
const longest = 60_000;
/** Tries until it has arrived, is refused, or an interrupt comes. Throws `push-failed`. */
async function keepPushing(run, sending) {
    let renewals = 0;
    for (let tried = 1;; tried += 1) {
        try {
            return await sending.work();
        }
        catch (error) {
            const failure = failureOf(error);
            if (failure === undefined || run.interrupted.aborted)
                throw error;
            if (!isWorthwhile(failure, renewals))
                throw refusedPush(error, failure);
            if (tried === pushTries)
                throw unfinishedPush(error, failure, tried);
            if (failure.kind === 'again')
                await pause(run, sending, failure, tried);
            else {
                renewals += 1;
                sending.tell(`The registry no longer takes the login (${failure.cause}); logging in again.`);
                await sending.renew();
            }
            if (run.interrupted.aborted)
                throw error;
        }
    }
}
function failureOf(error) {
    if (!(error instanceof errors/* ShipError */.f) || error.code !== 'push-failed')
        return undefined;
    return judgePush(error.evidence);
}
/** A bare 403 that a new login does not end is a refusal; a token that expires twice in one push is none. */
function isWorthwhile({ kind }, renewals) {
    if (kind === 'refused')
        return false;
    return kind === 'again' || renewals < (kind === 'forbidden' ? 1 : 2);
}
async function pause(run, sending, failure, tried) {
    const { cause, afterMs = 0 } = failure;
    const wait = Math.max((0,throttle_floor/* jittered */.et)(waits[tried - 1] ?? 0, run.ports.random), Math.min(afterMs, longest));
    const seconds = (wait / 1000).toFixed(1);
    sending.tell(`${sending.name}, try ${tried} of ${pushTries}: ${cause}; again in ${seconds} s.`);
    await run.ports.clock.sleep(wait, run.interrupted);
}


/***/ }),

/***/ 62113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkBuildPlatforms),
/* harmony export */   x: () => (/* binding */ checkImagePlatform)
/* harmony export */ });
/* harmony import */ var _plan_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76141);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53895);
/* harmony import */ var _image_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79636);
/* harmony import */ var _reusable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41039);




/** Refuses a build whose option `platforms` leaves out what the tasks run on. Throws `platform-mismatch`. */
function checkBuildPlatforms({ config }, definition) {
    const { platforms } = config.build;
    const wanted = (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .taskPlatform */ .Vn)(definition);
    if (wanted === undefined || platforms.length === 0 || (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOn */ .k8)(platforms, wanted))
        return;
    throw (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformMismatch */ .ky)(`The image to build (option platforms)`, platforms, wanted);
}
/** Refuses an image that its tasks could not start. Throws `platform-mismatch`; what cannot be read is let through. */
async function checkImagePlatform(run, world, definition, located) {
    const wanted = (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .taskPlatform */ .Vn)(definition);
    const proven = wanted === (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .taskPlatform */ .Vn)(world.revision.definition) && (0,_reusable_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W)(world.revision.definition, located.image);
    if (wanted === undefined || proven)
        return;
    const platforms = await (0,_image_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .platformsOf */ .W)(run, located);
    if (platforms === undefined)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(run, unread(located, wanted));
    const { repository, image } = located;
    if (!(0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOn */ .k8)(platforms, wanted))
        throw (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformMismatch */ .ky)(`${repository}@${image.digest.slice(0, 19)}`, platforms, wanted);
}
function unread({ repository, image }, wanted) {
    const what = `${repository}@${image.digest.slice(0, 19)}`;
    return `Whether ${what} is for ${wanted} could not be read (ecr:GetDownloadUrlForLayer).`;
}


/***/ }),

/***/ 17218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withRepository),
/* harmony export */   _B: () => (/* binding */ planRepository),
/* harmony export */   z0: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _plan_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46306);
/* harmony import */ var _plan_tag_mutability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10301);
/* harmony import */ var _plan_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41067);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53895);




/** Decides before anything is changed, and says what is asked for and not so. */
function planRepository(run, source, world) {
    const { repository, repositoryTags, repositoryPolicy } = world;
    const found = repository === undefined ? undefined : { repository, tags: repositoryTags, policy: repositoryPolicy };
    const filled = (template) => (0,_plan_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTags */ .XJ)([template], source.wanted.values, []).tags[0];
    const decision = (0,_plan_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .decideRepository */ .H)(run.config, found, (0,_plan_tag_mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .filtersFor */ .DY)(run.config.image.tags, filled));
    if (decision.kind !== 'create')
        for (const line of decision.notices)
            (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(run, line);
    return decision;
}
/** The world as the decision leaves it: what may be tagged depends on settings that are about to change. */
function withRepository(world, decision) {
    if (decision?.kind !== 'change')
        return world;
    return { ...world, repository: { ...decision.repository, ...after(decision.change) } };
}
/** Makes sure that the repository exists; an existing one is left as it is unless told otherwise. */
async function ensureRepository(run, decision) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runStage */ .Si)(run, 'repository', async () => {
        const { ecr } = run.ports;
        if (decision.kind === 'keep') {
            const { repository, differs } = decision;
            return { fact: repository, summary: (0,_plan_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .keptInWords */ .Z)(repository, differs), skipped: true };
        }
        if (decision.kind === 'change') {
            const { repository, change, why } = decision;
            await ecr.changeRepository(repository, change);
            return { fact: { ...repository, ...after(change) }, summary: `brought up to date: ${why.join('; ')}` };
        }
        const created = await ecr.createRepository(decision.create);
        if (decision.policy !== undefined)
            await ecr.changeRepository(created, { policy: decision.policy });
        return { fact: created, summary: `created ${created.uri}: scan on push, immutable tags` };
    });
}
function after({ mutability, scanOnPush }) {
    return {
        ...(mutability === undefined
            ? {}
            : { mutability: mutability.setting, exclusionFilters: mutability.exclusionFilters }),
        ...(scanOnPush === undefined ? {} : { scanOnPush }),
    };
}


/***/ }),

/***/ 11708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requestBuild)
/* harmony export */ });
/* harmony import */ var _plan_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41067);

/** The build of a source, as the run's options want it; the private folder is there already. */
function requestBuild({ config: { build }, ports }, { git, wanted }, { builder, cache, uri, tag }) {
    return {
        ...{ build, builder, cache, git, version: (0,_plan_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(wanted.values) },
        ...{ reference: `${uri}:${tag}`, privateFolder: ports.builder.privateFolder() },
    };
}


/***/ }),

/***/ 41039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning),
/* harmony export */   v: () => (/* binding */ findReusable)
/* harmony export */ });
/* harmony import */ var _plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64322);
/* harmony import */ var _plan_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81263);
/* harmony import */ var _plan_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76141);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53895);
/* harmony import */ var _image_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79636);





/** The image in the repository that is as good as a build of this source; undefined when there is none. */
async function findReusable(run, source, world) {
    if (run.config.image.reuse === 'off')
        return undefined;
    const content = tagged(world, source.contentTag);
    const commit = source.tag.isDirty ? undefined : tagged(world, source.tag.tag);
    if (commit !== undefined && (await isOfCommit(run, source, commit, content))) {
        if (await hasPlatforms(run, world, commit))
            return commit;
    }
    // Arguments and platforms are part of a content tag, so there is nothing more to compare.
    return content;
}
function tagged({ tags }, tag) {
    return tag === undefined ? undefined : tags.find((one) => one.tag === tag);
}
/** A tag of the user's own choice says nothing of the commit: the image itself has to. */
async function isOfCommit(run, source, image, content) {
    const { tag, commit } = source.tag;
    if (commit === undefined || (0,_plan_image_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .namesCommit */ .y)(run.config.image, source.tag) || image.digest === content?.digest)
        return true;
    const revision = await (0,_image_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .D)(run, { repository: run.config.image.repository, image });
    if (revision === commit)
        return true;
    const of = revision === undefined ? 'does not say its commit' : `is of commit ${revision.slice(0, 12)}`;
    (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(run, `The image tagged ${tag} ${of}, so it is not taken for commit ${commit.slice(0, 12)}.`);
    return false;
}
async function hasPlatforms(run, { revision }, image) {
    const wanted = run.config.build.platforms;
    if (wanted.length === 0 || (wanted.length === 1 && isRunning(revision.definition, image)))
        return true;
    const found = await (0,_image_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .platformsOf */ .W)(run, { repository: run.config.image.repository, image });
    const missing = found === undefined ? [] : (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPlatforms */ .z3)(found, wanted);
    if (missing.length === 0)
        return true;
    (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(run, `The image tagged ${image.tag} is not for ${missing.join(' and ')}, so it is built again.`);
    return false;
}
/** What the service runs already has proven to be for its platform, so that a rerun asks nothing. */
function isRunning(definition, image, uri) {
    const containers = (definition.containerDefinitions ?? []);
    return containers.some(({ image: reference }) => {
        const [, digest] = `${reference}`.split('@');
        return digest === image.digest && (uri === undefined || (0,_plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(`${reference}`) === uri);
    });
}


/***/ }),

/***/ 38947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkDeploymentOrder)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/commit-order.js

/**
 * Refuses to put an older commit over a newer one: by history where git knows it, else by commit time. Two commits of
 * different branches are not older or newer than one another.
 */
function checkOrder(ours, deployed, { oursIsAncestor }) {
    if (deployed.commit === ours.commit)
        return;
    const older = oursIsAncestor ?? ours.committedAt < deployed.committedAt;
    if (!older)
        return;
    const evidence = [
        `running: ${deployed.commit} of ${new Date(deployed.committedAt).toISOString()}${deployed.run === undefined ? '' : ` (${deployed.run})`}`,
        `to ship: ${ours.commit} of ${new Date(ours.committedAt).toISOString()}`,
    ];
    throw new errors/* ShipError */.f('commit-older', 'The service runs a newer commit than the one to ship.', {
        evidence,
        remedy: 'Ship the newest commit; to go back on purpose, set allow-older.',
    });
}

// EXTERNAL MODULE: ./.build/plan/revision-tags.js
var revision_tags = __webpack_require__(58517);
// EXTERNAL MODULE: ./.build/steps/tell-of-others.js
var tell_of_others = __webpack_require__(93385);
;// CONCATENATED MODULE: ./.build/steps/order.js



/**
 * Refuses an older commit over a newer one, and tells of a deployment that ours would replace. What is only proposed may
 * well be older: its branch was left when another was shipped.
 */
async function checkDeploymentOrder(run, source, world) {
    if (run.wayBack?.undo === undefined)
        (0,tell_of_others/* tellOfOthers */.c)(run, world);
    const deployed = (0,revision_tags/* deployedCommit */.qd)(world.revision.tags);
    const ours = world.asIs === undefined ? commitOf(source) : (0,revision_tags/* deployedCommit */.qd)(world.asIs.tags);
    if (run.config.update.allowOlder || run.isProposed || deployed === undefined || ours === undefined)
        return;
    const { context } = run.config.build;
    const oursIsAncestor = await run.ports.git.isAncestor(context, ours.commit, deployed.commit);
    checkOrder(ours, deployed, { oursIsAncestor });
}
function commitOf(source) {
    if (source?.git === undefined || source.tag.commit === undefined)
        return undefined;
    return { commit: source.git.commit, committedAt: source.git.committedAt * 1000 };
}


/***/ }),

/***/ 66645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zi: () => (/* binding */ generateFor),
  jU: () => (/* binding */ provideRevision),
  EN: () => (/* binding */ renderFor)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/definition/definition-change-lines.js
var definition_change_lines = __webpack_require__(16410);
// EXTERNAL MODULE: ./.build/plan/definition/definition-diff.js
var definition_diff = __webpack_require__(47283);
// EXTERNAL MODULE: ./.build/plan/definition/generate-definition.js + 1 modules
var generate_definition = __webpack_require__(89386);
// EXTERNAL MODULE: ./.build/plan/definition/definition-error.js
var definition_error = __webpack_require__(38676);
// EXTERNAL MODULE: ./.build/plan/definition/limits/limit-problems.js + 13 modules
var limit_problems = __webpack_require__(36967);
// EXTERNAL MODULE: ./.build/plan/definition/option-at.js + 1 modules
var option_at = __webpack_require__(66341);
// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/refuse-limits.js




/** Refuses a task definition that breaks limits of ECS, all at once, each at its path or at the option that causes it. */
function refuseLimits({ rendered, image, taken, name, options }) {
    const before = new Set(taken === undefined ? [] : (0,limit_problems/* limitProblems */.K)(taken).map(keyOf));
    const found = (0,limit_problems/* limitProblems */.K)(rendered).filter((finding) => !before.has(keyOf(finding)));
    if (found.length === 0)
        return;
    const containers = (rendered.containerDefinitions ?? []);
    const chosen = containers.findIndex((one) => one.image === image);
    const problems = found.map((finding) => {
        const where = (0,option_at/* optionAt */.H)(finding, { rendered, chosen }, options);
        if (where !== undefined)
            return (0,option_at/* optionProblem */.D)(where, finding.message, options.places);
        return {
            text: [name, (0,written_path/* writtenPath */.d)(finding.path), finding.message].filter((one) => one !== '').join(': '),
        };
    });
    throw (0,definition_error/* definitionError */.m)(name, problems, taken === undefined ? undefined : overTaken);
}
const overTaken = 'Correct the options over it, or name a task definition file with task-definition.';
function keyOf({ path, message }) {
    return JSON.stringify([path, message]);
}

// EXTERNAL MODULE: ./.build/plan/definition/same-task-definition.js
var same_task_definition = __webpack_require__(31244);
// EXTERNAL MODULE: ./.build/plan/definition/settled-overrides.js
var settled_overrides = __webpack_require__(117);
// EXTERNAL MODULE: ./.build/plan/definition/task-definition.js
var task_definition = __webpack_require__(68009);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
;// CONCATENATED MODULE: ./.build/steps/task-definition.js










/** The definition that is made from options; undefined where another source is to be used. */
function generateFor({ config }, { service, revision, asIs }) {
    if (config.taskDefinition.generate === undefined || asIs !== undefined)
        return undefined;
    return (0,generate_definition/* generateDefinition */.F)({ config, service, current: revision.definition });
}
/** Renders with the given image; throws when it is not clear which container gets it, and for what ECS would refuse. */
function renderFor(run, world, file, image) {
    if (world.asIs !== undefined)
        return world.asIs.definition;
    const { file: path, family, container, overrides, generate } = run.config.taskDefinition;
    const definition = file ?? world.revision.definition;
    const settled = (0,settled_overrides/* settledOverrides */.V)(overrides, world);
    const rendered = (0,task_definition/* renderTaskDefinition */.P)({ definition, image, container, overrides: settled });
    const taken = path === undefined && generate === undefined ? definition : undefined;
    const name = path ?? family ?? (generate === undefined ? nameOf(world.revision.arn) : 'the new definition');
    refuseLimits({ rendered, image, taken, name, options: run.config });
    return rendered;
}
/** The revision to deploy: the one that is named, else the current one when nothing would change, else a new one. */
async function provideRevision(run, world, rendered, tags) {
    return (0,steps_run/* runStage */.Si)(run, 'task-definition', async () => {
        const current = world.revision.arn;
        (0,steps_run/* learn */.nB)(run, { previousTaskDefinitionArn: current });
        if (world.asIs !== undefined)
            return takeAsItIs(run, world.asIs, world);
        if ((0,same_task_definition/* sameTaskDefinition */.J)(world.revision.definition, rendered)) {
            (0,steps_run/* learn */.nB)(run, { taskDefinitionArn: current });
            return { fact: current, summary: `${nameOf(current)} is already this`, skipped: true };
        }
        const changes = (0,definition_diff/* diffDefinitions */.e)(world.revision.definition, rendered, run.shownValues);
        (0,steps_run/* learn */.nB)(run, { taskDefinitionChanges: (0,definition_change_lines/* definitionChangeLines */.Z)(changes) });
        const arn = await register(run, rendered, tags);
        (0,steps_run/* learn */.nB)(run, { taskDefinitionArn: arn });
        const summary = `registered ${nameOf(arn)} (was ${nameOf(current)})${besidesImage(changes)}`;
        return { fact: arn, summary };
    });
}
function takeAsItIs(run, { arn, definition }, world) {
    const changes = (0,definition_diff/* diffDefinitions */.e)(world.revision.definition, definition, run.shownValues);
    (0,steps_run/* learn */.nB)(run, { taskDefinitionArn: arn, taskDefinitionChanges: (0,definition_change_lines/* definitionChangeLines */.Z)(changes) });
    const was = world.revision.arn === arn ? 'which runs already' : `was ${nameOf(world.revision.arn)}`;
    return { fact: arn, summary: `${nameOf(arn)} as it is (${was})`, skipped: true };
}
/** Tags need a permission of their own; without it the revision is registered all the same. */
async function register(run, { tags: _tags, ...rendered }, tags) {
    try {
        return await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => run.ports.ecs.registerTaskDefinition(rendered, tags));
    }
    catch (error) {
        const refused = error instanceof errors/* ShipError */.f && error.code === 'permission-denied';
        if (!refused || !/ecs:TagResource/.test(error.message))
            throw error;
        (0,steps_run/* notice */.lm)(run, 'The revision carries no tags, so its commit cannot be told later: allow ecs:TagResource.');
        return (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => run.ports.ecs.registerTaskDefinition(rendered, {}));
    }
}
/** The image always changes; what else does is worth a word. */
function besidesImage(changes) {
    const others = changes.filter(({ path }) => !/^containerDefinitions\[.+\]\.image$/.test(path));
    const [first] = others;
    if (first === undefined)
        return '';
    return others.length === 1
        ? `: also ${first.path} ${first.kind}`
        : `: ${others.length} members besides the image`;
}
function nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}


/***/ }),

/***/ 93385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tellOfReplaced),
/* harmony export */   c: () => (/* binding */ tellOfOthers)
/* harmony export */ });
/* harmony import */ var _plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58517);
/* harmony import */ var _watch_name_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23201);
/* harmony import */ var _read_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60291);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53895);




/** Before anything is changed: another deployment is under way. */
function tellOfOthers(run, { service, revision }) {
    const other = inProgress(service);
    if (other === undefined)
        return;
    const named = (0,_watch_name_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .h)(other.taskDefinitionArn, (0,_plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOrigin */ .YI)(revision.tags));
    (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(run, `Deployment ${other.id} (${named}) is still in progress; another revision replaces it.`);
}
/** After the update: one that began since we looked, while the image was built, has been replaced. */
async function tellOfReplaced(run, { service }, after) {
    const told = inProgress(service)?.id;
    const replaced = after.deployments.filter((one) => one.status === 'ACTIVE' && one.rolloutState === 'IN_PROGRESS' && one.id !== told);
    for (const other of replaced) {
        const named = (0,_watch_name_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .h)(other.taskDefinitionArn, await (0,_read_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrigin */ .P)(run, other));
        (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(run, `Ours replaces deployment ${other.id} (${named}), which began meanwhile and was in progress.`);
    }
}
function inProgress(service) {
    return service.deployments.find((one) => one.status === 'PRIMARY' && one.rolloutState === 'IN_PROGRESS');
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
