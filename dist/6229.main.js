export const id = 6229;
export const ids = [6229];
export const modules = {

/***/ 38738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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

/***/ 78302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fr: () => (/* binding */ dependsOn),
  fF: () => (/* binding */ options),
  cz: () => (/* binding */ optionsOf),
  Zs: () => (/* binding */ readableOptions)
});

;// CONCATENATED MODULE: ./.build/config/options/aws-options.js
/** The rows of the group AWS access. */
const awsOptions = [
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
        description: "ARN of the IAM role to assume with the CI host's OIDC token. Unset, or outside a CI job, credentials come from the AWS SDK's default chain.",
        example: 'arn:aws:iam::123456789012:role/deploy',
        grammar: 'role',
    },
    {
        name: 'role-chain',
        kind: 'list',
        placeholder: 'arn,...',
        group: 'AWS access',
        description: 'ARNs of further IAM roles, each assumed by the one before it, the first by `role-to-assume` or by what the default chain finds; the last one ships.',
        example: 'arn:aws:iam::222222222222:role/deploy',
        grammar: 'role',
    },
    {
        name: 'role-external-id',
        kind: 'string',
        placeholder: 'text',
        group: 'AWS access',
        description: 'External id that the trust policies of `role-chain` ask for.',
        example: 'shop-4711',
        grammar: 'external-id',
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
];

;// CONCATENATED MODULE: ./.build/config/options/build-options.js
/** The rows of the group Build. */
const buildOptions = [
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
        name: 'build-secrets',
        kind: 'map',
        group: 'Build',
        description: 'Secrets that `RUN --mount=type=secret,id=…` reads during the build, one `id=env:NAME` or `id=file:path` a line. They are in no layer, argument or log.',
        example: 'npm_token=env:NPM_TOKEN',
        grammar: 'secret-id',
        valueGrammar: 'secret-source',
    },
    {
        name: 'ssh',
        kind: 'list',
        group: 'Build',
        description: 'SSH agents or keys that `RUN --mount=type=ssh` may use: `default` for the running agent, or `id=path` of a socket or key.',
        example: 'default',
        grammar: 'ssh',
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
        name: 'cache',
        kind: 'choice',
        choices: ['auto', 'registry', 'gha', 'local', 'none'],
        group: 'Build',
        description: "Where build steps are remembered besides the builder: `registry` beside the image in ECR, `gha` in GitHub's cache, `local` in a folder of this machine, `none` nowhere; `auto` takes the registry in CI where the builder can.",
        default: 'auto',
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
        name: 'provenance',
        kind: 'choice',
        choices: ['off', 'min', 'max'],
        group: 'Build',
        description: 'Attach a provenance attestation (buildx only). The image becomes an index then; `max` also records build arguments.',
        default: 'off',
    },
    {
        name: 'sbom',
        kind: 'boolean',
        group: 'Build',
        description: 'Attach a software bill of materials (buildx only); as with `provenance`, the image becomes an index.',
        default: 'false',
    },
    {
        name: 'build-options',
        kind: 'list',
        group: 'Build',
        description: "Further arguments for the builder's build command, one a line, passed on as they are and never split.",
        example: '--ulimit=nofile=1024:1024',
        linesOnly: true,
    },
];

