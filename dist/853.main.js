export const id = 853;
export const ids = [853];
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

/***/ 23373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var _to_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77058);

/** What was read as the core wants it, with the place of every option that somebody set, and of a map's entries. */
function configOf({ values, origins }) {
    const places = [...origins].flatMap(([name, { where, places: entries = {} }]) => [
        [name, where],
        ...Object.entries(entries).map(([key, at]) => [`${name}.${key}`, at]),
    ]);
    return { ...(0,_to_config_js__WEBPACK_IMPORTED_MODULE_0__/* .toConfig */ .q)(Object.fromEntries(values)), places: Object.fromEntries(places) };
}


/***/ }),

/***/ 31802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ envLayer)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _raw_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28469);


/**
 * What `ECS_SHIP_*` variables set. A name that is nearly an option's is kept, so that the slip is reported;
 * any other unknown name belongs to somebody else.
 */
function envLayer(env, rows) {
    const names = rows.map((row) => row.name);
    const entries = Object.entries(env).flatMap(([variable, text = '']) => {
        if (!variable.startsWith('ECS_SHIP_') || text.trim() === '')
            return [];
        const name = variable.slice('ECS_SHIP_'.length).toLowerCase().replaceAll('_', '-');
        const concerns = names.includes(name) || (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, names) !== undefined;
        return concerns ? [[name, { shape: 'text', where: (0,_raw_option_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .u)('env', name), text }]] : [];
    });
    return { source: 'env', options: new Map(entries) };
}


/***/ }),

/***/ 37055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lh: () => (/* binding */ givenConfigPath),
  lL: () => (/* binding */ givenEnvironment),
  iO: () => (/* binding */ givenLayers),
  xe: () => (/* binding */ givenText)
});

// EXTERNAL MODULE: ./.build/config/env-layer.js
var env_layer = __webpack_require__(31802);
// EXTERNAL MODULE: ./.build/config/explicit-layer.js
var explicit_layer = __webpack_require__(96677);
// EXTERNAL MODULE: ./.build/config/options.js + 13 modules
var options = __webpack_require__(78302);
// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(28469);
;// CONCATENATED MODULE: ./.build/config/values-layer.js

/** The layer of a program that runs us: lists and maps are taken as they are, nothing is split. */
function valuesLayer(values) {
    const options = Object.entries(values).flatMap(([name, value]) => {
        const option = rawOption((0,raw_option/* spelled */.u)('values', name), value);
        return option === undefined ? [] : [[name, option]];
    });
    return { source: 'values', options: new Map(options) };
}
function rawOption(where, value) {
    if (value === undefined || value === null || value === '')
        return undefined;
    if (Array.isArray(value)) {
        const items = value.map((item, index) => ({ where: `${where}[${index}]`, text: textOf(item) }));
        return { shape: 'list', where, items };
    }
    if (typeof value === 'object') {
        const set = Object.entries(value).filter(([, one]) => one !== undefined);
        return { shape: 'map', where, pairs: set.map(([key, one]) => rawPair(`${where}.${key}`, key, one)) };
    }
    return { shape: 'text', where, text: textOf(value) };
}
function rawPair(where, key, value) {
    if (value === null)
        return { where, key };
    return typeof value === 'object'
        ? { where, key, nested: value }
        : { where, key, value: textOf(value) };
}
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./.build/config/given-layers.js




/** A program's values, flags or inputs, then variables. */
function givenLayers({ frontEnd, explicit, values = {}, env }) {
    const source = frontEnd === 'cli' ? 'flags' : 'inputs';
    return [valuesLayer(values), (0,explicit_layer/* explicitLayer */.o)(source, explicit), (0,env_layer/* envLayer */.j)(env, (0,options/* optionsOf */.cz)(frontEnd))];
}
/** An option's text in the strongest of the layers that has it. */
function givenText(name, layers) {
    const raw = layers.map((layer) => layer.options.get(name)).find((option) => option !== undefined);
    return raw?.shape === 'text' ? { where: raw.where, text: raw.text.trim() } : undefined;
}
/** Where the configuration file is, as set by flag, input or variable; nothing else is read or checked. */
function givenConfigPath(values) {
    return givenText('config', givenLayers(values));
}
/** The environment that is asked for; only its name is read. */
function givenEnvironment(values) {
    return givenText('environment', givenLayers(values));
}


/***/ }),

/***/ 11273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ loadAbout),
  D0: () => (/* binding */ loadDespite),
  Sj: () => (/* binding */ loadRun),
  M5: () => (/* binding */ loadSettings),
  RG: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/config/given-layers.js + 1 modules
var given_layers = __webpack_require__(37055);
// EXTERNAL MODULE: ./.build/config/problem.js
var problem = __webpack_require__(7942);
;// CONCATENATED MODULE: ./.build/config/build-option-problem.js
/** Options of ours by the builder's flags they stand for. */
const ownOption = {
    '--tag': 'tag or tags',
    '-t': 'tag or tags',
    '--file': 'dockerfile',
    '-f': 'dockerfile',
    '--target': 'target',
    '--build-arg': 'build-args',
    '--secret': 'build-secrets',
    '--ssh': 'ssh',
    '--platform': 'platforms',
    '--label': 'labels',
    '--no-cache': 'no-cache',
    '--pull': 'pull',
    '--network': 'network',
    '--provenance': 'provenance',
    '--sbom': 'sbom',
};
/** Flags by which ecs-ship has the image, its digest and its news. */
const ownFlags = [
    ...['--push', '--load', '--output', '-o', '--metadata-file', '--iidfile', '--manifest'],
    ...['--progress', '--quiet', '-q', '--print', '--call', '--check'],
];
/** What is wrong with an argument of the option `build-options` after `previous`, or `undefined`. */
function buildOptionProblem(argument, previous) {
    const quoted = JSON.stringify(argument);
    if (!argument.startsWith('-')) {
        const isValue = previous?.startsWith('-') && !previous.includes('=');
        return isValue ? undefined : `${quoted} is no option of a builder (it would be taken for the context)`;
    }
    const flag = flagOf(argument);
    const own = ownOption[flag];
    if (own !== undefined)
        return `${quoted} has an option of its own (use ${own})`;
    if (flag === '--builder')
        return `${quoted} is not passed on (set the variable BUILDX_BUILDER)`;
    if (ownFlags.includes(flag))
        return `${quoted} is not passed on, since ecs-ship sets it itself (remove it)`;
    if (argument === '-' || argument === '--')
        return `${quoted} is no option of a builder (remove it)`;
    const [, name, value] = /^(--?[A-Za-z0-9-]+)\s+(.*)$/s.exec(argument) ?? [];
    if (name === undefined)
        return undefined;
    return `${quoted} is never split, so the builder would not know it (write ${name}=${value}, or two lines)`;
}
/** `--file` of `--file=x`, `-f` of `-fx`. */
function flagOf(argument) {
    return argument.startsWith('--') ? (argument.split(/[=\s]/, 1)[0] ?? '') : argument.slice(0, 2);
}

