export const id = 9974;
export const ids = [9974];
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

/***/ 16651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ probeOrder)
/* harmony export */ });
/** Which tools are asked for a builder, those of a round side by side; the next round only where this one has none. */
const probeOrder = {
    auto: [['docker'], ['podman', 'buildah']],
    buildx: [['docker']],
    docker: [['docker']],
    podman: [['podman']],
    buildah: [['buildah']],
};


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

/***/ 32061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackTo: () => (/* binding */ rollbackTo)
});

;// CONCATENATED MODULE: ./.build/plan/rollback/rollback-wish.js
/** A rollback's target as it was wished, before it is found. */
function wishInWords(wish) {
    if (wish.kind === 'previous')
        return 'the revision that was stable before';
    return wish.kind === 'revision' ? `revision ${wish.reference}` : `commit ${wish.commit}`;
}

// EXTERNAL MODULE: ./.build/ship.js + 5 modules
var ship = __webpack_require__(73578);
;// CONCATENATED MODULE: ./.build/rollback.js


/** Back to a revision that there is, and to a verdict: `stable` when the service is back, however ECS brought it there. */
function rollbackTo(wish) {
    return (input) => {
        const { service, cluster } = input.config.target;
        const verb = input.dryRun ? 'Planning to take' : 'Taking';
        const headline = `${verb} ${service} in ${cluster} back to ${wishInWords(wish)}`;
        return (0,ship/* ship */.d)({ ...input, rollback: wish, headline });
    };
}


/***/ })

};
