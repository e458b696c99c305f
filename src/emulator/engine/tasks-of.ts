import type { Engine } from './engine.js';
import type { Task } from './task.js';

/** A cluster's tasks that can be described, oldest first. */
export function tasksOf(engine: Engine, clusterName: string): Task[] {
  return [...engine.tasks.values()].filter((task) => task.clusterName === clusterName);
}
