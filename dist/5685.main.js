export const id = 5685;
export const ids = [5685];
export const modules = {

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

/***/ 40249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   U: () => (/* binding */ recalledFor)
/* harmony export */ });
/** The service that every change is to be taken back for, once there is one. */
function recalledFor({ company }) {
    return company?.recall.aborted ? company.recall.reason : undefined;
}
/** Does the work, unless another service of the run does it already. */
function once({ company }, what, work) {
    return company === undefined ? { value: work() } : company.once(what, work);
}


/***/ }),

/***/ 55685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proveOffline: () => (/* binding */ proveOffline),
  J: () => (/* binding */ provePlanned)
});

// EXTERNAL MODULE: ./.build/steps/image/choose-builder.js + 4 modules
var choose_builder = __webpack_require__(84667);
// EXTERNAL MODULE: ./.build/plan/build/progress/build-summary.js
var build_summary = __webpack_require__(46402);
// EXTERNAL MODULE: ./.build/plan/services/image-key.js
var image_key = __webpack_require__(40322);
// EXTERNAL MODULE: ./.build/plan/tag-template.js
var tag_template = __webpack_require__(41067);
// EXTERNAL MODULE: ./.build/steps/company.js
var company = __webpack_require__(40249);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/image/run-build.js + 8 modules
var run_build = __webpack_require__(17775);
;// CONCATENATED MODULE: ./.build/steps/image/prove-image.js






/** Shows that the image can be built, and pushes nothing; of several services that run it, once. */
async function proveImage(run, source, means) {
    const work = `proof of ${(0,image_key/* imageKey */.p)(run.config)}`;
    const { value, from } = (0,company/* once */.O)(run, work, () => build(run, source, means));
    if (from === undefined)
        return value;
    await (0,steps_run/* runStage */.Si)(run, 'image', async () => {
        await value;
        return { fact: undefined, summary: `same image as ${from}`, skipped: true };
    });
}
/** Not more than a few of a run's images are built at a time. */
function build(run, source, means) {
    const building = () => buildAlone(run, source, means);
    return run.company === undefined ? building() : run.company.build(building);
}
function buildAlone(run, { git, tag, wanted }, means) {
    const { builder, cache, login, uri } = means;
    const { builder: port } = run.ports;
    return (0,steps_run/* runStage */.Si)(run, 'image', async (voice) => {
        await port.prepare(login, builder.tool);
        const request = {
            ...{ build: run.config.build, builder, cache, git, version: (0,tag_template/* versionOf */.E4)(wanted.values) },
            ...{ reference: `${uri}:${tag.tag}`, isProof: true, privateFolder: port.privateFolder() },
        };
        const { view, bytes } = await (0,run_build/* runBuild */.c)(run, request, { registry: nowhere, voice });
        const counted = (0,build_summary/* buildSummary */.f)(view, bytes);
        const how = counted === '' ? '' : `: ${counted}`;
        return { fact: undefined, summary: `built and not pushed, by ${builder.name}${how}` };
    });
}
/** No command of a proof pushes. */
const nowhere = { logIn: async () => undefined, push: (work) => work() };

// EXTERNAL MODULE: ./.build/steps/read-files.js
var read_files = __webpack_require__(77462);
// EXTERNAL MODULE: ./.build/steps/source.js + 3 modules
var steps_source = __webpack_require__(24136);
;// CONCATENATED MODULE: ./.build/steps/prove.js





/** Builds the image of a planned change, unless the very same is in the repository already. */
async function provePlanned(run, { source, image, world }) {
    if (source === undefined || image === undefined)
        return;
    if (!('builder' in image)) {
        const summary = `already pushed: ${image.decision.image.digest.slice(0, 19)}`;
        return (0,steps_run/* runStage */.Si)(run, 'image', async () => ({ fact: undefined, summary, skipped: true }));
    }
    const { repository } = world;
    if (repository !== undefined)
        return proveImage(run, source, { ...image, uri: repository.uri });
    // A repository that is missing has no cache either.
    await proveImage(run, source, { ...image, cache: { kind: 'none' }, uri: run.config.image.repository });
}
/** What can be proven without AWS: the files hold together, and the image can be built. */
async function proveOffline(run) {
    await (0,read_files/* readFiles */.U)(run);
    const source = await (0,steps_source/* readSource */.o)(run);
    if (source === undefined)
        return;
    const builder = await (0,choose_builder/* chooseBuilder */.Z)(run);
    await proveImage(run, source, { builder, cache: { kind: 'none' }, uri: run.config.image.repository });
}


/***/ })

};
