export const id = 247;
export const ids = [247];
export const modules = {

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   Og: () => (/* binding */ privateFolderPrefix),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   Xw: () => (/* binding */ startTicks),
/* harmony export */   jU: () => (/* binding */ removeAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Private docker configurations are folders of this name in the temp folder. */
const privateFolderPrefix = 'ecs-ship-docker-';
/** The file in a private folder that says which process owns it. */
const ownerFile = 'owner.json';
/** Removes one private folder, whoever owns it; a folder that is gone already is fine. */
async function removeLeftovers(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}
/** Removes the private folders of runs that were killed before they could do it themselves. */
async function removeAbandoned(tempFolder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(tempFolder).catch(() => []);
    const ours = names
        .filter((name) => name.startsWith(privateFolderPrefix))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempFolder, name));
    await Promise.all(ours.map(async (folder) => {
        if (await isAbandoned(folder))
            await removeLeftovers(folder);
    }));
}
async function isAbandoned(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ownerFile), 'utf8').catch(() => undefined);
    // Without an owner file it is either not ours to judge or just being made.
    if (text === undefined)
        return false;
    const owner = JSON.parse(text);
    return !isAlive(owner.pid) || (await startTicks(owner.pid)) !== owner.startTicks;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** Field 22 of /proc/PID/stat, which tells two processes of the same pid apart. */
async function startTicks(pid) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}


/***/ })

};
