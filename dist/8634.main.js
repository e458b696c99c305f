export const id = 8634;
export const ids = [8634];
export const modules = {

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ askTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32047);


/** Commands under way: an exit that nobody could wait for ends them. */
const running = new Set();
/** Runs a short command whose answer is a text. What runs long, or is to be shown as it comes, is the builder's. */
function askTool(tool, argv, { folder, env, interrupted }) {
    const options = {
        env,
        maxBuffer: Number.POSITIVE_INFINITY,
        ...(folder === undefined ? {} : { cwd: folder }),
    };
    const { promise: answer, resolve } = withResolver();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(tool, argv, options, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        const exitCode = typeof code === 'number' ? code : undefined;
        resolve({ exitCode, stdout, stderr, isMissing: code === 'ENOENT' });
    });
    if (running.size === 0)
        process.once('exit', endAll);
    running.add(child);
    const end = () => endTree(child);
    if (interrupted?.aborted)
        end();
    interrupted?.addEventListener('abort', end);
    child.once('close', () => {
        interrupted?.removeEventListener('abort', end);
        running.delete(child);
        if (running.size === 0)
            process.off('exit', endAll);
    });
    return { pid: child.pid, answer };
}
function endAll() {
    for (const child of running)
        endTree(child);
}
function endTree({ pid }) {
    if (pid !== undefined)
        (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .killTree */ .TP)(pid);
}
/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolver() {
    let resolve = () => undefined;
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}


/***/ }),

/***/ 35304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ awsPorts)
});

;// CONCATENATED MODULE: ./.build/adapters/aws/deferred-port.js
/**
 * A port whose adapter, with the SDK's client that it needs, is loaded when it is first asked something.
 * @param names every method of the port
 */
function deferredPort(names, load) {
    let loading;
    const deferred = (name) => {
        return async (...given) => {
            loading ??= load();
            const port = await loading;
            return port[name](...given);
        };
    };
    return Object.fromEntries(Object.keys(names).map((name) => [name, deferred(name)]));
}

// EXTERNAL MODULE: ./.build/adapters/aws/ecs.js + 9 modules
var ecs = __webpack_require__(91047);
// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
;// CONCATENATED MODULE: ./.build/adapters/aws/identity.js

/** STS; its client is loaded only when somebody asks who we are. */
function identityAdapter(session) {
    return {
        region: () => session.region(),
        whoAmI: async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 50827));
            const client = session.watch(new STSClient(session.shared));
            const date = answerDate(client);
            const answer = await (0,aws_failure/* callAws */.IY)('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
            client.destroy();
            const ahead = date.at === undefined ? {} : { clockAheadMs: Date.now() - date.at };
            return { accountId: answer.Account ?? '', arn: answer.Arn ?? '', ...ahead };
        },
    };
}
/** Keeps the time that the answers of a client were given at, as their headers tell it. */
function answerDate(client) {
    const date = {};
    const stack = client.middlewareStack;
    const middleware = (next) => async (args) => {
        const answered = await next(args);
        const at = Date.parse(answered.response.headers?.date ?? '');
        if (!Number.isNaN(at))
            date.at = at;
        return answered;
    };
    stack.add(middleware, { step: 'deserialize', name: 'answerDate' });
    return date;
}

;// CONCATENATED MODULE: ./.build/adapters/aws/load-balancing.js

