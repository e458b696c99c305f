export const id = 7265;
export const ids = [7265,7462];
export const modules = {

/***/ 22774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ optionPlace)
/* harmony export */ });
/** Where an option was set, as problems name it: `--context`, `ecs-ship.yml:3:1 context`; else its name. The same of a map's entry. */
function optionPlace({ places = {} }, option, key) {
    const where = places[option] ?? option;
    return key === undefined ? where : (places[`${option}.${key}`] ?? `${where}.${key}`);
}


/***/ }),

/***/ 82843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ buildsImage)
/* harmony export */ });
/** Whether a run builds an image: not where an existing one, or a revision as it is, is deployed. */
function buildsImage({ image, taskDefinition }) {
    return image.reference === undefined && taskDefinition.revision === undefined;
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

/***/ 28066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ secretReference),
/* harmony export */   p: () => (/* binding */ namedSecrets)
/* harmony export */ });
/** Members of an ARN of Secrets Manager before ECS's own. */
const arnMembers = 7;
/**
 * Reads `app/db:password::`, `secretsmanager:app/db`, `/app/db`, `ssm:db` or an ARN. ECS takes all of key, stage and version or
 * none of them. Source: developer guide, "Pass Secrets Manager secrets through Amazon ECS environment variables".
 */
function secretReference(text) {
    const words = text.split(':');
    if (words[0] === 'arn' && words[2] !== 'secretsmanager')
        return { kind: 'arn', arn: text, part: '' };
    if (words[0] === 'arn' && words.length >= arnMembers)
        return { kind: 'arn', arn: words.slice(0, arnMembers).join(':'), part: partOf(words.slice(arnMembers)) };
    if (words[0] === 'ssm' && words[1])
        return { kind: 'parameter', name: words[1] };
    if (text.startsWith('/') && words.length === 1)
        return { kind: 'parameter', name: text };
    const [name = '', ...rest] = words[0] === 'secretsmanager' && words[1] ? words.slice(1) : words;
    return { kind: 'secret', name, part: partOf(rest) };
}
/** The names that only Secrets Manager can tell the ARNs of. */
function namedSecrets(secrets) {
    const references = Object.values(secrets).map(secretReference);
    return [...new Set(references.flatMap((one) => (one.kind === 'secret' ? [one.name] : [])))];
}
function partOf(words) {
    if (words.every((word) => word === ''))
        return '';
    return `:${[0, 1, 2].map((index) => words[index] ?? '').join(':')}`;
}


/***/ }),

/***/ 66999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ shippedImage)
/* harmony export */ });
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64322);

/**
 * The image that a revision which exists is about: the one of the service's repository, else that of the only essential
 * container, else of the first one. Undefined for a definition without containers.
 */
function shippedImage(definition, repository) {
    const containers = (definition.containerDefinitions ?? []);
    const essential = containers.filter((one) => one.essential !== false);
    const ours = containers.filter((one) => (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._)(`${one.image ?? ''}`).endsWith(`/${repository}`));
    const image = [ours, essential, containers].find(([first]) => first !== undefined)?.[0]?.image;
    return image === undefined ? undefined : `${image}`;
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

/***/ 81263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sourceTag),
/* harmony export */   y: () => (/* binding */ namesCommit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _remote_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84302);


/** Names the image after the commit, and never after a commit it was not built from. */
function sourceTag(config, git, now) {
    if (git === undefined)
        return withoutCommit(config, now);
    if (git.changedPaths.length > 0)
        return withChanges(config, git, now);
    return { tag: ownTag(config.image, git.commit), commit: git.commit };
}
function withoutCommit({ image, build }, now) {
    const commit = (0,_remote_context_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteCommit */ .S)(build.context);
    if (commit !== undefined)
        return { tag: ownTag(image, commit), commit };
    const why = (0,_remote_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemoteContext */ .u)(build.context)
        ? `${build.context} does not pin a commit (…#<sha>)`
        : `${build.context} is not in a git work tree with a commit`;
    if (image.requireClean) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('work-tree-dirty', `require-clean is set, but ${why}.`, {
            remedy: 'Ship from a checkout (in CI: check the repository out first), or drop require-clean.',
        });
    }
    if (image.tag !== undefined)
        return { tag: ownTag(image, image.tag) };
    const tag = ownTag(image, `untracked-${compactTime(now)}`);
    return { tag, notice: `${why}, so there is no commit SHA to tag with: the image is tagged ${tag}.` };
}
function withChanges({ image }, git, now) {
    const why = `the work tree differs from commit ${git.commit.slice(0, 12)} (${listed(git.changedPaths)})`;
    if (image.requireClean) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('work-tree-dirty', `require-clean is set, but ${why}.`, {
            remedy: 'Commit or remove the changes, or drop require-clean.',
        });
    }
    if (image.tag !== undefined)
        return { tag: ownTag(image, image.tag), isDirty: true };
    const tag = ownTag(image, `${git.commit}-dirty-${(git.treeId ?? '').slice(0, 12)}`);
    const notice = `${why}, so the image is tagged ${tag}, not as that commit.`;
    return { tag, isDirty: true, spareTag: `${tag}-${compactTime(now)}`, notice };
}
/** The option `tag`, or what names the source; told apart where the repository gets two images of one source. */
function ownTag({ tag, variant }, source) {
    return [tag ?? source, variant].filter((part) => part !== undefined).join('-');
}
/** Whether the tag is the commit's own, which no image of another commit can have. */
function namesCommit(image, { tag, commit }) {
    return commit !== undefined && tag === ownTag({ ...image, tag: commit }, commit);
}
/** `20261121T084600Z` */
function compactTime(now) {
    return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}
