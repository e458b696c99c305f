export const id = 4903;
export const ids = [4903];
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

/***/ 12878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkedDefinition: () => (/* binding */ checkedDefinition)
});

// EXTERNAL MODULE: ./.build/plan/definition/foresee-definition.js
var foresee_definition = __webpack_require__(96431);
// EXTERNAL MODULE: ./.build/plan/definition/form-problems.js
var form_problems = __webpack_require__(10429);
// EXTERNAL MODULE: ./.build/plan/definition/limits/limit-problems.js + 13 modules
var limit_problems = __webpack_require__(36967);
// EXTERNAL MODULE: ./.build/plan/definition/limits/sound-part.js
var sound_part = __webpack_require__(34430);
// EXTERNAL MODULE: ./.build/plan/definition/model-problems.js
var model_problems = __webpack_require__(83182);
// EXTERNAL MODULE: ./.build/plan/definition/option-at.js + 1 modules
var option_at = __webpack_require__(66341);
// EXTERNAL MODULE: ./.build/plan/definition/path-before.js
var path_before = __webpack_require__(70597);
// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/check-definition-file.js








/**
 * Everything that ECS would refuse of a task definition file with what options say over it, as far as it can be told
 * before AWS is asked: each problem at its place in the file, or at the option that causes it.
 */
function checkDefinitionFile(document, options) {
    const form = (0,form_problems/* formProblems */.X)(document.definition);
    const placed = form.map(({ path, of, text }) => document.problemAt(path, of, text));
    if (form.some(({ path }) => path.length === 0))
        return placed;
    const foreign = (0,model_problems/* modelProblems */.QW)(document.definition);
    const source = (0,sound_part/* soundPart */.r)(document.definition, foreign);
    const foreseen = (0,foresee_definition/* foreseeDefinition */.f)(source, options);
    const place = (finding) => {
        const where = (0,option_at/* optionAt */.H)(finding, foreseen, options);
        if (where !== undefined)
            return (0,option_at/* optionProblem */.D)(where, finding.message, options.places);
        const path = (0,path_before/* pathBefore */.p)(source, foreseen.rendered, finding.path);
        return document.problemAt(path, 'value', `${(0,written_path/* writtenPath */.d)(path)}: ${finding.message}`.replace(/^: /, ''));
    };
    const known = new Set(placed.map(({ text }) => text));
    const broken = (0,limit_problems/* limitProblems */.K)(foreseen.rendered, foreign).map(place);
    const unclear = form.length === 0 ? foreseen.unclear.map((one) => unclearProblem(document, one, options.places)) : [];
    return [...placed, ...unclear, ...broken.filter(({ text }) => !known.has(text))];
}
function unclearProblem(document, { where, message }, places) {
    if (where !== undefined)
        return (0,option_at/* optionProblem */.D)(where, message, places);
    return document.problemAt(['containerDefinitions'], 'value', `containerDefinitions: ${message}`);
}

// EXTERNAL MODULE: ./.build/plan/definition/definition-document.js
var definition_document = __webpack_require__(98373);
// EXTERNAL MODULE: ./.build/plan/definition/definition-error.js
var definition_error = __webpack_require__(38676);
;// CONCATENATED MODULE: ./.build/plan/definition/checked-definition.js



/** A task definition file's text, checked with what options say over it. Throws one ShipError with every problem's place. */
function checkedDefinition({ path, text }, options) {
    const document = (0,definition_document/* readDefinitionDocument */.p)(path, text);
    const problems = checkDefinitionFile(document, options);
    if (problems.length > 0)
        throw (0,definition_error/* definitionError */.m)(path, problems);
    return document.definition;
}


/***/ }),

/***/ 55277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ chooseContainer),
/* harmony export */   i: () => (/* binding */ onlyContainer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64322);


/** The container that gets the image, by the rules of `RenderInput.container`; an ambiguity lists the choices. */
function chooseContainer(containers, repositoryUri, name) {
    if (name !== undefined)
        return byName(containers, name);
    const only = onlyContainer(containers, repositoryUri);
    if (only !== undefined)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `which container gets the image? ${names(containers)}.`, {
        remedy: 'Name it with the option container.',
    });
}
/** The one that runs an image of the repository, else the only one, else the only essential one. */
function onlyContainer(containers, repositoryUri) {
    const candidates = [
        containers.filter((one) => (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(`${one.image ?? ''}`) === repositoryUri),
        containers,
        containers.filter((one) => one.essential !== false),
    ];
    return candidates.find((some) => some.length === 1)?.[0];
}
function byName(containers, name) {
    const found = containers.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `the task definition has no container "${name}": ${names(containers)}.`, { remedy: 'Correct the option container, or add the container to the task definition.' });
}
function names(containers) {
    return `it has ${containers.map((one) => `"${one.name}"`).join(', ')}`;
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

/***/ 10429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formProblems)
/* harmony export */ });
/* harmony import */ var _limits_form_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13960);
/* harmony import */ var _limits_limit_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36967);
/* harmony import */ var _model_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83182);
/* harmony import */ var _written_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35815);




