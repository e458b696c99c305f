export const id = 9594;
export const ids = [9594];
export const modules = {

/***/ 19594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setUpFirst: () => (/* binding */ setUpFirst)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69792);



const names = ['SIGINT', 'SIGTERM'];
/**
 * Lets the package's own set-up make a Docker Engine and a base image ready; it starts this program again with both and
 * leaves the machine as it was. It has a process group of its own, so that a Ctrl-C reaches it once, through us.
 * @param cli path of the running ecs-ship
 * @returns the exit code; 128 + the signal's number when a signal ended it
 */
async function setUpFirst(cli, argv, signals) {
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cli, '..', '..', 'scripts', 'setup', 'demo.js');
    const setUp = (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(process.execPath, [script, ...argv], {
        stdio: ['ignore', 'inherit', 'inherit'],
        detached: true,
        reject: false,
    });
    const passOn = (signal) => setUp.kill(signal);
    for (const name of names)
        signals.on(name, passOn);
    const { exitCode, signal } = await setUp.finally(() => {
        for (const name of names)
            signals.off(name, passOn);
    });
    return exitCode ?? 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal ?? 'SIGKILL'];
}


/***/ })

};
