export const id = 30;
export const ids = [30];
export const modules = {

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runShip: () => (/* binding */ runShip)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./.build/errors.js
var _build_errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/adapters/aws-failure.js

/** Exception names and texts of the SDK and of AWS, from the most specific to the most general. */
const refusals = [
    {
        // A CI variable that nobody has set arrives as an empty one.
        pattern: /Region is missing|Region not accepted: region=""/,
        code: 'region-missing',
        message: () => 'No AWS region is set.',
        remedy: () => 'Set the option region, or AWS_REGION, or a region in your AWS profile.',
    },
    {
        pattern: /Region not accepted/,
        code: 'region-missing',
        message: (_action, { message }) => `The AWS region is not one: ${message}`,
        remedy: () => 'Correct the option region, AWS_REGION or the region in your AWS profile.',
    },
    {
        pattern: /CredentialsProviderError|Could not load credentials|NoCredentialProviders|MissingAuthenticationToken/,
        code: 'credentials-missing',
        message: () => 'No AWS credentials were found.',
        remedy: () => 'In CI set role-to-assume (OIDC, no stored keys); on a laptop sign in (aws sso login) or set AWS_PROFILE.',
    },
    {
        pattern: /ExpiredToken/,
        code: 'credentials-refused',
        message: () => 'The AWS credentials have expired.',
        remedy: () => 'Sign in again, or use role-to-assume so that ecs-ship can renew them.',
    },
    {
        pattern: /UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|InvalidIdentityToken|IDPRejectedClaim/,
        code: 'credentials-refused',
        message: (action, error) => `AWS does not accept the credentials (${action}): ${error.message}`,
        remedy: () => 'Check the access key or the role’s trust policy, and the machine’s clock.',
    },
    {
        pattern: /AccessDenied|not authorized to perform/i,
        code: 'permission-denied',
        message: (action, error) => `AWS denies ${deniedAction(error) ?? action}: ${error.message}`,
        remedy: (action) => `Allow ${action} (or what the message names) to this role or user.`,
    },
    {
        pattern: /Throttl|TooManyRequests|Rate exceeded/i,
        code: 'throttled',
        message: (action) => `AWS throttles ${action} and did not let it through after several tries.`,
        remedy: () => 'Run again in a minute; if it happens often, ask AWS for a higher rate or deploy fewer at once.',
    },
    {
        pattern: /InternalFailure|InternalError|ServerException|ServiceUnavailable|\bHTTP 5\d\d$/,
        code: 'aws-unavailable',
        message: (action, error) => `AWS cannot answer ${action} at the moment: ${error.name}: ${error.message}`,
        remedy: () => 'Run again in a few minutes; the AWS Health Dashboard tells of larger troubles.',
    },
    {
        pattern: /LimitExceeded|ServiceQuotaExceeded/,
        code: 'quota-exceeded',
        message: (action, error) => `${action} exceeds a quota: ${error.message}`,
        remedy: () => 'Remove what is no longer needed, or ask AWS to raise the quota.',
    },
    {
        pattern: /ENOTFOUND|ECONNREFUSED|ECONNRESET|EPIPE|socket hang up|ETIMEDOUT|EAI_AGAIN|TimeoutError|ENETUNREACH|EHOSTUNREACH/,
        code: 'aws-unreachable',
        message: (action, error) => `AWS cannot be reached for ${action}: ${error.message}`,
        remedy: () => 'Check the network, proxy settings, the region’s name and AWS_ENDPOINT_URL.',
    },
];
/** Turns whatever an AWS call threw into a ShipError that names the call, the request and the remedy. */
function awsFailure(error, action) {
    if (error instanceof _build_errors/* ShipError */.f)
        return error;
    const sdkError = (error ?? {});
    const text = `${sdkError.name} ${sdkError.code} ${sdkError.message} HTTP ${sdkError.$metadata?.httpStatusCode}`;
    const refusal = refusals.find((one) => one.pattern.test(text));
    const details = {
        remedy: refusal?.remedy(action) ?? 'See the message; the request id helps AWS support to find the call.',
        evidence: requestEvidence(sdkError),
        cause: error,
    };
    const message = refusal?.message(action, sdkError) ?? `AWS refuses ${action}: ${sdkError.name}: ${sdkError.message}`;
    return new _build_errors/* ShipError */.f(refusal?.code ?? 'aws-refused', message, details);
}
/** The exception name of an AWS error, for the few that mean "there is none". */
function isException(error, name) {
    return error?.name === name;
}
/** Runs one AWS call; its failure becomes a ShipError. */
async function callAws(action, call) {
    try {
        return await call();
    }
    catch (error) {
        throw awsFailure(error, action);
    }
}
function requestEvidence({ $metadata }) {
    return $metadata?.requestId === undefined ? [] : [`request id ${$metadata.requestId}`];
}
function deniedAction(error) {
    return error.message?.match(/not authorized to perform:? ([\w-]+:\w+)/)?.[1];
}

;// CONCATENATED MODULE: ./.build/adapters/aws-session.js



/** One ECS client whose region and credentials (default chain, or role by web identity) the others reuse. */
function openSession({ aws, webIdentityToken, maxAttempts = 5 }) {
    const ecs = new dist_cjs.ECSClient({
        maxAttempts,
        ...(aws.region === undefined ? {} : { region: aws.region }),
        ...(aws.roleToAssume === undefined || webIdentityToken === undefined
            ? {}
            : { credentials: () => assumeRole(aws, aws.roleToAssume ?? '', webIdentityToken) }),
    });
    return {
        ecs,
        shared: { region: ecs.config.region, credentials: ecs.config.credentials, maxAttempts },
        region: async () => {
            try {
                return await ecs.config.region();
            }
            catch (error) {
                throw awsFailure(error, 'sts:GetCallerIdentity');
            }
        },
        close: () => ecs.destroy(),
    };
}
/** Called by the SDK whenever the credentials are about to expire. */
async function assumeRole(aws, role, webIdentityToken) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient({ maxAttempts: 5, ...(aws.region === undefined ? {} : { region: aws.region }) });
    try {
        const answer = await sts.send(new AssumeRoleWithWebIdentityCommand({
            RoleArn: role,
            RoleSessionName: aws.roleSessionName ?? 'ecs-ship',
            WebIdentityToken: await webIdentityToken(),
        }));
        return credentialsOf(answer.Credentials, role);
    }
    catch (error) {
        throw refusedRole(error, role);
    }
    finally {
        sts.destroy();
    }
}
function credentialsOf(given, role) {
    if (given?.AccessKeyId === undefined || given.SecretAccessKey === undefined) {
        throw new _build_errors/* ShipError */.f('credentials-refused', `STS gave no credentials for ${role}.`, {
            remedy: 'Run again.',
        });
    }
    return {
        accessKeyId: given.AccessKeyId,
        secretAccessKey: given.SecretAccessKey,
        ...(given.SessionToken === undefined ? {} : { sessionToken: given.SessionToken }),
        ...(given.Expiration === undefined ? {} : { expiration: given.Expiration }),
    };
}
function refusedRole(error, role) {
    if (error instanceof _build_errors/* ShipError */.f)
        return error;
    const failure = awsFailure(error, 'sts:AssumeRoleWithWebIdentity');
    return new _build_errors/* ShipError */.f('credentials-refused', `STS does not let this job assume ${role}: ${failure.message}`, {
        remedy: 'The role’s trust policy must name this CI host’s OIDC provider and match the token’s aud and sub claims; ' +
            'on GitHub the job also needs permissions: id-token: write.',
        evidence: failure.evidence,
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/adapters/clock.js

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        // An aborted sleep simply ends early; whoever sleeps looks at the signal itself.
        await (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 129 modules
var execa = __webpack_require__(9792);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/adapters/leftovers.js
var leftovers = __webpack_require__(8247);
;// CONCATENATED MODULE: ./.build/adapters/docker-config.js





/** Docker Hub's key in `auths`. */
const dockerHub = 'https://index.docker.io/v1/';
/**
 * A private copy of the user's docker configuration for one run: other registries, builders, contexts and plugins
 * keep working, and what we log in to is written nowhere else. Returns the folder for DOCKER_CONFIG.
 */
async function createPrivateConfig(environment, tempFolder, registry) {
    const userFolder = environment.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(tempFolder, leftovers/* privateFolderPrefix */.Og));
    try {
        const owner = { pid: process.pid, startTicks: await (0,leftovers/* startTicks */.Xw)(process.pid) };
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, leftovers/* ownerFile */.SF), JSON.stringify(owner), { mode: 0o600 });
        await linkTheRest(userFolder, folder);
        const config = withoutStoreFor(await readUserConfig(userFolder), registry);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
        return folder;
    }
    catch (error) {
        await (0,leftovers/* removeLeftovers */.DA)(folder);
        throw error;
    }
}
/** Builders, plugins and contexts stay where they are; links are removed without following them. */
async function linkTheRest(userFolder, folder) {
    const names = await (0,external_node_fs_promises_.readdir)(userFolder).catch(() => []);
    const rest = names.filter((name) => name !== 'config.json' && name !== leftovers/* ownerFile */.SF);
    await Promise.all(rest.map((name) => (0,external_node_fs_promises_.symlink)((0,external_node_path_.join)(userFolder, name), (0,external_node_path_.join)(folder, name))));
}
async function readUserConfig(userFolder) {
    const path = (0,external_node_path_.join)(userFolder, 'config.json');
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => '{}');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _build_errors/* ShipError */.f('config-unreadable', `${path} is not valid JSON, so docker cannot read it either.`, {
            remedy: 'Repair or remove the file.',
            cause: error,
        });
    }
}
/**
 * A credential store of the user would receive our token and keep it. It is named for the registries it serves
 * instead of for all, which leaves ours in the private file.
 */
function withoutStoreFor(config, registry) {
    const { credsStore, credHelpers = {}, auths = {}, ...rest } = config;
    const served = credsStore === undefined ? {} : storeFor(credsStore, [...Object.keys(auths), dockerHub]);
    const { [registry]: _helper, ...otherHelpers } = { ...served, ...credHelpers };
    const { [registry]: _auth, ...otherAuths } = auths;
    return { ...rest, auths: otherAuths, credHelpers: otherHelpers };
}
function storeFor(store, registries) {
    return Object.fromEntries(registries.map((registry) => [registry, store]));
}

;// CONCATENATED MODULE: ./.build/adapters/docker-failure.js

/** Lines of the tool's output that are shown under the cause. */
const shownLines = 15;
const known = [
    {
        pattern: /no space left on device/i,
        code: 'build-failed',
        message: 'The disk is full.',
        remedy: 'Free space on the build machine (docker system prune), then run again.',
    },
    {
        pattern: /failed to (?:read|resolve) .*dockerfile|Cannot locate (?:specified )?Dockerfile|open \S*Dockerfile: no such file/i,
        code: 'build-failed',
        message: 'The Dockerfile cannot be found.',
        remedy: 'Check the options context and dockerfile.',
    },
    {
        pattern: /tag .* already exists.*immutable|tag invalid: The image tag/is,
        code: 'push-failed',
        message: 'The repository’s tags are immutable and this tag already belongs to another image.',
        remedy: 'Ship another commit, or set the option tag.',
    },
    {
        pattern: /failed to push|error (?:from|pushing)|unexpected status from (?:PUT|POST|HEAD) request|denied: /i,
        code: 'push-failed',
        message: 'The image was built, but could not be pushed.',
        remedy: 'Run again if it was the network; else allow the push actions of ECR on this repository to this role.',
    },
];
/** Names the failure of a docker command by what it printed last. */
function buildFailure(failure, output) {
    const found = known.find((one) => one.pattern.test(output));
    const message = found?.message ?? (failure === 'build-failed' ? 'The image build failed.' : 'The push failed.');
    return new _build_errors/* ShipError */.f(found?.code ?? failure, message, {
        remedy: found?.remedy ?? 'Read the output above; docker build in the same folder shows the same error.',
        evidence: output.trimEnd().split('\n').slice(-shownLines),
    });
}

;// CONCATENATED MODULE: ./.build/adapters/docker.js






