export const id = 4545;
export const ids = [4545];
export const modules = {

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

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ firstJsonProblem)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);

/** Where a text stops being JSON, and why; only the first: what follows it is mostly its consequence. */
function firstJsonProblem(text) {
    const errors = [];
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (first === undefined)
        return undefined;
    if (text.trim() === '')
        return { offset: 0, message: 'the file is empty' };
    return { offset: first.offset, message: `not valid JSON: ${words((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error))}` };
}
/** `CommaExpected` as people say it. */
function words(code) {
    return code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
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

/***/ 98373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readDefinitionDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_expand_merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47060);
/* harmony import */ var _config_first_json_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5200);
/* harmony import */ var _config_yaml_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52171);
/* harmony import */ var _definition_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38676);





/**
 * Reads a text: JSON where the file is called so, else YAML. The raw output of `aws ecs describe-task-definition` is taken
 * too. Throws `task-definition-invalid` for a text that is neither.
 */
function readDefinitionDocument(path, text) {
    const source = text.replace(/^\uFEFF/, '');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { lineCounter: lines, prettyErrors: false });
    const problem = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        return { offset, text: `${path}:${Math.max(1, line)}:${Math.max(1, col)}: ${message}` };
    };
    const syntax = [...syntaxProblems(path, source, document), ...(0,_config_expand_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .expandMerges */ .I)(document)];
    if (syntax.length > 0) {
        throw (0,_definition_error_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionError */ .m)(path, syntax.map(({ offset, message }) => problem(offset, message)));
    }
    const whole = document.toJS({ maxAliasCount: -1 });
    const wrapped = whole?.taskDefinition != null;
    return {
        path,
        definition: wrapped ? whole.taskDefinition : whole,
        problemAt: (at, of, message) => problem(offsetOf(document, wrapped ? ['taskDefinition', ...at] : at, of), message),
    };
}
/** YAML takes more than JSON does (a missing value, a comma at the end); a .json file must be what it says. */
function syntaxProblems(path, text, document) {
    const json = path.endsWith('.json') ? (0,_config_first_json_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .firstJsonProblem */ .k)(text) : undefined;
    if (json !== undefined)
        return [json];
    return (0,_config_yaml_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlProblems */ .E)(document, text);
}
/** As near to the place as the text itself has it: an alias stands for all that it brings. */
function offsetOf(document, path, of) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [at, step] of path.entries()) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === step) : undefined;
        const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[step] : pair?.value;
        const named = of === 'name' && at === path.length - 1 ? pair?.key : next;
        offset = startOf(named) ?? startOf(pair?.key) ?? offset;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(next) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            break;
        node = next;
    }
    return offset;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 96431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ foreseeDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _apply_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65164);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57593);
/* harmony import */ var _place_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26314);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64322);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68009);






const later = 'the-image-that-is-shipped';
function foreseeDefinition(definition, options) {
    const overrides = withoutReferences(options.taskDefinition.overrides);
    const containers = (definition.containerDefinitions ?? []);
    const { chosen, unclear = [] } = choose(containers, options);
    try {
        if (chosen === undefined)
            return { rendered: unshipped(definition, overrides), chosen, unclear };
        const image = options.image.reference ?? `${chosen.image ?? later}`;
        const container = `${chosen.name}`;
        const rendered = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTaskDefinition */ .P)({ definition, image, container, overrides });
        return { rendered, chosen: indexOf(rendered, container), unclear };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f))
            throw error;
        const message = error.message.replace(/^set: /, '').replace(/\.$/, '');
        const where = placeOf(error, options.places);
        return { rendered: definition, chosen: undefined, unclear: [...unclear, { where, message }] };
    }
}
/** Rendering fails over what `set` says, or over health check options that check nothing. */
function placeOf({ message }, places = {}) {
    const name = message.startsWith('set') ? 'set' : 'health-check';
    const found = Object.entries(places).find(([option]) => option.startsWith(name));
    return found?.[1] ?? name;
}
/** What is sure whichever container gets the image. */
function unshipped(definition, overrides) {
    const containers = (definition.containerDefinitions ?? []);
    const imaged = containers.map((one) => (one.image === undefined ? { ...one, image: later } : one));
    return (0,_apply_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .applySettings */ .i)((0,_override_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideTask */ .eS)({ ...definition, containerDefinitions: imaged }, overrides), overrides.set);
}
function indexOf({ containerDefinitions }, container) {
    return containerDefinitions.findIndex(({ name }) => name === container);
}
function choose(containers, { taskDefinition, image, places }) {
    const { container, overrides } = taskDefinition;
    if (containers.length === 0)
        return {};
    try {
        (0,_place_images_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .L)(containers, Object.entries(overrides.images));
        if (!isCertain(containers, { taskDefinition, image }))
            return {};
        const { chosen } = (0,_place_images_js__WEBPACK_IMPORTED_MODULE_3__/* .placeImages */ .a)(containers, { image: image.reference ?? '', container, overrides });
        return { chosen };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f))
            throw error;
        return {
            unclear: [unclearBy(error, container === undefined ? undefined : places?.container, places?.images)],
        };
    }
}
/** Where a container's image may be of our repository, only the registry's name can tell. */
function isCertain(containers, { taskDefinition, image }) {
    const mayBeOurs = ({ image: own }) => (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._)(`${own}`).endsWith(`/${image.repository}`);
    const said = taskDefinition.container !== undefined || image.reference !== undefined;
    return said || containers.length === 1 || !containers.some(mayBeOurs);
}
function unclearBy({ message }, container, images) {
    const sentence = message.replace(/\.$/, '');
    const ofImages = /^images: /.test(sentence);
    if (ofImages)
        return { where: images ?? 'images', message: sentence.replace(/^images: /, '') };
    return container === undefined
        ? { message: `${sentence} (name it with container)` }
        : { where: container, message: sentence };
}
/** Where secrets lie is checked as an option, and may be a name that AWS is asked about. */
function withoutReferences(overrides) {
    const secrets = Object.keys(overrides.secrets).map((name) => [name, 'checked']);
    return { ...overrides, secrets: Object.fromEntries(secrets) };
}


/***/ }),

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ optionAt),
  D: () => (/* binding */ optionProblem)
});

// EXTERNAL MODULE: ./.build/config/option-place.js
var option_place = __webpack_require__(22774);
// EXTERNAL MODULE: ./.build/plan/definition/option-members.js
var option_members = __webpack_require__(82673);
;// CONCATENATED MODULE: ./.build/plan/definition/setting-at.js
/** The last setting that says the member at the path, or what it is in. */
function settingAt(settings, rendered, path) {
    return settings.findLast(({ steps, value }) => value !== undefined && leadsTo(steps, rendered, path));
}
function leadsTo([step, ...steps], at, [first, ...path]) {
    if (step === undefined)
        return true;
    if (first === undefined || typeof at !== 'object' || at === null)
        return false;
    const inner = at[first];
    const meets = 'member' in step ? step.member === first : inner?.[step.by] === step.key;
    return meets && leadsTo(steps, inner, path);
}

// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/option-at.js




/** Where the option was set that says the member: `--cpu`, `ecs-ship.yml:3:1 cpu`; undefined where none does. */
function optionAt({ path, or }, foreseen, options) {
    return placeOf(path, foreseen, options) ?? (or && placeOf(or, foreseen, options));
}
function placeOf(path, { rendered, chosen }, { taskDefinition: { overrides }, places = {} }) {
    const setting = settingAt(overrides.set, rendered, path);
    if (setting !== undefined && places.set !== undefined)
        return `${(0,option_place/* optionPlace */.X)({ places }, 'set', setting.path)}${inside(path.slice(setting.steps.length))}`;
    const [first, index, member, entry] = path;
    if (first !== 'containerDefinitions')
        return firstSet(places, option_members/* taskOptions */.Sx[`${first}`]);
    if (member === undefined || index !== chosen)
        return undefined;
    const added = option_members/* entryOptions */.Pc[`${member}`];
    if (added === undefined)
        return firstSet(places, option_members/* containerOptions */.Sb[`${member}`]);
    const key = entryKey(rendered, Number(index), `${member}`, entry);
    const isOurs = places[added.option] !== undefined && added.added(overrides).includes(key);
    return isOurs ? (0,option_place/* optionPlace */.X)({ places }, added.option, key) : undefined;
}
function firstSet(places, options = []) {
    return options.map((option) => places[option]).find((where) => where !== undefined);
}
/** The problem of the option that was set there. */
function optionProblem(where, message, places = {}) {
    const found = Object.entries(places).filter(([, place]) => where.startsWith(place));
    const [option = where] = found.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    return { option: option.replace(/\..*$/, ''), text: `${where}: ${message}` };
}
function inside(path) {
    const written = (0,written_path/* writtenPath */.d)(path);
    return written === '' || written.startsWith('[') ? written : `.${written}`;
}
/** What distinguishes the entry. */
function entryKey({ containerDefinitions }, index, member, entry) {
    const container = containerDefinitions?.[index];
    const list = container?.[member];
    return `${list?.[Number(entry)]?.name}`;
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

/***/ 70597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathBefore)
/* harmony export */ });
/* harmony import */ var _named_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81252);

/**
 * The place in `before` of what `rendered` has at the path, which rendering may have moved; of what rendering has made, the
 * place that it was put into.
 */
