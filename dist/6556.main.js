export const id = 6556;
export const ids = [6556];
export const modules = {

/***/ 36556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo),
  sampleAppBeside: () => (/* binding */ sampleAppBeside)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 129 modules
var execa = __webpack_require__(69792);
;// CONCATENATED MODULE: ./.build/adapters/demo/forget-images.js

/** Removes from the engine every image that was named after registries that no longer exist. */
async function forgetImages(...registries) {
    const listed = await (0,execa/* execa */.Ho)('docker', ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}@{{.ID}}'], {
        reject: false,
    });
    const names = (listed.stdout ?? '')
        .split('\n')
        .filter((line) => registries.some((registry) => line.startsWith(`${registry}/`)));
    const references = new Set(names.map((line) => removable(line)));
    if (references.size > 0)
        await (0,execa/* execa */.Ho)('docker', ['image', 'rm', '--force', ...references], { reject: false });
}
/** By name where there is a tag, by id where there is none. */
function removable(line) {
    const [name = '', id = ''] = line.split('@');
    return name.includes('<none>') ? id : name;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/adapters/demo/free-port.js

/** A port of 127.0.0.1 that nobody listens on at this moment. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}

;// CONCATENATED MODULE: ./.build/adapters/demo/ship-process.js

/** Ships as a user would: the same program, started in the project's folder. */
async function shipProcess(input) {
    const options = {
        cwd: input.folder,
        env: { ...input.env },
        reject: false,
        cancelSignal: input.stopped,
        stdin: 'ignore',
    };
    const running = (0,execa/* execa */.Ho)(process.execPath, [input.cli, 'ship', '--json', ...input.argv], options);
    running.stderr.on('data', (chunk) => input.onText(chunk.toString()));
    const result = await running;
    return { exitCode: result.exitCode ?? 1, document: result.stdout === '' ? {} : JSON.parse(result.stdout) };
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 8 modules
var ECSClient = __webpack_require__(27778);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateClusterCommand.js
var CreateClusterCommand = __webpack_require__(22419);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = __webpack_require__(73536);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateServiceCommand.js
var CreateServiceCommand = __webpack_require__(6352);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js + 8 modules
var ElasticLoadBalancingV2Client = __webpack_require__(368);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateTargetGroupCommand.js
var CreateTargetGroupCommand = __webpack_require__(75239);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyTargetGroupAttributesCommand.js
var ModifyTargetGroupAttributesCommand = __webpack_require__(92394);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateLoadBalancerCommand.js
var CreateLoadBalancerCommand = __webpack_require__(78171);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateListenerCommand.js
var CreateListenerCommand = __webpack_require__(47985);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/demo/stage-set.js



const subnets = ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'];
/**
 * Creates cluster, load balancer, target group and an empty service, as Terraform or the console would. The service
 * starts with no task because its image does not exist yet; the first ship asks for two.
 */
async function buildStageSet(stage) {
    const settings = {
        endpoint: stage.endpoint,
        region: stage.region,
        credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' },
    };
    const ecs = new ECSClient/* ECSClient */.Z(settings);
    const elb = new ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M(settings);
    try {
        await ecs.send(new CreateClusterCommand/* CreateClusterCommand */.o({ clusterName: stage.cluster }));
        const targetGroupArn = await createLoadBalancing(elb, stage);
        await createService(ecs, stage, targetGroupArn);
    }
    catch (error) {
        throw new errors/* ShipError */.f('emulator-failed', `The emulator refused a set-up call: ${error.message}`, {
            remedy: 'This is a bug in ecs-ship; please report it.',
            cause: error,
        });
    }
    finally {
        ecs.destroy();
        elb.destroy();
    }
}
/** Short intervals, so that the demo is quick; the smallest that AWS allows. */
async function createLoadBalancing(elb, stage) {
    const group = await elb.send(new CreateTargetGroupCommand/* CreateTargetGroupCommand */.G({
        Name: stage.service,
        Protocol: 'HTTP',
        Port: stage.containerPort,
        VpcId: 'vpc-0a1b2c3d',
        TargetType: 'ip',
        HealthCheckPath: '/health',
        HealthCheckIntervalSeconds: 5,
        HealthCheckTimeoutSeconds: 2,
        HealthyThresholdCount: 2,
    }));
    const targetGroupArn = group.TargetGroups?.[0]?.TargetGroupArn ?? '';
    await elb.send(new ModifyTargetGroupAttributesCommand/* ModifyTargetGroupAttributesCommand */.f({
        TargetGroupArn: targetGroupArn,
        Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }],
    }));
    const balancer = await elb.send(new CreateLoadBalancerCommand/* CreateLoadBalancerCommand */.G({ Name: stage.service, Subnets: subnets }));
    await elb.send(new CreateListenerCommand/* CreateListenerCommand */.m({
        LoadBalancerArn: balancer.LoadBalancers?.[0]?.LoadBalancerArn,
        Protocol: 'HTTP',
        Port: stage.port,
        DefaultActions: [{ Type: 'forward', TargetGroupArn: targetGroupArn }],
    }));
    return targetGroupArn;
}
async function createService(ecs, stage, targetGroupArn) {
    const registered = await ecs.send(new RegisterTaskDefinitionCommand/* RegisterTaskDefinitionCommand */.$(stage.taskDefinition));
    await ecs.send(new CreateServiceCommand/* CreateServiceCommand */.J({
        cluster: stage.cluster,
        serviceName: stage.service,
        taskDefinition: registered.taskDefinition?.taskDefinitionArn,
        desiredCount: 0,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets, securityGroups: ['sg-0a1b2c3d'] } },
        loadBalancers: [{ targetGroupArn, containerName: stage.container, containerPort: stage.containerPort }],
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/adapters/demo/traffic.js

/** Longest wait for one answer, in milliseconds. */
const patience = 5000;
/** Asks a URL at a fixed rate, whatever the answers do; anything but 200 in time is a failure. */
function startTraffic(url, perSecond) {
    const agent = new external_node_http_.Agent({ keepAlive: true });
    const versions = {};
    const failures = [];
    const pending = new Set();
    let requests = 0;
    let failed = 0;
    const ask = () => {
        requests += 1;
        const asking = fetchVersion(url, agent)
            .then((version) => {
            versions[version] = (versions[version] ?? 0) + 1;
        })
            .catch((error) => {
            failed += 1;
            if (failures.length < 5)
                failures.push(error.message);
        })
            .finally(() => pending.delete(asking));
        pending.add(asking);
    };
    const timer = setInterval(ask, 1000 / perSecond);
    return {
        stop: async () => {
            clearInterval(timer);
            await Promise.all(pending);
            agent.destroy();
            return { requests, failed, failures, versions };
        },
    };
}
/** The version in the sample app's answer; throws for anything but a 200 in time. */
function fetchVersion(url, agent) {
    return new Promise((resolve, reject) => {
        const request = (0,external_node_http_.get)(url, { timeout: patience, ...(agent === undefined ? {} : { agent }) }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('error', reject);
            response.on('end', () => {
                const body = Buffer.concat(chunks).toString();
                if (response.statusCode !== 200)
                    reject(new Error(`HTTP ${response.statusCode}`));
                else
                    resolve(`${JSON.parse(body).version}`);
            });
        });
        request.on('timeout', () => request.destroy(new Error(`no answer in ${patience} ms`)));
        request.on('error', reject);
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/adapters/demo/workspace.js




/** Copies the sample app into a temporary folder of its own; a git repository where git is installed. */
async function openWorkspace(sampleApp) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'ecs-ship-demo-'));
    await (0,promises_.cp)(sampleApp, folder, { recursive: true });
    await git(folder, ['init', '--quiet']);
    await commit(folder, 'Version 1');
    return {
        folder,
        readText: (path) => (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8'),
        edit: async (path, replacements) => {
            let text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8');
            for (const [from, to] of Object.entries(replacements))
                text = text.replace(from, to);
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), text);
            await commit(folder, `Edit ${path}`);
        },
        remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
async function commit(folder, message) {
    await git(folder, ['add', '--all']);
    await git(folder, ['commit', '--quiet', '--no-verify', '--message', message]);
}
/** Without git the demo goes on: the image is then tagged by time. */
async function git(folder, argv) {
    const identity = [
        '-c',
        'user.name=ecs-ship demo',
        '-c',
        'user.email=demo@localhost',
        '-c',
        'commit.gpgsign=false',
    ];
    await (0,execa/* execa */.Ho)('git', [...identity, ...argv], { cwd: folder, reject: false });
}

// EXTERNAL MODULE: ./.build/emulator/emulator.js + 442 modules
var emulator_emulator = __webpack_require__(34395);
;// CONCATENATED MODULE: ./.build/report/demo-text.js
/** Everything the demo says between the ships. */
const demoText = {
    opening: (emulator, folder, url) => [
        'ecs-ship demo: real Docker, real containers, a stand-in for AWS on this machine.',
        `  emulator   ${emulator}   (ECR, ECS, load balancer, logs)`,
        `  sources    ${folder}   (a copy of sample-app, removed at the end)`,
        `  service    ${url}`,
        '',
    ].join('\n'),
    act: (number, title) => `\nAct ${number} — ${title}\n`,
    actEnd: (result) => `${[...trafficLines(result), answerLine(result)].join('\n')}\n`,
    closing: (result) => result.passed
        ? `\nAll three acts went as announced, in ${Math.round(result.seconds)} s.\n${nextStep}\n`
        : '\nThe demo did not go as announced: see the act above.\n',
    interrupted: '\nInterrupted: what the demo has started is being removed.\n',
    kept: (emulator, url) => [
        '',
        `Left running until you press Ctrl-C: ${url}`,
        `Any AWS client works with it: AWS_ENDPOINT_URL=${emulator} aws ecs list-services --cluster sample`,
        '',
    ].join('\n'),
};
const nextStep = 'Next: npx ecs-ship init, in the folder of your own program, writes the files for its first ship.';
function trafficLines({ traffic }) {
    if (traffic === undefined)
        return [];
    const line = `  client: ${traffic.requests} requests during the rollout, ${traffic.failed} failed`;
    return [line, ...traffic.failures.map((failure) => `    ${failure}`)];
}
function answerLine({ passed, url, version, verdict }) {
    return `  ${passed ? '✔' : '✖'} verdict ${verdict}; GET ${url} answers with version ${version}`;
}

;// CONCATENATED MODULE: ./.build/commands/demo.js









const region = 'us-east-1';
const requestsPerSecond = 50;
/** Plays three acts on the emulator with real containers; exit code 0 only when each went as announced. */
async function runDemo(command) {
    const startedAt = Date.now();
    const say = command.json ? command.err : command.out;
    const workspace = await openWorkspace(command.sampleApp);
    const emulator = await (0,emulator_emulator/* startEmulator */.s)({ runtime: 'docker', region });
    try {
        const stage = { command, emulator, workspace, say, url: await setUp(emulator, workspace) };
        say(demoText.opening(emulator.url, workspace.folder, stage.url));
        const acts = await play(stage, [firstAct, secondAct, thirdAct]);
        const result = {
            acts,
            passed: acts.length === 3 && acts.every((act) => act.passed),
            seconds: (Date.now() - startedAt) / 1000,
        };
        const interrupted = command.stopped.aborted;
        say(interrupted ? demoText.interrupted : demoText.closing(result));
        if (command.json)
            command.out(`${JSON.stringify({ version: 1, ...result }, null, 2)}\n`);
        if (interrupted)
            return 130;
        if (command.keep)
            await keepRunning(stage);
        return result.passed ? 0 : 5;
    }
    finally {
        await emulator.close();
        await forgetImages(new URL(emulator.url).host);
        await workspace.remove();
    }
}
async function setUp(emulator, workspace) {
    const port = await freePort();
    await buildStageSet({
        endpoint: emulator.url,
        region,
        port,
        cluster: 'sample',
        service: 'sample-app',
        container: 'web',
        containerPort: 5000,
        taskDefinition: JSON.parse(await workspace.readText('task-definition.json')),
    });
    return `http://127.0.0.1:${port}/`;
}
/** One after the other; an act that fails ends the demo. */
async function play(stage, acts) {
    const results = [];
    for (const act of acts) {
        if (stage.command.stopped.aborted)
            break;
        const result = await act(stage);
        if (stage.command.stopped.aborted)
            break;
        stage.say(demoText.actEnd(result));
        results.push(result);
        if (!result.passed)
            break;
    }
    return results;
}
async function firstAct(stage) {
    stage.say(demoText.act(1, 'Ship version 1'));
    const shipped = await ship(stage, ['--desired-count', '2']);
    const version = await versionServed(stage);
    return {
        act: 1,
        passed: shipped.exitCode === 0 && version === '1',
        verdict: verdictOf(shipped),
        version,
        url: stage.url,
    };
}
async function secondAct(stage) {
    stage.say(demoText.act(2, `Ship version 2 while a client asks ${requestsPerSecond} times a second`));
    await stage.workspace.edit('settings.py', { 'VERSION = "1"': 'VERSION = "2"' });
    const traffic = startTraffic(stage.url, requestsPerSecond);
    const shipped = await ship(stage, []);
    const report = await traffic.stop();
    const version = await versionServed(stage);
    const passed = shipped.exitCode === 0 && version === '2' && report.failed === 0;
    return { act: 2, passed, verdict: verdictOf(shipped), version, url: stage.url, traffic: report };
}
async function thirdAct(stage) {
    stage.say(demoText.act(3, 'Ship version 3, which dies at start'));
    await stage.workspace.edit('settings.py', {
        'VERSION = "2"': 'VERSION = "3"',
        'REQUIRED_ENVIRONMENT = []': 'REQUIRED_ENVIRONMENT = ["DATABASE_URL"]',
    });
    const shipped = await ship(stage, []);
    const version = await versionServed(stage);
    const passed = shipped.exitCode === 5 && verdictOf(shipped) === 'rolled-back' && version === '2';
    return {
        act: 3,
        passed,
        verdict: verdictOf(shipped),
        version,
        url: stage.url,
        cause: `${shipped.document.cause}`,
    };
}
function ship({ command, emulator, workspace, say }, argv) {
    return shipProcess({
        cli: command.cli,
        folder: workspace.folder,
        argv: ['--build-args', `BASE_IMAGE=${command.baseImage}`, ...argv],
        env: {
            AWS_ENDPOINT_URL: emulator.url,
            AWS_REGION: region,
            AWS_ACCESS_KEY_ID: 'demo',
            AWS_SECRET_ACCESS_KEY: 'demo',
            AWS_SESSION_TOKEN: '',
        },
        stopped: command.stopped,
        onText: (text) => say(text),
    });
}
function versionServed({ url }) {
    return fetchVersion(url).catch((error) => `no answer (${error.message})`);
}
function verdictOf({ document }) {
    return `${document.verdict}`;
}
function keepRunning({ command, emulator, url, say }) {
    say(demoText.kept(emulator.url, url));
    return new Promise((resolve) => {
        if (command.stopped.aborted)
            resolve();
        command.stopped.addEventListener('abort', () => resolve(), { once: true });
    });
}
/** Where the sample app lies, given the path of the running ecs-ship. */
function sampleAppBeside(cli) {
    return (0,external_node_path_.join)(cli, '..', '..', 'sample-app');
}


/***/ })

};
