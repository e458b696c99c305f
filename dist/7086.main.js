export const id = 7086;
export const ids = [7086];
export const modules = {

/***/ 77086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver),
  standTogether: () => (/* binding */ standTogether)
});

// EXTERNAL MODULE: ./.build/plan/revision-tags.js
var revision_tags = __webpack_require__(58517);
// EXTERNAL MODULE: ./.build/steps/company.js
var company = __webpack_require__(40249);
// EXTERNAL MODULE: ./.build/steps/hold-to-plan.js + 2 modules
var hold_to_plan = __webpack_require__(66609);
// EXTERNAL MODULE: ./.build/plan/lifecycle-images.js
var lifecycle_images = __webpack_require__(27215);
// EXTERNAL MODULE: ./.build/steps/lifecycle/marks.js
var lifecycle_marks = __webpack_require__(12919);
// EXTERNAL MODULE: ./.build/steps/lifecycle/put-marks.js + 1 modules
var put_marks = __webpack_require__(94383);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
;// CONCATENATED MODULE: ./.build/steps/lifecycle/running-images.js



/** A service seldom has more deployments at a time. */
const mostDeployments = 5;
/** Looks at what the service runs; asks only where a definition names no digest, or several deployments go on. */
async function runningImages(run, repository, world) {
    const { service, revision } = world;
    const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
    const settled = service.deployments.length <= 1 && (primary?.rolloutState ?? 'COMPLETED') === 'COMPLETED';
    const others = new Set(service.deployments.map((one) => one.taskDefinitionArn));
    others.delete(revision.arn);
    const find = finder(run, repository);
    const [main, ...beside] = await find(revision.arn, revision.definition);
    for (const arn of [...others].slice(0, mostDeployments)) {
        beside.push(...(await find(arn, (await run.ports.ecs.describeTaskDefinition(arn)).definition)));
    }
    return { settled, main, others: beside.filter((digest) => digest !== main) };
}
/** Digests of the images that a revision runs, that of the container that is shipped first. */
function finder(run, { name, uri }) {
    const { cluster, service } = run.config.target;
    let deployed;
    const digestOf = async (arn, image) => {
        if (image.digest !== undefined)
            return image.digest;
        // A tag may have moved since; ECS knows what it was when the deployment began.
        deployed ??= forgiving(run, run.ports.ecs.findDeployedImages(cluster, service));
        const revision = (await deployed).find(({ taskDefinitionArn }) => taskDefinitionArn === arn);
        const resolved = revision?.images.find(({ container }) => container === image.container)?.digest;
        return resolved ?? (await run.ports.ecr.findTags(name, [image.tag ?? 'latest']))[0]?.digest;
    };
    return async (arn, definition) => {
        const shipped = run.config.taskDefinition.container;
        const images = (0,lifecycle_images/* imagesIn */.o)(definition, uri).sort((a, b) => Number(b.container === shipped) - Number(a.container === shipped));
        const digests = await Promise.all(images.map((image) => digestOf(arn, image)));
        return [...new Set(digests.flatMap((digest) => digest ?? []))];
    };
}
async function forgiving(run, reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if (error.code === 'permission-denied')
            (0,steps_run/* notice */.lm)(run, `What runs is taken from its tag, which may have moved since: ${error.message}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/deployment-tags.js




/** Before anything is changed: what runs now is marked, so that neither a policy nor a moved tag can cost it. */
async function keepRunning(run, world, given) {
    const marks = given
        ? await (0,lifecycle_marks/* openGivenMarks */.Md)(run, given.reference, world)
        : world.repository && (0,lifecycle_marks/* openMarks */.zT)(run, world.repository, world.tags);
    if (marks !== undefined)
        await (0,put_marks/* forgiving */.y)(run, () => markRunning(run, marks, world));
    return marks;
}
/** While a deployment goes on, the current tag stays on the image that a rollback would restore. */
async function markRunning(run, marks, world) {
    const { settled, main, others } = await runningImages(run, marks.repository, world);
    marks.running = settled ? others : [main, ...others].flatMap((digest) => digest ?? []);
    const before = marks.now.get(marks.names.current);
    const moves = settled && main !== undefined && main !== before;
    await (0,put_marks/* mark */.G)(run, marks, { ...(moves ? { current: main, previous: before } : {}), others: marks.running });
}
/** Before the service is updated: the image to deploy is marked, however the deployment ends and whoever sees it. */
async function keepNext(run, marked, repository, image, definition) {
    const marks = marked ?? (repository && (0,lifecycle_marks/* openMarks */.zT)(run, repository, []));
    const digest = marks && digestOf(marks, image);
    if (marks === undefined || digest === undefined)
        return undefined;
    const current = marks.now.get(marks.names.current);
    const others = [...marks.running, ...besides(marks, definition), ...(current ? [current] : [])];
    await (0,put_marks/* forgiving */.y)(run, () => (0,put_marks/* mark */.G)(run, marks, { next: digest === current ? undefined : digest, others }));
    return marks;
}
/** After a stable deployment: its image becomes the current one, and what that replaces the previous one. */
async function keepStable(run, marks, image, definition) {
    const current = marks && digestOf(marks, image);
    if (marks === undefined || current === undefined)
        return;
    const before = marks.now.get(marks.names.current);
    const others = [...marks.running, ...besides(marks, definition)];
    const previous = before === current ? undefined : before;
    await (0,put_marks/* forgiving */.y)(run, () => (0,put_marks/* mark */.G)(run, marks, { current, previous, others }));
}
function besides(marks, definition) {
    return (0,lifecycle_images/* imagesIn */.o)(definition, marks.repository.uri).flatMap(({ digest }) => digest ?? []);
}
/** Undefined for an image of which only the tag is known. */
function digestOf(marks, { tagged, reference }) {
    if (tagged !== undefined)
        marks.images.set(tagged.digest, tagged);
    return tagged?.digest ?? reference.split('@')[1];
}

// EXTERNAL MODULE: ./.build/steps/order.js + 1 modules
var order = __webpack_require__(38947);
// EXTERNAL MODULE: ./.build/steps/world.js + 1 modules
var steps_world = __webpack_require__(8992);
;// CONCATENATED MODULE: ./.build/steps/look-again.js



/** What was read longer ago is read again; a build or a scan takes minutes in which others deploy. */
const FRESH_MS = 15_000;
/**
 * The service as it is right before it is changed: ours is rendered from what others deployed meanwhile, and not put
 * over a newer commit. The same world where nothing that matters has changed.
 */
async function lookAgain(run, source, world) {
    if (run.ports.clock.now() - world.readAt < FRESH_MS)
        return world;
    const now = await (0,steps_world/* readService */.u)(run, world);
    const fresh = { ...world, ...now };
    const { service, revision } = now;
    if (revision.arn !== world.revision.arn) {
        const [given, before] = [revision.arn, world.revision.arn].map((arn) => arn.split('/').at(-1));
        (0,steps_run/* notice */.lm)(run, `${service.name} has been given ${given} since this run began (it was ${before}).`);
    }
    if (primaryOf(service) !== primaryOf(world.service))
        await (0,order/* checkDeploymentOrder */.o)(run, source, fresh);
    return fresh;
}
/** Looks again when first asked, which is once the image is there and no tag but its own is given to it, and no second time. */
function lookingAgain(run, source, world) {
    let looking;
    return () => {
        looking ??= lookAgain(run, source, world);
        return looking;
    };
}
function primaryOf(service) {
    return service.deployments.find((one) => one.status === 'PRIMARY')?.id;
}

// EXTERNAL MODULE: ./.build/steps/image/image-work.js + 5 modules
var image_work = __webpack_require__(29579);
// EXTERNAL MODULE: ./.build/steps/image/platform.js
var platform = __webpack_require__(62113);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/scan/scan-gate.js + 1 modules
var scan_gate = __webpack_require__(947);
// EXTERNAL MODULE: ./.build/steps/task-definition.js + 1 modules
var task_definition = __webpack_require__(66645);
// EXTERNAL MODULE: ./.build/steps/together.js
var together = __webpack_require__(99222);
;// CONCATENATED MODULE: ./.build/steps/provide.js








/** Another revision runs since: what it brought stays in ours, and its image is the one to go back to. */
async function rebase(run, checked, { image, marks, from }) {
    const { repository } = marks ?? {};
    const find = (name) => run.ports.ecr.findTags(name, (0,lifecycle_marks/* markNames */.ym)(run));
    const tags = repository ? await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => find(repository.name)) : [];
    const world = { ...checked.world, tags };
    const rendered = (0,task_definition/* renderFor */.EN)(run, world, checked.file, image.reference);
    const marked = await keepRunning(run, repository === undefined ? world : { ...world, repository }, checked.given);
    return { image, rendered, marks: await keepNext(run, marked, repository, image, rendered), from };
}
/** The image in its repository, kept from now on and let through by the scan's gate; `looking` refuses it where it has been overtaken. */
async function provide(run, checked, marked, looking) {
    const { given, world, file } = checked;
    const keep = async (image, repository) => {
        const rendered = (0,task_definition/* renderFor */.EN)(run, world, file, image.reference);
        return { image, rendered, marks: await keepNext(run, marked, repository, image, rendered) };
    };
    if (given !== undefined) {
        await (0,scan_gate/* gateOnScan */.c)(run, given);
        return keep(given);
    }
    const work = (0,image_work/* imageWork */.z)(run, checked, looking);
    const [provided] = await (0,together/* together */.b)([
        work.arrived.then(async (image) => keep(image, await work.repository)),
        work.arrived.then(async (image) => checkPlatform(run, checked, image, await work.repository)),
        work.image,
        work.rest,
    ]);
    return { ...provided, from: work.from };
}
/** What is built here, or was built for another service, is checked for the platform that this one's tasks run on. */
async function checkPlatform(run, { image: planned, definition, world }, { tagged: image, held }, { name: repository }) {
    if (image === undefined || planned === undefined || !('builder' in planned))
        return;
    await (0,platform/* checkImagePlatform */.x)(run, world, definition, { repository, image, held });
}

// EXTERNAL MODULE: ./.build/plan/old-revision.js
var old_revision = __webpack_require__(96219);
// EXTERNAL MODULE: ./.build/steps/revisions/find-old-revisions.js
var find_old_revisions = __webpack_require__(14691);
;// CONCATENATED MODULE: ./.build/steps/revisions/deregister-old-revisions.js





/** After a stable deployment: what `keep-revisions` leaves no room for goes. It never fails a run that ECS has finished. */
async function deregisterOldRevisions(run, world, deployed) {
    const { keepRevisions: keep } = run.config.update;
    if (keep === undefined || deployed === undefined || run.interrupted.aborted)
        return;
    const arn = deployed.taskDefinitionArn;
    const succession = {
        ...{ family: familyOf(arn), keep, deployed: (0,old_revision/* numberOf */.rl)(arn), at: deployed.createdAt },
        spared: [arn, world.revision.arn],
    };
    await (0,steps_run/* runStage */.Si)(run, 'revisions', async () => {
        const gone = [];
        try {
            const { unused, used } = await (0,find_old_revisions/* findOldRevisions */.F)(run, succession);
            for (const old of unused) {
                await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.ecs.deregisterTaskDefinition(old));
                gone.push(nameOf(old));
            }
            const stay = used === 0 ? '' : `; ${used} older ${used === 1 ? 'one is' : 'ones are'} in use`;
            return { fact: undefined, summary: `${told(gone)}${stay}`, skipped: gone.length === 0 };
        }
        catch (error) {
            if (!(error instanceof errors/* ShipError */.f))
                throw error;
            (0,steps_run/* notice */.lm)(run, `Old revisions of ${succession.family} stay registered: ${error.message}`);
            return { fact: undefined, summary: `${told(gone)}: ${error.message}`, skipped: gone.length === 0 };
        }
    });
}
function told(gone) {
    return gone.length === 0 ? 'none is deregistered' : `deregistered ${gone.join(', ')}`;
}
function familyOf(arn) {
    return nameOf(arn).split(':')[0] ?? '';
}
function nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

;// CONCATENATED MODULE: ./.build/plan/rollback/rollback-headline.js
/** One sentence about how going back went; undefined where an ordinary deployment's sentence is true as well. */
function rollbackHeadline(service, way, { verdict, next = 'ECS goes on without us.', }) {
    const [from, to] = [way.from, way.to].map((arn) => arn.split('/').at(-1));
    if (verdict === 'stable')
        return `${service} is back on ${to} and stable; it was on ${from}.`;
    if (way.undo === undefined)
        return undefined;
    const sentences = {
        failed: `ECS could not roll ${service} back from ${from} to ${to}; ${service} may run both in part.`,
        stopped: `The deployment of ${from} was stopped before ${service} was back on ${to}.`,
        superseded: `Another deployment of ${service} replaced ${from} before ${service} was back on ${to}.`,
        'timed-out': `${service} is not back on ${to} yet; ${next}`,
        cancelled: `Interrupted; ECS goes on rolling ${service} back from ${from} to ${to} without us.`,
    };
    return sentences[verdict];
}

// EXTERNAL MODULE: ./.build/plan/service-update.js
var service_update = __webpack_require__(41565);
;// CONCATENATED MODULE: ./.build/watch/health-times.js
/** Without load balancer and health check ECS takes a task for healthy once it has run so long; a health check's default interval. */
const unchecked = 40_000;
const usualInterval = 30;
/** Source: Amazon ECS developer guide, "Amazon ECS service deployment parameters" and "Determine task health". */
function healthTimes({ targetGroupArns }, definition) {
    if (targetGroupArns.length > 0)
        return {};
    const containers = (definition.containerDefinitions ?? []);
    const intervals = containers.flatMap(({ healthCheck }) => healthCheck === undefined ? [] : (healthCheck.interval ?? usualInterval));
    return intervals.length === 0 ? { settleMs: unchecked } : { checkMs: Math.max(...intervals) * 1000 };
}

// EXTERNAL MODULE: ./.build/steps/tell-of-others.js
var tell_of_others = __webpack_require__(93385);
;// CONCATENATED MODULE: ./.build/steps/service.js






/** Updates the service; undefined when it already runs this revision and nothing else was asked for. */
async function updateService(run, world, revision) {
    return (0,steps_run/* runStage */.Si)(run, 'service', async () => {
        const { cluster } = run.config.target;
        (0,steps_run/* learn */.nB)(run, { serviceArn: world.service.arn });
        if ((run.config.update.desiredCount ?? world.service.desired) === 0) {
            (0,steps_run/* notice */.lm)(run, `${world.service.name} has a desired count of 0: no task runs, whatever is deployed.`);
        }
        const decision = (0,service_update/* decideServiceUpdate */.H)(cluster, world.service, revision, run.config.update);
        if (decision.kind === 'unchanged')
            return { fact: undefined, summary: 'unchanged', skipped: true };
        const health = healthTimes(world.service, world.revision.definition);
        if (decision.kind === 'follow') {
            const { id, createdAt } = decision.deployment;
            (0,steps_run/* learn */.nB)(run, { deploymentId: id });
            const ageMs = newestStamp(world.service) - createdAt;
            const ours = { id, createdAt, taskDefinitionArn: revision, startsDeployment: true };
            tell(run, revision, ours);
            const fact = { ...ours, ageMs, health };
            return { fact, summary: `${id} of this revision is under way already`, skipped: true };
        }
        tell(run, revision);
        const after = await sendUpdate(run, decision.update);
        run.known.updated = true;
        await (0,tell_of_others/* tellOfReplaced */.R)(run, world, after);
        const primary = after.deployments.find((one) => one.status === 'PRIMARY');
        const id = primary?.id ?? '';
        const startsDeployment = world.service.deployments.every((one) => one.id !== id);
        (0,steps_run/* learn */.nB)(run, { deploymentId: id });
        const createdAt = primary?.createdAt ?? run.ports.clock.now();
        const ours = { id, createdAt, taskDefinitionArn: revision, startsDeployment, desired: after.desired };
        tell(run, revision, ours);
        return {
            fact: { ...ours, health },
            summary: `${startsDeployment ? `started ${id}` : 'updated'}: ${decision.why}`,
        };
    });
}
/** Whoever has to end us keeps it, and can say afterwards what became of it. */
function tell(run, revision, deployment) {
    const { cluster, service } = run.config.target;
    const update = { cluster, service, revision, ...(deployment === undefined ? {} : { deployment }) };
    run.report({ kind: 'updating', at: run.ports.clock.now(), update });
}
/** An interrupt may leave unknown whether ECS has taken the update, which must not be told as untouched. */
async function sendUpdate(run, update) {
    try {
        return await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => run.ports.ecs.updateService(update));
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f && error.code === 'interrupted')
            run.known.updateUnanswered = true;
        throw error;
    }
}
/** The latest moment, by AWS's clock, that the service shows. */
function newestStamp({ deployments, events }) {
    return Math.max(...deployments.map(({ createdAt }) => createdAt), ...events.map(({ at }) => at));
}

;// CONCATENATED MODULE: ./.build/steps/rollback/go-back.js






/**
 * Takes the service back and follows that to its end: ECS rolls back what is under way, where that leads to the revision,
 * and else is given the revision by an update.
 */
async function goBack(run, way, world, follow) {
    const undone = way.undo && (await undo(run, way, way.undo, world));
    const ending = undone && (await follow(run, undone));
    if (ending !== undefined && ending.verdict !== 'unchanged')
        return go_back_told(run, way, ending);
    if (ending !== undefined)
        (0,steps_run/* notice */.lm)(run, `ECS finished ${go_back_nameOf(way.from)} before it could be rolled back, so it is replaced.`);
    const fresh = way.undo === undefined ? world : { ...world, ...(await (0,steps_world/* readService */.u)(run, world)) };
    const ours = await updateService(run, fresh, way.to);
    if (ours === undefined)
        return { verdict: 'unchanged' };
    return go_back_told(run, { to: way.to, from: way.from }, await follow(run, ours));
}
/** Undefined where ECS does not take it back: it has ended meanwhile, or that is not permitted or not supported. */
function undo(run, { to, from }, undo, { service }) {
    return (0,steps_run/* runStage */.Si)(run, 'service', async () => {
        (0,steps_run/* learn */.nB)(run, { serviceArn: service.arn, deploymentId: undo.id, previousTaskDefinitionArn: from });
        const { id, createdAt } = undo;
        const fact = { id, createdAt, taskDefinitionArn: from, startsDeployment: true, isUndone: true };
        if (undo.begun)
            return { fact, summary: `ECS rolls ${id} back already`, skipped: true };
        try {
            await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.ecs.stopServiceDeployment(undo.arn, 'ROLLBACK'));
            return { fact, summary: `asked ECS to roll ${id} (${go_back_nameOf(from)}) back to ${go_back_nameOf(to)}` };
        }
        catch (error) {
            if (!(error instanceof errors/* ShipError */.f) || run.interrupted.aborted)
                throw error;
            return { fact: undefined, summary: `${id} is replaced instead: ${error.message}`, skipped: true };
        }
    });
}
function go_back_told(run, way, ending) {
    const headline = rollbackHeadline(run.config.target.service, way, ending);
    return headline === undefined ? ending : { ...ending, headline };
}
function go_back_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

// EXTERNAL MODULE: ./.build/plan/scan-words.js
var scan_words = __webpack_require__(31575);
// EXTERNAL MODULE: ./.build/steps/scan/conclude-scan.js + 4 modules
var conclude_scan = __webpack_require__(55765);
// EXTERNAL MODULE: ./.build/steps/scan/look-at-scans.js + 2 modules
var look_at_scans = __webpack_require__(93175);
;// CONCATENATED MODULE: ./.build/steps/scan/scan-beside.js





/** Longest time that anybody waits for ECR once the deployment has ended, in milliseconds. */
const lastLookMs = 2000;
/** A scan that was looked at so short a while ago is not looked at again, in milliseconds. */
const lookAgainMs = 2000;
/** With `report`: looks while the deployment goes on and never delays it; what goes wrong is said and forgiven. */
function tellScanBeside(run, { reference, inEcr }) {
    if (run.config.scan.gate !== 'report' || inEcr === undefined)
        return { finish: async () => { } };
    let end = () => { };
    const ended = new Promise((resolve) => {
        end = resolve;
    });
    const late = new AbortController();
    const telling = settle(scan_beside_tell(run, reference, inEcr, { ended, late: late.signal }));
    return {
        finish: async () => {
            end();
            // Real time, not the run's clock: it bounds an answer, nothing is waited for.
            AbortSignal.timeout(lastLookMs).addEventListener('abort', () => late.abort());
            const bug = await telling;
            if (bug !== undefined)
                throw bug;
        },
    };
}
/** What went wrong with it that is no ShipError. */
async function settle(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        return error instanceof errors/* ShipError */.f ? undefined : error;
    }
}
async function scan_beside_tell(run, reference, image, end) {
    await (0,steps_run/* runStage */.Si)(run, 'scan', async (voice) => {
        try {
            const scans = (0,look_at_scans/* openScans */.HT)(image);
            await lookTwice(run, scans, voice, end);
            const record = await (0,conclude_scan/* concludeScan */.v)(run, reference, scans);
            run.report({ kind: 'findings', at: run.ports.clock.now(), record });
            return { fact: undefined, summary: (0,scan_words/* scanSummary */.y)(record) };
        }
        catch (error) {
            if (!(error instanceof errors/* ShipError */.f))
                throw error;
            if (!run.interrupted.aborted)
                (0,steps_run/* notice */.lm)(run, `The scan’s findings are not known: ${error.message} ${error.remedy}`);
            return { fact: undefined, summary: 'the findings are not known', skipped: true };
        }
    });
}
/** Once now, and for what is not known then once more at the end. */
async function lookTwice(run, scans, voice, { ended, late }) {
    const { clock } = run.ports;
    await (0,look_at_scans/* lookAtScans */.VV)(run, scans, late);
    if ((0,look_at_scans/* waitingScans */._v)(scans).length === 0)
        return;
    const lookedAt = clock.now();
    voice.progress('the scan goes on beside the deployment');
    await ended;
    if (run.interrupted.aborted || clock.now() - lookedAt < lookAgainMs)
        return;
    try {
        await (0,look_at_scans/* lookAtScans */.VV)(run, scans, late);
    }
    catch (error) {
        // What the first look told is worth more than the second one's failure.
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/steps/service-url.js


/** Finds where the service answers while the rollout goes on; without permission to look a notice names what is missing. */
async function findServiceUrl(run, service) {
    const targetGroup = service.targetGroupArns[0];
    if (targetGroup === undefined)
        return;
    try {
        const serviceUrl = await run.ports.loadBalancing.findUrl(targetGroup);
        if (serviceUrl !== undefined)
            (0,steps_run/* learn */.nB)(run, { serviceUrl });
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if (error.code === 'permission-denied')
            (0,steps_run/* notice */.lm)(run, `The service’s URL stays unknown: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./.build/watch/other-failed.js
var other_failed = __webpack_require__(54004);
// EXTERNAL MODULE: ./.build/steps/watch/watch.js + 28 modules
var watch = __webpack_require__(4545);
;// CONCATENATED MODULE: ./.build/steps/take-back.js





/**
 * Puts a service that this run has changed back on the revision it ran before, and follows that to its end. What the run did
 * not change, or somebody else has changed since, stays as it is. `rolled-back` is only said once ECS calls it done.
 */
async function takeBack(run, ending, because) {
    const { previousTaskDefinitionArn: to, taskDefinitionArn: from } = run.known.facts;
    if (run.known.updated !== true || to === undefined || from === undefined || from === to)
        return ending;
    // Nobody takes back what takes back.
    const alone = { ...run, company: undefined };
    try {
        const ours = await update(alone, { from, to }, because);
        if (ours === undefined)
            return ending;
        const back = await (0,watch/* followDeployment */.p)(alone, ours);
        return concluded(run, ending, back, { to, because });
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || run.interrupted.aborted)
            throw error;
        return stayed(run, ending, to, error.message);
    }
}
/** Undefined where the service no longer runs what we gave it. */
async function update(run, { from, to }, because) {
    return (0,steps_run/* runStage */.Si)(run, 'service', async () => {
        const { ecs, clock } = run.ports;
        const { cluster, service } = run.config.target;
        const now = await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => ecs.describeService(cluster, service));
        if (now.taskDefinitionArn !== from) {
            const summary = `runs ${take_back_nameOf(now.taskDefinitionArn)} by now, which is left as it is`;
            return { fact: undefined, summary, skipped: true };
        }
        (0,steps_run/* notice */.lm)(run, `${because.name} failed, so ecs-ship takes ${service} back to ${take_back_nameOf(to)}.`);
        const after = await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => ecs.updateService({ cluster, service, taskDefinition: to }));
        const primary = after.deployments.find((one) => one.status === 'PRIMARY');
        const id = primary?.id ?? '';
        const createdAt = primary?.createdAt ?? clock.now();
        const ours = { id, createdAt, taskDefinitionArn: to, startsDeployment: true, desired: after.desired };
        return { fact: ours, summary: `started ${id}: back to ${take_back_nameOf(to)}` };
    });
}
function concluded(run, ending, back, { to, because }) {
    if (back.verdict === 'cancelled')
        return { verdict: 'cancelled', left: 'rolling-back' };
    if (back.verdict !== 'stable')
        return stayed(run, ending, to, back.diagnosis?.cause ?? back.verdict);
    const diagnosis = ending.diagnosis ?? (0,other_failed/* otherFailed */.s)(because, run.config.target.service);
    return { verdict: 'rolled-back', restored: to, diagnosis };
}
/** What kept it from going back is worth more than why it was to. */
function stayed(run, { diagnosis }, to, why) {
    const { service } = run.config.target;
    return {
        verdict: 'failed',
        diagnosis: {
            id: 'not-taken-back',
            cause: `${service} could not be taken back to ${take_back_nameOf(to)}: ${why}`,
            evidence: diagnosis === undefined ? [] : [`before that: ${diagnosis.cause}`],
            remedy: `Look at ${service}: update it to ${take_back_nameOf(to)} by hand, or ship again.`,
        },
    };
}
function take_back_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

