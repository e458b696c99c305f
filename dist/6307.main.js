export const id = 6307;
export const ids = [6307];
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

/***/ 93669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dockerfileView)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);

/** Reads any text: what no builder would take is the builder's to refuse. */
function dockerfileView(path, text, given = {}) {
    const all = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(text.replace(/^\uFEFF/, ''))
        .getInstructions()
        .map((one) => instructionOf(path, one));
    const firstFrom = all.findIndex(({ keyword }) => keyword === 'FROM');
    const globalArguments = all.slice(0, Math.max(0, firstFrom)).filter(({ keyword }) => keyword === 'ARG');
    const defaults = globalArguments.flatMap(({ variables }) => variables);
    const values = new Map(defaults.map(({ name, value }) => [name, given[name] ?? value]));
    const stages = all.flatMap((from, index) => {
        if (from.keyword !== 'FROM')
            return [];
        const next = all.findIndex(({ keyword }, later) => later > index && keyword === 'FROM');
        return [stageOf(from, all.slice(index + 1, next < 0 ? undefined : next), values)];
    });
    return { path, globalArguments, stages };
}
function stageOf(from, instructions, values) {
    const [image = '', as = '', name] = from.words;
    const base = filledIn(image, values);
    return {
        place: from.place,
        instructions,
        ...(base === undefined || base === '' ? {} : { base }),
        ...(as.toUpperCase() === 'AS' && name !== undefined ? { name } : {}),
    };
}
/** With variables replaced (Dockerfile reference, "Environment replacement"); undefined where one is not known. */
function filledIn(text, values) {
    let unknown = false;
    const filled = text.replace(/\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g, (_, bare, braced, fallback) => {
        const value = values.get(bare ?? braced) || fallback;
        unknown ||= value === undefined;
        return value ?? '';
    });
    return unknown || filled.includes('$') ? undefined : filled;
}
function instructionOf(file, parsed) {
    const placeOf = ({ start }) => ({ file, line: start.line + 1, column: start.character + 1 });
    const exec = parsed.getOpeningBracket?.() ? parsed.getJSONStrings?.() : undefined;
    return {
        keyword: parsed.getKeyword(),
        place: placeOf(parsed.getInstructionRange()),
        text: parsed.getArgumentsContent() ?? '',
        words: parsed.getArguments().map((word) => word.getValue()),
        flags: new Map(parsed.getFlags?.().map((flag) => [flag.getName(), flag.getValue() ?? '']) ?? []),
        variables: parsed.getProperties?.().map((one) => ({
            name: one.getName(),
            place: placeOf(one.getRange()),
            ...(one.getValue() === null ? {} : { value: one.getValue() ?? '' }),
        })) ?? [],
        ...(exec === undefined ? {} : { exec: exec.map((word) => word.getJSONValue()) }),
    };
}


/***/ }),

/***/ 10298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ certainlyLacks)
/* harmony export */ });
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65080);

/** What small base images are known to lack, by the names they are published under. */
const lacking = [
    [/(?:^|\/)scratch$/, ['sh', 'curl', 'wget', 'nc', 'bash']],
    [/distroless\/(?!.*:.*debug)/, ['sh', 'curl', 'wget', 'nc', 'bash']],
    [/(?:^|\/)alpine(?:[:@]|$)/, ['curl', 'bash']],
    [/(?:^|\/)(?:python|node|ruby|golang):[^@]*\balpine/, ['curl', 'bash']],
    [/(?:^|\/)busybox(?:[:@]|$)/, ['curl', 'bash']],
    [/(?:^|\/)(?:debian|ubuntu)(?:[:@]|$)/, ['curl', 'wget', 'nc']],
    [/(?:^|\/)(?:python|node|ruby):[^@]*\bslim/, ['curl', 'wget', 'nc']],
    [/mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime):(?:[5-9]|\d\d)\.(?!.*alpine)/, ['curl', 'wget', 'nc']],
];
/**
 * Whether the image certainly has no such program: its base lacks it, and no step names it, copies programs or a whole
 * system, or runs a script that may bring it.
 */
function certainlyLacks(chain, tool) {
    const base = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .baseImage */ .fF)(chain);
    const lacks = lacking.some(([known, tools]) => base !== undefined && known.test(base) && tools.includes(tool));
    return lacks && !chain.some(({ instructions }) => instructions.some((step) => mayBring(step, tool)));
}
function mayBring({ keyword, text, flags }, tool) {
    if (text.split(/[^A-Za-z0-9_+.-]+/).includes(tool))
        return true;
    if (keyword === 'RUN')
        return /\.sh\b|<<|\$|\bansible/.test(text);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return false;
    return /\bs?bin\b|\.tar\b|\.t?gz\b/.test(text) || (flags.has('from') && /\s\/"?\]?$/.test(text));
}


/***/ }),

/***/ 65080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ shippedStages),
/* harmony export */   fF: () => (/* binding */ baseImage),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   xh: () => (/* binding */ lastInstruction)
/* harmony export */ });
/**
 * The stage that becomes the image and those it is built FROM, the image's own first; empty when the target does not
 * exist.
 */
function shippedStages({ stages }, target) {
    const wanted = target?.toLowerCase();
    const last = wanted === undefined ? stages.at(-1) : stages.find(({ name }) => name?.toLowerCase() === wanted);
    const chain = [];
    for (let stage = last; stage !== undefined; stage = parentOf(stage, stages))
        chain.push(stage);
    return chain;
}
/** Only an earlier stage can be built upon, so that this ends. */
function parentOf(stage, stages) {
    const base = stage.base?.toLowerCase();
    return stages
        .slice(0, stages.indexOf(stage))
        .findLast(({ name }) => name?.toLowerCase() === base && base !== undefined);
}
/** The last instruction of that kind that holds for the image. */
function lastInstruction(chain, keyword) {
    return chain
        .map(({ instructions }) => instructions.findLast((one) => one.keyword === keyword))
        .find((found) => found !== undefined);
}
/** What FROM of the first stage of the chain names: an image, never a stage. */
function baseImage(chain) {
    return chain.at(-1)?.base;
}


