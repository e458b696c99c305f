export const id = 2962;
export const ids = [2962];
export const modules = {

/***/ 42962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openInBrowser: () => (/* binding */ openInBrowser)
/* harmony export */ });
/* unused harmony export openerOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** The platform's own opener; none on a Linux machine without a desktop, where it would start a browser in the terminal. */
function openerOf(url, { platform, env }) {
    if (platform === 'darwin')
        return ['open', url];
    // No shell gets to see the address.
    if (platform === 'win32')
        return ['rundll32', 'url.dll,FileProtocolHandler', url];
    const hasDesktop = [env.DISPLAY, env.WAYLAND_DISPLAY, env.WSL_DISTRO_NAME].some((value) => value);
    return hasDesktop ? ['xdg-open', url] : undefined;
}
/** Opens an address in the browser; false where there is none to open it. */
function openInBrowser(url, env) {
    const [tool, ...argv] = openerOf(url, { platform: process.platform, env }) ?? [];
    if (tool === undefined)
        return Promise.resolve(false);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(tool, argv, { stdio: 'ignore', detached: true, env });
    child.unref();
    return new Promise((resolve) => {
        child.once('error', () => resolve(false));
        child.once('spawn', () => resolve(true));
    });
}


/***/ })

};
