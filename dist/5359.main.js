export const id = 5359;
export const ids = [5359];
export const modules = {

/***/ 70345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ DescribeRepositoriesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2102);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46256);


class DescribeRepositoriesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeRepositories", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeRepositories$ */ .aAD) {
}


/***/ }),

/***/ 15359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecrAdapter: () => (/* binding */ ecrAdapter)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(2102);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(46256);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutLifecyclePolicyCommand.js


class PutLifecyclePolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutLifecyclePolicy", schemas_0/* PutLifecyclePolicy$ */.QbX) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.phU) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyCommand.js


class GetLifecyclePolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetLifecyclePolicy", schemas_0/* GetLifecyclePolicy$ */.t6f) {
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js + 8 modules
var ECRClient = __webpack_require__(62745);
;// CONCATENATED MODULE: ./.build/adapters/aws/ecr-clients.js

/** One client for each region or address, made when it is first needed. */
function ecrClients(session) {
    const clients = new Map();
    return ({ region, endpoint } = {}) => {
        const key = `${region ?? ''} ${endpoint ?? ''}`;
        const known = clients.get(key);
        if (known !== undefined)
            return known;
        const settings = {
            ...session.shared,
            ...(region === undefined ? {} : { region }),
            ...(endpoint === undefined ? {} : { endpoint }),
        };
        const client = session.watch(new ECRClient/* ECRClient */.S(settings));
        clients.set(key, client);
        return client;
    };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js


class BatchGetImageCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "BatchGetImage", schemas_0/* BatchGetImage$ */.e$c) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js


class GetDownloadUrlForLayerCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetDownloadUrlForLayer", schemas_0/* GetDownloadUrlForLayer$ */.G42) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js


class PutImageCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutImage", schemas_0/* PutImage$ */.Jcz) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchCheckLayerAvailabilityCommand.js


class BatchCheckLayerAvailabilityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "BatchCheckLayerAvailability", schemas_0/* BatchCheckLayerAvailability$ */.FDN) {
}

// EXTERNAL MODULE: ./.build/adapters/proxy/fetch-through.js
var fetch_through = __webpack_require__(4576);
;// CONCATENATED MODULE: ./.build/adapters/aws/ecr-images.js