// EXTERNAL MODULE: ./.build/config/reading.js
var config_reading = __webpack_require__(72653);
;// CONCATENATED MODULE: ./.build/config/build-rules.js


/** An existing image, and a revision as it is, are not built. */
function isBuilt({ origins }) {
    return !origins.has('image') && !origins.has('task-definition-arn');
}
/** What a build would stumble over; an existing image is not built, whatever stands beside it. */
function buildRuleProblems(reading) {
    return isBuilt(reading) ? [...secretsAreNoArguments(reading), ...argumentsAreTheirs(reading)] : [];
}
/** What the run that builds has to find in its environment; who only looks at the options need not. */
function buildVariableProblems(reading, env) {
    if (!isBuilt(reading))
        return [];
    return [...secretsAreSet(reading, env), ...sshAgentIsThere(reading, env)];
}
/** Both travel in the builder's environment. */
function secretsAreNoArguments(reading) {
    const args = (reading.values.get('build-args') ?? {});
    return variablesOf(reading).flatMap(({ where, name }) => name in args
        ? [(0,config_reading/* invalid */.G)(where, `the variable ${name} is also a build argument (rename one of them)`)]
        : []);
}
/** GitHub gives an empty text for a secret that does not exist. */
function secretsAreSet(reading, env) {
    return variablesOf(reading).flatMap(({ where, name }) => {
        if (env[name])
            return [];
        const how = env[name] === undefined ? 'not set' : 'empty';
        return [(0,config_reading/* invalid */.G)(where, `the variable ${name} is ${how} (set it for this run, or remove the secret)`)];
    });
}
/** The variables that secrets are read from. */
function variablesOf({ values, origins }) {
    const secrets = (values.get('build-secrets') ?? {});
    const { where } = origins.get('build-secrets') ?? {};
    return Object.entries(secrets).flatMap(([id, source]) => source.startsWith('env:') ? [{ where: `${where}.${id}`, name: source.slice('env:'.length) }] : []);
}
function sshAgentIsThere({ values, origins }, env) {
    const ssh = (values.get('ssh') ?? []);
    const where = origins.get('ssh')?.where;
    if (where === undefined || !ssh.includes('default') || env.SSH_AUTH_SOCK)
        return [];
    return [
        (0,config_reading/* invalid */.G)(where, 'default is the running SSH agent, and SSH_AUTH_SOCK names none (start one with eval "$(ssh-agent)" and add the key, or name a key: id=path)'),
    ];
}
function argumentsAreTheirs({ values, origins }) {
    const options = (values.get('build-options') ?? []);
    const where = origins.get('build-options')?.where ?? '';
    return options.flatMap((argument, index) => {
        const problem = buildOptionProblem(argument, options[index - 1]);
        return problem === undefined ? [] : [(0,config_reading/* invalid */.G)(`${where}[${index}]`, problem)];
    });
}

// EXTERNAL MODULE: ./.build/config/config-of.js
var config_of = __webpack_require__(23373);
;// CONCATENATED MODULE: ./.build/config/interpolate.js
/**
 * Replaces variables as Compose files have them: `${NAME}`, `${NAME:-default}`, `${NAME:?message}`, `${NAME:+instead}`, each
 * also without the colon, which lets an empty value count as one, and `$$` for a dollar. Defaults may hold variables.
 * Source: docs.docker.com, Compose file reference, Interpolation.
 */
function interpolate(text, env) {
    const pieces = [];
    const problems = [];
    const missing = [];
    for (let at = 0; at < text.length;) {
        const piece = pieceAt(text, at, env);
        pieces.push(piece.text);
        problems.push(...piece.problems);
        missing.push(...piece.missing);
        at = piece.end;
    }
    return { text: pieces.join(''), problems, missing };
}
const sound = { text: '', problems: [], missing: [] };
function pieceAt(text, at, env) {
    if (text[at] !== '$') {
        const end = text.indexOf('$', at);
        return {
            ...sound,
            text: text.slice(at, end === -1 ? text.length : end),
            end: end === -1 ? text.length : end,
        };
    }
    if (text[at + 1] === '$')
        return { ...sound, text: '$', end: at + 2 };
    if (text[at + 1] !== '{')
        return bareDollar(text, at);
    const end = closingBrace(text, at + 2);
    if (end === undefined) {
        const problems = [
            `${JSON.stringify(text.slice(at, at + 20))} has no closing brace (write $$ for a dollar)`,
        ];
        return { ...sound, problems, end: text.length };
    }
    return { ...expression(text.slice(at + 2, end), env), end: end + 1 };
}
/** A dollar before anything but a name is a dollar. */
function bareDollar(text, at) {
    const name = /^[A-Za-z_]\w*/.exec(text.slice(at + 1))?.[0];
    const problems = name === undefined
        ? []
        : [`$${name} is ambiguous: write \${${name}} for the variable or $$${name} for the text`];
    return { ...sound, text: '$', problems, end: at + 1 };
}
function closingBrace(text, from) {
    for (let at = from, open = 1; at < text.length; at += 1) {
        if (text.startsWith('${', at))
            open += 1;
        if (text[at] === '}')
            open -= 1;
        if (open === 0)
            return at;
    }
    return undefined;
}
function expression(inner, env) {
    const [, name, operator, rest = ''] = /^([A-Za-z_]\w*)(?:(:?[-?+])([\s\S]*))?$/.exec(inner) ?? [];
    if (name === undefined) {
        const problem = `\${${inner.slice(0, 40)}} is no variable (write \${NAME} or \${NAME:-default})`;
        return { ...sound, problems: [problem] };
    }
    const value = env[name];
    const isSet = value !== undefined && (value !== '' || operator?.startsWith(':') !== true);
    const action = operator?.at(-1);
    if (action === '+')
        return isSet ? interpolate(rest, env) : sound;
    if (isSet)
        return { ...sound, text: value };
    if (action === '-')
        return interpolate(rest, env);
    return { ...sound, missing: [missing(name, rest, value)] };
}
function missing(name, message, value) {
    const state = value === undefined ? 'is not set' : 'is empty';
    if (message !== '')
        return `the variable ${name} ${state}: ${message}`;
    return `the variable ${name} ${state} (set it, or write \${${name}:-default})`;
}

;// CONCATENATED MODULE: ./.build/config/interpolate-layer.js


/**
 * A section's options with variables replaced. A variable that is missing is a problem, unless somebody wants to be told of it
 * instead: then only what needs it is left out, a whole list or one entry of a map. What something stronger decides needs no variable of its own: it is left out
 * when it has one.
 */
