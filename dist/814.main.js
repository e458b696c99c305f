export const id = 814;
export const ids = [814];
export const modules = {

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesAdapter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);



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
    };
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
/* harmony export */   n: () => (/* binding */ grammarProblem)
/* harmony export */ });
/* unused harmony export grammars */
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8738);

const ecsName = { pattern: '[a-zA-Z0-9_-]+', maxLength: 255 };
const repositoryPath = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*';
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


const buildOptions = [
    'context',
    'dockerfile',
    'target',
    'build-args',
    'platforms',
    'tag',
    'require-clean',
];
/** What one option says about another; each rule sees everything that was read. */
function ruleProblems(reading) {
    return [...imageExcludesBuild(reading), ...serviceNamesRepository(reading)];
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
        lifecycle: {
            mode: values.lifecycle,
            keepImages: values['keep-images'],
            untaggedDays: values['untagged-days'],
        },
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
        context: values.context,
        dockerfile: values.dockerfile,
        target: values.target,
        buildArgs: values['build-args'] ?? {},
        platforms: values.platforms ?? [],
        tag: values.tag,
        latest: values.latest,
        requireClean: values['require-clean'],
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
    return earlier.some((one) => one.key === key) ? [(0,reading/* invalid */.G)(where, 'is given twice')] : [];
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

/***/ 6466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
const exitCodes = { SIGINT: 130, SIGTERM: 143 };
/** Turns the first signal into an abort; the second ends the process at once, for nobody should have to wait. */
function listenForInterrupts(source, exit) {
    const controller = new AbortController();
    let code;
    const listener = (signal) => {
        const own = exitCodes[signal] ?? 130;
        if (code !== undefined)
            return exit(own);
        code = own;
        controller.abort(new Error(`interrupted by ${signal}`));
    };
    const names = ['SIGINT', 'SIGTERM'];
    for (const name of names)
        source.on(name, listener);
    return {
        signal: controller.signal,
        exitCode: () => code ?? 130,
        stop: () => {
            for (const name of names)
                source.off(name, listener);
        },
    };
}


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ consoleUrl)
/* harmony export */ });
const consoleHosts = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/**
 * The ECS console's page of a service, from `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE`.
 * Undefined for an ARN in the old form (it does not name the cluster) and for partitions without a public console.
 */
function consoleUrl(serviceArn) {
    const match = /^arn:([\w-]+):ecs:([\w-]+):\d*:service\/([\w-]+)\/([\w-]+)$/.exec(serviceArn);
    const [, partition = '', region, cluster, service] = match ?? [];
    const host = consoleHosts[partition];
    if (host === undefined)
        return undefined;
    return `https://${region}.${host}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unbrokenDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const twoDigits = (value) => String(value).padStart(2, '0');
/** A span of milliseconds as people read it: `0.4 s`, `12 s`, `3 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    const span = Math.max(0, milliseconds);
    if (span < 9950)
        return `${(span / second).toFixed(1)} s`;
    const seconds = Math.round(span / second);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds * second < hour)
        return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
    const minutes = Math.round(span / minute);
    return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
/** The same with spaces that no line is broken at. */
function unbrokenDuration(milliseconds) {
    return formatDuration(milliseconds).replaceAll(' ', '\u00a0');
}


/***/ }),

/***/ 3580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ endingLines)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2254);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1425);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5846);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5081);




const labelled = (label, text, look) => {
    const indent = label.length + 3;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), look.width, indent);
    return [`  ${look.colors.bold(label)} ${first}`, ...rest];
};
function successLines(outcome, look) {
    const { colors } = look;
    const time = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .unbrokenDuration */ .N)(outcome.durationSeconds * 1000);
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)(`${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(outcome.headline)} · ${time}`, look.width, 2);
    const url = outcome.facts.serviceUrl;
    const links = url === undefined ? [] : [`  ${colors.cyan((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(url))}`];
    return [`${colors.green('✔')} ${colors.bold(first)}`, ...rest, ...links];
}
function failureLines(outcome, why, look) {
    const { colors } = look;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(why.cause), look.width, 2);
    const time = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .unbrokenDuration */ .N)(outcome.durationSeconds * 1000);
    const headline = outcome.headline === why.cause ? '' : `: ${outcome.headline}`;
    return [
        `${colors.red('✖')} ${colors.bold(first)}`,
        ...rest,
        ...why.evidence.flatMap(_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v3).map((line) => `    ${line}`.trimEnd()),
        ...(why.remedy === undefined ? [] : labelled('fix:', why.remedy, look)),
        ...(why.docs === undefined ? [] : labelled('docs:', why.docs, look)),
        ...(0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)(`${outcome.verdict}${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(headline)} · ${time}`, look.width, 2).map((line, index) => colors.dim(index === 0 ? `  ${line}` : line)),
    ];
}
/** The last lines of a run: on success what is true now; else the cause, the evidence, the remedy, then the verdict. */
function endingLines(outcome, look) {
    const why = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .explainOutcome */ .K)(outcome);
    return why === undefined ? successLines(outcome, look) : failureLines(outcome, why, look);
}