function listed(paths) {
    const more = paths.length - 3;
    return paths.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '');
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

/***/ 84302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteCommit),
/* harmony export */   u: () => (/* binding */ isRemoteContext)
/* harmony export */ });
/** Whether a build context is the URL of a git repository, as docker understands it, and not a folder. */
function isRemoteContext(context) {
    return /^(?:https?|git|ssh):\/\/|^git@[^/]+:|^github\.com\//.test(context);
}
/** The commit that the URL's fragment pins, `…#<sha>` or `…#<sha>:folder`. */
function remoteCommit(context) {
    return isRemoteContext(context) ? context.match(/#([0-9a-f]{40})(?::|$)/)?.[1] : undefined;
}


/***/ }),

/***/ 66013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sparesMarks)
/* harmony export */ });
/* harmony import */ var _lifecycle_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71313);
/* harmony import */ var _lifecycle_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25495);


/**
 * Does a policy leave what ecs-ship has marked alone: by the rule that keeps it, before any other about tagged images? A
 * policy that cannot be read is taken for one that does.
 */
function sparesMarks(policy) {
    const aboutTags = (0,_lifecycle_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)((0,_lifecycle_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesIn */ .BZ)(policy) ?? []).filter(({ selection }) => selection.tagStatus !== 'untagged');
    const [first] = aboutTags;
    return first === undefined || (0,_lifecycle_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isProtectingRule */ .gO)(first);
}


/***/ }),

/***/ 10301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ filtersFor),
/* harmony export */   J2: () => (/* binding */ mostFilters),
/* harmony export */   WI: () => (/* binding */ movingTagFilters),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   dS: () => (/* binding */ isMovable)
/* harmony export */ });
/** Tags that ecs-ship moves: the repositories it creates exempt them from immutability. */
const movingTagFilters = ['latest', 'ecs-ship.*'];
/** ECR takes no more exclusion filters than this. */
const mostFilters = 5;
/** Tokens that are another text in every run, or for every version, so that a tag with one of them never moves. */
const uniqueTokens = /\{(?:short-sha|run-number|tag|version|patch)\}/;
/** A version or a commit written out, as a workflow's own expressions give it. */
const uniqueText = /^v?\d+\.\d+\.\d+|^[0-9a-f]{7,}$/;
/**
 * The filters that let the option `tags` move what has to move: a template with a text before its first token becomes
 * that text and `*`, any other the tag of this run, since `*` alone would exempt the commits' tags as well. `filled` gives
 * a template's tag, undefined where it has none.
 */
function filtersFor(templates, filled) {
    const moving = templates.filter((one) => !uniqueTokens.test(one) && !uniqueText.test(one));
    const filters = moving.flatMap((template) => {
        const [, text = ''] = template.match(/^([^{]*)\{/) ?? [];
        return text === '' || /^[0-9a-f]+$/.test(text) ? (filled(template) ?? []) : `${text}*`;
    });
    return [...new Set([...movingTagFilters, ...filters])];
}
/** Whether ECR lets `tag` be moved to another image in this repository. */
function isMovable(repository, tag) {
    const excepted = repository.exclusionFilters.some((filter) => matchesWildcard(filter, tag));
    switch (repository.mutability) {
        case 'MUTABLE':
            return true;
        case 'IMMUTABLE':
            return false;
        case 'IMMUTABLE_WITH_EXCLUSION':
            return excepted;
        case 'MUTABLE_WITH_EXCLUSION':
            return !excepted;
    }
}
/** ECR's WILDCARD filter: `*` stands for any characters, the rest is literal. */
function matchesWildcard(filter, tag) {
    const parts = filter.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(tag);
}


/***/ }),

