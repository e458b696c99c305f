export const id = 8823;
export const ids = [8823];
export const modules = {

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

/***/ 41663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ decideRepository),
  Z: () => (/* binding */ keptInWords)
});

// EXTERNAL MODULE: ./.build/plan/tag-mutability.js
var tag_mutability = __webpack_require__(10301);
;// CONCATENATED MODULE: ./.build/plan/new-repository.js

/** The repository as ecs-ship creates it: scanned on push, encrypted, its commit tags never overwritten. */
function newRepository(name, { tags, kmsKey }, filters) {
    return {
        name,
        mutability: 'IMMUTABLE_WITH_EXCLUSION',
        exclusionFilters: filters.slice(0, tag_mutability/* mostFilters */.J2),
        scanOnPush: true,
        encryption: kmsKey === undefined ? { type: 'AES256' } : { type: 'KMS', kmsKey },
        tags: { 'managed-by': 'ecs-ship', ...tags },
    };
}

// EXTERNAL MODULE: ./.build/plan/repository-policy.js
var repository_policy = __webpack_require__(11877);
;// CONCATENATED MODULE: ./.build/plan/repository-drift.js


/** Compares by effect and not by letter: an exemption that is wider than ours is somebody's wish. */
function repositoryDrift(found, wanted, { pullAccounts, tags }) {
    const parts = [
        scanDrift(found.repository),
        mutabilityDrift(found.repository, wanted),
        tagDrift(found.tags, tags),
        policyDrift(found.policy, pullAccounts),
    ];
    return {
        differences: parts.flatMap((part) => part.differences),
        change: Object.assign({}, ...parts.map((part) => part.change)),
        lasting: encryptionDrift(found.repository, wanted),
    };
}
const none = { differences: [], change: {} };
function scanDrift({ scanOnPush }) {
    if (scanOnPush)
        return none;
    return {
        differences: [{ what: 'images are not scanned on push', isAsked: false }],
        change: { scanOnPush: true },
    };
}
function mutabilityDrift(repository, wanted) {
    const overwrites = repository.mutability.startsWith('MUTABLE');
    const stuck = wanted.exclusionFilters.filter((filter) => !(0,tag_mutability/* isMovable */.dS)(repository, filter));
    if (!overwrites && stuck.length === 0)
        return none;
    const difference = overwrites
        ? { what: 'tags of commits can be overwritten', isAsked: false }
        : {
            what: `${stuck.join(', ')} cannot be moved`,
            isAsked: stuck.some((filter) => !tag_mutability/* movingTagFilters */.WI.includes(filter)),
        };
    const kept = overwrites ? [] : repository.exclusionFilters;
    const exclusionFilters = withoutCovered([...kept, ...wanted.exclusionFilters]).slice(0, tag_mutability/* mostFilters */.J2);
    return {
        differences: [difference],
        change: { mutability: { setting: wanted.mutability, exclusionFilters } },
    };
}
function withoutCovered(filters) {
    const distinct = [...new Set(filters)];
    return distinct.filter((one) => !distinct.some((other) => other !== one && (0,tag_mutability/* matchesWildcard */._W)(other, one)));
}
/** Only the tags that the user asks for: that one of ours is missing from a repository of somebody else is no fault. */
function tagDrift(found, wanted) {
    const entries = Object.entries(wanted).filter(([key, value]) => found?.[key] !== value);
    if (found === undefined || entries.length === 0)
        return none;
    const keys = entries.map(([key]) => key).join(', ');
    return {
        differences: [{ what: `tags differ (${keys})`, isAsked: true }],
        change: { tags: Object.fromEntries(entries) },
    };
}
function policyDrift(current, accounts) {
    const policy = (0,repository_policy/* policyForAccounts */.gi)(current, accounts);
    if (policy === undefined)
        return none;
    const lacking = (0,repository_policy/* lackingAccounts */.ms)(current, accounts).join(', ');
    const what = `its policy does not let ${lacking} pull`;
    return { differences: [{ what, isAsked: true }], change: { policy } };
}
/** Encryption is decided when a repository is created. Only a key that was asked for is missed. */
function encryptionDrift({ encryption }, wanted) {
    if (wanted.encryption.type === 'AES256')
        return [];
    const { kmsKey = '' } = wanted.encryption;
    const used = encryption.type === 'AES256' ? '' : (encryption.kmsKey ?? '');
    if (encryption.type !== 'AES256' && sameKey(used, kmsKey))
        return [];
    return [`it is encrypted with ${used || 'AES-256'}, not with ${kmsKey}`];
}
/** ECR tells a key by its ARN; an alias cannot be compared with it, and is believed. */
function sameKey(used, wanted) {
    return used === wanted || wanted.includes('alias/') || used.endsWith(`/${wanted.split('/').at(-1)}`);
}

;// CONCATENATED MODULE: ./.build/plan/repository.js



