import type { DeleteClusterRequest, DeleteClusterResponse } from '@aws-sdk/client-ecs';
import { AwsError } from '../aws-error.js';
import { tasksOf } from '../engine/tasks-of.js';
import type { Validated } from '../validated.js';
import { describeCluster } from './cluster-description.js';
import type { Ecs } from './ecs.js';
import { requireCluster } from './find-cluster.js';

/** Deletes an empty cluster; it stays describable as INACTIVE. */
export function deleteCluster(ecs: Ecs, input: Validated<DeleteClusterRequest>): DeleteClusterResponse {
  const cluster = requireCluster(ecs, input.cluster);
  if ([...cluster.services.values()].some((service) => service.status === 'ACTIVE')) {
    throw new AwsError(
      'ClusterContainsServicesException',
      'The Cluster cannot be deleted while Services are active.',
    );
  }
  if (tasksOf(ecs.engine, cluster.name).some((task) => task.lastStatus !== 'STOPPED')) {
    throw new AwsError(
      'ClusterContainsTasksException',
      'The Cluster cannot be deleted while Tasks are active.',
    );
  }
  cluster.status = 'INACTIVE';
  ecs.store.saveCluster(cluster);
  return { cluster: describeCluster(ecs, cluster) };
}