;// CONCATENATED MODULE: ./.build/deliver.js














/** Of several services each stays as it is only as long as the others do not take it back. */
async function standTogether(run, ending) {
    const because = await run.company?.stand(ending.verdict, ending.diagnosis?.cause);
    return because === undefined ? ending : takeBack(run, ending, because);
}
/** From what was checked to how ECS ended the deployment, which `follow` waits for. */
async function deliver(run, checked, follow = watch/* followDeployment */.p) {
    const looking = lookingAgain(run, checked.source, checked.world);
    const marked = await keepRunning(run, checked.world, checked.given);
    const provided = await provide(run, checked, marked, looking);
    // Whoever provides the image for several services tells what its scan finds.
    const scan = provided.from === undefined ? tellScanBeside(run, provided.image) : undefined;
    try {
        return await deploy(run, checked, { provided, looking }, follow);
    }
    finally {
        await scan?.finish();
    }
}
async function deploy(run, checked, { provided, looking }, follow) {
    const { source, file } = checked;
    const before = await run.company?.turn();
    if (before !== undefined)
        return { verdict: 'not-started', because: before };
    const world = await lookAgain(run, source, await looking());
    (0,hold_to_plan/* holdStill */.gW)(run, checked.world, world);
    const { image, rendered, marks } = world.revision === checked.world.revision ? provided : await rebase(run, { ...checked, world }, provided);
    const tags = (0,revision_tags/* revisionTags */.nr)({ file, revision: world.revision }, source?.git, run.runUrl);
    const because = (0,company/* recalledFor */.U)(run);
    if (because !== undefined)
        return { verdict: 'not-started', because };
    const revision = await (0,task_definition/* provideRevision */.jU)(run, world, rendered, tags);
    const released = { revision, definition: rendered, service: world.service };
    const unreleased = await release(run, 'release-command', released);
    if (unreleased !== undefined)
        return unreleased;
    const now = await afterRelease(run, source, world);
    const recalled = (0,company/* recalledFor */.U)(run);
    if (recalled !== undefined)
        return { verdict: 'not-started', because: recalled };
    let url;
    const { ours, ending } = await bring(run, now, revision, (...given) => {
        url ??= findServiceUrl(run, world.service);
        return follow(...given);
    });
    if (ending.verdict === 'stable')
        await keepStable(run, marks, image, rendered);
    if (ending.verdict === 'stable')
        await deregisterOldRevisions(run, world, ours);
    await (url ?? findServiceUrl(run, world.service));
    const after = ending.verdict === 'stable' ? await release(run, 'after-command', released) : undefined;
    return after ?? ending;
}
/** While a command runs others deploy as well: ours is not put over a newer commit. */
async function afterRelease(run, source, world) {
    if (run.config.release === undefined)
        return world;
    const now = await lookAgain(run, source, world);
    (0,hold_to_plan/* holdStill */.gW)(run, world, now);
    return now;
}
/** Most ships run no command, and load nothing of it. */
const release = async (run, ...given) => {
    if (run.config.release === undefined)
        return undefined;
    return (await __webpack_require__.e(/* import() */ 6363).then(__webpack_require__.bind(__webpack_require__, 16363))).runRelease(run, ...given);
};
/** Gives the service the revision and follows that to its end. */
async function bring(run, world, revision, follow) {
    if (run.wayBack !== undefined)
        return { ending: await goBack(run, run.wayBack, world, follow) };
    const ours = await updateService(run, world, revision);
    return { ours, ending: ours === undefined ? { verdict: 'unchanged' } : await follow(run, ours) };
}


