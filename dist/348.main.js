export const id = 348;
export const ids = [348];
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

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kE: () => (/* binding */ noteCommand),
  q6: () => (/* binding */ openPrivateFolder),
  SF: () => (/* binding */ ownerFile),
  jU: () => (/* binding */ removeAbandoned),
  DA: () => (/* binding */ removeLeftovers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/adapters/process-tree.js

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
function childrenOf(pid) {
    return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}
/** Field 22 of /proc/PID/stat, which tells two processes of the same pid apart; a zombie has ended. */
function startTicks(pid) {
    const text = read(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : fields[19];
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
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/adapters/leftovers.js




/** Folders that a run makes in the temp folder and removes; the names tell them apart from everybody else's. */
const prefixes = { docker: 'ecs-ship-docker-', tree: 'ecs-ship-tree-' };
/** The file in a private folder that says which process owns it. */
const ownerFile = 'owner.json';
/** The file in a private folder that names the command which uses it. */
const commandFile = 'command.json';
/** Folders of this process: an exit that nobody could wait for removes them. */
const leftovers_open = new Set();
/** Makes a private folder that is removed by `removeLeftovers`, else at the exit, else by the next run. */
function openPrivateFolder(tempFolder, kind) {
    // Synchronous, so that a second signal finds either no folder or one that is known.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempFolder, prefixes[kind]));
    if (leftovers_open.size === 0)
        process.once('exit', removeAll);
    leftovers_open.add(folder);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, ownerFile), JSON.stringify(processName(process.pid)), { mode: 0o600 });
    return folder;
}
/** Names the command that uses the folder, so that whoever removes the folder can end it. */
function noteCommand(folder, pid) {
    if (pid !== undefined)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, commandFile), JSON.stringify(processName(pid)));
}
/** Removes one private folder and ends what still uses it, whoever owns it; one that is gone already is fine. */
async function removeLeftovers(folder) {
    endCommand(folder);
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    leftovers_open.delete(folder);
    if (leftovers_open.size === 0)
        process.off('exit', removeAll);
}
/** Removes the private folders of runs that were killed before they could do it themselves. */
async function removeAbandoned(tempFolder) {
    const names = await (0,promises_.readdir)(tempFolder).catch(() => []);
    const ours = names
        .filter((name) => Object.values(prefixes).some((prefix) => name.startsWith(prefix)))
        .map((name) => (0,external_node_path_.join)(tempFolder, name));
    await Promise.all(ours.map(async (folder) => {
        if (await isAbandoned(folder))
            await removeLeftovers(folder);
    }));
}
async function isAbandoned(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, ownerFile), 'utf8').catch(() => '');
    // Without an owner it is either not ours to judge or just being made.
    return text !== '' && !runsStill(JSON.parse(text));
}
function removeAll() {
    for (const folder of leftovers_open) {
        endCommand(folder);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** A command that outlives its run would go on pushing, and write into the folder again. */
function endCommand(folder) {
    const command = readCommand(folder);
    if (command !== undefined && runsStill(command))
        killTree(command.pid);
}
function readCommand(folder) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, commandFile), 'utf8'));
    }
    catch {
        return undefined;
    }
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

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The candidate a person most likely meant, or `undefined` where nothing is near enough to be a slip. */
function nearest(word, candidates) {
    const tolerance = Math.max(1, Math.min(3, Math.floor(word.length / 3)));
    const ranked = candidates
        .map((candidate) => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((left, right) => left.far - right.far);
    const best = ranked[0];
    return best !== undefined && best.far <= tolerance ? best.candidate : undefined;
}
/** ` (did you mean X?)`, or nothing. */
function didYouMean(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === undefined ? '' : ` (did you mean ${meant}?)`;
}


/***/ }),

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ explicitLayer)
/* harmony export */ });
/* harmony import */ var _raw_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);

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

/***/ 1883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ grammars),
/* harmony export */   n: () => (/* binding */ grammarProblem)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8738);

const ecsName = { pattern: '[a-zA-Z0-9_-]+', maxLength: 255 };
const repositoryPath = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*';
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
        valid: 'lower-case letters and digits, joined by . _ - or /, 2 to 256 characters, no registry and no tag',
        pattern: repositoryPath,
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
        pattern: `[a-zA-Z0-9.-]+(?::[0-9]+)?/${repositoryPath}`,
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
        pattern: '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[ \\t]+[^ \\t].*',
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

