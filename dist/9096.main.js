export const id = 9096;
export const ids = [9096];
export const modules = {

/***/ 76431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ emulatorActions)
});

;// CONCATENATED MODULE: ./.build/commands/emulator-clock.js
/** The emulator's time for people. */
function tellClock(answer) {
    const { time, speed } = answer;
    return `${time}, ${speed === 0 ? 'standing still' : speed === 1 ? 'at normal speed' : `${speed} times as fast`}`;
}
const clock = {
    name: 'clock',
    summary: "Show the emulator's time and speed.",
    operands: [],
    rows: [],
    examples: ['clock', 'clock --json'],
    ask: () => [{ method: 'GET', path: '/clock' }],
    tell: tellClock,
};

;// CONCATENATED MODULE: ./.build/commands/emulator-advance.js

const advance = {
    name: 'advance',
    summary: 'Move its time on; everything due on the way happens at once.',
    operands: [{ name: '<time>', description: 'How far, for example 90s, 10m, 1h30m or 2d.' }],
    rows: [],
    examples: ['advance 90s', 'advance 1h30m'],
    ask: ({ operands: [by] }) => [{ method: 'POST', path: '/clock/advance', body: { by } }],
    tell: tellClock,
};

;// CONCATENATED MODULE: ./.build/commands/emulator-alarm.js
const alarm = {
    name: 'alarm',
    summary: 'Put a CloudWatch alarm into a state.',
    operands: [
        { name: '<name>', description: "The alarm's name." },
        { name: '<state>', description: 'OK, ALARM or INSUFFICIENT_DATA.' },
    ],
    rows: [],
    examples: ['alarm web-5xx ALARM', 'alarm web-5xx OK'],
    ask: ({ operands: [name = '', state = ''] }) => [
        { method: 'PUT', path: `/alarms/${encodeURIComponent(name)}`, body: { state: state.toUpperCase() } },
    ],
    tell: (answer) => {
        const { name, state } = answer;
        return `alarm ${name} is in ${state}`;
    },
};

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/commands/emulator-fault-rows.js
function row(shown, member) {
    return { group: 'Run', ...shown, member };
}
/** A value under the rule's own name for it. */
function as(member) {
    return (value) => ({ [member]: value });
}
const seconds = (value) => Number(value) / 1000;
/** Which requests, how often, and what happens to them. */
const faultRows = [
    row({
        name: 'service',
        kind: 'string',
        placeholder: 'name',
        description: 'Only requests to ecr, ecs, elb, logs, sts or registry.',
    }, as('service')),
    row({
        name: 'operation',
        kind: 'string',
        placeholder: 'name',
        description: 'Only this operation; * stands for anything.',
    }, as('operation')),
    row({ name: 'path', kind: 'string', description: 'Only requests with this path; * stands for anything.' }, as('path')),
    row({ name: 'probability', kind: 'string', placeholder: '0..1', description: 'How likely it strikes.' }, (value) => ({
        probability: Number.isNaN(Number(value)) ? value : Number(value),
    })),
    row({ name: 'next', kind: 'integer', minimum: 1, description: 'Only the next so many requests.' }, as('next')),
    row({ name: 'every', kind: 'integer', minimum: 1, description: 'Only each so-many-th request.' }, as('every')),
    row({ name: 'for', kind: 'duration', description: "Only for so long, by the emulator's clock." }, (value) => ({
        forSeconds: seconds(value),
    })),
    row({ name: 'latency', kind: 'duration', description: 'Answer so much later.' }, as('latencyMs')),
    row({
        name: 'status',
        kind: 'integer',
        minimum: 400,
        maximum: 599,
        description: 'Answer with this HTTP status.',
    }, as('status')),
    row({
        name: 'code',
        kind: 'string',
        placeholder: 'name',
        description: "Answer with AWS's exception of this name.",
    }, as('code')),
    row({ name: 'message', kind: 'string', placeholder: 'text', description: "The exception's text." }, as('message')),
    row({ name: 'throttle', kind: 'boolean', description: 'Answer ThrottlingException: Rate exceeded.' }, as('throttle')),
    row({
        name: 'drop-connection',
        kind: 'choice',
        choices: ['before', 'after'],
        description: 'Close the connection before or after the request was performed.',
    }, as('dropConnection')),
    row({ name: 'expired-token', kind: 'boolean', description: 'Answer ExpiredTokenException.' }, as('expiredToken')),
    row({
        name: 'access-denied',
        kind: 'boolean',
        description: 'Answer AccessDeniedException in the words of IAM.',
    }, as('accessDenied')),
    row({ name: 'stale-reads', kind: 'duration', description: 'Show what the same request saw so long ago.' }, (value) => ({ staleReads: { seconds: seconds(value) } })),
    row({
        name: 'clock-skew',
        kind: 'integer',
        placeholder: 'seconds',
        description: "The service's clock is so far ahead; it refuses signatures.",
    }, as('clockSkewSeconds')),
];

;// CONCATENATED MODULE: ./.build/commands/emulator-fault.js


