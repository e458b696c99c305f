export const id = 1388;
export const ids = [1388];
export const modules = {

/***/ 69037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeregisterTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DeregisterTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeregisterTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeregisterTaskDefinition$ */ .lkq) {
}


/***/ }),

/***/ 20055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DescribeServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceDeployments$ */ .bm1) {
}


/***/ }),

/***/ 56597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DescribeServiceRevisionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeServiceRevisionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceRevisions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceRevisions$ */ .Nqi) {
}


/***/ }),

/***/ 31716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DescribeServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServices$ */ .i2N) {
}


/***/ }),

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ DescribeTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTaskDefinition$ */ .K0Z) {
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DescribeTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTasks$ */ .Aw_) {
}


/***/ }),

/***/ 8686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ListClustersCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListClustersCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListClusters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListClusters$ */ .qJH) {
}


/***/ }),

/***/ 73268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ListServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServiceDeployments$ */ .aK2) {
}


/***/ }),

/***/ 4951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ListServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServices$ */ .vWu) {
}


/***/ }),

/***/ 11862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ListTaskDefinitionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListTaskDefinitionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTaskDefinitions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTaskDefinitions$ */ .mbS) {
}


/***/ }),

/***/ 19955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ListTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTasks$ */ .$a_) {
}


/***/ }),

/***/ 43601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StopServiceDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class StopServiceDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopServiceDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopServiceDeployment$ */ .F0p) {
}


/***/ }),

/***/ 59885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ UpdateServiceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class UpdateServiceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UpdateService", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .UpdateService$ */ .N2u) {
}


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MT: () => (/* binding */ awsFailure),
  IY: () => (/* binding */ callAws),
  KT: () => (/* binding */ isException)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/exceeded-quota.js
/** The quota that a call runs into, as Service Quotas names it; a call that is not here has none of its own. */
const quotas = {
    'ecs:RegisterTaskDefinition': 'Revisions per task definition family',
    'ecs:UpdateService': 'Tasks per service',
    'ecs:RunTask': 'Tasks launched per run-task',
    'ecr:CreateRepository': 'Registered repositories',
    'ecr:PutImage': 'Images per repository, or Tags per image',
    'ecr:PutLifecyclePolicy': 'Rules per lifecycle policy',
};
/** What to do about a quota, by its name where it is known. */
function quotaRemedy(action) {
    const name = quotas[action];
    const which = name === undefined ? 'the quota' : `the quota “${name}”`;
    return `Remove what is no longer needed, or ask AWS in Service Quotas to raise ${which}.`;
}
/** Where AWS lists the service's quotas. */
function quotaPage(action) {
    return action.startsWith('ecr:')
        ? 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html'
        : 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html';
}

