export const id = 898;
export const ids = [898];
export const modules = {

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ askTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32047);


/** Commands under way: an exit that nobody could wait for ends them. */
const running = new Set();
/** Runs a short command whose answer is a text. What runs long, or is to be shown as it comes, is the builder's. */
function askTool(tool, argv, { folder, env, interrupted }) {
    const options = {
        env,
        maxBuffer: Number.POSITIVE_INFINITY,
        ...(folder === undefined ? {} : { cwd: folder }),
    };
    const { promise: answer, resolve } = withResolver();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(tool, argv, options, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        const exitCode = typeof code === 'number' ? code : undefined;
        resolve({ exitCode, stdout, stderr, isMissing: code === 'ENOENT' });
    });
    if (running.size === 0)
        process.once('exit', endAll);
    running.add(child);
    const end = () => endTree(child);
    if (interrupted?.aborted)
        end();
    interrupted?.addEventListener('abort', end);
    child.once('close', () => {
        interrupted?.removeEventListener('abort', end);
        running.delete(child);
        if (running.size === 0)
            process.off('exit', endAll);
    });
    return { pid: child.pid, answer };
}
function endAll() {
    for (const child of running)
        endTree(child);
}
function endTree({ pid }) {
    if (pid !== undefined)
        (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .killTree */ .TP)(pid);
}
/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolver() {
    let resolve = () => undefined;
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}


/***/ }),

/***/ 67064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _ask_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8809);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68247);



/** Runs git to its end, or throws `interrupted`. In CI containers the checkout often belongs to another user, which git would refuse to read. */
async function runGit(place, argv, options = {}) {
    const { folder, interrupted } = place;
    if (interrupted?.aborted)
        throw interruption();
    const asked = (0,_ask_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .askTool */ .C)('git', ['-c', 'safe.directory=*', ...argv], {
        folder,
        // Without the lock that `git status` takes to refresh the index, ending it leaves nothing behind.
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', ...options.env },
        interrupted,
    });
    if (options.scratch !== undefined)
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .noteCommand */ .kE)(options.scratch, asked.pid);
    const answer = await asked.answer;
    if (interrupted?.aborted)
        throw interruption();
    return answer;
}
function interruption() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('interrupted', 'Interrupted before git had answered.', {
        remedy: 'Run again; what is done is not done twice.',
    });
}


/***/ }),

/***/ 68247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   jU: () => (/* binding */ removeAbandoned),
/* harmony export */   kE: () => (/* binding */ noteCommand),
/* harmony export */   q6: () => (/* binding */ openPrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32047);




/** Folders that a run makes in the temp folder and removes; the names tell them apart from everybody else's. */
const prefixes = { docker: 'ecs-ship-docker-', tree: 'ecs-ship-tree-' };
/** The file in a private folder that says which process owns it. */
const ownerFile = 'owner.json';
/** Files in a private folder that name the commands which use it. */
const commandFile = /^command-\d+\.json$/;
/** Folders of this process: an exit that nobody could wait for removes them. */
const open = new Set();
/** Makes a private folder that is removed by `removeLeftovers`, else at the exit, else by the next run. */
function openPrivateFolder(tempFolder, kind) {
    // Synchronous, so that a second signal finds either no folder or one that is known.
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, prefixes[kind]));
    if (open.size === 0)
        process.once('exit', removeAll);
    open.add(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ownerFile), JSON.stringify((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(process.pid)), { mode: 0o600 });
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
    return folder;
}
/** Names a command that uses the folder, so that whoever removes the folder can end it. */
function noteCommand(folder, pid) {
    if (pid !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `command-${pid}.json`), JSON.stringify((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(pid)));
}
/** Removes one private folder and ends what still uses it, whoever owns it; one that is gone already is fine. */
async function removeLeftovers(folder) {
    endCommands(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    open.delete(folder);
    if (open.size === 0)
        process.off('exit', removeAll);
}
/** Removes the private folders of runs that were killed before they could do it themselves. */
async function removeAbandoned(tempFolder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(tempFolder).catch(() => []);
    const ours = names
        .filter((name) => Object.values(prefixes).some((prefix) => name.startsWith(prefix)))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, name));
    await Promise.all(ours.map(async (folder) => {
        if (await isAbandoned(folder))
            await removeLeftovers(folder);
    }));
}
async function isAbandoned(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ownerFile), 'utf8').catch(() => '');
    // Without an owner it is either not ours to judge or just being made.
    return text !== '' && !(0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .runsStill */ .xf)(JSON.parse(text));
}
function removeAll() {
    for (const folder of open) {
        endCommands(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** A command that outlives its run would go on pushing, and write into the folder again. */
function endCommands(folder) {
    for (const command of commandsOf(folder))
        if ((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .runsStill */ .xf)(command))
            (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .killTree */ .TP)(command.pid);
}
function commandsOf(folder) {
    try {
        const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => commandFile.test(name));
        return files.map((name) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 'utf8')));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 70898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askServices: () => (/* binding */ askServices)
});

// EXTERNAL MODULE: ./.build/adapters/git/run-git.js
var run_git = __webpack_require__(67064);
;// CONCATENATED MODULE: ./.build/adapters/git/commit-authors.js

/** Names of those who made the commits, as far as the repository of a folder knows them; none without a repository, or git. */
async function commitAuthors(folder, commits, interrupted) {
    const found = new Map();
    const known = commits.filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
    if (known.length === 0)
        return found;
    // One that is not there would fail the others, too.
    const argv = ['log', '--no-walk=unsorted', '--ignore-missing', '--format=%H %an', ...known, '--'];
    const { stdout = '' } = await (0,run_git/* runGit */.E)({ folder, interrupted }, argv).catch(() => ({ stdout: '' }));
    for (const line of `${stdout}`.split('\n')) {
        const [, commit = '', name = ''] = /^(\S+) (.+)$/.exec(line) ?? [];
        if (name !== '')
            found.set(commit, name);
    }
    return found;
}

// EXTERNAL MODULE: ./.build/commands/with-services.js
var with_services = __webpack_require__(47422);
;// CONCATENATED MODULE: ./.build/commands/status.js


/** Asks AWS about services, side by side, in the file's order. Throws ShipError. */
function askServices(request) {
    const { workingDirectory, interrupted, read } = request;
    const authorsOf = (commits) => commitAuthors(workingDirectory, commits, interrupted);
    return (0,with_services/* withServices */.l)(request, (opened) => Promise.all(opened.map(({ config, ports }) => {
        const { cluster, service } = config.target;
        const repository = config.image.repository ?? service;
        return read({ cluster, service, repository, ecs: ports.ecs, authorsOf });
    })));
}


/***/ })

};