const fault = {
    name: 'fault',
    summary: 'Let requests fail, wait, or see the past.',
    operands: [{ name: '[json]', description: 'A fault rule or a list of them as JSON; or use the flags.' }],
    rows: faultRows.map(({ member: _, ...row }) => row),
    examples: [
        'fault --operation UpdateService --throttle --next 3',
        'fault --service ecr --latency 2s --for 10m',
        'fault \'{"operation":"ListTasks","status":503,"next":1}\'',
    ],
    ask: (given) => [{ method: 'POST', path: '/faults', body: ruleOf(given) }],
    tell: (answer) => answer.faults
        .map(({ id, rule }) => `fault ${id}: ${JSON.stringify(rule)}`)
        .join('\n'),
};
function ruleOf({ operands: [json], values }) {
    const members = faultRows.flatMap(({ name, member }) => {
        const value = values[name];
        return value === undefined ? [] : [member(value)];
    });
    if (json === undefined)
        return Object.assign({}, ...members);
    if (members.length === 0)
        return parsed(json);
    throw new errors/* ShipError */.f('option-invalid', 'a fault is given either as JSON or by flags', {
        remedy: 'Write everything into the JSON, or everything as flags.',
    });
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new errors/* ShipError */.f('option-invalid', `the fault is no JSON: ${error.message}`, {
            remedy: 'Put it in single quotes: \'{"operation":"UpdateService","throttle":true,"next":3}\'',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./.build/commands/parse-file.js

/** A JSON or YAML file that a command line names. The help of every command lists those who use it, and needs no YAML. */
async function parseFile(path, text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        return parse(text);
    }
    catch (error) {
        const [message = ''] = error.message.split('\n');
        throw new errors/* ShipError */.f('config-invalid', `${path}: ${message}`, {
            remedy: 'Correct the file.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./.build/commands/emulator-permissions.js

const operands = [{ name: '<actions...>', description: 'For example ecs:UpdateService or "ecr:*".' }];
function tell(answer) {
    const { allow, deny, policy } = answer;
    if (policy !== undefined)
        return `callers may do what ${[policy.Statement].flat().length} statements say`;
    const allowed = allow === undefined ? 'everything' : allow.join(', ') || 'nothing';
    return `callers may do ${allowed}${deny === undefined ? '' : `, but not ${deny.join(', ')}`}`;
}
const allow = {
    name: 'allow',
    summary: 'Allow callers these actions and nothing else.',
    operands,
    rows: [],
    examples: ['allow "ecs:Describe*" "ecr:*"'],
    ask: ({ operands: actions }) => [{ method: 'POST', path: '/permissions', body: { allow: actions } }],
    tell,
};
const deny = {
    name: 'deny',
    summary: 'Deny callers these actions, allow all others.',
    operands,
    rows: [],
    examples: ['deny ecs:UpdateService', 'deny "iam:*"'],
    ask: ({ operands: actions }) => [{ method: 'POST', path: '/permissions', body: { deny: actions } }],
    tell,
};
const policy = {
    name: 'policy',
    summary: 'Allow callers what an IAM policy says, on its resources, and nothing else.',
    operands: [
        { name: '<file>', description: 'A policy document, as it is attached to a role: JSON or YAML.' },
    ],
    rows: [],
    examples: ['policy role-policy.json'],
    ask: async ({ operands: [file = ''], readText }) => [
        {
            method: 'POST',
            path: '/permissions',
            body: { policy: await parseFile(file, await readText(file)) },
        },
    ],
    tell,
};

;// CONCATENATED MODULE: ./.build/commands/emulator-requests.js
const requests = {
    name: 'requests',
    summary: 'List what was asked of it; --json has the parameters too.',
    operands: [],
    rows: [
        {
            name: 'service',
            kind: 'string',
            group: 'Run',
            placeholder: 'name',
            description: 'Only of one service: ecr, ecs, elb, logs, sts or registry.',
        },
        {
            name: 'operation',
            kind: 'string',
            group: 'Run',
            placeholder: 'name',
            description: 'Only one operation, for example UpdateService.',
        },
    ],
    examples: ['requests', 'requests --service ecs --operation UpdateService --json'],
    ask: ({ values }) => {
        const { service, operation } = values;
        const query = new URLSearchParams();
        if (service !== undefined)
            query.set('service', `${service}`);
        if (operation !== undefined)
            query.set('operation', `${operation}`);
        return [{ method: 'GET', path: query.size === 0 ? '/requests' : `/requests?${query}` }];
    },
    tell: (answer) => {
        const entries = answer.requests;
        return entries.length === 0 ? 'no request' : entries.map(line).join('\n');
    },
};
function line(entry) {
    const { time, method, path, service = '', operation, status = 'open', error, faults } = entry;
    const what = operation === undefined ? `${method} ${path}` : `${service} ${operation}`;
    const struck = faults === undefined ? '' : `, by fault ${faults.join(', ')}`;
    return `${new Date(time).toISOString()} ${status} ${what}${error === undefined ? '' : ` ${error}`}${struck}`;
}

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
;// CONCATENATED MODULE: ./.build/commands/emulator-reset.js


const WHAT = ['faults', 'task-faults', 'permissions', 'scripts', 'requests'];
const emulator_reset_reset = {
    name: 'reset',
    summary: 'Clear faults, task faults, permissions, scripts or the request log.',
    operands: [{ name: '<what...>', description: `Any of ${WHAT.join(', ')}.` }],
    rows: [],
    examples: ['reset faults', 'reset permissions requests'],
    ask: ({ operands }) => operands.map((what) => ({ method: 'DELETE', path: `/${known(what)}` })),
    tell: () => 'cleared',
};
function known(what) {
    if (WHAT.includes(what))
        return what;
    throw new errors/* ShipError */.f('option-invalid', `${JSON.stringify(what)} cannot be reset${(0,did_you_mean/* didYouMean */.a)(what, WHAT)}`, {
        remedy: `Use ${WHAT.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./.build/commands/emulator-script.js

const script = {
    name: 'script',
    summary: 'Say how containers behave from now on (scripted runtime).',
    operands: [{ name: '<file>', description: 'JSON or YAML file with a script rule or a list of them.' }],
    rows: [],
    examples: ['script behaviour.yml'],
    ask: async ({ operands: [file = ''], readText }) => [
        { method: 'POST', path: '/scripts', body: await parseFile(file, await readText(file)) },
    ],
    tell: (answer) => `script rules added: ${answer.added}`,
};

;// CONCATENATED MODULE: ./.build/commands/emulator-speed.js

const speed = {
    name: 'speed',
    summary: 'Let its time run faster, or stop it.',
    operands: [
        { name: '<times>', description: "How many times as fast as the machine's clock; 0 stands still." },
    ],
    rows: [],
    examples: ['speed 60', 'speed 0    stand still; advance moves it on'],
    ask: ({ operands: [times] }) => [
        { method: 'POST', path: '/clock/speed', body: { speed: numberOrText(times) } },
    ],
    tell: tellClock,
};
/** What is no number goes as it is: the emulator says what would be right. */
function numberOrText(text = '') {
    const value = Number(text);
    return text.trim() === '' || Number.isNaN(value) ? text : value;
}

;// CONCATENATED MODULE: ./.build/commands/emulator-state.js
const state = {
    name: 'state',
    summary: 'Show clusters, services, repositories, …; --json shows everything.',
    operands: [],
    rows: [],
    examples: ['state', 'state --json'],
    ask: () => [{ method: 'GET', path: '/state' }],
    tell: (answer) => lines(answer).join('\n') || 'there is nothing yet',
};
function lines({ ecs, repositories, loadBalancers, faults }) {
    return [
        ...ecs.flatMap(placeLines),
        ...repositories.map(({ repositoryName, images }) => `repository ${repositoryName}: ${images.length} images`),
        ...loadBalancers.flatMap(({ LoadBalancerName, listeners }) => listeners.map(({ url }) => `load balancer ${LoadBalancerName}: ${url}`)),
        ...faults.map(({ id, rule, spent }) => `fault ${id}: ${JSON.stringify(rule)}${spent ? ' (spent)' : ''}`),
    ];
}
function placeLines({ accountId, region, clusters }) {
    return clusters.flatMap(({ clusterName, services }) => [
        `cluster ${clusterName} in ${region}, account ${accountId}`,
        ...services.map((service) => `  ${serviceLine(service)}`),
    ]);
}
function serviceLine({ serviceName, status, runningCount, desiredCount, deployments }) {
    const rollouts = deployments.map(({ taskDefinition, rolloutState }) => `${taskDefinition.split('/').at(-1)} ${rolloutState}`);
    return `service ${serviceName}: ${status}, ${runningCount} of ${desiredCount} tasks run; ${rollouts.join(', ')}`;
}

;// CONCATENATED MODULE: ./.build/commands/emulator-actions.js










/** What can be asked of a running emulator. */
const emulatorActions = [
    clock,
    advance,
    speed,
    fault,
    script,
    alarm,
    allow,
    deny,
    policy,
    emulator_reset_reset,
    requests,
    state,
];


/***/ }),

/***/ 20412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   Il: () => (/* binding */ hasNegative),
/* harmony export */   Tb: () => (/* binding */ isSwitch),
/* harmony export */   hx: () => (/* binding */ placeholderOf),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony exports fullDescription, grouped */

const placeholders = {
    string: 'text',
    boolean: 'true|false',
    integer: 'number',
    duration: 'time',
    size: 'size',
    list: 'list',
    map: 'NAME=value',
    choice: 'choice',
};
/** What stands for the value: `path`, `auto|replace|off`. */
function placeholderOf(row) {
    return row.placeholder ?? row.choices?.join('|') ?? placeholders[row.kind];
}
/** The default as a phrase, fixed values in backticks; `undefined` where there is none. */
function defaultOf(row) {
    if (row.defaultNote !== undefined || row.default === undefined)
        return row.defaultNote;
    return `\`${row.default}\``;
}
/** Description and default as plain text, for places without their own column for it. */
function fullDescription(row) {
    const fallback = defaultOf(row);
    return plain(fallback === undefined ? row.description : `${row.description} Default: ${fallback}.`);
}
/** The same words without Markdown. */
function plain(text) {
    return text.replaceAll('`', '');
}
/** Rows under their headings, in the headings' order. */
function grouped(rows) {
    return optionGroups
        .map((group) => ({ group, rows: rows.filter((row) => row.group === group) }))
        .filter((one) => one.rows.length > 0);
}
/** Has a choice the words of a boolean, so that its flag may stand alone? */
function isSwitch(row) {
    return row.kind === 'boolean' || (row.choices?.includes('true') ?? false);
}
/** Has the flag an opposite `--no-…`? `--no-cache` has none: the option is named for what it turns off. */
function hasNegative(row) {
    return isSwitch(row) && !row.name.startsWith('no-');
}


/***/ }),

/***/ 82478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ sharedRows),
/* harmony export */   qf: () => (/* binding */ ownRows)
/* harmony export */ });
/* unused harmony exports restartRows, scaleRows, stopRows */
/* harmony import */ var _options_rollback_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54865);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78302);


/** The options of a ship that such a verb has as well, besides all that are about the access to AWS. */
const shared = [
    ...['service', 'cluster', 'config', 'environment', 'only'],
    ...['repository', 'lifecycle', 'timeout', 'no-progress-timeout', 'on-failure', 'on-cancel'],
    ...['dry-run', 'json', 'verbose', 'show-values'],
];
/** Those rows of the option table. */
function sharedRows() {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)('cli').filter(({ name, group }) => group === 'AWS access' || shared.includes(name));
}
const restartRows = [];
const scaleRows = [];
const stopRows = [
    {
        name: 'delete',
        kind: 'boolean',
        group: 'Service',
        description: 'Delete the service as well, of which nothing is left then. It has to carry the tag `ecs-ship:review`.',
        default: 'false',
    },
    {
        name: 'deregister',
        kind: 'boolean',
        group: 'Service',
        description: 'With --delete: deregister the revisions of its task definition’s family too, unless anything else uses the family.',
        default: 'false',
    },
    {
        name: 'force',
        kind: 'boolean',
        group: 'Service',
        description: 'With --delete: delete a service that has no such tag.',
        default: 'false',
    },
    {
        name: 'yes',
        kind: 'boolean',
        group: 'Run',
        description: 'Do not ask. Where nobody can be asked, --delete needs it, and so do several services at once.',
        default: 'false',
    },
];
/** The rows that a verb has to itself. */
const ownRows = {
    rollback: _options_rollback_options_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackOptions */ .H,
    restart: restartRows,
    scale: scaleRows,
    stop: stopRows,
};


/***/ }),

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   f: () => (/* binding */ ShipError)
/* harmony export */ });
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
    'plan-unreadable': 2,
    'terminal-missing': 2,
    'source-not-found': 2,
    'work-tree-dirty': 3,
    'cluster-not-found': 3,
    'service-not-found': 3,
    'service-unsupported': 3,
    'revision-unusable': 3,
    'no-earlier-revision': 3,
    'service-protected': 3,
    'not-confirmed': 3,
    'exec-unavailable': 3,
    'session-plugin-missing': 3,
    'session-plugin-outdated': 3,
    'link-missing': 3,
    'repository-not-found': 3,
    'image-not-found': 3,
    'secret-not-found': 3,
    'tag-immutable': 3,
    'image-in-use': 3,
    'platform-mismatch': 3,
    'commit-older': 3,
    'account-not-allowed': 3,
    'plan-outdated': 3,
    'check-findings': 3,
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

/***/ 59096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(26675);
;// CONCATENATED MODULE: ./.build/frontends/cli/naming-verb.js

const anyHelp = '`ecs-ship ship --help`';
/** The same error, whose remedy sends the reader to the help of the verb that was typed. */
function namingVerb(error, argv) {
    const { code, message, remedy, evidence, docs, cause } = error;
    const verb = argv.slice(0, argv[0] === 'emulator' ? 2 : 1).join(' ');
    if (verb === 'ship' || !remedy.includes(anyHelp))
        return error;
    const details = { remedy: remedy.replaceAll(anyHelp, `\`ecs-ship ${verb} --help\``), evidence, cause };
    return new errors/* ShipError */.f(code, message, docs === undefined ? details : { ...details, docs });
}

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/config/options.js + 13 modules
var options = __webpack_require__(78302);
// EXTERNAL MODULE: ./.build/frontends/cli/cli-program.js + 16 modules
var cli_program = __webpack_require__(59162);
;// CONCATENATED MODULE: ./.build/frontends/cli/parse-argv.js





