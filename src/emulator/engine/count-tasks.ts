import type { Service } from './service.js';
import type { Task } from './task.js';

/** Tasks as the counters of services, deployments and revisions see them. */
export interface TaskCounts {
  readonly running: number;
  readonly pending: number;
  /** Tasks that are meant to run. */
  readonly wanted: number;
}

const PENDING = ['PROVISIONING', 'PENDING', 'ACTIVATING'];

/** Counts a service's tasks, those of `mine` only where given. */
export function countTasks(service: Service, mine: (task: Task) => boolean = () => true): TaskCounts {
  const tasks = [...service.tasks].filter(mine);
  return {
    running: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
    pending: tasks.filter((task) => PENDING.includes(task.lastStatus)).length,
    wanted: tasks.filter(({ desiredStatus }) => desiredStatus === 'RUNNING').length,
  };
}
