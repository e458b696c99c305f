export const id = 3036;
export const ids = [3036];
export const modules = {

/***/ 93036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ awsPorts)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutLifecyclePolicyCommand.js
var PutLifecyclePolicyCommand = __webpack_require__(91745);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
var GetAuthorizationTokenCommand = __webpack_require__(2548);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyCommand.js
var GetLifecyclePolicyCommand = __webpack_require__(41516);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
// EXTERNAL MODULE: ./.build/adapters/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(1135);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js + 8 modules
var ECRClient = __webpack_require__(62745);
;// CONCATENATED MODULE: ./.build/adapters/ecr-clients.js

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
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = __webpack_require__(38029);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js
var GetDownloadUrlForLayerCommand = __webpack_require__(16993);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js
var PutImageCommand = __webpack_require__(11560);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchCheckLayerAvailabilityCommand.js
var BatchCheckLayerAvailabilityCommand = __webpack_require__(70904);
// EXTERNAL MODULE: ./.build/adapters/proxy/fetch-through.js
var fetch_through = __webpack_require__(4576);
;// CONCATENATED MODULE: ./.build/adapters/ecr-images.js






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
        const answer = await clients(place).send(new BatchGetImageCommand/* BatchGetImageCommand */.P(input));
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
    const command = new GetDownloadUrlForLayerCommand/* GetDownloadUrlForLayerCommand */.p({ repositoryName, layerDigest, ...(0,write_requests/* registryOf */.Fv)(place) });
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
    const command = new PutImageCommand/* PutImageCommand */.S((0,write_requests/* putImageInput */.Nk)(repositoryName, imageTag, image, place));
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
    const answer = await (0,aws_failure/* callAws */.IY)('ecr:BatchCheckLayerAvailability', () => clients(place).send(new BatchCheckLayerAvailabilityCommand/* BatchCheckLayerAvailabilityCommand */.Y(input)));
    const there = (answer.layers ?? []).filter((layer) => layer.layerAvailability === 'AVAILABLE');
    const known = new Set(there.map((layer) => layer.layerDigest));
    return layerDigests.filter((digest) => !known.has(digest));
}
function slices(all) {
    const count = Math.ceil(all.length / atOnce);
    return Array.from({ length: count }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImagesCommand.js
var ListImagesCommand = __webpack_require__(86348);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartLifecyclePolicyPreviewCommand.js
var StartLifecyclePolicyPreviewCommand = __webpack_require__(288);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyPreviewCommand.js
var GetLifecyclePolicyPreviewCommand = __webpack_require__(82304);
;// CONCATENATED MODULE: ./.build/adapters/ecr-lifecycle.js


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
        const command = new ListImagesCommand/* ListImagesCommand */.W({
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
        await client.send(new StartLifecyclePolicyPreviewCommand/* StartLifecyclePolicyPreviewCommand */.o({ repositoryName, lifecyclePolicyText }));
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
        return preview(await client.send(new GetLifecyclePolicyPreviewCommand/* GetLifecyclePolicyPreviewCommand */.y({ repositoryName, ...part })));
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

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = __webpack_require__(34798);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = __webpack_require__(70345);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js
var CreateRepositoryCommand = __webpack_require__(56958);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageScanningConfigurationCommand.js
var PutImageScanningConfigurationCommand = __webpack_require__(53201);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageTagMutabilityCommand.js
var PutImageTagMutabilityCommand = __webpack_require__(84192);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = __webpack_require__(43458);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/SetRepositoryPolicyCommand.js
var SetRepositoryPolicyCommand = __webpack_require__(68640);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRepositoryPolicyCommand.js
var GetRepositoryPolicyCommand = __webpack_require__(30692);
;// CONCATENATED MODULE: ./.build/adapters/ecr-repositories.js



/** What ECR knows about a repository itself. */
function ecrRepositories(client) {
    return {
        findRepository: (name) => findRepository(client, name),
        createRepository: (repository) => createRepository(client, repository),
        changeRepository: (repository, change) => changeRepository(client, repository, change),
        findRepositoryTags: async (resourceArn) => {
            const command = new ListTagsForResourceCommand/* ListTagsForResourceCommand */.a({ resourceArn });
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
    const command = new CreateRepositoryCommand/* CreateRepositoryCommand */.W((0,write_requests/* createRepositoryInput */.$M)(repository));
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
        const command = new PutImageScanningConfigurationCommand/* PutImageScanningConfigurationCommand */.B(scanning);
        await (0,aws_failure/* callAws */.IY)('ecr:PutImageScanningConfiguration', () => client.send(command));
    }
    if (mutability !== undefined) {
        const command = new PutImageTagMutabilityCommand/* PutImageTagMutabilityCommand */.c(mutability);
        await (0,aws_failure/* callAws */.IY)('ecr:PutImageTagMutability', () => client.send(command));
    }
    if (tags !== undefined)
        await (0,aws_failure/* callAws */.IY)('ecr:TagResource', () => client.send(new TagResourceCommand/* TagResourceCommand */.e(tags)));
    if (policy !== undefined) {
        const command = new SetRepositoryPolicyCommand/* SetRepositoryPolicyCommand */.I(policy);
        await (0,aws_failure/* callAws */.IY)('ecr:SetRepositoryPolicy', () => client.send(command));
    }
}
async function findPolicy(client, repositoryName) {
    try {
        return (await client.send(new GetRepositoryPolicyCommand/* GetRepositoryPolicyCommand */.M({ repositoryName }))).policyText;
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

;// CONCATENATED MODULE: ./.build/adapters/ecr.js








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
            const command = new PutLifecyclePolicyCommand/* PutLifecyclePolicyCommand */.R((0,write_requests/* putLifecyclePolicyInput */.O4)(repository, policy));
            await (0,aws_failure/* callAws */.IY)('ecr:PutLifecyclePolicy', () => client.send(command));
        },
        findImage: async (repository, digest) => (await images.findTags(repository, [digest]))[0],
        ...ecrLifecycle(client),
    };
}
/** Naming the registry gives its own address, although the token itself is good for every one that lets us in. */
async function login(client, registryId) {
    const answer = await (0,aws_failure/* callAws */.IY)('ecr:GetAuthorizationToken', () => client.send(new GetAuthorizationTokenCommand/* GetAuthorizationTokenCommand */.E(registryId === undefined ? {} : { registryIds: [registryId] })));
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
        return (await client.send(new GetLifecyclePolicyCommand/* GetLifecyclePolicyCommand */.O({ repositoryName }))).lifecyclePolicyText;
    }
    catch (error) {
        const none = ['LifecyclePolicyNotFoundException', 'RepositoryNotFoundException'];
        if (none.some((name) => (0,aws_failure/* isException */.KT)(error, name)))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:GetLifecyclePolicy');
    }
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js
var DescribeImageScanFindingsCommand = __webpack_require__(53141);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartImageScanCommand.js
var StartImageScanCommand = __webpack_require__(8018);
// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
// EXTERNAL MODULE: ./.build/plan/scan-finding.js
var scan_finding = __webpack_require__(57475);
;// CONCATENATED MODULE: ./.build/adapters/ecr-finding.js


/** A finding of basic scanning: package and version are attributes. */
function basicFinding({ name, description, uri, severity, attributes, }) {
    const attribute = (pattern) => attributes?.find(({ key }) => pattern.test(key ?? ''))?.value || undefined;
    const packageName = attribute(/^package_name$/i);
    const score = Number(attribute(/^CVSS\d*_SCORE$/i));
    return (0,without_unset/* withoutUnset */.s)({
        name: name || 'unnamed',
        severity: severityOf(severity),
        description,
        url: uri,
        score: Number.isFinite(score) ? score : undefined,
        platforms: [],
        packages: packageName === undefined
            ? []
            : [
                (0,without_unset/* withoutUnset */.s)({
                    name: packageName,
                    installed: attribute(/^package_version$/i),
                    fixedIn: attribute(/^(fixed|patched)_?(in_?)?versions?$/i),
                }),
            ],
    });
}
/** A finding of Amazon Inspector. */
function enhancedFinding(finding) {
    const details = finding.packageVulnerabilityDetails;
    return (0,without_unset/* withoutUnset */.s)({
        name: details?.vulnerabilityId || finding.title || finding.findingArn || 'unnamed',
        severity: severityOf(finding.severity),
        description: finding.description ?? finding.title,
        url: details?.sourceUrl ?? finding.remediation?.recommendation?.url,
        score: finding.score,
        platforms: [],
        packages: (details?.vulnerablePackages ?? []).map(foundPackage),
    });
}
/** Findings that Inspector's own suppression rules hide, or that are closed, do not count. */
function isActive({ status }) {
    return status === undefined || status === 'ACTIVE';
}
function foundPackage({ name, version, release, fixedInVersion, filePath }) {
    const installed = release ? `${version}-${release}` : version;
    return (0,without_unset/* withoutUnset */.s)({
        name: name || 'unnamed',
        installed,
        fixedIn: fixedInVersion && fixedInVersion !== 'NotAvailable' ? fixedInVersion : undefined,
        path: filePath || undefined,
    });
}
/** A severity that AWS adds one day counts as not rated. */
function severityOf(severity) {
    return scan_finding/* severities */.gO.find((one) => one === severity) ?? 'UNDEFINED';
}

;// CONCATENATED MODULE: ./.build/adapters/ecr-scan.js





/** The most that DescribeImageScanFindings gives at once; so much of an image is read in few requests. */
const pageSize = 1000;
/** No image that anybody ships has more; a service that never ends its pages must not keep us. */
const ecr_scan_mostPages = 50;
/** Image scans of Amazon ECR, basic ones and Amazon Inspector's. */
function imageScanAdapter(session) {
    const opened = new Map();
    const client = (maxAttempts = session.shared.maxAttempts) => {
        const one = opened.get(maxAttempts) ?? session.watch(new ECRClient/* ECRClient */.S({ ...session.shared, maxAttempts }));
        opened.set(maxAttempts, one);
        return one;
    };
    return {
        findScan: (manifest, signal) => findScan(client(), manifest, signal),
        // The SDK takes "one scan a day" for throttling and would ask again and again.
        startScan: (manifest) => startScan(client(1), manifest),
    };
}
async function findScan(client, manifest, signal) {
    const pages = [];
    try {
        for (let nextToken; pages.length === 0 || nextToken !== undefined;) {
            const command = new DescribeImageScanFindingsCommand/* DescribeImageScanFindingsCommand */.T({
                ...(0,write_requests/* scannedImageInput */.QF)(manifest),
                maxResults: pageSize,
                ...(nextToken === undefined ? {} : { nextToken }),
            });
            const page = await client.send(command, signal === undefined ? {} : { abortSignal: signal });
            pages.push(page);
            nextToken = pages.length < ecr_scan_mostPages ? page.nextToken : undefined;
        }
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'ScanNotFoundException'))
            return undefined;
        if ((0,aws_failure/* isException */.KT)(error, 'ImageNotFoundException'))
            throw noSuchImage(manifest, error);
        if (signal?.aborted)
            throw lateAnswer(error);
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:DescribeImageScanFindings');
    }
    return imageScan(pages);
}
function imageScan(pages) {
    const { status = 'FINDINGS_UNAVAILABLE', description } = pages[0]?.imageScanStatus ?? {};
    const results = pages.flatMap(({ imageScanFindings }) => imageScanFindings ?? []);
    const scannedAt = results[0]?.imageScanCompletedAt?.getTime();
    return {
        status,
        ...(description === undefined ? {} : { description }),
        ...(results.length === 0 ? {} : { findings: results.flatMap(findingsOf) }),
        ...(scannedAt === undefined ? {} : { scannedAt }),
    };
}
function findingsOf({ findings = [], enhancedFindings = [] }) {
    return [...findings.map(basicFinding), ...enhancedFindings.filter(isActive).map(enhancedFinding)];
}
function noSuchImage({ repository, digest }, cause) {
    return new errors/* ShipError */.f('image-not-found', `Repository ${repository} has no image ${digest}.`, {
        remedy: 'Check the option image; a lifecycle policy may have expired it.',
        cause,
    });
}
function lateAnswer(cause) {
    return new errors/* ShipError */.f('aws-unreachable', 'ECR did not tell the scan’s findings in time.', {
        remedy: 'Look at the image in ECR’s console, or ship the commit again.',
        cause,
    });
}
/** Enhanced scanning answers StartImageScan with `ValidationException: This feature is disabled`. */
async function startScan(client, manifest) {
    try {
        await client.send(new StartImageScanCommand/* StartImageScanCommand */.Q((0,write_requests/* scannedImageInput */.QF)(manifest)));
        return 'started';
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'LimitExceededException'))
            return 'had-one-today';
        if ((0,aws_failure/* isException */.KT)(error, 'ValidationException'))
            return 'not-by-hand';
        if ((0,aws_failure/* isException */.KT)(error, 'UnsupportedImageTypeException'))
            return 'unsupported';
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:StartImageScan');
    }
}