/***/ 2192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(8738);
// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(8469);
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
var explicit_layer = __webpack_require__(6677);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
    return { layers: [...section.layers, layerOf(source, base, '')], problems: section.problems };
}
function readSection(source, pair, environment) {
    const sections = source.resolve(pair?.value);
    if ((0,dist/* isMap */.jh)(sections))
        return environment === undefined ? nothing : chosenSection(source, sections, environment);
    if (pair !== undefined)
        return failed([notAMap(source, pair.key, sectionsKey)]);
    return environment === undefined ? nothing : failed([noSection(source, environment, [])]);
}
function chosenSection(source, sections, environment) {
    const name = environment.text.trim();
    const pair = sections.items.find((one) => keyOf(one) === name);
    if (pair === undefined)
        return failed([noSection(source, environment, sections.items.map(keyOf))]);
    const section = source.resolve(pair.value);
    const path = `${sectionsKey}.${name}`;
    if (!(0,dist/* isMap */.jh)(section))
        return failed([notAMap(source, pair.key, path)]);
    return { layers: [layerOf(source, section.items, `${path}.`)], problems: [] };
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

// EXTERNAL MODULE: ./.build/config/options.js
var options = __webpack_require__(6015);
// EXTERNAL MODULE: ./.build/config/problem.js
var problem = __webpack_require__(7942);
// EXTERNAL MODULE: ./.build/config/read-options.js + 11 modules
var read_options = __webpack_require__(2212);
// EXTERNAL MODULE: ./.build/config/reading.js
var reading = __webpack_require__(2653);
// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(1883);
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
var without_unset = __webpack_require__(257);
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
        context: values.context,
        dockerfile: values.dockerfile,
        target: values.target,
        args: values['build-args'] ?? {},
        platforms: values.platforms ?? [],
        labels: values.labels ?? {},
        noCache: values['no-cache'],
        pull: values.pull,
        network: values.network,
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
    const given = givenLayers(sources);
    const file = readFile(sources.file, givenText('environment', given));
    const reading = (0,read_options/* readOptions */.T)((0,options/* optionsOf */.c)(sources.frontEnd), [...given, ...file.layers]);
    const problems = [...file.problems, ...reading.problems.filter(isKnown(file)), ...ruleProblems(reading)];
    if (problems.length > 0)
        throw (0,problem/* problemsError */.$)(problems);
    const values = Object.fromEntries(reading.values);
    return { config: toConfig(values), switches: toSwitches(values) };
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

/***/ 6015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf),
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/**
 * THE option table. Flags, action inputs, `ECS_SHIP_*` variables, keys of ecs-ship.yml, the component's inputs,
 * `--help`, the documentation and the JSON Schema all come from these rows (`npm run docs`).
 */