/** Parses a command line; help and version are printed here. Throws ShipError for what cannot be understood. */
function parseArgv(argv, io) {
    let request = { verb: 'none', exitCode: 0 };
    const program = (0,cli_program/* parsingProgram */.z)(io, (chosen) => {
        request = chosen;
    });
    try {
        program.parse(argv, { from: 'user' });
        return request;
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        // Shown on request it is an answer; shown because no verb was given it must not pass for a success.
        if (error.code === 'commander.help')
            return { verb: 'none', exitCode: 2 };
        if (error.exitCode === 0)
            return { verb: 'none', exitCode: 0 };
        throw misunderstood(error, commandOf(program, argv));
    }
}
/** The command whose grammar was broken: the deepest one that was named. */
function commandOf(command, [word, ...others]) {
    const next = command.commands.find((one) => one.name() === word);
    return next === undefined ? command : commandOf(next, others);
}
function misunderstood(error, command) {
    const within = pathOf(command);
    const verbs = command.commands.map((one) => one.name());
    const word = /'([^']+)'/.exec(error.message)?.[1] ?? '';
    if (error.code === 'commander.unknownCommand') {
        return new errors/* ShipError */.f('option-unknown', `${word}: no such command${(0,did_you_mean/* didYouMean */.a)(word, verbs)}`, {
            remedy: `Use one of ${verbs.join(', ')}; \`ecs-ship${within} --help\` describes them.`,
        });
    }
    if (error.code === 'commander.unknownOption' && within === '')
        return unknownFlag(word);
    if (error.code === 'commander.optionMissingArgument')
        return valueMissing(word);
    const choices = /Allowed choices are (.+)\.$/.exec(error.message)?.[1]?.split(', ');
    if (choices !== undefined)
        return noChoice(word, choices);
    return new errors/* ShipError */.f('option-invalid', error.message.replace(/^error: /, '').replaceAll('\n', ' '), {
        remedy: `\`ecs-ship${within} --help\` describes what it takes.`,
    });
}
/** ` emulator start` */
function pathOf(command) {
    return command.parent === null ? '' : `${pathOf(command.parent)} ${command.name()}`;
}
/** `--service <name>` at the end of the line. */
function valueMissing(flag) {
    const name = flag.split(' ')[0] ?? flag;
    return new errors/* ShipError */.f('option-invalid', `${name}: the value is missing`, { remedy: `Write ${flag}.` });
}
/** An operand that is one of a few. */
function noChoice(word, choices) {
    return new errors/* ShipError */.f('option-invalid', `"${word}" is none of the choices${(0,did_you_mean/* didYouMean */.a)(word, choices)}`, {
        remedy: `Use one of ${choices.join(', ')}.`,
    });
}
/** A flag before any verb: most likely one of `ship`. */
function unknownFlag(flag) {
    const flags = (0,options/* optionsOf */.cz)('cli').map((row) => `--${row.name}`);
    const meant = (0,did_you_mean/* nearest */.p)(flag, flags);
    const remedy = meant === undefined ? 'Use ecs-ship --help.' : `Options follow the command: ecs-ship ship ${meant} …`;
    return new errors/* ShipError */.f('option-unknown', `${flag}: no such option before a command`, { remedy });
}

// EXTERNAL MODULE: ./.build/frontends/error-text.js
var error_text = __webpack_require__(70288);
// EXTERNAL MODULE: ./.build/frontends/failure-outcome.js
var failure_outcome = __webpack_require__(58599);
// EXTERNAL MODULE: ./.build/frontends/plan-exit-code.js
var plan_exit_code = __webpack_require__(75654);
;// CONCATENATED MODULE: ./.build/frontends/cli.js







/** Runs one command line to its end; gives the exit code and never throws. */
async function runCli(argv, io) {
    try {
        if (argv[0] === '--complete')
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4381)]).then(__webpack_require__.bind(__webpack_require__, 64381))).completeVerb(argv.slice(1), io);
        return await perform(parseArgv(argv, io), io);
    }
    catch (error) {
        const outcome = withDetail(tell(error, argv, io), argv, io);
        if (wantsJson(argv, io))
            (0,json/* jsonReport */.L7)((text) => io.stdout.write(text))({ kind: 'ended', at: Date.now(), outcome });
        return outcome.exitCode;
    }
}
/** Verbs are imported when they are needed: help and errors of the command line load nothing else. */
async function perform(request, io) {
    switch (request.verb) {
        case 'ship':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(6532)]).then(__webpack_require__.bind(__webpack_require__, 46532))).shipVerb(request, io);
        case 'config':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(6539)]).then(__webpack_require__.bind(__webpack_require__, 88920))).configVerb(request.explicit, io);
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5241), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 70417))).initVerb(request.explicit, io);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(2293)]).then(__webpack_require__.bind(__webpack_require__, 32293))).checkVerb(request, io);
        case 'doctor':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(8905)]).then(__webpack_require__.bind(__webpack_require__, 48905))).doctorVerb(request.explicit, io);
        case 'service':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(3789)]).then(__webpack_require__.bind(__webpack_require__, 73789))).serviceVerb(request, io);
        case 'look':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(2743)]).then(__webpack_require__.bind(__webpack_require__, 72743))).statusVerb(request, io);
        case 'exec':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(2968)]).then(__webpack_require__.bind(__webpack_require__, 22968))).execVerb(request, io);
        case 'open':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(2807)]).then(__webpack_require__.bind(__webpack_require__, 42807))).openVerb(request, io);
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(1935)]).then(__webpack_require__.bind(__webpack_require__, 51935))).runVerb(request, io);
        case 'logs':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(853), __webpack_require__.e(3225), __webpack_require__.e(6135), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 70506))).logsVerb(request.explicit, io);
        case 'emulator':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(9730)]).then(__webpack_require__.bind(__webpack_require__, 9730))).emulatorVerb(request.explicit, io);
        case 'emulator-control':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(3322)]).then(__webpack_require__.bind(__webpack_require__, 23322))).emulatorControlVerb(request, io);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(5241), __webpack_require__.e(8920)]).then(__webpack_require__.bind(__webpack_require__, 98920))).demoVerb(request.explicit, io);
        default:
            return request.exitCode;
    }
}
/** Of `plan --detailed-exitcode` every error is 1. */
function withDetail(outcome, argv, { env }) {
    if (!(0,plan_exit_code/* wantsDetailedExitCode */.F)(argv, env))
        return outcome;
    return { ...outcome, exitCode: (0,plan_exit_code/* detailedExitCode */.O)(outcome, false) };
}
function tell(error, argv, io) {
    if (error instanceof errors/* ShipError */.f) {
        const named = namingVerb(error, argv);
        io.stderr.write((0,error_text/* errorText */.kc)(named, io.stderr.columns));
        return (0,failure_outcome/* failureOutcome */.v)(named);
    }
    io.stderr.write((0,error_text/* bugText */.s8)(error));
    return (0,failure_outcome/* bugOutcome */.t)(error instanceof Error ? error.message : String(error), error_text/* bugRemedy */.Pf);
}
/** Known before the configuration is: whoever reads stdout as JSON must get JSON for every error too. */
function wantsJson(argv, { env }) {
    const flag = beforeCommand(argv).findLast((argument) => argument === '--json' || argument === '--no-json');
    return flag === undefined ? env.ECS_SHIP_JSON?.toLowerCase() === 'true' : flag === '--json';
}
/** What follows `--` is for the program that is started. */
function beforeCommand(argv) {
    const end = argv.indexOf('--');
    return end < 0 ? argv : argv.slice(0, end);
}


/***/ }),

