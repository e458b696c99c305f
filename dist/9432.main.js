export const id = 9432;
export const ids = [9432];
export const modules = {

/***/ 77590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MT: () => (/* binding */ awsFailure),
  IY: () => (/* binding */ callAws),
  KT: () => (/* binding */ isException)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/aws/exceeded-quota.js
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

;// CONCATENATED MODULE: ./.build/adapters/aws/pass-role.js
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
        'or name a role that it may pass as executionRoleArn and taskRoleArn of the task definition. docs/iam.md has the whole policy.');
}

;// CONCATENATED MODULE: ./.build/adapters/aws/aws-failure.js



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
        pattern: /ExpiredToken|RequestExpired/,
        code: 'credentials-refused',
        message: () => 'The AWS credentials have expired.',
        remedy: () => 'Sign in again, or use role-to-assume so that ecs-ship can renew them.',
    },
    {
        pattern: /UnrecognizedClient|InvalidClientTokenId|AuthFailure|InvalidSignature|SignatureDoesNotMatch|InvalidIdentityToken|IDPRejectedClaim/,
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
        remedy: (action, error) => `Allow ${deniedAction(error) ?? action} to this role or user; docs/iam.md has the whole policy.`,
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

/***/ 89432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 8 modules
var ECSClient = __webpack_require__(27778);
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

// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/aws/interruptible.js

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

;// CONCATENATED MODULE: ./.build/adapters/aws/renew-credentials.js
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

;// CONCATENATED MODULE: ./.build/adapters/aws/role-credentials.js


/**
 * Signs in by the role that web identity allows and then by each of the chain; called by the SDK whenever the last one's
 * credentials are about to expire. Undefined where the SDK's own default chain is all there is.
 */
function roleCredentials(aws, webIdentityToken) {
    const { roleToAssume, roleChain = [] } = aws;
    const token = roleToAssume === undefined ? undefined : webIdentityToken;
    if (token === undefined && roleChain.length === 0)
        return undefined;
    return async () => {
        let held = token && (await byWebIdentity(aws, roleToAssume ?? '', await token(aws)));
        for (const role of roleChain)
            held = await byRole(aws, role, held);
        return held;
    };
}
async function byWebIdentity(aws, role, token) {
    const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(827), __webpack_require__.e(9885)]).then(__webpack_require__.bind(__webpack_require__, 50827));
    const sts = await openSts(aws);
    const session = { RoleArn: role, RoleSessionName: aws.roleSessionName };
    try {
        const command = new AssumeRoleWithWebIdentityCommand({ ...session, WebIdentityToken: token });
        return credentialsOf((await sts.send(command)).Credentials, role);
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            throw error;
        const { refusedRole } = await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 40492));
        throw refusedRole(error, { role, token });
    }
    finally {
        sts.destroy();
    }
}
/** Without credentials of a role before, those that the SDK finds. */
async function byRole(aws, role, credentials) {
    const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(827), __webpack_require__.e(9885)]).then(__webpack_require__.bind(__webpack_require__, 50827));
    const sts = await openSts(aws, credentials === undefined ? {} : { credentials });
    const { roleSessionName, roleExternalId } = aws;
    const external = roleExternalId === undefined ? {} : { ExternalId: roleExternalId };
    const session = { RoleArn: role, RoleSessionName: roleSessionName, ...external };
    try {
        return credentialsOf((await sts.send(new AssumeRoleCommand(session))).Credentials, role);
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            throw error;
        const { refusedChain } = await __webpack_require__.e(/* import() */ 1038).then(__webpack_require__.bind(__webpack_require__, 41038));
        throw refusedChain(error, { role, externalId: roleExternalId });
    }
    finally {
        sts.destroy();
    }
}
async function openSts({ region }, more = {}) {
    const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(827), __webpack_require__.e(9885)]).then(__webpack_require__.bind(__webpack_require__, 50827));
    const where = region === undefined ? {} : { region };
    return throughProxy(new STSClient({ maxAttempts: 5, ...where, ...more, ...tunnels() }));
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

;// CONCATENATED MODULE: ./.build/adapters/aws/aws-session.js






/** One ECS client whose region and credentials (default chain, or roles) the others reuse. */
function openSession({ aws, webIdentityToken, maxAttempts = 5, interrupted, }) {
    const interruptible = interruption(interrupted).watch;
    const roles = roleCredentials(aws, webIdentityToken);
    const client = new ECSClient/* ECSClient */.Z({
        maxAttempts,
        ...tunnels(),
        ...(aws.region === undefined ? {} : { region: aws.region }),
        ...(roles === undefined ? {} : { credentials: roles }),
    });
    const { region, credentials } = client.config;
    const watch = (one) => renewCredentials(interruptible(throughProxy(one)), credentials);
    const ecs = watch(client);
    let looks;
    return {
        ecs,
        get looks() {
            looks ??= watch(new ECSClient/* ECSClient */.Z({ region, credentials, maxAttempts: 1, ...tunnels() }));
            return looks;
        },
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
            looks?.destroy();
        },
    };
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


/***/ })

};
