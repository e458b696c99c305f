export const id = 5647;
export const ids = [5647];
export const modules = {

/***/ 45647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DescribeRouteTables$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.Mxi),
/* harmony export */   DescribeSecurityGroups$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.GZZ),
/* harmony export */   DescribeSubnets$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__._3j),
/* harmony export */   DescribeVpcAttribute$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.ZTU),
/* harmony export */   DescribeVpcEndpoints$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.nhx),
/* harmony export */   RouteTable$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.O1$),
/* harmony export */   SecurityGroup$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.yn2),
/* harmony export */   Subnet$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.umT),
/* harmony export */   Vpc$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.a6p),
/* harmony export */   VpcAttributeName: () => (/* binding */ VpcAttributeName),
/* harmony export */   VpcEndpoint$: () => (/* reexport safe */ _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.Xwo)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31947);
/**
 * What of EC2's model is served or seeded, by name: the bundle keeps nothing else of a client that is larger than all the
 * others together.
 */

/** Written out here, since the client's own would bring all its enums along. */
const VpcAttributeName = {
    enableDnsHostnames: 'enableDnsHostnames',
    enableDnsSupport: 'enableDnsSupport',
    enableNetworkAddressUsageMetrics: 'enableNetworkAddressUsageMetrics',
};


/***/ })

};
