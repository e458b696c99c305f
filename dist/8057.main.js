export const id = 8057;
export const ids = [8057];
export const modules = {

/***/ 98057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSeed: () => (/* binding */ readSeed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/emulator/document/check-document.js + 1 modules
var check_document = __webpack_require__(66577);
// EXTERNAL MODULE: ./.build/emulator/document/path-text.js
var path_text = __webpack_require__(72453);
// EXTERNAL MODULE: ./.build/emulator/ecr/scan-rules.js
var scan_rules = __webpack_require__(80430);
// EXTERNAL MODULE: ./.build/emulator/protocol/is-record.js
var is_record = __webpack_require__(91815);
// EXTERNAL MODULE: ./.build/emulator/ecr/scan-rule-problem.js
var scan_rule_problem = __webpack_require__(50645);
// EXTERNAL MODULE: ./.build/emulator/faults/fault-rule-schema.js
var fault_rule_schema = __webpack_require__(10151);
// EXTERNAL MODULE: ./.build/emulator/faults/permission-set-schema.js
var permission_set_schema = __webpack_require__(90006);
// EXTERNAL MODULE: ./.build/emulator/document/schema.js
var document_schema = __webpack_require__(9233);
// EXTERNAL MODULE: ./.build/emulator/sts/conditions.js
var conditions = __webpack_require__(33293);
// EXTERNAL MODULE: ./.build/emulator/sts/policy-document.js
var policy_document = __webpack_require__(40459);
// EXTERNAL MODULE: ./.build/emulator/iam/managed-policies.js
var managed_policies = __webpack_require__(29450);
// EXTERNAL MODULE: ./.build/emulator/iam/role-policies.js
var role_policies = __webpack_require__(57727);
;// CONCATENATED MODULE: ./.build/emulator/iam/role-policy-problem.js




/** What the schema cannot say about the policies of a role; undefined when they are in order. */
function rolePolicyProblem(role) {
    const strange = role.ManagedPolicyArns?.find((arn) => !Object.hasOwn(managed_policies/* managedPolicies */.c, arn));
    if (strange !== undefined) {
        return `managed policy ${strange} is not known here; known: ${Object.keys(managed_policies/* managedPolicies */.c).join(', ')}`;
    }
    try {
        const statements = (0,role_policies/* rolePolicies */.n)(role).flatMap(({ Statement }) => (0,policy_document/* listOf */.c)(Statement));
        const operators = statements.flatMap(({ Condition = {} }) => Object.keys(Condition));
        const unknown = operators.find((name) => !(0,conditions/* isConditionOperator */.M)(name));
        return unknown && `condition operator ${unknown} is not evaluated here`;
    }
    catch {
        return 'a PolicyDocument is not a JSON policy';
    }
}

// EXTERNAL MODULE: ./.build/emulator/sts/role.js
var sts_role = __webpack_require__(82335);
;// CONCATENATED MODULE: ./.build/emulator/seed/federation-schema.js






/** IAM's CreateOpenIDConnectProvider, and where the keys are. */
const oidcProviderSchema = (0,document_schema/* record */.g1)({ Url: document_schema/* text */.Qq, ClientIDList: (0,document_schema/* list */.p_)(document_schema/* text */.Qq), ThumbprintList: (0,document_schema/* list */.p_)(document_schema/* text */.Qq), JwksUri: document_schema/* text */.Qq }, ['Url']);
/** IAM's CreateRole, and the role's policies. */
const roleSchema = (0,document_schema/* record */.g1)({
    RoleName: document_schema/* text */.Qq,
    Path: document_schema/* text */.Qq,
    AssumeRolePolicyDocument: { kind: 'either', of: [document_schema/* text */.Qq, (0,document_schema/* map */.Tj)(document_schema/* anything */.D8)] },
    MaxSessionDuration: (0,document_schema/* whole */.WQ)(3600, 43_200),
    Description: document_schema/* text */.Qq,
    Policies: (0,document_schema/* list */.p_)((0,document_schema/* record */.g1)({ PolicyName: document_schema/* text */.Qq, PolicyDocument: { kind: 'either', of: [document_schema/* text */.Qq, permission_set_schema/* policySchema */.wh] } }, [
        'PolicyName',
        'PolicyDocument',
    ])),
    ManagedPolicyArns: (0,document_schema/* list */.p_)(document_schema/* text */.Qq),
}, ['RoleName', 'AssumeRolePolicyDocument']);
/** What the schema cannot say about a provider; IAM takes https alone, here this machine is as good. */
function oidcProviderProblem({ Url }) {
    if (/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)\b/.test(Url))
        return undefined;
    return `Url must begin with https:// (or be http on this machine), not ${JSON.stringify(Url)}`;
}
/** What the schema cannot say about a role; undefined when it is in order. */
function roleProblem(role) {
    const statements = statementsOf(role);
    if (statements === undefined)
        return 'AssumeRolePolicyDocument is not a JSON policy with a Statement';
    const operators = statements.flatMap(({ Condition }) => Object.keys(Condition ?? {}));
    const unknown = operators.find((name) => !(0,conditions/* isConditionOperator */.M)(name));
    if (unknown !== undefined)
        return `condition operator ${unknown} is not evaluated here`;
    const open = statements.map(withoutSubject).find((issuer) => issuer !== undefined);
    if (open === undefined)
        return rolePolicyProblem(role);
    return `MalformedPolicyDocument: a statement that trusts ${open} must evaluate ${open}:sub`;
}
function statementsOf(role) {
    try {
        const { Statement } = (0,sts_role/* trustPolicyOf */.O)(role);
        return Statement === undefined ? undefined : (0,policy_document/* listOf */.c)(Statement);
    }
    catch {
        return undefined;
    }
}
/** Issuers that everybody's tokens come from (source: IAM user guide, "Identity-provider controls for shared OIDC providers"). */
const SHARED = ['token.actions.githubusercontent.com', 'gitlab.com'];
function withoutSubject({ Effect, Principal, Condition = {} }) {
    if (Effect !== 'Allow' || Principal === undefined || Principal === '*')
        return undefined;
    const keys = Object.values(Condition).flatMap((block) => Object.keys(block).map((key) => key.toLowerCase()));
    return SHARED.find((issuer) => (0,policy_document/* listOf */.c)(Principal.Federated).some((arn) => arn.endsWith(`:oidc-provider/${issuer}`)) &&
        !keys.includes(`${issuer}:sub`));
}

;// CONCATENATED MODULE: ./.build/emulator/seed/extra-problems.js




/** What the schema cannot say about a seed. */
function extraProblems(seed) {
    const { account, faults = [], scanFindings = [], permissions, oidcProviders = [], roles = [] } = seed;
    return [
        ...problem(['account'], account === undefined ? undefined : accountProblem(String(account))),
        ...faults.flatMap((rule, i) => problem(['faults', i], (0,fault_rule_schema/* faultRuleProblem */.sn)(rule))),
        ...scanFindings.flatMap((rule, i) => problem(['scanFindings', i], (0,scan_rule_problem/* scanRuleProblem */.Z)(rule))),
        ...oidcProviders.flatMap((one, i) => problem(['oidcProviders', i], oidcProviderProblem(one))),
        ...roles.flatMap((one, i) => problem(['roles', i], roleProblem(one))),
        ...problem(['permissions'], permissions === undefined ? undefined : (0,permission_set_schema/* permissionSetProblem */.lm)(permissions)),
    ];
}
function problem(path, message) {
    return message === undefined ? [] : [{ path, message }];
}
function accountProblem(account) {
    return /^\d{12}$/.test(account) ? undefined : `must be twelve digits, not ${JSON.stringify(account)}`;
}

// EXTERNAL MODULE: ./.build/emulator/protocol/shape.js
var protocol_shape = __webpack_require__(12236);
;// CONCATENATED MODULE: ./.build/emulator/seed/schema-of-shape.js

/** What a document must look like to be a value of an AWS shape. */
function schemaOfShape(shape) {
    switch (shape.kind) {
        case 'structure':
            return recordOfShape(shape);
        case 'list':
            return { kind: 'list', of: () => schemaOfShape(shape.member()) };
        case 'map':
            return (0,document_schema/* map */.Tj)(schemaOfShape(shape.value()));
        case 'string':
            return document_schema/* text */.Qq;
        case 'number':
            return { kind: 'number' };
        case 'boolean':
            return document_schema/* boolean */.zM;
        default:
            return document_schema/* anything */.D8;
    }
}
/** Members are looked at when they are met, since shapes refer to one another. */
function recordOfShape(shape) {
    const members = [...shape.members].map(([name, member]) => [name, () => schemaOfShape(member.shape())]);
    const required = [...shape.members].filter(([, member]) => member.required).map(([name]) => name);
    return { kind: 'record', members: Object.fromEntries(members), required };
}

;// CONCATENATED MODULE: ./.build/emulator/seed/network-schema.js



/** The parts of a network in a seed: the shape that EC2 describes each in, and what of it cannot be left out. */
const PARTS = {
    vpcs: { shape: 'Vpc$', required: ['VpcId'] },
    subnets: { shape: 'Subnet$', required: ['SubnetId', 'VpcId'] },
    routeTables: { shape: 'RouteTable$', required: ['RouteTableId', 'VpcId'] },
    securityGroups: { shape: 'SecurityGroup$', required: ['GroupId', 'VpcId'] },
    vpcEndpoints: { shape: 'VpcEndpoint$', required: ['VpcEndpointId', 'VpcId', 'ServiceName'] },
};
/** The sections of a seed that say what EC2 knows. */
const networkSections = Object.keys(PARTS);
/** Each section's schema; EC2's model is loaded only where a seed has one of them. */
async function networkSchemas(present) {
    const names = networkSections.filter((name) => present.includes(name));
    if (names.length === 0)
        return {};
    const model = await Promise.all(/* import() */[__webpack_require__.e(1947), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 45647));
    return Object.fromEntries(names.map((name) => [name, (0,document_schema/* list */.p_)(partSchema(name, model[PARTS[name].shape]))]));
}
function partSchema(name, shape) {
    const described = (0,protocol_shape/* shapeOf */.F)(shape);
    if (described.kind !== 'structure')
        throw new TypeError(`no structure describes ${name}`);
    const { members } = recordOfShape(described);
    const attributes = { EnableDnsSupport: document_schema/* boolean */.zM, EnableDnsHostnames: document_schema/* boolean */.zM };
    return (0,document_schema/* record */.g1)({ ...members, ...(name === 'vpcs' ? attributes : {}) }, PARTS[name].required);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/emulator/protocol/service-model.js
var service_model = __webpack_require__(59922);
;// CONCATENATED MODULE: ./.build/emulator/seed/aws-record.js


/** Each SDK is loaded only when a seed has something for its service. */
const SDKS = {
    ecr: () => Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(5335)]).then(__webpack_require__.bind(__webpack_require__, 75335)),
    ecs: () => Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(8707)]).then(__webpack_require__.bind(__webpack_require__, 68707)),
    elb: () => Promise.all(/* import() */[__webpack_require__.e(7637), __webpack_require__.e(6156), __webpack_require__.e(609)]).then(__webpack_require__.bind(__webpack_require__, 10609)),
    logs: () => Promise.all(/* import() */[__webpack_require__.e(7529), __webpack_require__.e(1151)]).then(__webpack_require__.bind(__webpack_require__, 81151)),
};
/** What an operation's input must look like, by the AWS SDK's own model; `given` members are added by the seed itself. */
async function awsRecord(service, operation, given = []) {
    const sdk = await SDKS[service]?.();
    const model = sdk && (0,service_model/* findOperation */.LC)(sdk, operation);
    if (model?.input.kind !== 'structure')
        throw new TypeError(`no operation ${service} ${operation}`);
    const schema = recordOfShape(model.input);
    return { ...schema, required: (schema.required ?? []).filter((name) => !given.includes(name)) };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/emulator/seed/yaml-text.js

/** Parses one document; with syntax errors there is no value. */
function parseYamlText(file, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, merge: true });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    const problems = document.errors.map(({ pos, message }) => ({ where: place(pos[0]), message }));
    return {
        file,
        value: problems.length > 0 ? undefined : plain(document),
        problems,
        at: (path, atKey = false) => place(offsetOf(document, path, atKey)),
    };
}
/** An empty file is an empty map. */
function plain(document) {
    return document.toJS() ?? {};
}
/** Where a value stands; of one that is not there, where the nearest thing around it does. */
function offsetOf(document, path, atKey) {
    let offset = startOf(document.contents);
    let node = document.contents;
    path.forEach((part, i) => {
        const found = child(document, node, part);
        if (found === undefined) {
            node = undefined;
            return;
        }
        offset = startOf(atKey && i === path.length - 1 ? (found.key ?? found.value) : found.value) || offset;
        node = found.value;
    });
    return offset;
}
function child(document, parent, part) {
    const node = (0,dist/* isAlias */.Vj)(parent) ? parent.resolve(document) : parent;
    if ((0,dist/* isSeq */.oP)(node))
        return { value: node.items[Number(part)] };
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.find(({ key }) => keyText(key) === String(part));
    return pair === undefined ? merged(document, node, part) : { key: pair.key, value: pair.value };
}
/** What `<<` brings in stands where it is written once for all. */
function merged(document, { items }, part) {
    const merges = items.filter(({ key }) => (0,dist/* isScalar */.jn)(key) && key.source === '<<').map(({ value }) => value);
    const sources = merges.flatMap((value) => ((0,dist/* isSeq */.oP)(value) ? value.items : [value]));
    return sources.map((source) => child(document, source, part)).find((found) => found !== undefined);
}
function keyText(key) {
    return String((0,dist/* isNode */.Ll)(key) ? key.value : key);
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}