const options = [
    {
        name: 'service',
        kind: 'string',
        placeholder: 'name',
        group: 'Service',
        description: 'The ECS service to deploy to. It must exist.',
        example: 'web',
        required: true,
        grammar: 'service',
    },
    {
        name: 'cluster',
        kind: 'string',
        placeholder: 'name',
        group: 'Service',
        description: 'Name or ARN of the ECS cluster the service runs in.',
        default: 'default',
        example: 'production',
        grammar: 'cluster',
    },
    {
        name: 'config',
        kind: 'string',
        placeholder: 'path',
        group: 'Service',
        description: 'Path of the configuration file, relative to the working directory.',
        defaultNote: '`ecs-ship.yml` where it exists',
        example: 'deploy/ecs-ship.yml',
        inFile: false,
    },
    {
        name: 'environment',
        kind: 'string',
        placeholder: 'name',
        group: 'Service',
        description: 'The section under `environments` of the configuration file that wins over the rest of the file.',
        example: 'production',
        inFile: false,
    },
    {
        name: 'region',
        kind: 'string',
        placeholder: 'name',
        group: 'AWS access',
        description: 'AWS region of the cluster and of the ECR repository.',
        defaultNote: '`AWS_REGION`, then the AWS profile',
        example: 'eu-central-1',
        grammar: 'region',
    },
    {
        name: 'role-to-assume',
        kind: 'string',
        placeholder: 'arn',
        group: 'AWS access',
        description: "ARN of the IAM role to assume with the CI host's OIDC token. Unset, credentials come from the AWS SDK's default chain.",
        example: 'arn:aws:iam::123456789012:role/deploy',
        grammar: 'role',
    },
    {
        name: 'role-session-name',
        kind: 'string',
        placeholder: 'name',
        group: 'AWS access',
        description: 'Name of the role session, as CloudTrail shows it.',
        default: 'ecs-ship',
        example: 'deploy-web',
        grammar: 'session-name',
    },
    {
        name: 'audience',
        kind: 'string',
        group: 'AWS access',
        description: "Audience (`aud`) of the OIDC token, as the role's trust policy expects it.",
        default: 'sts.amazonaws.com',
        example: 'https://gitlab.com',
    },
    {
        name: 'allowed-account-ids',
        kind: 'list',
        group: 'AWS access',
        description: 'AWS accounts that may be deployed to; any other account is refused before anything changes.',
        defaultNote: 'any account',
        example: '123456789012',
        grammar: 'account-id',
    },
    {
        name: 'repository',
        kind: 'string',
        placeholder: 'name',
        group: 'Image',
        description: 'Name of the ECR repository to push to (not its URI). It is created where it is missing.',
        defaultNote: "the service's name",
        example: 'team/web',
        grammar: 'repository',
    },
    {
        name: 'image',
        kind: 'string',
        placeholder: 'reference',
        group: 'Image',
        description: 'An existing image to deploy instead of building one, by tag or by digest.',
        example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2',
        grammar: 'image',
    },
    {
        name: 'tag',
        kind: 'string',
        group: 'Image',
        description: "Tag of the image, used instead of the commit's SHA.",
        defaultNote: "the commit's SHA",
        example: 'v1.4.2',
        grammar: 'tag',
    },
    {
        name: 'tags',
        kind: 'list',
        group: 'Image',
        description: 'Further tags of the image. `{short-sha}`, `{branch}`, `{tag}`, `{version}`, `{major}`, `{minor}`, `{patch}`, `{run-number}` and `{environment}` are filled in; a tag whose token has no value in this run is left out.',
        example: '{version},{major}.{minor},{branch}-{short-sha}',
        grammar: 'tag-template',
    },
    {
        name: 'latest',
        kind: 'choice',
        choices: ['auto', 'true', 'false'],
        group: 'Image',
        description: 'Also move the tag `latest` to the image; `auto` does so on the default branch and outside CI.',
        default: 'auto',
    },
    {
        name: 'require-clean',
        kind: 'boolean',
        group: 'Image',
        description: 'Refuse to ship a work tree that is not exactly a commit.',
        default: 'false',
    },
    {
        name: 'reuse',
        kind: 'choice',
        choices: ['commit', 'content', 'off'],
        group: 'Image',
        description: 'When the image is not built again: `commit` where the repository has one of this commit, `content` also where nothing that goes into the build has changed since an earlier image, `off` never.',
        default: 'commit',
    },
    {
        name: 'push-to',
        kind: 'list',
        group: 'Image',
        description: 'Further ECR repositories that get the image under the same tags, by URI; they may be in other regions and accounts.',
        example: '123456789012.dkr.ecr.us-east-1.amazonaws.com/web',
        grammar: 'repository-uri',
    },
    {
        name: 'context',
        kind: 'string',
        placeholder: 'path',
        group: 'Build',
        description: 'Build context: a folder, relative to the working directory, or the URL of a git repository.',
        default: '.',
        defaultNote: 'the working directory',
        example: 'services/web',
    },
    {
        name: 'dockerfile',
        kind: 'string',
        placeholder: 'path',
        group: 'Build',
        description: 'Path of the Dockerfile, relative to the working directory.',
        defaultNote: '`Dockerfile` in the build context',
        example: 'docker/web.Dockerfile',
    },
    {
        name: 'target',
        kind: 'string',
        placeholder: 'name',
        group: 'Build',
        description: 'Stage of the Dockerfile to build.',
        defaultNote: 'the last stage',
        example: 'runtime',
    },
    {
        name: 'build-args',
        kind: 'map',
        group: 'Build',
        description: 'Build arguments, one `NAME=value` a line. They stay in the image history, so they are no place for secrets.',
        example: 'PYTHON_VERSION=3.12',
        grammar: 'build-arg',
    },
    {
        name: 'platforms',
        kind: 'list',
        group: 'Build',
        description: 'Platforms to build for. More than one needs Docker buildx.',
        defaultNote: "the builder's own",
        example: 'linux/amd64,linux/arm64',
        grammar: 'platform',
    },
    {
        name: 'labels',
        kind: 'map',
        group: 'Build',
        description: 'Labels of the image, one `name=value` a line, besides the standard `org.opencontainers.image.*` ones that ecs-ship sets.',
        example: 'team=checkout',
        grammar: 'label',
    },
    {
        name: 'no-cache',
        kind: 'boolean',
        group: 'Build',
        description: 'Run every build step again, whatever is remembered.',
        default: 'false',
    },
    {
        name: 'pull',
        kind: 'boolean',
        group: 'Build',
        description: 'Look for newer base images although they are there already.',
        default: 'false',
    },
    {
        name: 'network',
        kind: 'string',
        placeholder: 'name',
        group: 'Build',
        description: 'Network of the build’s `RUN` steps, as the builder names it.',
        defaultNote: "the builder's own",
        example: 'none',
        grammar: 'network',
    },
    {
        name: 'repository-update',
        kind: 'boolean',
        group: 'Repository',
        description: 'Bring the settings of a repository that exists (scan on push, tag immutability, tags, policy) to what a new one gets; otherwise differences are only told.',
        default: 'false',
    },
    {
        name: 'repository-tags',
        kind: 'map',
        group: 'Repository',
        description: 'Tags of the repository, one `key=value` a line.',
        example: 'team=checkout',
        grammar: 'resource-tag',
    },
    {
        name: 'kms-key',
        kind: 'string',
        placeholder: 'arn',
        group: 'Repository',
        description: 'KMS key that encrypts a new repository. It cannot be changed later.',
        defaultNote: "AES-256 with ECR's own key",
        example: 'arn:aws:kms:eu-central-1:123456789012:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
        grammar: 'kms-key',
    },
    {
        name: 'pull-accounts',
        kind: 'list',
        group: 'Repository',
        description: "Other AWS accounts that the repository's policy lets pull its images.",
        example: '210987654321',
        grammar: 'account-id',
    },
    {
        name: 'lifecycle',
        kind: 'choice',
        choices: ['auto', 'replace', 'off'],
        group: 'Lifecycle policy',
        description: "The repository's lifecycle policy: `auto` sets it where there is none or an earlier one of ecs-ship, `replace` also replaces any other, `off` leaves it alone.",
        default: 'auto',
    },
    {
        name: 'keep-images',
        kind: 'integer',
        group: 'Lifecycle policy',
        description: 'How many of the newest tagged images the lifecycle policy keeps.',
        default: '10',
        example: '30',
        minimum: 1,
    },
    {
        name: 'untagged-days',
        kind: 'integer',
        group: 'Lifecycle policy',
        description: 'After how many days the lifecycle policy expires untagged images.',
        default: '1',
        example: '7',
        minimum: 1,
    },
    {
        name: 'lifecycle-policy',
        kind: 'string',
        placeholder: 'path',
        group: 'Lifecycle policy',
        description: 'Path of a lifecycle policy file (JSON) to use instead. ecs-ship puts a first rule before it that keeps what runs.',
        example: 'lifecycle-policy.json',
    },
    {
        name: 'scan',
        kind: 'choice',
        choices: ['off', 'report', 'critical', 'high', 'medium', 'low'],
        group: 'Image scan',
        description: "What becomes of ECR's findings about the image: `off` looks at none, `report` tells them, a severity stops the run before the service is touched when there is a finding of it or worse.",
        default: 'report',
    },
    {
        name: 'scan-timeout',
        kind: 'duration',
        group: 'Image scan',
        description: 'Longest time that a run with a severity waits for the scan.',
        default: '5m',
        example: '10m',
    },
    {
        name: 'scan-ignore',
        kind: 'map',
        group: 'Image scan',
        description: 'Findings that do not count: the name of each with the last day it is ignored and the reason, one `CVE-…=YYYY-MM-DD reason` a line.',
        example: 'CVE-2023-45853=2027-03-31 minizip is not used',
        grammar: 'finding',
        valueGrammar: 'ignore-until',
    },
    {
        name: 'scan-sarif',
        kind: 'string',
        placeholder: 'path',
        group: 'Image scan',
        description: 'File to write the findings to as SARIF 2.1.0.',
        example: 'scan.sarif',
    },
    {
        name: 'scan-gitlab-report',
        kind: 'string',
        placeholder: 'path',
        group: 'Image scan',
        description: "File to write the findings to as GitLab's container scanning report.",
        example: 'gl-container-scanning-report.json',
    },
    {
        name: 'task-definition',
        kind: 'string',
        placeholder: 'path',
        group: 'Task definition',
        description: 'Path of a task definition file (JSON or YAML) to register with the new image.',
        defaultNote: "the service's current revision",
        example: 'task-definition.json',
    },
    {
        name: 'container',
        kind: 'string',
        placeholder: 'name',
        group: 'Task definition',
        description: 'The container of the task definition that gets the image.',
        defaultNote: 'the one that runs an image of the repository, else the only essential one',
        example: 'web',
        grammar: 'container',
    },
    {
        name: 'force-new-deployment',
        kind: 'boolean',
        group: 'Deployment',
        description: 'Start a deployment even where nothing changed, so that every task is replaced.',
        default: 'false',
    },
    {
        name: 'desired-count',
        kind: 'integer',
        group: 'Deployment',
        description: 'Number of tasks the service is to run.',
        defaultNote: 'left as it is, so that auto scaling keeps its say',
        example: '2',
        minimum: 0,
    },
    {
        name: 'timeout',
        kind: 'duration',
        group: 'Deployment',
        description: 'Longest time to follow the deployment. ECS goes on with the deployment when it has passed.',
        default: '30m',
        example: '1h30m',
    },
    {
        name: 'no-progress-timeout',
        kind: 'duration',
        group: 'Deployment',
        description: 'Longest time to follow a deployment in which nothing changes.',
        default: '10m',
        example: '5m',
    },
    {
        name: 'on-failure',
        kind: 'choice',
        choices: ['rollback', 'stop-waiting', 'wait'],
        group: 'Deployment',
        description: 'When it is certain that the deployment cannot succeed: `rollback` has ECS restore the previous deployment at once, `stop-waiting` ends the run, `wait` leaves it to ECS and the timeouts.',
        default: 'rollback',
    },
    {
        name: 'on-cancel',
        kind: 'choice',
        choices: ['leave', 'rollback', 'stop'],
        group: 'Deployment',
        description: 'When the run is interrupted: `leave` lets ECS go on with the deployment, `rollback` has it restore the previous one, `stop` has it stop where it is.',
        default: 'leave',
    },
    {
        name: 'allow-older',
        kind: 'boolean',
        group: 'Deployment',
        description: 'Deploy also a commit that is older than the one the service runs.',
        default: 'false',
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        group: 'Run',
        description: 'Only show what would change, and change nothing.',
        default: 'false',
        inFile: false,
    },
    {
        name: 'json',
        kind: 'boolean',
        group: 'Run',
        description: 'Print exactly one JSON document on stdout; everything for people goes to stderr.',
        default: 'false',
        inFile: false,
        frontEnds: ['cli'],
    },
    {
        name: 'verbose',
        kind: 'boolean',
        group: 'Run',
        description: 'Show the full output of the tools that run.',
        default: 'false',
        inFile: false,
    },
];
/** The options a front end has. */
function optionsOf(frontEnd) {
    return options.filter((row) => row.frontEnds?.includes(frontEnd) ?? true);
}