/** A repository that exists is changed only with `repository-update`; otherwise its differences are told. */
function decideRepository(config, found, filters) {
    const { image, repository: wanted } = config;
    const create = newRepository(image.repository, wanted, filters);
    const policy = (0,repository_policy/* policyForAccounts */.gi)(found?.policy, wanted.pullAccounts);
    if (found === undefined)
        return { kind: 'create', create, ...(policy === undefined ? {} : { policy }) };
    const { repository } = found;
    const { differences, change, lasting } = repositoryDrift(found, create, wanted);
    const notices = [...openNotice(found), ...lastingNotice(repository, lasting)];
    if (wanted.update && differences.length > 0)
        return { kind: 'change', repository, change, why: differences.map(({ what }) => what), notices };
    const differs = differences.filter(({ isAsked }) => !isAsked).map(({ what }) => what);
    return {
        kind: 'keep',
        repository,
        differs,
        notices: [...notices, ...driftNotice(repository, differences)],
    };
}
/** Only what was asked for and is not so deserves a notice in every run. */
function driftNotice({ name }, differences) {
    const asked = differences.filter(({ isAsked }) => isAsked).map(({ what }) => what);
    if (asked.length === 0)
        return [];
    return [`Repository ${name}: ${asked.join('; ')}. repository-update: true changes that.`];
}
/** What the stage and the plan say of a repository that stays as it is. */
function keptInWords({ uri }, differs) {
    return differs.length === 0 ? uri : `${uri} (${differs.join('; ')}; repository-update: true changes that)`;
}
function lastingNotice({ name }, lasting) {
    return lasting.map((one) => `Repository ${name}: ${one}; that can only be chosen for a new repository.`);
}
function openNotice({ repository, policy }) {
    if (!(0,repository_policy/* isOpenToEveryone */.zl)(policy))
        return [];
    return [
        `The policy of repository ${repository.name} lets everybody with an AWS account in (Principal "*" without a condition). Name the accounts, or add a condition.`,
    ];
}


/***/ }),

/***/ 54437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ addTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _passing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79209);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99222);




/** Adds tags by manifest and waits out what passes; what does not is the push's failure, for the image is not all there. */
async function addTags(run, { repository, image, tags, place }) {
    const add = (tag) => run.ports.ecr.addTag(repository, tag, image, place);
    await (0,_together_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .b)(tags.map((tag) => (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, () => add(tag)).catch((error) => {
        throw run.interrupted.aborted ? error : untagged(tag, error);
    })));
}
function untagged(tag, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f) || !(0,_passing_js__WEBPACK_IMPORTED_MODULE_3__/* .passing */ .qO)(error))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('push-failed', `The image is pushed, but not tagged ${tag}: ${error.message}`, {
        remedy: 'Run again in a minute: only the tag is missing.',
        evidence: error.evidence,
        cause: error,
    });
}


/***/ }),

/***/ 35031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planImage),
  P: () => (/* binding */ provideImage)
});

// EXTERNAL MODULE: ./.build/plan/build/progress/build-summary.js
var build_summary = __webpack_require__(46402);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/tag-mutability.js
var tag_mutability = __webpack_require__(10301);
;// CONCATENATED MODULE: ./.build/plan/image.js


/**
 * Builds nothing that is there, moves no tag that is in place, and asks for no tag that ECR would refuse: throws
 * `tag-immutable` where one belongs to another image for good.
 */
function decideImage(question) {
    const { reusable, existing, further } = question;
    const tags = [sourceTagOf(question), ...further, ...(movesLatest(question) ? ['latest'] : [])];
    for (const tag of tags)
        refuseTaken(question, tag);
    if (reusable === undefined)
        return { kind: 'build', tags };
    const missingTags = tags.filter((tag) => existing.find((other) => other.tag === tag)?.digest !== reusable.digest);
    return { kind: 'reuse', image: reusable, tags, missingTags };
}
function sourceTagOf(question) {
    const { tag, spareTag } = question;
    return spareTag !== undefined && blocked(question, tag) !== undefined ? spareTag : tag;
}
function movesLatest(question) {
    return question.latest && blocked(question, 'latest') === undefined;
}
/** The image that keeps this tag from ours: it is another one, and ECR does not let the tag move. */
function blocked({ repository, existing, reusable }, tag) {
    const holder = existing.find((one) => one.tag === tag);
    if (repository === undefined || holder === undefined || (0,tag_mutability/* isMovable */.dS)(repository, tag))
        return undefined;
    return holder.digest === reusable?.digest ? undefined : holder;
}
function refuseTaken(question, tag) {
    const holder = blocked(question, tag);
    if (holder !== undefined)
        throw tagTaken(`${question.repository?.name}`, tag, holder.digest);
}
/** The refusal for a tag that belongs to another image for good. */
function tagTaken(repository, tag, digest) {
    return new errors/* ShipError */.f('tag-immutable', `The tag ${tag} of ${repository} is immutable and belongs to another image, ${digest}.`, {
        remedy: 'Ship another commit, name another tag, or let the image be reused (reuse: commit); if this tag is to move, exempt it from the repository’s immutability ' +
            '(repository-update: true does it for the tags of the option tags), or remove it from the other image.',
    });
}
/** What to tell when `latest` was asked for and stays where it is. */
function latestNotice(question) {
    const holder = question.latest ? blocked(question, 'latest') : undefined;
    if (holder === undefined)
        return undefined;
    return `Tags of ${question.repository?.name} are immutable, so latest stays on ${holder.digest.slice(0, 19)}. Exempt latest from immutability, or set latest: false.`;
}

