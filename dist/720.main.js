export const id = 720;
export const ids = [720,348,247];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   Og: () => (/* binding */ privateFolderPrefix),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   Xw: () => (/* binding */ startTicks),
/* harmony export */   jU: () => (/* binding */ removeAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Private docker configurations are folders of this name in the temp folder. */
const privateFolderPrefix = 'ecs-ship-docker-';
/** The file in a private folder that says which process owns it. */
const ownerFile = 'owner.json';
/** Removes one private folder, whoever owns it; a folder that is gone already is fine. */
async function removeLeftovers(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}
/** Removes the private folders of runs that were killed before they could do it themselves. */
async function removeAbandoned(tempFolder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(tempFolder).catch(() => []);
    const ours = names
        .filter((name) => name.startsWith(privateFolderPrefix))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempFolder, name));
    await Promise.all(ours.map(async (folder) => {
        if (await isAbandoned(folder))
            await removeLeftovers(folder);
    }));
}
async function isAbandoned(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ownerFile), 'utf8').catch(() => undefined);
    // Without an owner file it is either not ours to judge or just being made.
    if (text === undefined)
        return false;
    const owner = JSON.parse(text);
    return !isAlive(owner.pid) || (await startTicks(owner.pid)) !== owner.startTicks;
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
/** Field 22 of /proc/PID/stat, which tells two processes of the same pid apart. */
async function startTicks(pid) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19];
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

/***/ 6015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export options */
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
        name: 'context',
        kind: 'string',
        placeholder: 'path',
        group: 'Image',
        description: 'Build context folder, relative to the working directory.',
        default: '.',
        defaultNote: 'the working directory',
        example: 'services/web',
    },
    {
        name: 'dockerfile',
        kind: 'string',
        placeholder: 'path',
        group: 'Image',
        description: 'Path of the Dockerfile, relative to the working directory.',
        defaultNote: '`Dockerfile` in the build context',
        example: 'docker/web.Dockerfile',
    },
    {
        name: 'target',
        kind: 'string',
        placeholder: 'name',
        group: 'Image',
        description: 'Stage of the Dockerfile to build.',
        defaultNote: 'the last stage',
        example: 'runtime',
    },
    {
        name: 'build-args',
        kind: 'map',
        group: 'Image',
        description: 'Build arguments, one `NAME=value` a line. They stay in the image history, so they are no place for secrets.',
        example: 'PYTHON_VERSION=3.12',
        grammar: 'build-arg',
    },
    {
        name: 'platforms',
        kind: 'list',
        group: 'Image',
        description: 'Platforms to build for. More than one needs Docker buildx.',
        defaultNote: "the builder's own",
        example: 'linux/amd64,linux/arm64',
        grammar: 'platform',
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
        name: 'latest',
        kind: 'boolean',
        group: 'Image',
        description: 'Also move the tag `latest` to the image.',
        default: 'true',
    },
    {
        name: 'require-clean',
        kind: 'boolean',
        group: 'Image',
        description: 'Refuse to ship a work tree that is not exactly a commit.',
        default: 'false',
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
    'source-not-found': 2,
    'work-tree-dirty': 3,
    'cluster-not-found': 3,
    'service-not-found': 3,
    'service-unsupported': 3,
    'repository-not-found': 3,
    'image-not-found': 3,
    'tag-immutable': 3,
    'commit-older': 3,
    'account-not-allowed': 3,
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

/***/ 288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ bugRemedy),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   s8: () => (/* binding */ bugText)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5922);

