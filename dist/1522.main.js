export const id = 1522;
export const ids = [1522];
export const modules = {

/***/ 83806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
const exitCodes = {
    stable: 0,
    unchanged: 0,
    planned: 0,
    checked: 0,
    'rolled-back': 5,
    failed: 5,
    stopped: 5,
    'timed-out': 6,
    superseded: 7,
    'not-started': 5,
    cancelled: 130,
};
/** The contract's exit code for a verdict of ECS (an error before it carries its own). */
function exitCodeOfVerdict(verdict) {
    return exitCodes[verdict];
}


/***/ }),

/***/ 73825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ copyTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _ecr_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3803);


/** The repositories of `push-to`. Throws `option-invalid` for a host that is no ECR registry. */
function copyTargets(uris) {
    return uris.map((uri, index) => {
        const address = (0,_ecr_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrAddress */ .r)(uri);
        if (address !== undefined)
            return { ...address, uri };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('option-invalid', `push-to[${index}]: "${uri}" is not in an ECR registry`, {
            remedy: 'Write 123456789012.dkr.ecr.region.amazonaws.com/name, without a tag.',
        });
    });
}


/***/ }),

/***/ 11522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ ship)
});

// EXTERNAL MODULE: ./.build/begin.js
var begin = __webpack_require__(92015);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/builds-image.js
var builds_image = __webpack_require__(82843);
// EXTERNAL MODULE: ./.build/plan/copy-target.js
var copy_target = __webpack_require__(73825);
// EXTERNAL MODULE: ./.build/steps/image/choose-builder.js + 4 modules
var choose_builder = __webpack_require__(84667);
// EXTERNAL MODULE: ./.build/plan/definition/repository-of.js
var repository_of = __webpack_require__(64322);
// EXTERNAL MODULE: ./.build/plan/definition/shipped-image.js
var shipped_image = __webpack_require__(66999);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/image/locate-image.js
var locate_image = __webpack_require__(92412);
;// CONCATENATED MODULE: ./.build/steps/image/given-image.js




/** Pinned to its digest where its registry is ECR, of whichever account and region; undefined when one is to be built. */
async function readGivenImage(run, looking) {
    const reference = await findReference(run, looking);
    if (reference === undefined)
        return undefined;
    return (0,steps_run/* runStage */.Si)(run, 'image', async () => {
        const located = await (0,locate_image/* locateImage */.k)(run, reference, remedyFor(run));
        const digest = located?.image.digest ?? reference.split('@')[1];
        const pinned = digest === undefined ? reference : `${(0,repository_of/* repositoryOf */._)(reference)}@${digest}`;
        if (digest === undefined)
            (0,steps_run/* notice */.lm)(run, (0,locate_image/* unpinnedImage */.p)(reference));
        (0,steps_run/* learn */.nB)(run, { image: pinned, imageUri: reference, ...(digest === undefined ? {} : { digest }) });
        return {
            fact: { reference: pinned, ...(located === undefined ? {} : await found(run, reference, located)) },
            summary: `given: ${pinned}`,
        };
    });
}
/** A revision that is deployed as it is brings its image along. What cannot be read is told by whoever reads it. */
async function findReference({ config }, looking) {
    if (config.taskDefinition.revision === undefined)
        return config.image.reference;
    const world = await looking.catch(() => undefined);
    return world?.asIs && (0,shipped_image/* shippedImage */.X)(world.asIs.definition, config.image.repository);
}
function remedyFor({ config }) {
    return config.taskDefinition.revision === undefined
        ? 'Check the option image, or ship the commit first so that its image is pushed.'
        : 'No task of this revision could start: name a newer one, or ship its commit again.';
}
/** The image for those that look at it; ECR's scans are only asked of the run's own registry. */
async function found(run, reference, located) {
    const { repository, image, place = {} } = located;
    if (run.config.scan.gate === 'off')
        return { located };
    const isOwn = place.region === undefined
        ? (await run.ports.ecr.findRepository(repository))?.uri === (0,repository_of/* repositoryOf */._)(reference)
        : place.region === (await run.ports.identity.region());
    if (!isOwn)
        return { located };
    const { registryId } = place;
    const { digest, manifest } = image;
    return {
        located,
        inEcr: { repository, digest, manifest, ...(registryId === undefined ? {} : { registryId }) },
    };
}

// EXTERNAL MODULE: ./.build/steps/together.js
var together = __webpack_require__(99222);
;// CONCATENATED MODULE: ./.build/steps/image/other-images.js




/**
 * The images that `images` names besides the one of this run, pinned to their digests where their registry is ECR; any other
 * stays as it is written, with a word about a tag. Throws `image-not-found`.
 */
