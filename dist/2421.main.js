export const id = 2421;
export const ids = [2421];
export const modules = {

/***/ 65164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ applySettings)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


/** The definition with members set and removed, in the order they are written. Throws for a container that is not there. */
function applySettings(definition, settings) {
    checkContainers(definition, settings);
    return settings.reduce((changed, { steps, value }) => setIn(changed, steps, value), definition);
}
/** Undefined takes the member away, and makes nothing on the way to what is not there. */
function setIn(current, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined || (current === undefined && value === undefined))
        return value;
    if ('by' in step)
        return setEntry((current ?? []), step, rest, value);
    const { [step.member]: member, ...others } = (current ?? {});
    const changed = setIn(member, rest, value);
    return changed === undefined ? others : { ...others, [step.member]: changed };
}
function setEntry(list, { by, key }, steps, value) {
    const found = list.find((entry) => entry[by] === key);
    const changed = changedEntry(found, { by, key }, steps, value);
    const wanted = changed === undefined ? [] : [changed];
    return found === undefined
        ? [...list, ...wanted]
        : list.flatMap((entry) => (entry === found ? wanted : [entry]));
}
/** Of a list whose entries are a name and a value, nothing is left of an entry without its value. */
function changedEntry(found, { by, key }, steps, value) {
    const [next] = steps;
    const isValue = next !== undefined && 'member' in next && /^(value|valueFrom)$/.test(next.member);
    if (value === undefined && (found === undefined || steps.length === 0 || isValue))
        return undefined;
    return { [by]: key, ...setIn(found, steps, value), [by]: key };
}
/** A container is not made by naming one of its members. */
function checkContainers(definition, settings) {
    const containers = (definition.containerDefinitions ?? []);
    const names = containers.map(({ name }) => `${name}`);
    const unknown = settings.filter((setting) => isUnknown(setting, [...names, ...madeBy(settings)]));
    if (unknown.length === 0)
        return;
    const told = unknown.map(({ path, steps }) => `${path}${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(keyOf(steps), names)}`).join(', ');
    const known = names.map((name) => `"${name}"`).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('task-definition-invalid', `set: there is no such container: ${told}; it has ${known}.`, {
        remedy: 'Correct the option set, or add the container to the task definition.',
    });
}
function isUnknown({ steps }, names) {
    const [first] = steps;
    const inside = first !== undefined && 'member' in first && first.member === 'containerDefinitions';
    return inside && steps.length > 2 && !names.includes(keyOf(steps));
}
function madeBy(settings) {
    return settings.flatMap(({ steps, value }) => (steps.length === 2 && value ? [keyOf(steps)] : []));
}
function keyOf([, entry]) {
    return entry !== undefined && 'by' in entry ? `${entry.key}` : '';
}


/***/ }),

/***/ 55277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ chooseContainer),
/* harmony export */   i: () => (/* binding */ onlyContainer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64322);


/** The container that gets the image, by the rules of `RenderInput.container`; an ambiguity lists the choices. */
function chooseContainer(containers, repositoryUri, name) {
    if (name !== undefined)
        return byName(containers, name);
    const only = onlyContainer(containers, repositoryUri);
    if (only !== undefined)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `which container gets the image? ${names(containers)}.`, {
        remedy: 'Name it with the option container.',
    });
}
/** The one that runs an image of the repository, else the only one, else the only essential one. */
function onlyContainer(containers, repositoryUri) {
    const candidates = [
        containers.filter((one) => (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(`${one.image ?? ''}`) === repositoryUri),
        containers,
        containers.filter((one) => one.essential !== false),
    ];
    return candidates.find((some) => some.length === 1)?.[0];
}
function byName(containers, name) {
    const found = containers.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `the task definition has no container "${name}": ${names(containers)}.`, { remedy: 'Correct the option container, or add the container to the task definition.' });
}
function names(containers) {
    return `it has ${containers.map((one) => `"${one.name}"`).join(', ')}`;
}


/***/ }),

/***/ 57593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nD: () => (/* binding */ changesContainer),
  cv: () => (/* binding */ overrideContainer),
  eS: () => (/* binding */ overrideTask)
});

;// CONCATENATED MODULE: ./.build/plan/definition/changed-map.js
/**
 * The member with what is set and without what is removed: absent when nothing is left, and not named at all where nothing
 * would change.
 */
function changedMap(member, current, set, removed) {
    const before = (current ?? {});
    const isGone = (name) => removed.includes(name);
    if (Object.keys(set).length === 0 && !Object.keys(before).some(isGone))
        return {};
    const left = Object.entries({ ...before, ...set }).filter(([name]) => !isGone(name));
    return { [member]: left.length === 0 ? undefined : Object.fromEntries(left) };
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/definition/override-health-check.js

/** The container's health check as options have it, member by member. Throws where nothing says what to run. */
function overrideHealthCheck(container, overrides) {
    if (Object.keys(overrides).length === 0)
        return {};
    const healthCheck = { ...container.healthCheck, ...overrides };
    if (healthCheck.command !== undefined)
        return { healthCheck };
    throw new errors/* ShipError */.f('task-definition-invalid', `the container "${container.name}" has no health check that the health-check options could change.`, { remedy: 'Set health-check-command too, or remove the other health-check options.' });
}

;// CONCATENATED MODULE: ./.build/plan/definition/override-logs.js

/** Another driver knows none of the options that the first one had. */
function overrideLogs({ logConfiguration: current }, { logDriver: driver, logOptions, removed }) {
    if (current === undefined && driver === undefined && Object.keys(logOptions).length === 0)
        return {};
    const before = (current ?? {});
    const logDriver = driver ?? before.logDriver ?? 'awslogs';
    const kept = logDriver === before.logDriver ? before : {};
    const options = changedMap('options', kept.options, logOptions, removed.logOptions);
    if (driver === undefined && Object.keys(options).length === 0)
        return {};
    return {
        logConfiguration: { ...kept, logDriver, ...(kept === before ? {} : { options: {} }), ...options },
    };
}

;// CONCATENATED MODULE: ./.build/plan/definition/override-variables.js
/** A name is a variable or a secret, never both: ECS refuses it, so the one that is set takes the other's place. */
function overrideVariables(container, { environment, environmentMode, secrets, removed }) {
    const names = [...Object.keys(environment), ...Object.keys(secrets)];
    const removals = [...removed.environment, ...removed.secrets];
    if (names.length === 0 && removals.length === 0 && environmentMode === 'merge')
        return {};
    const kept = (list, gone) => (list ?? []).filter(({ name }) => !names.includes(name) && !gone.includes(name));
    const set = Object.entries(environment).map(([name, value]) => ({ name, value }));
    const given = Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom }));
    const others = environmentMode === 'replace' ? [] : kept(container.environment, removed.environment);
    return {
        environment: [...others, ...set],
        secrets: [...kept(container.secrets, removed.secrets), ...given],
    };
}

// EXTERNAL MODULE: ./.build/plan/definition/task-size.js
var task_size = __webpack_require__(41493);
;// CONCATENATED MODULE: ./.build/plan/definition/override-definition.js





/** The task's own members as the options have them; what no option names stays as it is. */
function overrideTask(definition, overrides) {
    const { cpu, memory, ephemeralStorageGib: storage, taskRole, executionRole } = overrides;
    return {
        ...definition,
        ...(cpu === undefined ? {} : { cpu: `${(0,task_size/* cpuUnits */.MN)(cpu) ?? cpu}` }),
        ...(memory === undefined ? {} : { memory: `${(0,task_size/* memoryMib */.uD)(memory) ?? memory}` }),
        ...(storage === undefined ? {} : { ephemeralStorage: { sizeInGiB: storage } }),
        ...runtimePlatform(definition, overrides),
        ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
        ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
    };
}
function runtimePlatform(definition, overrides) {
    const { cpuArchitecture, operatingSystemFamily } = overrides;
    if (cpuArchitecture === undefined && operatingSystemFamily === undefined)
        return {};
    return {
        runtimePlatform: {
            ...definition.runtimePlatform,
            ...(cpuArchitecture === undefined ? {} : { cpuArchitecture }),
            ...(operatingSystemFamily === undefined ? {} : { operatingSystemFamily }),
        },
    };
}
/** The same for the container that gets the image. */
function overrideContainer(container, overrides) {
    const { command, entryPoint, environmentFiles, stopTimeoutSeconds: stopTimeout } = overrides;
    const { dockerLabels, removed } = overrides;
    return {
        ...container,
        ...(entryPoint === undefined ? {} : { entryPoint }),
        ...(command === undefined ? {} : { command }),
        ...(stopTimeout === undefined ? {} : { stopTimeout }),
        ...overrideHealthCheck(container, overrides.healthCheck),
        ...overrideVariables(container, overrides),
        ...(environmentFiles.length === 0
            ? {}
            : { environmentFiles: environmentFiles.map((value) => ({ value, type: 's3' })) }),
        ...changedMap('dockerLabels', container.dockerLabels, dockerLabels, removed.dockerLabels),
        ...overrideLogs(container, overrides),
    };
}
/** Whether any option is about one container. */
function changesContainer(overrides) {
    const { healthCheck, removed, ...others } = overrides;
    const sets = overrideContainer({}, { ...others, healthCheck: {}, removed });
    return [Object.keys(healthCheck), Object.keys(sets), ...Object.values(removed)].some((names) => names.length > 0);
}