// EXTERNAL MODULE: ./.build/plan/image-manifest.js
var image_manifest = __webpack_require__(6515);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/together.js
var together = __webpack_require__(99222);
// EXTERNAL MODULE: ./.build/steps/image/add-tags.js
var add_tags = __webpack_require__(54437);
// EXTERNAL MODULE: ./.build/steps/image/build-cache.js + 2 modules
var build_cache = __webpack_require__(16764);
// EXTERNAL MODULE: ./.build/plan/image-tags.js
var image_tags = __webpack_require__(81263);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/plan/build/large-context.js

/** Bytes from which a context without a .dockerignore is worth a word. */
const large = 100_000_000;
/** How many of the largest parts are named. */
const named = 3;
/** What to say of a context that is large for want of a .dockerignore; undefined where nothing is to be said. */
function largeContextNotice(folder, size) {
    if (size === undefined || size.bytes <= large)
        return undefined;
    const parts = size.parts.slice(0, named).filter(({ bytes }) => bytes * 20 > size.bytes);
    const list = parts.map(({ path, bytes }) => `${path} (${(0,build_summary/* sizeWords */.p)(bytes)})`).join(', ');
    const where = folder === '.' ? '' : ` in ${folder}`;
    return `The build context holds ${(0,build_summary/* sizeWords */.p)(size.bytes)}, and no .dockerignore${where} leaves anything out. Largest: ${list}.`;
}

// EXTERNAL MODULE: ./.build/plan/remote-context.js
var remote_context = __webpack_require__(84302);
;// CONCATENATED MODULE: ./.build/steps/image/context-size.js




/** Says once what makes a build context large; a builder that sends it all says nothing of it. */
async function tellContextSize(run) {
    const { context, dockerfile = (0,external_node_path_.join)(context, 'Dockerfile') } = run.config.build;
    if ((0,remote_context/* isRemoteContext */.u)(context))
        return;
    (0,steps_run/* notice */.lm)(run, largeContextNotice(context, await run.ports.context.measure(context, dockerfile)));
}

// EXTERNAL MODULE: ./.build/steps/image/keep-pushing.js + 2 modules
var keep_pushing = __webpack_require__(81665);
;// CONCATENATED MODULE: ./.build/steps/image/push-patiently.js


function visitRegistry(run, login, tool) {
    const credentials = { login, tool, accepted: false };
    let entering;
    return {
        logIn: () => {
            entering = pushPatiently(run, credentials, async () => undefined);
            return entering;
        },
        push: async (work) => {
            await entering;
            return pushPatiently(run, credentials, work);
        },
    };
}
function pushPatiently(run, credentials, work) {
    return (0,keep_pushing/* keepPushing */.y)(run, {
        name: 'Push',
        work: async () => {
            await useLogin(run, credentials);
            return work();
        },
        renew: async () => {
            credentials.login = await run.ports.ecr.login();
            credentials.accepted = false;
        },
        tell: (line) => (0,steps_run/* notice */.lm)(run, line),
    });
}
async function useLogin(run, credentials) {
    if (credentials.accepted)
        return;
    await run.ports.builder.login(credentials.login, credentials.tool);
    credentials.accepted = true;
}

// EXTERNAL MODULE: ./.build/steps/image/request-build.js
var request_build = __webpack_require__(11708);
// EXTERNAL MODULE: ./.build/steps/image/run-build.js + 8 modules
var run_build = __webpack_require__(17775);
;// CONCATENATED MODULE: ./.build/steps/image/build-image.js











/** Logs in, builds meanwhile, and pushes. The layers travel once: further tags are added by manifest. */
async function buildImage(run, order, { builder, cache, login, early }) {
    const { ecr, builder: port } = run.ports;
    const { name, uri } = order.repository;
    await port.prepare(login, builder.tool);
    const registry = visitRegistry(run, login, builder.tool);
    const [tag = '', ...missing] = order.tags;
    const request = (0,request_build/* requestBuild */.a)(run, order.source, { builder, cache, uri, tag });
    try {
        const loggingIn = registry.logIn();
        const building = (0,run_build/* runBuild */.c)(run, request, { registry, voice: order.voice, early });
        const [{ digest, view }] = await (0,together/* together */.b)([building, loggingIn, tellContextSize(run)]);
        order.onPushed();
        const finding = (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => ecr.findTags(name, [tag]));
        const holding = builder.tool === 'docker' ? port.findHeld(request.reference) : undefined;
        const [[tagged], held] = await (0,together/* together */.b)([finding, holding]);
        if (tagged !== undefined && (digest ?? tagged.digest) === tagged.digest)
            return { tagged, missing, view, held };
    }
    catch (error) {
        return { tagged: await takenMeanwhile(run, order, tag, error), missing };
    }
    throw new errors/* ShipError */.f('push-failed', `${uri}:${tag} is not the image that was just pushed.`, {
        remedy: 'Another pipeline pushed the same tag at the same time, or a pull-through rule stands in between: run again.',
    });
}
/**
 * A push that fails because its tag is taken by now: another pipeline shipped the same commit, and its image is as good;
 * any other holder of the tag is told as such.
 */