/** Elastic Load Balancing v2; its client is loaded only for a service behind a target group. */
function loadBalancingAdapter(session) {
    return {
        findUrl: (targetGroupArn) => findUrl(session, targetGroupArn),
        findHealthCheck: (targetGroupArn) => findHealthCheck(session, targetGroupArn),
        findUnhealthyTargets: (targetGroupArn) => findUnhealthyTargets(session, targetGroupArn),
        countTargets: (targetGroupArn) => countTargets(session, targetGroupArn),
    };
}
async function findHealthCheck(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const answer = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetGroups', () => client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })));
    client.destroy();
    const [group] = answer.TargetGroups ?? [];
    if (group?.HealthCheckPath === undefined)
        return undefined;
    return {
        path: group.HealthCheckPath,
        port: group.HealthCheckPort ?? 'traffic-port',
        successCodes: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode ?? '200',
        ...(group.HealthCheckTimeoutSeconds === undefined ? {} : { timeout: group.HealthCheckTimeoutSeconds }),
        ...(group.HealthCheckIntervalSeconds === undefined ? {} : { interval: group.HealthCheckIntervalSeconds }),
        ...(group.UnhealthyThresholdCount === undefined
            ? {}
            : { unhealthyThreshold: group.UnhealthyThresholdCount }),
    };
}
async function describeTargets(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const answer = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetHealth', () => client.send(new elb.DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn })));
    client.destroy();
    return answer.TargetHealthDescriptions ?? [];
}
async function findUnhealthyTargets(session, targetGroupArn) {
    const targets = await describeTargets(session, targetGroupArn);
    return targets
        .filter(({ TargetHealth }) => TargetHealth?.State === 'unhealthy')
        .map(({ Target, TargetHealth }) => ({
        address: Target?.Id ?? '',
        port: Target?.Port ?? 0,
        reason: TargetHealth?.Reason ?? '',
        description: TargetHealth?.Description ?? '',
    }));
}
async function countTargets(session, targetGroupArn) {
    const targets = await describeTargets(session, targetGroupArn);
    const states = targets.map(({ TargetHealth }) => TargetHealth?.State);
    return {
        healthy: states.filter((state) => state === 'healthy').length,
        total: states.filter((state) => state !== 'draining' && state !== 'unused').length,
    };
}
async function findUrl(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const groups = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetGroups', () => client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })));
    const arn = groups.TargetGroups?.[0]?.LoadBalancerArns?.[0];
    if (arn === undefined)
        return undefined;
    const [balancers, listeners] = await Promise.all([
        (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeLoadBalancers', () => client.send(new elb.DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }))),
        (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeListeners', () => client.send(new elb.DescribeListenersCommand({ LoadBalancerArn: arn }))),
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

;// CONCATENATED MODULE: ./.build/adapters/aws/logs.js

/** CloudWatch Logs; its client is loaded only when somebody reads, and kept for each region. */
function logsAdapter(session) {
    const clients = new Map();
    const readOn = async (stream, from) => {
        const { CloudWatchLogsClient, GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2508), __webpack_require__.e(5891)]).then(__webpack_require__.bind(__webpack_require__, 45891));
        const { region } = stream;
        const client = clients.get(region) ??
            session.watch(new CloudWatchLogsClient({ ...session.shared, ...(region === undefined ? {} : { region }) }));
        clients.set(region, client);
        try {
            const answer = await client.send(new GetLogEventsCommand(inputOf(stream, from)));
            const { events = [], nextForwardToken: token } = answer;
            const lines = events.map((event) => ({ at: event.timestamp ?? 0, message: event.message ?? '' }));
            return { lines, next: token === undefined ? from : { token } };
        }
        catch (error) {
            if ((0,aws_failure/* isException */.KT)(error, 'ResourceNotFoundException'))
                return { lines: [], next: from };
            throw (0,aws_failure/* awsFailure */.MT)(error, 'logs:GetLogEvents');
        }
    };
    return {
        readOn,
        lastLines: async (region, group, stream, limit) => (await readOn({ region, group, stream }, { last: limit })).lines,
    };
}
/** Source: Amazon CloudWatch Logs API reference, GetLogEvents. */
function inputOf({ group, stream }, from) {
    const place = { logGroupName: group, logStreamName: stream };
    if ('last' in from)
        return { ...place, limit: from.last, startFromHead: false };
    if ('since' in from)
        return { ...place, startTime: from.since, startFromHead: true };
    return { ...place, nextToken: from.token, startFromHead: true };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/secrets.js

/** AWS Secrets Manager; its client is loaded only when somebody asks. */
function secretsAdapter(session) {
    return {
        findSecret: async (name, region) => {
            const { SecretsManagerClient, DescribeSecretCommand } = await __webpack_require__.e(/* import() */ 7242).then(__webpack_require__.bind(__webpack_require__, 87242));
            const home = region === undefined ? {} : { region };
            const client = session.watch(new SecretsManagerClient({ ...session.shared, ...home }));
            try {
                const { ARN, DeletedDate, KmsKeyId } = await client.send(new DescribeSecretCommand({ SecretId: name }));
                if (ARN === undefined)
                    return undefined;
                const key = KmsKeyId === undefined ? {} : { kmsKey: KmsKeyId };
                return { arn: ARN, isDeleted: DeletedDate !== undefined, ...key };
            }
            catch (error) {
                if ((0,aws_failure/* isException */.KT)(error, 'ResourceNotFoundException'))
                    return undefined;
                throw (0,aws_failure/* awsFailure */.MT)(error, 'secretsmanager:DescribeSecret');
            }
            finally {
                client.destroy();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/aws-ports.js






/** Every port that AWS is behind. */
function awsPorts(session) {
    return {
        ecr: deferredPort(ofEcr, async () => (await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(5359)]).then(__webpack_require__.bind(__webpack_require__, 15359))).ecrAdapter(session)),
        imageScans: deferredPort(ofImageScans, async () => (await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(6091)]).then(__webpack_require__.bind(__webpack_require__, 76091))).imageScanAdapter(session)),
        ecs: (0,ecs/* ecsAdapter */.D)(session),
        logs: logsAdapter(session),
        secrets: secretsAdapter(session),
        loadBalancing: loadBalancingAdapter(session),
        identity: identityAdapter(session),
    };
}
const ofEcr = {
    findRepository: true,
    createRepository: true,
    changeRepository: true,
    findRepositoryTags: true,
    findRepositoryPolicy: true,
    findTags: true,
    readBlob: true,
    addTag: true,
    findMissingLayers: true,
    login: true,
    findLifecyclePolicy: true,
    putLifecyclePolicy: true,
    findImage: true,
    listTags: true,
    startLifecyclePreview: true,
    readLifecyclePreview: true,
};
const ofImageScans = { findScan: true, startScan: true };


/***/ }),

/***/ 47333:
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
;// CONCATENATED MODULE: ./.build/adapters/builder/measure-folder.js


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

;// CONCATENATED MODULE: ./.build/adapters/builder/build-context.js








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

/***/ 31354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ builderAdapter)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/build/options/blanking.js
/** Shorter ones stand in too many places by chance. */
const shortest = 4;
/** Stands where a secret stood. */
const blank = '***';
/** A secret of several lines is taken out line by line, as tools indent or prefix what they print. */
function blanking(secrets) {
    const texts = secrets.flatMap((secret) => secret.split(/\r?\n/)).map((line) => line.trim());
    const hidden = [...new Set(texts)].filter((text) => text.length >= shortest);
    hidden.sort((a, b) => b.length - a.length);
    const all = (text) => hidden.reduce((left, secret) => left.replaceAll(secret, blank), text);
    let rest = '';
    const take = (end) => {
        const taken = rest.slice(0, end);
        rest = rest.slice(end);
        return all(taken);
    };
    return {
        push: (chunk) => {
            rest += chunk;
            return take(hidden.length === 0 ? rest.length : rest.lastIndexOf('\n') + 1);
        },
        end: () => take(rest.length),
        all,
    };
}

// EXTERNAL MODULE: ./.build/plan/loopback.js
var loopback = __webpack_require__(74899);
// EXTERNAL MODULE: ./.build/adapters/leftovers.js
var leftovers = __webpack_require__(68247);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/process-tree.js
var process_tree = __webpack_require__(32047);
;// CONCATENATED MODULE: ./.build/adapters/start-tool.js



/** Starts a command that runs long: its output is told as it comes, and it can be ended. */
function startTool(tool, argv, start) {
    const { folder: cwd, env, input, onOutput } = start;
    const child = (0,external_node_child_process_.spawn)(tool, argv, {
        cwd,
        env,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const said = { all: '', stderr: '' };
    const hear = (stream, isError) => stream?.setEncoding('utf8').on('data', (text) => {
        said.all += text;
        if (isError)
            said.stderr += text;
        onOutput?.(text);
    });
    hear(child.stdout, false);
    hear(child.stderr, true);
    // A command that ends without reading says why itself.
    child.stdin?.on('error', () => undefined).end(input);
    return { pid: child.pid, ended: endOf(child, said, start) };
}
function endOf(child, said, { interrupted, patienceMs }) {
    let force;
    const stop = () => {
        child.kill('SIGTERM');
        force = setTimeout(() => endNow(child), patienceMs);
    };
    if (interrupted.aborted)
        endNow(child);
    else
        interrupted.addEventListener('abort', stop, { once: true });
    return new Promise((resolve) => {
        const add = (line) => {
            said.all = withLine(said.all, line);
            said.stderr = withLine(said.stderr, line);
        };
        child.once('error', ({ message }) => {
            if (said.all === '')
                add(message);
        });
        child.once('close', (code, signal) => {
            clearTimeout(force);
            if (signal !== null && !interrupted.aborted)
                add(`${(0,external_node_path_.basename)(child.spawnfile)} was ended by ${signal}`);
            interrupted.removeEventListener('abort', stop);
            const all = said.all.replace(/\n$/, '');
            resolve({ exitCode: code !== null && code >= 0 ? code : undefined, all, stderr: said.stderr });
        });
    });
}
function withLine(text, line) {
    return text === '' || text.endsWith('\n') ? text + line : `${text}\n${line}`;
}
/** What it has started may live on without it, and would keep us waiting for its last output. */
function endNow({ pid, stdout, stderr }) {
    if (pid !== undefined)
        (0,process_tree/* killTree */.TP)(pid);
    stdout?.destroy();
    stderr?.destroy();
}

;// CONCATENATED MODULE: ./.build/adapters/unwritable.js

/** Why a folder cannot be written to, for the machine's owner to mend; anything else is passed on as it is. */
function unwritable(error, folder) {
    const reason = reasons[error.code ?? ''];
    if (reason === undefined)
        return error;
    return new errors/* ShipError */.f('build-failed', `Nothing can be written to ${folder}: ${reason}.`, {
        remedy: `Free space there or let this user write to it, or name another folder in TMPDIR; then run again.`,
        cause: error,
    });
}
const reasons = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the user’s quota is used up',
    EROFS: 'it can only be read',
    EACCES: 'this user may not',
    ENOENT: 'there is no such folder',
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./.build/plan/image-manifest.js
var image_manifest = __webpack_require__(6515);
;// CONCATENATED MODULE: ./.build/adapters/builder/ask-engine.js


/** Asks the engine behind a socket; undefined where none answers as one. Source: Docker Engine API, "Get system information". */
async function askEngine(socket, interrupted) {
    const told = await ask(socket, '/info', interrupted);
    const { ServerVersion: version, DriverStatus: status } = told ?? {};
    if (version === undefined)
        return undefined;
    const store = status?.find(([name]) => name === 'driver-type')?.[1];
    return { version, containerdStore: store === 'io.containerd.snapshotter.v1' };
}
/** An image that the engine has; undefined where it does not say. Source: Docker Engine API, "Inspect an image". */
async function askForImage(socket, reference, interrupted) {
    const told = await ask(socket, `/images/${encodeURI(reference)}/json`, interrupted);
    const { Id: id, Os: os, Architecture: architecture, Variant: variant } = told ?? {};
    const platform = (0,image_manifest/* platformName */.$r)({ os, architecture, variant });
    return id === undefined || platform === undefined ? undefined : { id, platform };
}
/** What is not an answer says nothing. */
async function ask(socket, path, interrupted) {
    try {
        return JSON.parse(await get(socket, path, interrupted));
    }
    catch {
        return undefined;
    }
}
function get(socketPath, path, signal) {
    return new Promise((resolve, reject) => {
        const options = { socketPath, path, agent: false, ...(signal === undefined ? {} : { signal }) };
        const asked = (0,external_node_http_.request)(options, (answer) => {
            let text = '';
            answer.setEncoding('utf8');
            answer.on('data', (part) => {
                text += part;
            });
            answer.on('end', () => resolve(text)).on('error', reject);
        });
        asked.on('error', reject).end();
    });
}

;// CONCATENATED MODULE: ./.build/adapters/builder/builder-failure.js

/** Lines of the tool's output that are shown under the cause. */
const shownLines = 15;
const known = [
    {
        pattern: /no space left on device|disk quota exceeded/i,
        code: 'build-failed',
        message: 'The disk is full.',
        remedy: 'Free space on the build machine where the builder keeps its data (docker builder prune and docker system prune, or podman system prune), or give the machine a larger disk; then run again.',
    },
    {
        pattern: /failed to (?:read|resolve) .*dockerfile|Cannot locate (?:specified )?Dockerfile|open \S*Dockerfile: no such file/i,
        code: 'build-failed',
        message: 'The Dockerfile cannot be found.',
        remedy: 'Check the options context and dockerfile.',
    },
    {
        pattern: /exec format error/i,
        code: 'build-failed',
        message: 'The builder cannot run programs of a platform that is built for (exec format error).',
        remedy: 'Set up emulation on the build machine (docker/setup-qemu-action, or binfmt by hand), or build on a machine of that platform.',
    },
    {
        pattern: /no match for platform in manifest|no matching manifest for|no image found in (?:image index|manifest list) for/i,
        code: 'build-failed',
        message: 'A base image does not exist for a platform that is built for.',
        remedy: 'Take another base image, or correct the option platforms.',
    },
    {
        pattern: /failed to resolve source metadata for|pull access denied for|error pulling image configuration/i,
        code: 'build-failed',
        message: 'A base image cannot be pulled.',
        remedy: 'Check its name in the Dockerfile, that its registry answers (rate limits, proxy), and that this machine is logged in there.',
    },
    {
        pattern: /target stage \S+ could not be found|failed to reach build target/i,
        code: 'build-failed',
        message: 'The Dockerfile has no stage of the name that the option target gives.',
        remedy: 'Correct the option target.',
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
/** Longest cause that is told in the first line. */
const longestCause = 300;
/** Names the failure of a builder's command by what it printed last. */
function buildFailure(failure, output) {
    const found = known.find((one) => one.pattern.test(output));
    const message = found?.message ?? unknownFailure(failure, output);
    return new errors/* ShipError */.f(found?.code ?? failure, message, {
        remedy: found?.remedy ?? 'Read the output above; docker build in the same folder shows the same error.',
        evidence: output.trimEnd().split('\n').slice(-shownLines),
    });
}
/** By the tool's own last word about an error, so that the first line says more than that there was one. */
function unknownFailure(failure, output) {
    if (failure === 'push-failed')
        return 'The push failed.';
    const lines = output.split('\n').map((line) => line.trim());
    const last = lines.findLast((line) => /^error\b/i.test(line)) ?? lines.findLast((line) => line !== '');
    const cause = last?.replace(/^error:? /i, '').replace(/^(?:failed to (?:solve|compute cache key): )+/, '');
    if (!cause)
        return 'The image build failed.';
    return `The image build failed: ${cause.length > longestCause ? `${cause.slice(0, longestCause)}…` : cause}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/adapters/builder/login-entry.js
/** A login as `docker login` and `podman login` write it under `auths`, so that a build need not wait for them. */
function loginEntry({ registry, username, password }) {
    return { [registry]: { auth: Buffer.from(`${username}:${password}`).toString('base64') } };
}

;// CONCATENATED MODULE: ./.build/adapters/builder/containers-auth.js




/**
 * podman's and buildah's logins in the private folder: the user's other registries keep working, and ours is written nowhere
 * else. Gives the path for REGISTRY_AUTH_FILE. Source: containers-auth.json(5).
 */
async function createAuthFile(environment, folder, login) {
    const files = await Promise.all(authFiles(environment).map(readAuthFile));
    // What is looked at first wins, so it is written last.
    const merged = (part) => Object.fromEntries(files
        .toReversed()
        .flatMap((file) => Object.entries(file[part] ?? {}))
        .filter(([host]) => host !== login.registry));
    const path = (0,external_node_path_.join)(folder, 'auth.json');
    const text = JSON.stringify({
        auths: { ...merged('auths'), ...loginEntry(login) },
        credHelpers: merged('credHelpers'),
    });
    await (0,promises_.writeFile)(path, text, { mode: 0o600 });
    return path;
}
/** Where podman and buildah look for a login, in their order; a file that is named is the only one. */
function authFiles(environment) {
    if (environment.REGISTRY_AUTH_FILE)
        return [environment.REGISTRY_AUTH_FILE];
    const home = environment.HOME ?? (0,external_node_os_.homedir)();
    const runtime = environment.XDG_RUNTIME_DIR ?? `/run/containers/${process.getuid?.() ?? 0}`;
    return [
        (0,external_node_path_.join)(runtime, 'containers', 'auth.json'),
        (0,external_node_path_.join)(environment.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(home, '.config'), 'containers', 'auth.json'),
        (0,external_node_path_.join)(environment.DOCKER_CONFIG ?? (0,external_node_path_.join)(home, '.docker'), 'config.json'),
    ];
}
/** One that is not there, or that the tool itself could not read either, says nothing. */
async function readAuthFile(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.build/adapters/builder/docker-config.js







/** Docker Hub's key in `auths`. */
const dockerHub = 'https://index.docker.io/v1/';
/**
 * A private copy of the user's docker configuration for one run: other registries, builders, contexts and plugins
 * keep working, and our login is written nowhere else. Returns the folder for DOCKER_CONFIG.
 */
async function createPrivateConfig(environment, tempFolder, login) {
    try {
        return await create(environment, tempFolder, login);
    }
    catch (error) {
        throw unwritable(error, tempFolder);
    }
}
async function create(environment, tempFolder, login) {
    const userFolder = userFolderOf(environment);
    const folder = (0,leftovers/* openPrivateFolder */.q6)(tempFolder, 'docker');
    try {
        await linkTheRest(userFolder, folder);
        const users = withoutStoreFor(await readUserConfig(userFolder), login.registry);
        const config = { ...users, auths: { ...users.auths, ...loginEntry(login) } };
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
        return folder;
    }
    catch (error) {
        await (0,leftovers/* removeLeftovers */.DA)(folder);
        throw error;
    }
}
/** Throws `config-unreadable` for a configuration that docker cannot read either, before anything depends on it. */
async function checkUserConfig(environment) {
    await readUserConfig(userFolderOf(environment));
}
/** Where docker has its user's configuration. */
function userFolderOf({ DOCKER_CONFIG }) {
    return DOCKER_CONFIG || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
}
/** Builders, plugins and contexts stay where they are; links are removed without following them. */
async function linkTheRest(userFolder, folder) {
    const names = await (0,promises_.readdir)(userFolder).catch(() => []);
    const rest = names.filter((name) => name !== 'config.json' && name !== leftovers/* ownerFile */.SF);
    await Promise.all(rest.map((name) => (0,promises_.symlink)((0,external_node_path_.join)(userFolder, name), (0,external_node_path_.join)(folder, name))));
}
async function readUserConfig(userFolder) {
    const path = (0,external_node_path_.join)(userFolder, 'config.json');
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '{}');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* ShipError */.f('config-unreadable', `${path} is not valid JSON, so docker cannot read it either.`, {
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

// EXTERNAL MODULE: ./.build/adapters/ask-tool.js
var ask_tool = __webpack_require__(8809);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/adapters/is-on-path.js
var is_on_path = __webpack_require__(12737);
;// CONCATENATED MODULE: ./.build/adapters/builder/is-program.js

const scriptMark = '#!';
/** Whether the file is a program itself, and no script that calls another one in ways of its own. */
function isProgram(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const start = Buffer.alloc(scriptMark.length);
            (0,external_node_fs_.readSync)(file, start);
            return start.toString('latin1') !== scriptMark;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/builder/usual-docker.js





/** The engine that docker speaks to when nothing says otherwise. Source: Docker documentation, "docker (base command)". */
const usualSocket = '/var/run/docker.sock';
/** Where docker looks for plugins after its own folder. Source: docker/cli, cli-plugins/manager/manager_unix.go. */
const pluginFolders = [
    '/usr/local/lib/docker/cli-plugins',
    '/usr/local/libexec/docker/cli-plugins',
    '/usr/lib/docker/cli-plugins',
    '/usr/libexec/docker/cli-plugins',
];
/**
 * Where `docker buildx build` would build, as far as that can be told without asking docker: in an engine of this machine, by
 * the engine's own builder, with programs that are no scripts. Undefined where docker has to be asked.
 */
function usualDocker(environment) {
    const { DOCKER_HOST, DOCKER_CONTEXT, BUILDX_BUILDER, DOCKER_BUILDKIT } = environment;
    if (DOCKER_CONTEXT || BUILDX_BUILDER || DOCKER_BUILDKIT === '0')
        return undefined;
    const socket = DOCKER_HOST ? /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1] : usualSocket;
    const docker = (0,is_on_path/* findOnPath */.a)('docker', environment);
    if (socket === undefined || docker === undefined || !isProgram(docker))
        return undefined;
    const folder = userFolderOf(environment);
    if (!hasUsualConfig(folder) || !hasUsualBuilder(environment.BUILDX_CONFIG || (0,external_node_path_.join)(folder, 'buildx'))) {
        return undefined;
    }
    const buildx = findBuildx(folder);
    return buildx === undefined ? undefined : { socket, buildx };
}
/** One that names no context, and no folders for plugins. */
function hasUsualConfig(folder) {
    const config = readJson((0,external_node_path_.join)(folder, 'config.json'));
    const context = config?.currentContext || 'default';
    return config !== undefined && context === 'default' && config.cliPluginsExtraDirs === undefined;
}
/** `docker buildx use` writes which builder is current, and which are the defaults of their engines. */
function hasUsualBuilder(folder) {
    const current = readJson((0,external_node_path_.join)(folder, 'current'));
    return current !== undefined && !current.Name && isEmptyFolder((0,external_node_path_.join)(folder, 'defaults'));
}
/** Docker takes the first that there is. */
function findBuildx(folder) {
    const found = [(0,external_node_path_.join)(folder, 'cli-plugins'), ...pluginFolders]
        .map((one) => (0,external_node_path_.join)(one, 'docker-buildx'))
        .find((path) => (0,external_node_fs_.existsSync)(path));
    return found !== undefined && isProgram(found) ? found : undefined;
}
/** Empty where there is no such file; undefined for one that cannot be read, or holds something else. */
function readJson(path) {
    const read = () => JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) ?? undefined;
    return orIfMissing(read, {});
}
function isEmptyFolder(folder) {
    return orIfMissing(() => (0,external_node_fs_.readdirSync)(folder).length === 0, true) === true;
}
/** What cannot be read for another reason than that it is not there is nobody's usual docker. */
function orIfMissing(read, missing) {
    try {
        return read();
    }
    catch (error) {
        return error.code === 'ENOENT' ? missing : undefined;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/builder/probe-builders.js




/** Asks the tools whether they answer, all at once; one that is not installed is simply not there. */
async function probeBuilders(input, tools) {
    const found = await Promise.all(tools.map((tool) => probes[tool](input)));
    return Object.assign({}, ...found, { trouble: Object.assign({}, ...found.map(({ trouble }) => trouble)) });
}
const probes = {
    docker: probeDocker,
    podman: async (input) => {
        const { text, trouble } = await probe_builders_ask(input, 'podman', ['version', '--format', '{{.Client.Version}}']);
        return { ...(text === undefined ? { ...inTrouble('podman', trouble) } : { podman: text }) };
    },
    buildah: async (input) => {
        const { text, trouble } = await probe_builders_ask(input, 'buildah', ['--version']);
        return text === undefined ? inTrouble('buildah', trouble) : { buildah: numberIn(text) };
    },
};
async function probeDocker(input) {
    return (await probeUsual(input)) ?? probeAny(input);
}
/** The engine's own builder needs no docker to be asked, where four programs would start to answer. */
async function probeUsual({ environment, interrupted }) {
    const usual = usualDocker(environment);
    const engine = usual && (await askEngine(usual.socket, interrupted));
    if (engine === undefined)
        return undefined;
    const { version, containerdStore } = engine;
    return { engine: version, buildx: { name: 'default', driver: 'docker', containerdStore } };
}
async function probeAny(input) {
    const [engine, inspected] = await Promise.all([
        probe_builders_ask(input, 'docker', ['version', '--format', '{{.Server.Version}}']),
        probe_builders_ask(input, 'docker', ['buildx', 'inspect']),
    ]);
    if (engine.text !== undefined)
        await checkUserConfig(input.environment);
    const buildx = inspected.text === undefined ? undefined : readBuildx(inspected.text);
    return {
        ...(engine.text === undefined ? inTrouble('docker', engine.trouble) : { engine: engine.text }),
        ...(buildx === undefined ? {} : { buildx }),
        ...(input.environment.DOCKER_BUILDKIT === '0' ? { isLegacy: true } : {}),
    };
}
async function probe_builders_ask({ environment, interrupted }, tool, argv) {
    const { answer } = (0,ask_tool/* askTool */.C)(tool, argv, { env: environment, interrupted });
    const { exitCode, stdout, stderr, isMissing } = await answer;
    if (exitCode === 0)
        return { text: stdout.trim() };
    return isMissing ? {} : { trouble: stderr.trim().split('\n').slice(-2) };
}
function inTrouble(tool, trouble) {
    return trouble === undefined ? {} : { trouble: { [tool]: trouble } };
}
/** The builder as `docker buildx inspect` shows it; only a worker on containerd has a namespace there. */
function readBuildx(text) {
    const driver = text.match(/^Driver:\s*(\S+)/m)?.[1];
    if (driver === undefined)
        return undefined;
    const buildKit = text.match(/^Build[Kk]it(?: version)?:\s*v?(\d\S*)/m)?.[1];
    return {
        name: text.match(/^Name:\s*(\S+)/m)?.[1] ?? 'default',
        driver,
        ...(buildKit === undefined ? {} : { buildKit }),
        containerdStore: /worker\.containerd\.namespace:/.test(text),
    };
}
function numberIn(text) {
    return text.match(/\d+\.\d+(?:\.\d+)?/)?.[0] ?? text;
}

;// CONCATENATED MODULE: ./.build/adapters/builder/secret-texts.js


/** Bytes of a file from which it is no token or key, and not looked for in an output. */
const largest = 65_536;
/** What the sources `env:NAME` and `file:path` hold; what cannot be read is left to the builder to complain about. */
async function secretTexts(sources, { environment, workingDirectory }) {
    const texts = sources.map(async (source) => {
        if (source.startsWith('env:'))
            return environment[source.slice('env:'.length)] ?? '';
        const path = (0,external_node_path_.resolve)(workingDirectory, source.slice('file:'.length));
        const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
        return text.length > largest ? '' : text;
    });
    return Promise.all(texts);
}

;// CONCATENATED MODULE: ./.build/adapters/builder/builder.js














/** The builders' command lines, with private logins from the first one on. */
function builderAdapter(input) {
    const session = { ...input, folder: undefined, variables: {}, running: new Set() };
    let closing = new AbortController();
    const stopBoth = () => {
        session.interrupted = AbortSignal.any([input.interrupted, closing.signal]);
    };
    stopBoth();
    return {
        probe: (tools) => probeBuilders(session, tools),
        prepare: (login, tool) => prepare(session, login, tool),
        login: (login, tool) => logIn(session, login, tool),
        run: (command, onOutput, failure) => run(session, command, onOutput, failure),
        findHeld: async (reference) => {
            const usual = usualDocker(session.environment);
            const soon = AbortSignal.any([session.interrupted, AbortSignal.timeout(askPatienceMs)]);
            return usual && askForImage(usual.socket, reference, soon);
        },
        privateFolder: () => privateFolderOf(session),
        close: async () => {
            // A tool that does not answer, or builds what is refused, would keep a run that has no use for it.
            closing.abort();
            await Promise.all([...session.running].map(({ ended }) => ended));
            closing = new AbortController();
            stopBoth();
            if (session.folder !== undefined)
                await (0,leftovers/* removeLeftovers */.DA)(session.folder);
            session.folder = undefined;
            // Here and not at the login, because a run that builds nothing must clean up after a killed one as well.
            await (0,leftovers/* removeAbandoned */.jU)((0,external_node_os_.tmpdir)());
        },
    };
}
/** Milliseconds that a builder gets to end a build; after that it is killed. GitHub's runner gives a job 7.5 s. */
const patienceMs = 3000;
/** Milliseconds that an engine gets to tell what a registry could be asked as well. */
const askPatienceMs = 1000;
async function prepare(session, login, tool) {
    if (session.folder !== undefined)
        return;
    session.folder = await makeFolder(session, login);
    session.onPrivateFolder?.(session.folder);
    if (login !== undefined)
        session.variables = await loginVariables(session, session.folder, login, tool);
}
async function makeFolder({ environment }, login) {
    if (login !== undefined)
        return createPrivateConfig(environment, (0,external_node_os_.tmpdir)(), login);
    try {
        return (0,leftovers/* openPrivateFolder */.q6)((0,external_node_os_.tmpdir)(), 'docker');
    }
    catch (error) {
        throw unwritable(error, (0,external_node_os_.tmpdir)());
    }
}
/** The password goes over stdin only. */
async function logIn(session, login, tool) {
    const { registry, username, password } = login;
    await prepare(session, login, tool);
    const plain = tool !== 'docker' && (0,loopback/* isLoopback */.U)(registry) ? ['--tls-verify=false'] : [];
    const argv = ['login', ...plain, '--username', username, '--password-stdin', registry];
    const result = await start(session, { tool, argv, env: {} }, { input: password });
    if (result.exitCode === 0)
        return;
    throw new errors/* ShipError */.f('push-failed', `${tool} login to ${registry} failed.`, {
        remedy: 'Check that the registry is reachable from this machine (proxy, VPC endpoint) and the clock is right.',
        evidence: result.stderr.trim().split('\n').slice(-3),
    });
}
async function loginVariables({ environment }, folder, login, tool) {
    if (tool === 'docker')
        return { DOCKER_CONFIG: folder };
    return { REGISTRY_AUTH_FILE: await createAuthFile(environment, folder, login) };
}
async function run(session, command, onOutput, failure) {
    const { push, end, all } = blanking(await secretTexts(command.secrets ?? [], session));
    const tell = (text) => text !== '' && onOutput(text);
    const result = await start(session, command, { onOutput: (text) => tell(push(text)) });
    tell(end());
    if (result.exitCode === 0)
        return all(result.all);
    throw buildFailure(failure, all(result.all));
}
/** Runs a tool, known to whoever has to end it should we be killed. */
async function start(session, command, talk) {
    const { folder, variables, interrupted, environment, workingDirectory, running } = session;
    const { program, argv } = programOf(command, environment);
    const started = startTool(program, argv, {
        ...talk,
        folder: workingDirectory,
        env: { ...environment, ...command.env, ...variables },
        interrupted,
        patienceMs,
    });
    if (folder !== undefined)
        (0,leftovers/* noteCommand */.kE)(folder, started.pid);
    running.add(started);
    const ended = await started.ended;
    running.delete(started);
    return ended;
}
/** docker starts buildx twice, once to be told what it is; where it is sure which one that would be, it is started at once. */
function programOf({ tool, argv }, environment) {
    const [word, ...others] = argv;
    const usual = tool === 'docker' && word === 'buildx' ? usualDocker(environment) : undefined;
    return usual === undefined ? { program: tool, argv } : { program: usual.buildx, argv: others };
}
function privateFolderOf({ folder }) {
    if (folder === undefined)
        throw new Error('the private folder is made by the login');
    return folder;
}


/***/ }),

/***/ 61121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        // An aborted sleep simply ends early; whoever sleeps looks at the signal itself.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
};


/***/ }),

/***/ 54637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ gitAdapter)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/adapters/git/dockerfile-paths.js


/** All paths are absolute; a Dockerfile in the context is nothing besides it. */
async function dockerfilePaths(dockerfile, context, workTree) {
    const [folder, top] = await Promise.all([(0,promises_.realpath)(context), (0,promises_.realpath)(workTree)]);
    const found = await Promise.all([dockerfile, `${dockerfile}.dockerignore`].map(readIfThere));
    const beside = found.flatMap((file) => file ?? []).filter(({ path }) => !isBelow(path, folder));
    return {
        tracked: beside.filter(({ path }) => isBelow(path, top)).map(({ path }) => path),
        foreign: beside.filter(({ path }) => !isBelow(path, top)),
    };
}
/** Where a link leads is what is built. */
async function readIfThere(file) {
    try {
        const path = await (0,promises_.realpath)(file);
        return { path, text: await (0,promises_.readFile)(path, 'utf8') };
    }
    catch {
        return undefined;
    }
}
function isBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith('../') && !(0,external_node_path_.isAbsolute)(way);
}

// EXTERNAL MODULE: ./.build/adapters/git/run-git.js
var run_git = __webpack_require__(67064);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/adapters/leftovers.js
var leftovers = __webpack_require__(68247);
;// CONCATENATED MODULE: ./.build/adapters/git/tree-id.js





/** Names the work tree as it is, and what is built from elsewhere: git's own id where there is nothing of elsewhere. */
async function treeId(git, folder, paths, foreign) {
    const tree = await writtenTree(git, folder, paths);
    if (tree === undefined || foreign.length === 0)
        return tree;
    const hash = (0,external_node_crypto_.createHash)('sha1').update(tree);
    for (const { text } of foreign)
        hash.update('\0').update(text);
    return hash.digest('hex');
}
/** With a private index and object store. */
async function writtenTree(git, folder, paths) {
    const answer = await git([
        'rev-parse',
        '--path-format=absolute',
        '--git-path',
        'index',
        '--git-path',
        'objects',
    ]);
    const [index = '', objects = ''] = (answer ?? '').trim().split('\n');
    const scratch = (0,leftovers/* openPrivateFolder */.q6)((0,external_node_os_.tmpdir)(), 'tree');
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(scratch, 'objects'));
        await (0,promises_.copyFile)((0,external_node_path_.resolve)(folder, index), (0,external_node_path_.join)(scratch, 'index')).catch(() => undefined);
        const env = {
            GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index'),
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(scratch, 'objects'),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(folder, objects),
        };
        await git(['add', '--all', '--', ...paths], { env, scratch });
        return (await git(['write-tree'], { env, scratch }))?.trim();
    }
    finally {
        await (0,leftovers/* removeLeftovers */.DA)(scratch);
    }
}

;// CONCATENATED MODULE: ./.build/adapters/git/git.js




/** Git, asked only for what concerns the build context. Nothing in the repository is written. */
function gitAdapter(workingDirectory, interrupted) {
    const place = (folder) => ({ folder: (0,external_node_path_.resolve)(workingDirectory, folder), interrupted });
    return {
        inspect: (folder, dockerfile) => inspect(place(folder), dockerfile && (0,external_node_path_.resolve)(workingDirectory, dockerfile)),
        refs: (folder) => refs(place(folder)),
        isAncestor: (folder, older, newer) => isAncestor(place(folder), older, newer),
    };
}
async function inspect(place, dockerfile) {
    const git = gitIn(place);
    // Asked without a wait where it can be: what follows keeps this thread busy, and not git.
    const { tracked, foreign } = dockerfile === undefined ? none : await besides(git, place, dockerfile);
    const paths = ['.', ...tracked];
    const [head, status, remote] = await Promise.all([
        git(['show', '--no-patch', '--format=%H %ct', 'HEAD']),
        git(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', ...paths]),
        git(['remote', 'get-url', 'origin']),
    ]);
    if (head === undefined || status === undefined)
        return undefined;
    const [commit = '', committedAt = '0'] = head.trim().split(' ');
    const changed = status.split('\0').filter((entry) => entry !== '');
    const changedPaths = [...changed.map((entry) => entry.slice(3)), ...foreign.map(({ path }) => path)];
    const tree = changedPaths.length === 0 ? undefined : await treeId(git, place.folder, paths, foreign);
    return {
        commit,
        committedAt: Number(committedAt),
        changedPaths,
        ...(tree === undefined ? {} : { treeId: tree }),
        ...(remote === undefined ? {} : { remote: withoutCredentials(remote.trim()) }),
    };
}
const none = { tracked: [], foreign: [] };
/** A Dockerfile that was named may lie outside of the context, which holds it otherwise. */
async function besides(git, { folder }, dockerfile) {
    const top = await git(['rev-parse', '--show-toplevel']);
    return top === undefined ? none : dockerfilePaths(dockerfile, folder, top.trimEnd());
}
async function refs(place) {
    const git = gitIn(place);
    const [branch, remote, tags] = await Promise.all([
        git(['symbolic-ref', '--quiet', '--short', 'HEAD']),
        git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']),
        git(['tag', '--points-at', 'HEAD', '--sort=-version:refname']),
    ]);
    const known = {
        branch: branch?.trim(),
        defaultBranch: remote?.trim().replace(/^origin\//, ''),
        tag: tags?.split('\n')[0],
    };
    return Object.fromEntries(Object.entries(known).filter(([, name]) => name));
}
/** Exit code 0 means yes and 1 means no; anything else that a commit is not here (a shallow clone). */
async function isAncestor(place, older, newer) {
    const { exitCode } = await (0,run_git/* runGit */.E)(place, ['merge-base', '--is-ancestor', older, newer]);
    return exitCode === 0 ? true : exitCode === 1 ? false : undefined;
}
function gitIn(place) {
    return async (argv, options) => {
        const { exitCode, stdout } = await (0,run_git/* runGit */.E)(place, argv, options);
        return exitCode === 0 ? stdout : undefined;
    };
}
function withoutCredentials(remote) {
    return remote.replace(/^(\w+:\/\/)[^@/]*@/, '$1');
}


/***/ }),

/***/ 67064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _ask_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8809);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68247);



/** Runs git to its end, or throws `interrupted`. In CI containers the checkout often belongs to another user, which git would refuse to read. */
async function runGit(place, argv, options = {}) {
    const { folder, interrupted } = place;
    if (interrupted?.aborted)
        throw interruption();
    const asked = (0,_ask_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .askTool */ .C)('git', ['-c', 'safe.directory=*', ...argv], {
        folder,
        // Without the lock that `git status` takes to refresh the index, ending it leaves nothing behind.
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', ...options.env },
        interrupted,
    });
    if (options.scratch !== undefined)
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .noteCommand */ .kE)(options.scratch, asked.pid);
    const answer = await asked.answer;
    if (interrupted?.aborted)
        throw interruption();
    return answer;
}
function interruption() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('interrupted', 'Interrupted before git had answered.', {
        remedy: 'Run again; what is done is not done twice.',
    });
}


/***/ }),

/***/ 68247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   jU: () => (/* binding */ removeAbandoned),
/* harmony export */   kE: () => (/* binding */ noteCommand),
/* harmony export */   q6: () => (/* binding */ openPrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32047);




/** Folders that a run makes in the temp folder and removes; the names tell them apart from everybody else's. */
const prefixes = { docker: 'ecs-ship-docker-', tree: 'ecs-ship-tree-' };
/** The file in a private folder that says which process owns it. */
const ownerFile = 'owner.json';
/** Files in a private folder that name the commands which use it. */
const commandFile = /^command-\d+\.json$/;
/** Folders of this process: an exit that nobody could wait for removes them. */
const open = new Set();
/** Makes a private folder that is removed by `removeLeftovers`, else at the exit, else by the next run. */
function openPrivateFolder(tempFolder, kind) {
    // Synchronous, so that a second signal finds either no folder or one that is known.
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, prefixes[kind]));
    if (open.size === 0)
        process.once('exit', removeAll);
    open.add(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ownerFile), JSON.stringify((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(process.pid)), { mode: 0o600 });
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
    return folder;
}
/** Names a command that uses the folder, so that whoever removes the folder can end it. */
function noteCommand(folder, pid) {
    if (pid !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `command-${pid}.json`), JSON.stringify((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(pid)));
}
/** Removes one private folder and ends what still uses it, whoever owns it; one that is gone already is fine. */
async function removeLeftovers(folder) {
    endCommands(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    open.delete(folder);
    if (open.size === 0)
        process.off('exit', removeAll);
}
/** Removes the private folders of runs that were killed before they could do it themselves. */
async function removeAbandoned(tempFolder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(tempFolder).catch(() => []);
    const ours = names
        .filter((name) => Object.values(prefixes).some((prefix) => name.startsWith(prefix)))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, name));
    await Promise.all(ours.map(async (folder) => {
        if (await isAbandoned(folder))
            await removeLeftovers(folder);
    }));
}
async function isAbandoned(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ownerFile), 'utf8').catch(() => '');
    // Without an owner it is either not ours to judge or just being made.
    return text !== '' && !(0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .runsStill */ .xf)(JSON.parse(text));
}
function removeAll() {
    for (const folder of open) {
        endCommands(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** A command that outlives its run would go on pushing, and write into the folder again. */
function endCommands(folder) {
    for (const command of commandsOf(folder))
        if ((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .runsStill */ .xf)(command))
            (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .killTree */ .TP)(command.pid);
}
function commandsOf(folder) {
    try {
        const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => commandFile.test(name));
        return files.map((name) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 'utf8')));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 4576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchThrough)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _open_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31094);


/** Redirects that are followed; ECR sends a layer's reader on once, to Amazon S3. */
const most = 5;
/** An answer without its body read, like `fetch`, which knows no proxy; a redirect to elsewhere gets no credentials. */
async function fetchThrough(url, asked) {
    let [at, request] = [url, asked];
    for (let followed = 0;; followed += 1) {
        const sent = (0,_open_request_js__WEBPACK_IMPORTED_MODULE_1__/* .openRequest */ .G)(at, request).end();
        const [answer] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(sent, 'response'));
        const { location } = answer.headers;
        const moved = [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0);
        if (!moved || location === undefined || followed === most)
            return answer;
        answer.resume();
        const next = new URL(location, at);
        if (next.origin !== at.origin)
            request = withoutCredentials(request);
        at = next;
    }
}
function withoutCredentials(request) {
    const { authorization: _authorization, ...headers } = request.headers;
    return { ...request, headers };
}


/***/ }),

/***/ 31094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openRequest)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _proxy_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67413);
/* harmony import */ var _tunnel_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21703);




/** Milliseconds without a byte either way after which a connection is given up. */
const idleMs = 60_000;
const agent = new _tunnel_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .TunnelAgent */ .a({ keepAlive: true });
/** Begins an HTTP or HTTPS request, by way of the proxy that the environment names for its address. */
function openRequest(url, { method, headers, signal }) {
    const options = {
        headers,
        timeout: idleMs,
        ...(method === undefined ? {} : { method }),
        ...(signal === undefined ? {} : { signal }),
    };
    const request = begin(url, options);
    const idle = Object.assign(new Error(`nothing came for ${idleMs / 1000} s`), { code: 'ETIMEDOUT' });
    return request.once('timeout', () => request.destroy(idle));
}
function begin(url, options) {
    if (url.protocol === 'https:')
        return (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent });
    const proxy = (0,_proxy_for_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url);
    if (proxy === undefined)
        return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options);
    const { protocol, hostname, port } = proxy;
    const request = protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_0__.request : node_https__WEBPACK_IMPORTED_MODULE_1__.request;
    const headers = { host: url.host, ...options.headers, ...proxy.headers };
    // In absolute form: RFC 9112, section 3.2.2.
    return request({ ...options, hostname, port, path: url.href, headers });
}


/***/ }),

/***/ 85175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: ./.build/adapters/aws/aws-ports.js + 5 modules
var aws_ports = __webpack_require__(35304);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./.build/adapters/aws/underway.js

/** Node's own, by which it tells of every HTTP request that begins. Source: Node.js documentation, "Diagnostics Channel". */
const channel = 'http.client.request.start';
/**
 * Resolves once a request has been handed to the network, or the call that is to send one has ended. Never rejects.
 * @param call has just begun
 */
function underway(call) {
    return new Promise((resolve) => {
        const over = () => {
            (0,external_node_diagnostics_channel_.unsubscribe)(channel, begun);
            resolve();
        };
        // Its first bytes leave when the event loop has looked at its connection, which it does between the two.
        const begun = () => setImmediate(() => setImmediate(over));
        (0,external_node_diagnostics_channel_.subscribe)(channel, begun);
        call.then(over, over);
    });
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/adapters/proxy/fetch-through.js
var fetch_through = __webpack_require__(4576);
// EXTERNAL MODULE: ./.build/adapters/proxy/open-request.js
var open_request = __webpack_require__(31094);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/builder/registry-refusal.js

/** No error of a registry is longer than this many characters. */
const longest = 4096;
/** An answer that is no success, in the words of docker's own push, by which it is judged. Reads the answer to its end. */
async function refusedByRegistry(ask, answer) {
    const { statusCode = 0, statusMessage = '', headers } = answer;
    const status = `unexpected status from ${registry_refusal_name(ask)}: ${statusCode} ${statusMessage}`;
    const wait = headers['retry-after'];
    const reasons = reasonsOf(await readShort(answer));
    const evidence = [...(wait === undefined ? [] : [`Retry-After: ${wait}`]), status, ...reasons];
    return failure(reasons[0] ?? status, evidence);
}
/** A connection that could not be made or broke off. */
function brokenOff(ask, error) {
    if (error instanceof errors/* ShipError */.f)
        return error;
    const { message, code = '' } = error;
    const said = message.includes(code) ? message : `${message} (${code})`;
    return failure(said, [`${registry_refusal_name(ask)}: ${said}`], error);
}
function failure(reason, evidence, cause) {
    const remedy = 'Allow this role to push there (and the repository’s policy, where it is another account’s).';
    return new errors/* ShipError */.f('push-failed', `The registry did not take a layer: ${reason}.`, {
        remedy,
        evidence,
        cause,
    });
}
function registry_refusal_name({ method, url }) {
    return `${method} request to ${url.origin}${url.pathname}`;
}
async function readShort(answer) {
    let text = '';
    try {
        for await (const chunk of answer) {
            text += chunk;
            if (text.length > longest)
                break;
        }
    }
    catch {
        // The status says enough.
    }
    return text;
}
/** `denied: Your authorization token has expired.` Source: OCI distribution specification, "Error Codes". */
function reasonsOf(body) {
    try {
        const { errors = [] } = JSON.parse(body);
        return errors.map(({ code = '', message = '' }) => `${code.toLowerCase().replaceAll('_', ' ')}: ${message}`);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/adapters/builder/blob-copy.js




/** The OCI distribution API as far as a copy needs it; a blob passes through in pieces and is never held whole. */
function blobCopyAdapter(interrupted) {
    return { copyBlob: (copy) => copyBlob(copy, interrupted) };
}
async function copyBlob(copy, signal) {
    const started = await startUpload(copy, signal);
    if (started === 'mounted')
        return 0;
    const body = await download(copy, signal);
    await upload(started, copy, body, signal);
    return copy.blob.size;
}
/** Opens an upload, or has the registry take the blob over from the other repository where it can. */
async function startUpload({ from, to, blob }, signal) {
    const url = new URL(`${baseOf(to)}/blobs/uploads/`);
    if (from.login.registry === to.login.registry) {
        url.searchParams.set('mount', blob.digest);
        url.searchParams.set('from', from.repository);
    }
    const ask = { method: 'POST', url };
    const answer = await send(ask, { ...headersOf(to), 'content-length': 0 }, signal);
    const { location } = answer.headers;
    const isOpen = answer.statusCode === 202 && location !== undefined;
    if (answer.statusCode !== 201 && !isOpen)
        throw await refusedByRegistry(ask, answer);
    answer.resume();
    if (!isOpen)
        return 'mounted';
    const where = new URL(location, url);
    where.searchParams.set('digest', blob.digest);
    return where;
}
async function download({ from, blob }, signal) {
    const ask = { method: 'GET', url: new URL(`${baseOf(from)}/blobs/${blob.digest}`) };
    const answer = await send(ask, headersOf(from), signal);
    if (answer.statusCode === 200)
        return answer;
    throw await refusedByRegistry(ask, answer);
}
async function send(ask, headers, signal) {
    try {
        return await (0,fetch_through/* fetchThrough */.s)(ask.url, { method: ask.method, headers, signal });
    }
    catch (error) {
        throw brokenOff(ask, error);
    }
}
/** A stream of known length. */
async function upload(url, { to, blob, onBytes }, body, signal) {
    const ask = { method: 'PUT', url };
    const lengths = { 'content-length': blob.size, 'content-type': 'application/octet-stream' };
    const sending = (0,open_request/* openRequest */.G)(url, { method: 'PUT', headers: { ...headersOf(to), ...lengths }, signal });
    const answered = new Promise((resolve, reject) => {
        sending.on('response', resolve).on('error', reject);
    });
    // A refusal in the middle closes the connection under the stream: the answer says more than the broken pipe.
    const sent = (0,promises_.pipeline)(body, (chunks) => counted(chunks, onBytes), sending).catch(() => undefined);
    try {
        const answer = await answered;
        if (answer.statusCode !== 201)
            throw await refusedByRegistry(ask, answer);
        answer.resume();
    }
    catch (error) {
        throw brokenOff(ask, error);
    }
    finally {
        body.destroy();
        await sent;
    }
}
async function* counted(chunks, onBytes) {
    for await (const chunk of chunks) {
        onBytes?.(chunk.length);
        yield chunk;
    }
}
function baseOf({ login, repository }) {
    return `${login.isPlain ? 'http' : 'https'}://${login.registry}/v2/${repository}`;
}
function headersOf({ login }) {
    const credentials = Buffer.from(`${login.username}:${login.password}`).toString('base64');
    return { authorization: `Basic ${credentials}` };
}

// EXTERNAL MODULE: ./.build/adapters/builder/build-context.js + 1 modules
var build_context = __webpack_require__(47333);
// EXTERNAL MODULE: ./.build/adapters/builder/builder.js + 12 modules
var builder = __webpack_require__(31354);
// EXTERNAL MODULE: ./.build/adapters/clock.js
var clock = __webpack_require__(61121);
// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/adapters/git/git.js + 2 modules
var git = __webpack_require__(54637);
;// CONCATENATED MODULE: ./.build/commands/open-ports.js








/** The real world behind the core's ports. */
function openPorts(request, session) {
    const { workingDirectory, interrupted } = request;
    return {
        ...(0,aws_ports/* awsPorts */.E)(session),
        git: (0,git/* gitAdapter */.W)(workingDirectory, interrupted),
        builder: (0,builder/* builderAdapter */.J)(request),
        underway: underway,
        files: (0,files/* filesAdapter */.V)(workingDirectory),
        context: (0,build_context/* buildContextAdapter */.FI)(workingDirectory, interrupted),
        registry: blobCopyAdapter(interrupted),
        clock: clock/* systemClock */.m,
        random: Math.random,
    };
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ configAsItIs),
/* harmony export */   h: () => (/* binding */ currentRevision)
/* harmony export */ });
/** Stands for whatever revision the service runs, where a revision is named. */
const currentRevision = 'current';
/**
 * The configuration of a run that deploys a revision as it is and asks nothing else of the service: what a build, a task
 * definition, a repository or a scan would need has no say. `revision` is an ARN, `family:revision` or `current`.
 */
function configAsItIs(config, revision, forceNewDeployment = false) {
    const { reference: _, ...image } = config.image;
    const { policyFile: __, ...lifecycle } = config.lifecycle;
    const { overrides } = config.taskDefinition;
    const { release: ___, ...rest } = config;
    return {
        ...rest,
        image: { ...image, pushTo: [] },
        lifecycle,
        scan: { ...config.scan, gate: 'off' },
        taskDefinition: { revision, overrides },
        update: { forceNewDeployment, allowOlder: true },
    };
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
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
/** `os/architecture[/variant]`; undefined where that is not said. */
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

/***/ 74899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a registry, `host[:port]`, is on this machine: Docker then does without TLS, and podman has to be told so. */
function isLoopback(registry) {
    return /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?$/.test(registry);
}


/***/ })

};
