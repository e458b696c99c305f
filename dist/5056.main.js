export const id = 5056;
export const ids = [5056];
export const modules = {

/***/ 96219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ mayGo),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   ud: () => (/* binding */ beyondKept)
/* harmony export */ });
/* harmony import */ var _revision_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58517);

/** What is younger may be another run's, which is about to deploy it. */
const restMs = 3_600_000;
/** Of the family's ACTIVE revisions, newest first, those that are old enough by number; ARNs. */
function beyondKept(listed, succession) {
    const { keep, deployed = Number.POSITIVE_INFINITY, spared } = succession;
    return listed.slice(keep).filter((arn) => !spared.includes(arn) && numberOf(arn) < deployed);
}
/** Whether ecs-ship registered it, and long enough before the deployment. */
function mayGo({ tags, definition }, { at }) {
    const registeredAt = new Date(definition.registeredAt).getTime();
    return (0,_revision_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(tags) && registeredAt <= at - restMs;
}
/** `3` of `arn:aws:ecs:…:task-definition/web:3`. */
function numberOf(arn) {
    return Number(arn.split(':').at(-1));
}


/***/ }),

/***/ 58517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   YI: () => (/* binding */ revisionOrigin),
/* harmony export */   nr: () => (/* binding */ revisionTags),
/* harmony export */   qd: () => (/* binding */ deployedCommit)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15922);

/** Tags that tell what a revision was made from; read again by the order check. */
const commitTag = 'ecs-ship:commit';
const committedAtTag = 'ecs-ship:committed-at';
const runTag = 'ecs-ship:run';
const versionTag = 'ecs-ship:version';
/**
 * The tags of a new revision: those of the file or, without one, of the revision it follows, and what it was made from.
 * `runUrl` is the CI run's page.
 */
function revisionTags(base, git, runUrl) {
    const given = base.file === undefined ? base.revision.tags : tagsOfFile(base.file);
    const kept = Object.entries(given).filter(([key]) => !/^(aws|ecs-ship):/.test(key));
    const clean = git !== undefined && git.changedPaths.length === 0;
    return {
        ...Object.fromEntries(kept),
        ...(clean
            ? { [commitTag]: git.commit, [committedAtTag]: new Date(git.committedAt * 1000).toISOString() }
            : {}),
        ...(runUrl === undefined ? {} : { [runTag]: runUrl }),
        [versionTag]: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
    };
}
function tagsOfFile(file) {
    const list = (file.tags ?? []);
    return Object.fromEntries(list.map(({ key = '', value = '' }) => [key, value]));
}
/** Whether ecs-ship registered the revision. */
function isOurs(tags) {
    return tags[versionTag] !== undefined;
}
/** Where a revision says it comes from; one of a work tree that was no commit names only the CI run's page. */
function revisionOrigin(tags) {
    return { commit: tags[commitTag], run: tags[runTag] };
}
function deployedCommit(tags) {
    const commit = tags[commitTag];
    const committedAt = Date.parse(tags[committedAtTag] ?? '');
    if (commit === undefined || Number.isNaN(committedAt))
        return undefined;
    const run = tags[runTag];
    return { commit, committedAt, ...(run === undefined ? {} : { run }) };
}


/***/ }),

/***/ 75368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   F1: () => (/* binding */ wasRolledBack),
/* harmony export */   Rs: () => (/* binding */ previousRevision),
/* harmony export */   Y8: () => (/* binding */ isBefore)
/* harmony export */ });
/* harmony import */ var _old_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96219);

/**
 * ARN of the revision that was stable before the current one: the last one whose deployment succeeded before the current
 * one's first did. A revision that an earlier rollback has left is newer than what it went back to, and is never gone to.
 */
function previousRevision({ history, going, current }) {
    const leaving = going?.taskDefinitionArn ?? current;
    const stable = history.filter(({ status }) => status === 'SUCCESSFUL').map((one) => one.taskDefinitionArn);
    const first = stable.lastIndexOf(leaving);
    return stable.slice(first + 1).find((arn) => arn !== leaving && isBefore(arn, leaving));
}
/** Whether ECS has taken the last deployment back already; then the service is where a rollback would bring it. */
function wasRolledBack({ history, going, current }) {
    const [newest] = history;
    const restored = history.find(({ status }) => status === 'SUCCESSFUL')?.taskDefinitionArn;
    const isBack = newest?.status === 'ROLLBACK_SUCCESSFUL' && newest.taskDefinitionArn !== current;
    return going === undefined && isBack && restored === current ? newest : undefined;
}
/** Revisions of another family cannot be compared. */
function isBefore(one, other) {
    return familyOf(one) !== familyOf(other) || (0,_old_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(one) < (0,_old_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(other);
}
/** `web` of `arn:…:task-definition/web:3`. */
function familyOf(arn) {
    return arn.split('/').at(-1)?.split(':')[0] ?? '';
}


/***/ }),

