export const id = 7199;
export const ids = [7199];
export const modules = {

/***/ 92015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var _plan_ci_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95380);

/** A run as it begins: the report has its first line, and nothing is known. */
function begin({ config, ports, report, interrupted, runUrl, ci = _plan_ci_context_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideCi */ .Yp, live = false, company, shownValues = [], saved, dryRun, proof, headline, }) {
    const startedAt = ports.clock.now();
    report({
        kind: 'started',
        at: startedAt,
        headline: headline ?? usualHeadline({ config, dryRun, proof }),
    });
    return {
        config,
        ports,
        report,
        interrupted,
        runUrl,
        live,
        ci,
        shownValues,
        saved,
        isProposed: proof !== undefined,
        startedAt,
        company,
        known: { facts: {}, stages: [], notices: [] },
    };
}
function usualHeadline({ config, dryRun, proof }) {
    const { cluster, service } = config.target;
    if (proof === 'offline')
        return `Building ${service}`;
    return `${dryRun ? 'Planning' : 'Shipping'} ${service} to ${cluster}`;
}


/***/ }),

/***/ 93201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resourcesOf),
/* harmony export */   I: () => (/* binding */ hereOf)
/* harmony export */ });
/** The ARN that a service is known by tells partition, region and account. */
function hereOf(arn) {
    const [, partition = 'aws', , region = '', account = ''] = arn.split(':');
    return { partition, region, account };
}
/** ARNs, with `*` where the run cannot know: what a policy's Resource would name. */
function resourcesOf(kind, subject, here) {
    const { partition, region, account } = here;
    const arn = (service, rest) => `arn:${partition}:${service}:${region}:${account}:${rest}`;
    const { cluster = '*', services = ['*'] } = subject;
    switch (kind) {
        case 'repository':
            return [repositoryArn(subject, here)];
        case 'service':
            return services.map((service) => arn('ecs', `service/${nameOf(cluster)}/${service}`));
        case 'service deployment':
            return services.map((service) => arn('ecs', `service-deployment/${nameOf(cluster)}/${service}/*`));
        case 'service revision':
            return services.map((service) => arn('ecs', `service-revision/${nameOf(cluster)}/${service}/*`));
        case 'task':
            return [arn('ecs', `task/${nameOf(cluster)}/*`)];
        case 'log stream':
            return [arn('logs', `log-group:${subject.logGroup ?? '*'}:log-stream:*`)];
        case 'secret':
            return [arn('secretsmanager', subject.secret ? `secret:${subject.secret}-??????` : 'secret:*')];
        case 'role':
            return subject.roles ?? [`arn:${partition}:iam::${account}:role/*`];
        case 'key':
            return [subject.key ?? arn('kms', 'key/*')];
        default:
            return ['*'];
    }
}
function repositoryArn({ repository = '*', registry }, here) {
    const { registryId = here.account, region = here.region } = registry ?? {};
    return `arn:${here.partition}:ecr:${region}:${registryId}:repository/${repository}`;
}
function nameOf(cluster) {
    return cluster.split('/').at(-1) ?? cluster;
}


/***/ }),

