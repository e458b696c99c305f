export const id = 968;
export const ids = [968];
export const modules = {

/***/ 60968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   movingScreen: () => (/* binding */ movingScreen)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42680);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21009);


/**
 * A terminal. Lines that stay are written by us, not by log-update's persist(), which would break long ones (ARNs, URLs)
 * so that they could not be copied. The cursor stays visible: a killed run must not leave it hidden.
 */
function movingScreen(stream) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_0__/* .createLogUpdate */ .SY)(stream, { showCursor: true });
    let moving = [];
    const move = (lines) => {
        // log-update 7.2 loses the last line when one is added above it, and leaves a gap when one is taken away.
        if (moving.length > 0 && lines.length > 0 && lines.length !== moving.length)
            update.clear();
        if (lines.length > 0)
            update(lines.join('\n'));
        else if (moving.length > 0)
            update.clear();
        moving = lines;
    };
    return {
        print(lines) {
            if (lines.length === 0)
                return;
            const below = moving;
            move([]);
            stream.write((0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)(lines));
            move(below);
        },
        move,
    };
}


/***/ })

};
