import type { ListTasksRequest, ListTasksResponse } from '@aws-sdk/client-ecs';
import type { Task } from '../engine/task.js';
import { tasksOf } from '../engine/tasks-of.js';
import type { Ecs } from './ecs.js';
import { ecsPage } from './ecs-page.js';
import { serviceNotFound } from './errors.js';
import { requireCluster } from './find-cluster.js';
import { findService } from './find-service.js';

/** ARNs of tasks that are meant to run, or of stopped ones when `desiredStatus` is STOPPED. */
export function listTasks(ecs: Ecs, input: ListTasksRequest): ListTasksResponse {
  const cluster = requireCluster(ecs, input.cluster);
  const service = input.serviceName === undefined ? undefined : findService(cluster, input.serviceName);
  if (input.serviceName !== undefined && service === undefined) throw serviceNotFound();
  const group = service === undefined ? undefined : `service:${service.name}`;
  const matching = tasksOf(ecs.engine, cluster.name).filter(
    (task) => matches(task, input) && (group === undefined || task.group === group),
  );
  const { items, ...rest } = ecsPage(
    matching.map((task) => task.arn),
    input,
  );
  return { taskArns: items, ...rest };
}

/** No task is ever meant to be PENDING, so that filter finds nothing (source: ECS API reference, ListTasks). */
function matches(task: Task, input: ListTasksRequest): boolean {
  return (
    task.desiredStatus === (input.desiredStatus ?? 'RUNNING') &&
    (input.family === undefined || task.definition.family === input.family) &&
    (input.startedBy === undefined || task.startedBy === input.startedBy) &&
    (input.launchType === undefined || task.launchType === input.launchType) &&
    input.containerInstance === undefined
  );
}
