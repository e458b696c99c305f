export const id = 682;
export const ids = [682];
export const modules = {

/***/ 23072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FI: () => (/* binding */ buildContextAdapter),
  Pe: () => (/* binding */ listPaths),
  RT: () => (/* binding */ readIgnore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/measure-folder.js


/** Files that are looked at, so that a context like `/` costs seconds and not minutes; what comes after is left out. */
const mostFiles = 200_000;
/** Bytes of all files below a folder, by what lies at its top; links are not followed, what cannot be read is left out. */
async function measureFolder(root) {
    const budget = { files: mostFiles };
    const parts = [];
    for (const entry of await entriesOf(root)) {
        parts.push({ path: entry.name, bytes: await bytesOf(root, entry, budget) });
    }
    parts.sort((a, b) => b.bytes - a.bytes);
    return { bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}
async function bytesOf(folder, entry, budget) {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (entry.isFile()) {
        budget.files -= 1;
        return (await (0,promises_.lstat)(path).catch(() => undefined))?.size ?? 0;
    }
    if (!entry.isDirectory() || budget.files <= 0)
        return 0;
    const inside = await Promise.all((await entriesOf(path)).map((one) => bytesOf(path, one, budget)));
    return inside.reduce((sum, bytes) => sum + bytes, 0);
}
async function entriesOf(folder) {
    return (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
}

;// CONCATENATED MODULE: ./.build/adapters/build-context.js








/** Files that are read at the same time. */
const width = 16;
/** A build context in the file system, as a builder is given it; reading gigabytes of it ends with the run. */
function buildContextAdapter(workingDirectory, interrupted) {
    return {
        read: async (folder, dockerfile) => {
            const root = (0,external_node_path_.resolve)(workingDirectory, folder);
            const ignore = await readIgnore(root, (0,external_node_path_.resolve)(workingDirectory, dockerfile));
            return readEntries(root, await listPaths(root, '', ignore), interrupted);
        },
        measure: async (folder, dockerfile) => {
            const root = (0,external_node_path_.resolve)(workingDirectory, folder);
            const { file } = await readIgnore(root, (0,external_node_path_.resolve)(workingDirectory, dockerfile));
            return file === undefined ? measureFolder(root) : undefined;
        },
    };
}
/** A `.dockerignore` of the Dockerfile's own name, beside it, wins over the context's (Docker Docs, "Build context"). */
async function readIgnore(root, dockerfile) {
    const own = await textOf(`${dockerfile}.dockerignore`);
    const text = own ?? (await textOf((0,external_node_path_.join)(root, '.dockerignore')));
    const lines = (text ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
    const rules = ignore["default"]().add(lines);
    return {
        ...(text === undefined
            ? {}
            : { file: own === undefined ? '.dockerignore' : `${(0,external_node_path_.basename)(dockerfile)}.dockerignore` }),
        ignores: (path) => rules.ignores(path),
        hasExceptions: lines.some((line) => line.trimStart().startsWith('!')),
    };
}
async function textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
/** Paths below `folder` that are not ignored, folders included. */
async function listPaths(root, folder, ignore) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const ignored = ignore.ignores(path);
        const enters = entry.isDirectory() && (!ignored || ignore.hasExceptions);
        const inside = enters ? await listPaths(root, path, ignore) : [];
        if (!ignored || inside.length > 0)
            found.push(path, ...inside);
    }
    return found;
}
async function readEntries(root, paths, signal) {
    const entries = [];
    for (let at = 0; at < paths.length; at += width) {
        entries.push(...(await Promise.all(paths.slice(at, at + width).map((path) => readEntry(root, path, signal)))));
    }
    return entries;
}
/** Links are told by where they point, not by what is there; sockets and the like are in no build. */
async function readEntry(root, path, signal) {
    const file = (0,external_node_path_.join)(root, path);
    try {
        const stat = await (0,promises_.lstat)(file);
        const [mode, size] = [stat.mode & 0o7777, stat.size];
        if (stat.isSymbolicLink())
            return { path, kind: 'link', mode: 0, size: 0, content: await (0,promises_.readlink)(file) };
        if (stat.isDirectory())
            return { path, kind: 'folder', mode, size: 0, content: '' };
        if (stat.isFile())
            return { path, kind: 'file', mode, size, content: await digestOf(file, signal) };
        return { path, kind: 'other', mode, size: 0, content: '' };
    }
    catch (error) {
        throw new errors/* ShipError */.f('source-not-found', `${path} of the build context cannot be read: ${error.message}`, {
            remedy: 'Make the file readable, or name it in .dockerignore.',
            cause: error,
        });
    }
}
async function digestOf(file, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash, signal === undefined ? {} : { signal });
    return hash.digest('hex');
}


/***/ }),

/***/ 50282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeOnly)
/* harmony export */ });
/**
 * Members that DescribeTaskDefinition adds and RegisterTaskDefinition does not take.
 * Source: Amazon ECS API reference, TaskDefinition and RegisterTaskDefinition.
 */
const describeOnly = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'deregisteredAt',
    'deleteRequestedAt',
    'registeredBy',
]);


/***/ }),

/***/ 47699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ modelProblems),
  k: () => (/* binding */ unknownMembers)
});

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/plan/definition/describe-only.js
var describe_only = __webpack_require__(50282);
;// CONCATENATED MODULE: ./.build/plan/definition/register-model.js
/**
 * The members of each structure of RegisterTaskDefinition with their kinds: `[X]` a list, `{X}` a map. Rendered by
 * `npm run docs` from the AWS SDK’s schema.
 */