function interpolateLayer(layer, env, decided, onMissing) {
    const problems = [];
    const options = new Map();
    for (const [name, raw] of layer.options) {
        if (decided.has(name) && textsOf(raw).some(hasVariable))
            continue;
        const { option, found } = replaced(raw, env, onMissing);
        problems.push(...found);
        if (option !== undefined && found.length === 0)
            options.set(name, option);
    }
    return { layer: { ...layer, options }, problems };
}
function hasVariable(text) {
    return /\$\{/.test(text);
}
function textsOf(raw) {
    if (raw.shape === 'text')
        return [raw.text];
    return raw.shape === 'list' ? raw.items.map(({ text }) => text) : raw.pairs.map(textOfPair);
}
function textOfPair({ value = '', nested }) {
    return nested === undefined ? value : JSON.stringify(nested);
}
function replaced(raw, env, onMissing) {
    const found = [];
    const incomplete = new Set();
    const tell = (problem) => {
        if (onMissing === undefined)
            found.push(problem);
        else
            onMissing(problem);
        incomplete.add(problem.where);
    };
    const read = (where, text) => {
        const interpolation = interpolate(text, env);
        found.push(...interpolation.problems.map((problem) => (0,config_reading/* invalid */.G)(where, problem)));
        for (const problem of interpolation.missing)
            tell((0,config_reading/* invalid */.G)(where, problem));
        return interpolation.text;
    };
    const text = (one) => ({ ...one, text: read(one.where, one.text) });
    const pair = (one) => ({
        ...one,
        ...(one.value === undefined ? {} : { value: read(one.where, one.value) }),
        ...(one.nested === undefined ? {} : { nested: inside(one.nested, (part) => read(one.where, part)) }),
    });
    return { option: complete(optionOf(raw, text, pair), incomplete), found };
}
function complete(option, incomplete) {
    if (option?.shape === 'map')
        return { ...option, pairs: option.pairs.filter(({ where }) => !incomplete.has(where)) };
    return incomplete.size === 0 ? option : undefined;
}
/** A text that comes out empty counts as not set, like one that is written empty. */
function optionOf(raw, text, pair) {
    if (raw.shape === 'list')
        return { ...raw, items: raw.items.map(text) };
    if (raw.shape === 'map')
        return { ...raw, pairs: raw.pairs.map(pair) };
    const option = { ...raw, ...text(raw) };
    return option.text.trim() === '' ? undefined : option;
}
/** The same list or map with every text in it replaced. */
function inside(value, read) {
    const texts = (_name, part) => (typeof part === 'string' ? read(part) : part);
    return JSON.parse(JSON.stringify(value, texts));
}

;// CONCATENATED MODULE: ./.build/config/interpolate-layers.js

/** The file's layers with variables replaced; one is only needed by the strongest section that uses it. */
function interpolateLayers(layers, given, env, onMissing) {
    const decided = new Set(given.flatMap((layer) => [...layer.options.keys()]));
    const replaced = layers.map((layer) => {
        const reading = interpolateLayer(layer, env, decided, onMissing);
        for (const name of layer.options.keys())
            decided.add(name);
        return reading;
    });
    return {
        layers: replaced.map(({ layer }) => layer),
        problems: replaced.flatMap(({ problems }) => problems),
    };
}

// EXTERNAL MODULE: ./.build/config/options.js + 13 modules
var options = __webpack_require__(78302);
// EXTERNAL MODULE: ./.build/config/read-options.js
var read_options = __webpack_require__(38994);
;// CONCATENATED MODULE: ./.build/config/build-option-names.js

/** Everything that only a build, or the repository it is pushed to, has use for. */
const buildOptionNames = [
    ...options/* options */.fF.filter((row) => row.group === 'Build').map((row) => row.name),
    'tag',
    'tags',
    'require-clean',
    'reuse',
];

;// CONCATENATED MODULE: ./.build/config/definition-rules.js

/** What options over a task definition say about one another. */
function definitionRuleProblems(reading) {
    return [
        ...variableOrSecret(reading),
        ...oneDefinition(reading),
        ...oneImage(reading),
        ...onlyGenerated(reading),
        ...oneHealthCheck(reading),
        ...wholeGibibytes(reading),
        ...commandOfCheck(reading),
    ];
}
function oneDefinition({ values, origins }) {
    const file = origins.get('task-definition');
    const family = origins.get('task-definition-family');
    const generated = values.get('generate-task-definition') === true && origins.get('generate-task-definition');
    return [
        ...(file && family
            ? [(0,config_reading/* invalid */.G)(family.where, `has no meaning with ${file.where}: the file says it all (remove one)`)]
            : []),
        ...[file, family].flatMap((other) => other && generated
            ? [(0,config_reading/* invalid */.G)(generated.where, `has no meaning with ${other.where}: that is a source too (remove one)`)]
            : []),
    ];
}
/** The container that is named for this run's image cannot have another one. */
function oneImage({ values, origins }) {
    const name = `${values.get('container')}`;
    const image = (values.get('images') ?? {})[name];
    const [images, container] = [origins.get('images'), origins.get('container')];
    if (image === undefined || image === 'built' || !images || !container)
        return [];
    const message = `has no meaning with ${container.where}: that container gets the image of this run (remove one)`;
    return [(0,config_reading/* invalid */.G)(`${images.where}.${name}`, message)];
}
/** Elsewhere the definition itself says it; in a weaker place than what decides about generating it is not needed. */
function onlyGenerated({ values, origins }) {
    if (values.get('generate-task-definition') === true)
        return [];
    const decided = origins.get('generate-task-definition')?.rank ?? Number.POSITIVE_INFINITY;
    return ['port', 'health-check-path'].flatMap((name) => {
        const origin = origins.get(name);
        return origin === undefined || origin.rank > decided
            ? []
            : [(0,config_reading/* invalid */.G)(origin.where, 'has no meaning without generate-task-definition (the definition says it)')];
    });
}
function oneHealthCheck({ origins }) {
    const [path, command] = [origins.get('health-check-path'), origins.get('health-check-command')];
    if (path === undefined || command === undefined)
        return [];
    return [
        (0,config_reading/* invalid */.G)(path.where, `has no meaning with ${command.where}: a container has one check (remove one)`),
    ];
}
/** ECS takes a name once: as a variable or as a secret. */
function variableOrSecret({ values, origins }) {
    const [variables, secrets] = ['environment-variables', 'secrets'].map((name) => setNames((values.get(name) ?? {})));
    const { where = 'secrets' } = origins.get('secrets') ?? {};
    return (secrets ?? [])
        .filter((name) => variables?.includes(name))
        .map((name) => (0,config_reading/* invalid */.G)(`${where}.${name}`, 'is an environment variable too (remove one)'));
}
function setNames(map) {
    return Object.keys(map).filter((name) => map[name] !== null);
}
function wholeGibibytes({ values, origins }) {
    const where = origins.get('ephemeral-storage')?.where;
    const size = values.get('ephemeral-storage');
    if (where === undefined || typeof size !== 'number' || size % 2 ** 30 === 0)
        return [];
    return [(0,config_reading/* invalid */.G)(where, 'is not a whole number of GiB (write for example 50GiB)')];
}
/** `CMD` alone checks nothing. */
function commandOfCheck({ values, origins }) {
    const where = origins.get('health-check-command')?.where;
    const command = values.get('health-check-command');
    if (where === undefined || command === undefined || command.length > 1)
        return [];
    return [(0,config_reading/* invalid */.G)(where, 'names no command (write one line, or a program and its arguments)')];
}

// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(91883);
// EXTERNAL MODULE: ./.build/plan/ecr-address.js
var ecr_address = __webpack_require__(3803);
// EXTERNAL MODULE: ./.build/plan/reserved-tag.js
var reserved_tag = __webpack_require__(37471);
;// CONCATENATED MODULE: ./.build/config/push-rules.js




/** What nothing can be pushed as, or to. */
function pushRuleProblems(reading) {
    return isBuilt(reading)
        ? [...itemProblems(reading, 'push-to', foreign), ...itemProblems(reading, 'tags', reserved)]
        : [];
}
function itemProblems({ values, origins }, option, problemOf) {
    const where = origins.get(option)?.where;
    const items = (values.get(option) ?? []);
    if (where === undefined)
        return [];
    return items.flatMap((item, index) => {
        const problem = problemOf(item);
        return problem === undefined ? [] : [(0,config_reading/* invalid */.G)(`${where}[${index}]`, problem)];
    });
}
function foreign(uri) {
    if ((0,ecr_address/* ecrAddress */.r)(uri) !== undefined)
        return undefined;
    return `${JSON.stringify(uri)} is not in an ECR registry (valid: 123456789012.dkr.ecr.region.amazonaws.com/name)`;
}
/** What a token stands for is only known in the run. */
function reserved(tag) {
    return (0,reserved_tag/* isReservedTag */.H)(tag) ? `${JSON.stringify(tag)} is a name that ecs-ship keeps for itself` : undefined;
}

;// CONCATENATED MODULE: ./.build/config/release-rules.js

const commands = ['release-command', 'after-command'];
/** What would not be run as it is meant. */
function releaseRuleProblems(reading) {
    return [...commands.flatMap((name) => unsplit(reading, name)), ...withoutCommand(reading)];
}
/** No container has a program of such a name; somebody has written a line for a shell. */
function unsplit({ values, origins }, name) {
    const words = (values.get(name) ?? []);
    const where = origins.get(name)?.where;
    const [only = ''] = words;
    if (where === undefined || words.length !== 1 || !/\s/.test(only))
        return [];
    const message = `is one word, ${JSON.stringify(only)}: write each word on a line of its own, or sh, -c and the line`;
    return [(0,config_reading/* invalid */.G)(where, message)];
}
function withoutCommand({ values, origins }) {
    if (commands.some((name) => (values.get(name) ?? []).length > 0))
        return [];
    const origin = origins.get('release-container');
    const message = 'has no meaning without release-command or after-command';
    return origin === undefined ? [] : [(0,config_reading/* invalid */.G)(origin.where, message)];
}

;// CONCATENATED MODULE: ./.build/config/revision-rules.js



/** What a revision that is deployed as it is leaves no room for. */
const excluded = [
    'image',
    ...buildOptionNames,
    ...options/* options */.fF
        .filter((row) => row.group === 'Task definition' && row.name !== 'task-definition-arn')
        .map((row) => row.name),
];
/** As with `image`, what a weaker place says is simply not needed: one flag goes back to an older revision. */
function revisionRuleProblems({ origins }) {
    const revision = origins.get('task-definition-arn');
    if (revision === undefined)
        return [];
    const message = `has no meaning with ${revision.where}: that revision is deployed as it is (remove one)`;
    return excluded.flatMap((name) => {
        const origin = origins.get(name);
        return origin === undefined || origin.rank > revision.rank ? [] : [(0,config_reading/* invalid */.G)(origin.where, message)];
    });
}

;// CONCATENATED MODULE: ./.build/config/rules.js








/** What one option says about another; each rule sees everything that was read. */
function ruleProblems(reading) {
    return [
        ...externalIdHasChain(reading),
        ...imageExcludesBuild(reading),
        ...serviceNamesRepository(reading),
        ...fileExcludesNumbers(reading),
        ...definitionRuleProblems(reading),
        ...revisionRuleProblems(reading),
        ...releaseRuleProblems(reading),
        ...buildRuleProblems(reading),
        ...pushRuleProblems(reading),
    ];
}
/** A token of OIDC is traded without one. */
function externalIdHasChain({ origins }) {
    const id = origins.get('role-external-id');
    if (id === undefined || origins.has('role-chain'))
        return [];
    return [(0,config_reading/* invalid */.G)(id.where, 'is only sent for the roles of role-chain (set that, or remove it)')];
}
/** A build option in a weaker place than `image` is simply not needed; elsewhere it contradicts it. */
function imageExcludesBuild({ origins }) {
    const image = origins.get('image');
    if (image === undefined)
        return [];
    return buildOptionNames.flatMap((name) => {
        const origin = origins.get(name);
        return origin === undefined || origin.rank > image.rank
            ? []
            : [
                (0,config_reading/* invalid */.G)(origin.where, `has no meaning with ${image.where}: an existing image is not built (remove one)`),
            ];
    });
}
/** ECS allows capital letters in a service's name, ECR does not in a repository's. */
function serviceNamesRepository(reading) {
    const { values, origins } = reading;
    const service = values.get('service');
    if (origins.has('repository') || !isBuilt(reading) || typeof service !== 'string')
        return [];
    const problem = (0,grammars/* grammarProblem */.n)('repository', service);
    return problem === undefined
        ? []
        : [(0,config_reading/* invalid */.G)('repository', `the service's name ${problem}; set repository`)];
}
/** The policy file says everything; a number beside it would be silently ignored. */
function fileExcludesNumbers({ origins }) {
    const file = origins.get('lifecycle-policy');
    if (file === undefined)
        return [];
    return ['keep-images', 'untagged-days'].flatMap((name) => {
        const origin = origins.get(name);
        return origin === undefined || origin.rank > file.rank
            ? []
            : [(0,config_reading/* invalid */.G)(origin.where, `has no meaning with ${file.where}: the file says it all (remove one)`)];
    });
}

// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
;// CONCATENATED MODULE: ./.build/config/run-switches.js

function toSwitches(values) {
    return (0,without_unset/* withoutUnset */.s)({
        dryRun: values['dry-run'],
        json: values.json === true,
        verbose: values.verbose,
        shownValues: values['show-values'] ?? [],
        format: values.format ?? 'text',
        detailedExitCode: values['detailed-exitcode'] === true,
        out: values.out,
        plan: values.plan,
    });
}

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/config/parse/split-list.js
var split_list = __webpack_require__(54618);
;// CONCATENATED MODULE: ./.build/config/services/choose-services.js




/** The services to ship: all, those that `only` names, or the one that `service` names by its key or as ECS knows it. */
function chooseServices(all, given) {
    const [service, only] = [(0,given_layers/* givenText */.xe)('service', given), (0,given_layers/* givenText */.xe)('only', given)];
    if (service === undefined)
        return only === undefined ? { services: all, problems: [] } : choose(all, only);
    if (only === undefined)
        return chooseOne(all, service);
    const message = `has no meaning with ${service.where}, which names one service already (remove one)`;
    return { services: all, problems: [(0,config_reading/* invalid */.G)(only.where, message)] };
}
function choose(all, { where, text }) {
    const names = all.map(({ name }) => name);
    const asked = (0,split_list/* splitList */.r)(text);
    const problems = asked.flatMap((name, index) => names.includes(name) ? [] : [unknown(`${where}[${index}]`, name, names)]);
    return { services: all.filter(({ name }) => asked.includes(name)), problems };
}
function chooseOne(all, { where, text }) {
    const byKey = all.filter(({ name }) => name === text);
    const found = byKey.length > 0 ? byKey : all.filter(({ reading }) => reading.values.get('service') === text);
    if (found.length === 1)
        return { services: found, problems: [] };
    const names = all.map(({ name }) => name);
    if (found.length === 0)
        return { services: [], problems: [unknown(where, text, names)] };
    const several = found.map(({ name }) => name).join(' and ');
    const message = `${JSON.stringify(text)} is the service of ${several}: name one of them`;
    return { services: found, problems: [(0,config_reading/* invalid */.G)(where, message)] };
}
function unknown(where, name, names) {
    const message = `${JSON.stringify(name)} is no service of the configuration file, which has ${names.join(', ')}`;
    return (0,config_reading/* invalid */.G)(where, `${message}${(0,did_you_mean/* didYouMean */.a)(name, names)}`);
}

;// CONCATENATED MODULE: ./.build/config/services/dependency-problems.js


/** What `depends-on` names that does not exist, and what waits for itself. */
function dependencyProblems(all) {
    const names = all.map(({ name }) => name);
    const unknown = all.flatMap(({ dependsOn }) => dependsOn
        .filter(({ text }) => !names.includes(text))
        .map(({ where, text }) => {
        const known = `which has ${names.join(', ')}${(0,did_you_mean/* didYouMean */.a)(text, names)}`;
        return (0,config_reading/* invalid */.G)(where, `${JSON.stringify(text)} is no service of the file, ${known}`);
    }));
    return [...unknown, ...circles(all)];
}
/** Each circle once, told where its first service begins it. */
function circles(all) {
    const told = new Set();
    return all.flatMap((service) => {
        const path = pathBack(all, service.name);
        if (path === undefined || path.some((name) => told.has(name)))
            return [];
        for (const name of path)
            told.add(name);
        const [, next] = path;
        const { where = service.where } = service.dependsOn.find(({ text }) => text === next) ?? {};
        return [(0,config_reading/* invalid */.G)(where, `depends on itself: ${path.join(' → ')}`)];
    });
}
/** The shortest way from a service back to it: `[web, api, web]`. */
function pathBack(all, start) {
    const seen = new Set();
    const open = [[start]];
    for (let path = open.shift(); path !== undefined; path = open.shift()) {
        const from = all.find(({ name }) => name === path?.at(-1));
        for (const { text } of from?.dependsOn ?? []) {
            if (text === start)
                return [...path, text];
            if (seen.has(text))
                continue;
            seen.add(text);
            open.push([...path, text]);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/config/services/shared-repository.js


/** What a repository is for all who share it. */
const ofRepository = [
    ...options/* options */.fF.filter(({ group }) => group === 'Repository' || group === 'Lifecycle policy'),
    ...options/* options */.fF.filter(({ name }) => name === 'scan' || name === 'scan-timeout' || name === 'scan-ignore'),
].map(({ name }) => name);
/** What makes another image. */
const ofImage = [
    ...options/* options */.fF.filter(({ group }) => group === 'Build').map(({ name }) => name),
    ...['tag', 'tags', 'latest', 'require-clean', 'reuse', 'push-to'],
];
/** Entries that want different things of one repository, which can only be one way. */
function sharedRepositoryProblems(all) {
    return all.flatMap((service, index) => {
        const [first] = all.slice(0, index).filter((other) => shareRepository(service, other));
        return first === undefined ? [] : [...differences(service, first), ...unnamed(service, first)];
    });
}
/** The first service of the file whose image is the same; its own name where it has one to itself. */
function imageOwner(service) {
    const { all, name } = service;
    return all.find((other) => shareRepository(service, other) && shareImage(service, other))?.name ?? name;
}
/** Whether another entry pushes another image to the same repository, so that a commit's SHA would name both. */
function needsOwnTags(service) {
    return service.all.some((other) => shareRepository(service, other) && !shareImage(service, other));
}
function shareRepository(one, other) {
    const [a, b] = [repositoryOf(one.reading), repositoryOf(other.reading)];
    return a !== undefined && a === b;
}
function repositoryOf({ values }) {
    if (values.has('image') || values.has('task-definition-arn'))
        return undefined;
    const name = values.get('repository') ?? values.get('service');
    return JSON.stringify([values.get('region') ?? null, values.get('role-to-assume') ?? null, name]);
}
function shareImage(one, other) {
    return ofImage.every((name) => isSame(name, one, other));
}
function isSame(name, one, other) {
    const [a, b] = [one.reading.values.get(name), other.reading.values.get(name)];
    return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
function differences(service, first) {
    return ofRepository
        .filter((name) => !isSame(name, service, first))
        .map((name) => {
        const places = [service, first].map((one) => placeOf(one, name));
        const message = `another value than at ${places[1]}, though both services share a repository (say it once at the top of the file, or give each its repository)`;
        return (0,config_reading/* invalid */.G)(`${places[0]}`, message);
    });
}
function placeOf({ where, reading }, name) {
    return reading.origins.get(name)?.where ?? `${where}.${name}`;
}
/** Tags that would be moved from one image to the other in every run. */
function unnamed(service, first) {
    if (shareImage(service, first))
        return [];
    const { values } = service.reading;
    const told = ['tags', ...(values.get('latest') === 'true' ? ['latest'] : [])];
    return told
        .filter((name) => values.has(name))
        .map((name) => {
        const message = `would name both this image and that of ${first.where}, which go to one repository (give each its repository, or remove it)`;
        return (0,config_reading/* invalid */.G)(placeOf(service, name), message);
    });
}

;// CONCATENATED MODULE: ./.build/config/services/twin-problems.js

const target = ['region', 'role-to-assume', 'cluster', 'service'];
/** Two entries that are about the same service of ECS would undo each other's work. */
function twinProblems(all) {
    return all.flatMap((service, index) => {
        const twin = all.slice(0, index).find((other) => targetOf(other) === targetOf(service));
        if (twin === undefined)
            return [];
        const { values } = service.reading;
        const what = `the service ${values.get('service')} of cluster ${values.get('cluster')}`;
        return [(0,config_reading/* invalid */.G)(service.where, `is ${what}, as is ${twin.where} (remove one)`)];
    });
}
function targetOf({ reading }) {
    return JSON.stringify(target.map((name) => reading.values.get(name) ?? null));
}

;// CONCATENATED MODULE: ./.build/config/services/read-services.js







/** Options that choose among the services, where a file names several. */
const choosing = ['service', 'only'];
/** Reads every service, and gives those that are to be shipped; only their own problems count. */
function readServices(question, entries) {
    const found = entries.map((entry) => readEntry(question, entry));
    const all = found.map(({ service }) => service);
    const chosen = chooseServices(all, question.given);
    const own = found.filter(({ service }) => chosen.services.includes(service));
    const problems = [
        ...chosen.problems,
        ...own.flatMap((one) => one.problems),
        ...dependencyProblems(all),
        ...twinProblems(all),
        ...sharedRepositoryProblems(all),
    ];
    return { services: chosen.services.map((one) => ({ ...one, all })), problems };
}
function readEntry({ rows, given, env, rules, onMissing }, entry) {
    const strongest = given.map(withoutChoice);
    const file = interpolateLayers(entry.layers, strongest, env, onMissing);
    const layers = [...strongest, ...file.layers];
    const reading = (0,read_options/* readOptions */.T)([...rows, options/* dependsOn */.fr], layers);
    const service = {
        name: entry.name,
        where: entry.where,
        reading,
        dependsOn: dependenciesIn(layers, reading),
        all: [],
    };
    const problems = [...file.problems, ...reading.problems, ...rules(reading)];
    return { service, problems: problems.map((problem) => placed(problem, entry)) };
}
function withoutChoice({ options, ...layer }) {
    return { ...layer, options: new Map([...options].filter(([name]) => !choosing.includes(name))) };
}
/** The names with the place of each. */
function dependenciesIn(layers, { values, origins }) {
    const names = (values.get(options/* dependsOn */.fr.name) ?? []);
    const { rank, where = '' } = origins.get(options/* dependsOn */.fr.name) ?? {};
    const raw = rank === undefined ? undefined : layers[rank]?.options.get(options/* dependsOn */.fr.name);
    const written = raw?.shape === 'list' ? raw.items : [];
    return names.map((text, index) => written.find((one) => one.text === text) ?? { where: `${where}[${index}]`, text });
}
/** What nobody has written has no place but its service. */
function placed(problem, { where }) {
    return /^[a-z-]+$/.test(problem.where) ? { ...problem, where: `${where}.${problem.where}` } : problem;
}

;// CONCATENATED MODULE: ./.build/config/services/own-scan-files.js
const files = ['sarifFile', 'gitlabFile'];
/**
 * Findings of two images cannot go to one file: the first keeps the path, the next ones get their service's name before its
 * ending. Services that have one image write it once.
 */
function withOwnFiles(services) {
    const owners = new Map();
    return services.map(([name, config]) => {
        const scan = { ...config.scan };
        for (const file of files) {
            const path = scan[file];
            if (path === undefined)
                continue;
            const owner = owners.get(path);
            const image = imageOf(config);
            if (owner !== undefined && owner !== image)
                scan[file] = named(path, name);
            else
                owners.set(path, image);
        }
        return { ...config, scan };
    });
}
function imageOf({ aws, image, build }) {
    const { region, roleToAssume, roleChain } = aws;
    return JSON.stringify([
        region,
        roleToAssume,
        roleChain,
        image,
        image.reference === undefined ? build : null,
    ]);
}
/** `reports/scan.sarif` of `api` becomes `reports/scan-api.sarif`. */
function named(path, service) {
    const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
    return `${stem}-${service}${ending}`;
}

;// CONCATENATED MODULE: ./.build/config/services/to-services.js




/** The services' options as the core wants them. */
function toServices(readings) {
    const names = readings.map(({ name }) => name);
    const configs = withOwnFiles(readings.map((service) => [service.name, configOfService(service)]));
    const services = readings.map((service, index) => ({
        name: service.name,
        config: configs[index] ?? configOfService(service),
        dependsOn: service.dependsOn.map(({ text }) => text).filter((name) => names.includes(name)),
    }));
    const values = valuesOf(readings[0]);
    return {
        services: { onFailure: values['on-service-failure'], services },
        switches: toSwitches(values),
    };
}
function valuesOf(service) {
    return Object.fromEntries(service?.reading.values ?? []);
}
/** Two images of one repository are told apart by the name of the first service that runs each. */
function configOfService(service) {
    const config = (0,config_of/* configOf */.W)(service.reading);
    if (!needsOwnTags(service))
        return config;
    return { ...config, image: { ...config.image, variant: imageOwner(service), latest: false } };
}

;// CONCATENATED MODULE: ./.build/config/unused-section-problems.js


/** What is wrong with sections that this run is not about, as far as it can be told of each by itself. */
function unusedSectionProblems(rows, layers = []) {
    return layers
        .flatMap((layer) => (0,read_options/* readOptions */.T)([...rows, options/* dependsOn */.fr], [asFarAsItStands(layer)]).problems)
        .filter(({ code }) => code !== 'option-missing');
}
/** Without what only that run's variables, or the rest of the file, give a meaning to. */
function asFarAsItStands({ options, ...layer }) {
    const standing = [...options].flatMap(([name, raw]) => {
        const certain = raw.shape === 'map' ? { ...raw, pairs: raw.pairs.filter((pair) => pair.value) } : raw;
        return unused_section_problems_textsOf(certain).some((text) => text.includes('$')) ? [] : [[name, certain]];
    });
    return { ...layer, options: new Map(standing) };
}
function unused_section_problems_textsOf(raw) {
    if (raw.shape === 'text')
        return [raw.text];
    return raw.shape === 'list' ? raw.items.map(({ text }) => text) : raw.pairs.map(({ value }) => value ?? '');
}

;// CONCATENATED MODULE: ./.build/config/read-config.js













/** The effective configuration of one service. Throws one ShipError that lists every problem of every source. */
function readConfig(sources) {
    const run = readRun(sources);
    if (run.services === undefined)
        return run;
    throw problemsError([invalid('services', 'names several services, and this is about one')]);
}
/** The effective configuration. Throws one ShipError that lists every problem of every source. */
function readRun(sources) {
    const reading = readChecked(sources, sources.builds === false ? () => [] : buildVariableProblems);
    if (reading.several !== undefined)
        return toServices(reading.several);
    const values = Object.fromEntries(reading.one.values);
    const config = reading.of === undefined ? (0,config_of/* configOf */.W)(reading.one) : configOfService(reading.of);
    return { config, switches: toSwitches(values) };
}
/** Every option's value and where it was decided. Throws like `readRun`, but for variables that only a build needs. */
function readSettings(sources) {
    return readChecked(sources, () => []);
}
function readChecked(sources, forRun) {
    const given = (0,given_layers/* givenLayers */.iO)(sources);
    const file = sources.file ?? withoutFile((0,given_layers/* givenText */.xe)('environment', given));
    const rows = rowsFor(sources);
    const rules = (reading) => [...ruleProblems(reading), ...forRun(reading, sources.env)];
    if (file.services !== undefined) {
        const { services, problems } = readServices({ rows, given, env: sources.env, rules, onMissing: sources.onMissing }, file.services);
        refuse([...file.problems, ...problems, ...unusedSectionProblems(rows, file.unused)]);
        const [one] = (0,given_layers/* givenText */.xe)('service', given) === undefined ? [] : services;
        return one === undefined ? { several: services } : { one: one.reading, of: one };
    }
    const { reading, problems } = readOne({ rows, given, file, sources }, rules);
    refuse(problems);
    return { one: reading };
}
/** What can be read of one service whatever is wrong, and all that is; undefined for several services. */
function readDespite(sources) {
    const given = (0,given_layers/* givenLayers */.iO)(sources);
    const file = sources.file ?? withoutFile((0,given_layers/* givenText */.xe)('environment', given));
    if (file.services !== undefined)
        return undefined;
    return readOne({ rows: rowsFor(sources), given, file, sources }, ruleProblems);
}
function readOne({ rows, given, file, sources }, rules) {
    const { layers, problems } = interpolateLayers(file.layers, given, sources.env, sources.onMissing);
    const reading = (0,read_options/* readOptions */.T)(rows, [...given, ...layers]);
    const inFile = [...file.problems, ...problems];
    const found = [
        ...inFile,
        ...reading.problems.filter(isKnown(inFile)),
        ...rules(reading),
        ...unusedSectionProblems(rows, file.unused),
        ...onlyWithoutServices(given),
    ];
    return { reading, problems: found };
}
function refuse(problems) {
    if (problems.length > 0)
        throw (0,problem/* problemsError */.$)(problems);
}
function rowsFor({ frontEnd, optional = [] }) {
    return (0,options/* readableOptions */.Zs)(frontEnd).map((row) => {
        if (!optional.includes(row.name))
            return row;
        const { required: _, ...rest } = row;
        return rest;
    });
}
function withoutFile(environment) {
    if (environment === undefined)
        return { layers: [], problems: [] };
    const message = 'names a section of the configuration file, but there is no ecs-ship.yml (set config to its path)';
    return { layers: [], problems: [(0,config_reading/* invalid */.G)(environment.where, message)] };
}
/** What a file that could not be read as a whole sets is not known to be missing. */
function isKnown(inFile) {
    return (problem) => problem.code !== 'option-missing' || inFile.length === 0;
}
function onlyWithoutServices(given) {
    const only = (0,given_layers/* givenText */.xe)('only', given);
    const message = 'chooses among several services, but there is no configuration file with a section services';
    return only === undefined ? [] : [(0,config_reading/* invalid */.G)(only.where, message)];
}

;// CONCATENATED MODULE: ./.build/config/load-config.js




const usualPath = 'ecs-ship.yml';
/** Finds the configuration file, if any, and reads everything into the effective configuration. */
async function loadRun(given, readText) {
    return readRun({ ...given, file: await readFile(given, readText) });
}
/**
 * The same for a verb that is only about some options: a variable that is missing in the file matters in these alone, since a
 * job that goes back has not what a build needs.
 */
async function loadAbout(given, names, readText) {
    const missing = [];
    const onMissing = (problem) => {
        const words = problem.where.split(' ').at(-1)?.split(/[.[]/) ?? [];
        if (words.some((word) => names.includes(word)))
            missing.push(problem);
    };
    const file = await readFile(given, readText);
    const config = readRun({ ...given, builds: false, onMissing, file });
    if (missing.length > 0)
        throw (0,problem/* problemsError */.$)(missing);
    return config;
}
/** The same, as every option's value and where it was decided. */
async function loadSettings(given, readText) {
    return readSettings({ ...given, file: await readFile(given, readText) });
}
/** The same, of one service and without refusing anything; undefined for several services. */
async function loadDespite(given, readText) {
    return readDespite({ ...given, file: await readFile(given, readText) });
}
/** The configuration file itself, with an empty text where there is none. */
async function readConfigFile(given, readText) {
    return (await findFile(given, readText)) ?? { path: usualPath, text: '' };
}
/** YAML is loaded for a file only: many a run has none. */
async function readFile(given, readText) {
    const file = await findFile(given, readText);
    if (file === undefined)
        return undefined;
    const { readFileLayers } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2809)]).then(__webpack_require__.bind(__webpack_require__, 2809));
    return readFileLayers(file, (0,given_layers/* givenEnvironment */.lL)(given));
}
async function findFile(given, readText) {
    const asked = (0,given_layers/* givenConfigPath */.lh)(given);
    const path = asked?.text ?? usualPath;
    const text = await readText(path);
    if (text !== undefined)
        return { path, text };
    if (asked === undefined)
        return undefined;
    throw new errors/* ShipError */.f('config-unreadable', `${asked.where}: there is no file ${path}`, {
        remedy: 'Correct the path; it is relative to the working directory.',
    });
}


/***/ }),

/***/ 77058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ toConfig)
});