;// CONCATENATED MODULE: ./.build/config/options/check-options.js
/** The rows of the group Check. */
const checkOptions = [
    {
        name: 'service-definition',
        kind: 'string',
        placeholder: 'path',
        group: 'Check',
        description: 'Path of a file with the service’s settings, as `aws ecs describe-services` prints them or `create-service` takes them (JSON or YAML), for `ecs-ship check` to look at.',
        example: 'service.json',
        frontEnds: ['github', 'cli'],
    },
    {
        name: 'check-fail-on',
        kind: 'choice',
        choices: ['error', 'warning', 'note', 'never'],
        group: 'Check',
        description: 'The mildest finding with which `ecs-ship check` exits 3.',
        default: 'error',
        scope: 'run',
        frontEnds: ['github', 'cli'],
    },
    {
        name: 'check-ignore',
        kind: 'map',
        group: 'Check',
        description: 'Rules of `ecs-ship check` that do not count, one `rule=reason` a line: `rule/name=reason` for one container, variable or file, `rule=YYYY-MM-DD reason` until that day.',
        example: 'writable-root-filesystem=the framework writes its cache',
        grammar: 'check-rule',
        valueGrammar: 'check-reason',
        scope: 'run',
        frontEnds: ['github', 'cli'],
    },
    {
        name: 'check-sarif',
        kind: 'string',
        placeholder: 'path',
        group: 'Check',
        description: 'File to write the findings of `ecs-ship check` to as SARIF 2.1.0.',
        componentDefault: 'ecs-ship-check.sarif',
        example: 'check.sarif',
        scope: 'run',
        frontEnds: ['github', 'cli'],
    },
    {
        name: 'check-code-quality',
        kind: 'string',
        placeholder: 'path',
        group: 'Check',
        description: "File to write the findings of `ecs-ship check` to as GitLab's Code Quality report.",
        componentDefault: 'gl-code-quality-report.json',
        example: 'gl-code-quality-report.json',
        scope: 'run',
        frontEnds: ['cli'],
    },
];