const registerModel = {
    RegisterTaskDefinitionRequest: {
        family: 'string',
        containerDefinitions: '[ContainerDefinition]',
        taskRoleArn: 'string',
        executionRoleArn: 'string',
        networkMode: 'string',
        volumes: '[Volume]',
        placementConstraints: '[TaskDefinitionPlacementConstraint]',
        requiresCompatibilities: '[string]',
        cpu: 'string',
        memory: 'string',
        tags: '[Tag]',
        pidMode: 'string',
        ipcMode: 'string',
        proxyConfiguration: 'ProxyConfiguration',
        inferenceAccelerators: '[InferenceAccelerator]',
        ephemeralStorage: 'EphemeralStorage',
        runtimePlatform: 'RuntimePlatform',
        enableFaultInjection: 'boolean',
    },
    ContainerDefinition: {
        name: 'string',
        image: 'string',
        repositoryCredentials: 'RepositoryCredentials',
        cpu: 'number',
        memory: 'number',
        memoryReservation: 'number',
        links: '[string]',
        portMappings: '[PortMapping]',
        essential: 'boolean',
        restartPolicy: 'ContainerRestartPolicy',
        entryPoint: '[string]',
        command: '[string]',
        environment: '[KeyValuePair]',
        environmentFiles: '[EnvironmentFile]',
        mountPoints: '[MountPoint]',
        volumesFrom: '[VolumeFrom]',
        linuxParameters: 'LinuxParameters',
        secrets: '[Secret]',
        dependsOn: '[ContainerDependency]',
        startTimeout: 'number',
        stopTimeout: 'number',
        versionConsistency: 'string',
        hostname: 'string',
        user: 'string',
        workingDirectory: 'string',
        disableNetworking: 'boolean',
        privileged: 'boolean',
        readonlyRootFilesystem: 'boolean',
        dnsServers: '[string]',
        dnsSearchDomains: '[string]',
        extraHosts: '[HostEntry]',
        dockerSecurityOptions: '[string]',
        interactive: 'boolean',
        pseudoTerminal: 'boolean',
        dockerLabels: '{string}',
        ulimits: '[Ulimit]',
        logConfiguration: 'LogConfiguration',
        healthCheck: 'HealthCheck',
        systemControls: '[SystemControl]',
        resourceRequirements: '[ResourceRequirement]',
        firelensConfiguration: 'FirelensConfiguration',
        credentialSpecs: '[string]',
    },
    RepositoryCredentials: {
        credentialsParameter: 'string',
    },
    PortMapping: {
        containerPort: 'number',
        hostPort: 'number',
        protocol: 'string',
        name: 'string',
        appProtocol: 'string',
        containerPortRange: 'string',
    },
    ContainerRestartPolicy: {
        enabled: 'boolean',
        ignoredExitCodes: '[number]',
        restartAttemptPeriod: 'number',
    },
    KeyValuePair: {
        name: 'string',
        value: 'string',
    },
    EnvironmentFile: {
        value: 'string',
        type: 'string',
    },
    MountPoint: {
        sourceVolume: 'string',
        containerPath: 'string',
        readOnly: 'boolean',
    },
    VolumeFrom: {
        sourceContainer: 'string',
        readOnly: 'boolean',
    },
    LinuxParameters: {
        capabilities: 'KernelCapabilities',
        devices: '[Device]',
        initProcessEnabled: 'boolean',
        sharedMemorySize: 'number',
        tmpfs: '[Tmpfs]',
        maxSwap: 'number',
        swappiness: 'number',
    },
    KernelCapabilities: {
        add: '[string]',
        drop: '[string]',
    },
    Device: {
        hostPath: 'string',
        containerPath: 'string',
        permissions: '[string]',
    },
    Tmpfs: {
        containerPath: 'string',
        size: 'number',
        mountOptions: '[string]',
    },
    Secret: {
        name: 'string',
        valueFrom: 'string',
    },
    ContainerDependency: {
        containerName: 'string',
        condition: 'string',
    },
    HostEntry: {
        hostname: 'string',
        ipAddress: 'string',
    },
    Ulimit: {
        name: 'string',
        softLimit: 'number',
        hardLimit: 'number',
    },
    LogConfiguration: {
        logDriver: 'string',
        options: '{string}',
        secretOptions: '[Secret]',
    },
    HealthCheck: {
        command: '[string]',
        interval: 'number',
        timeout: 'number',
        retries: 'number',
        startPeriod: 'number',
    },
    SystemControl: {
        namespace: 'string',
        value: 'string',
    },
    ResourceRequirement: {
        type: 'string',
        value: 'string',
        sharingStrategy: 'SharingStrategy',
    },
    SharingStrategy: {
        nvidiaMps: 'NvidiaMpsAllocation',
    },
    NvidiaMpsAllocation: {
        memory: 'number',
        maxComputePercent: 'number',
    },
    FirelensConfiguration: {
        type: 'string',
        options: '{string}',
    },
    Volume: {
        name: 'string',
        host: 'HostVolumeProperties',
        dockerVolumeConfiguration: 'DockerVolumeConfiguration',
        efsVolumeConfiguration: 'EFSVolumeConfiguration',
        s3filesVolumeConfiguration: 'S3FilesVolumeConfiguration',
        fsxWindowsFileServerVolumeConfiguration: 'FSxWindowsFileServerVolumeConfiguration',
        configuredAtLaunch: 'boolean',
    },
    HostVolumeProperties: {
        sourcePath: 'string',
    },
    DockerVolumeConfiguration: {
        scope: 'string',
        autoprovision: 'boolean',
        driver: 'string',
        driverOpts: '{string}',
        labels: '{string}',
    },
    EFSVolumeConfiguration: {
        fileSystemId: 'string',
        rootDirectory: 'string',
        transitEncryption: 'string',
        transitEncryptionPort: 'number',
        authorizationConfig: 'EFSAuthorizationConfig',
    },
    EFSAuthorizationConfig: {
        accessPointId: 'string',
        iam: 'string',
    },
    S3FilesVolumeConfiguration: {
        fileSystemArn: 'string',
        rootDirectory: 'string',
        transitEncryptionPort: 'number',
        accessPointArn: 'string',
    },
    FSxWindowsFileServerVolumeConfiguration: {
        fileSystemId: 'string',
        rootDirectory: 'string',
        authorizationConfig: 'FSxWindowsFileServerAuthorizationConfig',
    },
    FSxWindowsFileServerAuthorizationConfig: {
        credentialsParameter: 'string',
        domain: 'string',
    },
    TaskDefinitionPlacementConstraint: {
        type: 'string',
        expression: 'string',
    },
    Tag: {
        key: 'string',
        value: 'string',
    },
    ProxyConfiguration: {
        containerName: 'string',
        type: 'string',
        properties: '[KeyValuePair]',
    },
    InferenceAccelerator: {
        deviceName: 'string',
        deviceType: 'string',
    },
    EphemeralStorage: {
        sizeInGiB: 'number',
    },
    RuntimePlatform: {
        cpuArchitecture: 'string',
        operatingSystemFamily: 'string',
    },
};

// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/model-problems.js




/** Paths of the members, at any depth, that RegisterTaskDefinition does not know. */
function unknownMembers(definition) {
    const unknown = modelProblems(definition).filter((problem) => problem.of === 'name');
    return unknown.map(({ path }) => (0,written_path/* writtenPath */.d)(path));
}
/**
 * What RegisterTaskDefinition does not take of a task definition, at any depth: members it does not know, which the AWS
 * SDK would leave out without a word, and values of another type. Null is as good as absent; what only a description has
 * passes.
 */