async function readOtherImages(run) {
    const { overrides, revision } = run.config.taskDefinition;
    const written = revision === undefined ? Object.values(overrides.images) : [];
    const references = [...new Set(written)].filter((one) => one !== 'built' && !one.includes('@'));
    const pinned = await (0,together/* together */.b)(references.map((reference) => pin(run, reference)));
    return Object.fromEntries(references.map((reference, index) => [reference, pinned[index] ?? reference]));
}
async function pin(run, reference) {
    const located = await (0,locate_image/* locateImage */.k)(run, reference, 'Correct the option images.');
    if (located !== undefined)
        return `${(0,repository_of/* repositoryOf */._)(reference)}@${located.image.digest}`;
    (0,steps_run/* notice */.lm)(run, (0,locate_image/* unpinnedImage */.p)(reference));
    return reference;
}

// EXTERNAL MODULE: ./.build/steps/read-family.js
var read_family = __webpack_require__(54937);
// EXTERNAL MODULE: ./.build/steps/read-files.js
var read_files = __webpack_require__(77462);
// EXTERNAL MODULE: ./.build/steps/revision-as-it-is.js
var revision_as_it_is = __webpack_require__(70907);
// EXTERNAL MODULE: ./.build/plan/definition/secret-reference.js
var secret_reference = __webpack_require__(28066);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
;// CONCATENATED MODULE: ./.build/steps/secret-names.js




/** ARNs of the secrets that are given by name. Throws `secret-not-found` with all that cannot be had, each with its place. */
async function readSecretNames(run) {
    const { overrides, revision } = run.config.taskDefinition;
    if (revision !== undefined)
        return {};
    const names = (0,secret_reference/* namedSecrets */.p)(overrides.secrets);
    const found = await (0,together/* together */.b)(names.map((name) => find(run, name)));
    const problems = found.flatMap((one, index) => one?.isDeleted === false ? [] : [`${placeOf(run, names[index])}: ${missing(names[index], one)}`]);
    if (problems.length === 0)
        return Object.fromEntries(names.map((name, index) => [name, found[index]?.arn ?? name]));
    throw new errors/* ShipError */.f('secret-not-found', problems[0] ?? '', {
        evidence: problems.slice(1),
        remedy: 'Correct the name under secrets; one of another account or region is written as its full ARN.',
    });
}
/** Who may not look can still write the ARN, which only ECS has to read. */
async function find(run, name) {
    try {
        return await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => run.ports.secrets.findSecret(name));
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        throw new errors/* ShipError */.f(error.code, `${placeOf(run, name)}: ${error.message}`, {
            evidence: error.evidence,
            remedy: 'Allow secretsmanager:DescribeSecret on it (docs/iam.md), or write its full ARN under secrets.',
            cause: error,
        });
    }
}
function missing(name, found) {
    return found === undefined
        ? `Secrets Manager has no secret ${JSON.stringify(name)} in this account and region.`
        : `the secret ${JSON.stringify(name)} is being deleted, so that no task could read it.`;
}
/** Where the first variable is written that wants the secret. */
function placeOf(run, name) {
    const { taskDefinition, places = {} } = run.config;
    const { secrets } = taskDefinition.overrides;
    const isWanted = (text) => {
        const reference = (0,secret_reference/* secretReference */.Q)(text);
        return reference.kind === 'secret' && reference.name === name;
    };
    const variable = Object.keys(secrets).find((one) => isWanted(secrets[one] ?? '')) ?? '';
    return places[`secrets.${variable}`] ?? `secrets.${variable}`;
}

// EXTERNAL MODULE: ./.build/steps/source.js + 3 modules
var steps_source = __webpack_require__(24136);
// EXTERNAL MODULE: ./.build/steps/world.js + 1 modules
var steps_world = __webpack_require__(8992);
;// CONCATENATED MODULE: ./.build/steps/check.js












/** Everything that can be known, and refused, before anything is changed. */
async function check(run) {
    const { definition: file, policy } = await (0,read_files/* readFiles */.U)(run);
    (0,copy_target/* copyTargets */.w)(run.config.image.pushTo);
    const running = (0,steps_world/* readService */.u)(run);
    await run.ports.underway?.(running);
    const choosing = askForBuilder(run);
    const reading = (0,steps_source/* readSource */.o)(run);
    const looking = lookAround(run, { running, source: reading, choosing });
    const [source, given, world, family] = await (0,together/* together */.b)([
        reading,
        readGivenImage(run, looking),
        looking,
        (0,read_family/* readFamily */.L)(run),
    ]);
    const { decide } = await Promise.all(/* import() */[__webpack_require__.e(5860), __webpack_require__.e(8518), __webpack_require__.e(3403), __webpack_require__.e(8823), __webpack_require__.e(7078)]).then(__webpack_require__.bind(__webpack_require__, 84716));
    return decide(run, { source, given, world, policy, file: file ?? family }, choosing);
}
async function lookAround(run, asked) {
    const [world, images, secrets] = await (0,together/* together */.b)([
        (0,steps_world/* readWorld */.T)(run, asked),
        readOtherImages(run),
        readSecretNames(run),
    ]);
    return { ...world, resolved: { images, secrets }, asIs: await (0,revision_as_it_is/* readRevisionAsItIs */.$)(run, world.service) };
}
/** Asked while AWS is, though a rerun will not need it: the tools take as long to answer as everything else together. */
function askForBuilder(run) {
    if (!(0,builds_image/* buildsImage */.R)(run.config))
        return undefined;
    const choosing = (0,choose_builder/* chooseBuilder */.Z)(run);
    choosing.catch(() => undefined);
    return choosing;
}

