export const id = 9418;
export const ids = [9418];
export const modules = {

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

/***/ 78164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ isReservedTag),
/* harmony export */   Wm: () => (/* binding */ reservedTags),
/* harmony export */   Zb: () => (/* binding */ serviceOfTag),
/* harmony export */   hq: () => (/* binding */ lastingTag),
/* harmony export */   pH: () => (/* binding */ deploymentTags)
/* harmony export */ });
/* unused harmony export deploymentTag */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51866);


/** ECR's longest tag. */
const longest = 128;
const reserved = 'ecs-ship.';
/** The pattern that the lifecycle policy's first rule keeps, and that immutable repositories exempt. */
const reservedTags = `${reserved}*`;
/** Does a tag, or a pattern of tags, name nothing but tags that are ours? */
function isReservedTag(tag) {
    return tag.startsWith(reserved);
}
/** The cluster may be an ARN. */
function deploymentTags(cluster, service) {
    const tag = (role) => fitted(nameOf(cluster, service, role));
    return {
        current: tag(),
        previous: tag('previous'),
        next: tag('next'),
        held: [1, 2, 3, 4].map((number) => tag(`held-${number}`)),
    };
}
/** The tag that says "this service runs this image"; the lifecycle policy's first rule keeps it. */
function deploymentTag(cluster, service) {
    return deploymentTags(cluster, service).current;
}
/** Where tags cannot move: a tag of an image's own, which it keeps for good. */
function lastingTag(cluster, service, digest) {
    return fitted(nameOf(cluster, service, (0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t8)(digest) ? digest : digest.replace('sha256:', '').slice(0, 12)));
}
/** The service that a deployment tag belongs to; undefined for other tags, and for one that was cut. */
function serviceOfTag(tag) {
    const [prefix, cluster, service, ...more] = tag.split('.');
    if (`${prefix}.` !== reserved || !cluster || !service || more.length > 1)
        return undefined;
    return tag.length < longest ? { cluster, service } : undefined;
}
function nameOf(cluster, service, role) {
    return [`${reserved}${cluster.split('/').at(-1)}`, service, ...(role ? [role] : [])].join('.');
}
/** A name too long for a tag is cut and made unique by a hash. */
function fitted(name) {
    if (name.length <= longest)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    return `${name.slice(0, longest - hash.length - 1)}-${hash}`;
}


/***/ }),

/***/ 69418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseLifecyclePolicy: () => (/* binding */ parseLifecyclePolicy)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./.build/config/first-json-problem.js
var first_json_problem = __webpack_require__(5200);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-place.js

function problemAt({ path, node }, message) {
    return { offset: node.offset, path, message };
}
/** A member's value; undefined when the object does not have it. */
function memberOf(place, name) {
    const property = place.node.children?.find(({ children }) => children?.[0]?.value === name);
    const node = property?.children?.[1];
    return node && { node, path: place.path === '' ? name : `${place.path}.${name}` };
}
function elementsOf({ path, node }) {
    return node.type === 'array'
        ? (node.children ?? []).map((child, index) => ({ node: child, path: `${path}[${index}]` }))
        : [];
}
/** What is wrong with an object as such: that it is none, lacks members, or has some that ECR does not know. */
function objectProblems(place, required, optional = []) {
    if (place.node.type !== 'object')
        return [problemAt(place, `must be an object, not ${shown(place)}`)];
    const known = [...required, ...optional];
    const missing = required.filter((name) => memberOf(place, name) === undefined);
    return [
        ...missing.map((name) => problemAt(place, `${name} is missing`)),
        ...keysOf(place).flatMap((key, index, keys) => keyProblems(key, keys.slice(0, index), known)),
    ];
}
function keyProblems(key, before, known) {
    const name = `${key.node.value}`;
    if (!known.includes(name)) {
        const message = `ECR knows no member "${name}" here${(0,did_you_mean/* didYouMean */.a)(name, known)}: it takes ${known.join(', ')}`;
        return [problemAt(key, message)];
    }
    return before.some(({ node }) => node.value === name) ? [problemAt(key, 'is given twice: remove one')] : [];
}
function keysOf({ path, node }) {
    return (node.children ?? []).flatMap(({ children }) => {
        const key = children?.[0];
        return key ? [{ node: key, path: path === '' ? `${key.value}` : `${path}.${key.value}` }] : [];
    });
}
/** The problem of a value that is none of the words. */
function wordProblems(place, words) {
    if (place === undefined || words.includes(place.node.value))
        return [];
    const meant = place.node.type === 'string' ? (0,did_you_mean/* didYouMean */.a)(place.node.value, words) : '';
    const valid = words.length === 1 ? `"${words[0]}"` : `one of ${words.map((word) => `"${word}"`).join(', ')}`;
    return [problemAt(place, `must be ${valid}, not ${shown(place)}${meant}`)];
}
function positiveIntegerProblems(place) {
    if (place === undefined || (Number.isInteger(place.node.value) && place.node.value > 0))
        return [];
    return [problemAt(place, `must be a whole number from 1 on, not ${shown(place)}`)];
}
/** A value as the reader of a message recognises it. */
function shown({ node }) {
    if (node.type === 'object')
        return 'an object';
    if (node.type === 'array')
        return 'a list';
    return JSON.stringify(node.value);
}

