export const id = 342;
export const ids = [342];
export const modules = {

/***/ 8782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesAdapter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1685);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9524);




/** The file system, relative to the working directory. */
function filesAdapter(workingDirectory) {
    return {
        readText: async (path) => {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path), 'utf8');
            }
            catch (error) {
                const { code, message } = error;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return undefined;
                const what = code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read: ${message}`;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f('source-not-found', `${path} ${what}.`, {
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

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ killTree),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   po: () => (/* binding */ processName),
/* harmony export */   xf: () => (/* binding */ runsStill)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8117);



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

/***/ 2175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ explicitLayer)
/* harmony export */ });
/* harmony import */ var _raw_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6139);

/** The strongest layer. Empty texts are unset: GitHub passes them for inputs nobody wrote. */
function explicitLayer(source, values) {
    const entries = Object.entries(values).flatMap(([name, value]) => {
        const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
        const written = value === false && source === 'flags' ? `no-${name}` : name;
        return text.trim() === '' ? [] : [[name, { shape: 'text', where: (0,_raw_option_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .u)(source, written), text }]];
    });
    return { source, options: new Map(entries) };
}


/***/ }),

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ grammars),
/* harmony export */   n: () => (/* binding */ grammarProblem)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2868);

const ecsName = { pattern: '[a-zA-Z0-9_-]+', maxLength: 255 };
const repositoryPath = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*';
/** Other registries take several . _ or - in a row, ECR does not. */
const ecrPath = '[a-z0-9]+(?:[._-][a-z0-9]+)*(?:/[a-z0-9]+(?:[._-][a-z0-9]+)*)*';
const monthAndDay = '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))';
const tagToken = '\\{(?:short-sha|branch|tag|version|major|minor|patch|run-number|environment)\\}';
/** Sources: Amazon ECS, Amazon ECR, IAM and STS API references; the OCI distribution specification for images. */
const grammars = {
    service: {
        noun: 'a service name',
        valid: 'letters, digits, _ and -, at most 255, no ARN',
        ...ecsName,
    },
    container: {
        noun: 'a container name',
        valid: 'letters, digits, _ and -, at most 255',
        ...ecsName,
    },
    cluster: {
        noun: 'a cluster name or ARN',
        valid: 'production, or arn:aws:ecs:region:account:cluster/production',
        pattern: '(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:cluster/)?[a-zA-Z0-9_-]{1,255}',
    },
    region: {
        noun: 'an AWS region',
        valid: 'for example eu-central-1',
        pattern: '[a-z]{2,}(?:-[a-z]+)+-[0-9]+',
        usual: ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'eu-central-1', 'eu-west-1', 'ap-south-1'],
    },
    role: {
        noun: 'the ARN of an IAM role',
        valid: 'arn:aws:iam::123456789012:role/name',
        pattern: 'arn:aws[a-z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@/-]+',
    },
    'session-name': {
        noun: 'a role session name',
        valid: '2 to 64 letters, digits and _ + = , . @ -',
        pattern: '[a-zA-Z0-9_+=,.@-]+',
        minLength: 2,
        maxLength: 64,
    },
    'account-id': {
        noun: 'an AWS account id',
        valid: '12 digits',
        pattern: '[0-9]{12}',
    },
    repository: {
        noun: 'an ECR repository name',
        valid: 'lower-case letters and digits, joined by one . _ - or /, 2 to 256 characters, no registry and no tag',
        pattern: ecrPath,
        minLength: 2,
        maxLength: 256,
    },
    image: {
        noun: 'an image reference',
        valid: 'registry/repository:tag or registry/repository@sha256:…',
        pattern: `(?:[a-zA-Z0-9.-]+(?::[0-9]+)?/)?${repositoryPath}(?::[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127})?(?:@sha256:[a-f0-9]{64})?`,
    },
    platform: {
        noun: 'a platform',
        valid: 'os/architecture, for example linux/arm64',
        pattern: '(?:linux/(?:amd64|arm64|arm|386|ppc64le|riscv64|s390x|mips64le|loong64)|windows/(?:amd64|arm64))(?:/v[0-9]+)?',
        usual: ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'windows/amd64'],
    },
    tag: {
        noun: 'an image tag',
        valid: 'letters, digits, . _ and -, at most 128, not starting with . or -',
        pattern: '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}',
    },
    'build-arg': {
        noun: 'a build argument name',
        valid: 'letters, digits and _, not starting with a digit',
        pattern: '[a-zA-Z_][a-zA-Z0-9_]*',
    },
    'tag-template': {
        noun: 'an image tag',
        valid: 'letters, digits, . _ and -, not starting with . or -, and {short-sha}, {branch}, {tag}, {version}, {major}, {minor}, {patch}, {run-number}, {environment}',
        pattern: `(?:[a-zA-Z0-9_]|${tagToken})(?:[a-zA-Z0-9._-]|${tagToken}){0,127}`,
    },
    'repository-uri': {
        noun: 'the URI of an ECR repository',
        valid: '123456789012.dkr.ecr.region.amazonaws.com/name, no tag',
        pattern: `[a-zA-Z0-9.-]+(?::[0-9]+)?/${ecrPath}`,
    },
    label: {
        noun: 'a label name',
        valid: 'letters, digits, . _ / and -',
        pattern: '[a-zA-Z0-9][a-zA-Z0-9._/-]*',
    },
    network: {
        noun: 'a network name',
        valid: 'default, none, host or the name of a network',
        pattern: '[a-zA-Z0-9][a-zA-Z0-9_.:-]*',
    },
    'resource-tag': {
        noun: 'a tag key',
        valid: 'at most 128 letters, digits, spaces and _ . : / = + - @, not starting with aws:',
        pattern: '[a-zA-Z0-9 _.:/=+@-]{1,128}',
    },
    'kms-key': {
        noun: 'a KMS key',
        valid: 'its ARN, its id or alias/name',
        pattern: '(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?(?:(?:key/)?[a-f0-9-]{36}|(?:key/)?mrk-[a-f0-9]{32}|alias/[a-zA-Z0-9/_-]+)',
    },
    finding: {
        noun: 'the name of a finding',
        valid: 'for example CVE-2023-45853',
        pattern: '[A-Za-z0-9][A-Za-z0-9._:-]*',
    },
    'ignore-until': {
        noun: 'a last day and a reason',
        valid: 'YYYY-MM-DD and words, for example 2027-03-31 minizip is not used',
        pattern: `[0-9]{4}-${monthAndDay}[ \\t]+[^ \\t].*`,
    },
};
/** What is wrong with the text by that grammar, or `undefined`. */
function grammarProblem(name, text) {
    const grammar = grammars[name];
    if (matches(grammar, text))
        return undefined;
    const hint = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(text, grammar.usual ?? []) || ` (valid: ${grammar.valid})`;
    return `${JSON.stringify(text)} is not ${grammar.noun}${hint}`;
}
function matches(grammar, text) {
    const { pattern, minLength = 1, maxLength = Number.POSITIVE_INFINITY } = grammar;
    return text.length >= minLength && text.length <= maxLength && new RegExp(`^(?:${pattern})$`).test(text);
}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  M: () => (/* binding */ loadSettings)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(1685);
// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(2868);
// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(6139);
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
var explicit_layer = __webpack_require__(2175);
// EXTERNAL MODULE: ../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3439);
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

;// CONCATENATED MODULE: ./.build/config/yaml-source.js

/** Parses one YAML document; every syntax error and every key given twice is a problem with its position. */
function parseYaml({ path, text }) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false });
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
        at: (node) => position((0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0),
        resolve: (node) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node),
    };
}
function problemAt(where, message) {
    return { code: 'config-invalid', where, message };
}
function looseAliases(document) {
    const found = [];
    (0,dist/* visit */.YR)(document, {
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

;// CONCATENATED MODULE: ./.build/config/file-layers.js





const sectionsKey = 'environments';
const extendsKey = 'extends';
/** Reads the file as layers; a file with a syntax error gives only problems, each with its line and column. */
function readFileLayers(file, environment) {
    const source = parseYaml(file);
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

// EXTERNAL MODULE: ./.build/config/reading.js
var reading = __webpack_require__(9879);
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
        found.push(...interpolation.problems.map((problem) => (0,reading/* invalid */.G)(where, problem)));
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
var options = __webpack_require__(2453);
// EXTERNAL MODULE: ./.build/config/problem.js
var problem = __webpack_require__(5296);
// EXTERNAL MODULE: ./.build/config/read-options.js + 11 modules
var read_options = __webpack_require__(2118);
// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(4165);
;// CONCATENATED MODULE: ./.build/config/rules.js



/** Everything that only a build, or the repository it is pushed to, has use for. */
const buildOptions = [
    ...options/* options */.f.filter((row) => row.group === 'Build').map((row) => row.name),
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
                (0,reading/* invalid */.G)(origin.where, `has no meaning with ${image.where}: an existing image is not built (remove one)`),
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
        : [(0,reading/* invalid */.G)('repository', `the service's name ${problem}; set repository`)];
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
            : [(0,reading/* invalid */.G)(origin.where, `has no meaning with ${file.where}: the file says it all (remove one)`)];
    });
}