// EXTERNAL MODULE: ./.build/steps/conclude.js
var conclude = __webpack_require__(87853);
// EXTERNAL MODULE: ./.build/steps/rehearsal/journal.js
var rehearsal_journal = __webpack_require__(72181);
// EXTERNAL MODULE: ./.build/steps/rehearsal/noting-ports.js
var noting_ports = __webpack_require__(12622);
;// CONCATENATED MODULE: ./.build/ship.js






/** From a commit to a verdict. Throws only for a bug; everything else is an Outcome. */
async function ship(input) {
    const journal = new rehearsal_journal/* Journal */.C();
    const plans = input.dryRun || input.saved !== undefined;
    const over = new AbortController();
    const begun = (0,begin/* begin */.q)(plans ? { ...input, ports: (0,noting_ports/* notingPorts */.E)(input.ports, journal) } : input);
    let run = plans || input.company !== undefined ? begun : { ...begun, early: over.signal };
    try {
        if (input.proof === 'offline') {
            const { proveOffline } = await Promise.all(/* import() */[__webpack_require__.e(8518), __webpack_require__.e(5685)]).then(__webpack_require__.bind(__webpack_require__, 55685));
            await proveOffline(run);
            return (0,conclude/* proven */.H3)(run);
        }
        if (input.rollback !== undefined) {
            const { aimBack } = await __webpack_require__.e(/* import() */ 5056).then(__webpack_require__.bind(__webpack_require__, 95056));
            run = await aimBack(run, input.rollback);
        }
        const checked = await check(run);
        if (plans) {
            const { planShip, holdShip } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(5860), __webpack_require__.e(2421), __webpack_require__.e(4545), __webpack_require__.e(8518), __webpack_require__.e(3403), __webpack_require__.e(8823), __webpack_require__.e(7086), __webpack_require__.e(5025)]).then(__webpack_require__.bind(__webpack_require__, 75025));
            if (input.dryRun)
                return await planShip(run, checked, journal, input);
            await holdShip(run, checked, journal);
        }
        const because = await run.company?.begin();
        if (because !== undefined)
            return (0,conclude/* settled */.gu)(run, { verdict: 'not-started', because });
        const { deliver, standTogether } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(5860), __webpack_require__.e(2421), __webpack_require__.e(4545), __webpack_require__.e(8518), __webpack_require__.e(3403), __webpack_require__.e(8823), __webpack_require__.e(7086)]).then(__webpack_require__.bind(__webpack_require__, 77086));
        return (0,conclude/* settled */.gu)(run, await standTogether(run, await deliver(run, checked)));
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f)
            return (0,conclude/* failed */.gz)(run, error);
        throw error;
    }
    finally {
        over.abort();
        await input.ports.builder.close();
    }
}


/***/ }),

/***/ 60352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkAccount)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Guards against the right name in the wrong account; asks only when there is something to compare with. */
async function checkAccount({ config, ports }) {
    const allowed = config.aws.allowedAccountIds;
    if (allowed.length === 0)
        return;
    const { accountId, arn } = await ports.identity.whoAmI();
    if (allowed.includes(accountId))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('account-not-allowed', `These credentials are for account ${accountId} (${arn}).`, {
        remedy: `allowed-account-ids lets only ${allowed.join(', ')} through: use that account’s role.`,
    });
}


/***/ }),

/***/ 87853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ proven),
/* harmony export */   fb: () => (/* binding */ tellPlan),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lM: () => (/* binding */ planned)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83806);