;// CONCATENATED MODULE: ./.build/config/options/container-options.js
/** What is set of the container that gets the image. */
const containerOptions = [
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
        name: 'images',
        kind: 'map',
        placeholder: 'container=image',
        group: 'Task definition',
        description: "Images of containers by name: `built` is the one of this run, for each container that gets it; anything else is another image's reference. One in ECR is written by its digest.",
        example: 'migrate=built',
        grammar: 'container',
        valueGrammar: 'image',
    },
    {
        name: 'environment-variables',
        kind: 'map',
        removable: true,
        valuesHidden: true,
        group: 'Task definition',
        description: 'Environment variables of that container. Values are never printed; a secret belongs into `secrets`.',
        example: 'LOG_LEVEL=info',
        grammar: 'variable',
    },
    {
        name: 'environment-mode',
        kind: 'choice',
        choices: ['merge', 'replace'],
        group: 'Task definition',
        description: 'merge: variables that `environment-variables` does not name stay. replace: the container has only the ones it names.',
        default: 'merge',
    },
    {
        name: 'secrets',
        kind: 'map',
        removable: true,
        group: 'Task definition',
        description: 'Variables of that container whose values ECS reads when a task starts: the name of a Secrets Manager secret (`app/db`, with `:json-key::` where one is meant), of an SSM parameter (`/app/db` or `ssm:db`), or the ARN of either.',
        example: 'DB_PASSWORD=app/db:password::',
        grammar: 'variable',
        valueGrammar: 'secret-reference',
    },
    {
        name: 'command',
        kind: 'list',
        placeholder: 'word',
        group: 'Task definition',
        description: 'The command of that container, one word a line, never split: spaces, commas and `=` belong to the word.',
        defaultNote: "the task definition's, else the image's",
        example: '--workers=4',
        linesOnly: true,
    },
    {
        name: 'entry-point',
        kind: 'list',
        placeholder: 'word',
        group: 'Task definition',
        description: 'The entry point of that container, written like `command`.',
        defaultNote: "the task definition's, else the image's",
        example: '/docker-entrypoint.sh',
        linesOnly: true,
    },
    {
        name: 'stop-timeout',
        kind: 'duration',
        group: 'Task definition',
        description: 'How long that container has between SIGTERM and SIGKILL. Fargate takes 2 seconds to 2 minutes.',
        defaultNote: "the task definition's, else 30 seconds",
        example: '90s',
    },
    {
        name: 'environment-files',
        kind: 'list',
        placeholder: 'arn,...',
        group: 'Task definition',
        description: 'S3 ARNs of `.env` files that ECS reads variables from, in place of the ones the container has.',
        example: 'arn:aws:s3:::config-bucket/web.env',
        grammar: 'environment-file',
    },
    {
        name: 'docker-labels',
        kind: 'map',
        removable: true,
        group: 'Task definition',
        description: 'Labels of that container, beside the ones it has.',
        example: 'com.example.team=web',
    },
    {
        name: 'log-driver',
        kind: 'string',
        placeholder: 'name',
        group: 'Task definition',
        description: "That container's log driver. Another driver than before starts without the options of the old one.",
        example: 'awslogs',
        grammar: 'log-driver',
    },
    {
        name: 'log-options',
        kind: 'map',
        removable: true,
        group: 'Task definition',
        description: "Options of that container's log driver, beside the ones it has.",
        defaultNote: 'with a driver of `awslogs` where the container has none',
        example: 'awslogs-stream-prefix=web',
    },
    {
        name: 'health-check-command',
        kind: 'list',
        placeholder: 'command',
        group: 'Task definition',
        description: 'The health check of that container: one line is for its shell (`CMD-SHELL`), a list or several lines are a program and its arguments (`CMD`).',
        defaultNote: "the task definition's",
        example: 'curl -fsS http://localhost:8080/health || exit 1',
        linesOnly: true,
        shellLine: true,
    },
    {
        name: 'health-check-interval',
        kind: 'duration',
        group: 'Task definition',
        description: 'Time between two health checks.',
        defaultNote: "the task definition's, else 30 seconds",
        example: '10s',
        minimum: 5_000,
        maximum: 300_000,
    },
    {
        name: 'health-check-timeout',
        kind: 'duration',
        group: 'Task definition',
        description: 'Longest time that one health check may take.',
        defaultNote: "the task definition's, else 5 seconds",
        example: '3s',
        minimum: 2_000,
        maximum: 60_000,
    },
    {
        name: 'health-check-retries',
        kind: 'integer',
        group: 'Task definition',
        description: 'After how many failed health checks in a row the container is unhealthy.',
        defaultNote: "the task definition's, else 3",
        example: '2',
        minimum: 1,
        maximum: 10,
    },
    {
        name: 'health-check-start-period',
        kind: 'duration',
        group: 'Task definition',
        description: 'Time after its start in which failed health checks of the container do not count.',
        defaultNote: "the task definition's, else none",
        example: '1m',
        minimum: 0,
        maximum: 300_000,
    },
];

;// CONCATENATED MODULE: ./.build/config/options/deployment-options.js
/** The rows of the group Deployment. */
const deploymentOptions = [
    {
        name: 'keep-revisions',
        kind: 'integer',
        group: 'Deployment',
        description: 'After a stable deployment, deregister older revisions of the family that ecs-ship made, beyond so many of the newest; never one that a service or task uses or would be rolled back to.',
        defaultNote: 'nothing is deregistered',
        example: '20',
        minimum: 1,
    },
    {
        name: 'release-command',
        kind: 'list',
        placeholder: 'word',
        group: 'Deployment',
        description: 'A command that is run once, in a task of the new revision, before the service is updated: migrations. Unless it exits with 0 the service stays as it is. One word a line, never split.',
        example: 'migrate',
        linesOnly: true,
    },
    {
        name: 'after-command',
        kind: 'list',
        placeholder: 'word',
        group: 'Deployment',
        description: 'The same once the deployment is stable; where it fails the run fails, and the service stays on the new revision.',
        example: 'warm-up',
        linesOnly: true,
    },
    {
        name: 'release-container',
        kind: 'string',
        placeholder: 'name',
        group: 'Deployment',
        description: 'The container that `release-command` and `after-command` run in.',
        defaultNote: 'the one that gets the image',
        example: 'migrate',
        grammar: 'container',
    },
    {
        name: 'release-timeout',
        kind: 'duration',
        group: 'Deployment',
        description: 'Longest time for each of them, from its start; then its task is stopped.',
        default: '30m',
        example: '5m',
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
        name: 'on-service-failure',
        kind: 'choice',
        choices: ['stop', 'continue', 'roll-back-all'],
        group: 'Deployment',
        description: 'When one of several services fails: `stop` begins no further one, `continue` leaves out only what depends on it, `roll-back-all` begins no further one and takes every service that this run changed back to what it ran before.',
        default: 'stop',
        scope: 'run',
    },
    {
        name: 'allow-older',
        kind: 'boolean',
        group: 'Deployment',
        description: 'Deploy also a commit that is older than the one the service runs.',
        default: 'false',
        componentDefault: 'true',
    },
];

