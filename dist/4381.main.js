export const id = 4381;
export const ids = [4381];
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

/***/ 64381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completeVerb: () => (/* binding */ completeVerb)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
;// CONCATENATED MODULE: ./.build/completion/complete-words.js
const nothing = { candidates: [] };
/** Completes the last of the words behind the program's name; the word may be empty. `--flag=value` counts as two. */
function completeWords(program, words, named) {
    const parted = words.flatMap((word, index) => parts(word, index === words.length - 1));
    const [current = '', ...before] = parted.reverse();
    const { command, rest } = descend(program, before.reverse());
    if (rest.includes('--'))
        return { candidates: [], paths: 'files' };
    const flag = command.options.find(({ long }) => long === rest.at(-1));
    const found = flag?.required === true || (flag?.optional === true && words.at(-1)?.includes('=') === true)
        ? valuesOf(flag, named)
        : current.startsWith('-')
            ? flagsOf(command, rest)
            : wordsOf(command, rest);
    return { ...found, candidates: found.candidates.filter(({ word }) => word.startsWith(current)) };
}
/** bash hands over `--flag=value` as three words, others as one. */
function parts(word, isLast) {
    if (word === '=')
        return isLast ? [''] : [];
    const match = /^(--[\w-]+)=(.*)$/s.exec(word);
    return match === null ? [word] : [match[1] ?? '', match[2] ?? ''];
}
function descend(command, words) {
    const next = command.commands.find((one) => one.name() === words[0]);
    return next === undefined ? { command, rest: words } : descend(next, words.slice(1));
}
function valuesOf({ long, flags, argChoices }, named) {
    const placeholder = /[<[](.+)[>\]]$/.exec(flags)?.[1] ?? '';
    if (placeholder === 'path')
        return { candidates: [], paths: 'files' };
    if (placeholder === 'folder')
        return { candidates: [], paths: 'folders' };
    const choices = argChoices ?? (placeholder.includes('|') ? placeholder.split('|') : namesFor(long, named));
    return { candidates: choices.map((word) => ({ word, about: '' })) };
}
function namesFor(flag, named) {
    switch (flag) {
        case '--service':
            return named().services;
        case '--cluster':
            return named().clusters;
        case '--only':
            return named().keys;
        case '--environment':
            return named().environments;
        default:
            return [];
    }
}
function flagsOf(command, given) {
    const flags = command.options.flatMap(({ long, description, hidden }) => long == null || (given.includes(long) && !hidden) ? [] : [{ word: long, about: sentence(description) }]);
    return { candidates: [...flags, { word: '--help', about: 'Show this help.' }] };
}
function wordsOf(command, given) {
    if (command.commands.length > 0) {
        const candidates = command.commands.map((one) => ({
            word: one.name(),
            about: sentence(one.description()),
        }));
        return given.length > 0 ? nothing : { candidates };
    }
    const operand = command.registeredArguments[given.filter((word) => !word.startsWith('-')).length];
    if (operand === undefined)
        return nothing;
    if (operand.name() === 'file')
        return { candidates: [], paths: 'files' };
    return { candidates: (operand.argChoices ?? []).map((word) => ({ word, about: '' })) };
}
/** The first one, which says enough beside a word. */
function sentence(text) {
    return /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}

;// CONCATENATED MODULE: ./.build/completion/named-in-file.js
/** Reads a document that may be wrong in any way: what is not understood names nothing. */
function namedInFile(document) {
    const top = sectionOf(document);
    const services = Object.entries(sectionOf(top.services));
    const environments = Object.entries(sectionOf(top.environments));
    const sections = [top, ...[...services, ...environments].map(([, value]) => sectionOf(value))];
    const named = services.map(([key, value]) => textOf(sectionOf(value).service) ?? key);
    return {
        keys: services.map(([key]) => key),
        services: distinct([...sections.map(({ service }) => textOf(service)), ...named]),
        clusters: distinct(sections.map(({ cluster }) => textOf(cluster))),
        environments: environments.map(([key]) => key),
    };
}
function sectionOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** A variable that is filled in later is no name yet. */
function textOf(value) {
    return typeof value === 'string' && !value.includes('$') ? value : undefined;
}
function distinct(values) {
    return [...new Set(values.filter((value) => value !== undefined))];
}

// EXTERNAL MODULE: ./.build/frontends/cli/cli-program.js + 16 modules
var cli_program = __webpack_require__(59162);
;// CONCATENATED MODULE: ./.build/frontends/verbs/complete-verb.js





/**
 * `ecs-ship --complete -- WORD…`, which the shells' scripts call: prints a word a line, with a tab and what it is about,
 * and `:files` or `:folders` where the shell is to look for those. Never fails: there is nobody to be told.
 */
async function completeVerb(argv, io) {
    const words = argv.slice(argv[0] === '--' ? 1 : 0);
    const program = (0,cli_program/* cliProgram */.x)(io, () => undefined);
    const document = await readFile(words, io);
    const { candidates, paths } = completeWords(program, words, () => namedInFile(document));
    const lines = candidates.map(({ word, about }) => (about === '' ? word : `${word}\t${about}`));
    io.stdout.write([...lines, ...(paths === undefined ? [] : [`:${paths}`])].map((line) => `${line}\n`).join(''));
    return 0;
}
async function readFile(words, io) {
    const place = words.indexOf('--config');
    const path = place < 0 ? io.env.ECS_SHIP_CONFIG : words[place + 1];
    try {
        return (0,dist.parse)((await (0,files/* filesAdapter */.V)(io.workingDirectory).readText(path || 'ecs-ship.yml')) ?? '');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