/** The outcome of a run that ECS (or a finding that nothing is to do) has decided. */
function settled(run, ending) {
    const { verdict, diagnosis } = ending;
    return end(run, {
        ...common(run),
        verdict,
        exitCode: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfVerdict */ .o)(verdict),
        headline: headline(run, ending),
        ...(diagnosis === undefined ? {} : { diagnosis }),
    });
}
/** The outcome of a run that failed or was refused before ECS could decide anything. */
function failed(run, error) {
    if (run.interrupted.aborted)
        return settled(run, { verdict: 'cancelled' });
    const { code, message, remedy, evidence, docs } = error;
    return end(run, {
        ...common(run),
        verdict: 'failed',
        exitCode: error.exitCode,
        headline: message,
        failure: { code, message, remedy, evidence, ...(docs === undefined ? {} : { docs }) },
    });
}
function tellPlan(run, plan) {
    run.report({ kind: 'planned', at: run.ports.clock.now(), plan });
}
/** The outcome of a run that asked AWS nothing. */
function proven(run) {
    const isBuilt = run.known.stages.some(({ stage }) => stage === 'image');
    const headline = isBuilt
        ? 'The image can be built; nothing was pushed, planned or deployed.'
        : 'There is no image to build; nothing was planned or deployed.';
    return end(run, { ...common(run), verdict: 'checked', exitCode: 0, headline });
}
/** The outcome of a dry run, whose plan was told. */
function planned(run, plan) {
    const headline = plan.changes
        ? 'Nothing was changed: this is what a run would do.'
        : 'A run would change nothing.';
    return end(run, { ...common(run), verdict: 'planned', exitCode: 0, headline });
}
function common(run) {
    const { facts, stages, notices } = run.known;
    return {
        facts,
        stages,
        notices,
        durationSeconds: Math.round((run.ports.clock.now() - run.startedAt) / 100) / 10,
    };
}
function end(run, outcome) {
    run.report({ kind: 'ended', at: run.ports.clock.now(), outcome });
    return outcome;
}
function headline(run, ending) {
    const { verdict, left, restored, next, because } = ending;
    if (ending.headline !== undefined)
        return ending.headline;
    const { service } = run.config.target;
    const { facts } = run.known;
    const ours = nameOf(facts.taskDefinitionArn);
    const before = nameBefore(restored, facts);
    const sentences = {
        stable: `${service} is stable on ${ours}.`,
        unchanged: `${service} runs ${ours} already: nothing to do.`,
        'rolled-back': `${service} was rolled back from ${ours} to ${before}, which serves again.`,
        failed: `The deployment of ${ours} failed and was not rolled back; ${service} may run it in part.`,
        stopped: `The deployment of ${ours} was stopped before it was done.`,
        superseded: `Another deployment of ${service} replaced ${ours} before it was done.`,
        'timed-out': `${service} is not stable on ${ours} yet; ${next ?? 'ECS goes on without us.'}`,
        cancelled: `Interrupted${interrupted(run, ours, before, left)}.`,
        planned: '',
        checked: '',
        'not-started': `${service} was not started, because ${because?.name} ${because?.how}.`,
    };
    return sentences[verdict];
}
/** What is true now, and what ECS does next, when nobody watches any more. */
function interrupted(run, ours, before, left) {
    const { known, config } = run;
    const { service } = config.target;
    if (known.updateUnanswered)
        return ` before ECS said whether it deploys ${ours}: look at ${service} before the next run`;
    if (known.facts.deploymentId === undefined)
        return ' before the service was touched';
    if (left === 'asked-to-end')
        return `; ECS was asked to end the deployment of ${ours} and does so without us`;
    if (left === 'rolling-back')
        return `; ECS goes on rolling ${service} back from ${ours} to ${before} without us`;
    return `; ECS goes on deploying ${ours} without us`;
}
/** A deployment that was only followed began before we could see what ran. */
function nameBefore(restored, facts) {
    const { previousTaskDefinitionArn: previous, taskDefinitionArn } = facts;
    const seen = restored ?? (previous === taskDefinitionArn ? undefined : previous);
    return nameOf(seen) ?? 'what ran before';
}
function nameOf(arn) {
    return arn?.split('/').at(-1);
}


/***/ }),

/***/ 12919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ openGivenMarks),
/* harmony export */   ym: () => (/* binding */ markNames),
/* harmony export */   zT: () => (/* binding */ openMarks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64322);
/* harmony import */ var _plan_deployment_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78164);
/* harmony import */ var _plan_ecr_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3803);
/* harmony import */ var _plan_spares_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66013);
/* harmony import */ var _plan_tag_mutability_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10301);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53895);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99222);
/* harmony import */ var _put_marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94383);









