export const id = 5025;
export const ids = [5025];
export const modules = {

/***/ 75025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  holdShip: () => (/* binding */ holdShip),
  planShip: () => (/* binding */ planShip)
});

// EXTERNAL MODULE: ./.build/deliver.js + 12 modules
var deliver = __webpack_require__(77086);
// EXTERNAL MODULE: ./.build/steps/conclude.js
var conclude = __webpack_require__(87853);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/iam/resources.js
var resources = __webpack_require__(93201);
// EXTERNAL MODULE: ./.build/plan/build/build-steps.js + 10 modules
var build_steps = __webpack_require__(92071);
// EXTERNAL MODULE: ./.build/plan/copy-target.js
var copy_target = __webpack_require__(73825);
// EXTERNAL MODULE: ./.build/plan/plan.js
var plan_plan = __webpack_require__(27477);
// EXTERNAL MODULE: ./.build/plan/lifecycle-policy.js + 2 modules
var lifecycle_policy = __webpack_require__(71313);
// EXTERNAL MODULE: ./.build/plan/lifecycle-users.js
var lifecycle_users = __webpack_require__(69713);
;// CONCATENATED MODULE: ./.build/plan/plan-lifecycle.js



/** Images that a plan names one by one. */
const most = 10;
/** What a run would do about the lifecycle policy, and the images that would go by it. */
function planLifecycle({ config, world, policy, preview, }) {
    const decision = (0,lifecycle_policy/* decideLifecycle */.Nh)(config.lifecycle, world.lifecyclePolicy, policy);
    if ('skip' in decision)
        return (0,plan_plan/* skipped */.h)('lifecycle', decision.skip);
    const { put, why, changes } = decision;
    return {
        stage: 'lifecycle',
        action: 'update',
        summary: [why, ...inWords(preview)].join('; '),
        changes: [...changes, ...takenLines(preview)],
        input: JSON.parse(put),
    };
}
function inWords(preview) {
    if (preview === undefined)
        return [];
    if ('goes' in preview)
        return preview.goes;
    if ('unseen' in preview)
        return [`what goes is not known: ${preview.unseen}`];
    return [`what goes is not known: ${preview.postponed}`];
}
/** By the rules' order, the oldest first. */
function takenLines(preview) {
    if (preview === undefined || !('images' in preview))
        return [];
    const images = [...preview.images].sort((a, b) => a.rulePriority - b.rulePriority || a.pushedAt - b.pushedAt);
    const more = images.length - most;
    return [
        ...images.slice(0, most).map((image) => `- ${(0,lifecycle_users/* imageInWords */.G1)(image)}`),
        ...(more > 0 ? [`- ${more} more`] : []),
    ];
}

// EXTERNAL MODULE: ./.build/plan/definition/definition-change-lines.js
var definition_change_lines = __webpack_require__(16410);
// EXTERNAL MODULE: ./.build/plan/definition/definition-diff.js
var definition_diff = __webpack_require__(47283);
// EXTERNAL MODULE: ./.build/plan/definition/same-task-definition.js
var same_task_definition = __webpack_require__(31244);
// EXTERNAL MODULE: ./.build/plan/definition/settled-overrides.js
var settled_overrides = __webpack_require__(117);
// EXTERNAL MODULE: ./.build/plan/definition/task-definition.js
var task_definition = __webpack_require__(68009);
;// CONCATENATED MODULE: ./.build/plan/definition/without-values.js
/** A definition to be shown: of variables and secrets only the names, as a diff tells them. */
function withoutValues(definition) {
    return { ...definition, containerDefinitions: listIn(definition, 'containerDefinitions').map(ofContainer) };
}
function ofContainer(container) {
    const { environment, secrets, logConfiguration } = container;
    const logging = (logConfiguration ?? {});
    return {
        ...container,
        ...(environment !== undefined && { environment: without_values_hidden(listIn(container, 'environment'), 'value') }),
        ...(secrets !== undefined && { secrets: without_values_hidden(listIn(container, 'secrets'), 'valueFrom') }),
        ...(logging.secretOptions !== undefined && {
            logConfiguration: { ...logging, secretOptions: without_values_hidden(listIn(logging, 'secretOptions'), 'valueFrom') },
        }),
    };
}
function without_values_hidden(entries, member) {
    return entries.map(({ name }) => ({ name, [member]: '(hidden)' }));
}
function listIn(holder, member) {
    return (holder[member] ?? []);
}

// EXTERNAL MODULE: ./.build/plan/service-update.js
var service_update = __webpack_require__(41565);
;// CONCATENATED MODULE: ./.build/plan/plan-service.js


/** What the service would be asked to do with a revision, and whether that starts a deployment. */
function planService({ config, world }, revision) {
    const { service } = world;
    const decision = (0,service_update/* decideServiceUpdate */.H)(config.target.cluster, service, revision, config.update);
    if (decision.kind === 'unchanged')
        return [(0,plan_plan/* skipped */.h)('service', 'unchanged')];
    if (decision.kind === 'follow')
        return [
            (0,plan_plan/* skipped */.h)('service', `${decision.deployment.id} is under way`),
            watch('follow the deployment until ECS is done'),
        ];
    const { update, why } = decision;
    const starts = startsDeployment(update);
    return [
        {
            stage: 'service',
            action: 'deploy',
            summary: `update ${service.name}: ${why}; ${starts ? 'starts a new deployment' : 'starts no deployment, only the number of tasks changes'}`,
            changes: changedLines(update, service),
            input: update,
        },
        watch(starts ? 'follow the deployment until ECS is done' : 'follow the service until it runs that many'),
    ];
}
/** A new number of tasks alone starts none. Source: Amazon ECS API reference, UpdateService. */
function startsDeployment({ taskDefinition, forceNewDeployment }) {
    return taskDefinition !== undefined || forceNewDeployment === true;
}
function changedLines(update, service) {
    const { taskDefinition, desiredCount, forceNewDeployment } = update;
    return [
        ...(taskDefinition === undefined
            ? []
            : [`~ taskDefinition: ${nameOf(service.taskDefinitionArn)} → ${nameOf(taskDefinition)}`]),
        ...(desiredCount === undefined ? [] : [`~ desiredCount: ${service.desired} → ${desiredCount}`]),
        ...(forceNewDeployment ? ['+ forceNewDeployment: every task is replaced'] : []),
    ];
}
function watch(summary) {
    return { stage: 'watch', action: 'watch', summary };
}
function nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

