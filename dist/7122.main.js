export const id = 7122;
export const ids = [7122];
export const modules = {

/***/ 27122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitAtOnce: () => (/* binding */ exitAtOnce)
/* harmony export */ });
/* harmony import */ var _flushed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46739);

/** Milliseconds that a reader gets to take what was written before an exit at once. */
const patienceMs = 1000;
let leaving = false;
/** Ends this process. Node would cut what a pipe has not taken yet, and half a report is worse than a moment. */
function exitAtOnce(code) {
    const { stdout, stderr } = process;
    if (leaving || stdout.writableLength + stderr.writableLength === 0)
        process.exit(code);
    leaving = true;
    setTimeout(() => process.exit(code), patienceMs);
    void (0,_flushed_js__WEBPACK_IMPORTED_MODULE_0__/* .flushed */ .a)(stdout, stderr).then(() => process.exit(code));
}


/***/ }),

/***/ 46739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ flushed)
/* harmony export */ });
/** Resolves once all that was written to the streams is with their readers, or the readers are gone. */
async function flushed(...streams) {
    await Promise.all(streams.map((stream) => new Promise((resolve) => void stream.write('', () => resolve()))));
}


/***/ })

};
