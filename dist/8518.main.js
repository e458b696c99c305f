export const id = 8518;
export const ids = [8518];
export const modules = {

/***/ 92071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ buildSteps)
});

;// CONCATENATED MODULE: ./.build/plan/build/web-url.js
/** The page of a repository by its remote address; undefined for an address that is on no web host. */
function webUrl(remote) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::(\d+))?\/(.+)$/.exec(remote) ??
        /^(?:[^@/]+@)([^/:]+):()([^/].*)$/.exec(remote);
    const [, host, port, path] = match ?? [];
    if (!host || !path)
        return undefined;
    const isWeb = remote.startsWith('http');
    const place = isWeb && port ? `${host}:${port}` : host;
    const scheme = remote.startsWith('http://') ? 'http' : 'https';
    return `${scheme}://${place}/${path.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}

;// CONCATENATED MODULE: ./.build/plan/build/image-labels.js

/** `name=value`: the standard labels of OCI's image-spec as far as they are known, then the user's own, which win. */
function imageLabels({ labels }, git, version) {
    return [...standard(git, version), ...Object.entries(labels).map(([name, value]) => `${name}=${value}`)];
}
function standard(git, version) {
    if (git === undefined)
        return [];
    const created = new Date(git.committedAt * 1000).toISOString();
    const isClean = git.changedPaths.length === 0;
    const url = git.remote && webUrl(git.remote);
    return [
        ...(isClean ? [`org.opencontainers.image.revision=${git.commit}`] : []),
        `org.opencontainers.image.created=${created}`,
        ...(git.remote === undefined ? [] : [`org.opencontainers.image.source=${git.remote}`]),
        ...(isClean && version !== undefined ? [`org.opencontainers.image.version=${version}`] : []),
        ...(url ? [`org.opencontainers.image.url=${url}`] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/plan/build/options/access-arguments.js
/**
 * What `RUN --mount=type=secret` and `type=ssh` may reach. The builder reads a secret's variable or file itself, so that no
 * argument holds its value; buildx, podman and buildah spell it alike.
 */
function accessArguments({ secrets, ssh }) {
    return [
        ...Object.entries(secrets).flatMap(([id, source]) => ['--secret', `id=${id},${sourceText(source)}`]),
        ...ssh.flatMap((one) => ['--ssh', one]),
    ];
}
function sourceText(source) {
    return source.startsWith('env:')
        ? `env=${source.slice('env:'.length)}`
        : `src=${source.slice('file:'.length)}`;
}

;// CONCATENATED MODULE: ./.build/plan/build/build-arguments.js


/** The arguments that every builder's build command takes alike: the user's own last, then the context. */
function buildArguments({ build, git, version, }) {
    return [
        ...one('--file', build.dockerfile),
        ...one('--target', build.target),
        ...one('--platform', build.platforms.join(',')),
        ...Object.entries(build.args).flatMap(([name, value]) => [
            '--build-arg',
            isReserved(name) ? `${name}=${value}` : name,
        ]),
        ...imageLabels(build, git, version).flatMap((label) => ['--label', label]),
        ...(build.noCache ? ['--no-cache'] : []),
        ...(build.pull ? ['--pull'] : []),
        ...one('--network', build.network),
        ...accessArguments(build),
        ...build.options,
        build.context,
    ];
}
/** Build argument values travel by environment, so that no argv shows them. */
function buildEnvironment({ build, git }) {
    const values = Object.entries(build.args).filter(([name]) => !isReserved(name));
    return {
        ...Object.fromEntries(values),
        // The same commit gives the same timestamps, hence the same digest where the Dockerfile allows.
        ...(git === undefined ? {} : { SOURCE_DATE_EPOCH: String(git.committedAt) }),
    };
}
function one(flag, value) {
    return value === undefined || value === '' ? [] : [flag, value];
}
/** Names that a builder itself reads from its environment cannot carry a build argument there. */
function isReserved(name) {
    return /^(PATH|HOME|TMPDIR|SOURCE_DATE_EPOCH|REGISTRY_AUTH_FILE|XDG_.*|(DOCKER|BUILDX|BUILDKIT|BUILDAH|CONTAINERS?|STORAGE|SSH)_.*|(HTTPS?|NO|ALL)_PROXY)$/i.test(name);
}

;// CONCATENATED MODULE: ./.build/plan/build/options/attestation-arguments.js
/**
 * BuildKit attaches a provenance by itself unless it is told not to; that would make every image an index with a manifest
 * for "unknown/unknown" (Docker Docs, "Provenance attestations").
 */
function attestationArguments({ provenance, sbom }) {
    return [
        provenance === 'off' ? '--provenance=false' : `--provenance=mode=${provenance}`,
        ...(sbom ? ['--sbom=true'] : []),
    ];
}

// EXTERNAL MODULE: ./.build/plan/build/options/cache-arguments.js
var cache_arguments = __webpack_require__(25061);
;// CONCATENATED MODULE: ./.build/plan/build/buildx-steps.js



/** A buildx builder that builds and pushes in one go, and leaves the digest in a file. */
function buildxSteps(request) {
    const metadata = `${request.privateFolder}/build-metadata.json`;
    const argv = [
        ...['buildx', 'build', ...buildKitFlags(request), ...cacheFlags(request)],
        ...[...output(request), '--metadata-file', metadata],
        ...buildArguments(request),
    ];
    const command = { tool: 'docker', argv, env: buildEnvironment(request) };
    return { steps: [{ does: 'build and push', command }], digest: { metadata } };
}
function output({ build, git, reference }) {
    if (!build.reproducible || git === undefined)
        return ['--push', '--tag', reference];
    return ['--output', `type=image,name=${reference},push=true,rewrite-timestamp=true`];
}
/** What every command of BuildKit takes; its progress is read. */
function buildKitFlags({ build }) {
    return ['--progress', 'plain', ...attestationArguments(build)];
}
/** Where buildx keeps a cache; with `no-cache` it is renewed, not read, and by a proof read, not renewed. */
function cacheFlags({ build, cache, reference, isCacheBroken, isProof }) {
    const uri = reference.slice(0, reference.lastIndexOf(':'));
    const reads = !build.noCache && isCacheBroken !== true;
    return (0,cache_arguments/* cacheArguments */.p)(cache ?? { kind: 'none' }, uri, { reads, writes: isProof !== true });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/plan/loopback.js
var loopback = __webpack_require__(74899);
// EXTERNAL MODULE: ./.build/plan/remote-context.js
var remote_context = __webpack_require__(84302);
;// CONCATENATED MODULE: ./.build/plan/build/containers-steps.js




/** podman and buildah take the same words. Several platforms are built into a manifest list, which is pushed as an index. */
function containersSteps(request) {
    const file = `${request.privateFolder}/digest`;
    const { reference } = request;
    const push = [...plain(reference), '--digestfile', file];
    if (request.build.platforms.length < 2) {
        const steps = [
            step('build', request, buildWords(request, ['--layers', '--tag', reference])),
            step('push', request, ['push', ...push, reference]),
        ];
        return { steps, digest: { file } };
    }
    const list = localList(request);
    const steps = [
        // buildah 1.28 takes a remembered layer of one platform for another's where both start from scratch.
        step('build', request, buildWords(request, ['--layers=false', '--manifest', list])),
        step('push', request, [
            'manifest',
            'push',
            '--all',
            '--format=oci',
            ...push,
            list,
            `docker://${reference}`,
        ]),
        step('tidy', request, ['manifest', 'rm', list]),
    ];
    return { steps, digest: { file } };
}
function step(does, request, argv) {
    return {
        does,
        command: { tool: request.builder.tool, argv, env: does === 'build' ? variables(request) : {} },
    };
}
function buildWords(request, words) {
    return ['build', ...words, ...times(request), ...buildArguments({ ...request, build: named(request) })];
}
/** The times of the image and of its layers' files; beside them newer versions refuse the variable. */
function times({ build, git }) {
    if (git === undefined)
        return [];
    const at = `${git.committedAt}`;
    const declared = 'SOURCE_DATE_EPOCH' in build.args ? [] : ['--build-arg', `SOURCE_DATE_EPOCH=${at}`];
    return ['--timestamp', at, ...declared];
}
function variables(request) {
    return { ...buildEnvironment({ build: request.build }), ...(request.git && { SOURCE_DATE_EPOCH: '' }) };
}
/** A Containerfile beside it would win over the Dockerfile. */
function named({ build }) {
    const { dockerfile, context } = build;
    if (dockerfile !== undefined || (0,remote_context/* isRemoteContext */.u)(context))
        return build;
    return { ...build, dockerfile: (0,external_node_path_.join)(context, 'Dockerfile') };
}
/** A name that no other run has, since a list that exists is added to. */
function localList({ privateFolder }) {
    return `localhost/ecs-ship-list:${(0,external_node_path_.basename)(privateFolder).replace(/[^\w.-]/g, '')}`;
}
function plain(reference) {
    return (0,loopback/* isLoopback */.U)(reference.split('/')[0] ?? '') ? ['--tls-verify=false'] : [];
}

