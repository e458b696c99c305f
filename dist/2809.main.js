export const id = 2809;
export const ids = [2809];
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

/***/ 2809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFileLayers: () => (/* binding */ readFileLayers)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/config/file-option.js

/** A pair's key as text. */
function keyOf(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) ? textOf(pair.key) : String(pair.key);
}
/** The option a pair of the file sets; `undefined` where it has no value. `path` is the option's path in the file. */
function fileOption(source, pair, path) {
    const node = source.resolve(pair.value);
    const where = `${source.at(pair.key)} ${path}`;
    if ((0,dist/* isSeq */.oP)(node))
        return { shape: 'list', where, items: node.items.map(itemOf(source, path)) };
    if ((0,dist/* isMap */.jh)(node))
        return { shape: 'map', where, pairs: node.items.map(pairOf(source, path)) };
    if (!(0,dist/* isScalar */.jn)(node) || isUnset(node))
        return undefined;
    return { shape: 'text', where, text: textOf(node) };
}
function itemOf(source, path) {
    return (item, index) => {
        const node = source.resolve(item);
        return {
            where: `${source.at(item)} ${path}[${index}]`,
            text: (0,dist/* isScalar */.jn)(node) ? textOf(node) : String(node),
        };
    };
}
function pairOf(source, path) {
    return (pair) => {
        const key = keyOf(pair);
        const node = source.resolve(pair.value);
        const where = `${source.at(pair.key)} ${path}.${key}`;
        if ((0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node))
            return { where, key, nested: source.plain(node) };
        const unset = !(0,dist/* isScalar */.jn)(node) || node.value === null;
        return { where, key, ...(unset ? {} : { value: textOf(node) }) };
    };
}
function isUnset(node) {
    return node.value === null || textOf(node).trim() === '';
}
/** As written, not as YAML understands it: an account id keeps its leading zero, a tag 1.10 its last one. */
function textOf(node) {
    return node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value ?? '');
}

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
;// CONCATENATED MODULE: ./.build/config/file-sections.js



const sectionsKey = 'environments';
const extendsKey = 'extends';
/** The sections that hold, the strongest first: the environment's, then what that extends, then the rest of the file. */
function readSections(source, environment) {
    if (source.problems.length > 0)
        return { ...failed(source.problems), unused: [] };
    if (source.root !== null && !(0,dist/* isMap */.jh)(source.root))
        return { ...failed([notAMap(source, source.root, 'the file')]), unused: [] };
    const items = (source.root?.items ?? []).filter((pair) => !isForAnchors(pair));
    const base = { prefix: '', items: items.filter((pair) => keyOf(pair) !== sectionsKey) };
    const pair = items.find((one) => keyOf(one) === sectionsKey);
    const chosen = readEnvironment(source, pair, environment);
    const others = unusedSections(source, pair, chosen.sections);
    return {
        sections: [...chosen.sections, base],
        unused: others.sections,
        problems: [...chosen.problems, ...others.problems],
    };
}
/** A slip in them is better found now than by the run that they are for. */
function unusedSections(source, pair, used) {
    const map = source.resolve(pair?.value);
    if (!(0,dist/* isMap */.jh)(map))
        return nothing;
    const chains = map.items
        .filter((one) => !used.some(({ prefix }) => prefix === `${sectionsKey}.${keyOf(one)}.`))
        .map((one) => sectionChain(source, map, one, []));
    return {
        sections: chains.flatMap(({ sections }) => sections.slice(0, 1)),
        problems: chains.flatMap(({ problems }) => problems),
    };
}
/** As in Compose files: a key for what is written once and referred to. */
function isForAnchors(pair) {
    return keyOf(pair).startsWith('x-');
}
function readEnvironment(source, pair, environment) {
    const sections = source.resolve(pair?.value);
    if ((0,dist/* isMap */.jh)(sections))
        return environment === undefined ? nothing : chosenSection(source, sections, environment);
    if (pair !== undefined)
        return failed([notAMap(source, pair.key, sectionsKey)]);
    return environment === undefined ? nothing : failed([noSection(source, environment, [])]);
}
/** The named section and those that it extends, the strongest first. */
function chosenSection(source, sections, environment) {
    const name = environment.text.trim();
    const pair = sections.items.find((one) => keyOf(one) === name);
    if (pair === undefined)
        return failed([noSection(source, environment, sections.items.map(keyOf))]);
    return sectionChain(source, sections, pair, []);
}
function sectionChain(source, sections, pair, extending) {
    const path = `${sectionsKey}.${keyOf(pair)}`;
    const section = source.resolve(pair.value);
    if (!(0,dist/* isMap */.jh)(section))
        return failed([notAMap(source, pair.key, path)]);
    const link = section.items.find((one) => keyOf(one) === extendsKey);
    const own = { prefix: `${path}.`, items: section.items.filter((one) => one !== link) };
    if (link === undefined)
        return { sections: [own], problems: [] };
    const base = baseSection(source, sections, link, [...extending, keyOf(pair)]);
    return { sections: [own, ...base.sections], problems: base.problems };
}
function baseSection(source, sections, link, extending) {
    const path = `${sectionsKey}.${extending.at(-1)}.${extendsKey}`;
    const option = fileOption(source, link, path);
    if (option?.shape !== 'text') {
        const message = 'takes the name of another environment';
        return failed([{ code: 'option-invalid', where: `${source.at(link.key)} ${path}`, message }]);
    }
    const pair = sections.items.find((one) => keyOf(one) === option.text);
    if (pair === undefined)
        return failed([noSection(source, option, sections.items.map(keyOf))]);
    if (extending.includes(option.text)) {
        const message = `extends itself: ${[...extending, option.text].join(' → ')}`;
        return failed([{ code: 'option-invalid', where: option.where, message }]);
    }
    return sectionChain(source, sections, pair, extending);
}
function noSection({ path }, { where, text }, names) {
    const known = names.length === 0 ? 'which has no environments' : `which has ${names.join(', ')}`;
    const message = `${JSON.stringify(text.trim())} is no environment of ${path}, ${known}${(0,did_you_mean/* didYouMean */.a)(text.trim(), names)}`;
    return { code: 'option-invalid', where, message };
}
/** What stands where options are expected and is no map. */
function notAMap(source, node, what) {
    return {
        code: 'config-invalid',
        where: source.at(node),
        message: `${what} must be a map of options and values`,
    };
}
function failed(problems) {
    return { sections: [], problems };
}
const nothing = failed([]);