/***/ 59162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cliProgram),
  z: () => (/* binding */ parsingProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/completion/scripts.js
/** Shells that a script is there for. */
const shells = ['bash', 'zsh', 'fish'];
/** Works with bash 3.2 too, which has neither mapfile nor compopt. */
const bash = `# Completes the words of ecs-ship in bash; put this into ~/.bashrc:
#   source <(ecs-ship completion bash)
_ecs_ship() {
  local current="\${COMP_WORDS[COMP_CWORD]}" word about path
  [ "$current" = "=" ] && current=""
  COMPREPLY=()
  while IFS=$'\\t' read -r word about; do
    case "$word" in
      :files | :folders)
        compopt -o filenames 2>/dev/null
        while IFS= read -r path; do COMPREPLY+=("$path"); done \\
          < <(compgen "$([ "$word" = :files ] && echo -f || echo -d)" -- "$current") ;;
      ?*) COMPREPLY+=("$word") ;;
    esac
  done < <("$1" --complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _ecs_ship ecs-ship
`;
const zsh = `#compdef ecs-ship
# Completes the words of ecs-ship in zsh; put this into ~/.zshrc, after compinit:
#   source <(ecs-ship completion zsh)
_ecs_ship() {
  local word about paths
  local -a described
  while IFS=$'\\t' read -r word about; do
    case "$word" in
      :*) paths="$word" ;;
      ?*) described+=("\${word//:/\\\\:}\${about:+:$about}") ;;
    esac
  done < <("$words[1]" --complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  compset -P '--*='
  case "$paths" in
    :files) _files ;;
    :folders) _files -/ ;;
    *) _describe ecs-ship described ;;
  esac
}
if [ "$funcstack[1]" = _ecs_ship ]; then _ecs_ship "$@"; else compdef _ecs_ship ecs-ship; fi
`;
const fish = `# Completes the words of ecs-ship in fish:
#   ecs-ship completion fish > ~/.config/fish/completions/ecs-ship.fish
function __ecs_ship_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    test (count $current) -eq 0; and set current ''
    # Of an empty list nothing would be printed.
    set -l prefix (string match -r -- '^--[\\w-]+=' $current; or echo '')
    for line in (ecs-ship --complete -- $before[2..-1] $current 2>/dev/null)
        switch $line
            case ':files' ':folders'
                for path in (__fish_complete_path (string replace -r -- '^--[\\w-]+=' '' $current))
                    echo $prefix$path
                end
            case '*'
                echo $prefix$line
        end
    end
end
complete -c ecs-ship -f -a '(__ecs_ship_complete)'
`;
/** What a shell has to run once, so that it completes the words of ecs-ship by asking `ecs-ship --complete`. */
const completionScripts = { bash, zsh, fish };

;// CONCATENATED MODULE: ./.build/frontends/cli/add-completion.js


const help = `
Verbs, flags, their choices, files, and the services, clusters and environments
that ecs-ship.yml names. It asks no AWS.

Examples:
  source <(ecs-ship completion bash)    in ~/.bashrc
  source <(ecs-ship completion zsh)     in ~/.zshrc, after compinit
  ecs-ship completion fish > ~/.config/fish/completions/ecs-ship.fish`;
/** `completion`: prints what a shell has to run. */
function addCompletion(program, { stdout }) {
    program
        .command('completion')
        .description('Print the script that completes words in a shell.')
        .addArgument(new esm/* Argument */.ef('<shell>', 'The shell.').choices(shells))
        .addHelpText('after', help)
        .action((shell) => void stdout.write(completionScripts[shell]));
}

// EXTERNAL MODULE: ./.build/config/option-words.js
var option_words = __webpack_require__(20412);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/frontends/cli/cli-flags.js



/** Rows whose flags a command does not have yet. */
const waiting = new WeakMap();
/** Adds a flag for every row, once `makeFlags` is called; unknown flags are kept, so that they are reported with everything else. */
function addFlags(command, rows) {
    waiting.set(command, rows);
    return command
        .on('beforeHelp', () => makeFlags(command))
        .allowUnknownOption()
        .allowExcessArguments();
}
/** Makes the flags that a command and those below it still have to get. */
function makeFlags(command) {
    for (const row of waiting.get(command) ?? []) {
        for (const flag of flagsOf(row))
            command.addOption(flag.helpGroup(`${row.group}:`));
    }
    waiting.delete(command);
    for (const one of command.commands)
        makeFlags(one);
}
/** What was given on the command line, by option name, unknown names included; the first `operands` words are not ours. */
function explicitValues(command, rows, operands = 0) {
    const given = command.opts();
    const known = rows.map((row) => [row.name, given[camelCase(row.name)]]);
    return {
        ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
        ...unknownValues(command.args.slice(operands)),
    };
}
function flagsOf(row) {
    const flag = row.kind === 'boolean' ? booleanFlag(row) : valueFlag(row);
    if (!(0,option_words/* hasNegative */.Il)(row))
        return [flag];
    return [flag, new esm/* Option */.c$(`--no-${row.name}`, `The opposite of --${row.name}.`).hideHelp()];
}
function booleanFlag(row) {
    const text = (0,option_words/* plain */.pj)(row.description);
    const shown = row.default === 'true' ? `${text} Default; --no-${row.name} for the opposite.` : text;
    const flag = new esm/* Option */.c$(`--${row.name}`, shown);
    // Commander would take `--no-cache` for the opposite of `--cache`.
    flag.negate = false;
    return flag;
}
function valueFlag(row) {
    const text = (0,option_words/* plain */.pj)(row.description);
    const repeatable = row.kind === 'list' || row.kind === 'map';
    const value = (0,option_words/* isSwitch */.Tb)(row) ? `[${(0,option_words/* placeholderOf */.hx)(row)}]` : `<${(0,option_words/* placeholderOf */.hx)(row)}>`;
    const flag = new esm/* Option */.c$(`--${row.name} ${value}`, describe(row, text));
    return flag.preset('true').argParser((given, earlier = []) => {
        refuseFlagAsValue(row, given);
        return repeatable ? [...earlier, given] : [given];
    });
}
function describe(row, text) {
    const fallback = (0,option_words/* defaultOf */.HA)(row);
    return fallback === undefined ? text : `${text} Default: ${(0,option_words/* plain */.pj)(fallback)}.`;
}
/** `--service --cluster x` has lost a value; commander would take the flag for it. */
function refuseFlagAsValue(row, value) {
    if (!value.startsWith('--') || row.linesOnly === true)
        return;
    throw new errors/* ShipError */.f('option-invalid', `--${row.name}: the value is missing before ${value}`, {
        remedy: `Write --${row.name} <${(0,option_words/* placeholderOf */.hx)(row)}>.`,
    });
}
function unknownValues(args) {
    const found = {};
    let last;
    for (const argument of args) {
        const match = /^--?([^=]+)(?:=(.*))?$/s.exec(argument);
        if (match === null && last === undefined)
            throw strayArgument(argument);
        last = match?.[1];
        if (last !== undefined)
            found[last] = match?.[2] ?? 'true';
    }
    return found;
}
function strayArgument(argument) {
    return new errors/* ShipError */.f('option-unknown', `unexpected argument ${JSON.stringify(argument)}`, {
        remedy: 'Every value needs its flag, for example --service web.',
    });
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./.build/frontends/cli/command-rows.js
var command_rows = __webpack_require__(41860);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-demo.js


const add_demo_help = `
Needs Docker, or a Linux machine where it may install it; no AWS account.

Examples:
  ecs-ship demo
  ecs-ship demo --keep                             look around; Ctrl-C ends it
  ecs-ship demo --base-image python:3.13-slim      with an image you have`;
function addDemo(program, chosen) {
    const command = program.command('demo').description('Ship a sample app three times against the emulator.');
    addFlags(command, command_rows/* demoRows */.fs).addHelpText('after', add_demo_help);
    command.action(() => chosen({ verb: 'demo', explicit: explicitValues(command, command_rows/* demoRows */.fs) }));
}

// EXTERNAL MODULE: ./.build/config/options.js + 13 modules
var options = __webpack_require__(78302);
;// CONCATENATED MODULE: ./.build/frontends/verbs/doctor-rows.js

const useless = ['dry-run', 'plan', 'service-definition', 'verbose', 'show-values'];
/** The options of a ship, since they say what is to be examined. */
function doctorRows() {
    return (0,options/* optionsOf */.cz)('cli').filter(({ name, group }) => !useless.includes(name) && group !== 'Plan' && group !== 'Check');
}

;// CONCATENATED MODULE: ./.build/frontends/cli/add-doctor.js


const add_doctor_help = `
Takes the options of a ship and changes nothing. Exits 3 when something would
make a deployment fail.

Examples:
  ecs-ship doctor --service web --cluster production
  ecs-ship doctor --environment production    every service of the file`;
/** `doctor`. */
function addDoctor(program, chosen) {
    const rows = doctorRows();
    const command = program
        .command('doctor')
        .description('Find what would make a deployment fail, before there is one.');
    addFlags(command, rows).addHelpText('after', add_doctor_help);
    command.action(() => chosen({ verb: 'doctor', explicit: explicitValues(command, rows) }));
}

// EXTERNAL MODULE: ./.build/commands/emulator-actions.js + 12 modules
var emulator_actions = __webpack_require__(76431);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-emulator.js



const add_emulator_help = `
Examples:
  ecs-ship emulator start --runtime scripted --seed seed.yml
  ecs-ship emulator advance 10m
  ecs-ship emulator fault --operation UpdateService --throttle --next 3
  ecs-ship emulator state`;
const startHelp = `
Prints where it serves, and serves until Ctrl-C. Any AWS client reaches it with
AWS_ENDPOINT_URL.

Examples:
  ecs-ship emulator start
  ecs-ship emulator start --port 4566 --runtime scripted --seed seed.yml
  ecs-ship emulator start --runtime scripted --speed 60`;
/** `emulator start`, and what can be asked of an emulator that runs. */
function addEmulator(program, chosen) {
    const emulator = program
        .command('emulator')
        .description('A stand-in for AWS on this machine.')
        .addHelpText('after', add_emulator_help);
    const command = emulator.command('start').description('Serve ECR, ECS, ELB, Logs and STS until stopped.');
    addFlags(command, command_rows/* emulatorRows */.Xc).addHelpText('after', startHelp);
    command.action(() => chosen({ verb: 'emulator', explicit: explicitValues(command, command_rows/* emulatorRows */.Xc) }));
    for (const action of emulator_actions/* emulatorActions */.$)
        addAction(emulator, action, chosen);
}
function addAction(emulator, action, chosen) {
    const rows = [...command_rows/* controlRows */.L_, ...action.rows];
    const command = emulator.command(action.name).description(action.summary);
    for (const { name, description } of action.operands)
        command.argument(name, description);
    addFlags(command, rows).allowUnknownOption(false).allowExcessArguments(false);
    const examples = action.examples.map((example) => `  ecs-ship emulator ${example}`);
    command.addHelpText('after', ['\nExamples:', ...examples].join('\n'));
    command.action(() => {
        const operands = command.processedArgs.flat().filter((operand) => operand !== undefined);
        const explicit = explicitValues(command, rows, operands.length);
        chosen({ verb: 'emulator-control', action: action.name, operands, explicit });
    });
}

// EXTERNAL MODULE: ./.build/frontends/verbs/exec-rows.js
var exec_rows = __webpack_require__(25952);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-exec.js


const add_exec_help = `
Needs a terminal, AWS's session-manager-plugin, and a service with ECS Exec
(enableExecuteCommand). Everything after -- is the command.

Examples:
  ecs-ship exec --service web --cluster production
  ecs-ship exec --service web -- ls -la /app
  ecs-ship exec --service web --task 59d5ac9b --container sidecar -- env`;
/** `exec`. */
function addExec(program, chosen) {
    const rows = [...exec_rows/* execRows */.d, ...(0,exec_rows/* sharedExecRows */.m)()];
    const command = program
        .command('exec')
        .description('Run a command, or a shell, in a container of a service.')
        .argument('[command...]', 'The command and its arguments. Default: /bin/sh.');
    // What is no flag of ours belongs to the command, and must not be taken for one.
    addFlags(command, rows).allowUnknownOption(false).addHelpText('after', add_exec_help);
    command.action(() => {
        const operands = command.args;
        chosen({ verb: 'exec', operands, explicit: explicitValues(command, rows, operands.length) });
    });
}

// EXTERNAL MODULE: ./.build/frontends/verbs/init-rows.js
var init_rows = __webpack_require__(6989);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-init.js


const add_init_help = `
Looks at the files of the folder, and at the account where there are
credentials; writes ecs-ship.yml, a task definition, a Dockerfile and a
.dockerignore where there is none, the workflow or pipeline, and the policies of
the role that deploys. Asks on a terminal. What is there and differs is shown
first, and never just overwritten.

Examples:
  ecs-ship init                                   in the folder of the program
  ecs-ship init --from-service production/web     from a service that runs
  ecs-ship init --yes --ci github --dry-run       show what would be written`;
/** `init`. */
function addInit(program, chosen) {
    const command = program
        .command('init')
        .description('Write the files that a first ship needs, from what is in the folder and in the account.');
    addFlags(command, init_rows/* initRows */.e).addHelpText('after', add_init_help);
    command.action(() => chosen({ verb: 'init', explicit: explicitValues(command, init_rows/* initRows */.e) }));
}

// EXTERNAL MODULE: ./.build/frontends/verbs/log-rows.js
var log_rows = __webpack_require__(53885);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-logs.js


const add_logs_help = `
Reads CloudWatch Logs, where the containers' awslogs driver writes; of several
services of ecs-ship.yml all, or --only.

Examples:
  ecs-ship logs --service web --cluster production
  ecs-ship logs --service web --follow --grep 'ERROR|WARN'
  ecs-ship logs --service web --previous    of the task that stopped last
  ecs-ship logs --environment production --since 1h --json`;
/** `logs`. */
function addLogs(program, chosen) {
    const rows = [...log_rows/* logRows */.W, ...(0,log_rows/* sharedLogRows */.X)()];
    const command = program.command('logs').description('Show what the containers of a service write.');
    addFlags(command, rows).addHelpText('after', add_logs_help);
    command.action(() => chosen({ verb: 'logs', explicit: explicitValues(command, rows) }));
}

// EXTERNAL MODULE: ./.build/open/find-link.js
var find_link = __webpack_require__(44433);
// EXTERNAL MODULE: ./.build/frontends/verbs/open-rows.js
var open_rows = __webpack_require__(22719);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-open.js





const add_open_help = `
Prints the address; on a terminal it also opens it in the browser.
  service      the service in the ECS console (default)
  deployment   its deployments there
  logs         its log group in the CloudWatch console
  console      its cluster in the ECS console
  url          the service itself, where its load balancer answers

Examples:
  ecs-ship open --service web --cluster production
  ecs-ship open url --service web
  ecs-ship open logs --environment production --only web --print`;
/** `open`. */
function addOpen(program, chosen) {
    const rows = [...open_rows/* openRows */.Y, ...(0,log_rows/* sharedLogRows */.X)()];
    const what = new esm/* Argument */.ef('[what]', 'What to open.').choices(find_link/* openable */.X).default('service');
    const command = program.command('open').description('Open a page about a service, or the service itself.');
    addFlags(command.addArgument(what), rows).addHelpText('after', add_open_help);
    command.action((asked) => {
        const given = command.args[0] === asked ? 1 : 0;
        chosen({ verb: 'open', what: asked, explicit: explicitValues(command, rows, given) });
    });
}

// EXTERNAL MODULE: ./.build/frontends/verbs/run-rows.js
var run_rows = __webpack_require__(37300);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-run.js



const add_run_help = `
Runs like the service's own tasks: revision, network, roles, capacity. Ctrl-C
stops the task. The exit code is the container's. Everything after -- is the
command.

Examples:
  ecs-ship run --service web --cluster production -- rake db:migrate
  ecs-ship run --service web --env DRY_RUN=1 -- sh -c 'seed && check'
  ecs-ship run --service web --commit 4f2a9c1 -- bin/report
  ecs-ship run --service web --memory '2 GB' --timeout 2h -- bin/import`;
/** `run`. */
function addRun(program, chosen) {
    const rows = [...run_rows/* runRows */.T, ...(0,log_rows/* sharedLogRows */.X)()];
    const command = program
        .command('run')
        .description('Run a command once, in a task like those of a service.')
        .argument('[command...]', 'The command and its arguments.');
    // What is no flag of ours belongs to the command, and must not be taken for one.
    addFlags(command, rows).allowUnknownOption(false).addHelpText('after', add_run_help);
    command.action(() => {
        const operands = command.args;
        chosen({ verb: 'run', operands, explicit: explicitValues(command, rows, operands.length) });
    });
}

// EXTERNAL MODULE: ./.build/config/service-verb-rows.js
var service_verb_rows = __webpack_require__(82478);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-service-verbs.js


const texts = {
    rollback: {
        description: 'Take a service back to a revision that was stable, and follow that to its end.',
        help: `
Without a target it goes to the revision that was stable before. While a
deployment is under way, ECS is asked to roll it back where that leads to the
target. It looks first whether the revision's images still exist.

Examples:
  ecs-ship rollback --service web --cluster production
  ecs-ship rollback --environment production --only web   one of the file's
  ecs-ship rollback --service web --to-revision 41
  ecs-ship rollback --service web --to-commit 4f2a9c1
  ecs-ship rollback --service web --dry-run               where it would go`,
    },
    restart: {
        description: 'Replace every task of a service by one of the same revision, and follow that to its end.',
        help: `
Examples:
  ecs-ship restart --service web --cluster production
  ecs-ship restart --environment production    every service of the file`,
    },
    scale: {
        description: 'Have a service run so many tasks, and wait until it does.',
        operands: [{ name: '<count>', description: 'How many tasks.' }],
        help: `
Where Application Auto Scaling manages the service, its minimum and maximum win
over the count.

Examples:
  ecs-ship scale 4 --service web --cluster production
  ecs-ship scale 0 --service web --cluster staging    the same as stop`,
    },
    stop: {
        description: 'Stop every task of a service, or delete a review service; wait until that is done.',
        help: `
Scales to zero; ship with --desired-count, or scale, starts it again. A service
that is stopped or gone already is a success. With --delete the service goes,
which its tag ecs-ship:review=true has to allow, or --force.

Examples:
  ecs-ship stop --service web-review-17 --cluster staging
  ecs-ship stop --service web-review-17 --delete --yes
  ecs-ship stop --service web-review-17 --delete --deregister --yes`,
    },
};
/** The verbs that change a service and build nothing. */
function addServiceVerbs(program, chosen) {
    for (const name of Object.keys(texts))
        addVerb(program, name, chosen);
}
function addVerb(program, name, chosen) {
    const { description, help, operands = [] } = texts[name];
    const rows = [...service_verb_rows/* ownRows */.qf[name], ...(0,service_verb_rows/* sharedRows */.Z0)()];
    const command = program.command(name).description(description);
    for (const operand of operands)
        command.argument(operand.name, operand.description);
    addFlags(command, rows).addHelpText('after', help);
    command.action(() => {
        const given = command.processedArgs.slice(0, operands.length).map(String);
        const explicit = explicitValues(command, rows, given.length);
        chosen({ verb: 'service', name, operands: given, explicit });
    });
}

;// CONCATENATED MODULE: ./.build/frontends/cli/add-ship-verbs.js


const shipHelp = `
Every option can also be set as ECS_SHIP_… (ECS_SHIP_TASK_DEFINITION) or in
ecs-ship.yml (task-definition); a flag wins over a variable, a variable over
the file.

Examples:
  ecs-ship ship --service web --cluster production
  ecs-ship ship --service web --task-definition task-definition.json
  ecs-ship ship --environment production    with a section of ecs-ship.yml
  ecs-ship ship --service web --image public.ecr.aws/nginx/nginx:1.27
  ecs-ship plan --service web               what a ship would change`;
const planHelp = `
Takes the options of a ship and performs nothing. With --detailed-exitcode:
0 nothing to do, 2 changes, 1 any error.

Examples:
  ecs-ship plan --service web                      what a ship would change
  ecs-ship plan --service web --format markdown    for a pull request
  ecs-ship plan --service web --out ../web.json    save it; then, with the same
  ecs-ship ship --service web --plan ../web.json   options: exactly this, or no`;
const configHelp = `
Examples:
  ecs-ship config
  ecs-ship config --environment production --json`;
const checkHelp = `
Looks at the task definition file, the Dockerfile and its build context,
ecs-ship.yml and, with --service-definition, the service's settings. Exits 3
when there is a finding of --check-fail-on or worse.

Examples:
  ecs-ship check                                  what ecs-ship.yml names
  ecs-ship check --task-definition task-definition.json --check-fail-on warning
  ecs-ship check --check-sarif check.sarif        also for code scanning`;
/** A ship, and the verbs that look at what a ship would do: they take its options. */
function addShipVerbs(program, chosen) {
    addShip(program, chosen);
    addPlan(program, chosen);
    addConfig(program, chosen);
    addCheck(program, chosen);
}
function addShip(program, chosen) {
    const rows = (0,options/* optionsOf */.cz)('cli').filter((row) => row.group !== 'Check' && row.group !== 'Plan');
    const command = program.command('ship').description('Take a commit to a stable service.');
    addFlags(command, rows).addHelpText('after', shipHelp);
    command.action(() => chosen({ verb: 'ship', explicit: explicitValues(command, rows) }));
}
function addPlan(program, chosen) {
    const rows = (0,options/* optionsOf */.cz)('cli').filter((row) => row.name !== 'dry-run' && row.name !== 'plan' && row.group !== 'Check');
    const command = program.command('plan').description('Show what a ship would change, and change nothing.');
    addFlags(command, rows).addHelpText('after', planHelp);
    command.action(() => chosen({ verb: 'ship', explicit: { ...explicitValues(command, rows), 'dry-run': true } }));
}
function addConfig(program, chosen) {
    const rows = rowsToLookAt();
    const command = program
        .command('config')
        .description('Show every option that holds, and where it was decided; needs no credentials.');
    addFlags(command, rows).addHelpText('after', configHelp);
    command.action(() => chosen({ verb: 'config', explicit: explicitValues(command, rows) }));
}
function addCheck(program, chosen) {
    const rows = rowsToLookAt();
    const command = program
        .command('check')
        .description('Find mistakes and risky settings in the files a ship uses; needs no credentials.');
    addFlags(command, rows).addHelpText('after', checkHelp);
    command.action(() => chosen({ verb: 'check', explicit: explicitValues(command, rows) }));
}
/** What a ship can be told, but for what makes a plan of it or carries one out. */
function rowsToLookAt() {
    return (0,options/* optionsOf */.cz)('cli').filter(({ name, group }) => name !== 'dry-run' && name !== 'plan' && group !== 'Plan');
}

// EXTERNAL MODULE: ./.build/frontends/verbs/status-rows.js
var status_rows = __webpack_require__(32001);
;// CONCATENATED MODULE: ./.build/frontends/cli/add-status.js


const statusHelp = `
Examples:
  ecs-ship status --service web --cluster production
  ecs-ship status --environment production    every service of the file
  ecs-ship status --service web --watch       follow what is under way`;
const historyHelp = `
Examples:
  ecs-ship history --service web --cluster production
  ecs-ship history --service web --limit 50 --json`;
/** `status` and `history`. */
function addStatus(program, chosen) {
    add('status', 'Show a service: its tasks, its deployments, and the commit that it runs.', statusHelp);
    add('history', 'List the deployments of a service: commit, author, verdict and time.', historyHelp);
    function add(name, description, help) {
        const rows = [...(name === 'status' ? status_rows/* statusRows */.O5 : status_rows/* historyRows */.U4), ...(0,status_rows/* sharedStatusRows */.F3)(name)];
        const command = program.command(name).description(description);
        addFlags(command, rows).addHelpText('after', help);
        command.action(() => chosen({ verb: 'look', name, explicit: explicitValues(command, rows) }));
    }
}

;// CONCATENATED MODULE: ./.build/frontends/cli/help-layout.js
/** Longer flags stand on a line of their own, so that the longest of all does not narrow every description. */
const widestTerm = 28;
/** A line of text is hard to read across a wide terminal. */
const widestHelp = 100;
/** How `--help` is laid out; everything fits 80 columns where nobody says how many there are. */
const helpLayout = {
    minWidthToWrap: 20,
    padWidth: (command, helper) => {
        const widths = [
            ...helper.visibleOptions(command).map((option) => helper.optionTerm(option).length),
            ...helper.visibleCommands(command).map((one) => helper.subcommandTerm(one).length),
            ...helper.visibleArguments(command).map((argument) => helper.argumentTerm(argument).length),
        ];
        return Math.max(0, ...widths.filter((width) => width <= widestTerm));
    },
    formatItem: (term, termWidth, description, helper) => {
        const indent = ' '.repeat(termWidth + 4);
        const room = Math.max(20, (helper.helpWidth ?? 80) - indent.length);
        const text = helper.boxWrap(description, room).replaceAll('\n', `\n${indent}`);
        const head = `  ${term.padEnd(termWidth)}`;
        return term.length > termWidth ? `${head}\n${indent}${text}` : `${head}  ${text}`.trimEnd();
    },
};
/** Columns of the help on a stream: a terminal's own up to 100, else 80. */
function helpWidth({ columns }) {
    return columns === undefined || columns === 0 ? 80 : Math.min(columns, widestHelp);
}

;// CONCATENATED MODULE: ./.build/frontends/cli/cli-program.js
















const programHelp = `
Start here:
  ecs-ship init                   write the files that a first ship needs
  ecs-ship ship --service web     build, push, deploy, and follow it to its end
  ecs-ship ship --help            every option
  ecs-ship demo                   see it all on this machine, without AWS

Examples:
  ecs-ship status --service web --cluster production
  ecs-ship logs --service web --follow
  ecs-ship rollback --service web`;
/** The command line's grammar, every command with all its flags. */
function cliProgram(...given) {
    const program = parsingProgram(...given);
    makeFlags(program);
    return program;
}
/**
 * The grammar for one parse, which tells the chosen request and runs nothing. Only the command that is asked for gets its
 * flags: to make those of all takes longer than everything else that a parse does.
 */
function parsingProgram(io, chosen) {
    const program = new esm/* Command */.uB('ecs-ship')
        .description('From a commit to a stable Amazon ECS service, in one step that tells the truth.')
        .version(version/* version */.r, '--version', 'Print the version.')
        .helpOption('--help', 'Show this help.')
        .helpCommand('help [command]', 'Show the help of a command.')
        .configureHelp(helpLayout)
        .addHelpText('after', programHelp)
        .hook('preSubcommand', (_program, command) => makeFlags(command))
        .exitOverride()
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        getOutHelpWidth: () => helpWidth(io.stdout),
        getErrHelpWidth: () => helpWidth(io.stderr),
        outputError: () => { },
    });
    addShipVerbs(program, chosen);
    addInit(program, chosen);
    addDoctor(program, chosen);
    addServiceVerbs(program, chosen);
    addStatus(program, chosen);
    addLogs(program, chosen);
    addExec(program, chosen);
    addOpen(program, chosen);
    addRun(program, chosen);
    addEmulator(program, chosen);
    addCompletion(program, io);
    addDemo(program, chosen);
    return program;
}


