import type { TaskSubject } from '../faults/task-fault-board.js';
import type { Task } from './task.js';

/** The task, as a fault is meant for it. */
export function taskSubject({ service, definition }: Task): TaskSubject {
  return { service: service?.name, taskDefinition: `${definition.family}:${definition.revision}` };
}
