export const id = 4641;
export const ids = [4641];
export const modules = {

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLinks: () => (/* binding */ findLinks)
/* harmony export */ });
/* harmony import */ var _open_find_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44433);
/* harmony import */ var _with_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47422);


/** An address for each service, in the file's order. Throws ShipError. */
function findLinks(request) {
    return (0,_with_services_js__WEBPACK_IMPORTED_MODULE_1__/* .withServices */ .l)(request, (opened) => Promise.all(opened.map(async ({ name, config: { target }, ports }) => ({
        name: name ?? target.service,
        url: await (0,_open_find_link_js__WEBPACK_IMPORTED_MODULE_0__/* .findLink */ .K)({ ...target, ...request.wish }, ports),
    }))));
}


/***/ })

};
