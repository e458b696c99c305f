export const id = 6828;
export const ids = [6828];
export const modules = {

/***/ 87753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkRules)
});

// EXTERNAL MODULE: ./.build/check/references.js
var references = __webpack_require__(62123);
;// CONCATENATED MODULE: ./.build/check/secrets/placeholder.js
const standsFor = /^(?:dummy|fake|placeholder|unused|not[-_ ]?(?:used|needed|set)|todo|tbd|n\/a|example|change[-_ ]?(?:me|it)|replace[-_ ]?(?:me|with|this)|your[-_ ])/i;
/** Filled in by somebody later, or never: `${DB_PASSWORD}`, `{{ ssm }}`, `<password>`, `%PASSWORD%`, `***`, `dummy`. */
function isPlaceholder(text) {
    if (standsFor.test(text.trim()))
        return true;
    return /\$[({A-Za-z_]|\{\{|^\{[\w .:/-]*\}$|^<[^>]*>$|^%[^%]+%$|^__\w+__$|^\*+$|^x{3,}$/i.test(text.trim());
}

;// CONCATENATED MODULE: ./.build/check/secrets/written-password.js

/** `scheme://user:password@host`, where the password is written out. */
const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@[^/\s]/i;
/** `Password=…` among other settings: a connection string, a query, a JVM's -D. */
const inSettings = /(?:^|[;?&\s._-])(?:password|passwd|pwd|account_?key|shared_?access_?key)\s*=\s*([^;&\s"']+)/gi;
/** A member of a JSON text. */
const inJson = /"(?:password|passwd|secret|client_?secret|private_?key|api_?key|auth_?token)"\s*:\s*"([^"]+)"/gi;
/** Where in a text a password is written out; undefined where there is none, or one that is filled in later. */
function writtenPassword(text) {
    const url = inUrl.exec(text)?.[1];
    if (url !== undefined && !isPlaceholder(url))
        return 'a URL with a password';
    const settings = [inSettings, inJson].flatMap((form) => [...text.matchAll(form)].map(([, password = '']) => password));
    return settings.some((password) => !isPlaceholder(password)) ? 'settings with a password' : undefined;
}

;// CONCATENATED MODULE: ./.build/check/secrets/known-formats.js

/** Credentials that are recognised by their form; each form is published by who gives them out. */
const formats = [
    ['an AWS access key id', /^(?:AKIA|ASIA)[A-Z2-7]{16}$/],
    ['a GitHub token', /^(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})$/],
    ['a GitLab token', /^gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[A-Za-z0-9_.-]{20,}$/],
    ['an npm token', /^npm_[A-Za-z0-9]{36}$/],
    ['a PyPI token', /^pypi-AgE[A-Za-z0-9_-]{50,}$/],
    ['a Slack token', /^xox[abposr]-[A-Za-z0-9-]{10,}$/],
    ['a Slack webhook', /^https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{20,}$/],
    ['a Stripe key', /^(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}$/],
    ['a SendGrid key', /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/],
    ['an OpenAI or Anthropic key', /^sk-(?:proj-|ant-[a-z0-9]+-)?[A-Za-z0-9_-]{32,}$/],
    ['a DigitalOcean token', /^do[opr]_v1_[a-f0-9]{64}$/],
    ['a Vault token', /^hv[sbr]\.[A-Za-z0-9_-]{24,}$/],
    ['a Docker Hub token', /^dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}$/],
    ['a JSON Web Token', /^eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}$/],
    ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
];
/** What kind of credential a text certainly is; undefined where its form says nothing. */
function knownCredential(text) {
    const trimmed = text.trim();
    return formats.find(([, form]) => form.test(trimmed))?.[0] ?? writtenPassword(trimmed);
}

;// CONCATENATED MODULE: ./.build/check/secrets/looks-random.js
const shortest = 20;
/**
 * Whether a text is most likely a generated credential: a long run of capital and small letters and digits in no order.
 * Silent about what can be anything: hex and UUIDs (digests, ids), URLs, ARNs, paths, words however they are joined, and
 * base64 of a text.
 */
function looksRandom(text) {
    const run = text.trim();
    if (run.length < shortest || !/^[A-Za-z0-9+/_=-]+$/.test(run))
        return false;
    if (/^sha\d+-/.test(run) || isPath(run) || isText(run) || isWords(run))
        return false;
    const letters = run.replace(/[^A-Za-z0-9]/g, '');
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(letters)).length;
    return kinds === 3 && letters.length >= shortest && turns(letters) >= 0.35 && entropy(run) >= 3.8;
}
/** `/srv/App1/data` has its slashes between short words; base64 has them anywhere, and hardly at its beginning. */
function isPath(run) {
    const parts = run.split('/').filter((part) => part !== '');
    return run.startsWith('/') || (parts.length > 1 && parts.every((part) => part.length < 12));
}
/** Base64 of words decodes to printable characters only; of random bytes, practically never. */
function isText(run) {
    const bytes = Buffer.from(run, 'base64');
    return (bytes.length > 0 &&
        bytes.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127)));
}
/** Half of it words, such as `Orders`; among random characters a fifth may seem to be. */
function isWords(run) {
    const words = run.match(/[A-Z]?[a-z]{3,}/g) ?? [];
    return words.join('').length >= run.length / 2;
}
/** How often neighbours are of another kind: about 0.6 among random characters, 0.2 in words joined by capitals. */
function turns(text) {
    const kinds = [...text].map((letter) => (/\d/.test(letter) ? 0 : letter === letter.toLowerCase() ? 1 : 2));
    return kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length / (kinds.length - 1);
}
/** Shannon's, in bits a character. */
function entropy(text) {
    const counts = new Map();
    for (const letter of text)
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => {
        const share = count / text.length;
        return sum - share * Math.log2(share);
    }, 0);
}

;// CONCATENATED MODULE: ./.build/check/secrets/secret-name.js
/** Words that, at the end of a name, say that the value is a credential. */
const secretWords = /(?:(?:PASSWORD|PASSWD|PASSPHRASE)|(?:^|_)(?:PASS|PWD|SECRETS?|SECRET_KEY_BASE|TOKEN|CREDENTIALS?|API_?KEY|APP_?KEY|(?:ACCESS|SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER|LICENSE|SERVICE_ACCOUNT|AUTH|ACCOUNT|SHARED|STORAGE)_KEY))(?:_?\d+)?$/;
/** Values under such names are meant for everybody. */
const publicWords = /(?:^|_)(?:PUBLIC|PUBLISHABLE|SITE|CSRF|XSRF|EXAMPLE|SAMPLE|DUMMY)(?:_|$)|^(?:VITE|REACT_APP|NUXT_PUBLIC|GATSBY|EXPO)_/;
/** Words that, at the end of a name, say that the value tells about something, and is not the thing itself. */
const describingWords = /(?:^|_)(?:ID|IDS|NAME|ARN|URI|URL|HOST|PATH|FILE|DIR|HASH|SHA|SHA\d+|DIGEST|CHECKSUM|FINGERPRINT|INTEGRITY|VERSION|COMMIT|REVISION|BUILD|ETAG|TAG|IMAGE)$/;
/** Does the name say that its value is a credential? `DB_PASSWORD` does, `TOKEN_TTL` and `SECRET_ARN` do not. */
function namesSecret(name) {
    const words = inShouting(name);
    return secretWords.test(words) && !publicWords.test(words);
}
/** Does the name say that its value is none, whatever it looks like? */
function namesPublic(name) {
    const words = inShouting(name);
    return publicWords.test(words) || describingWords.test(words);
}
/** `dbPassword`, `db-password` and `db.password` are `DB_PASSWORD`. */
function inShouting(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/[.\-\s]+/g, '_')
        .toUpperCase();
}

;// CONCATENATED MODULE: ./.build/check/secrets/find-secret.js




/**
 * Why the value of a variable is most likely a credential, in words that do not tell the value; undefined where that is not
 * certain enough to bother somebody.
 */