/** Every name under which our service may have marked an image. */
function markNames({ config }) {
    const { current, previous, next, held } = (0,_plan_deployment_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentTags */ .pH)(config.target.cluster, config.target.service);
    return [current, previous, next, ...held];
}
/** Undefined where marks have no purpose: the policy is left alone on purpose. */
function openMarks(run, repository, known) {
    const { lifecycle, target } = run.config;
    if (lifecycle.mode === 'off')
        return undefined;
    const names = (0,_plan_deployment_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentTags */ .pH)(target.cluster, target.service);
    const all = markNames(run);
    return {
        repository,
        names,
        movable: (0,_plan_tag_mutability_js__WEBPACK_IMPORTED_MODULE_6__/* .isMovable */ .dS)(repository, names.current),
        images: new Map(known.map((image) => [image.digest, image])),
        now: new Map(known.filter(({ tag }) => all.includes(tag)).map(({ tag, digest }) => [tag, digest])),
        running: [],
    };
}
/** The marks in the repository of a given image; undefined when that is not in our service's own account and region. */
async function openGivenMarks(run, reference, { service }) {
    const uri = (0,_plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryOf */ ._)(reference);
    const address = (0,_plan_ecr_address_js__WEBPACK_IMPORTED_MODULE_8__/* .ecrAddress */ .r)(uri);
    if (address === undefined || run.config.lifecycle.mode === 'off')
        return undefined;
    const { place, repository: name } = address;
    const [region, account] = service.arn.split(':').slice(3, 5);
    if (place.region !== undefined && (place.region !== region || place.registryId !== account)) {
        (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)(run, elsewhere(uri));
        return undefined;
    }
    return (0,_put_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .forgiving */ .y)(run, async () => {
        const { ecr } = run.ports;
        const [repository, policy] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_4__/* .together */ .b)([ecr.findRepository(name), readPolicy(run, name)]);
        if (repository?.uri !== uri)
            return undefined;
        if (policy !== undefined && !(0,_plan_spares_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .sparesMarks */ .$)(policy))
            (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)(run, unsparing(name));
        return openMarks(run, repository, await ecr.findTags(name, markNames(run)));
    });
}
/** Only to warn: the policy there is not ours to set, so that looking at it may be forbidden. */
async function readPolicy({ ports }, name) {
    return ports.ecr.findLifecyclePolicy(name).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f && error.code === 'permission-denied')
            return undefined;
        throw error;
    });
}
function unsparing(name) {
    return `The lifecycle policy of ${name} may expire images that run: its first rule does not keep ${_plan_deployment_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedTags */ .Wm} (docs/lifecycle.md tells the rule).`;
}
function elsewhere(uri) {
    return `${uri} is of another account or region, where ecs-ship marks nothing: see to it that the lifecycle policy there keeps what runs here.`;
}


/***/ }),

/***/ 94383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ forgiving),
  G: () => (/* binding */ mark)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
;// CONCATENATED MODULE: ./.build/plan/lifecycle-marks.js
/**
 * The tags to move, in an order in which no wanted image is without a tag on the way. An image that carries one of the
 * tags already gets no second one; a spare tag that holds nothing wanted any more goes to the current image, so that it
 * keeps no old one. `tags` are where the tags are now, digests by tag.
 */
function decideMarks(tags, now, wanted) {
    const after = new Map(now);
    for (const role of ['current', 'previous', 'next']) {
        const digest = wanted[role];
        if (digest !== undefined)
            after.set(tags[role], digest);
    }
    const left = holdOthers(tags, after, wanted);
    park(tags, after, wanted);
    const moves = [...after].filter(([tag, digest]) => now.get(tag) !== digest);
    return { moves: inSafeOrder(tags, now, moves, wanted), left };
}
/** Gives each uncovered image a spare tag; what finds none is left. */
function holdOthers({ held }, after, wanted) {
    const { current, previous, next, others } = wanted;
    return [...new Set(others)].filter((digest) => {
        if ([...after.values()].includes(digest))
            return false;
        // One that holds nothing at all of use saves the two a swap.
        const spare = held.find((tag) => isCovered(after, tag, [current, previous, next, ...others])) ??
            held.find((tag) => isCovered(after, tag, others));
        if (spare !== undefined)
            after.set(spare, digest);
        return spare === undefined;
    });
}
function park({ current, held }, after, { others }) {
    const home = after.get(current);
    for (const tag of held) {
        const digest = after.get(tag);
        if (home !== undefined && digest !== undefined && !others.includes(digest))
            after.set(tag, home);
    }
}
/** First a tag whose image is covered otherwise, or wanted no more; a circle is opened by a spare tag. */
function inSafeOrder({ held }, now, moves, { current, previous, next, others }) {
    const needed = [current, previous, next, ...others];
    const state = new Map(now);
    const open = new Map(moves);
    const ordered = [];
    const move = (tag, digest) => {
        open.delete(tag);
        state.set(tag, digest);
        ordered.push({ tag, digest });
    };
    while (open.size > 0) {
        const [first] = open.keys();
        const safe = [...open.keys()].find((tag) => isCovered(state, tag, needed));
        const spare = held.find((tag) => !open.has(tag) && isCovered(state, tag, needed));
        const tag = safe ?? first ?? '';
        if (safe === undefined && spare !== undefined)
            move(spare, state.get(tag) ?? '');
        move(tag, open.get(tag) ?? '');
    }
    return ordered;
}
function isCovered(state, tag, needed) {
    const digest = state.get(tag);
    const elsewhere = [...state].some(([other, held]) => other !== tag && held === digest);
    return digest === undefined || elsewhere || !needed.includes(digest);
}

// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
;// CONCATENATED MODULE: ./.build/steps/lifecycle/put-marks.js




/** Puts a service's tags where they are wanted. */
async function mark(run, marks, wanted) {
    if (!marks.movable)
        return markForGood(run, marks, wanted);
    const { moves, left } = decideMarks(marks.names, marks.now, wanted);
    for (const { tag, digest } of moves)
        await put(run, marks, tag, digest);
    if (left.length > 0)
        (0,steps_run/* notice */.lm)(run, `${left.length} more images of ${run.config.target.service} run than can be marked.`);
}
/** A tag that cannot move would keep the wrong image for ever; one of the image's own is never wrong. */
async function markForGood(run, marks, wanted) {
    const { cluster, service } = run.config.target;
    const digests = new Set([wanted.current, wanted.next, ...wanted.others].flatMap((one) => one || []));
    const covered = () => [...marks.now.values()];
    const missing = [...digests].filter((digest) => !covered().includes(digest));
    if (missing.length === 0)
        return;
    const names = missing.map((digest) => (0,deployment_tag/* lastingTag */.hq)(cluster, service, digest));
    for (const { tag, digest } of await run.ports.ecr.findTags(marks.repository.name, names))
        marks.now.set(tag, digest);
    const left = missing.filter((digest) => !covered().includes(digest));
    for (const digest of left)
        await put(run, marks, (0,deployment_tag/* lastingTag */.hq)(cluster, service, digest), digest);
    if (left.length > 0)
        tellLasting(run, marks);
}
function tellLasting(run, { repository }) {
    const told = `Tags of ${repository.name} are immutable, so every image that ${run.config.target.service} gets keeps a tag of its own and never expires. Exempt ${deployment_tag/* reservedTags */.Wm} from immutability to let old ones expire.`;
    if (!run.known.notices.includes(told))
        (0,steps_run/* notice */.lm)(run, told);
}
async function put(run, marks, tag, digest) {
    const { name } = marks.repository;
    const image = marks.images.get(digest) ?? (await run.ports.ecr.findImage(name, digest));
    if (image === undefined) {
        (0,steps_run/* notice */.lm)(run, `${name} no longer has ${digest.slice(0, 19)}, which ${run.config.target.service} runs: a task that starts again cannot pull it.`);
        return;
    }
    marks.images.set(digest, image);
    await run.ports.ecr.addTag(name, tag, image);
    marks.now.set(tag, digest);
}
/** A mark that fails is said and forgiven: the deployment itself does not depend on it. */
async function forgiving(run, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        (0,steps_run/* notice */.lm)(run, `An image that runs could not be marked for the lifecycle policy: ${error.message}`);
        return undefined;
    }
}


/***/ }),

/***/ 72181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal)
/* harmony export */ });
/* harmony import */ var _iam_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70539);
/* harmony import */ var _iam_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93201);
/* harmony import */ var _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39457);
/* harmony import */ var _plan_unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51866);




/** What a planned run was seen to ask, and what it would send. */
class Journal {
    #needs = [];
    #mayNeed = [];
    #requests = [];
    /** Definitions that would be registered, with the values that requests hide. */
    definitions = [];
    /** ECS would start a deployment. */
    startsDeployment = false;
    /** A verb that is called; all of its actions are needed. */
    call(verb, subject) {
        for (const action of _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .verbRows */ .t[verb].actions)
            this.#needs.push({ action, subject });
    }
    /** A verb that is called only when things go otherwise than planned. */
    mayCall(verb, subject) {
        for (const action of _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .verbRows */ .t[verb].actions)
            this.#mayNeed.push({ action, subject });
    }
    /** A request that changes something, with the actions that AWS judges besides its own. */
    send(request, subject, also = []) {
        this.#requests.push((0,_plan_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnknown */ .nd)(request));
        for (const action of [request.action, ...also])
            this.#needs.push({ action, subject });
    }
    get requests() {
        return this.#requests;
    }
    /** By action, in alphabetical order; what needs no statement of a policy is left out. */
    permissions(here) {
        const needed = gathered(this.#needs, here);
        const known = new Map(needed.map(({ action, resources }) => [action, resources]));
        const maybe = gathered(this.#mayNeed, here).flatMap(({ action, resources }) => {
            const further = resources.filter((one) => !(known.get(action) ?? []).includes(one));
            return further.length === 0 ? [] : [{ action, resources: further }];
        });
        return { needed, maybe };
    }
}
function gathered(needs, here) {
    const found = new Map();
    for (const { action, subject } of needs) {
        const kind = _iam_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamActions */ .z[action];
        if (kind === 'none')
            continue;
        const resources = found.get(action) ?? new Set();
        for (const one of (0,_iam_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesOf */ .F)(kind, subject, here))
            resources.add(one);
        found.set(action, resources);
    }
    return [...found]
        .map(([action, resources]) => ({ action, resources: [...resources].sort() }))
        .sort((a, b) => (a.action < b.action ? -1 : 1));
}


