export const id = 956;
export const ids = [956];
export const modules = {

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesAdapter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(262);




/** The file system, relative to the working directory. */
function filesAdapter(workingDirectory) {
    return {
        readText: async (path) => {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path), 'utf8');
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f('source-not-found', `${path} cannot be read: ${error.message}`, {
                    remedy: 'Check the path and its permissions.',
                    cause: error,
                });
            }
        },
        isFolder: async (path) => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path)).catch(() => undefined);
            return found?.isDirectory() ?? false;
        },
        writeText: async (path, text) => {
            try {
                await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path), text);
            }
            catch (error) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f('config-unreadable', `${path} cannot be written: ${error.message}`, {
                    remedy: 'Check the path, its permissions and the space that is left.',
                    cause: error,
                });
            }
        },
    };
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Writes a text file, making the folders on the way to it. Whenever the process is killed, the file is whole or as before. */
async function writeText(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const unfinished = `${path}.${process.pid}.unfinished`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  controlEmulator: () => (/* binding */ controlEmulator)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/adapters/ask-emulator.js

const start = 'Start one with `ecs-ship emulator start`, or say where it is with --url or AWS_ENDPOINT_URL.';
/** One request to a running emulator's control surface; its answer's JSON. ShipError for a refusal or no emulator. */
async function askEmulator(url, method, path, body) {
    const response = await send(`${url.replace(/\/+$/, '')}/_emulator${path}`, method, body).catch((error) => {
        const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
        throw new errors/* ShipError */.f('emulator-unreachable', `no emulator answers at ${url} (${why})`, {
            remedy: start,
            cause: error,
        });
    });
    const answer = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined)
        return answer;
    const refusal = answer;
    if (typeof refusal?.error !== 'string') {
        throw new errors/* ShipError */.f('emulator-unreachable', `what answers at ${url} is no emulator of this kind`, {
            remedy: start,
        });
    }
    throw new errors/* ShipError */.f('option-invalid', refusal.error, {
        remedy: 'Correct it; docs/emulator.md describes every request.',
    });
}
function send(url, method, body) {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return fetch(url, { method, ...json });
}

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(1316);
;// CONCATENATED MODULE: ./.build/commands/emulator-control.js



/** Asks a running emulator and tells its answer; gives the exit code. */
async function controlEmulator(control) {
    const { action, url, json, print } = control;
    const calls = await action.ask({
        ...control,
        readText: (path) => readText(control.workingDirectory, path),
    });
    let answer;
    for (const { method, path, body } of calls)
        answer = await askEmulator(url, method, path, body);
    print(json ? JSON.stringify(answer, null, 2) : action.tell(answer));
    return 0;
}
async function readText(workingDirectory, path) {
    const text = await (0,files/* filesAdapter */.V)(workingDirectory).readText(path);
    if (text !== undefined)
        return text;
    throw new errors/* ShipError */.f('config-unreadable', `${path}: there is no such file`, { remedy: 'Correct the path.' });
}


/***/ })

};