function findSecret(name, value) {
    if (isHarmless(value) || isItsOwnName(name, value))
        return undefined;
    const known = knownCredential(value);
    if (known !== undefined)
        return `its value is ${known}`;
    if (namesSecret(name) && !pointsElsewhere(value))
        return 'its name says that it is a credential';
    if (!namesPublic(name) && looksRandom(value))
        return 'its value looks like a generated credential';
    return undefined;
}
/** Nothing, a switch, a small number, or what is filled in later. */
function isHarmless(value) {
    const text = value.trim();
    return text === '' || isPlaceholder(text) || /^(?:true|false|yes|no|on|off|none|null|\d{1,5})$/i.test(text);
}
/** `SECRET_KEY_BASE=secret_key_base`: something has to stand there while the image is built. */
function isItsOwnName(name, value) {
    const letters = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    return letters(name) === letters(value);
}
/** Where a credential is, and not the credential: an ARN, a URL without a password, a path, a reference to a store. */
function pointsElsewhere(value) {
    return /^(?:arn:|[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/[\w.-]+(?:\/|$)|(?:ssm|secretsmanager|vault|file|env|op):)/i.test(value.trim());
}

// EXTERNAL MODULE: ./.build/check/shipped-stages.js
var shipped_stages = __webpack_require__(65080);
;// CONCATENATED MODULE: ./.build/check/rules/build-secret-rules.js




const secretInBuildArgs = {
    id: 'secret-in-build-args',
    severity: 'error',
    title: 'Credential as a build argument',
    explanation: 'Build arguments stay in the image’s history: who pulls the image reads them.',
    remedy: 'Give it to the one step that needs it with RUN --mount=type=secret.',
    reference: references/* references */.F.buildSecrets,
    find: (input) => [...givenArguments(input), ...declaredArguments(input)],
};
function givenArguments({ config, placeOf }) {
    return Object.entries(config.build.args).flatMap(([name, value]) => {
        const why = findSecret(name, value) ?? (namesSecret(name) && value.includes('$') ? byName : undefined);
        if (why === undefined)
            return [];
        return [{ place: placeOf('build-args', name), message: `build-args.${name}: ${why}`, subject: name }];
    });
}
/** In every stage: the history of a stage that is thrown away stays in the build cache, which may be pushed. */
function declaredArguments({ dockerfile }) {
    const stages = dockerfile?.stages.flatMap(({ instructions }) => instructions) ?? [];
    const declared = [...(dockerfile?.globalArguments ?? []), ...stages].filter(({ keyword }) => keyword === 'ARG');
    return declared
        .flatMap(({ variables }) => variables)
        .flatMap((variable) => hitOf('ARG', variable, namesSecret(variable.name) && !variable.value));
}
const secretInImage = {
    id: 'secret-in-image',
    severity: 'error',
    title: 'Credential in the image’s environment',
    explanation: 'What ENV sets is part of the image: who pulls it reads it, and every process in it.',
    remedy: 'Let ECS set it at start: name it under secrets in the task definition.',
    reference: references/* references */.F.sensitiveData,
    find: ({ dockerfile, config }) => (dockerfile === undefined ? [] : (0,shipped_stages/* shippedStages */.N7)(dockerfile, config.build.target))
        .flatMap(({ instructions }) => instructions)
        .filter(({ keyword }) => keyword === 'ENV')
        .flatMap(({ variables }) => variables)
        .flatMap((variable) => hitOf('ENV', variable, false)),
};
const byName = 'its name says that it is a credential';
function hitOf(keyword, { name, value = '', place }, always) {
    const why = findSecret(name, value) ?? (always ? byName : undefined);
    return why === undefined ? [] : [{ place, message: `${keyword} ${name}: ${why}`, subject: name }];
}
const buildSecretRules = [secretInBuildArgs, secretInImage];

// EXTERNAL MODULE: ./.build/check/rules/context-rules.js
var context_rules = __webpack_require__(80064);
// EXTERNAL MODULE: ./.build/check/json-value.js
var json_value = __webpack_require__(57935);
;// CONCATENATED MODULE: ./.build/check/secrets/secret-in-words.js


/** Finds `--token=…`, `--token …`, `TOKEN=…`, and what is a credential by its form, also inside a shell's script. */
function secretInWords(words) {
    const parts = words.flatMap((word, index) => partsOf(word).map((text) => ({ text, index })));
    for (const [at, { text, index }] of parts.entries()) {
        const why = whyOf(text, parts[at + 1]?.text);
        if (why !== undefined)
            return { index, why };
    }
    return undefined;
}
/** A script's words, without their quotes. */
function partsOf(word) {
    return word.split(/[\s"'`;|]+/).filter((part) => part !== '');
}
const assignment = /^-{0,2}([A-Za-z][\w.-]*)=(.*)$/;
const flag = /^--?([A-Za-z][\w.-]*)$/;
function whyOf(text, next) {
    const [, name, value = ''] = assignment.exec(text) ?? [];
    if (name !== undefined)
        return named(name, findSecret(name, value));
    const option = flag.exec(text)?.[1];
    if (option === undefined)
        return findSecret('', text);
    const follows = next !== undefined && !next.startsWith('-') && namesSecret(option);
    return follows ? named(option, findSecret(option, next)) : undefined;
}
function named(name, why) {
    return why === undefined ? undefined : `of ${name} ${why}`;
}

;// CONCATENATED MODULE: ./.build/check/rules/definition-secret-rules.js




const secretInTaskDefinition = {
    id: 'secret-in-task-definition',
    severity: 'error',
    title: 'Credential in a command, label or log option',
    explanation: 'Everybody who may describe the task definition reads it, and a command shows in the list of processes, too.',
    remedy: 'Name it under secrets and let the program read the variable; for a log driver use secretOptions of logConfiguration.',
    reference: references/* references */.F.sensitiveData,
    find: ({ taskDefinition }) => (taskDefinition?.containers ?? []).flatMap((container) => [
        ...inMap(container, 'logConfiguration', 'options'),
        ...inMap(container, 'dockerLabels'),
        ...inCommand(container, 'entryPoint'),
        ...inCommand(container, 'command'),
        ...inCommand(container, 'healthCheck', 'command'),
    ]),
};
function inMap({ name: container, value, at }, ...path) {
    return Object.entries((0,json_value/* objectIn */.D7)(memberOf(value, path))).flatMap(([name, text]) => {
        const why = typeof text === 'string' ? findSecret(name, text) : undefined;
        if (why === undefined)
            return [];
        const message = `${path.join('.')} ${name} of container ${container}: ${why}`;
        return [{ place: at(...path, name), message, subject: name }];
    });
}
function inCommand({ name: container, value, at }, ...path) {
    const found = secretInWords((0,json_value/* textsIn */.Ej)(memberOf(value, path)));
    if (found === undefined)
        return [];
    const message = `${path.join('.')} of container ${container}: ${found.why}`;
    return [{ place: at(...path, found.index), message, subject: container }];
}
function memberOf(value, path) {
    return path.reduce((within, name) => (0,json_value/* objectIn */.D7)(within)[name], value);
}
const definitionSecretRules = [secretInTaskDefinition];

;// CONCATENATED MODULE: ./.build/check/rules/dockerfile-rules.js

const addFromUrl = {
    id: 'add-from-url',
    severity: 'warning',
    title: 'ADD from a URL',
    explanation: 'Whoever serves the URL decides what is in the image, and nobody notices when it changes.',
    remedy: 'Add --checksum=sha256:…, or fetch and verify it in a RUN step.',
    reference: references/* references */.F.dockerfile,
    find: ({ dockerfile }) => (dockerfile?.stages ?? [])
        .flatMap(({ instructions }) => instructions)
        .filter(({ keyword, flags }) => keyword === 'ADD' && !flags.has('checksum'))
        .flatMap(({ words, exec, place }) => {
        const url = (exec ?? words)
            .slice(0, -1)
            .find((word) => /^["']?https?:\/\//.test(word) && !/\.git(?:#|$)/.test(word));
        return url === undefined
            ? []
            : [{ place, message: `ADD fetches from ${hostOf(url)} without a checksum` }];
    }),
};
/** No more than the host: a URL may hold a token. */
function hostOf(url) {
    return /^["']?https?:\/\/(?:[^/@]*@)?([^/:?#"']+)/.exec(url)?.[1] ?? 'a URL';
}
const dockerfileRules = [addFromUrl];

// EXTERNAL MODULE: ./.build/check/shipped-container.js
var shipped_container = __webpack_require__(504);
;// CONCATENATED MODULE: ./.build/check/rules/environment-rules.js




const secretInEnvironment = {
    id: 'secret-in-environment',
    severity: 'error',
    title: 'Credential in a container’s environment',
    explanation: 'Everybody who may describe the task definition reads its environment, in every revision that ever was.',
    remedy: 'Keep it in Secrets Manager or Parameter Store and name it under secrets instead of environment.',
    reference: references/* references */.F.sensitiveData,
    find: (input) => [...ofFile(input), ...ofOptions(input)],
};
/** Without the variables that options replace or remove. */
function ofFile({ taskDefinition, config }) {
    if (taskDefinition === undefined)
        return [];
    const shipped = (0,shipped_container/* shippedContainer */.z)(taskDefinition, config);
    const { environment, environmentMode, secrets, removed } = config.taskDefinition.overrides;
    const replaced = new Set([...Object.keys(environment), ...Object.keys(secrets), ...removed.environment]);
    return taskDefinition.containers.flatMap((container) => (0,json_value/* objectsIn */.Qv)(container.value.environment).flatMap(({ value, index }) => {
        const name = `${value.name ?? ''}`;
        if (container === shipped && (environmentMode === 'replace' || replaced.has(name)))
            return [];
        const why = typeof value.value === 'string' ? findSecret(name, value.value) : undefined;
        if (why === undefined)
            return [];
        const place = container.at('environment', index, 'value');
        return [{ place, message: `${name} of container ${container.name}: ${why}`, subject: name }];
    }));
}
function ofOptions({ config, placeOf }) {
    return Object.entries(config.taskDefinition.overrides.environment).flatMap(([name, value]) => {
        const why = findSecret(name, value);
        if (why === undefined)
            return [];
        const place = placeOf('environment-variables', name);
        return [{ place, message: `environment-variables.${name}: ${why}`, subject: name }];
    });
}
const environmentRules = [secretInEnvironment];

// EXTERNAL MODULE: ./.build/check/image-tools.js
var image_tools = __webpack_require__(10298);
;// CONCATENATED MODULE: ./.build/check/rules/health-tool-rules.js





const healthCheckTool = {
    id: 'health-check-tool-missing',
    severity: 'error',
    title: 'Health check by a program that the image lacks',
    explanation: 'The check runs inside the container. Without its program it fails, and ECS replaces healthy tasks for ever.',
    remedy: 'Install the program in the Dockerfile, or check with what the image has, such as its language.',
    reference: references/* references */.F.healthCheck,
    find: ({ taskDefinition, dockerfile, config }) => {
        const container = taskDefinition && (0,shipped_container/* shippedContainer */.z)(taskDefinition, config);
        if (container === undefined || dockerfile === undefined)
            return [];
        const chain = (0,shipped_stages/* shippedStages */.N7)(dockerfile, config.build.target);
        const command = (0,json_value/* textsIn */.Ej)((0,json_value/* objectIn */.D7)(container.value.healthCheck).command);
        const missing = missingPrograms(command, (program) => (0,image_tools/* certainlyLacks */.S)(chain, program));
        if (missing === undefined)
            return [];
        const message = `the health check of container ${container.name} needs ${missing}, which the image lacks`;
        return [{ place: container.at('healthCheck', 'command'), message, subject: container.name }];
    },
};
/** The programs without which the command cannot succeed; undefined where nothing is certainly missing. */
function missingPrograms(command, lacks) {
    const [kind, ...words] = command;
    if (kind !== 'CMD' && kind !== 'CMD-SHELL')
        return undefined;
    if (kind === 'CMD-SHELL' && lacks('sh'))
        return 'sh';
    const ways = kind === 'CMD' ? [words[0]] : waysOf(words.join(' '));
    const programs = ways.map((program = '') => program.split('/').at(-1) ?? '');
    return programs.length > 0 && programs.every(lacks) ? [...new Set(programs)].join(' or ') : undefined;
}
/** What each part of `a || b || exit 1` starts. */
function waysOf(text) {
    const parts = text.split('||').map((part) => part.trim());
    return parts.filter((part) => !/^exit\b/.test(part)).map((part) => part.split(/\s+/)[0]);
}
const healthToolRules = [healthCheckTool];

;// CONCATENATED MODULE: ./.build/check/rules/image-rules.js



const unpinnedImage = {
    id: 'unpinned-image',
    severity: 'warning',
    title: 'Image by a tag that moves, such as latest, or by none',
    explanation: 'A container beside the shipped one starts another image as soon as somebody pushes one: nobody has tried the two together.',
    remedy: 'Name a version, or better a digest (image@sha256:…).',
    reference: references/* references */.F.containerImages,
    find: ({ taskDefinition, config }) => {
        if (taskDefinition === undefined)
            return [];
        const shipped = (0,shipped_container/* shippedContainer */.z)(taskDefinition, config);
        // Without knowing which one is replaced, any of them may be.
        if (shipped === undefined)
            return [];
        const { images } = config.taskDefinition.overrides;
        return taskDefinition.containers
            .filter((one) => one !== shipped && images[one.name] !== 'built' && isUnpinned(one.value.image))
            .map(({ name, at }) => ({
            place: at('image'),
            message: `the image of container ${name} is not pinned`,
            subject: name,
        }));
    },
};
const unpinnedBaseImage = {
    id: 'unpinned-base-image',
    severity: 'warning',
    title: 'Base image by a tag that moves, such as latest, or by none',
    explanation: 'The same commit gives another image tomorrow, and nobody sees in the diff what changed.',
    remedy: 'Name a version, or better a digest (FROM image:1.2@sha256:…).',
    reference: references/* references */.F.containerImages,
    find: ({ dockerfile }) => (dockerfile?.stages ?? [])
        .filter((stage, _, all) => isUnpinned(stage.base) && !namesStage(stage, all))
        .map(({ place, base }) => ({ place, message: `FROM ${base} is not pinned`, subject: `${base}` })),
};
function namesStage(stage, stages) {
    return stage.base === 'scratch' || (0,shipped_stages/* parentOf */.gN)(stage, stages) !== undefined;
}
/** Names that say that the tag moves with every push. */
const movingTags = /^(?:latest|edge|nightly|main|master|develop|dev|canary|head)$/i;
/** A tag that moves, or nothing after the last slash that could be a tag; a placeholder may be anything. */
function isUnpinned(reference) {
    if (typeof reference !== 'string' || reference === '' || /[$@{}<>%\s]/.test(reference))
        return false;
    const tag = /:([^:/]+)$/.exec(reference)?.[1];
    return tag === undefined || movingTags.test(tag);
}
const imageRules = [unpinnedImage, unpinnedBaseImage];

;// CONCATENATED MODULE: ./.build/check/rules/isolation-rules.js


const privilegedContainer = {
    id: 'privileged-container',
    severity: 'error',
    title: 'Privileged container',
    explanation: 'A privileged container is root on its host, and so on every task that runs there.',
    remedy: 'Remove privileged; add the one capability that is needed under linuxParameters.',
    reference: references/* references */.F.securityHub,
    find: (input) => eachContainer(input, ({ name, value, at }) => value.privileged === true
        ? [{ place: at('privileged'), message: `container ${name} is privileged`, subject: name }]
        : []),
};
const hostNetwork = {
    id: 'host-network',
    severity: 'warning',
    title: 'Network of the host',
    explanation: 'The containers share the host’s interfaces: they reach its metadata and its local ports, and no security group of their own holds them.',
    remedy: 'Use networkMode awsvpc.',
    reference: references/* references */.F.securityHub,
    find: (input) => ofDefinition(input, 'networkMode', 'host'),
};
const hostProcesses = {
    id: 'host-pid',
    severity: 'error',
    title: 'Processes of the host',
    explanation: 'The containers see every process on the host, and as root may stop it or read its memory.',
    remedy: 'Remove pidMode, or use task where containers of the task must see one another.',
    reference: references/* references */.F.securityHub,
    find: (input) => ofDefinition(input, 'pidMode', 'host'),
};
const wildcardCapabilities = {
    id: 'wildcard-capabilities',
    severity: 'error',
    title: 'All capabilities',
    explanation: 'With ALL a container may do nearly everything that a privileged one may.',
    remedy: 'Add only the capabilities that are needed, by name.',
    reference: references/* references */.F.taskSecurity,
    find: (input) => eachContainer(input, ({ name, value, at }) => {
        const added = (0,json_value/* textsIn */.Ej)((0,json_value/* objectIn */.D7)((0,json_value/* objectIn */.D7)(value.linuxParameters).capabilities).add);
        if (!added.includes('ALL'))
            return [];
        const place = at('linuxParameters', 'capabilities', 'add', added.indexOf('ALL'));
        return [{ place, message: `container ${name} has all capabilities`, subject: name }];
    }),
};
const dockerSocket = {
    id: 'docker-socket',
    severity: 'error',
    title: 'Docker socket of the host',
    explanation: 'Who may talk to the host’s Docker may start a privileged container there: it is root on the host and in every task.',
    remedy: 'Remove the volume; what watches containers can read the task metadata endpoint instead.',
    reference: references/* references */.F.taskSecurity,
    find: ({ taskDefinition }) => (0,json_value/* objectsIn */.Qv)(taskDefinition?.definition.volumes).flatMap(({ value, index }) => {
        const { sourcePath } = (0,json_value/* objectIn */.D7)(value.host);
        if (taskDefinition === undefined || !/^(?:\/var)?\/run(?:\/docker\.sock)?\/?$/.test(`${sourcePath}`))
            return [];
        const name = `${value.name}`;
        const place = taskDefinition.at('volumes', index, 'host', 'sourcePath');
        return [{ place, message: `volume ${name} gives ${sourcePath} of the host`, subject: name }];
    }),
};
function eachContainer({ taskDefinition }, find) {
    return (taskDefinition?.containers ?? []).flatMap(find);
}
function ofDefinition({ taskDefinition }, member, word) {
    if (taskDefinition?.definition[member] !== word)
        return [];
    return [{ place: taskDefinition.at(member), message: `${member} is ${word}` }];
}
const isolationRules = [
    privilegedContainer,
    hostNetwork,
    hostProcesses,
    wildcardCapabilities,
    dockerSocket,
];

// EXTERNAL MODULE: ./.build/check/task-definition-view.js
var task_definition_view = __webpack_require__(1156);
;// CONCATENATED MODULE: ./.build/check/rules/observability-rules.js




const missingLogConfiguration = {
    id: 'missing-log-configuration',
    severity: 'warning',
    title: 'No log configuration',
    explanation: 'What the container prints is gone with it: when it dies, nobody can tell why.',
    remedy: 'Set logConfiguration, for example the driver awslogs.',
    reference: references/* references */.F.logs,
    find: ({ taskDefinition }) => (taskDefinition?.containers ?? [])
        .filter(({ value }) => value.logConfiguration === undefined || value.logConfiguration === null)
        .map(({ name, at }) => ({
        place: at('name'),
        message: `container ${name} has no logConfiguration`,
        subject: name,
    })),
};
const missingHealthCheck = {
    id: 'missing-health-check',
    severity: 'note',
    title: 'No health check',
    explanation: 'ECS then takes a container for healthy as long as its process runs: one that hangs stays, and a deployment of it succeeds unless a load balancer says otherwise.',
    remedy: 'Set healthCheck in the task definition; ECS ignores a HEALTHCHECK of the image.',
    reference: references/* references */.F.healthCheck,
    find: ({ taskDefinition, dockerfile, config }) => {
        if (taskDefinition === undefined)
            return [];
        const shipped = (0,shipped_container/* shippedContainer */.z)(taskDefinition, config);
        const inImage = dockerfile && (0,shipped_stages/* lastInstruction */.xh)((0,shipped_stages/* shippedStages */.N7)(dockerfile, config.build.target), 'HEALTHCHECK');
        return taskDefinition.containers
            .filter((one) => one === shipped || ((0,task_definition_view/* isEssential */.NN)(one) && hasPorts(one.value.portMappings)))
            .filter(({ value }) => !value.healthCheck)
            .map((one) => {
            const ignored = one === shipped && inImage ? '; ECS ignores the HEALTHCHECK of the image' : '';
            const message = `container ${one.name} has no healthCheck${ignored}`;
            return { place: one.at('name'), message, subject: one.name };
        });
    },
};
/** Agents that watch the application, by the names they are published under. */
const agents = /(?:^|\/)(?:aws-xray-daemon|cloudwatch-agent|datadoghq\/agent|newrelic\/infrastructure(?:-bundle)?|prom\/[a-z-]+-exporter|aws-otel-collector|opentelemetry-collector(?:-contrib)?|datadog\/agent|(?:newrelic\/)?nri-ecs|newrelic-infra|dynatrace-oneagent|elastic-agent|grafana\/agent|grafana\/alloy)(?:[:@]|$)/;
const essentialSidecar = {
    id: 'essential-sidecar',
    severity: 'warning',
    title: 'Monitoring agent ends the task',
    explanation: 'A container is essential unless told otherwise: when the agent dies, ECS stops the application with it.',
    remedy: 'Set essential to false for the agent, and a restartPolicy so that it comes back.',
    reference: references/* references */.F.parameters,
    find: ({ taskDefinition }) => {
        const all = taskDefinition?.containers ?? [];
        return (all.length < 2 ? [] : all)
            .filter((one) => (0,task_definition_view/* isEssential */.NN)(one) && agents.test(`${one.value.image ?? ''}`))
            .map(({ name, at }) => ({
            place: at('essential'),
            message: `container ${name} is an agent, and essential`,
            subject: name,
        }));
    },
};
function hasPorts(mappings) {
    return Array.isArray(mappings) && mappings.length > 0;
}
const observabilityRules = [missingLogConfiguration, missingHealthCheck, essentialSidecar];

;// CONCATENATED MODULE: ./.build/check/rules/port-rules.js



const hostPortWithAwsvpc = {
    id: 'host-port-with-awsvpc',
    severity: 'error',
    title: 'Host port with awsvpc',
    explanation: 'A task of networkMode awsvpc has its own address: ECS refuses a hostPort that is not the containerPort.',
    remedy: 'Remove hostPort.',
    reference: references/* references */.F.awsvpc,
    find: ({ taskDefinition }) => {
        if (taskDefinition === undefined || !(0,task_definition_view/* usesAwsvpc */.B)(taskDefinition))
            return [];
        return taskDefinition.containers.flatMap(({ name, value, at }) => (0,json_value/* objectsIn */.Qv)(value.portMappings)
            .filter(({ value: { hostPort, containerPort } }) => isNumber(hostPort) && hostPort !== 0 && hostPort !== containerPort)
            .map(({ value: { hostPort, containerPort }, index }) => ({
            place: at('portMappings', index, 'hostPort'),
            message: `container ${name}: hostPort ${hostPort} for containerPort ${containerPort}`,
            subject: name,
        })));
    },
};
const loadBalancerPort = {
    id: 'load-balancer-port',
    severity: 'error',
    title: 'Load balancer asks for a port that the container does not have',
    explanation: 'ECS registers the containerPort of the service’s load balancer entry with the target group; ECS refuses an update to a task definition without it.',
    remedy: 'Make containerName and containerPort of the service name a port mapping of the task definition.',
    reference: references/* references */.F.loadBalancing,
    find: ({ taskDefinition, service }) => {
        if (taskDefinition === undefined || service === undefined)
            return [];
        return (0,json_value/* objectsIn */.Qv)(service.settings.loadBalancers).flatMap(({ value, index }) => {
            const { containerName, containerPort } = value;
            if (!isNumber(containerPort) || typeof containerName !== 'string')
                return [];
            const container = taskDefinition.containers.find(({ name }) => name === containerName);
            if (container !== undefined &&
                portsOf(container).some((port) => port === containerPort || port === undefined))
                return [];
            const has = container === undefined
                ? 'the task definition has no such container'
                : `it has ${portsOf(container).join(', ') || 'none'}`;
            const member = container === undefined ? 'containerName' : 'containerPort';
            return [
                {
                    place: service.at('loadBalancers', index, member),
                    message: `port ${containerPort} of container ${containerName}: ${has}`,
                    subject: containerName,
                },
            ];
        });
    },
};
/** Undefined stands for a port that is not known: a range, or a text to be filled in. */
function portsOf({ value }) {
    return (0,json_value/* objectsIn */.Qv)(value.portMappings).map(({ value: { containerPort } }) => isNumber(containerPort) ? containerPort : undefined);
}
const isNumber = (value) => typeof value === 'number';
const portRules = [hostPortWithAwsvpc, loadBalancerPort];

// EXTERNAL MODULE: ./.build/plan/tag-mutability.js
var tag_mutability = __webpack_require__(10301);
;// CONCATENATED MODULE: ./.build/check/rules/repository-rules.js


const movableTags = {
    id: 'mutable-repository',
    severity: 'warning',
    title: 'Tags that should never move can be moved',
    explanation: 'For a tag that moves, such as v{major}, the repository exempts all tags of its form from immutability, also those that name one version for ever.',
    remedy: 'Give the moving tag another form, such as stable-{major}, so that none of the others matches it.',
    reference: references/* references */.F.tagMutability,
    find: ({ config, placeOf }) => {
        const { tags, reference } = config.image;
        if (reference !== undefined)
            return [];
        const sample = (template) => template.replace(/\{([a-z-]+)\}/g, (_, token) => samples[token] ?? token);
        const exclusionFilters = (0,tag_mutability/* filtersFor */.DY)(tags, (template) => sample(template));
        const repository = { mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusionFilters };
        return tags
            .filter((tag) => /\{(?:short-sha|version|patch|run-number)\}/.test(tag) && (0,tag_mutability/* isMovable */.dS)(repository, sample(tag)))
            .map((tag) => ({
            place: placeOf('tags'),
            message: `the tag ${tag} can be moved, since another of the tags exempts its form`,
            subject: tag,
        }));
    },
};
/** What tokens may stand for; only the form counts. */
const samples = {
    'short-sha': '1a2b3c4',
    version: '1.2.3',
    major: '1',
    minor: '2',
    patch: '3',
    'run-number': '42',
    branch: 'main',
    environment: 'production',
    tag: 'v1.2.3',
};
const scanOff = {
    id: 'scan-off',
    severity: 'warning',
    title: 'Image scan is off',
    explanation: 'A known vulnerability goes to production without anybody having seen it.',
    remedy: 'Set scan to report, or to the severity that stops a deployment.',
    reference: references/* references */.F.imageScanning,
    find: ({ config, placeOf }) => config.scan.gate === 'off' ? [{ place: placeOf('scan'), message: 'scan is off' }] : [],
};
const tooFewImages = {
    id: 'lifecycle-keeps-too-few',
    severity: 'warning',
    title: 'Lifecycle policy keeps fewer than two images',
    explanation: 'What runs and what ran before it stay in any case; no older release is left to go back to, and what was built and not deployed yet goes with the next push.',
    remedy: 'Keep at least two images, better ten.',
    reference: references/* references */.F.lifecyclePolicies,
    find: ({ config, placeOf, lifecycle }) => {
        const { mode, keepImages, policyFile } = config.lifecycle;
        if (mode === 'off')
            return [];
        const message = 'the lifecycle policy keeps fewer than two images';
        if (policyFile === undefined)
            return keepImages < 2 ? [{ place: placeOf('keep-images'), message }] : [];
        return (lifecycle?.rules ?? [])
            .filter(({ rule: { selection, action } }) => {
            const all = selection.tagStatus === 'any' || (selection.tagPatternList ?? []).some((one) => one === '*');
            const { countType, countNumber } = selection;
            return action.type === 'expire' && all && countType === 'imageCountMoreThan' && countNumber < 2;
        })
            .map(({ place }) => ({ place, message }));
    },
};
const repositoryRules = [movableTags, scanOff, tooFewImages];

;// CONCATENATED MODULE: ./.build/check/rules/role-rules.js

const sharedRole = {
    id: 'shared-role',
    severity: 'warning',
    title: 'Execution role is the task role',
    explanation: 'The execution role pulls images and reads every secret of the task; as the task role it gives all that to the application, too.',
    remedy: 'Give the application a role of its own (taskRoleArn), with what it calls and nothing else.',
    reference: references/* references */.F.taskRole,
    find: ({ taskDefinition }) => {
        const { taskRoleArn, executionRoleArn } = taskDefinition?.definition ?? {};
        if (taskDefinition === undefined || typeof taskRoleArn !== 'string' || taskRoleArn === '')
            return [];
        if (taskRoleArn !== executionRoleArn)
            return [];
        return [
            { place: taskDefinition.at('taskRoleArn'), message: 'taskRoleArn and executionRoleArn are the same' },
        ];
    },
};
const roleRules = [sharedRole];

// EXTERNAL MODULE: ./.build/check/service-view.js
var service_view = __webpack_require__(50902);
;// CONCATENATED MODULE: ./.build/check/rules/rollout-rules.js



const stuckPercentages = {
    id: 'stuck-percentages',
    severity: 'error',
    title: 'Deployment percentages that cannot progress',
    explanation: 'ECS may start no task above maximumPercent (rounded down) and stop none below minimumHealthyPercent (rounded up): where both come to the same number, a deployment never begins.',
    remedy: 'Raise maximumPercent, or lower minimumHealthyPercent.',
    reference: references/* references */.F.rollingUpdate,
    find: (input) => {
        const { service } = input;
        const [percent, count] = [percentages(service), desiredCount(input)];
        if (service === undefined || percent === undefined)
            return [];
        const { minimum, maximum } = percent;
        const [most, least] = [(count ?? 1) * maximum, (count ?? 1) * minimum].map((part) => part / 100);
        const stuck = count === undefined
            ? maximum <= 100 && minimum >= 100
            : count > 0 && Math.floor(most) <= count && Math.ceil(least) >= count;
        if (!stuck)
            return [];
        const tasks = count === undefined ? '' : ` with ${count} ${count === 1 ? 'task' : 'tasks'}`;
        const message = `maximumPercent ${maximum} and minimumHealthyPercent ${minimum}${tasks} leave no room for a deployment`;
        return [{ place: service.at('deploymentConfiguration', 'maximumPercent'), message }];
    },
};
const circuitBreakerOff = {
    id: 'circuit-breaker-off',
    severity: 'warning',
    title: 'Deployment circuit breaker is off',
    explanation: 'Without it ECS starts tasks that fail again and again, for hours, and never says that the deployment has failed.',
    remedy: 'Set deploymentCircuitBreaker with enable and rollback true.',
    reference: references/* references */.F.circuitBreaker,
    find: ({ service }) => {
        if (service === undefined || !(0,service_view/* rollsOut */.z)(service))
            return [];
        const { enable } = (0,json_value/* objectIn */.D7)((0,json_value/* objectIn */.D7)(service.settings.deploymentConfiguration).deploymentCircuitBreaker);
        if (enable === true)
            return [];
        const place = service.at('deploymentConfiguration', 'deploymentCircuitBreaker', 'enable');
        return [{ place, message: 'the service has no deployment circuit breaker' }];
    },
};
const singleTask = {
    id: 'single-task-without-minimum',
    severity: 'warning',
    title: 'Only task is stopped before its successor runs',
    explanation: 'With one task and minimumHealthyPercent 0 ECS may stop it first: each deployment is an outage.',
    remedy: 'Set minimumHealthyPercent to 100 and maximumPercent to 200, or run two tasks.',
    reference: references/* references */.F.rollingUpdate,
    find: (input) => {
        const percent = percentages(input.service);
        if (input.service === undefined || percent === undefined)
            return [];
        if (desiredCount(input) !== 1 || percent.minimum > 0)
            return [];
        const place = input.service.at('deploymentConfiguration', 'minimumHealthyPercent');
        return [{ place, message: 'one task, and minimumHealthyPercent 0 lets ECS stop it first' }];
    },
};
const publicAddress = {
    id: 'public-ip-in-private-subnet',
    severity: 'warning',
    title: 'Public IP address in a private subnet',
    explanation: 'In a subnet without an internet gateway a public address leads nowhere; should the subnet not be private after all, the task is open to the internet.',
    remedy: 'Set assignPublicIp to DISABLED; a private subnet reaches the internet through a NAT gateway.',
    reference: references/* references */.F.fargateNetworking,
    find: ({ service }) => {
        const awsvpc = (0,json_value/* objectIn */.D7)((0,json_value/* objectIn */.D7)(service?.settings.networkConfiguration).awsvpcConfiguration);
        const subnet = (0,json_value/* textsIn */.Ej)(awsvpc.subnets).find((name) => /private|internal|isolated/i.test(name));
        if (service === undefined || awsvpc.assignPublicIp !== 'ENABLED' || subnet === undefined)
            return [];
        const place = service.at('networkConfiguration', 'awsvpcConfiguration', 'assignPublicIp');
        return [{ place, message: 'assignPublicIp is ENABLED, and a subnet is named as private' }];
    },
};
/** Of a rolling service of replicas; what is not set has the API's defaults. */
function percentages(service) {
    if (service === undefined || !(0,service_view/* rollsOut */.z)(service) || service.settings.schedulingStrategy === 'DAEMON')
        return undefined;
    const { minimumHealthyPercent, maximumPercent } = (0,json_value/* objectIn */.D7)(service.settings.deploymentConfiguration);
    const [minimum, maximum] = [minimumHealthyPercent ?? 100, maximumPercent ?? 200];
    return typeof minimum === 'number' && typeof maximum === 'number' ? { minimum, maximum } : undefined;
}
function desiredCount({ service, config }) {
    const count = config.update.desiredCount ?? service?.settings.desiredCount;
    return typeof count === 'number' ? count : undefined;
}
const rolloutRules = [stuckPercentages, circuitBreakerOff, singleTask, publicAddress];

// EXTERNAL MODULE: ./.build/plan/definition/task-size.js
var task_size = __webpack_require__(41493);
;// CONCATENATED MODULE: ./.build/check/rules/size-rules.js



const missingSize = {
    id: 'missing-size',
    severity: 'error',
    title: 'No cpu or no memory',
    explanation: 'Fargate needs both for the task; elsewhere every container needs memory, of its own or of the task. ECS refuses the task definition otherwise.',
    remedy: 'Set cpu and memory of the task, or memory or memoryReservation of each container.',
    reference: references/* references */.F.parameters,
    find: ({ taskDefinition }) => {
        if (taskDefinition === undefined)
            return [];
        const { definition, containers, at } = taskDefinition;
        if ((0,task_definition_view/* runsOnFargate */.iw)(taskDefinition)) {
            const missing = ['cpu', 'memory'].filter((member) => isUnset(definition[member]));
            if (missing.length === 0)
                return [];
            return [
                { place: at('requiresCompatibilities'), message: `${missing.join(' and ')} of the task missing` },
            ];
        }
        if (!isUnset(definition.memory))
            return [];
        return containers
            .filter(({ value }) => isUnset(value.memory) && isUnset(value.memoryReservation))
            .map(({ name, at: atContainer }) => ({
            place: atContainer('name'),
            message: `container ${name} has neither memory nor memoryReservation`,
            subject: name,
        }));
    },
};
const invalidFargateSize = {
    id: 'invalid-fargate-size',
    severity: 'error',
    title: 'Size that Fargate does not offer',
    explanation: 'Fargate takes certain pairs of cpu and memory only; ECS refuses any other.',
    remedy: 'Choose memory that goes with the cpu.',
    reference: references/* references */.F.fargateSize,
    find: ({ taskDefinition }) => {
        if (taskDefinition === undefined || !(0,task_definition_view/* runsOnFargate */.iw)(taskDefinition))
            return [];
        const { definition, at } = taskDefinition;
        if (isUnset(definition.cpu) || isUnset(definition.memory) || isTemplate(definition))
            return [];
        const [cpu, memory] = [(0,task_size/* cpuUnits */.MN)(`${definition.cpu}`), (0,task_size/* memoryMib */.uD)(`${definition.memory}`)];
        const sizes = cpu === undefined ? undefined : (0,task_size/* fargateMemory */.g0)(cpu);
        // Sizes above the table may be new ones.
        if ((sizes === undefined && (cpu ?? 0) > largest) || sizes?.includes(memory ?? Number.NaN))
            return [];
        const [first, second, last] = [sizes?.[0], sizes?.[1], sizes?.at(-1)];
        const valid = sizes === undefined
            ? 'cpu is one of 256, 512, 1024, 2048, 4096, 8192, 16384'
            : `with cpu ${cpu} memory is ${first}, ${second}, … ${last} MiB`;
        return [
            {
                place: at(sizes === undefined ? 'cpu' : 'memory'),
                message: `cpu ${definition.cpu} and memory ${definition.memory} are no size of Fargate: ${valid}`,
            },
        ];
    },
};
const largest = 16_384;
const isUnset = (value) => value === undefined || value === null || value === '';
function isTemplate({ cpu, memory }) {
    return /[${}<>%]/.test(`${cpu}${memory}`);
}
const sizeRules = [missingSize, invalidFargateSize];

// EXTERNAL MODULE: ./.build/check/entry-script.js
var entry_script = __webpack_require__(24973);
;// CONCATENATED MODULE: ./.build/check/shell-stays.js
/** Official images whose /bin/sh is Debian's dash, by the names they are published under. */
const debian = /(?:^|\/)(?:debian|ubuntu|buildpack-deps|python|node|ruby|golang|rust|php|perl|eclipse-temurin|nginx|httpd|dotnet\/(?:aspnet|runtime|sdk))(?::|@|$)/;
const otherSystem = /alpine|busybox|nanoserver|windows|chiseled|azurelinux|mariner|-ubi|distroless/;
/**
 * Whether the shell certainly stays in front of what it starts, and so keeps SIGTERM from it. Debian's dash (0.5.12) stays
 * before a single command, too; bash and busybox replace themselves with the last command of a list; none does so for a
 * pipe.
 */
function shellStays(shell, script, base) {
    if (/(?:^|[;&|({\s])(?:exec|trap)\s|\b(?:tini|dumb-init)\b/.test(script))
        return false;
    if (/[^|]\|[^|]/.test(script))
        return true;
    const name = shell.split('/').at(-1);
    const isDash = name === 'dash' || (name === 'sh' && base !== undefined && debian.test(base) && !otherSystem.test(base));
    return isDash;
}

;// CONCATENATED MODULE: ./.build/check/rules/stop-rules.js







const swallowedStopSignal = {
    id: 'swallowed-stop-signal',
    severity: 'warning',
    title: 'Shell that keeps SIGTERM to itself',
    explanation: 'ECS stops a container with SIGTERM and kills it after stopTimeout. A shell in front of the application does not pass the signal on: requests in flight are cut off, and every deployment waits for the timeout.',
    remedy: 'Use the exec form, ["program", "argument"], or begin the shell’s command with exec.',
    reference: references/* references */.F.containerImages,
    find: (input) => {
        if (input.taskDefinition !== undefined && (0,task_definition_view/* runsOnWindows */.ng)(input.taskDefinition))
            return [];
        return [...byImage(input), ...byDefinition(input)];
    },
};
/** Of the image only what the task definition leaves as it is. */
function byImage({ dockerfile, config, taskDefinition, context }) {
    const container = taskDefinition && (0,shipped_container/* shippedContainer */.z)(taskDefinition, config);
    if (dockerfile === undefined || (taskDefinition !== undefined && container === undefined))
        return [];
    if ((0,json_value/* textsIn */.Ej)(container?.value.entryPoint).length > 0)
        return [];
    const chain = (0,shipped_stages/* shippedStages */.N7)(dockerfile, config.build.target);
    const entry = (0,shipped_stages/* lastInstruction */.xh)(chain, 'ENTRYPOINT');
    if (entry === undefined && (0,json_value/* textsIn */.Ej)(container?.value.command).length > 0)
        return [];
    const start = entry ?? (0,shipped_stages/* lastInstruction */.xh)(chain, 'CMD');
    if (start === undefined || (0,shipped_stages/* lastInstruction */.xh)(chain, 'SHELL') !== undefined)
        return [];
    if (hasInit(container))
        return [];
    const words = start.exec ?? ['/bin/sh', '-c', start.text];
    const script = (0,entry_script/* entryScript */.EL)(context, start.exec);
    if (script?.head !== undefined && (0,entry_script/* scriptStays */.Os)(script.head))
        return [{ place: start.place, message: `${start.keyword} runs ${script.path}, ${problem(container)}` }];
    if (!keepsSignal(words, (0,shipped_stages/* baseImage */.fF)(chain)))
        return [];
    return [{ place: start.place, message: `${start.keyword} runs ${problem(container)}` }];
}
function byDefinition({ taskDefinition, dockerfile, config }) {
    if (taskDefinition === undefined)
        return [];
    const shipped = (0,shipped_container/* shippedContainer */.z)(taskDefinition, config);
    const chain = dockerfile === undefined ? [] : (0,shipped_stages/* shippedStages */.N7)(dockerfile, config.build.target);
    return taskDefinition.containers.flatMap((container) => {
        const entryPoint = (0,json_value/* textsIn */.Ej)(container.value.entryPoint);
        const words = [...entryPoint, ...(0,json_value/* textsIn */.Ej)(container.value.command)];
        if (hasInit(container) ||
            !keepsSignal(words, container === shipped ? (0,shipped_stages/* baseImage */.fF)(chain) : `${container.value.image}`))
            return [];
        const place = container.at(entryPoint.length > 0 ? 'entryPoint' : 'command');
        const message = `container ${container.name} runs ${problem(container)}`;
        return [{ place, message, subject: container.name }];
    });
}
function keepsSignal([shell = '', flag = '', script], base) {
    const isShell = /(?:^|\/)(?:ba|da|a|z)?sh$/.test(shell) && /^-[a-z]*c$/.test(flag);
    return isShell && script !== undefined && shellStays(shell, script, base);
}
/** Such a process passes signals to the shell, which ends by them. */
function hasInit(container) {
    return (0,json_value/* objectIn */.D7)(container?.value.linuxParameters).initProcessEnabled === true;
}
function problem(container) {
    const { stopTimeout } = (0,json_value/* objectIn */.D7)(container?.value);
    return `a shell that does not pass SIGTERM on: it is killed after stopTimeout (${stopTimeout ?? 30} s)`;
}
const stopRules = [swallowedStopSignal];

;// CONCATENATED MODULE: ./.build/check/rules/user-rules.js





const runningAsRoot = {
    id: 'running-as-root',
    severity: 'warning',
    title: 'Container runs as root',
    explanation: 'A process that breaks out of the application is root in the container, and one step from its host.',
    remedy: 'Name another user (user in the task definition, USER in the Dockerfile), by number best.',
    reference: references/* references */.F.taskSecurity,
    find: (input) => {
        const { taskDefinition, dockerfile, config } = input;
        const byDefinition = (taskDefinition?.containers ?? [])
            .filter((one) => isRoot(one.value.user) && !routesLogs(one))
            .map(({ name, at }) => ({
            place: at('user'),
            message: `container ${name} runs as root`,
            subject: name,
        }));
        const image = dockerfile && (0,shipped_stages/* lastInstruction */.xh)((0,shipped_stages/* shippedStages */.N7)(dockerfile, config.build.target), 'USER');
        if (image === undefined || !isRoot(image.text.trim()) || namesUser(input))
            return byDefinition;
        return [...byDefinition, { place: image.place, message: 'the last USER of the image is root' }];
    },
};
const dockerfileWithoutUser = {
    id: 'dockerfile-without-user',
    severity: 'warning',
    title: 'Dockerfile without USER',
    explanation: 'Without USER the image runs as what its base image says, and that is nearly always root.',
    remedy: 'Add a user and name it with USER before the last instruction, by number best.',
    reference: references/* references */.F.containerImages,
    find: (input) => {
        const { dockerfile, config } = input;
        const chain = dockerfile === undefined ? [] : (0,shipped_stages/* shippedStages */.N7)(dockerfile, config.build.target);
        const [stage] = chain;
        if (stage === undefined || (0,shipped_stages/* lastInstruction */.xh)(chain, 'USER') !== undefined)
            return [];
        if (setsUser((0,shipped_stages/* baseImage */.fF)(chain)) || dropsRights(chain) || namesUser(input))
            return [];
        return [{ place: stage.place, message: 'no USER in the stage that becomes the image' }];
    },
};
const writableRootFilesystem = {
    id: 'writable-root-filesystem',
    severity: 'note',
    title: 'Root filesystem can be written',
    explanation: 'Who breaks into the application may change it and leave tools behind.',
    remedy: 'Set readonlyRootFilesystem to true and give the paths that are written a volume or, on EC2, a tmpfs.',
    reference: references/* references */.F.securityHub,
    find: ({ taskDefinition }) => {
        if (taskDefinition === undefined || (0,task_definition_view/* mayRunOnWindows */.hb)(taskDefinition))
            return [];
        return taskDefinition.containers
            .filter(({ value }) => value.readonlyRootFilesystem !== true)
            .map(({ name, at }) => ({
            place: at('readonlyRootFilesystem'),
            message: `the root filesystem of container ${name} can be written`,
            subject: name,
        }));
    },
};
/** The task definition's user wins over the image's. */
function namesUser({ taskDefinition, config }) {
    if (taskDefinition === undefined)
        return false;
    if ((0,task_definition_view/* runsOnWindows */.ng)(taskDefinition))
        return true;
    return typeof (0,shipped_container/* shippedContainer */.z)(taskDefinition, config)?.value.user === 'string';
}
/** ECS itself gives a log router the user 0 (hashicorp/terraform-provider-aws, pull request 41394). */
function routesLogs({ value }) {
    return Object.keys((0,json_value/* objectIn */.D7)(value.firelensConfiguration)).length > 0;
}
/** `root`, `0`, with any group. */
function isRoot(user) {
    return typeof user === 'string' && /^(?:root|0+)(?::|$)/.test(user);
}
/** An entry point that starts as root to prepare something and goes on as somebody else. */
function dropsRights(chain) {
    return chain.some(({ instructions }) => instructions.some(({ text }) => /\b(?:gosu|su-exec|setpriv)\b/.test(text)));
}
/** Base images that run as somebody else by themselves, by the names they are published under; unknown is not known. */
function setsUser(base) {
    return (base === undefined || /nonroot|rootless|unprivileged|windows|nanoserver|cgr\.dev\/|bitnami/.test(base));
}
const userRules = [runningAsRoot, dockerfileWithoutUser, writableRootFilesystem];

;// CONCATENATED MODULE: ./.build/check/check-rules.js
















/** THE table of checks: `ecs-ship check` runs them, its reports describe them, docs/checks.md is rendered from them. */
const checkRules = [
    ...environmentRules,
    ...definitionSecretRules,
    ...buildSecretRules,
    ...context_rules/* contextRules */.t,
    ...isolationRules,
    ...userRules,
    ...imageRules,
    ...dockerfileRules,
    ...sizeRules,
    ...portRules,
    ...roleRules,
    ...stopRules,
    ...healthToolRules,
    ...observabilityRules,
    ...rolloutRules,
    ...repositoryRules,
];


/***/ }),

/***/ 20560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readDataFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_expand_merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47060);


/** Parses a text that is known to be sound: YAML reads JSON too. */
function readDataFile(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    (0,_config_expand_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .expandMerges */ .I)(document);
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const at = (steps) => {
        const offset = offsetIn(document.contents, steps);
        return offset === undefined && steps.length > 0 ? at(steps.slice(0, -1)) : placeAt(offset ?? 0);
    };
    return {
        path,
        root: document.toJS({ maxAliasCount: -1 }),
        at,
        has: (steps) => offsetIn(document.contents, steps) !== undefined,
    };
}
function offsetIn(contents, steps) {
    const last = steps.at(-1);
    const parent = steps.length < 2 ? contents : nodeIn(contents, steps.slice(0, -1));
    if (last === undefined)
        return startOf(contents);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent))
        return startOf(nodeIn(contents, steps));
    const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === last);
    return startOf(pair?.key);
}
function nodeIn(contents, steps) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(contents) ? contents.getIn(steps, true) : undefined;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 24973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ entryScript),
/* harmony export */   Os: () => (/* binding */ scriptStays),
/* harmony export */   V9: () => (/* binding */ entryScriptName)
/* harmony export */ });
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65080);

