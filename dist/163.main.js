export const id = 163;
export const ids = [163];
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

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ loadConfig),
  M5: () => (/* binding */ loadSettings),
  RG: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
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


/** What a build would stumble over; an existing image is not built, whatever stands beside it. */
function buildRuleProblems(reading) {
    return reading.origins.has('image')
        ? []
        : [...secretsAreNoArguments(reading), ...argumentsAreTheirs(reading)];
}
/** What the run that builds has to find in its environment; who only looks at the options need not. */
function buildVariableProblems(reading, env) {
    if (reading.origins.has('image'))
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

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(28469);
;// CONCATENATED MODULE: ./.build/config/env-layer.js


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
        const concerns = names.includes(name) || (0,did_you_mean/* nearest */.p)(name, names) !== undefined;
        return concerns ? [[name, { shape: 'text', where: (0,raw_option/* spelled */.u)('env', name), text }]] : [];
    });
    return { source: 'env', options: new Map(entries) };
}

// EXTERNAL MODULE: ./.build/config/explicit-layer.js
var explicit_layer = __webpack_require__(96677);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/config/file-option.js

/** A pair's key as text. */
function keyOf(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) ? textOf(pair.key) : String(pair.key);
}
/** The option a pair of the file sets; `undefined` where it has no value. `path` is the option's path in the file. */
function fileOption(source, pair, path) {
    const node = source.resolve(pair.value);
    const where = `${source.at(pair.key)} ${path}`;
    if ((0,dist/* isSeq */.oP)(node))
        return { shape: 'list', where, items: node.items.map(itemOf(source, path)) };
    if ((0,dist/* isMap */.jh)(node))
        return { shape: 'map', where, pairs: node.items.map(pairOf(source, path)) };
    if (!(0,dist/* isScalar */.jn)(node) || isUnset(node))
        return undefined;
    return { shape: 'text', where, text: textOf(node) };
}
function itemOf(source, path) {
    return (item, index) => {
        const node = source.resolve(item);
        return {
            where: `${source.at(item)} ${path}[${index}]`,
            text: (0,dist/* isScalar */.jn)(node) ? textOf(node) : String(node),
        };
    };
}
function pairOf(source, path) {
    return (pair) => {
        const key = keyOf(pair);
        const node = source.resolve(pair.value);
        const unset = !(0,dist/* isScalar */.jn)(node) || node.value === null;
        return { where: `${source.at(pair.key)} ${path}.${key}`, key, ...(unset ? {} : { value: textOf(node) }) };
    };
}
function isUnset(node) {
    return node.value === null || textOf(node).trim() === '';
}
/** As written, not as YAML understands it: an account id keeps its leading zero, a tag 1.10 its last one. */
function textOf(node) {
    return node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value ?? '');
}

;// CONCATENATED MODULE: ./.build/config/merge-maps.js
/** Sections of one file, the strongest first: a map holds the weaker sections' keys too, anything else stands alone. */
function mergeMaps(layers) {
    return layers.map((layer, rank) => ({
        ...layer,
        options: new Map([...layer.options].map(([name, raw]) => [name, withWeaker(raw, name, layers.slice(rank + 1))])),
    }));
}
function withWeaker(raw, name, weaker) {
    let merged = raw;
    for (const layer of weaker) {
        const option = layer.options.get(name);
        if (option === undefined)
            continue;
        if (merged.shape !== 'map' || option.shape !== 'map')
            break;
        merged = { ...merged, pairs: mergedPairs(merged.pairs, option.pairs) };
    }
    return merged;
}
/** A key without a value takes the weaker section's away. */
function mergedPairs(stronger, weaker) {
    const has = (pairs, key) => pairs.some((pair) => pair.key === key);
    const kept = weaker.filter(({ key }) => !has(stronger, key));
    return [...kept, ...stronger.filter(({ key, value }) => value !== undefined || !has(weaker, key))];
}

// EXTERNAL MODULE: ./.build/config/yaml-source.js
var yaml_source = __webpack_require__(72358);
;// CONCATENATED MODULE: ./.build/config/file-layers.js