/** Where bugs are reported. */
const bugRemedy = 'This is a bug in ecs-ship: please report it with the lines above (npm bugs ecs-ship).';
/** A user's error: the message, the evidence further in, the remedy. */
function errorText({ message, evidence, remedy, docs }) {
    const lines = [
        `error: ${message}`,
        ...evidence.flatMap((item) => item.split('\n')).map((line) => `  ${line}`),
        `fix: ${remedy}`,
        ...(docs === undefined ? [] : [`docs: ${docs}`]),
    ];
    return `${lines.join('\n')}\n`;
}
/** A bug: its stack, what ran, and where to report it. */
function bugText(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${stack}\necs-ship ${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}, Node ${process.version}, ${process.platform}\n${bugRemedy}\n`;
}


/***/ }),

/***/ 8599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ bugOutcome),
/* harmony export */   v: () => (/* binding */ failureOutcome)
/* harmony export */ });
/** The outcome of a run that ended before the core began. */
function failureOutcome(error) {
    const { code, message, remedy, evidence, docs } = error;
    return {
        ...empty,
        exitCode: error.exitCode,
        headline: message,
        failure: { code, message, remedy, evidence, ...(docs === undefined ? {} : { docs }) },
    };
}
/** The outcome of a run that hit a bug in ecs-ship. */
function bugOutcome(message, remedy) {
    return {
        ...empty,
        exitCode: 1,
        headline: message,
        failure: { code: 'bug', message, remedy, evidence: [] },
    };
}
const empty = { verdict: 'failed', facts: {}, stages: [], notices: [], durationSeconds: 0 };


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   privateFolderState: () => (/* binding */ privateFolderState),
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _adapters_leftovers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8247);

/** The name under which the main step leaves the folder to the post step. */
const privateFolderState = 'private-folder';
/** Removes the private docker configuration that a killed run left; after a run that ended by itself there is none. */
async function runPost(env) {
    const folder = env[`STATE_${privateFolderState}`];
    if (folder)
        await (0,_adapters_leftovers_js__WEBPACK_IMPORTED_MODULE_0__/* .removeLeftovers */ .DA)(folder);
}


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(1316);
// EXTERNAL MODULE: ./.build/config/load-config.js + 8 modules
var load_config = __webpack_require__(2192);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(2254);
// EXTERNAL MODULE: ./.build/report/ending-lines.js
var ending_lines = __webpack_require__(3580);
// EXTERNAL MODULE: ./.build/report/explanation.js
var explanation = __webpack_require__(5846);
// EXTERNAL MODULE: ./.build/report/grouped-log.js + 1 modules
var grouped_log = __webpack_require__(4009);
// EXTERNAL MODULE: ./.build/report/look.js
var report_look = __webpack_require__(8498);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(6207);
// EXTERNAL MODULE: ./.build/report/plan-lines.js
var plan_lines = __webpack_require__(4196);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(6986);
;// CONCATENATED MODULE: ./.build/report/bounded-lines.js

const longestLine = 500;
/** At most `head` + `tail` lines with a note where the middle is left out; over-long lines are cut. */
function boundedLines(lines, head, tail) {
    const left = lines.length - head - tail;
    const kept = left <= 0
        ? lines
        : [...lines.slice(0, head), `… ${left} more lines …`, ...lines.slice(lines.length - tail)];
    return kept.map((line) => (0,clean_text/* shorten */.ml)(line, longestLine));
}

// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(1425);
;// CONCATENATED MODULE: ./.build/report/markdown.js

/** Text that Markdown and HTML show as it is, in one line: nothing in it formats, links, embeds or ends a table cell. */
function markdownText(text, max = 600) {
    return (0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(text), max)
        .replace(/[\\`*_{}[\]<>#!|~]/g, '\\$&')
        .replaceAll('&', '&amp;');
}
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** An identifier as inline code, also in a table cell. */
function inlineCode(value, max = 600) {
    const text = (0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(value), max).replaceAll('|', '\\|');
    const fence = '`'.repeat(longestRun(text) + 1);
    const pad = fence.length > 1 ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** Lines as a code block that none of them can end. */
function codeBlock(lines) {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [`${fence}text`, ...lines, fence].join('\n');
}
/** A web address as a link; anything else as code. */
function markdownLink(url, label) {
    if (!/^https?:\/\/[\w.:@%/?=&~+,;-]+$/.test(url))
        return inlineCode(url);
    return label === undefined ? `<${url}>` : `[${markdownText(label)}](${url})`;
}
/** A table; its cells are Markdown already. */
function markdownTable(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

// EXTERNAL MODULE: ./.build/report/console-url.js
var console_url = __webpack_require__(9512);
;// CONCATENATED MODULE: ./.build/report/summary-facts.js



const afterLastSlash = (name) => name.slice(name.lastIndexOf('/') + 1);
/** `sha256:` and twelve digits, enough to tell two images apart on a phone. */
const shortDigest = (digest) => digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
/** `3f2a91c…` for a tag that is a whole commit SHA. */
const shortTag = (tag) => tag.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1…');
function revision(now, before) {
    if (now === undefined)
        return undefined;
    const name = inlineCode(afterLastSlash(now));
    return before === undefined || before === now
        ? name
        : `${name} (before: ${inlineCode(afterLastSlash(before))})`;
}
const code = (value) => value === undefined ? undefined : inlineCode(value);
function consoleLink(arn) {
    const url = arn === undefined ? undefined : (0,console_url/* consoleUrl */.B)(arn);
    return url === undefined ? undefined : markdownLink(url, 'deployments in the ECS console');
}
/** What is known of a run as a table of two narrow columns; long identifiers are shortened to their telling end. */
function factsTable(outcome) {
    const { facts, durationSeconds } = outcome;
    const rows = [
        ['URL', facts.serviceUrl === undefined ? undefined : markdownLink(facts.serviceUrl)],
        ['Service', code(facts.serviceArn?.split(':service/')[1])],
        [
            'Tags',
            facts.tags
                ?.slice(0, 20)
                .map((tag) => inlineCode(shortTag(tag)))
                .join(' '),
        ],
        ['Digest', code(facts.digest === undefined ? undefined : shortDigest(facts.digest))],
        ['Task definition', revision(facts.taskDefinitionArn, facts.previousTaskDefinitionArn)],
        ['Deployment', code(facts.deploymentId)],
        ['Duration', (0,duration/* formatDuration */.a)(durationSeconds * 1000)],
        ['Console', consoleLink(facts.serviceArn)],
    ];
    const known = rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]));
    return markdownTable(['Fact', 'Value'], known);
}

