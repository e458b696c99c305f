export const id = 417;
export const ids = [417];
export const modules = {

/***/ 57336:
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

/***/ 57935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn)
/* harmony export */ });
/** What a file holds where an object is expected; an empty one where it holds something else. */
function objectIn(value) {
    return isObject(value) ? value : {};
}
/** The objects of a list, with their places in it. */
function objectsIn(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((one, index) => (isObject(one) ? [{ value: one, index }] : []));
}
/** The texts of a list. */
function textsIn(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 31802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ envLayer)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _raw_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28469);


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
        const concerns = names.includes(name) || (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, names) !== undefined;
        return concerns ? [[name, { shape: 'text', where: (0,_raw_option_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .u)('env', name), text }]] : [];
    });
    return { source: 'env', options: new Map(entries) };
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

/***/ 70417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initVerb: () => (/* binding */ initVerb)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/init/init-record.js
function initRecord({ changes, kept, hasAccount, ...rest }) {
    return {
        ...rest,
        files: changes.map((one) => ({ path: one.path, fate: fateOf(one, kept), diff: one.diff })),
        next: [hasAccount ? 'npx ecs-ship doctor' : 'npx ecs-ship check', 'npx ecs-ship ship'],
    };
}
function fateOf(change, kept) {
    if (kept.includes(change))
        return 'kept';
    return { new: 'created', differs: 'overwritten', same: 'unchanged' }[change.state];
}

;// CONCATENATED MODULE: ./.build/init/answers.js
/** Stands where nobody knows the account: the one of AWS's own documentation. */
const PLACEHOLDER_ACCOUNT = '123456789012';

;// CONCATENATED MODULE: ./.build/init/partition-of.js
/** The partition a region is in. Source: AWS General Reference, "Amazon Resource Names (ARNs)". */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

;// CONCATENATED MODULE: ./.build/init/render/deploy-role.js


/** Name of the role that CI deploys with; IAM takes 64 characters. */
function deployRole({ name }) {
    return `${name.slice(0, 57)}-deploy`;
}
function deployRoleArn(answers) {
    const { account = PLACEHOLDER_ACCOUNT, region } = answers;
    return `arn:${partitionOf(region)}:iam::${account}:role/${deployRole(answers)}`;
}

// EXTERNAL MODULE: ./.build/check/json-value.js
var json_value = __webpack_require__(57935);
// EXTERNAL MODULE: ./.build/iam/iam-actions.js
var iam_actions = __webpack_require__(70539);
// EXTERNAL MODULE: ./.build/iam/policy.js
var policy = __webpack_require__(86520);
// EXTERNAL MODULE: ./.build/iam/resources.js
var resources = __webpack_require__(93201);
;// CONCATENATED MODULE: ./.build/iam/policy-document.js



/** The least that lets a run with these features do what it does to this subject; KMS is in it where the subject has a key. */
function policy_document_policyDocument(features, subject, here) {
    const used = new Set(features.flatMap(policy/* actionsOf */.R));
    const actions = Object.keys(iam_actions/* iamActions */.z).filter((action) => used.has(action));
    const kinds = new Set(actions.map((action) => iam_actions/* iamActions */.z[action]));
    kinds.delete('none');
    if (subject.key === undefined)
        kinds.delete('key');
    const statement = (kind) => ({
        Sid: sidOf(kind),
        Effect: 'Allow',
        Action: actions.filter((action) => iam_actions/* iamActions */.z[action] === kind),
        Resource: oneOrMore((0,resources/* resourcesOf */.F)(kind, subject, here)),
        ...(kind === 'role' && { Condition: onlyToTasks }),
    });
    return { Version: '2012-10-17', Statement: [...kinds].map(statement) };
}
/** A role that could be passed to anything would be the right to become it. */
const onlyToTasks = { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } };
/** `ServiceDeployment` of `service deployment`: a Sid has letters and digits only. */
function sidOf(kind) {
    const words = kind === 'any' ? 'whatever resource' : kind;
    return words.replace(/(?:^| )(\w)/g, (_, letter) => letter.toUpperCase());
}
function oneOrMore(resources) {
    return resources.length === 1 ? (resources[0] ?? '*') : resources;
}

;// CONCATENATED MODULE: ./.build/iam/documented-ways.js
/** Every way, in the order in which a reader meets them; each is shipped by a test with exactly its policy. */
const documented_ways_documentedWays = [
    { way: 'a first ship', page: '../README.md#github-actions', adds: [] },
    { way: 'a later commit', page: '../README.md#use-it', adds: [] },
    {
        way: 'a pull request that is planned',
        page: 'github.md#pull-requests-and-production',
        adds: [],
        onlyReads: true,
    },
    { way: 'a plan that is saved and performed', page: 'plan.md#save-a-plan-look-at-it-perform-it', adds: [] },
    { way: 'several services', page: 'services.md#a-run', adds: [] },
    { way: 'an earlier revision, by hand', page: 'github.md#back-by-hand', adds: [] },
    { way: 'an image that was tested in staging', page: 'promotion.md', adds: ['given image'] },
    {
        way: 'a registry that another account pulls from',
        page: 'promotion.md#two-accounts',
        adds: ['repository settings'],
    },
    { way: 'a copy for another account', page: 'promotion.md#two-accounts', adds: ['copies'] },
    { way: 'the copy in that account', page: 'promotion.md#two-accounts', adds: ['given image'] },
    { way: 'the same content under another commit', page: 'reuse.md#by-content', adds: [] },
    {
        way: 'a definition that is generated',
        page: 'task-definition-sources.md#a-generated-definition',
        adds: [],
    },
    { way: 'a secret by its name', page: 'task-definition.md#secrets', adds: ['secret names'] },
    {
        way: 'a new repository with a key, tags and accounts that may pull',
        page: 'images.md#repository',
        adds: ['repository settings', 'kms-key'],
    },
    {
        way: 'a repository that is brought up to date',
        page: 'images.md#repository',
        adds: ['repository settings'],
    },
    { way: 'a lifecycle policy that takes images', page: 'lifecycle.md#the-preview', adds: [] },
    { way: 'a scan gate', page: 'scanning.md', adds: [] },
    { way: 'a scan gate with enhanced scanning', page: 'scanning.md#permissions', adds: ['enhanced scan'] },
    { way: 'an image that cannot be pulled, rolled back', page: 'causes.md', adds: [] },
    { way: 'a health check that never passes', page: 'causes.md', adds: [] },
    { way: 'a run that is cancelled', page: 'cancel.md', adds: [] },
    { way: 'a rollback to a commit', page: 'cli.md#rollback', adds: ['going back'] },
    { way: 'a rollback of what is under way', page: 'cli.md#rollback', adds: ['going back'] },
    { way: 'new tasks of the same revision', page: 'cli.md#restart', adds: [] },
    { way: 'more tasks', page: 'cli.md#scale', adds: [] },
    { way: 'a review service that goes', page: 'cli.md#stop', adds: ['review services'] },
    { way: 'an examination', page: 'cli.md#doctor', adds: ['examination'] },
    { way: 'old revisions that go', page: 'keep-revisions.md', adds: ['old revisions'] },
    { way: 'a migration before the deployment', page: 'release-command.md', adds: ['one-off tasks'] },
    {
        way: 'a migration that takes too long',
        page: 'release-command.md#when-it-goes-wrong',
        adds: ['one-off tasks'],
    },
    {
        way: 'only in the right account',
        page: 'github.md#the-role',
        adds: ['allowed accounts'],
    },
];

// EXTERNAL MODULE: ./.build/iam/features.js
var iam_features = __webpack_require__(64361);
// EXTERNAL MODULE: ./.build/iam/optional-actions.js
var optional_actions = __webpack_require__(58208);
// EXTERNAL MODULE: ./.build/iam/verb-rows.js
var verb_rows = __webpack_require__(39457);
;// CONCATENATED MODULE: ./.build/iam/policy-tables.js







