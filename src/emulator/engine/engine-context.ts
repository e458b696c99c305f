import type { AlarmBoard } from '../alarms.js';
import type { TaskFaultBoard } from '../faults/task-fault-board.js';
import type { ImageCatalog } from '../image-catalog.js';
import type { TargetGroups } from '../target-groups.js';
import type { TaskRuntime } from '../task-runtime.js';
import type { TrafficRules } from '../traffic-rules.js';
import type { Arns } from './arns.js';
import type { ClusterCapacity } from './cluster-capacity.js';
import type { ClusterInstances } from './cluster-instances.js';
import type { EngineDelays } from './delays.js';
import type { HookTargets } from './hook-targets.js';
import type { Ids } from './ids.js';
import type { Service } from './service.js';
import type { Timers } from './timers.js';

/** Everything outside the engine that it works with. */
export interface EngineContext {
  readonly timers: Timers;
  readonly ids: Ids;
  readonly arns: Arns;
  readonly delays: EngineDelays;
  readonly runtime: TaskRuntime;
  readonly images: ImageCatalog;
  readonly targetGroups: TargetGroups;
  readonly capacity: ClusterCapacity;
  readonly instances: ClusterInstances;
  readonly alarms: AlarmBoard;
  readonly taskFaults: TaskFaultBoard;
  readonly traffic: TrafficRules;
  readonly hooks: HookTargets;
  /** Records the service where its state is kept. */
  readonly save: (service: Service) => void;
  /** The service has changed: the scheduler looks at it soon. */
  readonly wake: (service: Service) => void;
}
