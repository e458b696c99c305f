export const id = 5241;
export const ids = [5241];
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
    'url-path': {
        noun: 'the path of a URL',
        valid: '/ and letters, digits and . _ ~ / - % ? = & + : @ ,',
        pattern: '/[a-zA-Z0-9._~/%?=&+:@,-]*',
        maxLength: 500,
    },
    revision: {
        noun: 'a revision of a task definition',
        valid: 'family:revision, or arn:aws:ecs:region:account:task-definition/family:revision',
        pattern: '(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task-definition/)?[a-zA-Z0-9_-]{1,255}:[1-9][0-9]*',
    },
    'revision-or-number': {
        noun: 'a revision of a task definition',
        valid: 'a number of the service’s own family, family:revision, or a revision’s ARN',
        pattern: '(?:(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task-definition/)?[a-zA-Z0-9_-]{1,255}:)?[1-9][0-9]*',
    },
    commit: {
        noun: 'a commit',
        valid: '7 to 40 hexadecimal digits in lower case',
        pattern: '[0-9a-f]{7,40}',
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
        valid: 'name or secretsmanager:name of a secret (with :json-key::), /name or ssm:name of a parameter, or the ARN of either',
        pattern: 'arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:\\s]+(?::[^:\\s]*){0,3}|arn:aws[a-z-]*:ssm:[a-z0-9-]+:[0-9]{12}:parameter/[^:\\s]+|ssm:[a-zA-Z0-9_./-]+|(?:secretsmanager:)?[a-zA-Z0-9/_+=.@-]+(?::[^:\\s]*){0,3}',
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
    'cpu-architecture': {
        noun: 'a CPU architecture of ECS',
        valid: 'X86_64 (also amd64) or ARM64',
        pattern: '[xX]86[_-]64|[aA][mM][dD]64|[aA][rR][mM]64|[aA][aA][rR][cC][hH]64',
        usual: ['X86_64', 'ARM64', 'x86_64', 'amd64', 'arm64'],
    },
    'operating-system-family': {
        noun: 'an operating system family of ECS',
        valid: 'LINUX, or for example WINDOWS_SERVER_2022_CORE',
        pattern: '[lL][iI][nN][uU][xX]|[wW][iI][nN][dD][oO][wW][sS]_[sS][eE][rR][vV][eE][rR]_[0-9A-Za-z]+_(?:[cC][oO][rR][eE]|[fF][uU][lL][lL])',
        usual: [
            ...['LINUX', 'WINDOWS_SERVER_2019_CORE', 'WINDOWS_SERVER_2019_FULL', 'WINDOWS_SERVER_2022_CORE'],
            ...['WINDOWS_SERVER_2022_FULL', 'WINDOWS_SERVER_2025_CORE', 'WINDOWS_SERVER_2025_FULL'],
        ],
    },
    cluster: {
        noun: 'a cluster name or ARN',
        valid: 'production, or arn:aws:ecs:region:account:cluster/production',
        pattern: '(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:cluster/)?[a-zA-Z0-9_-]{1,255}',
    },
    'cluster-service': {
        noun: 'a service of a cluster',
        valid: 'production/web, or web of the cluster default',
        pattern: '(?:[a-zA-Z0-9_-]{1,255}/)?[a-zA-Z0-9_-]{1,255}',
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
    'external-id': {
        noun: 'an external id',
        valid: '2 to 1224 letters, digits and _ + = , . @ : / -',
        pattern: '[a-zA-Z0-9_+=,.@:/-]+',
        minLength: 2,
        maxLength: 1224,
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

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatDurationOption)
/* harmony export */ });
const units = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
];
/** Milliseconds as the file has them: `90s` becomes `1m30s`. */
function formatDurationOption(milliseconds) {
    if (milliseconds === 0)
        return '0s';
    let rest = milliseconds;
    return units
        .map(([unit, size]) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        return count === 0 ? '' : `${count}${unit}`;
    })
        .join('');
}


/***/ }),

/***/ 45750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes as the file has them, in the largest unit that leaves a whole number: `21GiB`. */
function formatSize(bytes) {
    let [size, step] = [bytes, 0];
    while (size >= 1024 && size % 1024 === 0 && step < units.length - 1) {
        size /= 1024;
        step += 1;
    }
    return `${size}${units[step]}`;
}


/***/ }),

/***/ 69051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7496);