/***/ }),

/***/ 4009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ GroupedLog)
});

;// CONCATENATED MODULE: ./.build/report/live-group.js
/** No group open, nothing waiting. */
function liveGroup(io) {
    let live;
    const waiting = [];
    return {
        stage: () => live,
        open(stage, at) {
            live = stage;
            io.openGroup(stage, at);
        },
        close(at) {
            if (live !== undefined)
                io.closeGroup(live, at);
            live = undefined;
            for (const write of waiting.splice(0))
                write();
        },
        outside(write) {
            if (live === undefined)
                write();
            else
                waiting.push(write);
        },
    };
}

// EXTERNAL MODULE: ./.build/report/stage-book.js + 1 modules
var stage_book = __webpack_require__(2980);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(6986);
;// CONCATENATED MODULE: ./.build/report/grouped-log.js



const keptLines = 5000;
/**
 * Folds each stage's raw output into a group. Stages overlap and groups cannot, so the first stage that prints gets its
 * group live and the others wait until it ends. What a stage says about itself is folded only inside its own live group.
 */
class GroupedLog {
    #io;
    #look;
    #group;
    #book = (0,stage_book/* stageBook */._)();
    constructor(io, look) {
        this.#io = io;
        this.#look = look;
        this.#group = liveGroup(io);
    }
    /** Takes the events of stages and the end of the run; ignores the rest. */
    tell(event) {
        if (event.kind === 'stage-started')
            this.#book.open(event.stage, event.at);
        if (event.kind === 'stage-output')
            this.#output(this.#book.find(event.stage, event.at), event.text);
        if (event.kind === 'stage-progress')
            this.#progress(this.#book.find(event.stage, event.at), event.line);
        if (event.kind === 'stage-ended') {
            const stage = this.#book.find(event.stage, event.at);
            this.#close(stage, event.at, (0,stage_line/* stageLine */.vm)(event, this.#look));
        }
        if (event.kind === 'ended')
            for (const stage of this.#book.all())
                this.#close(stage, event.at, []);
    }
    /** Lines about no stage; they wait until no group is open. */
    say(lines) {
        this.#group.outside(() => this.#print(lines));
    }
    #print(lines) {
        for (const line of lines)
            this.#io.line(line);
    }
    #output(stage, text) {
        const lines = (0,stage_book/* addOutput */.n)(stage, text, keptLines);
        if (this.#group.stage() === stage.stage)
            this.#print(lines);
        if (this.#group.stage() !== undefined || lines.length === 0)
            return;
        this.#group.open(stage.stage, stage.startedAt);
        this.#print(stage.tail);
    }
    #progress(stage, line) {
        if (line === stage.said)
            return;
        stage.said = line;
        const lines = (0,stage_line/* progressLine */.oz)(stage.stage, line, this.#look);
        if (this.#group.stage() === stage.stage)
            this.#print(lines);
        else
            this.say(lines);
    }
    #close(stage, at, summary) {
        const rest = (0,stage_book/* addOutput */.n)(stage, undefined, keptLines);
        this.#book.close(stage.stage);
        if (this.#group.stage() === stage.stage) {
            this.#print(rest);
            this.#group.close(at);
            this.#print(summary);
            return;
        }
        this.#group.outside(() => {
            this.#fold(stage, at);
            this.#print(summary);
        });
    }
    #fold(stage, at) {
        if (stage.tail.length === 0)
            return;
        this.#io.openGroup(stage.stage, stage.startedAt);
        this.#print(stage.tail);
        this.#io.closeGroup(stage.stage, at);
    }
}


/***/ }),

/***/ 8498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logLook)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);

/** The look of a log that nobody sizes: a CI job's. */
function logLook(options = {}) {
    return {
        colors: picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(options.color ?? false),
        width: undefined,
        verbose: options.verbose ?? false,
    };
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planLines),
/* harmony export */   M: () => (/* binding */ planHeadline)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2254);
/* harmony import */ var _stage_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6986);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5081);



const actionWidth = 'register'.length;
const markOf = {
    create: '+',
    build: '+',
    push: '+',
    register: '+',
    update: '~',
    deploy: '~',
    watch: '→',
    skip: '–',
};
const isArgv = (input) => Array.isArray(input) && input.every((word) => typeof word === 'string');
const quoted = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
/** A request as indented JSON, an argv as one line that can be pasted into a shell. */
function inputLines(input) {
    if (input === undefined)
        return [];
    if (isArgv(input))
        return [(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(input.map(quoted).join(' '))];
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v3)(JSON.stringify(input, null, 2));
}
function actionLines(planned, look) {
    const { colors, width } = look;
    const columns = `${(0,_stage_line_js__WEBPACK_IMPORTED_MODULE_1__/* .stageColumn */ .VD)(planned.stage)} ${planned.action.padEnd(actionWidth)}`;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(planned.summary), width, columns.length + 5);
    const lines = [`  ${markOf[planned.action]} ${columns} ${first}`, ...rest];
    const tint = planned.action === 'skip' ? colors.dim : (text) => text;
    const details = look.verbose ? inputLines(planned.input).map((line) => colors.dim(`      ${line}`)) : [];
    return [...lines.map(tint), ...details];
}
/** One sentence: how much the plan would change. */
function planHeadline(plan) {
    const count = plan.actions.filter(({ action }) => action !== 'skip' && action !== 'watch').length;
    const changes = plan.changes ? `${count} ${count === 1 ? 'change' : 'changes'}` : 'nothing to change';
    return `Plan for service ${plan.service} in cluster ${plan.cluster}: ${changes}`;
}
/** The plan as a list to read: stage, what, why; verbose also shows what would be sent or run. */
function planLines(plan, look) {
    const headline = look.colors.bold((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(planHeadline(plan)));
    return [headline, ...plan.actions.flatMap((action) => actionLines(action, look))];
}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ addOutput),
  _: () => (/* binding */ stageBook)
});

// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(2254);
;// CONCATENATED MODULE: ./.build/report/output-lines.js

// A carriage return rewrites its line on a terminal, so what follows the last one is what a reader would see.
function visibleLine(line) {
    const text = line.replace(/\r+$/, '');
    return (0,clean_text/* cleanText */.X5)(text.slice(text.lastIndexOf('\r') + 1)).trimEnd();
}
// A tool that never ends its line must not fill the memory.
const longestLine = 65_536;
/** A new joiner of chunks. Blank lines are dropped. */
function outputLines() {
    let rest = '';
    const take = (lines) => lines.map(visibleLine).filter((line) => line !== '');
    return {
        push(chunk) {
            const lines = (rest + chunk).split('\n');
            rest = (lines.pop() ?? '').slice(-longestLine);
            return take(lines);
        },
        end() {
            const last = rest;
            rest = '';
            return take([last]);
        },
    };
}

;// CONCATENATED MODULE: ./.build/report/stage-book.js

/** An empty book. */
function stageBook() {
    const stages = new Map();
    const open = (stage, at) => {
        const entry = { stage, startedAt: at, latest: '', said: '', tail: [], output: outputLines() };
        stages.set(stage, entry);
        return entry;
    };
    return {
        open,
        find: (stage, at) => stages.get(stage) ?? open(stage, at),
        close: (stage) => stages.delete(stage),
        all: () => [...stages.values()],
    };
}
/** Takes a chunk of output into the stage (undefined: the output has ended); returns the lines it completed. */
function addOutput(stage, chunk, keep) {
    const lines = chunk === undefined ? stage.output.end() : stage.output.push(chunk);
    stage.tail.push(...lines);
    stage.tail.splice(0, stage.tail.length - keep);
    stage.latest = lines.at(-1) ?? stage.latest;
    return lines;
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ noticeLine),
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   VD: () => (/* binding */ stageColumn),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   vm: () => (/* binding */ stageLine)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2254);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1425);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5081);



const nameWidth = 'task-definition'.length;
const indent = nameWidth + 3;
/** The name of a stage as the column that all lines about it share. */
function stageColumn(stage) {
    return stage.padEnd(nameWidth);
}
const dimEnd = (line, length, colors) => line.slice(0, -length) + colors.dim(line.slice(-length));
/** The one line a stage leaves behind: mark, name, what was done, time. */
function stageLine(record, look) {
    const { colors } = look;
    const mark = { done: colors.green('✔'), skipped: colors.dim('–'), failed: colors.red('✖') }[record.result];
    const time = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .unbrokenDuration */ .N)(record.durationMs);
    const wrapped = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)(`${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(record.summary)}   ${time}`, look.width, indent);
    const lines = [...wrapped.slice(0, -1), dimEnd(wrapped.at(-1) ?? '', time.length, colors)];
    return [`${mark} ${colors.bold(stageColumn(record.stage))} ${lines[0] ?? ''}`, ...lines.slice(1)];
}
/** A line that a running stage says about itself. */
function progressLine(stage, line, look) {
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line), look.width, indent);
    return [`  ${look.colors.dim(stageColumn(stage))} ${first}`, ...rest];
}
/** A line of a tool's own output, kept apart from ours by a bar. */
function outputLine(line, look) {
    return `  ${look.colors.dim('│')} ${line}`;
}
/** Something to know, nothing to do at once. */
function noticeLine(message, look) {
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message), look.width, 2);
    return [`${look.colors.yellow('!')} ${first}`, ...rest];
}


/***/ }),

/***/ 5081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
const plain = (text) => text.replaceAll('\u00a0', ' ');
/**
 * Breaks a line at spaces so that it fits `width` columns (undefined: never breaks); lines after the first are indented
 * by `indent` columns. A word longer than the line stays whole, so that it can be copied.
 * Non-breaking spaces hold words together and come out as plain ones.
 */
function wrapWords(text, width, indent) {
    if (width === undefined || indent + text.length <= width)
        return [plain(text)];
    const room = Math.max(20, width - indent);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.map((part, index) => plain(index === 0 ? part : ' '.repeat(indent) + part).trimEnd());
}


/***/ })

};