const sectionsKey = 'environments';
const extendsKey = 'extends';
/** Reads the file as layers; a file with a syntax error gives only problems, each with its line and column. */
function readFileLayers(file, environment) {
    const source = (0,yaml_source/* parseYaml */.h)(file);
    if (source.problems.length > 0)
        return failed(source.problems);
    if (source.root !== null && !(0,dist/* isMap */.jh)(source.root))
        return failed([notAMap(source, source.root, 'the file')]);
    const items = source.root?.items ?? [];
    const base = items.filter((pair) => keyOf(pair) !== sectionsKey);
    const sections = items.find((pair) => keyOf(pair) === sectionsKey);
    const section = readSection(source, sections, environment);
    const layers = [...section.layers, layerOf(source, base, '')];
    return { layers: mergeMaps(layers), problems: section.problems };
}
function readSection(source, pair, environment) {
    const sections = source.resolve(pair?.value);
    if ((0,dist/* isMap */.jh)(sections))
        return environment === undefined ? nothing : chosenSection(source, sections, environment);
    if (pair !== undefined)
        return failed([notAMap(source, pair.key, sectionsKey)]);
    return environment === undefined ? nothing : failed([noSection(source, environment, [])]);
}
/** The named section and those that it extends, the strongest first. */
function chosenSection(source, sections, environment) {
    const name = environment.text.trim();
    const pair = sections.items.find((one) => keyOf(one) === name);
    if (pair === undefined)
        return failed([noSection(source, environment, sections.items.map(keyOf))]);
    return sectionChain(source, sections, pair, []);
}
function sectionChain(source, sections, pair, extending) {
    const path = `${sectionsKey}.${keyOf(pair)}`;
    const section = source.resolve(pair.value);
    if (!(0,dist/* isMap */.jh)(section))
        return failed([notAMap(source, pair.key, path)]);
    const link = section.items.find((one) => keyOf(one) === extendsKey);
    const own = layerOf(source, section.items.filter((one) => one !== link), `${path}.`);
    if (link === undefined)
        return { layers: [own], problems: [] };
    const base = baseSection(source, sections, link, [...extending, keyOf(pair)]);
    return { layers: [own, ...base.layers], problems: base.problems };
}
function baseSection(source, sections, link, extending) {
    const path = `${sectionsKey}.${extending.at(-1)}.${extendsKey}`;
    const option = fileOption(source, link, path);
    if (option?.shape !== 'text') {
        const message = 'takes the name of another environment';
        return failed([{ code: 'option-invalid', where: `${source.at(link.key)} ${path}`, message }]);
    }
    const pair = sections.items.find((one) => keyOf(one) === option.text);
    if (pair === undefined)
        return failed([noSection(source, option, sections.items.map(keyOf))]);
    if (extending.includes(option.text)) {
        const message = `extends itself: ${[...extending, option.text].join(' → ')}`;
        return failed([{ code: 'option-invalid', where: option.where, message }]);
    }
    return sectionChain(source, sections, pair, extending);
}
function layerOf(source, items, prefix) {
    const entries = items.flatMap((pair) => {
        const name = keyOf(pair);
        const option = fileOption(source, pair, `${prefix}${name}`);
        return option === undefined ? [] : [[name, option]];
    });
    return { source: 'file', options: new Map(entries) };
}
function noSection({ path }, { where, text }, names) {
    const known = names.length === 0 ? 'which has no environments' : `which has ${names.join(', ')}`;
    const message = `${JSON.stringify(text.trim())} is no environment of ${path}, ${known}${(0,did_you_mean/* didYouMean */.a)(text.trim(), names)}`;
    return { code: 'option-invalid', where, message };
}
function notAMap(source, node, what) {
    return {
        code: 'config-invalid',
        where: source.at(node),
        message: `${what} must be a map of options and values`,
    };
}
function failed(problems) {
    return { layers: [], problems };
}
const nothing = failed([]);

;// CONCATENATED MODULE: ./.build/config/interpolate.js
/**
 * Replaces variables as Compose files have them: `${NAME}`, `${NAME:-default}`, `${NAME:?message}`, `${NAME:+instead}`, each
 * also without the colon, which lets an empty value count as one, and `$$` for a dollar. Defaults may hold variables.
 * Source: docs.docker.com, Compose file reference, Interpolation.
 */
