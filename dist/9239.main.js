export const id = 9239;
export const ids = [9239];
export const modules = {

/***/ 9239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outliveReaders: () => (/* binding */ outliveReaders)
/* harmony export */ });
/** Lets a run go on to its end and its exit code when whoever reads a stream, such as `head`, has gone. */
function outliveReaders(...streams) {
    for (const stream of streams)
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED')
                throw error;
        });
}


/***/ })

};
