export const id = 8762;
export const ids = [8762];
export const modules = {

/***/ 22774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ optionPlace)
/* harmony export */ });
/** Where an option was set, as problems name it: `--context`, `ecs-ship.yml:3:1 context`; else its name. The same of a map's entry. */
function optionPlace({ places = {} }, option, key) {
    const where = places[option] ?? option;
    return key === undefined ? where : (places[`${option}.${key}`] ?? `${where}.${key}`);
}


/***/ }),

/***/ 96431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ foreseeDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _apply_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65164);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57593);
/* harmony import */ var _place_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76928);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64322);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68009);






const later = 'the-image-that-is-shipped';
function foreseeDefinition(definition, options) {
    const overrides = withoutReferences(options.taskDefinition.overrides);
    const containers = (definition.containerDefinitions ?? []);
    const { chosen, unclear = [] } = choose(containers, options);
    try {
        if (chosen === undefined)
            return { rendered: unshipped(definition, overrides), chosen, unclear };
        const image = options.image.reference ?? `${chosen.image ?? later}`;
        const container = `${chosen.name}`;
        const rendered = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTaskDefinition */ .P)({ definition, image, container, overrides });
        return { rendered, chosen: indexOf(rendered, container), unclear };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f))
            throw error;
        const message = error.message.replace(/^set: /, '').replace(/\.$/, '');
        const where = placeOf(error, options.places);
        return { rendered: definition, chosen: undefined, unclear: [...unclear, { where, message }] };
    }
}
/** Rendering fails over what `set` says, or over health check options that check nothing. */
function placeOf({ message }, places = {}) {
    const name = message.startsWith('set') ? 'set' : 'health-check';
    const found = Object.entries(places).find(([option]) => option.startsWith(name));
    return found?.[1] ?? name;
}
/** What is sure whichever container gets the image. */
function unshipped(definition, overrides) {
    const containers = (definition.containerDefinitions ?? []);
    const imaged = containers.map((one) => (one.image === undefined ? { ...one, image: later } : one));
    return (0,_apply_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .applySettings */ .i)((0,_override_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideTask */ .eS)({ ...definition, containerDefinitions: imaged }, overrides), overrides.set);
}
function indexOf({ containerDefinitions }, container) {
    return containerDefinitions.findIndex(({ name }) => name === container);
}
function choose(containers, { taskDefinition, image, places }) {
    const { container, overrides } = taskDefinition;
    if (containers.length === 0)
        return {};
    try {
        (0,_place_images_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .L)(containers, Object.entries(overrides.images));
        if (!isCertain(containers, { taskDefinition, image }))
            return {};
        const { chosen } = (0,_place_images_js__WEBPACK_IMPORTED_MODULE_3__/* .placeImages */ .a)(containers, { image: image.reference ?? '', container, overrides });
        return { chosen };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f))
            throw error;
        return {
            unclear: [unclearBy(error, container === undefined ? undefined : places?.container, places?.images)],
        };
    }
}
/** Where a container's image may be of our repository, only the registry's name can tell. */
function isCertain(containers, { taskDefinition, image }) {
    const mayBeOurs = ({ image: own }) => (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._)(`${own}`).endsWith(`/${image.repository}`);
    const said = taskDefinition.container !== undefined || image.reference !== undefined;
    return said || containers.length === 1 || !containers.some(mayBeOurs);
}
function unclearBy({ message }, container, images) {
    const sentence = message.replace(/\.$/, '');
    const ofImages = /^images: /.test(sentence);
    if (ofImages)
        return { where: images ?? 'images', message: sentence.replace(/^images: /, '') };
    return container === undefined
        ? { message: `${sentence} (name it with container)` }
        : { where: container, message: sentence };
}
/** Where secrets lie is checked as an option, and may be a name that AWS is asked about. */
function withoutReferences(overrides) {
    const secrets = Object.keys(overrides.secrets).map((name) => [name, 'checked']);
    return { ...overrides, secrets: Object.fromEntries(secrets) };
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

/***/ 70597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathBefore)
/* harmony export */ });
/* harmony import */ var _named_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81252);

/**
 * The place in `before` of what `rendered` has at the path, which rendering may have moved; of what rendering has made, the
 * place that it was put into.
 */