function modelProblems(definition) {
    const given = Object.entries(definition).filter(([name]) => !describe_only/* describeOnly */.S.has(name));
    return structure('RegisterTaskDefinitionRequest', Object.fromEntries(given), []);
}
function structure(name, value, path) {
    const members = registerModel[name] ?? {};
    return Object.entries(value).flatMap(([member, item]) => {
        const at = [...path, member];
        const kind = Object.hasOwn(members, member) ? members[member] : undefined;
        if (kind !== undefined)
            return item === null ? [] : valueProblems(kind, item, at);
        const message = `unknown member${(0,did_you_mean/* didYouMean */.a)(member, Object.keys(members))}`;
        return [{ path: at, of: 'name', message }];
    });
}
function valueProblems(kind, value, path) {
    const inner = kind.slice(1, -1);
    if (kind.startsWith('[')) {
        if (!Array.isArray(value))
            return wrong(path, 'a list', value);
        return value.flatMap((item, index) => valueProblems(inner, item, [...path, index]));
    }
    if (!Object.hasOwn(registerModel, kind) && !kind.startsWith('{'))
        return typeof value === kind ? [] : wrong(path, `a ${kind}`, value);
    if (!isObject(value))
        return wrong(path, 'an object', value);
    if (!kind.startsWith('{'))
        return structure(kind, value, path);
    return Object.entries(value).flatMap(([key, item]) => valueProblems(inner, item, [...path, key]));
}
/** Never the value itself, which may be a secret's. */
function wrong(path, expected, value) {
    const found = Array.isArray(value) ? 'a list' : value === null ? 'null' : kindName(typeof value);
    return [{ path, of: 'value', message: `expected ${expected}, not ${found}` }];
}
function kindName(kind) {
    return kind === 'object' ? 'an object' : `a ${kind}`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 91722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ overrideContainer),
/* harmony export */   e: () => (/* binding */ overrideTask)
/* harmony export */ });
/* harmony import */ var _task_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41493);

/** The task's own members as the options have them; what no option names stays as it is. */
function overrideTask(definition, overrides) {
    const { cpu, memory, taskRole, executionRole } = overrides;
    return {
        ...definition,
        ...(cpu === undefined ? {} : { cpu: `${(0,_task_size_js__WEBPACK_IMPORTED_MODULE_0__/* .cpuUnits */ .MN)(cpu) ?? cpu}` }),
        ...(memory === undefined ? {} : { memory: `${(0,_task_size_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryMib */ .uD)(memory) ?? memory}` }),
        ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
        ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
    };
}
/** The same for the container that gets the image. */
function overrideContainer(container, overrides) {
    const { environmentFiles, dockerLabels, logDriver, logOptions } = overrides;
    const labels = { ...container.dockerLabels, ...dockerLabels };
    return {
        ...container,
        ...variables(container, overrides),
        ...(environmentFiles.length === 0
            ? {}
            : { environmentFiles: environmentFiles.map((value) => ({ value, type: 's3' })) }),
        ...(Object.keys(dockerLabels).length === 0 ? {} : { dockerLabels: labels }),
        ...logConfiguration(container, logDriver, logOptions),
    };
}
/** A name is a variable or a secret, never both: ECS refuses it, so the one that is set takes the other's place. */
function variables(container, { environment, environmentMode, secrets }) {
    const names = new Set([...Object.keys(environment), ...Object.keys(secrets)]);
    const kept = (list) => (list ?? []).filter(({ name }) => !names.has(name));
    if (names.size === 0 && environmentMode === 'merge')
        return {};
    const set = Object.entries(environment).map(([name, value]) => ({ name, value }));
    const given = Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom }));
    return {
        environment: [...(environmentMode === 'replace' ? [] : kept(container.environment)), ...set],
        secrets: [...kept(container.secrets), ...given],
    };
}
/** Another driver knows none of the options that the first one had. */
function logConfiguration({ logConfiguration: current }, driver, options) {
    if (driver === undefined && Object.keys(options).length === 0)
        return {};
    const before = (current ?? {});
    const logDriver = driver ?? before.logDriver ?? 'awslogs';
    const same = logDriver === before.logDriver;
    return {
        logConfiguration: {
            ...(same ? before : {}),
            logDriver,
            options: { ...(same ? before.options : {}), ...options },
        },
    };
}


/***/ }),

/***/ 70419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ parseTaskDefinition)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/definition/model-problems.js + 1 modules
var model_problems = __webpack_require__(47699);
;// CONCATENATED MODULE: ./.build/plan/definition/place-in-document.js

/** `:LINE:COLUMN` of a member's name or value; nothing where the document has it by an alias only. */
function placeInDocument(document, lines, path, of) {
    const node = of === 'name' ? keyAt(document, path) : document.getIn(path, true);
    if (!(0,dist/* isNode */.Ll)(node) || !node.range)
        return '';
    const { line, col } = lines.linePos(node.range[0]);
    return `:${line}:${col}`;
}
function keyAt(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!(0,dist/* isMap */.jh)(parent))
        return undefined;
    return parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && `${key.value}` === path.at(-1))?.key;
}

// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/parse-task-definition.js






/**
 * A task definition file's text (JSON or YAML) as RegisterTaskDefinition takes it. The raw output of
 * `aws ecs describe-task-definition` is accepted too. Every problem is reported with its place.
 */