// EXTERNAL MODULE: ./.build/plan/lifecycle-policy.js + 2 modules
var lifecycle_policy = __webpack_require__(71313);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-rule-problems.js

/**
 * Everything wrong with one rule by itself. Source: Amazon ECR user guide, "Lifecycle policy properties in Amazon ECR"
 * and "Examples of lifecycle policies in Amazon ECR".
 */
function ruleProblems(rule) {
    const problems = objectProblems(rule, ['rulePriority', 'selection', 'action'], ['description']);
    if (rule.node.type !== 'object')
        return problems;
    const [description, selection, action] = ['description', 'selection', 'action'].map((name) => memberOf(rule, name));
    return [
        ...problems,
        ...positiveIntegerProblems(memberOf(rule, 'rulePriority')),
        ...(description && description.node.type !== 'string'
            ? [problemAt(description, `must be a text, not ${shown(description)}`)]
            : []),
        ...(selection ? selectionProblems(selection) : []),
        ...(action ? actionProblems(action) : []),
        ...(selection && action ? pairProblems(selection, action) : []),
    ];
}
const lists = ['tagPatternList', 'tagPrefixList'];
const countTypes = ['imageCountMoreThan', 'sinceImagePushed', 'sinceImagePulled', 'sinceImageTransitioned'];
function selectionProblems(selection) {
    const required = ['tagStatus', 'countType', 'countNumber'];
    const problems = objectProblems(selection, required, [...lists, 'storageClass', 'countUnit']);
    return [
        ...problems,
        ...wordProblems(memberOf(selection, 'tagStatus'), ['tagged', 'untagged', 'any']),
        ...listProblems(selection),
        ...wordProblems(memberOf(selection, 'countType'), countTypes),
        ...countUnitProblems(selection),
        ...positiveIntegerProblems(memberOf(selection, 'countNumber')),
        ...storageClassProblems(selection),
    ];
}
function listProblems(selection) {
    const status = memberOf(selection, 'tagStatus')?.node.value;
    const given = lists.flatMap((name) => memberOf(selection, name) ?? []);
    if (status === 'untagged' || status === 'any') {
        return given.map((list) => problemAt(list, `does not go with tagStatus "${status}": remove it`));
    }
    const choice = `tagStatus "tagged" needs ${lists.join(' or ')}`;
    if (status === 'tagged' && given.length === 0)
        return [problemAt(selection, choice)];
    const both = given.length > 1
        ? [problemAt(selection, `${choice}, not both: write prefixes as patterns ("v" as "v*")`)]
        : [];
    return [...both, ...given.flatMap(tagsProblems)];
}
const mostWildcards = 4;
function tagsProblems(list) {
    if (list.node.type !== 'array')
        return [problemAt(list, `must be a list of texts, not ${shown(list)}`)];
    const elements = elementsOf(list);
    if (elements.length === 0)
        return [problemAt(list, 'must have at least one element')];
    return elements.flatMap((element) => {
        const text = element.node.value;
        if (typeof text !== 'string' || text === '')
            return [problemAt(element, `must be a text of at least one character, not ${shown(element)}`)];
        const wildcards = text.split('*').length - 1;
        if (wildcards <= mostWildcards)
            return [];
        return [problemAt(element, `has ${wildcards} wildcards (*); ECR takes up to ${mostWildcards}`)];
    });
}
function countUnitProblems(selection) {
    const countType = memberOf(selection, 'countType')?.node.value;
    const unit = memberOf(selection, 'countUnit');
    if (!countTypes.includes(countType))
        return [];
    if (countType === 'imageCountMoreThan') {
        return unit ? [problemAt(unit, 'does not go with countType "imageCountMoreThan": remove it')] : [];
    }
    if (unit === undefined)
        return [problemAt(selection, `countUnit is missing: countType "${countType}" needs "days"`)];
    return wordProblems(unit, ['days']);
}
function storageClassProblems(selection) {
    const countType = memberOf(selection, 'countType')?.node.value;
    const storageClass = memberOf(selection, 'storageClass');
    const archived = countType === 'sinceImageTransitioned';
    if (storageClass === undefined)
        return archived
            ? [problemAt(selection, 'storageClass is missing: countType "sinceImageTransitioned" needs "archive"')]
            : [];
    const valid = archived ? 'archive' : 'standard';
    if (!countTypes.includes(countType))
        return wordProblems(storageClass, ['standard', 'archive']);
    if (storageClass.node.value === valid)
        return [];
    const message = `must be "${valid}" with countType "${countType}", not ${shown(storageClass)}`;
    return [problemAt(storageClass, message)];
}
function actionProblems(action) {
    const target = memberOf(action, 'targetStorageClass');
    const type = memberOf(action, 'type')?.node.value;
    const problems = [
        ...objectProblems(action, ['type'], ['targetStorageClass']),
        ...wordProblems(memberOf(action, 'type'), ['expire', 'transition']),
    ];
    if (type === 'expire' && target)
        return [...problems, problemAt(target, 'does not go with type "expire": remove it')];
    if (type === 'transition' && target === undefined)
        return [...problems, problemAt(action, 'type "transition" needs targetStorageClass "archive"')];
    return type === 'transition' ? [...problems, ...wordProblems(target, ['archive'])] : problems;
}
const leastDaysInArchive = 90;
/** Which count type goes with which action. */
function pairProblems(selection, action) {
    const [countType, countNumber] = ['countType', 'countNumber'].map((name) => memberOf(selection, name));
    const type = memberOf(action, 'type');
    if (countType?.node.value === 'sinceImagePulled' && type?.node.value === 'expire') {
        const message = 'must be "transition" with countType "sinceImagePulled": archive first, expire what is archived';
        return [problemAt(type, message)];
    }
    if (countType?.node.value !== 'sinceImageTransitioned')
        return [];
    const days = countNumber?.node.value;
    return [
        ...(type?.node.value === 'transition'
            ? [problemAt(type, 'must be "expire" with countType "sinceImageTransitioned"')]
            : []),
        ...(countNumber && typeof days === 'number' && days > 0 && days < leastDaysInArchive
            ? [
                problemAt(countNumber, `must be at least ${leastDaysInArchive}: images stay archived that many days`),
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-rules-problems.js


/**
 * Everything wrong with rules taken together. Source: Amazon ECR user guide, "Lifecycle policy properties" and
 * "Lifecycle policy evaluation rules".
 */
function togetherProblems(rules) {
    return [
        ...priorityProblems(rules),
        ...['standard', 'archive'].flatMap((storageClass) => classProblems(rules.filter(({ rule }) => (rule.selection.storageClass ?? 'standard') === storageClass))),
        ...rules.flatMap(reservedProblems),
    ];
}
function priorityProblems(rules) {
    return repeated(rules, ({ rule }) => [rule.rulePriority]).map(({ of, first, value }) => at(of, 'rulePriority', `${value} is that of ${first.place.path} already: every rule needs its own number`));
}
/** What holds among the rules of one storage class. */
function classProblems(rules) {
    const last = Math.max(...rules.map(({ rule }) => rule.rulePriority));
    const early = rules.filter(({ rule }) => rule.selection.tagStatus === 'any' && rule.rulePriority < last);
    const untagged = rules.filter(({ rule }) => rule.selection.tagStatus === 'untagged');
    const prefixes = repeated(rules, ({ rule }) => rule.selection.tagPrefixList ?? []);
    return [
        ...early.map((one) => at(one, 'rulePriority', `a rule for tagStatus "any" must come last: give it a number over ${last}`)),
        ...untagged
            .slice(1)
            .map((one) => at(one, 'selection', `${untagged[0]?.place.path} selects untagged images already: only one rule may`)),
        ...prefixes.map(({ of, first, value }) => at(of, 'selection', `the prefix "${value}" is in ${first.place.path} already: prefixes must be unique`)),
    ];
}
/** A rule about the tags of what runs can never act after the rule that keeps them. */
function reservedProblems(one) {
    const { tagPatternList = [], tagPrefixList = [] } = one.rule.selection;
    const tag = [...tagPatternList, ...tagPrefixList].find(deployment_tag/* isReservedTag */.HW);
    const message = `"${tag}" selects only tags that ecs-ship keeps for what runs, before every other rule: remove the rule`;
    return tag === undefined ? [] : [at(one, 'selection', message)];
}
function at({ place }, name, message) {
    return problemAt(memberOf(place, name) ?? place, message);
}
/** Values that an earlier rule, or the same one, has too. */
function repeated(rules, valuesOf) {
    const seen = new Map();
    return rules.flatMap((of) => valuesOf(of).flatMap((value) => {
        const first = seen.get(value);
        if (first === undefined)
            seen.set(value, of);
        return first === undefined ? [] : [{ of, first, value }];
    }));
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-file.js







const mostRules = 50;
const longestText = 30_720;
/**
 * The rules of a lifecycle policy file. Throws `lifecycle-policy-invalid` with everything that ECR would refuse, and
 * what cannot stand beside the rule that keeps what runs; each with its place.
 */
function parseLifecyclePolicy(path, text) {
    const source = text.replace(/^\uFEFF/, '');
    const syntax = (0,first_json_problem/* firstJsonProblem */.k)(source);
    if (syntax !== undefined)
        throw invalid(path, source, [{ ...syntax, path: '' }]);
    const node = (0,main.parseTree)(source);
    if (node === undefined)
        throw new TypeError('JSON without a value');
    const { problems, rules } = checked({ path: '', node });
    if (problems.length > 0)
        throw invalid(path, source, problems);
    return rules;
}
function checked(policy) {
    const problems = objectProblems(policy, ['rules']);
    const list = memberOf(policy, 'rules');
    if (list === undefined)
        return { problems, rules: [] };
    if (list.node.type !== 'array')
        return {
            problems: [...problems, problemAt(list, `must be a list of rules, not ${shown(list)}`)],
            rules: [],
        };
    const places = elementsOf(list);
    const each = places.map((place) => ({ place, found: ruleProblems(place) }));
    const sound = each
        .filter(({ found }) => found.length === 0)
        .map(({ place }) => ({ place, rule: (0,main.getNodeValue)(place.node) }));
    const others = sound.filter(({ rule }) => !(0,lifecycle_policy/* isProtectingRule */.gO)(rule));
    const rules = sound.map(({ rule }) => rule);
    const all = [...problems, ...each.flatMap(({ found }) => found), ...togetherProblems(others)];
    return {
        problems: [...all, ...sizeProblems(list, places.length - (sound.length - others.length), rules)],
        rules,
    };
}
function sizeProblems(list, count, rules) {
    if (elementsOf(list).length === 0)
        return [problemAt(list, 'must have at least one rule')];
    if (count > mostRules)
        return [
            problemAt(list, `has ${count} rules; ECR takes ${mostRules}, one of them the rule that keeps what runs`),
        ];
    if (count === mostRules)
        return [
            problemAt(list, `leaves no room for the rule that keeps what runs: ECR takes ${mostRules} rules in all`),
        ];
    const { length } = (0,lifecycle_policy/* lifecyclePolicy */.Re)({ mode: 'auto', keepImages: 1, untaggedDays: 1 }, rules);
    if (length <= longestText)
        return [];
    return [
        problemAt(list, `makes a text of ${length} characters; ECR takes ${longestText}: shorten descriptions`),
    ];
}
function invalid(path, text, problems) {
    const sentences = [...problems]
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, path: member, message }) => {
        const before = text.slice(0, offset).split('\n');
        const where = `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
        return `${[where, member].join(' ').trim()}: ${message}`;
    });
    const [first = '', ...more] = sentences;
    return new errors/* ShipError */.f('lifecycle-policy-invalid', more.length === 0 ? first : `${sentences.length} problems in ${path}`, {
        evidence: more.length === 0 ? [] : sentences,
        remedy: `Correct ${path}, or leave out lifecycle-policy to use keep-images and untagged-days.`,
        docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html',
    });
}


/***/ }),

/***/ 71313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ decideLifecycle),
  gO: () => (/* binding */ isProtectingRule),
  Re: () => (/* binding */ lifecyclePolicy),
  BZ: () => (/* binding */ rulesIn),
  Lc: () => (/* binding */ takesFirst)
});


// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
// EXTERNAL MODULE: ./.build/plan/lifecycle-rule.js
var lifecycle_rule = __webpack_require__(25495);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-words.js
/** What a rule does, as people say it: `expire images tagged v*: all but the newest 10`. */
function ruleInWords({ selection, action }) {
    const verb = action.type === 'transition' ? 'archive' : 'expire';
    return `${verb} ${whichImages(selection)}: ${countInWords(selection)}`;
}
/** Above this a count is meant to be never reached. */
const neverReached = 99_999;
/** When a rule's images go. */
function countInWords({ countType, countNumber }) {
    const days = `${countNumber} ${countNumber === 1 ? 'day' : 'days'}`;
    switch (countType) {
        case 'imageCountMoreThan':
            return countNumber >= neverReached ? 'never' : `all but the newest ${countNumber}`;
        case 'sinceImagePushed':
            return `${days} after their push`;
        case 'sinceImagePulled':
            return `${days} after their last pull`;
        case 'sinceImageTransitioned':
            return `${days} after they were archived`;
    }
}
function whichImages({ tagStatus, storageClass, ...lists }) {
    const archived = storageClass === 'archive' ? 'archived ' : '';
    if (tagStatus === 'untagged')
        return `untagged ${archived}images`;
    if (tagStatus === 'any')
        return `all ${archived}images`;
    return `${archived}images tagged ${patternsOf(lists).join(' and ')}`;
}
/** A rule's tags as patterns; a prefix is a pattern that ends in `*`. */
function patternsOf({ tagPatternList = [], tagPrefixList = [], }) {
    return [...new Set([...tagPatternList, ...tagPrefixList.map((prefix) => `${prefix}*`)])].sort();
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-diff.js


/**
 * What becomes different, a line a rule: `+` new, `-` gone, `~` changed. Empty when both do the same in the same order,
 * whatever their numbers, spaces and the order of members; descriptions count.
 */
function policyChanges(before, after) {
    const pairs = paired((0,lifecycle_rule/* inOrder */.a)(before), (0,lifecycle_rule/* inOrder */.a)(after));
    const lines = (0,lifecycle_rule/* inOrder */.a)(after).map((rule, index) => changeLine(pairs.get(rule), rule, `rule ${index + 1}`));
    const left = new Set(pairs.values());
    const gone = (0,lifecycle_rule/* inOrder */.a)(before).filter((rule) => !left.has(rule));
    const changes = [...lines.flat(), ...gone.map((rule) => `- ${ruleInWords(rule)}`)];
    return changes.length === 0 && isReordered(before, after, pairs)
        ? ['~ the same rules in another order']
        : changes;
}
/** Do two policies treat every image alike? */
function sameEffect(one, other) {
    const effects = (rules) => JSON.stringify((0,lifecycle_rule/* inOrder */.a)(rules).map(effectOf));
    return effects(one) === effects(other);
}
function changeLine(before, after, name) {
    if (before === undefined)
        return [`+ ${name}: ${ruleInWords(after)}`];
    if (effectOf(before) !== effectOf(after)) {
        const was = before.action.type === after.action.type ? countInWords(before.selection) : ruleInWords(before);
        return [`~ ${name}: ${ruleInWords(after)} (was: ${was})`];
    }
    return before.description === after.description ? [] : [`~ ${name}: description`];
}
/** For each new rule the old one it continues: one of the same effect, else one about the same images. */
function paired(before, after) {
    const pairs = new Map();
    const left = new Set(before);
    for (const alike of [effectOf, imagesOf]) {
        for (const rule of after.filter((one) => !pairs.has(one))) {
            const match = [...left].find((one) => alike(one) === alike(rule));
            if (match === undefined)
                continue;
            pairs.set(rule, match);
            left.delete(match);
        }
    }
    return pairs;
}
function isReordered(before, after, pairs) {
    const old = (0,lifecycle_rule/* inOrder */.a)(before);
    return (0,lifecycle_rule/* inOrder */.a)(after).some((rule, index) => pairs.get(rule) !== old[index]);
}
function imagesOf({ selection }) {
    const { tagStatus, storageClass = 'standard' } = selection;
    return JSON.stringify([tagStatus, storageClass, patternsOf(selection)]);
}
function effectOf(rule) {
    const { countType, countNumber } = rule.selection;
    return JSON.stringify([imagesOf(rule), countType, countNumber, rule.action.type]);
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-policy.js



/** Marks the rules we wrote, so that a policy of somebody else is recognised and left alone. */
const ours = 'ecs-ship:';
/** More images than any repository holds: the rule protects what it matches from every later rule. */
const neverCountsOut = 99_999;
const keepsWhatRuns = {
    tagStatus: 'tagged',
    tagPatternList: [deployment_tag/* reservedTags */.Wm],
    countType: 'imageCountMoreThan',
    countNumber: neverCountsOut,
};
const [aboveNumbers, aboveFile] = ['', ', before the rules of a file'].map((where) => expire(1, `keep every image that a service runs${where}`, keepsWhatRuns));
/**
 * The policy's rules: those of a file, or those of the two numbers, after the one that keeps what runs. An image that
 * matches a rule's tags cannot be expired or archived by a rule of lower priority, however old it is.
 * Source: Amazon ECR user guide, "Lifecycle policy evaluation rules".
 */
function lifecycleRules(lifecycle, file) {
    if (file === undefined)
        return rulesOfNumbers(lifecycle);
    const others = (0,lifecycle_rule/* inOrder */.a)(file).filter((rule) => !sameEffect([rule], [aboveFile]));
    const shift = takesFirst(others) ? 1 : 0;
    return [aboveFile, ...others.map((rule) => ({ ...rule, rulePriority: rule.rulePriority + shift }))];
}
/** Do the rules have to make room for ours? */
function takesFirst(rules) {
    return rules.some(({ rulePriority }) => rulePriority === 1);
}
/** Is it the rule that we put first anyway? */
function isProtectingRule(rule) {
    return sameEffect([rule], [aboveFile]);
}
/** The text that ECR gets. */
function lifecyclePolicy(lifecycle, file) {
    return JSON.stringify({ rules: lifecycleRules(lifecycle, file) });
}
function rulesOfNumbers({ untaggedDays, keepImages }) {
    return [
        aboveNumbers,
        expire(2, `expire untagged images after ${untaggedDays} days`, {
            tagStatus: 'untagged',
            countType: 'sinceImagePushed',
            countUnit: 'days',
            countNumber: untaggedDays,
        }),
        expire(3, `keep the newest ${keepImages} images`, {
            tagStatus: 'tagged',
            tagPatternList: ['*'],
            countType: 'imageCountMoreThan',
            countNumber: keepImages,
        }),
    ];
}
function expire(rulePriority, description, selection) {
    return { rulePriority, description: `${ours} ${description}`, selection, action: { type: 'expire' } };
}
/** What to do about the repository's policy, given the one it has (`undefined`: none). */
function decideLifecycle(lifecycle, current, file) {
    if (lifecycle.mode === 'off')
        return { skip: 'lifecycle is off' };
    const wanted = lifecycleRules(lifecycle, file);
    const inPlace = current === undefined ? [] : rulesIn(current);
    const put = {
        put: JSON.stringify({ rules: wanted }),
        why: describe(lifecycle, file),
        changes: policyChanges(inPlace ?? [], wanted),
    };
    if (current === undefined)
        return put;
    if (inPlace && put.changes.length === 0)
        return { skip: 'unchanged' };
    if (inPlace && (isOurs(inPlace) || (file && sameEffect(inPlace, file))))
        return put;
    if (lifecycle.mode === 'replace')
        return put;
    if (inPlace && sameEffect(inPlace, wanted))
        return { skip: 'the policy in place does the same' };
    return {
        skip: 'left alone: the repository has a policy of its own',
        notice: 'The repository has a lifecycle policy that ecs-ship did not write; it may expire images that still run. ' +
            'Set lifecycle: replace to have ecs-ship manage it, or lifecycle: off to silence this.',
    };
}
function describe({ keepImages, untaggedDays }, file) {
    if (file !== undefined)
        return `keep what runs, then the file’s ${file.length} rules`;
    return `keep the newest ${keepImages} and what runs, expire untagged after ${untaggedDays} d`;
}
function isOurs(rules) {
    const [first] = (0,lifecycle_rule/* inOrder */.a)(rules);
    return (first !== undefined &&
        (first.description === aboveFile.description ||
            rules.every(({ description }) => `${description}`.startsWith(ours))));
}
/** The rules of a policy text that ECR holds; undefined when it is not one that we can read. */
function rulesIn(policy) {
    try {
        const { rules } = JSON.parse(policy);
        const readable = rules.every(({ rulePriority, selection, action }) => rulePriority && selection.countType && action.type);
        return readable ? rules : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 25495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** In the order in which ECR applies them. */
function inOrder(rules) {
    return [...rules].sort((a, b) => a.rulePriority - b.rulePriority);
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
