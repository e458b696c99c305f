export const id = 1652;
export const ids = [1652];
export const modules = {

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
// EXTERNAL MODULE: ./.build/steps/read-definition-file.js + 1 modules
var read_definition_file = __webpack_require__(58561);
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
