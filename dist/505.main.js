export const id = 505;
export const ids = [505];
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

/***/ 77462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles),
/* harmony export */   refuseFiles: () => (/* binding */ refuseFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _image_build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52442);
/* harmony import */ var _lifecycle_lifecycle_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98828);
/* harmony import */ var _listed_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89574);
/* harmony import */ var _read_definition_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58561);





/** Reads and checks every file that the run needs, before AWS is asked anything; one error lists what is wrong in all of them. */
async function readFiles(reader) {
    const { errors, read } = await lookAtFiles(reader);
    if (errors.length > 0)
        throw (0,_listed_error_js__WEBPACK_IMPORTED_MODULE_3__/* .listedError */ .y)(errors);
    return read;
}
/** The same for each of several services, of which none begins before the files of all are sound. */
async function refuseFiles(readers) {
    const looks = await Promise.all(readers.map(lookAtFiles));
    const errors = looks.flatMap((look) => look.errors);
    if (errors.length > 0)
        throw (0,_listed_error_js__WEBPACK_IMPORTED_MODULE_3__/* .listedError */ .y)(errors);
}
async function lookAtFiles(reader) {
    const [definition, policy, missing] = await Promise.all([
        attempt((0,_read_definition_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readDefinitionFile */ .Q)(reader)),
        attempt((0,_lifecycle_lifecycle_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .B)(reader)),
        (0,_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBuildFiles */ .G)(reader),
    ]);
    const errors = [definition, policy].flatMap(({ error }) => error ?? []);
    return { errors: [...errors, ...missing], read: { definition: definition.value, policy: policy.value } };
}
/** A mistake of the user's is kept for later; a bug is thrown at once. */
async function attempt(work) {
    try {
        return { value: await work };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return { error };
        throw error;
    }
}


/***/ })

};