/***/ }),

/***/ 26314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames),
/* harmony export */   a: () => (/* binding */ placeImages)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _choose_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55277);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57593);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64322);





/** Which container gets which image. Throws when that is not clear, or a name is nobody's. */
function placeImages(containers, wanted) {
    const { image, overrides } = wanted;
    const entries = Object.entries(overrides?.images ?? {});
    checkNames(containers, entries);
    const others = new Map(entries.filter(([, reference]) => reference !== 'built'));
    const built = entries.map(([name]) => name).filter((name) => !others.has(name));
    const chosen = chooseAmong(containers.filter(({ name }) => !others.has(`${name}`)), built, wanted);
    const ours = [...built, `${chosen.name}`].map((name) => [name, image]);
    return { chosen, images: new Map([...others, ...ours]) };
}
/** Of several that get the image, any will do where no option has to find its container. */
function chooseAmong(containers, built, { image, container, overrides }) {
    const repository = (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(image);
    if (container !== undefined || built.length === 0)
        return (0,_choose_container_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseContainer */ .d)(containers, repository, container);
    const named = containers.filter(({ name }) => built.includes(`${name}`));
    const [first] = named;
    if (first !== undefined && (overrides === undefined || !(0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .changesContainer */ .nD)(overrides)))
        return first;
    return (0,_choose_container_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseContainer */ .d)(named, repository, undefined);
}
/** Refuses images for containers that are not there. */
function checkNames(containers, entries) {
    const names = containers.map(({ name }) => `${name}`);
    const unknown = entries.map(([name]) => name).filter((name) => !names.includes(name));
    if (unknown.length === 0)
        return;
    const told = unknown.map((name) => `"${name}"${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, names)}`).join(', ');
    const known = names.map((name) => `"${name}"`).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('task-definition-invalid', `images: the task definition has no container ${told}; it has ${known}.`, { remedy: 'Correct the option images, or add the container to the task definition.' });
}


/***/ }),

/***/ 68009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderTaskDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _apply_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65164);
/* harmony import */ var _describe_only_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50282);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57593);
/* harmony import */ var _place_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26314);





/** The definition to register: the given one with the image set by digest, what options say, and nothing else touched. */
function renderTaskDefinition({ definition, image, container, overrides }) {
    const containers = containersOf(definition);
    const { chosen, images } = (0,_place_images_js__WEBPACK_IMPORTED_MODULE_4__/* .placeImages */ .a)(containers, { image, container, overrides });
    const rendered = {
        ...withoutDescribeOnly(definition),
        containerDefinitions: containers.map((one) => {
            const wanted = one === chosen && overrides ? (0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideContainer */ .cv)(one, overrides) : one;
            const its = images.get(`${one.name}`);
            return its === undefined ? wanted : { ...wanted, image: its };
        }),
    };
    if (overrides === undefined)
        return rendered;
    const settled = (0,_apply_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .applySettings */ .i)((0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideTask */ .eS)(rendered, overrides), overrides.set);
    checkImages(settled, images);
    return settled;
}
/** A container that is set as a whole must not lose what the run is about. */
function checkImages(definition, images) {
    for (const [name, image] of images) {
        if (containersOf(definition).some((one) => one.name === name && one.image === image))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `set takes away the container "${name}" or its image.`, {
            remedy: `Set single members of it: containerDefinitions[${name}].…`,
        });
    }
}
function containersOf(definition) {
    return (definition.containerDefinitions ?? []);
}
function withoutDescribeOnly(definition) {
    return Object.fromEntries(Object.entries(definition).filter(([name]) => !_describe_only_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOnly */ .S.has(name)));
}


/***/ }),

/***/ 58517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   YI: () => (/* binding */ revisionOrigin),
/* harmony export */   nr: () => (/* binding */ revisionTags),
/* harmony export */   qd: () => (/* binding */ deployedCommit)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15922);

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
        [versionTag]: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
    };
}
function tagsOfFile(file) {
    const list = (file.tags ?? []);
    return Object.fromEntries(list.map(({ key = '', value = '' }) => [key, value]));
}
/** Whether ecs-ship registered the revision. */
function isOurs(tags) {
    return tags[versionTag] !== undefined;
}
/** Where a revision says it comes from; one of a work tree that was no commit names only the CI run's page. */
function revisionOrigin(tags) {
    return { commit: tags[commitTag], run: tags[runTag] };
}
function deployedCommit(tags) {
    const commit = tags[commitTag];
    const committedAt = Date.parse(tags[committedAtTag] ?? '');
    if (commit === undefined || Number.isNaN(committedAt))
        return undefined;
    const run = tags[runTag];
    return { commit, committedAt, ...(run === undefined ? {} : { run }) };
}


/***/ }),

/***/ 73294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ definedTask),
/* harmony export */   u: () => (/* binding */ definedContainers)
/* harmony export */ });
/** Source: Amazon ECS API reference, ContainerDefinition `stopTimeout`. */
const DEFAULT_STOP_TIMEOUT = 30;
/** A task definition's containers, as a diagnosis looks at them. */
function definedContainers(definition) {
    return (definition.containerDefinitions ?? []).map(definedContainer);
}
/** What a task definition says of the task as a whole; sizes are texts there. */
function definedTask({ cpu, memory, executionRoleArn, taskRoleArn }) {
    return {
        ...(cpu === undefined ? {} : { cpu: Number(cpu) }),
        ...(memory === undefined ? {} : { memory: Number(memory) }),
        ...(executionRoleArn === undefined ? {} : { executionRole: String(executionRoleArn) }),
        ...(taskRoleArn === undefined ? {} : { taskRole: String(taskRoleArn) }),
    };
}
function definedContainer(definition) {
    const { name = '', essential = true, cpu, memory, stopTimeout = DEFAULT_STOP_TIMEOUT, image } = definition;
    const healthCheck = definition.healthCheck?.command?.filter((word) => word !== 'CMD' && word !== 'CMD-SHELL');
    const command = [...(definition.entryPoint ?? []), ...(definition.command ?? [])].join(' ');
    const awslogs = awsLogs(definition);
    const { logDriver } = definition.logConfiguration ?? {};
    return {
        name,
        essential,
        stopTimeout,
        ...(cpu === undefined || cpu === 0 ? {} : { cpu }),
        ...(memory === undefined ? {} : { memory }),
        ...(image === undefined ? {} : { image }),
        ...(command === '' ? {} : { command }),
        ...(healthCheck === undefined ? {} : { healthCheck: healthCheck.join(' ') }),
        ...(awslogs === undefined ? {} : { awslogs }),
        ...(logDriver === undefined || logDriver === 'awslogs' ? {} : { otherLogDriver: logDriver }),
        ports: (definition.portMappings ?? []).map(({ containerPort = 0, hostPort }) => ({
            container: containerPort,
            ...(hostPort === undefined ? {} : { host: hostPort }),
        })),
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


/***/ }),

/***/ 28275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ logSource),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);


/** Log lines asked for: a server says at its start where it listens. The diagnosis shows the last of them. */
const logLimit = 100;
/** The failed container, or the one that the load balancer calls unhealthy while it runs. */
function logSource(failed, events, containers = []) {
    if (failed !== undefined) {
        const { container, task, defined } = failed;
        // A container that never ran has written nothing; without its definition nobody knows where it writes.
        const ran = container.exitCode !== undefined || task.startedAt !== undefined;
        return ran && defined !== undefined ? { taskId: task.id, container: defined } : undefined;
    }
    const complaint = events.map(({ message }) => /\(task (\w+)\) \(port (\d+)\) is unhealthy/.exec(message));
    const [, taskId, port] = complaint.find((one) => one !== null) ?? [];
    const container = containers.find(({ ports = [] }) => ports.some((one) => one.container === Number(port))) ?? containers[0];
    return taskId === undefined || container === undefined ? undefined : { taskId, container };
}
/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
async function readLog(run, { taskId, container }) {
    const { name, awslogs, otherLogDriver } = container;
    const nothing = (note) => ({ container: name, lines: [], note });
    if (otherLogDriver !== undefined)
        return nothing(`goes to the log driver ${otherLogDriver}: look there`);
    if (awslogs === undefined)
        return nothing('goes nowhere that ecs-ship can read (no awslogs driver)');
    const { group, region, streamPrefix } = awslogs;
    if (streamPrefix === undefined)
        return nothing(`is in ${group}, in a stream that only the host knows (no awslogs-stream-prefix)`);
    const stream = { group, name: `${streamPrefix}/${name}/${taskId}`, ...(region && { region }) };
    try {
        const lines = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, () => run.ports.logs.lastLines(region, group, stream.name, logLimit));
        return lines.length === 0 ? { ...nothing('empty'), stream } : { container: name, lines, stream };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return { ...nothing(error.message), stream };
        throw error;
    }
}


/***/ }),