/***/ 39457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ verbRows)
/* harmony export */ });
const tasks = ['ecs:ListTasks', 'ecs:DescribeTasks'];
const targetGroups = ['elasticloadbalancing:DescribeTargetGroups'];
/** THE table of permissions: which verb needs which actions, and what for. Plans and the documented policies come from it. */
const verbRows = {
    'ecr.findRepository': reads(['image', 'given image'], 'ecr:DescribeRepositories'),
    'ecr.createRepository': {
        actions: ['ecr:CreateRepository', 'ecr:TagResource', 'kms:CreateGrant', 'kms:DescribeKey'],
        features: ['new repository'],
        changes: true,
    },
    'ecr.changeRepository': {
        actions: [
            'ecr:PutImageScanningConfiguration',
            'ecr:PutImageTagMutability',
            'ecr:TagResource',
            'ecr:SetRepositoryPolicy',
        ],
        features: ['repository settings'],
        changes: true,
    },
    'ecr.findRepositoryTags': reads(['repository settings'], 'ecr:ListTagsForResource'),
    'ecr.findRepositoryPolicy': reads(['repository settings'], 'ecr:GetRepositoryPolicy'),
    'ecr.findTags': reads(['image', 'given image', 'copies', 'going back'], 'ecr:BatchGetImage'),
    'ecr.readBlob': reads(['image', 'given image'], 'ecr:GetDownloadUrlForLayer'),
    'ecr.addTag': { actions: ['ecr:PutImage'], features: ['image', 'given image', 'copies'], changes: true },
    'ecr.findMissingLayers': reads(['copies'], 'ecr:BatchCheckLayerAvailability'),
    'ecr.login': reads(['image', 'copies'], 'ecr:GetAuthorizationToken'),
    'ecr.findLifecyclePolicy': reads(['lifecycle policy'], 'ecr:GetLifecyclePolicy'),
    'ecr.putLifecyclePolicy': {
        actions: ['ecr:PutLifecyclePolicy'],
        features: ['lifecycle policy'],
        changes: true,
    },
    'ecr.findImage': reads(['image', 'given image'], 'ecr:BatchGetImage'),
    'ecr.listTags': reads(['lifecycle policy'], 'ecr:ListImages'),
    'ecr.startLifecyclePreview': reads(['lifecycle policy'], 'ecr:StartLifecyclePolicyPreview'),
    'ecr.readLifecyclePreview': reads(['lifecycle policy'], 'ecr:GetLifecyclePolicyPreview'),
    'imageScans.findScan': reads(['image scan'], 'ecr:DescribeImageScanFindings'),
    'imageScans.startScan': { actions: ['ecr:StartImageScan'], features: ['image scan'], changes: true },
    'ecs.describeService': reads(['deployment'], 'ecs:DescribeServices'),
    'ecs.describeTaskDefinition': reads(['deployment', 'old revisions'], 'ecs:DescribeTaskDefinition'),
    'ecs.registerTaskDefinition': {
        actions: ['ecs:RegisterTaskDefinition', 'ecs:TagResource', 'iam:PassRole'],
        features: ['deployment'],
        changes: true,
    },
    'ecs.updateService': { actions: ['ecs:UpdateService'], features: ['deployment'], changes: true },
    'ecs.findServiceTags': reads(['review services'], 'ecs:DescribeServices'),
    'ecs.deleteService': { actions: ['ecs:DeleteService'], features: ['review services'], changes: true },
    'ecs.listServiceDeployments': reads(['deployment'], 'ecs:ListServiceDeployments'),
    'ecs.describeServiceDeployment': reads(['deployment'], 'ecs:DescribeServiceDeployments'),
    'ecs.stopServiceDeployment': {
        actions: ['ecs:StopServiceDeployment'],
        features: ['rollback', 'going back'],
        changes: true,
    },
    'ecs.findStoppedTasks': reads(['diagnosis', 'review services'], ...tasks),
    'ecs.findRunningTasks': reads(['diagnosis'], ...tasks),
    'ecs.findServices': reads(['lifecycle policy'], 'ecs:DescribeServices'),
    'ecs.findDeployedImages': reads(['lifecycle policy', 'image', 'given image', 'going back', 'old revisions'], 'ecs:ListServiceDeployments', 'ecs:DescribeServiceRevisions'),
    'ecs.findTaskImages': reads(['lifecycle policy'], ...tasks),
    'ecs.listRevisions': reads(['going back', 'old revisions'], 'ecs:ListTaskDefinitions'),
    'ecs.deregisterTaskDefinition': {
        actions: ['ecs:DeregisterTaskDefinition'],
        features: ['old revisions'],
        changes: true,
    },
    'ecs.listClusters': reads(['old revisions'], 'ecs:ListClusters'),
    'ecs.listServices': reads(['old revisions'], 'ecs:ListServices'),
    'ecs.findServiceRevisions': reads(['old revisions'], 'ecs:DescribeServices'),
    'ecs.findTaskRevisions': reads(['old revisions'], ...tasks),
    'logs.lastLines': reads(['diagnosis'], 'logs:GetLogEvents'),
    'logs.readOn': reads(['diagnosis'], 'logs:GetLogEvents'),
    'secrets.findSecret': reads(['secret names'], 'secretsmanager:DescribeSecret'),
    'loadBalancing.findUrl': reads(['load balancer'], ...targetGroups, 'elasticloadbalancing:DescribeLoadBalancers', 'elasticloadbalancing:DescribeListeners'),
    'loadBalancing.findHealthCheck': reads(['diagnosis'], ...targetGroups),
    'loadBalancing.findUnhealthyTargets': reads(['diagnosis'], 'elasticloadbalancing:DescribeTargetHealth'),
    'loadBalancing.countTargets': reads(['load balancer'], 'elasticloadbalancing:DescribeTargetHealth'),
    'identity.whoAmI': reads(['allowed accounts'], 'sts:GetCallerIdentity'),
    'identity.region': reads(['deployment']),
    'registry.push': {
        actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:InitiateLayerUpload',
            'ecr:UploadLayerPart',
            'ecr:CompleteLayerUpload',
            'ecr:PutImage',
        ],
        features: ['image'],
        changes: true,
    },
    'registry.copy': {
        actions: ['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload'],
        features: ['copies'],
        changes: true,
    },
    'inspector.findings': reads(['enhanced scan'], 'inspector2:ListCoverage', 'inspector2:ListFindings'),
    'registry.pull': reads(['image', 'copies'], 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'),
};
function reads(features, ...actions) {
    return { actions, features };
}