;// CONCATENATED MODULE: ./.build/config/options/image-options.js
/** The rows of the group Image. */
const imageOptions = [
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
];

;// CONCATENATED MODULE: ./.build/config/options/lifecycle-options.js
/** The rows of the group Lifecycle policy. */
const lifecycleOptions = [
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
];

;// CONCATENATED MODULE: ./.build/config/options/plan-options.js
/** The rows of the group Plan. */
const planOptions = [
    {
        name: 'out',
        kind: 'string',
        placeholder: 'path',
        group: 'Plan',
        description: 'File to save the plan in, for `ecs-ship ship --plan`. It holds no value of a variable.',
        example: 'web.plan.json',
        inFile: false,
        frontEnds: ['cli'],
    },
    {
        name: 'format',
        kind: 'choice',
        choices: ['text', 'markdown'],
        group: 'Plan',
        description: 'How `ecs-ship plan` writes the plan on stdout; as Markdown, everything else goes to stderr.',
        default: 'text',
        inFile: false,
        frontEnds: ['cli'],
    },
    {
        name: 'detailed-exitcode',
        kind: 'boolean',
        group: 'Plan',
        description: 'With `ecs-ship plan`, exit codes as Terraform’s: 0 nothing to do, 2 changes, 1 any error.',
        default: 'false',
        inFile: false,
        frontEnds: ['cli'],
    },
];

;// CONCATENATED MODULE: ./.build/config/options/repository-options.js
/** The rows of the group Repository. */
const repositoryOptions = [
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
];

// EXTERNAL MODULE: ./.build/config/options/rollback-options.js
var rollback_options = __webpack_require__(54865);
// EXTERNAL MODULE: ./.build/plan/mode/ship-mode.js
var ship_mode = __webpack_require__(56248);
;// CONCATENATED MODULE: ./.build/config/options/run-options.js