;// CONCATENATED MODULE: ./.build/plan/build/docker-steps.js


/** `docker build` and `docker push`, whatever builds behind the first of them. */
function dockerSteps(request) {
    const { builder, reference } = request;
    const argv = [
        ...['build', ...(builder.buildKit ? buildKitFlags(request) : []), '--tag', reference],
        ...buildArguments(request),
    ];
    const command = { tool: 'docker', argv, env: buildEnvironment(request) };
    return { steps: [{ does: 'build', command }, dockerPush(reference)], digest: 'push output' };
}
/** The engine pushes one reference. */
function dockerPush(reference) {
    return { does: 'push', command: { tool: 'docker', argv: ['push', reference], env: {} } };
}

;// CONCATENATED MODULE: ./.build/plan/build/engine-steps.js



/** buildx builds inside the engine, which then pushes. */
function engineSteps(request) {
    const { build, git, reference, privateFolder } = request;
    if (!build.reproducible || git === undefined)
        return buildThenPush(request, ['--load', '--tag', reference]);
    // The engine's own exporter refuses to change times ("conflicts with unpack"), so the image takes the way over a file.
    const file = `${privateFolder}/image.tar`;
    const output = `type=oci,dest=${file},name=${reference},rewrite-timestamp=true`;
    return buildThenPush(request, ['--output', output], ['load', '--quiet', '--input', file]);
}
function buildThenPush(request, output, load) {
    const argv = [
        ...['buildx', 'build', ...buildKitFlags(request), ...cacheFlags(request)],
        ...[...output, ...buildArguments(request)],
    ];
    const building = engine_steps_step(argv, buildEnvironment(request));
    const steps = [building, ...(load === undefined ? [] : [engine_steps_step(load, {})]), dockerPush(request.reference)];
    return { steps, digest: 'push output' };
}
function engine_steps_step(argv, env) {
    return { does: 'build', command: { tool: 'docker', argv, env } };
}

