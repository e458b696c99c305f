import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ECRClient } from '@aws-sdk/client-ecr';
import { CreateServiceCommand, ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { awsEnvironmentOf } from '../point-at.js';
import { registryClient } from '../push-image.js';
import { seedFile } from '../seed-file.js';
import { clientConfig, startTestEmulator } from '../start-test-emulator.js';
import type { DoctorSetup } from './doctor-setup.js';
import { ACCOUNT, REGION } from './healthy-roles.js';
import { setupProject } from './setup-project.js';
import { setupSeed } from './setup-seed.js';

/** A set-up that somebody can be asked about. */
export interface PlacedSetup {
  readonly emulator: Emulator;
  /** The project's. */
  readonly folder: string;
  /** What a shell there has; undefined takes a variable away. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How long the service has been there. */
const SETTLED_MS = 600_000;

/** Puts a set-up in place, has it used, and takes it away again. */
export async function withSetup<Result>(
  setup: DoctorSetup,
  use: (placed: PlacedSetup) => Promise<Result>,
): Promise<Result> {
  const clock = new VirtualClock(Date.now() - SETTLED_MS);
  const place = { region: REGION, accountId: ACCOUNT };
  const emulator = await startTestEmulator({ clock, ...place, seed: seedFile(setupSeed(setup)) });
  const { folder, tools } = setupProject(setup);
  try {
    await settle(setup, { emulator, clock, folder });
    const aws = { ...awsEnvironmentOf(emulator), AWS_EC2_METADATA_DISABLED: 'true' };
    return await use({ emulator, folder, env: { ...aws, PATH: tools, ...setup.environment } });
  } finally {
    await emulator.close();
    rmSync(dirname(folder), { recursive: true, force: true });
  }
}

interface Ground {
  readonly emulator: Emulator;
  readonly clock: VirtualClock;
  readonly folder: string;
}

/** Only at last is anything refused, or goes wrong. */
async function settle(setup: DoctorSetup, { emulator, clock, folder }: Ground): Promise<void> {
  const config = { ...clientConfig(emulator), region: REGION };
  const ecr = new ECRClient(config);
  const [ecs, elb] = [new ECSClient(config), new ElasticLoadBalancingV2Client(config)];
  await bringToLife(setup, emulator, { ecr, ecs });
  clock.advance(SETTLED_MS);
  for (const act of setup.atLast) await act({ folder, ecr, ecs, elb, clock });
  for (const client of [ecr, ecs, elb]) client.destroy();
  emulator.permissions.set = { policy: setup.policy };
  emulator.faults.add(setup.faults);
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