/***/ 41067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   XJ: () => (/* binding */ fillTags),
/* harmony export */   g7: () => (/* binding */ tokenValues)
/* harmony export */ });
/* unused harmony export tagText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _config_grammars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _reserved_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37471);




/** As many hexadecimal digits as git and registries usually show. */
const shortLength = 12;
/** A name longer than this is cut, and made unique by a hash, so that a tag of several tokens still fits. */
const longestName = 60;
function tokenValues(ci, commit) {
    const tokens = {
        'short-sha': commit?.slice(0, shortLength),
        branch: ci.branch && tagText(ci.branch),
        tag: ci.gitTag && tagText(ci.gitTag),
        ...versionValues(ci.gitTag),
        'run-number': ci.runNumber,
        environment: ci.environment && tagText(ci.environment),
    };
    return Object.fromEntries(Object.entries(tokens).filter(([, value]) => value));
}
/** What the shipped git tag calls this version, where there is one. */
function versionOf({ version, tag }) {
    return version ?? tag;
}
/** Fills in the templates; duplicates, and those in `taken`, are dropped. Throws `option-invalid` for what ECR would refuse. */
function fillTags(templates, values, taken) {
    const tags = new Set();
    const leftOut = [];
    for (const template of templates) {
        const missing = tokensOf(template).find((name) => values[name] === undefined);
        if (missing !== undefined)
            leftOut.push(template === `{${missing}}` ? template : `${template} (no {${missing}})`);
        else
            tags.add(checked(template, fill(template, values)));
    }
    return { tags: [...tags].filter((tag) => !taken.includes(tag)), leftOut };
}
/** Every run of characters that a tag may not have becomes one `-`; none is left at the start, where `.` may not be either. */
function tagText(name) {
    const text = name.replace(/[^a-zA-Z0-9._-]+/g, '-').replace(/^[.-]+/, '');
    if (text.length <= longestName)
        return text;
    return `${text.slice(0, longestName - 9)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8)}`;
}
/** A version is `1.4.2` or `v1.4.2`; a pre-release has a version, but no parts, so that it moves no `{major}`. */
function versionValues(gitTag) {
    const match = gitTag?.match(/^v?((0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/);
    const [, version, major, minor, patch, preRelease] = match ?? [];
    if (version === undefined)
        return {};
    const parts = { major, minor, patch };
    return { version: tagText(version), ...(preRelease === undefined ? parts : {}) };
}
function tokensOf(template) {
    return [...template.matchAll(/\{([a-z-]+)\}/g)].map((match) => match[1]);
}
function fill(template, values) {
    return template.replace(/\{([a-z-]+)\}/g, (_, name) => values[name] ?? '');
}
function checked(template, tag) {
    const problem = (0,_reserved_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .isReservedTag */ .H)(tag)
        ? `"${tag}" is a name that ecs-ship keeps for itself`
        : (0,_config_grammars_js__WEBPACK_IMPORTED_MODULE_1__/* .grammarProblem */ .n)('tag', tag);
    if (problem === undefined)
        return tag;
    const of = template === tag ? '' : ` (of ${template})`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f('option-invalid', `tags: ${problem}${of}`, {
        remedy: 'Correct the option tags; ECR takes at most 128 characters.',
    });
}


/***/ }),

/***/ 52442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ missingBuildFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_option_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _plan_builds_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82843);
/* harmony import */ var _plan_remote_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84302);





/** What a build needs and does not find, before a builder says so in its own words. */
async function missingBuildFiles(run) {
    if (!(0,_plan_builds_image_js__WEBPACK_IMPORTED_MODULE_2__/* .buildsImage */ .R)(run.config))
        return [];
    const found = await Promise.all([
        missingContext(run),
        ...namedFiles(run).map(([option, path]) => missing(run, option, path)),
    ]);
    return found.flatMap((error) => error ?? []);
}
async function missingContext({ config, ports: { files } }) {
    const { build } = config;
    if ((0,_plan_remote_context_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteContext */ .u)(build.context))
        return undefined;
    if (!(await files.isFolder(build.context))) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('source-not-found', `${(0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_4__/* .optionPlace */ .X)(config, 'context')}: ${build.context} is not a folder.`, {
            remedy: 'Set the option context to the folder that holds the Dockerfile.',
        });
    }
    const dockerfile = build.dockerfile ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(build.context, 'Dockerfile');
    if ((await files.readText(dockerfile)) !== undefined)
        return undefined;
    const where = (0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_4__/* .optionPlace */ .X)(config, 'dockerfile');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('source-not-found', `${where}: there is no file ${dockerfile}.`, {
        remedy: 'Set the options context and dockerfile, or deploy an existing image with the option image.',
    });
}
/** The files of secrets and SSH keys, each with the option that names it. */
function namedFiles({ config }) {
    const { build } = config;
    const secrets = Object.entries(build.secrets).flatMap(([id, source]) => source.startsWith('file:')
        ? [[(0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_4__/* .optionPlace */ .X)(config, 'build-secrets', id), source.slice('file:'.length)]]
        : []);
    const keys = build.ssh.flatMap((one) => {
        const at = one.indexOf('=');
        return at < 0 ? [] : [[(0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_4__/* .optionPlace */ .X)(config, 'ssh'), one.slice(at + 1)]];
    });
    return [...secrets, ...keys];
}
async function missing({ ports: { files } }, option, path) {
    if (await files.exists(path))
        return undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('option-invalid', `${option}: there is no file ${path}.`, {
        remedy: 'Paths are relative to the working directory, and ~ is not expanded: correct the path, or create the file before.',
    });
}


