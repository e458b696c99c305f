export const id = 990;
export const ids = [990];
export const modules = {

/***/ 20990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEmulator: () => (/* binding */ runEmulator)
/* harmony export */ });
/* harmony import */ var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73004);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


/** Serves in the foreground until it is stopped; gives the exit code. */
async function runEmulator(command) {
    const { data, strict, stopped, print, ...options } = command;
    const emulator = await (0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .startEmulator */ .s)({
        ...options,
        strictModel: strict,
        ...(data === undefined ? {} : { dataDir: data }),
    }).catch((error) => {
        throw startFailure(error, command.port);
    });
    print(`emulator ready at ${emulator.url}`);
    await aborted(stopped);
    await emulator.close();
    return 0;
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
function startFailure(error, port) {
    if (error.code !== 'EADDRINUSE')
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('port-in-use', `port ${port} is taken by another program, maybe another emulator`, {
        remedy: 'Stop that program, or choose another port with --port (0 takes a free one).',
        cause: error,
    });
}


/***/ })

};