/***/ }),

/***/ 12622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notingPorts)
/* harmony export */ });
/* harmony import */ var _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39457);
/* harmony import */ var _subject_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40350);


/** The same ports; every verb that reads from AWS is noted before it is called. */
function notingPorts(ports, journal) {
    return {
        ...ports,
        ecr: noting('ecr', ports.ecr, journal),
        imageScans: noting('imageScans', ports.imageScans, journal),
        ecs: noting('ecs', ports.ecs, journal),
        logs: noting('logs', ports.logs, journal),
        secrets: noting('secrets', ports.secrets, journal),
        loadBalancing: noting('loadBalancing', ports.loadBalancing, journal),
        identity: noting('identity', ports.identity, journal),
    };
}
function noting(name, port, journal) {
    return new Proxy(port, {
        get: (target, member) => {
            const method = Reflect.get(target, member);
            const verb = `${name}.${String(member)}`;
            if (typeof method !== 'function' || !isVerb(verb) || _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .verbRows */ .t[verb].changes)
                return method;
            return (...given) => {
                if (asks(given))
                    journal.call(verb, (0,_subject_of_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(name, given));
                return method.apply(target, given);
            };
        },
    });
}
function isVerb(verb) {
    return verb in _iam_verb_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .verbRows */ .t;
}
/** A question about no tag, layer or service at all sends nothing. */
function asks([, list]) {
    return !Array.isArray(list) || list.length > 0;
}


/***/ }),

/***/ 40350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** What a call of a port is about, told by its arguments. */
function subjectOf(port, given) {
    if (port === 'ecr')
        return repositorySubject(given);
    if (port === 'imageScans') {
        const { repository, registryId } = objectOf(given[0]);
        return {
            repository: textOf(repository),
            registry: { registryId: textOf(registryId), region: undefined },
        };
    }
    if (port === 'ecs')
        return serviceSubject(given);
    if (port === 'secrets')
        return { secret: textOf(given[0]) };
    return port === 'logs' ? { logGroup: textOf(given[1]) ?? textOf(objectOf(given[0]).group) } : {};
}
function repositorySubject(given) {
    const { name, repository } = objectOf(given[0]);
    const named = textOf(given[0]) ?? textOf(name) ?? textOf(repository);
    const place = given.map(objectOf).find((one) => 'registryId' in one && 'region' in one);
    return {
        repository: named?.replace(/^arn:.*:repository\//, ''),
        registry: place && { registryId: textOf(place.registryId), region: textOf(place.region) },
    };
}
/** A cluster and a service, or several; or the ARN of a service deployment. */
function serviceSubject([first, second]) {
    const cluster = textOf(first);
    const [, inArn, service] = /:service-deployment\/([^/]+)\/([^/]+)\//.exec(cluster ?? '') ?? [];
    if (inArn !== undefined && service !== undefined)
        return { cluster: inArn, services: [service] };
    if (Array.isArray(second))
        return { cluster, services: second.filter((one) => typeof one === 'string') };
    return { cluster, services: typeof second === 'string' ? [second] : undefined };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 99222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Waits for all, even when one fails, so that every problem is reported at once and nothing runs on unseen. */
async function together(promises) {
    const settled = await Promise.allSettled(promises);
    const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (reasons.length > 0)
        throw combined(reasons);
    return settled.map((one) => one.value);
}
/** A bug comes before any user's mistake; several mistakes become one error that lists them. */
function combined(reasons) {
    const bug = reasons.find((reason) => !(reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f));
    const errors = distinct(reasons);
    const [first, ...others] = errors;
    if (bug !== undefined || first === undefined || others.length === 0)
        return bug ?? first;
    const evidence = [
        ...first.evidence,
        ...others.flatMap((error) => [`also: ${error.message}`, ...error.evidence, `fix: ${error.remedy}`]),
    ];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f(first.code, first.message, { remedy: first.remedy, evidence, cause: first });
}
/** Bad credentials fail every call alike: said once. */
function distinct(errors) {
    return errors.filter((error, index) => errors.findIndex((one) => one.code === error.code) === index);
}


/***/ }),

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readService),
  T: () => (/* binding */ readWorld)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/builds-image.js
var builds_image = __webpack_require__(82843);
// EXTERNAL MODULE: ./.build/steps/check-account.js
var check_account = __webpack_require__(60352);
;// CONCATENATED MODULE: ./.build/steps/image/ask-for-login.js
/**
 * The login for a push, asked for as soon as the tags say that the source's image is not there: the service is still being
 * read then. Whoever needs no login never hears how it went.
 */