/***/ }),

/***/ 41860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   Xc: () => (/* binding */ emulatorRows),
/* harmony export */   fs: () => (/* binding */ demoRows)
/* harmony export */ });
/** Flags of `emulator start`. */
const emulatorRows = [
    {
        name: 'port',
        kind: 'integer',
        group: 'Run',
        description: 'Port to serve on at 127.0.0.1; 0 takes a free one.',
        default: '4566',
        minimum: 0,
        maximum: 65535,
    },
    {
        name: 'runtime',
        kind: 'choice',
        choices: ['docker', 'scripted'],
        group: 'Run',
        description: 'Run tasks as real containers, or play them by script.',
        default: 'docker',
    },
    {
        name: 'speed',
        kind: 'integer',
        placeholder: 'times',
        group: 'Run',
        description: "How many times faster than the machine's the emulator's clock runs.",
        default: '1',
        minimum: 1,
    },
    {
        name: 'seed',
        kind: 'string',
        placeholder: 'path',
        group: 'Run',
        description: 'YAML file of things to create at start.',
    },
    {
        name: 'findings',
        kind: 'string',
        placeholder: 'path',
        group: 'Run',
        description: 'YAML file of what image scans find.',
    },
    {
        name: 'throttle',
        kind: 'boolean',
        group: 'Run',
        description: "Refuse requests beyond AWS's documented rates.",
        default: 'false',
    },
    {
        name: 'strict',
        kind: 'boolean',
        group: 'Run',
        description: 'Refuse members that AWS ignores because its model does not have them: a misspelt one is an error.',
        default: 'false',
    },
    {
        name: 'data',
        kind: 'string',
        placeholder: 'folder',
        group: 'Run',
        description: 'Folder to keep images in.',
        defaultNote: 'a temporary one, removed at the end',
    },
];
/** Flags of everything that is asked of a running emulator. */
const controlRows = [
    {
        name: 'url',
        kind: 'string',
        placeholder: 'url',
        group: 'Run',
        description: 'Where the emulator is.',
        defaultNote: 'AWS_ENDPOINT_URL, or http://127.0.0.1:4566',
    },
    {
        name: 'json',
        kind: 'boolean',
        group: 'Run',
        description: 'Print the answer as JSON.',
        default: 'false',
    },
];
/** Flags of `demo`. */
const demoRows = [
    {
        name: 'base-image',
        kind: 'string',
        placeholder: 'reference',
        group: 'Run',
        description: 'Base image of the sample app. Given one, the demo takes the machine as it is.',
        defaultNote: 'one is pulled or made, and Docker installed where that can be done',
        grammar: 'image',
    },
    {
        name: 'keep',
        kind: 'boolean',
        group: 'Run',
        description: 'Leave everything running at the end, until stopped with Ctrl-C.',
        default: 'false',
    },
    {
        name: 'json',
        kind: 'boolean',
        group: 'Run',
        description: 'Print exactly one JSON document on stdout; everything for people goes to stderr.',
        default: 'false',
    },
];