/***/ }),

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

/***/ 95380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ ciContext),
/* harmony export */   Yp: () => (/* binding */ outsideCi),
/* harmony export */   ok: () => (/* binding */ isDefaultBranch)
/* harmony export */ });
/** What is known where nobody says anything: a machine of somebody's own. */
const outsideCi = { isCi: false, isPullRequest: false };
/**
 * What the host's variables say; `event` is the parsed payload of GitHub's event file.
 * Sources: GitHub Docs, "Variables reference"; GitLab Docs, "Predefined CI/CD variables reference".
 */
function ciContext(variables, event) {
    if (variables.GITHUB_ACTIONS === 'true')
        return githubContext(variables, event);
    if (variables.GITLAB_CI === 'true')
        return gitlabContext(variables);
    return { isCi: isSet(variables.CI), isPullRequest: false };
}
function githubContext(variables, event) {
    const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name, GITHUB_HEAD_REF: head } = variables;
    const told = (event ?? {});
    const { event: followed = '', head_branch, head_sha } = told.workflow_run ?? {};
    const isPullRequest = [variables.GITHUB_EVENT_NAME, followed].some((one) => one?.startsWith('pull_request'));
    const branch = told.workflow_run === undefined ? (type === 'branch' ? name : undefined) : head_branch;
    return {
        isCi: true,
        isPullRequest,
        ...named('branch', head || branch),
        ...named('defaultBranch', told.repository?.default_branch),
        ...named('gitTag', type === 'tag' ? name : undefined),
        ...named('commit', head_sha),
        ...named('environment', told.deployment?.environment),
        ...named('runNumber', variables.GITHUB_RUN_NUMBER),
        ...(isSet(variables.ACTIONS_RUNTIME_TOKEN) ? { hasGithubCache: true } : {}),
    };
}
function gitlabContext(variables) {
    const isPullRequest = isSet(variables.CI_MERGE_REQUEST_IID);
    const { CI_COMMIT_BRANCH: branch, CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: source } = variables;
    return {
        isCi: true,
        isPullRequest,
        ...named('branch', isPullRequest ? source : branch),
        ...named('defaultBranch', variables.CI_DEFAULT_BRANCH),
        ...named('gitTag', variables.CI_COMMIT_TAG),
        ...named('runNumber', variables.CI_PIPELINE_IID),
        ...named('environment', variables.CI_ENVIRONMENT_NAME),
    };
}
/** A variable that nobody has set often arrives as an empty one. */
function named(name, value) {
    return value ? { [name]: value } : {};
}
function isSet(value) {
    return value !== undefined && value !== '' && value !== 'false';
}
/** Whether `latest: auto` moves the tag: on the default branch, and outside CI. A pull request is never it. */
function isDefaultBranch({ isCi, isPullRequest, branch, defaultBranch }) {
    if (!isCi)
        return true;
    return !isPullRequest && branch !== undefined && branch === defaultBranch;
}


/***/ }),

/***/ 51866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ imaginedDigest),
/* harmony export */   nd: () => (/* binding */ withUnknown),
/* harmony export */   nv: () => (/* binding */ afterPush),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   yg: () => (/* binding */ newRevision)
/* harmony export */ });
/** Stands for what only the push tells, wherever a plan is shown. */
const afterPush = '(known after push)';
/** Stands for the ARN that registering gives. */
const newRevision = '(the new revision)';
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

/***/ 79209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qO: () => (/* binding */ passing),
/* harmony export */   v6: () => (/* binding */ throttled),
/* harmony export */   wX: () => (/* binding */ refusesCredentials)
/* harmony export */ });
const unanswered = ['throttled', 'aws-unreachable', 'aws-unavailable'];
const refused = ['credentials-refused', 'credentials-missing'];
/** Would AWS answer the same question a moment later? */
function passing({ code }) {
    return unanswered.includes(code);
}
/** Credentials that were good a moment ago may be rotated right now. */
function refusesCredentials({ code }) {
    return refused.includes(code);
}
/** Was the request refused unseen, so that sending it again cannot do it twice? */
function throttled({ code }) {
    return code === 'throttled';
}


/***/ }),

