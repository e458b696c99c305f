export const id = 9730;
export const ids = [9730];
export const modules = {

/***/ 55967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _explicit_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96677);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38994);



/** Values of a command that takes flags only. Throws one ShipError that lists every problem. */
function readFlags(rows, explicit) {
    const { values, problems } = (0,_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(rows, [(0,_explicit_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .explicitLayer */ .o)('flags', explicit)]);
    if (problems.length > 0)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$)(problems);
    return Object.fromEntries(values);
}


/***/ }),

/***/ 70257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutUnset)
/* harmony export */ });
/** Drops members that are undefined, so that "unset" is always "absent". */
function withoutUnset(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 86466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

const exitCodes = { SIGINT: 130, SIGTERM: 143 };
/** Turns the first signal into an abort; the second ends the process at once, for nobody should have to wait. */
function listenForInterrupts(source, exit) {
    const controller = new AbortController();
    // Several services listen, each in many places.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
    let code;
    let told;
    let came = '';
    const listener = (signal) => {
        if (code !== undefined)
            return exit(told ?? code);
        code = exitCodes[signal] ?? 130;
        came = signal;
        controller.abort(new Error(`interrupted by ${signal}`));
    };
    const names = ['SIGINT', 'SIGTERM'];
    for (const name of names)
        source.on(name, listener);
    return {
        signal: controller.signal,
        answer: (say) => {
            controller.signal.addEventListener('abort', () => {
                if (told !== undefined)
                    return;
                say(`Interrupted by ${came}: what is under way is ended; another signal exits at once.`);
            });
        },
        exitCode: () => code ?? 130,
        reported: (exitCode) => {
            told = exitCode;
        },
        stop: () => {
            for (const name of names)
                source.off(name, listener);
        },
    };
}


/***/ }),

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulatorVerb: () => (/* binding */ emulatorVerb)
/* harmony export */ });
/* harmony import */ var _config_read_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55967);
/* harmony import */ var _config_without_unset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70257);
/* harmony import */ var _cli_command_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41860);
/* harmony import */ var _interrupts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86466);




/** `emulator start`: serves until stopped; gives the exit code. */
async function emulatorVerb(explicit, io) {
    const { port, runtime, speed, seed, findings, throttle, strict, data } = (0,_config_read_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .u)(_cli_command_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .emulatorRows */ .Xc, explicit);
    const { runEmulator } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4395), __webpack_require__.e(2102)]).then(__webpack_require__.bind(__webpack_require__, 20990));
    const interrupts = (0,_interrupts_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForInterrupts */ .v)(io.signals, io.exit);
    try {
        return await runEmulator({
            ...(0,_config_without_unset_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUnset */ .s)({ port, runtime, speed, seed, findings, throttle, strict, data }),
            stopped: interrupts.signal,
            print: (line) => io.stdout.write(`${line}\n`),
        });
    }
    finally {
        interrupts.stop();
    }
}


/***/ })

};
