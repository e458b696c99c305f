export const id = 3097;
export const ids = [3097];
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

/***/ 82843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ buildsImage)
/* harmony export */ });
/** Whether a run builds an image: not where an existing one, or a revision as it is, is deployed. */
function buildsImage({ image, taskDefinition }) {
    return image.reference === undefined && taskDefinition.revision === undefined;
}


/***/ }),

/***/ 84302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteCommit),
/* harmony export */   u: () => (/* binding */ isRemoteContext)
/* harmony export */ });
/** Whether a build context is the URL of a git repository, as docker understands it, and not a folder. */
function isRemoteContext(context) {
    return /^(?:https?|git|ssh):\/\/|^git@[^/]+:|^github\.com\//.test(context);
}
/** The commit that the URL's fragment pins, `…#<sha>` or `…#<sha>:folder`. */
function remoteCommit(context) {
    return isRemoteContext(context) ? context.match(/#([0-9a-f]{40})(?::|$)/)?.[1] : undefined;
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
/* harmony import */ var _config_option_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);


/** The rules of the user's own policy file, checked; undefined when none is given or it would not be used. */
async function readPolicyFile({ config, ports, }) {
    const { policyFile, mode } = config.lifecycle;
    if (policyFile === undefined || mode === 'off')
        return undefined;
    const text = await ports.files.readText(policyFile);
    if (text !== undefined) {
        const { parseLifecyclePolicy } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(9418)]).then(__webpack_require__.bind(__webpack_require__, 69418));
        return parseLifecyclePolicy(policyFile, text);
    }
    const where = (0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_1__/* .optionPlace */ .X)(config, 'lifecycle-policy');
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

/***/ 53379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readDefinitionFile),
/* harmony export */   m: () => (/* binding */ readDefinitionForm)
/* harmony export */ });
/* harmony import */ var _config_option_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);


/** The task definition file, checked with what options say over it; undefined where none is used. */
async function readDefinitionFile(reader) {
    const found = await readDefinitionText(reader);
    if (found === undefined)
        return undefined;
    const { checkedDefinition } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(5860), __webpack_require__.e(4903)]).then(__webpack_require__.bind(__webpack_require__, 12878));
    return checkedDefinition(found, reader.config);
}
/** The same, whatever options would make of it. */
async function readDefinitionForm(reader) {
    const found = await readDefinitionText(reader);
    if (found === undefined)
        return undefined;
    const { parseTaskDefinition } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(5860), __webpack_require__.e(1016)]).then(__webpack_require__.bind(__webpack_require__, 75863));
    return parseTaskDefinition(found.path, found.text);
}
async function readDefinitionText({ config, ports }) {
    const { file: path, revision } = config.taskDefinition;
    if (path === undefined || revision !== undefined)
        return undefined;
    const text = await ports.files.readText(path);
    if (text !== undefined)
        return { path, text };
    const where = (0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_1__/* .optionPlace */ .X)(config, 'task-definition');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-unreadable', `${where}: there is no file ${path}.`, {
        remedy: 'Correct the option task-definition, or leave it out to use the service’s current revision.',
    });
}


/***/ }),

/***/ 13097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withFileProblems: () => (/* binding */ withFileProblems)
});

// EXTERNAL MODULE: ./.build/config/config-of.js
var config_of = __webpack_require__(23373);
// EXTERNAL MODULE: ./.build/config/options.js + 13 modules
var options = __webpack_require__(78302);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/steps/image/build-files.js
var build_files = __webpack_require__(52442);
// EXTERNAL MODULE: ./.build/steps/lifecycle/lifecycle-file.js
var lifecycle_file = __webpack_require__(98828);
// EXTERNAL MODULE: ./.build/steps/listed-error.js
var listed_error = __webpack_require__(89574);
// EXTERNAL MODULE: ./.build/steps/read-definition-file.js
var read_definition_file = __webpack_require__(53379);
;// CONCATENATED MODULE: ./.build/steps/touched-options.js
/** The names of the options that the problems are of; `any` where a file could not be read as a whole. */
function touchedOptions(problems) {
    return problems.some(({ code }) => code.startsWith('config-'))
        ? 'any'
        : problems.map(({ where }) => optionIn(where));
}
/** `timeout` of `--timeout`, `ECS_SHIP_TIMEOUT`, `ecs-ship.yml:3:1 environments.production.timeout[0]`. */
function optionIn(where) {
    const written = where.split(' ').at(-1) ?? '';
    const own = written.replace(/^environments\.[^.]+\./, '').replace(/^(?:--(?:no-)?|ECS_SHIP_)/, '');
    const [name = ''] = own.split(/[.[]/);
    return name === 'extends' ? 'environment' : name.toLowerCase().replaceAll('_', '-');
}

;// CONCATENATED MODULE: ./.build/steps/with-file-problems.js








/** A wrong configuration's error with what is wrong in the files that its sound options name, so that nothing comes in turns. */
async function withFileProblems(error, { reading, problems }, files) {
    const touched = touchedOptions(problems);
    if (touched === 'any' || touched.includes('environment'))
        return error;
    const reader = { config: (0,config_of/* configOf */.W)(reading), ports: { files } };
    const misspelt = problems.some(({ code }) => code === 'option-unknown');
    const areSound = (names) => !misspelt && !names.some((name) => touched.includes(name));
    const [definition, policy, build] = await Promise.all([
        errorsOf(areSound(overDefinition) ? (0,read_definition_file/* readDefinitionFile */.Q)(reader) : (0,read_definition_file/* readDefinitionForm */.m)(reader)),
        errorsOf((0,lifecycle_file/* readPolicyFile */.B)(reader)),
        areSound(ofBuild) && ofBuild.some((name) => reading.origins.has(name)) ? (0,build_files/* missingBuildFiles */.G)(reader) : [],
    ]);
    return (0,listed_error/* listedError */.y)([error, ...definition, ...policy, ...build]);
}
/** Options that decide what becomes of the file. */
const overDefinition = [
    'image',
    ...options/* options */.fF.filter(({ group }) => group === 'Task definition').map(({ name }) => name),
];
/** Options that decide what a build needs. */
const ofBuild = ['image', 'task-definition-arn', 'context', 'dockerfile', 'build-secrets', 'ssh'];
async function errorsOf(work) {
    try {
        await work;
        return [];
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            return [error];
        throw error;
    }
}


/***/ })

};