function interpolate(text, env) {
    const pieces = [];
    const problems = [];
    for (let at = 0; at < text.length;) {
        const piece = pieceAt(text, at, env);
        pieces.push(piece.text);
        problems.push(...piece.problems);
        at = piece.end;
    }
    return { text: pieces.join(''), problems };
}
function pieceAt(text, at, env) {
    if (text[at] !== '$') {
        const end = text.indexOf('$', at);
        return {
            text: text.slice(at, end === -1 ? text.length : end),
            problems: [],
            end: end === -1 ? text.length : end,
        };
    }
    if (text[at + 1] === '$')
        return { text: '$', problems: [], end: at + 2 };
    if (text[at + 1] !== '{')
        return bareDollar(text, at);
    const end = closingBrace(text, at + 2);
    if (end === undefined) {
        const problems = [
            `${JSON.stringify(text.slice(at, at + 20))} has no closing brace (write $$ for a dollar)`,
        ];
        return { text: '', problems, end: text.length };
    }
    return { ...expression(text.slice(at + 2, end), env), end: end + 1 };
}
/** A dollar before anything but a name is a dollar. */
function bareDollar(text, at) {
    const name = /^[A-Za-z_]\w*/.exec(text.slice(at + 1))?.[0];
    const problems = name === undefined
        ? []
        : [`$${name} is ambiguous: write \${${name}} for the variable or $$${name} for the text`];
    return { text: '$', problems, end: at + 1 };
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
        return { text: '', problems: [problem] };
    }
    const value = env[name];
    const isSet = value !== undefined && (value !== '' || operator?.startsWith(':') !== true);
    const action = operator?.at(-1);
    if (action === '+')
        return isSet ? interpolate(rest, env) : { text: '', problems: [] };
    if (isSet)
        return { text: value, problems: [] };
    if (action === '-')
        return interpolate(rest, env);
    return { text: '', problems: [missing(name, rest, value)] };
}
function missing(name, message, value) {
    const state = value === undefined ? 'is not set' : 'is empty';
    if (message !== '')
        return `the variable ${name} ${state}: ${message}`;
    return `the variable ${name} ${state} (set it, or write \${${name}:-default})`;
}

;// CONCATENATED MODULE: ./.build/config/interpolate-layer.js


/**
 * A section's options with variables replaced. What something stronger decides needs no variable of its own: it is left out
 * when it has one.
 */