/***/ }),

/***/ 86901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON in which the order of members says nothing; what is undefined is left out. */
function canonicalJson(value) {
    return (JSON.stringify(value, (_name, member) => (isObject(member) ? sorted(member) : member)) ?? 'null');
}
function sorted(member) {
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 80136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   x: () => (/* binding */ isSameFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86901);


/**
 * One hash over everything hidden: a value can only be guessed together with all the others, and each guess is slow
 * (scrypt with the cost that RFC 7914 gives for interactive use).
 */
function fingerprintOf(hidden, salt) {
    return { salt, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(hidden), salt, 32).toString('hex') };
}
function isSameFingerprint(hidden, { salt, hash }) {
    const now = Buffer.from(fingerprintOf(hidden, salt).hash);
    const before = Buffer.from(hash);
    return now.length === before.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(now, before);
}


/***/ }),

/***/ 27215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ imagesIn)
/* harmony export */ });
/* harmony import */ var _definition_repository_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64322);

/** The images of the repository `uri` that a task definition's containers run. */
function imagesIn(definition, uri) {
    const containers = (definition.containerDefinitions ?? []);
    return containers.flatMap(({ name, image }) => {
        const reference = `${image ?? ''}`;
        return (0,_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._)(reference) === uri
            ? [{ container: `${name ?? ''}`, ...pointOf(reference, uri) }]
            : [];
    });
}
function pointOf(reference, uri) {
    const digest = reference.split('@')[1];
    return digest === undefined ? { tag: reference.slice(uri.length + 1) || 'latest' } : { digest };
}


/***/ }),

/***/ 69713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ imageInWords),
/* harmony export */   N3: () => (/* binding */ imagesInUse),
/* harmony export */   f$: () => (/* binding */ refusedPolicy),
/* harmony export */   nb: () => (/* binding */ goesInWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Which of the images that would go are needed; an exact digest counts, else the tag. */
function imagesInUse(doomed, users) {
    return doomed.flatMap((image) => {
        const needing = users.filter(({ digest, tag }) => digest === undefined ? tag !== undefined && image.tags.includes(tag) : digest === image.digest);
        return needing.length === 0 ? [] : [{ image, users: [...new Set(needing.map(({ who }) => who))] }];
    });
}
/** The refusal of a policy: each image with those who need it. */
function refusedPolicy(repository, inUse) {
    const images = inUse.length === 1 ? 'an image that is' : `${inUse.length} images that are`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('image-in-use', `The new lifecycle policy of ${repository} would take ${images} in use; it was not set.`, {
        evidence: inUse.map(({ image, users }) => `${imageInWords(image)}: ${users.join(', ')}`),
        remedy: 'Ship those services with ecs-ship once, which marks what they run, or keep more: keep-images, untagged-days, or a rule of the policy file.',
    });
}
/** `sha256:0123456789ab (v1, latest) would expire by rule 3` */
function imageInWords({ digest, tags, action, rulePriority }) {
    const named = tags.length === 0 ? 'untagged' : tags.slice(0, 3).join(', ');
    return `${digest.slice(0, 19)} (${named}) would ${action === 'expire' ? 'expire' : 'be archived'} by rule ${rulePriority}`;
}
/** What goes, for a stage's line: how many, and the oldest and newest of them. */
function goesInWords({ expiring, archiving }, images) {
    const counts = [
        ...(expiring > 0 ? [`${expiring} ${expiring === 1 ? 'image expires' : 'images expire'}`] : []),
        ...(archiving > 0 ? [`${archiving} ${archiving === 1 ? 'image is' : 'images are'} archived`] : []),
    ];
    const byAge = [...images].sort((a, b) => a.pushedAt - b.pushedAt);
    const [oldest, newest] = [byAge[0], byAge.at(-1)];
    if (counts.length === 0 || oldest === undefined || newest === undefined)
        return counts;
    const examples = oldest === newest ? [oldest] : [oldest, newest];
    return [`${counts.join(', ')} (${examples.map(example).join(' to ')})`];
}
function example({ digest, tags, pushedAt }) {
    return `${tags[0]?.slice(0, 19) ?? digest.slice(0, 19)} of ${new Date(pushedAt).toISOString().slice(0, 10)}`;
}


/***/ }),

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

/***/ 54142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ planBasis)
/* harmony export */ });
/** A basis from what was checked. */
function planBasis({ source, given, world }) {
    const { service } = world;
    const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
    return {
        ...(source === undefined ? {} : { source: sourceBasis(source) }),
        ...(given === undefined ? {} : { image: given.reference }),
        service: {
            arn: service.arn,
            revision: service.taskDefinitionArn.split('/').at(-1) ?? '',
            ...(primary === undefined ? {} : { deployment: primary.id }),
            ...(primary?.rolloutState === undefined ? {} : { rolloutState: primary.rolloutState }),
        },
        ...(world.repository === undefined ? {} : { repository: repositoryBasis(world, world.repository) }),
    };
}
function sourceBasis({ tag, git, contentTag }) {
    return {
        ...(tag.commit === undefined ? {} : { commit: tag.commit }),
        tag: tag.tag,
        changed: git?.changedPaths ?? [],
        ...(git?.treeId === undefined ? {} : { tree: git.treeId }),
        ...(contentTag === undefined ? {} : { content: contentTag }),
    };
}
function repositoryBasis({ tags, lifecyclePolicy, repositoryPolicy }, { uri, mutability, exclusionFilters, scanOnPush }) {
    return {
        ...{ uri, mutability, exclusionFilters, scanOnPush },
        ...(repositoryPolicy === undefined ? {} : { policy: repositoryPolicy }),
        ...(lifecyclePolicy === undefined ? {} : { lifecyclePolicy }),
        tags: Object.fromEntries(tags.map(({ tag, digest }) => [tag, digest])),
    };
}