function pathBefore(before, rendered, path, list = '') {
    const [step, ...rest] = path;
    if (step === undefined)
        return [];
    if (!Array.isArray(rendered)) {
        return [step, ...pathBefore(memberOf(before, step), memberOf(rendered, step), rest, `${step}`)];
    }
    if (!Array.isArray(before))
        return [];
    const index = indexBefore(before, rendered, Number(step), list);
    return index < 0 ? [] : [index, ...pathBefore(before[index], rendered[Number(step)], rest)];
}
/** The entry itself, else the one that what identifies it says: the one at the same place where several have that. */
function indexBefore(before, rendered, index, list) {
    const entry = rendered[index];
    const same = before.indexOf(entry);
    const by = _named_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D[list];
    if (same >= 0 || by === undefined)
        return same;
    const key = memberOf(entry, by);
    if (memberOf(before[index], by) === key)
        return index;
    return key === undefined ? -1 : before.findIndex((one) => memberOf(one, by) === key);
}
function memberOf(value, step) {
    return typeof value === 'object' && value !== null
        ? value[step]
        : undefined;
}


/***/ }),

/***/ 76928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkNames),
  a: () => (/* binding */ placeImages)
});

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/definition/repository-of.js
var repository_of = __webpack_require__(64322);
;// CONCATENATED MODULE: ./.build/plan/definition/choose-container.js


/** The container that gets the image, by the rules of `RenderInput.container`; an ambiguity lists the choices. */
function chooseContainer(containers, repositoryUri, name) {
    if (name !== undefined)
        return byName(containers, name);
    const candidates = [
        containers.filter((one) => (0,repository_of/* repositoryOf */._)(`${one.image ?? ''}`) === repositoryUri),
        containers,
        containers.filter((one) => one.essential !== false),
    ];
    const only = candidates.find((some) => some.length === 1)?.[0];
    if (only !== undefined)
        return only;
    throw new errors/* ShipError */.f('task-definition-invalid', `which container gets the image? ${names(containers)}.`, {
        remedy: 'Name it with the option container.',
    });
}
function byName(containers, name) {
    const found = containers.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    throw new errors/* ShipError */.f('task-definition-invalid', `the task definition has no container "${name}": ${names(containers)}.`, { remedy: 'Correct the option container, or add the container to the task definition.' });
}
function names(containers) {
    return `it has ${containers.map((one) => `"${one.name}"`).join(', ')}`;
}

// EXTERNAL MODULE: ./.build/plan/definition/override-definition.js + 4 modules
var override_definition = __webpack_require__(57593);
;// CONCATENATED MODULE: ./.build/plan/definition/place-images.js





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
    const repository = (0,repository_of/* repositoryOf */._)(image);
    if (container !== undefined || built.length === 0)
        return chooseContainer(containers, repository, container);
    const named = containers.filter(({ name }) => built.includes(`${name}`));
    const [first] = named;
    if (first !== undefined && (overrides === undefined || !(0,override_definition/* changesContainer */.nD)(overrides)))
        return first;
    return chooseContainer(named, repository, undefined);
}
/** Refuses images for containers that are not there. */
function checkNames(containers, entries) {
    const names = containers.map(({ name }) => `${name}`);
    const unknown = entries.map(([name]) => name).filter((name) => !names.includes(name));
    if (unknown.length === 0)
        return;
    const told = unknown.map((name) => `"${name}"${(0,did_you_mean/* didYouMean */.a)(name, names)}`).join(', ');
    const known = names.map((name) => `"${name}"`).join(', ');
    throw new errors/* ShipError */.f('task-definition-invalid', `images: the task definition has no container ${told}; it has ${known}.`, { remedy: 'Correct the option images, or add the container to the task definition.' });
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
/* harmony import */ var _place_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76928);





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

/***/ 52442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ missingBuildFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_option_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _plan_builds_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82843);
/* harmony import */ var _plan_remote_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84302);





