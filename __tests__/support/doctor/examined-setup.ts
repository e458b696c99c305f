import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ECRClient } from '@aws-sdk/client-ecr';
import { CreateServiceCommand, ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Line } from '../../../src/doctor/line.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import type { RequestEntry } from '../../../src/emulator/request-log.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { runCli } from '../../../src/frontends/cli.js';
import { fakeCliIo } from '../fake-cli-io.js';
import { pointAt } from '../point-at.js';
import { registryClient } from '../push-image.js';
import { seedFile } from '../seed-file.js';
import { clientConfig, startTestEmulator } from '../start-test-emulator.js';
import type { DoctorSetup } from './doctor-setup.js';
import { ACCOUNT, REGION } from './healthy-roles.js';
import { setupProject } from './setup-project.js';
import { setupSeed } from './setup-seed.js';

/** What doctor said of a set-up, and what AWS was asked meanwhile. */
export interface Examined {
  readonly exitCode: number;
  readonly lines: readonly Line[];
  readonly said: string;
  readonly requests: readonly RequestEntry[];
}

/** How long the service has been there. */
const SETTLED_MS = 600_000;

/** Puts a set-up in place, runs `ecs-ship doctor` with more flags, and takes it away again. */
export async function examined(setup: DoctorSetup, ...flags: readonly string[]): Promise<Examined> {
  const clock = new VirtualClock(Date.now() - SETTLED_MS);
  const place = { region: REGION, accountId: ACCOUNT };
  const emulator = await startTestEmulator({ clock, ...place, seed: seedFile(setupSeed(setup)) });
  const { folder, tools } = setupProject(setup);
  try {
    const config = { ...clientConfig(emulator), region: REGION };
    const ecr = new ECRClient(config);
    const [ecs, elb] = [new ECSClient(config), new ElasticLoadBalancingV2Client(config)];
    await bringToLife(setup, emulator, { ecr, ecs });
    clock.advance(SETTLED_MS);
    for (const act of setup.atLast) await act({ folder, ecr, ecs, elb, clock });
    for (const client of [ecr, ecs, elb]) client.destroy();
    emulator.permissions.set = { policy: setup.policy };
    emulator.faults.add(setup.faults);
    return await ask(setup, { emulator, folder, tools }, flags);
  } finally {
    await emulator.close();
    rmSync(dirname(folder), { recursive: true, force: true });
  }
}

/** Pushes the image, registers the task definition and makes the service. */
async function bringToLife(
  setup: DoctorSetup,
  emulator: Emulator,
  { ecr, ecs }: { readonly ecr: ECRClient; readonly ecs: ECSClient },
): Promise<void> {
  const { repositoryName = '' } = setup.repository;
  const registry = await registryClient(ecr, emulator.url);
  for (const tag of setup.imageTags) await registry.pushImage(repositoryName, tag, 'content');
  const uri = `${emulator.url.replace('http://', '')}/${repositoryName}:${setup.imageTags[0] ?? 'v1'}`;
  const running = setup.definition.containerDefinitions.map((container) =>
    container.image === 'web' ? { ...container, image: uri } : container,
  );
  await ecs.send(new RegisterTaskDefinitionCommand({ ...setup.definition, containerDefinitions: running }));
  if (setup.service !== undefined) {
    const [group] = emulator.elb.targetGroups.keys();
    const loadBalancers = setup.service.loadBalancers?.map((one) =>
      one.targetGroupArn === 'web' ? { ...one, targetGroupArn: group } : one,
    );
    await ecs.send(new CreateServiceCommand({ ...setup.service, loadBalancers }));
  }
}

interface Surroundings {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly tools: string;
}

async function ask(
  { environment }: DoctorSetup,
  { emulator, folder, tools }: Surroundings,
  flags: readonly string[],
): Promise<Examined> {
  const before = emulator.requests.entries().length;
  const kept = { ...process.env };
  pointAt(emulator);
  for (const [name, value] of Object.entries({
    PATH: tools,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...environment,
  })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  try {
    const io = fakeCliIo({ ...process.env }, folder);
    const exitCode = await runCli(['doctor', '--json', ...flags], io);
    const said = `${io.out()}${io.err()}`;
    const { lines } = parsed(io.out(), said);
    return { exitCode, lines, said, requests: emulator.requests.entries().slice(before) };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
    Object.assign(process.env, kept);
  }
}

function parsed(text: string, said: string): { readonly lines: readonly Line[] } {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`doctor said no document: ${said}`);
  }
}