/***/ }),

/***/ 70288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ bugRemedy),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   s8: () => (/* binding */ bugText)
/* harmony export */ });
/* harmony import */ var _report_wrap_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65081);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15922);


/** Where bugs are reported. */
const bugRemedy = 'This is a bug in ecs-ship: please report it with the lines above (npm bugs ecs-ship).';
/** A user's error: the message, the evidence further in, the remedy; `width` columns to fit, undefined: breaks no line. */
function errorText({ message, evidence, remedy, docs }, width) {
    const lines = [
        `error: ${message}`,
        ...evidence.flatMap((item) => item.split('\n')).map((line) => `  ${line}`),
        `fix: ${remedy}`,
        ...(docs === undefined ? [] : [`docs: ${docs}`]),
    ];
    return `${lines.flatMap((line) => (0,_report_wrap_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .E)(line, width, 5)).join('\n')}\n`;
}
/** A bug: its stack, what ran, and where to report it. */
function bugText(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${stack}\necs-ship ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}, Node ${process.version}, ${process.platform}\n${bugRemedy}\n`;
}


/***/ }),

/***/ 58599:
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
        ...(code === 'interrupted' && { verdict: 'cancelled' }),
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

/***/ 75654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ wantsDetailedExitCode),
/* harmony export */   O: () => (/* binding */ detailedExitCode)
/* harmony export */ });
/** Codes that name a signal stay what they are. */
const firstSignal = 128;
/**
 * The exit code of `plan --detailed-exitcode`, as Terraform's: 0 nothing to do, 2 changes, 1 any error, so that 2 is never
 * bad input.
 */
function detailedExitCode({ verdict, exitCode }, changes) {
    if (exitCode >= firstSignal)
        return exitCode;
    if (verdict === 'planned' && exitCode === 0)
        return changes ? 2 : 0;
    return exitCode === 0 ? 0 : 1;
}
/** Known before the configuration is: an error of the command line must not pass for a change. */
function wantsDetailedExitCode(argv, env) {
    if (argv[0] !== 'plan')
        return false;
    const flag = argv.findLast((one) => /^--(no-)?detailed-exitcode$/.test(one));
    const { ECS_SHIP_DETAILED_EXITCODE: variable } = env;
    return flag === undefined ? variable?.toLowerCase() === 'true' : flag === '--detailed-exitcode';
}


/***/ }),

/***/ 25952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ execRows),
/* harmony export */   m: () => (/* binding */ sharedExecRows)
/* harmony export */ });
/* harmony import */ var _log_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53885);

/** A session is no document for programs. */
function sharedExecRows() {
    return (0,_log_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedLogRows */ .X)().filter(({ name }) => name !== 'json');
}
/** The options of `exec`. */
const execRows = [
    {
        name: 'task',
        kind: 'string',
        placeholder: 'id',
        group: 'Run',
        description: 'The task, by the beginning of its id.',
        defaultNote: 'the newest healthy one',
    },
    {
        name: 'container',
        kind: 'string',
        placeholder: 'name',
        group: 'Run',
        description: 'The container.',
        defaultNote: 'the only one, or the one that runs the image of the repository',
        grammar: 'container',
    },
];


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ initRows)
/* harmony export */ });
/** The flags of `init`; each question that it asks has one. */
const initRows = [
    {
        name: 'service',
        kind: 'string',
        placeholder: 'name',
        group: 'Service',
        description: 'Name of the ECS service.',
        defaultNote: 'that of the repository or of the folder',
        grammar: 'service',
    },
    {
        name: 'cluster',
        kind: 'string',
        placeholder: 'name',
        group: 'Service',
        description: 'The ECS cluster that it runs in.',
        defaultNote: 'the one that there is, else `default`',
        grammar: 'cluster',
    },
    {
        name: 'from-service',
        kind: 'string',
        placeholder: 'cluster/service',
        group: 'Service',
        description: 'A live service to make the files from: what it runs, and its settings. Needs credentials.',
        grammar: 'cluster-service',
    },
    {
        name: 'region',
        kind: 'string',
        placeholder: 'region',
        group: 'AWS access',
        description: 'AWS region of the cluster and of the ECR repository.',
        defaultNote: '`AWS_REGION`, then the AWS profile, else `us-east-1`',
        grammar: 'region',
    },
    {
        name: 'account-id',
        kind: 'string',
        placeholder: 'number',
        group: 'AWS access',
        description: 'The AWS account that is deployed to.',
        defaultNote: 'the one that the credentials are of',
        grammar: 'account-id',
    },
    {
        name: 'offline',
        kind: 'boolean',
        group: 'AWS access',
        description: 'Ask AWS nothing, although there are credentials.',
        default: 'false',
    },
    {
        name: 'repository',
        kind: 'string',
        placeholder: 'name',
        group: 'Image',
        description: 'Name of the ECR repository.',
        defaultNote: "the service's name",
        grammar: 'repository',
    },
    {
        name: 'port',
        kind: 'integer',
        group: 'Task definition',
        description: 'Port that the program listens on.',
        defaultNote: 'that of EXPOSE, of the source or of the framework',
        minimum: 1,
        maximum: 65535,
    },
    {
        name: 'health-path',
        kind: 'string',
        placeholder: 'path',
        group: 'Task definition',
        description: 'Path that the health check of the container asks for.',
        defaultNote: 'the one in the source, else there is no health check',
        grammar: 'url-path',
    },
    {
        name: 'ci',
        kind: 'choice',
        choices: ['github', 'gitlab', 'none'],
        group: 'Run',
        description: 'The CI host to write a workflow or a pipeline for.',
        defaultNote: 'by the git remote, else by the files that are there',
    },
    {
        name: 'force',
        kind: 'boolean',
        group: 'Run',
        description: 'Overwrite files that are there and differ.',
        default: 'false',
    },
    {
        name: 'yes',
        kind: 'boolean',
        group: 'Run',
        description: 'Ask nothing, and take what was found.',
        default: 'false',
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        group: 'Run',
        description: 'Show the files, and write none.',
        default: 'false',
    },
    {
        name: 'json',
        kind: 'boolean',
        group: 'Run',
        description: 'Print one JSON document on stdout; everything for people goes to stderr.',
        default: 'false',
    },
];


/***/ }),

/***/ 53885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ logRows),
/* harmony export */   X: () => (/* binding */ sharedLogRows)
/* harmony export */ });
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78302);

const shared = ['service', 'cluster', 'config', 'environment', 'only', 'json'];
/** Keeps a run from changing another account: whoever only looks changes none. */
const guard = 'allowed-account-ids';
/** The options of a ship that `logs` has as well, besides all that are about the access to AWS. */
function sharedLogRows() {
    return (0,_config_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)('cli').filter(({ name, group }) => (group === 'AWS access' && name !== guard) || shared.includes(name));
}
/** The options of `logs`. */
const logRows = [
    {
        name: 'follow',
        kind: 'boolean',
        group: 'Run',
        description: 'Go on with what is written, by new tasks too, until a Ctrl-C.',
        default: 'false',
    },
    {
        name: 'since',
        kind: 'duration',
        group: 'Run',
        description: 'Everything that was written in this last time, by tasks that have stopped meanwhile too.',
        defaultNote: 'the newest lines of the tasks that run',
        example: '15m',
    },
    {
        name: 'lines',
        kind: 'integer',
        group: 'Run',
        description: 'How many of the newest lines; with `since` all are shown.',
        default: '100',
        minimum: 1,
        maximum: 10_000,
    },
    {
        name: 'grep',
        kind: 'string',
        placeholder: 'pattern',
        group: 'Run',
        description: 'Only lines that match this regular expression (JavaScript’s).',
        example: 'ERROR|timed? out',
    },
    {
        name: 'previous',
        kind: 'boolean',
        group: 'Run',
        description: 'Of the task that stopped last.',
        default: 'false',
    },
    {
        name: 'task',
        kind: 'string',
        placeholder: 'id',
        group: 'Run',
        description: 'Of one task, by the beginning of its id.',
    },
    {
        name: 'container',
        kind: 'string',
        placeholder: 'name',
        group: 'Run',
        description: 'Of one container of each task.',
        grammar: 'container',
    },
    {
        name: 'deployment',
        kind: 'string',
        placeholder: 'id',
        group: 'Run',
        description: 'Of the tasks that one deployment has started, by its id.',
        example: 'ecs-svc/1234567890123456789',
    },
];


/***/ }),

/***/ 22719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openRows)
/* harmony export */ });
/** The options of `open`. */
const openRows = [
    {
        name: 'print',
        kind: 'boolean',
        group: 'Run',
        description: 'Only print the address, and open nothing.',
        default: 'false',
    },
];


/***/ }),

/***/ 37300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runRows)
/* harmony export */ });
/** The options of `run`, besides those that `logs` has of a ship. */
const runRows = [
    {
        name: 'container',
        kind: 'string',
        placeholder: 'name',
        group: 'Run',
        description: 'The container that the command runs in.',
        defaultNote: 'the one that runs the image of the repository, else the only essential one',
        grammar: 'container',
    },
    {
        name: 'env',
        kind: 'map',
        placeholder: 'NAME=value',
        group: 'Run',
        description: 'Variables of that container besides its own. DescribeTasks shows them, and your shell’s history.',
        grammar: 'variable',
        valuesHidden: true,
    },
    {
        name: 'env-from',
        kind: 'list',
        placeholder: 'NAME',
        group: 'Run',
        description: 'The same, with the values that these variables have here. DescribeTasks shows them.',
        grammar: 'variable',
    },
    {
        name: 'cpu',
        kind: 'string',
        placeholder: 'size',
        group: 'Run',
        description: 'CPU of the whole task, in units of 1/1024 vCPU or in vCPU.',
        defaultNote: 'as the revision says',
        grammar: 'task-cpu',
    },
    {
        name: 'memory',
        kind: 'string',
        placeholder: 'size',
        group: 'Run',
        description: 'Memory of the whole task, in MiB or in GB.',
        defaultNote: 'as the revision says',
        grammar: 'task-memory',
    },
    {
        name: 'timeout',
        kind: 'duration',
        group: 'Run',
        description: 'Longest time from the start to the end; then the tasks are stopped, and the exit code is 6.',
        default: '30m',
    },
    {
        name: 'count',
        kind: 'integer',
        group: 'Run',
        description: 'How many such tasks.',
        default: '1',
        minimum: 1,
        maximum: 10,
    },
    {
        name: 'revision',
        kind: 'string',
        placeholder: 'revision',
        group: 'Run',
        description: 'A number of the service’s own family, `family:revision`, or an ARN.',
        defaultNote: 'the revision that the service runs',
        grammar: 'revision-or-number',
    },
    {
        name: 'commit',
        kind: 'string',
        placeholder: 'sha',
        group: 'Run',
        description: 'The newest revision that was made from this commit.',
        grammar: 'commit',
    },
    {
        name: 'image',
        kind: 'string',
        placeholder: 'reference',
        group: 'Run',
        description: 'Another image in the place of the container’s: in a revision of its own, which is deregistered at once.',
        grammar: 'image',
    },
    {
        name: 'started-by',
        kind: 'string',
        placeholder: 'text',
        group: 'Run',
        description: 'What ListTasks finds the tasks by.',
        default: 'ecs-ship/run',
    },
    {
        name: 'detach',
        kind: 'boolean',
        group: 'Run',
        description: 'Print the tasks’ ARNs and do not wait.',
        default: 'false',
    },
];


/***/ }),

/***/ 32001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ sharedStatusRows),
/* harmony export */   O5: () => (/* binding */ statusRows),
/* harmony export */   U4: () => (/* binding */ historyRows)
/* harmony export */ });
/* harmony import */ var _config_service_verb_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82478);
/* harmony import */ var _log_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53885);


/** The options of a ship that verbs have which only look; `watch` also waits, as a ship does. */
function sharedStatusRows(verb) {
    const waits = ['timeout', 'no-progress-timeout', 'verbose'];
    const rows = (0,_log_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedLogRows */ .X)();
    return verb === 'history' ? rows : [...rows, ...(0,_config_service_verb_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedRows */ .Z0)().filter(({ name }) => waits.includes(name))];
}
const statusRows = [
    {
        name: 'watch',
        kind: 'boolean',
        group: 'Run',
        description: 'Follow the deployment that is under way, whoever began it, to its end; the exit code is that of its verdict.',
        default: 'false',
    },
];
const historyRows = [
    {
        name: 'limit',
        kind: 'integer',
        group: 'Run',
        description: 'How many of the newest deployments; ECS keeps those of 90 days.',
        default: '10',
        minimum: 1,
        maximum: 100,
    },
];


/***/ }),

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findLink),
/* harmony export */   X: () => (/* binding */ openable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _report_console_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9512);


/** What can be opened of a service. */
const openable = ['service', 'deployment', 'logs', 'console', 'url'];
/** The address of a page about the service, or of the service itself. Throws ShipError where there is none. */
async function findLink(wish, ports) {
    const { cluster, service: name, what } = wish;
    if (what !== 'url' && !wish.hasConsole)
        throw noConsole();
    const service = await ports.ecs.describeService(cluster, name);
    const found = what === 'url' ? await addressOf(service, ports) : await pageOf(what, service, ports);
    if (found !== undefined)
        return found;
    throw what === 'url' ? noAddress(name) : noPage(what, service);
}
async function addressOf({ targetGroupArns: [group] }, { loadBalancing }) {
    return group === undefined ? undefined : loadBalancing.findUrl(group);
}
async function pageOf(what, service, ports) {
    if (what === 'service')
        return (0,_report_console_url_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceUrl */ .Rs)(service.arn);
    if (what === 'deployment')
        return (0,_report_console_url_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleUrl */ .B9)(service.arn);
    if (what === 'console')
        return (0,_report_console_url_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterUrl */ .Cj)(service.arn);
    const { definition } = await ports.ecs.describeTaskDefinition(service.taskDefinitionArn);
    const place = logPlace(definition);
    return place === undefined ? undefined : (0,_report_console_url_js__WEBPACK_IMPORTED_MODULE_1__/* .logGroupUrl */ .zB)(service.arn, place);
}
/** Of the first essential container that writes to CloudWatch Logs. */
function logPlace({ containerDefinitions }) {
    const containers = (containerDefinitions ?? []);
    const writers = containers.flatMap(({ essential, logConfiguration }) => {
        const { logDriver, options = {} } = (logConfiguration ?? {});
        const { 'awslogs-group': group, 'awslogs-region': region } = options;
        if (logDriver !== 'awslogs' || group === undefined)
            return [];
        return [{ essential: essential !== false, group, ...(region === undefined ? {} : { region }) }];
    });
    return writers.find((one) => one.essential) ?? writers[0];
}
function noConsole() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('link-missing', 'AWS_ENDPOINT_URL names no endpoint of AWS, so that no console shows it.', {
        remedy: 'Use ecs-ship status and ecs-ship logs; of the emulator, ecs-ship emulator state.',
    });
}
function noAddress(service) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('link-missing', `${service} is behind no load balancer with a listener, so that its address is not known.`, {
        remedy: 'Open something else: ecs-ship open service, or ecs-ship open logs.',
    });
}
function noPage(what, { arn, name, taskDefinitionArn }) {
    if (what === 'logs')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('link-missing', `No container of ${taskDefinitionArn.split('/').at(-1)} writes to CloudWatch Logs.`, {
            remedy: `Give it the log driver awslogs (--log-driver awslogs), or look where it writes.`,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('link-missing', `No console that is public shows ${name} (${arn}).`, {
        remedy: 'Open the console of that partition yourself.',
    });
}


/***/ }),

/***/ 82254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

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
/** The same, cut in the middle: names that begin alike stay apart. */
function shortenMiddle(text, max) {
    if (text.length <= max)
        return text;
    const tail = Math.floor((max - 1) / 2);
    return `${text.slice(0, max - 1 - tail)}…${text.slice(text.length - tail)}`;
}


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ consoleUrl),
/* harmony export */   Cj: () => (/* binding */ clusterUrl),
/* harmony export */   Dl: () => (/* binding */ taskUrl),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   gO: () => (/* binding */ logUrl),
/* harmony export */   zB: () => (/* binding */ logGroupUrl)
/* harmony export */ });
const consoleHosts = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** From `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE`. */
function placeOf(serviceArn) {
    const match = /^arn:([\w-]+):ecs:([\w-]+):\d*:service\/([\w-]+)\/([\w-]+)$/.exec(serviceArn);
    const [, partition = '', region = '', cluster = '', service = ''] = match ?? [];
    const host = consoleHosts[partition];
    return host === undefined ? undefined : { host: `https://${region}.${host}`, region, cluster, service };
}
/**
 * The ECS console's page of a service's deployments. Undefined for an ARN in the old form (it does not name the cluster)
 * and for partitions without a public console.
 */
