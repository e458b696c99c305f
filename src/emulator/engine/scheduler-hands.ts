import type { EngineContext } from './engine-context.js';
import type { Task } from './task.js';
import type { TaskLifecycle } from './task-lifecycle.js';

/** What the scheduler carries its decisions out with. */
export interface SchedulerHands {
  readonly context: EngineContext;
  readonly lifecycle: TaskLifecycle;
  /** Called with every task the scheduler makes. */
  readonly keep: (task: Task) => void;
}