/***/ }),

/***/ 84667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ chooseBuilder)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/builder-missing.js

/** How it is called, the tool it takes, and what to install. */
const named = {
    buildx: {
        name: 'docker buildx',
        tool: 'docker',
        install: 'Docker Engine and its buildx plugin (Debian: docker.io docker-buildx)',
    },
    docker: { name: 'docker', tool: 'docker', install: 'Docker Engine (Debian: docker.io)' },
    podman: { name: 'podman', tool: 'podman', install: 'podman (Debian, Fedora: podman)' },
    buildah: { name: 'buildah', tool: 'buildah', install: 'buildah (Debian, Fedora: buildah)' },
};
/** The refusal where what is asked for does not answer: installed and silent, or not installed. */
function builderMissing(wanted, { trouble = {} }) {
    const tools = wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [named[wanted].tool];
    const silent = tools.find((tool) => trouble[tool] !== undefined);
    if (silent !== undefined)
        return doesNotAnswer(silent, trouble[silent] ?? []);
    if (wanted === 'auto') {
        return new errors/* ShipError */.f('builder-missing', 'Neither docker nor podman nor buildah is installed.', {
            remedy: `Install ${named.buildx.install}, or podman, or buildah; or deploy an existing image with --image.`,
        });
    }
    const { name, install } = named[wanted];
    return new errors/* ShipError */.f('builder-missing', `The builder ${name} is not installed.`, {
        remedy: `Install ${install}, or name another builder.`,
    });
}
function doesNotAnswer(tool, evidence) {
    if (tool === 'docker') {
        return new errors/* ShipError */.f('builder-missing', 'Docker is installed, but its engine does not answer.', {
            remedy: 'Start Docker (systemctl start docker), check DOCKER_HOST and that this user may use it.',
            evidence,
        });
    }
    return new errors/* ShipError */.f('builder-missing', `${tool} is installed, but does not work.`, {
        remedy: `Run ${tool} info, which says why.`,
        evidence,
    });
}

;// CONCATENATED MODULE: ./.build/plan/inabilities.js
/** What of a build a builder cannot do, each to follow "cannot"; empty: it can do it all. */
function inabilities(build, builder) {
    const { platforms, reproducible, secrets, ssh, provenance, sbom } = build;
    const { kind, makesIndexes, rewritesTimes, inEngine, buildKit } = builder;
    const why = inEngine && kind !== 'docker' && !makesIndexes ? ' without the containerd image store' : '';
    const times = why || ' (that takes a buildx builder of its own with BuildKit 0.13, podman or buildah)';
    const attests = buildKit && makesIndexes;
    const isLegacy = kind === 'docker' && !buildKit;
    return [
        ...(platforms.length > 1 && !makesIndexes ? [`build for ${platforms.join(' and ')} at once${why}`] : []),
        ...(reproducible && !rewritesTimes ? [`give every file the commit’s time${times}`] : []),
        ...(attests || (provenance === 'off' && !sbom) ? [] : [`attach ${attestation(build)}${why}`]),
        ...(isLegacy && Object.keys(secrets).length > 0 ? ['give a build secrets (build-secrets)'] : []),
        ...(isLegacy && ssh.length > 0 ? ['let a build use SSH (ssh)'] : []),
    ];
}
function attestation({ provenance }) {
    return provenance === 'off' ? 'a bill of materials (sbom)' : 'a provenance (provenance)';
}

;// CONCATENATED MODULE: ./.build/plan/builder.js



/** The best builder that answers and can do what is asked; undefined where there is none. */
function findBuilder(build, abilities) {
    return candidates(build, abilities).find((builder) => inabilities(build, builder).length === 0);
}
/** Why `findBuilder` finds none. */
function noBuilder(build, abilities) {
    const [best] = candidates(build, abilities);
    if (best === undefined)
        return builderMissing(build.builder, abilities);
    return new errors/* ShipError */.f('builder-missing', `${best.name} cannot ${inabilities(build, best)[0]}.`, {
        remedy: 'Name another builder with the option builder; docs/images.md says what each can do.',
    });
}
function candidates(build, abilities) {
    const answering = [
        ...buildxBuilder(build, abilities),
        ...dockerBuilder(abilities),
        ...containersBuilder('podman', abilities.podman),
        ...containersBuilder('buildah', abilities.buildah),
    ];
    return answering.filter(({ kind }) => build.builder === 'auto' || optionOf(kind) === build.builder);
}
function optionOf(kind) {
    return kind === 'engine' ? 'buildx' : kind;
}
/**
 * The engine's own buildx driver pushes twice, by itself and by docker, so that docker alone is quicker; but docker gives
 * the tag to each image of an index in turn, which a repository with immutable tags refuses.
 */