/** What a run uses that sets no option but which service it is about: defaults included. */
const defaultFeatures = [
    'deployment',
    'image',
    'new repository',
    'lifecycle policy',
    'image scan',
    'load balancer',
    'diagnosis',
    'rollback',
];
const here = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
const subject = {
    repository: 'web',
    cluster: 'production',
    services: ['web'],
    roles: ['arn:aws:iam::123456789012:role/web-task', 'arn:aws:iam::123456789012:role/web-execution'],
    logGroup: '/ecs/web',
};
/** What a feature is about where that is something else. */
const subjects = {
    copies: { ...subject, registry: { region: 'eu-west-1', registryId: '210987654321' } },
    'secret names': { ...subject, secret: 'app/db' },
    'old revisions': { ...subject, cluster: '*', services: ['*'] },
};
const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555';
const defaultPolicy = policy_document_policyDocument(defaultFeatures, subject, here);
/** The policy of a run with defaults, as a block of JSON. */
function defaultPolicyBlock() {
    return block(defaultPolicy);
}
/** Which feature needs which actions; the first ones are in the policy of a run with defaults. */
function featuresTable() {
    const rows = permissionsByFeature().map(({ feature, description, permissions }) => [
        feature,
        description,
        defaultFeatures.includes(feature) ? 'yes' : '',
        permissions.map(({ actions }) => actions.map((action) => `\`${action}\``).join(', ')).join(', ') || '–',
    ]);
    return markdownTable(['feature', 'what it is', 'by default', 'actions'], rows);
}
/** What is lost without an action that a run can do without. */
function optionalTable() {
    const rows = Object.entries(optionalActions).map(([action, lost]) => [`\`${action}\``, lost]);
    return markdownTable(['without', 'what is lost'], rows);
}
/** The actions of that policy that only something needs which changes AWS: a plan does without them. */
function changingActionsText() {
    const rows = Object.values(verbRows).filter((row) => row.features.some((one) => defaultFeatures.includes(one)));
    const read = new Set(rows.flatMap((row) => (row.changes ? [] : row.actions)));
    const changing = defaultPolicy.Statement.flatMap(({ Action }) => Action).filter((action) => !read.has(action));
    return changing.map((action) => `\`${action}\``).join(', ');
}
/** The statements to add for each feature that a run with defaults does not use, as far as they are not in its policy. */
function additionsText() {
    const more = Object.keys(features).filter((feature) => !defaultFeatures.includes(feature));
    const ofFeatures = more.flatMap((feature) => addition(feature, features[feature], [feature], subjects[feature] ?? subject));
    const about = 'A repository is created with a key of your own.';
    return [...ofFeatures, ...addition('kms-key', about, ['new repository'], { ...subject, key: KEY })].join('\n\n');
}
function addition(name, description, used, about) {
    const missing = policyDocument(used, about, here).Statement.flatMap(withoutAllowed);
    return [`### ${name}`, description, missing.length > 0 ? block(missing) : 'Nothing needs to be added.'];
}
/** Which ways to deploy are described where, and what each adds to that policy. */
function waysTable() {
    const rows = documentedWays.map(({ way, page, adds, ...rest }) => [
        way,
        `[${page.replace('../', '')}](${page})`,
        adds.map((one) => `[${one}](#${one.replaceAll(' ', '-')})`).join(', ') ||
            (rest.onlyReads ? 'nothing; it may be without what changes something' : 'nothing'),
    ]);
    return markdownTable(['way', 'described in', 'to add'], rows);
}
/** Without a Sid, too, which has to be unique in the policy that it is added to. */
function withoutAllowed({ Sid: _, ...statement }) {
    const same = defaultPolicy.Statement.filter((one) => `${one.Resource}` === `${statement.Resource}`);
    const allowed = new Set(same.flatMap(({ Action }) => Action));
    const actions = statement.Action.filter((action) => !allowed.has(action));
    return actions.length === 0 ? [] : [{ ...statement, Action: actions }];
}
function block(value) {
    return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

// EXTERNAL MODULE: ./.build/plan/definition/health-check-command.js
var health_check_command = __webpack_require__(91329);
;// CONCATENATED MODULE: ./.build/init/render/task-definition-file.js



/** Where a service's task definition is: its own file, or the one that init writes. */
function taskDefinitionPath(one) {
    const own = one.imported === undefined ? one.app?.taskDefinition?.path : undefined;
    const folder = one.app?.folder ?? '';
    return own ?? (folder === '' ? 'task-definition.json' : `${folder}/task-definition.json`);
}
/** The task definition of a service: that of the live one, or Fargate's smallest that suits the program. */
function taskDefinitionFile(answers, one) {
    const { imported, app } = one;
    if (imported === undefined && app?.taskDefinition !== undefined)
        return undefined;
    const definition = imported?.definition ?? newDefinition(answers, one);
    return { path: taskDefinitionPath(one), text: `${JSON.stringify(definition, null, 2)}\n` };
}
/** ECS pulls the image and writes logs as this role, which the console makes under this name. */
function executionRole({ account = PLACEHOLDER_ACCOUNT, region }) {
    return `arn:${partitionOf(region)}:iam::${account}:role/ecsTaskExecutionRole`;
}
function newDefinition(answers, one) {
    const { cpu, memory } = one.app?.recognised?.size ?? { cpu: 256, memory: 512 };
    return {
        family: one.service,
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: `${cpu}`,
        memory: `${memory}`,
        executionRoleArn: executionRole(answers),
        containerDefinitions: [
            {
                name: one.key,
                image: one.repository,
                essential: true,
                ...(one.port !== undefined && { portMappings: [{ containerPort: one.port, protocol: 'tcp' }] }),
                stopTimeout: 30,
                ...healthCheck(one),
                logConfiguration: {
                    logDriver: 'awslogs',
                    options: {
                        'awslogs-group': `/ecs/${one.service}`,
                        'awslogs-region': answers.region,
                        'awslogs-stream-prefix': one.key,
                        'awslogs-create-group': 'true',
                    },
                },
            },
        ],
    };
}
function healthCheck({ app, port, healthPath }) {
    if (port === undefined || healthPath === undefined || app?.dockerfile?.lacksShell === true)
        return {};
    const command = commandFor(app?.recognised?.language, port, healthPath);
    const startPeriod = app?.recognised?.startSeconds ?? 15;
    return { healthCheck: { command, interval: 10, timeout: 5, retries: 3, startPeriod } };
}
/** What the program's own language can ask with is certainly in its image. */
function commandFor(language, port, path) {
    const url = `http://127.0.0.1:${port}${path}`;
    if (language === 'python')
        return ['CMD', 'python3', '-c', `import urllib.request; urllib.request.urlopen('${url}', timeout=4)`];
    if (language === 'node')
        return [
            'CMD',
            'node',
            '-e',
            `fetch('${url}').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`,
        ];
    return (0,health_check_command/* healthCheckCommand */.C)(port, path);
}

// EXTERNAL MODULE: ./.build/iam/role-arn.js
var role_arn = __webpack_require__(44292);
;// CONCATENATED MODULE: ./.build/init/render/trust-policy.js


/** Who may assume the role: the jobs of one branch of one repository. Undefined without a CI host. */
function trustPolicy(answers) {
    const issuer = issuerOf(answers);
    if (issuer === undefined)
        return undefined;
    const key = (0,role_arn/* issuerKey */.tE)(issuer);
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { Federated: (0,role_arn/* providerArn */.Zj)(deployRoleArn(answers), issuer) },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: { [`${key}:aud`]: 'sts.amazonaws.com' },
                    StringLike: { [`${key}:sub`]: trust_policy_subjects(answers) },
                },
            },
        ],
    };
}
/** The `iss` of the host's tokens. Source: GitHub and GitLab docs, "OpenID Connect" with AWS. */
function issuerOf({ ci, remote }) {
    const host = remote?.host;
    if (ci === 'gitlab')
        return `https://${host ?? 'gitlab.com'}`;
    if (ci !== 'github')
        return undefined;
    const isEnterprise = host !== undefined && host !== 'github.com';
    return isEnterprise ? `https://${host}/_services/token` : 'https://token.actions.githubusercontent.com';
}
/** Stands where nobody knows the repository, and matches none. */
const PLACEHOLDER_REPOSITORY = 'OWNER/REPOSITORY';
/** GitHub writes newer repositories with the ids of owner and repository, which only their tokens tell. */
function trust_policy_subjects({ ci, remote, branch }) {
    const path = remote?.path ?? PLACEHOLDER_REPOSITORY;
    if (ci === 'gitlab')
        return [`project_path:${path}:ref_type:branch:ref:${branch}`];
    const [owner, name] = path.split('/');
    return [`repo:${path}:ref:refs/heads/${branch}`, `repo:${owner}@*/${name}@*:ref:refs/heads/${branch}`];
}

;// CONCATENATED MODULE: ./.build/init/render/terraform.js



/** The role in Terraform's words; its policies are the files beside it, so that there is one of each. */
function terraform(answers) {
    const role = deployRole(answers);
    return `# The role that CI deploys ${answers.name} with. The output is the role-to-assume of the job.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

variable "create_oidc_provider" {
  description = "False where the account has the provider already: there is one of each URL."
  type        = bool
  default     = true
}

data "aws_caller_identity" "current" {}

resource "aws_iam_openid_connect_provider" "ci" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "${issuerOf(answers)}"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "deploy" {
  name               = "${role}"
  assume_role_policy = ${terraform_policy(answers, 'trust-policy.json')}
}

resource "aws_iam_role_policy" "deploy" {
  name   = "ecs-ship"
  role   = aws_iam_role.deploy.name
  policy = ${terraform_policy(answers, 'deploy-policy.json')}
}

output "role_to_assume" {
  value = aws_iam_role.deploy.arn
}
`;
}
/** Where the files have a placeholder, Terraform knows the account. */
function terraform_policy({ account }, name) {
    const file = `file("\${path.module}/${name}")`;
    if (account !== undefined)
        return file;
    return `replace(${file}, "${PLACEHOLDER_ACCOUNT}", data.aws_caller_identity.current.account_id)`;
}

;// CONCATENATED MODULE: ./.build/init/render/iam-files.js