;// CONCATENATED MODULE: ./.build/config/merge-maps.js
/** Sections of one file, the strongest first: a map holds the weaker sections' keys too, anything else stands alone. */
function mergeMaps(layers) {
    return layers.map((layer, rank) => ({
        ...layer,
        options: new Map([...layer.options].map(([name, raw]) => [name, withWeaker(raw, name, layers.slice(rank + 1))])),
    }));
}
function withWeaker(raw, name, weaker) {
    let merged = raw;
    for (const layer of weaker) {
        const option = layer.options.get(name);
        if (option === undefined)
            continue;
        if (merged.shape !== 'map' || option.shape !== 'map')
            break;
        merged = { ...merged, pairs: mergedPairs(merged.pairs, option.pairs) };
    }
    return merged;
}
/** A key without a value takes the weaker section's away. */
function mergedPairs(stronger, weaker) {
    const has = (pairs, key) => pairs.some((pair) => pair.key === key);
    const kept = weaker.filter(({ key }) => !has(stronger, key));
    return [...kept, ...stronger.map((pair) => (has(weaker, pair.key) ? { ...pair, ...hiding(pair) } : pair))];
}
function hiding({ value, nested }) {
    return value === undefined && nested === undefined ? { hides: true } : {};
}

;// CONCATENATED MODULE: ./.build/config/section-layer.js

/** A section's options as a layer. */
function sectionLayer(source, { prefix, items }) {
    const entries = items.flatMap((pair) => {
        const name = keyOf(pair);
        const option = fileOption(source, pair, `${prefix}${name}`);
        return option === undefined ? [] : [[name, option]];
    });
    return { source: 'file', options: new Map(entries) };
}

// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(91883);
// EXTERNAL MODULE: ./.build/config/reading.js
var reading = __webpack_require__(72653);
;// CONCATENATED MODULE: ./.build/config/services/file-services.js