;// CONCATENATED MODULE: ./.build/emulator/seed/read-task-definition.js





/** Members that DescribeTaskDefinition adds; a file often is its answer. */
const DESCRIBED = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'deregisteredAt',
    'deleteRequestedAt',
    'registeredBy',
];
/** RegisterTaskDefinition's input from a JSON or YAML file, with what is wrong in it. */
function readTaskDefinition(file, schema) {
    const document = parseYamlText(file, (0,external_node_fs_.readFileSync)(file, 'utf8'));
    if (document.problems.length > 0)
        return { input: {}, problems: document.problems };
    const value = (0,is_record/* isRecord */.u)(document.value) ? withoutDescribed(document.value) : document.value;
    const problems = (0,check_document/* checkDocument */.s)(schema, value).map((problem) => ({
        where: document.at(problem.path, problem.atKey),
        message: (0,path_text/* problemText */.f)(problem),
    }));
    return { input: (0,is_record/* isRecord */.u)(value) ? value : {}, problems };
}
function withoutDescribed(value) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !DESCRIBED.includes(name)));
}

// EXTERNAL MODULE: ./.build/emulator/seed/seed-error.js
var seed_error = __webpack_require__(8328);
;// CONCATENATED MODULE: ./.build/emulator/seed/seed-sections.js