/***/ }),

/***/ 13735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stopsGate),
/* harmony export */   G: () => (/* binding */ gateRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38661);
/* harmony import */ var _scan_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57475);
/* harmony import */ var _scan_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31575);




const mostEvidence = 20;
const docs = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html';
/** Whether a finding is of the gate's severity or worse; what nobody has rated stops no gate. */
function stopsGate(gate, finding) {
    const most = _scan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.findIndex((one) => one.toLowerCase() === gate);
    return _scan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(finding.severity) <= most;
}
/** Why the run must not go on; undefined when the gate lets the image through. */
function gateRefusal(record, scans) {
    if (record.gate === 'report')
        return undefined;
    if (record.result === 'stopped')
        return foundRefusal(record, record.gate);
    if (record.result === 'unknown')
        return unknownRefusal(record, scans);
    return undefined;
}
function foundRefusal(record, gate) {
    const stopping = record.findings.filter((one) => stopsGate(gate, one));
    const left = stopping.length - mostEvidence;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('scan-findings', `ECR’s scan stops this image (scan: ${gate}): ${(0,_scan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .W)(stopping)}. The service was not touched.`, {
        remedy: `${fixes(stopping)} A finding that does not concern you goes into scan-ignore with its last day and the reason.`,
        evidence: [
            record.image,
            ...(0,_findings_table_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsTable */ .f9)(stopping.slice(0, mostEvidence)),
            ...(left > 0 ? [`… ${left} more`] : []),
        ],
        docs,
    });
}
/** What can be done at once comes first: the packages that have a fix. */
function fixes(findings) {
    const packages = findings.flatMap((one) => one.packages);
    const fixed = packages.flatMap(({ name, fixedIn }) => fixedIn === undefined ? [] : `${name} to ${fixedIn}`);
    const distinct = [...new Set(fixed)];
    if (distinct.length === 0)
        return 'No fixed version is known yet: a newer or smaller base image may do without it.';
    const more = distinct.length > 5 ? ` and ${distinct.length - 5} more` : '';
    const unfixed = findings.filter((one) => !(0,_scan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isFixable */ .G4)(one)).length;
    const rest = unfixed === 0 ? '' : ` ${unfixed} ${unfixed === 1 ? 'has' : 'have'} no known fix yet.`;
    return `Update ${distinct.slice(0, 5).join(', ')}${more} (a newer base image often has them) and ship again.${rest}`;
}
/** A gate that cannot see must not let through. */
function unknownRefusal(record, scans) {
    const waiting = scans.some(({ state }) => state.kind === 'waiting');
    const remedies = scans.flatMap(({ state }) => (state.kind === 'blind' ? [state.remedy] : []));
    const advice = waiting ? 'Run again in a few minutes, or give it more time with scan-timeout' : remedies[0];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f(waiting ? 'scan-unfinished' : 'scan-unavailable', `ECR cannot tell what is in this image (scan: ${record.gate}): ${record.unknown[0]?.why}. The service was not touched.`, {
        remedy: `${advice}; scan: report ships without waiting for findings.`,
        evidence: [
            record.image,
            ...record.unknown.map(({ digest, platform, why }) => `${platform ?? digest.slice(0, 19)}: ${why}`),
        ],
        docs,
    });
}


/***/ }),

/***/ 41565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decideServiceUpdate)
/* harmony export */ });
/** Only the members that change are sent: an untouched member must stay with whoever owns it. */
function decideServiceUpdate(cluster, service, taskDefinitionArn, wanted) {
    const primary = service.deployments.find((one) => one.status === 'PRIMARY');
    const newRevision = service.taskDefinitionArn !== taskDefinitionArn;
    const newCount = wanted.desiredCount !== undefined && wanted.desiredCount !== service.desired;
    // The same revision starts no deployment by itself, so a failed one is only tried again when forced.
    const retry = !newRevision && primary?.rolloutState === 'FAILED';
    const force = wanted.forceNewDeployment || retry;
    if (!newRevision && !newCount && !force) {
        return primary?.rolloutState === 'IN_PROGRESS'
            ? { kind: 'follow', deployment: primary }
            : { kind: 'unchanged' };
    }
    const update = {
        cluster,
        service: service.name,
        ...(newRevision ? { taskDefinition: taskDefinitionArn } : {}),
        ...(newCount && wanted.desiredCount !== undefined ? { desiredCount: wanted.desiredCount } : {}),
        ...(force ? { forceNewDeployment: true } : {}),
    };
    return { kind: 'update', update, why: reason({ newRevision, newCount, retry }) };
}
function reason(change) {
    if (change.newRevision)
        return 'new revision';
    if (change.retry)
        return 'the last deployment of this revision failed';
    return change.newCount ? 'new desired count' : 'force-new-deployment';
}


/***/ }),

/***/ 40322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryKey),
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/** Equal for services whose images go to the same repository. */
function repositoryKey({ aws, image }) {
    const { region = null, roleToAssume = null, roleChain = [] } = aws;
    return JSON.stringify([region, roleToAssume, roleChain, image.repository]);
}
/** Equal for services that have one image: the same build, called the same, in the same repository. */
function imageKey(config) {
    return JSON.stringify([repositoryKey(config), inOrder(config.image), inOrder(config.build)]);
}
/** What is written in another order is the same. */
function inOrder(group) {
    return Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 66609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gW: () => (/* binding */ holdStill),
  Sn: () => (/* binding */ holdToPlan),
  gd: () => (/* binding */ quietly)
});

// EXTERNAL MODULE: ./.build/plan/fingerprint.js
var fingerprint = __webpack_require__(80136);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/outdated-plan.js

/** Differences that are told one by one. */
const most = 20;
/** The refusal of a plan that no longer holds; without a difference that may be told, a hidden one. */
function outdatedPlan(service, differences) {
    const lines = differences.map((one) => inWords(service, one));
    const [first = 'an option, or the value of a variable, is another one now'] = lines;
    const more = lines.length - most;
    return new errors/* ShipError */.f('plan-outdated', `The plan no longer holds: ${first}.`, {
        evidence: [...lines.slice(1, most), ...(more > 0 ? [`${more} more`] : [])],
        remedy: 'Plan again with the same options, look at the new plan, and ship that one.',
    });
}
function inWords(service, { path, before, now }) {
    const [then, today] = [told(before), told(now)];
    switch (path) {
        case 'service.revision':
            return `${service} runs ${today} now, planned on ${then}`;
        case 'service.deployment':
            return `${service} has another deployment now, ${today}, planned on ${then}`;
        case 'source.commit':
            return `the commit is ${today} now, planned on ${then}`;
        case 'image':
            return `the image is ${today} now, planned on ${then}`;
        default:
            return `${path} is ${today} now, planned on ${then}`;
    }
}
const longest = 160;
function told(value) {
    if (value === undefined)
        return 'unset';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

// EXTERNAL MODULE: ./.build/plan/plan-basis.js
var plan_basis = __webpack_require__(54142);
// EXTERNAL MODULE: ./.build/plan/canonical-json.js
var canonical_json = __webpack_require__(86901);
;// CONCATENATED MODULE: ./.build/plan/plan-differences.js

/** What of a saved plan is otherwise now; texts for people, permissions and how long it takes are no part of it. */
function planDifferences(saved, now) {
    return differences('', essence(saved), essence(now));
}
function essence({ plan, basis }) {
    const { cluster, service, actions, requests } = plan;
    return {
        ...basis,
        target: { cluster, service },
        // Some are sent side by side.
        requests: requests.map(withoutRun).sort((a, b) => ((0,canonical_json/* canonicalJson */.d)(a) < (0,canonical_json/* canonicalJson */.d)(b) ? -1 : 1)),
        actions: actions.map(({ stage, action, input }) => ({ stage, action, input })),
    };
}
/** The CI run that plans is another one than the run that ships. */
function withoutRun(request) {
    const { tags } = request.input;
    if (request.action !== 'ecs:RegisterTaskDefinition' || !Array.isArray(tags))
        return request;
    const kept = tags.filter((tag) => tag.key !== 'ecs-ship:run');
    return { ...request, input: { ...request.input, tags: kept } };
}
function differences(path, before, now) {
    if ((0,canonical_json/* canonicalJson */.d)(before) === (0,canonical_json/* canonicalJson */.d)(now))
        return [];
    if (!isHolder(before) || !isHolder(now) || Array.isArray(before) !== Array.isArray(now))
        return [{ path, ...(before === undefined ? {} : { before }), ...(now === undefined ? {} : { now }) }];
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return names.flatMap((name) => differences(Array.isArray(before) ? `${path}[${name}]` : joined(path, name), before[name], now[name]));
}
function joined(path, name) {
    return path === '' ? name : `${path}.${name}`;
}
function isHolder(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./.build/steps/plan-record.js
var plan_record = __webpack_require__(70225);
;// CONCATENATED MODULE: ./.build/steps/hold-to-plan.js





/** Throws `plan-outdated` where anything that the saved plan rests on, or would do, is otherwise now. */
function holdToPlan(run, checked, foreseen) {
    const { saved } = run;
    if (saved === undefined)
        return;
    const found = planDifferences(saved, { plan: foreseen.plan, basis: (0,plan_basis/* planBasis */.y)(checked) });
    if (found.length === 0 && (0,fingerprint/* isSameFingerprint */.x)((0,plan_record/* hiddenOf */.Q)(run, foreseen), saved.fingerprint))
        return;
    throw outdatedPlan(run.config.target.service, found);
}
/** What moved while the image was built is found out before the service is touched. Throws `plan-outdated`. */
function holdStill({ saved, config }, before, now) {
    if (saved === undefined || before === now)
        return;
    const basisOf = ({ service, revision }) => (0,plan_basis/* planBasis */.y)({
        source: undefined,
        given: undefined,
        world: { ...before, repository: undefined, service, revision },
    });
    const { plan } = saved;
    const found = planDifferences({ plan, basis: basisOf(before) }, { plan, basis: basisOf(now) });
    if (found.length > 0)
        throw outdatedPlan(config.target.service, found);
}
/** A run whose plan is only compared: the run itself tells all of it. */
function quietly(run) {
    const { facts, stages, notices } = run.known;
    return {
        ...run,
        report: () => undefined,
        known: { ...run.known, facts: { ...facts }, stages: [...stages], notices: [...notices] },
    };
}


/***/ }),

/***/ 29579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ imageProvider),
  z: () => (/* binding */ imageWork)
});

// EXTERNAL MODULE: ./.build/plan/services/image-key.js
var image_key = __webpack_require__(40322);
// EXTERNAL MODULE: ./.build/steps/company.js
var company = __webpack_require__(40249);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/scan/scan-gate.js + 1 modules
var scan_gate = __webpack_require__(947);
// EXTERNAL MODULE: ./.build/steps/together.js
var together = __webpack_require__(99222);
// EXTERNAL MODULE: ./.build/steps/image/image.js + 5 modules
var image_image = __webpack_require__(35031);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/build/progress/build-summary.js
var build_summary = __webpack_require__(46402);
// EXTERNAL MODULE: ./.build/plan/copy-target.js
var copy_target = __webpack_require__(73825);
// EXTERNAL MODULE: ./.build/steps/passing.js
var passing = __webpack_require__(79209);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/image/add-tags.js
var add_tags = __webpack_require__(54437);
;// CONCATENATED MODULE: ./.build/plan/image-parts.js
/** Digests of the manifests that an index holds, attestations included; empty for a manifest of one image. */
function manifestsOf(text) {
    const { manifests = [] } = JSON.parse(text);
    return manifests.flatMap(({ digest }) => digest ?? []);
}
/** Configuration and layers of one image, each once. */
function blobsOf(text) {
    const { config, layers = [] } = JSON.parse(text);
    const all = [...(config === undefined ? [] : [config]), ...layers];
    const blobs = all.flatMap(({ digest, size = 0, urls }) => digest === undefined || (urls?.length ?? 0) > 0 ? [] : [[digest, { digest, size }]]);
    return [...new Map(blobs).values()];
}