const servicesKey = 'services';
/** `layers` are those of the sections, in their order. The file itself says which services there are. */
function readFileServices(source, sections, layers) {
    const problems = [];
    const maps = sections.map((section) => servicesOf(source, section, problems));
    const base = maps.at(-1);
    if (base === undefined)
        return { entries: undefined, problems: [...problems, ...withoutBase(maps)] };
    const names = base.items.map(keyOf);
    for (const map of maps.slice(0, -1))
        problems.push(...unknownEntries(source, map, names));
    const entries = base.items.map((pair) => entryOf(source, pair, maps, layers, problems));
    return { entries, problems: [...problems, ...servicesNamedTwice(layers)] };
}
function withoutBase(maps) {
    const message = 'has no meaning, since the file has no services at its top that it could change';
    return maps.flatMap((map) => (map === undefined ? [] : [(0,reading/* invalid */.G)(map.where, message)]));
}
function servicesOf(source, section, problems) {
    const pair = section.items.find((one) => keyOf(one) === servicesKey);
    if (pair === undefined)
        return undefined;
    const path = `${section.prefix}${servicesKey}`;
    const [where, prefix] = [`${source.at(pair.key)} ${path}`, `${path}.`];
    const map = source.resolve(pair.value);
    if ((0,dist/* isMap */.jh)(map) && map.items.length > 0)
        return { where, prefix, items: map.items };
    problems.push({
        code: 'config-invalid',
        where: source.at(pair.key),
        message: `${path} must be a map of services and their options`,
    });
    return { where, prefix, items: [] };
}
function unknownEntries(source, map, names) {
    return (map?.items ?? [])
        .filter((pair) => !names.includes(keyOf(pair)))
        .map((pair) => {
        const name = keyOf(pair);
        const message = `is no service of ${source.path}, which has ${names.join(', ')}${(0,did_you_mean/* didYouMean */.a)(name, names)}`;
        return { code: 'option-unknown', where: `${source.at(pair.key)} ${map?.prefix}${name}`, message };
    });
}
function entryOf(source, pair, maps, sections, problems) {
    const name = keyOf(pair);
    const where = `${source.at(pair.key)} ${servicesKey}.${name}`;
    const wrong = (0,grammars/* grammarProblem */.n)('service', name);
    if (wrong !== undefined)
        problems.push((0,reading/* invalid */.G)(where, wrong));
    const layers = sections.flatMap((section, index) => {
        const own = ownLayer(source, name, maps[index], problems);
        return own === undefined ? [withoutService(section)] : [own, withoutService(section)];
    });
    const named = layers.some(({ options }) => options.has('service'));
    const byKey = {
        source: 'file',
        options: new Map([['service', { shape: 'text', where, text: name }]]),
    };
    return { name, where, layers: mergeMaps(named ? layers : [...layers, byKey]) };
}
/** What one section says about the service; an entry without a value says nothing. */
function ownLayer(source, name, map, problems) {
    const pair = map?.items.find((one) => keyOf(one) === name);
    if (pair === undefined || map === undefined)
        return undefined;
    const value = source.resolve(pair.value);
    const prefix = `${map.prefix}${name}.`;
    if ((0,dist/* isMap */.jh)(value))
        return { ...sectionLayer(source, { prefix, items: value.items }), of: 'service' };
    if (value !== null && !((0,dist/* isScalar */.jn)(value) && value.value === null))
        problems.push(notAMap(source, pair.key, prefix.slice(0, -1)));
    return undefined;
}
/** One name cannot be that of every service. */
function servicesNamedTwice(layers) {
    return layers.flatMap(({ options }) => {
        const option = options.get('service');
        const message = 'has no meaning beside services, where each entry names its own (remove one)';
        return option === undefined ? [] : [(0,reading/* invalid */.G)(option.where, message)];
    });
}
function withoutService({ options, ...layer }) {
    return { ...layer, options: new Map([...options].filter(([name]) => name !== 'service')) };
}

// EXTERNAL MODULE: ./.build/config/yaml-source.js
var yaml_source = __webpack_require__(72358);
;// CONCATENATED MODULE: ./.build/config/file-layers.js






/** Reads the file as layers; a file with a syntax error gives only problems, each with its line and column. */
function readFileLayers(file, environment) {
    const source = (0,yaml_source/* parseYaml */.h)(file);
    const { sections, unused, problems } = readSections(source, environment);
    const layers = sections.map((section) => sectionLayer(source, withoutServices(section)));
    const services = readFileServices(source, sections, layers);
    const others = unused.map((section) => unusedSection(source, section, sections.at(-1)));
    return {
        layers: mergeMaps(layers),
        services: services.entries,
        unused: others.flatMap(({ layers }) => layers),
        problems: [...problems, ...services.problems, ...others.flatMap(({ problems }) => problems)],
    };
}
function unusedSection(source, section, base) {
    const own = sectionLayer(source, withoutServices(section));
    const sections = base === undefined ? [section] : [section, base];
    const layers = base === undefined ? [own] : [own, sectionLayer(source, withoutServices(base))];
    const { entries = [], problems } = readFileServices(source, sections, layers);
    const ofServices = entries.flatMap((entry) => entry.layers.filter((layer) => layer.of === 'service'));
    return { layers: [own, ...ofServices], problems };
}
function withoutServices({ prefix, items }) {
    return { prefix, items: items.filter((pair) => keyOf(pair) !== servicesKey) };
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


/***/ })

};