/***/ }),

/***/ 7942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ problemsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

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

/***/ 8469:
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

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(8738);
// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(8469);
// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(1883);
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
var reading = __webpack_require__(2653);
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

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
function invalid(where, message) {
    return { code: 'option-invalid', where, message };
}


/***/ }),

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutUnset)
/* harmony export */ });
/** Drops members that are undefined, so that "unset" is always "absent". */
function withoutUnset(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ShipError)
/* harmony export */ });
/* unused harmony export exitCodeOf */
/**
 * Every way ecs-ship can refuse or fail on purpose, with the exit code of the public contract.
 * A failure that is not a ShipError is a bug in ecs-ship and exits 1.
 */
const exitCodeOf = {
    'option-unknown': 2,
    'option-missing': 2,
    'option-invalid': 2,
    'config-unreadable': 2,
    'config-invalid': 2,
    'task-definition-unreadable': 2,
    'task-definition-invalid': 2,
    'lifecycle-policy-unreadable': 2,
    'lifecycle-policy-invalid': 2,
    'source-not-found': 2,
    'work-tree-dirty': 3,
    'cluster-not-found': 3,
    'service-not-found': 3,
    'service-unsupported': 3,
    'repository-not-found': 3,
    'image-not-found': 3,
    'tag-immutable': 3,
    'image-in-use': 3,
    'platform-mismatch': 3,
    'commit-older': 3,
    'account-not-allowed': 3,
    'scan-findings': 3,
    'scan-unfinished': 3,
    'scan-unavailable': 3,
    'builder-missing': 4,
    'build-failed': 4,
    'push-failed': 4,
    'region-missing': 8,
    'credentials-missing': 8,
    'credentials-refused': 8,
    'permission-denied': 8,
    'quota-exceeded': 8,
    throttled: 8,
    'aws-refused': 8,
    'aws-unreachable': 8,
    'aws-unavailable': 8,
    interrupted: 130,
    'emulator-failed': 1,
    'emulator-unreachable': 2,
    'port-in-use': 2,
};
/** A failure the user can act on: what happened, why, and what to do. Never shown with a stack. */
class ShipError extends Error {
    code;
    remedy;
    evidence;
    docs;
    constructor(code, message, details) {
        super(message, { cause: details.cause });
        this.name = 'ShipError';
        this.code = code;
        this.remedy = details.remedy;
        this.evidence = details.evidence ?? [];
        this.docs = details.docs;
    }
    /** The process exit code for this failure. */
    get exitCode() {
        return exitCodeOf[this.code];
    }
}


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ githubIdToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