function interpolateLayer(layer, env, decided) {
    const problems = [];
    const options = new Map();
    for (const [name, raw] of layer.options) {
        if (decided.has(name) && textsOf(raw).some(hasVariable))
            continue;
        const { option, found } = replaced(raw, env);
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
    return raw.shape === 'list' ? raw.items.map(({ text }) => text) : raw.pairs.map(({ value = '' }) => value);
}
function replaced(raw, env) {
    const found = [];
    const read = (where, text) => {
        const interpolation = interpolate(text, env);
        found.push(...interpolation.problems.map((problem) => (0,config_reading/* invalid */.G)(where, problem)));
        return interpolation.text;
    };
    const text = (one) => ({ ...one, text: read(one.where, one.text) });
    const pair = (one) => one.value === undefined ? one : { ...one, value: read(one.where, one.value) };
    return { option: optionOf(raw, text, pair), found };
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

// EXTERNAL MODULE: ./.build/config/options.js
var options = __webpack_require__(46015);
// EXTERNAL MODULE: ./.build/config/problem.js
var problem = __webpack_require__(7942);
// EXTERNAL MODULE: ./.build/config/read-options.js + 11 modules
var read_options = __webpack_require__(32212);
// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(91883);
;// CONCATENATED MODULE: ./.build/config/rules.js




/** Everything that only a build, or the repository it is pushed to, has use for. */
const buildOptions = [
    ...options/* options */.fF.filter((row) => row.group === 'Build').map((row) => row.name),
    'tag',
    'tags',
    'require-clean',
    'reuse',
];
/** What one option says about another; each rule sees everything that was read. */
function ruleProblems(reading) {
    return [
        ...imageExcludesBuild(reading),
        ...serviceNamesRepository(reading),
        ...fileExcludesNumbers(reading),
        ...variableOrSecret(reading),
        ...oneDefinition(reading),
        ...buildRuleProblems(reading),
    ];
}
/** A build option in a weaker place than `image` is simply not needed; elsewhere it contradicts it. */
function imageExcludesBuild({ origins }) {
    const image = origins.get('image');
    if (image === undefined)
        return [];
    return buildOptions.flatMap((name) => {
        const origin = origins.get(name);
        return origin === undefined || origin.rank > image.rank
            ? []
            : [
                (0,config_reading/* invalid */.G)(origin.where, `has no meaning with ${image.where}: an existing image is not built (remove one)`),
            ];
    });
}
/** ECS allows capital letters in a service's name, ECR does not in a repository's. */
function serviceNamesRepository({ values, origins }) {
    const service = values.get('service');
    if (origins.has('repository') || origins.has('image') || typeof service !== 'string')
        return [];
    const problem = (0,grammars/* grammarProblem */.n)('repository', service);
    return problem === undefined
        ? []
        : [(0,config_reading/* invalid */.G)('repository', `the service's name ${problem}; set repository`)];
}
function oneDefinition({ origins }) {
    const [file, family] = [origins.get('task-definition'), origins.get('task-definition-family')];
    if (file === undefined || family === undefined)
        return [];
    return [(0,config_reading/* invalid */.G)(family.where, `has no meaning with ${file.where}: the file says it all (remove one)`)];
}
/** ECS takes a name once: as a variable or as a secret. */
function variableOrSecret({ values, origins }) {
    const [variables, secrets] = ['environment-variables', 'secrets'].map((name) => Object.keys((values.get(name) ?? {})));
    const { where = 'secrets' } = origins.get('secrets') ?? {};
    return (secrets ?? [])
        .filter((name) => variables?.includes(name))
        .map((name) => (0,config_reading/* invalid */.G)(`${where}.${name}`, 'is an environment variable too (remove one)'));
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

;// CONCATENATED MODULE: ./.build/config/run-switches.js
function toSwitches(values) {
    return { dryRun: values['dry-run'], json: values.json === true, verbose: values.verbose };
}

// EXTERNAL MODULE: ./.build/config/to-config.js
var to_config = __webpack_require__(24979);
;// CONCATENATED MODULE: ./.build/config/read-config.js












/** The effective configuration. Throws one ShipError that lists every problem of every source. */
function readConfig(sources) {
    const reading = readChecked(sources, buildVariableProblems);
    const values = Object.fromEntries(reading.values);
    return { config: (0,to_config/* toConfig */.q)(values), switches: toSwitches(values) };
}
/** Every option's value and where it was decided. Throws like `readConfig`, but for variables that only a build needs. */
function readSettings(sources) {
    return readChecked(sources, () => []);
}
function readChecked(sources, forRun) {
    const given = givenLayers(sources);
    const file = withVariables(readFile(sources.file, givenText('environment', given)), given, sources.env);
    const reading = (0,read_options/* readOptions */.T)(rowsFor(sources), [...given, ...file.layers]);
    const problems = [
        ...file.problems,
        ...reading.problems.filter(isKnown(file)),
        ...ruleProblems(reading),
        ...forRun(reading, sources.env),
    ];
    if (problems.length > 0)
        throw (0,problem/* problemsError */.$)(problems);
    return reading;
}
function rowsFor({ frontEnd, optional = [] }) {
    return (0,options/* readableOptions */.Zs)(frontEnd).map((row) => {
        if (!optional.includes(row.name))
            return row;
        const { required: _, ...rest } = row;
        return rest;
    });
}
/** Where the configuration file is, as set by flag, input or variable; nothing else is read or checked. */
function givenConfigPath(values) {
    return givenText('config', givenLayers(values));
}
function givenLayers({ frontEnd, explicit, env }) {
    const source = frontEnd === 'cli' ? 'flags' : 'inputs';
    return [(0,explicit_layer/* explicitLayer */.o)(source, explicit), envLayer(env, (0,options/* optionsOf */.cz)(frontEnd))];
}
function givenText(name, layers) {
    const raw = layers.map((layer) => layer.options.get(name)).find((option) => option !== undefined);
    return raw?.shape === 'text' ? { where: raw.where, text: raw.text.trim() } : undefined;
}
function readFile(file, environment) {
    if (file !== undefined)
        return readFileLayers(file, environment);
    if (environment === undefined)
        return { layers: [], problems: [] };
    const message = 'names a section of the configuration file, but there is no ecs-ship.yml (set config to its path)';
    return { layers: [], problems: [(0,config_reading/* invalid */.G)(environment.where, message)] };
}
/** A variable is only needed by the strongest section that uses it. */
function withVariables(file, given, env) {
    const decided = new Set(given.flatMap((layer) => [...layer.options.keys()]));
    const replaced = file.layers.map((layer) => {
        const reading = interpolateLayer(layer, env, decided);
        for (const name of layer.options.keys())
            decided.add(name);
        return reading;
    });
    return {
        layers: replaced.map(({ layer }) => layer),
        problems: [...file.problems, ...replaced.flatMap(({ problems }) => problems)],
    };
}
/** What a file that could not be read as a whole sets is not known to be missing. */
function isKnown(file) {
    return (problem) => problem.code !== 'option-missing' || file.problems.length === 0;
}

;// CONCATENATED MODULE: ./.build/config/load-config.js


const usualPath = 'ecs-ship.yml';
/** Finds the configuration file, if any, and reads everything into the effective configuration. */
async function loadConfig(given, readText) {
    return readConfig({ ...given, file: await findFile(given, readText) });
}
/** The same, as every option's value and where it was decided. */
async function loadSettings(given, readText) {
    return readSettings({ ...given, file: await findFile(given, readText) });
}
/** The configuration file itself, with an empty text where there is none. */
async function readConfigFile(given, readText) {
    return (await findFile(given, readText)) ?? { path: usualPath, text: '' };
}
async function findFile(given, readText) {
    const asked = givenConfigPath(given);
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

/***/ 24979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ toConfig)
/* harmony export */ });
/* harmony import */ var _without_unset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70257);

