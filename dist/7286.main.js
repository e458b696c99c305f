export const id = 7286;
export const ids = [7286];
export const modules = {

/***/ 12878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkedDefinition: () => (/* binding */ checkedDefinition)
});

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
;// CONCATENATED MODULE: ./.build/plan/definition/checked-definition.js



/** A task definition file's text, checked with what options say over it. Throws one ShipError with every problem's place. */
function checkedDefinition({ path, text }, options) {
    const document = (0,definition_document/* readDefinitionDocument */.p)(path, text);
    const problems = checkDefinitionFile(document, options);
    if (problems.length > 0)
        throw (0,definition_error/* definitionError */.m)(path, problems);
    return document.definition;
}


/***/ }),

/***/ 10429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formProblems)
/* harmony export */ });
/* harmony import */ var _limits_form_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13960);
/* harmony import */ var _limits_limit_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36967);
/* harmony import */ var _model_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83182);
/* harmony import */ var _written_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35815);




/** Members that RegisterTaskDefinition does not know, values of another type, and what no task is without. */
function formProblems(definition) {
    if (!isObject(definition)) {
        const text = 'not a task definition: expected an object with family and containerDefinitions';
        return [{ path: [], of: 'value', text }];
    }
    const foreign = (0,_model_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .modelProblems */ .QW)(definition);
    const missing = (0,_limits_limit_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .limitProblems */ .K)(definition, foreign, _limits_form_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formLimits */ .n);
    return [...foreign, ...missing.map((one) => ({ ...one, of: 'value' }))].map(({ path, of, message }) => ({ path, of, text: `${(0,_written_path_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenPath */ .d)(path)}: ${message}` }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 64322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
function repositoryOf(reference) {
    const untagged = reference.split('@')[0] ?? '';
    return untagged.replace(/:[^:/]*$/, '');
}


/***/ }),

/***/ 51866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ imaginedDigest),
/* harmony export */   nd: () => (/* binding */ withUnknown),
/* harmony export */   nv: () => (/* binding */ afterPush),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   yg: () => (/* binding */ newRevision)
/* harmony export */ });
/** Stands for what only the push tells, wherever a plan is shown. */
const afterPush = '(known after push)';
/** Stands for the ARN that registering gives. */
const newRevision = '(the new revision)';
/** Stands for the digest while a run is played: in form it is one, so that no check takes offence. */
const imaginedDigest = `sha256:${'0'.repeat(64)}`;
/** Does a text hold something that is not known before the run? */
function isUnknown(text) {
    return text.includes(imaginedDigest);
}
/** The same data, with what is not known yet called so. */
function withUnknown(value) {
    return JSON.parse(JSON.stringify(value).replaceAll(imaginedDigest, afterPush));
}


/***/ })

};