/** The rows of the group Run. */
const runOptions = [
    {
        name: 'mode',
        kind: 'choice',
        choices: ['auto', ...ship_mode/* modes */.n],
        group: 'Run',
        description: 'What the step does. `auto` ships what has arrived (a push, a tag, a schedule, a dispatch, a release, a deployment, a successful `workflow_run`) and verifies what is proposed (a pull request, a merge queue): `verify` checks the files, builds the image without pushing it, and plans where there are credentials. `plan` and `check` do only that; `rollback` goes back to an earlier revision, `restart` replaces the tasks.',
        default: 'auto',
        inFile: false,
        frontEnds: ['github'],
    },
    {
        name: 'plan',
        kind: 'string',
        placeholder: 'path',
        group: 'Run',
        description: 'Perform exactly a plan that `ecs-ship plan --out` has saved, or refuse where anything it rests on has changed.',
        example: 'web.plan.json',
        inFile: false,
        frontEnds: ['cli'],
    },
    {
        name: 'show-values',
        kind: 'list',
        placeholder: 'name,...',
        group: 'Run',
        description: 'Environment variables whose values may be shown where a plan or a report tells what changes; no other value ever is.',
        example: 'LOG_LEVEL',
        grammar: 'variable',
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

;// CONCATENATED MODULE: ./.build/config/options/scan-options.js
/** The rows of the group Image scan. */
const scanOptions = [
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
        componentDefault: 'ecs-ship-scan.sarif',
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
];

;// CONCATENATED MODULE: ./.build/config/options/service-options.js
/** The rows of the group Service. */
const serviceOptions = [
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
        name: 'only',
        kind: 'list',
        placeholder: 'name,...',
        group: 'Service',
        description: 'Of several services, the ones to ship, by their keys under `services`; what they depend on is taken as done.',
        defaultNote: 'all of them',
        example: 'web,worker',
        inFile: false,
    },
];

;// CONCATENATED MODULE: ./.build/config/options/task-definition-options.js
/** Where the task definition comes from, and what holds for the whole task. */
const taskDefinitionOptions = [
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
        name: 'task-definition-family',
        kind: 'string',
        placeholder: 'name',
        group: 'Task definition',
        description: 'Register with the new image what the newest revision of this family says, for example one that Terraform registered, in place of what the service runs.',
        example: 'web',
        grammar: 'family',
    },
    {
        name: 'task-definition-arn',
        kind: 'string',
        placeholder: 'revision',
        group: 'Task definition',
        description: 'Deploy this revision as it is, without a build and without a new revision: its ARN, or `family:revision`.',
        example: 'web:41',
        grammar: 'revision',
    },
    {
        name: 'generate-task-definition',
        kind: 'boolean',
        group: 'Task definition',
        description: 'Register a Fargate task definition that is made from the options, in place of what the service runs: for a service without a task definition file.',
        default: 'false',
    },
    {
        name: 'port',
        kind: 'integer',
        group: 'Task definition',
        description: 'Port that the container of a generated task definition listens on.',
        defaultNote: "the one that the service's load balancer sends to, else none",
        example: '8080',
        minimum: 1,
        maximum: 65535,
    },
    {
        name: 'health-check-path',
        kind: 'string',
        placeholder: 'path',
        group: 'Task definition',
        description: 'Path that the health check of a generated task definition asks for, inside the container: its image needs `curl`, `wget` or `bash`.',
        defaultNote: 'no health check of the container',
        example: '/health',
        grammar: 'url-path',
    },
    {
        name: 'cpu',
        kind: 'string',
        placeholder: 'size',
        group: 'Task definition',
        description: 'CPU of the whole task, in units of 1/1024 vCPU or in vCPU.',
        example: '0.5 vCPU',
        grammar: 'task-cpu',
    },
    {
        name: 'memory',
        kind: 'string',
        placeholder: 'size',
        group: 'Task definition',
        description: 'Memory of the whole task, in MiB or in GB.',
        example: '1 GB',
        grammar: 'task-memory',
    },
    {
        name: 'ephemeral-storage',
        kind: 'size',
        group: 'Task definition',
        description: 'Disk of the whole task on Fargate, in whole GiB.',
        defaultNote: "the task definition's, else 20 GiB",
        example: '50GiB',
        minimum: 21 * 2 ** 30,
        maximum: 200 * 2 ** 30,
    },
    {
        name: 'cpu-architecture',
        kind: 'string',
        placeholder: 'X86_64|ARM64',
        group: 'Task definition',
        description: 'The processors that the task runs on, `X86_64` (also `amd64`) or `ARM64`. The image has to be built for them.',
        defaultNote: "the task definition's, else `X86_64`",
        example: 'ARM64',
        grammar: 'cpu-architecture',
    },
    {
        name: 'operating-system-family',
        kind: 'string',
        placeholder: 'family',
        group: 'Task definition',
        description: 'The operating system that the task runs on, as ECS names it.',
        defaultNote: "the task definition's, else `LINUX`",
        example: 'WINDOWS_SERVER_2022_CORE',
        grammar: 'operating-system-family',
    },
    {
        name: 'task-role',
        kind: 'string',
        placeholder: 'arn',
        group: 'Task definition',
        description: "ARN of the role that the task's containers have.",
        example: 'arn:aws:iam::123456789012:role/web-task',
        grammar: 'role',
    },
    {
        name: 'execution-role',
        kind: 'string',
        placeholder: 'arn',
        group: 'Task definition',
        description: 'ARN of the role with which ECS pulls the image, reads secrets and writes logs.',
        example: 'arn:aws:iam::123456789012:role/ecs-execution',
        grammar: 'role',
    },
    {
        name: 'set',
        kind: 'map',
        placeholder: 'path=value',
        removable: true,
        members: true,
        valuesHidden: true,
        group: 'Task definition',
        description: 'Any other member of the task definition, by the path that a plan shows it under (containers, variables, ports and so on by name in brackets). It has the last word. Lists and maps are written as such in the file, and as JSON in text.',
        example: 'containerDefinitions[web].readonlyRootFilesystem=true',
    },
];

