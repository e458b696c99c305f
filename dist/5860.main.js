export const id = 5860;
export const ids = [5860];
export const modules = {

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

/***/ 13960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formLimits)
/* harmony export */ });
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44246);

const most = 10;
const grammar = 'valid: 1 to 255 letters, digits, - and _';
/** What no option changes: the family, and that there are containers with names. */
const formLimits = [
    {
        says: '`family` is 1 to 255 letters, digits, `-` and `_`',
        source: 'API_RegisterTaskDefinition',
        find: ({ family = '' }) => family === ''
            ? [{ path: ['family'], message: 'missing' }]
            : (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)(!(0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(family), ['family'], `${(0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(family)} is no family (${grammar})`),
    },
    {
        says: 'A task has 1 to 10 containers',
        source: 'service-quotas',
        find: countProblems,
    },
    {
        says: 'Each container has a `name` of 1 to 255 letters, digits, `-` and `_`',
        source: 'API_ContainerDefinition',
        find: (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .inContainers */ .o4)(({ name = '' }) => name === ''
            ? [{ path: ['name'], message: 'missing' }]
            : (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)(!(0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(name), ['name'], `${(0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is no container name (${grammar})`)),
    },
];
function countProblems({ containerDefinitions: { length } = [] }) {
    const path = ['containerDefinitions'];
    if (length === 0)
        return [{ path, message: 'expected a list of at least one container' }];
    return (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)(length > most, path, `has ${length} containers; ECS takes ${most} in a task`);
}


/***/ }),

/***/ 36967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ limitProblems)
});

