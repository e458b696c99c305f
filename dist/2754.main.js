export const id = 2754;
export const ids = [2754];
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

/***/ 10477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findUsedRevisions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);


/** How much is looked at; in an account with more, nothing can be ruled out. */
const most = { clusters: 50, services: 500, tasks: 2000 };
/** Two that succeeded: what a service runs, and what ran before it. */
const restorable = 2;
/**
 * Revisions of a family that are in use, as far as ECS shows: of services in every cluster of the account and region, of
 * their deployments, of what these would be rolled back to, and of running tasks; ARNs. Throws where not all can be seen.
 */
async function findUsedRevisions(run, { family, coming }) {
    const { ecs } = run.ports;
    const ask = (call) => (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, call);
    const clusters = complete(await ask(() => ecs.listClusters(most.clusters + 1)), most.clusters, 'clusters');
    const used = new Set();
    let left = most.services;
    for (const cluster of clusters) {
        const names = complete(await ask(() => ecs.listServices(cluster, left + 1)), left, 'services');
        left -= names.length;
        const tasks = await ask(() => ecs.findTaskRevisions(cluster, family, most.tasks + 1));
        for (const arn of complete(tasks, most.tasks, 'tasks'))
            used.add(arn);
        for (const service of await ask(() => ecs.findServiceRevisions(cluster, names))) {
            for (const arn of service.revisions)
                used.add(arn);
            if (!keepsHistory(service, family))
                continue;
            const isOurs = service.service === run.config.target.service && isTarget(run, cluster);
            for (const arn of await history(run, cluster, service, isOurs ? coming : undefined))
                used.add(arn);
        }
    }
    return used;
}
/** Services of other controllers tell all they refer to by their task sets. */
function keepsHistory({ controller, revisions }, family) {
    return controller === 'ECS' && revisions.some((arn) => arn.includes(`:task-definition/${family}:`));
}
function isTarget({ config }, cluster) {
    return cluster.split('/').at(-1) === config.target.cluster.split('/').at(-1);
}
async function history(run, cluster, { service }, coming) {
    const { ecs } = run.ports;
    const deployed = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_, () => ecs.findDeployedImages(cluster, service));
    const over = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
    const open = deployed.filter(({ status }) => !over.includes(status));
    const done = deployed.filter(({ status }) => status === 'SUCCESSFUL');
    const arnsOf = (some) => some.map(({ taskDefinitionArn }) => taskDefinitionArn);
    const distinct = [...new Set([...(coming === undefined ? [] : [coming]), ...arnsOf(done)])].slice(0, restorable);
    return [...arnsOf(open), ...distinct];
}
function complete(found, limit, what) {
    if (found.length <= limit)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('quota-exceeded', `there are more than ${limit} ${what} to look at`, {
        remedy: 'Deregister old revisions by hand.',
    });
}


/***/ }),

/***/ 72754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stopBy: () => (/* binding */ stopBy)
});

// EXTERNAL MODULE: ./.build/change-service.js
var change_service = __webpack_require__(46570);
// EXTERNAL MODULE: ./.build/plan/plan.js
var plan = __webpack_require__(27477);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/service-verbs/review-tag.js

/** The tag of a service that may be deleted: one that was made for a review, and is of no use after it. */
const reviewTag = 'ecs-ship:review';
/** Refuses a service that is not tagged as a review's. Throws `service-protected`. */
function refuseUnlessReview({ cluster, service }, tags) {
    const value = tags[reviewTag];
    if (value !== undefined && value.toLowerCase() !== 'false')
        return;
    throw new errors/* ShipError */.f('service-protected', `${service} of cluster ${cluster} is not marked as a service that may be deleted.`, {
        evidence: [value === undefined ? `It has no tag ${reviewTag}.` : `Its tag ${reviewTag} is "${value}".`],
        remedy: `Tag review services with ${reviewTag}=true where they are created; --force deletes this one all the same. Without --delete it is scaled to zero.`,
    });
}

// EXTERNAL MODULE: ./.build/plan/service-verbs/scale-change.js
var scale_change = __webpack_require__(88114);
// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/service-verbs/await-stopped.js
var await_stopped = __webpack_require__(87975);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/plan/rollback/previous-revision.js
var previous_revision = __webpack_require__(75368);
// EXTERNAL MODULE: ./.build/steps/revisions/find-users.js
var find_users = __webpack_require__(10477);
;// CONCATENATED MODULE: ./.build/steps/service-verbs/deregister-family.js





/** Revisions that go at the most in one run: ECS lets an account change one a second. */
const mostAtOnce = 100;
/**
 * Deregisters every revision of a deleted service's family. A family that a service or a task still uses is somebody else's
 * too, who may want to go back to any of them: then all stay. It never fails the run.
 */