// EXTERNAL MODULE: ./.build/plan/definition/member-setting.js + 1 modules
var member_setting = __webpack_require__(29616);
// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
;// CONCATENATED MODULE: ./.build/config/to-overrides.js


/** What the options say over a task definition, in the units and words of ECS. */
function toOverrides(values) {
    const environment = parted(values['environment-variables']);
    const secrets = parted(values.secrets);
    const dockerLabels = parted(values['docker-labels']);
    const logOptions = parted(values['log-options']);
    return (0,without_unset/* withoutUnset */.s)({
        images: values.images ?? {},
        environment: environment.set,
        environmentMode: values['environment-mode'],
        secrets: secrets.set,
        command: values.command,
        entryPoint: values['entry-point'],
        stopTimeoutSeconds: seconds(values['stop-timeout']),
        healthCheck: toHealthCheck(values),
        removed: {
            environment: environment.removed,
            secrets: secrets.removed,
            dockerLabels: dockerLabels.removed,
            logOptions: logOptions.removed,
        },
        environmentFiles: values['environment-files'] ?? [],
        dockerLabels: dockerLabels.set,
        logDriver: values['log-driver'],
        logOptions: logOptions.set,
        cpu: values.cpu,
        memory: values.memory,
        ephemeralStorageGib: gibibytes(values['ephemeral-storage']),
        cpuArchitecture: architecture(values['cpu-architecture']),
        operatingSystemFamily: values['operating-system-family']?.toUpperCase(),
        taskRole: values['task-role'],
        executionRole: values['execution-role'],
        set: toSettings(values.set),
    });
}
/** What a map sets, and what it takes away. */
function parted(map = {}) {
    const entries = Object.entries(map);
    const set = entries.filter((entry) => entry[1] !== null);
    const removed = entries.filter(([, value]) => value === null).map(([name]) => name);
    return { set: Object.fromEntries(set), removed };
}
function toSettings(map = {}) {
    return Object.entries(map).flatMap(([path, text]) => {
        const read = (0,member_setting/* readMemberSetting */.d)(path, text);
        return 'setting' in read ? [read.setting] : [];
    });
}
function toHealthCheck(values) {
    return (0,without_unset/* withoutUnset */.s)({
        command: values['health-check-command'],
        interval: seconds(values['health-check-interval']),
        timeout: seconds(values['health-check-timeout']),
        retries: values['health-check-retries'],
        startPeriod: seconds(values['health-check-start-period']),
    });
}
function seconds(milliseconds) {
    return milliseconds === undefined ? undefined : milliseconds / 1000;
}
function gibibytes(bytes) {
    return bytes === undefined ? undefined : bytes / 2 ** 30;
}
/** Images say `arm64` for what ECS calls `ARM64`. */
function architecture(name) {
    if (name === undefined)
        return undefined;
    return /^(arm|aarch)64$/i.test(name) ? 'ARM64' : 'X86_64';
}