// EXTERNAL MODULE: ./.build/plan/definition/model-problems.js
var model_problems = __webpack_require__(83182);
// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/plan/definition/limits/limit.js
var limits_limit = __webpack_require__(44246);
;// CONCATENATED MODULE: ./.build/plan/definition/limits/task-view.js
function runsOnFargate({ requiresCompatibilities = [] }) {
    return requiresCompatibilities.includes('FARGATE');
}
function runsOnWindows({ runtimePlatform }) {
    return runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') ?? false;
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/number-limits.js

const container = ['containerDefinitions', '*'];
const health = { source: 'API_HealthCheck' };
const port = { from: 0, to: 65_535, source: 'API_PortMapping' };
const ranges = [
    { path: [...container, 'healthCheck', 'interval'], from: 5, to: 300, unit: ' seconds', ...health },
    { path: [...container, 'healthCheck', 'timeout'], from: 2, to: 60, unit: ' seconds', ...health },
    { path: [...container, 'healthCheck', 'retries'], from: 1, to: 10, ...health },
    { path: [...container, 'healthCheck', 'startPeriod'], from: 0, to: 300, unit: ' seconds', ...health },
    {
        path: [...container, 'stopTimeout'],
        from: 2,
        to: 120,
        unit: ' seconds',
        source: 'API_ContainerDefinition',
        only: runsOnFargate,
        where: ' on Fargate',
    },
    {
        path: [...container, 'restartPolicy', 'restartAttemptPeriod'],
        from: 60,
        to: 1800,
        unit: ' seconds',
        source: 'API_ContainerRestartPolicy',
    },
    { path: [...container, 'linuxParameters', 'swappiness'], from: 0, to: 100, source: 'API_LinuxParameters' },
    { path: [...container, 'portMappings', '*', 'containerPort'], ...port },
    { path: [...container, 'portMappings', '*', 'hostPort'], ...port },
    {
        path: ['volumes', '*', 'efsVolumeConfiguration', 'transitEncryptionPort'],
        from: 1,
        to: 65_535,
        source: 'API_EFSVolumeConfiguration',
    },
    {
        path: ['ephemeralStorage', 'sizeInGiB'],
        from: 21,
        to: 200,
        unit: ' GiB',
        source: 'API_EphemeralStorage',
    },
];
/** Numbers that have a smallest and a largest value. */
const numberLimits = ranges.map(({ path, from, to, unit = '', source, only, where = '' }) => ({
    says: `\`${nameOf(path)}\` is ${from} to ${to}${unit}${where}`,
    source,
    find: (task) => only?.(task) === false
        ? []
        : valuesAt(task, path)
            .filter(({ value }) => typeof value === 'number' && (value < from || value > to))
            .map(({ path: at, value }) => ({
            path: at,
            message: `${value} is out of range (valid: ${from} to ${to}${unit}${where})`,
        })),
}));
/** `healthCheck.interval`: what distinguishes it. */
function nameOf(path) {
    return path.filter((step) => step !== '*' && step !== 'containerDefinitions').join('.');
}
/** Every value that the path leads to, with its own path. */
function valuesAt(value, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return value === undefined ? [] : [{ path: [], value }];
    if (value === null || typeof value !== 'object')
        return [];
    const children = step === '*'
        ? [...(Array.isArray(value) ? value : [])].map((one, index) => [index, one])
        : [[step, value[step]]];
    return children.flatMap(([key, child]) => valuesAt(child, rest).map((found) => ({ ...found, path: [key, ...found.path] })));
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/choice-limits.js



const choice_limits_container = ['containerDefinitions', '*'];
const volume = ['volumes', '*'];
const ulimits = 'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack';
/** Members that take one of a few words, by path; sources: the API reference's page of each structure. */
const choices = [
    [['networkMode'], ['bridge', 'host', 'awsvpc', 'none'], 'API_RegisterTaskDefinition'],
    [
        ['requiresCompatibilities', '*'],
        ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'],
        'API_RegisterTaskDefinition',
    ],
    [['pidMode'], ['host', 'task'], 'API_RegisterTaskDefinition'],
    [['ipcMode'], ['host', 'task', 'none'], 'API_RegisterTaskDefinition'],
    [['runtimePlatform', 'cpuArchitecture'], ['X86_64', 'ARM64'], 'API_RuntimePlatform'],
    [['placementConstraints', '*', 'type'], ['memberOf'], 'API_TaskDefinitionPlacementConstraint'],
    [['proxyConfiguration', 'type'], ['APPMESH'], 'API_ProxyConfiguration'],
    [[...choice_limits_container, 'portMappings', '*', 'appProtocol'], ['http', 'http2', 'grpc'], 'API_PortMapping'],
    [[...choice_limits_container, 'environmentFiles', '*', 'type'], ['s3'], 'API_EnvironmentFile'],
    [
        [...choice_limits_container, 'dependsOn', '*', 'condition'],
        ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY'],
        'API_ContainerDependency',
    ],
    [[...choice_limits_container, 'versionConsistency'], ['enabled', 'disabled'], 'API_ContainerDefinition'],
    [[...choice_limits_container, 'firelensConfiguration', 'type'], ['fluentd', 'fluentbit'], 'API_FirelensConfiguration'],
    [
        [...choice_limits_container, 'logConfiguration', 'logDriver'],
        ['awslogs', 'awsfirelens', 'fluentd', 'gelf', 'journald', 'json-file', 'splunk', 'syslog'],
        'API_LogConfiguration',
    ],
    [[...choice_limits_container, 'ulimits', '*', 'name'], ulimits.split(' '), 'API_Ulimit'],
    [
        [...choice_limits_container, 'linuxParameters', 'devices', '*', 'permissions', '*'],
        ['read', 'write', 'mknod'],
        'API_Device',
    ],
    [
        [...choice_limits_container, 'resourceRequirements', '*', 'type'],
        ['GPU', 'InferenceAccelerator', 'NeuronDevice'],
        'API_ResourceRequirement',
    ],
    [[...volume, 'dockerVolumeConfiguration', 'scope'], ['task', 'shared'], 'API_DockerVolumeConfiguration'],
    [
        [...volume, 'efsVolumeConfiguration', 'transitEncryption'],
        ['ENABLED', 'DISABLED'],
        'API_EFSVolumeConfiguration',
    ],
    [
        [...volume, 'efsVolumeConfiguration', 'authorizationConfig', 'iam'],
        ['ENABLED', 'DISABLED'],
        'API_EFSAuthorizationConfig',
    ],
];
/** Members that take one of a few words. */
const choiceLimits = choices.map(([path, words, source]) => ({
    says: `\`${nameOf(path)}\` is ${words.map((word) => `\`${word}\``).join(', ')}`,
    source,
    find: (task) => valuesAt(task, path).flatMap(({ path: at, value }) => typeof value !== 'string' || words.includes(value)
        ? []
        : [
            {
                path: at,
                message: words.length === 1
                    ? `${(0,limits_limit/* quoted */.TL)(value)} is not ${words[0]}`
                    : `${(0,limits_limit/* quoted */.TL)(value)} is not one of ${words.join(', ')}${(0,did_you_mean/* didYouMean */.a)(value, words)}`,
            },
        ]),
}));

// EXTERNAL MODULE: ./.build/plan/unknown.js
var unknown = __webpack_require__(51866);
;// CONCATENATED MODULE: ./.build/plan/definition/limits/container-limits.js


/** Images, and what containers are to one another. */
const containerLimits = [
    {
        says: 'No two containers have the same `name`',
        source: 'API_ContainerDefinition',
        find: ({ containerDefinitions = [] }) => (0,limits_limit/* repeated */.ZD)(containerDefinitions, ({ name }) => name).map(({ name, index, first }) => ({
            path: ['containerDefinitions', index, 'name'],
            message: `${(0,limits_limit/* quoted */.TL)(name)} is the name of containerDefinitions[${first}] too (rename one)`,
        })),
    },
    {
        says: 'Each container has an `image`: up to 255 characters before the digest, without white space',
        source: 'API_ContainerDefinition',
        find: (0,limits_limit/* inContainers */.o4)(({ image = '' }) => imageProblems(image)),
    },
    {
        says: 'At least one container is `essential`',
        source: 'API_ContainerDefinition',
        find: ({ containerDefinitions = [] }) => (0,limits_limit/* when */.z7)(containerDefinitions.length > 0 && containerDefinitions.every(({ essential }) => essential === false), ['containerDefinitions'], 'no container is essential (set essential to true for the one that the task is about)'),
    },
    {
        says: '`credentialSpecs` has at most one entry',
        source: 'API_ContainerDefinition',
        find: (0,limits_limit/* inContainers */.o4)(({ credentialSpecs = [] }) => (0,limits_limit/* when */.z7)(credentialSpecs.length > 1, ['credentialSpecs'], `has ${credentialSpecs.length} entries; ECS takes one`)),
    },
    {
        says: '`restartPolicy.ignoredExitCodes` has at most 50 codes',
        source: 'API_ContainerRestartPolicy',
        find: (0,limits_limit/* inContainers */.o4)(({ restartPolicy: { ignoredExitCodes: codes = [] } = {} }) => (0,limits_limit/* when */.z7)(codes.length > 50, ['restartPolicy', 'ignoredExitCodes'], `has ${codes.length} codes; ECS takes 50`)),
    },
];
function imageProblems(image) {
    if (image === '')
        return [{ path: ['image'], message: 'missing' }];
    if ((0,unknown/* isUnknown */.t8)(image))
        return [];
    const [name = '', digest] = image.split('@');
    if (/\s/.test(image))
        return [{ path: ['image'], message: `${(0,limits_limit/* quoted */.TL)(image)} has white space` }];
    if (name.length > 255)
        return [{ path: ['image'], message: `has ${name.length} characters before the digest; ECS takes 255` }];
    const sound = digest === undefined || /^sha256:[0-9a-fA-F]{64}$/.test(digest);
    return (0,limits_limit/* when */.z7)(!sound, ['image'], `${(0,limits_limit/* quoted */.TL)(`@${digest}`)} is no digest (valid: @sha256: and 64 hexadecimal digits)`);
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/dependency-limits.js

/** Health checks, and which container waits for which. */
const dependencyLimits = [
    {
        says: 'A health check’s `command` starts with `CMD` or `CMD-SHELL`',
        source: 'API_HealthCheck',
        find: (0,limits_limit/* inContainers */.o4)(({ healthCheck }) => commandProblems(healthCheck?.command, healthCheck !== undefined)),
    },
    {
        says: '`dependsOn` names other containers of the task',
        source: 'API_ContainerDependency',
        find: inDependencies(nameProblems),
    },
    {
        says: 'No containers wait for one another in a circle',
        source: 'API_ContainerDependency',
        find: circleProblems,
    },
    {
        says: 'A container that another one waits for as `HEALTHY` has a health check',
        source: 'API_ContainerDependency',
        find: inDependencies(({ condition, containerName }, { other }) => (0,limits_limit/* when */.z7)(condition === 'HEALTHY' && other !== undefined && other.healthCheck === undefined, ['condition'], `${containerName} has no health check, so it never becomes HEALTHY (give it one, or wait for START)`)),
    },
    {
        says: 'A container that another one waits for as `COMPLETE` or `SUCCESS` is not essential',
        source: 'API_ContainerDependency',
        find: inDependencies(({ condition, containerName }, { other }) => (0,limits_limit/* when */.z7)((condition === 'COMPLETE' || condition === 'SUCCESS') &&
            other !== undefined &&
            other.essential !== false, ['condition'], `${containerName} is essential, so the task ends with it (set its essential to false)`)),
    },
    {
        says: '`volumesFrom` and `proxyConfiguration` name containers of the task',
        source: 'API_ContainerDefinition',
        find: (task) => [...(0,limits_limit/* inContainers */.o4)(volumesFromProblems)(task), ...proxyProblems(task)],
    },
];
/** Docker knows NONE too, which switches an image's own health check off. */
function commandProblems(command = [], checked) {
    const path = ['healthCheck', 'command'];
    const [first] = command;
    if (!checked)
        return [];
    if (first === undefined)
        return [{ path, message: 'missing (valid: ["CMD-SHELL", "curl -f http://localhost/ || exit 1"])' }];
    return (0,limits_limit/* when */.z7)(!['CMD', 'CMD-SHELL', 'NONE'].includes(first), [...path, 0], `${(0,limits_limit/* quoted */.TL)(first)} is neither CMD nor CMD-SHELL (put CMD first for a program with arguments, CMD-SHELL for one line of shell)`);
}
function inDependencies(find) {
    return (0,limits_limit/* inContainers */.o4)((container, { containerDefinitions = [] }) => (container.dependsOn ?? []).flatMap((dependency, index) => {
        const other = containerDefinitions.find(({ name }) => name === dependency.containerName);
        return find(dependency, { container, other }).map((finding) => ({
            ...finding,
            path: ['dependsOn', index, ...finding.path],
        }));
    }));
}
function nameProblems({ containerName = '' }, { container, other }) {
    const path = ['containerName'];
    if (containerName === '')
        return [{ path, message: 'missing' }];
    if (containerName === container.name)
        return [{ path, message: `${containerName} waits for itself` }];
    return (0,limits_limit/* when */.z7)(other === undefined, path, `${(0,limits_limit/* quoted */.TL)(containerName)} is no container of this task`);
}
/** Each circle once, at the first container of it; one that waits for itself is told elsewhere. */
function circleProblems({ containerDefinitions: containers = [] }) {
    const next = new Map(containers.map(({ name = '', dependsOn = [] }) => [
        name,
        dependsOn.map((one) => one.containerName ?? ''),
    ]));
    const circles = containers.flatMap(({ name = '' }, index) => {
        const circle = circleFrom(name, next, [name]);
        return circle === undefined || circle.length < 3 ? [] : [{ circle, index }];
    });
    const key = (circle) => [...new Set(circle)].sort().join(' ');
    const twice = new Set((0,limits_limit/* repeated */.ZD)(circles, ({ circle }) => key(circle)).map(({ index }) => index));
    return circles
        .filter((_, at) => !twice.has(at))
        .map(({ circle, index }) => ({
        path: ['containerDefinitions', index, 'dependsOn'],
        message: `containers wait for one another: ${circle.join(' → ')}`,
    }));
}
/** The way back to where it began: `['a', 'b', 'a']`. */
function circleFrom(start, next, way) {
    for (const name of next.get(way.at(-1) ?? '') ?? []) {
        if (name === start)
            return [...way, name];
        const further = way.includes(name) ? undefined : circleFrom(start, next, [...way, name]);
        if (further !== undefined)
            return further;
    }
    return undefined;
}
function volumesFromProblems({ volumesFrom = [], name }, { containerDefinitions = [] }) {
    const others = containerDefinitions.map((one) => one.name).filter((one) => one !== name);
    return volumesFrom.flatMap(({ sourceContainer = '' }, index) => (0,limits_limit/* when */.z7)(!others.includes(sourceContainer), ['volumesFrom', index, 'sourceContainer'], `${(0,limits_limit/* quoted */.TL)(sourceContainer)} is no other container of this task`));
}
function proxyProblems({ proxyConfiguration, containerDefinitions = [] }) {
    const { containerName } = proxyConfiguration ?? {};
    return (0,limits_limit/* when */.z7)(containerName !== undefined && !containerDefinitions.some(({ name }) => name === containerName), ['proxyConfiguration', 'containerName'], `${(0,limits_limit/* quoted */.TL)(containerName ?? '')} is no container of this task`);
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/environment-limits.js

const files = 10;
const secretArn = /^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:]+(:[^:]*){0,3}|ssm:[a-z0-9-]+:[0-9]{12}:parameter\/.+)$/;
const fileArn = /^arn:aws[a-z-]*:s3:::[^/]+\/.+\.env$/;
/** Variables, secrets and environment files. */
const environmentLimits = [
    {
        says: 'Each variable and each secret has a `name`',
        source: 'API_ContainerDefinition',
        find: (0,limits_limit/* inContainers */.o4)(({ environment = [], secrets = [] }) => [
            ...nameless('environment', environment),
            ...nameless('secrets', secrets),
        ]),
    },
    {
        says: 'No two secrets have one `name`, and no secret has a variable’s',
        source: 'API_Secret',
        find: (0,limits_limit/* inContainers */.o4)(secretNameProblems),
    },
    {
        says: 'A secret’s `valueFrom` is the ARN of a Secrets Manager secret or an SSM parameter, or a parameter’s name',
        source: 'API_Secret',
        find: (0,limits_limit/* inContainers */.o4)(({ secrets = [], logConfiguration }) => [
            ...valueFromProblems(['secrets'], secrets),
            ...valueFromProblems(['logConfiguration', 'secretOptions'], logConfiguration?.secretOptions ?? []),
        ]),
    },
    {
        says: 'The task has an `executionRoleArn` where a container has secrets',
        source: 'specifying-sensitive-data',
        find: ({ executionRoleArn, containerDefinitions = [] }) => (0,limits_limit/* when */.z7)(!executionRoleArn && containerDefinitions.some(({ secrets = [] }) => secrets.length > 0), ['executionRoleArn'], 'missing: ECS reads the secrets with this role'),
    },
    {
        says: 'A container has at most 10 environment files, each the ARN of an S3 object that ends in `.env`',
        source: 'API_ContainerDefinition',
        find: (0,limits_limit/* inContainers */.o4)(fileProblems),
    },
];
function nameless(list, entries) {
    return entries.flatMap(({ name }, index) => (0,limits_limit/* when */.z7)(!name?.trim(), [list, index, 'name'], 'missing'));
}
function secretNameProblems({ environment = [], secrets = [] }) {
    const variables = environment.map(({ name }) => name);
    const twice = (0,limits_limit/* repeated */.ZD)(secrets, ({ name }) => name).map(({ name, index }) => ({
        path: ['secrets', index, 'name'],
        message: `${name} is given twice (remove one)`,
    }));
    const both = secrets.flatMap(({ name }, index) => (0,limits_limit/* when */.z7)(!!name && variables.includes(name), ['secrets', index, 'name'], `${name} is an environment variable too (remove one)`));
    return [...twice, ...both];
}
/** Never the text itself: somebody may have put the secret there. */
function valueFromProblems(list, secrets) {
    return secrets.flatMap(({ valueFrom = '' }, index) => {
        const path = [...list, index, 'valueFrom'];
        if (valueFrom === '')
            return [{ path, message: 'missing' }];
        const sound = valueFrom.startsWith('arn:') ? secretArn.test(valueFrom) : /^[\w./-]+$/.test(valueFrom);
        const valid = 'the ARN of a Secrets Manager secret or an SSM parameter, or the name of a parameter: ECS reads the value from there';
        return (0,limits_limit/* when */.z7)(!sound, path, `the value is no place of a secret (valid: ${valid})`);
    });
}
function fileProblems({ environmentFiles = [] }) {
    const wrong = environmentFiles.flatMap(({ value = '' }, index) => (0,limits_limit/* when */.z7)(!fileArn.test(value), ['environmentFiles', index, 'value'], `${JSON.stringify(value)} is not the ARN of an environment file (valid: arn:aws:s3:::bucket/path/name.env)`));
    const { length } = environmentFiles;
    return [...(0,limits_limit/* when */.z7)(length > files, ['environmentFiles'], `has ${length} files; ECS takes ${files}`), ...wrong];
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/fargate-limits.js


const drivers = ['awslogs', 'splunk', 'awsfirelens'];
const source = 'fargate-tasks-services';
/** What Fargate does not have. */
const fargateLimits = [
    absent('`placementConstraints`', ['placementConstraints'], ({ placementConstraints = [] }) => placementConstraints.length > 0),
    absent('`ipcMode`', ['ipcMode'], ({ ipcMode }) => ipcMode !== undefined),
    absent('`pidMode` of `host`', ['pidMode'], ({ pidMode }) => pidMode === 'host'),
    missing('`privileged`', ['privileged'], ({ privileged = false }) => privileged),
    missing('`dockerSecurityOptions`', ['dockerSecurityOptions'], ({ dockerSecurityOptions = [] }) => dockerSecurityOptions.length > 0),
    missing('`linuxParameters.devices`', ['linuxParameters', 'devices'], ({ linuxParameters: { devices = [] } = {} }) => devices.length > 0),
    missing('`linuxParameters.sharedMemorySize`', ['linuxParameters', 'sharedMemorySize'], ({ linuxParameters }) => linuxParameters?.sharedMemorySize !== undefined),
    missing('`linuxParameters.maxSwap`', ['linuxParameters', 'maxSwap'], ({ linuxParameters }) => linuxParameters?.maxSwap !== undefined),
    missing('GPUs in `resourceRequirements`', ['resourceRequirements'], ({ resourceRequirements = [] }) => resourceRequirements.some(({ type }) => type === 'GPU')),
    {
        says: 'On Fargate the only capability to add is `SYS_PTRACE`',
        source: 'API_KernelCapabilities',
        find: onFargate((0,limits_limit/* inContainers */.o4)(capabilityProblems)),
    },
    {
        says: 'On Fargate `logDriver` is `awslogs`, `splunk` or `awsfirelens`',
        source: 'API_LogConfiguration',
        find: onFargate((0,limits_limit/* inContainers */.o4)(({ logConfiguration: { logDriver } = {} }) => (0,limits_limit/* when */.z7)(logDriver !== undefined && !drivers.includes(logDriver), ['logConfiguration', 'logDriver'], `Fargate has no log driver ${(0,limits_limit/* quoted */.TL)(logDriver ?? '')} (valid: ${drivers.join(', ')})`))),
    },
    {
        says: 'On Fargate a volume has no `host.sourcePath` and no `dockerVolumeConfiguration`',
        source: 'API_Volume',
        find: onFargate(volumeProblems),
    },
    {
        says: 'On Fargate the task has an `executionRoleArn` where an image comes from ECR or a container logs to `awslogs`',
        source: 'task_execution_IAM_role',
        find: onFargate(roleProblems),
    },
];
function onFargate(find) {
    return (task) => (runsOnFargate(task) ? find(task) : []);
}
/** A member of the task that Fargate does not take. */
function absent(what, path, given) {
    const message = 'Fargate does not take it (remove it, or run on EC2)';
    return {
        says: `On Fargate there is no ${what}`,
        source,
        find: onFargate((task) => (0,limits_limit/* when */.z7)(given(task), path, message)),
    };
}
/** The same of a container. */
function missing(what, path, given) {
    const message = 'Fargate does not take it (remove it, or run on EC2)';
    return {
        says: `On Fargate a container has no ${what}`,
        source,
        find: onFargate((0,limits_limit/* inContainers */.o4)((container) => (0,limits_limit/* when */.z7)(given(container), path, message))),
    };
}
function capabilityProblems({ linuxParameters }) {
    return (linuxParameters?.capabilities?.add ?? []).flatMap((name, index) => (0,limits_limit/* when */.z7)(name !== 'SYS_PTRACE', ['linuxParameters', 'capabilities', 'add', index], `Fargate adds no capability but SYS_PTRACE, not ${(0,limits_limit/* quoted */.TL)(name)}`));
}
function volumeProblems({ volumes = [] }) {
    return volumes.flatMap(({ host, dockerVolumeConfiguration }, index) => [
        ...(0,limits_limit/* when */.z7)(host?.sourcePath !== undefined, ['volumes', index, 'host', 'sourcePath'], 'Fargate has no host to mount from (use EFS, or run on EC2)'),
        ...(0,limits_limit/* when */.z7)(dockerVolumeConfiguration !== undefined, ['volumes', index, 'dockerVolumeConfiguration'], 'Fargate has no Docker volumes (use EFS, or run on EC2)'),
    ]);
}
function roleProblems({ executionRoleArn, containerDefinitions = [] }) {
    const path = ['executionRoleArn'];
    if (executionRoleArn)
        return [];
    if (containerDefinitions.some(({ image = '' }) => /\.dkr[.-]ecr\./.test(image)))
        return [{ path, message: 'missing: Fargate pulls images from ECR with this role' }];
    const logs = containerDefinitions.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs');
    return (0,limits_limit/* when */.z7)(logs, path, 'missing: Fargate writes to CloudWatch Logs with this role');
}

// EXTERNAL MODULE: ./.build/plan/definition/limits/form-limits.js
var form_limits = __webpack_require__(13960);
;// CONCATENATED MODULE: ./.build/plan/definition/limits/log-limits.js


/** Log drivers and log routers. */
const logLimits = [
    {
        says: 'The driver `awslogs` has the options `awslogs-group` and `awslogs-region`, on Fargate `awslogs-stream-prefix` too',
        source: 'API_LogConfiguration',
        find: (0,limits_limit/* inContainers */.o4)(awslogsProblems),
    },
    {
        says: 'At most one container has a `firelensConfiguration`',
        source: 'using_firelens',
        find: ({ containerDefinitions = [] }) => routers(containerDefinitions)
            .slice(1)
            .map((index) => ({
            path: ['containerDefinitions', index, 'firelensConfiguration'],
            message: 'a task has one log router, and another container is it already',
        })),
    },
    {
        says: 'The driver `awsfirelens` needs a container with a `firelensConfiguration`',
        source: 'using_firelens',
        find: (0,limits_limit/* inContainers */.o4)(({ logConfiguration }, { containerDefinitions = [] }) => (0,limits_limit/* when */.z7)(logConfiguration?.logDriver === 'awsfirelens' && routers(containerDefinitions).length === 0, ['logConfiguration', 'logDriver'], 'no container is the log router of awsfirelens (give one a firelensConfiguration)')),
    },
    {
        says: 'On Fargate a log router’s `config-file-type` is `file`',
        source: 'API_FirelensConfiguration',
        find: (0,limits_limit/* inContainers */.o4)(({ firelensConfiguration: { options = {} } = {} }, task) => (0,limits_limit/* when */.z7)(runsOnFargate(task) && options['config-file-type'] === 's3', ['firelensConfiguration', 'options', 'config-file-type'], 'Fargate takes file only, not s3 (put the file into the log router’s image)')),
    },
];
function routers(containers) {
    return containers.flatMap(({ firelensConfiguration }, index) => firelensConfiguration === undefined ? [] : [index]);
}
function awslogsProblems({ logConfiguration: logs }, task) {
    if (logs?.logDriver !== 'awslogs')
        return [];
    const needed = [
        'awslogs-group',
        'awslogs-region',
        ...(runsOnFargate(task) ? ['awslogs-stream-prefix'] : []),
    ];
    const absent = needed.filter((option) => !logs.options?.[option]);
    const path = logs.options === undefined ? ['logConfiguration'] : ['logConfiguration', 'options'];
    return (0,limits_limit/* when */.z7)(absent.length > 0, path, `the log driver awslogs needs ${absent.join(', ').replace(/, ([^,]+)$/, ' and $1')}`);
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/network-limits.js


const portName = /^[a-z0-9_][a-z0-9_-]{0,63}$/;
/** The network mode, and what it allows. */
const networkLimits = [
    {
        says: 'On Fargate `networkMode` is `awsvpc`',
        source: 'task_definition_parameters',
        find: (task) => (0,limits_limit/* when */.z7)(runsOnFargate(task) && task.networkMode !== 'awsvpc', ['networkMode'], `${task.networkMode === undefined ? 'missing' : (0,limits_limit/* quoted */.TL)(task.networkMode)}: Fargate takes awsvpc only`),
    },
    {
        says: 'With `awsvpc` a container has no `links`, `hostname`, `extraHosts` or `disableNetworking`',
        source: 'API_ContainerDefinition',
        find: (0,limits_limit/* inContainers */.o4)(awsvpcProblems),
    },
    {
        says: '`links` need `bridge`',
        source: 'API_ContainerDefinition',
        find: (0,limits_limit/* inContainers */.o4)(({ links = [] }, { networkMode: mode }) => (0,limits_limit/* when */.z7)(links.length > 0 && (mode === 'host' || mode === 'none'), ['links'], `need the network mode bridge, not ${mode}`)),
    },
    {
        says: 'With `none` a container has no `portMappings`',
        source: 'API_ContainerDefinition',
        find: (0,limits_limit/* inContainers */.o4)(({ portMappings = [] }, { networkMode }) => (0,limits_limit/* when */.z7)(networkMode === 'none' && portMappings.length > 0, ['portMappings'], 'have no meaning with the network mode none')),
    },
    {
        says: 'With `awsvpc` and `host` a `hostPort` is the `containerPort`',
        source: 'API_PortMapping',
        find: inPorts(({ hostPort, containerPort }, { networkMode: mode }) => (0,limits_limit/* when */.z7)((mode === 'awsvpc' || mode === 'host') && !!hostPort && hostPort !== containerPort, ['hostPort'], `${hostPort} is not the containerPort, ${containerPort}, as ${mode} needs it (leave it out)`)),
    },
    {
        says: 'A `containerPortRange` is two ports from 1 to 65535, the lower one first, without other ports, with `bridge` or `awsvpc`',
        source: 'API_PortMapping',
        find: inPorts(rangeProblems),
    },
    {
        says: 'A port’s `name` is 1 to 64 lower-case letters, digits, `_` and `-`, and does not start with `-`',
        source: 'API_PortMapping',
        find: inPorts(({ name }) => (0,limits_limit/* when */.z7)(name !== undefined && !portName.test(name), ['name'], `${(0,limits_limit/* quoted */.TL)(name ?? '')} is no name of a port (valid: 1 to 64 lower-case letters, digits, _ and -, not - first)`)),
    },
    {
        says: 'No two ports of a task have the same `name`',
        source: 'API_PortMapping',
        find: portNamesTwice,
    },
];
function awsvpcProblems(container, { networkMode }) {
    if (networkMode !== 'awsvpc')
        return [];
    const { links = [], hostname = '', extraHosts = [], disableNetworking = false } = container;
    const message = 'has no meaning with the network mode awsvpc (remove it)';
    return [
        ...(0,limits_limit/* when */.z7)(links.length > 0, ['links'], `${message}: containers of a task reach each other at 127.0.0.1`),
        ...(0,limits_limit/* when */.z7)(hostname !== '', ['hostname'], message),
        ...(0,limits_limit/* when */.z7)(extraHosts.length > 0, ['extraHosts'], message),
        ...(0,limits_limit/* when */.z7)(disableNetworking, ['disableNetworking'], message),
    ];
}
function inPorts(find) {
    return (0,limits_limit/* inContainers */.o4)(({ portMappings = [] }, task) => portMappings.flatMap((mapping, index) => find(mapping, task).map((finding) => ({ ...finding, path: ['portMappings', index, ...finding.path] }))));
}
function rangeProblems(mapping, { networkMode: mode }) {
    const { containerPortRange: range, containerPort, hostPort } = mapping;
    if (range === undefined)
        return [];
    const path = ['containerPortRange'];
    const [, first, last] = /^(\d{1,5})-(\d{1,5})$/.exec(range) ?? [];
    const sound = Number(first) >= 1 && Number(first) < Number(last) && Number(last) <= 65_535;
    return [
        ...(0,limits_limit/* when */.z7)(!sound, path, `${(0,limits_limit/* quoted */.TL)(range)} is no range of ports (valid: 8000-8010, from 1 to 65535)`),
        ...(0,limits_limit/* when */.z7)(containerPort !== undefined || !!hostPort, path, 'stands beside a single port (make it a mapping of its own)'),
        ...(0,limits_limit/* when */.z7)(mode === 'host' || mode === 'none', path, `needs the network mode bridge or awsvpc, not ${mode}`),
    ];
}
function portNamesTwice({ containerDefinitions = [] }) {
    const all = containerDefinitions.flatMap(({ portMappings = [] }, container) => portMappings.map(({ name }, port) => ({ name, container, port })));
    return (0,limits_limit/* repeated */.ZD)(all, ({ name }) => name).map(({ name, index }) => {
        const { container = 0, port = 0 } = all[index] ?? {};
        const path = ['containerDefinitions', container, 'portMappings', port, 'name'];
        return { path, message: `${(0,limits_limit/* quoted */.TL)(name)} is the name of another port too (rename one)` };
    });
}

// EXTERNAL MODULE: ./.build/plan/definition/task-size.js
var task_size = __webpack_require__(41493);
;// CONCATENATED MODULE: ./.build/plan/definition/limits/size-limits.js



const largest = 64 * 1024;
/** What Docker needs for a container. */
const least = 4;
/** CPU, memory and storage of the task and its containers. */
const sizeLimits = [
    {
        says: 'A task definition has at most 64 KiB',
        source: 'service-quotas',
        find: bytesProblems,
    },
    {
        says: '`cpu` of the task is a number of units, or of vCPUs: `512`, `0.5 vCPU`',
        source: 'API_RegisterTaskDefinition',
        find: ({ cpu }) => (0,limits_limit/* when */.z7)(cpu !== undefined && (0,task_size/* cpuUnits */.MN)(cpu) === undefined, ['cpu'], `${(0,limits_limit/* quoted */.TL)(cpu ?? '')} is no size (valid: 512 or 0.5 vCPU)`),
    },
    {
        says: '`memory` of the task is a number of MiB, or of GB: `1024`, `1 GB`',
        source: 'API_RegisterTaskDefinition',
        find: ({ memory }) => (0,limits_limit/* when */.z7)(memory !== undefined && (0,task_size/* memoryMib */.uD)(memory) === undefined, ['memory'], `${(0,limits_limit/* quoted */.TL)(memory ?? '')} is no size (valid: 1024 or 1 GB)`),
    },
    {
        says: 'On Fargate the task has `cpu` and `memory`, and they are one of the pairs that Fargate offers',
        source: 'fargate-tasks-services',
        find: (task) => (runsOnFargate(task) ? pairProblems(task) : []),
    },
    {
        says: 'The containers’ `cpu` together is at most the task’s',
        source: 'API_ContainerDefinition',
        find: cpuProblems,
    },
    {
        says: 'A container has `memory` or `memoryReservation` where the task has no `memory`',
        source: 'API_ContainerDefinition',
        find: memoryless,
    },
    {
        says: 'A container’s `memory` and `memoryReservation` are at least 4 MiB, and `memoryReservation` is at most `memory`',
        source: 'API_ContainerDefinition',
        find: (0,limits_limit/* inContainers */.o4)(containerMemoryProblems),
    },
    {
        says: 'A container’s `memory`, and what all containers reserve together, is at most the task’s `memory`',
        source: 'API_ContainerDefinition',
        find: memoryProblems,
    },
];
function bytesProblems({ tags: _, ...task }) {
    const size = Buffer.byteLength(JSON.stringify(task));
    return (0,limits_limit/* when */.z7)(size > largest, [], `has ${size} bytes as JSON; ECS takes ${largest} (64 KiB): move variables into an environment file or secrets`);
}
function pairProblems(task) {
    const { cpu, memory } = task;
    const missing = [
        ...(0,limits_limit/* when */.z7)(cpu === undefined, ['cpu'], 'missing: Fargate needs the task’s CPU units, for example 256'),
        ...(0,limits_limit/* when */.z7)(memory === undefined, ['memory'], 'missing: Fargate needs the task’s MiB, for example 512'),
    ];
    const [units, mib] = [(0,task_size/* cpuUnits */.MN)(cpu ?? ''), (0,task_size/* memoryMib */.uD)(memory ?? '')];
    if (units === undefined || mib === undefined)
        return missing;
    const sizes = (0,task_size/* fargateMemory */.g0)(units);
    if (sizes === undefined)
        return unitsProblems(units);
    const found = runsOnWindows(task) ? windowsProblems(units) : [];
    if (sizes.includes(mib))
        return found;
    const valid = sizes.length > 8 ? [...sizes.slice(0, 3), '…', sizes.at(-1)] : sizes;
    const message = `Fargate has no task of ${units} CPU units with ${mib} MiB: memory may be ${valid.join(', ')}`;
    return [...found, { path: ['memory'], or: ['cpu'], message }];
}
/** Sizes above those that are known may be new ones. */
function unitsProblems(units) {
    const message = `Fargate has no task of ${units} CPU units (valid: 256, 512, 1024, 2048, 4096, 8192, 16384)`;
    return (0,limits_limit/* when */.z7)(units < 16_384, ['cpu'], message);
}
function windowsProblems(units) {
    const valid = [1024, 2048, 4096];
    const message = `Fargate has no Windows task of ${units} CPU units (valid: ${valid.join(', ')})`;
    return (0,limits_limit/* when */.z7)(units < 1024, ['cpu'], message);
}
function cpuProblems({ cpu, containerDefinitions = [] }) {
    const limit = (0,task_size/* cpuUnits */.MN)(cpu ?? '');
    const sum = containerDefinitions.reduce((total, one) => total + (one.cpu ?? 0), 0);
    if (limit === undefined || sum <= limit)
        return [];
    return [{ path: ['cpu'], message: `the containers have ${sum} CPU units together, the task has ${limit}` }];
}
function memoryless({ memory: whole, containerDefinitions = [] }) {
    if (whole !== undefined)
        return [];
    return containerDefinitions.flatMap(({ memory = 0, memoryReservation = 0 }, index) => memory > 0 || memoryReservation > 0
        ? []
        : [
            {
                path: ['containerDefinitions', index],
                or: ['memory'],
                message: 'needs memory or memoryReservation, since the task has no memory',
            },
        ]);
}
function containerMemoryProblems({ memory, memoryReservation: reserved }) {
    const small = (value) => value !== undefined && value !== 0 && value < least;
    return [
        ...(0,limits_limit/* when */.z7)(small(memory), ['memory'], `${memory} MiB is less than the ${least} that a container needs`),
        ...(0,limits_limit/* when */.z7)(small(reserved), ['memoryReservation'], `${reserved} MiB is less than the ${least} that a container needs`),
        ...(0,limits_limit/* when */.z7)(memory !== undefined && reserved !== undefined && memory > 0 && reserved > memory, ['memoryReservation'], `${reserved} MiB is more than the container’s memory, ${memory} MiB`),
    ];
}
function memoryProblems({ memory, containerDefinitions = [] }) {
    const limit = (0,task_size/* memoryMib */.uD)(memory ?? '');
    if (limit === undefined)
        return [];
    const single = containerDefinitions.flatMap((one, index) => (one.memory ?? 0) <= limit
        ? []
        : [
            {
                path: ['containerDefinitions', index, 'memory'],
                or: ['memory'],
                message: `${one.memory} MiB is more than the task’s memory, ${limit} MiB`,
            },
        ]);
    if (single.length > 0)
        return single;
    const sum = containerDefinitions.reduce((total, one) => total + (one.memoryReservation || one.memory || 0), 0);
    return (0,limits_limit/* when */.z7)(sum > limit, ['memory'], `the containers reserve ${sum} MiB together, the task has ${limit} MiB`);
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/task-limits.js


const mostTags = 50;
const mostConstraints = 10;
/** Roles, tags, placement, platform and resource limits. */
const taskLimits = [
    {
        says: '`taskRoleArn` and `executionRoleArn` are the ARN or the name of an IAM role',
        source: 'API_RegisterTaskDefinition',
        find: (task) => [...task_limits_roleProblems('taskRoleArn', task), ...task_limits_roleProblems('executionRoleArn', task)],
    },
    {
        says: 'At most 10 `placementConstraints`',
        source: 'API_RegisterTaskDefinition',
        find: ({ placementConstraints: { length } = [] }) => (0,limits_limit/* when */.z7)(length > mostConstraints, ['placementConstraints'], `has ${length} constraints; ECS takes ${mostConstraints}`),
    },
    {
        says: 'At most 50 `tags`; a key has 1 to 128 characters and comes once, a value at most 256, and neither starts with `aws:`',
        source: 'API_Tag',
        find: tagProblems,
    },
    {
        says: 'Windows runs on `X86_64` only',
        source: 'API_RuntimePlatform',
        find: (task) => (0,limits_limit/* when */.z7)(runsOnWindows(task) && task.runtimePlatform?.cpuArchitecture === 'ARM64', ['runtimePlatform', 'cpuArchitecture'], 'Windows has no tasks on ARM64 (valid: X86_64)'),
    },
    {
        says: 'A ulimit’s `softLimit` is at most its `hardLimit`',
        source: 'API_Ulimit',
        find: (0,limits_limit/* inContainers */.o4)(({ ulimits = [] }) => ulimits.flatMap(({ softLimit = 0, hardLimit = 0 }, index) => (0,limits_limit/* when */.z7)(softLimit >= 0 && hardLimit >= 0 && softLimit > hardLimit, ['ulimits', index, 'softLimit'], `${softLimit} is more than the hardLimit, ${hardLimit}`))),
    },
];
function task_limits_roleProblems(member, task) {
    const role = task[member];
    if (!role)
        return [];
    const sound = role.includes(':')
        ? /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/.test(role)
        : /^[\w+=,.@/-]+$/.test(role);
    return (0,limits_limit/* when */.z7)(!sound, [member], `${(0,limits_limit/* quoted */.TL)(role)} is not an IAM role (valid: arn:aws:iam::123456789012:role/name)`);
}
function tagProblems({ tags = [] }) {
    const at = (index, member) => ['tags', index, member];
    const each = tags.flatMap(({ key = '', value = '' }, index) => [
        ...(0,limits_limit/* when */.z7)(key === '', at(index, 'key'), 'missing'),
        ...(0,limits_limit/* when */.z7)(key.length > 128, at(index, 'key'), `has ${key.length} characters; ECS takes 128`),
        ...(0,limits_limit/* when */.z7)(/^aws:/i.test(key), at(index, 'key'), `${(0,limits_limit/* quoted */.TL)(key)} starts with aws:, which AWS keeps for itself`),
        ...(0,limits_limit/* when */.z7)(value.length > 256, at(index, 'value'), `has ${value.length} characters; ECS takes 256`),
        ...(0,limits_limit/* when */.z7)(/^aws:/i.test(value), at(index, 'value'), 'starts with aws:, which AWS keeps for itself'),
    ]);
    const twice = (0,limits_limit/* repeated */.ZD)(tags, ({ key }) => key).map(({ name, index }) => ({
        path: at(index, 'key'),
        message: `${(0,limits_limit/* quoted */.TL)(name)} is given twice (remove one)`,
    }));
    const { length } = tags;
    return [
        ...(0,limits_limit/* when */.z7)(length > mostTags, ['tags'], `has ${length} tags; ECS takes ${mostTags}`),
        ...each,
        ...twice,
    ];
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/volume-limits.js

/** Volumes and where they are mounted. */
const volumeLimits = [
    {
        says: 'A volume’s `name` is 1 to 255 letters, digits, `-` and `_`, and no other volume has it',
        source: 'API_Volume',
        find: volumeNameProblems,
    },
    {
        says: '`mountPoints` name volumes of the task',
        source: 'API_MountPoint',
        find: (0,limits_limit/* inContainers */.o4)(mountProblems),
    },
    {
        says: 'At most one volume is `configuredAtLaunch`',
        source: 'API_Volume',
        find: ({ volumes = [] }) => volumes
            .flatMap(({ configuredAtLaunch }, index) => (configuredAtLaunch ? [index] : []))
            .slice(1)
            .map((index) => ({
            path: ['volumes', index, 'configuredAtLaunch'],
            message: 'ECS takes one volume that is configured at launch, and this is another one',
        })),
    },
    {
        says: 'EFS: `transitEncryption` is `ENABLED` where there is an access point, `iam` or a port for it',
        source: 'API_EFSVolumeConfiguration',
        find: inVolumes(encryptionProblems),
    },
    {
        says: 'EFS and S3 Files: with an access point `rootDirectory` is absent or `/`',
        source: 'API_EFSVolumeConfiguration',
        find: inVolumes(rootProblems),
    },
];
function inVolumes(find) {
    return ({ volumes = [] }) => volumes.flatMap((volume, index) => find(volume).map((finding) => ({ ...finding, path: ['volumes', index, ...finding.path] })));
}
function volumeNameProblems({ volumes = [] }) {
    const wrong = volumes.flatMap(({ name }, index) => (0,limits_limit/* when */.z7)(name !== undefined && !(0,limits_limit/* isName */.Eo)(name), ['volumes', index, 'name'], `${(0,limits_limit/* quoted */.TL)(name ?? '')} is no name of a volume (valid: 1 to 255 letters, digits, - and _)`));
    const twice = (0,limits_limit/* repeated */.ZD)(volumes, ({ name }) => name).map(({ name, index, first }) => ({
        path: ['volumes', index, 'name'],
        message: `${(0,limits_limit/* quoted */.TL)(name)} is the name of volumes[${first}] too (rename one)`,
    }));
    return [...wrong, ...twice];
}
function mountProblems({ mountPoints = [] }, { volumes = [] }) {
    const names = [...new Set(volumes.map(({ name }) => name))];
    const known = names.length === 0 ? 'the task has none' : `it has ${names.map((one) => (0,limits_limit/* quoted */.TL)(one ?? '')).join(', ')}`;
    return mountPoints.flatMap(({ sourceVolume }, index) => (0,limits_limit/* when */.z7)(sourceVolume !== undefined && !names.includes(sourceVolume), ['mountPoints', index, 'sourceVolume'], `${(0,limits_limit/* quoted */.TL)(sourceVolume ?? '')} is no volume of this task: ${known}`));
}
function encryptionProblems({ efsVolumeConfiguration: efs }) {
    const { transitEncryption, transitEncryptionPort, authorizationConfig } = efs ?? {};
    if (transitEncryption === 'ENABLED')
        return [];
    const { accessPointId, iam } = authorizationConfig ?? {};
    const path = ['efsVolumeConfiguration', 'transitEncryption'];
    if (accessPointId !== undefined)
        return [{ path, message: 'must be ENABLED with an access point' }];
    if (iam === 'ENABLED')
        return [{ path, message: 'must be ENABLED with IAM authorization' }];
    return (0,limits_limit/* when */.z7)(transitEncryptionPort !== undefined, path, 'must be ENABLED with a transitEncryptionPort');
}
function rootProblems({ efsVolumeConfiguration: efs, s3filesVolumeConfiguration: s3, }) {
    const other = (root) => root !== undefined && root !== '' && root !== '/';
    const message = 'must be absent or / with an access point, which has a root of its own';
    return [
        ...(0,limits_limit/* when */.z7)(efs?.authorizationConfig?.accessPointId !== undefined && other(efs.rootDirectory), ['efsVolumeConfiguration', 'rootDirectory'], message),
        ...(0,limits_limit/* when */.z7)(s3?.accessPointArn !== undefined && other(s3.rootDirectory), ['s3filesVolumeConfiguration', 'rootDirectory'], message),
    ];
}

;// CONCATENATED MODULE: ./.build/plan/definition/limits/limits.js












/** Everything that is checked before registering, under the headings of the documentation. */
const limits = {
    'Names and containers': [...form_limits/* formLimits */.n, ...containerLimits],
    'CPU, memory and size': sizeLimits,
    'Variables and secrets': environmentLimits,
    'Network and ports': networkLimits,
    'Health checks and dependencies': dependencyLimits,
    Volumes: volumeLimits,
    Logs: logLimits,
    Fargate: fargateLimits,
    'Roles, tags, placement and platform': taskLimits,
    'Ranges of numbers': numberLimits,
    Words: choiceLimits,
};

// EXTERNAL MODULE: ./.build/plan/definition/limits/sound-part.js
var sound_part = __webpack_require__(34430);
;// CONCATENATED MODULE: ./.build/plan/definition/limits/limit-problems.js



/**
 * Every limit of ECS that a task definition breaks, all at once. Members that RegisterTaskDefinition does not know, or
 * not of this type, are none of them: they are passed over, and so is what only follows from them.
 */
function limitProblems(definition, foreign = (0,model_problems/* modelProblems */.QW)(definition), which = Object.values(limits).flat()) {
    const task = (0,sound_part/* soundPart */.r)(definition, foreign);
    const places = foreign.map(meantPath);
    return which
        .flatMap(({ find }) => find(task))
        .filter(({ path, or }) => !places.some((place) => isNear(place, path) || (or && isNear(place, or))));
}
/** Where a misspelt member would be if it were spelt well. */
function meantPath({ path, meant }) {
    return meant === undefined ? path : [...path.slice(0, -1), meant];
}
/** The problem is at the finding's place, above it, or just below: a part of it was passed over. */
function isNear(problem, finding) {
    if (problem.length > finding.length + 1)
        return false;
    return problem.slice(0, finding.length).every((step, at) => finding[at] === step);
}


/***/ }),

/***/ 44246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   o4: () => (/* binding */ inContainers),
/* harmony export */   z7: () => (/* binding */ when)
/* harmony export */ });
/* unused harmony export below */
/** The same for each container, whose findings have paths from the container down. */
function inContainers(find) {
    return (task) => (task.containerDefinitions ?? []).flatMap((container, index) => find(container, task, index).map((finding) => below(['containerDefinitions', index], finding)));
}
/** The finding with its paths further down. */
function below(parent, { path, or, ...finding }) {
    return { ...finding, path: [...parent, ...path], ...(or && { or: [...parent, ...or] }) };
}
/** One finding where `broken`, else none. */
function when(broken, path, message) {
    return broken ? [{ path, message }] : [];
}
/** The entries whose name an earlier entry has. */
function repeated(entries, nameOf) {
    const names = entries.map(nameOf);
    return names.flatMap((name, index) => {
        const first = names.indexOf(name);
        return name === undefined || name === '' || first === index ? [] : [{ name, index, first }];
    });
}
/** `/^[a-zA-Z0-9_-]+$/` and at most 255 of them: what ECS calls a name. */
function isName(text) {
    return /^[a-zA-Z0-9_-]{1,255}$/.test(text);
}
/** A text as a message quotes it: no longer than a line. */
function quoted(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 34430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ soundPart)
/* harmony export */ });
/** A copy without nulls and without what the problems are of; a wrong entry of a list is an empty one, so that none moves. */
function soundPart(definition, problems) {
    const wrong = new Map(problems.map(({ path, expected }) => [keyOf(path), emptyOf(expected)]));
    return copy(definition, [], wrong);
}
function emptyOf(expected) {
    if (expected === 'an object')
        return {};
    return expected === 'a list' ? [] : '';
}
function keyOf(path) {
    return JSON.stringify(path);
}
function copy(value, path, wrong) {
    if (Array.isArray(value)) {
        return value.map((one, index) => {
            const at = [...path, index];
            return wrong.has(keyOf(at)) ? wrong.get(keyOf(at)) : copy(one, at, wrong);
        });
    }
    if (value === null || typeof value !== 'object')
        return value;
    const kept = Object.entries(value).filter(([key, member]) => member !== null && member !== undefined && !wrong.has(keyOf([...path, key])));
    return Object.fromEntries(kept.map(([key, member]) => [key, copy(member, [...path, key], wrong)]));
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


/***/ })

};