/***/ 98420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ stubbornly),
/* harmony export */   Nd: () => (/* binding */ hastily),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   m_: () => (/* binding */ briefly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _watch_throttle_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36507);
/* harmony import */ var _passing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79209);



const mayPass = (error) => (0,_passing_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO)(error) || (0,_passing_js__WEBPACK_IMPORTED_MODULE_1__/* .refusesCredentials */ .wX)(error);
/** A few seconds: for what is good to have, and can be asked twice. */
const briefly = { waits: [500, 1000, 2000, 4000], tries: 6, mayPass };
/** A second or two: for the last words of an interrupted run. */
const hastily = { waits: [200, 400], tries: 4, mayPass, evenInterrupted: true };
/** Five minutes: for what the whole run hangs on, while many others of the account want the same. */
const stubbornly = { waits: [1000, 2000, 4000, 8000], tries: 40, mayPass: _passing_js__WEBPACK_IMPORTED_MODULE_1__/* .throttled */ .v6 };
/** Tries again what AWS did not let through, after a jittered wait; an interrupt ends most tries. */
async function patiently(run, patience, call) {
    const { waits, tries, mayPass, evenInterrupted = false } = patience;
    const given = () => run.interrupted.aborted && !evenInterrupted;
    for (let tried = 1;; tried += 1) {
        try {
            return await call();
        }
        catch (error) {
            const again = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f && mayPass(error) && tried < tries;
            if (!again || given())
                throw error;
            const wait = waits[Math.min(tried, waits.length) - 1] ?? 1000;
            await run.ports.clock.sleep((0,_watch_throttle_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .jittered */ .et)(wait, run.ports.random), evenInterrupted ? undefined : run.interrupted);
        }
    }
}


/***/ }),

/***/ 21584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Journal)
});

;// CONCATENATED MODULE: ./.build/iam/iam-actions.js
/**
 * THE list of AWS actions: whatever the adapters call, or AWS judges in their name, and what a policy names it on. The
 * adapters can call nothing that is not here. Source: Service Authorization Reference, the pages of each service.
 */
const iamActions = {
    'ecr:GetAuthorizationToken': 'any',
    'ecr:DescribeRepositories': 'repository',
    'ecr:CreateRepository': 'repository',
    'ecr:TagResource': 'repository',
    'ecr:ListTagsForResource': 'repository',
    'ecr:PutImageScanningConfiguration': 'repository',
    'ecr:PutImageTagMutability': 'repository',
    'ecr:GetRepositoryPolicy': 'repository',
    'ecr:SetRepositoryPolicy': 'repository',
    'ecr:BatchGetImage': 'repository',
    'ecr:GetDownloadUrlForLayer': 'repository',
    'ecr:BatchCheckLayerAvailability': 'repository',
    'ecr:InitiateLayerUpload': 'repository',
    'ecr:UploadLayerPart': 'repository',
    'ecr:CompleteLayerUpload': 'repository',
    'ecr:PutImage': 'repository',
    'ecr:ListImages': 'repository',
    'ecr:GetLifecyclePolicy': 'repository',
    'ecr:PutLifecyclePolicy': 'repository',
    'ecr:StartLifecyclePolicyPreview': 'repository',
    'ecr:GetLifecyclePolicyPreview': 'repository',
    'ecr:DescribeImageScanFindings': 'repository',
    'ecr:StartImageScan': 'repository',
    'inspector2:ListCoverage': 'any',
    'inspector2:ListFindings': 'any',
    'kms:CreateGrant': 'key',
    'kms:DescribeKey': 'key',
    'ecs:DescribeServices': 'service',
    'ecs:UpdateService': 'service',
    'ecs:DeleteService': 'service',
    'ecs:ListServiceDeployments': 'service',
    'ecs:DescribeServiceDeployments': 'service deployment',
    'ecs:StopServiceDeployment': 'service deployment',
    'ecs:DescribeServiceRevisions': 'service revision',
    'ecs:DescribeTaskDefinition': 'any',
    'ecs:RegisterTaskDefinition': 'any',
    'ecs:TagResource': 'any',
    'ecs:DeregisterTaskDefinition': 'any',
    'ecs:ListTaskDefinitions': 'any',
    'ecs:ListClusters': 'any',
    'ecs:ListServices': 'any',
    'ecs:ListTasks': 'any',
    'ecs:DescribeTasks': 'task',
    'iam:PassRole': 'role',
    'logs:GetLogEvents': 'log stream',
    'elasticloadbalancing:DescribeTargetGroups': 'any',
    'elasticloadbalancing:DescribeTargetHealth': 'any',
    'elasticloadbalancing:DescribeLoadBalancers': 'any',
    'elasticloadbalancing:DescribeListeners': 'any',
    'secretsmanager:DescribeSecret': 'secret',
    'sts:GetCallerIdentity': 'none',
    'sts:AssumeRoleWithWebIdentity': 'none',
    'sts:AssumeRole': 'none',
};

