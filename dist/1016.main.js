export const id = 1016;
export const ids = [1016];
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

/***/ 75863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTaskDefinition: () => (/* binding */ parseTaskDefinition)
/* harmony export */ });
/* harmony import */ var _definition_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98373);
/* harmony import */ var _definition_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38676);
/* harmony import */ var _form_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10429);



/**
 * A task definition file's text (JSON or YAML) as RegisterTaskDefinition takes it. The raw output of
 * `aws ecs describe-task-definition` is accepted too. Every problem is reported with its place.
 */
function parseTaskDefinition(path, text) {
    const document = (0,_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDefinitionDocument */ .p)(path, text);
    const problems = (0,_form_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .formProblems */ .X)(document.definition).map((problem) => document.problemAt(problem.path, problem.of, problem.text));
    if (problems.length > 0)
        throw (0,_definition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionError */ .m)(path, problems);
    return document.definition;
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