;// CONCATENATED MODULE: ./.build/report/summary.js








const mostRows = 60;
// The first lines name the task, the last ones are what it said before it died.
const firstLines = 40;
const lastLines = 160;
const resultMarks = { done: '✅', skipped: '➖', failed: '❌' };
const joined = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
/** Why it went wrong: cause, remedy, then the evidence. */
function explanationParts(outcome) {
    const why = (0,explanation/* explainOutcome */.K)(outcome);
    if (why === undefined)
        return [markdownText(outcome.headline, 2000)];
    const evidence = boundedLines(why.evidence.flatMap(clean_text/* cleanLines */.v3), firstLines, lastLines);
    const headline = outcome.headline === why.cause ? '' : markdownText(outcome.headline, 2000);
    return [
        `**${markdownText(why.cause, 2000)}**`,
        why.remedy === undefined ? '' : `**Fix:** ${markdownText(why.remedy, 2000)}`,
        why.docs === undefined ? '' : `**Docs:** ${markdownLink(why.docs)}`,
        evidence.length === 0 ? '' : codeBlock(evidence),
        headline,
    ];
}
function stagesTable(outcome) {
    if (outcome.stages.length === 0)
        return '';
    const rows = outcome.stages
        .slice(0, mostRows)
        .map(({ stage, result, summary, durationMs }) => [
        `${resultMarks[result]} ${stage}`,
        markdownText(summary),
        (0,duration/* formatDuration */.a)(durationMs),
    ]);
    return markdownTable(['Stage', 'What was done', 'Time'], rows);
}
function noticesList(notices) {
    const items = notices.slice(0, mostRows).map((notice) => `- ${markdownText(notice)}`);
    return items.length === 0 ? '' : `**Notes**\n\n${items.join('\n')}`;
}
/** Everything in full, folded away: what a reader copies. */
function outputsDetails(outcome) {
    const lines = Object.entries((0,outputs/* outcomeOutputs */.nS)(outcome)).map(([name, value]) => `${name}: ${value}`);
    return `<details><summary>All outputs</summary>\n\n${codeBlock(boundedLines(lines, mostRows, 0))}\n\n</details>`;
}
/**
 * A run as Markdown for a GitHub job summary (at most 1 MiB there; this stays well below it whatever the logs hold):
 * verdict, cause, remedy, evidence, facts, stages, notes.
 */
