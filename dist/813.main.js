export const id = 813;
export const ids = [813];
export const modules = {

/***/ 8685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   jU: () => (/* binding */ removeAbandoned),
/* harmony export */   kE: () => (/* binding */ noteCommand),
/* harmony export */   q6: () => (/* binding */ openPrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8117);




/** Folders that a run makes in the temp folder and removes; the names tell them apart from everybody else's. */
const prefixes = { docker: 'ecs-ship-docker-', tree: 'ecs-ship-tree-' };
/** The file in a private folder that says which process owns it. */
const ownerFile = 'owner.json';
/** The file in a private folder that names the command which uses it. */
const commandFile = 'command.json';
/** Folders of this process: an exit that nobody could wait for removes them. */
const open = new Set();
/** Makes a private folder that is removed by `removeLeftovers`, else at the exit, else by the next run. */
function openPrivateFolder(tempFolder, kind) {
    // Synchronous, so that a second signal finds either no folder or one that is known.
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, prefixes[kind]));
    if (open.size === 0)
        process.once('exit', removeAll);
    open.add(folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ownerFile), JSON.stringify((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(process.pid)), { mode: 0o600 });
    return folder;
}
/** Names the command that uses the folder, so that whoever removes the folder can end it. */
function noteCommand(folder, pid) {
    if (pid !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, commandFile), JSON.stringify((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(pid)));
}
/** Removes one private folder and ends what still uses it, whoever owns it; one that is gone already is fine. */
async function removeLeftovers(folder) {
    endCommand(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    open.delete(folder);
    if (open.size === 0)
        process.off('exit', removeAll);
}
/** Removes the private folders of runs that were killed before they could do it themselves. */
async function removeAbandoned(tempFolder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(tempFolder).catch(() => []);
    const ours = names
        .filter((name) => Object.values(prefixes).some((prefix) => name.startsWith(prefix)))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, name));
    await Promise.all(ours.map(async (folder) => {
        if (await isAbandoned(folder))
            await removeLeftovers(folder);
    }));
}
async function isAbandoned(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ownerFile), 'utf8').catch(() => '');
    // Without an owner it is either not ours to judge or just being made.
    return text !== '' && !(0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .runsStill */ .xf)(JSON.parse(text));
}
function removeAll() {
    for (const folder of open) {
        endCommand(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** A command that outlives its run would go on pushing, and write into the folder again. */
function endCommand(folder) {
    const command = readCommand(folder);
    if (command !== undefined && (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .runsStill */ .xf)(command))
        (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .killTree */ .TP)(command.pid);
}
function readCommand(folder) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, commandFile), 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ githubFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/adapters/append-text.js

/** Adds to a text file in one write, so that whenever the process is killed all of the text is there or none. */
function appendText(path, text) {
    (0,external_node_fs_.appendFileSync)(path, text);
}

;// CONCATENATED MODULE: ./.build/frontends/github-files.js


/** The toolkit writes one output at a time and the summary by and by; here each file gets all of it in one write. */
function githubFiles(core, env) {
    const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env;
    const summary = [];
    return {
        setOutputs: (outputs) => {
            if (outputFile)
                appendText(outputFile, fileCommands(outputs));
            else
                for (const [name, value] of Object.entries(outputs))
                    core.setOutput(name, value);
        },
        appendSummary: (markdown) => void summary.push(markdown),
        writeSummary: () => {
            const text = summary.splice(0).join('\n');
            if (summaryFile && text !== '')
                addSummary(core, summaryFile, text);
        },
    };
}
/** The run has ended as it has, whether or not its summary can be kept. */
function addSummary(core, file, text) {
    try {
        appendText(file, text);
    }
    catch (error) {
        core.warning(`The job summary could not be written: ${error.message}`);
    }
}
/** `name<<DELIMITER`, the value, `DELIMITER` (GitHub docs, "Workflow commands for GitHub Actions", multiline strings). */
function fileCommands(outputs) {
    // Random, so that no value can end itself.
    const end = `ends_${(0,external_node_crypto_.randomUUID)()}`;
    return Object.entries(outputs)
        .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
        .join('');
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ githubIdToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1685);

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

/***/ 4581:
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

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8782);
/* harmony import */ var _adapters_leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8685);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4705);
/* harmony import */ var _watch_tell_fate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6404);
/* harmony import */ var _github_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1188);
/* harmony import */ var _github_id_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5693);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4581);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8812);









/** Ends and removes what a killed run left, and says in its place what became of the deployment; else there is nothing to do. */
async function runPost(env) {
    const { privateFolder, update, run } = (0,_github_state_js__WEBPACK_IMPORTED_MODULE_7__/* .githubState */ .F)(env);
    if (privateFolder !== undefined)
        await (0,_adapters_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .removeLeftovers */ .DA)(privateFolder);
    // A run that is killed may have had no time to tell of a folder.
    await (0,_adapters_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAbandoned */ .jU)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
    if (run !== 'begun')
        return;
    const fate = update === undefined ? 'The service was not touched.' : await fateOf(update, env);
    const core = await __webpack_require__.e(/* import() */ 405).then(__webpack_require__.bind(__webpack_require__, 2405));
    const text = `The run was killed before it could say how it ended. ${fate}`;
    core.warning(text, { title: 'ecs-ship: cancelled' });
    const { appendSummary, writeSummary } = (0,_github_files_js__WEBPACK_IMPORTED_MODULE_5__/* .githubFiles */ .f)(core, env);
    appendSummary(`## ❌ cancelled\n\n${text}\n`);
    writeSummary();
}
/** With the main step's own configuration and credentials; without an answer, what the main step knew last. */
async function fateOf(note, env) {
    const folder = env.GITHUB_WORKSPACE || process.cwd();
    try {
        const given = { frontEnd: 'github', explicit: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .githubInputs */ .d)(env), env };
        const { aws } = (await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(given, (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesAdapter */ .V)(folder).readText)).config;
        const { readFate } = await Promise.all(/* import() */[__webpack_require__.e(213), __webpack_require__.e(780), __webpack_require__.e(814), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 2017));
        const core = await __webpack_require__.e(/* import() */ 405).then(__webpack_require__.bind(__webpack_require__, 2405));
        const token = () => (0,_github_id_token_js__WEBPACK_IMPORTED_MODULE_6__/* .githubIdToken */ .e)(core, aws.audience);
        return await readFate({
            aws,
            note,
            ...(aws.roleToAssume === undefined ? {} : { webIdentityToken: token }),
        });
    }
    catch (error) {
        return `${(0,_watch_tell_fate_js__WEBPACK_IMPORTED_MODULE_4__/* .tellFate */ .e)(note, undefined)} (ECS could not be asked: ${error.message})`;
    }
}


/***/ }),

/***/ 8812:
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

/***/ 6332:
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

/***/ 6767:
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

/***/ 6404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tellFate)
/* harmony export */ });
/* harmony import */ var _is_rolling_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6332);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6767);
/* harmony import */ var _what_comes_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9044);



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

/***/ 9044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ whatComesNext)
/* harmony export */ });
/* harmony import */ var _is_rolling_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6332);

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
