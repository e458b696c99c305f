import type { Service } from './service.js';
import type { Task } from './task.js';

/** A task in DEPROVISIONING has no container any more, and one that has STOPPED is about to be forgotten. */
export function presentTasks(service: Service): Task[] {
  return [...service.tasks].filter((task) => !['DEPROVISIONING', 'STOPPED'].includes(task.lastStatus));
}