;// CONCATENATED MODULE: ./.build/steps/image/copy-progress.js

/** Milliseconds between two lines: one that moves, or one that stays in a log. */
const rhythm = { live: 200, log: 30_000 };
/** Tells how many of an upload's bytes have gone, never more often than is pleasant. */
function copyProgress(run, voice, name, total) {
    const every = run.live ? rhythm.live : rhythm.log;
    let [sent, told] = [0, run.ports.clock.now()];
    return (bytes) => {
        // A layer that is sent again counts again, and more than all is never true.
        sent = Math.min(sent + bytes, total);
        const now = run.ports.clock.now();
        if (now - told < every)
            return;
        told = now;
        voice.progress(`${name}: ${(0,build_summary/* sizeWords */.p)(sent)} of ${(0,build_summary/* sizeWords */.p)(total)}`);
    };
}

// EXTERNAL MODULE: ./.build/steps/image/keep-pushing.js + 2 modules
var keep_pushing = __webpack_require__(81665);
;// CONCATENATED MODULE: ./.build/steps/image/share-logins.js

function shareLogins(from, to) {
    const ask = async () => {
        const [source, target] = await (0,together/* together */.b)([from(), to()]);
        return { from: source, to: target };
    };
    let asked;
    const current = () => {
        asked ??= ask();
        return asked;
    };
    return {
        current,
        renew: async (refused) => {
            if (asked === refused)
                asked = undefined;
            await current();
        },
    };
}

;// CONCATENATED MODULE: ./.build/steps/image/send-image.js






/** Blobs that travel at the same time to one repository. */
const width = 3;
/**
 * Layers first, then the manifests that name them: a registry takes them in no other order. Gives the bytes that were
 * sent. Throws ShipError.
 */
async function sendImage(run, shipment) {
    const { ecr } = run.ports;
    const { source, image, target } = shipment;
    const { repository, place } = target;
    const calmly = (call) => (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, call);
    const children = manifestsOf(image.manifest);
    const parts = children.length === 0 ? [] : await calmly(() => ecr.findTags(source.name, children));
    const manifests = children.length === 0 ? [image] : parts;
    const blobs = new Map(manifests.flatMap((one) => blobsOf(one.manifest).map((blob) => [blob.digest, blob])));
    const missing = await calmly(() => ecr.findMissingLayers(repository, [...blobs.keys()], place));
    const sent = await sendBlobs(run, shipment, missing.flatMap((digest) => blobs.get(digest) ?? []));
    await (0,together/* together */.b)(parts.map((one) => calmly(() => ecr.addTag(repository, undefined, one, place))));
    return sent;
}
async function sendBlobs(run, shipment, blobs) {
    const { target, voice } = shipment;
    const logIn = (place) => (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => run.ports.ecr.login(place));
    const total = blobs.reduce((sum, { size }) => sum + size, 0);
    const order = {
        ...shipment,
        logins: shareLogins(logIn, () => logIn(target.place)),
        onBytes: copyProgress(run, voice, target.uri, total),
    };
    const waiting = [...blobs];
    let sent = 0;
    const send = async () => {
        for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
            sent += await sendBlob(run, order, blob);
        }
    };
    await (0,together/* together */.b)(Array.from({ length: Math.min(width, blobs.length) }, send));
    return sent;
}
function sendBlob(run, order, blob) {
    const { source, target, logins, onBytes, voice } = order;
    let used = logins.current();
    return (0,keep_pushing/* keepPushing */.y)(run, {
        name: `Copy to ${target.uri}`,
        work: async () => {
            used = logins.current();
            const { from, to } = await used;
            return run.ports.registry.copyBlob({
                from: { login: from, repository: source.name },
                to: { login: to, repository: target.repository },
                blob,
                onBytes,
            });
        },
        renew: () => logins.renew(used),
        tell: voice.progress,
    });
}

;// CONCATENATED MODULE: ./.build/steps/image/push-to.js









/** Brings the image into the repositories of `push-to`, side by side; what is there already is not sent again. */
async function copyImage(run, copied) {
    const targets = (0,copy_target/* copyTargets */.w)(run.config.image.pushTo);
    if (targets.length === 0)
        return;
    await (0,steps_run/* runStage */.Si)(run, 'copies', async (voice) => {
        const bytes = await (0,together/* together */.b)(targets.map((target) => copyTo(run, target, { ...copied, voice })));
        const sent = bytes.reduce((sum, one) => sum + (one ?? 0), 0);
        const done = bytes.every((one) => one === undefined);
        const where = targets.map(({ uri }) => uri).join(', ');
        const summary = done ? `already in ${where}` : `in ${where}: ${amount(sent)} sent`;
        return { fact: undefined, summary, skipped: done };
    });
}
/** Gives the bytes that were sent; undefined when everything was there. */
async function copyTo(run, target, order) {
    try {
        return await bring(run, target, order);
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        const { message, remedy, evidence } = error;
        const code = (0,passing/* passing */.qO)(error) ? 'push-failed' : error.code;
        throw new errors/* ShipError */.f(code, `${target.uri}: ${message}`, { remedy, evidence, cause: error });
    }
}
async function bring(run, target, order) {
    const { ecr } = run.ports;
    const { image, tags, voice } = order;
    const { repository, place } = target;
    const wanted = [...tags, image.digest];
    const there = await (0,patiently/* patiently */.d_)(run, patiently/* briefly */.m_, () => ecr.findTags(repository, wanted, place));
    const missing = tags.filter((tag) => !there.some((one) => one.tag === tag && one.digest === image.digest));
    if (missing.length === 0)
        return undefined;
    const known = there.some((one) => one.digest === image.digest);
    const sent = known ? 0 : await sendImage(run, { source: order.repository, image, target, voice });
    await (0,add_tags/* addTags */.J)(run, { repository, image, tags: missing, ...(place === undefined ? {} : { place }) });
    voice.progress(`${target.uri}: ${known ? 'tagged' : 'copied'} (${amount(sent)} sent)`);
    return sent;
}
function amount(bytes) {
    return bytes === 0 ? 'nothing' : (0,build_summary/* sizeWords */.p)(bytes);
}

// EXTERNAL MODULE: ./.build/steps/image/repository-work.js
var repository_work = __webpack_require__(93730);
;// CONCATENATED MODULE: ./.build/steps/image/image-work.js








/** Provides the image; of several services that deploy it only the first does. */
function imageWork(run, checked, looking) {
    const { value, from } = (0,company/* once */.O)(run, workOf(run), () => begin(run, checked, looking));
    if (from === undefined)
        return value;
    const image = follow(run, value, from);
    return { ...value, from, image, arrived: image };
}
/** The other service of the run that provides our image, where there is one. */
function imageProvider(run) {
    return run.company?.provider(workOf(run));
}
function workOf({ config }) {
    return `image ${(0,image_key/* imageKey */.p)(config)}`;
}
function begin(run, checked, looking) {
    const { source, image: planned, world } = checked;
    if (source === undefined || planned === undefined)
        throw new Error('neither a source nor a given image');
    const { repository, lifecycle } = (0,repository_work/* repositoryWork */.A)(run, checked);
    // A policy that would take what is in use is refused before the build.
    const before = world.repository === undefined ? Promise.resolve() : lifecycle;
    let arrive = () => undefined;
    const arriving = new Promise((resolve) => {
        arrive = resolve;
    });
    const image = before.then(() => (0,image_image/* provideImage */.P)(run, source, planned, repository, { arrive, looking }));
    const arrived = Promise.race([arriving, image]);
    const rest = (0,together/* together */.b)([
        image.then((one) => (0,scan_gate/* gateOnScan */.c)(run, one)),
        image.then(async ({ tagged }) => {
            const order = { repository: await repository, tags: planned.decision.tags };
            if (tagged !== undefined)
                await copyImage(run, { ...order, image: tagged });
        }),
        lifecycle,
    ]);
    const facts = image.then(() => imageFacts(run));
    for (const one of [image, arrived, rest, facts])
        one.catch(() => undefined);
    return { image, arrived, repository, rest, facts };
}
function imageFacts({ known }) {
    const { image, imageUri, digest, tags } = known.facts;
    return Object.fromEntries(Object.entries({ image, imageUri, digest, tags }).filter(([, value]) => value !== undefined));
}
function follow(run, { image, facts }, from) {
    return (0,steps_run/* runStage */.Si)(run, 'image', async (voice) => {
        voice.progress(`same image as ${from}`);
        const [fact, told] = await Promise.all([image, facts]);
        (0,steps_run/* learn */.nB)(run, told);
        return { fact, summary: `same image as ${from}: ${told.digest?.slice(0, 19)}`, skipped: true };
    });
}


/***/ }),

/***/ 93730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ repositoryWork),
/* harmony export */   y: () => (/* binding */ repositoryProvider)
/* harmony export */ });
/* harmony import */ var _plan_services_image_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40322);
/* harmony import */ var _company_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40249);
/* harmony import */ var _lifecycle_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53895);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17218);





/** Brings the repository about; of several services that push to it only the first does. */
function repositoryWork(run, checked) {
    const { value, from } = (0,_company_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(run, workOf(run), () => begin(run, checked));
    return from === undefined ? value : follow(run, value, from);
}
/** The other service of the run that brings our repository about, where there is one. */
function repositoryProvider(run) {
    return run.company?.provider(workOf(run));
}
function workOf({ config }) {
    return `repository ${(0,_plan_services_image_key_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryKey */ .K)(config)}`;
}
function begin(run, { repository: decision, world, policy }) {
    if (decision === undefined)
        throw new Error('an image that is not built needs no repository');
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureRepository */ .z0)(run, decision);
    const lifecycle = repository.then((one) => (0,_lifecycle_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .applyLifecycle */ .D)(run, one, world, policy));
    return seen({ repository, lifecycle });
}
function follow(run, work, from) {
    const same = `same repository as ${from}`;
    const repository = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runStage */ .Si)(run, 'repository', async () => {
        const fact = await work.repository;
        return { fact, summary: `${same}: ${fact.uri}`, skipped: true };
    });
    const lifecycle = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runStage */ .Si)(run, 'lifecycle', async () => {
        await work.lifecycle;
        return { fact: undefined, summary: same, skipped: true };
    });
    return seen({ repository, lifecycle });
}
/** Who awaits it comes later, which is no reason to call a failure unhandled. */
function seen(work) {
    work.repository.catch(() => undefined);
    work.lifecycle.catch(() => undefined);
    return work;
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ applyLifecycle),
  f: () => (/* binding */ previewLifecycle)
});

// EXTERNAL MODULE: ./.build/plan/lifecycle-policy.js + 2 modules
var lifecycle_policy = __webpack_require__(71313);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/lifecycle-users.js
var lifecycle_users = __webpack_require__(69713);
// EXTERNAL MODULE: ./.build/plan/definition/repository-of.js
var repository_of = __webpack_require__(64322);
// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
// EXTERNAL MODULE: ./.build/plan/lifecycle-images.js
var lifecycle_images = __webpack_require__(27215);
;// CONCATENATED MODULE: ./.build/steps/lifecycle/image-users.js




/** How much is asked at the most. */
const most = { clusters: 5, services: 30, definitions: 60 };
/**
 * Who needs images of a repository: our service, those that its tags name, and all tasks of their clusters, also the
 * scheduled ones. A service needs what its deployments run and what a rollback would restore.
 */