function askForLogin(run, source, found) {
    if (source === undefined)
        return undefined;
    const { tag, contentTag } = source;
    const isThere = found.some((image) => image.tag === tag.tag || image.tag === contentTag);
    if (isThere && run.config.image.reuse !== 'off')
        return undefined;
    const asked = run.ports.ecr.login();
    asked.catch(() => undefined);
    return asked;
}

// EXTERNAL MODULE: ./.build/steps/lifecycle/marks.js
var marks = __webpack_require__(12919);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/together.js
var together = __webpack_require__(99222);
;// CONCATENATED MODULE: ./.build/steps/world.js








/** Reads everything a plan needs, side by side. */
async function readWorld(run, { running, source, choosing }) {
    return (0,steps_run/* runStage */.Si)(run, 'identity', async () => {
        const [, registry, found] = await (0,together/* together */.b)([
            (0,check_account/* checkAccount */.g)(run),
            readRegistry(run, source, choosing),
            running,
        ]);
        const { service, revision } = found;
        const [region, account] = service.arn.split(':').slice(3, 5);
        const summary = `account ${account}, ${region}; ${service.name} runs ${revision.arn.split('/').at(-1)}`;
        return { fact: { ...registry, ...found }, summary };
    });
}
async function readRegistry(run, source, choosing) {
    const { ecr } = run.ports;
    const { image, lifecycle } = run.config;
    if (!(0,builds_image/* buildsImage */.R)(run.config))
        return noRegistry;
    const name = image.repository;
    // A source that cannot be read is reported by its own stage.
    const readable = source.catch(() => undefined);
    const tags = readable.then(async (known) => {
        const found = known === undefined ? [] : await ecr.findTags(name, [...namesOf(known), ...(0,marks/* markNames */.ym)(run)]);
        const login = askForLogin(run, known, found);
        const early = known && login && choosing && begin(run, known, found, { choosing, login });
        // Like the login: who builds nothing after all never hears of it.
        if (early)
            early.catch(() => undefined);
        return { found, login, early };
    });
    const [repository, { found, login, early }, lifecyclePolicy, repositoryPolicy] = await (0,together/* together */.b)([
        ecr.findRepository(name),
        tags,
        lifecycle.mode === 'off' ? undefined : ecr.findLifecyclePolicy(name),
        readPolicy(run, name),
    ]);
    const repositoryTags = repository === undefined || Object.keys(run.config.repository.tags).length === 0
        ? undefined
        : await ecr.findRepositoryTags(repository.arn);
    return { repository, tags: found, lifecyclePolicy, repositoryPolicy, repositoryTags, login, early };
}
/** A rerun builds nothing, and loads nothing of it. */
const begin = async (...given) => (await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 80078))).beginEarly(...given);
const noRegistry = {
    repository: undefined,
    tags: [],
    lifecyclePolicy: undefined,
    repositoryPolicy: undefined,
    repositoryTags: undefined,
    login: undefined,
    early: undefined,
};
/** Every tag that the decision about the image looks at. */
function namesOf({ tag, wanted, contentTag }) {
    return [
        tag.tag,
        ...wanted.further,
        ...(contentTag === undefined ? [] : [contentTag]),
        ...(wanted.latest ? ['latest'] : []),
    ];
}
/** Looking is a permission of its own, and only needed where the policy may have to be changed. */
async function readPolicy({ config, ports }, name) {
    const reading = ports.ecr.findRepositoryPolicy(name);
    if (config.repository.pullAccounts.length > 0)
        return reading;
    return reading.catch((error) => {
        if (error instanceof errors/* ShipError */.f && error.code === 'permission-denied')
            return undefined;
        throw error;
    });
}
/** The service and the revision it runs; a revision never changes, so a known one is not read again. */
async function readService(run, known) {
    const { clock, ecs } = run.ports;
    const { cluster, service: name } = run.config.target;
    const service = await (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => ecs.describeService(cluster, name));
    const readAt = clock.now();
    checkService(service);
    const arn = service.taskDefinitionArn;
    const readRevision = () => (0,patiently/* patiently */.d_)(run, patiently/* stubbornly */.NW, () => ecs.describeTaskDefinition(arn));
    const revision = known?.revision.arn === arn ? known.revision : await readRevision();
    return { readAt, service, revision };
}
function checkService(service) {
    if (service.controller !== 'ECS') {
        throw new errors/* ShipError */.f('service-unsupported', `${service.name} is deployed by ${service.controller}, not by ECS.`, {
            remedy: 'ecs-ship drives the ECS deployment controller; change the service’s deploymentController to ECS.',
        });
    }
    if (service.status === 'DRAINING') {
        throw new errors/* ShipError */.f('service-not-found', `${service.name} is being deleted (status DRAINING).`, {
            remedy: 'Wait until it is gone and create it again, or correct the option service.',
        });
    }
}


/***/ })

};