async function takenMeanwhile(run, { source, repository }, tag, error) {
    const isPush = error instanceof errors/* ShipError */.f && error.code === 'push-failed';
    if (!isPush || (0,tag_mutability/* isMovable */.dS)(repository, tag))
        throw error;
    const [holder] = await run.ports.ecr.findTags(repository.name, [tag]).catch(() => []);
    if (holder === undefined)
        throw error;
    if (!(0,image_tags/* namesCommit */.y)(run.config.image, source.tag) || run.config.image.reuse === 'off') {
        throw tagTaken(repository.name, tag, holder.digest);
    }
    (0,steps_run/* notice */.lm)(run, `Another pipeline pushed ${tag.slice(0, 12)} at the same time; its image is taken.`);
    return holder;
}

// EXTERNAL MODULE: ./.build/steps/image/platform.js
var platform = __webpack_require__(62113);
// EXTERNAL MODULE: ./.build/steps/image/reusable.js
var reusable = __webpack_require__(41039);
;// CONCATENATED MODULE: ./.build/steps/image/image.js










/** Decides before anything is changed; a build without a builder, or without a login for its push, is refused here. */
async function planImage(run, source, world, definition, choosing) {
    const question = ask(source, world, await (0,reusable/* findReusable */.v)(run, source, world));
    const decision = decideImage(question);
    (0,steps_run/* notice */.lm)(run, latestNotice(question));
    if (decision.kind === 'reuse') {
        const { image } = decision;
        await (0,platform/* checkImagePlatform */.x)(run, world, definition, { repository: run.config.image.repository, image });
        return { decision };
    }
    (0,platform/* checkBuildPlatforms */.$)(run, definition);
    const [builder, login, early] = await (0,together/* together */.b)([
        choosing,
        world.login ?? run.ports.ecr.login(),
        world.early,
    ]);
    return { decision, builder, cache: (0,build_cache/* chooseCache */.e3)(run, builder, world), login, early };
}
function ask(source, world, reusable) {
    const { tag, wanted, contentTag } = source;
    return {
        tag: tag.tag,
        ...(tag.spareTag === undefined ? {} : { spareTag: tag.spareTag }),
        further: [...wanted.further, ...(contentTag === undefined ? [] : [contentTag])],
        latest: wanted.latest,
        reusable,
        repository: world.repository,
        existing: world.tags,
    };
}
/** Makes sure that the source's image is in the repository under its tags: reused, or built and pushed. */
async function provideImage(run, source, planned, repository, { arrive, looking }) {
    return (0,steps_run/* runStage */.Si)(run, 'image', async (voice) => {
        const { tags } = planned.decision;
        const { uri, name, scanOnPush } = await repository;
        const onPushed = () => {
            if (tags.length > 1)
                looking().catch(() => undefined);
        };
        const order = { source, repository: await repository, tags, voice, onPushed };
        const { tagged, missing, view, held } = 'builder' in planned ? await buildInTurn(run, order, planned) : reuse(planned.decision);
        const { digest } = tagged;
        const image = {
            reference: `${uri}@${digest}`,
            tagged,
            held,
            inEcr: {
                repository: name,
                digest,
                manifest: tagged.manifest,
                scannedOnPush: scanOnPush && 'builder' in planned,
            },
        };
        arrive(image);
        if (missing.length > 0)
            await looking();
        await (0,add_tags/* addTags */.J)(run, { repository: name, image: tagged, tags: missing });
        const by = 'builder' in planned ? ` by ${planned.builder.name}${counted(tagged, view)}` : '';
        (0,steps_run/* learn */.nB)(run, { image: `${uri}@${digest}`, imageUri: `${uri}:${tags[0]}`, digest, tags });
        return {
            fact: image,
            summary: `${verb(planned.decision)} ${tags.map(shortTag).join(' + ')} (${digest.slice(0, 19)})${by}`,
            skipped: !('builder' in planned) && missing.length === 0,
        };
    });
}
/** Not more than a few of a run's images are built at a time. */
function buildInTurn(run, order, means) {
    const build = () => buildImage(run, order, means);
    return run.company === undefined ? build() : run.company.build(build);
}
function reuse({ image, missingTags }) {
    return { tagged: image, missing: missingTags };
}
/** `: 3 steps cached, 2 run, 12.3 MB` */
function counted({ manifest }, view) {
    const summary = view === undefined ? '' : (0,build_summary/* buildSummary */.f)(view, (0,image_manifest/* imageBytes */.vb)(manifest));
    return summary === '' ? '' : `: ${summary}`;
}
function verb(decision) {
    if (decision.kind === 'build')
        return 'built and pushed';
    return decision.missingTags.length === 0
        ? 'already pushed:'
        : `reused, tagged ${decision.missingTags.join(', ')}:`;
}
/** A commit SHA is told by its first twelve characters, as git does; a content tag by as many of its hash. */
function shortTag(tag) {
    return tag.replace(/^(content-)?([0-9a-f]{12})[0-9a-f]{28,}/, '$1$2');
}