const IAM_FOLDER = 'ecs-ship-iam';
/** The policy of the role that deploys, who may assume it, and both for Terraform. */
function iamFiles(answers) {
    const trust = trustPolicy(answers);
    const file = (name, text) => ({ path: `${IAM_FOLDER}/${name}`, text });
    return [
        file('deploy-policy.json', json(deployPolicy(answers))),
        ...(trust === undefined
            ? []
            : [file('trust-policy.json', json(trust)), file('main.tf', terraform(answers))]),
    ];
}
function deployPolicy(answers) {
    const { account = PLACEHOLDER_ACCOUNT, region, cluster, services } = answers;
    const subject = {
        repository: repositories(answers),
        cluster: cluster.split('/').at(-1),
        services: services.map(({ service }) => service),
        roles: roles(answers),
        // The log group of each container, whatever it is called: read where a deployment fails.
        ...(services.length === 1 && { logGroup: logGroup(answers) }),
    };
    return policy_document_policyDocument(defaultFeatures, subject, { partition: partitionOf(region), region, account });
}
/** One name, or the part that those of a project begin with. */
function repositories({ services, name }) {
    const [first, ...more] = [...new Set(services.map(({ repository }) => repository))];
    return more.length === 0 ? (first ?? '*') : `${name}/*`;
}
/** The roles that a ship hands to ECS. */
function roles(answers) {
    const named = answers.services.flatMap(({ imported }) => imported === undefined
        ? [executionRole(answers)]
        : [imported.definition.taskRoleArn, imported.definition.executionRoleArn]);
    return [...new Set(named.filter((one) => typeof one === 'string'))];
}
function logGroup({ services: [one] }) {
    if (one?.imported === undefined)
        return one && `/ecs/${one.service}`;
    const containers = (0,json_value/* objectsIn */.Qv)(one.imported.definition.containerDefinitions);
    const shipped = containers.find(({ value }) => value.name === one.imported?.container)?.value;
    const { options } = (shipped?.logConfiguration ?? {});
    return options?.['awslogs-group'];
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./.build/init/notes.js





/** What somebody has to know or to do besides, each in one or two sentences. */
function notesOf(answers) {
    const { ci, services, account, remote, cluster } = answers;
    const named = services.map(({ service }) => service).join(', ');
    return [
        ...services.flatMap((one) => (one.app?.recognised?.notes ?? []).map((note) => prefixed(answers, one.key, note))),
        ...services.filter(({ app }) => app === undefined).map(() => noDockerfile),
        ...services.filter(lacksHealthCheck).map(({ key }) => prefixed(answers, key, noHealthCheck)),
        ...(services.some(({ imported }) => imported === undefined)
            ? [
                `Before the first ship there have to be: in the cluster ${cluster} ${named}; the role ${executionRole(answers)}, with the policy AmazonECSTaskExecutionRolePolicy and logs:CreateLogGroup.`,
            ]
            : []),
        ...(account === undefined
            ? [
                `Nobody knows the AWS account here: put its number in the place of ${PLACEHOLDER_ACCOUNT}, or give --account-id.`,
            ]
            : []),
        ...(ci !== 'none' && remote === undefined
            ? [
                `There is no git remote: put the repository in the place of ${PLACEHOLDER_REPOSITORY} in ${IAM_FOLDER}/trust-policy.json.`,
            ]
            : []),
        ...(ci === 'none'
            ? []
            : [
                `The role ${deployRole(answers)} is made by \`terraform -chdir=${IAM_FOLDER} apply\`, or from the JSON files there.`,
            ]),
    ];
}
const noDockerfile = 'There is neither a Dockerfile nor a framework that init knows: write a Dockerfile before the first ship.';
const noHealthCheck = 'No path was found that tells that the program is well, so that its container has no health check: give --health-path.';
function lacksHealthCheck({ imported, app, port, healthPath }) {
    const isNew = imported === undefined && app !== undefined && app.taskDefinition === undefined;
    return isNew && port !== undefined && healthPath === undefined;
}
function prefixed({ services }, key, note) {
    return services.length === 1 ? note : `${key}: ${note}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/init/render/commented-yaml.js

/** A YAML map with comments above its keys, and one at the top. */
function commentedYaml(head, entries) {
    const set = entries.filter(({ value }) => value !== undefined);
    const document = new dist/* Document */.yo(Object.fromEntries(set.map(({ key, value }) => [key, value])));
    document.commentBefore = commentOf(head);
    const items = (0,dist/* isMap */.jh)(document.contents) ? document.contents.items : [];
    for (const [index, { key }] of items.entries()) {
        const comment = set[index]?.comment;
        if (comment === undefined || !(0,dist/* isScalar */.jn)(key))
            continue;
        key.commentBefore = commentOf(comment);
        key.spaceBefore = index > 0;
    }
    return document.toString({ lineWidth: 0 });
}
function commentOf(text) {
    return text
        .split('\n')
        .map((line) => ` ${line}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./.build/init/render/config-file.js


const HEAD = `What ecs-ship deploys, and where. Keys are its option names (docs/options.md); a flag, an action input or a
variable ECS_SHIP_… wins over this file.`;
/** `ecs-ship.yml` for one service, or for several. */
function configFile(answers) {
    const [first, ...more] = answers.services;
    const entries = first !== undefined && more.length === 0 ? entriesOf(first) : [servicesEntry(answers.services)];
    const target = [
        { key: 'region', value: answers.region },
        {
            key: 'cluster',
            value: answers.cluster,
            comment: 'The cluster and the service have to exist; everything else is made.',
        },
    ];
    return { path: 'ecs-ship.yml', text: commentedYaml(HEAD, [...target, ...entries]) };
}
function entriesOf(one) {
    return [
        { key: 'service', value: one.service },
        {
            key: 'repository',
            value: one.repository,
            comment: 'The ECR repository; it is created when it is missing.',
        },
        ...buildEntries(one),
        {
            key: 'task-definition',
            value: taskDefinitionPath(one),
            comment: 'Registered with the new image at every ship.',
        },
        { key: 'container', value: containerOf(one), comment: 'The container of it that gets the image.' },
        {
            key: 'service-definition',
            value: serviceDefinitionPath(one),
            comment: 'The service as it was when it was imported: `ecs-ship check` looks at it, nothing changes it.',
        },
    ];
}
function buildEntries({ app }) {
    const folder = app?.folder ?? '';
    const own = app?.dockerfile?.path;
    return [
        { key: 'context', value: folder === '' ? undefined : folder },
        {
            key: 'dockerfile',
            value: own === undefined || own === 'Dockerfile' ? undefined : folder === '' ? own : `${folder}/${own}`,
        },
    ];
}
function servicesEntry(services) {
    const value = Object.fromEntries(services.map((one) => [
        one.key,
        Object.fromEntries(entriesOf(one)
            .filter((entry) => entry.value !== undefined)
            .map((entry) => [entry.key, entry.value])),
    ]));
    const comment = 'All of them are shipped in one run; `depends-on: [name]` puts them in an order (docs/services.md).';
    return { key: 'services', value, comment };
}
/** The container that gets the image. */
function containerOf(one) {
    if (one.imported !== undefined)
        return one.imported.container;
    return one.app?.taskDefinition === undefined ? one.key : one.app.taskDefinition.container;
}
/** Where the imported service's settings are kept. */
function serviceDefinitionPath({ imported }) {
    return imported === undefined ? undefined : 'service-definition.json';
}

;// CONCATENATED MODULE: ./.build/init/render/docker-files.js
/** The Dockerfile of a framework that is known, where there is none. */
function dockerfileOf({ app, port }) {
    if (app?.recognised === undefined || app.dockerfile !== undefined)
        return undefined;
    return {
        path: below(app.folder, 'Dockerfile'),
        text: app.recognised.dockerfile(port ?? app.recognised.port),
    };
}
/** What no image needs, and nobody should be able to pull. */
const always = [
    '.git',
    '.github',
    '.gitlab-ci.yml',
    '.env',
    '.env.*',
    '**/*.pem',
    '**/*.key',
    '**/.DS_Store',
];
const made = [
    'ecs-ship.yml',
    'ecs-ship-iam',
    'task-definition.json',
    'service-definition.json',
    'Dockerfile',
    '.dockerignore',
];
/** A .dockerignore, where there is none. */
function ignoreFileOf({ app }) {
    if (app === undefined || app.hasIgnoreFile)
        return undefined;
    const groups = [always, made, app.recognised?.ignores ?? []];
    const text = groups
        .filter(({ length }) => length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
    return { path: below(app.folder, '.dockerignore'), text };
}
function below(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./.build/init/render/pipeline-file.js



const PIPELINE = '.gitlab-ci.yml';
const pipeline_file_HEAD = '# Runs on the default branch; the role comes from GitLab’s OIDC token. docs/gitlab.md has merge requests, review apps and rollback.\n';
/** A whole pipeline, where there is none. */
function pipelineFile(answers) {
    return { path: PIPELINE, text: `${pipeline_file_HEAD}${includeText(answers)}` };
}
/** What to add to the pipeline that is there; undefined where it is in it. */
function pipelineAddition(answers, existing) {
    if (/\/ecs-ship\/ship@/.test(existing))
        return undefined;
    const pipeline = pipelineOf(existing);
    const stages = (0,json_value/* textsIn */.Ej)(pipeline.stages);
    const stage = stages.length === 0 || stages.includes('deploy') ? undefined : stages.at(-1);
    const whole = includeText(answers, stage);
    const text = pipeline.include === undefined ? whole : whole.replace(/^include:\n/, '# below include:\n');
    return { path: PIPELINE, text };
}
function includeText(answers, stage) {
    const lines = [
        'include:',
        '  - component: $CI_SERVER_FQDN/org/ecs-ship/ship@1',
        '    inputs:',
        ...(stage === undefined ? [] : [`      stage: ${stage}`]),
        `      region: ${answers.region}`,
        `      role-to-assume: ${deployRoleArn(answers)}`,
        '      config: ecs-ship.yml',
    ];
    return `${lines.join('\n')}\n`;
}
/** Whatever it holds: what is wrong with it says GitLab. */
function pipelineOf(text) {
    try {
        return (0,json_value/* objectIn */.D7)((0,dist.parse)(text, { logLevel: 'silent' }));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.build/config/yaml-text.js
/** A text as a YAML scalar that every YAML version reads as this text. */
function yamlText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** Lines, each further in. */
function indented(lines, by = 2) {
    return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}
const renderedNote = 'Rendered from src/config/ by `npm run docs`; change it there.';

;// CONCATENATED MODULE: ./.build/init/render/workflow-file.js


const FOLDER = '.github/workflows';
/** A workflow of its own: those that are there already stay as they are. */
function workflowFile(answers, files) {
    const taken = files.get(`${FOLDER}/deploy.yml`);
    const isOurs = taken === undefined || taken.includes('org/ecs-ship@');
    return { path: `${FOLDER}/${isOurs ? 'deploy' : 'ecs-ship'}.yml`, text: workflow(answers) };
}
function workflow(answers) {
    return `name: Deploy
on:
  push:
    branches: [${yamlText(answers.branch)}]
  workflow_dispatch:

# One deployment at a time, and none is cut off half way.
concurrency:
  group: deploy-${answers.name}
  cancel-in-progress: false

permissions:
  contents: read
  id-token: write # lets the job ask for the token that AWS trades for a role

jobs:
  deploy:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v6
      - uses: org/ecs-ship@v1
        with:
          region: ${answers.region}
          role-to-assume: ${deployRoleArn(answers)}
          config: ecs-ship.yml
`;
}

;// CONCATENATED MODULE: ./.build/init/plan-files.js






/** Every file that a ship needs and the folder lacks, in the order in which one reads them. */
function planFiles(answers, files) {
    const ofServices = answers.services.flatMap((one) => [
        ...listed(taskDefinitionFile(answers, one)),
        ...listed(serviceFile(one)),
        ...listed(dockerfileOf(one)),
        ...listed(ignoreFileOf(one)),
    ]);
    const { planned, additions } = ciFiles(answers, files);
    return { files: [configFile(answers), ...ofServices, ...planned, ...iamFiles(answers)], additions };
}
function ciFiles(answers, files) {
    if (answers.ci === 'github')
        return { planned: [workflowFile(answers, files)], additions: [] };
    if (answers.ci !== 'gitlab')
        return { planned: [], additions: [] };
    const existing = files.get(PIPELINE);
    if (existing === undefined)
        return { planned: [pipelineFile(answers)], additions: [] };
    return { planned: [], additions: listed(pipelineAddition(answers, existing)) };
}
function serviceFile(one) {
    const path = serviceDefinitionPath(one);
    if (path === undefined || one.imported === undefined)
        return undefined;
    return { path, text: `${JSON.stringify(one.imported.service, null, 2)}\n` };
}
function listed(one) {
    return one === undefined ? [] : [one];
}

;// CONCATENATED MODULE: ./.build/report/init-json.js
/** What `init --json` prints. */
function initDocument(record, answers) {
    const { dryRun, files, additions, notes, next } = record;
    const { region, cluster, ci, account, services } = answers;
    return {
        version: 1,
        dryRun,
        ...{ region, cluster, ci },
        ...(account === undefined ? {} : { accountId: account }),
        services: services.map(({ service, repository, port, healthPath, app }) => ({
            name: service,
            repository,
            ...(app === undefined ? {} : { folder: app.folder === '' ? '.' : app.folder }),
            ...(app?.recognised === undefined ? {} : { framework: app.recognised.framework }),
            ...(port === undefined ? {} : { port }),
            ...(healthPath === undefined ? {} : { healthPath }),
        })),
        files,
        additions,
        notes,
        next,
    };
}

;// CONCATENATED MODULE: ./.build/report/init-text.js
/** What was found in the folder, a line for each program. */
function foundText(apps, { colors }) {
    if (apps.length === 0)
        return 'Found no Dockerfile, and no framework that init knows.\n';
    const lines = apps.map(({ folder, recognised, dockerfile, port, healthPath }) => {
        const what = recognised === undefined ? 'a program' : `${recognised.framework} (${languageOf(recognised)})`;
        const parts = [
            ...(dockerfile === undefined ? [] : [`with ${dockerfile.path}`]),
            ...(port === undefined ? [] : [`on port ${port}`]),
            ...(healthPath === undefined ? [] : [`well at ${healthPath}`]),
        ];
        return `Found ${[colors.bold(what), ...parts].join(', ')}${folder === '' ? '' : ` in ${folder}/`}\n`;
    });
    return lines.join('');
}
const languages = {
    python: 'Python',
    node: 'Node',
    go: 'Go',
    rust: 'Rust',
    java: 'Java',
    ruby: 'Ruby',
    dotnet: '.NET',
};
function languageOf({ language, version }) {
    return `${languages[language]} ${version}`;
}
const words = {
    created: 'created',
    overwritten: 'overwritten',
    unchanged: 'unchanged',
    kept: 'kept as it is',
};
const planned = {
    ...words,
    created: 'would be created',
    overwritten: 'would differ',
};
/** The files and what became of them, what to add by hand, what to know, and the next two commands. */
function initText(record, look) {
    const { colors } = look;
    const fates = record.dryRun ? planned : words;
    const width = Math.max(...record.files.map(({ fate }) => fates[fate].length));
    const files = record.files.map(({ path, fate }) => {
        const word = fates[fate].padEnd(width);
        return `  ${fate === 'created' ? colors.green(word) : word}  ${path}`;
    });
    const sections = [
        files.join('\n'),
        ...(record.dryRun
            ? record.files.filter(({ diff }) => diff !== '').map(({ diff }) => diffText(diff, look).trimEnd())
            : []),
        ...record.additions.map(({ path, text }) => `${colors.bold(`Add to ${path}:`)}\n\n${indent(text)}`),
        ...(record.notes.length === 0
            ? []
            : [`${colors.bold('To know:')}\n${record.notes.map((note) => `  - ${note}`).join('\n')}`]),
        `${colors.bold('Next:')}\n${record.next.map((command) => `  ${command}`).join('\n')}`,
    ];
    return `\n${sections.join('\n\n')}\n`;
}
/** A unified diff, coloured as people know it. */
function diffText(diff, { colors }) {
    return diff
        .split('\n')
        .map((line) => {
        if (/^(?:---|\+\+\+) /.test(line))
            return colors.bold(line);
        if (line.startsWith('+'))
            return colors.green(line);
        return line.startsWith('-') ? colors.red(line) : line;
    })
        .join('\n');
}
function indent(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
}

// EXTERNAL MODULE: ./.build/report/look.js
var report_look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/report/terminal-abilities.js
var terminal_abilities = __webpack_require__(11878);
// EXTERNAL MODULE: ./.build/frontends/flushed.js
var flushed = __webpack_require__(46739);
// EXTERNAL MODULE: ./.build/init/ci-host.js
var ci_host = __webpack_require__(79144);
;// CONCATENATED MODULE: ./.build/init/propose-answers.js

const DEFAULT_REGION = 'us-east-1';
const DEFAULT_CLUSTER = 'default';
/** An answer to every question: what was wished, else what was found, else what is usual. */
function proposeAnswers(wish, around) {
    const name = nameOf(wish, around);
    return {
        name,
        region: wish.region ?? around.earlier.region ?? around.account?.region ?? DEFAULT_REGION,
        cluster: wish.cluster ?? clusterOf(around, name),
        ci: wish.ci ?? (0,ci_host/* ciHost */.F)(around.files, around.remote) ?? 'none',
        branch: around.branch ?? 'main',
        remote: around.remote,
        account: wish.accountId ?? around.account?.id,
        services: servicesOf(wish, around, name),
    };
}
function nameOf({ service }, { earlier, remote, folderName }) {
    return service ?? earlier.service ?? slug(remote?.path.split('/').at(-1) ?? folderName);
}
/** Letters, digits and hyphens, in lower case: good for ECS, ECR and IAM. */
function slug(text) {
    const words = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return words.replace(/^-+|-+$/g, '') || 'web';
}
/** The cluster that has the service, or the only one. */
function clusterOf({ earlier, account, imported }, service) {
    const imports = imported?.service.cluster;
    const clusters = account?.clusters ?? [];
    const has = clusters.find(({ services }) => services.includes(service));
    const only = clusters.length === 1 ? clusters[0] : undefined;
    return ((typeof imports === 'string' ? imports : earlier.cluster) ?? has?.name ?? only?.name ?? DEFAULT_CLUSTER);
}
function servicesOf(wish, around, name) {
    const { apps, imported, earlier } = around;
    const [app, ...more] = apps;
    if (app !== undefined && more.length > 0)
        return apps.map((one) => partOf(one, apps, name));
    const repository = wish.repository ?? imported?.repository ?? earlier.repository ?? name.toLowerCase();
    return [
        {
            key: name,
            service: name,
            repository,
            app,
            port: wish.port ?? imported?.port ?? app?.port,
            healthPath: wish.healthPath ?? app?.healthPath,
            imported,
        },
    ];
}
/** One of several: by its folder's name, with that of the project before it. */
function partOf(app, apps, project) {
    const last = app.folder.split('/').at(-1) ?? app.folder;
    const isTaken = apps.some((one) => one !== app && one.folder.split('/').at(-1) === last);
    const key = slug(isTaken ? app.folder : last);
    return {
        key,
        service: `${project}-${key}`,
        repository: `${project}/${key}`,
        app,
        port: app.port,
        healthPath: app.healthPath,
        imported: undefined,
    };
}

;// CONCATENATED MODULE: ./.build/init/questions.js
/** What is left to ask, in order; several programs have their names from their folders. */
function questionsOf(wish, around, proposed) {
    const [one] = proposed.services;
    const isSingle = proposed.services.length === 1 && one !== undefined;
    const clusters = (around.account?.clusters ?? []).map(({ name }) => name);
    const asksPort = isSingle && one.imported === undefined && one.app?.taskDefinition === undefined;
    const all = [
        wish.region === undefined && question('region', 'In which AWS region?', proposed.region),
        wish.cluster === undefined && question('cluster', 'Which ECS cluster?', proposed.cluster, clusters),
        wish.service === undefined &&
            question('service', isSingle ? 'What is the service called?' : 'What is the project called?', proposed.name),
        isSingle &&
            wish.repository === undefined &&
            question('repository', 'Which ECR repository?', one.repository, around.account?.repositories),
        asksPort &&
            wish.port === undefined &&
            one.app !== undefined &&
            question('port', 'Which port does it listen on?', `${one.port ?? ''}`),
        asksPort &&
            wish.healthPath === undefined &&
            one.port !== undefined &&
            question('health-path', 'Which path tells that it is well?', one.healthPath ?? '/'),
        wish.ci === undefined && {
            ...question('ci', 'Who deploys it?', proposed.ci, ['github', 'gitlab', 'none']),
            closed: true,
        },
    ];
    return all.filter((one) => one !== false);
}
function question(flag, text, proposal, choices = []) {
    return { flag, text, proposal, choices };
}

// EXTERNAL MODULE: ./.build/config/env-layer.js
var env_layer = __webpack_require__(31802);
// EXTERNAL MODULE: ./.build/config/explicit-layer.js
var explicit_layer = __webpack_require__(96677);
// EXTERNAL MODULE: ./.build/config/problem.js
var problem = __webpack_require__(7942);
// EXTERNAL MODULE: ./.build/config/read-options.js
var read_options = __webpack_require__(38994);
// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
// EXTERNAL MODULE: ./.build/frontends/verbs/init-rows.js
var init_rows = __webpack_require__(6989);
;// CONCATENATED MODULE: ./.build/frontends/verbs/init-wish.js






/** The flags and variables of `init`. Throws one ShipError with every problem. */
function readInit(explicit, env) {
    const layers = [(0,explicit_layer/* explicitLayer */.o)('flags', explicit), (0,env_layer/* envLayer */.j)(env, init_rows/* initRows */.e)];
    const { values, problems } = (0,read_options/* readOptions */.T)(init_rows/* initRows */.e, layers);
    const found = [...problems, ...contradictions(values)];
    if (found.length > 0)
        throw (0,problem/* problemsError */.$)(found);
    return Object.fromEntries(values);
}
function contradictions(values) {
    if (!values.has('from-service'))
        return [];
    return ['service', 'cluster']
        .filter((name) => values.has(name))
        .map((name) => ({
        code: 'option-invalid',
        where: `--${name}`,
        message: 'is said by --from-service already: leave one of the two out',
    }));
}
/** Flags that are about one program: of several, each has its own. */
function refuseForSeveral(values, folders) {
    if (folders.length < 2)
        return;
    const single = ['repository', 'port', 'health-path', 'from-service'];
    const problems = single
        .filter((name) => values[name] !== undefined)
        .map((name) => ({
        code: 'option-invalid',
        where: `--${name}`,
        message: `is about one program, and there are several here: ${folders.join(', ')} (run init in one of them)`,
    }));
    if (problems.length > 0)
        throw (0,problem/* problemsError */.$)(problems);
}
/** What was asked for; `cluster/service` names both. */
function wishOf(values) {
    const live = liveService(values);
    return (0,without_unset/* withoutUnset */.s)({
        service: live?.service ?? values.service,
        cluster: live?.cluster ?? values.cluster,
        region: values.region,
        repository: values.repository,
        accountId: values['account-id'],
        port: values.port,
        healthPath: values['health-path'],
        ci: values.ci,
    });
}
/** Of `--from-service`. */
function liveService(values) {
    const text = values['from-service'];
    if (text === undefined)
        return undefined;
    const parts = text.split('/');
    return { cluster: parts.length > 1 ? (parts[0] ?? '') : 'default', service: parts.at(-1) ?? '' };
}

;// CONCATENATED MODULE: ./.build/frontends/verbs/init-answers.js




/** Every question answered: by flags, by whoever sits at the terminal, else by what was found. Throws ShipError. */
async function answerInit({ values, around, prompts, env }) {
    const region = values.region ?? set(env.AWS_REGION) ?? set(env.AWS_DEFAULT_REGION) ?? around.earlier.region;
    const request = { region, interrupted: new AbortController().signal };
    const { account, missing } = await lookAtAccount(values, request, env);
    const withAccount = {
        ...around,
        account: account && { ...account, region: request.region ?? account.region },
    };
    const live = values['from-service'] ?? (await chosenService(withAccount, values, prompts));
    const asked = live === undefined ? values : { ...values, 'from-service': live };
    const wish = wishOf(asked);
    const imported = await importLive(wish, live, request);
    const found = { ...withAccount, imported };
    const answers = proposeAnswers(await askAll(wish, found, prompts), found);
    return { answers, files: around.files, missing, hasAccount: account?.id !== undefined };
}
async function lookAtAccount(values, request, env) {
    const nothing = { account: undefined, missing: [] };
    if (values.offline)
        return nothing;
    const { hasCredentials } = await __webpack_require__.e(/* import() */ 3342).then(__webpack_require__.bind(__webpack_require__, 23342));
    if (!hasCredentials(env))
        return nothing;
    const { lookAtAccount: look } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(6797)]).then(__webpack_require__.bind(__webpack_require__, 58263));
    return look(request);
}
/** Asked where there are services to choose from, and one program that could be one of them. */
async function chosenService({ account, apps }, values, prompts) {
    const clusters = account?.clusters.filter(({ services }) => services.length > 0) ?? [];
    if (prompts === undefined || clusters.length === 0 || apps.length > 1)
        return undefined;
    if (values.service !== undefined || values.cluster !== undefined)
        return undefined;
    return prompts.whichService(clusters);
}
async function importLive({ cluster, service }, live, request) {
    if (live === undefined || service === undefined || cluster === undefined)
        return undefined;
    const { readService } = await Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(7778), __webpack_require__.e(9432), __webpack_require__.e(1047), __webpack_require__.e(6797)]).then(__webpack_require__.bind(__webpack_require__, 58263));
    const imported = await readService(cluster, service, request);
    if (imported.container !== '')
        return imported;
    throw new errors/* ShipError */.f('service-unsupported', `${cluster}/${service} runs no task definition of its own.`, {
        remedy: 'Give --service and --cluster instead.',
    });
}
/** Answers stand in for flags: what is proposed next goes by them. */
async function askAll(wish, found, prompts) {
    if (prompts === undefined)
        return wish;
    let told = wish;
    for (;;) {
        const [next] = questionsOf(told, found, proposeAnswers(told, found));
        if (next === undefined)
            return told;
        const read = wishOf(readInit({ [next.flag]: await prompts.ask(next) }, {}));
        told = { ...told, ...read };
    }
}
function set(value) {
    return value === '' ? undefined : value;
}

;// CONCATENATED MODULE: ./.build/frontends/verbs/init-verb.js











/** `init`: writes the files that a first ship needs; gives the exit code. */
async function initVerb(explicit, io) {
    const values = readInit(explicit, io.env);
    const commands = await Promise.all(/* import() */[__webpack_require__.e(5279), __webpack_require__.e(7291), __webpack_require__.e(6307)]).then(__webpack_require__.bind(__webpack_require__, 36307));
    const { around, below } = await commands.lookAtFolder(io.workingDirectory);
    refuseForSeveral(values, around.apps.map(({ folder }) => folder));
    const people = values.json ? io.stderr : io.stdout;
    const look = (0,report_look/* logLook */.G)((0,terminal_abilities/* terminalAbilities */.v)(people, io.env));
    people.write(foundText(around.apps, look));
    const prompts = await promptsOf(values, io);
    const { answers, files, missing, hasAccount } = await answerInit({ values, around, prompts, env: io.env });
    if (answers.ci !== 'none')
        commands.refuseBelowTop(below);
    const plan = planFiles(answers, files);
    const changes = await commands.compareFiles(io.workingDirectory, plan.files);
    const kept = values['dry-run'] ? [] : await keptFiles(changes, values, prompts, io);
    const written = changes.filter((one) => one.state !== 'same' && !kept.includes(one));
    if (!values['dry-run'])
        commands.writeFiles(io.workingDirectory, written);
    const notes = [...notesOf(answers), ...missing];
    const record = initRecord({
        ...{ changes, kept, notes, hasAccount },
        ...{ additions: plan.additions, dryRun: values['dry-run'] },
    });
    await show(record, { answers, values, look, io });
    return 0;
}
/** Nobody is asked who cannot answer; the library is loaded for those who can. */
async function promptsOf({ yes }, io) {
    const { interactive } = (0,terminal_abilities/* terminalAbilities */.v)(io.stderr, io.env);
    if (yes || !interactive || io.stdin?.isTTY !== true)
        return undefined;
    return (await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(9915)]).then(__webpack_require__.bind(__webpack_require__, 79915))).initPrompts(io);
}
/** Those that stay as they are. Throws `not-confirmed` where one differs and nobody can be asked. */
async function keptFiles(changes, { force }, prompts, io) {
    const differing = changes.filter(({ state }) => state === 'differs');
    if (force || differing.length === 0)
        return [];
    const look = (0,report_look/* logLook */.G)((0,terminal_abilities/* terminalAbilities */.v)(io.stderr, io.env));
    io.stderr.write(differing.map((one) => diffText(one.diff, look)).join('\n'));
    if (prompts === undefined)
        throw refusal(differing);
    const kept = [];
    for (const one of differing)
        if (!(await prompts.mayOverwrite(one.path)))
            kept.push(one);
    return kept;
}
function refusal(differing) {
    const paths = differing.map(({ path }) => path).join(', ');
    return new errors/* ShipError */.f('not-confirmed', `There is something else already in ${paths}: nothing was written.`, {
        remedy: 'Look at the differences above; --force overwrites, and on a terminal init asks about each file.',
    });
}
async function show(record, { answers, values, look, io }) {
    const people = values.json ? io.stderr : io.stdout;
    people.write(initText(record, look));
    if (values.json)
        io.stdout.write(`${JSON.stringify(initDocument(record, answers), null, 2)}\n`);
    await (0,flushed/* flushed */.a)(io.stdout, io.stderr);
}