function pathBefore(before, rendered, path, list = '') {
    const [step, ...rest] = path;
    if (step === undefined)
        return [];
    if (!Array.isArray(rendered)) {
        return [step, ...pathBefore(memberOf(before, step), memberOf(rendered, step), rest, `${step}`)];
    }
    if (!Array.isArray(before))
        return [];
    const index = indexBefore(before, rendered, Number(step), list);
    return index < 0 ? [] : [index, ...pathBefore(before[index], rendered[Number(step)], rest)];
}
/** The entry itself, else the one that what identifies it says: the one at the same place where several have that. */
function indexBefore(before, rendered, index, list) {
    const entry = rendered[index];
    const same = before.indexOf(entry);
    const by = _named_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D[list];
    if (same >= 0 || by === undefined)
        return same;
    const key = memberOf(entry, by);
    if (memberOf(before[index], by) === key)
        return index;
    return key === undefined ? -1 : before.findIndex((one) => memberOf(one, by) === key);
}
function memberOf(value, step) {
    return typeof value === 'object' && value !== null
        ? value[step]
        : undefined;
}


/***/ }),

/***/ 40249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   U: () => (/* binding */ recalledFor)
/* harmony export */ });
/** The service that every change is to be taken back for, once there is one. */
function recalledFor({ company }) {
    return company?.recall.aborted ? company.recall.reason : undefined;
}
/** Does the work, unless another service of the run does it already. */
function once({ company }, what, work) {
    return company === undefined ? { value: work() } : company.once(what, work);
}


/***/ }),

/***/ 60291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOrigin)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58517);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);



/** Whose deployment it is, in one request; what cannot be read is left out: it changes nothing about ours. */
async function readOrigin(run, deployment) {
    if (deployment === undefined)
        return {};
    try {
        const arn = deployment.taskDefinitionArn;
        const { definition, tags } = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, () => run.ports.ecs.describeTaskDefinition(arn));
        return { image: imageOf(definition), ...(0,_plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionOrigin */ .YI)(tags) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return {};
        throw error;
    }
}
/** Of the first essential container, as the definition gives it. */
function imageOf({ containerDefinitions = [] }) {
    const containers = containerDefinitions;
    return containers.find(({ essential = true }) => essential)?.image;
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ followDeployment)
});

// EXTERNAL MODULE: ./.build/watch/judge.js + 1 modules
var judge = __webpack_require__(36566);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/passing.js
var passing = __webpack_require__(79209);
;// CONCATENATED MODULE: ./.build/steps/watch/observe.js



