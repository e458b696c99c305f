import type { TaskFailure, TaskView } from '../ports/tasks-port.js';

/** How tasks ended. `left`: they were told to stop, and had not when the wait for that was over. */
export interface TasksEnd {
  readonly how: 'not-started' | 'ended' | 'timed-out' | 'interrupted';
  readonly tasks: readonly TaskView[];
  /** Of those that ECS found no place for. */
  readonly failures: readonly TaskFailure[];
  readonly left: boolean;
}