// EXTERNAL MODULE: ./.build/adapters/ecs.js + 7 modules
var ecs = __webpack_require__(39870);
;// CONCATENATED MODULE: ./.build/adapters/identity.js

/** STS; its client is loaded only when somebody asks who we are. */
function identityAdapter(session) {
    return {
        region: () => session.region(),
        whoAmI: async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 50827));
            const client = session.watch(new STSClient(session.shared));
            const answer = await (0,aws_failure/* callAws */.IY)('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
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

;// CONCATENATED MODULE: ./.build/adapters/logs.js

/** CloudWatch Logs; its client is loaded only when somebody reads, and kept for each region. */
function logsAdapter(session) {
    const clients = new Map();
    const readOn = async (stream, from) => {
        const { CloudWatchLogsClient, GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2508), __webpack_require__.e(3889)]).then(__webpack_require__.bind(__webpack_require__, 83889));
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

;// CONCATENATED MODULE: ./.build/adapters/secrets.js

/** AWS Secrets Manager; its client is loaded only for secrets that are given by name. */
function secretsAdapter(session) {
    return {
        findSecret: async (name) => {
            const { SecretsManagerClient, DescribeSecretCommand } = await __webpack_require__.e(/* import() */ 7242).then(__webpack_require__.bind(__webpack_require__, 87242));
            const client = session.watch(new SecretsManagerClient(session.shared));
            try {
                const { ARN, DeletedDate } = await client.send(new DescribeSecretCommand({ SecretId: name }));
                return ARN === undefined ? undefined : { arn: ARN, isDeleted: DeletedDate !== undefined };
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

;// CONCATENATED MODULE: ./.build/adapters/aws-ports.js







/** Every port that AWS is behind. */
function awsPorts(session) {
    return {
        ecr: ecrAdapter(session),
        imageScans: imageScanAdapter(session),
        ecs: (0,ecs/* ecsAdapter */.D)(session),
        logs: logsAdapter(session),
        secrets: secretsAdapter(session),
        loadBalancing: loadBalancingAdapter(session),
        identity: identityAdapter(session),
    };
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