// EXTERNAL MODULE: ./.build/plan/one-off/command-container.js
var command_container = __webpack_require__(21524);
// EXTERNAL MODULE: ./.build/plan/one-off/release-due.js
var release_due = __webpack_require__(2569);
;// CONCATENATED MODULE: ./.build/plan/one-off/plan-released.js




const stages = { 'release-command': 'release-task', 'after-command': 'after-task' };
/** What the service would be asked to do with a revision, between the commands of before and after. */
function planReleased(input, definition, revision) {
    const plan = (when) => planCommand(when, input, definition, revision);
    return [...plan('release-command'), ...planService(input, revision), ...plan('after-command')];
}
function planCommand(when, { config, world }, definition, revision) {
    const due = (0,release_due/* releaseDue */.s)(when, config, world.service, revision);
    if (due === undefined)
        return [];
    const stage = stages[when];
    if ('skip' in due)
        return [(0,plan_plan/* skipped */.h)(stage, due.skip)];
    const container = (0,command_container/* commandContainer */.d)({
        definition,
        named: due.release.container ?? config.taskDefinition.container,
        option: 'release-container',
        repository: config.image.repository,
    });
    const last = when === 'release-command' ? ' before the service is touched' : '';
    const summary = `run ${(0,release_due/* commandInWords */.q)(due.run)} in container ${container} of a task of its own${last}`;
    return [{ stage, action: 'run', summary, input: { container, command: due.run } }];
}

// EXTERNAL MODULE: ./.build/plan/unknown.js
var unknown = __webpack_require__(51866);
;// CONCATENATED MODULE: ./.build/plan/plan-revision.js









/** What would be registered, and what the service would be asked to do with it. */
function planRevision(input, image) {
    const { config, world, file, shownValues } = input;
    if (world.asIs !== undefined)
        return planAsItIs(input, world.asIs);
    const { container } = config.taskDefinition;
    const overrides = (0,settled_overrides/* settledOverrides */.V)(config.taskDefinition.overrides, world);
    const definition = file ?? world.revision.definition;
    const rendered = (0,task_definition/* renderTaskDefinition */.P)({ definition, image, container, overrides });
    const current = world.revision.arn;
    const same = (0,same_task_definition/* sameTaskDefinition */.J)(world.revision.definition, rendered);
    const next = same ? current : unknown/* newRevision */.yg;
    const register = same
        ? (0,plan_plan/* skipped */.h)('task-definition', `${plan_revision_nameOf(current)} is already this`)
        : {
            stage: 'task-definition',
            action: 'register',
            summary: `register a new revision of ${rendered.family}${config.taskDefinition.generate ? ', generated from the options' : ''}`,
            changes: (0,definition_change_lines/* definitionChangeLines */.Z)((0,definition_diff/* diffDefinitions */.e)(world.revision.definition, rendered, shownValues)),
            input: withoutValues(rendered),
        };
    return [register, ...planReleased(input, rendered, next)];
}
/** Nothing is registered: the revision is there. */
function planAsItIs(input, { arn, definition }) {
    const { world, shownValues, wayBack } = input;
    const changes = (0,definition_change_lines/* definitionChangeLines */.Z)((0,definition_diff/* diffDefinitions */.e)(world.revision.definition, definition, shownValues));
    const take = {
        stage: 'task-definition',
        action: 'skip',
        summary: `${plan_revision_nameOf(arn)} is deployed as it is`,
        ...(changes.length === 0 ? {} : { changes }),
    };
    if (wayBack?.undo)
        return [take, ...planUndo(wayBack, wayBack.undo)];
    return [take, ...planReleased(input, definition, arn)];
}
/** ECS takes back what is under way. */
function planUndo({ from, to }, { arn, id, begun }) {
    const what = `${id} (${plan_revision_nameOf(from)}) back to ${plan_revision_nameOf(to)}`;
    const undo = begun
        ? (0,plan_plan/* skipped */.h)('service', `ECS rolls ${what} already`)
        : {
            stage: 'service',
            action: 'update',
            summary: `have ECS roll the deployment ${what}`,
            input: { serviceDeploymentArn: arn, stopType: 'ROLLBACK' },
        };
    return [undo, { stage: 'watch', action: 'watch', summary: 'follow the rollback until ECS is done' }];
}
function plan_revision_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

// EXTERNAL MODULE: ./.build/plan/repository.js + 2 modules
var plan_repository = __webpack_require__(41663);
// EXTERNAL MODULE: ./.build/plan/tag-template.js
var tag_template = __webpack_require__(41067);
;// CONCATENATED MODULE: ./.build/plan/describe-plan.js