function buildxBuilder(build, { engine, buildx }) {
    if (buildx === undefined)
        return [];
    const inEngine = buildx.driver === 'docker';
    if (inEngine && engine === undefined)
        return [];
    const able = !inEngine || buildx.containerdStore;
    return [
        {
            kind: inEngine && !makesIndex(build) ? 'engine' : 'buildx',
            tool: 'docker',
            name: inEngine ? `buildx in Docker ${engine}` : `buildx builder ${buildx.name} (${buildx.driver})`,
            inEngine,
            buildKit: true,
            writesCache: able,
            makesIndexes: able,
            // Since BuildKit 0.13, which is in Docker 26; there by way of a file, and so by docker's push.
            rewritesTimes: inEngine
                ? able && isAtLeast(engine, 26, 0) && !makesIndex(build)
                : isAtLeast(buildx.buildKit, 0, 13),
        },
    ];
}
function dockerBuilder({ engine, buildx, isLegacy }) {
    if (engine === undefined)
        return [];
    const buildKit = buildx !== undefined && isLegacy !== true;
    const name = `docker build of Docker ${engine}${buildKit ? '' : ' (without BuildKit)'}`;
    const able = { inEngine: true, writesCache: false, makesIndexes: false, rewritesTimes: false };
    return [{ kind: 'docker', tool: 'docker', name, buildKit, ...able }];
}
function containersBuilder(tool, version) {
    if (version === undefined)
        return [];
    const able = {
        inEngine: false,
        buildKit: false,
        writesCache: false,
        makesIndexes: true,
        rewritesTimes: true,
    };
    return [{ kind: tool, tool, name: `${tool} ${version}`, ...able }];
}
/** Whether several manifests are pushed under the one tag. */
function makesIndex({ platforms, provenance, sbom }) {
    return platforms.length > 1 || provenance !== 'off' || sbom;
}
function isAtLeast(version, major, minor) {
    const [, one = '0', two = '0'] = version?.match(/(\d+)\.(\d+)/) ?? [];
    return Number(one) > major || (Number(one) === major && Number(two) >= minor);
}

;// CONCATENATED MODULE: ./.build/plan/probe-order.js
/** Which tools are asked for a builder, those of a round side by side; the next round only where this one has none. */
const probeOrder = {
    auto: [['docker'], ['podman', 'buildah']],
    buildx: [['docker']],
    docker: [['docker']],
    podman: [['podman']],
    buildah: [['buildah']],
};

;// CONCATENATED MODULE: ./.build/steps/image/choose-builder.js


/** The best builder that answers; a weaker one is only asked where no better one will do. Throws `builder-missing`. */
async function chooseBuilder(run) {
    const { build } = run.config;
    let known = {};
    for (const tools of probeOrder[build.builder]) {
        const { trouble, ...answering } = await run.ports.builder.probe(tools);
        known = { ...known, ...answering, trouble: { ...known.trouble, ...trouble } };
        const builder = findBuilder(build, known);
        if (builder !== undefined)
            return known.trouble?.docker === undefined ? builder : instead(builder);
    }
    throw noBuilder(build, known);
}
/** Who has Docker installed wants to know why something else builds. */
function instead(builder) {
    return { ...builder, name: `${builder.name} (Docker’s engine does not answer)` };
}


/***/ }),

/***/ 92412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ locateImage),
/* harmony export */   p: () => (/* binding */ unpinnedImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64322);
/* harmony import */ var _plan_ecr_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3803);



/**
 * The image as its ECR registry knows it, of whichever account and region; undefined for any other registry, and where this
 * one does not let us look. Throws `image-not-found`.
 */
async function locateImage(run, reference, remedy) {
    const uri = (0,_plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(reference);
    const address = (0,_plan_ecr_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ecrAddress */ .r)(uri);
    if (address === undefined)
        return undefined;
    const asked = reference.split('@')[1] ?? (reference.slice(uri.length + 1) || 'latest');
    const found = await look(run, address, asked);
    if (found === 'refused')
        return undefined;
    if (found !== undefined)
        return { repository: address.repository, place: address.place, image: found };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('image-not-found', missing(address, asked), { remedy });
}
/** Credentials that are wrong altogether are told by everything else that is read at the same time. */
async function look({ ports, report }, { repository, place }, asked) {
    try {
        return (await ports.ecr.findTags(repository, [asked], place))[0];
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f))
            throw error;
        const line = `The image’s registry does not let it be looked up: ${error.message}`;
        report({ kind: 'stage-progress', at: ports.clock.now(), stage: 'image', line });
        return 'refused';
    }
}
function missing({ repository, place }, asked) {
    const where = place.registryId === undefined ? '' : ` of account ${place.registryId} in ${place.region}`;
    return asked.startsWith('sha256:')
        ? `Repository ${repository}${where} has no image ${asked}.`
        : `Repository ${repository}${where} has no image tagged ${asked}.`;
}
/** What is told of a reference by tag. */
function unpinnedImage(reference) {
    return `${reference} is not pinned to a digest: what the tag points at may change under the service.`;
}


