import type { StopTaskRequest, StopTaskResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireCluster } from './find-cluster.js';
import { findTask } from './find-task.js';
import { describeTask } from './task-description.js';

/** Stops a task; a service starts another in its place. */
export function stopTask(ecs: Ecs, input: Validated<StopTaskRequest>): StopTaskResponse {
  const task = findTask(ecs, requireCluster(ecs, input.cluster), input.task);
  if (task === undefined) throw invalidParameter('The referenced task was not found.');
  ecs.engine.lifecycle.stop(task, 'UserInitiated', input.reason ?? 'Task stopped by user');
  return { task: describeTask(task) };
}