/***/ 68920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wayTo),
/* harmony export */   i: () => (/* binding */ goingOn)
/* harmony export */ });
const underWay = /^(PENDING|IN_PROGRESS|ROLLBACK_REQUESTED|ROLLBACK_IN_PROGRESS)$/;
/** The deployment that goes on; one whose rollout has failed and stands stays as it is, and is none. */
function goingOn(history, { deployments }) {
    const primary = deployments.find(({ status }) => status === 'PRIMARY');
    if (primary?.rolloutState === 'FAILED')
        return undefined;
    const [newest] = history;
    return newest !== undefined && underWay.test(newest.status) ? newest : undefined;
}
/**
 * The way to a revision. ECS itself rolls a deployment back to the last one that succeeded, so that any other revision needs an
 * update. Source: ECS developer guide, "Stopping Amazon ECS service deployments".
 */
function wayTo(to, current, history, going) {
    const from = going?.taskDefinitionArn ?? current;
    const restorable = history.find(({ status }) => status === 'SUCCESSFUL');
    if (going === undefined || from === to || restorable?.taskDefinitionArn !== to)
        return { to, from };
    const { arn, createdAt, status, serviceRevisionArn } = going;
    const id = `ecs-svc/${serviceRevisionArn.split('/').at(-1)}`;
    return { to, from, undo: { arn, id, createdAt, begun: /^ROLLBACK_/.test(status) } };
}


/***/ }),

/***/ 95056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aimBack: () => (/* binding */ aimBack)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/config-as-it-is.js
var config_as_it_is = __webpack_require__(3320);
// EXTERNAL MODULE: ./.build/plan/revision-tags.js
var revision_tags = __webpack_require__(58517);
// EXTERNAL MODULE: ./.build/plan/rollback/previous-revision.js
var previous_revision = __webpack_require__(75368);
// EXTERNAL MODULE: ./.build/plan/rollback/way-back.js
var way_back = __webpack_require__(68920);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/world.js + 1 modules
var world = __webpack_require__(8992);
// EXTERNAL MODULE: ./.build/steps/image/locate-image.js
var locate_image = __webpack_require__(92412);
// EXTERNAL MODULE: ./.build/steps/together.js
var together = __webpack_require__(99222);
;// CONCATENATED MODULE: ./.build/steps/rollback/check-deployable.js




/** The revision, ACTIVE and with every image of it still there. Throws `revision-unusable` and `image-not-found`. */
async function checkDeployable(run, reference) {
    const reading = (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => run.ports.ecs.describeTaskDefinition(reference));
    const revision = await reading.catch((error) => {
        if (!(error instanceof errors/* ShipError */.f) || !/Unable to describe/.test(error.message))
            throw error;
        throw unusable(`There is no revision ${nameOf(reference)}.`);
    });
    if (revision.definition.status !== 'ACTIVE')
        throw unusable(`${nameOf(revision.arn)} was deregistered, so no service can be updated to it.`);
    await (0,together/* together */.b)(imagesOf(revision.definition).map((image) => checkImage(run, image, revision.arn)));
    return revision;
}
async function checkImage(run, image, arn) {
    const remedy = `Name a newer revision with --to-revision, or build the image again: check the commit out and run ecs-ship ship.`;
    try {
        await (0,locate_image/* locateImage */.k)(run, image, remedy);
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || error.code !== 'image-not-found')
            throw error;
        const message = `The image of ${nameOf(arn)} is gone, so that no task of it could start: ${image}`;
        const evidence = [
            error.message,
            'A lifecycle policy expires images; docs/lifecycle.md tells what keeps them.',
        ];
        throw new errors/* ShipError */.f('image-not-found', message, { remedy, evidence });
    }
}
function imagesOf({ containerDefinitions = [] }) {
    const images = containerDefinitions.map(({ image }) => `${image ?? ''}`);
    return [...new Set(images)];
}
function unusable(message) {
    return new errors/* ShipError */.f('revision-unusable', message, {
        remedy: 'Name another one with --to-revision (aws ecs list-task-definitions shows the ACTIVE revisions).',
    });
}
function nameOf(reference) {
    return reference.split('/').at(-1) ?? reference;
}