/***/ }),

/***/ 98828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _config_option_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);


/** The rules of the user's own policy file, checked; undefined when none is given or it would not be used. */
async function readPolicyFile({ config, ports, }) {
    const { policyFile, mode } = config.lifecycle;
    if (policyFile === undefined || mode === 'off')
        return undefined;
    const text = await ports.files.readText(policyFile);
    if (text !== undefined) {
        const { parseLifecyclePolicy } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(9418)]).then(__webpack_require__.bind(__webpack_require__, 69418));
        return parseLifecyclePolicy(policyFile, text);
    }
    const where = (0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_1__/* .optionPlace */ .X)(config, 'lifecycle-policy');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('lifecycle-policy-unreadable', `${where}: there is no file ${policyFile}.`, {
        remedy: 'Correct the option lifecycle-policy, or leave it out to use keep-images and untagged-days.',
    });
}


/***/ }),

/***/ 89574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ listedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** One error that lists all problems of several: each error's own list, or else its message. */
function listedError(all) {
    const errors = distinct(all);
    const [first, ...others] = errors;
    if (first === undefined)
        throw new TypeError('no error to list');
    if (others.length === 0)
        return first;
    const lines = errors.flatMap(({ message, evidence }) => evidence.length > 1 ? evidence : [message, ...evidence]);
    const remedies = [...new Set(errors.map(({ remedy }) => remedy))];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f(first.code, `${lines.length} problems in the files and options of this run`, {
        evidence: lines,
        remedy: remedies.join(' '),
        cause: first,
    });
}
/** Two services may share a file. */
function distinct(errors) {
    const told = errors.map(({ message, evidence }) => [message, ...evidence].join('\n'));
    return errors.filter((_, index) => told.indexOf(told[index] ?? '') === index);
}


/***/ }),

/***/ 53379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readDefinitionFile),
/* harmony export */   m: () => (/* binding */ readDefinitionForm)
/* harmony export */ });
/* harmony import */ var _config_option_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);


/** The task definition file, checked with what options say over it; undefined where none is used. */
async function readDefinitionFile(reader) {
    const found = await readDefinitionText(reader);
    if (found === undefined)
        return undefined;
    const { checkedDefinition } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(5860), __webpack_require__.e(4903)]).then(__webpack_require__.bind(__webpack_require__, 12878));
    return checkedDefinition(found, reader.config);
}
/** The same, whatever options would make of it. */
async function readDefinitionForm(reader) {
    const found = await readDefinitionText(reader);
    if (found === undefined)
        return undefined;
    const { parseTaskDefinition } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(5860), __webpack_require__.e(1016)]).then(__webpack_require__.bind(__webpack_require__, 75863));
    return parseTaskDefinition(found.path, found.text);
}
async function readDefinitionText({ config, ports }) {
    const { file: path, revision } = config.taskDefinition;
    if (path === undefined || revision !== undefined)
        return undefined;
    const text = await ports.files.readText(path);
    if (text !== undefined)
        return { path, text };
    const where = (0,_config_option_place_js__WEBPACK_IMPORTED_MODULE_1__/* .optionPlace */ .X)(config, 'task-definition');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-unreadable', `${where}: there is no file ${path}.`, {
        remedy: 'Correct the option task-definition, or leave it out to use the service’s current revision.',
    });
}


/***/ }),

/***/ 54937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readFamily),
/* harmony export */   N: () => (/* binding */ tellOfUnknown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53895);



/** The family's latest revision, where it gets the image. */
async function readFamily(run) {
    const { family, file, revision } = run.config.taskDefinition;
    return family === undefined || file !== undefined || revision !== undefined
        ? undefined
        : describeFamily(run, family);
}
async function describeFamily(run, family) {
    const reading = (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .stubbornly */ .NW, () => run.ports.ecs.describeTaskDefinition(family));
    const { definition, tags, unknown } = await reading.catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f) || !/Unable to describe/.test(error.message))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-unreadable', `The family ${family} has no active task definition.`, {
            evidence: [error.message],
            remedy: 'Correct the option task-definition-family, or leave it out to use the service’s current revision.',
        });
    });
    tellOfUnknown(run, unknown);
    return { ...definition, tags: Object.entries(tags).map(([key, value]) => ({ key, value })) };
}
/** What the SDK does not know cannot be registered again; it must not get lost in silence. */
function tellOfUnknown(run, unknown = []) {
    if (unknown.length === 0)
        return;
    const names = unknown.join(', ');
    (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(run, `This version of ecs-ship does not know ${names}: a new revision will be without. Update ecs-ship.`);
}


/***/ }),

/***/ 77462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles),
/* harmony export */   refuseFiles: () => (/* binding */ refuseFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _image_build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52442);
/* harmony import */ var _lifecycle_lifecycle_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98828);
/* harmony import */ var _listed_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89574);
/* harmony import */ var _read_definition_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53379);