/** The options' values as the core wants them. */
function toConfig(values) {
    return {
        aws: (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
            region: values.region,
            roleToAssume: values['role-to-assume'],
            roleSessionName: values['role-session-name'],
            audience: values.audience,
            allowedAccountIds: values['allowed-account-ids'] ?? [],
        }),
        target: { cluster: values.cluster, service: values.service },
        image: toImage(values),
        build: toBuild(values),
        repository: toRepository(values),
        scan: toScan(values),
        lifecycle: (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
            mode: values.lifecycle,
            keepImages: values['keep-images'],
            untaggedDays: values['untagged-days'],
            policyFile: values['lifecycle-policy'],
        }),
        taskDefinition: (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
            file: values['task-definition'],
            family: values['task-definition-family'],
            container: values.container,
            overrides: toOverrides(values),
        }),
        update: (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
            forceNewDeployment: values['force-new-deployment'],
            allowOlder: values['allow-older'],
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
function toImage(values) {
    return (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
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
    return (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
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
function toOverrides(values) {
    return (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
        environment: values['environment-variables'] ?? {},
        environmentMode: values['environment-mode'],
        secrets: values.secrets ?? {},
        environmentFiles: values['environment-files'] ?? [],
        dockerLabels: values['docker-labels'] ?? {},
        logDriver: values['log-driver'],
        logOptions: values['log-options'] ?? {},
        cpu: values.cpu,
        memory: values.memory,
        taskRole: values['task-role'],
        executionRole: values['execution-role'],
    });
}
function toRepository(values) {
    return (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
        update: values['repository-update'],
        tags: values['repository-tags'] ?? {},
        kmsKey: values['kms-key'],
        pullAccounts: values['pull-accounts'] ?? [],
    });
}
function toScan(values) {
    return (0,_without_unset_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .s)({
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

/***/ 72358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Parses one YAML document; every syntax error and every key given twice is a problem with its position. */
function parseYaml({ path, text }) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false });
    const position = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const syntax = document.errors.map((error) => problemAt(position(error.pos[0]), syntaxMessage(error, text)));
    const anchors = looseAliases(document).map(({ name, offset }) => problemAt(position(offset), `no anchor &${name} stands before *${name}`));
    return {
        path,
        root: document.contents,
        problems: [...syntax, ...anchors],
        at: (node) => position((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0),
        resolve: (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node),
    };
}
function problemAt(where, message) {
    return { code: 'config-invalid', where, message };
}
function looseAliases(document) {
    const found = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_key, node) => {
            if (node.resolve(document) === undefined)
                found.push({ name: node.source, offset: node.range?.[0] ?? 0 });
        },
    });
    return found;
}
function syntaxMessage(error, text) {
    if (error.code !== 'DUPLICATE_KEY')
        return error.message;
    const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? 'a key';
    return `${key} is given twice`;
}


/***/ })

};
