import type {
  CapacityProvider,
  CapacityProviderStrategyItem,
  ClusterSetting,
  Tag,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import { AlarmBoard } from '../alarms.js';
import type { Clock } from '../clock.js';
import { Arns } from '../engine/arns.js';
import { type CapacityLimit, ClusterCapacity } from '../engine/cluster-capacity.js';
import { ClusterInstances } from '../engine/cluster-instances.js';
import { DEFAULT_DELAYS, type EngineDelays } from '../engine/delays.js';
import { Engine } from '../engine/engine.js';
import { type HookTargets, noHookTargets } from '../engine/hook-targets.js';
import { Ids } from '../engine/ids.js';
import type { Service } from '../engine/service.js';
import { Timers } from '../engine/timers.js';
import { TaskFaultBoard } from '../faults/task-fault-board.js';
import type { ImageCatalog } from '../image-catalog.js';
import type { Journal } from '../persistence/journal.js';
import { noJournal } from '../persistence/no-journal.js';
import type { TargetGroups } from '../target-groups.js';
import type { TaskRuntime } from '../task-runtime.js';
import type { TrafficRules } from '../traffic-rules.js';
import { EcsStore } from './ecs-store.js';
import { RunTaskTokens } from './run-task-tokens.js';

const NO_RULES: TrafficRules = { weights: () => undefined, shift: () => {} };

export interface EcsParts {
  readonly clock: Clock;
  readonly runtime: TaskRuntime;
  readonly images: ImageCatalog;
  readonly targetGroups: TargetGroups;
  readonly accountId: string;
  readonly region: string;
  /** Numbers in [0, 1) for every id; a seeded source repeats a history. */
  readonly random?: () => number;
  readonly delays?: Partial<EngineDelays>;
  /** The alarms that deployments watch; none ever goes off where it is left out. */
  readonly alarms?: AlarmBoard | undefined;
  /** What befalls tasks from outside; nothing where it is left out. */
  readonly taskFaults?: TaskFaultBoard | undefined;
  /** Where deployments shift traffic; without it no listener rule is there. */
  readonly traffic?: TrafficRules | undefined;
  /** What AWS_LAMBDA hooks call; without it no function is there. */
  readonly hooks?: HookTargets | undefined;
  /** Numbers of container instances by cluster name; one where it is left out. */
  readonly instances?: Readonly<Record<string, number>> | undefined;
  /** Keeps clusters, task definitions and services over the emulator's death; nothing where it is left out. */
  readonly journal?: Journal | undefined;
  /** Limits by cluster name. */
  readonly capacity?: Readonly<Record<string, CapacityLimit>> | undefined;
}

export interface ClusterState {
  readonly name: string;
  readonly arn: string;
  status: 'ACTIVE' | 'INACTIVE';
  settings: ClusterSetting[];
  capacityProviders: string[];
  defaultCapacityProviderStrategy?: CapacityProviderStrategyItem[];
  readonly tags: Tag[];
  /** By name; INACTIVE ones stay until a service of the same name is created. */
  readonly services: Map<string, Service>;
}

/** One revision as registered, with the tags that DescribeTaskDefinition shows apart. */
export interface RegisteredTaskDefinition {
  definition: TaskDefinition;
  readonly tags: Tag[];
}

/** Amazon ECS: clusters, task definitions, services and tasks, and the engine that moves them. */
export class Ecs {
  readonly arns: Arns;
  readonly engine: Engine;
  readonly runTaskTokens: RunTaskTokens;
  readonly targetGroups: TargetGroups;
  readonly clusters: Map<string, ClusterState>;
  /** The account's own, by name; Fargate's are there by themselves. */
  readonly capacityProviders: Map<string, CapacityProvider>;
  /** Family → its revisions; revision N is at N − 1. */
  readonly families: Map<string, RegisteredTaskDefinition[]>;
  /** Where the state is kept; every change is recorded before it is answered. */
  readonly store: EcsStore;
  readonly #runtime: TaskRuntime;
  readonly #unwatchAlarms: () => void;

  constructor(parts: EcsParts) {
    const { clock, runtime, images, targetGroups, alarms = new AlarmBoard(), traffic = NO_RULES } = parts;
    const { hooks = noHookTargets } = parts;
    this.#runtime = runtime;
    this.targetGroups = targetGroups;
    this.arns = new Arns(parts.region, parts.accountId);
    this.runTaskTokens = new RunTaskTokens();
    this.engine = new Engine({
      timers: new Timers(clock),
      ids: new Ids(parts.random),
      arns: this.arns,
      delays: { ...DEFAULT_DELAYS, ...parts.delays },
      runtime,
      images,
      targetGroups,
      capacity: new ClusterCapacity(parts.capacity),
      instances: new ClusterInstances(parts.instances),
      alarms,
      taskFaults: parts.taskFaults ?? new TaskFaultBoard(),
      traffic,
      hooks,
      save: (service) => this.store.saveService(service),
    });
    this.store = new EcsStore(parts.journal ?? noJournal, parts);
    this.families = this.store.families();
    this.capacityProviders = this.store.capacityProviders();
    this.clusters = this.store.clusters();
    for (const service of this.#services()) this.engine.wake(service);
    this.#unwatchAlarms = alarms.onChange((name) => this.#wakeWatching(name));
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.engine.context.timers.now();
  }

  /** Stops every timer, then every task. */
  async close(): Promise<void> {
    this.#unwatchAlarms();
    this.engine.close();
    await this.#runtime.close();
  }
  #services(): Service[] {
    return [...this.clusters.values()].flatMap((cluster) => [...cluster.services.values()]);
  }

  /** The services whose deployment watches the alarm look at it. */
  #wakeWatching(alarm: string): void {
    for (const service of this.#services()) {
      if (service.current?.alarms.names.includes(alarm)) this.engine.wake(service);
    }
  }
}