;// CONCATENATED MODULE: ./.build/plan/build/proof-steps.js





/** The commands that build the image and leave nothing of it but what the builder itself remembers. */
function proofSteps(request) {
    const { kind } = request.builder;
    if (kind === 'buildx' || kind === 'engine')
        return inBuildx(request);
    const named = { ...request, reference: localName(request) };
    const { steps } = kind === 'docker' ? dockerSteps(named) : containersSteps(named);
    const kept = steps.filter(({ does }) => does !== 'push');
    const isTidied = kept.some(({ does }) => does === 'tidy');
    return { steps: isTidied ? kept : [...kept, remove(named)], digest: 'none' };
}
/** As an archive, whose size is the image's; Docker's older image store gives none. */
function inBuildx(request) {
    const { builder, privateFolder } = request;
    const archive = builder.makesIndexes ? { archive: `${privateFolder}/image.tar` } : {};
    const output = builder.makesIndexes ? `type=oci,dest=${archive.archive}` : 'type=cacheonly';
    const argv = [
        ...['buildx', 'build', ...buildKitFlags(request), ...cacheFlags(request)],
        ...['--output', output, ...buildArguments(request)],
    ];
    const command = { tool: 'docker', argv, env: buildEnvironment(request) };
    return { steps: [{ does: 'build', command }], digest: 'none', ...archive };
}
/** A name that no other run has, and no registry. */
function localName({ privateFolder }) {
    return `localhost/ecs-ship-proof:${(0,external_node_path_.basename)(privateFolder).replace(/[^\w.-]/g, '')}`;
}
function remove({ builder, reference }) {
    const words = builder.tool === 'docker' ? ['image', 'rm'] : ['rmi'];
    return { does: 'tidy', command: { tool: builder.tool, argv: [...words, reference], env: {} } };
}