/** Name of the file that an image starts, without its folders; undefined where it is no file of a name alone. */
function entryScriptName(dockerfile, target) {
    const chain = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .shippedStages */ .N7)(dockerfile, target);
    const start = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .lastInstruction */ .xh)(chain, 'ENTRYPOINT') ?? (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .lastInstruction */ .xh)(chain, 'CMD');
    return nameOf(startedFile(start?.exec));
}
/** `/entrypoint.sh`, also of `sh /entrypoint.sh`. */
function startedFile([first = '', second] = []) {
    return isShell(first) && second !== undefined && !second.startsWith('-') ? second : first;
}
function isShell(word) {
    return /(?:^|\/)(?:ba|da|a|z)?sh$/.test(word);
}
function nameOf(word) {
    return /(?:^|\/)([\w-]+(?:\.\w+)*)$/.exec(word)?.[1];
}
/** The one file of the context that has the started file's name; its text is there when it was asked for. */
function entryScript(context, exec) {
    const name = nameOf(startedFile(exec));
    const named = (context?.files ?? []).filter(({ path }) => path.split('/').at(-1) === name);
    return named.length === 1 ? named[0] : undefined;
}
/**
 * Whether a text is a shell's script that stays in front of whatever it starts: a shell that reads a file never replaces
 * itself unless told. One that reads other scripts may be told there.
 */
