export const id = 2045;
export const ids = [2045];
export const modules = {

/***/ 62045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCredentials: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var _adapters_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77590);
/* harmony import */ var _adapters_aws_aws_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);



/** Signs in to AWS and gives why that fails, where somebody else has to change that: no credentials, or refused ones. */
async function findCredentials(input) {
    const session = (0,_adapters_aws_aws_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)(input);
    try {
        const { credentials } = session.shared;
        // An interrupted run goes on at once, to its own end.
        const signedIn = typeof credentials === 'function' ? credentials() : undefined;
        await Promise.race([signedIn, aborted(input.interrupted)]);
        return undefined;
    }
    catch (error) {
        const failure = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f ? error : (0,_adapters_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(error, 'sts:GetCallerIdentity');
        if (failure.code === 'credentials-missing' || failure.code === 'credentials-refused')
            return failure;
        throw failure;
    }
    finally {
        session.close();
    }
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            resolve();
        signal?.addEventListener('abort', () => resolve(), { once: true });
    });
}


/***/ })

};