/** What a build needs and does not find, before a builder says so in its own words. */
async function missingBuildFiles(run) {
    if (!(0,_plan_builds_image_js__WEBPACK_IMPORTED_MODULE_2__/* .buildsImage */ .R)(run.config))
        return [];
    const found = await Promise.all([
        missingContext(run),
        ...namedFiles(run).map(([option, path]) => missing(run, option, path)),
    ]);
    return found.flatMap((error) => error ?? []);
}
async function missingContext({ config, ports: { files } }) {
    const { build } = config;
    if ((0,_plan_remote_context_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteContext */ .u)(build.context))
        return undefined;
    if (!(await files.isFolder(build.context))) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('source-not-found', `${(0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_4__/* .optionPlace */ .X)(config, 'context')}: ${build.context} is not a folder.`, {
            remedy: 'Set the option context to the folder that holds the Dockerfile.',
        });
    }
    const dockerfile = build.dockerfile ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(build.context, 'Dockerfile');
    if ((await files.readText(dockerfile)) !== undefined)
        return undefined;
    const where = (0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_4__/* .optionPlace */ .X)(config, 'dockerfile');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('source-not-found', `${where}: there is no file ${dockerfile}.`, {
        remedy: 'Set the options context and dockerfile, or deploy an existing image with the option image.',
    });
}
/** The files of secrets and SSH keys, each with the option that names it. */
function namedFiles({ config }) {
    const { build } = config;
    const secrets = Object.entries(build.secrets).flatMap(([id, source]) => source.startsWith('file:')
        ? [[(0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_4__/* .optionPlace */ .X)(config, 'build-secrets', id), source.slice('file:'.length)]]
        : []);
    const keys = build.ssh.flatMap((one) => {
        const at = one.indexOf('=');
        return at < 0 ? [] : [[(0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_4__/* .optionPlace */ .X)(config, 'ssh'), one.slice(at + 1)]];
    });
    return [...secrets, ...keys];
}
async function missing({ ports: { files } }, option, path) {
    if (await files.exists(path))
        return undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('option-invalid', `${option}: there is no file ${path}.`, {
        remedy: 'Paths are relative to the working directory, and ~ is not expanded: correct the path, or create the file before.',
    });
}


/***/ }),

/***/ 98828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _config_option_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_lifecycle_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69418);



/** The rules of the user's own policy file, checked; undefined when none is given or it would not be used. */
async function readPolicyFile({ config, ports, }) {
    const { policyFile, mode } = config.lifecycle;
    if (policyFile === undefined || mode === 'off')
        return undefined;
    const text = await ports.files.readText(policyFile);
    if (text !== undefined)
        return (0,_plan_lifecycle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLifecyclePolicy */ .g)(policyFile, text);
    const where = (0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_2__/* .optionPlace */ .X)(config, 'lifecycle-policy');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('lifecycle-policy-unreadable', `${where}: there is no file ${policyFile}.`, {
        remedy: 'Correct the option lifecycle-policy, or leave it out to use keep-images and untagged-days.',
    });
}


/***/ }),

/***/ 89574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ listedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** One error that lists all problems of several: each error's own list, or else its message. */
function listedError(all) {
    const errors = distinct(all);
    const [first, ...others] = errors;
    if (first === undefined)
        throw new TypeError('no error to list');
    if (others.length === 0)
        return first;
    const lines = errors.flatMap(({ message, evidence }) => evidence.length > 1 ? evidence : [message, ...evidence]);
    const remedies = [...new Set(errors.map(({ remedy }) => remedy))];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f(first.code, `${lines.length} problems in the files and options of this run`, {
        evidence: lines,
        remedy: remedies.join(' '),
        cause: first,
    });
}
/** Two services may share a file. */
function distinct(errors) {
    const told = errors.map(({ message, evidence }) => [message, ...evidence].join('\n'));
    return errors.filter((_, index) => told.indexOf(told[index] ?? '') === index);
}


/***/ }),

/***/ 58561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readDefinitionFile),
  m: () => (/* binding */ readDefinitionForm)
});