;// CONCATENATED MODULE: ./.build/config/to-config.js


/** The options' values as the core wants them. */
function toConfig(values) {
    return {
        aws: (0,without_unset/* withoutUnset */.s)({
            region: values.region,
            roleToAssume: values['role-to-assume'],
            roleChain: values['role-chain'],
            roleExternalId: values['role-external-id'],
            roleSessionName: values['role-session-name'],
            audience: values.audience,
            allowedAccountIds: values['allowed-account-ids'] ?? [],
        }),
        target: { cluster: values.cluster, service: values.service },
        image: toImage(values),
        build: toBuild(values),
        repository: toRepository(values),
        scan: toScan(values),
        lifecycle: (0,without_unset/* withoutUnset */.s)({
            mode: values.lifecycle,
            keepImages: values['keep-images'],
            untaggedDays: values['untagged-days'],
            policyFile: values['lifecycle-policy'],
        }),
        taskDefinition: (0,without_unset/* withoutUnset */.s)({
            file: values['task-definition'],
            family: values['task-definition-family'],
            revision: values['task-definition-arn'],
            generate: values['generate-task-definition']
                ? (0,without_unset/* withoutUnset */.s)({ port: values.port, healthCheckPath: values['health-check-path'] })
                : undefined,
            container: values.container,
            overrides: toOverrides(values),
        }),
        ...toRelease(values),
        update: (0,without_unset/* withoutUnset */.s)({
            forceNewDeployment: values['force-new-deployment'],
            allowOlder: values['allow-older'],
            keepRevisions: values['keep-revisions'],
            desiredCount: values['desired-count'],
        }),
        watch: {
            timeoutMs: values.timeout,
            noProgressTimeoutMs: values['no-progress-timeout'],
            onFailure: values['on-failure'],
            onCancel: values['on-cancel'],
        },
    };
}
function toRelease(values) {
    const command = values['release-command'] ?? [];
    const after = values['after-command'] ?? [];
    if (command.length + after.length === 0)
        return {};
    const container = values['release-container'];
    return { release: (0,without_unset/* withoutUnset */.s)({ command, after, container, timeoutMs: values['release-timeout'] }) };
}
function toImage(values) {
    return (0,without_unset/* withoutUnset */.s)({
        repository: values.repository ?? values.service,
        reference: values.image,
        tag: values.tag,
        tags: values.tags ?? [],
        latest: values.latest === 'auto' ? values.latest : values.latest === 'true',
        requireClean: values['require-clean'],
        reuse: values.reuse,
        pushTo: values['push-to'] ?? [],
        environment: values.environment,
    });
}
function toBuild(values) {
    return (0,without_unset/* withoutUnset */.s)({
        builder: values.builder,
        context: values.context,
        dockerfile: values.dockerfile,
        target: values.target,
        args: values['build-args'] ?? {},
        secrets: values['build-secrets'] ?? {},
        ssh: values.ssh ?? [],
        platforms: values.platforms ?? [],
        labels: values.labels ?? {},
        cache: values.cache,
        noCache: values['no-cache'],
        pull: values.pull,
        network: values.network,
        reproducible: values.reproducible,
        provenance: values.provenance,
        sbom: values.sbom,
        options: values['build-options'] ?? [],
    });
}
function toRepository(values) {
    return (0,without_unset/* withoutUnset */.s)({
        update: values['repository-update'],
        tags: values['repository-tags'] ?? {},
        kmsKey: values['kms-key'],
        pullAccounts: values['pull-accounts'] ?? [],
    });
}
function toScan(values) {
    return (0,without_unset/* withoutUnset */.s)({
        gate: values.scan,
        timeoutMs: values['scan-timeout'],
        ignore: values['scan-ignore'] ?? {},
        sarifFile: values['scan-sarif'],
        gitlabFile: values['scan-gitlab-report'],
    });
}