;// CONCATENATED MODULE: ./.build/plan/build/build-steps.js





/** The commands that build and push the image, or only build it, by the builder that was chosen. */
function buildSteps(request) {
    return (request.isProof ? proofSteps : stepsOf[request.builder.kind])(request);
}
const stepsOf = {
    buildx: buildxSteps,
    engine: engineSteps,
    docker: dockerSteps,
    podman: containersSteps,
    buildah: containersSteps,
};


/***/ }),

/***/ 25061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nextFolder),
/* harmony export */   p: () => (/* binding */ cacheArguments)
/* harmony export */ });
/**
 * What buildx reads its cache from and writes it to, all steps of all stages. ECR takes a cache only as an OCI image
 * (Amazon ECR, "Announcing remote cache support in Amazon ECR for BuildKit clients").
 */
function cacheArguments(cache, repositoryUri, use) {
    if (cache.kind === 'none')
        return [];
    const { from, to } = placesOf(cache, repositoryUri);
    return [
        ...(use.reads ? ['--cache-from', from] : []),
        ...(use.writes ? ['--cache-to', `${to},mode=max,ignore-error=true`] : []),
    ];
}
/** A folder is written anew beside the one that is read: what a build no longer uses would stay in it for good. */
function nextFolder(folder) {
    return `${folder}.next`;
}
function placesOf(cache, repositoryUri) {
    switch (cache.kind) {
        case 'registry': {
            const place = `type=registry,ref=${repositoryUri}:${cache.tag}`;
            return { from: place, to: `${place},image-manifest=true,oci-mediatypes=true` };
        }
        case 'gha': {
            const place = `type=gha,scope=${cache.scope}`;
            return { from: place, to: place };
        }
        case 'local':
            return {
                from: `type=local,src=${cache.folder}`,
                to: `type=local,dest=${nextFolder(cache.folder)}`,
            };
    }
}