/** The `docker` command line, with a private DOCKER_CONFIG from the first login on. */
function dockerAdapter(input) {
    const session = { ...input, folder: undefined };
    return {
        probe: () => probe(input),
        login: (login) => logIn(session, login),
        run: (command, onOutput, failure) => run(session, command, onOutput, failure),
        privateFolder: () => privateFolderOf(session),
        close: async () => {
            if (session.folder !== undefined)
                await (0,leftovers/* removeLeftovers */.DA)(session.folder);
            session.folder = undefined;
            // Here and not at the login, because a run that builds nothing must clean up after a killed one as well.
            await (0,leftovers/* removeAbandoned */.jU)((0,external_node_os_.tmpdir)());
        },
    };
}
async function probe({ environment }) {
    const options = { env: environment, extendEnv: false, reject: false };
    const [engine, buildx] = await Promise.all([
        (0,execa/* execa */.Ho)('docker', ['version', '--format', '{{.Server.Version}}'], options),
        (0,execa/* execa */.Ho)('docker', ['buildx', 'inspect'], options),
    ]);
    if (engine.exitCode === 0) {
        const buildxDriver = buildx.exitCode === 0 ? buildx.stdout.match(/^Driver:\s*(\S+)/m)?.[1] : undefined;
        return buildxDriver === undefined ? {} : { buildxDriver };
    }
    if (engine.code === 'ENOENT') {
        throw new _build_errors/* ShipError */.f('builder-missing', 'The docker command is not installed.', {
            remedy: 'Install Docker Engine with buildx (Debian: docker.io docker-buildx), or deploy an existing image with --image.',
        });
    }
    throw new _build_errors/* ShipError */.f('builder-missing', 'Docker is installed, but its engine does not answer.', {
        remedy: 'Start Docker (systemctl start docker), check DOCKER_HOST and that this user may use it.',
        evidence: engine.stderr.trim().split('\n').slice(-2),
    });
}
/** The password goes over stdin only. */
async function logIn(session, { registry, username, password }) {
    session.folder ??= await createPrivateConfig(session.environment, (0,external_node_os_.tmpdir)(), registry);
    session.onPrivateFolder?.(session.folder);
    const argv = ['login', '--username', username, '--password-stdin', registry];
    const result = await (0,execa/* execa */.Ho)('docker', argv, { ...optionsOf(session), input: password, reject: false });
    if (result.exitCode === 0)
        return;
    throw new _build_errors/* ShipError */.f('push-failed', `docker login to ${registry} was refused.`, {
        remedy: 'Check that the registry is reachable from this machine (proxy, VPC endpoint) and the clock is right.',
        evidence: result.stderr.trim().split('\n').slice(-3),
    });
}
async function run(session, command, onOutput, failure) {
    const running = (0,execa/* execa */.Ho)('docker', command.argv, {
        ...optionsOf(session, command.env),
        all: true,
        reject: false,
        cancelSignal: session.interrupted,
    });
    running.all.on('data', (chunk) => onOutput(chunk.toString()));
    const result = await running;
    if (result.exitCode === 0)
        return result.all;
    throw buildFailure(failure, result.all ?? result.shortMessage);
}
function optionsOf(session, env = {}) {
    const config = session.folder === undefined ? {} : { DOCKER_CONFIG: session.folder };
    return {
        cwd: session.workingDirectory,
        env: { ...session.environment, ...env, ...config },
        extendEnv: false,
    };
}
function privateFolderOf({ folder }) {
    if (folder === undefined)
        throw new Error('the private folder is made by the login');
    return folder;
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var client_ecr_dist_cjs = __webpack_require__(8249);
;// CONCATENATED MODULE: ./.build/adapters/ecr.js



/** Every manifest form that a push can leave, so that BatchGetImage gives it back byte for byte. */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** Amazon ECR through the SDK. */
function ecrAdapter(session) {
    const client = new client_ecr_dist_cjs.ECRClient(session.shared);
    return {
        findRepository: (name) => findRepository(client, name),
        createRepository: (repository) => createRepository(client, repository),
        findTags: (repository, tags) => findTags(client, repository, tags),
        addTag: (repository, tag, image) => addTag(client, repository, tag, image),
        login: () => login(client),
        findLifecyclePolicy: (repository) => findLifecyclePolicy(client, repository),
        putLifecyclePolicy: async (repositoryName, lifecyclePolicyText) => {
            const command = new client_ecr_dist_cjs.PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText });
            await callAws('ecr:PutLifecyclePolicy', () => client.send(command));
        },
    };
}
async function findRepository(client, name) {
    try {
        const answer = await client.send(new client_ecr_dist_cjs.DescribeRepositoriesCommand({ repositoryNames: [name] }));
        return answer.repositories?.map(repositoryOf)[0];
    }
    catch (error) {
        if (isException(error, 'RepositoryNotFoundException'))
            return undefined;
        throw awsFailure(error, 'ecr:DescribeRepositories');
    }
}
async function createRepository(client, repository) {
    const command = new client_ecr_dist_cjs.CreateRepositoryCommand({
        repositoryName: repository.name,
        imageTagMutability: repository.mutability,
        imageTagMutabilityExclusionFilters: repository.exclusionFilters.map((filter) => ({
            filterType: 'WILDCARD',
            filter,
        })),
        imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
        encryptionConfiguration: { encryptionType: repository.encryption },
        tags: Object.entries(repository.tags).map(([Key, Value]) => ({ Key, Value })),
    });
    const answer = await callAws('ecr:CreateRepository', () => client.send(command));
    return repositoryOf(answer.repository ?? {});
}
function repositoryOf(described) {
    return {
        name: described.repositoryName ?? '',
        uri: described.repositoryUri ?? '',
        registryId: described.registryId ?? '',
        mutability: described.imageTagMutability ?? 'MUTABLE',
        exclusionFilters: (described.imageTagMutabilityExclusionFilters ?? []).map((one) => one.filter ?? ''),
        scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
    };
}
async function findTags(client, repositoryName, tags) {
    try {
        const answer = await client.send(new client_ecr_dist_cjs.BatchGetImageCommand({
            repositoryName,
            imageIds: tags.map((imageTag) => ({ imageTag })),
            acceptedMediaTypes: manifestTypes,
        }));
        return (answer.images ?? []).map((image) => ({
            tag: image.imageId?.imageTag ?? '',
            digest: image.imageId?.imageDigest ?? '',
            manifest: image.imageManifest ?? '',
            mediaType: image.imageManifestMediaType ?? '',
        }));
    }
    catch (error) {
        if (isException(error, 'RepositoryNotFoundException'))
            return [];
        throw awsFailure(error, 'ecr:BatchGetImage');
    }
}
/** Tagging an image again needs its manifest only; that the tag is already there is as good. */
async function addTag(client, repositoryName, imageTag, image) {
    try {
        await client.send(new client_ecr_dist_cjs.PutImageCommand({
            repositoryName,
            imageTag,
            imageDigest: image.digest,
            imageManifest: image.manifest,
            imageManifestMediaType: image.mediaType,
        }));
    }
    catch (error) {
        if (isException(error, 'ImageAlreadyExistsException'))
            return;
        throw awsFailure(error, 'ecr:PutImage');
    }
}
async function login(client) {
    const answer = await callAws('ecr:GetAuthorizationToken', () => client.send(new client_ecr_dist_cjs.GetAuthorizationTokenCommand({})));
    const data = answer.authorizationData?.[0];
    const [username, ...password] = Buffer.from(data?.authorizationToken ?? '', 'base64')
        .toString()
        .split(':');
    if (data?.proxyEndpoint === undefined || username === undefined) {
        throw new _build_errors/* ShipError */.f('aws-refused', 'ECR gave no authorization token.', { remedy: 'Run again.' });
    }
    return { registry: data.proxyEndpoint.replace(/^https?:\/\//, ''), username, password: password.join(':') };
}
async function findLifecyclePolicy(client, repositoryName) {
    try {
        return (await client.send(new client_ecr_dist_cjs.GetLifecyclePolicyCommand({ repositoryName }))).lifecyclePolicyText;
    }
    catch (error) {
        const none = ['LifecyclePolicyNotFoundException', 'RepositoryNotFoundException'];
        if (none.some((name) => isException(error, name)))
            return undefined;
        throw awsFailure(error, 'ecr:GetLifecyclePolicy');
    }
}

;// CONCATENATED MODULE: ./.build/adapters/ecs-service.js
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
    };
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

;// CONCATENATED MODULE: ./.build/adapters/ecs-service-deployment.js
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
        ...optional('awaitingHookId', full.lifecycleHookDetails?.find(({ status }) => status === 'AWAITING_ACTION')?.hookId),
        ...(target === undefined
            ? {}
            : {
                target: {
                    requested: target.requestedTaskCount ?? 0,
                    running: target.runningTaskCount ?? 0,
                    pending: target.pendingTaskCount ?? 0,
                },
            }),
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
    };
}
/** A member only when it has a value: unset stays unset. */
function optional(name, value) {
    return value === undefined ? {} : { [name]: value };
}

;// CONCATENATED MODULE: ./.build/adapters/ecs-task.js
/** A stopped Task of the SDK in our words. */
function stoppedTask(task) {
    return {
        id: task.taskArn?.split('/').at(-1) ?? '',
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
        ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
        ...(task.healthStatus === undefined ? {} : { healthStatus: task.healthStatus }),
        ...(task.startedAt === undefined ? {} : { startedAt: task.startedAt.getTime() }),
    };
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

;// CONCATENATED MODULE: ./.build/adapters/ecs.js






/** Amazon ECS through the SDK. */
function ecsAdapter(session) {
    const client = session.ecs;
    return {
        describeService: (cluster, service) => describeService(session, cluster, service),
        describeTaskDefinition: (reference) => describeTaskDefinition(client, reference),
        registerTaskDefinition: (definition, tags) => registerTaskDefinition(client, definition, tags),
        updateService: (update) => updateService(client, update),
        listServiceDeployments: (cluster, service) => listServiceDeployments(client, cluster, service),
        describeServiceDeployment: (arn) => describeServiceDeployment(client, arn),
        stopServiceDeployment: async (serviceDeploymentArn, stopType) => {
            const command = new dist_cjs.StopServiceDeploymentCommand({ serviceDeploymentArn, stopType });
            await callAws('ecs:StopServiceDeployment', () => client.send(command));
        },
        findStoppedTasks: async (cluster, service) => {
            const tasks = await findTasks(client, cluster, service, 'STOPPED');
            return tasks.map(stoppedTask).sort((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0));
        },
        findRunningTasks: async (cluster, service) => {
            return (await findTasks(client, cluster, service, 'RUNNING')).map(runningTask);
        },
    };
}
async function describeService(session, cluster, service) {
    try {
        const answer = await session.ecs.send(new dist_cjs.DescribeServicesCommand({ cluster, services: [service] }));
        const found = answer.services?.[0];
        if (found !== undefined && found.status !== 'INACTIVE')
            return serviceSnapshot(found);
    }
    catch (error) {
        if (!isException(error, 'ClusterNotFoundException'))
            throw awsFailure(error, 'ecs:DescribeServices');
        throw new _build_errors/* ShipError */.f('cluster-not-found', `There is no cluster "${cluster}" in ${await session.region()}.`, {
            remedy: 'Check the options cluster and region, and that the credentials are for the right account.',
            cause: error,
        });
    }
    throw new _build_errors/* ShipError */.f('service-not-found', `Cluster "${cluster}" has no service "${service}" in ${await session.region()}.`, {
        remedy: 'Check the options service, cluster and region; create the service first if it is new.',
    });
}
async function describeTaskDefinition(client, reference) {
    const command = new dist_cjs.DescribeTaskDefinitionCommand({ taskDefinition: reference, include: ['TAGS'] });
    const answer = await callAws('ecs:DescribeTaskDefinition', () => client.send(command));
    return {
        arn: answer.taskDefinition?.taskDefinitionArn ?? reference,
        definition: (answer.taskDefinition ?? {}),
        tags: Object.fromEntries((answer.tags ?? []).map((tag) => [tag.key ?? '', tag.value ?? ''])),
    };
}
async function registerTaskDefinition(client, definition, tags) {
    const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
    const input = { ...definition, ...(list.length === 0 ? {} : { tags: list }) };
    // The definition is AWS's own JSON; ECS checks it, and so does the rendering before.
    const command = new dist_cjs.RegisterTaskDefinitionCommand(input);
    const answer = await callAws('ecs:RegisterTaskDefinition', () => client.send(command));
    return answer.taskDefinition?.taskDefinitionArn ?? '';
}
async function updateService(client, update) {
    const answer = await callAws('ecs:UpdateService', () => client.send(new dist_cjs.UpdateServiceCommand(update)));
    return serviceSnapshot(answer.service ?? {});
}
async function listServiceDeployments(client, cluster, service) {
    const command = new dist_cjs.ListServiceDeploymentsCommand({ cluster, service, maxResults: 20 });
    const answer = await callAws('ecs:ListServiceDeployments', () => client.send(command));
    return (answer.serviceDeployments ?? [])
        .map(briefServiceDeployment)
        .sort((a, b) => b.createdAt - a.createdAt);
}
async function describeServiceDeployment(client, arn) {
    const command = new dist_cjs.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
    const answer = await callAws('ecs:DescribeServiceDeployments', () => client.send(command));
    return (answer.serviceDeployments ?? []).map(serviceDeployment)[0];
}
async function findTasks(client, cluster, serviceName, desiredStatus) {
    const list = new dist_cjs.ListTasksCommand({ cluster, serviceName, desiredStatus, maxResults: 100 });
    const { taskArns = [] } = await callAws('ecs:ListTasks', () => client.send(list));
    if (taskArns.length === 0)
        return [];
    const describe = new dist_cjs.DescribeTasksCommand({ cluster, tasks: taskArns });
    return (await callAws('ecs:DescribeTasks', () => client.send(describe))).tasks ?? [];
}

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(1316);
;// CONCATENATED MODULE: ./.build/adapters/git.js




/** Git, asked only for what concerns the build context. Nothing in the repository is written. */
function gitAdapter(workingDirectory) {
    return {
        inspect: (folder) => inspect((0,external_node_path_.resolve)(workingDirectory, folder)),
        isAncestor: (folder, older, newer) => isAncestor((0,external_node_path_.resolve)(workingDirectory, folder), older, newer),
    };
}
async function inspect(folder) {
    const git = gitIn(folder);
    const [head, status, remote] = await Promise.all([
        git(['show', '--no-patch', '--format=%H %ct', 'HEAD']),
        git(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.']),
        git(['remote', 'get-url', 'origin']),
    ]);
    if (head === undefined || status === undefined)
        return undefined;
    const [commit = '', committedAt = '0'] = head.trim().split(' ');
    const changedPaths = status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3));
    const treeId = changedPaths.length === 0 ? undefined : await treeOf(git, folder);
    return {
        commit,
        committedAt: Number(committedAt),
        changedPaths,
        ...(treeId === undefined ? {} : { treeId }),
        ...(remote === undefined ? {} : { remote: withoutCredentials(remote.trim()) }),
    };
}
/** Exit code 0 means yes and 1 means no; anything else that a commit is not here (a shallow clone). */
async function isAncestor(folder, older, newer) {
    const { exitCode } = await runGit(folder, ['merge-base', '--is-ancestor', older, newer]);
    return exitCode === 0 ? true : exitCode === 1 ? false : undefined;
}
function gitIn(folder) {
    return async (argv, env) => {
        const { exitCode, stdout } = await runGit(folder, argv, env);
        return exitCode === 0 ? stdout : undefined;
    };
}
/** In CI containers the checkout often belongs to another user, which git would refuse to read. */
async function runGit(folder, argv, env = {}) {
    const options = { cwd: folder, env, reject: false, stripFinalNewline: false };
    return (0,execa/* execa */.Ho)('git', ['-c', 'safe.directory=*', ...argv], options);
}
/** The object id of the work tree as it is, with a private index and object store. */
async function treeOf(git, folder) {
    const paths = await git([
        'rev-parse',
        '--path-format=absolute',
        '--git-path',
        'index',
        '--git-path',
        'objects',
    ]);
    const [index = '', objects = ''] = (paths ?? '').trim().split('\n');
    const scratch = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'ecs-ship-tree-'));
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(scratch, 'objects'));
        await (0,external_node_fs_promises_.copyFile)((0,external_node_path_.resolve)(folder, index), (0,external_node_path_.join)(scratch, 'index')).catch(() => undefined);
        const env = {
            GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index'),
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(scratch, 'objects'),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(folder, objects),
        };
        await git(['add', '--all', '--', '.'], env);
        return (await git(['write-tree'], env))?.trim();
    }
    finally {
        await (0,external_node_fs_promises_.rm)(scratch, { recursive: true, force: true });
    }
}
function withoutCredentials(remote) {
    return remote.replace(/^(\w+:\/\/)[^@/]*@/, '$1');
}

