export const id = 301;
export const ids = [301];
export const modules = {

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);

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

/***/ 2453:
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
        name: 'builder',
        kind: 'choice',
        choices: ['auto', 'buildx', 'docker', 'podman', 'buildah'],
        group: 'Build',
        description: 'What builds the image: `auto` takes the first of the others that answers and can do what is asked.',
        default: 'auto',
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
        valuesHidden: true,
        group: 'Build',
        description: 'Build arguments, one `NAME=value` a line. They stay in the image history, so they are no place for secrets.',
        example: 'PYTHON_VERSION=3.12',
        grammar: 'build-arg',
    },
    {
        name: 'platforms',
        kind: 'list',
        group: 'Build',
        description: 'Platforms to build for. More than one needs docker buildx, podman or buildah.',
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
        name: 'reproducible',
        kind: 'boolean',
        group: 'Build',
        description: 'Give every file of the image the commit’s time, so that a commit that is built again gives the same digest (podman and buildah always do).',
        default: 'false',
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
        componentDefault: 'gl-container-scanning-report.json',
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

/***/ 1685:
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

/***/ 1226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ bugRemedy),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   s8: () => (/* binding */ bugText)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6296);

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

/***/ 2209:
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

/***/ 4208:
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

/***/ 9192:
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

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ shoutingCase),
/* harmony export */   UR: () => (/* binding */ roundSeconds),
/* harmony export */   nS: () => (/* binding */ outcomeOutputs)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9192);


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

/***/ 6296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version this build says it is; a test keeps it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