/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildSummary),
/* harmony export */   p: () => (/* binding */ sizeWords)
/* harmony export */ });
/** `3 steps cached, 2 run, 12.3 MB`: what is not known is left out. */
function buildSummary({ cached, run }, bytes) {
    const steps = cached + run === 0 ? [] : [`${cached} ${cached === 1 ? 'step' : 'steps'} cached, ${run} run`];
    return [...steps, ...(bytes === undefined ? [] : [sizeWords(bytes)])].join(', ');
}
/** `12.3 MB`, in the decimal units that registries and docker show. */
function sizeWords(bytes) {
    if (bytes < 1e6)
        return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
    const [amount, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
    return `${amount < 100 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
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


/***/ }),

/***/ 16764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e3: () => (/* binding */ chooseCache),
  eC: () => (/* binding */ decideCacheOf),
  GH: () => (/* binding */ keepCache),
  _W: () => (/* binding */ tellCacheTroubles)
});

// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
;// CONCATENATED MODULE: ./.build/plan/cache-tag.js

/**
 * The tag of a build's registry cache. The lifecycle policy's first rule keeps it, and it moves, so that there is never
 * more than one image for each name; what it leaves is untagged and expires. No dot follows, as in a service's tags.
 */
function cacheTag(name) {
    const base = deployment_tag/* reservedTags */.Wm.replace('*', 'cache');
    return name === undefined ? base : `${base}-${name.replace(/[^0-9A-Za-z_-]/g, '-')}`.slice(0, 128);
}

// EXTERNAL MODULE: ./.build/plan/tag-mutability.js
var tag_mutability = __webpack_require__(10301);
;// CONCATENATED MODULE: ./.build/plan/build/options/build-cache.js


/** A cache that cannot be used is no reason to fail: the build goes without, and says so where it was asked for. */
function decideCache(question) {
    const { cache: wanted } = question.build;
    if (wanted === 'none' || (wanted === 'auto' && !question.isCi))
        return { cache: { kind: 'none' } };
    const problem = cacheProblem(question);
    if (problem === undefined)
        return { cache: cacheOf(question) };
    if (wanted === 'auto')
        return { cache: { kind: 'none' } };
    return {
        cache: { kind: 'none' },
        notice: `cache: ${wanted} is not used, since ${problem}. What the builder itself remembers is.`,
    };
}
function cacheProblem(question) {
    const { build, builder, repository } = question;
    if (!builder.writesCache) {
        return `${builder.name} cannot write it (Docker needs buildx and the containerd image store, or a buildx builder of another driver)`;
    }
    if (build.cache === 'gha' && !question.hasGithubCache) {
        return 'this is no job of GitHub Actions (ACTIONS_RUNTIME_TOKEN is not set)';
    }
    const tag = cacheTag(nameOf(question));
    const isInRegistry = build.cache === 'registry' || build.cache === 'auto';
    if (!isInRegistry || repository === undefined || (0,tag_mutability/* isMovable */.dS)(repository, tag))
        return undefined;
    return `the tag ${tag} could not move: exempt ecs-ship.* from the repository’s immutability (repository-update: true)`;
}
function cacheOf(question) {
    const { build, repositoryName, folder } = question;
    const name = nameOf(question);
    const scope = [repositoryName, name].filter((part) => part).join('-');
    if (build.cache === 'gha')
        return { kind: 'gha', scope };
    if (build.cache === 'local')
        return { kind: 'local', folder: `${folder}/${scope.replace(/[^\w.-]+/g, '-')}` };
    return { kind: 'registry', tag: cacheTag(name) };
}
/** Builds that have little in common do not overwrite each other's cache. */
function nameOf({ variant, build: { target, platforms } }) {
    return [variant, target, ...platforms].filter((part) => part).join('-') || undefined;
}

// EXTERNAL MODULE: ./.build/plan/build/options/cache-arguments.js
var cache_arguments = __webpack_require__(25061);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
;// CONCATENATED MODULE: ./.build/steps/image/build-cache.js



/** Where this build's steps are remembered; says so when that is not what was asked for. */
function chooseCache(run, builder, { repository }) {
    const decision = decideCacheOf(run, builder, repository);
    (0,steps_run/* notice */.lm)(run, decision.notice);
    return decision.cache;
}
/** The same without a word. */
function decideCacheOf({ config, ci, ports }, builder, repository) {
    return decideCache({
        ...{ build: config.build, builder, repository, repositoryName: config.image.repository },
        variant: config.image.variant,
        ...{ isCi: ci.isCi, hasGithubCache: ci.hasGithubCache ?? false },
        folder: ports.files.cacheFolder(),
    });
}
/** The first of each kind: a cache that fails does so layer by layer. */
function tellCacheTroubles(run, troubles) {
    const words = {
        read: 'read, so that steps are run again',
        write: 'written, so that the next build runs more steps',
    };
    for (const does of ['read', 'write']) {
        const trouble = troubles.find((one) => one.does === does);
        (0,steps_run/* notice */.lm)(run, trouble && `The build cache could not be ${words[does]}: ${trouble.why}`);
    }
}
/** Puts a cache folder that was written anew in the place of the one that was read. */
async function keepCache(run, cache) {
    if (cache?.kind !== 'local')
        return;
    const problem = await run.ports.files.replaceFolder((0,cache_arguments/* nextFolder */.G)(cache.folder), cache.folder);
    (0,steps_run/* notice */.lm)(run, problem && `The build cache could not be kept in ${cache.folder}: ${problem}`);
}


/***/ }),

/***/ 17775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/build/build-steps.js + 10 modules
var build_steps = __webpack_require__(92071);
;// CONCATENATED MODULE: ./.build/plan/build/lost-cache.js
/** The same build without what it lost; undefined where it failed by itself, or was made without that already. */
function withoutLost(error, request) {
    if (isLostCache(error, request)) {
        return {
            request: { ...request, isCacheBroken: true },
            notice: 'The build cache names a layer that is no longer there: building again without reading it.',
        };
    }
    if (isLostSnapshot(error, request)) {
        return {
            request: { ...request, build: { ...request.build, noCache: true } },
            notice: 'The builder has lost a layer that it remembers: building again without what it remembers.',
        };
    }
    return undefined;
}
/**
 * Whether a build failed for a layer that its cache names and no longer has: BuildKit fetches layers late, and then gives
 * up instead of running the step (moby/buildkit, "failed to compute cache key").
 */
function isLostCache(error, { build, cache, isCacheBroken }) {
    if (cache === undefined || cache.kind === 'none' || build.noCache || isCacheBroken)
        return false;
    return hasFailedWith(error, /ERROR: .*(httpReadSeeker|could not fetch content descriptor|failed to copy: |blob (sha256:)?[0-9a-f]* ?not found)/);
}
/**
 * Whether BuildKit's own store remembers a layer that it no longer has, as it may after another build was ended amid a step
 * that both share; every build that needs the layer fails from then on. Seen with BuildKit 0.12 in Docker 26.1.
 */
function isLostSnapshot(error, { build }) {
    return !build.noCache && hasFailedWith(error, /ERROR: .*snapshot \S+ does not exist: not found/);
}
function hasFailedWith({ code, evidence }, pattern) {
    return code === 'build-failed' && evidence.some((line) => pattern.test(line));
}

;// CONCATENATED MODULE: ./.build/plan/build/progress/stepped-build.js
/** A step that begins. */
function newStep(name, since) {
    return { name, since, ended: undefined, isFetched: false, error: undefined };
}

;// CONCATENATED MODULE: ./.build/plan/build/progress/buildkit-line.js

/**
 * Takes a line of BuildKit's plain progress: `#7 [build 2/4] RUN make`, then `#7 0.3 what it prints`, and at last
 * `#7 CACHED`, `#7 DONE 1.2s` or `#7 ERROR: why`. False for any other line.
 */
function readBuildKitLine({ steps }, line, at) {
    const match = /^#(\d+) (.+)$/.exec(line);
    const [, number = '', text = ''] = match ?? [];
    if (match === null || number === '0')
        return match !== null;
    const step = steps.get(number);
    if (step === undefined)
        steps.set(number, newStep(text, at));
    else
        note(step, text);
    return true;
}
function note(step, text) {
    if (/^sha256:[0-9a-f]{64} /.test(text))
        step.isFetched = true;
    else if (text === 'CACHED')
        step.ended = 'cached';
    else if (/^DONE \d/.test(text))
        step.ended ??= 'done';
    else if (text === 'CANCELED')
        step.ended = 'failed';
    else if (text.startsWith('ERROR: ')) {
        step.ended = 'failed';
        step.error = text.slice('ERROR: '.length);
    }
}

;// CONCATENATED MODULE: ./.build/plan/build/progress/instruction-line.js

/**
 * Takes a line of a builder that numbers instructions: `[2/3] STEP 1/4: RUN make` of podman and buildah, `Step 1/4 : RUN
 * make` of docker without BuildKit. A step ends where the next one begins, or with the layer's id.
 */
function readInstructionLine(build, line, at) {
    const [, stage = '', number = '', instruction = ''] = /^(?:\[(\d+\/\d+)\] )?(?:STEP|Step) (\d+\/\d+) ?: (.+)$/.exec(line) ?? [];
    if (number !== '') {
        end(build, 'done');
        build.current = newStep(`[${stage === '' ? '' : `${stage} `}${number}] ${instruction}`, at);
        build.steps.set(`${build.steps.size}`, build.current);
    }
    else if (/^ ?-*> Using cache\b/.test(line))
        end(build, 'cached');
    else if (/^ ?-*> [0-9a-f]{11,12}$|^(?:\[\d+\/\d+\] )?COMMIT /.test(line))
        end(build, 'done');
}
function end({ current }, how) {
    if (current !== undefined)
        current.ended ??= how;
}

;// CONCATENATED MODULE: ./.build/plan/build/progress/build-progress.js


/** Understands BuildKit's plain progress, podman's and buildah's steps, and those of `docker build` without BuildKit. */
function buildProgress() {
    const build = { steps: new Map(), current: undefined };
    let rest = '';
    return {
        push: (chunk, at) => {
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                if (!readBuildKitLine(build, line, at))
                    readInstructionLine(build, line, at);
        },
        view: () => viewOf([...build.steps.values()]),
    };
}
function viewOf(steps) {
    const own = steps.filter(isOfDockerfile);
    return {
        cached: own.filter(isCached).length,
        run: own.filter((step) => step.ended === 'done' && !isCached(step)).length,
        running: steps.filter((step) => step.ended === undefined).map(({ name, since }) => ({ name, since })),
        cacheTroubles: steps.flatMap(cacheTrouble),
    };
}
/** A layer that is fetched was not made: BuildKit calls such a step done, not cached. */
function isCached({ ended, isFetched }) {
    return ended === 'cached' || (ended === 'done' && isFetched);
}
/** `[stage 2/4] RUN …`; what BuildKit does for itself has no number, and a base image is no work of this build. */
function isOfDockerfile({ name }) {
    return /^\[[^\]]*\d+\/\d+\] (?!FROM )/i.test(name);
}
/** A cache that was never written is none to warn about. */
function cacheTrouble({ name, error }) {
    if (error === undefined)
        return [];
    if (name.startsWith('exporting cache'))
        return [{ does: 'write', why: error }];
    const isNew = /^failed to configure \S+ cache importer: .*: not found$/.test(error);
    return name.startsWith('importing cache') && !isNew ? [{ does: 'read', why: error }] : [];
}

;// CONCATENATED MODULE: ./.build/plan/build/pushed-by-build-kit.js
/**
 * The digest that BuildKit says it has pushed under a reference. Inside the engine docker then pushes the same once more and
 * fails where tags are immutable, although all is there.
 */
function pushedByBuildKit(output, reference) {
    const [, digest] = output.match(/ pushing manifest for \S+@(sha256:[0-9a-f]{64})[^\n]* done/) ?? [];
    return output.includes(` pushing manifest for ${reference}@${digest}`) ? digest : undefined;
}

// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/image/build-cache.js + 2 modules
var build_cache = __webpack_require__(16764);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/plan/build/failed-instruction.js
/**
 * Finds it in what a builder printed. BuildKit shows the Dockerfile's lines and marks those that failed; podman, buildah
 * and `docker build` without BuildKit only name the step they were at, so that it is looked for in the Dockerfile: undefined
 * where it stands there more than once. `name`: the Dockerfile's, without its folder.
 */
function failedInstruction(output, dockerfile, name) {
    return byExcerpt(output, name) ?? byStep(output, dockerfile);
}
/** `Dockerfile:4`, a rule, `4 | >>> RUN false`, a rule. The last one counts: a build may be tried again. */
function byExcerpt(output, name) {
    const lines = output.split(/\r?\n/);
    const head = lines.findLastIndex((line, at) => line.startsWith(`${name}:`) && /^-{10,}$/.test(lines[at + 1] ?? ''));
    if (head < 0)
        return undefined;
    const line = Number(/:(\d+)$/.exec(lines[head] ?? '')?.[1]);
    const marked = lines.slice(head + 2).find((one) => /^\s*\d+ \| >>> /.test(one));
    const text = marked?.replace(/^\s*\d+ \| >>> /, '').trim();
    return text === undefined || Number.isNaN(line) ? undefined : { line, text };
}
const step = /^(?:\[\d+\/\d+\] )?step \d+(?:\/\d+)? ?: (.+)$/i;
function byStep(output, dockerfile) {
    const last = output.split(/\r?\n/).findLast((line) => step.test(line));
    const wanted = words(step.exec(last ?? '')?.[1] ?? '');
    if (wanted === '')
        return undefined;
    const found = dockerfile.split(/\r?\n/).flatMap((text, at) => {
        const begun = /^(.*\S)\s*\\\s*$/.exec(text)?.[1];
        const isIt = begun === undefined ? words(text) === wanted : wanted.startsWith(words(begun));
        return isIt ? [{ line: at + 1, text: text.trim() }] : [];
    });
    return found.length === 1 ? found[0] : undefined;
}
/** Builders write white space and the instruction's case in their own way. */
function words(text) {
    const [instruction = '', ...rest] = text.trim().split(/\s+/);
    return [instruction.toUpperCase(), ...rest].join(' ').trim();
}

// EXTERNAL MODULE: ./.build/plan/remote-context.js
var remote_context = __webpack_require__(84302);
;// CONCATENATED MODULE: ./.build/steps/image/placed-build-failure.js




/** A build's error with the Dockerfile's line that it failed at as its first evidence, where that can be told. */
async function placedBuildFailure(run, error, output) {
    if (!(error instanceof errors/* ShipError */.f) || error.code !== 'build-failed')
        return error;
    const { build } = run.config;
    if (build.dockerfile === undefined && (0,remote_context/* isRemoteContext */.u)(build.context))
        return error;
    const file = build.dockerfile ?? (0,external_node_path_.join)(build.context, 'Dockerfile');
    const text = await run.ports.files.readText(file).catch(() => undefined);
    const found = text === undefined ? undefined : failedInstruction(output, text, (0,external_node_path_.basename)(file));
    if (found === undefined)
        return error;
    return new errors/* ShipError */.f(error.code, error.message, {
        remedy: error.remedy,
        evidence: [`${file}:${found.line}: ${found.text}`, ...error.evidence],
        ...(error.docs === undefined ? {} : { docs: error.docs }),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./.build/steps/image/run-build.js








/** Builds and pushes, or only builds. A cache that cannot be read, written or trusted costs time, not the build. */
async function runBuild(run, request, around) {
    try {
        return await buildOnce(run, request, around);
    }
    catch (error) {
        if (run.interrupted.aborted || !(error instanceof errors/* ShipError */.f))
            throw error;
        const second = withoutLost(error, request);
        if (second === undefined)
            throw error;
        (0,steps_run/* notice */.lm)(run, second.notice);
        return buildOnce(run, second.request, around);
    }
}
async function buildOnce(run, request, around) {
    const progress = buildProgress();
    const commands = (0,build_steps/* buildSteps */.a)(request);
    const digest = await perform(run, { request, commands }, around, progress);
    const view = progress.view();
    (0,build_cache/* tellCacheTroubles */._W)(run, view.cacheTroubles);
    if (!request.isProof)
        await (0,build_cache/* keepCache */.GH)(run, request.cache);
    const { archive } = commands;
    return { digest, view, bytes: archive === undefined ? undefined : await run.ports.files.size(archive) };
}
async function perform(run, { request, commands }, { registry, voice, early }, progress) {
    const { steps, digest } = commands;
    const secrets = Object.values(request.build.secrets);
    let printed = '';
    try {
        for (const step of steps.filter(({ does }) => does !== 'tidy')) {
            printed = '';
            const output = (text, at) => {
                printed += text;
                if (step.does.startsWith('build'))
                    progress.push(text, at);
                voice.output(text);
                if (run.live)
                    voice.build(progress.view());
            };
            const now = (text) => output(text, run.ports.clock.now());
            const work = () => early?.take(step.command, output) ?? runStep(run, step, secrets, now);
            await (step.does.endsWith('push') ? registry.push(work) : work());
        }
    }
    catch (error) {
        const pushed = request.isProof ? undefined : pushedByBuildKit(printed, request.reference);
        if (run.interrupted.aborted)
            throw error;
        if (pushed === undefined)
            throw await placedBuildFailure(run, error, printed);
        return pushed;
    }
    finally {
        for (const step of steps.filter(({ does }) => does === 'tidy'))
            await tidy(run, step);
    }
    return readDigest(run, digest, printed);
}
/** What is left lying is no reason to fail, and what is interrupted starts nothing. */
async function tidy(run, step) {
    if (run.interrupted.aborted)
        return;
    await run.ports.builder.run(step.command, () => undefined, 'build-failed').catch(() => undefined);
}
function runStep({ ports }, { does, command }, secrets, output) {
    const failure = does === 'push' ? 'push-failed' : 'build-failed';
    return ports.builder.run({ ...command, secrets }, output, failure);
}
async function readDigest({ ports: { files } }, digest, printed) {
    if (digest === 'none')
        return undefined;
    if (digest === 'push output')
        return printed.match(/digest: (sha256:[0-9a-f]{64})/)?.[1];
    if ('file' in digest)
        return (await files.readText(digest.file))?.trim();
    const metadata = JSON.parse((await files.readText(digest.metadata)) ?? '{}');
    return metadata['containerimage.digest'];
}


/***/ })

};