function scriptStays(text) {
    const commands = text.replace(/^\s*#.*$/gm, '');
    const isShell = /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:ba|da|a|z)?sh\b/.test(text);
    const may = /(?:^|[;&|({\s])(?:exec|trap|source|eval)\s|^\s*\.\s|\b(?:tini|dumb-init)\b/m;
    return isShell && commands.trim() !== '' && !may.test(commands);
}


/***/ }),

/***/ 10298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ certainlyLacks)
/* harmony export */ });
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65080);

/** What small base images are known to lack, by the names they are published under. */
const lacking = [
    [/(?:^|\/)scratch$/, ['sh', 'curl', 'wget', 'nc', 'bash']],
    [/distroless\/(?!.*:.*debug)/, ['sh', 'curl', 'wget', 'nc', 'bash']],
    [/(?:^|\/)alpine(?:[:@]|$)/, ['curl', 'bash']],
    [/(?:^|\/)(?:python|node|ruby|golang):[^@]*\balpine/, ['curl', 'bash']],
    [/(?:^|\/)busybox(?:[:@]|$)/, ['curl', 'bash']],
    [/(?:^|\/)(?:debian|ubuntu)(?:[:@]|$)/, ['curl', 'wget', 'nc']],
    [/(?:^|\/)(?:python|node|ruby):[^@]*\bslim/, ['curl', 'wget', 'nc']],
    [/mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime):(?:[5-9]|\d\d)\.(?!.*alpine)/, ['curl', 'wget', 'nc']],
];
/**
 * Whether the image certainly has no such program: its base lacks it, and no step names it, copies programs or a whole
 * system, or runs a script that may bring it.
 */
