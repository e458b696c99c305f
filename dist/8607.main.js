export const id = 8607;
export const ids = [8607];
export const modules = {

/***/ 98607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DescribeParameters$: () => (/* reexport safe */ _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__.Ck2)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37982);
/** What of the model of Systems Manager is served or told, by name: the bundle keeps nothing else of its client. */



/***/ })

};