/***/ }),

/***/ 81665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ keepPushing)
});


// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/push-failure.js
/** The first that matches a line decides; what names a reason stands before what only names a status. */
const rules = [
    { kind: 'log-in', pattern: /authorization token has expired|no basic auth credentials/i },
    { kind: 'log-in', pattern: /\b401 \(?Unauthorized|authentication required|\bunauthorized: /i },
    {
        kind: 'refused',
        pattern: /tag invalid: .*|name (?:unknown|invalid): .*|is not authorized to perform: .*|\bdenied: .*/i,
    },
    { kind: 'refused', pattern: /LimitExceeded.*|quota.*|x509: .*|invalid reference format/i },
    { kind: 'again', pattern: /\btoomanyrequests: .*|too many requests to registry|\brate exceeded\b/i },
    { kind: 'forbidden', pattern: /(?<=status.*)\b403 \(?Forbidden\)?/i },
    { kind: 'again', pattern: /(?<=status.*)\b(?:408|429|5\d\d) \(?[A-Z][A-Za-z ]+\)?/ },
    { kind: 'refused', pattern: /(?<=status.*)\b4\d\d \(?[A-Z][A-Za-z ]+\)?/ },
    // Go's words for no answer and for a broken connection; ours for a tool that somebody ended, as a machine short of memory does.
    { kind: 'again', pattern: /Client\.Timeout exceeded|request canceled|\b\S+ was ended by SIG[A-Z]+$/ },
    {
        kind: 'again',
        pattern: /server closed idle connection|transport connection broken|cannot assign requested address/,
    },
    { kind: 'again', pattern: /\bblob upload (?:unknown|invalid)\b/i },
    {
        kind: 'again',
        pattern: /connection (?:reset by peer|refused|timed out)|broken pipe|use of closed network connection|i\/o timeout|TLS handshake timeout|deadline exceeded.*|no route to host|network is unreachable|no such host|server misbehaving|Temporary failure in name resolution|client connection lost|GOAWAY|unexpected EOF|\bEOF$/,
    },
    {
        kind: 'again',
        pattern: /\bE(?:CONN(?:RESET|REFUSED)|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|(?:HOST|NET)UNREACH)\b|socket hang up|Premature close/,
    },
];
/** Judges by the last line that says something, since the tools retry as well and tell of that before. */
function judgePush(output) {
    const lines = output.flatMap((text) => text.split('\n')).map((line) => line.trim());
    for (const line of lines.toReversed()) {
        const found = judgeLine(line);
        if (found !== undefined)
            return { ...found, ...waitOf(lines) };
    }
    return undefined;
}
/** Only our own requests tell of it; a date instead of seconds is left to the usual wait. */
function waitOf(lines) {
    const seconds = lines.findLast((line) => /^Retry-After: \d+$/i.test(line))?.match(/\d+/)?.[0];
    return seconds === undefined ? {} : { afterMs: Number(seconds) * 1000 };
}
function judgeLine(line) {
    for (const { pattern, kind } of rules) {
        const match = pattern.exec(line);
        if (match !== null)
            return { kind, cause: inWords(match[0]) };
    }
    return undefined;
}
/** What Node calls by a code, and Go by its own name. */
const codes = {
    ECONNRESET: 'connection reset by the registry (ECONNRESET)',
    ECONNREFUSED: 'connection refused (ECONNREFUSED)',
    'socket hang up': 'the registry closed the connection',
    'Client.Timeout exceeded': 'the registry did not answer in time',
    'request canceled': 'the registry did not answer in time',
};
function inWords(text) {
    const known = codes[text];
    if (known !== undefined)
        return known;
    if (/EOF$/.test(text))
        return 'the registry closed the connection (EOF)';
    return text.replace(/^(\d{3}) \((.*)\)$/, '$1 $2').replace(/[\s.,:)]+$/, '');
}

// EXTERNAL MODULE: ./.build/watch/throttle-floor.js
var throttle_floor = __webpack_require__(36507);
;// CONCATENATED MODULE: ./.build/steps/image/refused-push.js

