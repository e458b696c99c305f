export const id = 9915;
export const ids = [9915];
export const modules = {

/***/ 79915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initPrompts: () => (/* binding */ initPrompts)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26170);
/* harmony import */ var _config_option_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20412);
/* harmony import */ var _config_read_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16540);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _init_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6989);





function initPrompts({ stdin, stderr }) {
    const streams = { input: stdin, output: stderr };
    return {
        ask: (question) => (question.closed ? choose(question, streams) : write(question, streams)),
        whichService: async (clusters) => {
            const names = clusters.flatMap(({ name, services }) => services.map((one) => `${name}/${one}`));
            const options = ['', ...names].map((value) => ({ value, label: value || 'None of them: a new one' }));
            const message = 'Which of the services is it? Its task definition and settings are imported.';
            const chosen = answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)({ message, options, maxItems: 12, ...streams }));
            return chosen === '' ? undefined : chosen;
        },
        mayOverwrite: async (path) => answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .confirm */ .lJ)({ message: `Overwrite ${path}?`, initialValue: false, ...streams })),
    };
}
async function choose({ text: message, choices, proposal }, streams) {
    const options = choices.map((value) => ({ value, label: value }));
    return answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)({ message, options, initialValue: proposal, ...streams }));
}
/** A text, in which the proposal stands already; what there is to choose from is named. */
async function write(question, streams) {
    const { text: asked, choices, proposal, flag } = question;
    const shown = choices.slice(0, 8).join(', ');
    const message = shown === '' ? asked : `${asked} There are: ${shown}${choices.length > 8 ? ', …' : ''}`;
    const validate = (value) => problemOf(flag, value ?? '');
    return answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ message, initialValue: proposal, validate, ...streams }));
}
/** What the flag would be refused for. */
function problemOf(flag, value) {
    const row = _init_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .initRows */ .e.find(({ name }) => name === flag);
    if (row === undefined || value.trim() === '')
        return 'Something has to stand here.';
    const [problem] = (0,_config_read_option_js__WEBPACK_IMPORTED_MODULE_2__/* .readOption */ .g)(row, { shape: 'text', where: `--${flag}`, text: value }).problems;
    return problem && (0,_config_option_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(problem.message);
}
function answered(answer) {
    if (!(0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(answer))
        return answer;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ShipError */ .f('interrupted', 'Interrupted before anything was written.', {
        remedy: 'Run init again; with --yes it asks nothing.',
    });
}


/***/ })

};