/** What a run would do, by the same decisions that a run makes. */
function describePlan(input) {
    const image = planImage(input);
    const actions = [
        ...withProviders(input, [
            ...planRepository(input),
            image.action,
            ...planCopies(input),
            ...(input.source === undefined ? [] : [planLifecycle(input)]),
            planScan(input.config),
        ]),
        ...planRevision(input, image.reference),
    ];
    const { cluster, service } = input.config.target;
    return {
        version: 1,
        cluster,
        service,
        actions,
        changes: actions.some(({ action }) => action !== 'skip' && action !== 'look'),
        ...input.foreseen,
    };
}
/** What another service of the run does is nothing to do for this one. */
function withProviders({ providers }, actions) {
    const { image, repository } = providers ?? {};
    return actions.map((action) => {
        const isOfRepository = action.stage === 'repository' || action.stage === 'lifecycle';
        // Whoever provides the image has seen to its repository.
        const by = isOfRepository ? (image ?? repository) : image;
        if (by === undefined)
            return action;
        return (0,plan_plan/* skipped */.h)(action.stage, `same ${isOfRepository ? 'repository' : 'image'} as ${by}`);
    });
}
function planRepository({ repository: decision }) {
    if (decision === undefined)
        return [];
    if (decision.kind === 'create') {
        const { create, policy } = decision;
        const input = policy === undefined ? create : { ...create, policy: JSON.parse(policy) };
        return [{ stage: 'repository', action: 'create', summary: `create ${create.name}`, input }];
    }
    const { repository } = decision;
    if (decision.kind === 'keep')
        return [(0,plan_plan/* skipped */.h)('repository', `exists: ${(0,plan_repository/* keptInWords */.Z)(repository, decision.differs)}`)];
    const summary = `bring ${repository.uri} up to date: ${decision.why.join('; ')}`;
    return [{ stage: 'repository', action: 'update', summary, input: decision.change }];
}
/** A copy is missing where the run would send or tag something. */
function planCopies({ config, image, foreseen }) {
    if (image === undefined)
        return [];
    return (0,copy_target/* copyTargets */.w)(config.image.pushTo).map(({ uri, repository, place }) => {
        const sent = foreseen.requests.filter(({ input, region, via }) => input.repositoryName === repository && (via === 'registry' || region === place.region));
        if (sent.length === 0)
            return (0,plan_plan/* skipped */.h)('copies', `already in ${uri}`);
        const copied = sent.some(({ via }) => via === 'registry');
        return {
            stage: 'copies',
            action: 'push',
            summary: `${copied ? 'copy the image to' : 'tag the image in'} ${uri}`,
            input: { repository: uri, tags: image.decision.tags },
        };
    });
}
function planImage(input) {
    const { config, source, given, world, image } = input;
    if (source === undefined || image === undefined) {
        const reference = given?.reference ?? '';
        return { action: (0,plan_plan/* skipped */.h)('image', `given: ${reference}`), reference };
    }
    const { decision, builder, cache, login } = image;
    const host = login === undefined ? '' : `${login.registry}/`;
    const uri = world.repository?.uri ?? `${host}${config.image.repository}`;
    if (decision.kind === 'reuse')
        return planReuse(uri, source.tag.tag, decision);
    const references = decision.tags.map((tag) => `${uri}:${tag}`);
    if (builder === undefined)
        throw new Error('a build needs a builder');
    const commands = buildCommands({
        ...{ build: config.build, builder, cache, git: source.git, version: (0,tag_template/* versionOf */.E4)(source.wanted.values) },
        reference: references[0] ?? '',
        privateFolder: '(private folder)',
    });
    const summary = `build with ${builder.name} and push ${references.join(', ')}`;
    return {
        action: { stage: 'image', action: 'build', summary, input: commands },
        reference: `${uri}@${unknown/* afterPush */.nv}`,
    };
}
function planReuse(uri, tag, decision) {
    const { image, missingTags } = decision;
    const reference = `${uri}@${image.digest}`;
    if (missingTags.length === 0)
        return { action: (0,plan_plan/* skipped */.h)('image', `${tag} is pushed already`), reference };
    const summary = `tag ${image.digest.slice(0, 19)} as ${missingTags.join(', ')}`;
    return { action: { stage: 'image', action: 'push', summary, input: missingTags }, reference };
}
/** The commands as a run gives them to the builder; tags after the first are added by manifest. */
function buildCommands(request) {
    return (0,build_steps/* buildSteps */.a)(request).steps.map(({ command: { tool, argv } }) => [tool, ...argv.map(withoutValue)]);
}
/** Values of build arguments may be private. */
function withoutValue(word, at, argv) {
    return argv[at - 1] === '--build-arg' ? word.replace(/=.*/s, '=(hidden)') : word;
}
function planScan({ scan }) {
    if (scan.gate === 'off')
        return (0,plan_plan/* skipped */.h)('scan', 'scan is off');
    const summary = scan.gate === 'report'
        ? 'tell what ECR finds in the image'
        : `go no further when ECR finds something of severity ${scan.gate} or worse`;
    return { stage: 'scan', action: 'look', summary };
}

// EXTERNAL MODULE: ./.build/watch/usual-duration.js
var usual_duration = __webpack_require__(79493);
// EXTERNAL MODULE: ./.build/steps/image/image-work.js + 5 modules
var image_work = __webpack_require__(29579);
// EXTERNAL MODULE: ./.build/steps/image/repository-work.js
var repository_work = __webpack_require__(93730);
// EXTERNAL MODULE: ./.build/steps/lifecycle/lifecycle.js + 3 modules
var lifecycle = __webpack_require__(7979);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/rehearsal/noting-ports.js
var noting_ports = __webpack_require__(12622);
// EXTERNAL MODULE: ./.build/plan/platform.js
var platform = __webpack_require__(76141);
;// CONCATENATED MODULE: ./.build/steps/rehearsal/imagined-image.js


