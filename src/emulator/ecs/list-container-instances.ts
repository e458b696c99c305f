import type { ListContainerInstancesRequest, ListContainerInstancesResponse } from '@aws-sdk/client-ecs';
import { instanceArn } from './container-instance-description.js';
import type { Ecs } from './ecs.js';
import { ecsPage } from './ecs-page.js';
import { unsupportedFeature } from './errors.js';
import { requireCluster } from './find-cluster.js';

/** ARNs of a cluster's container instances, all of which are ACTIVE. */
export function listContainerInstances(
  ecs: Ecs,
  input: ListContainerInstancesRequest,
): ListContainerInstancesResponse {
  const cluster = requireCluster(ecs, input.cluster);
  if (input.filter !== undefined) throw unsupportedFeature('filters of container instances');
  const count =
    (input.status ?? 'ACTIVE') === 'ACTIVE' ? ecs.engine.context.instances.count(cluster.name) : 0;
  const arns = Array.from({ length: count }, (_, index) => instanceArn(ecs, cluster, index));
  const { items, ...more } = ecsPage(arns, input);
  return { containerInstanceArns: items, ...more };
}