function certainlyLacks(chain, tool) {
    const base = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .baseImage */ .fF)(chain);
    const lacks = lacking.some(([known, tools]) => base !== undefined && known.test(base) && tools.includes(tool));
    return lacks && !chain.some(({ instructions }) => instructions.some((step) => mayBring(step, tool)));
}
function mayBring({ keyword, text, flags }, tool) {
    if (text.split(/[^A-Za-z0-9_+.-]+/).includes(tool))
        return true;
    if (keyword === 'RUN')
        return /\.sh\b|<<|\$|\bansible/.test(text);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return false;
    return /\bs?bin\b|\.tar\b|\.t?gz\b/.test(text) || (flags.has('from') && /\s\/"?\]?$/.test(text));
}


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

/***/ 62123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ references)
/* harmony export */ });
const ecs = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide';
const ecr = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide';
/** The pages that rules refer to, by what they are about. */
const references = {
    sensitiveData: `${ecs}/specifying-sensitive-data.html`,
    parameters: `${ecs}/task_definition_parameters.html`,
    taskSecurity: `${ecs}/security-tasks-containers.html`,
    containerImages: `${ecs}/container-considerations.html`,
    healthCheck: `${ecs}/healthcheck.html`,
    fargateSize: `${ecs}/task-cpu-memory-error.html`,
    logs: `${ecs}/using_awslogs.html`,
    taskRole: `${ecs}/task-iam-roles.html`,
    awsvpc: `${ecs}/task-networking-awsvpc.html`,
    circuitBreaker: `${ecs}/deployment-circuit-breaker.html`,
    rollingUpdate: `${ecs}/deployment-type-ecs.html`,
    loadBalancing: `${ecs}/service-load-balancing.html`,
    fargateNetworking: `${ecs}/fargate-task-networking.html`,
    securityHub: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
    tagMutability: `${ecr}/image-tag-mutability.html`,
    imageScanning: `${ecr}/image-scanning.html`,
    lifecyclePolicies: `${ecr}/LifecyclePolicies.html`,
    buildSecrets: 'https://docs.docker.com/build/building/secrets/',
    dockerfile: 'https://docs.docker.com/reference/dockerfile/',
    buildContext: 'https://docs.docker.com/build/concepts/context/#dockerignore-files',
};