function call(service, operation, input) {
    return { service, operation, input };
}
async function withMembers(schema, members) {
    const { members: known, required } = await schema;
    return (0,document_schema/* record */.g1)({ ...known, ...members }, required);
}
const capacityProviders = {
    schema: () => awsRecord('ecs', 'CreateCapacityProvider'),
    calls: (input) => [call('ecs', 'CreateCapacityProvider', input)],
};
const clusters = {
    short: 'clusterName',
    schema: () => awsRecord('ecs', 'CreateCluster'),
    calls: (input) => [call('ecs', 'CreateCluster', input)],
};
const logGroups = {
    short: 'logGroupName',
    schema: () => withMembers(awsRecord('logs', 'CreateLogGroup'), { retentionInDays: (0,document_schema/* whole */.WQ)(1) }),
    calls: ({ retentionInDays, ...input }) => {
        const create = call('logs', 'CreateLogGroup', input);
        if (retentionInDays === undefined)
            return [create];
        const { logGroupName } = input;
        return [create, call('logs', 'PutRetentionPolicy', { logGroupName, retentionInDays })];
    },
};
const repositories = {
    short: 'repositoryName',
    schema: () => withMembers(awsRecord('ecr', 'CreateRepository'), { lifecyclePolicyText: document_schema/* text */.Qq }),
    calls: ({ lifecyclePolicyText, ...input }) => {
        const create = call('ecr', 'CreateRepository', input);
        if (lifecyclePolicyText === undefined)
            return [create];
        const { repositoryName } = input;
        return [create, call('ecr', 'PutLifecyclePolicy', { repositoryName, lifecyclePolicyText })];
    },
};
const targetGroups = {
    schema: async () => {
        const attribute = (0,document_schema/* record */.g1)({ Key: document_schema/* text */.Qq, Value: document_schema/* text */.Qq }, ['Key', 'Value']);
        return withMembers(awsRecord('elb', 'CreateTargetGroup'), { Attributes: (0,document_schema/* list */.p_)(attribute) });
    },
    calls: ({ Attributes, ...input }) => {
        const create = call('elb', 'CreateTargetGroup', input);
        if (Attributes === undefined)
            return [create];
        return [create, call('elb', 'ModifyTargetGroupAttributes', { TargetGroupArn: input.Name, Attributes })];
    },
};
const loadBalancers = {
    schema: async () => {
        const listener = await awsRecord('elb', 'CreateListener', ['LoadBalancerArn']);
        return withMembers(awsRecord('elb', 'CreateLoadBalancer'), { Listeners: (0,document_schema/* list */.p_)(listener) });
    },
    calls: ({ Listeners = [], ...input }) => [
        call('elb', 'CreateLoadBalancer', input),
        ...Listeners.map((listener) => call('elb', 'CreateListener', { ...listener, LoadBalancerArn: input.Name })),
    ],
};
const taskDefinitions = {
    short: 'file',
    schema: () => awsRecord('ecs', 'RegisterTaskDefinition'),
    calls: (input) => [call('ecs', 'RegisterTaskDefinition', input)],
};
const services = {
    schema: () => awsRecord('ecs', 'CreateService'),
    calls: (input) => [call('ecs', 'CreateService', input)],
};
/** The lists of a seed in the order they are made: what is referred to comes first. */
const seedSections = {
    capacityProviders,
    clusters,
    logGroups,
    repositories,
    targetGroups,
    loadBalancers,
    taskDefinitions,
    services,
};

