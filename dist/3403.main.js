export const id = 3403;
export const ids = [3403];
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

/***/ 54623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ generateDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _health_check_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91329);
/* harmony import */ var _task_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41493);



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
    const mib = memory === undefined ? undefined : (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryMib */ .uD)(memory);
    const fits = [256, 512, 1024, 2048, 4096, 8192, 16384].find((units) => mib === undefined || (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fargateMemory */ .g0)(units)?.includes(mib));
    const units = (cpu === undefined ? fits : (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cpuUnits */ .MN)(cpu)) ?? 256;
    return { cpu: `${units}`, memory: `${mib ?? (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fargateMemory */ .g0)(units)?.[0] ?? units * 2}` };
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
            : { healthCheck: { command: (0,_health_check_command_js__WEBPACK_IMPORTED_MODULE_2__/* .healthCheckCommand */ .C)(port, path), ...check } }),
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `A generated task definition does not fit ${service.name}: ${wrong.join(' ')}`, {
        remedy: 'Correct the options container, port and execution-role, or write a task definition file.',
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    });
}
function isElsewhere(port, balanced) {
    return port !== undefined && balanced.every((one) => one.port !== port);
}


/***/ }),

/***/ 91329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ healthCheckCommand)
/* harmony export */ });
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

/***/ 11877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gi: () => (/* binding */ policyForAccounts),
/* harmony export */   ms: () => (/* binding */ lackingAccounts),
/* harmony export */   zl: () => (/* binding */ isOpenToEveryone)
/* harmony export */ });
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


/***/ }),

/***/ 57255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ revisionOf),
/* harmony export */   W: () => (/* binding */ platformsOf)
/* harmony export */ });
/* harmony import */ var _plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

/**
 * The platforms of an image; undefined where they cannot be read, which is no reason to fail. An index says it itself, and so
 * does the machine that built it; else one image's configuration costs a request and a download.
 */
async function platformsOf(run, located) {
    const index = (0,_plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOfIndex */ .sw)(located.image.manifest);
    if (index !== undefined)
        return index.length === 0 ? undefined : index.map((one) => one.platform);
    const { held, image } = located;
    if (held !== undefined && [image.digest, (0,_plan_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .configDigest */ .xv)(image.manifest)].includes(held.id))
        return [held.platform];
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
// EXTERNAL MODULE: ./.build/plan/definition/generate-definition.js
var generate_definition = __webpack_require__(54623);
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


/***/ })

};
