export const id = 5360;
export const ids = [5360];
export const modules = {

/***/ 15404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ askAhead)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _adapters_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5139);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13219);
/* harmony import */ var _plan_builds_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82843);
/* harmony import */ var _plan_probe_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16651);
/* harmony import */ var _plan_remote_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84302);






/** Both take as long to answer as the AWS SDK takes to be loaded, which can happen meanwhile. */
function askAhead(request) {
    const git = (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitAdapter */ .W)(request.workingDirectory, request.interrupted);
    const builder = (0,_adapters_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .builderAdapter */ .J)(request);
    if (!(0,_plan_builds_image_js__WEBPACK_IMPORTED_MODULE_4__/* .buildsImage */ .R)(request.config))
        return { git, builder, settled: async () => undefined };
    const { build } = request.config;
    const [tools = []] = _plan_probe_order_js__WEBPACK_IMPORTED_MODULE_3__/* .probeOrder */ .v[build.builder];
    const probe = askedOnce(builder.probe, tools).ask;
    if ((0,_plan_remote_context_js__WEBPACK_IMPORTED_MODULE_5__/* .isRemoteContext */ .u)(build.context))
        return { git, builder: { ...builder, probe }, settled: async () => undefined };
    const inspect = askedOnce(git.inspect, build.context, build.dockerfile);
    return {
        git: { ...git, inspect: inspect.ask },
        builder: { ...builder, probe },
        settled: inspect.settled,
    };
}
/** The question, asked now; the first to ask it gets that answer, everybody else another. */
function askedOnce(ask, ...now) {
    const first = ask(...now);
    const settling = first.then(() => undefined, () => undefined);
    let asked = first;
    const again = (...given) => {
        const answer = asked;
        if (answer === undefined || given.some((one, at) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one, now[at])))
            return ask(...given);
        asked = undefined;
        return answer;
    };
    return { ask: again, settled: () => settling };
}


/***/ }),

/***/ 45360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startShip: () => (/* binding */ startShip)
/* harmony export */ });
/* harmony import */ var _ask_ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15404);

/** A ship that begins while the AWS SDK is still being loaded. */
async function startShip(request) {
    const asked = (0,_ask_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .askAhead */ .x)(request);
    const { runShip } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(5556), __webpack_require__.e(7199), __webpack_require__.e(605), __webpack_require__.e(9870), __webpack_require__.e(3578), __webpack_require__.e(3036), __webpack_require__.e(8687), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 9162));
    return runShip(request, asked);
}


/***/ })

};