/** The image that a build would push, as far as a run looks into it. */
function imaginedImage({ config, definition }, tag) {
    const { platforms, provenance, sbom } = config.build;
    const isIndex = platforms.length > 1 || provenance !== 'off' || sbom;
    const wanted = platforms.length > 0 ? platforms : [(0,platform/* taskPlatform */.Vn)(definition) ?? 'linux/amd64'];
    const manifest = isIndex
        ? { manifests: wanted.map((platform) => ({ digest: unknown/* imaginedDigest */.JG, platform: partsOf(platform) })) }
        : { config: { digest: unknown/* imaginedDigest */.JG }, layers: [{ digest: unknown/* imaginedDigest */.JG }] };
    return { tag, digest: unknown/* imaginedDigest */.JG, manifest: JSON.stringify(manifest), mediaType: '' };
}
/** The configuration of that image. */
function imaginedConfiguration({ definition }) {
    return JSON.stringify(partsOf((0,platform/* taskPlatform */.Vn)(definition) ?? 'linux/amd64'));
}
function partsOf(platform) {
    const [os, architecture, variant] = platform.split('/');
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-images.js


/** What is tagged by then, and for the rest what is there now; of what is not known yet AWS is not asked. */
async function findTags(real, { images }, { repository, tags, place }) {
    const tagged = (tag) => images.get(keyOf(repository, tag, place));
    const open = tags.filter((tag) => tagged(tag) === undefined && !(0,unknown/* isUnknown */.t8)(tag));
    const found = open.length === 0 ? [] : await real.findTags(repository, open, place);
    return [...tags.flatMap((tag) => tagged(tag) ?? []), ...found];
}
/** Notes a tag that is added by manifest. */
function addTag({ journal, images }, { repository, tag, image, place }) {
    const whole = (0,write_requests/* putImageInput */.Nk)(repository, tag, image, place);
    const { imageManifest: _text, imageManifestMediaType: _type, ...input } = whole;
    const region = place?.region === undefined ? {} : { region: place.region };
    journal.send({ action: 'ecr:PutImage', ...region, input }, placed(repository, place));
    if (tag !== undefined)
        images.set(keyOf(repository, tag, place), { ...image, tag });
}
/** A repository of the run's registry, or of another. */
function placed(repository, place) {
    return { repository, registry: place && { registryId: place.registryId, region: place.region } };
}
/** Where a tag, or a digest, of a repository is remembered. */
function keyOf(repository, name, place = {}) {
    return [place.endpoint, place.registryId, place.region, repository, name].join(' ');
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-build.js



/** A builder that builds nothing: its push is noted, and its image imagined. */
function rehearsedBuilder(real, run, rehearsal) {
    let noted = false;
    return {
        probe: real.probe.bind(real),
        prepare: async () => undefined,
        login: async () => undefined,
        findHeld: async () => undefined,
        privateFolder: () => '(private folder)',
        close: async () => undefined,
        run: async () => {
            if (!noted)
                notePush(run, rehearsal);
            noted = true;
            return '';
        },
    };
}
function notePush({ config }, { checked, journal, images }) {
    const { image } = checked;
    if (image === undefined || !('builder' in image))
        return;
    const repository = config.image.repository;
    const [tag = ''] = image.decision.tags;
    journal.call('registry.push', { repository });
    for (const request of pushRequests(repository, tag))
        journal.send(request, { repository });
    images.set(keyOf(repository, tag), imaginedImage({ config, definition: checked.definition }, tag));
    if (image.cache.kind !== 'registry')
        return;
    journal.mayCall('registry.pull', { repository });
    for (const request of pushRequests(repository, image.cache.tag))
        journal.send(request, { repository });
}
/** Layers, then the manifest; what a registry has already is not sent. */
function pushRequests(repositoryName, imageTag) {
    const via = 'registry';
    return [
        { action: 'ecr:InitiateLayerUpload', via, input: { repositoryName, layerDigest: unknown/* imaginedDigest */.JG } },
        { action: 'ecr:PutImage', via, input: { repositoryName, imageTag, imageDigest: unknown/* imaginedDigest */.JG } },
    ];
}
/** Copies nothing; the blob's upload is noted. A registry may take it over from the other repository instead. */
function rehearsedRegistry({ journal }) {
    return {
        copyBlob: async ({ from, to, blob }) => {
            const input = { repositoryName: to.repository, layerDigest: blob.digest };
            const target = { repository: to.repository, registry: placeOf(to.login.registry) };
            const source = { repository: from.repository };
            journal.send({ action: 'ecr:InitiateLayerUpload', via: 'registry', input }, target);
            if (from.login.registry === to.login.registry) {
                journal.mayCall('registry.copy', target);
                journal.mayCall('registry.pull', source);
            }
            else {
                journal.call('registry.copy', target);
                journal.call('registry.pull', source);
            }
            return (0,unknown/* isUnknown */.t8)(blob.digest) ? 0 : blob.size;
        },
    };
}
function placeOf(host) {
    const [, registryId, region] = /^(\d{12})\.dkr\.ecr\.([^.]+)\./.exec(host) ?? [];
    return registryId === undefined ? undefined : { registryId, region };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-repository.js


/** Notes a repository that is created; gives it as ECR would. */
function createRepository({ journal, checked }, created) {
    const { name, encryption, tags } = created;
    const { partition, region, account } = (0,resources/* hereOf */.I)(checked.world.service.arn);
    const encrypts = encryption.type === 'AES256' ? [] : ['kms:CreateGrant', 'kms:DescribeKey'];
    const tagging = Object.keys(tags).length === 0 ? [] : ['ecr:TagResource'];
    const key = encryption.type === 'AES256' ? undefined : encryption.kmsKey;
    journal.send({ action: 'ecr:CreateRepository', input: (0,write_requests/* createRepositoryInput */.$M)(created) }, { repository: name, key: key?.startsWith('arn:') ? key : undefined }, [...tagging, ...encrypts]);
    const { login } = checked.image && 'login' in checked.image ? checked.image : {};
    return {
        ...created,
        uri: `${login?.registry ?? `${account}.dkr.ecr.${region}.amazonaws.com`}/${name}`,
        registryId: account,
        arn: `arn:${partition}:ecr:${region}:${account}:repository/${name}`,
    };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-ecr.js





/** ECR as it is, and as the run would have left it by then; what would change it is only noted. */
function rehearsedEcr(real, rehearsal) {
    const { journal, checked, images } = rehearsal;
    return {
        ...real,
        ...rehearsedPreview(rehearsal),
        createRepository: async (repository) => createRepository(rehearsal, repository),
        changeRepository: async (repository, change) => {
            for (const [operation, input] of Object.entries((0,write_requests/* repositoryChangeInputs */.yK)(repository, change))) {
                const action = `ecr:${operation}`;
                if (input !== undefined)
                    journal.send({ action, input }, { repository: repository.name });
            }
        },
        findTags: (repository, tags, place) => findTags(real, rehearsal, { repository, tags, place }),
        findImage: async (repository, digest) => images.get(keyOf(repository, digest)) ??
            ((0,unknown/* isUnknown */.t8)(digest) ? undefined : real.findImage(repository, digest)),
        readBlob: async (repository, digest, place) => (0,unknown/* isUnknown */.t8)(digest) ? imaginedConfiguration(checked) : real.readBlob(repository, digest, place),
        addTag: async (repository, tag, image, place) => addTag(rehearsal, { repository, tag, image, place }),
        findMissingLayers: async (repository, digests, place) => {
            const known = digests.filter((digest) => !(0,unknown/* isUnknown */.t8)(digest));
            const missing = known.length === 0 ? [] : await real.findMissingLayers(repository, known, place);
            return [...missing, ...digests.filter(unknown/* isUnknown */.t8)];
        },
        putLifecyclePolicy: async (repository, policy) => {
            const input = (0,write_requests/* putLifecyclePolicyInput */.O4)(repository, policy);
            journal.send({ action: 'ecr:PutLifecyclePolicy', input }, { repository });
        },
    };
}
/** The plan has asked already, and nothing that is in use goes; a run would be told the same. */
function rehearsedPreview({ preview }) {
    let asked = '';
    return {
        startLifecyclePreview: async (_repository, policy) => {
            asked = policy;
            return 'started';
        },
        readLifecyclePreview: async () => ({
            status: preview !== undefined && 'postponed' in preview ? 'FAILED' : 'COMPLETE',
            policy: asked,
            expiring: 0,
            archiving: 0,
            images: [],
        }),
    };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-tasks.js


/** Tasks that would be run: each is noted, and has ended well at once. */
function rehearsedTasks(rehearsal) {
    return {
        runTask: async (start) => {
            note(rehearsal, start);
            return { tasks: [imagined(start)], failures: [] };
        },
    };
}
function note({ journal, checked }, start) {
    const { definition } = checked.world.revision;
    const { family, taskRoleArn, executionRoleArn } = journal.definitions.at(-1) ?? definition;
    const roles = [executionRoleArn, taskRoleArn].filter((role) => typeof role === 'string');
    const subject = { cluster: start.cluster, roles, family: `${family}` };
    const isTagged = start.revisionTags || Object.keys(start.tags).length > 0;
    const also = [
        ...(isTagged ? ['ecs:TagResource'] : []),
        ...(roles.length === 0 ? [] : ['iam:PassRole']),
    ];
    const input = (0,write_requests/* runTaskInput */.dY)({ ...start, clientToken: unknown/* newToken */.uv });
    journal.send({ action: 'ecs:RunTask', input }, subject, also);
    journal.call('ecs.describeTasks', subject);
    journal.mayCall('ecs.stopTask', subject);
    journal.mayCall('logs.lastLines', subject);
}
function imagined({ taskDefinition, overrides }) {
    const containers = [{ name: overrides.container, image: '', exitCode: 0 }];
    const ended = { id: '(the new task)', taskDefinitionArn: taskDefinition, containers };
    return { arn: '(the new task)', lastStatus: 'STOPPED', stopping: true, ended };
}

// EXTERNAL MODULE: ./.build/steps/rehearsal/subject-of.js
var subject_of = __webpack_require__(40350);
;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-ecs.js





/** ECS as it is; what would change it is only noted. */
function rehearsedEcs(real, rehearsal) {
    const { journal } = rehearsal;
    return {
        ...real,
        registerTaskDefinition: async (definition, tags) => {
            const { taskRoleArn, executionRoleArn } = definition;
            const roles = [executionRoleArn, taskRoleArn].filter((role) => typeof role === 'string');
            const also = [
                ...(Object.keys(tags).length === 0 ? [] : ['ecs:TagResource']),
                ...(roles.length === 0 ? [] : ['iam:PassRole']),
            ];
            const input = (0,write_requests/* registerInput */._C)(withoutValues(definition), tags);
            journal.send({ action: 'ecs:RegisterTaskDefinition', input }, { roles }, also);
            journal.definitions.push(definition);
            return unknown/* newRevision */.yg;
        },
        updateService: async (update) => updateService(rehearsal, update),
        ...rehearsedTasks(rehearsal),
        stopServiceDeployment: async (serviceDeploymentArn, stopType) => {
            const input = { serviceDeploymentArn, stopType };
            journal.send({ action: 'ecs:StopServiceDeployment', input }, (0,subject_of/* subjectOf */.e)('ecs', [serviceDeploymentArn]));
        },
    };
}
/** Notes the update; gives the service as ECS would answer. */
function updateService({ journal, checked }, update) {
    const { service } = checked.world;
    const subject = { cluster: update.cluster, services: [update.service] };
    journal.send({ action: 'ecs:UpdateService', input: (0,write_requests/* updateServiceInput */.bL)(update) }, subject);
    journal.startsDeployment = update.taskDefinition !== undefined || update.forceNewDeployment === true;
    const after = { ...service, desired: update.desiredCount ?? service.desired };
    if (!journal.startsDeployment)
        return after;
    return { ...after, deployments: [rehearsed_ecs_imagined(service, update.taskDefinition), ...service.deployments] };
}
function rehearsed_ecs_imagined(service, taskDefinition) {
    return {
        id: '(the new deployment)',
        status: 'PRIMARY',
        taskDefinitionArn: taskDefinition ?? service.taskDefinitionArn,
        desired: service.desired,
        pending: 0,
        running: 0,
        failedTasks: 0,
        rolloutState: 'IN_PROGRESS',
        createdAt: 0,
    };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-scans.js


/** Scans that are all over and found nothing; one that a run would have to begin is noted. */
function rehearsedScans(real, { journal, checked }) {
    const scansOnPush = scansWhatIsPushed(checked);
    return {
        findScan: async (manifest) => {
            const { repository, digest } = manifest;
            const subject = { repository, registry: { registryId: manifest.registryId, region: undefined } };
            const built = (0,unknown/* isUnknown */.t8)(digest);
            const scan = built ? undefined : await real.findScan(manifest);
            const begins = built ? !scansOnPush : scan === undefined || scan.status === 'FAILED';
            if (begins)
                journal.send({ action: 'ecr:StartImageScan', input: (0,write_requests/* scannedImageInput */.QF)(manifest) }, subject);
            else
                journal.mayCall('imageScans.startScan', subject);
            return { status: 'COMPLETE', findings: [] };
        },
        startScan: async () => 'started',
    };
}
function scansWhatIsPushed({ repository }) {
    if (repository?.kind === 'create')
        return repository.create.scanOnPush;
    const change = repository?.kind === 'change' ? repository.change.scanOnPush : undefined;
    return change ?? repository?.repository.scanOnPush ?? false;
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearse.js






/**
 * Plays a run with stand-ins for all that changes anything, so that the plan is made by the very code that performs it.
 * Throws where a run would be refused.
 */
async function rehearse(run, checked, journal, preview, deliver) {
    const rehearsal = { checked, journal, preview, images: new Map() };
    // What is only played was not done.
    const known = { ...run.known, notices: [...run.known.notices], stages: [] };
    const config = { ...run.config, update: withoutOldRevisions(run.config.update) };
    const alone = { report: () => undefined, ports: stage(run, rehearsal), company: unhurried(run.company) };
    const rehearsing = { ...run, config, known, ...alone };
    await deliver(rehearsing, checked, async (_run, ours) => {
        noteWatch(run, checked, journal, ours);
        return { verdict: 'stable' };
    });
    const told = new Set(run.known.notices);
    for (const message of known.notices)
        if (!told.has(message))
            (0,steps_run/* notice */.lm)(run, message);
}
/** A rehearsal waits for no other service. */
function unhurried(company) {
    return company && { ...company, turn: async () => undefined };
}
/** They are reckoned from the new revision, which there is none of. */
function withoutOldRevisions({ keepRevisions: _, ...update }) {
    return update;
}
function stage(run, rehearsal) {
    const { ports } = run;
    const standIns = {
        ...ports,
        ecr: rehearsedEcr(ports.ecr, rehearsal),
        imageScans: rehearsedScans(ports.imageScans, rehearsal),
        ecs: rehearsedEcs(ports.ecs, rehearsal),
        // Of tasks that are not run there is nothing to read, and nothing to wait for.
        logs: { ...ports.logs, readOn: async (_stream, next) => ({ lines: [], next }) },
        clock: { now: () => ports.clock.now(), sleep: async () => undefined },
        builder: rehearsedBuilder(ports.builder, run, rehearsal),
        registry: rehearsedRegistry(rehearsal),
        files: { ...ports.files, writeText: async () => undefined, replaceFolder: async () => undefined },
        context: { ...ports.context, measure: async () => undefined },
    };
    return (0,noting_ports/* notingPorts */.E)(standIns, rehearsal.journal);
}
/** What following the deployment asks, and what it asks besides when it does not go well. */
function noteWatch({ config, live, company }, { world }, journal, ours) {
    const { cluster, service } = config.target;
    const subject = { cluster, services: [service] };
    journal.call('ecs.describeService', subject);
    if (ours.startsDeployment) {
        journal.call('ecs.listServiceDeployments', subject);
        journal.call('ecs.describeServiceDeployment', subject);
    }
    const note = (verb) => journal.mayCall(verb, subject);
    note('ecs.findStoppedTasks');
    note('ecs.findRunningTasks');
    note('logs.lastLines');
    const { onFailure, onCancel } = config.watch;
    if (onFailure === 'rollback' || onCancel !== 'leave' || company?.mayTakeBack)
        note('ecs.stopServiceDeployment');
    if (world.service.targetGroupArns.length === 0)
        return;
    note('loadBalancing.findHealthCheck');
    note('loadBalancing.findUnhealthyTargets');
    if (live)
        note('loadBalancing.countTargets');
}

// EXTERNAL MODULE: ./.build/plan/old-revision.js
var old_revision = __webpack_require__(96219);
// EXTERNAL MODULE: ./.build/steps/revisions/find-old-revisions.js
var find_old_revisions = __webpack_require__(14691);
;// CONCATENATED MODULE: ./.build/steps/revisions/foresee-old-revisions.js





/** What a run would deregister once its deployment is stable; undefined where it would not look. */
async function foreseeOldRevisions(run, checked, plan) {
    const { keepRevisions: keep } = run.config.update;
    if (keep === undefined || plan.actions.every(({ stage }) => stage !== 'watch'))
        return undefined;
    const registers = plan.actions.some(({ action }) => action === 'register');
    const succession = registers ? newcomer(run, checked, keep) : known(run, checked, keep);
    try {
        const { unused } = await (0,find_old_revisions/* findOldRevisions */.F)(run, succession);
        const names = unused.map((arn) => arn.split('/').at(-1)).join(', ');
        if (unused.length === 0)
            return (0,plan_plan/* skipped */.h)('revisions', `none of ${succession.family} is to go`);
        const summary = `once the deployment is stable, deregister ${names}`;
        return { stage: 'revisions', action: 'remove', summary, input: unused };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        (0,steps_run/* notice */.lm)(run, `Old revisions of ${succession.family} would stay registered: ${error.message}`);
        return (0,plan_plan/* skipped */.h)('revisions', error.message);
    }
}
/** It will be the newest one itself. */
function newcomer(run, { world, definition }, keep) {
    const family = `${definition.family}`;
    const at = run.ports.clock.now();
    return { family, keep: keep - 1, spared: [world.revision.arn], at, coming: '(the new revision)' };
}
function known(run, { world }, keep) {
    const { arn, definition } = world.asIs ?? world.revision;
    const spared = [arn, world.revision.arn];
    const at = run.ports.clock.now();
    return { family: `${definition.family}`, keep, deployed: (0,old_revision/* numberOf */.rl)(arn), spared, at, coming: arn };
}

;// CONCATENATED MODULE: ./.build/steps/foresee.js









/** The plan of a run, with what a run itself only finds out on its way. Throws where a run would be refused. */
async function foresee(run, checked, journal, deliver) {
    const { source, world, policy } = checked;
    const preview = source && (await (0,lifecycle/* previewLifecycle */.f)(run, world, policy));
    await rehearse(run, checked, journal, preview, deliver);
    const { requests, startsDeployment } = journal;
    const usual = startsDeployment ? await readUsual(run) : undefined;
    const permissions = journal.permissions((0,resources/* hereOf */.I)(world.service.arn));
    const foreseen = {
        ...{ requests, permissions, startsDeployment },
        ...(usual === undefined ? {} : { usual }),
    };
    const providers = { image: (0,image_work/* imageProvider */.P)(run), repository: (0,repository_work/* repositoryProvider */.y)(run) };
    const { shownValues, wayBack, config } = run;
    const plan = describePlan({ config, ...checked, preview, shownValues, foreseen, providers, wayBack });
    return { plan: await withOldRevisions(run, checked, plan, journal), definitions: journal.definitions };
}
/** What goes once the deployment is stable is found out apart: there is no new revision yet to reckon from. */
async function withOldRevisions(run, checked, plan, journal) {
    const old = await foreseeOldRevisions(run, checked, plan);
    if (old === undefined)
        return plan;
    const gone = old.action === 'remove' ? old.input : [];
    for (const taskDefinition of gone)
        journal.send({ action: 'ecs:DeregisterTaskDefinition', input: { taskDefinition } }, {});
    const permissions = journal.permissions((0,resources/* hereOf */.I)(checked.world.service.arn));
    return { ...plan, actions: [...plan.actions, old], requests: journal.requests, permissions };
}
/** Good to know, and not missed. */
async function readUsual({ config, ports }) {
    const { cluster, service } = config.target;
    try {
        const usual = (0,usual_duration/* usualRollout */.G)(await ports.ecs.listServiceDeployments(cluster, service, { successful: true }));
        return usual && { seconds: Math.round(usual.ms / 1000), deployments: usual.deployments };
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/steps/hold-to-plan.js + 2 modules
var hold_to_plan = __webpack_require__(66609);
// EXTERNAL MODULE: ./.build/steps/plan-record.js
var plan_record = __webpack_require__(70225);
// EXTERNAL MODULE: ./.build/steps/prove.js + 1 modules
var prove = __webpack_require__(55685);
;// CONCATENATED MODULE: ./.build/plan-ship.js






/** What a run would do, told and, where somebody wants it, kept and proven. */
async function planShip(run, checked, journal, { onPlan, proof }) {
    const foreseen = await foresee(run, checked, journal, deliver.deliver);
    await onPlan?.((0,plan_record/* planRecord */.x)(run, checked, foreseen));
    (0,conclude/* tellPlan */.fb)(run, foreseen.plan);
    if (proof !== undefined)
        await (0,prove/* provePlanned */.J)(run, checked);
    return (0,conclude/* planned */.lM)(run, foreseen.plan);
}
/** Throws `plan-outdated` unless the run would do exactly what its saved plan says. */
async function holdShip(run, checked, journal) {
    (0,hold_to_plan/* holdToPlan */.Sn)(run, checked, await foresee((0,hold_to_plan/* quietly */.gd)(run), checked, journal, deliver.deliver));
}


/***/ }),

/***/ 21524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commandContainer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _definition_choose_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55277);
/* harmony import */ var _definition_repository_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64322);
/* harmony import */ var _definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66999);




/**
 * Name of the container that a command runs in: the named one, else the one that runs the service's own image, else the
 * only (essential) one. Throws `task-definition-invalid`.
 */
function commandContainer({ definition, named, option, repository }) {
    const containers = (definition.containerDefinitions ?? []);
    const list = containers.map(({ name }) => `"${name}"`).join(', ');
    if (named !== undefined) {
        if (containers.some(({ name }) => name === named))
            return named;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `there is no container "${named}": it has ${list}.`, {
            remedy: `Correct the option ${option}.`,
        });
    }
    const ours = (0,_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)((0,_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedImage */ .X)(definition, repository) ?? '');
    const only = (0,_definition_choose_container_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyContainer */ .i)(containers, ours);
    if (only !== undefined)
        return `${only.name}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `which container runs the command? It has ${list}.`, {
        remedy: `Name it with the option ${option}.`,
    });
}


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ commandInWords),
/* harmony export */   s: () => (/* binding */ releaseDue)
/* harmony export */ });
/**
 * Which command is due; undefined where none is asked for. It belongs to a revision, so that a service which is given the
 * one that it runs already, by a rerun or a forced deployment, does not get it again.
 */
function releaseDue(when, { release }, service, revision) {
    const words = (when === 'release-command' ? release?.command : release?.after) ?? [];
    if (release === undefined || words.length === 0)
        return undefined;
    if (service.taskDefinitionArn === revision)
        return { skip: `${service.name} runs ${revision.split('/').at(-1)} already` };
    return { run: words, release };
}
/** As a person would type it. */
function commandInWords(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}


/***/ }),

/***/ 27477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ skipped)
/* harmony export */ });
/** A stage that has nothing to do, and why. */
function skipped(stage, summary) {
    return { stage, action: 'skip', summary };
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
/* harmony export */   XM: () => (/* binding */ deleteServiceInput),
/* harmony export */   _C: () => (/* binding */ registerInput),
/* harmony export */   bL: () => (/* binding */ updateServiceInput),
/* harmony export */   dY: () => (/* binding */ runTaskInput),
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
/** RunTask's input. */
function runTaskInput(start) {
    const { cluster, taskDefinition, count, startedBy, clientToken, tags, revisionTags } = start;
    const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
    return {
        ...start.launch,
        ...{ cluster, taskDefinition, count, startedBy, clientToken },
        overrides: overridesInput(start.overrides),
        ...(revisionTags ? { propagateTags: 'TASK_DEFINITION' } : {}),
        ...(list.length === 0 ? {} : { tags: list }),
    };
}
/** Source: Amazon ECS API reference, TaskOverride: sizes are texts there. */
function overridesInput({ container, command, environment, cpu, memory }) {
    const variables = Object.entries(environment).map(([name, value]) => ({ name, value }));
    return {
        ...(cpu === undefined ? {} : { cpu: String(cpu) }),
        ...(memory === undefined ? {} : { memory: String(memory) }),
        containerOverrides: [
            {
                name: container,
                ...(command.length === 0 ? {} : { command: [...command] }),
                ...(variables.length === 0 ? {} : { environment: variables }),
            },
        ],
    };
}
/** DeleteService's input; without `force` ECS only takes a service of no tasks. */
function deleteServiceInput(cluster, service) {
    return { cluster, service, force: true };
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


/***/ }),

/***/ 55685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveOffline: () => (/* binding */ proveOffline),
  J: () => (/* binding */ provePlanned)
});

// EXTERNAL MODULE: ./.build/steps/image/choose-builder.js + 4 modules
var choose_builder = __webpack_require__(84667);
// EXTERNAL MODULE: ./.build/plan/build/progress/build-summary.js
var build_summary = __webpack_require__(46402);
// EXTERNAL MODULE: ./.build/plan/services/image-key.js
var image_key = __webpack_require__(40322);
// EXTERNAL MODULE: ./.build/plan/tag-template.js
var tag_template = __webpack_require__(41067);
// EXTERNAL MODULE: ./.build/steps/company.js
var company = __webpack_require__(40249);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/image/run-build.js + 8 modules
var run_build = __webpack_require__(17775);
;// CONCATENATED MODULE: ./.build/steps/image/prove-image.js






/** Shows that the image can be built, and pushes nothing; of several services that run it, once. */
async function proveImage(run, source, means) {
    const work = `proof of ${(0,image_key/* imageKey */.p)(run.config)}`;
    const { value, from } = (0,company/* once */.O)(run, work, () => build(run, source, means));
    if (from === undefined)
        return value;
    await (0,steps_run/* runStage */.Si)(run, 'image', async () => {
        await value;
        return { fact: undefined, summary: `same image as ${from}`, skipped: true };
    });
}
/** Not more than a few of a run's images are built at a time. */
function build(run, source, means) {
    const building = () => buildAlone(run, source, means);
    return run.company === undefined ? building() : run.company.build(building);
}
function buildAlone(run, { git, tag, wanted }, means) {
    const { builder, cache, login, uri } = means;
    const { builder: port } = run.ports;
    return (0,steps_run/* runStage */.Si)(run, 'image', async (voice) => {
        await port.prepare(login, builder.tool);
        const request = {
            ...{ build: run.config.build, builder, cache, git, version: (0,tag_template/* versionOf */.E4)(wanted.values) },
            ...{ reference: `${uri}:${tag.tag}`, isProof: true, privateFolder: port.privateFolder() },
        };
        const { view, bytes } = await (0,run_build/* runBuild */.c)(run, request, { registry: nowhere, voice });
        const counted = (0,build_summary/* buildSummary */.f)(view, bytes);
        const how = counted === '' ? '' : `: ${counted}`;
        return { fact: undefined, summary: `built and not pushed, by ${builder.name}${how}` };
    });
}
/** No command of a proof pushes. */
const nowhere = { logIn: async () => undefined, push: (work) => work() };

// EXTERNAL MODULE: ./.build/steps/read-files.js
var read_files = __webpack_require__(77462);
// EXTERNAL MODULE: ./.build/steps/source.js + 3 modules
var steps_source = __webpack_require__(24136);
;// CONCATENATED MODULE: ./.build/steps/prove.js





/** Builds the image of a planned change, unless the very same is in the repository already. */
async function provePlanned(run, { source, image, world }) {
    if (source === undefined || image === undefined)
        return;
    if (!('builder' in image)) {
        const summary = `already pushed: ${image.decision.image.digest.slice(0, 19)}`;
        return (0,steps_run/* runStage */.Si)(run, 'image', async () => ({ fact: undefined, summary, skipped: true }));
    }
    const { repository } = world;
    if (repository !== undefined)
        return proveImage(run, source, { ...image, uri: repository.uri });
    // A repository that is missing has no cache either.
    await proveImage(run, source, { ...image, cache: { kind: 'none' }, uri: run.config.image.repository });
}
/** What can be proven without AWS: the files hold together, and the image can be built. */
async function proveOffline(run) {
    await (0,read_files/* readFiles */.U)(run);
    const source = await (0,steps_source/* readSource */.o)(run);
    if (source === undefined)
        return;
    const builder = await (0,choose_builder/* chooseBuilder */.Z)(run);
    await proveImage(run, source, { builder, cache: { kind: 'none' }, uri: run.config.image.repository });
}


/***/ })

};