/** Members that RegisterTaskDefinition does not know, values of another type, and what no task is without. */
function formProblems(definition) {
    if (!isObject(definition)) {
        const text = 'not a task definition: expected an object with family and containerDefinitions';
        return [{ path: [], of: 'value', text }];
    }
    const foreign = (0,_model_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .modelProblems */ .QW)(definition);
    const missing = (0,_limits_limit_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .limitProblems */ .K)(definition, foreign, _limits_form_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formLimits */ .n);
    return [...foreign, ...missing.map((one) => ({ ...one, of: 'value' }))].map(({ path, of, message }) => ({ path, of, text: `${(0,_written_path_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenPath */ .d)(path)}: ${message}` }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/***/ 26314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames),
/* harmony export */   a: () => (/* binding */ placeImages)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _choose_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55277);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57593);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64322);





/** Which container gets which image. Throws when that is not clear, or a name is nobody's. */
function placeImages(containers, wanted) {
    const { image, overrides } = wanted;
    const entries = Object.entries(overrides?.images ?? {});
    checkNames(containers, entries);
    const others = new Map(entries.filter(([, reference]) => reference !== 'built'));
    const built = entries.map(([name]) => name).filter((name) => !others.has(name));
    const chosen = chooseAmong(containers.filter(({ name }) => !others.has(`${name}`)), built, wanted);
    const ours = [...built, `${chosen.name}`].map((name) => [name, image]);
    return { chosen, images: new Map([...others, ...ours]) };
}
/** Of several that get the image, any will do where no option has to find its container. */
function chooseAmong(containers, built, { image, container, overrides }) {
    const repository = (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(image);
    if (container !== undefined || built.length === 0)
        return (0,_choose_container_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseContainer */ .d)(containers, repository, container);
    const named = containers.filter(({ name }) => built.includes(`${name}`));
    const [first] = named;
    if (first !== undefined && (overrides === undefined || !(0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .changesContainer */ .nD)(overrides)))
        return first;
    return (0,_choose_container_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseContainer */ .d)(named, repository, undefined);
}
/** Refuses images for containers that are not there. */
function checkNames(containers, entries) {
    const names = containers.map(({ name }) => `${name}`);
    const unknown = entries.map(([name]) => name).filter((name) => !names.includes(name));
    if (unknown.length === 0)
        return;
    const told = unknown.map((name) => `"${name}"${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, names)}`).join(', ');
    const known = names.map((name) => `"${name}"`).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('task-definition-invalid', `images: the task definition has no container ${told}; it has ${known}.`, { remedy: 'Correct the option images, or add the container to the task definition.' });
}


/***/ }),

/***/ 64322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
function repositoryOf(reference) {
    const untagged = reference.split('@')[0] ?? '';
    return untagged.replace(/:[^:/]*$/, '');
}


/***/ }),

/***/ 68009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderTaskDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _apply_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65164);
/* harmony import */ var _describe_only_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50282);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57593);
/* harmony import */ var _place_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26314);





/** The definition to register: the given one with the image set by digest, what options say, and nothing else touched. */
function renderTaskDefinition({ definition, image, container, overrides }) {
    const containers = containersOf(definition);
    const { chosen, images } = (0,_place_images_js__WEBPACK_IMPORTED_MODULE_4__/* .placeImages */ .a)(containers, { image, container, overrides });
    const rendered = {
        ...withoutDescribeOnly(definition),
        containerDefinitions: containers.map((one) => {
            const wanted = one === chosen && overrides ? (0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideContainer */ .cv)(one, overrides) : one;
            const its = images.get(`${one.name}`);
            return its === undefined ? wanted : { ...wanted, image: its };
        }),
    };
    if (overrides === undefined)
        return rendered;
    const settled = (0,_apply_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .applySettings */ .i)((0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideTask */ .eS)(rendered, overrides), overrides.set);
    checkImages(settled, images);
    return settled;
}
/** A container that is set as a whole must not lose what the run is about. */
function checkImages(definition, images) {
    for (const [name, image] of images) {
        if (containersOf(definition).some((one) => one.name === name && one.image === image))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `set takes away the container "${name}" or its image.`, {
            remedy: `Set single members of it: containerDefinitions[${name}].…`,
        });
    }
}
function containersOf(definition) {
    return (definition.containerDefinitions ?? []);
}
function withoutDescribeOnly(definition) {
    return Object.fromEntries(Object.entries(definition).filter(([name]) => !_describe_only_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOnly */ .S.has(name)));
}


/***/ }),

/***/ 51866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ imaginedDigest),
/* harmony export */   nd: () => (/* binding */ withUnknown),
/* harmony export */   nv: () => (/* binding */ afterPush),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   uv: () => (/* binding */ newToken),
/* harmony export */   yg: () => (/* binding */ newRevision)
/* harmony export */ });
/** Stands for what only the push tells, wherever a plan is shown. */
const afterPush = '(known after push)';
/** Stands for the ARN that registering gives. */
const newRevision = '(the new revision)';
/** Stands for what makes a request of this run unlike that of any other. */
const newToken = '(new for every run)';
/** Stands for the digest while a run is played: in form it is one, so that no check takes offence. */
const imaginedDigest = `sha256:${'0'.repeat(64)}`;
/** Does a text hold something that is not known before the run? */
function isUnknown(text) {
    return text.includes(imaginedDigest);
}
/** The same data, with what is not known yet called so. */
function withUnknown(value) {
    return JSON.parse(JSON.stringify(value).replaceAll(imaginedDigest, afterPush));
}


/***/ })

};