/***/ }),

/***/ 36307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareFiles: () => (/* binding */ compareFiles),
  lookAtFolder: () => (/* binding */ lookAtFolder),
  refuseBelowTop: () => (/* binding */ refuseBelowTop),
  writeFiles: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/files.js
var adapters_files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/adapters/git/run-git.js
var run_git = __webpack_require__(67064);
;// CONCATENATED MODULE: ./.build/adapters/git/repository-place.js

/** Asks git, before the first commit too. */
async function repositoryPlace(folder) {
    const place = { folder, interrupted: undefined };
    const ask = async (...argv) => {
        const { exitCode, stdout } = await (0,run_git/* runGit */.E)(place, argv);
        return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
    };
    const [prefix, remote, theirs, ours] = await Promise.all([
        ask('rev-parse', '--show-prefix'),
        ask('remote', 'get-url', 'origin'),
        ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
        ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
    ]);
    const branch = theirs?.replace(/^origin\//, '') ?? ours;
    return {
        below: prefix?.replace(/\/$/, '') ?? '',
        ...(remote === undefined ? {} : { remote }),
        ...(branch === undefined ? {} : { branch }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/adapters/read-folder.js


/** What people never write themselves, and what may hold a hundred thousand files. */
const skipped = new Set([
    ...[
        '.git',
        '.hg',
        '.svn',
        'node_modules',
        'vendor',
        'target',
        'build',
        'dist',
        'out',
        'bin',
        'obj',
        'coverage',
    ],
    ...['.venv', 'venv', '__pycache__', '.next', '.gradle', '.terraform', '.tox', 'ecs-ship-iam'],
]);
/** Looked at: a program's first files are near the top, and small. */
const MAX_DEPTH = 8;
const MAX_FILES = 2000;
const MAX_BYTES = 131_072;
const isText = /(?:^|\/)(?:Dockerfile|Containerfile|Gemfile|mvnw|gradlew|\.dockerignore|\.nvmrc|\.node-version|\.python-version|\.ruby-version|go\.mod)$|\.(?:py|toml|txt|json|m?[jt]sx?|cjs|go|rs|java|kts?|rb|cs|fs|csproj|fsproj|xml|gradle|ya?ml|properties)$/;
/**
 * The files of a folder by path, '/' between, with the texts of those that people write; what is large or of
 * another kind is there with an empty text. Links are not followed.
 */
async function readFolder(root) {
    const found = new Map();
    const folders = [{ path: '', depth: 0 }];
    for (let next = folders.shift(); next !== undefined && found.size < MAX_FILES; next = folders.shift()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, next.path), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
            if (entry.isDirectory() && next.depth < MAX_DEPTH && !skipped.has(entry.name))
                folders.push({ path, depth: next.depth + 1 });
            if (entry.isFile())
                found.set(path, await textOf((0,external_node_path_.join)(root, path)));
        }
    }
    return found;
}
async function textOf(path) {
    if (!isText.test(path))
        return '';
    const { size } = await (0,promises_.stat)(path).catch(() => ({ size: Number.POSITIVE_INFINITY }));
    return size > MAX_BYTES ? '' : (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/write-all.js



/**
 * Writes all of the files, or none: each is laid beside its place first, and when one cannot be put there, those that were
 * are as before. Synchronous, so that no signal comes between. Throws `config-unreadable`.
 */
function writeAll(root, files) {
    const laid = [];
    const undo = [];
    try {
        for (const { path, text } of files) {
            const unfinished = `${(0,external_node_path_.join)(root, path)}.${process.pid}.unfinished`;
            undo.push(...makeFolders((0,external_node_path_.dirname)(unfinished)));
            laid.push(unfinished);
            (0,external_node_fs_.writeFileSync)(unfinished, text);
            if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isDirectory())
                throw new Error(`${path} is a folder`);
        }
        for (const [index, { path }] of files.entries()) {
            undo.push(putBack((0,external_node_path_.join)(root, path)));
            (0,external_node_fs_.renameSync)(laid[index] ?? '', (0,external_node_path_.join)(root, path));
        }
    }
    catch (error) {
        for (const path of laid)
            (0,external_node_fs_.rmSync)(path, { force: true });
        for (const step of undo.reverse())
            step();
        throw unwritten(error);
    }
}
/** Gives what takes away the folders that were made. */
function makeFolders(folder) {
    const first = (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return first === undefined ? [] : [() => (0,external_node_fs_.rmSync)(first, { recursive: true, force: true })];
}
function putBack(path) {
    const isThere = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    const before = isThere ? (0,external_node_fs_.readFileSync)(path) : undefined;
    return () => (before === undefined ? (0,external_node_fs_.rmSync)(path, { force: true }) : (0,external_node_fs_.writeFileSync)(path, before));
}
function unwritten(error) {
    const why = error instanceof Error ? error.message : String(error);
    return new errors/* ShipError */.f('config-unreadable', `A file cannot be written, so none was: ${why}`, {
        remedy: 'Check the path, its permissions and the space that is left.',
        cause: error,
    });
}

// EXTERNAL MODULE: ./.build/init/ci-host.js
var ci_host = __webpack_require__(79144);
// EXTERNAL MODULE: ./.build/check/dockerfile-view.js
var dockerfile_view = __webpack_require__(93669);
// EXTERNAL MODULE: ./.build/check/image-tools.js
var image_tools = __webpack_require__(10298);
// EXTERNAL MODULE: ./.build/check/shipped-stages.js
var shipped_stages = __webpack_require__(65080);
;// CONCATENATED MODULE: ./.build/init/folder-view.js
/** The files below a subfolder, as if it were the folder. */
function subfolder(folder, name) {
    const prefix = `${name}/`;
    const inside = [...folder].filter(([path]) => path.startsWith(prefix));
    return new Map(inside.map(([path, text]) => [path.slice(prefix.length), text]));
}
/** Texts of the files whose path fits, tests left out: they name ports and paths that nothing serves. */
function textsOf(folder, form) {
    return pathsOf(folder, form).map((path) => folder.get(path) ?? '');
}
/** Paths that fit, those nearest to the top first. */
function pathsOf(folder, form) {
    const found = [...folder.keys()].filter((path) => form.test(path) && !tests.test(path));
    return found.sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1));
}
/** What the form catches in the first text that has it. */
function caught(texts, form) {
    for (const text of texts) {
        const found = form.exec(text)?.[1];
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const tests = /(?:^|\/)(?:tests?|__tests__|spec|testdata|fixtures)\/|[._](?:test|spec)\.\w+$|_test\.go$/;
function depth(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./.build/init/frameworks/python-dockerfile.js
/** A Dockerfile in two stages: pip and what it leaves behind stay in the first. */
function pythonDockerfile({ version, install, port, start }) {
    return `ARG BASE_IMAGE=python:${version}-slim

FROM \${BASE_IMAGE} AS build
WORKDIR /srv/app
${install}

FROM \${BASE_IMAGE}
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
COPY --from=build /install /usr/local
# The source comes last: a changed line rebuilds this layer and nothing else.
COPY . .
USER 10001:10001
EXPOSE ${port}
CMD ${JSON.stringify(start)}
`;
}
/** What Python leaves in a folder. */
const pythonIgnores = [
    '**/__pycache__',
    '**/*.py[cod]',
    '.venv',
    'venv',
    '.pytest_cache',
    '.mypy_cache',
    '.ruff_cache',
    '*.sqlite3',
];

;// CONCATENATED MODULE: ./.build/init/frameworks/python-app.js

const DEFAULT_PORT = 8000;
/** What is the same of every Python framework. */
function pythonApp(project, { port, missing, start }) {
    return {
        language: 'python',
        version: project.version,
        port: port ?? DEFAULT_PORT,
        dockerfile: (chosen) => pythonDockerfile({
            version: project.version,
            install: project.install(...missing),
            port: chosen,
            start: start(chosen),
        }),
        ignores: pythonIgnores,
    };
}
/** A WSGI application, `module:name`, behind Gunicorn. */
function gunicornApp(project, application) {
    return pythonApp(project, {
        port: project.port,
        missing: project.needs('gunicorn') ? [] : ['gunicorn'],
        start: (port) => ['gunicorn', `--bind=0.0.0.0:${port}`, '--access-logfile=-', application],
    });
}

;// CONCATENATED MODULE: ./.build/init/frameworks/python-install.js
const INSTALL = 'pip install --no-cache-dir --prefix=/install';
/** The steps of a Dockerfile that put a project's dependencies below /install, by whichever file names them. */
function pythonInstall(folder, more) {
    const besides = more.map((name) => ` ${name}`).join('');
    const listed = `${INSTALL} -r requirements.txt${besides}`;
    if (folder.has('requirements.txt'))
        return `COPY requirements.txt ./\nRUN ${listed}`;
    const lock = locks.find(({ file }) => folder.has(file));
    if (lock !== undefined)
        return `COPY pyproject.toml ${lock.file} ./\nRUN pip install --no-cache-dir ${lock.tool} && ${lock.write} && ${listed}`;
    const isPackage = /^\[build-system\]/m.test(folder.get('pyproject.toml') ?? '');
    if (isPackage)
        return `COPY . .\nRUN ${INSTALL} .${besides}`;
    return `COPY pyproject.toml ./\nRUN ${fromProject} > requirements.txt && ${listed}`;
}
/** Lockfiles, and what writes them as a list that pip reads. Source: the tools' documentation, "export". */
const locks = [
    { file: 'uv.lock', tool: 'uv', write: 'uv export --frozen --no-dev --no-emit-project -o requirements.txt' },
    {
        file: 'poetry.lock',
        tool: 'poetry poetry-plugin-export',
        write: 'poetry export --only main -o requirements.txt',
    },
];
/** A project that is no package cannot be installed, but names what it needs. */
const fromProject = `python3 -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"], sep="\\n")'`;

;// CONCATENATED MODULE: ./.build/init/frameworks/python-project.js


/** Reads requirements.txt and pyproject.toml; undefined where there is neither. */
function pythonProject(folder) {
    const lists = pathsOf(folder, /^(?:requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt|pyproject\.toml)$/);
    if (lists.length === 0)
        return undefined;
    const text = lists
        .map((path) => folder.get(path) ?? '')
        .join('\n')
        .replace(/(?:^|\s)#.*$/gm, '');
    const bound = caught([folder.get('gunicorn.conf.py') ?? ''], /^bind\s*=\s*f?["'][^"']*:(\d+)["']/m);
    return {
        version: versionOf(folder),
        needs: (name) => new RegExp(`(?:^\\s*|["'])${name}(?![\\w.-])`, 'im').test(text),
        install: (...more) => pythonInstall(folder, more),
        module: (form) => moduleOf(folder, form),
        port: bound === undefined ? undefined : Number(bound),
    };
}
function versionOf(folder) {
    const exact = caught([folder.get('.python-version') ?? '', folder.get('runtime.txt') ?? ''], /(3\.\d+)/);
    const pinned = caught([folder.get('pyproject.toml') ?? ''], /^\s*(?:requires-python|python)\s*=\s*["'](?:==|~=|\^|~)\s*(3\.\d+)/m);
    return exact ?? pinned ?? '3.13';
}
function moduleOf(folder, form) {
    for (const path of pathsOf(folder, /\.py$/)) {
        const name = form.exec(folder.get(path) ?? '')?.[1];
        // What is below src/ is imported without it, once it is installed.
        const module = path.replace(/^src\/|\.py$/g, '').replace(/\/__init__$/, '');
        if (name !== undefined)
            return `${module.replaceAll('/', '.')}:${name}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/init/frameworks/django.js



/** A Django project, served by Gunicorn. */
function django(folder) {
    const project = pythonProject(folder);
    if (!folder.has('manage.py') || project?.needs('django') !== true)
        return undefined;
    const [wsgi = `${settingsPackage(folder) ?? 'project'}/wsgi.py`] = pathsOf(folder, /(?:^|\/)wsgi\.py$/);
    const application = `${wsgi.replace(/\.py$/, '').replaceAll('/', '.')}:application`;
    return {
        framework: 'Django',
        ...gunicornApp(project, application),
        notes: [
            'Django answers 400 to a health check whose host is not in ALLOWED_HOSTS: the container’s is 127.0.0.1, a load balancer’s the task’s own address.',
            ...(textsOf(folder, /settings[\w/]*\.py$/).some((text) => /STATIC_ROOT/.test(text))
                ? [
                    'Static files: add `RUN python manage.py collectstatic --noinput` to the Dockerfile where the app serves them itself.',
                ]
                : []),
        ],
    };
}
function settingsPackage(folder) {
    return caught([folder.get('manage.py') ?? ''], /DJANGO_SETTINGS_MODULE["'],\s*["'](\w+)/);
}

;// CONCATENATED MODULE: ./.build/init/frameworks/dotnet.js

const dotnet_DEFAULT_PORT = 8080;
/** An ASP.NET Core application: the project file with the web SDK that lies nearest to the top. */
function dotnet(folder) {
    const projects = pathsOf(folder, /\.(?:cs|fs)proj$/);
    const project = projects.find((path) => /Sdk="Microsoft\.NET\.Sdk\.Web"/.test(folder.get(path) ?? ''));
    if (project === undefined)
        return undefined;
    const text = folder.get(project) ?? '';
    const version = caught([text], /<TargetFrameworks?>net(\d+\.\d+)/) ?? '10.0';
    const stem = project.replace(/^.*\//, '').replace(/\.\w+$/, '');
    const assembly = caught([text], /<AssemblyName>([^<$]+)</) ?? stem;
    return {
        framework: 'ASP.NET Core',
        language: 'dotnet',
        version,
        port: dotnet_DEFAULT_PORT,
        startSeconds: 30,
        dockerfile: (port) => dockerfile(project, assembly, version, port),
        ignores: ['**/bin', '**/obj', '**/*.user', '.vs'],
    };
}
function dockerfile(project, assembly, version, port) {
    return `FROM mcr.microsoft.com/dotnet/sdk:${version} AS build
WORKDIR /src
COPY . .
RUN dotnet publish ${JSON.stringify(project)} --configuration Release --output /out

FROM mcr.microsoft.com/dotnet/aspnet:${version}
WORKDIR /srv/app
COPY --from=build /out ./
USER 10001:10001
ENV ASPNETCORE_HTTP_PORTS=${port}
EXPOSE ${port}
CMD ["dotnet", "${assembly}.dll"]
`;
}

;// CONCATENATED MODULE: ./.build/init/frameworks/fastapi.js


/** A FastAPI (or Starlette) application, served by Uvicorn. */
function fastapi(folder) {
    const project = pythonProject(folder);
    if (project === undefined || !(project.needs('fastapi') || project.needs('starlette')))
        return undefined;
    const application = project.module(/^(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:FastAPI|Starlette)\(/m);
    const brings = project.needs('uvicorn') || project.needs('fastapi\\[\\w+\\]');
    return {
        framework: 'FastAPI',
        ...pythonApp(project, {
            port: undefined,
            missing: brings ? [] : ['uvicorn'],
            start: (port) => ['uvicorn', application ?? 'main:app', '--host=0.0.0.0', `--port=${port}`],
        }),
        ...(application === undefined && {
            notes: ['No `… = FastAPI(…)` was found: put the right module into CMD of the Dockerfile.'],
        }),
    };
}

;// CONCATENATED MODULE: ./.build/init/frameworks/flask.js


/** A Flask application, served by Gunicorn. */
function flask(folder) {
    const project = pythonProject(folder);
    if (project?.needs('flask') !== true)
        return undefined;
    const factory = project.module(/^def (create_app|make_app)\(/m);
    const application = project.module(/^(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:flask\.)?Flask\(/m) ?? (factory && `${factory}()`);
    return {
        framework: 'Flask',
        ...gunicornApp(project, application ?? 'app:app'),
        ...(application === undefined && {
            notes: ['No `… = Flask(…)` was found: put the right module into CMD of the Dockerfile.'],
        }),
    };
}

;// CONCATENATED MODULE: ./.build/init/frameworks/go.js

const go_DEFAULT_PORT = 8080;
/** A server in Go: a static program on Alpine, which has the certificates and a wget for the health check. */
function go(folder) {
    const module = folder.get('go.mod');
    const main = module === undefined ? undefined : mainPackage(folder);
    if (module === undefined || main === undefined)
        return undefined;
    const version = caught([module], /^go (\d+\.\d+)/m) ?? '1.25';
    const port = caught(textsOf(folder, /\.go$/), /["'`:](\d{4,5})["'`]/);
    return {
        framework: 'Go',
        language: 'go',
        version,
        port: port === undefined ? go_DEFAULT_PORT : Number(port),
        dockerfile: (port) => go_dockerfile(version, main, folder.has('go.sum'), port),
        ignores: ['bin', '**/*_test.go'],
    };
}
/** The folder of the program, as `go build` takes it; of several the one nearest to the top. */
function mainPackage(folder) {
    const [path] = pathsOf(folder, /\.go$/).filter((one) => /^package main$/m.test(folder.get(one) ?? ''));
    if (path === undefined)
        return undefined;
    const parts = path.split('/').slice(0, -1);
    return parts.length === 0 ? '.' : `./${parts.join('/')}`;
}
function go_dockerfile(version, main, locked, port) {
    return `FROM golang:${version}-alpine AS build
WORKDIR /src
COPY go.mod ${locked ? 'go.sum ' : ''}./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags=-s -o /out/server ${main}

FROM alpine:3
COPY --from=build /out/server /usr/local/bin/server
USER 10001:10001
ENV PORT=${port}
EXPOSE ${port}
CMD ["server"]
`;
}

;// CONCATENATED MODULE: ./.build/init/frameworks/node-dockerfile.js
/** A Dockerfile in two stages: the tools of the build stay in the first. */
function nodeDockerfile({ project, port, start, build, take, env = '' }) {
    const steps = build.map((step) => `RUN ${step}\n`).join('');
    return `ARG BASE_IMAGE=node:${project.version}-slim

FROM \${BASE_IMAGE} AS build
WORKDIR /srv/app
${project.install}
COPY . .
${steps}
FROM \${BASE_IMAGE}
ENV NODE_ENV=production PORT=${port}${env}
WORKDIR /srv/app
${take}
USER node
EXPOSE ${port}
CMD ${JSON.stringify(start)}
`;
}
/** What Node leaves in a folder. */
const nodeIgnores = ['**/node_modules', '**/npm-debug.log*', '.npm', 'coverage'];

;// CONCATENATED MODULE: ./.build/init/frameworks/node-project.js

/** Reads package.json; undefined where there is none, or none that is JSON. */
function nodeProject(folder) {
    const described = parsed(folder.get('package.json'));
    if (described === undefined)
        return undefined;
    const { dependencies = {}, scripts = {}, main, engines = {} } = described;
    return {
        version: node_project_versionOf(folder, engines.node),
        scripts,
        main,
        needs: (name) => name in dependencies,
        ...commandsOf(folder),
        port: portOf(folder),
    };
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function node_project_versionOf(folder, engine = '') {
    const files = ['.nvmrc', '.node-version'].map((name) => folder.get(name) ?? '');
    return caught(files, /^v?(\d+)/) ?? /^[\^~]?v?(\d+)(?:\.[\dx.]+)?$/.exec(engine)?.[1] ?? '24';
}
/** By the lockfile; without one `npm ci` would refuse. */
function commandsOf(folder) {
    if (folder.has('pnpm-lock.yaml'))
        return {
            install: 'COPY package.json pnpm-lock.yaml ./\nRUN corepack enable && pnpm install --frozen-lockfile',
            prune: 'pnpm prune --prod',
            run: (script) => `pnpm run ${script}`,
        };
    const yarn = folder.get('yarn.lock');
    if (yarn !== undefined)
        return yarnCommands(/yarn lockfile v1/.test(yarn));
    const locked = folder.has('package-lock.json');
    return {
        install: locked
            ? 'COPY package.json package-lock.json ./\nRUN npm ci'
            : 'COPY package.json ./\nRUN npm install',
        prune: 'npm prune --omit=dev',
        run: (script) => `npm run ${script}`,
    };
}
/** Yarn 1 and its successors share no more than the name of the lockfile. */
function yarnCommands(isClassic) {
    const install = isClassic ? 'yarn install --frozen-lockfile' : 'yarn install --immutable';
    return {
        install: `COPY package.json yarn.lock ./\nRUN corepack enable && ${install}`,
        prune: isClassic ? `${install} --production` : 'yarn workspaces focus --all --production',
        run: (script) => `yarn run ${script}`,
    };
}
function portOf(folder) {
    const texts = textsOf(folder, /\.(?:m?[jt]s|cjs)$/);
    const named = caught(texts, /PORT\b["'\])]*\s*(?:\|\||\?\?)\s*["']?(\d{2,5})/);
    const found = named ?? caught(texts, /\.listen\(\s*(?:\{\s*port:\s*)?(\d{2,5})/);
    return found === undefined ? undefined : Number(found);
}

;// CONCATENATED MODULE: ./.build/init/frameworks/nextjs.js



const nextjs_DEFAULT_PORT = 3000;
/** A Next.js application, as its own server or, with `output: 'standalone'`, as the one it makes. */
function nextjs(folder) {
    const project = nodeProject(folder);
    if (project?.needs('next') !== true)
        return undefined;
    const standalone = textsOf(folder, /^next\.config\.\w+$/).some((text) => /output:\s*['"]standalone/.test(text));
    return {
        framework: 'Next.js',
        language: 'node',
        version: project.version,
        port: nextjs_DEFAULT_PORT,
        size: { cpu: 256, memory: 1024 },
        startSeconds: 30,
        dockerfile: (port) => (standalone ? standaloneImage : wholeImage)(project, port, folder),
        ignores: [...nodeIgnores, '.next', 'out'],
        notes: standalone
            ? []
            : ["The image gets much smaller with `output: 'standalone'` in next.config; run init again then."],
    };
}
function standaloneImage(project, port, folder) {
    const copy = (from, to) => `COPY --from=build /srv/app/${from} ${to}`;
    const parts = [
        copy('.next/standalone', './'),
        copy('.next/static', './.next/static'),
        ...(hasPublic(folder) ? [copy('public', './public')] : []),
    ];
    return nodeDockerfile({
        project,
        port,
        start: ['node', 'server.js'],
        build: [project.run('build')],
        take: parts.join('\n'),
        env: ' HOSTNAME=0.0.0.0',
    });
}
function wholeImage(project, port) {
    return nodeDockerfile({
        project,
        port,
        start: ['node', 'node_modules/next/dist/bin/next', 'start', '--hostname=0.0.0.0', `--port=${port}`],
        build: [project.run('build'), project.prune],
        // Next.js keeps its cache of images beside its build.
        take: 'COPY --from=build --chown=node:node /srv/app ./',
    });
}
function hasPublic(folder) {
    return [...folder.keys()].some((path) => path.startsWith('public/'));
}

;// CONCATENATED MODULE: ./.build/init/frameworks/node-server.js


const node_server_DEFAULT_PORT = 3000;
/** Dependencies that make a package a server. */
const servers = [
    ['express', 'Express'],
    ['fastify', 'Fastify'],
    ['@nestjs/core', 'NestJS'],
    ['koa', 'Koa'],
    ['@hapi/hapi', 'hapi'],
    ['hono', 'Hono'],
    ['restify', 'Restify'],
];
/** A server on Node with one of the usual frameworks. */
function nodeServer(folder) {
    const project = nodeProject(folder);
    const framework = servers.find(([name]) => project?.needs(name))?.[1];
    if (project === undefined || framework === undefined)
        return undefined;
    const start = startOf(project, folder);
    return {
        framework,
        language: 'node',
        version: project.version,
        port: project.port ?? node_server_DEFAULT_PORT,
        dockerfile: (port) => nodeDockerfile({
            project,
            port,
            start,
            build: [...('build' in project.scripts ? [project.run('build')] : []), project.prune],
            take: 'COPY --from=build /srv/app ./',
        }),
        ignores: nodeIgnores,
        ...(start[0] === 'npm' && {
            notes: ['npm does not pass SIGTERM on reliably: start node itself in CMD of the Dockerfile.'],
        }),
    };
}
/** Node itself wherever it can be told, so that it gets SIGTERM. */
function startOf({ scripts, main }, folder) {
    const script = /^(?:NODE_ENV=\w+ )?(node (?:[\w./:=@-]+ ?)+)$/.exec(scripts.start ?? '')?.[1];
    if (script !== undefined)
        return script.trim().split(' ');
    if (main !== undefined && scripts.start === undefined)
        return ['node', main];
    if (scripts.start !== undefined)
        return ['npm', 'start'];
    const usual = ['server.js', 'index.js', 'app.js', 'src/index.js', 'src/server.js'];
    return ['node', usual.find((path) => folder.has(path)) ?? 'index.js'];
}

;// CONCATENATED MODULE: ./.build/init/frameworks/rails.js

const rails_DEFAULT_PORT = 3000;
/** A Rails application. */
function rails(folder) {
    const gems = folder.get('Gemfile') ?? '';
    if (!/^\s*gem ["']rails["']/m.test(gems))
        return undefined;
    const version = caught([folder.get('.ruby-version') ?? ''], /(\d+\.\d+)/) ??
        caught([gems], /^ruby ["'][~>= ]*(\d+\.\d+)/m) ??
        '3.4';
    const hasHealth = /rails\/health#show/.test(folder.get('config/routes.rb') ?? '');
    return {
        framework: 'Rails',
        language: 'ruby',
        version,
        port: rails_DEFAULT_PORT,
        ...(hasHealth && { healthPath: '/up' }),
        startSeconds: 60,
        size: { cpu: 512, memory: 1024 },
        dockerfile: (port) => rails_dockerfile(gems, version, folder.has('Gemfile.lock'), port),
        ignores: ['log/*', 'tmp/*', 'storage/*', 'public/assets', '.bundle', 'vendor/bundle', 'config/*.key'],
        notes: [
            'Rails needs SECRET_KEY_BASE or RAILS_MASTER_KEY: keep it in Secrets Manager, and name it under `secrets` in ecs-ship.yml.',
        ],
    };
}
/** Debian packages that a gem is built with, and those that it runs with. */
const libraries = [
    { gem: 'pg', build: 'libpq-dev', run: 'libpq5' },
    { gem: 'mysql2', build: 'default-libmysqlclient-dev', run: 'libmariadb3' },
];
function rails_dockerfile(gems, version, locked, port) {
    const used = libraries.filter(({ gem }) => new RegExp(`^\\s*gem ["']${gem}["']`, 'm').test(gems));
    const build = ['build-essential', 'git', 'libyaml-dev', 'pkg-config', ...used.map((one) => one.build)];
    const install = (packages) => `RUN apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')} && rm -rf /var/lib/apt/lists/*\n`;
    const assets = /^\s*gem ["'](?:propshaft|sprockets-rails)["']/m.test(gems)
        ? 'RUN SECRET_KEY_BASE_DUMMY=1 bundle exec rails assets:precompile\n'
        : '';
    return `ARG BASE_IMAGE=ruby:${version}-slim

FROM \${BASE_IMAGE} AS build
ENV RAILS_ENV=production BUNDLE_PATH=/usr/local/bundle BUNDLE_WITHOUT=development:test
WORKDIR /srv/app
${install(build)}COPY Gemfile ${locked ? 'Gemfile.lock ' : ''}./
RUN bundle install
COPY . .
${assets}
FROM \${BASE_IMAGE}
ENV RAILS_ENV=production BUNDLE_PATH=/usr/local/bundle BUNDLE_WITHOUT=development:test RAILS_LOG_TO_STDOUT=1
WORKDIR /srv/app
${used.length === 0 ? '' : install(used.map((one) => one.run))}COPY --from=build /usr/local/bundle /usr/local/bundle
COPY --from=build --chown=10001:10001 /srv/app ./
USER 10001:10001
EXPOSE ${port}
CMD ["bundle", "exec", "rails", "server", "--binding=0.0.0.0", "--port=${port}"]
`;
}

;// CONCATENATED MODULE: ./.build/init/frameworks/rust.js

const rust_DEFAULT_PORT = 8080;
/** A server in Rust; a library is none. */
function rust(folder) {
    const manifest = folder.get('Cargo.toml');
    const name = manifest && caught([manifest], /^\[\[bin\]\][^[]*?^name\s*=\s*"([^"]+)"/ms);
    const program = name ?? (manifest && caught([manifest], /^\[package\][^[]*?^name\s*=\s*"([^"]+)"/ms));
    const isProgram = folder.has('src/main.rs') || name !== undefined;
    if (program === undefined || program === '' || !isProgram)
        return undefined;
    const port = caught(textsOf(folder, /\.rs$/), /(?:"[\d.:[\]]*:|\],\s*|unwrap_or\()(\d{4,5})/);
    return {
        framework: 'Rust',
        language: 'rust',
        version: '1',
        port: port === undefined ? rust_DEFAULT_PORT : Number(port),
        dockerfile: (port) => rust_dockerfile(program, folder.has('Cargo.lock'), port),
        ignores: ['target'],
    };
}
function rust_dockerfile(program, locked, port) {
    return `FROM rust:1-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release${locked ? ' --locked' : ''}

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
COPY --from=build /src/target/release/${program} /usr/local/bin/${program}
USER 10001:10001
ENV PORT=${port}
EXPOSE ${port}
CMD ["${program}"]
`;
}

;// CONCATENATED MODULE: ./.build/init/frameworks/spring.js

const spring_DEFAULT_PORT = 8080;
/** A Spring Boot application, built by Maven or Gradle, by their wrappers where they are there. */
function spring(folder) {
    const build = buildOf(folder);
    if (build === undefined || !/spring-boot|org\.springframework\.boot/.test(build.text))
        return undefined;
    const version = caught([build.text], /(?:<(?:java\.version|maven\.compiler\.release)>|JavaLanguageVersion\.of\(|sourceCompatibility\s*=\s*['"]?(?:JavaVersion\.VERSION_)?)(\d+)/) ?? '21';
    const settings = textsOf(folder, /^src\/main\/resources\/application\.(?:properties|ya?ml)$/);
    const port = caught(settings, /^\s*(?:server\.)?port\s*[=:]\s*(?:\$\{\w+:)?(\d+)/m);
    return {
        framework: 'Spring Boot',
        language: 'java',
        version,
        port: port === undefined ? spring_DEFAULT_PORT : Number(port),
        ...(/spring-boot-starter-actuator/.test(build.text) && { healthPath: '/actuator/health' }),
        startSeconds: 90,
        size: { cpu: 512, memory: 1024 },
        dockerfile: (port) => spring_dockerfile(build, version, port),
        ignores: ['target', 'build', '.gradle'],
    };
}
function buildOf(folder) {
    const maven = folder.get('pom.xml');
    if (maven !== undefined) {
        const wrapped = folder.has('mvnw');
        return {
            text: maven,
            image: (version) => (wrapped ? `eclipse-temurin:${version}-jdk` : `maven:3-eclipse-temurin-${version}`),
            command: `${wrapped ? 'sh mvnw' : 'mvn'} --batch-mode package -DskipTests`,
            jar: 'target/*.jar',
        };
    }
    const gradle = folder.get('build.gradle') ?? folder.get('build.gradle.kts');
    if (gradle === undefined)
        return undefined;
    const wrapped = folder.has('gradlew');
    return {
        text: gradle,
        image: (version) => (wrapped ? `eclipse-temurin:${version}-jdk` : `gradle:8-jdk${version}`),
        command: `${wrapped ? 'sh gradlew' : 'gradle'} --no-daemon bootJar`,
        jar: 'build/libs/*.jar',
    };
}
function spring_dockerfile({ image, command, jar }, version, port) {
    return `FROM ${image(version)} AS build
WORKDIR /src
COPY . .
RUN ${command}

FROM eclipse-temurin:${version}-jre
WORKDIR /srv/app
COPY --from=build /src/${jar} app.jar
USER 10001:10001
# The heap follows the task's memory.
ENV SERVER_PORT=${port} JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75
EXPOSE ${port}
CMD ["java", "-jar", "app.jar"]
`;
}

;// CONCATENATED MODULE: ./.build/init/frameworks/frameworks.js










/** Every framework that init knows; the first that recognises a folder has it. */
const frameworks = [
    django,
    fastapi,
    flask,
    rails,
    nextjs,
    nodeServer,
    spring,
    dotnet,
    go,
    rust,
];
/** The program in a folder, without what lies in folders that are no part of it. */
function recognise(folder) {
    for (const framework of frameworks) {
        const found = framework(folder);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/init/health-path.js

const names = 'health|healthz|healthcheck|health-check|health_check|livez|readyz|alive|ready|ping|status|up';
const source = /\.(?:py|m?[jt]sx?|cjs|go|rs|java|kt|rb|cs)$/;
/** The route by which the program tells that it is well, as its source writes it: `/health`, `/api/health`. */
function healthPath(folder) {
    const route = new RegExp(`["'\`](/(?:api/|v1/|_)?(?:${names})/?)["'\`]`);
    // Django writes its routes without the first slash.
    const bare = new RegExp(`\\b(?:re_)?path\\(\\s*["']((?:api/)?(?:${names})/?)["']`);
    const texts = textsOf(folder, source);
    const found = firstOf(texts, route) ?? slashed(firstOf(texts, bare));
    return found ?? routeOfFile(folder);
}
/** Next.js routes by folders. */
function routeOfFile(folder) {
    const form = new RegExp(`^(?:src/)?(?:app|pages)(/(?:api/)?(?:${names}))(?:/(?:route|page))?\\.(?:m?[jt]sx?)$`);
    const [path] = pathsOf(folder, form);
    return path === undefined ? undefined : form.exec(path)?.[1];
}
/** The one whose name comes first in the list wins over one that merely stands first in a file. */
function firstOf(texts, form) {
    const all = texts.flatMap((text) => [...text.matchAll(new RegExp(form, 'g'))].flatMap(([, path]) => path ?? []));
    return all.sort((one, other) => rank(one) - rank(other))[0];
}
function rank(path) {
    const name = path
        .split('/')
        .filter((part) => part !== '')
        .at(-1) ?? '';
    return names.split('|').indexOf(name);
}
function slashed(path) {
    return path === undefined ? undefined : `/${path}`;
}

// EXTERNAL MODULE: ./.build/check/json-value.js
var json_value = __webpack_require__(57935);
;// CONCATENATED MODULE: ./.build/init/own-task-definition.js


const usual = /^(?:(?:\.aws|aws|ecs|deploy|infra|\.ecs)\/)?[\w.-]*task-?_?def(?:inition)?[\w.-]*\.json$/i;
/** The task definition file that people keep beside their program, by its usual names. */
function ownTaskDefinition(files, folder) {
    for (const path of pathsOf(files, usual)) {
        const containers = (0,json_value/* objectsIn */.Qv)(own_task_definition_parsed(files.get(path) ?? '').containerDefinitions).map(({ value }) => value);
        if (containers.length === 0)
            continue;
        const named = (containers.find(({ essential }) => essential !== false) ?? containers[0])?.name;
        return {
            path: folder === '' ? path : `${folder}/${path}`,
            container: typeof named === 'string' ? named : undefined,
        };
    }
    return undefined;
}
function own_task_definition_parsed(text) {
    try {
        return (0,json_value/* objectIn */.D7)(JSON.parse(text));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.build/init/detect-app.js







/** The program in a folder; undefined where there is neither a Dockerfile nor a framework that is known. */
function detectApp(files, folder = '') {
    const recognised = recognise(files);
    const own = dockerfileOf(files);
    if (recognised === undefined && own === undefined)
        return undefined;
    return {
        folder,
        recognised,
        dockerfile: own && { path: own.path, lacksShell: own.lacksShell },
        hasIgnoreFile: files.has('.dockerignore'),
        port: own?.port ?? recognised?.port,
        healthPath: recognised?.healthPath ?? healthPath(files),
        taskDefinition: ownTaskDefinition(files, folder),
    };
}
function dockerfileOf(files) {
    const [path] = pathsOf(files, /^(?:docker\/|build\/|deploy\/)?(?:Dockerfile|Containerfile)$/);
    if (path === undefined)
        return undefined;
    const chain = (0,shipped_stages/* shippedStages */.N7)((0,dockerfile_view/* dockerfileView */.O)(path, files.get(path) ?? ''), undefined);
    const exposed = /^(\d+)/.exec((0,shipped_stages/* lastInstruction */.xh)(chain, 'EXPOSE')?.words[0] ?? '')?.[1];
    return {
        path,
        lacksShell: (0,image_tools/* certainlyLacks */.S)(chain, 'sh'),
        port: exposed === undefined ? undefined : Number(exposed),
    };
}

;// CONCATENATED MODULE: ./.build/init/detect-apps.js


/** The program of the folder, or those of its subfolders where it has none itself or only binds them together. */
function detectApps(files) {
    const whole = detectApp(files);
    const parts = isWorkspace(files) || whole === undefined ? partsOf(files) : [];
    return parts.length > 0 ? parts : whole === undefined ? [] : [whole];
}
function partsOf(files) {
    return foldersOf(files).flatMap((folder) => {
        const inside = subfolder(files, folder);
        // A folder of folders is no program: `packages/web` has it, not `packages`.
        const own = new Map([...inside].filter(([path]) => !isApart(inside, path)));
        return detectApp(own, folder) ?? [];
    });
}
/** `api`, and `apps/web`: no deeper. */
function foldersOf(files) {
    const paths = [...files.keys()].map((path) => path.split('/').slice(0, -1));
    const folders = paths.flatMap((parts) => [parts.slice(0, 1), parts.slice(0, 2)]);
    return [...new Set(folders.filter(({ length }) => length > 0).map((parts) => parts.join('/')))].sort();
}
/** Whether a file belongs to a program of its own one folder further down. */
function isApart(files, path) {
    const [first, ...rest] = path.split('/');
    const begins = ['Dockerfile', 'package.json', 'go.mod', 'pyproject.toml', 'Cargo.toml', 'pom.xml'];
    return rest.length > 0 && begins.some((name) => files.has(`${first}/${name}`));
}
function isWorkspace(files) {
    if (files.has('Dockerfile'))
        return false;
    const lists = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'turbo.json', 'go.work'];
    if (lists.some((name) => files.has(name)))
        return true;
    return (/"workspaces"\s*:/.test(files.get('package.json') ?? '') ||
        /^\[workspace\]/m.test(files.get('Cargo.toml') ?? '') ||
        /<modules>/.test(files.get('pom.xml') ?? ''));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/init/earlier-config.js


const earlier_config_names = ['region', 'cluster', 'service', 'repository'];
/** What an ecs-ship.yml says already, so that a second init proposes the same; what is wrong with it says `check`. */
function earlierConfig(text) {
    const file = earlier_config_parsed(text ?? '');
    const found = earlier_config_names.flatMap((name) => {
        const value = file[name];
        return typeof value === 'string' && !value.includes('$') ? [[name, value]] : [];
    });
    return Object.fromEntries(found);
}
function earlier_config_parsed(text) {
    try {
        return (0,json_value/* objectIn */.D7)((0,dist.parse)(text, { logLevel: 'silent' }));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./.build/init/file-change.js

/** Compares a planned file with the text that is there; undefined: none is. */
function fileChange(file, existing) {
    if (existing === file.text)
        return { ...file, state: 'same', diff: '' };
    const [from, to] = existing === undefined ? ['/dev/null', file.path] : [`a/${file.path}`, `b/${file.path}`];
    const patch = (0,create/* createTwoFilesPatch */.ss)(from, to, existing ?? '', file.text, '', '', { context: 3 });
    const diff = patch.replace(/^=+\n/, '').replace(/\t$/gm, '');
    return { ...file, state: existing === undefined ? 'new' : 'differs', diff };
}

;// CONCATENATED MODULE: ./.build/commands/init.js










/** Looks at the folder and at git; AWS is asked elsewhere. */
async function lookAtFolder(folder) {
    const [files, place] = await Promise.all([readFolder(folder), repositoryPlace(folder)]);
    const around = {
        files,
        apps: detectApps(files),
        folderName: (0,external_node_path_.basename)(folder),
        remote: (0,ci_host/* remoteOf */.e)(place.remote),
        branch: place.branch,
        earlier: earlierConfig(files.get('ecs-ship.yml')),
        account: undefined,
        imported: undefined,
    };
    return { around, below: place.below };
}
/** Compares what is planned with what is there. Throws where something cannot be read. */
function compareFiles(folder, files) {
    const { readText } = (0,adapters_files/* filesAdapter */.V)(folder);
    return Promise.all(files.map(async (file) => fileChange(file, await readText(file.path))));
}
/** Writes those files, all or none. */
function writeFiles(folder, files) {
    writeAll(folder, files);
}
/** Files of CI belong to the top of the repository. */
function refuseBelowTop(below) {
    if (below === '')
        return;
    throw new errors/* ShipError */.f('config-invalid', `A workflow or a pipeline belongs to the top of the repository; this is ${below}/.`, {
        remedy: 'Run init at the top, where it finds the programs of several folders, or add --ci none.',
    });
}


/***/ })

};