/***/ }),

/***/ 64361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export features */
/** What permissions are for, in the order in which they are told. */
const features = {
    deployment: 'Every run: read the service, register a revision, update the service, follow the deployment.',
    image: 'An image that is built, or taken from the repository instead.',
    'new repository': 'A repository that is missing is created; `kms:` only with `kms-key`.',
    'repository settings': '`repository-update`, `repository-tags` and `pull-accounts`.',
    'given image': 'The option `image`: an image of ECR is pinned to its digest and kept.',
    copies: '`push-to`, in each of its repositories.',
    'lifecycle policy': 'The policy, its preview, and who needs the images that it would take; not with `lifecycle: off`.',
    'image scan': '`scan`, unless it is `off`.',
    'enhanced scan': '`scan` where the registry has enhanced scanning: ECR reads Amazon Inspector in the caller’s name.',
    'secret names': 'Secrets Manager secrets that `secrets` gives by name instead of by ARN.',
    'load balancer': 'The service’s URL, and how many targets are healthy.',
    diagnosis: 'Why a deployment failed.',
    rollback: '`on-failure: rollback` once a failure is certain, `on-cancel`, and `on-service-failure: roll-back-all`.',
    'going back': '`ecs-ship rollback`, besides what a deployment needs: the service’s history, the family’s revisions, and their images.',
    'one-off tasks': '`release-command`, `after-command`, and `ecs-ship run`.',
    'review services': '`ecs-ship stop --delete`; with `--deregister` what `old revisions` names as well.',
    'old revisions': '`keep-revisions`: it looks at the services and tasks of every cluster, so that none loses what it uses.',
    examination: '`ecs-ship doctor`, besides what a deployment needs; what it may not look at it leaves out.',
    'allowed accounts': '`allowed-account-ids`; AWS lets everybody ask this.',
};