;// CONCATENATED MODULE: ./.build/config/run-switches.js
function toSwitches(values) {
    return { dryRun: values['dry-run'], json: values.json === true, verbose: values.verbose };
}

// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(4975);
;// CONCATENATED MODULE: ./.build/config/to-config.js

/** The options' values as the core wants them. */
function toConfig(values) {
    return {
        aws: (0,without_unset/* withoutUnset */.s)({
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
        lifecycle: (0,without_unset/* withoutUnset */.s)({
            mode: values.lifecycle,
            keepImages: values['keep-images'],
            untaggedDays: values['untagged-days'],
            policyFile: values['lifecycle-policy'],
        }),
        taskDefinition: (0,without_unset/* withoutUnset */.s)({ file: values['task-definition'], container: values.container }),
        update: (0,without_unset/* withoutUnset */.s)({
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
        platforms: values.platforms ?? [],
        labels: values.labels ?? {},
        noCache: values['no-cache'],
        pull: values.pull,
        network: values.network,
        reproducible: values.reproducible,
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

;// CONCATENATED MODULE: ./.build/config/read-config.js











/** The effective configuration. Throws one ShipError that lists every problem of every source. */
function readConfig(sources) {
    const values = Object.fromEntries(readSettings(sources).values);
    return { config: toConfig(values), switches: toSwitches(values) };
}
/** Every option's value and where it was decided. Throws like `readConfig`. */
function readSettings(sources) {
    const given = givenLayers(sources);
    const file = withVariables(readFile(sources.file, givenText('environment', given)), given, sources.env);
    const reading = (0,read_options/* readOptions */.T)((0,options/* optionsOf */.c)(sources.frontEnd), [...given, ...file.layers]);
    const problems = [...file.problems, ...reading.problems.filter(isKnown(file)), ...ruleProblems(reading)];
    if (problems.length > 0)
        throw (0,problem/* problemsError */.$)(problems);
    return reading;
}
/** Where the configuration file is, as set by flag, input or variable; nothing else is read or checked. */
function givenConfigPath(values) {
    return givenText('config', givenLayers(values));
}
function givenLayers({ frontEnd, explicit, env }) {
    const source = frontEnd === 'cli' ? 'flags' : 'inputs';
    return [(0,explicit_layer/* explicitLayer */.o)(source, explicit), envLayer(env, (0,options/* optionsOf */.c)(frontEnd))];
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
    return { layers: [], problems: [(0,reading/* invalid */.G)(environment.where, message)] };
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

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ problemsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1685);

const remedies = {
    'option-missing': 'Set what is missing.',
    'option-unknown': 'Correct or remove the name; `ecs-ship ship --help` lists every option.',
    'option-invalid': 'Correct the value; `ecs-ship ship --help` describes every option.',
    'config-unreadable': 'Correct the path.',
    'config-invalid': 'Correct the configuration file.',
};
/** One error for all problems: a single one is the message, several become its evidence. */
function problemsError(problems) {
    const [first, ...others] = problems;
    if (first === undefined)
        throw new TypeError('an error needs at least one problem');
    if (others.length === 0) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f(first.code, sentence(first), { remedy: remedies[first.code] });
    }
    const codes = new Set(problems.map((problem) => problem.code));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f(first.code, `${problems.length} problems in the configuration`, {
        evidence: problems.map(sentence),
        remedy: [...codes].map((code) => remedies[code]).join(' '),
    });
}
function sentence({ where, message }) {
    return `${where}: ${message}`;
}


/***/ }),

/***/ 6139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ spelled)
/* harmony export */ });
const spellings = {
    flags: (name) => `--${name}`,
    inputs: (name) => name,
    env: (name) => `ECS_SHIP_${name.toUpperCase().replaceAll('-', '_')}`,
    file: (name) => name,
};
/** The option's name as that source writes it. */
function spelled(source, name) {
    return spellings[source](name);
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(2868);
// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(6139);
// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(4165);
;// CONCATENATED MODULE: ./.build/config/parse/parsed.js
function parsed(value) {
    return { ok: true, value };
}
function refused(problem) {
    return { ok: false, problem };
}
/** The text as a message quotes it. */
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./.build/config/parse/parse-boolean.js

/** YAML 1.2 core schema, as GitHub reads booleans too: yes, on and 1 are not among them. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return parsed(true);
    if (/^(false|False|FALSE)$/.test(text))
        return parsed(false);
    return refused(`${quoted(text)} is not a boolean (valid: true, false)`);
}

;// CONCATENATED MODULE: ./.build/config/parse/parse-choice.js


/** One of the choices, letter for letter. */
function parseChoice(text, choices) {
    if (choices.includes(text))
        return parsed(text);
    const meant = (0,did_you_mean/* nearest */.p)(text, choices);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    return refused(`${quoted(text)} is not one of the choices (valid: ${choices.join(', ')}${hint})`);
}

;// CONCATENATED MODULE: ./.build/config/parse/parse-duration.js

/** Hours, minutes and seconds in that order, each at most once; without look-around, so that RE2 reads it too. */
const durationPattern = '[0-9]+h(?:[0-9]+m)?(?:[0-9]+s)?|[0-9]+m(?:[0-9]+s)?|[0-9]+s';
const seconds = { h: 3600, m: 60, s: 1 };
/** `90s`, `10m`, `1h30m` in milliseconds; zero is refused, since nothing could happen in it. */
function parseDuration(text) {
    if (!new RegExp(`^(?:${durationPattern})$`).test(text)) {
        return refused(`${quoted(text)} is not a duration (${validFor(text)})`);
    }
    const parts = [...text.matchAll(/(\d+)([hms])/g)];
    const total = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (seconds[unit ?? ''] ?? 0), 0);
    return total > 0
        ? parsed(total * 1000)
        : refused(`${quoted(text)} is no time at all (valid: 90s, 10m, 1h30m)`);
}
function validFor(text) {
    return /^\d+$/.test(text) ? `write the unit: ${text}s or ${text}m` : 'valid: 90s, 10m, 1h30m';
}