function newSight() {
    return { arn: undefined, permitted: true, stopped: undefined, history: [], historyAsked: false, asked: 0 };
}
/** ECS stamps a service deployment and its entry of deployments[] separately, in milliseconds. */
const stampedApartMs = 60_000;
/** Looks once. `withService` also asks for the service's events and deployments[]. */
async function lookAt(run, ours, sight, withService) {
    const askService = withService || !sight.permitted || !ours.startsDeployment;
    const [deployment, service] = await Promise.allSettled([
        ours.startsDeployment ? lookAtDeployment(run, ours, sight) : undefined,
        askService ? lookAtService(run, sight) : undefined,
    ]);
    if (deployment.status === 'rejected')
        throw deployment.reason;
    if (service.status === 'fulfilled')
        return { deployment: deployment.value, service: service.value };
    // Half a look is better than none: the service deployment alone tells how it goes.
    const halfSeen = deployment.value !== undefined && isPassing(service.reason);
    if (halfSeen)
        return { deployment: deployment.value };
    throw service.reason;
}
function isPassing(error) {
    return error instanceof errors/* ShipError */.f && (0,passing/* passing */.qO)(error);
}
function lookAtService(run, sight) {
    const { cluster, service } = run.config.target;
    sight.asked += 1;
    return run.ports.ecs.describeService(cluster, service);
}
async function lookAtDeployment(run, ours, sight) {
    if (!sight.permitted)
        return undefined;
    if (sight.stopped !== undefined)
        return sight.stopped;
    sight.asked += 1;
    try {
        if (sight.arn === undefined)
            return await find(run, ours, sight);
        const seen = await run.ports.ecs.describeServiceDeployment(sight.arn);
        if (seen?.status === 'STOPPED')
            sight.stopped = seen;
        return seen;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        sight.permitted = false;
        (0,steps_run/* notice */.lm)(run, `${error.message} Following deployments[] instead; with it ecs-ship tells more.`);
        return undefined;
    }
}
/** The one whose target revision carries our id's number: `ecs-svc/N` and `…/service-revision/…/N`. */
async function find(run, ours, sight) {
    const { cluster, service } = run.config.target;
    const number = ours.id.split('/').at(-1);
    const since = ours.createdAt - stampedApartMs;
    const [listed] = await Promise.all([
        run.ports.ecs.listServiceDeployments(cluster, service, { since }),
        sight.historyAsked ? undefined : readHistory(run, sight),
    ]);
    const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
    sight.arn = found?.arn;
    return found;
}
/** Only the pace depends on it, so it is asked for once, and not missed. */
async function readHistory(run, sight) {
    const { cluster, service } = run.config.target;
    sight.historyAsked = true;
    sight.asked += 1;
    try {
        sight.history = await run.ports.ecs.listServiceDeployments(cluster, service, { successful: true });
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/cancel.js





const stopTypes = { rollback: 'ROLLBACK', stop: 'ABORT' };
/** ECS lists a new deployment within a second or so; longer than this there is no time to wait for it. */
const listing = { looks: 5, pauseMs: 500 };
/**
 * Answers an interrupt: leaves the deployment to ECS, or asks ECS to end it; either way without waiting for that. Looks
 * once more, so that the last word is about what is true now.
 */
async function cancelDeployment(run, ours, memory) {
    const { onCancel } = run.config.watch;
    const look = await lastLook(run, ours, memory, onCancel === 'leave' ? 1 : listing.looks);
    const judgement = look?.deployment && (0,judge/* judge */.S)(ours, look);
    if (judgement?.kind === 'ended')
        return { verdict: judgement.verdict };
    if (isRollingBack(look))
        return { verdict: 'cancelled', left: 'rolling-back' };
    if (onCancel === 'leave' || !(await askToStop(run, memory, stopTypes[onCancel])))
        return { verdict: 'cancelled' };
    return { verdict: 'cancelled', left: 'asked-to-end' };
}
async function lastLook(run, ours, memory, looks) {
    try {
        for (let left = looks;; left -= 1) {
            const look = await (0,patiently/* patiently */.d_)(run, patiently/* hastily */.Nd, () => lookAt(run, ours, memory.sight, false));
            const findable = ours.startsDeployment && memory.sight.permitted;
            if (memory.sight.arn !== undefined || !findable || left <= 1)
                return look;
            await run.ports.clock.sleep(listing.pauseMs);
        }
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            return undefined;
        throw error;
    }
}
function isRollingBack(look) {
    return /^ROLLBACK_(REQUESTED|IN_PROGRESS)$/.test(look?.deployment?.status ?? '');
}
async function askToStop(run, { sight }, how) {
    if (sight.arn === undefined) {
        const why = sight.permitted ? 'ECS does not list it yet' : 'listing it is not permitted';
        (0,steps_run/* notice */.lm)(run, `The deployment could not be stopped: ${why}.`);
        return false;
    }
    const { arn } = sight;
    try {
        await (0,patiently/* patiently */.d_)(run, patiently/* hastily */.Nd, () => run.ports.ecs.stopServiceDeployment(arn, how));
        (0,steps_run/* notice */.lm)(run, how === 'ROLLBACK'
            ? 'ECS was asked to roll the deployment back.'
            : 'ECS was asked to stop the deployment.');
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        (0,steps_run/* notice */.lm)(run, `The deployment could not be stopped: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/confirm.js
/** How long an ending that may be a stale read has to be seen; longer where ECS's own record should tell soon. */
const confirmMs = { usual: 3000, unsettled: 12_000, doubtful: 45_000 };
/** Only our own service deployment is believed at once: deployments[] may be as it was before our update. */
function confirmed(ours, look, judgement, memory, now) {
    const { deployment, service } = look;
    memory.listed ||= service?.deployments.some((one) => one.id === ours.id) ?? false;
    if (judgement.kind === 'ask-service')
        return judgement;
    const certain = deployment !== undefined && deployment.status !== 'STOPPED';
    if (judgement.kind !== 'ended' || certain || service?.status !== 'ACTIVE') {
        memory.unconfirmed = undefined;
        return judgement;
    }
    if (judgement.verdict === 'stable' && ours.startsDeployment && !ours.isUndone)
        return judgement;
    if (memory.unconfirmed?.verdict !== judgement.verdict) {
        memory.unconfirmed = { verdict: judgement.verdict, since: now };
    }
    return now - memory.unconfirmed.since >= neededMs(ours, look, judgement.verdict, memory)
        ? judgement
        : { kind: 'going-wrong', reason: judgement.reason };
}
function neededMs(ours, look, verdict, memory) {
    if (isDoubtful(ours, look, verdict, memory))
        return confirmMs.doubtful;
    // Somebody's end of it and deployments[] as it was before: what replaced ours may not be shown yet.
    const entry = look.service?.deployments.find((one) => one.id === ours.id);
    const unsettled = entry?.status === 'PRIMARY' && entry.rolloutState === 'IN_PROGRESS';
    return verdict === 'stopped' && unsettled ? confirmMs.unsettled : confirmMs.usual;
}
function isDoubtful(ours, look, verdict, memory) {
    const { deployment, service } = look;
    // Another desired count than ours is an older read, or somebody's later change.
    if (!ours.startsDeployment)
        return service?.desired !== ours.desired;
    if (deployment !== undefined)
        return false;
    // A circuit breaker that may roll back does not leave it at a failure.
    if (verdict === 'failed')
        return service?.circuitBreaker.rollback ?? false;
    return memory.sight.permitted || !memory.listed;
}

// EXTERNAL MODULE: ./.build/watch/diagnose.js + 20 modules
var diagnose = __webpack_require__(91954);
// EXTERNAL MODULE: ./.build/watch/failed-container.js
var failed_container = __webpack_require__(60403);
// EXTERNAL MODULE: ./.build/steps/image/defined-containers.js
var defined_containers = __webpack_require__(73294);
// EXTERNAL MODULE: ./.build/steps/watch/read-log.js
var read_log = __webpack_require__(28275);
;// CONCATENATED MODULE: ./.build/steps/watch/gather-evidence.js







/** All that AWS still shows of our deployment. What cannot be had is left out: a missing permission must not hide the verdict. */
async function gatherEvidence(run, ours, reason) {
    const { ecs } = run.ports;
    const { cluster, service } = run.config.target;
    const [{ stopped, deniedAction }, snapshot, defined, deployment] = await Promise.all([
        ask(run, 'the stopped tasks', () => findTasks(run), { stopped: [] }),
        ask(run, 'the events', () => ecs.describeService(cluster, service), undefined),
        ask(run, 'the task definition', () => readDefinition(run, ours), undefined),
        ask(run, 'the service deployment', () => readDeployment(run, ours, reason), undefined),
    ]);
    const tasks = stopped.filter((task) => task.startedBy === ours.id);
    const events = (snapshot?.events ?? []).filter((event) => event.at >= ours.createdAt);
    const failed = (0,failed_container/* failedContainer */.D)({ tasks, containers: defined?.containers });
    const source = (0,read_log/* logSource */.Y)(failed, events, defined?.containers);
    const [log, balancing] = await Promise.all([
        source && (0,read_log/* readLog */.x)(run, source),
        ask(run, 'the load balancer', () => readBalancing(run, snapshot, events, tasks), undefined),
    ]);
    const { triggeredAlarms: alarms, hooks } = deployment ?? {};
    const known = { ...defined, service: snapshot && definedService(snapshot), alarms, hooks };
    return { reason, deniedAction, tasks, events, log, ...known, ...balancing };
}
/** Without them the cause often stays hidden, so that a missing permission is worth telling. */
async function findTasks({ ports, config }) {
    const { cluster, service } = config.target;
    try {
        return { stopped: await ports.ecs.findStoppedTasks(cluster, service) };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        return { stopped: [], deniedAction: /^AWS denies (\S+):/.exec(error.message)?.[1] };
    }
}
function definedService(snapshot) {
    const { desired, network, rolloutLimits: limits, healthCheckGracePeriodSeconds: graceSeconds } = snapshot;
    return { desired, network, limits, graceSeconds };
}
async function readDefinition(run, ours) {
    const { definition } = await run.ports.ecs.describeTaskDefinition(ours.taskDefinitionArn);
    return { containers: (0,defined_containers/* definedContainers */.u)(definition), task: (0,defined_containers/* definedTask */.h)(definition) };
}
/** Asked only where ECS's reason speaks of what only the service deployment names. */
async function readDeployment(run, ours, reason = '') {
    if (!/alarm|hook/i.test(reason))
        return undefined;
    const { ecs } = run.ports;
    const { cluster, service } = run.config.target;
    const number = ours.id.split('/').at(-1);
    const listed = await ecs.listServiceDeployments(cluster, service, { since: ours.createdAt - 10_000 });
    const own = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
    return own && ecs.describeServiceDeployment(own.arn);
}
/** What a target group checks, and what it finds: where ECS tells of it, or no task tells anything. */
async function readBalancing(run, snapshot, events, tasks) {
    const { loadBalancing } = run.ports;
    const { targetGroupArns = [] } = snapshot ?? {};
    const told = events.map(({ message }) => /unhealthy in \(target-group (\S+)\)/.exec(message)?.[1]);
    const arn = told.find((one) => one !== undefined) ?? (tasks.length === 0 ? targetGroupArns[0] : undefined);
    if (arn === undefined || !targetGroupArns.includes(arn))
        return undefined;
    const [healthCheck, targets] = await Promise.all([
        ask(run, 'the health check', () => loadBalancing.findHealthCheck(arn), undefined),
        ask(run, 'the targets', () => loadBalancing.findUnhealthyTargets(arn), []),
    ]);
    return { healthCheck, targets };
}
/** What is not permitted, or AWS does not answer even after some tries, is left out and told of. */
async function ask(run, what, call, nothing) {
    try {
        return await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, call);
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if ((0,passing/* passing */.qO)(error) || error.code === 'permission-denied')
            (0,steps_run/* notice */.lm)(run, `The diagnosis goes without ${what}: ${error.message}`);
        return nothing;
    }
}

// EXTERNAL MODULE: ./.build/plan/definition/definition-document.js
var definition_document = __webpack_require__(98373);
// EXTERNAL MODULE: ./.build/plan/definition/foresee-definition.js
var foresee_definition = __webpack_require__(96431);
// EXTERNAL MODULE: ./.build/plan/definition/option-at.js + 1 modules
var option_at = __webpack_require__(66341);
// EXTERNAL MODULE: ./.build/plan/definition/path-before.js
var path_before = __webpack_require__(70597);
;// CONCATENATED MODULE: ./.build/plan/definition/place-of-member.js



/**
 * Where the member is said: `ecs-ship.yml:3:1 memory` where an option says it, else `td.json:7:5`. Undefined where nothing
 * does, or an option that stands in no file.
 */
function placeOfMember(document, options, { container, member }) {
    const source = document.definition;
    const foreseen = (0,foresee_definition/* foreseeDefinition */.f)(source, options);
    const path = pathOf(foreseen.rendered, container, member);
    if (path === undefined)
        return undefined;
    const option = (0,option_at/* optionAt */.H)({ path }, foreseen, options);
    if (option !== undefined)
        return option;
    const { text } = document.problemAt((0,path_before/* pathBefore */.p)(source, foreseen.rendered, path), 'name', '');
    return text.replace(/: $/, '');
}
function pathOf(rendered, container, member) {
    if (container === undefined)
        return rendered[member] === undefined ? undefined : [member];
    const containers = (rendered.containerDefinitions ?? []);
    const index = containers.findIndex(({ name }) => name === container);
    return containers[index]?.[member] === undefined ? undefined : ['containerDefinitions', index, member];
}

;// CONCATENATED MODULE: ./.build/watch/causes/named-member.js

/** Members of the container to blame, by the cause's id. */
const ofContainer = {
    'container-health-check': ['healthCheck'],
    'command-not-found': ['command', 'entryPoint'],
    'permission-denied': ['entryPoint', 'command'],
    'dependency-not-ready': ['dependsOn'],
    'port-conflict': ['portMappings'],
    'address-in-use': ['portMappings'],
    'listens-on-localhost': ['portMappings'],
    'nothing-listens': ['portMappings'],
    'out-of-memory': ['memory'],
    'secret-unreadable': ['secrets'],
    'log-group-missing': ['logConfiguration'],
    'logs-denied': ['logConfiguration'],
    'volume-not-mounted': ['mountPoints'],
};
const ofTask = {
    'image-platform': ['runtimePlatform'],
    'role-not-assumable': ['executionRoleArn', 'taskRoleArn'],
    'out-of-memory': ['memory'],
    'volume-not-mounted': ['volumes'],
};
/** The nearest first; none where a cause is about no member. */
function namedMembers(id, evidence) {
    const container = (0,failed_container/* failedContainer */.D)(evidence)?.container.name ?? evidence.containers?.[0]?.name;
    const own = ofContainer[id];
    const whole = ofTask[id];
    return [
        ...(own === undefined || container === undefined ? [] : [{ container, members: own }]),
        ...(whole === undefined ? [] : [{ members: whole }]),
    ];
}

;// CONCATENATED MODULE: ./.build/steps/watch/setting-place.js




/** Where what a cause names is set, `td.json:7:5: memory of container "web"`; undefined where no file says it. */
async function settingPlace(run, id, evidence) {
    const { file, revision } = run.config.taskDefinition;
    const named = namedMembers(id, evidence);
    if (named.length === 0 || file === undefined || revision !== undefined)
        return undefined;
    const text = await run.ports.files.readText(file).catch(() => undefined);
    if (text === undefined)
        return undefined;
    try {
        const document = (0,definition_document/* readDefinitionDocument */.p)(file, text);
        for (const { container, members } of named) {
            for (const member of members) {
                const whose = container === undefined ? {} : { container };
                const place = placeOfMember(document, run.config, { ...whose, member });
                if (place !== undefined)
                    return told(place, member, container);
            }
        }
    }
    catch (error) {
        // The file may have changed since it was read.
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
    }
    return undefined;
}
function told(place, member, container) {
    const [found] = /^\S.*?:\d+:\d+(?= |$)/.exec(place) ?? [];
    return found && `${found}: ${member}${container === undefined ? '' : ` of container "${container}"`}`;
}

;// CONCATENATED MODULE: ./.build/steps/watch/diagnose.js



/** Gathers the evidence that is needed and names the cause; `timedOut` when it was not ECS that ended the watch. */
async function diagnoseDeployment(run, ours, reason, timedOut = false) {
    const evidence = await gatherEvidence(run, ours, reason);
    const found = (0,diagnose/* diagnose */.h)({ ...evidence, timedOut });
    const setting = await settingPlace(run, found.id, evidence);
    return setting === undefined ? found : { ...found, evidence: [setting, ...found.evidence], setting };
}

// EXTERNAL MODULE: ./.build/watch/name-revision.js
var name_revision = __webpack_require__(23201);
;// CONCATENATED MODULE: ./.build/watch/ended-by-others.js

/** Names the deployment that took over; undefined when ECS no longer shows it. */
function superseded(newer, revision) {
    const { image, commit, run } = revision;
    const named = newer === undefined ? '' : `: ${(0,name_revision/* nameRevision */.h)(newer.taskDefinitionArn, revision)}`;
    return {
        id: 'superseded',
        cause: `A newer deployment took over before ours was done${named}.`,
        evidence: [
            ...(newer === undefined
                ? []
                : [`deployment: ${newer.id} (${newer.taskDefinitionArn.split('/').at(-1)})`]),
            ...(image === undefined ? [] : [`image: ${image}`]),
            ...(commit === undefined ? [] : [`commit: ${commit}`]),
            ...(run === undefined ? [] : [`started by: ${run}`]),
        ],
        remedy: 'Follow the newer one; let pipelines queue (concurrency or resource_group) to avoid this.',
    };
}
const whoDid = (event) => `ECS does not keep who did it; CloudTrail does: aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=${event}`;
/** Says what was done, and where to find who did it: ECS's records name nobody. */
function stoppedBySomebody(ours, stop) {
    const { reason } = stop;
    return {
        id: 'stopped-by-somebody',
        cause: whatWasDone(stop),
        evidence: [`deployment: ${ours.id}`, ...(reason === undefined ? [] : [`ECS: ${reason}`])],
        remedy: `Ask why before shipping again. ${whoDid(stop.how === 'answered' ? 'ContinueServiceDeployment' : 'StopServiceDeployment')}`,
    };
}
function whatWasDone({ reason, how, stage }) {
    if (how === 'answered')
        return `Somebody answered the hook that paused at ${stage} with ROLLBACK.`;
    const rollback = how === 'rolled back' ? ' with a rollback' : '';
    return reason === undefined
        ? `Nothing had failed and ECS gives no reason: somebody seems to have stopped the deployment${rollback}.`
        : `Somebody stopped the deployment${rollback} (StopServiceDeployment).`;
}
/** The service is gone or on its way out. `before` is what was wrong with the deployment already, when something was. */
function serviceDeleted(ours, before) {
    return {
        id: 'service-deleted',
        cause: 'The service was deleted while its deployment was under way.',
        evidence: [
            `deployment: ${ours.id}`,
            ...(before === undefined ? [] : [`before that: ${before.cause}`, ...before.evidence]),
        ],
        remedy: `Create the service again before the next ship. ${whoDid('DeleteService')}`,
    };
}

// EXTERNAL MODULE: ./.build/watch/what-comes-next.js
var what_comes_next = __webpack_require__(13570);
// EXTERNAL MODULE: ./.build/steps/read-origin.js
var read_origin = __webpack_require__(60291);
;// CONCATENATED MODULE: ./.build/steps/watch/end-watch.js




/** ECS says how it ended; what the verdict needs to be understood is gathered. */
async function conclude(run, ours, ended, memory) {
    const { verdict, newer } = ended;
    switch (verdict) {
        case 'stable':
        case 'unchanged':
            return { verdict };
        case 'superseded':
            return { verdict, diagnosis: superseded(newer, await (0,read_origin/* readOrigin */.P)(run, newer)) };
        case 'stopped':
            return (memory.service?.status ?? 'ACTIVE') === 'ACTIVE'
                ? { verdict, diagnosis: stoppedBySomebody(ours, { reason: ended.reason, how: 'stopped' }) }
                : concludeDeleted(ours, memory);
        default:
            return {
                verdict,
                diagnosis: await explain(run, ours, ended, memory),
                restored: restored(ours, memory),
            };
    }
}
/** The service is gone, or is going. */
async function concludeDeleted(ours, memory) {
    return { verdict: 'stopped', diagnosis: serviceDeleted(ours, await memory.diagnosis) };
}
/** `late` says which timeout has passed; what ECS does meanwhile and next is said with it. */
async function concludeLate(run, ours, late, memory) {
    const next = (0,what_comes_next/* whatComesNext */.R)(ours, memory);
    const state = memory.lastLine === undefined ? '' : ` Last seen: ${memory.lastLine}.`;
    const reason = `${late}; ${next}${state}`;
    const found = await diagnoseDeployment(run, ours, reason, true);
    const lines = found.evidence.filter((line) => !line.includes(reason));
    const diagnosis = { ...found, evidence: [...lines, `ecs-ship: ${reason}`] };
    return { verdict: 'timed-out', diagnosis, next };
}
/** Where nothing is found that failed by itself, somebody has stopped it. */
async function explain(run, ours, ended, memory) {
    const { verdict, reason } = ended;
    const early = await memory.diagnosis;
    // While it went wrong ECS may not have said yet what it says now.
    const found = early === undefined || early.id === 'unknown' ? await diagnoseDeployment(run, ours, reason) : early;
    if (!/^(unknown|tasks-unseen)$/.test(found.id) || verdict !== 'rolled-back' || memory.gaveUp)
        return found;
    const byUser = reason === undefined || /\bby user\b|^ECS deployment \S+ stopped\.$/.test(reason);
    const how = memory.pausedAt === undefined ? 'rolled back' : 'answered';
    return byUser ? stoppedBySomebody(ours, { reason, how, stage: memory.pausedAt }) : found;
}
/** ARN of the revision that serves instead of ours, as far as it was seen. */
function restored(ours, { service }) {
    const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
    return primary === undefined || primary.id === ours.id ? undefined : primary.taskDefinitionArn;
}

// EXTERNAL MODULE: ./.build/watch/evidence.js
var evidence = __webpack_require__(29609);
;// CONCATENATED MODULE: ./.build/watch/certain.js

/** How often the same failure must be seen before it is certain to come again. */
const times = { unavailable: 2, exit: 3 };
/** A task that has run this long did start; what kills it later may pass. */
const startedMs = 60_000;
/** Failures that another try cannot mend: what is missing or forbidden stays so until somebody changes it. */
const lasting = /not found|does not exist|manifest unknown|denied|not authorized|unauthorized|descriptor matching platform|ResourceNotFound|can't find/i;
/**
 * Why the deployment cannot succeed, once that is certain: the same missing thing twice, or the same container ending at
 * start with the same code three times while none is healthy. A slow or flaky start is neither.
 */
function certainFailure(stopped, running) {
    const failed = stopped.filter(evidence/* failedByItself */.u);
    return unavailable(failed) ?? (running.some(isWell) ? undefined : exitsAlike(failed));
}
function unavailable(failed) {
    const reasons = failed
        .filter((task) => task.stopCode === 'TaskFailedToStart')
        .map((task) => withoutIds(task.stoppedReason ?? ''))
        .filter((reason) => lasting.test(reason));
    const again = mostFrequent(reasons);
    return again !== undefined && again.count >= times.unavailable ? again.value : undefined;
}
function exitsAlike(failed) {
    const exits = failed
        .filter(diedAtStart)
        .flatMap((task) => task.containers
        .filter((one) => one.exitCode !== undefined && one.exitCode !== 0)
        .map((one) => `container "${one.name}" exits with code ${one.exitCode}`));
    const again = mostFrequent(exits);
    return again !== undefined && again.count >= times.exit ? again.value : undefined;
}
function diedAtStart({ stopCode, startedAt, stoppedAt }) {
    if (stopCode !== 'EssentialContainerExited')
        return false;
    return startedAt === undefined || stoppedAt === undefined || stoppedAt - startedAt < startedMs;
}
function isWell({ healthStatus, runningMs = 0 }) {
    return healthStatus === 'HEALTHY' || runningMs >= startedMs;
}
/** Task and request ids differ from try to try. */
function withoutIds(reason) {
    return reason.replace(/\b[0-9a-f]{32}\b|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
}
function mostFrequent(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return first && { value: first[0], count: first[1] };
}

;// CONCATENATED MODULE: ./.build/watch/phase.js
/**
 * The phase that one look shows; `unknown` while nothing has been counted. `keptOld`: when every new task ran before, ECS
 * still wanted old ones.
 */
function phaseOf(ours, look, judgement, keptOld) {
    const { deployment } = look;
    if (judgement.kind === 'going-wrong' || /ROLLBACK|STOP/.test(deployment?.status ?? ''))
        return 'restoring';
    if (deployment?.awaitingHook !== undefined)
        return 'paused';
    if (deployment?.lifecycleStage === 'BAKE_TIME')
        return 'baking';
    if (/TRAFFIC_SHIFT/.test(deployment?.lifecycleStage ?? ''))
        return 'shifting';
    return phaseByCounts(ours, look, keptOld);
}
function phaseByCounts(ours, look, keptOld) {
    const target = look.deployment?.target ?? countsByService(ours, look);
    if (target === undefined)
        return 'unknown';
    if (failedTasks(ours, look) > 0)
        return 'failing';
    if (target.running < target.requested)
        return 'starting';
    const source = look.deployment?.source;
    if (source === undefined || source.requested > 0)
        return 'finishing';
    return keptOld || source.running > 0 ? 'draining' : 'finishing';
}
/** By the service deployment's circuit breaker, or by deployments[] where there is none. */
function failedTasks(ours, { deployment, service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return Math.max(deployment?.circuitBreaker?.failureCount ?? 0, entry?.failedTasks ?? 0);
}
function countsByService(ours, { service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}

;// CONCATENATED MODULE: ./.build/watch/due.js
/** How much earlier or later than reckoned it may come. */
const slack = { before: 700, after: 4000 };
/** When the phase ends if all goes well; undefined when nobody can tell. `began` is when it began, at the earliest and latest. */
function due(phase, began, { settleMs, bakeMs }) {
    const lastsMs = phase === 'finishing' ? settleMs : phase === 'baking' ? bakeMs : undefined;
    if (lastsMs === undefined)
        return undefined;
    return { from: began.from + lastsMs - slack.before, until: began.until + lastsMs + slack.after };
}

;// CONCATENATED MODULE: ./.build/watch/expectation.js
/** By the newest five successful rollouts; undefined without any. */
function expectation(history) {
    const durations = history
        .filter((one) => one.status === 'SUCCESSFUL' && one.finishedAt !== undefined)
        .slice(0, 5)
        .map((one) => (one.finishedAt ?? 0) - one.createdAt);
    if (durations.length === 0)
        return undefined;
    return { soonest: Math.min(...durations), latest: Math.max(...durations) };
}

;// CONCATENATED MODULE: ./.build/watch/in-measure.js
/** The value, but no less than `least` and no more than `most`. */
function inMeasure(value, least, most) {
    return Math.min(Math.max(value, least), most);
}

;// CONCATENATED MODULE: ./.build/watch/pacing.js

const second = 1000;
const growth = {
    unknown: { part: 1 / 8, least: 1, most: 5 },
    failing: { part: 1 / 10, least: 1, most: 4 },
    draining: { part: 1 / 40, least: 1, most: 10 },
    baking: { part: 1 / 10, least: 2, most: 12 },
    shifting: { part: 1 / 10, least: 2, most: 10 },
    paused: { part: 1 / 10, least: 2, most: 10 },
    restoring: { part: 1 / 10, least: 1, most: 4 },
};
/** Milliseconds until the next look: a second or two where the end may come, sparse where it cannot. */
function nextLookMs(pace) {
    const { phase, inPhaseMs } = pace;
    if (phase === 'starting')
        return whileTasksMiss(pace);
    if (phase === 'finishing')
        return whileUnproven(pace);
    const { part, least, most } = growth[phase];
    const usual = inMeasure(inPhaseMs * part, least * second, most * second);
    if (phase === 'draining')
        return Math.max(usual, whileOldStop(pace));
    return phase === 'baking' || phase === 'shifting' ? whenDue(pace, usual) : usual;
}
/** The end comes no sooner than a health check after the last task's start, whatever earlier rollouts took. */
function whileTasksMiss({ elapsedMs, checkMs = 5 * second }) {
    const patient = inMeasure(elapsedMs / 4, checkMs, 20 * second);
    return Math.max(second, Math.min(0.7 * elapsedMs, patient));
}
/** Nobody can tell when a task proves healthy, so the interval grows with the rollout; the old tasks' end is still to come. */
function whileUnproven(pace) {
    const { elapsedMs, startedMs = 0, checkMs = 0 } = pace;
    const patient = inMeasure(elapsedMs / 8, second, 25 * second);
    return whenDue(pace, Math.max(patient, startedMs + checkMs - elapsedMs));
}
/** Most tasks stop within seconds; those of a long rollout are asked for less often, to keep to the requests it may take. */
function whileOldStop({ elapsedMs }) {
    return inMeasure(elapsedMs / 160, second, 1.48 * second);
}
/** By this very rollout, or by earlier ones; `wanted` where neither tells. */
function whenDue(pace, wanted) {
    const { due, elapsedMs } = pace;
    if (due === undefined)
        return byHistory(pace, wanted);
    return elapsedMs <= due.until ? towards(due.from - elapsedMs) : wanted;
}
/** Half of the way to the moment at a time (it may fail meanwhile), then each second. */
function towards(leftMs) {
    return leftMs <= 0 ? second : Math.min(inMeasure(leftMs / 2, 2 * second, 10 * second), leftMs + 50);
}
/** So many looks are spread over the time in which the service's rollouts usually end; the rest is for the old tasks' end. */
const looksWhenUsual = 14;
/** Earlier rollouts say when the end is near: hardly more than a tenth sooner than ever before. */
function byHistory({ expected, elapsedMs }, wanted) {
    if (expected === undefined)
        return wanted;
    const from = 0.9 * expected.soonest;
    const until = 1.2 * expected.latest + 5 * second;
    if (elapsedMs > until)
        return wanted;
    const often = Math.max(second, (until - from) / looksWhenUsual);
    return Math.min(wanted, Math.max(often, from - elapsedMs));
}

;// CONCATENATED MODULE: ./.build/watch/request-budget.js
/** What a watch may send in its first five minutes; the last ones are spread over the time that is left. */
const budget = { requests: 60, spread: 2, forMs: 300_000 };
/** What is kept for the time in which each second counts. */
const reserve = 14;
/** No wait for the budget's sake is longer, in milliseconds. */
const longest = 20_000;
/** The shortest wait once the five minutes are over and the end is not near, in milliseconds. */
const later = 2000;
/**
 * Milliseconds that a watch that has sent `spent` requests has to wait at least, so that sparse phases save for those in
 * which each second counts: `ending`. Source of the scarcity: Amazon ECS service quotas, "API throttling" (service
 * deployment reads: 50 at once, 20 per second and account).
 */
function untilNextRequestMs(spent, watchedMs, ending) {
    const leftMs = budget.forMs - watchedMs;
    if (leftMs <= 0)
        return ending ? 0 : later;
    const left = budget.requests - spent - (ending ? 0 : reserve);
    if (left > budget.spread)
        return 0;
    return left <= 0 ? Math.min(leftMs, longest) : Math.min(leftMs / left, longest);
}

// EXTERNAL MODULE: ./.build/watch/throttle-floor.js
var throttle_floor = __webpack_require__(36507);
;// CONCATENATED MODULE: ./.build/steps/watch/rhythm.js







function newRhythm() {
    return { phase: 'unknown', began: { from: 0, until: 0 }, keepsOld: false, lookedMs: 0, floorMs: 0 };
}
/** A start seen less exactly than this is asked for, when the end is reckoned from it. */
const inexactMs = 3000;
/** Milliseconds since our deployment was created; AWS's clock and ours are never compared. */
function elapsedMs(ours, memory, now) {
    return now - memory.startedAt + (ours.ageMs ?? 0);
}
/** Notes what phase a look shows, and when it began. */
async function noteCourse(run, ours, look, judgement, memory) {
    const { rhythm } = memory;
    const elapsed = elapsedMs(ours, memory, run.ports.clock.now());
    const phase = phaseOf(ours, look, judgement, rhythm.keepsOld);
    if (phase === 'finishing')
        rhythm.keepsOld = (look.deployment?.source?.requested ?? 0) > 0;
    if (phase === 'starting')
        rhythm.keepsOld = false;
    if (phase !== rhythm.phase && phase !== 'unknown') {
        rhythm.began = { from: rhythm.lookedMs, until: elapsed };
        if (phase === 'finishing')
            await askForStart(run, ours, memory);
        rhythm.phase = phase;
    }
    rhythm.lookedMs = elapsed;
}
/** When the last of the new tasks started, by two stamps of AWS's own clock; only where ECS counts from then. */
async function askForStart(run, ours, { rhythm, sight }) {
    const { from, until } = rhythm.began;
    if (until - from <= inexactMs || ours.health?.settleMs === undefined)
        return;
    sight.asked += 2;
    try {
        const { cluster, service } = run.config.target;
        const tasks = await run.ports.ecs.findRunningTasks(cluster, service);
        const starts = tasks.filter((task) => task.startedBy === ours.id).flatMap((task) => task.startedAt ?? []);
        const last = Math.max(...starts) - ours.createdAt;
        if (last >= from - 1000 && last <= until + 1000)
            rhythm.began = { from: last, until: last };
    }
    catch (error) {
        // Without it the end is only reckoned less exactly.
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
    }
}
/** Milliseconds to sleep before the next look. */
function pauseMs(run, ours, memory) {
    const { rhythm, deployment, sight } = memory;
    const now = run.ports.clock.now();
    const elapsed = elapsedMs(ours, memory, now);
    const { settleMs, checkMs } = ours.health ?? {};
    const wanted = nextLookMs({
        elapsedMs: elapsed,
        phase: rhythm.phase,
        inPhaseMs: elapsed - rhythm.began.until,
        startedMs: rhythm.began.from,
        checkMs,
        due: due(rhythm.phase, rhythm.began, { settleMs, bakeMs: deployment?.bakeMs }),
        expected: expectation(sight.history),
    });
    const affordable = untilNextRequestMs(sight.asked, now - memory.startedAt, isEnding(rhythm.phase));
    const pause = Math.max(wanted, affordable, rhythm.floorMs);
    return (rhythm.floorMs === 0 ? throttle_floor/* spread */.il : throttle_floor/* jittered */.et)(pause, run.ports.random);
}
/** Whatever comes next is the end. */
function isEnding(phase) {
    return phase === 'draining' || phase === 'restoring';
}

;// CONCATENATED MODULE: ./.build/steps/watch/give-up.js








/** After each look into the tasks the next one waits longer, in milliseconds: a crash loop goes on for hours. */
const pauses = { first: 3000, growth: 1.4, longest: 60_000 };
/**
 * Looks into newly failed tasks; once it is certain that the deployment cannot succeed, does what on-failure says. The
 * diagnosis is taken at once, while the evidence is fresh.
 */
async function giveUpIfCertain(run, ours, look, memory) {
    const { onFailure } = run.config.watch;
    if (onFailure === 'wait' || memory.gaveUp || !isWorthALook(run, failedTasks(ours, look), memory))
        return 'go-on';
    const why = await certainty(run, ours, memory);
    if (why === undefined)
        return 'go-on';
    memory.gaveUp = true;
    memory.diagnosis ??= diagnoseDeployment(run, ours, undefined);
    if (onFailure === 'stop-waiting')
        return 'stop-waiting';
    return rollBack(run, memory);
}
function isWorthALook(run, failures, memory) {
    const { examined } = memory;
    const now = run.ports.clock.now();
    if (failures <= examined.failures || now < examined.againAt)
        return false;
    const pause = pauses.first * pauses.growth ** examined.times;
    memory.examined = {
        failures,
        times: examined.times + 1,
        againAt: now + Math.min(pause, pauses.longest),
    };
    return true;
}
async function certainty(run, ours, memory) {
    const { cluster, service } = run.config.target;
    const { ecs } = run.ports;
    try {
        memory.sight.asked += 2;
        const all = await ecs.findStoppedTasks(cluster, service);
        const stopped = all.filter((task) => task.startedBy === ours.id);
        if (certainFailure(stopped, []) === undefined)
            return undefined;
        memory.sight.asked += 2;
        const running = await ecs.findRunningTasks(cluster, service);
        const own = running.filter((task) => task.startedBy === ours.id);
        return certainFailure(stopped, alive(own, awsNow(run, ours, stopped, memory)));
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        // Not being allowed to look into tasks only means that ECS's own verdict is waited for.
        if (error.code !== 'permission-denied')
            memory.examined = { ...memory.examined, failures: 0 };
        return undefined;
    }
}
/** AWS's clock as far as its own stamps tell: ours may be wrong by any amount. */
function awsNow(run, ours, stopped, memory) {
    const reckoned = ours.createdAt + elapsedMs(ours, memory, run.ports.clock.now());
    return Math.max(reckoned, ...stopped.map(({ stoppedAt = 0 }) => stoppedAt));
}
function alive(tasks, now) {
    return tasks.map(({ startedAt, healthStatus }) => ({
        ...(healthStatus === undefined ? {} : { healthStatus }),
        ...(startedAt === undefined ? {} : { runningMs: now - startedAt }),
    }));
}
/** ECS may be faster than we are: a deployment that it ends already cannot be stopped, which is as good. */
async function rollBack(run, memory) {
    const { arn } = memory.sight;
    if (arn === undefined)
        return 'stop-waiting';
    try {
        await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.ecs.stopServiceDeployment(arn, 'ROLLBACK'));
        (0,steps_run/* notice */.lm)(run, 'This deployment cannot succeed, so ecs-ship asked ECS to roll it back.');
        return 'go-on';
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        // The next failed task is another occasion to ask.
        if ((0,passing/* passing */.qO)(error) || (0,passing/* refusesCredentials */.wX)(error))
            memory.gaveUp = false;
        if (error.code !== 'permission-denied')
            return 'go-on';
        (0,steps_run/* notice */.lm)(run, `${error.message} With it ecs-ship would have rolled back.`);
        return 'stop-waiting';
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/look-patiently.js





/** Credentials refused for so long and so often are of no use any more. */
const refused = { ms: 30_000, looks: 7 };
/**
 * Looks once; undefined when AWS did not answer or nobody waits any more, and `gone` when the service has been deleted.
 * No answer never ends a watch by itself; a lasting refusal is passed on with the word that ECS goes on.
 */
async function lookPatiently(run, ours, memory, withService) {
    try {
        const look = await lookAt(run, ours, memory.sight, withService);
        memory.unanswered = 0;
        memory.refusedSince = undefined;
        memory.rhythm.floorMs = (0,throttle_floor/* throttleFloorMs */.po)(memory.rhythm.floorMs, false);
        return look;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if (run.interrupted.aborted)
            return undefined;
        if (error.code === 'service-not-found')
            return 'gone';
        if (!(0,passing/* passing */.qO)(error) && !isRefusedBriefly(error, memory, run.ports.clock.now()))
            throw unseen(error, ours, memory);
        noteUnanswered(run, error, memory);
        return undefined;
    }
}
function isRefusedBriefly(error, memory, now) {
    if (!(0,passing/* refusesCredentials */.wX)(error))
        return false;
    memory.refusedSince ??= now;
    return now - memory.refusedSince < refused.ms || memory.unanswered < refused.looks;
}
/** One look without an answer is nothing to tell of. */
function noteUnanswered(run, error, memory) {
    const { rhythm } = memory;
    memory.unanswered += 1;
    if (memory.unanswered === 2)
        (0,steps_run/* notice */.lm)(run, `${error.message} ecs-ship goes on asking.`);
    if (error.code === 'throttled')
        rhythm.floorMs = (0,throttle_floor/* throttleFloorMs */.po)(rhythm.floorMs, true);
}
/** We can no longer see how it goes; that says nothing about the deployment. */
function unseen(error, ours, { lastLine }) {
    const evidence = [
        `ECS goes on with deployment ${ours.id} without us: how it ends is not known.`,
        ...(lastLine === undefined ? [] : [`last seen: ${lastLine}`]),
    ];
    return new errors/* ShipError */.f(error.code, error.message, {
        remedy: error.remedy,
        evidence: [...evidence, ...error.evidence],
        ...(error.docs === undefined ? {} : { docs: error.docs }),
        cause: error,
    });
}
/** Milliseconds until AWS is asked again after looks without an answer. */
function backOffMs({ ports }, { unanswered, rhythm }) {
    const usual = Math.min(500 * 2 ** Math.min(unanswered, 6), 20_000);
    return (0,throttle_floor/* jittered */.et)(rhythm.floorMs === 0 ? usual : rhythm.floorMs, ports.random);
}

// EXTERNAL MODULE: ./.build/watch/other-failed.js
var other_failed = __webpack_require__(54004);
// EXTERNAL MODULE: ./.build/steps/company.js
var company = __webpack_require__(40249);
;// CONCATENATED MODULE: ./.build/steps/watch/recall.js






/** What wakes a watch: an interrupt, or the failure of another service as long as that is news. */
function waking({ interrupted, company }, { recall }) {
    return company === undefined || recall.heard ? interrupted : AbortSignal.any([interrupted, company.recall]);
}
/**
 * Once another service has failed and all are to go back: has ECS roll our deployment back, which is then followed to its end.
 * An ending says that this cannot be asked of ECS.
 */
async function answerRecall(run, ours, memory) {
    const failed = (0,company/* recalledFor */.U)(run);
    if (failed === undefined)
        return undefined;
    memory.recall.heard = true;
    const mayAsk = ours.startsDeployment && run.known.updated === true;
    if (!mayAsk || memory.recall.asked || memory.gaveUp)
        return undefined;
    const { arn, permitted } = memory.sight;
    if (arn === undefined)
        return permitted ? undefined : standing(run, failed);
    return (await recall_rollBack(run, arn, failed, memory)) ? undefined : standing(run, failed);
}
/** It is still under way; whoever follows us takes it back by an update. */
function standing(run, failed) {
    return { verdict: 'failed', diagnosis: (0,other_failed/* otherFailed */.s)(failed, run.config.target.service) };
}
/** False where ecs-ship is not allowed to; a deployment that has ended meanwhile tells so at the next look. */
async function recall_rollBack(run, arn, { name }, memory) {
    memory.recall.asked = true;
    try {
        await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.ecs.stopServiceDeployment(arn, 'ROLLBACK'));
        (0,steps_run/* notice */.lm)(run, `${name} failed, so ecs-ship asked ECS to roll this deployment back as well.`);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if ((0,passing/* passing */.qO)(error) || (0,passing/* refusesCredentials */.wX)(error))
            memory.recall.asked = false;
        if (error.code !== 'permission-denied')
            return true;
        (0,steps_run/* notice */.lm)(run, `${error.message} With it ecs-ship would have had ECS roll this deployment back.`);
        return false;
    }
}
/** A rollback that was asked for because of another service has no cause of its own. */
function withRecall(run, ending, { recall }) {
    const failed = (0,company/* recalledFor */.U)(run);
    if (!recall.asked || failed === undefined || ending.verdict !== 'rolled-back')
        return ending;
    return { ...ending, diagnosis: (0,other_failed/* otherFailed */.s)(failed, run.config.target.service) };
}

;// CONCATENATED MODULE: ./.build/steps/watch/service-is-due.js

/** Longest time without the service's events, and the shortest while it is rolled back; milliseconds. */
const everyMs = { usual: 90_000, restoring: 5000, uncounted: 8000 };
/** Is DescribeServices worth a request with the next look? */
function serviceIsDue(last, memory, now) {
    if (last.kind === 'ask-service' || memory.unconfirmed !== undefined)
        return true;
    const { phase } = memory.rhythm;
    const quiet = now - memory.askedServiceAt;
    // A new phase comes with new events; that all new tasks run the counts have told.
    if (phase !== memory.servicePhase && phase !== 'finishing' && quiet >= everyMs.restoring) {
        memory.servicePhase = phase;
        return true;
    }
    if (last.kind === 'going-wrong')
        return quiet >= everyMs.restoring;
    return quiet >= (failsUncounted(memory) ? untilNextFailure(memory) : everyMs.usual);
}
/** Without a circuit breaker only the service counts the tasks that fail. */
function failsUncounted({ deployment, rhythm }) {
    const counted = deployment !== undefined && deployment.circuitBreaker?.status !== 'DISABLED';
    return !counted && /^(unknown|starting|failing)$/.test(rhythm.phase);
}
/** The longer none is seen, the longer the next one may wait. */
function untilNextFailure({ rhythm }) {
    return inMeasure(rhythm.lookedMs / 6, everyMs.uncounted, everyMs.usual);
}

;// CONCATENATED MODULE: ./.build/steps/watch/too-late.js
/** A deployment is not called late unseen: so long AWS is asked past the time while it does not answer, in milliseconds. */
const graceMs = 60_000;
/** How soon it is asked again then. */
const againMs = 3000;
/** Which of the two timeouts has passed; undefined when neither has, or the last look was not answered. */
function tooLate({ config, ports }, memory) {
    const { timeoutMs, noProgressTimeoutMs } = config.watch;
    const now = ports.clock.now() - (memory.unanswered > 0 ? graceMs : 0);
    if (now - memory.startedAt >= timeoutMs)
        return `Not finished after ${timeoutMs / 1000} s (timeout)`;
    if (now - memory.changedAt < noProgressTimeoutMs)
        return undefined;
    return `Nothing has changed for ${noProgressTimeoutMs / 1000} s (no-progress-timeout)`;
}
/** No wait goes beyond the moment that decides whether it is too late. */
function untilLateAtMost(waitMs, { config, ports }, memory) {
    const { timeoutMs, noProgressTimeoutMs } = config.watch;
    const late = Math.min(memory.startedAt + timeoutMs, memory.changedAt + noProgressTimeoutMs);
    const left = late - ports.clock.now();
    return Math.min(waitMs, left > 0 ? left : againMs);
}

;// CONCATENATED MODULE: ./.build/watch/paused-hook.js
/** What a paused service deployment waits for, until when, and how to answer; undefined when it does not pause. */
function pausedHook(deployment) {
    const hook = deployment?.awaitingHook;
    if (hook === undefined)
        return undefined;
    const { arn, lifecycleStage } = deployment ?? {};
    const until = hook.expiresAt === undefined
        ? ''
        : ` Without an answer ECS does ${hook.timeoutAction ?? 'ROLLBACK'} at ${new Date(hook.expiresAt).toISOString()}.`;
    return (`The deployment waits at ${lifecycleStage} until somebody lets it go on: aws ecs continue-service-deployment` +
        ` --service-deployment-arn ${arn} --hook-id ${hook.id} --action CONTINUE (or ROLLBACK).${until}`);
}

;// CONCATENATED MODULE: ./.build/watch/rollout-view.js
/** From the newest answer of either kind. */
function rolloutView(ours, look, facts) {
    const { deployment, service } = look;
    const { previousTaskDefinitionArn: previous, ...known } = facts;
    const entry = service?.deployments.find((one) => one.id === ours.id);
    const breaker = deployment?.circuitBreaker;
    return {
        ...known,
        from: previous === ours.taskDefinitionArn ? undefined : previous?.split('/').at(-1),
        to: ours.taskDefinitionArn.split('/').at(-1) ?? '',
        counts: deployment?.target ?? rollout_view_countsByService(ours, look),
        oldRunning: deployment?.source?.running ?? oldRunning(ours, look),
        failed: Math.max(breaker?.failureCount ?? 0, entry?.failedTasks ?? 0),
        breakerTripsAt: breaker === undefined || breaker.threshold === 0 ? undefined : breaker.threshold,
        stage: stageOf(look),
        trafficPercent: trafficOf(look),
        waitsFor: waitsFor(look),
    };
}
/** What an ordinary rolling update does not have: a status of its own, or a stage beyond starting tasks. */
function stageOf({ deployment }) {
    const { status, lifecycleStage } = deployment ?? {};
    if (status !== undefined && status !== 'IN_PROGRESS')
        return status;
    return lifecycleStage === 'SCALE_UP' ? undefined : lifecycleStage;
}
/** Only while it is being shifted, or is on trial; elsewhere it says nothing. */
function trafficOf({ deployment }) {
    return /TRAFFIC|BAKE/.test(deployment?.lifecycleStage ?? '') ? deployment?.trafficPercent : undefined;
}
/** A lifecycle hook holds the rollout up. */
function waitsFor({ deployment }) {
    if (deployment?.awaitingHook !== undefined)
        return 'somebody to let it go on';
    return deployment?.runningHook && `the hook ${deployment.runningHook}`;
}
/** By deployments[], which names ours by id. */
function rollout_view_countsByService(ours, { service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}
function oldRunning(ours, { service }) {
    return service?.deployments
        .filter((one) => one.id !== ours.id)
        .reduce((total, one) => total + one.running, 0);
}

;// CONCATENATED MODULE: ./.build/watch/progress.js

/** One line about where the rollout stands; equal lines mean that nothing a reader would notice has changed. */
function progressLine(ours, look) {
    const revision = ours.taskDefinitionArn.split('/').at(-1);
    // How it ended is the verdict's to say.
    if (/SUCCESSFUL|FAILED|STOPPED$/.test(look.deployment?.status ?? ''))
        return undefined;
    const counts = look.deployment?.target ?? rollout_view_countsByService(ours, look);
    if (counts === undefined)
        return undefined;
    const stage = stageOf(look);
    const percent = trafficOf(look);
    const awaited = waitsFor(look);
    return [
        `${revision}: ${counts.running} of ${counts.requested} running`,
        counts.pending > 0 ? `, ${counts.pending} pending` : '',
        stage === undefined ? '' : ` — ${stage}`,
        percent === undefined ? '' : `, ${percent} % of the traffic`,
        awaited === undefined ? '' : `, waits for ${awaited}`,
        failures(look),
    ].join('');
}
/** Baking, a traffic step or a paused hook: ECS is meant to change nothing for a while. */
function waitsOnPurpose({ deployment }) {
    return (deployment?.awaitingHook !== undefined ||
        /^(BAKE_TIME|PRODUCTION_TRAFFIC_SHIFT)$/.test(deployment?.lifecycleStage ?? ''));
}
function failures(look) {
    const breaker = look.deployment?.circuitBreaker;
    if (breaker === undefined || breaker.failureCount === 0)
        return '';
    return ` — ${breaker.failureCount} failed (circuit breaker trips at ${breaker.threshold})`;
}
/** The service's events since ours began that have not been shown yet, oldest first. */
function newEvents(events, since, shown) {
    return events.filter((event) => event.at >= since && !shown.has(event.id)).reverse();
}

// EXTERNAL MODULE: ./.build/watch/usual-duration.js
var usual_duration = __webpack_require__(79493);
;// CONCATENATED MODULE: ./.build/steps/watch/show-rollout.js


/** Least time between two questions after target health, in milliseconds. */
const targetsEveryMs = 20_000;
/** Shows where the rollout stands; on a terminal that is watched also how many targets are healthy. */
function showRollout(run, ours, memory, voice) {
    askTargets(run, memory);
    const { previousTaskDefinitionArn, serviceArn } = run.known.facts;
    const facts = {
        previousTaskDefinitionArn,
        serviceArn,
        targets: memory.targets.counts,
        usualMs: (0,usual_duration/* usualDuration */.r)(memory.sight.history ?? []),
    };
    voice.rollout(rolloutView(ours, memory, facts));
}
/** Never waited for: it is there for the eye alone. Where traffic is shifted, one target group would tell half. */
function askTargets(run, { targets, service, deployment }) {
    const now = run.ports.clock.now();
    const [group] = service?.targetGroupArns ?? [];
    const due = targets.askedAt === undefined || now - targets.askedAt >= targetsEveryMs;
    if (!run.live || group === undefined || deployment?.trafficPercent !== undefined)
        return;
    if (!due || targets.refused)
        return;
    targets.askedAt = now;
    run.ports.loadBalancing.countTargets(group).then((counts) => {
        targets.counts = counts;
    }, () => {
        targets.refused = true;
    });
}

;// CONCATENATED MODULE: ./.build/steps/watch/watch-memory.js






function newMemory(now) {
    return {
        sight: newSight(),
        rhythm: newRhythm(),
        startedAt: now,
        shownEvents: new Set(),
        lastLine: undefined,
        changedAt: now,
        askedServiceAt: now,
        servicePhase: 'unknown',
        examined: { failures: 0, times: 0, againAt: 0 },
        gaveUp: false,
        recall: { heard: false, asked: false },
        unanswered: 0,
        refusedSince: undefined,
        unconfirmed: undefined,
        listed: false,
        diagnosis: undefined,
        deployment: undefined,
        service: undefined,
        pausedAt: undefined,
        toldHooks: new Set(),
        targets: { askedAt: undefined, counts: undefined, refused: false },
    };
}
/** Says what changed since the last look, and nothing twice. */
function speak(run, ours, look, memory, voice) {
    const now = run.ports.clock.now();
    remember(look, memory);
    showRollout(run, ours, memory, voice);
    const line = progressLine(ours, look);
    // AWS stamps events by its own clock; our deployment's creation is by the same one.
    const events = newEvents(look.service?.events ?? [], ours.createdAt, memory.shownEvents);
    const changed = line !== undefined && line !== memory.lastLine;
    if (changed)
        voice.progress(line);
    for (const event of events) {
        memory.shownEvents.add(event.id);
        voice.progress(event.message, event.at);
    }
    tellOfPause(run, look, memory);
    if (changed || events.length > 0 || waitsOnPurpose(look))
        memory.changedAt = now;
    memory.lastLine = line ?? memory.lastLine;
}
function remember({ deployment, service }, memory) {
    memory.deployment = deployment ?? memory.deployment;
    memory.service = service ?? memory.service;
    if (deployment?.status === 'IN_PROGRESS')
        memory.pausedAt = deployment.awaitingHook && deployment.lifecycleStage;
}
/** How to go on must stay readable, so it is a notice and no passing line; once per hook. */
function tellOfPause(run, { deployment }, memory) {
    const id = deployment?.awaitingHook?.id;
    if (id === undefined || memory.toldHooks.has(id))
        return;
    memory.toldHooks.add(id);
    (0,steps_run/* notice */.lm)(run, pausedHook(deployment));
}

;// CONCATENATED MODULE: ./.build/steps/watch/watch.js













/** Follows our deployment until ECS says how it ended, the time is up, or somebody interrupts. */
async function followDeployment(asked, ours) {
    const run = ours.isUndone ? watching(asked) : asked;
    // The interrupt may have come while UpdateService was answered: on-cancel is for this deployment all the same.
    if (run.interrupted.aborted)
        return cancelDeployment(run, ours, newMemory(run.ports.clock.now()));
    return (0,steps_run/* runStage */.Si)(run, 'watch', async (voice) => {
        const ending = await follow(run, ours, voice);
        const how = ours.isUndone && ending.verdict === 'stable' ? 'rolled back' : ending.verdict;
        const summary = `${how}: ${ours.taskDefinitionArn.split('/').at(-1)} (${ours.id})`;
        return { fact: ending, summary, failed: ending.verdict !== 'stable' };
    });
}
/** What is rolled back already is not to be given up, nor taken back. */
function watching(run) {
    const watch = { ...run.config.watch, onFailure: 'wait', onCancel: 'leave' };
    return { ...run, config: { ...run.config, watch } };
}
async function follow(run, ours, voice) {
    const memory = newMemory(run.ports.clock.now());
    let judgement = { kind: 'going' };
    while (!run.interrupted.aborted) {
        const withService = serviceIsDue(judgement, memory, run.ports.clock.now());
        const look = await lookPatiently(run, ours, memory, withService);
        if (look === 'gone')
            return concludeDeleted(ours, memory);
        if (look === undefined) {
            const late = await endLate(run, ours, memory);
            if (late !== undefined)
                return late;
            await sleep(run, memory, backOffMs(run, memory));
            continue;
        }
        judgement = await take(run, ours, look, memory, voice);
        if (judgement.kind === 'ended')
            return withRecall(run, await conclude(run, ours, judgement, memory), memory);
        const late = (await answerRecall(run, ours, memory)) ?? (await endEarly(run, ours, look, judgement, memory));
        if (late !== undefined)
            return late;
        if (judgement.kind !== 'ask-service')
            await sleep(run, memory, pauseMs(run, ours, memory));
    }
    return cancelDeployment(run, ours, memory);
}
/** What a look says: told to the reader, judged, and kept for the pace. */
async function take(run, ours, look, memory, voice) {
    const now = run.ports.clock.now();
    if (look.service !== undefined)
        memory.askedServiceAt = now;
    speak(run, ours, look, memory, voice);
    const judgement = confirmed(ours, look, (0,judge/* judge */.S)(ours, look), memory, now);
    await noteCourse(run, ours, look, judgement, memory);
    return judgement;
}
function sleep(run, memory, ms) {
    return run.ports.clock.sleep(untilLateAtMost(ms, run, memory), waking(run, memory));
}
/** Ends the watch before ECS does: a failure that is certain, or no time left. */
async function endEarly(run, ours, look, judgement, memory) {
    if (judgement.kind === 'going-wrong') {
        if (memory.unconfirmed === undefined)
            memory.diagnosis ??= diagnoseDeployment(run, ours, judgement.reason);
    }
    else if ((await giveUpIfCertain(run, ours, look, memory)) === 'stop-waiting') {
        return { verdict: 'failed', diagnosis: await memory.diagnosis };
    }
    return endLate(run, ours, memory);
}
async function endLate(run, ours, memory) {
    const late = tooLate(run, memory);
    if (late === undefined)
        return undefined;
    return concludeLate(run, ours, late, memory);
}


/***/ }),

/***/ 82470:
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

/***/ 36566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./.build/watch/judge-undone.js
/**
 * How the rollback of a deployment goes that is wanted: `stable` once ECS has restored what ran before, `unchanged` where
 * the deployment was done before it could be taken back.
 */
function judgeUndone(ours, { deployment, service }) {
    const reason = deployment?.rollback?.reason ?? deployment?.statusReason;
    const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
    switch (deployment?.status) {
        case 'ROLLBACK_SUCCESSFUL':
            return { kind: 'ended', verdict: 'stable' };
        case 'SUCCESSFUL':
            return { kind: 'ended', verdict: 'unchanged' };
        case 'ROLLBACK_FAILED':
        case 'STOPPED':
            if (service === undefined)
                return { kind: 'ask-service' };
            if (isNewer(primary, ours))
                return { kind: 'ended', verdict: 'superseded', newer: primary };
            return deployment.status === 'STOPPED'
                ? { kind: 'ended', verdict: 'stopped', reason }
                : { kind: 'ended', verdict: 'failed', reason: reason ?? 'the rollback failed' };
        case undefined:
            return service === undefined ? { kind: 'ask-service' } : byService(ours, primary);
        default:
            return { kind: 'going' };
    }
}
/** Without service deployments: a restored deployment is older than ours and is the primary one again. */
function byService(ours, primary) {
    if (primary?.rolloutState !== 'COMPLETED' && !isNewer(primary, ours))
        return { kind: 'going' };
    if (primary?.id === ours.id)
        return { kind: 'ended', verdict: 'unchanged' };
    return isNewer(primary, ours)
        ? { kind: 'ended', verdict: 'superseded', newer: primary }
        : { kind: 'ended', verdict: 'stable' };
}
function isNewer(primary, ours) {
    return primary !== undefined && primary.id !== ours.id && primary.createdAt > ours.createdAt;
}

;// CONCATENATED MODULE: ./.build/watch/judge.js

/** Decides from ECS's own records only; nothing is a success that ECS does not call one. */
function judge(ours, look) {
    if (look.service !== undefined && look.service.status !== 'ACTIVE') {
        return { kind: 'ended', verdict: 'stopped', reason: `the service is ${look.service.status}` };
    }
    if (!ours.startsDeployment)
        return judgeCount(look.service);
    if (ours.isUndone)
        return judgeUndone(ours, look);
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

/***/ 23201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ nameRevision)
/* harmony export */ });
/** `web:3 of commit 0123456789ab, started by https://…`, as far as it is known. */
function nameRevision(taskDefinitionArn, { commit, run }) {
    const of = commit === undefined ? '' : ` of commit ${commit.slice(0, 12)}`;
    const by = run === undefined ? '' : `, started by ${run}`;
    return `${taskDefinitionArn.split('/').at(-1)}${of}${by}`;
}


/***/ }),

/***/ 54004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ otherFailed)
/* harmony export */ });
/** Why a service that had not failed went back: on-service-failure is roll-back-all, and another one failed. */
function otherFailed({ name, cause }, service) {
    return {
        id: 'other-service-failed',
        cause: `${name} failed, and all services go back then (on-service-failure: roll-back-all).`,
        evidence: cause === undefined ? [] : [`${name}: ${cause}`],
        remedy: `Nothing is known to be wrong with ${service}: see to ${name}, then ship again.`,
    };
}


/***/ }),

/***/ 79493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ usualRollout),
/* harmony export */   r: () => (/* binding */ usualDuration)
/* harmony export */ });
/** The median of the newest five successful rollouts in milliseconds; undefined without any. */
function usualDuration(history) {
    return usualRollout(history)?.ms;
}
/** The same, and from how many it is told. */
function usualRollout(history) {
    const durations = history
        .flatMap((one) => one.status === 'SUCCESSFUL' && one.finishedAt !== undefined ? [one.finishedAt - one.createdAt] : [])
        .slice(0, 5)
        .sort((a, b) => a - b);
    const ms = durations[Math.floor(durations.length / 2)];
    return ms === undefined ? undefined : { ms, deployments: durations.length };
}


/***/ }),

/***/ 13570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ whatComesNext)
/* harmony export */ });
/* harmony import */ var _is_rolling_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82470);

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
