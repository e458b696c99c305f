export const id = 3322;
export const ids = [3322];
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

/***/ 23322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulatorControlVerb: () => (/* binding */ emulatorControlVerb)
/* harmony export */ });
/* harmony import */ var _commands_emulator_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76431);
/* harmony import */ var _config_read_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55967);
/* harmony import */ var _cli_command_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41860);



const LOCAL = 'http://127.0.0.1:4566';
/** `emulator advance` and the like: asks a running emulator; gives the exit code. */
async function emulatorControlVerb(request, io) {
    const action = _commands_emulator_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .emulatorActions */ .$.find(({ name }) => name === request.action);
    if (action === undefined)
        throw new TypeError(`no emulator action ${request.action}`);
    const { url, json, ...values } = (0,_config_read_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlags */ .u)([..._cli_command_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .controlRows */ .L_, ...action.rows], request.explicit);
    const { controlEmulator } = await __webpack_require__.e(/* import() */ 8956).then(__webpack_require__.bind(__webpack_require__, 98956));
    return controlEmulator({
        action,
        operands: request.operands,
        values,
        url: `${url ?? (io.env.AWS_ENDPOINT_URL || LOCAL)}`,
        json: json === true,
        workingDirectory: io.workingDirectory,
        print: (line) => io.stdout.write(`${line}\n`),
    });
}


/***/ })

};