/***/ }),

/***/ 80064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ needsHead),
/* harmony export */   t: () => (/* binding */ contextRules)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62123);
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65080);


const secretsInContext = {
    id: 'secret-file-in-image',
    severity: 'error',
    title: 'File with credentials is copied into the image',
    explanation: 'Who pulls the image has the file, also when a later step removes it.',
    remedy: 'Name the file in .dockerignore.',
    reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .F.buildContext,
    find: ({ dockerfile, context, config }) => {
        if (dockerfile === undefined || context === undefined)
            return [];
        const copies = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedStages */ .N7)(dockerfile, config.build.target)
            .flatMap(({ instructions }) => instructions)
            .filter(({ keyword, flags }) => (keyword === 'COPY' || keyword === 'ADD') && !flags.has('from'));
        const ignore = context.ignoreFile ?? 'there is no .dockerignore';
        return context.files.flatMap((file) => {
            const copy = copies.find((one) => copiesFile(one, file.path));
            if (copy === undefined || !holdsSecret(file))
                return [];
            const why = context.ignoreFile === undefined ? ignore : `${ignore} does not name it`;
            const message = `${copy.keyword} brings ${file.path} into the image: ${why}`;
            return [{ place: copy.place, message, subject: file.path }];
        });
    },
};
/** Whether a source is the file, or a folder it is in. */
function copiesFile({ words, exec, flags }, path) {
    const excluded = [flags.get('exclude')].some((one) => one !== undefined);
    if (excluded)
        return false;
    return (exec ?? words).slice(0, -1).some((word) => {
        const source = word
            .replace(/^["']|["']$/g, '')
            .replace(/^(?:\.?\/)+/, '')
            .replace(/\/+$/, '');
        if (source === '' || source === '.')
            return true;
        if (/[$]/.test(source))
            return false;
        return sourceForm(source).test(path);
    });
}
/** Go's filepath.Match, as the Dockerfile reference names it under COPY. */
function sourceForm(source) {
    const form = source
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replace(/\?/g, '[^/]');
    return new RegExp(`^${form}(?:/|$)`);
}
/** Files that hold credentials by what they are; their usual templates do not. */
const secretFiles = /(?:^|\/)(?:\.env(?:\.(?!.*(?:example|sample|template|dist|defaults?|test|ci)\b)[\w.-]+)?|id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|\.git-credentials|\.aws\/credentials|\.docker\/config\.json|\.kube\/config|[\w.-]+\.(?:p12|pfx|jks|keystore|kdbx)|terraform\.tfstate(?:\.backup)?)$/;
/** Files that may, by what is in them. */
const mayHoldSecret = /(?:^|\/)(?:\.git\/config|\.npmrc|\.pypirc|[\w.-]+\.(?:pem|key))$/;
const secretText = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|:_(?:authToken|password|auth)\s*=\s*(?!\$)\S|^password\s*[:=]\s*(?!\$)\S|extraheader\s*=\s*authorization:|^\s*url\s*=\s*https?:\/\/[^/@:\s]*:[^/@\s]+@/im;
/** Whether the file's beginning has to be read to know. */
function needsHead(path) {
    return mayHoldSecret.test(path);
}
function holdsSecret({ path, head }) {
    if (/(?:^|\/)(?:node_modules|site-packages|vendor|tests?|__tests__|spec|fixtures|testdata|examples?)\//.test(path))
        return false;
    return secretFiles.test(path) || (mayHoldSecret.test(path) && secretText.test(head ?? ''));
}
const contextRules = [secretsInContext];


/***/ }),

/***/ 50902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ serviceView),
/* harmony export */   z: () => (/* binding */ rollsOut)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);
/* harmony import */ var _config_yaml_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72358);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20560);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57935);




