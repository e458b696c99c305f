export const id = 8103;
export const ids = [8103];
export const modules = {

/***/ 92015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var _plan_ci_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95380);
/* harmony import */ var _steps_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53895);


/** A run as it begins: the report has its first line, and nothing is known. */
function begin({ config, ports, report, interrupted, runUrl, ci = _plan_ci_context_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideCi */ .Yp, live = false, company, shownValues = [], saved, dryRun, proof, headline, remarks = [], }) {
    const startedAt = ports.clock.now();
    report({
        kind: 'started',
        at: startedAt,
        headline: headline ?? usualHeadline({ config, dryRun, proof }),
    });
    const run = {
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
    for (const remark of remarks)
        (0,_steps_run_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(run, remark);
    return run;
}
function usualHeadline({ config, dryRun, proof }) {
    const { cluster, service } = config.target;
    if (proof === 'offline')
        return `Building ${service}`;
    return `${dryRun ? 'Planning' : 'Shipping'} ${service} to ${cluster}`;
}


/***/ }),

/***/ 70539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ iamActions)
/* harmony export */ });
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
    'ecs:RunTask': 'task definition',
    'ecs:StopTask': 'task',
    'ecs:ListTasks': 'any',
    'ecs:DescribeTasks': 'task',
    'iam:PassRole': 'role',
    'iam:GetRole': 'principal',
    'iam:SimulatePrincipalPolicy': 'principal',
    'logs:GetLogEvents': 'log stream',
    'elasticloadbalancing:DescribeTargetGroups': 'any',
    'elasticloadbalancing:DescribeTargetHealth': 'any',
    'elasticloadbalancing:DescribeTargetGroupAttributes': 'any',
    'elasticloadbalancing:DescribeLoadBalancers': 'any',
    'elasticloadbalancing:DescribeListeners': 'any',
    'ecs:DescribeClusters': 'any',
    'ecs:DescribeCapacityProviders': 'any',
    'ecs:ListContainerInstances': 'any',
    'ecs:DescribeContainerInstances': 'any',
    'ec2:DescribeSubnets': 'any',
    'ec2:DescribeRouteTables': 'any',
    'ec2:DescribeSecurityGroups': 'any',
    'ec2:DescribeVpcEndpoints': 'any',
    'ec2:DescribeVpcAttribute': 'any',
    'logs:DescribeLogGroups': 'any',
    'secretsmanager:DescribeSecret': 'secret',
    'ssm:DescribeParameters': 'any',
    'sts:GetCallerIdentity': 'none',
    'sts:AssumeRoleWithWebIdentity': 'none',
    'sts:AssumeRole': 'none',
};


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
        case 'task definition':
            return [arn('ecs', `task-definition/${subject.family ?? '*'}:*`)];
        case 'log stream':
            return [arn('logs', `log-group:${subject.logGroup ?? '*'}:log-stream:*`)];
        case 'secret':
            return [arn('secretsmanager', subject.secret ? `secret:${subject.secret}-??????` : 'secret:*')];
        case 'role':
            return subject.roles ?? [`arn:${partition}:iam::${account}:role/*`];
        case 'principal':
            return ['role', 'user'].map((one) => `arn:${partition}:iam::${account}:${one}/*`);
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
    'ecr.findRepositoryPolicy': reads(['repository settings', 'examination'], 'ecr:GetRepositoryPolicy'),
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
    'ecs.runTask': {
        actions: ['ecs:RunTask', 'ecs:TagResource', 'iam:PassRole'],
        features: ['one-off tasks'],
        changes: true,
    },
    'ecs.describeTasks': reads(['one-off tasks'], 'ecs:DescribeTasks'),
    'ecs.stopTask': { actions: ['ecs:StopTask'], features: ['one-off tasks'], changes: true },
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
    'secrets.findSecret': reads(['secret names', 'examination'], 'secretsmanager:DescribeSecret'),
    'logs.readOn': reads(['diagnosis', 'one-off tasks'], 'logs:GetLogEvents'),
    'loadBalancing.findUrl': reads(['load balancer'], ...targetGroups, 'elasticloadbalancing:DescribeLoadBalancers', 'elasticloadbalancing:DescribeListeners'),
    'loadBalancing.findHealthCheck': reads(['diagnosis'], ...targetGroups),
    'loadBalancing.findUnhealthyTargets': reads(['diagnosis'], 'elasticloadbalancing:DescribeTargetHealth'),
    'loadBalancing.countTargets': reads(['load balancer'], 'elasticloadbalancing:DescribeTargetHealth'),
    'identity.whoAmI': reads(['allowed accounts', 'examination'], 'sts:GetCallerIdentity'),
    'identity.region': reads(['deployment']),
    'roles.findRole': reads(['examination'], 'iam:GetRole'),
    'roles.simulate': reads(['examination'], 'iam:SimulatePrincipalPolicy'),
    'parameters.findParameters': reads(['examination'], 'ssm:DescribeParameters'),
    'network.findSubnets': reads(['examination'], 'ec2:DescribeSubnets'),
    'network.findRouteTables': reads(['examination'], 'ec2:DescribeRouteTables'),
    'network.findSecurityGroups': reads(['examination'], 'ec2:DescribeSecurityGroups'),
    'network.findEndpoints': reads(['examination'], 'ec2:DescribeVpcEndpoints'),
    'network.findDns': reads(['examination'], 'ec2:DescribeVpcAttribute'),
    'clusters.findCluster': reads(['examination'], 'ecs:DescribeClusters'),
    'clusters.findCapacityProviders': reads(['examination'], 'ecs:DescribeCapacityProviders'),
    'clusters.findContainerInstances': reads(['examination'], 'ecs:ListContainerInstances', 'ecs:DescribeContainerInstances'),
    'targetGroups.findTargetGroup': reads(['examination'], ...targetGroups),
    'targetGroups.findDeregistrationDelay': reads(['examination'], 'elasticloadbalancing:DescribeTargetGroupAttributes'),
    'targetGroups.findTargets': reads(['examination'], 'elasticloadbalancing:DescribeTargetHealth'),
    'targetGroups.findLoadBalancers': reads(['examination'], 'elasticloadbalancing:DescribeLoadBalancers'),
    'logGroups.findLogGroup': reads(['examination'], 'logs:DescribeLogGroups'),
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