async function findImageUsers(run, { name, uri }, world) {
    const search = {
        run,
        uri,
        users: [],
        unread: new Set(),
        definitions: new Set(),
        services: 0,
    };
    const tags = await reading(search, () => run.ports.ecr.listTags(name));
    const byCluster = servicesByCluster(run, tags ?? []);
    if (byCluster.size > most.clusters)
        search.unread.add(`${byCluster.size - most.clusters} more clusters`);
    for (const [cluster, names] of [...byCluster].slice(0, most.clusters)) {
        await searchCluster(search, cluster, [...names]);
    }
    // Scheduled tasks run the newest revision of a family, which no task of now may show.
    await searchDefinition(search, `${world.revision.definition.family ?? ''}`, 'the newest revision of its family');
    return { users: search.users, unread: [...search.unread] };
}
/** Our own first. */
function servicesByCluster({ config }, tags) {
    const ours = { cluster: config.target.cluster.split('/').at(-1) ?? '', service: config.target.service };
    const found = new Map();
    for (const { cluster, service } of [ours, ...tags.flatMap((tag) => (0,deployment_tag/* serviceOfTag */.Zb)(tag) ?? [])]) {
        found.set(cluster, (found.get(cluster) ?? new Set()).add(service));
    }
    return found;
}
async function searchCluster(search, cluster, names) {
    const { ecs } = search.run.ports;
    const tasks = await reading(search, () => ecs.findTaskImages(cluster));
    for (const { task, group, images } of tasks ?? [])
        need(search, images, `task ${task} (${group}) in cluster ${cluster} runs it`);
    const inGroups = (tasks ?? []).flatMap(({ group, images }) => group.startsWith('service:') && images.some(({ image }) => (0,repository_of/* repositoryOf */._)(image) === search.uri)
        ? [group.slice('service:'.length)]
        : []);
    const wanted = [...new Set([...names, ...inGroups])];
    const asked = wanted.slice(0, Math.max(0, most.services - search.services));
    search.services += asked.length;
    if (asked.length < wanted.length)
        search.unread.add(`${wanted.length - asked.length} more services of cluster ${cluster}`);
    const services = await reading(search, () => ecs.findServices(cluster, asked));
    for (const service of services ?? [])
        await searchService(search, cluster, service);
}
/** Two successful deployments: what runs, and what ran before it. */
const restorable = 2;
async function searchService(search, cluster, service) {
    const who = `service ${service.name} in cluster ${cluster}`;
    for (const { taskDefinitionArn } of service.deployments)
        await searchDefinition(search, taskDefinitionArn, `${who} runs it`);
    const deployed = await reading(search, () => search.run.ports.ecs.findDeployedImages(cluster, service.name));
    const over = new Set(['STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);
    const done = (deployed ?? []).filter(({ status }) => status === 'SUCCESSFUL').slice(0, restorable);
    const open = (deployed ?? []).filter(({ status }) => status !== 'SUCCESSFUL' && !over.has(status));
    for (const { images } of open)
        need(search, images, `${who} deploys it`);
    for (const { images } of done)
        need(search, images, `${who} runs it or would roll back to it`);
}
async function searchDefinition(search, reference, who) {
    if (reference === '' || search.definitions.has(reference))
        return;
    if (search.definitions.size >= most.definitions) {
        search.unread.add('further task definitions');
        return;
    }
    search.definitions.add(reference);
    const found = await reading(search, () => search.run.ports.ecs.describeTaskDefinition(reference));
    const images = found ? (0,lifecycle_images/* imagesIn */.o)(found.definition, search.uri) : [];
    const name = found?.arn.split('/').at(-1);
    search.users.push(...images.map(({ digest, tag }) => ({ who: `${who} (${name})`, digest, tag })));
}
function need(search, images, who) {
    for (const { image, digest } of images) {
        if ((0,repository_of/* repositoryOf */._)(image) !== search.uri)
            continue;
        const named = image.split('@')[1] ?? digest;
        const tag = image.slice(search.uri.length + 1) || 'latest';
        search.users.push(named === undefined ? { who, tag } : { who, digest: named });
    }
}
/** What cannot be read is told, and the rest is still looked at. */
async function reading(search, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        search.unread.add(error.message);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/lifecycle-preview.js
/** A preview takes seconds; a repository has one at a time, so that somebody else's may be in the way. */
const pace = { firstMs: 1000, growth: 1.5, mostMs: 5000, limitMs: 60_000, mostPages: 10 };
/** Has ECR work out what a policy would do now; `postponed` says why there is no answer. */
async function previewPolicy(run, repository, policy) {
    const { ecr, clock } = run.ports;
    const until = clock.now() + pace.limitMs;
    let pause = pace.firstMs;
    let started = false;
    while (clock.now() < until) {
        started ||= (await ecr.startLifecyclePreview(repository, policy)) === 'started';
        const preview = started ? await ecr.readLifecyclePreview(repository) : undefined;
        // Somebody else's preview has taken the place of ours.
        if (preview !== undefined && preview.policy !== policy)
            started = false;
        else if (preview?.status === 'COMPLETE')
            return readPages(run, repository, preview);
        else if (preview?.status === 'FAILED')
            return { postponed: 'its preview failed' };
        else if (preview?.status === 'EXPIRED')
            started = false;
        if (run.interrupted.aborted)
            return { postponed: 'the run was interrupted' };
        await clock.sleep(pause, run.interrupted);
        pause = Math.min(pause * pace.growth, pace.mostMs);
    }
    const why = started ? 'its preview did not end' : 'another preview was in the way for';
    return { postponed: `${why} ${started ? 'in ' : ''}${pace.limitMs / 1000} s` };
}
async function readPages(run, repository, first) {
    const images = [...first.images];
    let page = first.nextPage;
    for (let pages = 1; page !== undefined && pages < pace.mostPages; pages += 1) {
        const next = await run.ports.ecr.readLifecyclePreview(repository, { page });
        images.push(...(next?.images ?? []));
        page = next?.nextPage;
    }
    const { expiring, archiving } = first;
    return { expiring, archiving, images, complete: page === undefined };
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/lifecycle-check.js





/** Lets ECR work out what a policy would take; throws `image-in-use` when somebody needs any of it. */
async function checkPolicy(run, repository, world, policy, tell = () => undefined) {
    const preview = await permitted(() => previewPolicy(run, repository.name, policy));
    if ('unseen' in preview || 'postponed' in preview)
        return preview;
    const { images } = preview;
    if (preview.expiring + preview.archiving === 0)
        return { goes: ['nothing goes now'], images };
    const goes = (0,lifecycle_users/* goesInWords */.nb)(preview, images);
    for (const line of goes)
        tell(line);
    await refuseInUse(run, repository, world, preview);
    return { goes, images };
}
async function refuseInUse(run, repository, world, { images, complete }) {
    const { users, unread } = await findImageUsers(run, repository, world);
    if (unread.length > 0)
        (0,steps_run/* notice */.lm)(run, `Not everything could be asked what it runs before the lifecycle policy: ${unread.join('; ')}`);
    const more = complete ? [] : await askFor(run, repository, users);
    const inUse = (0,lifecycle_users/* imagesInUse */.N3)([...images, ...more], users);
    if (inUse.length > 0)
        throw (0,lifecycle_users/* refusedPolicy */.f$)(repository.name, inUse);
}
/** Too many images go to list them all: asks for those that somebody needs. */
async function askFor(run, { name }, users) {
    const digests = [...new Set(users.flatMap(({ digest }) => digest ?? []))].slice(0, 100);
    if (digests.length === 0)
        return [];
    return (await run.ports.ecr.readLifecyclePreview(name, { digests }))?.images ?? [];
}
/** Without permission the first rule still keeps what is marked. */
async function permitted(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        return { unseen: error.message };
    }
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/lifecycle.js



/** Sets the repository's lifecycle policy where that is ours to do, once it is sure to take nothing that is in use. */
async function applyLifecycle(run, repository, world, file) {
    return (0,steps_run/* runStage */.Si)(run, 'lifecycle', async (voice) => {
        const decision = (0,lifecycle_policy/* decideLifecycle */.Nh)(run.config.lifecycle, world.lifecyclePolicy, file);
        if ('skip' in decision) {
            (0,steps_run/* notice */.lm)(run, decision.notice);
            return { fact: undefined, summary: decision.skip, skipped: true };
        }
        if (file && (0,lifecycle_policy/* takesFirst */.Lc)(file))
            (0,steps_run/* notice */.lm)(run, 'The lifecycle policy file uses rulePriority 1, so its rules come one later: ours is first.');
        for (const line of decision.changes)
            voice.progress(line);
        // A new repository has nothing that could go.
        const found = world.repository && (await checkPolicy(run, repository, world, decision.put, voice.progress));
        (0,steps_run/* notice */.lm)(run, found && unsureNotice(found));
        if (found && 'postponed' in found)
            return { fact: undefined, summary: `left as it is: ${found.postponed}`, skipped: true };
        await run.ports.ecr.putLifecyclePolicy(repository.name, decision.put);
        const goes = found && 'goes' in found ? found.goes : [];
        return { fact: undefined, summary: [decision.why, ...goes].join('; ') };
    });
}
/** For a dry run: what the policy that a run would set would take. ECR keeps the preview, the policy stays. */
async function previewLifecycle(run, world, file) {
    if (world.repository === undefined)
        return undefined;
    const decision = (0,lifecycle_policy/* decideLifecycle */.Nh)(run.config.lifecycle, world.lifecyclePolicy, file);
    return 'skip' in decision ? undefined : checkPolicy(run, world.repository, world, decision.put);
}
function unsureNotice(found) {
    if ('postponed' in found)
        return `The lifecycle policy is not set in this run: ${found.postponed}. The next run tries again.`;
    if (!('unseen' in found))
        return undefined;
    return `The lifecycle policy is set without a preview; its first rule keeps what ecs-ship has marked. ${found.unseen}`;
}


/***/ }),

/***/ 70225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hiddenOf),
/* harmony export */   x: () => (/* binding */ planRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80136);
/* harmony import */ var _plan_plan_basis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54142);




/** The plan as it is saved. Throws for a source that cannot be told again. */
function planRecord(run, checked, foreseen) {
    const { source } = checked;
    if (source !== undefined && source.git === undefined && source.tag.commit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('source-not-found', 'A plan of files that are in no git work tree cannot be saved.', {
            remedy: 'Plan from a checkout with a commit, or leave --out out: nobody could tell whether the files are the same.',
        });
    }
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    return {
        plan: foreseen.plan,
        basis: (0,_plan_plan_basis_js__WEBPACK_IMPORTED_MODULE_3__/* .planBasis */ .y)(checked),
        fingerprint: (0,_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(hiddenOf(run, foreseen), salt),
    };
}
/** Everything with its values: it is hashed, and goes no further. */
function hiddenOf({ config }, { definitions }) {
    // Where an option was set makes no difference.
    const { places: _, ...options } = config;
    return { options, definitions };
}


/***/ }),

/***/ 14691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findOldRevisions)
/* harmony export */ });
/* harmony import */ var _plan_old_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96219);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98420);
/* harmony import */ var _find_users_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10477);



/** Revisions that are looked at in one run, and those that go at the most: ECS lets an account change one a second. */
const mostLooks = 30;
const mostAtOnce = 10;
/** Throws where it cannot be ruled out that one is in use. */
async function findOldRevisions(run, succession) {
    const { ecs } = run.ports;
    const { family, keep } = succession;
    const listed = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_, () => ecs.listRevisions(family, keep + mostLooks));
    const ours = [];
    for (const arn of (0,_plan_old_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .beyondKept */ .ud)(listed, succession)) {
        const revision = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_, () => ecs.describeTaskDefinition(arn));
        if ((0,_plan_old_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .mayGo */ .Mj)(revision, succession))
            ours.push(arn);
    }
    if (ours.length === 0)
        return { unused: [], used: 0 };
    const used = await (0,_find_users_js__WEBPACK_IMPORTED_MODULE_1__/* .findUsedRevisions */ .H)(run, succession);
    const unused = ours.filter((arn) => !used.has(arn));
    return { unused: unused.slice(0, mostAtOnce), used: ours.length - unused.length };
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