;// CONCATENATED MODULE: ./.build/adapters/pass-role.js
/** A refusal of iam:PassRole in AWS's words (source: IAM user guide, "Grant a user permissions to pass a role to an AWS service"). */
const REFUSED = /not authorized to perform: iam:PassRole(?: on resource: (\S+))?/;
const PASS_ROLE_PAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';
/** ARN of the role that may not be passed; `a role` where AWS does not name it, undefined for any other refusal. */
function unpassedRole(message) {
    const refused = REFUSED.exec(message);
    return refused === null ? undefined : (refused[1] ?? 'a role of the task definition');
}
/** Both ways out: let the caller pass the role, or name none that it may not pass. */
function passRoleRemedy(role) {
    const resource = role.startsWith('arn:') ? role : 'that role';
    return (`Allow iam:PassRole on ${resource} to whoever deploys, with the condition iam:PassedToService = ecs-tasks.amazonaws.com; ` +
        'or name a role that it may pass as executionRoleArn and taskRoleArn of the task definition.');
}

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
        pattern: /iam:PassRole/,
        code: 'permission-denied',
        message: (action, error) => `AWS denies ${action}: the caller may not pass ${unpassedRole(error.message ?? '') ?? 'a role'} to ECS (iam:PassRole).`,
        remedy: (_action, error) => passRoleRemedy(unpassedRole(error.message ?? '') ?? 'that role'),
        docs: () => PASS_ROLE_PAGE,
    },
    {
        pattern: /the proxy \S+ refuses/,
        code: 'aws-unreachable',
        message: (action, { message }) => `AWS cannot be reached for ${action}: ${message}`,
        remedy: () => 'Check HTTPS_PROXY (its user and password too), have the proxy allow the host, or name the host in NO_PROXY.',
    },
    {
        pattern: /AccessDenied|not authorized to perform/i,
        code: 'permission-denied',
        message: (action, error) => `AWS denies ${deniedAction(error) ?? action}: ${error.message}`,
        remedy: (action) => `Allow ${action} (or what the message names) to this role or user.`,
    },
    {
        pattern: /Throttl|TooManyRequests|Rate exceeded|RequestLimitExceeded/i,
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
        remedy: quotaRemedy,
        docs: quotaPage,
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
    if (error instanceof errors/* ShipError */.f)
        return error;
    const sdkError = (error ?? {});
    const text = `${sdkError.name} ${sdkError.code} ${sdkError.message} HTTP ${sdkError.$metadata?.httpStatusCode}`;
    const refusal = refusals.find((one) => one.pattern.test(text));
    const details = {
        remedy: refusal?.remedy(action, sdkError) ??
            'See the message; the request id helps AWS support to find the call.',
        evidence: requestEvidence(sdkError),
        ...(refusal?.docs === undefined ? {} : { docs: refusal.docs(action) }),
        cause: error,
    };
    const message = refusal?.message(action, sdkError) ?? `AWS refuses ${action}: ${sdkError.name}: ${sdkError.message}`;
    return new errors/* ShipError */.f(refusal?.code ?? 'aws-refused', message, details);
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


/***/ }),

/***/ 79731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 8 modules
var ECSClient = __webpack_require__(27778);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/adapters/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(1135);
;// CONCATENATED MODULE: ./.build/adapters/interruptible.js

/**
 * Milliseconds after an interrupt until which a call may be answered: one that changes something and is under way, and
 * the last ones of a run. GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s after that.
 */
const patienceMs = { write: 3000, last: 6000 };
/** Reads under way end at once; it stays unknown whether a write that is given up was performed. */
function interruption(signal) {
    if (signal === undefined)
        return { watch: (client) => client };
    let interruptedAt = 0;
    signal.addEventListener('abort', () => {
        interruptedAt = Date.now();
    });
    const middleware = (next, { commandName = '' }) => (args) => {
        const operation = commandName.replace(/Command$/, '');
        const left = () => signal.aborted ? interruptedAt + patienceMs.last - Date.now() : patienceOf(operation);
        return inTime(next(args), signal, left(), operation);
    };
    return {
        watch: (client) => {
            client.middlewareStack.add(middleware, { step: 'initialize', name: 'interruptible' });
            return client;
        },
    };
}
function patienceOf(operation) {
    return /^(Describe|Get|List|BatchGet|AssumeRole)/.test(operation) ? 0 : patienceMs.write;
}
function inTime(answer, signal, afterMs, operation) {
    let timer;
    let give = () => { };
    const late = new Promise((_resolve, reject) => {
        give = () => {
            timer = setTimeout(() => reject(abandoned(operation)), Math.max(0, afterMs));
        };
        if (signal.aborted)
            give();
        else
            signal.addEventListener('abort', give);
    });
    return Promise.race([answer, late]).finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', give);
    });
}
function abandoned(operation) {
    return new errors/* ShipError */.f('interrupted', `Interrupted before AWS had answered ${operation}.`, {
        remedy: 'Run again; what is done is not done twice.',
    });
}