/** Fetched anew at every renewal of the credentials; the toolkit masks it in the log. */
async function githubIdToken(core, audience) {
    try {
        return await core.getIDToken(audience);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('credentials-missing', `GitHub gave no OIDC token: ${error.message}`, {
            remedy: 'Give the job `permissions: id-token: write` (and contents: read, for the checkout).',
            cause: error,
        });
    }
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ githubInputs)
/* harmony export */ });
/** Every input the runner passed, by name; names nobody declared are passed too, and reported by the configuration. */
function githubInputs(env) {
    const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(inputs.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value]));
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
/* harmony import */ var _adapters_leftovers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2192);
/* harmony import */ var _watch_tell_fate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5218);
/* harmony import */ var _github_id_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3659);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2151);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2105);







/** Ends and removes what a killed run left, and says in its place what became of the deployment; else there is nothing to do. */
async function runPost(env) {
    const { privateFolder, update, run } = (0,_github_state_js__WEBPACK_IMPORTED_MODULE_5__/* .githubState */ .F)(env);
    if (privateFolder !== undefined)
        await (0,_adapters_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLeftovers */ .DA)(privateFolder);
    if (run !== 'begun')
        return;
    const fate = update === undefined ? 'The service was not touched.' : await fateOf(update, env);
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    const text = `The run was killed before it could say how it ended. ${fate}`;
    core.warning(text, { title: 'ecs-ship: cancelled' });
    if (env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(`## ❌ cancelled\n\n${text}\n`).write();
}
/** With the main step's own configuration and credentials; without an answer, what the main step knew last. */
async function fateOf(note, env) {
    const folder = env.GITHUB_WORKSPACE || process.cwd();
    try {
        const given = { frontEnd: 'github', explicit: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .githubInputs */ .d)(env), env };
        const { aws } = (await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(given, (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAdapter */ .V)(folder).readText)).config;
        const { readFate } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(212), __webpack_require__.e(459), __webpack_require__.e(68)]).then(__webpack_require__.bind(__webpack_require__, 7068));
        const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
        const token = () => (0,_github_id_token_js__WEBPACK_IMPORTED_MODULE_4__/* .githubIdToken */ .e)(core, aws.audience);
        return await readFate({
            aws,
            note,
            ...(aws.roleToAssume === undefined ? {} : { webIdentityToken: token }),
        });
    }
    catch (error) {
        return `${(0,_watch_tell_fate_js__WEBPACK_IMPORTED_MODULE_3__/* .tellFate */ .e)(note, undefined)} (ECS could not be asked: ${error.message})`;
    }
}


