export const id = 8920;
export const ids = [8920];
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

/***/ 98920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoVerb: () => (/* binding */ demoVerb)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/adapters/real-path.js

/** The path without symbolic links: npx starts us through one. */
function realPath(path) {
    return (0,promises_.realpath)(path);
}

// EXTERNAL MODULE: ./.build/config/read-flags.js
var read_flags = __webpack_require__(55967);
// EXTERNAL MODULE: ./.build/frontends/cli/command-rows.js
var command_rows = __webpack_require__(41860);
// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(86466);
;// CONCATENATED MODULE: ./.build/frontends/verbs/demo-verb.js




/** `demo`: sets the machine up unless it is given a base image; then three acts on the emulator; gives the exit code. */
async function demoVerb(explicit, io) {
    const { 'base-image': baseImage, keep, json } = (0,read_flags/* readFlags */.u)(command_rows/* demoRows */.fs, explicit);
    const cli = await realPath(io.launcher);
    if (baseImage === undefined)
        return setUpAndPlay(cli, { keep, json }, io.signals);
    const { runDemo, sampleAppBeside } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(8815), __webpack_require__.e(7778), __webpack_require__.e(6156), __webpack_require__.e(9792), __webpack_require__.e(7079), __webpack_require__.e(2789), __webpack_require__.e(4395), __webpack_require__.e(6556)]).then(__webpack_require__.bind(__webpack_require__, 36556));
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(io.signals, io.exit);
    try {
        return await runDemo({
            baseImage,
            keep,
            json,
            cli,
            sampleApp: sampleAppBeside(cli),
            stopped: interrupts.signal,
            out: (text) => io.stdout.write(text),
            err: (text) => io.stderr.write(text),
        });
    }
    finally {
        interrupts.stop();
    }
}
async function setUpAndPlay(cli, switches, signals) {
    const { setUpFirst } = await Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(9594)]).then(__webpack_require__.bind(__webpack_require__, 19594));
    const { keep, json } = switches;
    return setUpFirst(cli, [...(keep ? ['--keep'] : []), ...(json ? ['--json'] : [])], signals);
}


/***/ })

};