// EXTERNAL MODULE: ./.build/steps/rollback/find-by-commit.js
var find_by_commit = __webpack_require__(94000);
// EXTERNAL MODULE: ./.build/plan/definition/repository-of.js
var repository_of = __webpack_require__(64322);
// EXTERNAL MODULE: ./.build/plan/definition/shipped-image.js
var shipped_image = __webpack_require__(66999);
// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
// EXTERNAL MODULE: ./.build/plan/ecr-address.js
var ecr_address = __webpack_require__(3803);
;// CONCATENATED MODULE: ./.build/steps/rollback/find-previous.js







/** Revisions that are looked at for a marked image. */
const mostLooks = 30;
/**
 * ARN of the revision that was stable before: by ECS's own history and, where that does not reach so far, by the mark
 * on the image that ran before. Throws `no-earlier-revision`.
 */
async function findPrevious(run, past) {
    const found = (0,previous_revision/* previousRevision */.Rs)(past) ?? (await findByMark(run, past));
    if (found !== undefined)
        return found;
    const { service, current, going, isKnown } = past;
    const leaving = find_previous_nameOf(going?.taskDefinitionArn ?? current);
    const why = isKnown
        ? `ECS knows of no deployment of ${service.name} that succeeded before that of ${leaving}.`
        : `What ${service.name} ran before ${leaving} is not known.`;
    throw new errors/* ShipError */.f('no-earlier-revision', `There is nothing to go back to: ${why}`, {
        evidence: [
            'ECS keeps the service deployments of 90 days.',
            ...(await olderRevisions(run, leaving, current)),
        ],
        remedy: `Name the revision with --to-revision, or a commit with --to-commit; without an earlier one, ship a commit that works.`,
    });
}
/** The newest older revision whose image carries the mark `previous`. */
async function findByMark(run, { current, revision }) {
    const image = (0,shipped_image/* shippedImage */.X)(revision.definition, run.config.image.repository) ?? '';
    const address = (0,ecr_address/* ecrAddress */.r)((0,repository_of/* repositoryOf */._)(image));
    if (address === undefined)
        return undefined;
    const { cluster, service } = run.config.target;
    const { previous } = (0,deployment_tag/* deploymentTags */.pH)(cluster, service);
    const { ecr } = run.ports;
    const [marked] = await forgiven(run, () => ecr.findTags(address.repository, [previous], address.place), []);
    if (marked === undefined || image.endsWith(`@${marked.digest}`))
        return undefined;
    for (const arn of await listOlder(run, current)) {
        const { definition } = await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.ecs.describeTaskDefinition(arn));
        if ((0,shipped_image/* shippedImage */.X)(definition, run.config.image.repository)?.endsWith(`@${marked.digest}`))
            return arn;
    }
    return undefined;
}
async function listOlder(run, current) {
    const family = (0,previous_revision/* familyOf */.Ap)(current);
    const listed = await forgiven(run, () => run.ports.ecs.listRevisions(family, 2 * mostLooks), []);
    return listed.filter((arn) => arn !== current && (0,previous_revision/* isBefore */.Y8)(arn, current)).slice(0, mostLooks);
}
/** Which ones there would be to name. */
async function olderRevisions(run, leaving, current) {
    const names = (await listOlder(run, current)).map(find_previous_nameOf).filter((name) => name !== leaving);
    if (names.length === 0)
        return [];
    return [`Older revisions, stable or not: ${names.slice(0, 5).join(', ')}`];
}
async function forgiven(run, ask, otherwise) {
    try {
        return await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, ask);
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f && !run.interrupted.aborted)
            return otherwise;
        throw error;
    }
}
function find_previous_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

;// CONCATENATED MODULE: ./.build/steps/rollback/aim-back.js











/**
 * The run with the revision that it is to go back to, found and known to be deployable. Throws `no-earlier-revision`,
 * `revision-unusable` and `image-not-found`.
 */