function summaryMarkdown(outcome) {
    const mark = outcome.exitCode === 0 ? '✅' : '❌';
    return joined([
        `## ${mark} ${outcome.verdict}`,
        ...explanationParts(outcome),
        factsTable(outcome),
        stagesTable(outcome),
        noticesList(outcome.notices),
        outputsDetails(outcome),
    ]);
}
/** A dry run's plan as Markdown. */
function planMarkdown(plan) {
    const rows = plan.actions
        .slice(0, mostRows)
        .map(({ stage, action, summary }) => [stage, inlineCode(action), markdownText(summary)]);
    const table = rows.length === 0 ? '' : markdownTable(['Stage', 'Action', 'What and why'], rows);
    return joined([`### ${markdownText((0,clean_text/* cleanLine */.Ow)((0,plan_lines/* planHeadline */.M)(plan)))}`, table]);
}

;// CONCATENATED MODULE: ./.build/report/workflow-command.js
/**
 * A log line that the GitHub runner prints and never obeys. The runner takes a line for a command when it starts with
 * `::` after white space, and in its older form when `##[name]` stands anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs). Expects a clean line: invisible characters could hide the mark.
 */
function disarmWorkflowCommand(line) {
    return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}

;// CONCATENATED MODULE: ./.build/report/github.js










// The runner keeps 10 annotations of a type per step and 4096 characters of each.
const mostAnnotations = 10;
const longestAnnotation = 4096;
/** Cause and remedy as the text of one annotation. */
function annotation(outcome) {
    const why = (0,explanation/* explainOutcome */.K)(outcome);
    if (why === undefined)
        return undefined;
    const fix = why.remedy === undefined ? [] : [`fix: ${(0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(why.remedy), 1500)}`];
    const docs = why.docs === undefined ? [] : [`docs: ${(0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(why.docs), 500)}`];
    return (0,clean_text/* shorten */.ml)([(0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(why.cause), 2000), ...fix, ...docs].join('\n'), longestAnnotation);
}
function end(io, log, outcome, look) {
    log.say(['', ...(0,ending_lines/* endingLines */.D)(outcome, look)]);
    const error = annotation(outcome);
    if (error !== undefined)
        io.error(error, { title: `ecs-ship: ${outcome.verdict}` });
    for (const [name, value] of Object.entries((0,outputs/* outcomeOutputs */.nS)(outcome)))
        io.setOutput(name, value);
    io.appendSummary(summaryMarkdown(outcome));
}
/**
 * Reports to a GitHub job: folded tool output, annotations, outputs and the job summary. Marks no step as failed: the
 * caller sets the exit code. No line of a container or a tool reaches the runner as a workflow command.
 */
