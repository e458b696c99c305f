import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { runCli } from '../../src/frontends/cli.js';
import { busyboxImage } from './busybox-image.js';
import { type FailureScenario, taskDefinitionOf } from './failure-scenario.js';
import { CLUSTER, type FailureStage } from './failure-stage.js';
import { fakeCliIo } from './fake-cli-io.js';
import { awsEnvironmentOf } from './point-at.js';

/** What `--json` says of a ship that went wrong. */
export interface ShipDocument {
  readonly verdict: string;
  readonly exitCode: number;
  readonly causeId?: string;
  readonly cause?: string;
  readonly remedy?: string;
  readonly evidence?: readonly string[];
  /** What it said to people meanwhile. */
  readonly transcript: string;
}

/** Points the AWS SDK of this process at the stage, as a user's shell would. */
export function pointAt({ emulator }: FailureStage): void {
  Object.assign(process.env, {
    ...awsEnvironmentOf(emulator),
    AWS_EC2_METADATA_DISABLED: 'true',
  });
}

/** Prepares the scenario's service and ships its bad revision with ecs-ship's own defaults. */
export async function shipFailure(stage: FailureStage, scenario: FailureScenario): Promise<ShipDocument> {
  const { serviceName: service, clusterArn: cluster } = await stage.prepare(scenario);
  if (scenario.change !== undefined)
    await stage.ecs.send(new UpdateServiceCommand({ cluster, service, ...scenario.change }));
  if (scenario.taskFault !== undefined) stage.emulator.taskFaults.add([scenario.taskFault]);
  const busybox = await busyboxImage();
  const file = `${scenario.name}.json`;
  writeFileSync(join(stage.folder, file), JSON.stringify(taskDefinitionOf(scenario, busybox)));
  const image = scenario.containers[0]?.image ?? busybox;
  const target = ['--service', scenario.name, '--cluster', scenario.cluster ?? CLUSTER];
  const definition = ['--task-definition', file, '--image', image, '--container', 'web'];
  const io = fakeCliIo({}, stage.folder);
  await runCli(['ship', ...target, ...definition, '--timeout', `${scenario.patience ?? 70}s`, '--json'], io);
  return { ...JSON.parse(io.out()), transcript: io.err() };
}