// EXTERNAL MODULE: ./.build/adapters/proxy/proxy-for.js + 1 modules
var proxy_for = __webpack_require__(67413);
// EXTERNAL MODULE: ./.build/adapters/proxy/tunnel-agent.js + 1 modules
var tunnel_agent = __webpack_require__(21703);
;// CONCATENATED MODULE: ./.build/adapters/proxy/through-proxy.js


/** What the SDK's HTTP handler keeps of idle and open connections, as it is without a proxy. */
const pool = { keepAlive: true, maxSockets: 50 };
/** An SDK client's connections; each client gets its own, since to destroy a client is to destroy them. */
function tunnels() {
    return (0,proxy_for/* namesProxy */.p)() ? { requestHandler: { httpsAgent: new tunnel_agent/* TunnelAgent */.a(pool) } } : {};
}
/** The client, whose plain HTTP requests now go to the proxy that HTTP_PROXY names; its signature is for the far end. */
function throughProxy(client) {
    if (!(0,proxy_for/* namesProxy */.p)())
        return client;
    const middleware = (next) => (args) => {
        const { request } = args;
        return next({ ...args, request: inAbsoluteForm(request) });
    };
    const stack = client.middlewareStack;
    stack.add(middleware, { step: 'deserialize', priority: 'low', name: 'throughProxy' });
    return client;
}
/** Source: RFC 9112, section 3.2.2. */
function inAbsoluteForm(request) {
    const { protocol, hostname, port, path, headers } = request;
    if (protocol !== 'http:')
        return request;
    const origin = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`);
    const proxy = (0,proxy_for/* proxyFor */.i)(origin);
    if (proxy === undefined)
        return request;
    return {
        ...request,
        protocol: proxy.protocol,
        hostname: proxy.hostname,
        port: proxy.port,
        path: `${origin.origin}${path}`,
        headers: { host: origin.host, ...headers, ...proxy.headers },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/renew-credentials.js
/**
 * The client, which now answers an expired token by new credentials and one more try: the SDK renews by the expiry that
 * it was told, and a revoked session or a clock that is wrong ends a token before that. Source: IAM user guide,
 * "Revoke IAM role temporary security credentials".
 */
function renewCredentials(client, credentials) {
    const middleware = (next) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if (!/^ExpiredToken/.test(error.name))
                throw error;
            await credentials({ forceRefresh: true });
            return await next(args);
        }
    };
    client.middlewareStack.add(middleware, { step: 'initialize', name: 'renewCredentials' });
    return client;
}

;// CONCATENATED MODULE: ./.build/adapters/aws-session.js






/** One ECS client whose region and credentials (default chain, or role by web identity) the others reuse. */
function openSession({ aws, webIdentityToken, maxAttempts = 5, interrupted, }) {
    const interruptible = interruption(interrupted).watch;
    const client = new ECSClient/* ECSClient */.Z({
        maxAttempts,
        ...tunnels(),
        ...(aws.region === undefined ? {} : { region: aws.region }),
        ...(aws.roleToAssume === undefined || webIdentityToken === undefined
            ? {}
            : { credentials: () => assumeRole(aws, aws.roleToAssume ?? '', webIdentityToken) }),
    });
    const { region, credentials } = client.config;
    const watch = (one) => renewCredentials(interruptible(throughProxy(one)), credentials);
    const ecs = watch(client);
    const looks = watch(new ECSClient/* ECSClient */.Z({ region, credentials, maxAttempts: 1, ...tunnels() }));
    return {
        ecs,
        looks,
        watch,
        get shared() {
            return { region, credentials, maxAttempts, ...tunnels() };
        },
        region: async () => {
            try {
                return await ecs.config.region();
            }
            catch (error) {
                throw (0,aws_failure/* awsFailure */.MT)(error, 'sts:GetCallerIdentity');
            }
        },
        close: () => {
            ecs.destroy();
            looks.destroy();
        },
    };
}
/** Called by the SDK whenever the credentials are about to expire. */
async function assumeRole(aws, role, webIdentityToken) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(1791)]).then(__webpack_require__.bind(__webpack_require__, 71791));
    const region = aws.region === undefined ? {} : { region: aws.region };
    const token = await webIdentityToken();
    const sts = throughProxy(new STSClient({ maxAttempts: 5, ...region, ...tunnels() }));
    try {
        const answer = await sts.send(new AssumeRoleWithWebIdentityCommand({
            RoleArn: role,
            RoleSessionName: aws.roleSessionName,
            WebIdentityToken: token,
        }));
        return credentialsOf(answer.Credentials, role);
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            throw error;
        const { refusedRole } = await __webpack_require__.e(/* import() */ 2739).then(__webpack_require__.bind(__webpack_require__, 92739));
        throw refusedRole(error, { role, token });
    }
    finally {
        sts.destroy();
    }
}
function credentialsOf(given, role) {
    if (given?.AccessKeyId === undefined || given.SecretAccessKey === undefined) {
        throw new errors/* ShipError */.f('credentials-refused', `STS gave no credentials for ${role}.`, {
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


/***/ }),

/***/ 39870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ ecsAdapter)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = __webpack_require__(43601);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = __webpack_require__(31716);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = __webpack_require__(34216);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = __webpack_require__(73536);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = __webpack_require__(59885);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = __webpack_require__(20055);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = __webpack_require__(19955);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = __webpack_require__(8334);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/definition/model-problems.js
var model_problems = __webpack_require__(83182);
// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
// EXTERNAL MODULE: ./.build/adapters/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(1135);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = __webpack_require__(73268);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = __webpack_require__(56597);
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
        ...ports(service),
        ...network(service),
        ...limits(service),
        ...(service.healthCheckGracePeriodSeconds === undefined
            ? {}
            : { healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds }),
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

;// CONCATENATED MODULE: ./.build/adapters/ecs-images.js



/** What services and tasks run, image by image. */
function ecsImages(client) {
    return {
        findServices: (cluster, names) => findServices(client, cluster, names),
        findDeployedImages: (cluster, service) => findDeployedImages(client, cluster, service),
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
async function findDeployedImages(client, cluster, service) {
    const list = new ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j({ cluster, service, maxResults: 20 });
    const { serviceDeployments = [] } = await (0,aws_failure/* callAws */.IY)('ecs:ListServiceDeployments', () => client.send(list));
    const arns = [...new Set(serviceDeployments.flatMap((one) => one.targetServiceRevisionArn ?? []))];
    if (arns.length === 0)
        return [];
    const describe = new DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o({ serviceRevisionArns: arns });
    const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeServiceRevisions', () => client.send(describe));
    const revisions = new Map((answer.serviceRevisions ?? []).map((one) => [one.serviceRevisionArn, one]));
    return serviceDeployments
        .sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0))
        .flatMap(({ status = 'PENDING', targetServiceRevisionArn }) => {
        const revision = revisions.get(targetServiceRevisionArn);
        return revision ? [{ status, ...deployedRevision(revision) }] : [];
    });
}
function deployedRevision({ taskDefinition, containerImages = [] }) {
    return {
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
;// CONCATENATED MODULE: ./.build/adapters/ecs-revisions.js


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

;// CONCATENATED MODULE: ./.build/adapters/keep-answer.js
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

;// CONCATENATED MODULE: ./.build/adapters/list-service-deployments.js



/** Entries of a page, and pages that are read at the most; a busy service makes a hundred since ours at the very most. */
const pageSize = 20;
const mostPages = 5;
/** The SDK has no paginator for this list. */
async function listServiceDeployments(client, service, which) {
    const found = [];
    let input = { ...service, ...filter(which), maxResults: pageSize };
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

;// CONCATENATED MODULE: ./.build/adapters/ecs.js












/** Amazon ECS through the SDK. */
function ecsAdapter(session) {
    const client = session.ecs;
    return {
        describeService: (cluster, service) => describeService(session, cluster, service),
        describeTaskDefinition: (reference) => describeTaskDefinition(client, reference),
        registerTaskDefinition: (definition, tags) => registerTaskDefinition(client, definition, tags),
        updateService: (update) => updateService(client, update),
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
    };
}
async function describeService(session, cluster, service) {
    try {
        const answer = await session.ecs.send(new DescribeServicesCommand/* DescribeServicesCommand */.H({ cluster, services: [service] }));
        const found = answer.services?.[0];
        if (found !== undefined && found.status !== 'INACTIVE')
            return serviceSnapshot(found);
    }
    catch (error) {
        if (!(0,aws_failure/* isException */.KT)(error, 'ClusterNotFoundException'))
            throw (0,aws_failure/* awsFailure */.MT)(error, 'ecs:DescribeServices');
        throw new errors/* ShipError */.f('cluster-not-found', `There is no cluster "${cluster}" in ${await session.region()}.`, {
            remedy: 'Check the options cluster and region, and that the credentials are for the right account.',
            cause: error,
        });
    }
    throw new errors/* ShipError */.f('service-not-found', `Cluster "${cluster}" has no service "${service}" in ${await session.region()}.`, {
        remedy: 'Check the options service, cluster and region; create the service first if it is new.',
    });
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

/***/ 67413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ namesProxy),
  i: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/adapters/proxy/is-spared.js

/** Requests to this machine never leave it, so no proxy is asked for them. */
function isLoopback(hostname) {
    const host = bare(hostname);
    return /^(?:.+\.)?localhost$/.test(host) || /^127\./.test(host) || host === '::1';
}
/**
 * Whether NO_PROXY names an address: `*`, `example.com` with everything below it (also written `.example.com` or
 * `*.example.com`), an IP address, a range such as `10.0.0.0/8`, each with or without `:port`. Source: Go's
 * golang.org/x/net/http/httpproxy and curl's manual, "NO_PROXY", as far as the two agree.
 */
function isSpared(url, noProxy) {
    const host = bare(url.hostname);
    const port = url.port || (url.protocol === 'http:' ? '80' : '443');
    const entries = noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '');
    return entries.some((entry) => covers(entry, host, port));
}
function covers(entry, host, port) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return inRange(entry, host);
    const [, name = '', only] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (only !== undefined && (0,external_node_net_.isIP)(entry) === 0 && only !== port)
        return false;
    const wanted = (0,external_node_net_.isIP)(entry) === 0 ? bare(name) : entry;
    if ((0,external_node_net_.isIP)(wanted) !== 0)
        return wanted === host;
    const domain = wanted.replace(/^\*?\./, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
function inRange(entry, host) {
    const [network = '', bits = ''] = entry.split('/');
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0 || (0,external_node_net_.isIP)(network) !== family || !/^\d{1,3}$/.test(bits))
        return false;
    if (Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const range = new external_node_net_.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    range.addSubnet(network, Number(bits), kind);
    return range.check(host, kind);
}
/** Lower case, without the brackets of an IPv6 address or the root's dot. */
function bare(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./.build/adapters/proxy/proxy-for.js


/** Variables in the order in which they count; the small form comes first, as with curl and Go. */
const variables = {
    'https:': ['https_proxy', 'HTTPS_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY'],
    none: ['no_proxy', 'NO_PROXY'],
};
/** Is any request sent through a proxy at all? */
function namesProxy(environment = process.env) {
    return [...variables['https:'], ...variables['http:']].some((name) => environment[name]);
}
/** The proxy for an address; undefined for what is asked directly, which this machine itself always is. */
function proxyFor(url, environment = process.env) {
    const scheme = url.protocol === 'http:' ? 'http:' : 'https:';
    const name = variables[scheme].find((one) => environment[one]);
    if (name === undefined || isLoopback(url.hostname))
        return undefined;
    const spared = variables.none.map((one) => environment[one]).find((text) => text);
    if (spared !== undefined && isSpared(url, spared))
        return undefined;
    const proxy = parseProxy(name, environment[name] ?? '');
    return isItself(url, proxy) ? undefined : proxy;
}
function parseProxy(name, text) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const { protocol, hostname = '', port, username = '', password = '' } = url ?? {};
    if (protocol !== 'http:' && protocol !== 'https:')
        throw unusable(name, protocol);
    return {
        protocol,
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port: Number(port) || (protocol === 'http:' ? 80 : 443),
        headers: username === '' ? {} : { 'proxy-authorization': basic(username, password) },
    };
}
function basic(username, password) {
    const plain = `${decoded(username)}:${decoded(password)}`;
    return `Basic ${Buffer.from(plain).toString('base64')}`;
}
/** A `%` that encodes nothing stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The value may hold a password, so only the variable is named. */
function unusable(name, protocol) {
    const what = protocol === undefined ? 'it is no address' : `${protocol}// is not spoken`;
    return new errors/* ShipError */.f('config-invalid', `${name} names no proxy that can be used: ${what}.`, {
        remedy: `Write ${name}=http://[user:password@]host:port, with the user and password percent-encoded.`,
    });
}
/** The way to the proxy does not lead through it. */
function isItself(url, { hostname, port }) {
    return url.hostname === hostname && (Number(url.port) || (url.protocol === 'http:' ? 80 : 443)) === port;
}