;// CONCATENATED MODULE: ./.build/config/options.js














/**
 * THE option table. Flags, action inputs, `ECS_SHIP_*` variables, keys of ecs-ship.yml, the component's inputs,
 * `--help`, the documentation and the JSON Schema all come from these rows (`npm run docs`).
 */
const options = [
    ...serviceOptions,
    ...awsOptions,
    ...imageOptions,
    ...buildOptions,
    ...repositoryOptions,
    ...lifecycleOptions,
    ...scanOptions,
    ...taskDefinitionOptions,
    ...containerOptions,
    ...deploymentOptions,
    ...checkOptions,
    ...planOptions,
    ...runOptions,
    ...rollback_options/* rollbackOptions */.H,
];
/** The key of an entry of `services` that is no option of the run. */
const dependsOn = {
    name: 'depends-on',
    kind: 'list',
    group: 'Service',
    description: 'Services of the same file, by their keys, that have to be stable before this one is begun.',
    example: 'api',
    scope: 'service',
};
/** What a front end may read: a file holds also what other front ends make use of. */
function readableOptions(frontEnd) {
    const own = optionsOf(frontEnd);
    return options.filter((row) => own.includes(row) || row.inFile !== false);
}
/** The options a front end has. */
function optionsOf(frontEnd) {
    return options.filter((row) => row.frontEnds?.includes(frontEnd) ?? true);
}


/***/ }),

/***/ 54865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rollbackOptions)
/* harmony export */ });
/** Where a rollback goes: options of that verb, and of the Action's mode. */
const rollbackOptions = [
    {
        name: 'to-revision',
        kind: 'string',
        placeholder: 'revision',
        group: 'Run',
        description: 'The revision that a rollback goes to: its number in the service’s own family, `family:revision`, or its ARN.',
        defaultNote: 'the one that was stable before',
        example: '41',
        grammar: 'revision-or-number',
        inFile: false,
        frontEnds: ['github'],
    },
    {
        name: 'to-commit',
        kind: 'string',
        placeholder: 'sha',
        group: 'Run',
        description: 'The commit that a rollback goes to: the newest revision that was made from it, one that was stable first.',
        example: '4f2a9c1',
        grammar: 'commit',
        inFile: false,
        frontEnds: ['github'],
    },
];


/***/ }),

/***/ 56248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leftOutSentence),
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/**
 * What a run does: deploy, prove a change (check, build, plan), only plan, only look at the files, go back to an earlier
 * revision, or replace the tasks.
 */
const modes = ['ship', 'verify', 'plan', 'check', 'rollback', 'restart'];
/** `No build and no plan: …` */
function leftOutSentence({ what, why }) {
    const parts = what.map((one) => `no ${one}`);
    const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    return `${list.charAt(0).toUpperCase()}${list.slice(1)}: ${why}.`;
}


/***/ })

};
