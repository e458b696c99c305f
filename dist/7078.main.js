export const id = 7078;
export const ids = [7078];
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

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ optionAt),
  D: () => (/* binding */ optionProblem)
});

// EXTERNAL MODULE: ./.build/config/option-place.js
var option_place = __webpack_require__(22774);
// EXTERNAL MODULE: ./.build/plan/definition/option-members.js
var option_members = __webpack_require__(82673);
;// CONCATENATED MODULE: ./.build/plan/definition/setting-at.js
/** The last setting that says the member at the path, or what it is in. */
function settingAt(settings, rendered, path) {
    return settings.findLast(({ steps, value }) => value !== undefined && leadsTo(steps, rendered, path));
}
function leadsTo([step, ...steps], at, [first, ...path]) {
    if (step === undefined)
        return true;
    if (first === undefined || typeof at !== 'object' || at === null)
        return false;
    const inner = at[first];
    const meets = 'member' in step ? step.member === first : inner?.[step.by] === step.key;
    return meets && leadsTo(steps, inner, path);
}

// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/option-at.js




/** Where the option was set that says the member: `--cpu`, `ecs-ship.yml:3:1 cpu`; undefined where none does. */
function optionAt({ path, or }, foreseen, options) {
    return placeOf(path, foreseen, options) ?? (or && placeOf(or, foreseen, options));
}
function placeOf(path, { rendered, chosen }, { taskDefinition: { overrides }, places = {} }) {
    const setting = settingAt(overrides.set, rendered, path);
    if (setting !== undefined && places.set !== undefined)
        return `${(0,option_place/* optionPlace */.X)({ places }, 'set', setting.path)}${inside(path.slice(setting.steps.length))}`;
    const [first, index, member, entry] = path;
    if (first !== 'containerDefinitions')
        return firstSet(places, option_members/* taskOptions */.Sx[`${first}`]);
    if (member === undefined || index !== chosen)
        return undefined;
    const added = option_members/* entryOptions */.Pc[`${member}`];
    if (added === undefined)
        return firstSet(places, option_members/* containerOptions */.Sb[`${member}`]);
    const key = entryKey(rendered, Number(index), `${member}`, entry);
    const isOurs = places[added.option] !== undefined && added.added(overrides).includes(key);
    return isOurs ? (0,option_place/* optionPlace */.X)({ places }, added.option, key) : undefined;
}
function firstSet(places, options = []) {
    return options.map((option) => places[option]).find((where) => where !== undefined);
}
/** The problem of the option that was set there. */
function optionProblem(where, message, places = {}) {
    const found = Object.entries(places).filter(([, place]) => where.startsWith(place));
    const [option = where] = found.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    return { option: option.replace(/\..*$/, ''), text: `${where}: ${message}` };
}
function inside(path) {
    const written = (0,written_path/* writtenPath */.d)(path);
    return written === '' || written.startsWith('[') ? written : `.${written}`;
}
/** What distinguishes the entry. */
function entryKey({ containerDefinitions }, index, member, entry) {
    const container = containerDefinitions?.[index];
    const list = container?.[member];
    return `${list?.[Number(entry)]?.name}`;
}


/***/ }),

/***/ 82673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ entryOptions),
/* harmony export */   Sb: () => (/* binding */ containerOptions),
/* harmony export */   Sx: () => (/* binding */ taskOptions)
/* harmony export */ });
/** Options that say what a member of the task is. */
const taskOptions = {
    cpu: ['cpu'],
    memory: ['memory'],
    taskRoleArn: ['task-role'],
    executionRoleArn: ['execution-role'],
    ephemeralStorage: ['ephemeral-storage'],
    runtimePlatform: ['cpu-architecture', 'operating-system-family'],
};
/** The same for the container that gets the image. */
const containerOptions = {
    logConfiguration: ['log-driver', 'log-options'],
    entryPoint: ['entry-point'],
    command: ['command'],
    stopTimeout: ['stop-timeout'],
    environmentFiles: ['environment-files'],
    healthCheck: [
        ...['health-check-command', 'health-check-interval', 'health-check-timeout'],
        ...['health-check-retries', 'health-check-start-period'],
    ],
};
/** Lists of a container that options add entries to, with the option and what it adds. */
const entryOptions = {
    environment: { option: 'environment-variables', added: ({ environment }) => Object.keys(environment) },
    secrets: { option: 'secrets', added: ({ secrets }) => Object.keys(secrets) },
};


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

/***/ 84716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _image_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35031);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62113);
/* harmony import */ var _image_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17218);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38947);
/* harmony import */ var _read_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54937);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66645);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99222);







/** What is to become of what was read; throws for what would be refused later. */
async function decide(run, found, choosing) {
    const { source, given, world } = found;
    const file = found.file ?? (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .generateFor */ .Zi)(run, world);
    if (file === undefined && world.asIs === undefined)
        (0,_read_family_js__WEBPACK_IMPORTED_MODULE_4__/* .tellOfUnknown */ .N)(run, world.revision.unknown);
    const named = given?.reference ?? world.repository?.uri ?? run.config.image.repository;
    const definition = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFor */ .EN)(run, world, file, named);
    const repository = source && (0,_image_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .planRepository */ ._B)(run, source, world);
    const [image] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_6__/* .together */ .b)([
        source && choosing && (0,_image_image_js__WEBPACK_IMPORTED_MODULE_0__/* .planImage */ .F)(run, source, (0,_image_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .withRepository */ .Bq)(world, repository), definition, choosing),
        given?.located && (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .checkImagePlatform */ .x)(run, world, definition, given.located),
        (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDeploymentOrder */ .o)(run, source, world),
    ]);
    return { ...found, file, definition, repository, image };
}


/***/ }),

/***/ 60291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOrigin)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58517);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);



/** Whose deployment it is, in one request; what cannot be read is left out: it changes nothing about ours. */
async function readOrigin(run, deployment) {
    if (deployment === undefined)
        return {};
    try {
        const arn = deployment.taskDefinitionArn;
        const { definition, tags } = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, () => run.ports.ecs.describeTaskDefinition(arn));
        return { image: imageOf(definition), ...(0,_plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionOrigin */ .YI)(tags) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return {};
        throw error;
    }
}
/** Of the first essential container, as the definition gives it. */
function imageOf({ containerDefinitions = [] }) {
    const containers = containerDefinitions;
    return containers.find(({ essential = true }) => essential)?.image;
}


/***/ }),

/***/ 23201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ nameRevision)
/* harmony export */ });
/** `web:3 of commit 0123456789ab, started by https://…`, as far as it is known. */
function nameRevision(taskDefinitionArn, { commit, run }) {
    const of = commit === undefined ? '' : ` of commit ${commit.slice(0, 12)}`;
    const by = run === undefined ? '' : `, started by ${run}`;
    return `${taskDefinitionArn.split('/').at(-1)}${of}${by}`;
}


/***/ })

};
