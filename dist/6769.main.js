export const id = 6769;
export const ids = [6769];
export const modules = {

/***/ 26769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restart: () => (/* binding */ restart)
/* harmony export */ });
/* harmony import */ var _ship_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11522);

/** Every task replaced by one of the same revision. */
const restart = (input) => {
    const { service, cluster } = input.config.target;
    const verb = input.dryRun ? 'Planning to restart' : 'Restarting';
    return (0,_ship_js__WEBPACK_IMPORTED_MODULE_0__/* .ship */ .d)({ ...input, headline: `${verb} ${service} in ${cluster}` });
};


/***/ })

};
