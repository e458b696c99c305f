import type { AlarmBoard } from './alarms.js';
import type { Clock } from './clock.js';
import { Ec2 } from './ec2/ec2.js';
import type { NetworkSeed } from './ec2/network-seed.js';
import { Ecr, type EcrParts } from './ecr/ecr.js';
import { EcrImageCatalog } from './ecr/ecr-image-catalog.js';
import { Ecs } from './ecs/ecs.js';
import { recordedPlaces } from './ecs/ecs-store.js';
import { MappedHookTargets } from './ecs/mapped-hook-targets.js';
import { Elb } from './elb/elb.js';
import type { EmulatorOptions } from './emulator-options.js';
import type { Permissions } from './faults/permissions.js';
import type { TaskFaultBoard } from './faults/task-fault-board.js';
import { Iam } from './iam/iam.js';
import { Logs } from './logs/logs.js';
import { openRuntime } from './open-runtime.js';
import type { Journal } from './persistence/journal.js';
import { type Place, Regional } from './regional.js';
import { BlobStore } from './registry/blob-store.js';
import type { SecretStore } from './secrets/secret-store.js';
import type { Services } from './services.js';
import { Sts } from './sts/sts.js';
import type { TaskRuntime } from './task-runtime.js';

/** What the services are made of. */
export interface ServiceParts {
  readonly clock: Clock;
  readonly secrets: SecretStore;
  /** What EC2 knows. */
  readonly network: NetworkSeed;
  /** For deployments that watch alarms. */
  readonly alarms: AlarmBoard;
  /** What befalls tasks from outside. */
  readonly taskFaults: TaskFaultBoard;
  /** What every caller may do. */
  readonly permissions: Permissions;
  /** Account and region where nothing names another. */
  readonly place: Place;
  /** Where the registry is reached, `127.0.0.1:PORT`. */
  readonly host: string;
  readonly dataPath: string;
  /** Where the services keep what must outlive a kill. */
  readonly journal: Journal;
  readonly capacity: EmulatorOptions['capacity'];
  readonly hooks: EmulatorOptions['hooks'];
  readonly instances: EmulatorOptions['instances'];
  readonly scanRules: EcrParts['scanRules'];
  readonly lifecycleInterval: EcrParts['lifecycleInterval'];
}

export interface ComposedServices {
  readonly services: Services;
  readonly runtime: TaskRuntime;
  /** Stops every timer and task. */
  stop(): Promise<void>;
}

/** Makes the services and ties them together: the one place that knows who needs whom. */
export async function composeServices(
  choice: EmulatorOptions['runtime'],
  parts: ServiceParts,
): Promise<ComposedServices> {
  const { clock, secrets, alarms, place, host, dataPath, journal, capacity, instances } = parts;
  const { scanRules, lifecycleInterval, taskFaults } = parts;
  const ecr = new Ecr({ clock, host, blobs: new BlobStore(dataPath), journal, scanRules, lifecycleInterval });
  const logs = new Logs(clock);
  const images = new EcrImageCatalog(ecr, place.accountId);
  const ec2 = new Ec2(parts.network, place);
  const elb = new Elb(clock, journal, { find: (id) => ec2.subnets.find(({ SubnetId }) => SubnetId === id) });
  await elb.restore();
  const runtime = await openRuntime(choice, { clock, images, logs, secrets });
  const hooks = new MappedHookTargets(parts.hooks);
  const balancing = { targetGroups: elb, traffic: elb };
  const boards = { alarms, taskFaults };
  const common = { clock, runtime, images, ...balancing, capacity, instances, ...boards, journal };
  const ecs = new Regional((here) => new Ecs({ ...common, hooks, ...here }));
  for (const recorded of recordedPlaces(journal)) ecs.in(recorded);
  const stop = async () => {
    ecr.close();
    hooks.close();
    for (const { engine } of ecs.all()) engine.close();
    await elb.close();
    await runtime.close();
  };
  const sts = new Sts(clock);
  const iam = new Iam(clock, sts, parts.permissions);
  return { services: { ec2, ecr, ecs, elb, iam, logs, secrets, sts }, runtime, stop };
}