;// CONCATENATED MODULE: ./.build/emulator/seed/read-plantings.js





/** The AWS calls a checked seed asks for, in order; task definitions are read from their files. */
async function readPlantings(document, seed) {
    const planted = { plantings: [], problems: [] };
    for (const [name, section] of Object.entries(seedSections)) {
        for (const [i, given] of (seed[name] ?? []).entries()) {
            const where = document.at([name, i]);
            const item = await itemOf(section, given, { file: document.file, where }, planted.problems);
            planted.plantings.push(...section.calls(item).map((call) => ({ ...call, where })));
        }
    }
    return planted;
}
async function itemOf({ short }, given, { file, where }, problems) {
    if (typeof given !== 'string')
        return given;
    if (short !== 'file')
        return { [short ?? '']: given };
    const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), given);
    try {
        const read = readTaskDefinition(path, await awsRecord('ecs', 'RegisterTaskDefinition'));
        problems.push(...read.problems);
        return read.input;
    }
    catch (error) {
        problems.push({ where, message: (0,seed_error/* unreadable */.O)(given, error).message });
        return {};
    }
}

// EXTERNAL MODULE: ./.build/emulator/alarms.js
var alarms = __webpack_require__(1548);
// EXTERNAL MODULE: ./.build/emulator/control/script-rule-schema.js
var script_rule_schema = __webpack_require__(49732);
// EXTERNAL MODULE: ./.build/emulator/faults/task-fault.js
var task_fault = __webpack_require__(29014);
;// CONCATENATED MODULE: ./.build/emulator/seed/secret-schema.js