/***/ 91954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

;// CONCATENATED MODULE: ./.build/watch/causes/aws-page.js
/** A page of the Amazon ECS developer guide. */
function developerGuide(name) {
    return `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${name}.html`;
}
const EVENTS = developerGuide('service-event-messages-list');
const PULLS = developerGuide('task_cannot_pull_image');
const RESOURCES = developerGuide('resource-initialization-error');
const STARTS = developerGuide('cannot-start-container');
const STOPPED = developerGuide('stopped-task-error-codes');
const EXECUTION_ROLE = developerGuide('task_execution_IAM_role');
const BALANCERS = developerGuide('troubleshoot-service-load-balancers');

// EXTERNAL MODULE: ./.build/watch/evidence.js
var watch_evidence = __webpack_require__(29609);
// EXTERNAL MODULE: ./.build/watch/failed-container.js
var failed_container = __webpack_require__(60403);
;// CONCATENATED MODULE: ./.build/watch/causes/cause-rule.js


/** By what ECS's agent says of the newest task that failed; by events only where no such task is known. */
function byTask(pattern, sentence) {
    return (evidence) => find(taskTexts(evidence) ?? eventTexts(evidence), pattern, sentence, evidence);
}
/** By the service's events alone. */
function byEvent(pattern, sentence) {
    return (evidence) => find(eventTexts(evidence), pattern, sentence, evidence);
}
/** By the last lines of the failed container's log. */
function byLog(pattern, sentence) {
    return (evidence) => {
        const lines = (evidence.log?.lines ?? []).slice(-LAST_LINES).map(({ message }) => message);
        return find(lines.reverse(), pattern, sentence, evidence);
    };
}
/** By why ECS says that the deployment ended. */
function byReason(pattern, sentence) {
    return (evidence) => {
        const { reason, timedOut = false } = evidence;
        return timedOut || reason === undefined ? undefined : find([reason], pattern, sentence, evidence);
    };
}
/** By the container to blame alone; the sentence is undefined when this is not the cause. */
function byContainer(sentence) {
    return (evidence) => {
        const failed = (0,failed_container/* failedContainer */.D)(evidence);
        return failed && sentence(failed, evidence);
    };
}
/** The first of several ways to tell a cause. */
function either(...causes) {
    return (evidence) => {
        for (const cause of causes) {
            const sentence = cause(evidence);
            if (sentence !== undefined)
                return sentence;
        }
        return undefined;
    };
}
function firstLine(text) {
    return (text ?? '').split('\n')[0]?.trim() ?? '';
}
/** What kills a program stands at the end of its log. */
const LAST_LINES = 5;
/** What the newest failed task and the container to blame in it say; undefined where no task failed by itself. */
function taskTexts(evidence) {
    const task = evidence.tasks.find(watch_evidence/* failedByItself */.u);
    if (task === undefined)
        return undefined;
    return [(0,failed_container/* failedContainer */.D)(evidence)?.container.reason, task.stoppedReason].filter((text) => text !== undefined);
}
function eventTexts({ events }) {
    return events.map(({ message }) => message);
}
function find(texts, pattern, sentence, evidence) {
    const match = texts.map((text) => text.match(pattern)).find((found) => found !== null);
    return match && sentence({ match, failed: (0,failed_container/* failedContainer */.D)(evidence), evidence });
}