/**
 * Reads a service as `create-service --cli-input-json` takes it or `describe-services` prints it (then the first). Throws
 * for a text that is neither JSON nor YAML.
 */
function serviceView(path, text) {
    const { problems } = (0,_config_yaml_source_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)({ path, text });
    if (problems.length > 0)
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsError */ .$)(problems);
    const file = (0,_data_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDataFile */ .l)(path, text);
    const whole = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectIn */ .D7)(file.root);
    const first = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(whole.services)[0];
    const prefix = first === undefined ? [] : ['services', first.index];
    return { settings: first?.value ?? whole, at: (...steps) => file.at([...prefix, ...steps]) };
}
/** A rolling deployment by ECS itself: percentages and circuit breaker hold for no other. */
function rollsOut({ settings }) {
    const controller = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectIn */ .D7)(settings.deploymentController).type ?? 'ECS';
    const strategy = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectIn */ .D7)(settings.deploymentConfiguration).strategy ?? 'ROLLING';
    return controller === 'ECS' && strategy === 'ROLLING';
}


/***/ }),

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ shippedContainer)
/* harmony export */ });
/* harmony import */ var _plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64322);
/* harmony import */ var _task_definition_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1156);


/** The container that a ship gives its image to, by the rules of the option `container`; undefined when it is not certain. */
function shippedContainer({ containers }, { taskDefinition, image }) {
    if (taskDefinition.container !== undefined)
        return containers.find(({ name }) => name === taskDefinition.container);
    const { images } = taskDefinition.overrides;
    const built = containers.filter(({ name }) => images[name] === 'built');
    const some = built.length > 0 ? built : containers.filter(({ name }) => images[name] === undefined);
    const candidates = [
        some.filter(({ value }) => isOf(image.repository, `${value.image ?? ''}`)),
        some,
        some.filter(_task_definition_view_js__WEBPACK_IMPORTED_MODULE_0__/* .isEssential */ .NN),
    ];
    return candidates.find((ones) => ones.length === 1)?.[0];
}
function isOf(repository, reference) {
    const named = (0,_plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(reference);
    return named === repository || named.endsWith(`/${repository}`);
}


/***/ }),

/***/ 65080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ shippedStages),
/* harmony export */   fF: () => (/* binding */ baseImage),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   xh: () => (/* binding */ lastInstruction)
/* harmony export */ });
/**
 * The stage that becomes the image and those it is built FROM, the image's own first; empty when the target does not
 * exist.
 */
function shippedStages({ stages }, target) {
    const wanted = target?.toLowerCase();
    const last = wanted === undefined ? stages.at(-1) : stages.find(({ name }) => name?.toLowerCase() === wanted);
    const chain = [];
    for (let stage = last; stage !== undefined; stage = parentOf(stage, stages))
        chain.push(stage);
    return chain;
}
/** Only an earlier stage can be built upon, so that this ends. */
function parentOf(stage, stages) {
    const base = stage.base?.toLowerCase();
    return stages
        .slice(0, stages.indexOf(stage))
        .findLast(({ name }) => name?.toLowerCase() === base && base !== undefined);
}
/** The last instruction of that kind that holds for the image. */
function lastInstruction(chain, keyword) {
    return chain
        .map(({ instructions }) => instructions.findLast((one) => one.keyword === keyword))
        .find((found) => found !== undefined);
}
/** What FROM of the first stage of the chain names: an image, never a stage. */
function baseImage(chain) {
    return chain.at(-1)?.base;
}


/***/ }),

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ usesAwsvpc),
/* harmony export */   NN: () => (/* binding */ isEssential),
/* harmony export */   hb: () => (/* binding */ mayRunOnWindows),
/* harmony export */   iw: () => (/* binding */ runsOnFargate),
/* harmony export */   mQ: () => (/* binding */ taskDefinitionView),
/* harmony export */   ng: () => (/* binding */ runsOnWindows)
/* harmony export */ });
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20560);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57935);


/** Reads a text that is a sound task definition: JSON or YAML, also as `describe-task-definition` prints it. */
function taskDefinitionView(path, text) {
    const file = (0,_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readDataFile */ .l)(path, text);
    const whole = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(file.root);
    const wrapped = whole.taskDefinition !== undefined;
    const definition = wrapped ? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(whole.taskDefinition) : whole;
    const at = (...steps) => file.at(wrapped ? ['taskDefinition', ...steps] : steps);
    const containers = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(definition.containerDefinitions).map(({ value, index }) => ({
        name: `${value.name}`,
        value,
        at: (...steps) => at('containerDefinitions', index, ...steps),
    }));
    return { definition, containers, at };
}
function runsOnFargate({ definition }) {
    return Array.isArray(definition.requiresCompatibilities)
        ? definition.requiresCompatibilities.includes('FARGATE')
        : false;
}
function usesAwsvpc(view) {
    return view.definition.networkMode === 'awsvpc' || runsOnFargate(view);
}
/** Windows containers know neither users by number nor capabilities nor signals. */
function runsOnWindows({ definition }) {
    return `${(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(definition.runtimePlatform).operatingSystemFamily ?? ''}`.startsWith('WINDOWS');
}
/** Also where only a Windows share or a group managed service account hints at it. */
function mayRunOnWindows(view) {
    const volumes = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(view.definition.volumes);
    return (runsOnWindows(view) ||
        volumes.some(({ value }) => value.fsxWindowsFileServerVolumeConfiguration !== undefined) ||
        view.containers.some(({ value }) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)(value.credentialSpecs).length > 0));
}
/** Without it, a container whose end does not end the task; ECS takes every container for essential unless told. */
function isEssential({ value }) {
    return value.essential !== false;
}


/***/ }),

/***/ 47060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ expandMerges)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/config/weigh-document.js

/** How many values a document stands for once every alias is put in; a few lines of aliases can stand for billions. */
function weighDocument(document) {
    const known = new Map();
    const weigh = (node) => {
        const before = known.get(node);
        if (before !== undefined)
            return before;
        const weight = weighParts(node);
        known.set(node, weight);
        return weight;
    };
    const weighParts = (node) => {
        if ((0,dist/* isAlias */.Vj)(node))
            return weigh(node.resolve(document));
        if ((0,dist/* isPair */.tO)(node))
            return weigh(node.value);
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return 1;
        return node.items.reduce((sum, item) => sum + weigh(item), 1);
    };
    return weigh(document.contents);
}

;// CONCATENATED MODULE: ./.build/config/expand-merges.js


/**
 * Puts what merge keys (`<<: *anchor`, or a list of such) bring into the maps that hold them; a key of the map itself wins,
 * then the earlier one of a list. Every node keeps its place in the text. Gives the problems of aliases and merge keys; with
 * an alias that cannot be resolved nothing is put in. Source: YAML 1.1, "Merge Key Language-Independent Type".
 */
function expandMerges(document) {
    const wrong = aliasProblems(document);
    const problems = wrong.length > 0 ? wrong : expand(document, document.contents);
    if (problems.length > 0 || weighDocument(document) <= mostValues)
        return problems;
    return [{ offset: 0, message: `its aliases stand for more than ${mostValues} values` }];
}
/** Far more than any file needs, and still read in no time. */
const mostValues = 100_000;
/** An alias stands for something before it, and never for what it is part of. */
function aliasProblems(document) {
    const found = [];
    (0,dist/* visit */.YR)(document, {
        Alias: (_key, node, path) => {
            const target = node.resolve(document);
            if (target === undefined)
                found.push(problemOf(node, `no anchor &${node.source} stands before *${node.source}`));
            else if (path.includes(target))
                found.push(problemOf(node, `*${node.source} stands for what it is part of`));
        },
    });
    return found;
}
/** What comes first is whole before something after it can refer to it. */
function expand(document, node) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.flatMap((item) => expand(document, item));
    if ((0,dist/* isPair */.tO)(node))
        return expand(document, node.value);
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    return [...node.items.flatMap((pair) => expand(document, pair)), ...expandMap(document, node)];
}
function expandMap(document, map) {
    const merges = map.items.filter(({ key }) => isMergeKey(key));
    if (merges.length === 0)
        return [];
    const problems = [];
    const items = map.items.filter((pair) => !merges.includes(pair));
    const names = new Set(items.map(({ key }) => nameOf(key)));
    for (const source of merges.flatMap(sourcesOf)) {
        const target = (0,dist/* isAlias */.Vj)(source) ? source.resolve(document) : source;
        if (!(0,dist/* isMap */.jh)(target))
            problems.push(problemOf(source, '<< takes a map, its alias, or a list of them'));
        else
            for (const pair of target.items) {
                if (!names.has(nameOf(pair.key)))
                    items.push(pair);
                names.add(nameOf(pair.key));
            }
    }
    map.items = items;
    return problems;
}
/** A quoted one is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.source === '<<';
}
/** What is not there is told at the key. */
function sourcesOf({ key, value }) {
    return (0,dist/* isSeq */.oP)(value) ? value.items : [value ?? key];
}
function nameOf(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key);
}
function problemOf(node, message) {
    return { offset: (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0, message };
}


/***/ }),

/***/ 52171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlProblems)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** In the words of somebody who wrote the file; the parser's own are about its work. Its other messages are clear. */
const words = {
    BLOCK_AS_IMPLICIT_KEY: 'a map cannot begin here (is the indentation right, and the line before it complete?)',
    MULTILINE_IMPLICIT_KEY: 'a colon is missing, or the indentation is wrong',
    MULTIPLE_DOCS: 'a second document begins here (put everything into one)',
    TAB_AS_INDENT: 'a tab indents this line (YAML takes spaces only)',
};
/** Every key that is given twice, and the first other syntax error: what follows that is mostly its consequence. */
function yamlProblems(document, text) {
    const { errors } = document;
    const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    return errors
        .filter((error) => error.code === 'DUPLICATE_KEY' || error === other)
        .map((error) => problemOf(document, error, text));
}
function problemOf(document, error, text) {
    if (error.code === 'DUPLICATE_KEY')
        return { offset: error.pos[0], message: `${keyAt(text, error.pos[0])} is given twice (remove one)` };
    return unclosedQuote(document, error, text) ?? plainProblem(error);
}
function plainProblem(error) {
    const flow = /^Flow (map|sequence) in block collection/.exec(error.message)?.[1];
    const unclosed = flow && `the ${flow === 'map' ? '{' : '['} before it is not closed`;
    return { offset: error.pos[0], message: unclosed ?? words[error.code] ?? error.message };
}
function keyAt(text, offset) {
    const key = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s:]+))/.exec(text.slice(offset));
    return key?.[1] ?? key?.[2] ?? key?.[3] ?? 'a key';
}
/** The parser tells where the text ends; the reader looks for where the quote begins. */
function unclosedQuote(document, error, text) {
    if (error.code !== 'MISSING_CHAR' || !error.message.startsWith('Missing closing'))
        return undefined;
    const starts = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_key, node) => {
            const start = node.range?.[0] ?? 0;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && /["']/.test(text[start] ?? '') && start < error.pos[0])
                starts.push(start);
        },
    });
    const offset = starts.at(-1);
    return offset === undefined ? undefined : { offset, message: 'this quote is not closed' };
}