const scalar = [document_schema/* text */.Qq, { kind: 'number' }, { kind: 'boolean' }];
const mapOrList = (value, item) => ({ kind: 'either', of: [(0,document_schema/* map */.Tj)(value), (0,document_schema/* list */.p_)(item)] });
/** Values by name, or CreateSecret's members and DescribeSecret's DeletedDate. */
const secretsSchema = mapOrList({ kind: 'either', of: [...scalar, (0,document_schema/* map */.Tj)(document_schema/* anything */.D8)] }, (0,document_schema/* record */.g1)({ Name: document_schema/* text */.Qq, SecretString: document_schema/* text */.Qq, KmsKeyId: document_schema/* text */.Qq, DeletedDate: document_schema/* text */.Qq }, ['Name', 'SecretString']));
/** Values by name, or PutParameter's members. */
const parametersSchema = mapOrList({ kind: 'either', of: scalar }, (0,document_schema/* record */.g1)({
    Name: document_schema/* text */.Qq,
    Value: document_schema/* text */.Qq,
    Type: (0,document_schema/* choice */.Yq)('String', 'StringList', 'SecureString'),
    KeyId: document_schema/* text */.Qq,
    Tier: (0,document_schema/* choice */.Yq)('Standard', 'Advanced', 'Intelligent-Tiering'),
}, ['Name', 'Value']));

