export const id = 145;
export const ids = [145];
export const modules = {

/***/ 96677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ explicitLayer)
/* harmony export */ });
/* harmony import */ var _raw_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28469);

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

/***/ 91883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ grammars),
/* harmony export */   n: () => (/* binding */ grammarProblem)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);

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
    family: {
        noun: "a task definition's family",
        valid: 'letters, digits, _ and -, at most 255, without a revision',
        ...ecsName,
    },
    container: {
        noun: 'a container name',
        valid: 'letters, digits, _ and -, at most 255',
        ...ecsName,
    },
    variable: {
        noun: "an environment variable's name",
        valid: 'anything without = and white space',
        pattern: '[^=\\s]+',
    },
    'secret-reference': {
        noun: 'where ECS finds a secret',
        valid: 'the ARN of a Secrets Manager secret or an SSM parameter, or the name of a parameter',
        pattern: 'arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:\\s]+(?::[^:\\s]*){0,3}|arn:aws[a-z-]*:ssm:[a-z0-9-]+:[0-9]{12}:parameter/[^:\\s]+|[a-zA-Z0-9_./-]+',
    },
    'log-driver': {
        noun: 'a log driver of ECS',
        valid: 'awslogs, awsfirelens, fluentd, gelf, json-file, journald, splunk or syslog',
        pattern: 'awslogs|awsfirelens|fluentd|gelf|json-file|journald|splunk|syslog',
        usual: ['awslogs', 'awsfirelens', 'fluentd', 'gelf', 'json-file', 'journald', 'splunk', 'syslog'],
    },
    'environment-file': {
        noun: 'the S3 ARN of an environment file',
        valid: 'arn:aws:s3:::bucket/path/name.env',
        pattern: 'arn:aws[a-z-]*:s3:::[^/\\s]+/[^\\s]+\\.env',
    },
    'task-cpu': {
        noun: 'a CPU size of a task',
        valid: '512 (units) or 0.5 vCPU',
        pattern: '[0-9]+|[0-9]*\\.?[0-9]+ ?v[cC][pP][uU]',
    },
    'task-memory': {
        noun: 'a memory size of a task',
        valid: '1024 (MiB) or 1 GB',
        pattern: '[0-9]+|[0-9]*\\.?[0-9]+ ?[gG][bB]',
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
    'secret-id': {
        noun: 'the id of a build secret',
        valid: 'letters, digits, . _ and -',
        pattern: '[a-zA-Z0-9_.-]+',
    },
    'secret-source': {
        noun: 'the source of a build secret',
        valid: 'env:NAME or file:path, no comma',
        pattern: 'env:[a-zA-Z_][a-zA-Z0-9_]*|file:[^,"]+',
    },
    ssh: {
        noun: 'an SSH agent or key',
        valid: 'default, or id=path of a socket or key',
        pattern: 'default|[a-zA-Z0-9_.-]+=[^,"]+',
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
    'check-rule': {
        noun: 'a rule',
        valid: 'a rule’s name, or rule/name for one container, variable or file',
        pattern: '[a-z][a-z0-9-]*(?:/.+)?',
    },
    'check-reason': {
        noun: 'a reason',
        valid: 'words, or YYYY-MM-DD and words, for example 2027-03-31 until the framework is replaced',
        pattern: '(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[ \\t]+)?[^ \\t0-9].*',
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

/***/ 7942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ problemsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

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

/***/ 28469:
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

/***/ 32212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(28469);
// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(91883);
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
    return items(text.split(/[,\r\n]/));
}
/** The lines of a text, trimmed, without the empty ones. */
function splitLines(text) {
    return items(text.split(/\r?\n/));
}
function items(parts) {
    return parts.map((item) => item.trim()).filter((item) => item !== '');
}

// EXTERNAL MODULE: ./.build/config/reading.js
var reading = __webpack_require__(72653);
;// CONCATENATED MODULE: ./.build/config/read-list.js



/**
 * A list from a YAML list or from comma or line separated text. An item that comes twice counts once, but for arguments:
 * `--add-host` may stand before each of several hosts.
 */
function readList(row, raw) {
    if (raw.shape === 'map')
        return { problems: [(0,reading/* invalid */.G)(raw.where, 'takes a list, not a map')] };
    const items = raw.shape === 'list' ? raw.items : itemsOf(row, raw);
    const problems = items.flatMap((item) => itemProblems(row, item));
    if (problems.length > 0)
        return { problems };
    const texts = items.map((item) => item.text);
    return { value: row.linesOnly ? texts : [...new Set(texts)], problems };
}
function itemsOf(row, { where, text }) {
    const items = row.linesOnly ? splitLines(text) : splitList(text);
    return items.map((item, index) => ({ where: `${where}[${index}]`, text: item }));
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

/***/ 72653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
function invalid(where, message) {
    return { code: 'option-invalid', where, message };
}


/***/ })

};