/***/ }),

/***/ 2105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ githubState),
/* harmony export */   U: () => (/* binding */ stateNames)
/* harmony export */ });
/** The names under which the main step leaves word to the post step; the runner keeps them when it kills the step. */
const stateNames = { privateFolder: 'private-folder', update: 'update', run: 'run' };
function githubState(env) {
    const read = (name) => env[`STATE_${name}`] || undefined;
    const [run, update] = [read(stateNames.run), read(stateNames.update)];
    return {
        privateFolder: read(stateNames.privateFolder),
        update: update === undefined ? undefined : JSON.parse(update),
        run: run === 'begun' || run === 'reported' ? run : undefined,
    };
}


/***/ }),

/***/ 2470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRollingBack)
/* harmony export */ });
/** Is ECS restoring what ran before ours? By deployments[] alone: an older deployment is PRIMARY again. */
function isRollingBack(ours, { deployment, service }) {
    if (deployment !== undefined)
        return /^ROLLBACK_(REQUESTED|IN_PROGRESS)$/.test(deployment.status);
    const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
    return primary !== undefined && primary.id !== ours.id && primary.createdAt < ours.createdAt;
}


/***/ }),

/***/ 9081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** Decides from ECS's own records only; nothing is a success that ECS does not call one. */
function judge(ours, look) {
    if (look.service !== undefined && look.service.status !== 'ACTIVE') {
        return { kind: 'ended', verdict: 'stopped', reason: `the service is ${look.service.status}` };
    }
    if (!ours.startsDeployment)
        return judgeCount(look.service);
    return look.deployment === undefined
        ? judgeByService(ours, look.service)
        : judgeByDeployment(ours, look.deployment, look.service);
}
function judgeByDeployment(ours, deployment, service) {
    const reason = deployment.rollback?.reason ?? deployment.statusReason;
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return { kind: 'ended', verdict: 'stable' };
        case 'ROLLBACK_SUCCESSFUL':
            return { kind: 'ended', verdict: 'rolled-back', reason };
        case 'ROLLBACK_FAILED':
            return { kind: 'ended', verdict: 'failed', reason: reason ?? 'the rollback failed as well' };
        case 'STOPPED':
            return judgeStopped(ours, deployment, service);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { kind: 'going-wrong', reason };
        default:
            return judgeRunning(ours, deployment, service);
    }
}
/** A breaker without rollback leaves the deployment standing as FAILED: nothing more will happen to it. */
function judgeRunning(ours, deployment, service) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED' && entry.status === 'PRIMARY') {
        return { kind: 'ended', verdict: 'failed', reason: entry.rolloutStateReason };
    }
    if (entry?.rolloutState === 'FAILED')
        return { kind: 'going-wrong', reason: entry.rolloutStateReason };
    if (deployment.circuitBreaker?.status === 'TRIGGERED' && service === undefined)
        return { kind: 'ask-service' };
    return { kind: 'going' };
}
/** STOPPED says only that it is over: the service tells whether another one replaced it or it failed. */
function judgeStopped(ours, deployment, service) {
    const reason = deployment.statusReason;
    if (service === undefined)
        return { kind: 'ask-service' };
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED' || deployment.circuitBreaker?.status === 'TRIGGERED') {
        return { kind: 'ended', verdict: 'failed', reason: reason ?? entry?.rolloutStateReason };
    }
    const primary = primaryOf(service);
    if (primary !== undefined && primary.id !== ours.id && primary.createdAt >= deployment.createdAt) {
        return { kind: 'ended', verdict: 'superseded', newer: primary };
    }
    return { kind: 'ended', verdict: 'stopped', reason };
}
/** Without service deployments (not listed yet, or not permitted) deployments[] is followed by our id. */
function judgeByService(ours, service) {
    if (service === undefined)
        return { kind: 'ask-service' };
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.status === 'PRIMARY') {
        if (entry.rolloutState === 'COMPLETED')
            return { kind: 'ended', verdict: 'stable' };
        if (entry.rolloutState === 'FAILED') {
            return { kind: 'ended', verdict: 'failed', reason: entry.rolloutStateReason };
        }
        return { kind: 'going' };
    }
    const primary = primaryOf(service);
    const reason = whyRestored(ours, service);
    if (entry?.rolloutState === 'FAILED')
        return { kind: 'going-wrong', reason };
    // A rollback restores an older deployment; only one newer than ours can have superseded it.
    if (primary !== undefined && isOlder(primary, ours)) {
        return primary.rolloutState === 'IN_PROGRESS'
            ? { kind: 'going-wrong', reason }
            : { kind: 'ended', verdict: 'rolled-back', reason };
    }
    return { kind: 'ended', verdict: 'superseded', newer: primary };
}
function judgeCount(service) {
    if (service === undefined)
        return { kind: 'ask-service' };
    const settled = service.running === service.desired && service.pending === 0;
    return settled ? { kind: 'ended', verdict: 'stable' } : { kind: 'going' };
}
/** A deployment that is restored keeps the time it was created at. */
function isOlder(deployment, ours) {
    return deployment.createdAt < ours.createdAt;
}
function primaryOf(service) {
    return service.deployments.find((one) => one.status === 'PRIMARY');
}
/** By deployments[] alone only ours' own entry and event tell why; the restored deployment's reason is about itself. */
function whyRestored(ours, service) {
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED')
        return entry.rolloutStateReason;
    const failed = `(deployment ${ours.id}) deployment failed: `;
    const event = service.events.find((one) => one.message.includes(failed));
    return event && `deployment failed: ${event.message.split(failed)[1]}`;
}