;// CONCATENATED MODULE: ./.build/emulator/seed/seed-schema.js










const limit = (0,document_schema/* record */.g1)({ tasks: (0,document_schema/* number */.ai)(0), cpu: (0,document_schema/* number */.ai)(0), memory: (0,document_schema/* number */.ai)(0) });
const settings = {
    region: document_schema/* text */.Qq,
    account: document_schema/* text */.Qq,
    secrets: secretsSchema,
    parameters: parametersSchema,
    capacity: (0,document_schema/* map */.Tj)(limit),
    instances: (0,document_schema/* map */.Tj)((0,document_schema/* whole */.WQ)(0)),
    hooks: (0,document_schema/* map */.Tj)({ kind: 'either', of: [document_schema/* text */.Qq, (0,document_schema/* list */.p_)(document_schema/* text */.Qq)] }),
    scanFindings: (0,document_schema/* list */.p_)((0,document_schema/* map */.Tj)(document_schema/* anything */.D8)),
    scripts: (0,document_schema/* list */.p_)(script_rule_schema/* scriptRuleSchema */.X),
    faults: (0,document_schema/* list */.p_)(fault_rule_schema/* faultRuleSchema */.OL),
    taskFaults: (0,document_schema/* list */.p_)(task_fault/* taskFaultSchema */.d),
    permissions: permission_set_schema/* permissionSetSchema */.LB,
    alarms: (0,document_schema/* map */.Tj)((0,document_schema/* choice */.Yq)(...alarms/* ALARM_STATES */.l)),
    oidcProviders: (0,document_schema/* list */.p_)(oidcProviderSchema),
    roles: (0,document_schema/* list */.p_)(roleSchema),
};
/** What a seed file must look like; of AWS's models only those of the sections that are there are loaded. */
async function seedSchema(present) {
    const sections = Object.entries(seedSections).map(async ([name, section]) => {
        if (!present.includes(name))
            return [name, document_schema/* anything */.D8];
        const item = await section.schema();
        return [name, (0,document_schema/* list */.p_)(section.short === undefined ? item : { kind: 'either', of: [document_schema/* text */.Qq, item] })];
    });
    const networks = {
        ...Object.fromEntries(networkSections.map((name) => [name, document_schema/* anything */.D8])),
        ...(await networkSchemas(present)),
    };
    return (0,document_schema/* record */.g1)({ ...settings, ...networks, ...Object.fromEntries(await Promise.all(sections)) });
}

;// CONCATENATED MODULE: ./.build/emulator/seed/read-seed.js











/** Reads a seed file and checks all of it. Throws one ShipError that lists every problem with its place. */
async function readSeed(file) {
    const document = parseYamlText(file, readText(file));
    const problems = document.problems.length > 0 ? document.problems : await problemsOf(document);
    if (problems.length > 0)
        throw (0,seed_error/* seedError */.e)(file, problems);
    const value = document.value;
    const planted = await readPlantings(document, value);
    if (planted.problems.length > 0)
        throw (0,seed_error/* seedError */.e)(file, planted.problems);
    return { ...seedOf(value, file), plantings: planted.plantings };
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,seed_error/* unreadable */.O)(file, error);
    }
}
async function problemsOf(document) {
    const present = (0,is_record/* isRecord */.u)(document.value) ? Object.keys(document.value) : [];
    const found = (0,check_document/* checkDocument */.s)(await seedSchema(present), document.value);
    const all = found.length > 0 ? found : extraProblems(document.value);
    return all.map((problem) => ({
        where: document.at(problem.path, problem.atKey),
        message: (0,path_text/* problemText */.f)(problem),
    }));
}
/** Sections that are kept as they stand in the file. */
const KEPT = [
    ...networkSections,
    'region',
    'account',
    'capacity',
    'instances',
    'hooks',
    'scripts',
    'faults',
    'taskFaults',
    'permissions',
    'alarms',
    'secrets',
    'parameters',
    'oidcProviders',
    'roles',
];
function seedOf(value, file) {
    const { scanFindings } = value;
    return {
        ...Object.fromEntries(Object.entries(value).filter(([name]) => KEPT.includes(name))),
        ...(scanFindings !== undefined && { scanFindings: (0,scan_rules/* parseScanRules */.Ux)(scanFindings, file) }),
    };
}


/***/ })

};
