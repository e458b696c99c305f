export const id = 719;
export const ids = [719];
export const modules = {

/***/ 40719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GetRole$: () => (/* reexport safe */ _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.pW4),
/* harmony export */   InvalidInputException$: () => (/* reexport safe */ _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.ziI),
/* harmony export */   LimitExceededException$: () => (/* reexport safe */ _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.qrA),
/* harmony export */   MalformedPolicyDocumentException$: () => (/* reexport safe */ _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.qHG),
/* harmony export */   NoSuchEntityException$: () => (/* reexport safe */ _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.BGN),
/* harmony export */   PolicyEvaluationException$: () => (/* reexport safe */ _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.IK2),
/* harmony export */   ServiceFailureException$: () => (/* reexport safe */ _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.h2d),
/* harmony export */   SimulatePrincipalPolicy$: () => (/* reexport safe */ _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.dfn)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85464);
/** What of the model of IAM is served or told, by name: the bundle keeps nothing else of its client. */



/***/ })

};