/***/ }),

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tellFate)
/* harmony export */ });
/* harmony import */ var _is_rolling_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2470);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);
/* harmony import */ var _what_comes_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3570);



/** What has become of a killed run's deployment: sentences for people. Without a look, what was known last. */
function tellFate({ service, revision, deployment }, look) {
    const ours = nameOf(revision);
    if (look === undefined) {
        return deployment === undefined
            ? `ECS had not said whether it deploys ${ours}: look at ${service} before the next run.`
            : `ECS was deploying ${ours} when it was last seen, and goes on without us.`;
    }
    const found = deployment ?? taken(revision, look);
    if (found === undefined) {
        return `ECS has not taken the update: ${service} is to run ${nameOf(look.service?.taskDefinitionArn)}.`;
    }
    return tellDeployment(service, found, look);
}
function tellDeployment(service, ours, look) {
    const name = nameOf(ours.taskDefinitionArn);
    const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(ours, look);
    if (judgement.kind === 'ended')
        return endings[judgement.verdict]?.(service, name) ?? `${name} has ended.`;
    if ((0,_is_rolling_back_js__WEBPACK_IMPORTED_MODULE_1__/* .isRollingBack */ .F)(ours, look)) {
        const before = look.service && nameOf(look.service.taskDefinitionArn);
        const to = before === undefined || before === name ? '' : ` to ${before}`;
        return `ECS goes on rolling ${service} back from ${name}${to} without us.`;
    }
    return `ECS goes on deploying ${name} without us. ${(0,_what_comes_next_js__WEBPACK_IMPORTED_MODULE_2__/* .whatComesNext */ .R)(ours, look)}`;
}
const endings = {
    stable: (service, name) => `${service} is stable on ${name}.`,
    'rolled-back': (service, name) => `${service} was rolled back from ${name}.`,
    failed: (service, name) => `The deployment of ${name} failed and was not rolled back; ${service} may run it in part.`,
    stopped: (_service, name) => `The deployment of ${name} was stopped before it was done.`,
    superseded: (service, name) => `Another deployment of ${service} has replaced ${name}.`,
};
/** The answer was lost with the run, but the service tells. */
function taken(revision, { service }) {
    const entry = service?.deployments.find((one) => one.taskDefinitionArn === revision);
    if (entry === undefined)
        return undefined;
    return { id: entry.id, createdAt: entry.createdAt, taskDefinitionArn: revision, startsDeployment: true };
}
function nameOf(arn) {
    return arn?.split('/').at(-1) ?? 'what ran before';
}