function githubReport(io, options = {}) {
    const look = (0,report_look/* logLook */.G)(options);
    const log = new grouped_log/* GroupedLog */.X({
        openGroup: (stage) => io.startGroup(stage),
        closeGroup: () => io.endGroup(),
        line: (text) => io.info(disarmWorkflowCommand(text)),
    }, look);
    let warnings = 0;
    return (event) => {
        log.tell(event);
        if (event.kind === 'started')
            log.say([(0,clean_text/* cleanLine */.Ow)(event.headline)]);
        if (event.kind === 'planned') {
            log.say((0,plan_lines/* planLines */.H)(event.plan, look));
            io.appendSummary(planMarkdown(event.plan));
        }
        if (event.kind === 'notice') {
            warnings += 1;
            if (warnings > mostAnnotations)
                log.say((0,stage_line/* noticeLine */.Jn)(event.message, look));
            else
                io.warning((0,clean_text/* shorten */.ml)((0,clean_text/* cleanLine */.Ow)(event.message), longestAnnotation));
        }
        if (event.kind === 'ended')
            end(io, log, event.outcome, look);
    };
}

// EXTERNAL MODULE: ./.build/frontends/error-text.js
var error_text = __webpack_require__(288);
// EXTERNAL MODULE: ./.build/frontends/failure-outcome.js
var failure_outcome = __webpack_require__(8599);
;// CONCATENATED MODULE: ./.build/frontends/github-inputs.js
/** Every input the runner passed, by name; names nobody declared are passed too, and reported by the configuration. */
function githubInputs(env) {
    const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(inputs.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value]));
}

// EXTERNAL MODULE: ./.build/frontends/github-post.js
var github_post = __webpack_require__(348);
// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(6466);
;// CONCATENATED MODULE: ./.build/frontends/github.js









/** AWS's own are 40 characters and more. */
const shortestSecret = 16;
/** The main step: inputs in; log, annotations, summary and outputs out. Gives the exit code and never throws. */
async function runAction(env, running) {
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    maskSecrets(core, env);
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(running, (code) => running.exit(code));
    const summary = [];
    const report = openReport(core, env, summary);
    try {
        return await ship({
            core,
            env,
            report,
            interrupts,
            workingDirectory: env.GITHUB_WORKSPACE || running.cwd(),
        });
    }
    catch (error) {
        return github_end(report, error);
    }
    finally {
        interrupts.stop();
        if (summary.length > 0 && env.GITHUB_STEP_SUMMARY)
            await core.summary.addRaw(summary.join('\n')).write();
    }
}
async function ship({ core, env, report, interrupts, workingDirectory }) {
    const given = { frontEnd: 'github', explicit: githubInputs(env), env };
    const { config, switches } = await (0,load_config/* loadConfig */.Z)(given, (0,files/* filesAdapter */.V)(workingDirectory).readText);
    const { runShip } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(212), __webpack_require__.e(411), __webpack_require__.e(249), __webpack_require__.e(547), __webpack_require__.e(30), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 1030));
    const { roleToAssume, audience } = config.aws;
    const outcome = await runShip({
        config,
        dryRun: switches.dryRun,
        workingDirectory,
        environment: env,
        report,
        interrupted: interrupts.signal,
        onPrivateFolder: (folder) => core.saveState(github_post.privateFolderState, folder),
        ...(roleToAssume === undefined ? {} : { webIdentityToken: () => idToken(core, audience) }),
    });
    return outcome.verdict === 'cancelled' ? interrupts.exitCode() : outcome.exitCode;
}
function openReport(core, env, summary) {
    const verbose = env.RUNNER_DEBUG === '1' || env.INPUT_VERBOSE?.toLowerCase() === 'true';
    const io = { ...core, appendSummary: (markdown) => void summary.push(markdown) };
    return githubReport(io, { color: true, verbose });
}
/** Fetched anew at every renewal of the credentials; the toolkit masks it in the log. */
async function idToken(core, audience) {
    try {
        return await core.getIDToken(audience);
    }
    catch (error) {
        throw new errors/* ShipError */.f('credentials-missing', `GitHub gave no OIDC token: ${error.message}`, {
            remedy: 'Give the job `permissions: id-token: write` (and contents: read, for the checkout).',
            cause: error,
        });
    }
}
/**
 * Keys that other steps left in the environment. Account ids never, nor the short stand-ins an emulator is given: GitHub
 * drops every output that holds a masked text.
 */
