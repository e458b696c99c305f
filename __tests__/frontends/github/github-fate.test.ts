import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { ScriptedRuntime } from '../../../src/emulator/runtimes/scripted-runtime.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { readFates } from '../../../src/frontends/github/github-fate.js';
import { githubState } from '../../../src/frontends/github/github-state.js';
import type { UpdateNote } from '../../../src/watch/update-note.js';
import { pointAt } from '../../support/point-at.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const names = ['web', 'api', 'mailer', 'worker'];
const clock = new VirtualClock(Date.now());
const before = { ...process.env };
let emulator: Emulator;
let ecs: ECSClient;
let folder: string;

beforeAll(async () => {
  emulator = await startTestEmulator({ clock, runtime: ({ images }) => new ScriptedRuntime(clock, images) });
  ecs = new ECSClient(clientConfig(emulator));
  folder = await mkdtemp(join(tmpdir(), 'fate-test-'));
  const entries = names.map((name) => `  ${name}: { image: example/${name}:2 }`);
  await writeFile(
    join(folder, 'ecs-ship.yml'),
    ['cluster: prod', 'region: eu-central-1', 'services:', ...entries, ''].join('\n'),
  );
  await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }));
  for (const name of names) await create(name);
  clock.advance(600_000);
});
afterAll(async () => {
  process.env = before;
  ecs.destroy();
  await emulator.close();
  await rm(folder, { recursive: true });
});

async function register(name: string, tag: number): Promise<string> {
  const containerDefinitions = [{ name, image: `example/${name}:${tag}`, memory: 128, essential: true }];
  const command = new RegisterTaskDefinitionCommand({ family: name, containerDefinitions });
  return (await ecs.send(command)).taskDefinition?.taskDefinitionArn ?? '';
}

async function create(serviceName: string): Promise<void> {
  const taskDefinition = await register(serviceName, 1);
  await ecs.send(new CreateServiceCommand({ cluster: 'prod', serviceName, taskDefinition, desiredCount: 1 }));
}

/** What the main step left about its update when it was killed: with ECS's answer, or before it. */
async function update(service: string, answered: boolean): Promise<UpdateNote> {
  const revision = await register(service, 2);
  const note = { cluster: 'prod', service, revision };
  const command = new UpdateServiceCommand({ cluster: 'prod', service, taskDefinition: revision });
  const { id = '' } = (await ecs.send(command)).service?.deployments?.[0] ?? {};
  const deployment = { id, createdAt: clock.now(), taskDefinitionArn: revision, startsDeployment: true };
  return answered ? { ...note, deployment } : note;
}

it('tells of each of several services of a killed run what ECS made of it', async () => {
  const web = await update('web', true);
  clock.advance(600_000);
  const api = await update('api', true);
  const worker = await update('worker', false);
  pointAt(emulator);
  const env = {
    ...process.env,
    GITHUB_WORKSPACE: folder,
    STATE_run: 'begun',
    STATE_services: JSON.stringify(names),
    STATE_updates: JSON.stringify({ api, web, worker }),
  };
  const fates = await readFates(githubState(env), env);
  expect(fates).toEqual([
    { name: 'web', told: 'web is stable on web:2.' },
    { name: 'api', told: expect.stringMatching(/^ECS goes on deploying api:2 without us\. /) },
    { name: 'mailer', told: 'The service was not touched.' },
    { name: 'worker', told: expect.stringMatching(/^ECS goes on deploying worker:2 without us\. /) },
  ]);
});