/***/ }),

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ whatComesNext)
/* harmony export */ });
/* harmony import */ var _is_rolling_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2470);

/** What ECS will do once nobody watches any more: a sentence that begins with `ECS`. */
function whatComesNext(ours, look) {
    const { deployment, service } = look;
    if ((0,_is_rolling_back_js__WEBPACK_IMPORTED_MODULE_0__/* .isRollingBack */ .F)(ours, look))
        return 'ECS goes on rolling it back by itself.';
    if (deployment?.awaitingHook !== undefined)
        return afterHook(deployment);
    if (deployment?.lifecycleStage === 'BAKE_TIME')
        return 'ECS goes on baking and finishes it by itself.';
    const breaker = service?.circuitBreaker;
    if (breaker?.enabled === false) {
        return 'ECS goes on for ever: the service has no deployment circuit breaker, so nothing ends or rolls back the deployment by itself.';
    }
    if (breaker === undefined)
        return 'ECS goes on by itself.';
    const failed = deployment?.circuitBreaker;
    const when = failed === undefined || failed.threshold === 0
        ? 'once enough tasks have failed'
        : `at ${failed.threshold} failed tasks (${failed.failureCount} so far)`;
    return breaker.rollback
        ? `ECS goes on by itself; its circuit breaker rolls back ${when}.`
        : `ECS goes on by itself; its circuit breaker ends the deployment ${when}, without a rollback.`;
}
function afterHook({ awaitingHook, lifecycleStage }) {
    const { expiresAt, timeoutAction } = awaitingHook ?? {};
    const until = expiresAt === undefined
        ? ''
        : `, or until ${new Date(expiresAt).toISOString()} (then: ${timeoutAction ?? 'ROLLBACK'})`;
    return `ECS goes on waiting at ${lifecycleStage} until somebody answers the hook${until}.`;
}


/***/ })

};