/***/ }),

/***/ 72358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _expand_merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47060);
/* harmony import */ var _yaml_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52171);



/** Parses one YAML document; every syntax error and every key given twice is a problem with its position. */
function parseYaml({ path, text }) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false });
    const position = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const problems = [...(0,_yaml_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlProblems */ .E)(document, text), ...(0,_expand_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .expandMerges */ .I)(document)];
    return {
        path,
        root: document.contents,
        problems: problems.map(({ offset, message }) => problemAt(position(offset), message)),
        at: (node) => position((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0),
        resolve: (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node),
        plain: (node) => node.toJS(document, { maxAliasCount: -1 }),
    };
}
function problemAt(where, message) {
    return { code: 'config-invalid', where, message };
}


/***/ }),

/***/ 65164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ applySettings)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


/** The definition with members set and removed, in the order they are written. Throws for a container that is not there. */
function applySettings(definition, settings) {
    checkContainers(definition, settings);
    return settings.reduce((changed, { steps, value }) => setIn(changed, steps, value), definition);
}
/** Undefined takes the member away, and makes nothing on the way to what is not there. */
function setIn(current, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined || (current === undefined && value === undefined))
        return value;
    if ('by' in step)
        return setEntry((current ?? []), step, rest, value);
    const { [step.member]: member, ...others } = (current ?? {});
    const changed = setIn(member, rest, value);
    return changed === undefined ? others : { ...others, [step.member]: changed };
}
function setEntry(list, { by, key }, steps, value) {
    const found = list.find((entry) => entry[by] === key);
    const changed = changedEntry(found, { by, key }, steps, value);
    const wanted = changed === undefined ? [] : [changed];
    return found === undefined
        ? [...list, ...wanted]
        : list.flatMap((entry) => (entry === found ? wanted : [entry]));
}
/** Of a list whose entries are a name and a value, nothing is left of an entry without its value. */
function changedEntry(found, { by, key }, steps, value) {
    const [next] = steps;
    const isValue = next !== undefined && 'member' in next && /^(value|valueFrom)$/.test(next.member);
    if (value === undefined && (found === undefined || steps.length === 0 || isValue))
        return undefined;
    return { [by]: key, ...setIn(found, steps, value), [by]: key };
}
/** A container is not made by naming one of its members. */
function checkContainers(definition, settings) {
    const containers = (definition.containerDefinitions ?? []);
    const names = containers.map(({ name }) => `${name}`);
    const unknown = settings.filter((setting) => isUnknown(setting, [...names, ...madeBy(settings)]));
    if (unknown.length === 0)
        return;
    const told = unknown.map(({ path, steps }) => `${path}${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(keyOf(steps), names)}`).join(', ');
    const known = names.map((name) => `"${name}"`).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('task-definition-invalid', `set: there is no such container: ${told}; it has ${known}.`, {
        remedy: 'Correct the option set, or add the container to the task definition.',
    });
}
function isUnknown({ steps }, names) {
    const [first] = steps;
    const inside = first !== undefined && 'member' in first && first.member === 'containerDefinitions';
    return inside && steps.length > 2 && !names.includes(keyOf(steps));
}
function madeBy(settings) {
    return settings.flatMap(({ steps, value }) => (steps.length === 2 && value ? [keyOf(steps)] : []));
}
function keyOf([, entry]) {
    return entry !== undefined && 'by' in entry ? `${entry.key}` : '';
}


/***/ }),

/***/ 82673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ entryOptions),
/* harmony export */   Sb: () => (/* binding */ containerOptions),
/* harmony export */   Sx: () => (/* binding */ taskOptions)
/* harmony export */ });
/** Options that say what a member of the task is. */
const taskOptions = {
    cpu: ['cpu'],
    memory: ['memory'],
    taskRoleArn: ['task-role'],
    executionRoleArn: ['execution-role'],
    ephemeralStorage: ['ephemeral-storage'],
    runtimePlatform: ['cpu-architecture', 'operating-system-family'],
};
/** The same for the container that gets the image. */
const containerOptions = {
    logConfiguration: ['log-driver', 'log-options'],
    entryPoint: ['entry-point'],
    command: ['command'],
    stopTimeout: ['stop-timeout'],
    environmentFiles: ['environment-files'],
    healthCheck: [
        ...['health-check-command', 'health-check-interval', 'health-check-timeout'],
        ...['health-check-retries', 'health-check-start-period'],
    ],
};
/** Lists of a container that options add entries to, with the option and what it adds. */
const entryOptions = {
    environment: { option: 'environment-variables', added: ({ environment }) => Object.keys(environment) },
    secrets: { option: 'secrets', added: ({ secrets }) => Object.keys(secrets) },
};


/***/ }),

/***/ 57593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nD: () => (/* binding */ changesContainer),
  cv: () => (/* binding */ overrideContainer),
  eS: () => (/* binding */ overrideTask)
});

;// CONCATENATED MODULE: ./.build/plan/definition/changed-map.js
/**
 * The member with what is set and without what is removed: absent when nothing is left, and not named at all where nothing
 * would change.
 */
function changedMap(member, current, set, removed) {
    const before = (current ?? {});
    const isGone = (name) => removed.includes(name);
    if (Object.keys(set).length === 0 && !Object.keys(before).some(isGone))
        return {};
    const left = Object.entries({ ...before, ...set }).filter(([name]) => !isGone(name));
    return { [member]: left.length === 0 ? undefined : Object.fromEntries(left) };
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/definition/override-health-check.js

/** The container's health check as options have it, member by member. Throws where nothing says what to run. */
function overrideHealthCheck(container, overrides) {
    if (Object.keys(overrides).length === 0)
        return {};
    const healthCheck = { ...container.healthCheck, ...overrides };
    if (healthCheck.command !== undefined)
        return { healthCheck };
    throw new errors/* ShipError */.f('task-definition-invalid', `the container "${container.name}" has no health check that the health-check options could change.`, { remedy: 'Set health-check-command too, or remove the other health-check options.' });
}

;// CONCATENATED MODULE: ./.build/plan/definition/override-logs.js

/** Another driver knows none of the options that the first one had. */
function overrideLogs({ logConfiguration: current }, { logDriver: driver, logOptions, removed }) {
    if (current === undefined && driver === undefined && Object.keys(logOptions).length === 0)
        return {};
    const before = (current ?? {});
    const logDriver = driver ?? before.logDriver ?? 'awslogs';
    const kept = logDriver === before.logDriver ? before : {};
    const options = changedMap('options', kept.options, logOptions, removed.logOptions);
    if (driver === undefined && Object.keys(options).length === 0)
        return {};
    return {
        logConfiguration: { ...kept, logDriver, ...(kept === before ? {} : { options: {} }), ...options },
    };
}

;// CONCATENATED MODULE: ./.build/plan/definition/override-variables.js
/** A name is a variable or a secret, never both: ECS refuses it, so the one that is set takes the other's place. */
function overrideVariables(container, { environment, environmentMode, secrets, removed }) {
    const names = [...Object.keys(environment), ...Object.keys(secrets)];
    const removals = [...removed.environment, ...removed.secrets];
    if (names.length === 0 && removals.length === 0 && environmentMode === 'merge')
        return {};
    const kept = (list, gone) => (list ?? []).filter(({ name }) => !names.includes(name) && !gone.includes(name));
    const set = Object.entries(environment).map(([name, value]) => ({ name, value }));
    const given = Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom }));
    const others = environmentMode === 'replace' ? [] : kept(container.environment, removed.environment);
    return {
        environment: [...others, ...set],
        secrets: [...kept(container.secrets, removed.secrets), ...given],
    };
}

// EXTERNAL MODULE: ./.build/plan/definition/task-size.js
var task_size = __webpack_require__(41493);
;// CONCATENATED MODULE: ./.build/plan/definition/override-definition.js





/** The task's own members as the options have them; what no option names stays as it is. */
function overrideTask(definition, overrides) {
    const { cpu, memory, ephemeralStorageGib: storage, taskRole, executionRole } = overrides;
    return {
        ...definition,
        ...(cpu === undefined ? {} : { cpu: `${(0,task_size/* cpuUnits */.MN)(cpu) ?? cpu}` }),
        ...(memory === undefined ? {} : { memory: `${(0,task_size/* memoryMib */.uD)(memory) ?? memory}` }),
        ...(storage === undefined ? {} : { ephemeralStorage: { sizeInGiB: storage } }),
        ...runtimePlatform(definition, overrides),
        ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
        ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
    };
}
function runtimePlatform(definition, overrides) {
    const { cpuArchitecture, operatingSystemFamily } = overrides;
    if (cpuArchitecture === undefined && operatingSystemFamily === undefined)
        return {};
    return {
        runtimePlatform: {
            ...definition.runtimePlatform,
            ...(cpuArchitecture === undefined ? {} : { cpuArchitecture }),
            ...(operatingSystemFamily === undefined ? {} : { operatingSystemFamily }),
        },
    };
}
/** The same for the container that gets the image. */
function overrideContainer(container, overrides) {
    const { command, entryPoint, environmentFiles, stopTimeoutSeconds: stopTimeout } = overrides;
    const { dockerLabels, removed } = overrides;
    return {
        ...container,
        ...(entryPoint === undefined ? {} : { entryPoint }),
        ...(command === undefined ? {} : { command }),
        ...(stopTimeout === undefined ? {} : { stopTimeout }),
        ...overrideHealthCheck(container, overrides.healthCheck),
        ...overrideVariables(container, overrides),
        ...(environmentFiles.length === 0
            ? {}
            : { environmentFiles: environmentFiles.map((value) => ({ value, type: 's3' })) }),
        ...changedMap('dockerLabels', container.dockerLabels, dockerLabels, removed.dockerLabels),
        ...overrideLogs(container, overrides),
    };
}
/** Whether any option is about one container. */
function changesContainer(overrides) {
    const { healthCheck, removed, ...others } = overrides;
    const sets = overrideContainer({}, { ...others, healthCheck: {}, removed });
    return [Object.keys(healthCheck), Object.keys(sets), ...Object.values(removed)].some((names) => names.length > 0);
}


/***/ })

};
