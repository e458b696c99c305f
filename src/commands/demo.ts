import { join } from 'node:path';
import { forgetImages } from '../adapters/demo/forget-images.js';
import { freePort } from '../adapters/demo/free-port.js';
import { type ShipProcess, shipProcess } from '../adapters/demo/ship-process.js';
import { buildStageSet } from '../adapters/demo/stage-set.js';
import { fetchVersion, startTraffic } from '../adapters/demo/traffic.js';
import { openWorkspace, type Workspace } from '../adapters/demo/workspace.js';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { type ActResult, type DemoResult, demoText } from '../report/demo-text.js';

/** `ecs-ship demo` as the CLI asks for it. */
export interface DemoCommand {
  /** Passed to the sample app's Dockerfile as BASE_IMAGE. */
  readonly baseImage: string;
  /** Leave everything running at the end, until stopped. */
  readonly keep: boolean;
  /** Print one JSON document to `out` and everything for people to `err`. */
  readonly json: boolean;
  /** Path of the running ecs-ship; the sample app lies beside its folder. */
  readonly cli: string;
  readonly sampleApp: string;
  readonly stopped: AbortSignal;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const region = 'us-east-1';
const requestsPerSecond = 50;

/** Everything that the acts play with. */
interface Stage {
  readonly command: DemoCommand;
  readonly emulator: Emulator;
  readonly workspace: Workspace;
  readonly url: string;
  readonly say: (text: string) => void;
}

/** Plays three acts on the emulator with real containers; exit code 0 only when each went as announced. */
export async function runDemo(command: DemoCommand): Promise<number> {
  const startedAt = Date.now();
  const say = command.json ? command.err : command.out;
  const workspace = await openWorkspace(command.sampleApp);
  const emulator = await startEmulator({ runtime: 'docker', region });
  try {
    const stage = { command, emulator, workspace, say, url: await setUp(emulator, workspace) };
    say(demoText.opening(emulator.url, workspace.folder, stage.url));
    const acts = await play(stage, [firstAct, secondAct, thirdAct]);
    const result: DemoResult = {
      acts,
      passed: acts.length === 3 && acts.every((act) => act.passed),
      seconds: (Date.now() - startedAt) / 1000,
    };
    const interrupted = command.stopped.aborted;
    say(interrupted ? demoText.interrupted : demoText.closing(result));
    if (command.json) command.out(`${JSON.stringify({ version: 1, ...result }, null, 2)}\n`);
    if (interrupted) return 130;
    if (command.keep) await keepRunning(stage);
    return result.passed ? 0 : 5;
  } finally {
    await emulator.close();
    await forgetImages(new URL(emulator.url).host);
    await workspace.remove();
  }
}

async function setUp(emulator: Emulator, workspace: Workspace): Promise<string> {
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

type Act = (stage: Stage) => Promise<ActResult>;

/** One after the other; an act that fails ends the demo. */
async function play(stage: Stage, acts: readonly Act[]): Promise<ActResult[]> {
  const results: ActResult[] = [];
  for (const act of acts) {
    if (stage.command.stopped.aborted) break;
    const result = await act(stage);
    if (stage.command.stopped.aborted) break;
    stage.say(demoText.actEnd(result));
    results.push(result);
    if (!result.passed) break;
  }
  return results;
}

async function firstAct(stage: Stage): Promise<ActResult> {
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

async function secondAct(stage: Stage): Promise<ActResult> {
  stage.say(demoText.act(2, `Ship version 2 while a client asks ${requestsPerSecond} times a second`));
  await stage.workspace.edit('settings.py', { 'VERSION = "1"': 'VERSION = "2"' });
  const traffic = startTraffic(stage.url, requestsPerSecond);
  const shipped = await ship(stage, []);
  const report = await traffic.stop();
  const version = await versionServed(stage);
  const passed = shipped.exitCode === 0 && version === '2' && report.failed === 0;
  return { act: 2, passed, verdict: verdictOf(shipped), version, url: stage.url, traffic: report };
}

async function thirdAct(stage: Stage): Promise<ActResult> {
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

function ship({ command, emulator, workspace, say }: Stage, argv: readonly string[]): Promise<ShipProcess> {
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

function versionServed({ url }: Stage): Promise<string> {
  return fetchVersion(url).catch((error: Error) => `no answer (${error.message})`);
}

function verdictOf({ document }: ShipProcess): string {
  return `${document.verdict}`;
}

function keepRunning({ command, emulator, url, say }: Stage): Promise<void> {
  say(demoText.kept(emulator.url, url));
  return new Promise((resolve) => {
    if (command.stopped.aborted) resolve();
    command.stopped.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Where the sample app lies, given the path of the running ecs-ship. */
export function sampleAppBeside(cli: string): string {
  return join(cli, '..', '..', 'sample-app');
}