;// CONCATENATED MODULE: ./.build/adapters/identity.js

/** STS; its client is loaded only when somebody asks who we are. */
function identityAdapter(session) {
    return {
        region: () => session.region(),
        whoAmI: async () => {
            const { STSClient, GetCallerIdentityCommand } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
            const client = new STSClient(session.shared);
            const answer = await callAws('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
            client.destroy();
            return { accountId: answer.Account ?? '', arn: answer.Arn ?? '' };
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/load-balancing.js

/** Elastic Load Balancing v2; its client is loaded only for a service behind a target group. */
function loadBalancingAdapter(session) {
    return {
        findUrl: (targetGroupArn) => findUrl(session, targetGroupArn),
        findHealthCheck: (targetGroupArn) => findHealthCheck(session, targetGroupArn),
    };
}
async function findHealthCheck(session, targetGroupArn) {
    const elb = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
    const client = new elb.ElasticLoadBalancingV2Client(session.shared);
    const answer = await callAws('elasticloadbalancing:DescribeTargetGroups', () => client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })));
    client.destroy();
    const [group] = answer.TargetGroups ?? [];
    if (group?.HealthCheckPath === undefined)
        return undefined;
    return {
        path: group.HealthCheckPath,
        port: group.HealthCheckPort ?? 'traffic-port',
        successCodes: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode ?? '200',
    };
}
async function findUrl(session, targetGroupArn) {
    const elb = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
    const client = new elb.ElasticLoadBalancingV2Client(session.shared);
    const groups = await callAws('elasticloadbalancing:DescribeTargetGroups', () => client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })));
    const arn = groups.TargetGroups?.[0]?.LoadBalancerArns?.[0];
    if (arn === undefined)
        return undefined;
    const [balancers, listeners] = await Promise.all([
        callAws('elasticloadbalancing:DescribeLoadBalancers', () => client.send(new elb.DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }))),
        callAws('elasticloadbalancing:DescribeListeners', () => client.send(new elb.DescribeListenersCommand({ LoadBalancerArn: arn }))),
    ]);
    client.destroy();
    return url(balancers.LoadBalancers?.[0]?.DNSName, listeners.Listeners ?? []);
}
/** HTTPS before HTTP; the scheme's own port is left out. Other protocols have no URL. */
function url(host, listeners) {
    const listener = listeners.find((one) => one.Protocol === 'HTTPS') ?? listeners.find((one) => one.Protocol === 'HTTP');
    if (host === undefined || listener?.Protocol === undefined)
        return undefined;
    return new URL(`${listener.Protocol.toLowerCase()}://${host}:${listener.Port}/`).href;
}

;// CONCATENATED MODULE: ./.build/adapters/logs.js