/***/ }),

/***/ 70257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutUnset)
/* harmony export */ });
/** Drops members that are undefined, so that "unset" is always "absent". */
function withoutUnset(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ecrAddress)
/* harmony export */ });
/** Source: Amazon ECR user guide, "Amazon ECR private registry"; AWS General Reference for FIPS, dual stack and China. */
const ecrHost = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.(?:aws|amazonwebservices\.com\.cn)|[a-z0-9.-]*(?:c2s|sc2s)[a-z0-9.-]*)$/;
const localHost = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;
/** Takes `host/name` apart; undefined when the host is no ECR registry. */
function ecrAddress(uri) {
    const slash = uri.indexOf('/');
    const [host, repository] = [uri.slice(0, Math.max(slash, 0)), uri.slice(slash + 1)];
    const [, registryId, region] = host.match(ecrHost) ?? [];
    if (registryId !== undefined && region !== undefined)
        return { place: { registryId, region }, host, repository };
    return localHost.test(host) ? { place: { endpoint: `http://${host}` }, host, repository } : undefined;
}


/***/ }),

/***/ 37471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isReservedTag)
/* harmony export */ });
/** Tags that ecs-ship sets and reads itself begin so. */
function isReservedTag(tag) {
    return /^(?:ecs-ship\.|content-)/.test(tag);
}


