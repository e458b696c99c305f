export const id = 2061;
export const ids = [2061];
export const modules = {

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

// EXTERNAL MODULE: ./.build/ship.js + 4 modules
var ship = __webpack_require__(11522);
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