/** Every manifest form that a push can leave, so that BatchGetImage gives it back byte for byte. */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** The most identifiers that one request takes. */
const atOnce = 100;
/** No image configuration is near this size; a blob that is larger is none. */
const largestText = 4 * 1024 * 1024;
/** Images of a registry: the run's own, or the one of a place. */
function ecrImages(clients) {
    return {
        findTags: async (repository, tags, place) => {
            const pages = slices(tags).map((some) => findSome(clients, repository, some, place));
            return (await Promise.all(pages)).flat();
        },
        readBlob: (repository, digest, place) => readBlob(clients, repository, digest, place),
        addTag: (repository, tag, image, place) => addTag(clients, repository, tag, image, place),
        findMissingLayers: async (repository, digests, place) => {
            const pages = slices(digests).map((some) => missingOf(clients, repository, some, place));
            return (await Promise.all(pages)).flat();
        },
    };
}
async function findSome(clients, repositoryName, references, place) {
    const imageIds = references.map((one) => one.startsWith('sha256:') ? { imageDigest: one } : { imageTag: one });
    const input = { repositoryName, imageIds, acceptedMediaTypes: manifestTypes, ...(0,write_requests/* registryOf */.Fv)(place) };
    try {
        const answer = await clients(place).send(new BatchGetImageCommand(input));
        return (answer.images ?? []).map((image) => ({
            tag: image.imageId?.imageTag ?? '',
            digest: image.imageId?.imageDigest ?? '',
            manifest: image.imageManifest ?? '',
            mediaType: image.imageManifestMediaType ?? '',
        }));
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'RepositoryNotFoundException'))
            return [];
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:BatchGetImage');
    }
}
async function readBlob(clients, repositoryName, layerDigest, place) {
    const command = new GetDownloadUrlForLayerCommand({ repositoryName, layerDigest, ...(0,write_requests/* registryOf */.Fv)(place) });
    return (0,aws_failure/* callAws */.IY)('ecr:GetDownloadUrlForLayer', async () => {
        const { downloadUrl = '' } = await clients(place).send(command);
        const response = await (0,fetch_through/* fetchThrough */.s)(new URL(downloadUrl), { headers: {} });
        const size = Number(response.headers['content-length'] ?? 0);
        if (response.statusCode === 200 && size <= largestText)
            return (0,consumers_.text)(response);
        response.destroy();
        throw new errors/* ShipError */.f('aws-unavailable', `${layerDigest} of ${repositoryName}: HTTP ${response.statusCode}`, {
            remedy: 'Run again in a minute.',
        });
    });
}
/** Tagging an image again needs its manifest only; that the tag is already there is as good. */
async function addTag(clients, repositoryName, imageTag, image, place) {
    const command = new PutImageCommand((0,write_requests/* putImageInput */.Nk)(repositoryName, imageTag, image, place));
    try {
        await clients(place).send(command);
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'ImageAlreadyExistsException'))
            return;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:PutImage');
    }
}
async function missingOf(clients, repositoryName, layerDigests, place) {
    const input = { repositoryName, layerDigests: [...layerDigests], ...(0,write_requests/* registryOf */.Fv)(place) };
    const answer = await (0,aws_failure/* callAws */.IY)('ecr:BatchCheckLayerAvailability', () => clients(place).send(new BatchCheckLayerAvailabilityCommand(input)));
    const there = (answer.layers ?? []).filter((layer) => layer.layerAvailability === 'AVAILABLE');
    const known = new Set(there.map((layer) => layer.layerDigest));
    return layerDigests.filter((digest) => !known.has(digest));
}
function slices(all) {
    const count = Math.ceil(all.length / atOnce);
    return Array.from({ length: count }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImagesCommand.js


class ListImagesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListImages", schemas_0/* ListImages$ */.R0Y) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartLifecyclePolicyPreviewCommand.js


class StartLifecyclePolicyPreviewCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StartLifecyclePolicyPreview", schemas_0/* StartLifecyclePolicyPreview$ */.zCm) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyPreviewCommand.js


class GetLifecyclePolicyPreviewCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetLifecyclePolicyPreview", schemas_0/* GetLifecyclePolicyPreview$ */.HCb) {
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecr-lifecycle.js


/** Previews of lifecycle policies, and the tags they are judged by. */
function ecrLifecycle(client) {
    return {
        listTags: (repository) => listTags(client, repository),
        startLifecyclePreview: (repository, policy) => start(client, repository, policy),
        readLifecyclePreview: (repository, part = {}) => read(client, repository, part),
    };
}
const mostPages = 10;
async function listTags(client, repositoryName) {
    const tags = [];
    let nextToken;
    for (let page = 0; page < mostPages; page += 1) {
        const command = new ListImagesCommand({
            repositoryName,
            maxResults: 1000,
            filter: { tagStatus: 'TAGGED' },
            ...(nextToken === undefined ? {} : { nextToken }),
        });
        const answer = await (0,aws_failure/* callAws */.IY)('ecr:ListImages', () => client.send(command));
        tags.push(...(answer.imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []));
        nextToken = answer.nextToken;
        if (nextToken === undefined)
            break;
    }
    return tags;
}
async function start(client, repositoryName, lifecyclePolicyText) {
    try {
        await client.send(new StartLifecyclePolicyPreviewCommand({ repositoryName, lifecyclePolicyText }));
        return 'started';
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'LifecyclePolicyPreviewInProgressException'))
            return 'busy';
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:StartLifecyclePolicyPreview');
    }
}
async function read(client, repositoryName, { page, digests }) {
    // Paging and asking for certain images exclude each other.
    const part = digests
        ? { imageIds: digests.map((imageDigest) => ({ imageDigest })) }
        : { maxResults: 100, ...(page === undefined ? {} : { nextToken: page }) };
    try {
        return preview(await client.send(new GetLifecyclePolicyPreviewCommand({ repositoryName, ...part })));
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'LifecyclePolicyPreviewNotFoundException'))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:GetLifecyclePolicyPreview');
    }
}
function preview(answer) {
    const { expiringImageTotalCount = 0, transitioningImageTotalCounts = [] } = answer.summary ?? {};
    return {
        status: answer.status ?? 'IN_PROGRESS',
        policy: answer.lifecyclePolicyText ?? '',
        expiring: expiringImageTotalCount,
        archiving: transitioningImageTotalCounts.reduce((sum, one) => sum + (one.imageTotalCount ?? 0), 0),
        images: (answer.previewResults ?? []).map(doomedImage),
        ...(answer.nextToken === undefined ? {} : { nextPage: answer.nextToken }),
    };
}
function doomedImage(result) {
    return {
        digest: result.imageDigest ?? '',
        tags: result.imageTags ?? [],
        pushedAt: result.imagePushedAt?.getTime() ?? 0,
        action: result.action?.type === 'TRANSITION' ? 'archive' : 'expire',
        rulePriority: result.appliedRulePriority ?? 0,
    };
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListTagsForResourceCommand.js


class ListTagsForResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListTagsForResource", schemas_0/* ListTagsForResource$ */.Tzn) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = __webpack_require__(70345);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js


class CreateRepositoryCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateRepository", schemas_0/* CreateRepository$ */.D2Z) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageScanningConfigurationCommand.js


class PutImageScanningConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutImageScanningConfiguration", schemas_0/* PutImageScanningConfiguration$ */.g_f) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageTagMutabilityCommand.js


class PutImageTagMutabilityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutImageTagMutability", schemas_0/* PutImageTagMutability$ */.BZp) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/TagResourceCommand.js


class TagResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "TagResource", schemas_0/* TagResource$ */.Jqp) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/SetRepositoryPolicyCommand.js


class SetRepositoryPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SetRepositoryPolicy", schemas_0/* SetRepositoryPolicy$ */.pzd) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRepositoryPolicyCommand.js


class GetRepositoryPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetRepositoryPolicy", schemas_0/* GetRepositoryPolicy$ */.v6r) {
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecr-repositories.js



/** What ECR knows about a repository itself. */
function ecrRepositories(client) {
    return {
        findRepository: (name) => findRepository(client, name),
        createRepository: (repository) => createRepository(client, repository),
        changeRepository: (repository, change) => changeRepository(client, repository, change),
        findRepositoryTags: async (resourceArn) => {
            const command = new ListTagsForResourceCommand({ resourceArn });
            const { tags = [] } = await (0,aws_failure/* callAws */.IY)('ecr:ListTagsForResource', () => client.send(command));
            return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
        },
        findRepositoryPolicy: (name) => findPolicy(client, name),
    };
}
async function findRepository(client, name) {
    try {
        const answer = await client.send(new DescribeRepositoriesCommand/* DescribeRepositoriesCommand */.p({ repositoryNames: [name] }));
        return answer.repositories?.map(repositoryOf)[0];
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'RepositoryNotFoundException'))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:DescribeRepositories');
    }
}
async function createRepository(client, repository) {
    const command = new CreateRepositoryCommand((0,write_requests/* createRepositoryInput */.$M)(repository));
    try {
        return repositoryOf((await client.send(command)).repository ?? {});
    }
    catch (error) {
        // Two pipelines of a new service begin at the same time: the one that comes second uses what the first made.
        const raced = (0,aws_failure/* isException */.KT)(error, 'RepositoryAlreadyExistsException');
        const existing = raced ? await findRepository(client, repository.name) : undefined;
        if (existing !== undefined)
            return existing;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:CreateRepository');
    }
}
/** One request for each setting that changes. */
async function changeRepository(client, one, change) {
    const inputs = (0,write_requests/* repositoryChangeInputs */.yK)(one, change);
    const { PutImageScanningConfiguration: scanning, PutImageTagMutability: mutability } = inputs;
    const { TagResource: tags, SetRepositoryPolicy: policy } = inputs;
    if (scanning !== undefined) {
        const command = new PutImageScanningConfigurationCommand(scanning);
        await (0,aws_failure/* callAws */.IY)('ecr:PutImageScanningConfiguration', () => client.send(command));
    }
    if (mutability !== undefined) {
        const command = new PutImageTagMutabilityCommand(mutability);
        await (0,aws_failure/* callAws */.IY)('ecr:PutImageTagMutability', () => client.send(command));
    }
    if (tags !== undefined)
        await (0,aws_failure/* callAws */.IY)('ecr:TagResource', () => client.send(new TagResourceCommand(tags)));
    if (policy !== undefined) {
        const command = new SetRepositoryPolicyCommand(policy);
        await (0,aws_failure/* callAws */.IY)('ecr:SetRepositoryPolicy', () => client.send(command));
    }
}
async function findPolicy(client, repositoryName) {
    try {
        return (await client.send(new GetRepositoryPolicyCommand({ repositoryName }))).policyText;
    }
    catch (error) {
        const none = ['RepositoryPolicyNotFoundException', 'RepositoryNotFoundException'];
        if (none.some((name) => (0,aws_failure/* isException */.KT)(error, name)))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:GetRepositoryPolicy');
    }
}
function repositoryOf(described) {
    return {
        name: described.repositoryName ?? '',
        uri: described.repositoryUri ?? '',
        registryId: described.registryId ?? '',
        arn: described.repositoryArn ?? '',
        mutability: described.imageTagMutability ?? 'MUTABLE',
        exclusionFilters: (described.imageTagMutabilityExclusionFilters ?? []).map((one) => one.filter ?? ''),
        scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
        encryption: encryptionOf(described),
    };
}
function encryptionOf({ encryptionConfiguration }) {
    const { encryptionType: type = 'AES256', kmsKey } = encryptionConfiguration ?? {};
    if (type === 'AES256')
        return { type };
    return kmsKey === undefined ? { type } : { type, kmsKey };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecr.js








/** Amazon ECR through the SDK. */
function ecrAdapter(session) {
    const clients = ecrClients(session);
    const client = clients();
    const images = ecrImages(clients);
    return {
        ...ecrRepositories(client),
        ...images,
        login: (place) => login(clients(place), place?.registryId),
        findLifecyclePolicy: (repository) => findLifecyclePolicy(client, repository),
        putLifecyclePolicy: async (repository, policy) => {
            const command = new PutLifecyclePolicyCommand((0,write_requests/* putLifecyclePolicyInput */.O4)(repository, policy));
            await (0,aws_failure/* callAws */.IY)('ecr:PutLifecyclePolicy', () => client.send(command));
        },
        findImage: async (repository, digest) => (await images.findTags(repository, [digest]))[0],
        ...ecrLifecycle(client),
    };
}
/** Naming the registry gives its own address, although the token itself is good for every one that lets us in. */
async function login(client, registryId) {
    const answer = await (0,aws_failure/* callAws */.IY)('ecr:GetAuthorizationToken', () => client.send(new GetAuthorizationTokenCommand(registryId === undefined ? {} : { registryIds: [registryId] })));
    const data = answer.authorizationData?.[0];
    const [username, ...password] = Buffer.from(data?.authorizationToken ?? '', 'base64')
        .toString()
        .split(':');
    if (data?.proxyEndpoint === undefined || username === undefined) {
        throw new errors/* ShipError */.f('aws-refused', 'ECR gave no authorization token.', { remedy: 'Run again.' });
    }
    const isPlain = data.proxyEndpoint.startsWith('http://');
    const registry = data.proxyEndpoint.replace(/^https?:\/\//, '');
    return { registry, username, password: password.join(':'), ...(isPlain ? { isPlain } : {}) };
}
async function findLifecyclePolicy(client, repositoryName) {
    try {
        return (await client.send(new GetLifecyclePolicyCommand({ repositoryName }))).lifecyclePolicyText;
    }
    catch (error) {
        const none = ['LifecyclePolicyNotFoundException', 'RepositoryNotFoundException'];
        if (none.some((name) => (0,aws_failure/* isException */.KT)(error, name)))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:GetLifecyclePolicy');
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


/***/ })

};