/***/ }),

/***/ 70539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ iamActions)
/* harmony export */ });
/**
 * THE list of AWS actions: whatever the adapters call, or AWS judges in their name, and what a policy names it on. The
 * adapters can call nothing that is not here. Source: Service Authorization Reference, the pages of each service.
 */
const iamActions = {
    'ecr:GetAuthorizationToken': 'any',
    'ecr:DescribeRepositories': 'repository',
    'ecr:CreateRepository': 'repository',
    'ecr:TagResource': 'repository',
    'ecr:ListTagsForResource': 'repository',
    'ecr:PutImageScanningConfiguration': 'repository',
    'ecr:PutImageTagMutability': 'repository',
    'ecr:GetRepositoryPolicy': 'repository',
    'ecr:SetRepositoryPolicy': 'repository',
    'ecr:BatchGetImage': 'repository',
    'ecr:GetDownloadUrlForLayer': 'repository',
    'ecr:BatchCheckLayerAvailability': 'repository',
    'ecr:InitiateLayerUpload': 'repository',
    'ecr:UploadLayerPart': 'repository',
    'ecr:CompleteLayerUpload': 'repository',
    'ecr:PutImage': 'repository',
    'ecr:ListImages': 'repository',
    'ecr:GetLifecyclePolicy': 'repository',
    'ecr:PutLifecyclePolicy': 'repository',
    'ecr:StartLifecyclePolicyPreview': 'repository',
    'ecr:GetLifecyclePolicyPreview': 'repository',
    'ecr:DescribeImageScanFindings': 'repository',
    'ecr:StartImageScan': 'repository',
    'inspector2:ListCoverage': 'any',
    'inspector2:ListFindings': 'any',
    'kms:CreateGrant': 'key',
    'kms:DescribeKey': 'key',
    'ecs:DescribeServices': 'service',
    'ecs:UpdateService': 'service',
    'ecs:DeleteService': 'service',
    'ecs:ListServiceDeployments': 'service',
    'ecs:DescribeServiceDeployments': 'service deployment',
    'ecs:StopServiceDeployment': 'service deployment',
    'ecs:DescribeServiceRevisions': 'service revision',
    'ecs:DescribeTaskDefinition': 'any',
    'ecs:RegisterTaskDefinition': 'any',
    'ecs:TagResource': 'any',
    'ecs:DeregisterTaskDefinition': 'any',
    'ecs:ListTaskDefinitions': 'any',
    'ecs:ListClusters': 'any',
    'ecs:ListServices': 'any',
    'ecs:RunTask': 'task definition',
    'ecs:StopTask': 'task',
    'ecs:ListTasks': 'any',
    'ecs:DescribeTasks': 'task',
    'iam:PassRole': 'role',
    'iam:GetRole': 'principal',
    'iam:SimulatePrincipalPolicy': 'principal',
    'logs:GetLogEvents': 'log stream',
    'elasticloadbalancing:DescribeTargetGroups': 'any',
    'elasticloadbalancing:DescribeTargetHealth': 'any',
    'elasticloadbalancing:DescribeTargetGroupAttributes': 'any',
    'elasticloadbalancing:DescribeLoadBalancers': 'any',
    'elasticloadbalancing:DescribeListeners': 'any',
    'ecs:DescribeClusters': 'any',
    'ecs:DescribeCapacityProviders': 'any',
    'ecs:ListContainerInstances': 'any',
    'ecs:DescribeContainerInstances': 'any',
    'ec2:DescribeSubnets': 'any',
    'ec2:DescribeRouteTables': 'any',
    'ec2:DescribeSecurityGroups': 'any',
    'ec2:DescribeVpcEndpoints': 'any',
    'ec2:DescribeVpcAttribute': 'any',
    'logs:DescribeLogGroups': 'any',
    'secretsmanager:DescribeSecret': 'secret',
    'ssm:DescribeParameters': 'any',
    'sts:GetCallerIdentity': 'none',
    'sts:AssumeRoleWithWebIdentity': 'none',
    'sts:AssumeRole': 'none',
};