function parseTaskDefinition(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
        throw invalid(path, document.errors.map((error) => {
            const { line, col } = lines.linePos(error.pos[0]);
            return `${path}:${line}:${col}: ${error.message}`;
        }));
    }
    if (path.endsWith('.json'))
        checkJson(path, text, lines);
    const whole = document.toJS();
    const definition = whole?.taskDefinition ?? whole;
    const problems = [
        ...problemsOf(definition).map((problem) => `${path}: ${problem}`),
        ...foreignTo(definition, whole?.taskDefinition == null ? [] : ['taskDefinition'], (at, of) => `${path}${placeInDocument(document, lines, at, of)}`),
    ];
    if (problems.length > 0)
        throw invalid(path, problems);
    return definition;
}
/** What RegisterTaskDefinition does not know or take; a member that nobody sends must not get lost in silence. */
function foreignTo(definition, prefix, place) {
    if (!isObject(definition))
        return [];
    return (0,model_problems/* modelProblems */.Q)(definition).map(({ path, of, message }) => `${place([...prefix, ...path], of)}: ${(0,written_path/* writtenPath */.d)(path)}: ${message}`);
}
/** YAML takes more than JSON does (a missing value, a comma at the end); a .json file must be what it says. */
function checkJson(path, text, lines) {
    const errors = [];
    (0,main.parse)(text, errors, { disallowComments: true, allowTrailingComma: false });
    if (errors.length === 0)
        return;
    throw invalid(path, errors.map(({ error, offset }) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col}: not valid JSON (${(0,main.printParseErrorCode)(error)})`;
    }));
}
/** What RegisterTaskDefinition requires in any case. */
function problemsOf(definition) {
    if (!isObject(definition))
        return ['not a task definition: expected an object with family and containerDefinitions'];
    const { family, containerDefinitions: containers = [] } = definition;
    return [
        ...(isMissing(family) ? ['family: missing'] : []),
        ...(containers === null || (Array.isArray(containers) && containers.length === 0)
            ? ['containerDefinitions: expected a list of at least one container']
            : []),
        ...(Array.isArray(containers) ? containers.flatMap(containerProblems) : []),
    ];
}
function containerProblems(container, index) {
    const unnamed = isObject(container) && isMissing(container.name);
    return unnamed ? [`containerDefinitions[${index}].name: missing`] : [];
}
function isMissing(name) {
    return name === undefined || name === null || name === '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function invalid(path, problems) {
    const [first = '', ...more] = problems;
    return new errors/* ShipError */.f('task-definition-invalid', first, {
        evidence: more,
        remedy: `Correct ${path}; it takes what RegisterTaskDefinition takes, as JSON or YAML.`,
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    });
}


/***/ }),

/***/ 68009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ renderTaskDefinition),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* unused harmony export chooseContainer */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _describe_only_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50282);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91722);



/** The definition to register: the given one with the image set by digest, what options say, and nothing else touched. */
function renderTaskDefinition({ definition, image, container, overrides }) {
    const containers = containersOf(definition);
    const chosen = chooseContainer(containers, repositoryOf(image), container);
    const wanted = overrides === undefined ? chosen : (0,_override_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideContainer */ .c)(chosen, overrides);
    const rendered = {
        ...withoutDescribeOnly(definition),
        containerDefinitions: containers.map((one) => (one === chosen ? { ...wanted, image } : one)),
    };
    return overrides === undefined ? rendered : (0,_override_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideTask */ .e)(rendered, overrides);
}
/** The container that gets the image, by the rules of `RenderInput.container`; an ambiguity lists the choices. */
function chooseContainer(containers, repositoryUri, name) {
    if (name !== undefined)
        return byName(containers, name);
    const candidates = [
        containers.filter((one) => repositoryOf(`${one.image ?? ''}`) === repositoryUri),
        containers,
        containers.filter((one) => one.essential !== false),
    ];
    const only = candidates.find((some) => some.length === 1)?.[0];
    if (only !== undefined)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `which container gets the image? ${names(containers)}.`, {
        remedy: 'Name it with the option container.',
    });
}
function byName(containers, name) {
    const found = containers.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `the task definition has no container "${name}": ${names(containers)}.`, { remedy: 'Correct the option container, or add the container to the task definition.' });
}
function names(containers) {
    return `it has ${containers.map((one) => `"${one.name}"`).join(', ')}`;
}
function containersOf(definition) {
    return (definition.containerDefinitions ?? []);
}
function withoutDescribeOnly(definition) {
    return Object.fromEntries(Object.entries(definition).filter(([name]) => !_describe_only_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOnly */ .S.has(name)));
}
/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
function repositoryOf(reference) {
    const untagged = reference.split('@')[0] ?? '';
    return untagged.replace(/:[^:/]*$/, '');
}


/***/ }),

/***/ 41493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ checkFargateSize),
/* harmony export */   MN: () => (/* binding */ cpuUnits),
/* harmony export */   g0: () => (/* binding */ fargateMemory),
/* harmony export */   uD: () => (/* binding */ memoryMib)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

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
/** Refuses a size that Fargate does not have, before ECS does; sizes of CPU that are newer than the table pass. */
function checkFargateSize(definition) {
    const { requiresCompatibilities: needs, cpu, memory } = definition;
    if (!Array.isArray(needs) || !needs.includes('FARGATE'))
        return;
    const [units, mib] = [cpuUnits(`${cpu ?? ''}`), memoryMib(`${memory ?? ''}`)];
    if (units === undefined || mib === undefined) {
        throw refused(`Fargate needs cpu and memory for the whole task: cpu is ${cpu ?? 'not set'}, memory ${memory ?? 'not set'}.`);
    }
    const sizes = fargateMemory(units);
    if (sizes === undefined || sizes.includes(mib))
        return;
    const valid = sizes.length > 8 ? [...sizes.slice(0, 3), '…', sizes.at(-1)] : sizes;
    throw refused(`Fargate has no task of ${units} CPU units with ${mib} MiB: memory may be ${valid.join(', ')}.`);
}
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
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', message, {
        remedy: 'Correct cpu and memory, in the task definition or with the options of these names.',
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size',
    });
}


/***/ }),

/***/ 35815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writtenPath)
/* harmony export */ });
/** `containerDefinitions[0].enviroment` */
function writtenPath(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
}


/***/ }),

/***/ 78164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ isReservedTag),
/* harmony export */   Wm: () => (/* binding */ reservedTags),
/* harmony export */   Zb: () => (/* binding */ serviceOfTag),
/* harmony export */   hq: () => (/* binding */ lastingTag),
/* harmony export */   pH: () => (/* binding */ deploymentTags)
/* harmony export */ });
/* unused harmony export deploymentTag */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** ECR's longest tag. */
const longest = 128;
const reserved = 'ecs-ship.';
/** The pattern that the lifecycle policy's first rule keeps, and that immutable repositories exempt. */
const reservedTags = `${reserved}*`;
/** Does a tag, or a pattern of tags, name nothing but tags that are ours? */
function isReservedTag(tag) {
    return tag.startsWith(reserved);
}
/** The cluster may be an ARN. */
function deploymentTags(cluster, service) {
    const tag = (role) => fitted(nameOf(cluster, service, role));
    return {
        current: tag(),
        previous: tag('previous'),
        next: tag('next'),
        held: [1, 2, 3, 4].map((number) => tag(`held-${number}`)),
    };
}
/** The tag that says "this service runs this image"; the lifecycle policy's first rule keeps it. */
function deploymentTag(cluster, service) {
    return deploymentTags(cluster, service).current;
}
/** Where tags cannot move: a tag of an image's own, which it keeps for good. */
function lastingTag(cluster, service, digest) {
    return fitted(nameOf(cluster, service, digest.replace('sha256:', '').slice(0, 12)));
}
/** The service that a deployment tag belongs to; undefined for other tags, and for one that was cut. */
function serviceOfTag(tag) {
    const [prefix, cluster, service, ...more] = tag.split('.');
    if (`${prefix}.` !== reserved || !cluster || !service || more.length > 1)
        return undefined;
    return tag.length < longest ? { cluster, service } : undefined;
}
function nameOf(cluster, service, role) {
    return [`${reserved}${cluster.split('/').at(-1)}`, service, ...(role ? [role] : [])].join('.');
}
/** A name too long for a tag is cut and made unique by a hash. */
function fitted(name) {
    if (name.length <= longest)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    return `${name.slice(0, longest - hash.length - 1)}-${hash}`;
}


/***/ }),

/***/ 69418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseLifecyclePolicy)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-place.js

function problemAt({ path, node }, message) {
    return { offset: node.offset, path, message };
}
/** A member's value; undefined when the object does not have it. */
function memberOf(place, name) {
    const property = place.node.children?.find(({ children }) => children?.[0]?.value === name);
    const node = property?.children?.[1];
    return node && { node, path: place.path === '' ? name : `${place.path}.${name}` };
}
function elementsOf({ path, node }) {
    return node.type === 'array'
        ? (node.children ?? []).map((child, index) => ({ node: child, path: `${path}[${index}]` }))
        : [];
}
/** What is wrong with an object as such: that it is none, lacks members, or has some that ECR does not know. */
function objectProblems(place, required, optional = []) {
    if (place.node.type !== 'object')
        return [problemAt(place, `must be an object, not ${shown(place)}`)];
    const known = [...required, ...optional];
    const missing = required.filter((name) => memberOf(place, name) === undefined);
    return [
        ...missing.map((name) => problemAt(place, `${name} is missing`)),
        ...keysOf(place).flatMap((key, index, keys) => keyProblems(key, keys.slice(0, index), known)),
    ];
}
function keyProblems(key, before, known) {
    const name = `${key.node.value}`;
    if (!known.includes(name)) {
        const message = `ECR knows no member "${name}" here${(0,did_you_mean/* didYouMean */.a)(name, known)}: it takes ${known.join(', ')}`;
        return [problemAt(key, message)];
    }
    return before.some(({ node }) => node.value === name) ? [problemAt(key, 'is given twice: remove one')] : [];
}
function keysOf({ path, node }) {
    return (node.children ?? []).flatMap(({ children }) => {
        const key = children?.[0];
        return key ? [{ node: key, path: path === '' ? `${key.value}` : `${path}.${key.value}` }] : [];
    });
}
/** The problem of a value that is none of the words. */
function wordProblems(place, words) {
    if (place === undefined || words.includes(place.node.value))
        return [];
    const meant = place.node.type === 'string' ? (0,did_you_mean/* didYouMean */.a)(place.node.value, words) : '';
    const valid = words.length === 1 ? `"${words[0]}"` : `one of ${words.map((word) => `"${word}"`).join(', ')}`;
    return [problemAt(place, `must be ${valid}, not ${shown(place)}${meant}`)];
}
function positiveIntegerProblems(place) {
    if (place === undefined || (Number.isInteger(place.node.value) && place.node.value > 0))
        return [];
    return [problemAt(place, `must be a whole number from 1 on, not ${shown(place)}`)];
}
/** A value as the reader of a message recognises it. */
function shown({ node }) {
    if (node.type === 'object')
        return 'an object';
    if (node.type === 'array')
        return 'a list';
    return JSON.stringify(node.value);
}

// EXTERNAL MODULE: ./.build/plan/lifecycle-policy.js + 2 modules
var lifecycle_policy = __webpack_require__(71313);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-rule-problems.js

/**
 * Everything wrong with one rule by itself. Source: Amazon ECR user guide, "Lifecycle policy properties in Amazon ECR"
 * and "Examples of lifecycle policies in Amazon ECR".
 */
function ruleProblems(rule) {
    const problems = objectProblems(rule, ['rulePriority', 'selection', 'action'], ['description']);
    if (rule.node.type !== 'object')
        return problems;
    const [description, selection, action] = ['description', 'selection', 'action'].map((name) => memberOf(rule, name));
    return [
        ...problems,
        ...positiveIntegerProblems(memberOf(rule, 'rulePriority')),
        ...(description && description.node.type !== 'string'
            ? [problemAt(description, `must be a text, not ${shown(description)}`)]
            : []),
        ...(selection ? selectionProblems(selection) : []),
        ...(action ? actionProblems(action) : []),
        ...(selection && action ? pairProblems(selection, action) : []),
    ];
}
const lists = ['tagPatternList', 'tagPrefixList'];
const countTypes = ['imageCountMoreThan', 'sinceImagePushed', 'sinceImagePulled', 'sinceImageTransitioned'];
function selectionProblems(selection) {
    const required = ['tagStatus', 'countType', 'countNumber'];
    const problems = objectProblems(selection, required, [...lists, 'storageClass', 'countUnit']);
    return [
        ...problems,
        ...wordProblems(memberOf(selection, 'tagStatus'), ['tagged', 'untagged', 'any']),
        ...listProblems(selection),
        ...wordProblems(memberOf(selection, 'countType'), countTypes),
        ...countUnitProblems(selection),
        ...positiveIntegerProblems(memberOf(selection, 'countNumber')),
        ...storageClassProblems(selection),
    ];
}
function listProblems(selection) {
    const status = memberOf(selection, 'tagStatus')?.node.value;
    const given = lists.flatMap((name) => memberOf(selection, name) ?? []);
    if (status === 'untagged' || status === 'any') {
        return given.map((list) => problemAt(list, `does not go with tagStatus "${status}": remove it`));
    }
    const choice = `tagStatus "tagged" needs ${lists.join(' or ')}`;
    if (status === 'tagged' && given.length === 0)
        return [problemAt(selection, choice)];
    const both = given.length > 1
        ? [problemAt(selection, `${choice}, not both: write prefixes as patterns ("v" as "v*")`)]
        : [];
    return [...both, ...given.flatMap(tagsProblems)];
}
const mostWildcards = 4;
function tagsProblems(list) {
    if (list.node.type !== 'array')
        return [problemAt(list, `must be a list of texts, not ${shown(list)}`)];
    const elements = elementsOf(list);
    if (elements.length === 0)
        return [problemAt(list, 'must have at least one element')];
    return elements.flatMap((element) => {
        const text = element.node.value;
        if (typeof text !== 'string' || text === '')
            return [problemAt(element, `must be a text of at least one character, not ${shown(element)}`)];
        const wildcards = text.split('*').length - 1;
        if (wildcards <= mostWildcards)
            return [];
        return [problemAt(element, `has ${wildcards} wildcards (*); ECR takes up to ${mostWildcards}`)];
    });
}
function countUnitProblems(selection) {
    const countType = memberOf(selection, 'countType')?.node.value;
    const unit = memberOf(selection, 'countUnit');
    if (!countTypes.includes(countType))
        return [];
    if (countType === 'imageCountMoreThan') {
        return unit ? [problemAt(unit, 'does not go with countType "imageCountMoreThan": remove it')] : [];
    }
    if (unit === undefined)
        return [problemAt(selection, `countUnit is missing: countType "${countType}" needs "days"`)];
    return wordProblems(unit, ['days']);
}
function storageClassProblems(selection) {
    const countType = memberOf(selection, 'countType')?.node.value;
    const storageClass = memberOf(selection, 'storageClass');
    const archived = countType === 'sinceImageTransitioned';
    if (storageClass === undefined)
        return archived
            ? [problemAt(selection, 'storageClass is missing: countType "sinceImageTransitioned" needs "archive"')]
            : [];
    const valid = archived ? 'archive' : 'standard';
    if (!countTypes.includes(countType))
        return wordProblems(storageClass, ['standard', 'archive']);
    if (storageClass.node.value === valid)
        return [];
    const message = `must be "${valid}" with countType "${countType}", not ${shown(storageClass)}`;
    return [problemAt(storageClass, message)];
}
function actionProblems(action) {
    const target = memberOf(action, 'targetStorageClass');
    const type = memberOf(action, 'type')?.node.value;
    const problems = [
        ...objectProblems(action, ['type'], ['targetStorageClass']),
        ...wordProblems(memberOf(action, 'type'), ['expire', 'transition']),
    ];
    if (type === 'expire' && target)
        return [...problems, problemAt(target, 'does not go with type "expire": remove it')];
    if (type === 'transition' && target === undefined)
        return [...problems, problemAt(action, 'type "transition" needs targetStorageClass "archive"')];
    return type === 'transition' ? [...problems, ...wordProblems(target, ['archive'])] : problems;
}
const leastDaysInArchive = 90;
/** Which count type goes with which action. */
function pairProblems(selection, action) {
    const [countType, countNumber] = ['countType', 'countNumber'].map((name) => memberOf(selection, name));
    const type = memberOf(action, 'type');
    if (countType?.node.value === 'sinceImagePulled' && type?.node.value === 'expire') {
        const message = 'must be "transition" with countType "sinceImagePulled": archive first, expire what is archived';
        return [problemAt(type, message)];
    }
    if (countType?.node.value !== 'sinceImageTransitioned')
        return [];
    const days = countNumber?.node.value;
    return [
        ...(type?.node.value === 'transition'
            ? [problemAt(type, 'must be "expire" with countType "sinceImageTransitioned"')]
            : []),
        ...(countNumber && typeof days === 'number' && days > 0 && days < leastDaysInArchive
            ? [
                problemAt(countNumber, `must be at least ${leastDaysInArchive}: images stay archived that many days`),
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-rules-problems.js


/**
 * Everything wrong with rules taken together. Source: Amazon ECR user guide, "Lifecycle policy properties" and
 * "Lifecycle policy evaluation rules".
 */
function togetherProblems(rules) {
    return [
        ...priorityProblems(rules),
        ...['standard', 'archive'].flatMap((storageClass) => classProblems(rules.filter(({ rule }) => (rule.selection.storageClass ?? 'standard') === storageClass))),
        ...rules.flatMap(reservedProblems),
    ];
}
function priorityProblems(rules) {
    return repeated(rules, ({ rule }) => [rule.rulePriority]).map(({ of, first, value }) => at(of, 'rulePriority', `${value} is that of ${first.place.path} already: every rule needs its own number`));
}
/** What holds among the rules of one storage class. */
function classProblems(rules) {
    const last = Math.max(...rules.map(({ rule }) => rule.rulePriority));
    const early = rules.filter(({ rule }) => rule.selection.tagStatus === 'any' && rule.rulePriority < last);
    const untagged = rules.filter(({ rule }) => rule.selection.tagStatus === 'untagged');
    const prefixes = repeated(rules, ({ rule }) => rule.selection.tagPrefixList ?? []);
    return [
        ...early.map((one) => at(one, 'rulePriority', `a rule for tagStatus "any" must come last: give it a number over ${last}`)),
        ...untagged
            .slice(1)
            .map((one) => at(one, 'selection', `${untagged[0]?.place.path} selects untagged images already: only one rule may`)),
        ...prefixes.map(({ of, first, value }) => at(of, 'selection', `the prefix "${value}" is in ${first.place.path} already: prefixes must be unique`)),
    ];
}
/** A rule about the tags of what runs can never act after the rule that keeps them. */
function reservedProblems(one) {
    const { tagPatternList = [], tagPrefixList = [] } = one.rule.selection;
    const tag = [...tagPatternList, ...tagPrefixList].find(deployment_tag/* isReservedTag */.HW);
    const message = `"${tag}" selects only tags that ecs-ship keeps for what runs, before every other rule: remove the rule`;
    return tag === undefined ? [] : [at(one, 'selection', message)];
}
function at({ place }, name, message) {
    return problemAt(memberOf(place, name) ?? place, message);
}
/** Values that an earlier rule, or the same one, has too. */
function repeated(rules, valuesOf) {
    const seen = new Map();
    return rules.flatMap((of) => valuesOf(of).flatMap((value) => {
        const first = seen.get(value);
        if (first === undefined)
            seen.set(value, of);
        return first === undefined ? [] : [{ of, first, value }];
    }));
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-file.js






const mostRules = 50;
const longestText = 30_720;
/**
 * The rules of a lifecycle policy file. Throws `lifecycle-policy-invalid` with everything that ECR would refuse, and
 * what cannot stand beside the rule that keeps what runs; each with its place.
 */
function parseLifecyclePolicy(path, text) {
    const source = text.replace(/^\uFEFF/, '');
    const errors = [];
    const node = (0,main.parseTree)(source, errors, { disallowComments: true, allowTrailingComma: false });
    const syntax = syntaxProblems(source, errors);
    if (node === undefined || syntax.length > 0)
        throw invalid(path, source, syntax);
    const { problems, rules } = checked({ path: '', node });
    if (problems.length > 0)
        throw invalid(path, source, problems);
    return rules;
}
/** Only the first: what follows it is mostly its consequence. */
function syntaxProblems(text, errors) {
    const [first] = errors;
    if (text.trim() === '')
        return [{ offset: 0, path: '', message: 'the file is empty' }];
    if (first === undefined)
        return [];
    const words = (0,main.printParseErrorCode)(first.error).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return [{ offset: first.offset, path: '', message: `not valid JSON: ${words}` }];
}
function checked(policy) {
    const problems = objectProblems(policy, ['rules']);
    const list = memberOf(policy, 'rules');
    if (list === undefined)
        return { problems, rules: [] };
    if (list.node.type !== 'array')
        return {
            problems: [...problems, problemAt(list, `must be a list of rules, not ${shown(list)}`)],
            rules: [],
        };
    const places = elementsOf(list);
    const each = places.map((place) => ({ place, found: ruleProblems(place) }));
    const sound = each
        .filter(({ found }) => found.length === 0)
        .map(({ place }) => ({ place, rule: (0,main.getNodeValue)(place.node) }));
    const others = sound.filter(({ rule }) => !(0,lifecycle_policy/* isProtectingRule */.gO)(rule));
    const rules = sound.map(({ rule }) => rule);
    const all = [...problems, ...each.flatMap(({ found }) => found), ...togetherProblems(others)];
    return {
        problems: [...all, ...sizeProblems(list, places.length - (sound.length - others.length), rules)],
        rules,
    };
}
function sizeProblems(list, count, rules) {
    if (elementsOf(list).length === 0)
        return [problemAt(list, 'must have at least one rule')];
    if (count > mostRules)
        return [
            problemAt(list, `has ${count} rules; ECR takes ${mostRules}, one of them the rule that keeps what runs`),
        ];
    if (count === mostRules)
        return [
            problemAt(list, `leaves no room for the rule that keeps what runs: ECR takes ${mostRules} rules in all`),
        ];
    const { length } = (0,lifecycle_policy/* lifecyclePolicy */.Re)({ mode: 'auto', keepImages: 1, untaggedDays: 1 }, rules);
    if (length <= longestText)
        return [];
    return [
        problemAt(list, `makes a text of ${length} characters; ECR takes ${longestText}: shorten descriptions`),
    ];
}
function invalid(path, text, problems) {
    const sentences = [...problems]
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, path: member, message }) => {
        const before = text.slice(0, offset).split('\n');
        const where = `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
        return `${[where, member].join(' ').trim()}: ${message}`;
    });
    const [first = '', ...more] = sentences;
    return new errors/* ShipError */.f('lifecycle-policy-invalid', more.length === 0 ? first : `${sentences.length} problems in ${path}`, {
        evidence: more.length === 0 ? [] : sentences,
        remedy: `Correct ${path}, or leave out lifecycle-policy to use keep-images and untagged-days.`,
        docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html',
    });
}