/***/ 55765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ concludeScan)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/scan-ignores.js
/** The option's values, `YYYY-MM-DD reason` by name, in parts. */
function readIgnores(values) {
    return Object.entries(values).map(([name, value]) => {
        const [until = '', ...reason] = value.split(/[ \t]+/);
        return { name, until, reason: reason.join(' ') };
    });
}
/** `now` in milliseconds since the epoch; an ignore holds until its last day has ended everywhere that counts days in UTC. */
function sortOut(findings, ignores, now) {
    const today = new Date(now).toISOString().slice(0, 10);
    const byName = (name) => ignores.find((one) => one.name.toUpperCase() === name.toUpperCase());
    const counted = [];
    const ignored = [];
    for (const finding of findings) {
        const ignore = byName(finding.name);
        if (ignore === undefined || ignore.until < today)
            counted.push(finding);
        else
            ignored.push({ finding, ignore });
    }
    const matched = new Set(findings.map(({ name }) => byName(name)));
    return {
        counted,
        ignored,
        expired: ignores.filter((one) => matched.has(one) && one.until < today),
        unmatched: ignores.filter((one) => !matched.has(one)),
    };
}
/** What to tell about ignores that no longer do anything; one may still match while not everything is known. */
function ignoreNotices({ expired, unmatched }, everythingKnown) {
    return [
        ...expired.map(({ name, until, reason }) => `scan-ignore: ${name} was ignored until ${until} (${reason}) and counts again. Fix it, or set a later day.`),
        ...(everythingKnown ? unmatched : []).map(({ name }) => `scan-ignore: ${name} is not among the findings (any more). Remove it from scan-ignore.`),
    ];
}

// EXTERNAL MODULE: ./.build/plan/scan-finding.js
var scan_finding = __webpack_require__(57475);
// EXTERNAL MODULE: ./.build/plan/scan-gate.js
var scan_gate = __webpack_require__(13735);
;// CONCATENATED MODULE: ./.build/plan/sum-up-scan.js