function consoleUrl(serviceArn) {
    const place = placeOf(serviceArn);
    if (place === undefined)
        return undefined;
    const { host, region, cluster, service } = place;
    return `${host}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
/** The ECS console's page of a service, with its health. */
function serviceUrl(serviceArn) {
    return consoleUrl(serviceArn)?.replace(/\/deployments\?/, '/health?');
}
/** The ECS console's page of the service's cluster. */
function clusterUrl(serviceArn) {
    const place = placeOf(serviceArn);
    if (place === undefined)
        return undefined;
    return `${place.host}/ecs/v2/clusters/${place.cluster}/services?region=${place.region}`;
}
/** The ECS console's page of a task of the service. */
function taskUrl(serviceArn, taskId) {
    const place = placeOf(serviceArn);
    if (place === undefined || !/^[0-9a-f-]+$/.test(taskId))
        return undefined;
    const { host, region, cluster } = place;
    return `${host}/ecs/v2/clusters/${cluster}/tasks/${taskId}/configuration?region=${region}`;
}
/** The CloudWatch console's page of a log stream, in the service's region unless it names another. */
function logUrl(serviceArn, stream) {
    const group = logGroupUrl(serviceArn, stream);
    return group === undefined ? undefined : `${group}/log-events/${escapedTwice(stream.name)}`;
}
/** The CloudWatch console's page of a log group, in the service's region unless it names another. */
function logGroupUrl(serviceArn, { group, region: own }) {
    const place = placeOf(serviceArn);
    if (place === undefined)
        return undefined;
    const region = own ?? place.region;
    const host = place.host.replace(place.region, region);
    return `${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${escapedTwice(group)}`;
}
/** The console escapes twice, and writes the second percent sign as a dollar. */
function escapedTwice(text) {
    return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}


/***/ }),

/***/ 45846:
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

/***/ 26675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ jsonReport),
/* harmony export */   at: () => (/* binding */ outcomeDocument),
/* harmony export */   rE: () => (/* binding */ runDocument)
/* harmony export */ });
/* unused harmony export planDocument */
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45846);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56207);


function withoutUndefined(document) {
    return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined));
}
const mostFindings = 1000;
/** The worst of more findings than anybody reads; the counts are of all. */
function boundedScan(scan) {
    if (scan === undefined || scan.findings.length <= mostFindings)
        return scan;
    return { ...scan, findings: scan.findings.slice(0, mostFindings) };
}
/** What `--json` prints for a run; values that are not known are left out. `id` names the diagnosis rule or error code. */
function outcomeDocument(outcome) {
    const { verdict, exitCode, headline, facts, failure, stages, notices } = outcome;
    const { id, cause, remedy, evidence, docs } = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOutcome */ .K)(outcome) ?? {};
    const ending = { cause, causeId: id, remedy, evidence, docs, failure };
    const durationSeconds = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .roundSeconds */ .UR)(outcome.durationSeconds);
    return withoutUndefined({
        version: 1,
        verdict,
        exitCode,
        headline,
        ...facts,
        scan: boundedScan(facts.scan),
        ...ending,
        durationSeconds,
        stages,
        notices,
    });
}
/** What `--json` prints for a dry run (docs/schema/plan.schema.json). */
function planDocument(plan) {
    const { version, ...planned } = plan;
    return { version, verdict: 'planned', ...planned };
}
/** What `--json` prints when a run has ended: of a dry run that got as far as a plan, the plan as well. */
function runDocument(outcome, plan) {
    const document = outcomeDocument(outcome);
    return plan === undefined || outcome.verdict !== 'planned'
        ? document
        : { ...document, ...planDocument(plan) };
}
/** Writes exactly one JSON document and a line end when the run ends: the plan of a dry run, else the outcome. */
function jsonReport(write) {
    let plan;
    return (event) => {
        if (event.kind === 'planned')
            plan = event.plan;
        if (event.kind === 'ended')
            write(`${JSON.stringify(runDocument(event.outcome, plan), null, 2)}\n`);
    };
}


/***/ }),

/***/ 56207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ shoutingCase),
/* harmony export */   UR: () => (/* binding */ roundSeconds),
/* harmony export */   nS: () => (/* binding */ outcomeOutputs)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45846);


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

/***/ 65081:
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
    const [lead = ''] = /^ */.exec(text) ?? [];
    let line = lead;
    for (const word of text.slice(lead.length).split(' ')) {
        if (line.trim() !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line.trim() === '' ? line + word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.map((part, index) => plain(index === 0 ? part : ' '.repeat(indent) + part).trimEnd());
}


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version this build says it is; a test keeps it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