/** A push whose every try was broken off. */
function unfinishedPush(error, { kind, cause }, tried) {
    if (kind !== 'again')
        return refusedPush(error, { kind, cause });
    return pushFailed(`The registry did not take the image in ${tried} tries: ${cause}.`, 'Run again: what was uploaded is kept. If it stays so, check the way to the registry (proxy, VPC endpoint, security group).', error);
}
/** A push that another try would not help. */
function refusedPush(error, { cause }) {
    const remedy = refusesLook(error) ? lookRemedy : remedyFor(cause);
    return pushFailed(`The registry refuses the image: ${cause}.`, remedy, error);
}
/** The answer to HEAD has no body that could name the action. Source: ECR user guide, "Required IAM permissions for pushing". */
function refusesLook(error) {
    return error.evidence.some((line) => /HEAD request to \S*\/blobs\/\S*:.*\b403\b/.test(line));
}
const lookRemedy = 'Allow ecr:BatchCheckLayerAvailability on this repository to this role: the builder may not look which layers are there. docs/iam.md has the whole policy.';
function pushFailed(message, remedy, error) {
    return new errors/* ShipError */.f('push-failed', message, {
        remedy,
        evidence: error.evidence,
        cause: error,
    });
}
function remedyFor(cause) {
    if (/tag invalid|^400/.test(cause))
        return 'The repository’s tags are immutable and this one seems to be taken: ship another commit, or set the option tag.';
    if (/name unknown|^404/.test(cause))
        return 'Somebody deleted the repository meanwhile: run again, and it is created.';
    if (/x509/.test(cause))
        return 'Have the machine (and Docker’s engine) trust the certificate of the registry, or of the proxy before it.';
    if (/limit|quota/i.test(cause))
        return 'Have the quota raised (Service Quotas, Amazon ECR), or remove images.';
    return 'Allow the push actions of ECR on this repository to this role (ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:BatchCheckLayerAvailability, ecr:PutImage); docs/iam.md has the whole policy.';
}

;// CONCATENATED MODULE: ./.build/steps/image/keep-pushing.js




/** How often a login, a push or a layer is tried in all. */
const pushTries = 5;
/** Milliseconds between two tries; together more than a registry's short outage. */
const waits = [1000, 2000, 4000, 8000];
/** No registry is obeyed that asks for a longer wait than this many milliseconds. */
const longest = 60_000;
/** Tries until it has arrived, is refused, or an interrupt comes. Throws `push-failed`. */
async function keepPushing(run, sending) {
    let renewals = 0;
    for (let tried = 1;; tried += 1) {
        try {
            return await sending.work();
        }
        catch (error) {
            const failure = failureOf(error);
            if (failure === undefined || run.interrupted.aborted)
                throw error;
            if (!isWorthwhile(failure, renewals))
                throw refusedPush(error, failure);
            if (tried === pushTries)
                throw unfinishedPush(error, failure, tried);
            if (failure.kind === 'again')
                await pause(run, sending, failure, tried);
            else {
                renewals += 1;
                sending.tell(`The registry no longer takes the login (${failure.cause}); logging in again.`);
                await sending.renew();
            }
            if (run.interrupted.aborted)
                throw error;
        }
    }
}
function failureOf(error) {
    if (!(error instanceof errors/* ShipError */.f) || error.code !== 'push-failed')
        return undefined;
    return judgePush(error.evidence);
}
/** A bare 403 that a new login does not end is a refusal; a token that expires twice in one push is none. */
function isWorthwhile({ kind }, renewals) {
    if (kind === 'refused')
        return false;
    return kind === 'again' || renewals < (kind === 'forbidden' ? 1 : 2);
}
async function pause(run, sending, failure, tried) {
    const { cause, afterMs = 0 } = failure;
    const wait = Math.max((0,throttle_floor/* jittered */.et)(waits[tried - 1] ?? 0, run.ports.random), Math.min(afterMs, longest));
    const seconds = (wait / 1000).toFixed(1);
    sending.tell(`${sending.name}, try ${tried} of ${pushTries}: ${cause}; again in ${seconds} s.`);
    await run.ports.clock.sleep(wait, run.interrupted);
}


/***/ }),

/***/ 62113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkBuildPlatforms),
/* harmony export */   x: () => (/* binding */ checkImagePlatform)
/* harmony export */ });
/* harmony import */ var _plan_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76141);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53895);
/* harmony import */ var _image_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57255);
/* harmony import */ var _reusable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41039);




/** Refuses a build whose option `platforms` leaves out what the tasks run on. Throws `platform-mismatch`. */
function checkBuildPlatforms({ config }, definition) {
    const { platforms } = config.build;
    const wanted = (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .taskPlatform */ .Vn)(definition);
    if (wanted === undefined || platforms.length === 0 || (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOn */ .k8)(platforms, wanted))
        return;
    throw (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformMismatch */ .ky)(`The image to build (option platforms)`, platforms, wanted);
}
/** Refuses an image that its tasks could not start. Throws `platform-mismatch`; what cannot be read is let through. */
async function checkImagePlatform(run, world, definition, located) {
    const wanted = (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .taskPlatform */ .Vn)(definition);
    const proven = wanted === (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .taskPlatform */ .Vn)(world.revision.definition) && (0,_reusable_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W)(world.revision.definition, located.image);
    if (wanted === undefined || proven)
        return;
    const platforms = await (0,_image_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .platformsOf */ .W)(run, located);
    if (platforms === undefined)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(run, unread(located, wanted));
    const { repository, image } = located;
    if (!(0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOn */ .k8)(platforms, wanted))
        throw (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformMismatch */ .ky)(`${repository}@${image.digest.slice(0, 19)}`, platforms, wanted);
}
function unread({ repository, image }, wanted) {
    const what = `${repository}@${image.digest.slice(0, 19)}`;
    return `Whether ${what} is for ${wanted} could not be read (ecr:GetDownloadUrlForLayer).`;
}