/***/ }),

/***/ 71313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ decideLifecycle),
  gO: () => (/* binding */ isProtectingRule),
  Re: () => (/* binding */ lifecyclePolicy),
  BZ: () => (/* binding */ rulesIn),
  Lc: () => (/* binding */ takesFirst)
});

// UNUSED EXPORTS: lifecycleRules

// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
// EXTERNAL MODULE: ./.build/plan/lifecycle-rule.js
var lifecycle_rule = __webpack_require__(25495);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-words.js
/** What a rule does, as people say it: `expire images tagged v*: all but the newest 10`. */
function ruleInWords({ selection, action }) {
    const verb = action.type === 'transition' ? 'archive' : 'expire';
    return `${verb} ${whichImages(selection)}: ${countInWords(selection)}`;
}
/** Above this a count is meant to be never reached. */
const neverReached = 99_999;
/** When a rule's images go. */
function countInWords({ countType, countNumber }) {
    const days = `${countNumber} ${countNumber === 1 ? 'day' : 'days'}`;
    switch (countType) {
        case 'imageCountMoreThan':
            return countNumber >= neverReached ? 'never' : `all but the newest ${countNumber}`;
        case 'sinceImagePushed':
            return `${days} after their push`;
        case 'sinceImagePulled':
            return `${days} after their last pull`;
        case 'sinceImageTransitioned':
            return `${days} after they were archived`;
    }
}
function whichImages({ tagStatus, storageClass, ...lists }) {
    const archived = storageClass === 'archive' ? 'archived ' : '';
    if (tagStatus === 'untagged')
        return `untagged ${archived}images`;
    if (tagStatus === 'any')
        return `all ${archived}images`;
    return `${archived}images tagged ${patternsOf(lists).join(' and ')}`;
}
/** A rule's tags as patterns; a prefix is a pattern that ends in `*`. */
function patternsOf({ tagPatternList = [], tagPrefixList = [], }) {
    return [...new Set([...tagPatternList, ...tagPrefixList.map((prefix) => `${prefix}*`)])].sort();
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-diff.js


/**
 * What becomes different, a line a rule: `+` new, `-` gone, `~` changed. Empty when both do the same in the same order,
 * whatever their numbers, spaces and the order of members; descriptions count.
 */
function policyChanges(before, after) {
    const pairs = paired((0,lifecycle_rule/* inOrder */.a)(before), (0,lifecycle_rule/* inOrder */.a)(after));
    const lines = (0,lifecycle_rule/* inOrder */.a)(after).map((rule, index) => changeLine(pairs.get(rule), rule, `rule ${index + 1}`));
    const left = new Set(pairs.values());
    const gone = (0,lifecycle_rule/* inOrder */.a)(before).filter((rule) => !left.has(rule));
    const changes = [...lines.flat(), ...gone.map((rule) => `- ${ruleInWords(rule)}`)];
    return changes.length === 0 && isReordered(before, after, pairs)
        ? ['~ the same rules in another order']
        : changes;
}
/** Do two policies treat every image alike? */
function sameEffect(one, other) {
    const effects = (rules) => JSON.stringify((0,lifecycle_rule/* inOrder */.a)(rules).map(effectOf));
    return effects(one) === effects(other);
}
function changeLine(before, after, name) {
    if (before === undefined)
        return [`+ ${name}: ${ruleInWords(after)}`];
    if (effectOf(before) !== effectOf(after)) {
        const was = before.action.type === after.action.type ? countInWords(before.selection) : ruleInWords(before);
        return [`~ ${name}: ${ruleInWords(after)} (was: ${was})`];
    }
    return before.description === after.description ? [] : [`~ ${name}: description`];
}
/** For each new rule the old one it continues: one of the same effect, else one about the same images. */
function paired(before, after) {
    const pairs = new Map();
    const left = new Set(before);
    for (const alike of [effectOf, imagesOf]) {
        for (const rule of after.filter((one) => !pairs.has(one))) {
            const match = [...left].find((one) => alike(one) === alike(rule));
            if (match === undefined)
                continue;
            pairs.set(rule, match);
            left.delete(match);
        }
    }
    return pairs;
}
function isReordered(before, after, pairs) {
    const old = (0,lifecycle_rule/* inOrder */.a)(before);
    return (0,lifecycle_rule/* inOrder */.a)(after).some((rule, index) => pairs.get(rule) !== old[index]);
}
function imagesOf({ selection }) {
    const { tagStatus, storageClass = 'standard' } = selection;
    return JSON.stringify([tagStatus, storageClass, patternsOf(selection)]);
}
function effectOf(rule) {
    const { countType, countNumber } = rule.selection;
    return JSON.stringify([imagesOf(rule), countType, countNumber, rule.action.type]);
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-policy.js



/** Marks the rules we wrote, so that a policy of somebody else is recognised and left alone. */
const ours = 'ecs-ship:';
/** More images than any repository holds: the rule protects what it matches from every later rule. */
const neverCountsOut = 99_999;
const keepsWhatRuns = {
    tagStatus: 'tagged',
    tagPatternList: [deployment_tag/* reservedTags */.Wm],
    countType: 'imageCountMoreThan',
    countNumber: neverCountsOut,
};
const [aboveNumbers, aboveFile] = ['', ', before the rules of a file'].map((where) => expire(1, `keep every image that a service runs${where}`, keepsWhatRuns));
/**
 * The policy's rules: those of a file, or those of the two numbers, after the one that keeps what runs. An image that
 * matches a rule's tags cannot be expired or archived by a rule of lower priority, however old it is.
 * Source: Amazon ECR user guide, "Lifecycle policy evaluation rules".
 */
function lifecycleRules(lifecycle, file) {
    if (file === undefined)
        return rulesOfNumbers(lifecycle);
    const others = (0,lifecycle_rule/* inOrder */.a)(file).filter((rule) => !sameEffect([rule], [aboveFile]));
    const shift = takesFirst(others) ? 1 : 0;
    return [aboveFile, ...others.map((rule) => ({ ...rule, rulePriority: rule.rulePriority + shift }))];
}
/** Do the rules have to make room for ours? */
function takesFirst(rules) {
    return rules.some(({ rulePriority }) => rulePriority === 1);
}
/** Is it the rule that we put first anyway? */
function isProtectingRule(rule) {
    return sameEffect([rule], [aboveFile]);
}
/** The text that ECR gets. */
function lifecyclePolicy(lifecycle, file) {
    return JSON.stringify({ rules: lifecycleRules(lifecycle, file) });
}
function rulesOfNumbers({ untaggedDays, keepImages }) {
    return [
        aboveNumbers,
        expire(2, `expire untagged images after ${untaggedDays} days`, {
            tagStatus: 'untagged',
            countType: 'sinceImagePushed',
            countUnit: 'days',
            countNumber: untaggedDays,
        }),
        expire(3, `keep the newest ${keepImages} images`, {
            tagStatus: 'tagged',
            tagPatternList: ['*'],
            countType: 'imageCountMoreThan',
            countNumber: keepImages,
        }),
    ];
}
function expire(rulePriority, description, selection) {
    return { rulePriority, description: `${ours} ${description}`, selection, action: { type: 'expire' } };
}
/** What to do about the repository's policy, given the one it has (`undefined`: none). */
function decideLifecycle(lifecycle, current, file) {
    if (lifecycle.mode === 'off')
        return { skip: 'lifecycle is off' };
    const wanted = lifecycleRules(lifecycle, file);
    const inPlace = current === undefined ? [] : rulesIn(current);
    const put = {
        put: JSON.stringify({ rules: wanted }),
        why: describe(lifecycle, file),
        changes: policyChanges(inPlace ?? [], wanted),
    };
    if (current === undefined)
        return put;
    if (inPlace && put.changes.length === 0)
        return { skip: 'unchanged' };
    if (inPlace && (isOurs(inPlace) || (file && sameEffect(inPlace, file))))
        return put;
    if (lifecycle.mode === 'replace')
        return put;
    if (inPlace && sameEffect(inPlace, wanted))
        return { skip: 'the policy in place does the same' };
    return {
        skip: 'left alone: the repository has a policy of its own',
        notice: 'The repository has a lifecycle policy that ecs-ship did not write; it may expire images that still run. ' +
            'Set lifecycle: replace to have ecs-ship manage it, or lifecycle: off to silence this.',
    };
}
function describe({ keepImages, untaggedDays }, file) {
    if (file !== undefined)
        return `keep what runs, then the file’s ${file.length} rules`;
    return `keep the newest ${keepImages} and what runs, expire untagged after ${untaggedDays} d`;
}
function isOurs(rules) {
    const [first] = (0,lifecycle_rule/* inOrder */.a)(rules);
    return (first !== undefined &&
        (first.description === aboveFile.description ||
            rules.every(({ description }) => `${description}`.startsWith(ours))));
}
/** The rules of a policy text that ECR holds; undefined when it is not one that we can read. */
function rulesIn(policy) {
    try {
        const { rules } = JSON.parse(policy);
        const readable = rules.every(({ rulePriority, selection, action }) => rulePriority && selection.countType && action.type);
        return readable ? rules : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 25495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** In the order in which ECR applies them. */
function inOrder(rules) {
    return [...rules].sort((a, b) => a.rulePriority - b.rulePriority);
}


/***/ }),

/***/ 84302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteCommit),
/* harmony export */   u: () => (/* binding */ isRemoteContext)
/* harmony export */ });
/** Whether a build context is the URL of a git repository, as docker understands it, and not a folder. */
function isRemoteContext(context) {
    return /^(?:https?|git|ssh):\/\/|^git@[^/]+:|^github\.com\//.test(context);
}
/** The commit that the URL's fragment pins, `…#<sha>` or `…#<sha>:folder`. */
function remoteCommit(context) {
    return isRemoteContext(context) ? context.match(/#([0-9a-f]{40})(?::|$)/)?.[1] : undefined;
}


/***/ }),