/** Reads and checks every file that the run needs, before AWS is asked anything; one error lists what is wrong in all of them. */
async function readFiles(reader) {
    const { errors, read } = await lookAtFiles(reader);
    if (errors.length > 0)
        throw (0,_listed_error_js__WEBPACK_IMPORTED_MODULE_3__/* .listedError */ .y)(errors);
    return read;
}
/** The same for each of several services, of which none begins before the files of all are sound. */
async function refuseFiles(readers) {
    const looks = await Promise.all(readers.map(lookAtFiles));
    const errors = looks.flatMap((look) => look.errors);
    if (errors.length > 0)
        throw (0,_listed_error_js__WEBPACK_IMPORTED_MODULE_3__/* .listedError */ .y)(errors);
}
async function lookAtFiles(reader) {
    const [definition, policy, missing] = await Promise.all([
        attempt((0,_read_definition_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readDefinitionFile */ .Q)(reader)),
        attempt((0,_lifecycle_lifecycle_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .B)(reader)),
        (0,_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBuildFiles */ .G)(reader),
    ]);
    const errors = [definition, policy].flatMap(({ error }) => error ?? []);
    return { errors: [...errors, ...missing], read: { definition: definition.value, policy: policy.value } };
}
/** A mistake of the user's is kept for later; a bug is thrown at once. */
async function attempt(work) {
    try {
        return { value: await work };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return { error };
        throw error;
    }
}


/***/ }),

/***/ 70907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRevisionAsItIs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_config_as_it_is_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3320);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);



/** The revision that is to be deployed as it is; undefined where none is named. Throws `revision-unusable`. */
async function readRevisionAsItIs(run, service) {
    const { revision: reference } = run.config.taskDefinition;
    if (reference === undefined)
        return undefined;
    if (reference === _plan_config_as_it_is_js__WEBPACK_IMPORTED_MODULE_2__/* .currentRevision */ .h)
        return readCurrent(run, service);
    checkHome(reference, service);
    const reading = (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .stubbornly */ .NW, () => run.ports.ecs.describeTaskDefinition(reference));
    const revision = await reading.catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f) || !/Unable to describe/.test(error.message))
            throw error;
        throw unusable(`There is no revision ${nameOf(reference)}.`, [error.message]);
    });
    if (revision.definition.status === 'ACTIVE')
        return revision;
    throw unusable(`${nameOf(reference)} is ${revision.definition.status ?? 'gone'}: it was deregistered, so no service can be updated to it.`);
}
/** What the service runs may be deregistered: no update to it is needed. */
function readCurrent(run, { taskDefinitionArn }) {
    return (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .stubbornly */ .NW, () => run.ports.ecs.describeTaskDefinition(taskDefinitionArn));
}
/** ECS takes a revision of the service's own account and region only. */
function checkHome(reference, service) {
    if (!reference.startsWith('arn:'))
        return;
    const [home, its] = [service.arn, reference].map((arn) => arn.split(':').slice(3, 5));
    if (`${home}` === `${its}`)
        return;
    throw unusable(`${nameOf(reference)} is a revision of account ${its?.[1]} in ${its?.[0]}, the service ${service.name} of account ${home?.[1]} in ${home?.[0]}.`);
}
function unusable(message, evidence = []) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('revision-unusable', message, {
        evidence,
        remedy: 'Correct the option task-definition-arn (aws ecs list-task-definitions shows the ACTIVE revisions), or ship the commit again.',
    });
}
function nameOf(reference) {
    return reference.split('/').at(-1) ?? reference;
}


/***/ }),

/***/ 24136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./.build/plan/builds-image.js
var builds_image = __webpack_require__(82843);
// EXTERNAL MODULE: ./.build/plan/image-tags.js
var image_tags = __webpack_require__(81263);
// EXTERNAL MODULE: ./.build/plan/remote-context.js
var remote_context = __webpack_require__(84302);
// EXTERNAL MODULE: ./.build/plan/ci-context.js
var ci_context = __webpack_require__(95380);
// EXTERNAL MODULE: ./.build/plan/tag-template.js
var tag_template = __webpack_require__(41067);
;// CONCATENATED MODULE: ./.build/plan/wanted-tags.js


