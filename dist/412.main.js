export const id = 412;
export const ids = [412];
export const modules = {

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

/***/ 28578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   d: () => (/* binding */ deploymentId)
/* harmony export */ });
/** What a ship would have said of a deployment that somebody began; `history` is newest first. */
function verdictOf({ status, createdAt, finishedAt }, history) {
    switch (status) {
        case 'SUCCESSFUL':
            return 'stable';
        case 'ROLLBACK_SUCCESSFUL':
            return 'rolled-back';
        case 'ROLLBACK_FAILED':
            return 'failed';
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return 'rolling-back';
        case 'STOPPED':
            return history.some((one) => isSuccessor(one, createdAt, finishedAt)) ? 'superseded' : 'stopped';
        default:
            return 'in-progress';
    }
}
/** ECS stamps the end of the one and the beginning of the other apart. */
const stampedApartMs = 60_000;
function isSuccessor(one, createdAt, finishedAt = createdAt) {
    return one.createdAt > createdAt && one.createdAt <= finishedAt + stampedApartMs;
}
/** `ecs-svc/N` of `…:service-revision/<cluster>/<service>/N`. */
function deploymentId({ serviceRevisionArn }) {
    return `ecs-svc/${serviceRevisionArn.split('/').at(-1)}`;
}


/***/ }),

/***/ 90412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   readHistoryOf: () => (/* binding */ readHistoryOf)
/* harmony export */ });
/* harmony import */ var _plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58517);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28578);


/** The history of a service that somebody has named. Throws `cluster-not-found`, `service-not-found` and others. */
async function readHistoryOf(asked, most) {
    // Says best which of the two there is none of.
    await asked.ecs.describeService(asked.cluster, asked.service);
    return readHistory(asked, most);
}
/** The service's deployments of the last 90 days, newest first, up to `most`. Throws ShipError. */
async function readHistory({ cluster, service, ecs, authorsOf }, most) {
    const history = await ecs.findDeployedImages(cluster, service, most);
    const arns = [...new Set(history.map(({ taskDefinitionArn }) => taskDefinitionArn))];
    const revisions = await Promise.all(arns.map((arn) => ecs.describeTaskDefinition(arn).catch(() => ({ arn, tags: {} }))));
    const origins = new Map(revisions.map(({ tags }, index) => [arns[index], (0,_plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOrigin */ .YI)(tags)]));
    const authors = await authorsOf([...origins.values()].flatMap(({ commit }) => commit ?? []));
    return history.map((one) => {
        const { commit, run } = origins.get(one.taskDefinitionArn) ?? {};
        return recordOf(one, history, {
            ...(commit === undefined ? {} : { commit }),
            ...(run === undefined ? {} : { run }),
            ...authorOf(authors, commit),
        });
    });
}
function authorOf(authors, commit = '') {
    const author = authors.get(commit);
    return author === undefined ? {} : { author };
}
function recordOf(one, history, origin) {
    const { createdAt, finishedAt, taskDefinitionArn } = one;
    return {
        id: (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentId */ .d)(one),
        revision: taskDefinitionArn.split('/').at(-1) ?? '',
        ...origin,
        verdict: (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)(one, history),
        startedAt: createdAt,
        ...(finishedAt === undefined ? {} : { durationSeconds: Math.round((finishedAt - createdAt) / 1000) }),
    };
}


/***/ })

};