async function deregisterFamily(run, { taskDefinitionArn }) {
    const family = (0,previous_revision/* familyOf */.Ap)(taskDefinitionArn);
    const { ecs, clock } = run.ports;
    await (0,steps_run/* runStage */.Si)(run, 'revisions', async () => {
        let gone = 0;
        try {
            const used = await (0,find_users/* findUsedRevisions */.H)(run, { family, keep: 0, spared: [], at: clock.now() });
            if (used.size > 0) {
                const names = [...used].map((arn) => arn.split('/').at(-1)).join(', ');
                return { fact: undefined, summary: `${names} of ${family} are in use: all stay`, skipped: true };
            }
            for (const arn of await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => ecs.listRevisions(family, mostAtOnce))) {
                await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => ecs.deregisterTaskDefinition(arn));
                gone += 1;
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ShipError */.f))
                throw error;
            (0,steps_run/* notice */.lm)(run, `Revisions of ${family} stay registered: ${error.message}`);
        }
        const what = `${gone} ${gone === 1 ? 'revision' : 'revisions'} of ${family}`;
        return { fact: undefined, summary: `deregistered ${what}`, skipped: gone === 0 };
    });
}

;// CONCATENATED MODULE: ./.build/steps/service-verbs/delete-service.js




/** Deletes the service and waits until it is gone; then its family's revisions go, where that is wanted. */
async function deleteService(run, service, deregisters) {
    const { cluster, service: name } = run.config.target;
    await (0,steps_run/* runStage */.Si)(run, 'service', async () => {
        await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => run.ports.ecs.deleteService(cluster, name));
        return { fact: undefined, summary: `asked ECS to delete ${name}` };
    });
    const ending = await (0,await_stopped/* awaitStopped */.g)(run, 'deleted');
    if (deregisters && ending.verdict === 'stable')
        await deregisterFamily(run, service);
    return ending;
}

// EXTERNAL MODULE: ./.build/steps/service-verbs/find-service.js
var find_service = __webpack_require__(4416);
// EXTERNAL MODULE: ./.build/steps/service-verbs/update-count.js
var update_count = __webpack_require__(81954);
;// CONCATENATED MODULE: ./.build/stop.js










/** No task any more, or no service, and to the moment when that is so. What is so already is left alone. */
function stopBy(wish) {
    return (input) => {
        const { service, cluster } = input.config.target;
        const [plan, now] = wish.deletes ? ['delete', 'Deleting'] : ['stop', 'Stopping'];
        const headline = `${input.dryRun ? `Planning to ${plan}` : now} ${service} in ${cluster}`;
        return (0,change_service/* changeService */.A)({ ...input, headline }, (run) => decide(run, wish));
    };
}
async function decide(run, wish) {
    const service = await (0,find_service/* findService */.L)(run);
    const { cluster, service: name } = run.config.target;
    if (service === undefined)
        return nothing(`there is no service ${name}`, `There is no service ${name} in ${cluster}: nothing to stop.`);
    if (service.status !== 'ACTIVE')
        return {
            ...{ requests: [], actions: [(0,plan/* skipped */.h)('service', `${name} is being deleted already`)] },
            perform: () => (0,await_stopped/* awaitStopped */.g)(run, 'deleted'),
        };
    return wish.deletes ? decideDeletion(run, service, wish) : decideStop(run, service);
}
async function decideStop(run, service) {
    const change = (0,scale_change/* scaleChange */.V)(run.config.target.cluster, service, 0);
    const perform = async () => {
        const after = await (0,update_count/* updateCount */.L)(run, service, 0);
        const ending = await (0,await_stopped/* awaitStopped */.g)(run, 'stopped');
        const isAsBefore = after === service && service.running + service.pending === 0;
        return ending.verdict === 'stable' && isAsBefore ? asBefore(service.name) : ending;
    };
    return { ...change, perform };
}
async function decideDeletion(run, service, wish) {
    const { cluster, service: name } = run.config.target;
    const tagged = () => run.ports.ecs.findServiceTags(cluster, name);
    if (!wish.force)
        refuseUnlessReview(run.config.target, await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, tagged));
    const input = (0,write_requests/* deleteServiceInput */.XM)(cluster, name);
    return {
        requests: [{ action: 'ecs:DeleteService', input }],
        actions: [
            { stage: 'service', action: 'remove', summary: `delete ${name} and stop its tasks`, input },
            { stage: 'watch', action: 'watch', summary: 'wait until it is gone' },
        ],
        perform: () => deleteService(run, service, wish.deregisters),
    };
}
function nothing(summary, headline) {
    const ending = { verdict: 'unchanged', headline };
    return { requests: [], actions: [(0,plan/* skipped */.h)('service', summary)], perform: async () => ending };
}
function asBefore(service) {
    return { verdict: 'unchanged', headline: `${service} is stopped already: nothing to do.` };
}


/***/ })

};