;// CONCATENATED MODULE: ./.build/watch/causes/list-words.js
/** `a`, `a and b`, `a, b and c`. */
function listWords(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/network-cause.js


/**
 * The agent's texts of a connection that did not come about.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
const UNREACHABLE = /(?:ResourceInitializationError|CannotPull\w*): .*?(?:dial (?:tcp|udp)|i\/o timeout|TLS handshake timeout|connection timed out|Client\.Timeout exceeded|request canceled while waiting for connection|context deadline exceeded|no route to host|no such host|signal: killed|connection issue between the task and|check your (?:task )?network (?:configuration|connection)).*/is;
/** What a task has to reach: its name, how the texts tell it, the VPC endpoints that lead there. */
const services = [
    {
        name: 'AWS Secrets Manager',
        told: /(?:from asm|secrets manager|secretsmanager\.)/i,
        endpoints: 'secretsmanager',
    },
    { name: 'AWS Systems Manager', told: /(?:from ssm|systems manager|\bssm\.)/i, endpoints: 'ssm' },
    { name: 'CloudWatch Logs', told: /logger args|log stream|cloudwatch|logs\./i, endpoints: 'logs' },
    { name: 'Amazon S3', told: /environment (?:variable )?files|\bs3\b/i, endpoints: 's3' },
    {
        name: 'Amazon ECR',
        told: /ecr registry auth|amazon ecr|\becr\b/i,
        endpoints: 'ecr.api, ecr.dkr and (gateway) s3',
    },
];
/** Who cannot be reached and, by the service's own network settings, why. */
function networkCause({ match: [text], evidence }) {
    const whom = destination(text, evidence);
    if (/connection refused/.test(text))
        return `Nothing takes the task’s connections to ${whom}: connection refused.`;
    const lookup = /no such host/.test(text) ? ' (its name is not known there)' : '';
    return `There is no network route from the task to ${whom}${lookup}${missing(evidence)}.`;
}
function networkRemedy(evidence) {
    const { network } = evidence.service ?? {};
    const text = evidence.tasks
        .map(({ stoppedReason = '' }) => stoppedReason)
        .find((one) => UNREACHABLE.test(one));
    const endpoints = serviceIn(text ?? '')?.endpoints ?? 'ecr.api, ecr.dkr, s3, logs and secretsmanager';
    if (network?.publicAddress) {
        return 'Let the subnets’ route table lead to an internet gateway, and the security groups and network ACLs let TCP 443 out.';
    }
    return (`Give the subnets a NAT gateway or VPC endpoints for ${endpoints} whose security group lets TCP 443 in; ` +
        'in a public subnet set assignPublicIp to ENABLED.');
}
/** `network: subnets subnet-1; security groups sg-1; assignPublicIp DISABLED` */
function networkLine({ service }) {
    if (service?.network === undefined)
        return [];
    const { subnets, securityGroups, publicAddress } = service.network;
    const groups = securityGroups.length === 0 ? 'the VPC’s default' : securityGroups.join(', ');
    const address = publicAddress ? 'ENABLED' : 'DISABLED';
    return [`network: subnets ${subnets.join(', ')}; security groups ${groups}; assignPublicIp ${address}`];
}
function missing({ service }) {
    if (service?.network === undefined)
        return '';
    const { subnets, publicAddress } = service.network;
    const several = subnets.length > 1;
    const where = `${several ? 'subnets' : 'subnet'} ${listWords(subnets)}`;
    return publicAddress
        ? `, although it has a public address: ${where} ${several ? 'do' : 'does'} not let it out`
        : `: it has no public address, and ${where} ${several ? 'lead' : 'leads'} there neither by a NAT gateway nor by a VPC endpoint`;
}
function destination(text, evidence) {
    const host = /https?:\/\/([^/"\s\\]+)/.exec(text)?.[1] ?? /lookup ([\w.-]+)/.exec(text)?.[1];
    const known = serviceIn(text);
    const image = /CannotPull/.test(text) ? (0,failed_container/* failedContainer */.D)(evidence)?.container.image : undefined;
    const name = known?.name ?? (image === undefined ? 'the AWS services that it needs' : `the registry of ${image}`);
    return host === undefined ? name : `${name} (${host})`;
}
/** The sentence that every such text begins with names secrets and registry alike. */
function serviceIn(text) {
    const told = text.replace(/unable to pull secrets or registry auth:?/g, '');
    return services.find((service) => service.told.test(told));
}

;// CONCATENATED MODULE: ./.build/watch/causes/size-line.js
/** `size: task 256 CPU units (0.25 vCPU), 512 MiB; container "web" 64 MiB` */
function sizeLine({ task = {}, containers = [] }) {
    const whole = sizes(task);
    const parts = [
        ...(whole === '' ? [] : [`task ${whole}`]),
        ...containers.flatMap((one) => (sizes(one) === '' ? [] : [`container "${one.name}" ${sizes(one)}`])),
    ];
    return parts.length === 0 ? [] : [`size: ${parts.join('; ')}`];
}
function sizes({ cpu, memory }) {
    return [
        ...(cpu === undefined ? [] : [`${cpu} CPU units (${cpu / 1024} vCPU)`]),
        ...(memory === undefined ? [] : [`${memory} MiB`]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./.build/watch/causes/capacity-rules.js





const NO_ADDRESS = /InsufficientFreeAddressesInSubnet|(?:not enough|insufficient|no) free (?:IP )?addresses/i;
const NETWORK_INTERFACE = /Unexpected EC2 error while attempting to Create Network Interface.*/is;
/** Why ECS finds no place for a task. */
const capacityRules = [
    {
        id: 'no-free-address',
        title: 'The subnet has no free IP address',
        cause: either(byTask(NO_ADDRESS, noAddress), byEvent(NO_ADDRESS, noAddress)),
        remedy: 'Add a subnet to the service’s network configuration, use a larger one, or free addresses in it.',
        shows: networkLine,
        docs: developerGuide('failed-to-start-error'),
    },
    {
        id: 'network-interface',
        title: 'No network interface can be made for the task',
        cause: byTask(NETWORK_INTERFACE, ({ match }) => `The task gets no network interface: ${match[0]}`),
        remedy: 'Check the subnets and security groups of the service, and the quota of network interfaces.',
        shows: networkLine,
        docs: developerGuide('failed-to-start-error'),
    },
    {
        id: 'no-network-interface',
        title: 'The container instance cannot take another network interface',
        cause: byEvent(/\(?container-instance (\w+)\)? encountered error "RESOURCE:ENI"/, ({ match }) => `The container instance ${match[1]} has no room for another network interface (RESOURCE:ENI).`),
        remedy: 'Add instances, use larger ones, or turn on awsvpcTrunking for more interfaces per instance.',
        docs: developerGuide('container-instance-eni'),
    },
    {
        id: 'fargate-quota',
        title: 'A Fargate quota of the account is reached',
        cause: byEvent(/Reason: (You['’]ve reached the limit on the number of (vCPUs|tasks) you can run concurrently|The requested (CPU|MEMORY) configuration is above your limit)/, ({ match }) => match[2] === undefined
            ? `The task’s ${match[3]} is above the account’s Fargate quota.`
            : `The account has reached its Fargate quota of ${match[2]} that run at the same time.`),
        remedy: 'Ask for a higher quota in Service Quotas (AWS Fargate), stop what is not needed, or make the task smaller.',
        shows: sizeLine,
        docs: developerGuide('service-quotas'),
    },
    {
        id: 'fargate-capacity',
        title: 'Fargate has no capacity at the moment',
        cause: byEvent(/Capacity is unavailable at this time/, ({ evidence: { service } }) => `AWS Fargate has no capacity for the task at the moment${service?.network === undefined ? '' : ` in the Availability Zones of ${listWords(service.network.subnets)}`}.`),
        remedy: 'Deploy again later; give the service subnets in more Availability Zones, or a mixed capacity provider strategy.',
        shows: sizeLine,
        docs: EVENTS,
    },
    {
        id: 'ecs-throttled',
        title: 'ECS is throttled by an API that it needs for the service',
        cause: either(byEvent(/operations are being throttled/, throttled), byEvent(/Rate exceeded|RequestLimitExceeded|ThrottlingException/, throttled), byTask(/Rate exceeded|RequestLimitExceeded|ThrottlingException/, throttled)),
        remedy: 'Wait: ECS tries again by itself. Deploy fewer services of the account at once, or ask AWS for a higher rate.',
        docs: EVENTS,
    },
    {
        id: 'provisioning-limit',
        title: 'Too many tasks of the cluster start at the same time',
        cause: byEvent(/tasks provisioning capacity limit was exceeded/, () => 'The cluster has reached its quota of 500 tasks that start at the same time.'),
        remedy: 'Wait for the others, scale in smaller steps, or give the capacity provider more room.',
        docs: EVENTS,
    },
    {
        id: 'no-instances',
        title: 'The cluster has no container instances',
        cause: byEvent(/No Container Instances were found in your (cluster|capacity provider)/i, ({ match }) => `There is no container instance in the ${match[1]}.`),
        remedy: 'Add container instances to the cluster, or let the service run on Fargate or a capacity provider.',
        docs: EVENTS,
    },
    {
        id: 'agent-disconnected',
        title: 'The ECS agent of the container instance is not connected',
        cause: byEvent(/container-instance (\w+)\)? encountered error "AGENT"/, ({ match }) => `The ECS agent of the container instance ${match[1]} is not connected.`),
        remedy: 'Restart the agent (sudo systemctl restart ecs) or replace the instance; see /var/log/ecs/ecs-agent.log.',
        docs: EVENTS,
    },
    {
        id: 'no-capacity',
        title: 'No container instance has enough CPU or memory, or fits in another way',
        cause: byEvent(/(?:was unable to place (?:a task|tasks)|could not launch \d+ tasks).*/s, placement),
        remedy: 'Check the cluster’s capacity, the subnets’ free addresses and the account’s quotas.',
        shows: sizeLine,
        docs: EVENTS,
    },
];
function noAddress({ match, evidence }) {
    const told = /subnet '?(subnet-\w+)/.exec(match.input ?? '')?.[1];
    const subnets = told === undefined ? (evidence.service?.network?.subnets ?? []) : [told];
    return `No IP address is free in the subnet${subnets.length === 0 ? '' : ` ${subnets.join(' or ')}`}.`;
}
function throttled({ match }) {
    const by = /while (?:attempting to |calling )([\w ]+)|\(Service: (\w+)/.exec(match.input ?? '');
    const whose = by?.[1] ?? by?.[2];
    return `ECS itself is throttled${whose === undefined ? '' : ` (${whose.trim()})`} and starts the tasks later.`;
}
/** ECS's own sentences about the lack, without its pointer to the guide. */
function placement({ match: [text] }) {
    return `ECS cannot place the tasks: the service ${text.replace(/ For more information, see .*$/, '')}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/deployment-rules.js



/** What ended the whole deployment, whatever its tasks did. */
const deploymentRules = [
    {
        id: 'alarm-fired',
        title: 'A CloudWatch alarm of the deployment went off',
        cause: byReason(/\balarms?\b/i, alarmCause),
        remedy: 'Look at the alarm’s metric since the deployment began: the new revision made it go off. ' +
            'An alarm that is too touchy for a rollout belongs out of deploymentConfiguration.alarms.',
        docs: developerGuide('deployment-alarm-failure'),
    },
    {
        id: 'hook-failed',
        title: 'A lifecycle hook failed',
        cause: byReason(/(\w+) lifecycle hook\(s\) failed\.?(.*)/s, hookFailure),
        remedy: 'Look into the function’s own log for the time of the deployment; it has to answer {"hookStatus":"SUCCEEDED"}. ' +
            'ECS calls it with the hook’s roleArn, which needs lambda:InvokeFunction.',
        docs: developerGuide('deployment-lifecycle-hooks'),
    },
    {
        id: 'hook-timed-out',
        title: 'A lifecycle hook, or somebody’s answer to a pause, did not come in time',
        cause: byReason(/(?:(\w+) )?(pause|lifecycle) hook(?:\(s\))? timed out/i, hookTimeout),
        remedy: 'Answer a pause with `aws ecs continue-service-deployment`; give a slow hook a longer timeoutConfiguration, ' +
            'or let its action be CONTINUE.',
        docs: developerGuide('deployment-lifecycle-hooks'),
    },
    {
        id: 'traffic-rules',
        title: 'The listener rules do not fit the service, so traffic cannot shift',
        cause: byReason(/invalid networking configuration[.:]*\s*(.*)/is, ({ match }) => `The load balancer’s rules do not fit the service: ${match[1] || 'ECS does not say how'}`),
        remedy: 'Let the production listener rule forward to exactly one of the service’s two target groups before the deployment.',
        docs: developerGuide('troubleshooting-blue-green'),
    },
];
function alarmCause({ evidence: { alarms = [] } }) {
    if (alarms.length === 0)
        return 'A CloudWatch alarm of the deployment went off; ECS does not say which.';
    const several = alarms.length > 1;
    return `The CloudWatch alarm${several ? 's' : ''} ${listWords(alarms)} went off while the deployment was under way.`;
}
function hookFailure({ match: [, stage = '', text = ''], evidence }) {
    const hook = nameOf(arnIn(text) ?? targetsOf(evidence, 'FAILED'));
    const why = /unable to (?:invoke|parse).* due to:? (.+?)\.?$/s.exec(text)?.[1];
    if (/unable to invoke/.test(text))
        return `ECS cannot call the ${hook} at stage ${stage}: ${why}.`;
    if (/unable to parse/.test(text))
        return `ECS does not understand the answer of the ${hook} at stage ${stage}: ${why}.`;
    return `The ${hook} failed at stage ${stage}: it answered FAILED.`;
}
function hookTimeout({ match: [, stage, kind], evidence }) {
    const at = stage === undefined ? '' : ` at stage ${stage}`;
    if (kind === 'pause')
        return `Nobody answered the pause${at} in time.`;
    return `The ${nameOf(targetsOf(evidence, 'TIMED_OUT'))}${at} did not end in time.`;
}
function nameOf(arn) {
    return arn === undefined ? 'lifecycle hook' : `lifecycle hook ${arn}`;
}
function arnIn(text) {
    return /arn:[^\s,]+/.exec(text)?.[0];
}
function targetsOf({ hooks = [] }, status) {
    return hooks.find((hook) => hook.status === status)?.targetArn;
}

;// CONCATENATED MODULE: ./.build/watch/causes/end-rules.js





/** What takes a running task's host away: nothing in the task is to blame. */
const hostRules = [
    {
        id: 'spot-interruption',
        title: 'Spot capacity was taken back',
        cause: byStopCode(['SpotInterruption'], (id) => `Spot capacity was taken back: task ${id} was interrupted, and not by a fault of its own.`),
        remedy: 'Let ECS try again, spread the service over more Availability Zones, or give its capacity provider strategy ' +
            'a base on FARGATE (or On-Demand instances).',
        docs: developerGuide('spot-interruption-errors'),
    },
    {
        id: 'host-lost',
        title: 'The container instance or Fargate host went away',
        cause: byStopCode(['TerminationNotice', 'InfrastructureHealth'], (id, reason) => `The host of task ${id} went away, not by a fault of the task${reason === undefined ? '' : `: ${reason}`}.`),
        remedy: 'Let ECS try again; on EC2 see why the instance ended (scaling in, a health check, maintenance).',
        docs: STOPPED,
    },
    {
        id: 'out-of-memory',
        title: 'A container needs more memory than it may have',
        cause: byTask(/OutOfMemoryError: container killed/i, ({ failed, evidence }) => `Container "${failed?.container.name}" used more memory than ${memoryLimit(failed, evidence)} and was killed.`),
        remedy: 'Raise memory in the task definition, or make the application use less.',
        shows: sizeLine,
        docs: developerGuide('out-of-memory'),
    },
];
/** A container that ended by itself, and nothing more specific is known. */
const exitRules = [
    {
        id: 'address-in-use',
        title: 'Two containers of the task want the same port',
        cause: byLog(/EADDRINUSE|address (?:is )?(?:already )?in use/i, addressInUse),
        remedy: 'Give each container of the task another port: in awsvpc they share one address. ' +
            'Within one container, let only one process listen.',
        docs: developerGuide('task-networking-awsvpc'),
    },
    {
        id: 'container-killed',
        title: 'A container was killed by SIGKILL, not for its memory',
        cause: byContainer(killedCause),
        remedy: 'Look for what kills it: the memory of the task as a whole, the host’s, or a process of its own. ' +
            'Let the application handle SIGTERM (exec form of CMD, or initProcessEnabled), or raise stopTimeout.',
        shows: sizeLine,
        docs: STOPPED,
    },
    {
        id: 'container-exited',
        title: 'The application ends by itself',
        cause: byContainer((failed, evidence) => {
            const { name, exitCode } = failed.container;
            if (exitCode === undefined)
                return undefined;
            return `Container "${name}" exits with code ${exitCode}${when(failed)}${lastWords(evidence)}`;
        }),
        remedy: 'Read its log lines; the container has to keep running. Reproduce with docker run on the same image.',
        docs: STOPPED,
    },
];
function byStopCode(codes, sentence) {
    return ({ tasks }) => {
        const task = tasks.find(watch_evidence/* failedByItself */.u);
        if (task === undefined || !codes.includes(task.stopCode ?? ''))
            return undefined;
        return sentence(task.id, task.stoppedReason?.replace(/\.$/, ''));
    };
}
function memoryLimit(failed, { task }) {
    if (failed?.defined?.memory !== undefined)
        return `its limit (${failed.defined.memory} MiB)`;
    return task?.memory === undefined ? 'its limit' : `the task has (${task.memory} MiB)`;
}
function addressInUse({ match, failed }) {
    if (failed === undefined || (failed.container.exitCode ?? 0) === 0)
        return undefined;
    const port = /:(\d{2,5})\b/.exec(match.input ?? '')?.[1];
    const what = port === undefined ? 'its port' : `port ${port}`;
    return `Container "${failed.container.name}" cannot listen on ${what}: another process of the same task does already.`;
}
function killedCause(failed) {
    const { container, task, defined } = failed;
    if (container.exitCode !== 137 || task.stopCode !== 'EssentialContainerExited')
        return undefined;
    return (0,failed_container/* outlivedStopTimeout */.M)(failed)
        ? `Container "${container.name}" was killed (exit code 137): it did not end within its stopTimeout of ${defined?.stopTimeout} s.`
        : `Container "${container.name}" was killed by SIGKILL (exit code 137), and not for its own memory limit.`;
}
/** A minute after its start an application is past what a start does. */
const STARTED_MS = 60_000;
function when({ task }) {
    if (task.startedAt === undefined || task.stoppedAt === undefined)
        return '';
    const ran = task.stoppedAt - task.startedAt;
    return ran < STARTED_MS ? '' : ` after running for ${Math.round(ran / 60_000)} min`;
}
function lastWords(evidence) {
    const last = evidence.log?.lines.filter((line) => line.message.trim() !== '').at(-1);
    return last === undefined ? '.' : `; its last words: ${last.message.trim()}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/listening.js
const SPEAKS_OF_IT = /listen|running|started|serving|bound|ready/i;
const ADDRESS = /(?:https?:\/\/|tcp:\/\/|[\s@('"])(\[[\da-f:]*\]|localhost|\*|\d+\.\d+\.\d+\.\d+)?:(\d{2,5})\b/i;
const PORT = /\bport(?:\(s\))?[ :=]+(\d{2,5})\b/i;
/** Where the log says that the application listens, as the common servers write it (gunicorn, uvicorn, Flask, Node, Go, Spring). */
function listening({ log }) {
    return (log?.lines ?? []).flatMap(({ message }) => {
        if (!SPEAKS_OF_IT.test(message))
            return [];
        const [, host, port] = ADDRESS.exec(message) ?? [];
        if (port !== undefined) {
            const loopback = /^(?:localhost|127\.|\[::1\])/.test(host ?? '');
            return [{ port: Number(port), loopback, line: message.trim() }];
        }
        const named = PORT.exec(message)?.[1];
        return named === undefined ? [] : [{ port: Number(named), loopback: false, line: message.trim() }];
    });
}

;// CONCATENATED MODULE: ./.build/watch/causes/sick-target.js

const EVENT = /\(port (\d+)\) is unhealthy in \(target-group .*due to \(reason (.+)\)/;
/** By ECS's event about it, else by the target group itself; not where the newest task failed in another way. */
function sickTarget({ tasks, events, targets = [] }) {
    const failed = tasks.find(watch_evidence/* failedByItself */.u);
    if (failed !== undefined && !/health checks/.test(failed.stoppedReason ?? ''))
        return undefined;
    const [, port, reason] = events.map(({ message }) => EVENT.exec(message)).find((one) => one !== null) ?? [];
    if (port !== undefined && reason !== undefined)
        return { port: Number(port), reason };
    const [target] = targets;
    return target && { port: target.port, reason: target.description };
}
function checkedPort({ healthCheck }, target) {
    return healthCheck === undefined || healthCheck.port === 'traffic-port'
        ? target.port
        : Number(healthCheck.port);
}
/** ` for /health`, where the path is known. */
function request({ healthCheck }) {
    return healthCheck === undefined ? '' : ` for ${healthCheck.path}`;
}
/** `health check: /health on port 8080 every 5 s, 2 s to answer, unhealthy after 2 failures; grace period 0 s` */
function healthCheckLine(evidence) {
    const { healthCheck: check, service } = evidence;
    const target = sickTarget(evidence);
    const parts = [
        ...(check === undefined
            ? []
            : [`${check.path} on port ${target === undefined ? check.port : checkedPort(evidence, target)}`]),
        ...(check?.interval === undefined ? [] : [`every ${check.interval} s`]),
        ...(check?.timeout === undefined ? [] : [`${check.timeout} s to answer`]),
        ...(check?.unhealthyThreshold === undefined
            ? []
            : [`unhealthy after ${check.unhealthyThreshold} failures`]),
        ...(service === undefined ? [] : [`grace period ${service.graceSeconds ?? 0} s`]),
    ];
    return check === undefined ? [] : [`health check: ${parts.join(', ')}`];
}

;// CONCATENATED MODULE: ./.build/watch/causes/health-rules.js







/** Why a task that runs is not taken for healthy. */
const healthRules = [
    {
        id: 'container-health-check',
        title: 'The container’s own health check fails',
        cause: byTask(/failed container health checks/i, ({ failed }) => containerCheck(failed)),
        remedy: 'Run the healthCheck command inside the image (ECS keeps no output of it); give a slow start more startPeriod, or more CPU.',
        shows: sizeLine,
        docs: developerGuide('healthcheck'),
    },
    {
        id: 'target-group-missing',
        title: 'The target group or the target is gone',
        cause: byEvent(/in target-group \(?([^\s)]+)\)+ due to `?(TARGET GROUP IS NOT FOUND|TARGET IS NOT FOUND)/, ({ match }) => `The ${match[2] === 'TARGET IS NOT FOUND' ? 'task is no target of the target group' : 'target group does not exist'}: ${match[1]}.`),
        remedy: 'Create the service again with a target group that exists; never delete one that a service uses.',
        docs: EVENTS,
    },
    {
        id: 'listens-on-localhost',
        title: 'The application listens on 127.0.0.1 only',
        cause: listensOnLocalhost,
        remedy: 'Let the application bind 0.0.0.0 (gunicorn --bind 0.0.0.0:PORT, flask run --host 0.0.0.0, HOST=0.0.0.0): ' +
            '127.0.0.1 is the container’s own, and the load balancer comes from outside.',
        shows: healthCheckLine,
        docs: BALANCERS,
    },
    {
        id: 'nothing-listens',
        title: 'Nothing listens on the container port',
        cause: nothingListens,
        remedy: 'Let the application listen on that port of 0.0.0.0, not of localhost, or correct containerPort; ' +
            'a slow start needs healthCheckGracePeriodSeconds.',
        shows: (evidence) => [...healthCheckLine(evidence), ...sizeLine(evidence)],
        docs: BALANCERS,
    },
    {
        id: 'security-group-suspected',
        title: 'The load balancer’s requests get no answer: probably a security group',
        cause: noAnswer,
        remedy: 'Let the tasks’ security group take TCP from the load balancer’s security group on that port (and the network ACLs too). ' +
            'If it does, the application takes the connection and does not answer in time.',
        shows: (evidence) => [...healthCheckLine(evidence), ...networkLine(evidence)],
        docs: BALANCERS,
    },
    {
        id: 'load-balancer-health-check',
        title: 'The load balancer’s health check gets the wrong answer',
        cause: either(byTask(/failed ELB health checks/i, ({ evidence }) => loadBalancerCause(evidence)), (evidence) => (sickTarget(evidence) === undefined ? undefined : loadBalancerCause(evidence))),
        remedy: 'Check the target group’s path, port and success codes, the security group between load balancer and task, ' +
            'and healthCheckGracePeriodSeconds for a slow start.',
        shows: (evidence) => [...healthCheckLine(evidence), ...sizeLine(evidence)],
        docs: BALANCERS,
    },
];
function containerCheck(failed) {
    const command = failed?.defined?.healthCheck;
    const check = `The health check of container "${failed?.container.name}"`;
    return command === undefined ? `${check} fails.` : `${check} fails: ${command}`;
}
/** The log says where it listens, and that nobody from outside can get there. */
function listensOnLocalhost(evidence) {
    const target = sickTarget(evidence);
    if (target === undefined || !isUnanswered(target.reason))
        return undefined;
    const port = checkedPort(evidence, target);
    const there = listening(evidence).filter((one) => one.port === port);
    if (there.length === 0 || there.some(({ loopback }) => !loopback))
        return undefined;
    const name = (0,failed_container/* failedContainer */.D)(evidence)?.container.name ?? evidence.log?.container;
    return `Container "${name}" listens on port ${port} of 127.0.0.1 only, where the load balancer cannot reach it; its log says: ${there[0]?.line}`;
}
/** Nothing answers at all: no status code, no timeout. */
function nothingListens(evidence) {
    const target = sickTarget(evidence);
    if (target?.reason !== 'Health checks failed')
        return undefined;
    const port = checkedPort(evidence, target);
    const elsewhere = listening(evidence).find((one) => one.port !== port);
    const instead = elsewhere === undefined ? '' : `; its log says that it listens on port ${elsewhere.port}`;
    return `Nothing answers on port ${port} of the task, where the load balancer’s health check asks${request(evidence)}${instead}.`;
}
function noAnswer(evidence) {
    const target = sickTarget(evidence);
    // An application whose log shows the checker's requests is reached.
    if (target === undefined || !/timed out/i.test(target.reason) || showsChecks(evidence))
        return undefined;
    const port = checkedPort(evidence, target);
    const groups = evidence.service?.network?.securityGroups ?? [];
    const group = groups.length === 0 ? 'the tasks’ security group' : `the security group ${groups.join(', ')}`;
    const listens = listening(evidence).some((one) => one.port === port && !one.loopback);
    const although = listens ? ', although its log says that it listens there' : '';
    return `The load balancer’s health check${request(evidence)} gets no answer from port ${port} of the task${although}: probably ${group} does not let it in.`;
}
/** Path, port and code, as far as they are known. */
function loadBalancerCause(evidence) {
    const target = sickTarget(evidence);
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
function isUnanswered(reason) {
    return reason === 'Health checks failed' || /timed out/i.test(reason);
}
function showsChecks({ log }) {
    return log?.lines.some(({ message }) => message.includes('ELB-HealthChecker')) ?? false;
}

;// CONCATENATED MODULE: ./.build/watch/causes/last-rules.js


/** What is left where no task has failed and none could not be placed. */
const lastRules = [
    {
        id: 'cannot-progress',
        title: 'The deployment percentages leave ECS no room',
        cause: byEvent(/because of the service deployment configuration/, ({ evidence }) => noRoom(evidence)),
        remedy: 'Raise maximumPercent or lower minimumHealthyPercent (100/200 always works).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'protected-tasks',
        title: 'Old tasks are protected from scale-in',
        cause: byEvent(/unable to scale in.*?(\d+) tasks under protection|protected tasks are more than/is, ({ match }) => `ECS may not stop ${match[1] ?? 'the'} old tasks: they are protected from scale-in.`),
        remedy: 'Wait until the protection ends, or let the tasks end it (UpdateTaskProtection).',
        docs: developerGuide('task-scale-in-protection'),
    },
    {
        id: 'not-finished',
        title: 'Our own time was up; ECS goes on',
        cause: ({ timedOut = false, reason }) => (timedOut ? reason : undefined),
        remedy: 'Nothing has failed that ECS shows: look at what it waits for above, or give it more time (timeout, no-progress-timeout).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'tasks-unseen',
        title: 'Tasks may not be looked at',
        cause: ({ deniedAction, reason = 'nothing' }) => deniedAction &&
            `ECS says: ${reason.replace(/\.$/, '')}. Why, its tasks would tell, but AWS denies ${deniedAction}.`,
        remedy: 'Allow ecs:ListTasks, ecs:DescribeTasks and logs:GetLogEvents to the deploying role: then the container, its exit code and its last words are named.',
        docs: developerGuide('security_iam_id-based-policy-examples'),
    },
    {
        id: 'unknown',
        title: 'None of these',
        cause: ({ reason }) => reason === undefined
            ? 'The cause is unknown: ECS gives no reason that ecs-ship knows.'
            : `The cause is unknown to ecs-ship; ECS says: ${reason}`,
        remedy: 'All that ECS shows is above; the service’s events and the stopped tasks in the console may show more.',
        docs: STOPPED,
    },
];
/** ECS rounds the lower limit up and the upper one down (source: developer guide, "Service event messages"). */
function noRoom({ service }) {
    if (service?.limits === undefined)
        return 'minimumHealthyPercent and maximumPercent leave ECS no room to start or stop a task.';
    const { desired, limits } = service;
    const { minimumHealthyPercent: low, maximumPercent: high } = limits;
    const least = Math.ceil((desired * low) / 100);
    const most = Math.floor((desired * high) / 100);
    return `ECS may neither start nor stop a task: of ${desired} desired ones minimumHealthyPercent ${low} keeps ${least}, and maximumPercent ${high} allows ${most}.`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/role-name.js
/** The role that a text of AWS denies something, by its session's ARN; else our execution role's ARN. */
function roleName(text, { task }) {
    return /assumed-role\/([^/\s]+)/.exec(text)?.[1] ?? task?.executionRole;
}
/** `The execution role arn:…` */
function executionRole(text, evidence) {
    const name = roleName(text, evidence);
    return name === undefined ? 'The execution role' : `The execution role ${name}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/pull-rules.js



/** Why an image cannot be had, or not be run. */
const pullRules = [
    {
        id: 'image-platform',
        title: 'The image is built for another CPU architecture',
        cause: either(byTask(/does not contain descriptor matching platform '?([\w/]+)?|exec format error|no matching manifest/i, otherPlatform), byLog(/exec format error/i, otherPlatform)),
        remedy: 'Build for the task’s platform (option platforms) or change runtimePlatform in the task definition; ' +
            'a script as entry point needs its #! line.',
        docs: developerGuide('ecs-arm64'),
    },
    {
        id: 'pull-denied',
        title: 'The image may not be pulled',
        cause: byTask(/CannotPull\w*: .*(?:access denied|denied:|unauthori[sz]ed|not authorized|authorization failed|forbidden).*|ecr registry auth: .*(?:AccessDenied|not authorized).*|Check that the role has the permissions to pull.*/is, pullDenied),
        remedy: 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, ' +
            'and let the repository’s policy allow it where that is another account’s; ' +
            'a private registry other than ECR needs repositoryCredentials in the container definition.',
        docs: PULLS,
    },
    {
        id: 'image-gone',
        title: 'The image’s digest is gone: expired, deleted or never pushed',
        cause: byTask(/CannotPull\w*: .*(?:not found|manifest unknown|does not exist).*/is, imageGone),
        remedy: 'Check that the repository’s lifecycle policy has not expired it; push it again and deploy anew ' +
            '(forceNewDeployment resolves a tag again).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'image-not-found',
        title: 'The image does not exist',
        cause: byTask(/CannotPull\w*: .*(?:not found|manifest unknown|does not exist).*/is, (found) => `The image ${imageName(found)} cannot be pulled: it does not exist.`),
        remedy: 'Check the image reference in the task definition and that a lifecycle policy has not expired it.',
        docs: PULLS,
    },
    {
        id: 'pull-rate-limit',
        title: 'The registry limits how often images are pulled',
        cause: byTask(/CannotPull\w*: .*(?:toomanyrequests|too many requests|pull rate limit).*/is, (found) => `The registry of the image ${imageName(found)} refuses to be asked so often.`),
        remedy: 'Pull through an ECR pull through cache or from your own repository, or give repositoryCredentials of an account.',
        docs: PULLS,
    },
    {
        id: 'disk-full',
        title: 'There is no room for the image',
        cause: byTask(/CannotPull\w*: .*no space left on device/is, (found) => `There is no disk space left for the image ${imageName(found)}.`),
        remedy: 'Raise ephemeralStorage (Fargate), or clean up or enlarge the container instance’s disk.',
        docs: PULLS,
    },
    {
        id: 'pull-failed',
        title: 'The image cannot be pulled for another reason',
        cause: byTask(/CannotPull\w*: (.+)/is, (found) => `The image ${imageName(found)} cannot be pulled: ${firstLine(found.match[1])}`),
        remedy: 'Check that the task’s subnets have a route to the registry (NAT, VPC endpoints or a public address).',
        docs: PULLS,
    },
];
function otherPlatform({ match, failed }) {
    const image = failed === undefined ? 'The image' : `The image ${failed.container.image}`;
    const wanted = match[1] === undefined ? '' : ` (${match[1]})`;
    return `${image} is built for another CPU architecture than the task runs on${wanted}.`;
}
function pullDenied(found) {
    const [text] = found.match;
    const action = /not authorized to perform: (ecr:\w+)/.exec(text)?.[1];
    const role = roleName(text, found.evidence);
    const whom = role === undefined ? '' : ` to the role ${role}`;
    const lacks = action === undefined ? '' : `, which lacks ${action}`;
    return `The image ${imageName(found)} cannot be pulled: access is denied${whom}${whom === '' ? lacks.replace(', which', '; its role') : lacks}.`;
}
/** A digest that is not there has been there: ECS or ecs-ship has once seen it. */
function imageGone(found) {
    const name = imageName(found);
    if (!name.includes('@sha256:'))
        return undefined;
    const written = found.failed?.defined?.image;
    const pinned = written === undefined || written.includes('@')
        ? ''
        : ` (ECS pinned ${written} to it when the deployment began)`;
    return `The image ${name} cannot be pulled: it is gone, expired or was never pushed${pinned}.`;
}
/** The reference that cannot be resolved, from the text or from the container to blame. */
function imageName({ match, failed }) {
    const named = /failed to resolve ref "?(\S+?)"?:? (?:not found|pull access denied|unexpected status)/.exec(match[0])?.[1];
    return named ?? failed?.container.image ?? 'of a container';
}

;// CONCATENATED MODULE: ./.build/watch/causes/secret-cause.js


/**
 * Which secret or parameter cannot be read, and why, from the agent's text.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
function secretCause({ match, evidence }) {
    const text = firstLine(match[1]).replace('execution resource retrieval failed: ', '');
    const secret = /fetch(?:ing)? secret (?:data from AWS Secrets Manager in region \S+: secret )?(arn:\S+?):? |secret with ARN ['‘](arn:[^'’]+)/
        .exec(text)
        ?.slice(1)
        .find((arn) => arn !== undefined);
    const parameter = /invalid (?:ssm )?parameters: (.+)$/i.exec(text)?.[1];
    const key = /did not contain json key (\S+)/.exec(text)?.[1];
    const denied = /not authorized to perform: (ssm:\w+|kms:\w+)(?: on resource: (\S+))?/.exec(text);
    if (denied !== null) {
        const what = denied[2] === undefined ? '' : ` on ${denied[2]}`;
        return `${executionRole(text, evidence)} lacks ${denied[1]}${what}.`;
    }
    if (key !== undefined)
        return `A secret of the task definition has no JSON key ${key}.`;
    if (parameter !== undefined)
        return `The SSM parameter ${parameter} does not exist or has no value.`;
    if (secret === undefined)
        return `A secret of the task definition cannot be read: ${text}`;
    if (/AccessDenied|not authorized/.test(text))
        return `${executionRole(text, evidence)} may not read the secret ${secret}.`;
    return /ResourceNotFound|can't find|whether the secret exists/.test(text)
        ? `The secret ${secret} does not exist.`
        : `The secret ${secret} cannot be read: ${text}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/setup-rules.js





/** Why a task cannot be set up before any image is pulled. */
const setupRules = [
    {
        id: 'role-not-assumable',
        title: 'ECS cannot assume the execution role or the task role',
        cause: either(byTask(/unable to assume the role '([^']+)'/, roleCause), byTask(/not authorized to perform: sts:AssumeRole on resource: (\S+)/, roleCause), byEvent(/unable to assume the role '([^']+)'/, roleCause), byEvent(/IAM trust relationship has been misconfigured/, trustCause)),
        remedy: 'Check that the role exists and that its trust policy lets ecs-tasks.amazonaws.com call sts:AssumeRole; ' +
            'a role that was made a moment ago needs some seconds.',
        docs: EXECUTION_ROLE,
    },
    {
        id: 'no-network-route',
        title: 'There is no network route to ECR, Secrets Manager, Systems Manager or CloudWatch Logs',
        cause: byTask(UNREACHABLE, networkCause),
        remedy: networkRemedy,
        shows: networkLine,
        docs: developerGuide('verify-connectivity'),
    },
];
/** The same, where a pull's own rules have not told. */
const resourceRules = [
    {
        id: 'log-group-missing',
        title: 'The log group does not exist',
        cause: byTask(/(log group does not exist|failed to (?:validate logger args|initialize logging driver).*log group)/is, logGroupCause),
        remedy: 'Create it, or set awslogs-create-group: "true" and allow logs:CreateLogGroup to the execution role.',
        docs: RESOURCES,
    },
    {
        id: 'logs-denied',
        title: 'The execution role may not write to CloudWatch Logs',
        cause: byTask(/not authorized to perform: (logs:\w+)(?: on resource: (\S+))?/, ({ match, evidence }) => `${executionRole(match.input ?? '', evidence)} lacks ${match[1]}${match[2] === undefined ? '' : ` on ${match[2]}`}.`),
        remedy: 'Allow logs:CreateLogStream and logs:PutLogEvents (AmazonECSTaskExecutionRolePolicy has both).',
        docs: EXECUTION_ROLE,
    },
    {
        id: 'secret-unreadable',
        title: 'A secret or parameter is missing or may not be read',
        cause: byTask(/ResourceInitializationError: (?!.*ecr registry auth).*?(?:pull secrets or registry auth|secrets? .*?): (.+)/is, secretCause),
        remedy: 'Check the secret’s ARN and region, and that the execution role may read it (and use its KMS key).',
        docs: RESOURCES,
    },
    {
        id: 'volume-not-mounted',
        title: 'An EFS file system cannot be mounted',
        cause: byTask(/failed to invoke EFS utils commands to set up EFS volumes:? ?(.*)/is, ({ match }) => `An EFS volume of the task cannot be mounted: ${firstLine(match[1]) || 'no reason given'}`),
        remedy: 'Let the file system’s security group allow TCP 2049 from the task’s, and check its mount targets and policy.',
        docs: RESOURCES,
    },
    {
        id: 'resource-initialization',
        title: 'The task cannot be set up for another reason',
        cause: byTask(/ResourceInitializationError: (.+)/is, ({ match }) => `The task cannot be set up: ${firstLine(match[1])}`),
        remedy: 'Check the execution role’s permissions and the subnets’ route to ECR, CloudWatch Logs and Secrets Manager.',
        shows: networkLine,
        docs: RESOURCES,
    },
];
function roleCause({ match: [, arn], evidence: { task } }) {
    const kinds = { 'execution role': task?.executionRole, 'task role': task?.taskRole };
    const both = task?.executionRole === task?.taskRole;
    const kind = both ? undefined : Object.entries(kinds).find(([, known]) => known === arn)?.[0];
    return `ECS cannot assume the ${kind ?? 'role'} ${arn}.`;
}
function trustCause({ evidence: { task } }) {
    const roles = [task?.executionRole, task?.taskRole].filter((role) => role !== undefined);
    return `ECS may no longer assume a role of the task${roles.length === 0 ? '' : `: ${roles.join(' or ')}`}.`;
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

;// CONCATENATED MODULE: ./.build/watch/causes/dependency-cause.js
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

;// CONCATENATED MODULE: ./.build/watch/causes/start-rules.js





/** Why a container does not get to run. */
const startRules = [
    {
        id: 'command-not-found',
        title: 'The command does not exist in the image',
        cause: either(byTask(/CannotStartContainer\w*: .*(?:no such file or directory|executable file not found).*/is, ({ match, failed }) => `The command${commandOf(match)} of container "${failed?.container.name}" does not exist in the image.`), byLog(/^exec (\S+): no such file or directory/, ({ match, failed }) => `The command "${match[1]}" of container "${failed?.container.name}", or the interpreter that its first line names, does not exist in the image.`)),
        remedy: 'Check command and entryPoint in the task definition against the image’s files and PATH; ' +
            'a script with Windows line ends names an interpreter that does not exist.',
        docs: STARTS,
    },
    {
        id: 'permission-denied',
        title: 'The entry point may not be executed',
        cause: either(byTask(/Cannot(?:Start|Create)Container\w*: .*permission denied.*/is, notExecutable), byLog(/^exec (\S+): permission denied/, notExecutable)),
        remedy: 'Make the file executable (chmod +x in the Dockerfile) or run it with an interpreter.',
        docs: STARTS,
    },
    {
        id: 'dependency-not-ready',
        title: 'A container waits in vain for another one',
        cause: byContainer(dependencyCause),
        remedy: 'Look into the container that is waited for: its log, its health check, its exit code; ' +
            'its startTimeout is how long the other one waits.',
        docs: developerGuide('task_definition_parameters'),
    },
    {
        id: 'port-conflict',
        title: 'A host port is taken on the container instance',
        cause: either(byTask(/Cannot\w+Container\w*: .*(?:port is already allocated|address already in use).*/is, hostPort), byEvent(/already using a port required by your task/, hostPort)),
        remedy: 'Leave hostPort out (or 0) for a port of ECS’s choice, use awsvpc, add an instance, ' +
            'or let ECS stop the old task first (minimumHealthyPercent below 100).',
        docs: EVENTS,
    },
    {
        id: 'start-timeout',
        title: 'The container engine could not start the container in time',
        cause: byTask(/(?:DockerTimeoutError|ContainerRuntimeTimeoutError): .*timed out after waiting (\w+)/i, ({ match, failed }) => `Container "${failed?.container.name}" did not get to run within ${match[1]}: the engine took too long to start it.`),
        remedy: 'Give the task more CPU, make the image smaller, and see that its log driver’s destination can be reached.',
        shows: sizeLine,
        docs: developerGuide('container-runtime-timeout-error'),
    },
    {
        id: 'container-start',
        title: 'A container cannot start for another reason',
        cause: byTask(/Cannot(?:Start|Create)Container\w*: (.+)/is, ({ match, failed }) => `Container "${failed?.container.name}" cannot start: ${firstLine(match[1])}`),
        remedy: 'Run the image locally with the same command, user and limits to see the error.',
        docs: STARTS,
    },
];
/** runc quotes it: `exec: "gunicorn": executable file not found`. */
function commandOf([text]) {
    const command = /exec: (".+?")/.exec(text)?.[1];
    return command === undefined ? '' : ` ${command}`;
}
function notExecutable({ match, failed }) {
    const path = match[1] ?? /exec: "(.+?)"/.exec(match[0])?.[1];
    const command = path === undefined ? '' : ` "${path}"`;
    return `The command${command} of container "${failed?.container.name}" is not executable for its user.`;
}
function hostPort({ match: [text], failed, evidence }) {
    const told = /(?:Bind for |listen (?:tcp|udp)\d? )\S*?:(\d+)\b/.exec(text)?.[1];
    const wanted = told === undefined ? hostPorts(evidence) : [told];
    const port = wanted.length === 0 ? 'A host port' : `The host port ${listWords(wanted)}`;
    const who = failed === undefined ? 'the task' : `container "${failed.container.name}"`;
    return `${port} that ${who} needs is taken on the container instance.`;
}
function hostPorts({ containers = [] }) {
    const ports = containers.flatMap(({ ports = [] }) => ports);
    return ports.flatMap(({ host = 0 }) => (host === 0 ? [] : [`${host}`]));
}

;// CONCATENATED MODULE: ./.build/watch/causes/rules.js








/** From the most specific to the most general; the first rule that applies names the failure. */
const causeGroups = [
    { title: 'The deployment as a whole', rules: deploymentRules },
    { title: 'Roles and network', rules: setupRules },
    { title: 'The image', rules: pullRules },
    { title: 'Secrets, logs, volumes', rules: resourceRules },
    { title: 'Starting a container', rules: startRules },
    { title: 'The host, and its memory', rules: hostRules },
    { title: 'Health', rules: healthRules },
    { title: 'The application’s end', rules: exitRules },
    { title: 'Capacity and quotas', rules: capacityRules },
    { title: 'What is left', rules: lastRules },
];
const causeRules = causeGroups.flatMap(({ rules }) => rules);

;// CONCATENATED MODULE: ./.build/watch/evidence-lines.js




/** Lines of the failed container's log that are shown. */
const shownLogLines = 10;
/** Of an unknown cause this many events and tasks are shown. */
const most = { events: 10, tasks: 5, targets: 3 };
/** What a known cause rests on. */
function evidenceLines(evidence) {
    return [...taskLines(evidence), ...logLines(evidence), ...eventLines(evidence), ...reasonLines(evidence)];
}
/** Everything that was gathered, bounded, for a cause that nobody knows. */
function allEvidence(evidence) {
    const { events, targets = [], tasks } = evidence;
    const known = taskLines(evidence);
    const more = tasks.filter((task) => !known.some((line) => line.includes(task.id)));
    return [
        ...known,
        ...more.slice(0, most.tasks).map(stoppedLine),
        ...targets
            .slice(0, most.targets)
            .map(({ address, port, reason, description }) => `target ${address}:${port} is unhealthy: ${reason} (${description})`),
        ...healthCheckLine(evidence),
        ...sizeLine(evidence),
        ...logLines(evidence),
        ...events.slice(0, most.events).map(eventLine),
        ...reasonLines(evidence),
    ];
}
function reasonLines({ reason }) {
    return reason === undefined ? [] : [`ECS: ${reason}`];
}
function taskLines(evidence) {
    const failed = (0,failed_container/* failedContainer */.D)(evidence);
    const newest = evidence.tasks.find(watch_evidence/* failedByItself */.u);
    if (failed === undefined)
        return newest === undefined ? [] : [stoppedLine(newest)];
    const { task, container } = failed;
    const others = evidence.tasks.filter(watch_evidence/* failedByItself */.u).length - 1;
    return [
        stoppedLine(task),
        `container "${container.name}": ${[
            howItEnded(failed),
            container.reason,
            (0,failed_container/* outlivedStopTimeout */.M)(failed) ? 'killed after its stopTimeout' : undefined,
        ]
            .filter((part) => part !== undefined)
            .join(', ')} (image ${container.image})`,
        ...(others > 0 ? [`${others} more task${others > 1 ? 's' : ''} of this deployment stopped as well`] : []),
    ];
}
function stoppedLine({ id, stoppedReason, stopCode }) {
    return `task ${id} stopped: ${stoppedReason ?? stopCode ?? 'no reason given'}`;
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
/** The newest event that says what is wrong beyond the task's own reason, else one that says that something is. */
function eventLines({ events: all, tasks }) {
    const told = tasks.find(watch_evidence/* failedByItself */.u)?.stoppedReason ?? '';
    const events = all.filter(({ message }) => told.length < 20 || !message.includes(told));
    const says = (pattern) => events.find(({ message }) => pattern.test(message.replace(/^\(service [^)]*\) /, '')));
    const telling = says(/unable|is unhealthy|not healthy|health checks|could not|throttled|misconfigured/i) ??
        says(/deployment failed|rolling back/i);
    return telling === undefined ? [] : [eventLine(telling)];
}
function eventLine({ message }) {
    return `event: ${message}`;
}

;// CONCATENATED MODULE: ./.build/watch/diagnose.js



/** The rules that know nothing better than ECS's own words. */
const withoutCause = ['not-finished', 'tasks-unseen', 'unknown'];
/** Names the cause by the first rule that applies and lists what it rests on; where no cause is known, all there is. */
function diagnose(evidence) {
    for (const { id, cause: tell, shows, remedy, docs } of causeRules) {
        const cause = tell(evidence);
        if (cause === undefined)
            continue;
        const lines = withoutCause.includes(id) ? allEvidence(evidence) : evidenceLines(evidence);
        return {
            id,
            cause,
            evidence: [...(shows?.(evidence) ?? []), ...lines],
            remedy: typeof remedy === 'string' ? remedy : remedy(evidence),
            docs,
            ...whereToLook(evidence),
        };
    }
    throw new Error('the last cause rule always applies');
}
function whereToLook(evidence) {
    const task = (0,failed_container/* failedContainer */.D)(evidence)?.task.id;
    const logStream = evidence.log?.stream;
    return { ...(task === undefined ? {} : { task }), ...(logStream === undefined ? {} : { logStream }) };
}


/***/ }),

/***/ 29609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ failedByItself)
/* harmony export */ });
/** A task that ECS took away while scaling did not fail. */
function failedByItself(task) {
    return (!/^Scaling activity initiated by/.test(task.stoppedReason ?? '') && task.stopCode !== 'UserInitiated');
}


/***/ }),

/***/ 60403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ failedContainer),
/* harmony export */   M: () => (/* binding */ outlivedStopTimeout)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29609);

/** 128 + SIGKILL, 128 + SIGTERM: what a container ends with that was made to. */
const KILLED = 137;
const TERMINATED = 143;
/** The container to blame in the newest task that failed by itself. */
function failedContainer({ tasks, containers: definitions = [], }) {
    for (const task of tasks.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .failedByItself */ .u)) {
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


/***/ })

};
