export const id = 558;
export const ids = [558];
export const modules = {

/***/ 17068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFate: () => (/* binding */ readFate)
/* harmony export */ });
/* harmony import */ var _adapters_aws_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79731);
/* harmony import */ var _adapters_ecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60430);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _watch_tell_fate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45218);




/** Milliseconds that a post step may take to ask ECS. */
const patienceMs = 10_000;
/** ECS stamps a service deployment and its entry of deployments[] separately, in milliseconds. */
const stampedApartMs = 60_000;
/** What has become of the deployment of a run that was killed, by ECS's own word now. */
async function readFate({ aws, note, webIdentityToken }) {
    const session = (0,_adapters_aws_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .f)({ aws, webIdentityToken, interrupted: AbortSignal.timeout(patienceMs) });
    try {
        const ecs = (0,_adapters_ecs_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsAdapter */ .D)(session);
        const [service, deployment] = await Promise.all([
            ecs.describeService(note.cluster, note.service),
            findOurs(ecs, note),
        ]);
        return (0,_watch_tell_fate_js__WEBPACK_IMPORTED_MODULE_3__/* .tellFate */ .e)(note, { service, deployment });
    }
    finally {
        session.close();
    }
}
/** Only deployments[] is left where service deployments may not be read. */
async function findOurs(ecs, { cluster, service, deployment }) {
    if (!deployment?.startsDeployment)
        return undefined;
    const number = deployment.id.split('/').at(-1);
    try {
        const since = deployment.createdAt - stampedApartMs;
        const listed = await ecs.listServiceDeployments(cluster, service, { since });
        const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
        return found && (await ecs.describeServiceDeployment(found.arn));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f)
            return undefined;
        throw error;
    }
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


/***/ })

};