// EXTERNAL MODULE: ./.build/config/option-place.js
var option_place = __webpack_require__(22774);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/definition/foresee-definition.js
var foresee_definition = __webpack_require__(96431);
// EXTERNAL MODULE: ./.build/plan/definition/form-problems.js
var form_problems = __webpack_require__(10429);
// EXTERNAL MODULE: ./.build/plan/definition/limits/limit-problems.js + 13 modules
var limit_problems = __webpack_require__(36967);
// EXTERNAL MODULE: ./.build/plan/definition/limits/sound-part.js
var sound_part = __webpack_require__(34430);
// EXTERNAL MODULE: ./.build/plan/definition/model-problems.js
var model_problems = __webpack_require__(83182);
// EXTERNAL MODULE: ./.build/plan/definition/option-at.js + 1 modules
var option_at = __webpack_require__(66341);
// EXTERNAL MODULE: ./.build/plan/definition/path-before.js
var path_before = __webpack_require__(70597);
// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/check-definition-file.js








/**
 * Everything that ECS would refuse of a task definition file with what options say over it, as far as it can be told
 * before AWS is asked: each problem at its place in the file, or at the option that causes it.
 */
function checkDefinitionFile(document, options) {
    const form = (0,form_problems/* formProblems */.X)(document.definition);
    const placed = form.map(({ path, of, text }) => document.problemAt(path, of, text));
    if (form.some(({ path }) => path.length === 0))
        return placed;
    const foreign = (0,model_problems/* modelProblems */.QW)(document.definition);
    const source = (0,sound_part/* soundPart */.r)(document.definition, foreign);
    const foreseen = (0,foresee_definition/* foreseeDefinition */.f)(source, options);
    const place = (finding) => {
        const where = (0,option_at/* optionAt */.H)(finding, foreseen, options);
        if (where !== undefined)
            return (0,option_at/* optionProblem */.D)(where, finding.message, options.places);
        const path = (0,path_before/* pathBefore */.p)(source, foreseen.rendered, finding.path);
        return document.problemAt(path, 'value', `${(0,written_path/* writtenPath */.d)(path)}: ${finding.message}`.replace(/^: /, ''));
    };
    const known = new Set(placed.map(({ text }) => text));
    const broken = (0,limit_problems/* limitProblems */.K)(foreseen.rendered, foreign).map(place);
    const unclear = form.length === 0 ? foreseen.unclear.map((one) => unclearProblem(document, one, options.places)) : [];
    return [...placed, ...unclear, ...broken.filter(({ text }) => !known.has(text))];
}
function unclearProblem(document, { where, message }, places) {
    if (where !== undefined)
        return (0,option_at/* optionProblem */.D)(where, message, places);
    return document.problemAt(['containerDefinitions'], 'value', `containerDefinitions: ${message}`);
}

// EXTERNAL MODULE: ./.build/plan/definition/definition-document.js
var definition_document = __webpack_require__(98373);
// EXTERNAL MODULE: ./.build/plan/definition/definition-error.js
var definition_error = __webpack_require__(38676);
// EXTERNAL MODULE: ./.build/plan/definition/parse-task-definition.js
var parse_task_definition = __webpack_require__(75863);
;// CONCATENATED MODULE: ./.build/steps/read-definition-file.js






/** The task definition file, checked with what options say over it; undefined where none is used. */
async function readDefinitionFile(reader) {
    const found = await readDefinitionText(reader);
    if (found === undefined)
        return undefined;
    const document = (0,definition_document/* readDefinitionDocument */.p)(found.path, found.text);
    const problems = checkDefinitionFile(document, reader.config);
    if (problems.length > 0)
        throw (0,definition_error/* definitionError */.m)(found.path, problems);
    return document.definition;
}
/** The same, whatever options would make of it. */
async function readDefinitionForm(reader) {
    const found = await readDefinitionText(reader);
    return found && (0,parse_task_definition/* parseTaskDefinition */.I)(found.path, found.text);
}
async function readDefinitionText({ config, ports }) {
    const { file: path, revision } = config.taskDefinition;
    if (path === undefined || revision !== undefined)
        return undefined;
    const text = await ports.files.readText(path);
    if (text !== undefined)
        return { path, text };
    const where = (0,option_place/* optionPlace */.X)(config, 'task-definition');
    throw new errors/* ShipError */.f('task-definition-unreadable', `${where}: there is no file ${path}.`, {
        remedy: 'Correct the option task-definition, or leave it out to use the service’s current revision.',
    });
}


/***/ })

};