/** What the scans came to: findings of all platforms together, sorted out by gate and ignores; `now` in milliseconds since the epoch. */
function sumUpScan(image, { gate, ignore }, scans, now) {
    const sorted = sortOut(mergedFindings(scans), readIgnores(ignore), now);
    const unknown = scans.flatMap(unknownScan);
    const times = scans.flatMap(({ scan }) => scan?.scannedAt ?? []);
    const wanted = gate === 'off' ? 'report' : gate;
    const record = {
        gate: wanted,
        result: resultOf(wanted, sorted.counted, unknown),
        image,
        counts: countBySeverity(sorted.counted),
        fixable: sorted.counted.filter(scan_finding/* isFixable */.G4).length,
        findings: sorted.counted,
        ignored: sorted.ignored,
        unknown,
        ...(times.length === 0 ? {} : { scannedAt: Math.max(...times) }),
    };
    return { record, sorted };
}
/** A finding that breaks the gate stops it, whatever else is not known. */
function resultOf(gate, counted, unknown) {
    if (gate !== 'report' && counted.some((one) => (0,scan_gate/* stopsGate */.B)(gate, one)))
        return 'stopped';
    if (unknown.length > 0)
        return 'unknown';
    return gate === 'report' ? 'reported' : 'passed';
}
/** The same finding in several platforms is one. */
function mergedFindings(scans) {
    const merged = new Map();
    for (const { target, scan } of scans) {
        for (const finding of scan?.findings ?? []) {
            const key = JSON.stringify([finding.name, finding.severity, finding.packages]);
            const platforms = [
                ...(merged.get(key)?.platforms ?? []),
                ...(target.platform ? [target.platform] : []),
            ];
            merged.set(key, { ...finding, platforms });
        }
    }
    return [...merged.values()].sort(scan_finding/* worstFirst */.md);
}
function unknownScan({ target, state }) {
    if (state.kind === 'scanned')
        return [];
    const { manifest, platform } = target;
    const why = state.kind === 'waiting' ? `the scan is not finished (${state.why})` : state.why;
    return [{ digest: manifest.digest, ...(platform === undefined ? {} : { platform }), why }];
}
function countBySeverity(findings) {
    const counts = {};
    for (const { severity } of findings)
        counts[severity] = (counts[severity] ?? 0) + 1;
    return counts;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
;// CONCATENATED MODULE: ./.build/report/gitlab-container-scanning.js



/** The version of GitLab's report that this is written to; every GitLab since 16.4 reads it, and 15.2.1 takes it as well. */
const schemaVersion = '15.0.7';
const severityNames = {
    CRITICAL: 'Critical',
    HIGH: 'High',
    MEDIUM: 'Medium',
    LOW: 'Low',
    INFORMATIONAL: 'Info',
    UNDEFINED: 'Unknown',
    UNTRIAGED: 'Unknown',
};
/**
 * The findings that count as GitLab's container scanning report (docs.gitlab.com, artifacts:reports:container_scanning).
 * Times are milliseconds since the epoch.
 */
function gitlabContainerScanning(record, startedAt, endedAt) {
    const tool = { version: version/* version */.r, vendor: { name: 'ecs-ship' } };
    const document = {
        version: schemaVersion,
        scan: {
            analyzer: { id: 'ecs-ship', name: 'ecs-ship', ...tool },
            scanner: {
                id: 'amazon-ecr',
                name: 'Amazon ECR image scanning',
                url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
                version: version/* version */.r,
                vendor: { name: 'Amazon Web Services' },
            },
            type: 'container_scanning',
            start_time: utcSeconds(startedAt),
            end_time: utcSeconds(endedAt),
            status: record.unknown.length === 0 ? 'success' : 'failure',
            messages: messages(record),
        },
        vulnerabilities: record.findings.map((finding) => vulnerability(record, finding)),
        remediations: [],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function vulnerability({ image }, finding) {
    const { name, severity, description, url, packages, platforms } = finding;
    const [first] = packages;
    const solution = fixOf(finding);
    return {
        id: idOf(finding),
        name: (0,clean_text/* shorten */.ml)(name, 255),
        description: (0,clean_text/* shorten */.ml)((0,clean_text/* cleanText */.X5)(description ?? name), 10_000),
        severity: severityNames[severity],
        ...(solution === undefined ? {} : { solution: (0,clean_text/* shorten */.ml)(solution, 7000) }),
        identifiers: [{ type: identifierType(name), name, value: name, ...(isLink(url) ? { url } : {}) }],
        links: isLink(url) ? [{ url }] : [],
        location: {
            image,
            operating_system: platforms.filter((one) => one !== '').join(', ') || 'unknown',
            dependency: {
                package: { name: packages.map((one) => one.name).join(', ') || 'unknown' },
                version: first?.installed ?? '',
            },
        },
    };
}
/** The same finding has the same id in every report, so that GitLab recognises it. */
function idOf({ name, packages }) {
    const text = JSON.stringify([name, ...packages.map((one) => [one.name, one.path])]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function fixOf({ packages }) {
    const fixes = packages.flatMap(({ name, installed, fixedIn }) => fixedIn === undefined ? [] : [`Upgrade ${name} from ${installed ?? 'its version'} to ${fixedIn}`]);
    return fixes.length === 0 ? undefined : fixes.join('; ');
}
function messages({ unknown, ignored }) {
    return [
        ...unknown.map(({ digest, platform, why }) => ({
            level: 'warn',
            value: `${platform ?? digest}: ${why}`,
        })),
        ...ignored.map(({ ignore }) => ({
            level: 'info',
            value: `${ignore.name} is ignored until ${ignore.until}: ${ignore.reason}`,
        })),
    ];
}
function identifierType(name) {
    return /^(cve|ghsa|alas|usn|rhsa|dsa)/i.exec(name)?.[0].toLowerCase() ?? 'ecr';
}
function isLink(url) {
    return url !== undefined && /^(https?|ftp):\/\/.+/.test(url);
}
/** `2026-11-21T12:00:00`, without a zone as GitLab wants it. */
function utcSeconds(at) {
    return new Date(at).toISOString().slice(0, 19);
}

;// CONCATENATED MODULE: ./.build/report/sarif.js



/** GitHub shows the first 5,000 results of a run and refuses more than 25,000. */
const mostResults = 5000;
/** By SARIF's level, and by GitHub's `security-severity` where a finding has no score of its own. */
const ratings = {
    CRITICAL: ['error', '9.5'],
    HIGH: ['error', '8.0'],
    MEDIUM: ['warning', '5.5'],
    LOW: ['note', '2.0'],
    INFORMATIONAL: ['note', '0.0'],
    UNDEFINED: ['note', '0.0'],
    UNTRIAGED: ['note', '0.0'],
};
/**
 * The findings as SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for besides: a location, a help text and
 * `security-severity`. Ignored findings are results with a suppression that gives the reason.
 */
function sarif(record) {
    const all = [
        ...record.findings.map((finding) => ({ finding, justification: undefined })),
        ...record.ignored.map(({ finding, ignore }) => ({
            finding,
            justification: `${ignore.reason} (until ${ignore.until})`,
        })),
    ].slice(0, mostResults);
    const rules = [...new Map(all.map(({ finding }) => [finding.name, finding])).values()];
    const indexes = new Map(rules.map(({ name }, index) => [name, index]));
    const document = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'ecs-ship', semanticVersion: version/* version */.r, rules: rules.map(ruleOf) },
                },
                automationDetails: { id: `ecs-ship/${repositoryOf(record.image)}/` },
                invocations: [invocation(record)],
                results: all.map(({ finding, justification }) => sarif_resultOf(record, finding, indexes.get(finding.name) ?? 0, justification)),
            },
        ],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function ruleOf(finding) {
    const { name, severity, description, url, score } = finding;
    const text = (0,clean_text/* shorten */.ml)((0,clean_text/* cleanText */.X5)(description ?? name), 1000);
    const help = [text, advice(finding), ...(url === undefined ? [] : [url])].join('\n\n');
    return {
        id: name,
        shortDescription: { text: name },
        fullDescription: { text },
        help: { text: help },
        ...(isWebAddress(url) ? { helpUri: url } : {}),
        properties: {
            tags: ['security', 'vulnerability'],
            'security-severity': score === undefined ? ratings[severity][1] : score.toFixed(1),
        },
    };
}
function sarif_resultOf(record, finding, ruleIndex, justification) {
    const packages = finding.packages.map(({ name, installed }) => [name, installed].join(' ').trim());
    const where = packages.length === 0 ? '' : ` in ${packages.join(', ')}`;
    return {
        ruleId: finding.name,
        ruleIndex,
        level: ratings[finding.severity][0],
        message: { text: `${finding.name} (${finding.severity.toLowerCase()})${where}. ${advice(finding)}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(repositoryOf(record.image)) },
                    region: { startLine: 1 },
                },
                message: { text: record.image },
            },
        ],
        partialFingerprints: {
            'finding/v1': [finding.name, ...finding.packages.map((one) => one.name)].join('/'),
        },
        ...(justification === undefined ? {} : { suppressions: [{ kind: 'external', justification }] }),
    };
}
function advice(finding) {
    const fixes = finding.packages.flatMap(({ name, fixedIn }) => fixedIn === undefined ? [] : [`${name} to ${fixedIn}`]);
    return (0,scan_finding/* isFixable */.G4)(finding) ? `Update ${fixes.join(', ')}.` : 'No fixed version is known yet.';
}
function invocation({ unknown, scannedAt }) {
    return {
        executionSuccessful: unknown.length === 0,
        ...(scannedAt === undefined ? {} : { endTimeUtc: new Date(scannedAt).toISOString() }),
        toolExecutionNotifications: unknown.map(({ digest, platform, why }) => ({
            level: 'error',
            message: { text: `${platform ?? digest}: ${why}` },
        })),
    };
}
/** `123456789012.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:…` → `web` */
function repositoryOf(image) {
    return image.replace(/@.*$/, '').replace(/^[^/]*[.:][^/]*\//, '');
}
function isWebAddress(url) {
    return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}

// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
;// CONCATENATED MODULE: ./.build/steps/scan/conclude-scan.js






/** What the scans came to, remembered, with its notices told and its files written. */
async function concludeScan(run, reference, scans) {
    const { record, sorted } = sumUpScan(reference, run.config.scan, scans.all, run.ports.clock.now());
    (0,steps_run/* learn */.nB)(run, { scan: record });
    for (const message of ignoreNotices(sorted, record.unknown.length === 0))
        (0,steps_run/* notice */.lm)(run, message);
    const old = scans.all.flatMap(({ state }) => (state.kind === 'scanned' ? (state.note ?? []) : []));
    for (const note of new Set(old))
        (0,steps_run/* notice */.lm)(run, `The findings of this image may be out of date: ${note}.`);
    await writeFiles(run, record);
    return record;
}
/** A file that cannot be written changes neither the findings nor the verdict. */
async function writeFiles(run, record) {
    const { sarifFile, gitlabFile } = run.config.scan;
    const now = run.ports.clock.now();
    await write(run, sarifFile, () => sarif(record));
    await write(run, gitlabFile, () => gitlabContainerScanning(record, run.startedAt, now));
}
async function write(run, path, render) {
    if (path === undefined)
        return;
    try {
        await run.ports.files.writeText(path, render());
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        (0,steps_run/* notice */.lm)(run, error.message);
    }
}


/***/ }),

/***/ 93175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VV: () => (/* binding */ lookAtScans),
  HT: () => (/* binding */ openScans),
  _v: () => (/* binding */ waitingScans)
});

;// CONCATENATED MODULE: ./.build/plan/scan-state.js
const enhanced = 'Turn on enhanced scanning (Amazon Inspector) for the repository, which knows more systems and languages';
/** Why there are no findings, by ECR's ScanStatus (ECR API reference, ImageScanStatus). */
const blind = {
    FAILED: ['the scan failed', 'ECR scans an image once a day: run again tomorrow, or push a new image'],
    UNSUPPORTED_IMAGE: ['ECR cannot scan this kind of image', enhanced],
    SCAN_ELIGIBILITY_EXPIRED: [
        'the image is older than enhanced scanning looks at',
        'Lengthen the re-scan duration in Amazon Inspector, or build and push the image again',
    ],
    FINDINGS_UNAVAILABLE: ['ECR has no findings for this image', 'Push the image again to have it scanned'],
    LIMIT_EXCEEDED: [
        'a quota of ECR’s scans is used up',
        'Run again later, or ask AWS to raise the quota of image scans',
    ],
    IMAGE_ARCHIVED: ['the image is archived', 'Restore it in ECR, which then scans it again'],
};
const waiting = ['IN_PROGRESS', 'PENDING'];
/** Old findings are better than none; a status that is not known counts by whether there are findings. */
function scanStateOf({ status, description, findings }) {
    if (waiting.includes(status))
        return { kind: 'waiting', why: status };
    const [why, remedy] = blind[status] ?? [`ECR says ${status}`, 'Look at the image in ECR’s console'];
    if (findings === undefined)
        return { kind: 'blind', why: told(status, why, description), remedy };
    return status in blind ? { kind: 'scanned', note: told(status, why, description) } : { kind: 'scanned' };
}
function told(status, why, description) {
    const more = description === undefined ? '' : `: ${description.replace(/\.$/, '')}`;
    return `${why} (${status}${more})`;
}
/** How long a scan that we cannot begin ourselves may take to show up, in milliseconds. */
const patienceMs = 60_000;
const never = {
    'had-one-today': {
        kind: 'blind',
        why: 'the image had its one scan of the day, which left no findings',
        remedy: 'Run again tomorrow',
    },
    'not-by-hand': {
        kind: 'blind',
        why: 'enhanced scanning does not cover this repository',
        remedy: 'Add the repository to the filters of the registry’s scanning configuration',
    },
};
/** How it stands with an image that has no scan (or a failed one), after a scan was asked for. */
function stateWithoutScan(asked, failed, missingMs) {
    if (asked === 'started')
        return { kind: 'waiting', why: 'IN_PROGRESS' };
    if (asked === 'unsupported')
        return scanStateOf({ status: 'UNSUPPORTED_IMAGE' });
    if (failed !== undefined)
        return scanStateOf(failed);
    return missingMs < patienceMs ? { kind: 'waiting', why: 'it has not begun' } : never[asked];
}

;// CONCATENATED MODULE: ./.build/plan/scan-targets.js
/**
 * What ECR scans of an image: itself, or each platform's manifest of an index. Attestations, which buildx puts beside them
 * for the platform unknown/unknown, hold no software.
 */
function scanTargets(image) {
    const { repository, registryId } = image;
    const place = { repository, ...(registryId === undefined ? {} : { registryId }) };
    const children = manifestsOf(image.manifest).filter((one) => !isAttestation(one));
    if (children.length === 0)
        return [{ manifest: { ...place, digest: image.digest } }];
    return children.map((one) => ({
        manifest: { ...place, digest: one.digest },
        ...(children.length === 1 ? {} : { platform: platformOf(one) }),
    }));
}
function manifestsOf(manifest) {
    const { manifests } = JSON.parse(manifest);
    return manifests ?? [];
}
function isAttestation({ platform, annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' || platform?.os === 'unknown';
}
function platformOf({ platform, digest }) {
    if (platform?.os === undefined)
        return digest.slice(0, 19);
    return [platform.os, platform.architecture, platform.variant].filter((part) => part).join('/');
}

// EXTERNAL MODULE: ./.build/steps/together.js
var together = __webpack_require__(99222);
;// CONCATENATED MODULE: ./.build/steps/scan/look-at-scans.js



function openScans(image) {
    const state = { kind: 'waiting', why: 'it has not begun' };
    return { image, all: scanTargets(image).map((target) => ({ target, state })) };
}
function waitingScans({ all }) {
    return all.filter(({ state }) => state.kind === 'waiting');
}
/** Looks once at every scan whose findings are still to come, and begins the one that nobody has. */
async function lookAtScans(run, scans, signal) {
    await (0,together/* together */.b)(waitingScans(scans).map((one) => lookAt(run, scans, one, signal)));
}
async function lookAt(run, scans, one, signal) {
    const scan = await run.ports.imageScans.findScan(one.target.manifest, signal);
    if (scan !== undefined) {
        one.scan = scan;
        one.state = scanStateOf(scan);
    }
    if (scan === undefined || scan.status === 'FAILED')
        await askForScan(run, scans, one);
}
/** A scan on push begins a moment after the push; only when it was missed twice is there none. */
async function askForScan(run, { image }, one) {
    const now = run.ports.clock.now();
    const firstMiss = one.missedAt === undefined;
    one.missedAt ??= now;
    if (firstMiss && image.scannedOnPush && one.scan === undefined)
        return;
    if (one.asked !== undefined && one.scan !== undefined)
        return;
    one.asked ??= await run.ports.imageScans.startScan(one.target.manifest);
    one.state = stateWithoutScan(one.asked, one.scan, now - one.missedAt);
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ gateOnScan)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/scan-gate.js
var scan_gate = __webpack_require__(13735);
;// CONCATENATED MODULE: ./.build/plan/scan-pause.js
/** Usual basic scans take some ten seconds, large images minutes: asked often at first, then less and less. */
const pausesMs = [3000, 4000, 5000, 5000, 8000, 10_000];
/** Milliseconds until the scan is looked at again after so many looks; `leftMs` until nobody waits any more. */
function scanPauseMs(looks, leftMs) {
    const pause = pausesMs[Math.min(looks, pausesMs.length) - 1] ?? 3000;
    return Math.max(0, Math.min(pause, leftMs));
}

// EXTERNAL MODULE: ./.build/plan/scan-words.js
var scan_words = __webpack_require__(31575);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/scan/conclude-scan.js + 4 modules
var conclude_scan = __webpack_require__(55765);
// EXTERNAL MODULE: ./.build/steps/scan/look-at-scans.js + 2 modules
var look_at_scans = __webpack_require__(93175);
;// CONCATENATED MODULE: ./.build/steps/scan/scan-gate.js







/** What AWS says when the same question may be answered a moment later. */
const passing = ['throttled', 'aws-unreachable', 'aws-unavailable'];
/** With a severity set: waits for ECR's findings and refuses the image that has one of it or worse. */
async function gateOnScan(run, image) {
    const { gate } = run.config.scan;
    if (gate === 'off' || gate === 'report')
        return;
    await (0,steps_run/* runStage */.Si)(run, 'scan', async (voice) => {
        const scans = (0,look_at_scans/* openScans */.HT)(image.inEcr ?? refuseElsewhere(image));
        await waitForFindings(run, scans, voice);
        const record = await (0,conclude_scan/* concludeScan */.v)(run, image.reference, scans);
        const refusal = (0,scan_gate/* gateRefusal */.G)(record, scans.all);
        if (refusal !== undefined)
            throw refusal;
        run.report({ kind: 'findings', at: run.ports.clock.now(), record });
        return { fact: undefined, summary: (0,scan_words/* scanSummary */.y)(record) };
    });
}
function refuseElsewhere(image) {
    throw new errors/* ShipError */.f('scan-unavailable', `${image.reference} is not in ECR, which therefore cannot scan it.`, {
        remedy: 'Push the image to an ECR repository of this region, or set scan: report or scan: off.',
    });
}
/** How often the wait is told while nothing changes, in milliseconds. */
const tellEveryMs = 30_000;
async function waitForFindings(run, scans, voice) {
    const { clock } = run.ports;
    const { timeoutMs } = run.config.scan;
    const startedAt = clock.now();
    const told = { states: '', at: 0, outage: false };
    for (let looks = 1;; looks += 1) {
        await lookPatiently(run, scans, told);
        const waited = clock.now() - startedAt;
        const waiting = (0,look_at_scans/* waitingScans */._v)(scans);
        if (waiting.length === 0 || waited >= timeoutMs)
            return;
        const states = waiting.map(stateText).join(', ');
        if (states !== told.states || clock.now() - told.at >= tellEveryMs) {
            voice.progress(`waiting for ECR’s scan: ${states}; ${Math.round(waited / 1000)} s of at most ${timeoutMs / 1000} s`);
            Object.assign(told, { states, at: clock.now() });
        }
        await clock.sleep(scanPauseMs(looks, timeoutMs - waited), run.interrupted);
        if (run.interrupted.aborted)
            throw interrupted();
    }
}
/** An outage shorter than the patience for the scan itself does not end the wait. */
async function lookPatiently(run, scans, told) {
    try {
        await (0,look_at_scans/* lookAtScans */.VV)(run, scans);
        told.outage = false;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || !passing.includes(error.code) || run.interrupted.aborted)
            throw error;
        if (!told.outage)
            (0,steps_run/* notice */.lm)(run, `${error.message} ecs-ship goes on asking.`);
        told.outage = true;
    }
}
function stateText({ target, state }) {
    const why = state.kind === 'waiting' ? state.why : state.kind;
    return target.platform === undefined ? why : `${target.platform} ${why}`;
}
function interrupted() {
    return new errors/* ShipError */.f('interrupted', 'Interrupted while the image was scanned.', {
        remedy: 'Run again; what is done is not done twice.',
    });
}


/***/ })

};
