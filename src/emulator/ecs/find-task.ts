import type { Task } from '../engine/task.js';
import type { ClusterState, Ecs } from './ecs.js';

/** By id or ARN, within a cluster. */
export function findTask(ecs: Ecs, cluster: ClusterState, reference: string): Task | undefined {
  return ecs.engine.tasks.get(taskArn(ecs, cluster, reference));
}

export function taskArn(ecs: Ecs, cluster: ClusterState, reference: string): string {
  return ecs.arns.task(cluster.name, reference.split('/').at(-1) ?? '');
}