;// CONCATENATED MODULE: ./.build/config/parse/parse-integer.js

/** Decimal digits only: 1e3, 0x10 and 1.0 are more likely slips than wishes. */
function parseInteger(text, bounds = {}) {
    const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = bounds;
    const value = Number(text);
    const valid = /^[+-]?\d+$/.test(text) && value >= minimum && value <= maximum;
    return valid ? parsed(value) : refused(`${quoted(text)} is not ${nounOf(bounds)}`);
}
function nounOf({ minimum, maximum }) {
    if (minimum !== undefined && maximum !== undefined)
        return `a whole number from ${minimum} to ${maximum}`;
    if (minimum !== undefined)
        return `a whole number of at least ${minimum}`;
    return maximum === undefined ? 'a whole number' : `a whole number of at most ${maximum}`;
}

;// CONCATENATED MODULE: ./.build/config/parse/parse-size.js

const units = {
    B: 1,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** `512MiB` in bytes; only binary units, so that nobody has to guess what MB means. */
function parseSize(text) {
    const match = /^(\d+)(B|[KMGT]iB)$/.exec(text);
    const unit = units[match?.[2] ?? ''];
    if (match === null || unit === undefined) {
        return refused(`${quoted(text)} is not a size (valid: 512MiB, 2GiB; units B, KiB, MiB, GiB, TiB)`);
    }
    return parsed(Number(match[1]) * unit);
}

;// CONCATENATED MODULE: ./.build/config/parse/split-list.js
/** The items of a comma or line separated text, trimmed; empty ones are dropped, so that a trailing comma is harmless. */
function splitList(text) {
    return text
        .split(/[,\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}

// EXTERNAL MODULE: ./.build/config/reading.js
var reading = __webpack_require__(9879);
;// CONCATENATED MODULE: ./.build/config/read-list.js



/** A list from a YAML list or from comma or line separated text; an item that comes twice counts once. */
function readList(row, raw) {
    if (raw.shape === 'map')
        return { problems: [(0,reading/* invalid */.G)(raw.where, 'takes a list, not a map')] };
    const items = raw.shape === 'list' ? raw.items : itemsOf(raw);
    const problems = items.flatMap((item) => itemProblems(row, item));
    return problems.length > 0
        ? { problems }
        : { value: [...new Set(items.map((item) => item.text))], problems };
}
function itemsOf({ where, text }) {
    return splitList(text).map((item, index) => ({ where: `${where}[${index}]`, text: item }));
}
function itemProblems(row, { where, text }) {
    const problem = row.grammar === undefined ? undefined : (0,grammars/* grammarProblem */.n)(row.grammar, text);
    return problem === undefined ? [] : [(0,reading/* invalid */.G)(where, problem)];
}

;// CONCATENATED MODULE: ./.build/config/parse/split-map.js
/** The lines of a text as pairs: only the first `=` separates, empty lines are dropped. */
function splitMap(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(splitLine);
}
function splitLine(line) {
    const at = line.indexOf('=');
    return at < 0 ? { key: line } : { key: line.slice(0, at).trimEnd(), value: line.slice(at + 1) };
}

;// CONCATENATED MODULE: ./.build/config/read-map.js



/** A map from a YAML map, or from `key=value` lines or list items. Problems never show a value: it may be private. */
function readMap(row, raw) {
    const pairs = pairsOf(raw);
    const problems = pairs.flatMap((pair, index) => pairProblems(row, pair, pairs.slice(0, index)));
    return problems.length > 0
        ? { problems }
        : { value: Object.fromEntries(pairs.map(({ key, value = '' }) => [key, value])), problems };
}
function pairsOf(raw) {
    if (raw.shape === 'map')
        return raw.pairs;
    return raw.shape === 'list' ? raw.items.flatMap(pairsOfText) : pairsOfText(raw);
}
function pairsOfText({ where, text }) {
    return splitMap(text).map((line) => ({ where: `${where}.${line.key}`, ...line }));
}
function pairProblems(row, pair, earlier) {
    const { where, key, value } = pair;
    const wrongKey = row.grammar === undefined ? undefined : (0,grammars/* grammarProblem */.n)(row.grammar, key);
    if (wrongKey !== undefined)
        return [(0,reading/* invalid */.G)(where, wrongKey)];
    if (value === undefined)
        return [(0,reading/* invalid */.G)(where, `has no value (write ${key}=value, or ${key}= for an empty one)`)];
    if (earlier.some((one) => one.key === key))
        return [(0,reading/* invalid */.G)(where, 'is given twice')];
    return row.valueGrammar === undefined || (0,grammars/* grammarProblem */.n)(row.valueGrammar, value) === undefined
        ? []
        : [
            (0,reading/* invalid */.G)(where, `is not ${grammars/* grammars */.l[row.valueGrammar].noun} (valid: ${grammars/* grammars */.l[row.valueGrammar].valid})`),
        ];
}

;// CONCATENATED MODULE: ./.build/config/read-option.js










/** Reads one option as its row says. */
function readOption(row, raw) {
    if (row.kind === 'list')
        return readList(row, raw);
    if (row.kind === 'map')
        return readMap(row, raw);
    if (raw.shape !== 'text')
        return { problems: [(0,reading/* invalid */.G)(raw.where, `takes one value, not a ${raw.shape}`)] };
    return readText(row, { where: raw.where, text: raw.text.trim() });
}
function readText(row, { where, text }) {
    const result = parseText(row, text);
    const problems = result.ok ? [] : [(0,reading/* invalid */.G)(where, result.problem)];
    return result.ok ? { value: result.value, problems } : { problems };
}
function parseText(row, text) {
    switch (row.kind) {
        case 'boolean':
            return parseBoolean(text);
        case 'integer':
            return parseInteger(text, row);
        case 'duration':
            return parseDuration(text);
        case 'size':
            return parseSize(text);
        case 'choice':
            return parseChoice(text, row.choices ?? []);
        default:
            return parseString(row, text);
    }
}
function parseString(row, text) {
    const problem = row.grammar === undefined ? undefined : (0,grammars/* grammarProblem */.n)(row.grammar, text);
    return problem === undefined ? parsed(text) : refused(problem);
}

;// CONCATENATED MODULE: ./.build/config/read-options.js



/** Reads every option of every layer, strongest layer first: a slip in a weaker layer is reported too. */
function readOptions(rows, layers) {
    const values = new Map(defaultsOf(rows));
    const origins = new Map();
    const problems = [];
    for (const [rank, layer] of layers.entries()) {
        for (const [name, raw] of layer.options) {
            const row = rows.find((one) => one.name === name && isFor(layer, one));
            const reading = row === undefined ? { problems: [unknown(rows, layer, name, raw)] } : readOption(row, raw);
            problems.push(...reading.problems);
            if (reading.value === undefined || origins.has(name))
                continue;
            values.set(name, reading.value);
            origins.set(name, { rank, where: raw.where });
        }
    }
    return { values, origins, problems: [...problems, ...missing(rows, layers)] };
}
function defaultsOf(rows) {
    return rows.flatMap((row) => {
        if (row.default === undefined)
            return [];
        const { value } = readOption(row, { shape: 'text', where: row.name, text: row.default });
        if (value === undefined)
            throw new TypeError(`the default of ${row.name} does not parse`);
        return [[row.name, value]];
    });
}
function isFor(layer, row) {
    return layer.source !== 'file' || row.inFile !== false;
}
function unknown(rows, layer, name, raw) {
    const code = 'option-unknown';
    if (rows.some((row) => row.name === name)) {
        const elsewhere = `${(0,raw_option/* spelled */.u)('flags', name)} or ${(0,raw_option/* spelled */.u)('env', name)}`;
        return { code, where: raw.where, message: `cannot be set in the file (use ${elsewhere})` };
    }
    const spellings = rows.filter((row) => isFor(layer, row)).map((row) => (0,raw_option/* spelled */.u)(layer.source, row.name));
    const hint = (0,did_you_mean/* didYouMean */.a)((0,raw_option/* spelled */.u)(layer.source, name), spellings);
    return { code, where: raw.where, message: `no such option${hint}` };
}
/** Required options that no layer sets; one that was only misspelt is reported as that alone. */
function missing(rows, layers) {
    const written = layers.flatMap((layer) => [...layer.options.keys()]);
    const meant = new Set(written.map((name) => (0,did_you_mean/* nearest */.p)(name, rows.map((row) => row.name)) ?? name));
    return rows
        .filter((row) => row.required === true && !meant.has(row.name))
        .map(({ name }) => ({
        code: 'option-missing',
        where: name,
        message: `is required (set ${placesFor(name, layers)})`,
    }));
}
function placesFor(name, layers) {
    const explicit = layers.some((layer) => layer.source === 'inputs')
        ? `the input ${name}`
        : (0,raw_option/* spelled */.u)('flags', name);
    return `${explicit}, ${(0,raw_option/* spelled */.u)('env', name)} or ${name} in ecs-ship.yml`;
}


/***/ }),

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
function invalid(where, message) {
    return { code: 'option-invalid', where, message };
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutUnset)
/* harmony export */ });
/** Drops members that are undefined, so that "unset" is always "absent". */
function withoutUnset(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ })

};