/***/ }),

/***/ 54348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   g4: () => (/* binding */ detailsBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);

/** Text that Markdown and HTML show as it is, in one line: nothing in it formats, links, embeds or ends a table cell. */
function markdownText(text, max = 600) {
    return escaped((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), max));
}
const escaped = (text) => text.replace(/[\\`*_{}[\]<>#!|~]/g, '\\$&').replaceAll('&', '&amp;');
/** The same of a sentence of ours, in which what stands between backticks is code. */
function markdownSentence(text, max = 600) {
    const parts = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), max).split('`');
    if (parts.length % 2 === 0)
        return markdownText(text, max);
    return parts.map((part, at) => (at % 2 === 0 ? escaped(part) : inlineCode(part))).join('');
}
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** An identifier as inline code, also in a table cell. */
function inlineCode(value, max = 600) {
    const text = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value), max).replaceAll('|', '\\|');
    const fence = '`'.repeat(longestRun(text) + 1);
    const pad = fence.length > 1 ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** Lines as a code block that none of them can end. */
function codeBlock(lines, language = 'text') {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** A web address as a link; anything else as code. */
function markdownLink(url, label) {
    if (!/^https?:\/\/[\w.:@%/?=&~+,;$#-]+$/.test(url))
        return inlineCode(url);
    return label === undefined ? `<${url}>` : `[${markdownText(label)}](${url})`;
}
/** A table; its cells are Markdown already. */
function markdownTable(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** What is folded away; the title is Markdown that has no block in it. */
function detailsBlock(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ })

};