function maskSecrets(core, env) {
    for (const secret of [env.AWS_SECRET_ACCESS_KEY, env.AWS_SESSION_TOKEN]) {
        if (secret !== undefined && secret.length >= shortestSecret)
            core.setSecret(secret);
    }
}
/** A failure before the core began is reported like any other. */
function github_end(report, error) {
    const outcome = outcomeOf(error);
    report({ kind: 'ended', at: Date.now(), outcome });
    return outcome.exitCode;
}
function outcomeOf(error) {
    if (error instanceof errors/* ShipError */.f)
        return (0,failure_outcome/* failureOutcome */.v)(error);
    process.stderr.write((0,error_text/* bugText */.s8)(error));
    return (0,failure_outcome/* bugOutcome */.t)(error instanceof Error ? error.message : String(error), error_text/* bugRemedy */.Pf);
}


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

// Tabs and line ends are text; every other control or invisible formatting character can fake or hide output.
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
/** Text of a container or a tool made safe to show: no escape sequences, no control, zero-width or bidi characters. */
function cleanText(text) {
    const lines = text.replace(/\r\n?/g, '\n');
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(lines).replace(invisible, '').replaceAll('\t', '  ');
}
/** The same as one line: line ends become spaces. */
function cleanLine(text) {
    return cleanText(text)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
}
/** The same as lines, without trailing spaces and without blank lines at the end. */
function cleanLines(text) {
    return cleanText(text)
        .trimEnd()
        .split('\n')
        .map((line) => line.trimEnd());
}
/** At most `max` UTF-16 units; what was cut shows as `…`. */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 5846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ explainOutcome)
/* harmony export */ });
/** The cause first; undefined when the run succeeded. Without diagnosis or failure the headline is all that is known. */
function explainOutcome(outcome) {
    if (outcome.exitCode === 0)
        return undefined;
    const { diagnosis, failure } = outcome;
    if (diagnosis !== undefined)
        return diagnosis;
    if (failure === undefined)
        return { cause: outcome.headline, evidence: [] };
    const { code, message, remedy, evidence, docs } = failure;
    return { id: code, cause: message, remedy, evidence, ...(docs === undefined ? {} : { docs }) };
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ shoutingCase),
/* harmony export */   UR: () => (/* binding */ roundSeconds),
/* harmony export */   nS: () => (/* binding */ outcomeOutputs)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2254);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5846);


/** Seconds to one decimal, as every output gives them. */
function roundSeconds(seconds) {
    return Math.round(seconds * 10) / 10;
}
/** The public contract's outputs by their kebab-case names; what is not known is left out. Every value is one line. */
function outcomeOutputs(outcome) {
    const { facts } = outcome;
    const values = {
        image: facts.image,
        'image-uri': facts.imageUri,
        digest: facts.digest,
        tags: facts.tags?.join(','),
        'task-definition-arn': facts.taskDefinitionArn,
        'previous-task-definition-arn': facts.previousTaskDefinitionArn,
        'deployment-id': facts.deploymentId,
        'service-arn': facts.serviceArn,
        'service-url': facts.serviceUrl,
        verdict: outcome.verdict,
        cause: (0,_explanation_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOutcome */ .K)(outcome)?.cause,
        'duration-seconds': String(roundSeconds(outcome.durationSeconds)),
    };
    const known = Object.entries(values).flatMap(([name, value]) => value === undefined || value === '' ? [] : [[name, (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value)]]);
    return Object.fromEntries(known);
}
/** `image-uri` → `IMAGE_URI`, the name that a dotenv file gives an output. */
function shoutingCase(name) {
    return name.toUpperCase().replaceAll('-', '_');
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version this build says it is; a test keeps it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