/***/ }),

/***/ 21703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ TunnelAgent)
});

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/adapters/proxy/open-tunnel.js


/** Milliseconds that a proxy gets to open a tunnel. */
const patienceMs = 30_000;
/** Asks a proxy for a connection to `host:port` (CONNECT). Source: RFC 9110, section 9.3.6. */
function openTunnel(proxy, authority) {
    const { protocol, hostname, port } = proxy;
    const request = protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
    const asking = request({
        hostname,
        port,
        method: 'CONNECT',
        path: authority,
        headers: { host: authority, ...proxy.headers },
        agent: false,
        timeout: patienceMs,
    });
    return new Promise((resolve, reject) => {
        asking.once('connect', ({ statusCode = 0, statusMessage = '' }, socket) => {
            socket.setTimeout(0);
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            reject(new Error(`the proxy ${nameOf(proxy)} refuses a tunnel to ${authority}: ${statusCode} ${statusMessage}`));
        });
        asking.once('timeout', () => asking.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
        asking.once('error', (error) => reject(unreachable(error, proxy)));
        asking.end();
    });
}
/** Keeps the code, by which the SDK knows that another try may help. */
function unreachable(error, proxy) {
    const reason = error.message || error.code;
    return Object.assign(new Error(`${reason} (the proxy ${nameOf(proxy)})`, { cause: error }), {
        code: error.code,
    });
}
function nameOf({ hostname, port }) {
    return `${hostname}:${port}`;
}

// EXTERNAL MODULE: ./.build/adapters/proxy/proxy-for.js + 1 modules
var proxy_for = __webpack_require__(67413);
;// CONCATENATED MODULE: ./.build/adapters/proxy/tunnel-agent.js



/**
 * HTTPS connections, through a proxy's tunnel where the environment names a proxy for the host. TLS is spoken with the
 * far end, so that the proxy learns no more than its name.
 */
class TunnelAgent extends external_node_https_.Agent {
    createConnection(options, connected) {
        const { host, port } = options;
        const authority = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
        const proxy = (0,proxy_for/* proxyFor */.i)(new URL(`https://${authority}`));
        if (proxy === undefined)
            return super.createConnection(options, connected);
        openTunnel(proxy, authority).then((socket) => connected(null, super.createConnection({ ...options, ...{ socket } })), (error) => connected(error, undefined));
        return undefined;
    }
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
/* harmony export */   _C: () => (/* binding */ registerInput),
/* harmony export */   bL: () => (/* binding */ updateServiceInput),
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