/***/ }),

/***/ 58208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ optionalActions)
/* harmony export */ });
/** What a run goes on without, and what is then lost; a line of the report names the action. Any other ends the run. */
const optionalActions = {
    'ecr:DescribeImageScanFindings': 'With `scan: report` the findings are not told; every stricter `scan` fails.',
    'ecr:GetDownloadUrlForLayer': 'Whether an image is for the platform of the task is not checked, and with `reuse: content` it is built again.',
    'ecr:PutImage': 'With the option `image` nothing keeps the image from the lifecycle policy; a push fails.',
    'ecr:ListImages': 'Before a lifecycle policy is set, images that only a tag marks as in use are not looked for.',
    'ecr:StartLifecyclePolicyPreview': 'The lifecycle policy is set without a look at what it takes; its first rule still keeps what ecs-ship marks.',
    'ecr:GetLifecyclePolicyPreview': 'The same.',
    'ecs:TagResource': 'The revision has no tags: its commit cannot be told later, and an older one is not noticed.',
    'ecs:ListServiceDeployments': '`deployments[]` of the service is followed instead: less is told, and ecs-ship cannot have ECS roll back.',
    'ecs:DescribeServiceDeployments': 'The same.',
    'ecs:DescribeServiceRevisions': 'Before a lifecycle policy is set, what the services would roll back to is not looked for; what runs by a tag is marked by it.',
    'ecs:ListTasks': 'Why tasks stopped is not told; who needs an image is asked of services only.',
    'ecs:DescribeTasks': 'The same.',
    'ecs:StopServiceDeployment': 'A deployment that cannot succeed, or whose run was cancelled, is left to ECS (`roll-back-all` goes back by an update).',
    'ecs:StopTask': 'A command that takes too long, or whose run was cancelled, goes on.',
    'elasticloadbalancing:DescribeTargetGroups': 'The service’s URL stays unknown, and a diagnosis does not tell what the health check asks for.',
    'elasticloadbalancing:DescribeTargetHealth': 'A diagnosis does not tell what the load balancer says of each target, nor a terminal how many are healthy.',
    'elasticloadbalancing:DescribeLoadBalancers': 'The service’s URL stays unknown.',
    'elasticloadbalancing:DescribeListeners': 'The same.',
    'logs:GetLogEvents': 'A diagnosis does not show the last lines of the container that failed.',
    'ecs:ListTaskDefinitions': 'Old revisions stay registered (`keep-revisions`); `rollback` finds none by its commit or by a mark.',
    'ecs:DeregisterTaskDefinition': 'The same.',
    'ecs:ListClusters': 'The same.',
    'ecs:ListServices': 'The same.',
};