/** CloudWatch Logs; its client is loaded only when a deployment went wrong. */
function logsAdapter(session) {
    return {
        lastLines: async (region, logGroupName, logStreamName, limit) => {
            const { CloudWatchLogsClient, GetLogEventsCommand } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.t.bind(__webpack_require__, 2684, 19));
            const client = new CloudWatchLogsClient({
                ...session.shared,
                ...(region === undefined ? {} : { region }),
            });
            try {
                const command = new GetLogEventsCommand({ logGroupName, logStreamName, limit, startFromHead: false });
                const { events = [] } = await client.send(command);
                return events.map((event) => ({ at: event.timestamp ?? 0, message: event.message ?? '' }));
            }
            catch (error) {
                if (isException(error, 'ResourceNotFoundException'))
                    return [];
                throw awsFailure(error, 'logs:GetLogEvents');
            }
            finally {
                client.destroy();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/plan/run-url.js
/** The page of the CI run we are part of, as the host's variables tell; undefined elsewhere. */
function runUrl(environment) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, CI_JOB_URL } = environment;
    if (GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && GITHUB_RUN_ID !== undefined) {
        return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    }
    return CI_JOB_URL;
}

;// CONCATENATED MODULE: ./.build/plan/build-command.js
/** Builds and pushes every reference in one go; the digest is left in `metadataFile`. */
function buildAndPushCommand(input, metadataFile) {
    const argv = [...buildx, '--push', '--metadata-file', metadataFile, ...commonArguments(input)];
    return { argv, env: environment(input) };
}
/** Builds into the local engine; `pushCommand` uploads it afterwards. */
function buildCommand(input, builder) {
    const argv = [...(builder === 'engine' ? [...buildx, '--load'] : ['build']), ...commonArguments(input)];
    return { argv, env: environment(input) };
}
/** An attestation would make every image an index with an "unknown/unknown" platform, which ECR's scan cannot read. */
const buildx = ['buildx', 'build', '--progress', 'plain', '--provenance=false'];
/** Pushes one reference. */
function pushCommand(reference) {
    return { argv: ['push', reference], env: {} };
}
function commonArguments({ image, references, git }) {
    return [
        ...references.flatMap((reference) => ['--tag', reference]),
        ...(image.dockerfile === undefined ? [] : ['--file', image.dockerfile]),
        ...(image.target === undefined ? [] : ['--target', image.target]),
        ...(image.platforms.length === 0 ? [] : ['--platform', image.platforms.join(',')]),
        ...Object.entries(image.buildArgs).flatMap(([name, value]) => [
            '--build-arg',
            isReserved(name) ? `${name}=${value}` : name,
        ]),
        ...labels(git).flatMap((label) => ['--label', label]),
        image.context,
    ];
}
/** Build argument values travel by environment, so that no argv shows them. */
function environment({ image, git }) {
    const values = Object.entries(image.buildArgs).filter(([name]) => !isReserved(name));
    return {
        ...Object.fromEntries(values),
        // The same commit gives the same timestamps, hence the same digest where the Dockerfile allows.
        ...(git === undefined ? {} : { SOURCE_DATE_EPOCH: String(git.committedAt) }),
    };
}
/** Names that docker itself reads from its environment cannot carry a build argument there. */
function isReserved(name) {
    return /^(PATH|HOME|DOCKER_.*|BUILDX_.*|BUILDKIT_.*|SSH_.*|(HTTPS?|NO|ALL)_PROXY)$/i.test(name);
}
function labels(git) {
    if (git === undefined)
        return [];
    const created = new Date(git.committedAt * 1000).toISOString();
    return [
        ...(git.changedPaths.length === 0 ? [`org.opencontainers.image.revision=${git.commit}`] : []),
        `org.opencontainers.image.created=${created}`,
        ...(git.remote === undefined ? [] : [`org.opencontainers.image.source=${git.remote}`]),
    ];
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-policy.js
/** Marks the rules we wrote, so that a policy of somebody else is recognised and left alone. */
const ours = 'ecs-ship:';
/** More images than any repository holds: the rule protects what it matches from every later rule. */
const neverCountsOut = 99_999;
/**
 * The policy's text. An image that matches a rule's tags cannot be expired by a rule of lower priority, so the
 * first rule keeps what carries one of our deployment tags, however old it is.
 * Source: Amazon ECR user guide, "Lifecycle policy evaluation rules".
 */
function lifecyclePolicy(lifecycle) {
    return JSON.stringify({
        rules: [
            expire(1, 'keep every image that a service runs', {
                tagStatus: 'tagged',
                tagPatternList: ['ecs-ship.*'],
                countType: 'imageCountMoreThan',
                countNumber: neverCountsOut,
            }),
            expire(2, `expire untagged images after ${lifecycle.untaggedDays} days`, {
                tagStatus: 'untagged',
                countType: 'sinceImagePushed',
                countUnit: 'days',
                countNumber: lifecycle.untaggedDays,
            }),
            expire(3, `keep the newest ${lifecycle.keepImages} images`, {
                tagStatus: 'tagged',
                tagPatternList: ['*'],
                countType: 'imageCountMoreThan',
                countNumber: lifecycle.keepImages,
            }),
        ],
    });
}
function expire(rulePriority, description, selection) {
    return { rulePriority, description: `${ours} ${description}`, selection, action: { type: 'expire' } };
}
/** What to do about the repository's policy, given the one it has (`undefined`: none). */
function decideLifecycle(lifecycle, current) {
    if (lifecycle.mode === 'off')
        return { skip: 'lifecycle is off' };
    const wanted = lifecyclePolicy(lifecycle);
    if (current === undefined)
        return { put: wanted, why: describe(lifecycle) };
    if (sameJson(current, wanted))
        return { skip: 'unchanged' };
    if (isOurs(current) || lifecycle.mode === 'replace')
        return { put: wanted, why: describe(lifecycle) };
    return {
        skip: 'left alone: the repository has a policy of its own',
        notice: 'The repository has a lifecycle policy that ecs-ship did not write; it may expire images that still run. ' +
            'Set lifecycle: replace to have ecs-ship manage it, or lifecycle: off to silence this.',
    };
}
function describe(lifecycle) {
    return `keep the newest ${lifecycle.keepImages} and what runs, expire untagged after ${lifecycle.untaggedDays} d`;
}
function isOurs(policy) {
    const rules = parsed(policy)?.rules;
    return (Array.isArray(rules) && rules.length > 0 && rules.every((rule) => `${rule?.description}`.startsWith(ours)));
}
function sameJson(a, b) {
    return JSON.stringify(parsed(a)) === JSON.stringify(parsed(b));
}
/** ECR stores the text as given, so key order survives; a text that is not JSON is simply not ours. */
function parsed(policy) {
    try {
        return JSON.parse(policy);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/plan/tag-mutability.js
/** Tags that ecs-ship moves: the repositories it creates exempt them from immutability. */
const movingTagFilters = ['latest', 'ecs-ship.*'];
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

;// CONCATENATED MODULE: ./.build/plan/new-repository.js

/** The repository as ecs-ship creates it: scanned on push, encrypted, its commit tags never overwritten. */
function newRepository(name) {
    return {
        name,
        mutability: 'IMMUTABLE_WITH_EXCLUSION',
        exclusionFilters: movingTagFilters,
        scanOnPush: true,
        encryption: 'AES256',
        tags: { 'managed-by': 'ecs-ship' },
    };
}

;// CONCATENATED MODULE: ./.build/plan/task-definition.js

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
/** The definition to register: the given one with the image set by digest and nothing else touched. */
function renderTaskDefinition({ definition, image, container }) {
    const containers = containersOf(definition);
    const chosen = chooseContainer(containers, task_definition_repositoryOf(image), container);
    return {
        ...withoutDescribeOnly(definition),
        containerDefinitions: containers.map((one) => (one === chosen ? { ...one, image } : one)),
    };
}
/** The container that gets the image, by the rules of `RenderInput.container`; an ambiguity lists the choices. */
function chooseContainer(containers, repositoryUri, name) {
    if (name !== undefined)
        return byName(containers, name);
    const candidates = [
        containers.filter((one) => task_definition_repositoryOf(`${one.image ?? ''}`) === repositoryUri),
        containers,
        containers.filter((one) => one.essential !== false),
    ];
    const only = candidates.find((some) => some.length === 1)?.[0];
    if (only !== undefined)
        return only;
    throw new _build_errors/* ShipError */.f('task-definition-invalid', `which container gets the image? ${names(containers)}.`, {
        remedy: 'Name it with the option container.',
    });
}
function byName(containers, name) {
    const found = containers.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    throw new _build_errors/* ShipError */.f('task-definition-invalid', `the task definition has no container "${name}": ${names(containers)}.`, { remedy: 'Correct the option container, or add the container to the task definition.' });
}
function names(containers) {
    return `it has ${containers.map((one) => `"${one.name}"`).join(', ')}`;
}
function containersOf(definition) {
    return (definition.containerDefinitions ?? []);
}
function withoutDescribeOnly(definition) {
    return Object.fromEntries(Object.entries(definition).filter(([name]) => !describeOnly.has(name)));
}
/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
function task_definition_repositoryOf(reference) {
    const untagged = reference.split('@')[0] ?? '';
    return untagged.replace(/:[^:/]*$/, '');
}

;// CONCATENATED MODULE: ./.build/plan/same-task-definition.js

/** What ECS fills in when a member is left out, by member name: present with this value means the same as absent. */
const defaults = {
    essential: true,
    cpu: 0,
    protocol: 'tcp',
    interval: 30,
    timeout: 5,
    retries: 3,
    readOnly: false,
};
/** Lists whose order carries no meaning, with the member that identifies an entry. */
const unordered = {
    environment: 'name',
    secrets: 'name',
    requiresCompatibilities: '',
};
/** Whether registering `wanted` would only repeat `current` (as described, with what ECS filled in). */
function sameTaskDefinition(current, wanted) {
    return canonical(current) === canonical(wanted);
}
function canonical(definition) {
    const { tags: _tags, ...rest } = strippedOfDescribe(definition);
    return JSON.stringify(simplify(withHostPorts(rest)));
}
/** Rendering without a change of image drops what only a description has. */
function strippedOfDescribe(definition) {
    const containers = (definition.containerDefinitions ?? []);
    const first = containers[0];
    if (first === undefined)
        return definition;
    return renderTaskDefinition({ definition, image: `${first.image}`, container: `${first.name}` });
}
/** Under awsvpc and host networking ECS sets the host port to the container port. */
function withHostPorts(definition) {
    if (definition.networkMode !== 'awsvpc' && definition.networkMode !== 'host')
        return definition;
    const containers = (definition.containerDefinitions ?? []);
    return {
        ...definition,
        containerDefinitions: containers.map((container) => ({
            ...container,
            portMappings: (container.portMappings ?? []).map((mapping) => ({
                ...mapping,
                hostPort: mapping.hostPort ?? mapping.containerPort,
            })),
        })),
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
        .filter(([key, member]) => !meansAbsent(key, member))
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

;// CONCATENATED MODULE: ./.build/plan/service-update.js
/** Only the members that change are sent: an untouched member must stay with whoever owns it. */
function decideServiceUpdate(cluster, service, taskDefinitionArn, wanted) {
    const primary = service.deployments.find((one) => one.status === 'PRIMARY');
    const newRevision = service.taskDefinitionArn !== taskDefinitionArn;
    const newCount = wanted.desiredCount !== undefined && wanted.desiredCount !== service.desired;
    // The same revision starts no deployment by itself, so a failed one is only tried again when forced.
    const retry = !newRevision && primary?.rolloutState === 'FAILED';
    const force = wanted.forceNewDeployment || retry;
    if (!newRevision && !newCount && !force) {
        return primary?.rolloutState === 'IN_PROGRESS'
            ? { kind: 'follow', deployment: primary }
            : { kind: 'unchanged' };
    }
    const update = {
        cluster,
        service: service.name,
        ...(newRevision ? { taskDefinition: taskDefinitionArn } : {}),
        ...(newCount && wanted.desiredCount !== undefined ? { desiredCount: wanted.desiredCount } : {}),
        ...(force ? { forceNewDeployment: true } : {}),
    };
    return { kind: 'update', update, why: reason({ newRevision, newCount, retry }) };
}
function reason(change) {
    if (change.newRevision)
        return 'new revision';
    if (change.retry)
        return 'the last deployment of this revision failed';
    return change.newCount ? 'new desired count' : 'force-new-deployment';
}

;// CONCATENATED MODULE: ./.build/plan/describe-plan.js






const later = '(known after push)';
/** What a run would do, by the same decisions that a run makes. */
function describePlan(input) {
    const image = planImage(input);
    const revision = planRevision(input, image.reference);
    const actions = [...planRepository(input), image.action, ...planLifecycle(input), ...revision.actions];
    const { cluster, service } = input.config.target;
    return { version: 1, cluster, service, actions, changes: actions.some((one) => one.action !== 'skip') };
}
function planRepository({ config, source, world }) {
    if (source === undefined)
        return [];
    if (world.repository !== undefined)
        return [skip('repository', `${world.repository.uri} exists`)];
    const wanted = newRepository(config.image.repository);
    return [{ stage: 'repository', action: 'create', summary: `create ${wanted.name}`, input: wanted }];
}
function planImage(input) {
    const { config, source, given, world, image } = input;
    if (source === undefined || image === undefined) {
        const reference = given?.reference ?? '';
        return { action: skip('image', `given: ${reference}`), reference };
    }
    const uri = world.repository?.uri ?? config.image.repository;
    const { decision, builder } = image;
    if (decision.kind === 'reuse')
        return planReuse(uri, source.tag.tag, decision);
    const references = decision.tags.map((tag) => `${uri}:${tag}`);
    const commands = buildCommands({ image: config.image, git: source.git, references }, builder ?? 'engine');
    const summary = `build and push ${references.join(', ')}`;
    return {
        action: { stage: 'image', action: 'build', summary, input: commands },
        reference: `${uri}@${later}`,
    };
}
function planReuse(uri, tag, decision) {
    const { image, missingTags } = decision;
    const reference = `${uri}@${image.digest}`;
    if (missingTags.length === 0)
        return { action: skip('image', `${tag} is pushed already`), reference };
    const summary = `tag ${image.digest.slice(0, 19)} as ${missingTags.join(', ')}`;
    return { action: { stage: 'image', action: 'push', summary, input: missingTags }, reference };
}
/** The commands as a run gives them to docker; tags after the first are added by manifest. */
function buildCommands(input, builder) {
    if (builder === 'buildx')
        return [['docker', ...buildAndPushCommand(input, '(private file)').argv]];
    const [first = ''] = input.references;
    const commands = [buildCommand({ ...input, references: [first] }, builder), pushCommand(first)];
    return commands.map(({ argv }) => ['docker', ...argv]);
}
function planLifecycle({ config, source, world }) {
    if (source === undefined)
        return [];
    const decision = decideLifecycle(config.lifecycle, world.lifecyclePolicy);
    if ('skip' in decision)
        return [skip('lifecycle', decision.skip)];
    return [{ stage: 'lifecycle', action: 'update', summary: decision.why, input: JSON.parse(decision.put) }];
}
function planRevision({ config, world, file }, image) {
    const container = config.taskDefinition.container;
    const rendered = renderTaskDefinition({ definition: file ?? world.revision.definition, image, container });
    const current = world.revision.arn;
    const same = sameTaskDefinition(world.revision.definition, rendered);
    const next = same ? current : '(the new revision)';
    const register = same
        ? skip('task-definition', `${nameOf(current)} is already this`)
        : {
            stage: 'task-definition',
            action: 'register',
            summary: `register a new revision of ${rendered.family}`,
            input: withoutValues(rendered),
        };
    return { actions: [register, ...planService({ config, world }, next)] };
}
function planService({ config, world }, revision) {
    const decision = decideServiceUpdate(config.target.cluster, world.service, revision, config.update);
    if (decision.kind === 'unchanged')
        return [skip('service', 'unchanged')];
    const watch = {
        stage: 'watch',
        action: 'watch',
        summary: 'follow the deployment until ECS is done',
    };
    if (decision.kind === 'follow')
        return [skip('service', `${decision.deployment.id} is under way`), watch];
    return [
        {
            stage: 'service',
            action: 'deploy',
            summary: `update ${world.service.name}: ${decision.why}`,
            input: decision.update,
        },
        watch,
    ];
}
/** Environment values are never printed, only their names. */
function withoutValues(definition) {
    const containers = (definition.containerDefinitions ?? []);
    return {
        ...definition,
        containerDefinitions: containers.map((container) => {
            const environment = container.environment;
            if (environment === undefined)
                return container;
            return { ...container, environment: environment.map(({ name }) => ({ name, value: '(hidden)' })) };
        }),
    };
}
function skip(stage, summary) {
    return { stage, action: 'skip', summary };
}
function nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(5922);
;// CONCATENATED MODULE: ./.build/plan/revision-tags.js

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
        [versionTag]: version/* version */.r,
    };
}
function tagsOfFile(file) {
    const list = (file.tags ?? []);
    return Object.fromEntries(list.map(({ key = '', value = '' }) => [key, value]));
}
function deployedCommit(tags) {
    const commit = tags[commitTag];
    const committedAt = Date.parse(tags[committedAtTag] ?? '');
    if (commit === undefined || Number.isNaN(committedAt))
        return undefined;
    const run = tags[runTag];
    return { commit, committedAt, ...(run === undefined ? {} : { run }) };
}

;// CONCATENATED MODULE: ./.build/outcome.js
const exitCodes = {
    stable: 0,
    unchanged: 0,
    planned: 0,
    'rolled-back': 5,
    failed: 5,
    stopped: 5,
    'timed-out': 6,
    superseded: 7,
    cancelled: 130,
};
/** The contract's exit code for a verdict of ECS (an error before it carries its own). */
function exitCodeOfVerdict(verdict) {
    return exitCodes[verdict];
}

;// CONCATENATED MODULE: ./.build/steps/conclude.js

/** The outcome of a run that ECS (or a finding that nothing is to do) has decided. */
function settled(run, ending) {
    const { verdict, diagnosis } = ending;
    return end(run, {
        ...common(run),
        verdict,
        exitCode: exitCodeOfVerdict(verdict),
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
/** The outcome of a dry run. */
function planned(run, plan) {
    run.report({ kind: 'planned', at: run.ports.clock.now(), plan });
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
function headline(run, { verdict, askedToEnd }) {
    const { service } = run.config.target;
    const { facts } = run.known;
    const ours = conclude_nameOf(facts.taskDefinitionArn);
    const before = conclude_nameOf(facts.previousTaskDefinitionArn);
    const sentences = {
        stable: `${service} is stable on ${ours}.`,
        unchanged: `${service} runs ${ours} already: nothing to do.`,
        'rolled-back': `${service} was rolled back from ${ours} to ${before}, which serves again.`,
        failed: `The deployment of ${ours} failed and was not rolled back; ${service} may run it in part.`,
        stopped: `The deployment of ${ours} was stopped before it was done.`,
        superseded: `Another deployment of ${service} replaced ${ours} before it was done.`,
        'timed-out': `${service} is not stable on ${ours} yet; ECS goes on trying without us.`,
        cancelled: interrupted(ours, facts.deploymentId !== undefined, askedToEnd ?? false),
        planned: '',
    };
    return sentences[verdict];
}
function interrupted(ours, started, askedToEnd) {
    if (!started)
        return 'Interrupted before the service was touched.';
    if (askedToEnd)
        return `Interrupted; ECS was asked to end the deployment of ${ours} and does so without us.`;
    return `Interrupted; ECS goes on deploying ${ours} without us.`;
}
function conclude_nameOf(arn) {
    return arn?.split('/').at(-1);
}

;// CONCATENATED MODULE: ./.build/steps/run.js

function learn(run, facts) {
    run.known.facts = { ...run.known.facts, ...facts };
}
function notice(run, message) {
    if (message === undefined)
        return;
    run.known.notices.push(message);
    run.report({ kind: 'notice', at: run.ports.clock.now(), message });
}
/** Runs one stage, timed and reported; its failure is reported as the stage's and passed on. */
async function runStage(run, stage, work) {
    if (run.interrupted.aborted)
        throw run_interrupted(stage);
    const { clock } = run.ports;
    const startedAt = clock.now();
    run.report({ kind: 'stage-started', at: startedAt, stage });
    try {
        const found = await work(voiceOf(run, stage));
        const result = found.failed ? 'failed' : found.skipped ? 'skipped' : 'done';
        run_end(run, { stage, result, summary: found.summary, durationMs: clock.now() - startedAt });
        return found.fact;
    }
    catch (error) {
        const summary = error instanceof Error ? error.message : String(error);
        run_end(run, { stage, result: 'failed', summary, durationMs: clock.now() - startedAt });
        throw error;
    }
}
/** An interrupted run begins nothing new. */
function run_interrupted(stage) {
    return new _build_errors/* ShipError */.f('interrupted', `Interrupted before ${stage}.`, {
        remedy: 'Run again; what is done is not done twice.',
    });
}
function voiceOf(run, stage) {
    const at = () => run.ports.clock.now();
    return {
        progress: (line) => run.report({ kind: 'stage-progress', at: at(), stage, line }),
        output: (text) => run.report({ kind: 'stage-output', at: at(), stage, text }),
    };
}
function run_end(run, record) {
    run.known.stages.push(record);
    run.report({ kind: 'stage-ended', at: run.ports.clock.now(), ...record });
}

;// CONCATENATED MODULE: ./.build/steps/given-image.js



/** The existing image to deploy, a tag of this account's ECR pinned to its digest; undefined when one is to be built. */
async function readGivenImage(run) {
    const { reference } = run.config.image;
    if (reference === undefined)
        return undefined;
    return runStage(run, 'image', async () => {
        const digest = reference.split('@')[1] ?? (await digestInEcr(run, reference));
        const pinned = digest === undefined ? reference : `${task_definition_repositoryOf(reference)}@${digest}`;
        if (digest === undefined) {
            notice(run, `${reference} is not pinned to a digest: what the tag points at may change under the service.`);
        }
        learn(run, { image: pinned, imageUri: reference, ...(digest === undefined ? {} : { digest }) });
        return {
            fact: { reference: pinned },
            summary: `given: ${pinned}`,
        };
    });
}
/** The digest when the reference is in this account's registry; undefined for any other registry. */
async function digestInEcr(run, reference) {
    const uri = task_definition_repositoryOf(reference);
    const [host = '', ...path] = uri.split('/');
    if (!/[.:]/.test(host))
        return undefined;
    const name = path.join('/');
    const repository = await run.ports.ecr.findRepository(name);
    if (repository?.uri !== uri)
        return undefined;
    const tag = reference.slice(uri.length + 1) || 'latest';
    const [image] = await run.ports.ecr.findTags(name, [tag]);
    if (image !== undefined)
        return image.digest;
    throw new _build_errors/* ShipError */.f('image-not-found', `Repository ${name} has no image tagged ${tag}.`, {
        remedy: 'Check the option image, or ship the commit first so that its image is pushed.',
    });
}

;// CONCATENATED MODULE: ./.build/plan/builder.js

/**
 * The engine's own buildx driver asks the registry for every layer twice when it pushes, so there the engine's push is
 * left to docker; only several platforms at once cannot go that way.
 */
function chooseBuilder(image, { buildxDriver }) {
    const several = image.platforms.length > 1;
    if (buildxDriver !== undefined)
        return buildxDriver === 'docker' && !several ? 'engine' : 'buildx';
    if (!several)
        return 'classic';
    throw new _build_errors/* ShipError */.f('builder-missing', `Building for ${image.platforms.join(' and ')} needs docker buildx.`, {
        remedy: 'Install the buildx plugin (Debian: docker-buildx), or name one platform.',
    });
}

;// CONCATENATED MODULE: ./.build/plan/image.js

/** Builds nothing that is there, moves no tag that is in place, and asks for no tag that ECR would refuse. */
function decideImage(image, tag, repository, existing) {
    const found = existing.find((one) => one.tag === tag);
    const latest = existing.find((one) => one.tag === 'latest');
    const tags = [tag, ...(wantsLatest(image, repository, latest) ? ['latest'] : [])];
    if (found === undefined)
        return { kind: 'build', tags };
    const missingTags = tags.filter((one) => existing.find((other) => other.tag === one)?.digest !== found.digest);
    return { kind: 'reuse', image: found, tags, missingTags };
}
function wantsLatest(image, repository, latest) {
    return image.latest && !cannotMove(repository, latest);
}
/** In a repository where every tag is immutable, `latest` can be set once and never again. */
function cannotMove(repository, latest) {
    return repository !== undefined && latest !== undefined && !isMovable(repository, 'latest');
}
/** What to tell when `latest` was asked for and stays where it is. */
function latestNotice(image, repository, existing) {
    const latest = existing.find((one) => one.tag === 'latest');
    if (!image.latest || !cannotMove(repository, latest))
        return undefined;
    return `Tags of ${repository?.name} are immutable, so latest stays on ${latest?.digest.slice(0, 19)}. Exempt latest from immutability, or set latest: false.`;
}

;// CONCATENATED MODULE: ./.build/steps/together.js

/** Waits for all, even when one fails, so that every problem is reported at once and nothing runs on unseen. */
async function together(promises) {
    const settled = await Promise.allSettled(promises);
    const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (reasons.length > 0)
        throw combined(reasons);
    return settled.map((one) => one.value);
}
/** A bug comes before any user's mistake; several mistakes become one error that lists them. */
function combined(reasons) {
    const bug = reasons.find((reason) => !(reason instanceof _build_errors/* ShipError */.f));
    const errors = distinct(reasons);
    const [first, ...others] = errors;
    if (bug !== undefined || first === undefined || others.length === 0)
        return bug ?? first;
    const evidence = [
        ...first.evidence,
        ...others.flatMap((error) => [`also: ${error.message}`, ...error.evidence, `fix: ${error.remedy}`]),
    ];
    return new _build_errors/* ShipError */.f(first.code, first.message, { remedy: first.remedy, evidence, cause: first });
}
/** Bad credentials fail every call alike: said once. */
function distinct(errors) {
    return errors.filter((error, index) => errors.findIndex((one) => one.code === error.code) === index);
}

;// CONCATENATED MODULE: ./.build/steps/image.js







/** Decides before anything is changed; a build without a builder, or without a login for its push, is refused here. */
async function image_planImage(run, source, world) {
    const { image } = run.config;
    const decision = decideImage(image, source.tag.tag, world.repository, world.tags);
    notice(run, latestNotice(image, world.repository, world.tags));
    if (decision.kind === 'reuse')
        return { decision };
    const { docker, ecr } = run.ports;
    const [abilities, login] = await together([docker.probe(), ecr.login()]);
    return { decision, builder: chooseBuilder(image, abilities), login };
}
/** Makes sure that the source's image is in the repository under its tags: reused, or built and pushed. */
async function provideImage(run, source, planned, repository) {
    return runStage(run, 'image', async (voice) => {
        const { tags } = planned.decision;
        const { uri, name } = await repository;
        const order = { source, name, uri, tags, voice };
        const { tagged, missing } = 'builder' in planned ? await build(run, order, planned) : reuse(planned.decision);
        await Promise.all(missing.map((tag) => run.ports.ecr.addTag(name, tag, tagged)));
        const { digest } = tagged;
        learn(run, { image: `${uri}@${digest}`, imageUri: `${uri}:${source.tag.tag}`, digest, tags });
        return {
            fact: { reference: `${uri}@${digest}`, tagged },
            summary: `${verb(planned.decision)} ${tags.map(shortTag).join(' + ')} (${digest.slice(0, 19)})`,
            skipped: !('builder' in planned) && missing.length === 0,
        };
    });
}
function reuse({ image, missingTags }) {
    return { tagged: image, missing: missingTags };
}
/** Logs in, builds and pushes. The layers travel once: further tags are added by manifest where docker would ask again. */
async function build(run, order, { builder, login }) {
    const { docker, ecr } = run.ports;
    await docker.login(login);
    const [tag = '', ...others] = order.tags;
    const all = builder === 'buildx';
    const references = (all ? order.tags : [tag]).map((one) => `${order.uri}:${one}`);
    const input = { image: run.config.image, git: order.source.git, references };
    const digest = all
        ? await buildAndPush(run, input, order.voice)
        : await buildThenPush(run, input, builder, order.voice);
    const tagged = (await ecr.findTags(order.name, [tag]))[0];
    if (tagged !== undefined && (digest ?? tagged.digest) === tagged.digest)
        return { tagged, missing: all ? [] : others };
    throw new _build_errors/* ShipError */.f('push-failed', `${references[0]} is not the image that was just pushed.`, {
        remedy: 'Another pipeline pushed the same tag at the same time, or a pull-through rule stands in between: run again.',
    });
}
async function buildAndPush(run, input, voice) {
    const { docker, files } = run.ports;
    const metadataFile = (0,external_node_path_.join)(docker.privateFolder(), 'build-metadata.json');
    await docker.run(buildAndPushCommand(input, metadataFile), voice.output, 'build-failed');
    const metadata = JSON.parse((await files.readText(metadataFile)) ?? '{}');
    return metadata['containerimage.digest'];
}
async function buildThenPush({ ports }, input, builder, voice) {
    await ports.docker.run(buildCommand(input, builder), voice.output, 'build-failed');
    const output = await ports.docker.run(pushCommand(input.references[0] ?? ''), voice.output, 'push-failed');
    return output.match(/digest: (sha256:[0-9a-f]{64})/)?.[1];
}
function verb(decision) {
    if (decision.kind === 'build')
        return 'built and pushed';
    return decision.missingTags.length === 0
        ? 'already pushed:'
        : `reused, tagged ${decision.missingTags.join(', ')}:`;
}
/** A commit SHA is told by its first twelve characters, as git does. */
function shortTag(tag) {
    return tag.replace(/^([0-9a-f]{12})[0-9a-f]{28}/, '$1');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/plan/deployment-tag.js

/** ECR's longest tag. */
const longest = 128;
/**
 * The moving tag that says "this service runs this image"; the lifecycle policy's first rule keeps it.
 * The cluster may be an ARN; a name too long for a tag is cut and made unique by a hash.
 */
function deploymentTag(cluster, service) {
    const name = `ecs-ship.${cluster.split('/').at(-1)}.${service}`;
    if (name.length <= longest)
        return name;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    return `${name.slice(0, longest - hash.length - 1)}-${hash}`;
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle.js




/** Sets the repository's lifecycle policy where that is ours to do. */
async function applyLifecycle(run, repository, current) {
    return runStage(run, 'lifecycle', async () => {
        const decision = decideLifecycle(run.config.lifecycle, current);
        if ('skip' in decision) {
            notice(run, decision.notice);
            return { fact: undefined, summary: decision.skip, skipped: true };
        }
        await run.ports.ecr.putLifecyclePolicy(repository.name, decision.put);
        return { fact: undefined, summary: decision.why };
    });
}
/**
 * Marks the image that the service runs, which the policy's first rule keeps. A failure here is said and forgiven:
 * the deployment itself is done.
 */
async function protectDeployedImage(run, repository, deployed, known) {
    const { cluster, service } = run.config.target;
    const mark = deploymentTag(cluster, service);
    const marked = known.find((one) => one.tag === mark);
    if (run.config.lifecycle.mode === 'off' || marked?.digest === deployed.digest)
        return;
    try {
        if (marked !== undefined && !isMovable(repository, mark))
            throw new Error(`the tag ${mark} is immutable`);
        await run.ports.ecr.addTag(repository.name, mark, deployed);
    }
    catch (error) {
        notice(run, `The running image could not be marked for the lifecycle policy: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./.build/plan/commit-order.js

/**
 * Refuses to put an older commit over a newer one: by history where git knows it, else by commit time. Two commits of
 * different branches are not older or newer than one another.
 */
function checkOrder(git, deployed, { oursIsAncestor }) {
    if (deployed.commit === git.commit)
        return;
    const older = oursIsAncestor ?? git.committedAt * 1000 < deployed.committedAt;
    if (!older)
        return;
    const evidence = [
        `running: ${deployed.commit} of ${new Date(deployed.committedAt).toISOString()}${deployed.run === undefined ? '' : ` (${deployed.run})`}`,
        `to ship: ${git.commit} of ${new Date(git.committedAt * 1000).toISOString()}`,
    ];
    throw new _build_errors/* ShipError */.f('commit-older', 'The service runs a newer commit than the one to ship.', {
        evidence,
        remedy: 'Ship the newest commit; to go back on purpose, set allow-older.',
    });
}

;// CONCATENATED MODULE: ./.build/steps/order.js



/** Refuses an older commit over a newer one, and tells of a deployment that ours would replace. */
async function checkDeploymentOrder(run, source, world) {
    tellOfOthers(run, world);
    const deployed = deployedCommit(world.revision.tags);
    const commit = source?.tag.commit;
    if (run.config.update.allowOlder ||
        deployed === undefined ||
        source?.git === undefined ||
        commit === undefined)
        return;
    const { context } = run.config.image;
    const oursIsAncestor = await run.ports.git.isAncestor(context, commit, deployed.commit);
    checkOrder(source.git, deployed, { oursIsAncestor });
}
function tellOfOthers(run, { service, revision }) {
    const primary = service.deployments.find((one) => one.status === 'PRIMARY');
    if (primary?.rolloutState !== 'IN_PROGRESS')
        return;
    const commit = deployedCommit(revision.tags);
    const of = commit === undefined
        ? ''
        : ` of commit ${commit.commit.slice(0, 12)}${commit.run === undefined ? '' : ` (${commit.run})`}`;
    notice(run, `Deployment ${primary.id}${of} is still in progress; a new one replaces it.`);
}

;// CONCATENATED MODULE: ./.build/steps/repository.js


/** Makes sure that the repository exists; an existing one is left exactly as it is. */
async function ensureRepository(run, existing) {
    return runStage(run, 'repository', async () => {
        if (existing !== undefined)
            return { fact: existing, summary: existing.uri, skipped: true };
        const created = await run.ports.ecr.createRepository(newRepository(run.config.image.repository));
        return { fact: created, summary: `created ${created.uri}: scan on push, immutable tags` };
    });
}

;// CONCATENATED MODULE: ./.build/steps/service.js


/** Updates the service; undefined when it already runs this revision and nothing else was asked for. */
async function service_updateService(run, world, revision) {
    return runStage(run, 'service', async () => {
        const { cluster } = run.config.target;
        learn(run, { serviceArn: world.service.arn });
        if ((run.config.update.desiredCount ?? world.service.desired) === 0) {
            notice(run, `${world.service.name} has a desired count of 0: no task runs, whatever is deployed.`);
        }
        const decision = decideServiceUpdate(cluster, world.service, revision, run.config.update);
        if (decision.kind === 'unchanged')
            return { fact: undefined, summary: 'unchanged', skipped: true };
        if (decision.kind === 'follow') {
            const { id, createdAt } = decision.deployment;
            learn(run, { deploymentId: id });
            const fact = { id, createdAt, taskDefinitionArn: revision, startsDeployment: true };
            return { fact, summary: `${id} of this revision is under way already`, skipped: true };
        }
        const after = await run.ports.ecs.updateService(decision.update);
        const primary = after.deployments.find((one) => one.status === 'PRIMARY');
        const id = primary?.id ?? '';
        const startsDeployment = world.service.deployments.every((one) => one.id !== id);
        learn(run, { deploymentId: id });
        return {
            fact: {
                id,
                createdAt: primary?.createdAt ?? run.ports.clock.now(),
                taskDefinitionArn: revision,
                startsDeployment,
            },
            summary: `${startsDeployment ? `started ${id}` : 'updated'}: ${decision.why}`,
        };
    });
}

;// CONCATENATED MODULE: ./.build/steps/service-url.js


/** Finds where the service answers while the rollout goes on; not being allowed to look is no reason to complain. */
async function findServiceUrl(run, service) {
    const targetGroup = service.targetGroupArns[0];
    if (targetGroup === undefined)
        return;
    try {
        const serviceUrl = await run.ports.loadBalancing.findUrl(targetGroup);
        if (serviceUrl !== undefined)
            learn(run, { serviceUrl });
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/plan/image-tags.js

/** Names the image after the commit, and never after a commit it was not built from. */
function sourceTag(image, git, now) {
    if (git === undefined)
        return withoutCommit(image, now);
    if (git.changedPaths.length > 0)
        return withChanges(image, git);
    return { tag: image.tag ?? git.commit, commit: git.commit };
}
function withoutCommit(image, now) {
    const why = `${image.context} is not in a git work tree with a commit`;
    if (image.requireClean) {
        throw new _build_errors/* ShipError */.f('work-tree-dirty', `require-clean is set, but ${why}.`, {
            remedy: 'Ship from a checkout (in CI: check the repository out first), or drop require-clean.',
        });
    }
    if (image.tag !== undefined)
        return { tag: image.tag };
    const tag = `untracked-${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`;
    return { tag, notice: `${why}, so there is no commit SHA to tag with: the image is tagged ${tag}.` };
}
function withChanges(image, git) {
    const why = `the work tree differs from commit ${git.commit.slice(0, 12)} (${listed(git.changedPaths)})`;
    if (image.requireClean) {
        throw new _build_errors/* ShipError */.f('work-tree-dirty', `require-clean is set, but ${why}.`, {
            remedy: 'Commit or remove the changes, or drop require-clean.',
        });
    }
    if (image.tag !== undefined)
        return { tag: image.tag };
    const tag = `${git.commit}-dirty-${(git.treeId ?? '').slice(0, 12)}`;
    return { tag, notice: `${why}, so the image is tagged ${tag}, not as that commit.` };
}
function listed(paths) {
    const more = paths.length - 3;
    return paths.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./.build/steps/source.js




/** Looks at the build context; undefined when an existing image is deployed. Changes nothing. */
async function readSource(run) {
    if (run.config.image.reference !== undefined)
        return undefined;
    return runStage(run, 'source', async () => {
        await checkContext(run);
        const { git: gitPort, clock } = run.ports;
        const git = await gitPort.inspect(run.config.image.context);
        const tag = sourceTag(run.config.image, git, clock.now());
        notice(run, tag.notice);
        return { fact: { tag, git }, summary: source_describe(tag) };
    });
}
async function checkContext({ config: { image }, ports: { files } }) {
    if (!(await files.isFolder(image.context))) {
        throw new _build_errors/* ShipError */.f('source-not-found', `The build context ${image.context} is not a folder.`, {
            remedy: 'Set the option context to the folder that holds the Dockerfile.',
        });
    }
    const dockerfile = image.dockerfile ?? (0,external_node_path_.join)(image.context, 'Dockerfile');
    if ((await files.readText(dockerfile)) === undefined) {
        throw new _build_errors/* ShipError */.f('source-not-found', `There is no ${dockerfile}.`, {
            remedy: 'Set the options context and dockerfile, or deploy an existing image with the option image.',
        });
    }
}
function source_describe(tag) {
    return tag.commit === undefined ? `tag ${tag.tag}` : `commit ${tag.commit.slice(0, 12)}`;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/plan/parse-task-definition.js



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
    const problems = problemsOf(definition);
    if (problems.length > 0)
        throw invalid(path, problems.map((problem) => `${path}: ${problem}`));
    return definition;
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
    const { family, containerDefinitions: containers } = definition;
    return [
        ...(typeof family === 'string' && family !== '' ? [] : ['family: missing']),
        ...(Array.isArray(containers) && containers.length > 0
            ? containers.flatMap(containerProblems)
            : ['containerDefinitions: expected a list of at least one container']),
    ];
}
function containerProblems(container, index) {
    const at = `containerDefinitions[${index}]`;
    if (!isObject(container))
        return [`${at}: expected an object`];
    return typeof container.name === 'string' && container.name !== '' ? [] : [`${at}.name: missing`];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function invalid(path, problems) {
    const [first = '', ...more] = problems;
    return new _build_errors/* ShipError */.f('task-definition-invalid', first, {
        evidence: more,
        remedy: `Correct ${path}; it takes what RegisterTaskDefinition takes, as JSON or YAML.`,
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    });
}

;// CONCATENATED MODULE: ./.build/steps/task-definition.js





/** The definition that gets the image: the file's when one is given; undefined for the service's own. */
async function readDefinitionFile({ config, ports }) {
    const path = config.taskDefinition.file;
    if (path === undefined)
        return undefined;
    const text = await ports.files.readText(path);
    if (text !== undefined)
        return parseTaskDefinition(path, text);
    throw new _build_errors/* ShipError */.f('task-definition-unreadable', `There is no file ${path}.`, {
        remedy: 'Correct the option task-definition, or leave it out to use the service’s current revision.',
    });
}
/** Renders with the given image; throws when it is not clear which container gets it. */
function renderFor(run, world, file, image) {
    return renderTaskDefinition({
        definition: file ?? world.revision.definition,
        image,
        container: run.config.taskDefinition.container,
    });
}
/** The revision to deploy: the current one when nothing would change, else a new one. */
async function provideRevision(run, world, rendered, tags) {
    return runStage(run, 'task-definition', async () => {
        const current = world.revision.arn;
        learn(run, { previousTaskDefinitionArn: current });
        if (sameTaskDefinition(world.revision.definition, rendered)) {
            learn(run, { taskDefinitionArn: current });
            return { fact: current, summary: `${task_definition_nameOf(current)} is already this`, skipped: true };
        }
        const arn = await register(run, rendered, tags);
        learn(run, { taskDefinitionArn: arn });
        return { fact: arn, summary: `registered ${task_definition_nameOf(arn)} (was ${task_definition_nameOf(current)})` };
    });
}
/** Tags need a permission of their own; without it the revision is registered all the same. */
async function register(run, { tags: _tags, ...rendered }, tags) {
    try {
        return await run.ports.ecs.registerTaskDefinition(rendered, tags);
    }
    catch (error) {
        const refused = error instanceof _build_errors/* ShipError */.f && error.code === 'permission-denied';
        if (!refused || !/ecs:TagResource/.test(error.message))
            throw error;
        notice(run, 'The revision carries no tags, so its commit cannot be told later: allow ecs:TagResource.');
        return run.ports.ecs.registerTaskDefinition(rendered, {});
    }
}
function task_definition_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

;// CONCATENATED MODULE: ./.build/watch/judge.js
/** Decides from ECS's own records only; nothing is a success that ECS does not call one. */
function judge(ours, look) {
    if (look.service !== undefined && look.service.status !== 'ACTIVE') {
        return { kind: 'ended', verdict: 'stopped', reason: `the service is ${look.service.status}` };
    }
    if (!ours.startsDeployment)
        return judgeCount(look.service);
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
        return { kind: 'ended', verdict: 'superseded', reason: describeNewer(primary) };
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
    if (entry?.rolloutState === 'FAILED')
        return { kind: 'going-wrong', reason: primary?.rolloutStateReason };
    // A rollback restores an older deployment; only one newer than ours can have superseded it.
    if (primary !== undefined && isOlder(primary, ours)) {
        return primary.rolloutState === 'IN_PROGRESS'
            ? { kind: 'going-wrong', reason: primary.rolloutStateReason }
            : { kind: 'ended', verdict: 'rolled-back', reason: primary.rolloutStateReason };
    }
    return { kind: 'ended', verdict: 'superseded', reason: primary && describeNewer(primary) };
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
function describeNewer(primary) {
    return `deployment ${primary.id} of ${primary.taskDefinitionArn.split('/').at(-1)} replaced it`;
}

;// CONCATENATED MODULE: ./.build/watch/pacing.js
const second = 1000;
/**
 * Milliseconds until the next look: a second or two around the expected end, sparse where the service's own history
 * says that nothing can end yet. Source of the limits: Amazon ECS API throttling quotas (service deployment reads: 50
 * at once, 20 per second and account).
 */
function nextLookMs({ elapsedMs, expected, goingWrong }) {
    if (goingWrong)
        return 1.5 * second;
    if (expected === undefined)
        return clamp(elapsedMs / 9, second, 8 * second);
    const from = 0.95 * expected.soonest;
    const until = 1.2 * expected.latest + 5 * second;
    if (elapsedMs < from)
        return Math.min(clamp(expected.soonest / 10, second, 15 * second), from - elapsedMs + 50);
    if (elapsedMs <= until)
        return clamp(expected.latest / 150, second, 2 * second);
    return clamp(elapsedMs / 20, second, 10 * second);
}
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
function clamp(value, low, high) {
    return Math.min(Math.max(value, low), high);
}

;// CONCATENATED MODULE: ./.build/steps/cancel.js


const stopTypes = { rollback: 'ROLLBACK', stop: 'ABORT' };
/** Answers an interrupt: leaves the deployment to ECS, or asks ECS to end it; either way without waiting for that. */
async function cancelDeployment(run, memory) {
    const { onCancel } = run.config.watch;
    const askedToEnd = onCancel !== 'leave' && (await askToStop(run, memory, stopTypes[onCancel]));
    return { verdict: 'cancelled', askedToEnd };
}
async function askToStop(run, { sight }, how) {
    if (sight.arn === undefined) {
        notice(run, 'ECS does not list the deployment yet, so it could not be stopped.');
        return false;
    }
    try {
        await run.ports.ecs.stopServiceDeployment(sight.arn, how);
        notice(run, how === 'ROLLBACK'
            ? 'ECS was asked to roll the deployment back.'
            : 'ECS was asked to stop the deployment.');
        return true;
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        notice(run, `The deployment could not be stopped: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/steps/confirm.js
/** How long an ending that may be a stale read has to be seen; longer while deployments[] has never shown ours. */
const confirmMs = { listed: 3000, unlisted: 45_000 };
/** Only our own service deployment is believed at once: deployments[] may be as it was before our update. */
function confirmed(ours, look, judgement, memory, now) {
    const { deployment, service } = look;
    memory.listed ||= service?.deployments.some((one) => one.id === ours.id) ?? false;
    const certain = deployment !== undefined && deployment.status !== 'STOPPED';
    if (judgement.kind !== 'ended' || certain || service?.status !== 'ACTIVE') {
        memory.unconfirmed = undefined;
        return judgement;
    }
    if (judgement.verdict === 'failed' || (judgement.verdict === 'stable' && ours.startsDeployment))
        return judgement;
    if (memory.unconfirmed?.verdict !== judgement.verdict) {
        memory.unconfirmed = { verdict: judgement.verdict, since: now };
    }
    const needed = memory.listed || deployment !== undefined ? confirmMs.listed : confirmMs.unlisted;
    return now - memory.unconfirmed.since >= needed
        ? judgement
        : { kind: 'going-wrong', reason: judgement.reason };
}

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

;// CONCATENATED MODULE: ./.build/watch/cause-rule.js

/** Searches every text that ECS and its agent write about the tasks, and the log for what the kernel says. */
function byText(pattern, sentence) {
    return (evidence) => {
        const match = textsOf(evidence)
            .map((text) => text.match(pattern))
            .find((found) => found !== null);
        return match && sentence({ match, failed: failedContainer(evidence), evidence });
    };
}
/** By the container to blame alone; the sentence is undefined when this is not the cause. */
function byContainer(sentence) {
    return (evidence) => {
        const failed = failedContainer(evidence);
        return failed && sentence(failed, evidence);
    };
}
function firstLine(text) {
    return (text ?? '').split('\n')[0]?.trim() ?? '';
}
function textsOf(evidence) {
    const failed = failedContainer(evidence);
    return [
        failed?.container.reason,
        failed?.task.stoppedReason,
        ...evidence.events.map((event) => event.message),
        ...(evidence.log?.lines ?? []).slice(-3).map((line) => line.message),
    ].filter((text) => text !== undefined);
}

;// CONCATENATED MODULE: ./.build/watch/health-causes.js
function containerHealthCause(failed) {
    const command = failed?.defined?.healthCheck;
    const check = `The health check of container "${failed?.container.name}"`;
    return command === undefined ? `${check} fails.` : `${check} fails: ${command}`;
}
/** Nothing answers at all: no status code, no timeout. */
function nothingListens(evidence) {
    const target = unhealthyTarget(evidence);
    if (target === undefined || !/^Health checks failed$/.test(target.reason))
        return undefined;
    return `Nothing answers on port ${checkedPort(evidence, target)} of the task, where the load balancer’s health check asks${request(evidence)}.`;
}
/** Path, port and code, as far as they are known. */
function loadBalancerCause(evidence) {
    const target = unhealthyTarget(evidence);
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
function unhealthyTarget({ events }) {
    const pattern = /\(port (\d+)\) is unhealthy in \(target-group .*due to \(reason (.+)\)/;
    const [, port, reason] = events.map(({ message }) => pattern.exec(message)).find((one) => one !== null) ?? [];
    return port === undefined || reason === undefined ? undefined : { port, reason };
}
function checkedPort({ healthCheck }, target) {
    return healthCheck === undefined || healthCheck.port === 'traffic-port' ? target.port : healthCheck.port;
}
function request({ healthCheck }) {
    return healthCheck === undefined ? '' : ` for ${healthCheck.path}`;
}

;// CONCATENATED MODULE: ./.build/watch/secret-cause.js

/**
 * Which secret or parameter cannot be read, and why, from the agent's text.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
function secretCause({ match }) {
    const text = firstLine(match[1]).replace('execution resource retrieval failed: ', '');
    const secret = /fetch(?:ing)? secret (?:data from AWS Secrets Manager in region \S+: secret )?(arn:\S+?):? /.exec(text)?.[1];
    const parameter = /invalid (?:ssm )?parameters: (.+)$/i.exec(text)?.[1];
    const key = /did not contain json key (\S+)/.exec(text)?.[1];
    if (key !== undefined)
        return `A secret of the task definition has no JSON key ${key}.`;
    if (parameter !== undefined)
        return `The SSM parameter ${parameter} does not exist or has no value.`;
    if (secret === undefined)
        return `A secret of the task definition cannot be read: ${text}`;
    if (/AccessDenied|not authorized/.test(text))
        return `The execution role may not read the secret ${secret}.`;
    return /ResourceNotFound|can't find/.test(text)
        ? `The secret ${secret} does not exist.`
        : `The secret ${secret} cannot be read: ${text}`;
}

;// CONCATENATED MODULE: ./.build/watch/start-causes.js
/** The reference that cannot be resolved, from the text or from the container to blame. */
function imageName({ match, failed }) {
    const named = /failed to resolve ref (\S+?):? (?:not found|pull access denied)/.exec(match[0])?.[1];
    return named ?? failed?.container.image ?? 'of a container';
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
/** ECS's own sentences about the lack, without its pointer to the guide. */
function placementCause({ events }) {
    const event = events.find(({ message }) => /unable to place (a task|tasks)|Capacity is unavailable/.test(message));
    const text = event?.message
        .replace(/^\(service [^)]*\) /, '')
        .replace(/ For more information, see .*$/, '');
    return text && `ECS cannot place the tasks: the service ${text}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes.js





/** From the most specific to the most general; the first that applies names the failure. */
const causeRules = [
    {
        id: 'image-platform',
        cause: byText(/does not contain descriptor matching platform '?([\w/]+)?|exec format error|no matching manifest/i, ({ match }) => `The image is built for another CPU architecture than the task runs on${match[1] === undefined ? '' : ` (${match[1]})`}.`),
        remedy: 'Build for the task’s platform (option platforms) or change runtimePlatform in the task definition.',
    },
    {
        id: 'pull-denied',
        cause: byText(/CannotPull\w*: .*(access denied|denied:|unauthori[sz]ed|not authorized|authorization failed|forbidden)|ecr registry auth: .*(AccessDenied|not authorized)/is, (found) => `The image ${imageName(found)} cannot be pulled: access is denied.`),
        remedy: 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer; ' +
            'a private registry other than ECR needs repositoryCredentials in the container definition.',
    },
    {
        id: 'image-not-found',
        cause: byText(/CannotPull\w*: .*(not found|manifest unknown|does not exist)/is, (found) => `The image ${imageName(found)} cannot be pulled: it does not exist.`),
        remedy: 'Check the image reference in the task definition and that a lifecycle policy has not expired it.',
    },
    {
        id: 'pull-failed',
        cause: byText(/CannotPull\w*: (.+)/is, ({ match }) => `The image cannot be pulled: ${firstLine(match[1])}`),
        remedy: 'Check that the task’s subnets have a route to the registry (NAT, VPC endpoints or a public address).',
    },
    {
        id: 'log-group-missing',
        cause: byText(/(log group does not exist|failed to validate logger args.*log group)/is, logGroupCause),
        remedy: 'Create it, or set awslogs-create-group: "true" and allow logs:CreateLogGroup to the execution role.',
    },
    {
        id: 'secret-unreadable',
        cause: byText(/ResourceInitializationError: (?!.*ecr registry auth).*?(?:pull secrets or registry auth|secrets? .*?): (.+)/is, secretCause),
        remedy: 'Check the secret’s ARN and region, and that the execution role may read it (and use its KMS key).',
    },
    {
        id: 'resource-initialization',
        cause: byText(/ResourceInitializationError: (.+)/is, ({ match }) => `The task cannot be set up: ${firstLine(match[1])}`),
        remedy: 'Check the execution role’s permissions and the subnets’ route to ECR, CloudWatch Logs and Secrets Manager.',
    },
    {
        id: 'command-not-found',
        cause: byText(/CannotStartContainer\w*: .*(no such file or directory|executable file not found)/is, ({ match, failed }) => `The command${commandOf(match)} of container "${failed?.container.name}" does not exist in the image.`),
        remedy: 'Check command and entryPoint in the task definition against the image’s files and PATH.',
    },
    {
        id: 'permission-denied',
        cause: byText(/Cannot(Start|Create)Container\w*: .*permission denied/is, ({ failed }) => `The command of container "${failed?.container.name}" is not executable for its user.`),
        remedy: 'Make the file executable (chmod +x in the Dockerfile) or run it with an interpreter.',
    },
    {
        id: 'dependency-not-ready',
        cause: byContainer(dependencyCause),
        remedy: 'Look into the container that is waited for: its log, its health check, its exit code; ' +
            'its startTimeout is how long the other one waits.',
    },
    {
        id: 'port-conflict',
        cause: byText(/port is already allocated|address already in use|already using a port required by your task/i, ({ failed }) => `A host port that ${failed === undefined ? 'the task' : `container "${failed.container.name}"`} needs is taken on the container instance.`),
        remedy: 'Leave hostPort out (or 0) for a port of ECS’s choice, use awsvpc, add an instance, ' +
            'or let ECS stop the old task first (minimumHealthyPercent below 100).',
    },
    {
        id: 'container-start',
        cause: byText(/Cannot(?:Start|Create)Container\w*: (.+)/is, ({ match }) => `A container cannot start: ${firstLine(match[1])}`),
        remedy: 'Run the image locally with the same command, user and limits to see the error.',
    },
    {
        id: 'out-of-memory',
        cause: byText(/OutOfMemory/i, ({ failed }) => `Container "${failed?.container.name}" used more memory than its limit${failed?.defined?.memory === undefined ? '' : ` (${failed.defined.memory} MiB)`} and was killed.`),
        remedy: 'Raise memory in the task definition, or make the application use less.',
    },
    {
        id: 'container-health-check',
        cause: byText(/failed container health checks/i, ({ failed }) => containerHealthCause(failed)),
        remedy: 'Run the healthCheck command inside the image; give a slow start more startPeriod.',
    },
    {
        id: 'nothing-listens',
        cause: nothingListens,
        remedy: 'Let the application listen on that port of 0.0.0.0, not of localhost, or correct containerPort; ' +
            'a slow start needs healthCheckGracePeriodSeconds.',
    },
    {
        id: 'load-balancer-health-check',
        cause: byText(/failed ELB health checks|is unhealthy in \(target-group/i, ({ evidence }) => loadBalancerCause(evidence)),
        remedy: 'Check the target group’s path, port and success codes, the security group between load balancer and task, ' +
            'and healthCheckGracePeriodSeconds for a slow start.',
    },
    {
        id: 'container-killed',
        cause: byContainer((failed) => {
            const { container, task } = failed;
            if (container.exitCode !== 137 || task.stopCode !== 'EssentialContainerExited')
                return undefined;
            return outlivedStopTimeout(failed)
                ? `Container "${container.name}" was killed (exit code 137): it did not end within its stopTimeout of ${failed.defined?.stopTimeout} s.`
                : `Container "${container.name}" was killed by SIGKILL (exit code 137), and not for its own memory limit.`;
        }),
        remedy: 'Look for what kills it: the memory of the task as a whole, the host’s, or a process of its own. ' +
            'Let the application handle SIGTERM (exec form of CMD, or initProcessEnabled), or raise stopTimeout.',
    },
    {
        id: 'container-exited',
        cause: byContainer(({ container }, evidence) => container.exitCode === undefined
            ? undefined
            : `Container "${container.name}" exits with code ${container.exitCode}${lastWords(evidence)}`),
        remedy: 'Read the log lines above; the container has to keep running. Reproduce with docker run on the same image.',
    },
    {
        id: 'no-capacity',
        cause: placementCause,
        remedy: 'Check the cluster’s capacity, the subnets’ free addresses and the account’s quotas.',
    },
    {
        id: 'cannot-progress',
        cause: (evidence) => {
            const event = evidence.events.find((one) => /because of the service deployment configuration/.test(one.message));
            return event && 'minimumHealthyPercent and maximumPercent leave ECS no room to start or stop a task.';
        },
        remedy: 'Raise maximumPercent or lower minimumHealthyPercent (100/200 always works).',
    },
    {
        id: 'unknown',
        cause: (evidence) => evidence.reason ?? 'ECS gives no reason that ecs-ship knows.',
        remedy: 'All that ECS shows is above; the service’s events and the stopped tasks in the console may show more.',
    },
];
/** runc quotes it: `exec: "gunicorn": executable file not found`. */
function commandOf([text]) {
    const command = /exec: (".+?")/.exec(text)?.[1];
    return command === undefined ? '' : ` ${command}`;
}
function lastWords(evidence) {
    const last = evidence.log?.lines.filter((line) => line.message.trim() !== '').at(-1);
    return last === undefined ? '.' : `; its last words: ${last.message.trim()}`;
}

;// CONCATENATED MODULE: ./.build/watch/diagnose.js



/** Lines of the failed container's log that are shown. */
const shownLogLines = 10;
/** Names the cause by the first rule that applies and lists what it rests on. */
function diagnose(evidence) {
    for (const rule of causeRules) {
        const cause = rule.cause(evidence);
        if (cause !== undefined) {
            return { id: rule.id, cause, evidence: evidenceLines(evidence), remedy: rule.remedy };
        }
    }
    throw new Error('the last cause rule always applies');
}
function evidenceLines(evidence) {
    return [
        ...taskLines(evidence),
        ...logLines(evidence),
        ...eventLines(evidence),
        ...(evidence.reason === undefined ? [] : [`ECS: ${evidence.reason}`]),
    ];
}
function taskLines(evidence) {
    const failed = failedContainer(evidence);
    if (failed === undefined)
        return [];
    const { task, container } = failed;
    const others = evidence.tasks.filter(failedByItself).length - 1;
    return [
        `task ${task.id} stopped: ${task.stoppedReason ?? task.stopCode ?? 'no reason given'}`,
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
/** The newest event that says what is wrong, else one that says that something is. */
function eventLines({ events }) {
    const says = (pattern) => events.find(({ message }) => pattern.test(message.replace(/^\(service [^)]*\) /, '')));
    const telling = says(/unable|unhealthy|health checks|could not/i) ?? says(/deployment failed|rolling back/i);
    return telling === undefined ? [] : [`event: ${telling.message}`];
}

;// CONCATENATED MODULE: ./.build/steps/defined-containers.js
/** Source: Amazon ECS API reference, ContainerDefinition `stopTimeout`. */
const DEFAULT_STOP_TIMEOUT = 30;
/** A task definition's containers, as a diagnosis looks at them. */
function definedContainers(definition) {
    return (definition.containerDefinitions ?? []).map(definedContainer);
}
function definedContainer(definition) {
    const { name = '', essential = true, memory, stopTimeout = DEFAULT_STOP_TIMEOUT } = definition;
    const healthCheck = definition.healthCheck?.command?.filter((word) => word !== 'CMD' && word !== 'CMD-SHELL');
    const awslogs = awsLogs(definition);
    return {
        name,
        essential,
        stopTimeout,
        ...(memory === undefined ? {} : { memory }),
        ...(healthCheck === undefined ? {} : { healthCheck: healthCheck.join(' ') }),
        ...(awslogs === undefined ? {} : { awslogs }),
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

;// CONCATENATED MODULE: ./.build/steps/gather-evidence.js



/** Log lines asked for; the diagnosis shows the last of them. */
const logLimit = 30;
/** All that AWS still shows of our deployment. What cannot be had is left out: a missing permission must not hide the verdict. */
async function gatherEvidence(run, ours, reason) {
    const { ecs } = run.ports;
    const { cluster, service } = run.config.target;
    const [stopped, snapshot, containers] = await Promise.all([
        ecs.findStoppedTasks(cluster, service).catch(nothingIfRefused([])),
        ecs.describeService(cluster, service).catch(nothingIfRefused(undefined)),
        readContainers(run, ours).catch(nothingIfRefused(undefined)),
    ]);
    const tasks = stopped.filter((task) => task.startedBy === ours.id);
    const events = (snapshot?.events ?? []).filter((event) => event.at >= ours.createdAt);
    const failed = failedContainer({ tasks, containers });
    const [log, healthCheck] = await Promise.all([
        failed && readLog(run, failed),
        readHealthCheck(run, snapshot, events).catch(nothingIfRefused(undefined)),
    ]);
    return { reason, tasks, events, containers, healthCheck, log };
}
async function readContainers(run, ours) {
    const { definition } = await run.ports.ecs.describeTaskDefinition(ours.taskDefinitionArn);
    return definedContainers(definition);
}
/** Asked only where the load balancer has complained. */
async function readHealthCheck(run, snapshot, events) {
    const complaint = events.map(({ message }) => /unhealthy in \(target-group (\S+)\)/.exec(message));
    const arn = complaint.find((one) => one !== null)?.[1];
    const known = arn !== undefined && snapshot?.targetGroupArns.includes(arn);
    return known ? run.ports.loadBalancing.findHealthCheck(arn) : undefined;
}
/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
async function readLog(run, failed) {
    const { name: container, exitCode } = failed.container;
    // A container that never ran has written nothing; without its definition nobody knows where it writes.
    if (exitCode === undefined || failed.defined === undefined)
        return undefined;
    const { group, region, streamPrefix } = failed.defined.awslogs ?? {};
    if (group === undefined || streamPrefix === undefined)
        return { container, lines: [], note: 'not in CloudWatch Logs (no awslogs driver)' };
    try {
        const stream = `${streamPrefix}/${container}/${failed.task.id}`;
        const lines = await run.ports.logs.lastLines(region, group, stream, logLimit);
        return { container, lines, ...(lines.length === 0 ? { note: 'empty' } : {}) };
    }
    catch (error) {
        if (error instanceof _build_errors/* ShipError */.f)
            return { container, lines: [], note: error.message };
        throw error;
    }
}
function nothingIfRefused(nothing) {
    return (error) => {
        if (error instanceof _build_errors/* ShipError */.f)
            return nothing;
        throw error;
    };
}

;// CONCATENATED MODULE: ./.build/steps/diagnose.js


/** Gathers the evidence that is needed for the verdict and names the cause. */
async function diagnoseDeployment(run, ours, reason, verdict) {
    if (verdict === 'superseded')
        return superseded(reason);
    return diagnose(await gatherEvidence(run, ours, reason));
}
function superseded(reason) {
    return {
        id: 'superseded',
        cause: `A newer deployment took over before ours was done${reason === undefined ? '.' : `: ${reason}`}`,
        evidence: [],
        remedy: 'Follow the newer one; let pipelines queue (concurrency or resource_group) to avoid this.',
    };
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

;// CONCATENATED MODULE: ./.build/steps/give-up.js




/**
 * Looks into newly failed tasks; once it is certain that the deployment cannot succeed, does what on-failure says. The
 * diagnosis is taken at once, while the evidence is fresh.
 */
async function giveUpIfCertain(run, ours, look, memory) {
    const { onFailure } = run.config.watch;
    const failures = failureCount(ours, look);
    if (onFailure === 'wait' || memory.gaveUp || failures <= memory.examinedFailures)
        return 'go-on';
    memory.examinedFailures = failures;
    const why = await certainty(run, ours);
    if (why === undefined)
        return 'go-on';
    memory.gaveUp = true;
    memory.diagnosis ??= diagnoseDeployment(run, ours, undefined);
    if (onFailure === 'stop-waiting')
        return 'stop-waiting';
    return rollBack(run, memory);
}
/** By the service deployment's circuit breaker, or by deployments[] where there is none. */
function failureCount(ours, { deployment, service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return Math.max(deployment?.circuitBreaker?.failureCount ?? 0, entry?.failedTasks ?? 0);
}
async function certainty(run, ours) {
    const { cluster, service } = run.config.target;
    try {
        const [stopped, running] = await Promise.all([
            run.ports.ecs.findStoppedTasks(cluster, service),
            run.ports.ecs.findRunningTasks(cluster, service),
        ]);
        const now = run.ports.clock.now();
        const own = running.filter((task) => task.startedBy === ours.id);
        const alive = own.map(({ startedAt, ...task }) => startedAt === undefined ? task : { ...task, runningMs: now - startedAt });
        return certainFailure(stopped.filter((task) => task.startedBy === ours.id), alive);
    }
    catch (error) {
        // Not being allowed to look into tasks only means that ECS's own verdict is waited for.
        if (error instanceof _build_errors/* ShipError */.f)
            return undefined;
        throw error;
    }
}
/** ECS may be faster than we are: a deployment that it ends already cannot be stopped, which is as good. */
async function rollBack(run, memory) {
    if (memory.sight.arn === undefined)
        return 'stop-waiting';
    try {
        await run.ports.ecs.stopServiceDeployment(memory.sight.arn, 'ROLLBACK');
        notice(run, 'This deployment cannot succeed, so ecs-ship asked ECS to roll it back.');
        return 'go-on';
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        if (error.code !== 'permission-denied')
            return 'go-on';
        notice(run, `${error.message} With it ecs-ship would have rolled back.`);
        return 'stop-waiting';
    }
}

;// CONCATENATED MODULE: ./.build/steps/observe.js


/** Looks once. `withService` also asks for the service's events and deployments[]. */
async function lookAt(run, ours, sight, withService) {
    const { cluster, service } = run.config.target;
    const askService = withService || !sight.permitted || !ours.startsDeployment;
    const [deployment, snapshot] = await Promise.all([
        ours.startsDeployment ? lookAtDeployment(run, ours, sight) : undefined,
        askService ? run.ports.ecs.describeService(cluster, service) : undefined,
    ]);
    return { deployment, service: snapshot };
}
async function lookAtDeployment(run, ours, sight) {
    if (!sight.permitted)
        return undefined;
    try {
        if (sight.arn !== undefined)
            return await run.ports.ecs.describeServiceDeployment(sight.arn);
        return await find(run, ours, sight);
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        sight.permitted = false;
        notice(run, `${error.message} Following deployments[] instead; with it ecs-ship tells more.`);
        return undefined;
    }
}
/** The one whose target revision carries our id's number: `ecs-svc/N` and `…/service-revision/…/N`. */
async function find(run, ours, sight) {
    const { cluster, service } = run.config.target;
    const number = ours.id.split('/').at(-1);
    const listed = await run.ports.ecs.listServiceDeployments(cluster, service);
    const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
    sight.history = listed.filter((one) => one !== found);
    sight.arn = found?.arn;
    return found;
}

;// CONCATENATED MODULE: ./.build/steps/look-patiently.js



/** What AWS says when the same question may be answered a moment later. */
const passing = ['throttled', 'aws-unreachable', 'aws-unavailable'];
/**
 * Looks once; undefined when AWS did not answer, which never ends a watch by itself, and `gone` when the service has
 * been deleted. Any other refusal is passed on with the word that ECS goes on.
 */
async function lookPatiently(run, ours, memory, withService) {
    try {
        const look = await lookAt(run, ours, memory.sight, withService);
        memory.unanswered = 0;
        return look;
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        if (error.code === 'service-not-found')
            return 'gone';
        if (!passing.includes(error.code))
            throw unseen(error, ours, memory);
        if (memory.unanswered === 0)
            notice(run, `${error.message} ecs-ship goes on asking.`);
        memory.unanswered += 1;
        return undefined;
    }
}
/** We can no longer see how it goes; that says nothing about the deployment. */
function unseen(error, ours, { lastLine }) {
    const evidence = [
        `ECS goes on with deployment ${ours.id} without us: how it ends is not known.`,
        ...(lastLine === undefined ? [] : [`last seen: ${lastLine}`]),
    ];
    return new _build_errors/* ShipError */.f(error.code, error.message, {
        remedy: error.remedy,
        evidence: [...evidence, ...error.evidence],
        ...(error.docs === undefined ? {} : { docs: error.docs }),
        cause: error,
    });
}
/** Milliseconds until AWS is asked again after so many looks without an answer. */
function backOffMs(unanswered) {
    return Math.min(1000 * 2 ** Math.min(unanswered, 5), 20_000);
}

;// CONCATENATED MODULE: ./.build/watch/progress.js
/** One line about where the rollout stands; equal lines mean that nothing a reader would notice has changed. */
function progressLine(ours, look) {
    const revision = ours.taskDefinitionArn.split('/').at(-1);
    // How it ended is the verdict's to say.
    if (/SUCCESSFUL|FAILED|STOPPED$/.test(look.deployment?.status ?? ''))
        return undefined;
    const counts = look.deployment?.target ?? countsByService(ours, look);
    if (counts === undefined)
        return undefined;
    const status = look.deployment?.status;
    const stage = look.deployment?.lifecycleStage;
    return [
        `${revision}: ${counts.running} of ${counts.requested} running`,
        counts.pending > 0 ? `, ${counts.pending} pending` : '',
        status !== undefined && status !== 'IN_PROGRESS' ? ` — ${status}` : '',
        stage !== undefined && stage !== 'SCALE_UP' ? ` — ${stage}` : '',
        traffic(look),
        pause(look),
        failures(look),
    ].join('');
}
function traffic({ deployment }) {
    const percent = deployment?.trafficPercent;
    return percent === undefined || !/TRAFFIC|BAKE/.test(deployment?.lifecycleStage ?? '')
        ? ''
        : `, ${percent} % of the traffic`;
}
/** A hook that pauses goes on when somebody says so. */
function pause({ deployment }) {
    if (deployment?.awaitingHookId === undefined)
        return '';
    return (`: waits at ${deployment.lifecycleStage} for aws ecs continue-service-deployment` +
        ` --service-deployment-arn ${deployment.arn} --hook-id ${deployment.awaitingHookId} --action CONTINUE (or ROLLBACK)`);
}
/** Baking, a traffic step or a paused hook: ECS is meant to change nothing for a while. */
function waitsOnPurpose({ deployment }) {
    return (deployment?.awaitingHookId !== undefined ||
        /^(BAKE_TIME|PRODUCTION_TRAFFIC_SHIFT)$/.test(deployment?.lifecycleStage ?? ''));
}
function failures(look) {
    const breaker = look.deployment?.circuitBreaker;
    if (breaker === undefined || breaker.failureCount === 0)
        return '';
    return ` — ${breaker.failureCount} failed (circuit breaker trips at ${breaker.threshold})`;
}
function countsByService(ours, look) {
    const entry = look.service?.deployments.find((one) => one.id === ours.id);
    return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}
/** The service's events since ours began that have not been shown yet, oldest first. */
function newEvents(events, since, shown) {
    return events.filter((event) => event.at >= since && !shown.has(event.id)).reverse();
}

;// CONCATENATED MODULE: ./.build/steps/watch-memory.js

function newMemory(now) {
    return {
        sight: { arn: undefined, permitted: true, history: [] },
        startedAt: now,
        shownEvents: new Set(),
        lastLine: undefined,
        changedAt: now,
        askedServiceAt: now,
        examinedFailures: 0,
        gaveUp: false,
        unanswered: 0,
        unconfirmed: undefined,
        listed: false,
        diagnosis: undefined,
    };
}
/** Says what changed since the last look, and nothing twice. */
function speak(ours, look, memory, voice, now) {
    const line = progressLine(ours, look);
    // AWS stamps events by its own clock; our deployment's creation is by the same one.
    const events = newEvents(look.service?.events ?? [], ours.createdAt, memory.shownEvents);
    const changed = line !== undefined && line !== memory.lastLine;
    if (changed)
        voice.progress(line);
    for (const event of events) {
        memory.shownEvents.add(event.id);
        voice.progress(event.message);
    }
    if (changed || events.length > 0 || waitsOnPurpose(look))
        memory.changedAt = now;
    memory.lastLine = line ?? memory.lastLine;
}

;// CONCATENATED MODULE: ./.build/steps/watch.js









/** Longest time without asking the service for its events and failed tasks, in milliseconds. */
const serviceEveryMs = 15_000;
/** Follows our deployment until ECS says how it ended, the time is up, or somebody interrupts. */
async function followDeployment(run, ours) {
    return runStage(run, 'watch', async (voice) => {
        const ending = await follow(run, ours, voice);
        const summary = `${ending.verdict}: ${ours.taskDefinitionArn.split('/').at(-1)} (${ours.id})`;
        return { fact: ending, summary, failed: ending.verdict !== 'stable' };
    });
}
async function follow(run, ours, voice) {
    const { clock } = run.ports;
    const memory = newMemory(clock.now());
    let askService = false;
    while (!run.interrupted.aborted) {
        const look = await lookPatiently(run, ours, memory, askService || serviceIsDue(clock.now(), memory));
        if (look === 'gone')
            return deleted(ours);
        if (look === undefined) {
            const late = await endLate(run, ours, memory);
            if (late !== undefined)
                return late;
            await clock.sleep(backOffMs(memory.unanswered), run.interrupted);
            continue;
        }
        if (look.service !== undefined)
            memory.askedServiceAt = clock.now();
        speak(ours, look, memory, voice, clock.now());
        const judgement = confirmed(ours, look, judge(ours, look), memory, clock.now());
        if (judgement.kind === 'ended')
            return conclude(run, ours, judgement, memory);
        const late = await endEarly(run, ours, look, judgement, memory);
        if (late !== undefined)
            return late;
        askService = judgement.kind === 'ask-service' || judgement.kind === 'going-wrong';
        await clock.sleep(pauseMs(run, judgement, memory), run.interrupted);
    }
    return cancelDeployment(run, memory);
}
function deleted(ours) {
    const cause = 'The service was deleted while its deployment was under way.';
    const remedy = 'Create the service again before the next ship.';
    return {
        verdict: 'stopped',
        diagnosis: { id: 'service-deleted', cause, evidence: [`deployment: ${ours.id}`], remedy },
    };
}
function serviceIsDue(now, memory) {
    return now - memory.askedServiceAt >= serviceEveryMs;
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
    const reason = `${late}; ECS goes on. ${memory.lastLine ?? ''}`;
    return { verdict: 'timed-out', diagnosis: await diagnoseDeployment(run, ours, reason, 'timed-out') };
}
/** Which of the two timeouts has passed. */
function tooLate(run, memory) {
    const { timeoutMs, noProgressTimeoutMs } = run.config.watch;
    const now = run.ports.clock.now();
    if (now - memory.startedAt >= timeoutMs)
        return `Not finished after ${timeoutMs / 1000} s (timeout)`;
    if (now - memory.changedAt < noProgressTimeoutMs)
        return undefined;
    return `Nothing has changed for ${noProgressTimeoutMs / 1000} s (no-progress-timeout)`;
}
function pauseMs(run, judgement, memory) {
    if (judgement.kind === 'ask-service')
        return 0;
    const { timeoutMs, noProgressTimeoutMs } = run.config.watch;
    const now = run.ports.clock.now();
    const pause = nextLookMs({
        elapsedMs: now - memory.startedAt,
        expected: expectation(memory.sight.history),
        goingWrong: judgement.kind === 'going-wrong' || memory.examinedFailures > 0,
    });
    return Math.max(0, Math.min(pause, memory.startedAt + timeoutMs - now, memory.changedAt + noProgressTimeoutMs - now));
}
async function conclude(run, ours, ended, memory) {
    const { verdict, reason } = ended;
    if (verdict === 'stable')
        return { verdict };
    const known = verdict === 'superseded' || verdict === 'stopped' ? undefined : memory.diagnosis;
    return { verdict, diagnosis: await (known ?? diagnoseDeployment(run, ours, reason, verdict)) };
}

;// CONCATENATED MODULE: ./.build/steps/world.js




/** Reads everything a plan needs, side by side; the source is awaited only where its tag is needed. */
async function readWorld(run, source) {
    return runStage(run, 'identity', async () => {
        const [, registry, { service, revision }] = await together([
            checkAccount(run),
            readRegistry(run, source),
            readService(run),
        ]);
        const [region, account] = service.arn.split(':').slice(3, 5);
        const summary = `account ${account}, ${region}; ${service.name} runs ${revision.arn.split('/').at(-1)}`;
        return { fact: { ...registry, service, revision }, summary };
    });
}
async function readRegistry(run, source) {
    const { ecr } = run.ports;
    const { image, lifecycle, target } = run.config;
    if (image.reference !== undefined)
        return { repository: undefined, tags: [], lifecyclePolicy: undefined };
    const name = image.repository;
    // A source that cannot be read is reported by its own stage.
    const readable = source.catch(() => undefined);
    const tags = readable.then((known) => known === undefined
        ? []
        : ecr.findTags(name, [
            known.tag.tag,
            ...(image.latest ? ['latest'] : []),
            deploymentTag(target.cluster, target.service),
        ]));
    const [repository, found, lifecyclePolicy] = await together([
        ecr.findRepository(name),
        tags,
        lifecycle.mode === 'off' ? undefined : ecr.findLifecyclePolicy(name),
    ]);
    return { repository, tags: found, lifecyclePolicy };
}
async function readService(run) {
    const { cluster, service: name } = run.config.target;
    const service = await run.ports.ecs.describeService(cluster, name);
    checkService(service);
    return { service, revision: await run.ports.ecs.describeTaskDefinition(service.taskDefinitionArn) };
}
function checkService(service) {
    if (service.controller !== 'ECS') {
        throw new _build_errors/* ShipError */.f('service-unsupported', `${service.name} is deployed by ${service.controller}, not by ECS.`, {
            remedy: 'ecs-ship drives the ECS deployment controller; change the service’s deploymentController to ECS.',
        });
    }
    if (service.status === 'DRAINING') {
        throw new _build_errors/* ShipError */.f('service-not-found', `${service.name} is being deleted (status DRAINING).`, {
            remedy: 'Wait until it is gone and create it again, or correct the option service.',
        });
    }
}
/** Guards against the right name in the wrong account; asks only when there is something to compare with. */
async function checkAccount({ config, ports }) {
    const allowed = config.aws.allowedAccountIds;
    if (allowed.length === 0)
        return;
    const { accountId, arn } = await ports.identity.whoAmI();
    if (allowed.includes(accountId))
        return;
    throw new _build_errors/* ShipError */.f('account-not-allowed', `These credentials are for account ${accountId} (${arn}).`, {
        remedy: `allowed-account-ids lets only ${allowed.join(', ')} through: use that account’s role.`,
    });
}

;// CONCATENATED MODULE: ./.build/ship.js
















/** From a commit to a verdict. Throws only for a bug; everything else is an Outcome. */
async function ship(input) {
    const run = begin(input);
    try {
        const checked = await check(run);
        if (input.dryRun)
            return planned(run, describePlan({ config: input.config, ...checked }));
        return settled(run, await deliver(run, checked));
    }
    catch (error) {
        if (error instanceof _build_errors/* ShipError */.f)
            return failed(run, error);
        throw error;
    }
    finally {
        await input.ports.docker.close();
    }
}
/** Everything that can be known, and refused, before anything is changed. */
async function check(run) {
    const reading = readSource(run);
    const [source, given, world, file] = await together([
        reading,
        readGivenImage(run),
        readWorld(run, reading),
        readDefinitionFile(run),
    ]);
    const named = given?.reference ?? world.repository?.uri ?? run.config.image.repository;
    renderFor(run, world, file, named);
    const [image] = await together([
        source && image_planImage(run, source, world),
        checkDeploymentOrder(run, source, world),
    ]);
    return { source, given, world, file, image };
}
async function deliver(run, checked) {
    const { source, world, file } = checked;
    const { image, repository } = await provide(run, checked);
    const tags = revisionTags({ file, revision: world.revision }, source?.git, run.runUrl);
    const revision = await provideRevision(run, world, renderFor(run, world, file, image.reference), tags);
    const ours = await service_updateService(run, world, revision);
    const url = findServiceUrl(run, world.service);
    const ending = ours === undefined ? { verdict: 'unchanged' } : await followDeployment(run, ours);
    const serves = ending.verdict === 'stable' || ending.verdict === 'unchanged';
    if (serves && repository !== undefined && image.tagged !== undefined) {
        await protectDeployedImage(run, repository, image.tagged, world.tags);
    }
    await url;
    return ending;
}
/** The image in its repository; the lifecycle policy is set while the image builds. */
async function provide(run, { source, given, world, image: planned }) {
    if (given !== undefined)
        return { image: given, repository: undefined };
    if (source === undefined || planned === undefined)
        throw new Error('neither a source nor a given image');
    const ensuring = ensureRepository(run, world.repository);
    const [image, repository] = await together([
        provideImage(run, source, planned, ensuring),
        ensuring,
        ensuring.then((one) => applyLifecycle(run, one, world.lifecyclePolicy)),
    ]);
    return { image, repository };
}
function begin({ config, ports, report, interrupted, runUrl, dryRun }) {
    const startedAt = ports.clock.now();
    const { cluster, service } = config.target;
    report({
        kind: 'started',
        at: startedAt,
        headline: `${dryRun ? 'Planning' : 'Shipping'} ${service} to ${cluster}`,
    });
    return {
        config,
        ports,
        report,
        interrupted,
        runUrl,
        startedAt,
        known: { facts: {}, stages: [], notices: [] },
    };
}

;// CONCATENATED MODULE: ./.build/commands/ship.js












/** Wires the core to the real world and runs it. */
async function runShip(request) {
    const { config, report, interrupted, dryRun, webIdentityToken } = request;
    const session = openSession({ aws: config.aws, webIdentityToken });
    try {
        const ports = portsOf(request, session);
        return await ship({ config, ports, report, interrupted, dryRun, runUrl: runUrl(request.environment) });
    }
    finally {
        session.close();
    }
}
function portsOf(request, session) {
    return {
        ecr: ecrAdapter(session),
        ecs: ecsAdapter(session),
        logs: logsAdapter(session),
        loadBalancing: loadBalancingAdapter(session),
        identity: identityAdapter(session),
        docker: dockerAdapter(request),
        git: gitAdapter(request.workingDirectory),
        files: (0,files/* filesAdapter */.V)(request.workingDirectory),
        clock: systemClock,
    };
}


/***/ })

};