/** Whether the options ask for names that a plain clone may have to tell. */
function needsRefs({ tags }) {
    return tags.some((tag) => /\{(?:branch|tag|version|major|minor|patch)\}/.test(tag));
}
function wantedTags(image, ci, source) {
    const latest = image.latest === 'auto' ? (0,ci_context/* isDefaultBranch */.ok)(ci) : image.latest;
    const taken = [source.tag, ...(latest ? ['latest'] : [])];
    const values = (0,tag_template/* tokenValues */.g7)(named(image, ci), source.commit);
    const { tags, leftOut } = (0,tag_template/* fillTags */.XJ)(image.tags, values, taken);
    return {
        further: tags,
        latest,
        values,
        ...(leftOut.length === 0 ? {} : { notice: leftOutNotice(leftOut) }),
    };
}
/** The option says it best: the host's word may be a URL or a review app's name. */
function named({ environment }, ci) {
    return environment === undefined ? ci : { ...ci, environment };
}
function leftOutNotice(leftOut) {
    return `Tags left out, since their tokens have no value in this run: ${leftOut.join(', ')}.`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/plan/content-hash.js

/** Says by which rules a hash was made; another number whenever the rules change. */
const rules = 'ecs-ship content 3';
/**
 * The tag that names what goes into a build; two builds with the same tag are given the same files, names, modes,
 * arguments, stage and platforms, and the same secrets by name. Labels, times, owners and what secrets hold are left out.
 * See docs/reuse.md for what it cannot know.
 */
function contentTag({ dockerfile, entries, build }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (...words) => hash.update(`${JSON.stringify(words)}\n`);
    add(rules);
    add('dockerfile', dockerfile);
    add('builder', build.builder);
    add('target', build.target ?? '');
    add('platforms', ...build.platforms);
    add('network', build.network ?? '');
    add('reproducible', String(build.reproducible));
    add('secrets', ...Object.keys(build.secrets).sort());
    add('ssh', ...build.ssh.map((one) => one.split('=', 1)[0] ?? '').sort());
    add('attestations', build.provenance, String(build.sbom));
    add('options', ...build.options);
    for (const [name, value] of sorted(Object.entries(build.args), ([key]) => key))
        add('arg', name, value);
    for (const { path, kind, mode, content } of sorted([...entries], (one) => one.path)) {
        add(kind, path, mode.toString(8), content);
    }
    return `content-${hash.digest('hex')}`;
}
/** By code unit, so that no locale has a say. */
function sorted(values, key) {
    return values.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
;// CONCATENATED MODULE: ./.build/steps/image/content-tag.js




/** The tag that names what goes into the build, where the run is to go by it. */
async function readContentTag(run) {
    const { build, image } = run.config;
    if (image.reuse !== 'content')
        return undefined;
    if (build.noCache || build.pull || (0,remote_context/* isRemoteContext */.u)(build.context)) {
        const why = (0,remote_context/* isRemoteContext */.u)(build.context)
            ? 'the context is a URL'
            : 'no-cache or pull asks for a fresh build';
        (0,steps_run/* notice */.lm)(run, `reuse: content is not used, since ${why}.`);
        return undefined;
    }
    const { files, context } = run.ports;
    const path = build.dockerfile ?? (0,external_node_path_.join)(build.context, 'Dockerfile');
    const [dockerfile, entries] = await Promise.all([files.readText(path), context.read(build.context, path)]);
    return contentTag({ dockerfile: dockerfile ?? '', entries, build });
}

;// CONCATENATED MODULE: ./.build/steps/source.js






/** Looks at the build context; undefined when nothing is built. Changes nothing. */
async function readSource(run) {
    if (!(0,builds_image/* buildsImage */.R)(run.config))
        return undefined;
    return (0,steps_run/* runStage */.Si)(run, 'source', async () => {
        const { build, image } = run.config;
        const git = (0,remote_context/* isRemoteContext */.u)(build.context)
            ? undefined
            : await run.ports.git.inspect(build.context, build.dockerfile);
        const tag = (0,image_tags/* sourceTag */.Y)(run.config, git, run.ports.clock.now());
        (0,steps_run/* notice */.lm)(run, tag.notice);
        (0,steps_run/* notice */.lm)(run, otherCommit(run.ci, git));
        const wanted = wantedTags(image, await withRefs(run), tag);
        (0,steps_run/* notice */.lm)(run, wanted.notice);
        const contentTag = await readContentTag(run);
        return { fact: { tag, git, wanted, contentTag }, summary: describe(tag) };
    });
}
/** Git is asked only where the CI host says nothing and a tag needs to know. */
async function withRefs({ config, ports, ci }) {
    const host = ci.branch ?? ci.gitTag;
    const { context } = config.build;
    const asks = needsRefs(config.image) || (ci.isCi && config.image.latest === 'auto');
    if (host !== undefined || !asks || (0,remote_context/* isRemoteContext */.u)(context))
        return ci;
    const { branch, defaultBranch, tag } = await ports.git.refs(context);
    return {
        ...ci,
        ...(branch === undefined ? {} : { branch }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(tag === undefined ? {} : { gitTag: tag }),
    };
}
/** A job that follows another workflow's is on the newest commit of the default branch, which nobody may have tested. */
function otherCommit({ commit }, git) {
    if (commit === undefined || git === undefined || git.commit === commit)
        return undefined;
    return (`This run follows one of commit ${commit.slice(0, 12)}, and checked out is ${git.commit.slice(0, 12)}: ` +
        'let actions/checkout take github.event.workflow_run.head_sha as its ref.');
}
function describe(tag) {
    return tag.commit === undefined ? `tag ${tag.tag}` : `commit ${tag.commit.slice(0, 12)}`;
}


/***/ })

};