/***/ }),

/***/ 86520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ actionsOf)
/* harmony export */ });
/* unused harmony export permissionsByFeature */
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64361);
/* harmony import */ var _iam_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70539);
/* harmony import */ var _verb_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39457);



/** The permissions of every feature, as a policy is written from them; what needs no statement is left out. */
function permissionsByFeature() {
    return Object.keys(features).map((feature) => ({
        feature,
        description: features[feature],
        permissions: permissionsOf(actionsOf(feature)),
    }));
}
/** Every action that a feature's verbs need, in the order of the table. */
function actionsOf(feature) {
    const rows = Object.values(_verb_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .verbRows */ .t).filter((row) => row.features.includes(feature));
    const used = new Set(rows.flatMap(({ actions }) => actions));
    return Object.keys(_iam_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .iamActions */ .z).filter((action) => used.has(action));
}
function permissionsOf(actions) {
    const kinds = new Set(actions.map((action) => iamActions[action]));
    kinds.delete('none');
    return [...kinds].map((on) => ({ on, actions: actions.filter((action) => iamActions[action] === on) }));
}


/***/ }),

/***/ 93201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resourcesOf),
/* harmony export */   I: () => (/* binding */ hereOf)
/* harmony export */ });
/** The ARN that a service is known by tells partition, region and account. */
function hereOf(arn) {
    const [, partition = 'aws', , region = '', account = ''] = arn.split(':');
    return { partition, region, account };
}
/** ARNs, with `*` where the run cannot know: what a policy's Resource would name. */
function resourcesOf(kind, subject, here) {
    const { partition, region, account } = here;
    const arn = (service, rest) => `arn:${partition}:${service}:${region}:${account}:${rest}`;
    const { cluster = '*', services = ['*'] } = subject;
    switch (kind) {
        case 'repository':
            return [repositoryArn(subject, here)];
        case 'service':
            return services.map((service) => arn('ecs', `service/${nameOf(cluster)}/${service}`));
        case 'service deployment':
            return services.map((service) => arn('ecs', `service-deployment/${nameOf(cluster)}/${service}/*`));
        case 'service revision':
            return services.map((service) => arn('ecs', `service-revision/${nameOf(cluster)}/${service}/*`));
        case 'task':
            return [arn('ecs', `task/${nameOf(cluster)}/*`)];
        case 'task definition':
            return [arn('ecs', `task-definition/${subject.family ?? '*'}:*`)];
        case 'log stream':
            return [arn('logs', `log-group:${subject.logGroup ?? '*'}:log-stream:*`)];
        case 'secret':
            return [arn('secretsmanager', subject.secret ? `secret:${subject.secret}-??????` : 'secret:*')];
        case 'role':
            return subject.roles ?? [`arn:${partition}:iam::${account}:role/*`];
        case 'principal':
            return ['role', 'user'].map((one) => `arn:${partition}:iam::${account}:${one}/*`);
        case 'key':
            return [subject.key ?? arn('kms', 'key/*')];
        default:
            return ['*'];
    }
}
function repositoryArn({ repository = '*', registry }, here) {
    const { registryId = here.account, region = here.region } = registry ?? {};
    return `arn:${here.partition}:ecr:${region}:${registryId}:repository/${repository}`;
}
function nameOf(cluster) {
    return cluster.split('/').at(-1) ?? cluster;
}


/***/ }),

/***/ 44292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ providerArn),
/* harmony export */   pk: () => (/* binding */ roleParts),
/* harmony export */   tE: () => (/* binding */ issuerKey)
/* harmony export */ });
/** The parts of an IAM role's ARN, empty where it is none. */
function roleParts(arn) {
    const [, partition = 'aws', , , accountId = '', resource = ''] = arn.split(':');
    return { partition, accountId, name: resource.split('/').at(-1) ?? '' };
}
/** ARN of the OIDC provider for an issuer in the role's account. */
function providerArn(role, issuer) {
    const { partition, accountId } = roleParts(role);
    return `arn:${partition}:iam::${accountId}:oidc-provider/${issuerKey(issuer)}`;
}
/** The issuer as condition keys begin: without its scheme. */
function issuerKey(issuer) {
    return issuer.replace(/^https?:\/\//, '');
}


/***/ }),

