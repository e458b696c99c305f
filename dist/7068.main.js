export const id = 7068;
export const ids = [7068];
export const modules = {

/***/ 17068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFate: () => (/* binding */ readFate)
/* harmony export */ });
/* harmony import */ var _adapters_aws_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79731);
/* harmony import */ var _adapters_ecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39870);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _watch_tell_fate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45218);




/** Milliseconds that a post step may take to ask ECS. */
const patienceMs = 10_000;
/** ECS stamps a service deployment and its entry of deployments[] separately, in milliseconds. */
const stampedApartMs = 60_000;
/** What has become of the deployment of a run that was killed, by ECS's own word now. */
async function readFate({ aws, note, webIdentityToken }) {
    const session = (0,_adapters_aws_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .f)({ aws, webIdentityToken, interrupted: AbortSignal.timeout(patienceMs) });
    try {
        const ecs = (0,_adapters_ecs_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsAdapter */ .D)(session);
        const [service, deployment] = await Promise.all([
            ecs.describeService(note.cluster, note.service),
            findOurs(ecs, note),
        ]);
        return (0,_watch_tell_fate_js__WEBPACK_IMPORTED_MODULE_3__/* .tellFate */ .e)(note, { service, deployment });
    }
    finally {
        session.close();
    }
}
/** Only deployments[] is left where service deployments may not be read. */
async function findOurs(ecs, { cluster, service, deployment }) {
    if (!deployment?.startsDeployment)
        return undefined;
    const number = deployment.id.split('/').at(-1);
    try {
        const since = deployment.createdAt - stampedApartMs;
        const listed = await ecs.listServiceDeployments(cluster, service, { since });
        const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
        return found && (await ecs.describeServiceDeployment(found.arn));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f)
            return undefined;
        throw error;
    }
}


/***/ })

};