/***/ 10301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ filtersFor),
/* harmony export */   J2: () => (/* binding */ mostFilters),
/* harmony export */   WI: () => (/* binding */ movingTagFilters),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   dS: () => (/* binding */ isMovable)
/* harmony export */ });
/** Tags that ecs-ship moves: the repositories it creates exempt them from immutability. */
const movingTagFilters = ['latest', 'ecs-ship.*'];
/** ECR takes no more exclusion filters than this. */
const mostFilters = 5;
/** Tokens that are another text in every run, or for every version, so that a tag with one of them never moves. */
const uniqueTokens = /\{(?:short-sha|run-number|tag|version|patch)\}/;
/** A version or a commit written out, as a workflow's own expressions give it. */
const uniqueText = /^v?\d+\.\d+\.\d+|^[0-9a-f]{7,}$/;
/**
 * The filters that let the option `tags` move what has to move: a template with a text before its first token becomes
 * that text and `*`, any other the tag of this run, since `*` alone would exempt the commits' tags as well. `filled` gives
 * a template's tag, undefined where it has none.
 */
function filtersFor(templates, filled) {
    const moving = templates.filter((one) => !uniqueTokens.test(one) && !uniqueText.test(one));
    const filters = moving.flatMap((template) => {
        const [, text = ''] = template.match(/^([^{]*)\{/) ?? [];
        return text === '' || /^[0-9a-f]+$/.test(text) ? (filled(template) ?? []) : `${text}*`;
    });
    return [...new Set([...movingTagFilters, ...filters])];
}
/** Whether ECR lets `tag` be moved to another image in this repository. */
function isMovable(repository, tag) {
    const excepted = repository.exclusionFilters.some((filter) => matchesWildcard(filter, tag));
    switch (repository.mutability) {
        case 'MUTABLE':
            return true;
        case 'IMMUTABLE':
            return false;
        case 'IMMUTABLE_WITH_EXCLUSION':
            return excepted;
        case 'MUTABLE_WITH_EXCLUSION':
            return !excepted;
    }
}
/** ECR's WILDCARD filter: `*` stands for any characters, the rest is literal. */
function matchesWildcard(filter, tag) {
    const parts = filter.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(tag);
}


/***/ })

};