/** YAML 1.2 core schema, as GitHub reads booleans too: yes, on and 1 are not among them. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(true);
    if (/^(false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(false);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a boolean (valid: true, false)`);
}


/***/ }),

/***/ 33119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* unused harmony export durationPattern */
/* harmony import */ var _format_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58971);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7496);


/** Hours, minutes and seconds in that order, each at most once; without look-around, so that RE2 reads it too. */
const durationPattern = '[0-9]+h(?:[0-9]+m)?(?:[0-9]+s)?|[0-9]+m(?:[0-9]+s)?|[0-9]+s';
const seconds = { h: 3600, m: 60, s: 1 };
/** `90s`, `10m`, `1h30m` in milliseconds. */
function parseDuration(text, bounds = {}) {
    if (!new RegExp(`^(?:${durationPattern})$`).test(text)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a duration (${validFor(text, bounds)})`);
    }
    const parts = [...text.matchAll(/(\d+)([hms])/g)];
    const total = 1000 * parts.reduce((sum, [, count, unit]) => sum + Number(count) * (seconds[unit ?? ''] ?? 0), 0);
    const { minimum = 1, maximum = Number.POSITIVE_INFINITY } = bounds;
    if (total >= minimum && total <= maximum)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(total);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(bounds.maximum === undefined
        ? `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no time at all (${validTimes})`
        : `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a duration ${between(bounds)}`);
}
const validTimes = 'valid: 90s, 10m, 1h30m';
/** `from 5s to 5m` */
function between({ minimum = 0, maximum = 0 }) {
    return `from ${(0,_format_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDurationOption */ .n)(minimum)} to ${(0,_format_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDurationOption */ .n)(maximum)}`;
}
function validFor(text, bounds) {
    if (/^\d+$/.test(text))
        return `write the unit: ${text}s or ${text}m`;
    return bounds.maximum === undefined ? validTimes : `valid: ${between(bounds)}`;
}


/***/ }),

/***/ 15466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
/* unused harmony export sizePattern */
/* harmony import */ var _format_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45750);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7496);


const units = {
    B: 1,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** A number and a unit; RE2 reads it too. */
const sizePattern = '([0-9]+)(B|[KMGT]iB)';
/** `512MiB` in bytes; only binary units, so that nobody has to guess what MB means. */
function parseSize(text, bounds = {}) {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = bounds;
    const match = new RegExp(`^${sizePattern}$`).exec(text);
    const unit = units[match?.[2] ?? ''];
    if (match === null || unit === undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a size (valid: 512MiB, 2GiB; units B, KiB, MiB, GiB, TiB)`);
    }
    const size = Number(match[1]) * unit;
    if (size >= minimum && size <= maximum)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(size);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a size from ${(0,_format_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(minimum)} to ${(0,_format_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(maximum)}`);
}


/***/ }),

/***/ 7496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yz: () => (/* binding */ parsed)
/* harmony export */ });
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


/***/ }),

/***/ 54618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
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
/** One error for all problems, each told once: a single one is the message, several become its evidence. */
function problemsError(found) {
    const problems = distinct(found);
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
/** What several services take from one place is wrong once. */
function distinct(problems) {
    return [...new Map(problems.map((one) => [sentence(one), one])).values()];
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
    values: (name) => name,
    env: (name) => `ECS_SHIP_${name.toUpperCase().replaceAll('-', '_')}`,
    file: (name) => name,
};
/** The option's name as that source writes it. */
function spelled(source, name) {
    return spellings[source](name);
}


/***/ }),

/***/ 16540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readOption)
});

// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(91883);
// EXTERNAL MODULE: ./.build/config/parse/parse-boolean.js
var parse_boolean = __webpack_require__(69051);
// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/config/parse/parsed.js
var parsed = __webpack_require__(7496);
;// CONCATENATED MODULE: ./.build/config/parse/parse-choice.js


/** One of the choices, letter for letter. */
function parseChoice(text, choices) {
    if (choices.includes(text))
        return (0,parsed/* parsed */.Yz)(text);
    const meant = (0,did_you_mean/* nearest */.p)(text, choices);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    return (0,parsed/* refused */.J5)(`${(0,parsed/* quoted */.TL)(text)} is not one of the choices (valid: ${choices.join(', ')}${hint})`);
}

// EXTERNAL MODULE: ./.build/config/parse/parse-duration.js
var parse_duration = __webpack_require__(33119);
;// CONCATENATED MODULE: ./.build/config/parse/parse-integer.js

/** Decimal digits only: 1e3, 0x10 and 1.0 are more likely slips than wishes. */
function parseInteger(text, bounds = {}) {
    const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = bounds;
    const value = Number(text);
    const valid = /^[+-]?\d+$/.test(text) && value >= minimum && value <= maximum;
    return valid ? (0,parsed/* parsed */.Yz)(value) : (0,parsed/* refused */.J5)(`${(0,parsed/* quoted */.TL)(text)} is not ${nounOf(bounds)}`);
}
function nounOf({ minimum, maximum }) {
    if (minimum !== undefined && maximum !== undefined)
        return `a whole number from ${minimum} to ${maximum}`;
    if (minimum !== undefined)
        return `a whole number of at least ${minimum}`;
    return maximum === undefined ? 'a whole number' : `a whole number of at most ${maximum}`;
}

// EXTERNAL MODULE: ./.build/config/parse/parse-size.js
var parse_size = __webpack_require__(15466);
// EXTERNAL MODULE: ./.build/config/parse/split-list.js
var split_list = __webpack_require__(54618);
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
    if (row.shellLine)
        return { value: shellOrWords(raw, texts), problems };
    return { value: row.linesOnly ? texts : [...new Set(texts)], problems };
}
/** As ECS has a health check's command. Who writes CMD or CMD-SHELL has decided. */
function shellOrWords(raw, words) {
    const decided = ['CMD', 'CMD-SHELL'].includes(words[0] ?? '');
    if (decided || words.length === 0)
        return words;
    return [raw.shape === 'text' && words.length === 1 ? 'CMD-SHELL' : 'CMD', ...words];
}
function itemsOf(row, { where, text }) {
    const items = row.linesOnly ? (0,split_list/* splitLines */.u)(text) : (0,split_list/* splitList */.r)(text);
    return items.map((item, index) => ({ where: `${where}[${index}]`, text: item }));
}
function itemProblems(row, { where, text }) {
    const problem = row.grammar === undefined ? undefined : (0,grammars/* grammarProblem */.n)(row.grammar, text);
    return problem === undefined ? [] : [(0,reading/* invalid */.G)(where, problem)];
}

// EXTERNAL MODULE: ./.build/plan/definition/member-setting.js + 1 modules
var member_setting = __webpack_require__(29616);
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




/**
 * A map from a YAML map, or from `key=value` lines or list items; null only for a row that is `removable`. Problems never
 * show a value: it may be private.
 */
function readMap(row, raw) {
    const pairs = pairsOf(row, raw).filter(({ hides }) => row.removable || !hides);
    const problems = pairs.flatMap((pair, index) => pairProblems(row, pair, pairs.slice(0, index)));
    if (problems.length > 0)
        return { problems };
    return {
        value: Object.fromEntries(pairs.map(({ key, value }) => [key, value ?? null])),
        places: Object.fromEntries(pairs.map(({ key, where }) => [key, where])),
        problems,
    };
}
function pairsOf(row, raw) {
    if (raw.shape === 'map')
        return row.removable ? raw.pairs.map((pair) => withNull(row, pair)) : raw.pairs;
    const texts = raw.shape === 'list' ? raw.items : [raw];
    return texts.flatMap((text) => pairsOfText(row, text));
}
function withNull({ members }, { nested, ...pair }) {
    if (nested === undefined)
        return { ...pair, value: pair.value ?? null };
    return members ? { ...pair, value: JSON.stringify(nested) } : { ...pair, nested };
}
/** `NAME-` removes, as it does for kubectl. */
function pairsOfText(row, { where, text }) {
    return splitMap(text).map(({ key, value }) => {
        if (value !== undefined || !row.removable || !/.-$/.test(key))
            return { where: `${where}.${key}`, key, ...(value === undefined ? {} : { value }) };
        const name = key.slice(0, -1);
        return { where: `${where}.${name}`, key: name, value: null };
    });
}
function pairProblems(row, pair, earlier) {
    const { where, key, value, nested } = pair;
    const wrongKey = row.grammar === undefined ? undefined : (0,grammars/* grammarProblem */.n)(row.grammar, key);
    if (wrongKey !== undefined)
        return [(0,reading/* invalid */.G)(where, wrongKey)];
    if (nested)
        return [(0,reading/* invalid */.G)(where, 'takes one value, not a list or a map')];
    if (value === undefined)
        return [(0,reading/* invalid */.G)(where, `has no value (write ${waysToWrite(row, key)})`)];
    if (earlier.some((one) => one.key === key))
        return [(0,reading/* invalid */.G)(where, 'is given twice')];
    if (row.members)
        return memberProblems(pair, value);
    return value === null ? [] : valueProblems(row, where, value);
}
function memberProblems({ where, key }, value) {
    const read = (0,member_setting/* readMemberSetting */.d)(key, value);
    return 'problem' in read ? [(0,reading/* invalid */.G)(where, read.problem)] : [];
}
function waysToWrite({ removable }, key) {
    const set = `${key}=value`;
    return removable
        ? `${set}, ${key}= for an empty one, or ${key}- to remove it`
        : `${set}, or ${key}= for an empty one`;
}
function valueProblems({ valueGrammar }, where, value) {
    if (valueGrammar === undefined || (0,grammars/* grammarProblem */.n)(valueGrammar, value) === undefined)
        return [];
    const { noun, valid } = grammars/* grammars */.l[valueGrammar];
    return [(0,reading/* invalid */.G)(where, `is not ${noun} (valid: ${valid})`)];
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
            return (0,parse_boolean/* parseBoolean */.y)(text);
        case 'integer':
            return parseInteger(text, row);
        case 'duration':
            return (0,parse_duration/* parseDuration */.E)(text, row);
        case 'size':
            return (0,parse_size/* parseSize */.D)(text, row);
        case 'choice':
            return parseChoice(text, row.choices ?? []);
        default:
            return parseString(row, text);
    }
}
function parseString(row, text) {
    const problem = row.grammar === undefined ? undefined : (0,grammars/* grammarProblem */.n)(row.grammar, text);
    return problem === undefined ? (0,parsed/* parsed */.Yz)(text) : (0,parsed/* refused */.J5)(problem);
}


/***/ }),

/***/ 38994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _raw_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28469);
/* harmony import */ var _read_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16540);



/** Reads every option of every layer, strongest layer first: a slip in a weaker layer is reported too. */
function readOptions(rows, layers) {
    const values = new Map(defaultsOf(rows));
    const origins = new Map();
    const problems = [];
    for (const [rank, layer] of layers.entries()) {
        for (const [name, raw] of layer.options) {
            const row = rows.find((one) => one.name === name && isFor(layer, one));
            const reading = row === undefined ? { problems: [unknown(rows, layer, name, raw)] } : (0,_read_option_js__WEBPACK_IMPORTED_MODULE_2__/* .readOption */ .g)(row, raw);
            problems.push(...reading.problems);
            if (reading.value === undefined || origins.has(name))
                continue;
            values.set(name, reading.value);
            const { places } = reading;
            origins.set(name, { rank, where: raw.where, ...(places === undefined ? {} : { places }) });
        }
    }
    return { values, origins, problems: [...problems, ...missing(rows, layers)] };
}
function defaultsOf(rows) {
    return rows.flatMap((row) => {
        if (row.default === undefined)
            return [];
        const { value } = (0,_read_option_js__WEBPACK_IMPORTED_MODULE_2__/* .readOption */ .g)(row, { shape: 'text', where: row.name, text: row.default });
        if (value === undefined)
            throw new TypeError(`the default of ${row.name} does not parse`);
        return [[row.name, value]];
    });
}
function isFor(layer, row) {
    if (layer.source === 'file' && row.inFile === false)
        return false;
    return row.scope === undefined || (row.scope === 'service') === (layer.of === 'service');
}
function unknown(rows, layer, name, raw) {
    const code = 'option-unknown';
    const row = rows.find((one) => one.name === name);
    if (row !== undefined)
        return { code, where: raw.where, message: outOfPlace(row) };
    const spellings = rows.filter((row) => isFor(layer, row)).map((row) => (0,_raw_option_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .u)(layer.source, row.name));
    const hint = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)((0,_raw_option_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .u)(layer.source, name), spellings);
    return { code, where: raw.where, message: `no such option${hint}` };
}
function outOfPlace({ name, inFile, scope }) {
    if (inFile === false)
        return `cannot be set in the file (use ${(0,_raw_option_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .u)('flags', name)} or ${(0,_raw_option_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .u)('env', name)})`;
    return scope === 'service'
        ? 'belongs into an entry of services'
        : 'is for the whole run, not for one service (set it at the top of the file or in an environment)';
}
/** Required options that no layer sets; one that was only misspelt is reported as that alone. */
function missing(rows, layers) {
    const written = layers.flatMap((layer) => [...layer.options.keys()]);
    const meant = new Set(written.map((name) => (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, rows.map((row) => row.name)) ?? name));
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
        : (0,_raw_option_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .u)('flags', name);
    return `${explicit}, ${(0,_raw_option_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .u)('env', name)} or ${name} in ecs-ship.yml`;
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


/***/ }),

/***/ 50282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeOnly)
/* harmony export */ });
/**
 * Members that DescribeTaskDefinition adds and RegisterTaskDefinition does not take.
 * Source: Amazon ECS API reference, TaskDefinition and RegisterTaskDefinition.
 */
const describeOnly = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'deregisteredAt',
    'deleteRequestedAt',
    'registeredBy',
]);


/***/ }),

/***/ 29616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readMemberSetting)
});

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/plan/definition/named-entries.js
var named_entries = __webpack_require__(81252);
// EXTERNAL MODULE: ./.build/plan/definition/register-model.js
var register_model = __webpack_require__(49227);
;// CONCATENATED MODULE: ./.build/plan/definition/member-path.js



/** Reads a path as the plan writes them: `containerDefinitions[web].linuxParameters.initProcessEnabled`. */
function parseMemberPath(text) {
    let at = {
        steps: [],
        kind: 'RegisterTaskDefinitionRequest',
        rest: `.${text}`,
    };
    while (!('problem' in at) && at.rest !== '')
        at = step(at, text);
    return at;
}
function step(at, whole) {
    if (at.rest.startsWith('['))
        return intoList(at, whole);
    const { kind, rest } = at;
    if (!rest.startsWith('.'))
        return { problem: `${JSON.stringify(rest)} does not belong into a path` };
    const above = whole.slice(0, whole.length - rest.length);
    if (kind.startsWith('{'))
        return into(at, rest.slice(1), kind.slice(1, -1), '');
    if (kind.startsWith('['))
        return { problem: `${above} is a list: name an entry, ${above}[…]` };
    const members = register_model/* registerModel */.$[kind];
    if (members === undefined)
        return { problem: `${above} is a ${kind} and has no members` };
    const [name = ''] = /^[^.[]*/.exec(rest.slice(1)) ?? [];
    const inner = Object.hasOwn(members, name) ? members[name] : undefined;
    if (inner !== undefined)
        return into(at, name, inner, rest.slice(1 + name.length));
    return { problem: `unknown member ${JSON.stringify(name)}${(0,did_you_mean/* didYouMean */.a)(name, Object.keys(members))}` };
}
function into({ steps }, member, kind, rest) {
    return { steps: [...steps, { member }], kind, rest };
}
function intoList({ steps, kind, rest }, whole) {
    const above = whole.slice(0, whole.length - rest.length);
    const [matched = '', key = ''] = /^\[([^\]]+)\]/.exec(rest) ?? [];
    if (matched === '' || !kind.startsWith('['))
        return { problem: matched === '' ? 'a [ is not closed' : `${above} is no list` };
    const last = steps.at(-1);
    const list = last !== undefined && 'member' in last ? last.member : '';
    const by = named_entries/* identity */.D[list];
    if (by === undefined)
        return { problem: `entries of ${above} have no name: set the whole list` };
    const inner = kind.slice(1, -1);
    const typed = register_model/* registerModel */.$[inner]?.[by] === 'number' ? Number(key) : key;
    const entry = { steps: [...steps, { by, key: typed }], kind: inner, rest: rest.slice(matched.length) };
    const only = named_entries/* valueMember */.c[list];
    return only === undefined ? entry : into(entry, only, 'string', entry.rest);
}

// EXTERNAL MODULE: ./.build/plan/definition/model-problems.js
var model_problems = __webpack_require__(83182);
// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/member-setting.js



/** Reads an entry of `set`; text of a list, an object or a map is JSON. Problems never show the value. */
function readMemberSetting(path, text) {
    const parsed = parseMemberPath(path);
    const problem = 'problem' in parsed ? parsed.problem : ownProblem(parsed.steps);
    if ('problem' in parsed || problem !== undefined)
        return { problem: problem ?? '' };
    if (text === null)
        return { setting: { path, steps: parsed.steps } };
    const read = typedValue(parsed, text);
    if ('problem' in read)
        return read;
    const [wrong] = (0,model_problems/* valueProblems */.ce)(parsed.kind, read.value, []);
    if (wrong === undefined)
        return { setting: { path, steps: parsed.steps, value: read.value } };
    const inside = (0,written_path/* writtenPath */.d)(wrong.path);
    return { problem: inside === '' ? wrong.message : `${inside}: ${wrong.message}` };
}
/** What ecs-ship itself says in every revision. */
function ownProblem(steps) {
    const [first, second, third] = steps.map((step) => ('member' in step ? step.member : step.by));
    if (first === 'tags')
        return 'is not set here: a revision has the tags of its source';
    if (first !== 'containerDefinitions')
        return undefined;
    if (second === undefined)
        return 'is too much: name a container, containerDefinitions[…]';
    if (third === 'image' && steps.length === 3)
        return 'has an option of its own (use images)';
    if (third === 'name' && steps.length === 3)
        return 'is what the container is found by, and cannot be set';
    return undefined;
}
function typedValue({ kind }, text) {
    if (kind === 'string')
        return { value: text };
    const trimmed = text.trim();
    if (kind === 'boolean')
        return /^(true|false)$/i.test(trimmed)
            ? { value: trimmed.toLowerCase() === 'true' }
            : { problem: 'is not a boolean (valid: true, false)' };
    if (kind === 'number')
        return /^-?[0-9]+(\.[0-9]+)?$/.test(trimmed)
            ? { value: Number(trimmed) }
            : { problem: 'is not a number' };
    try {
        return { value: JSON.parse(trimmed) };
    }
    catch {
        return { problem: `takes ${kind.startsWith('[') ? 'a list' : 'a map'} (in text as JSON)` };
    }
}


/***/ }),

/***/ 83182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ modelProblems),
/* harmony export */   ce: () => (/* binding */ valueProblems),
/* harmony export */   kV: () => (/* binding */ unknownMembers)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _describe_only_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50282);
/* harmony import */ var _register_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49227);
/* harmony import */ var _written_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35815);




/** Paths of the members, at any depth, that RegisterTaskDefinition does not know. */
function unknownMembers(definition) {
    const unknown = modelProblems(definition).filter((problem) => problem.of === 'name');
    return unknown.map(({ path }) => (0,_written_path_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenPath */ .d)(path));
}
/**
 * What RegisterTaskDefinition does not take of a task definition, at any depth: members it does not know, which the AWS
 * SDK would leave out without a word, and values of another type. Null is as good as absent; what only a description has
 * passes.
 */
function modelProblems(definition) {
    const given = Object.entries(definition).filter(([name]) => !_describe_only_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOnly */ .S.has(name));
    return structure('RegisterTaskDefinitionRequest', Object.fromEntries(given), []);
}
function structure(name, value, path) {
    const members = _register_model_js__WEBPACK_IMPORTED_MODULE_2__/* .registerModel */ .$[name] ?? {};
    return Object.entries(value).flatMap(([member, item]) => {
        const at = [...path, member];
        const kind = Object.hasOwn(members, member) ? members[member] : undefined;
        if (kind !== undefined)
            return item === null || item === undefined ? [] : valueProblems(kind, item, at);
        const message = `unknown member${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(member, Object.keys(members))}`;
        const meant = (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(member, Object.keys(members));
        return [{ path: at, of: 'name', message, ...(meant !== undefined && { meant }) }];
    });
}
/** The same of one value, which is to be of that kind as `registerModel` has them. */
function valueProblems(kind, value, path) {
    const inner = kind.slice(1, -1);
    if (kind.startsWith('[')) {
        if (!Array.isArray(value))
            return wrong(path, 'a list', value);
        return value.flatMap((item, index) => valueProblems(inner, item, [...path, index]));
    }
    if (!Object.hasOwn(_register_model_js__WEBPACK_IMPORTED_MODULE_2__/* .registerModel */ .$, kind) && !kind.startsWith('{'))
        return typeof value === kind ? [] : wrong(path, `a ${kind}`, value);
    if (!isObject(value))
        return wrong(path, 'an object', value);
    if (!kind.startsWith('{'))
        return structure(kind, value, path);
    return Object.entries(value).flatMap(([key, item]) => valueProblems(inner, item, [...path, key]));
}
/** Never the value itself, which may be a secret's. */
function wrong(path, expected, value) {
    const found = Array.isArray(value) ? 'a list' : value === null ? 'null' : kindName(typeof value);
    return [{ path, of: 'value', expected, message: `expected ${expected}, not ${found}` }];
}
function kindName(kind) {
    return kind === 'object' ? 'an object' : `a ${kind}`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 81252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   c: () => (/* binding */ valueMember)
/* harmony export */ });
/** The member that identifies an entry, by the list's name. Source: Amazon ECS API reference, TaskDefinition. */
const identity = {
    containerDefinitions: 'name',
    environment: 'name',
    environmentFiles: 'value',
    secrets: 'name',
    secretOptions: 'name',
    portMappings: 'containerPort',
    mountPoints: 'containerPath',
    volumesFrom: 'sourceContainer',
    dependsOn: 'containerName',
    ulimits: 'name',
    systemControls: 'namespace',
    extraHosts: 'hostname',
    devices: 'hostPath',
    tmpfs: 'containerPath',
    volumes: 'name',
    properties: 'name',
    inferenceAccelerators: 'deviceName',
};
/** Lists of which each entry is a name and its value. */
const valueMember = {
    environment: 'value',
    secrets: 'valueFrom',
    secretOptions: 'valueFrom',
};


/***/ }),

/***/ 49227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ registerModel)
/* harmony export */ });
/**
 * The members of each structure of RegisterTaskDefinition with their kinds: `[X]` a list, `{X}` a map. Rendered by
 * `npm run docs` from the AWS SDK’s schema.
 */
const registerModel = {
    RegisterTaskDefinitionRequest: {
        family: 'string',
        containerDefinitions: '[ContainerDefinition]',
        taskRoleArn: 'string',
        executionRoleArn: 'string',
        networkMode: 'string',
        volumes: '[Volume]',
        placementConstraints: '[TaskDefinitionPlacementConstraint]',
        requiresCompatibilities: '[string]',
        cpu: 'string',
        memory: 'string',
        tags: '[Tag]',
        pidMode: 'string',
        ipcMode: 'string',
        proxyConfiguration: 'ProxyConfiguration',
        inferenceAccelerators: '[InferenceAccelerator]',
        ephemeralStorage: 'EphemeralStorage',
        runtimePlatform: 'RuntimePlatform',
        enableFaultInjection: 'boolean',
    },
    ContainerDefinition: {
        name: 'string',
        image: 'string',
        repositoryCredentials: 'RepositoryCredentials',
        cpu: 'number',
        memory: 'number',
        memoryReservation: 'number',
        links: '[string]',
        portMappings: '[PortMapping]',
        essential: 'boolean',
        restartPolicy: 'ContainerRestartPolicy',
        entryPoint: '[string]',
        command: '[string]',
        environment: '[KeyValuePair]',
        environmentFiles: '[EnvironmentFile]',
        mountPoints: '[MountPoint]',
        volumesFrom: '[VolumeFrom]',
        linuxParameters: 'LinuxParameters',
        secrets: '[Secret]',
        dependsOn: '[ContainerDependency]',
        startTimeout: 'number',
        stopTimeout: 'number',
        versionConsistency: 'string',
        hostname: 'string',
        user: 'string',
        workingDirectory: 'string',
        disableNetworking: 'boolean',
        privileged: 'boolean',
        readonlyRootFilesystem: 'boolean',
        dnsServers: '[string]',
        dnsSearchDomains: '[string]',
        extraHosts: '[HostEntry]',
        dockerSecurityOptions: '[string]',
        interactive: 'boolean',
        pseudoTerminal: 'boolean',
        dockerLabels: '{string}',
        ulimits: '[Ulimit]',
        logConfiguration: 'LogConfiguration',
        healthCheck: 'HealthCheck',
        systemControls: '[SystemControl]',
        resourceRequirements: '[ResourceRequirement]',
        firelensConfiguration: 'FirelensConfiguration',
        credentialSpecs: '[string]',
    },
    RepositoryCredentials: {
        credentialsParameter: 'string',
    },
    PortMapping: {
        containerPort: 'number',
        hostPort: 'number',
        protocol: 'string',
        name: 'string',
        appProtocol: 'string',
        containerPortRange: 'string',
    },
    ContainerRestartPolicy: {
        enabled: 'boolean',
        ignoredExitCodes: '[number]',
        restartAttemptPeriod: 'number',
    },
    KeyValuePair: {
        name: 'string',
        value: 'string',
    },
    EnvironmentFile: {
        value: 'string',
        type: 'string',
    },
    MountPoint: {
        sourceVolume: 'string',
        containerPath: 'string',
        readOnly: 'boolean',
    },
    VolumeFrom: {
        sourceContainer: 'string',
        readOnly: 'boolean',
    },
    LinuxParameters: {
        capabilities: 'KernelCapabilities',
        devices: '[Device]',
        initProcessEnabled: 'boolean',
        sharedMemorySize: 'number',
        tmpfs: '[Tmpfs]',
        maxSwap: 'number',
        swappiness: 'number',
    },
    KernelCapabilities: {
        add: '[string]',
        drop: '[string]',
    },
    Device: {
        hostPath: 'string',
        containerPath: 'string',
        permissions: '[string]',
    },
    Tmpfs: {
        containerPath: 'string',
        size: 'number',
        mountOptions: '[string]',
    },
    Secret: {
        name: 'string',
        valueFrom: 'string',
    },
    ContainerDependency: {
        containerName: 'string',
        condition: 'string',
    },
    HostEntry: {
        hostname: 'string',
        ipAddress: 'string',
    },
    Ulimit: {
        name: 'string',
        softLimit: 'number',
        hardLimit: 'number',
    },
    LogConfiguration: {
        logDriver: 'string',
        options: '{string}',
        secretOptions: '[Secret]',
    },
    HealthCheck: {
        command: '[string]',
        interval: 'number',
        timeout: 'number',
        retries: 'number',
        startPeriod: 'number',
    },
    SystemControl: {
        namespace: 'string',
        value: 'string',
    },
    ResourceRequirement: {
        type: 'string',
        value: 'string',
        sharingStrategy: 'SharingStrategy',
    },
    SharingStrategy: {
        nvidiaMps: 'NvidiaMpsAllocation',
    },
    NvidiaMpsAllocation: {
        memory: 'number',
        maxComputePercent: 'number',
    },
    FirelensConfiguration: {
        type: 'string',
        options: '{string}',
    },
    Volume: {
        name: 'string',
        host: 'HostVolumeProperties',
        dockerVolumeConfiguration: 'DockerVolumeConfiguration',
        efsVolumeConfiguration: 'EFSVolumeConfiguration',
        s3filesVolumeConfiguration: 'S3FilesVolumeConfiguration',
        fsxWindowsFileServerVolumeConfiguration: 'FSxWindowsFileServerVolumeConfiguration',
        configuredAtLaunch: 'boolean',
    },
    HostVolumeProperties: {
        sourcePath: 'string',
    },
    DockerVolumeConfiguration: {
        scope: 'string',
        autoprovision: 'boolean',
        driver: 'string',
        driverOpts: '{string}',
        labels: '{string}',
    },
    EFSVolumeConfiguration: {
        fileSystemId: 'string',
        rootDirectory: 'string',
        transitEncryption: 'string',
        transitEncryptionPort: 'number',
        authorizationConfig: 'EFSAuthorizationConfig',
    },
    EFSAuthorizationConfig: {
        accessPointId: 'string',
        iam: 'string',
    },
    S3FilesVolumeConfiguration: {
        fileSystemArn: 'string',
        rootDirectory: 'string',
        transitEncryptionPort: 'number',
        accessPointArn: 'string',
    },
    FSxWindowsFileServerVolumeConfiguration: {
        fileSystemId: 'string',
        rootDirectory: 'string',
        authorizationConfig: 'FSxWindowsFileServerAuthorizationConfig',
    },
    FSxWindowsFileServerAuthorizationConfig: {
        credentialsParameter: 'string',
        domain: 'string',
    },
    TaskDefinitionPlacementConstraint: {
        type: 'string',
        expression: 'string',
    },
    Tag: {
        key: 'string',
        value: 'string',
    },
    ProxyConfiguration: {
        containerName: 'string',
        type: 'string',
        properties: '[KeyValuePair]',
    },
    InferenceAccelerator: {
        deviceName: 'string',
        deviceType: 'string',
    },
    EphemeralStorage: {
        sizeInGiB: 'number',
    },
    RuntimePlatform: {
        cpuArchitecture: 'string',
        operatingSystemFamily: 'string',
    },
};


/***/ }),

/***/ 35815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writtenPath)
/* harmony export */ });
/** `containerDefinitions[0].enviroment` */
function writtenPath(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
}


/***/ })

};