// EXTERNAL MODULE: ./.build/iam/resources.js
var iam_resources = __webpack_require__(93201);
// EXTERNAL MODULE: ./.build/iam/verb-rows.js
var verb_rows = __webpack_require__(39457);
// EXTERNAL MODULE: ./.build/plan/unknown.js
var unknown = __webpack_require__(51866);
;// CONCATENATED MODULE: ./.build/steps/rehearsal/journal.js




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
        for (const action of verb_rows/* verbRows */.t[verb].actions)
            this.#needs.push({ action, subject });
    }
    /** A verb that is called only when things go otherwise than planned. */
    mayCall(verb, subject) {
        for (const action of verb_rows/* verbRows */.t[verb].actions)
            this.#mayNeed.push({ action, subject });
    }
    /** A request that changes something, with the actions that AWS judges besides its own. */
    send(request, subject, also = []) {
        this.#requests.push((0,unknown/* withUnknown */.nd)(request));
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
        const kind = iamActions[action];
        if (kind === 'none')
            continue;
        const resources = found.get(action) ?? new Set();
        for (const one of (0,iam_resources/* resourcesOf */.F)(kind, subject, here))
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
    return port === 'logs' ? { logGroup: textOf(given[1]) } : {};
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

/***/ 53895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: () => (/* binding */ runStage),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   nB: () => (/* binding */ learn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

function learn(run, facts) {
    run.known.facts = { ...run.known.facts, ...facts };
}
function notice(run, message) {
    if (message === undefined || run.company?.hasTold(message))
        return;
    run.known.notices.push(message);
    run.report({ kind: 'notice', at: run.ports.clock.now(), message });
}
/** Runs one stage, timed and reported; its failure is reported as the stage's and passed on. */
async function runStage(run, stage, work) {
    if (run.interrupted.aborted)
        throw interrupted(stage);
    const { clock } = run.ports;
    const startedAt = clock.now();
    run.report({ kind: 'stage-started', at: startedAt, stage });
    try {
        const found = await work(voiceOf(run, stage));
        const result = found.failed ? 'failed' : found.skipped ? 'skipped' : 'done';
        end(run, { stage, result, summary: found.summary, durationMs: clock.now() - startedAt });
        return found.fact;
    }
    catch (error) {
        const summary = error instanceof Error ? error.message : String(error);
        end(run, { stage, result: 'failed', summary, durationMs: clock.now() - startedAt });
        throw error;
    }
}
/** An interrupted run begins nothing new. */
function interrupted(stage) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('interrupted', `Interrupted before ${stage}.`, {
        remedy: 'Run again; what is done is not done twice.',
    });
}
function voiceOf(run, stage) {
    const at = () => run.ports.clock.now();
    return {
        progress: (line, happenedAt) => run.report({
            ...{ kind: 'stage-progress', at: at(), stage, line },
            ...(happenedAt === undefined ? {} : { happenedAt }),
        }),
        output: (text) => run.report({ kind: 'stage-output', at: at(), stage, text }),
        build: (view) => run.report({ kind: 'build', at: at(), stage, view }),
        rollout: (view) => run.report({ kind: 'rollout', at: at(), stage, view }),
    };
}
function end(run, record) {
    run.known.stages.push(record);
    run.report({ kind: 'stage-ended', at: run.ports.clock.now(), ...record });
}


/***/ }),

/***/ 36507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ jittered),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   po: () => (/* binding */ throttleFloorMs)
/* harmony export */ });
/** The shortest and longest interval that throttling forces, in milliseconds. */
const least = 2000;
const most = 30_000;
/**
 * The interval below which AWS is not asked, after one more answer: doubled by each throttled one, and given back slowly,
 * so that many watchers of one account share its rate evenly instead of starving one another.
 */
function throttleFloorMs(floorMs, throttled) {
    if (throttled)
        return Math.min(Math.max(2 * floorMs, least), most);
    const eased = 0.85 * floorMs;
    return eased < least / 2 ? 0 : eased;
}
/** Spreads a wait by a fifth either way, so that watchers that began together do not stay together. */
function jittered(waitMs, random) {
    return waitMs * (0.8 + 0.4 * random());
}
/** Puts off a wait by up to a tenth, 0.1 s at most: watchers do not come in step, and none comes too soon. */
function spread(waitMs, random) {
    return waitMs + Math.min(waitMs / 10, 100) * random();
}


/***/ })

};