/***/ }),

/***/ 17218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withRepository),
/* harmony export */   _B: () => (/* binding */ planRepository),
/* harmony export */   z0: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _plan_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41663);
/* harmony import */ var _plan_tag_mutability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10301);
/* harmony import */ var _plan_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41067);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53895);




/** Decides before anything is changed, and says what is asked for and not so. */
function planRepository(run, source, world) {
    const { repository, repositoryTags, repositoryPolicy } = world;
    const found = repository === undefined ? undefined : { repository, tags: repositoryTags, policy: repositoryPolicy };
    const filled = (template) => (0,_plan_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTags */ .XJ)([template], source.wanted.values, []).tags[0];
    const decision = (0,_plan_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .decideRepository */ .H)(run.config, found, (0,_plan_tag_mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .filtersFor */ .DY)(run.config.image.tags, filled));
    if (decision.kind !== 'create')
        for (const line of decision.notices)
            (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(run, line);
    return decision;
}
/** The world as the decision leaves it: what may be tagged depends on settings that are about to change. */
function withRepository(world, decision) {
    if (decision?.kind !== 'change')
        return world;
    return { ...world, repository: { ...decision.repository, ...after(decision.change) } };
}
/** Makes sure that the repository exists; an existing one is left as it is unless told otherwise. */
async function ensureRepository(run, decision) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runStage */ .Si)(run, 'repository', async () => {
        const { ecr } = run.ports;
        if (decision.kind === 'keep') {
            const { repository, differs } = decision;
            return { fact: repository, summary: (0,_plan_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .keptInWords */ .Z)(repository, differs), skipped: true };
        }
        if (decision.kind === 'change') {
            const { repository, change, why } = decision;
            await ecr.changeRepository(repository, change);
            return { fact: { ...repository, ...after(change) }, summary: `brought up to date: ${why.join('; ')}` };
        }
        const created = await ecr.createRepository(decision.create);
        if (decision.policy !== undefined)
            await ecr.changeRepository(created, { policy: decision.policy });
        return { fact: created, summary: `created ${created.uri}: scan on push, immutable tags` };
    });
}
function after({ mutability, scanOnPush }) {
    return {
        ...(mutability === undefined
            ? {}
            : { mutability: mutability.setting, exclusionFilters: mutability.exclusionFilters }),
        ...(scanOnPush === undefined ? {} : { scanOnPush }),
    };
}


/***/ }),

/***/ 11708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requestBuild)
/* harmony export */ });
/* harmony import */ var _plan_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41067);

/** The build of a source, as the run's options want it; the private folder is there already. */
function requestBuild({ config: { build }, ports }, { git, wanted }, { builder, cache, uri, tag }) {
    return {
        ...{ build, builder, cache, git, version: (0,_plan_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(wanted.values) },
        ...{ reference: `${uri}:${tag}`, privateFolder: ports.builder.privateFolder() },
    };
}


/***/ }),

/***/ 41039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning),
/* harmony export */   v: () => (/* binding */ findReusable)
/* harmony export */ });
/* harmony import */ var _plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64322);
/* harmony import */ var _plan_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81263);
/* harmony import */ var _plan_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76141);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53895);
/* harmony import */ var _image_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57255);





