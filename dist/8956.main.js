export const id = 8956;
export const ids = [8956];
export const modules = {

/***/ 21316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesAdapter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40262);





/** The file system, relative to the working directory. */
function filesAdapter(workingDirectory) {
    return {
        readText: async (path) => {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path), 'utf8');
            }
            catch (error) {
                const { code, message } = error;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return undefined;
                const what = code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read: ${message}`;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ShipError */ .f('source-not-found', `${path} ${what}.`, {
                    remedy: 'Check the path and its permissions.',
                    cause: error,
                });
            }
        },
        isFolder: async (path) => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path)).catch(() => undefined);
            return found?.isDirectory() ?? false;
        },
        exists: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path)).catch(() => undefined)) !== undefined,
        size: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path)).catch(() => undefined))?.size,
        writeText: async (path, text) => {
            try {
                await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path), text);
            }
            catch (error) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ShipError */ .f('config-unreadable', `${path} cannot be written: ${error.message}`, {
                    remedy: 'Check the path, its permissions and the space that is left.',
                    cause: error,
                });
            }
        },
        cacheFolder: () => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'ecs-ship', 'build'),
        replaceFolder: async (from, to) => {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(from);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(to, { recursive: true, force: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
                return undefined;
            }
            catch (error) {
                return error.message;
            }
        },
    };
}


/***/ }),

/***/ 32047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ killTree),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   po: () => (/* binding */ processName),
/* harmony export */   xf: () => (/* binding */ runsStill)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function processName(pid) {
    return { pid, startTicks: startTicks(pid) };
}
/** Is it the same process that runs under this pid? */
function runsStill({ pid, startTicks: started }) {
    return isAlive(pid) && startTicks(pid) === started;
}
/** SIGKILL for a process and all it has started, as far as /proc tells. */
function killTree(pid) {
    // Stopped first, so that it starts nothing more while its children are looked up.
    send(pid, 'SIGSTOP');
    for (const child of childrenOf(pid))
        killTree(child);
    send(pid, 'SIGKILL');
}
/** A child belongs to the thread that started it; docker and git start theirs from any. */
function childrenOf(pid) {
    return threadsOf(pid).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
}
function threadsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return [];
    }
}
/** Field 22 of /proc/PID/stat, which tells two processes of the same pid apart; a zombie has ended. */
function startTicks(pid) {
    const text = read(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : fields[19];
}
/** Does some process run under this pid? */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 40262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32047);



/**
 * Writes a text file, making the folders on the way to it. Whenever the process is killed, the file is whole or as before.
 * Synchronous, so that no exit comes between: only a SIGKILL can leave an unfinished file, which the next run removes.
 */
async function writeText(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    removeUnfinished(folder, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.`);
    const unfinished = `${path}.${process.pid}.unfinished`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(unfinished, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
        throw error;
    }
}
/** What killed runs left of this file; another run that is writing it now keeps its own. */
function removeUnfinished(folder, prefix) {
    for (const name of namesIn(folder)) {
        const pid = name.startsWith(prefix) && /^(\d+)\.unfinished$/.exec(name.slice(prefix.length))?.[1];
        if (pid && !(0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(Number(pid)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
    }
}
/** None where the folder may be written but not read. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 98956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  controlEmulator: () => (/* binding */ controlEmulator)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
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
var files = __webpack_require__(21316);
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
