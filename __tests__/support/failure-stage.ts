import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type Service,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.js';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.js';
import { busyboxImage } from './busybox-image.js';
import { balancedService } from './failure-load-balancer.js';
import { type FailureScenario, goodContainer, taskDefinitionOf } from './failure-scenario.js';
import { type FailureStory, tellStory } from './failure-story.js';
import { clientConfig } from './start-test-emulator.js';

export const CLUSTER = 'prod';
/** The log group that exists; any other does not. */
export const LOG_GROUP = '/ecs/failures';

const NETWORK = { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } } };

/** A Docker emulator in which services fail side by side, each from a stable state. */
export interface FailureStage {
  readonly emulator: Emulator;
  readonly ecs: ECSClient;
  /** `127.0.0.1:PORT`, the registry's and everything else's. */
  readonly host: string;
  /** A scratch folder that goes with the stage. */
  readonly folder: string;
  /** Makes the scenario's service and waits until its first, good revision is stable. */
  prepare(scenario: FailureScenario): Promise<Service>;
  /** Prepares, deploys the scenario's bad revision through the SDK and waits until ECS has decided. */
  play(scenario: FailureScenario): Promise<FailureStory>;
  close(): Promise<void>;
}

export type StageOptions = Pick<EmulatorOptions, 'speed' | 'capacity' | 'seed' | 'hooks'>;

export async function failureStage(options: StageOptions = {}): Promise<FailureStage> {
  const emulator = await startEmulator({ runtime: 'docker', strictModel: true, ...options });
  const config = clientConfig(emulator);
  const ecs = new ECSClient(config);
  await new CloudWatchLogsClient(config).send(new CreateLogGroupCommand({ logGroupName: LOG_GROUP }));
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-failures-'));
  const stage: FailureStage = {
    emulator,
    ecs,
    folder,
    host: new URL(emulator.url).host,
    prepare: (scenario) => prepare(stage, scenario),
    play: (scenario) => play(stage, scenario),
    close: async () => {
      ecs.destroy();
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

/** Writes a seed file for tasks' secrets and parameters. */
export function seedFile(folder: string, seed: object): string {
  const path = join(folder, 'seed.json');
  writeFileSync(path, JSON.stringify(seed));
  return path;
}

async function prepare(stage: FailureStage, scenario: FailureScenario): Promise<Service> {
  const { cluster = CLUSTER } = scenario;
  await stage.ecs.send(new CreateClusterCommand({ clusterName: cluster }));
  const good = { ...scenario, containers: [scenario.good ?? goodContainer()], task: scenario.task };
  await register(stage, good);
  const balanced =
    scenario.balanced && (await balancedService(stage.emulator, scenario.name, scenario.balanced));
  await stage.ecs.send(
    new CreateServiceCommand({
      cluster,
      serviceName: scenario.name,
      taskDefinition: scenario.name,
      desiredCount: 1,
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: true, rollback: true, ...scenario.breaker },
      },
      ...(scenario.task?.networkMode === 'bridge' ? {} : NETWORK),
      ...balanced,
      ...scenario.service,
    }),
  );
  return settled(stage, cluster, scenario.name);
}

async function play(stage: FailureStage, scenario: FailureScenario): Promise<FailureStory> {
  const before = await stage.prepare(scenario);
  await register(stage, scenario);
  const { service } = await stage.ecs.send(
    new UpdateServiceCommand({
      cluster: before.clusterArn,
      service: scenario.name,
      taskDefinition: scenario.name,
    }),
  );
  await settled(stage, before.clusterArn, scenario.name);
  return tellStory(stage.ecs, before, service?.deployments?.[0]?.id ?? '');
}

async function register(stage: FailureStage, scenario: FailureScenario): Promise<void> {
  const definition = taskDefinitionOf(scenario, await busyboxImage());
  await stage.ecs.send(new RegisterTaskDefinitionCommand(definition));
}

const PATIENCE_MS = 80_000;

/** Waits until the service's one deployment is over, as ECS sees it, and nothing moves any more. */
async function settled({ ecs }: FailureStage, cluster: string | undefined, name: string): Promise<Service> {
  let service: Service | undefined;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(150)) {
    const answer = await ecs.send(new DescribeServicesCommand({ cluster, services: [name] }));
    service = answer.services?.[0];
    if (service !== undefined && isSettled(service)) return service;
  }
  throw new Error(
    `${name} did not settle: ${JSON.stringify(service?.events?.map(({ message }) => message))}`,
  );
}

function isSettled({ deployments = [], events = [] }: Service): boolean {
  const [only, ...others] = deployments;
  const steady = / has reached a steady state\.$/.test(events[0]?.message ?? '');
  return others.length === 0 && only?.rolloutState === 'COMPLETED' && steady;
}