/** The image in the repository that is as good as a build of this source; undefined when there is none. */
async function findReusable(run, source, world) {
    if (run.config.image.reuse === 'off')
        return undefined;
    const content = tagged(world, source.contentTag);
    const commit = source.tag.isDirty ? undefined : tagged(world, source.tag.tag);
    if (commit !== undefined && (await isOfCommit(run, source, commit, content))) {
        if (await hasPlatforms(run, world, commit))
            return commit;
    }
    // Arguments and platforms are part of a content tag, so there is nothing more to compare.
    return content;
}
function tagged({ tags }, tag) {
    return tag === undefined ? undefined : tags.find((one) => one.tag === tag);
}
/** A tag of the user's own choice says nothing of the commit: the image itself has to. */
async function isOfCommit(run, source, image, content) {
    const { tag, commit } = source.tag;
    if (commit === undefined || (0,_plan_image_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .namesCommit */ .y)(run.config.image, source.tag) || image.digest === content?.digest)
        return true;
    const revision = await (0,_image_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .D)(run, { repository: run.config.image.repository, image });
    if (revision === commit)
        return true;
    const of = revision === undefined ? 'does not say its commit' : `is of commit ${revision.slice(0, 12)}`;
    (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(run, `The image tagged ${tag} ${of}, so it is not taken for commit ${commit.slice(0, 12)}.`);
    return false;
}
async function hasPlatforms(run, { revision }, image) {
    const wanted = run.config.build.platforms;
    if (wanted.length === 0 || (wanted.length === 1 && isRunning(revision.definition, image)))
        return true;
    const found = await (0,_image_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .platformsOf */ .W)(run, { repository: run.config.image.repository, image });
    const missing = found === undefined ? [] : (0,_plan_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPlatforms */ .z3)(found, wanted);
    if (missing.length === 0)
        return true;
    (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(run, `The image tagged ${image.tag} is not for ${missing.join(' and ')}, so it is built again.`);
    return false;
}
/** What the service runs already has proven to be for its platform, so that a rerun asks nothing. */
function isRunning(definition, image, uri) {
    const containers = (definition.containerDefinitions ?? []);
    return containers.some(({ image: reference }) => {
        const [, digest] = `${reference}`.split('@');
        return digest === image.digest && (uri === undefined || (0,_plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(`${reference}`) === uri);
    });
}


/***/ }),

/***/ 38947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkDeploymentOrder)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/commit-order.js

/**
 * Refuses to put an older commit over a newer one: by history where git knows it, else by commit time. Two commits of
 * different branches are not older or newer than one another.
 */
function checkOrder(ours, deployed, { oursIsAncestor }) {
    if (deployed.commit === ours.commit)
        return;
    const older = oursIsAncestor ?? ours.committedAt < deployed.committedAt;
    if (!older)
        return;
    const evidence = [
        `running: ${deployed.commit} of ${new Date(deployed.committedAt).toISOString()}${deployed.run === undefined ? '' : ` (${deployed.run})`}`,
        `to ship: ${ours.commit} of ${new Date(ours.committedAt).toISOString()}`,
    ];
    throw new errors/* ShipError */.f('commit-older', 'The service runs a newer commit than the one to ship.', {
        evidence,
        remedy: 'Ship the newest commit; to go back on purpose, set allow-older.',
    });
}

// EXTERNAL MODULE: ./.build/plan/revision-tags.js
var revision_tags = __webpack_require__(58517);
// EXTERNAL MODULE: ./.build/steps/tell-of-others.js
var tell_of_others = __webpack_require__(93385);
;// CONCATENATED MODULE: ./.build/steps/order.js



/**
 * Refuses an older commit over a newer one, and tells of a deployment that ours would replace. What is only proposed may
 * well be older: its branch was left when another was shipped.
 */
async function checkDeploymentOrder(run, source, world) {
    if (run.wayBack?.undo === undefined)
        (0,tell_of_others/* tellOfOthers */.c)(run, world);
    const deployed = (0,revision_tags/* deployedCommit */.qd)(world.revision.tags);
    const ours = world.asIs === undefined ? commitOf(source) : (0,revision_tags/* deployedCommit */.qd)(world.asIs.tags);
    if (run.config.update.allowOlder || run.isProposed || deployed === undefined || ours === undefined)
        return;
    const { context } = run.config.build;
    const oursIsAncestor = await run.ports.git.isAncestor(context, ours.commit, deployed.commit);
    checkOrder(ours, deployed, { oursIsAncestor });
}
function commitOf(source) {
    if (source?.git === undefined || source.tag.commit === undefined)
        return undefined;
    return { commit: source.git.commit, committedAt: source.git.committedAt * 1000 };
}


/***/ }),

/***/ 93385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tellOfReplaced),
/* harmony export */   c: () => (/* binding */ tellOfOthers)
/* harmony export */ });
/* harmony import */ var _plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58517);
/* harmony import */ var _watch_name_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23201);
/* harmony import */ var _read_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60291);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53895);




/** Before anything is changed: another deployment is under way. */
function tellOfOthers(run, { service, revision }) {
    const other = inProgress(service);
    if (other === undefined)
        return;
    const named = (0,_watch_name_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .h)(other.taskDefinitionArn, (0,_plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOrigin */ .YI)(revision.tags));
    (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(run, `Deployment ${other.id} (${named}) is still in progress; another revision replaces it.`);
}
/** After the update: one that began since we looked, while the image was built, has been replaced. */
async function tellOfReplaced(run, { service }, after) {
    const told = inProgress(service)?.id;
    const replaced = after.deployments.filter((one) => one.status === 'ACTIVE' && one.rolloutState === 'IN_PROGRESS' && one.id !== told);
    for (const other of replaced) {
        const named = (0,_watch_name_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRevision */ .h)(other.taskDefinitionArn, await (0,_read_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrigin */ .P)(run, other));
        (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(run, `Ours replaces deployment ${other.id} (${named}), which began meanwhile and was in progress.`);
    }
}
function inProgress(service) {
    return service.deployments.find((one) => one.status === 'PRIMARY' && one.rolloutState === 'IN_PROGRESS');
}


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version this build says it is; a test keeps it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