async function aimBack(run, wish) {
    const way = await (0,steps_run/* runStage */.Si)(run, 'rollback', async () => {
        const past = await readPast(run);
        const to = await findTarget(run, wish, past);
        const target = await checkDeployable(run, to);
        const way = (0,way_back/* wayTo */.b)(target.arn, past.current, past.history, past.going);
        return { fact: way, summary: summaryOf(way, target) };
    });
    return { ...run, config: (0,config_as_it_is/* configAsItIs */.I)(run.config, way.to), wayBack: way };
}
async function readPast(run) {
    const { service, revision } = await (0,world/* readService */.u)(run);
    const { history, isKnown } = await readHistory(run);
    const current = service.taskDefinitionArn;
    return { history, isKnown, going: (0,way_back/* goingOn */.i)(history, service), current, service, revision };
}
/** Deployments that are looked at: a service that is restarted every night has months of the same revision. */
const mostDeployments = 100;
/** Without the permission the marks of the lifecycle policy still tell what ran before. */
async function readHistory(run) {
    const { cluster, service } = run.config.target;
    const reading = (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => run.ports.ecs.findDeployedImages(cluster, service, mostDeployments));
    try {
        return { history: await reading, isKnown: true };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        (0,steps_run/* notice */.lm)(run, `${error.message} Without it only the marks in ECR tell what ran before.`);
        return { history: [], isKnown: false };
    }
}
function findTarget(run, wish, past) {
    if (wish.kind === 'commit')
        return (0,find_by_commit/* findByCommit */.E)(run, wish.commit, past);
    if (wish.kind === 'revision')
        return wholeReference(wish.reference, past.current);
    const undone = (0,previous_revision/* wasRolledBack */.F1)(past);
    if (undone === undefined)
        return findPrevious(run, past);
    (0,steps_run/* notice */.lm)(run, alreadyBack(run.config.target.service, undone.taskDefinitionArn, past.current));
    return past.current;
}
/** A number is one of the family that the service runs. */
function wholeReference(reference, current) {
    return /^\d+$/.test(reference) ? current.replace(/\d+$/, reference) : reference;
}
function alreadyBack(service, undone, current) {
    return `ECS has rolled the deployment of ${aim_back_nameOf(undone)} back already: ${service} is on ${aim_back_nameOf(current)}. To go further back, name a revision with --to-revision.`;
}
function summaryOf({ to, from, undo }, { tags }) {
    const commit = (0,revision_tags/* deployedCommit */.qd)(tags)?.commit.slice(0, 12);
    const of = commit === undefined ? '' : `, commit ${commit}`;
    if (to === from)
        return `${aim_back_nameOf(to)}${of}, which runs already`;
    const how = undo === undefined ? '' : `; the deployment ${undo.id} is under way, and ECS can take it back`;
    return `from ${aim_back_nameOf(from)} to ${aim_back_nameOf(to)}${of}${how}`;
}
function aim_back_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}


/***/ }),

/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findByCommit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64322);
/* harmony import */ var _plan_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66999);
/* harmony import */ var _plan_ecr_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3803);
/* harmony import */ var _plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58517);
/* harmony import */ var _plan_rollback_previous_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75368);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);







/** Revisions of the family that are looked at. */
const mostLooks = 100;
/**
 * ARN of the revision that was made from a commit: told by its tags, or by its image, which carries the commit as its tag.
 * One that was stable is preferred, then the newest. Throws `revision-unusable`.
 */
async function findByCommit(run, commit, past) {
    const { ecs } = run.ports;
    const family = (0,_plan_rollback_previous_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(past.current);
    const stable = past.history
        .filter(({ status }) => status === 'SUCCESSFUL')
        .map((one) => one.taskDefinitionArn);
    const digest = await findDigest(run, commit, past);
    const listed = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .stubbornly */ .NW, () => ecs.listRevisions(family, mostLooks));
    for (const arn of new Set([...stable.filter((one) => listed.includes(one)), ...listed])) {
        const { tags, definition } = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .stubbornly */ .NW, () => ecs.describeTaskDefinition(arn));
        const image = (0,_plan_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedImage */ .X)(definition, run.config.image.repository) ?? '';
        const isIts = digest !== undefined && image.endsWith(`@${digest}`);
        if (isIts || (0,_plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionOrigin */ .YI)(tags).commit?.startsWith(commit) || image.endsWith(`:${commit}`))
            return arn;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('revision-unusable', `No revision of ${family} was made from commit ${commit}.`, {
        evidence: [`${listed.length} ACTIVE revisions were looked at, by their tags and their images.`],
        remedy: 'Check the commit, name the revision instead (--to-revision, or --revision of run), or ship the commit: ecs-ship ship.',
    });
}
/** The digest of the image that is tagged with the commit, where the repository may be asked. */
async function findDigest(run, commit, { revision }) {
    const image = (0,_plan_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedImage */ .X)(revision.definition, run.config.image.repository) ?? '';
    const address = (0,_plan_ecr_address_js__WEBPACK_IMPORTED_MODULE_5__/* .ecrAddress */ .r)((0,_plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(image));
    if (address === undefined)
        return undefined;
    try {
        return (await run.ports.ecr.findTags(address.repository, [commit], address.place))[0]?.digest;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return undefined;
        throw error;
    }
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