/***/ 39457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ verbRows)
/* harmony export */ });
const tasks = ['ecs:ListTasks', 'ecs:DescribeTasks'];
const targetGroups = ['elasticloadbalancing:DescribeTargetGroups'];
/** THE table of permissions: which verb needs which actions, and what for. Plans and the documented policies come from it. */
const verbRows = {
    'ecr.findRepository': reads(['image', 'given image'], 'ecr:DescribeRepositories'),
    'ecr.createRepository': {
        actions: ['ecr:CreateRepository', 'ecr:TagResource', 'kms:CreateGrant', 'kms:DescribeKey'],
        features: ['new repository'],
        changes: true,
    },
    'ecr.changeRepository': {
        actions: [
            'ecr:PutImageScanningConfiguration',
            'ecr:PutImageTagMutability',
            'ecr:TagResource',
            'ecr:SetRepositoryPolicy',
        ],
        features: ['repository settings'],
        changes: true,
    },
    'ecr.findRepositoryTags': reads(['repository settings'], 'ecr:ListTagsForResource'),
    'ecr.findRepositoryPolicy': reads(['repository settings', 'examination'], 'ecr:GetRepositoryPolicy'),
    'ecr.findTags': reads(['image', 'given image', 'copies', 'going back'], 'ecr:BatchGetImage'),
    'ecr.readBlob': reads(['image', 'given image'], 'ecr:GetDownloadUrlForLayer'),
    'ecr.addTag': { actions: ['ecr:PutImage'], features: ['image', 'given image', 'copies'], changes: true },
    'ecr.findMissingLayers': reads(['copies'], 'ecr:BatchCheckLayerAvailability'),
    'ecr.login': reads(['image', 'copies'], 'ecr:GetAuthorizationToken'),
    'ecr.findLifecyclePolicy': reads(['lifecycle policy'], 'ecr:GetLifecyclePolicy'),
    'ecr.putLifecyclePolicy': {
        actions: ['ecr:PutLifecyclePolicy'],
        features: ['lifecycle policy'],
        changes: true,
    },
    'ecr.findImage': reads(['image', 'given image'], 'ecr:BatchGetImage'),
    'ecr.listTags': reads(['lifecycle policy'], 'ecr:ListImages'),
    'ecr.startLifecyclePreview': reads(['lifecycle policy'], 'ecr:StartLifecyclePolicyPreview'),
    'ecr.readLifecyclePreview': reads(['lifecycle policy'], 'ecr:GetLifecyclePolicyPreview'),
    'imageScans.findScan': reads(['image scan'], 'ecr:DescribeImageScanFindings'),
    'imageScans.startScan': { actions: ['ecr:StartImageScan'], features: ['image scan'], changes: true },
    'ecs.describeService': reads(['deployment'], 'ecs:DescribeServices'),
    'ecs.describeTaskDefinition': reads(['deployment', 'old revisions'], 'ecs:DescribeTaskDefinition'),
    'ecs.registerTaskDefinition': {
        actions: ['ecs:RegisterTaskDefinition', 'ecs:TagResource', 'iam:PassRole'],
        features: ['deployment'],
        changes: true,
    },
    'ecs.updateService': { actions: ['ecs:UpdateService'], features: ['deployment'], changes: true },
    'ecs.findServiceTags': reads(['review services'], 'ecs:DescribeServices'),
    'ecs.deleteService': { actions: ['ecs:DeleteService'], features: ['review services'], changes: true },
    'ecs.listServiceDeployments': reads(['deployment'], 'ecs:ListServiceDeployments'),
    'ecs.describeServiceDeployment': reads(['deployment'], 'ecs:DescribeServiceDeployments'),
    'ecs.stopServiceDeployment': {
        actions: ['ecs:StopServiceDeployment'],
        features: ['rollback', 'going back'],
        changes: true,
    },
    'ecs.findStoppedTasks': reads(['diagnosis', 'review services'], ...tasks),
    'ecs.findRunningTasks': reads(['diagnosis'], ...tasks),
    'ecs.findServices': reads(['lifecycle policy'], 'ecs:DescribeServices'),
    'ecs.findDeployedImages': reads(['lifecycle policy', 'image', 'given image', 'going back', 'old revisions'], 'ecs:ListServiceDeployments', 'ecs:DescribeServiceRevisions'),
    'ecs.runTask': {
        actions: ['ecs:RunTask', 'ecs:TagResource', 'iam:PassRole'],
        features: ['one-off tasks'],
        changes: true,
    },
    'ecs.describeTasks': reads(['one-off tasks'], 'ecs:DescribeTasks'),
    'ecs.stopTask': { actions: ['ecs:StopTask'], features: ['one-off tasks'], changes: true },
    'ecs.findTaskImages': reads(['lifecycle policy'], ...tasks),
    'ecs.listRevisions': reads(['going back', 'old revisions'], 'ecs:ListTaskDefinitions'),
    'ecs.deregisterTaskDefinition': {
        actions: ['ecs:DeregisterTaskDefinition'],
        features: ['old revisions'],
        changes: true,
    },
    'ecs.listClusters': reads(['old revisions'], 'ecs:ListClusters'),
    'ecs.listServices': reads(['old revisions'], 'ecs:ListServices'),
    'ecs.findServiceRevisions': reads(['old revisions'], 'ecs:DescribeServices'),
    'ecs.findTaskRevisions': reads(['old revisions'], ...tasks),
    'logs.lastLines': reads(['diagnosis'], 'logs:GetLogEvents'),
    'secrets.findSecret': reads(['secret names', 'examination'], 'secretsmanager:DescribeSecret'),
    'logs.readOn': reads(['diagnosis', 'one-off tasks'], 'logs:GetLogEvents'),
    'loadBalancing.findUrl': reads(['load balancer'], ...targetGroups, 'elasticloadbalancing:DescribeLoadBalancers', 'elasticloadbalancing:DescribeListeners'),
    'loadBalancing.findHealthCheck': reads(['diagnosis'], ...targetGroups),
    'loadBalancing.findUnhealthyTargets': reads(['diagnosis'], 'elasticloadbalancing:DescribeTargetHealth'),
    'loadBalancing.countTargets': reads(['load balancer'], 'elasticloadbalancing:DescribeTargetHealth'),
    'identity.whoAmI': reads(['allowed accounts', 'examination'], 'sts:GetCallerIdentity'),
    'identity.region': reads(['deployment']),
    'roles.findRole': reads(['examination'], 'iam:GetRole'),
    'roles.simulate': reads(['examination'], 'iam:SimulatePrincipalPolicy'),
    'parameters.findParameters': reads(['examination'], 'ssm:DescribeParameters'),
    'network.findSubnets': reads(['examination'], 'ec2:DescribeSubnets'),
    'network.findRouteTables': reads(['examination'], 'ec2:DescribeRouteTables'),
    'network.findSecurityGroups': reads(['examination'], 'ec2:DescribeSecurityGroups'),
    'network.findEndpoints': reads(['examination'], 'ec2:DescribeVpcEndpoints'),
    'network.findDns': reads(['examination'], 'ec2:DescribeVpcAttribute'),
    'clusters.findCluster': reads(['examination'], 'ecs:DescribeClusters'),
    'clusters.findCapacityProviders': reads(['examination'], 'ecs:DescribeCapacityProviders'),
    'clusters.findContainerInstances': reads(['examination'], 'ecs:ListContainerInstances', 'ecs:DescribeContainerInstances'),
    'targetGroups.findTargetGroup': reads(['examination'], ...targetGroups),
    'targetGroups.findDeregistrationDelay': reads(['examination'], 'elasticloadbalancing:DescribeTargetGroupAttributes'),
    'targetGroups.findTargets': reads(['examination'], 'elasticloadbalancing:DescribeTargetHealth'),
    'targetGroups.findLoadBalancers': reads(['examination'], 'elasticloadbalancing:DescribeLoadBalancers'),
    'logGroups.findLogGroup': reads(['examination'], 'logs:DescribeLogGroups'),
    'registry.push': {
        actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:InitiateLayerUpload',
            'ecr:UploadLayerPart',
            'ecr:CompleteLayerUpload',
            'ecr:PutImage',
        ],
        features: ['image'],
        changes: true,
    },
    'registry.copy': {
        actions: ['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload'],
        features: ['copies'],
        changes: true,
    },
    'inspector.findings': reads(['enhanced scan'], 'inspector2:ListCoverage', 'inspector2:ListFindings'),
    'registry.pull': reads(['image', 'copies'], 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'),
};
function reads(features, ...actions) {
    return { actions, features };
}


/***/ }),

/***/ 79144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ciHost),
/* harmony export */   e: () => (/* binding */ remoteOf)
/* harmony export */ });
/** Takes apart what `git remote get-url` says, in any of git's forms. */
function remoteOf(url) {
    const form = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/*$/;
    const [, host, path] = form.exec(url?.trim() ?? '') ?? [];
    return host === undefined || path === undefined || !path.includes('/') ? undefined : { host, path };
}
/** The host whose files are there already, else the one that the remote's name tells of. */
function ciHost(files, remote) {
    if (/github/.test(remote?.host ?? ''))
        return 'github';
    if (/gitlab/.test(remote?.host ?? ''))
        return 'gitlab';
    if (files.has('.gitlab-ci.yml'))
        return 'gitlab';
    return [...files.keys()].some((path) => path.startsWith('.github/workflows/')) ? 'github' : undefined;
}


/***/ }),

/***/ 91329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ healthCheckCommand)
/* harmony export */ });
/**
 * A container health check that asks for a path of the container itself, with whatever its image has: curl (many), wget
 * (Alpine, BusyBox) or bash (Debian's slim images have neither of the two). A status of 400 or more is unhealthy, as is an
 * image without all three.
 */
function healthCheckCommand(port, path) {
    const url = `'http://127.0.0.1:${port}${path}'`;
    const talk = [
        `exec 3<>/dev/tcp/127.0.0.1/${port}`,
        `printf "GET %s HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n" "${path}" >&3`,
        'read -r status <&3',
        '[[ $status == HTTP/*\\ [23]* ]]',
    ].join(' && ');
    const line = [
        `if command -v curl >/dev/null; then curl -fsS -o /dev/null ${url}`,
        `elif command -v wget >/dev/null; then wget -q -O /dev/null ${url}`,
        `else bash -c '${talk}'`,
        'fi || exit 1',
    ].join('; ');
    return ['CMD-SHELL', line];
}


/***/ }),

/***/ 68498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logLook)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** The look of a log that nobody sizes: a CI job's. */
function logLook(options = {}) {
    return {
        colors: picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(options.color ?? false),
        width: undefined,
        verbose: options.verbose ?? false,
    };
}


/***/ }),

/***/ 11878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ terminalAbilities)
/* harmony export */ });
const isSet = (value) => value !== undefined && value !== '';
/**
 * What a stream can show: colours unless NO_COLOR is set (no-color.org), FORCE_COLOR wins over a missing terminal;
 * moving lines only on a terminal that is not a CI job's log.
 */
function terminalAbilities(stream, env) {
    const terminal = stream.isTTY === true && env.TERM !== 'dumb';
    const forced = isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
    return {
        color: !isSet(env.NO_COLOR) && (terminal || forced),
        interactive: terminal && stream.columns !== 0 && !isSet(env.CI),
    };
}


/***/ })

};
