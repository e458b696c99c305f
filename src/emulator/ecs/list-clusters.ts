import type { ListClustersRequest, ListClustersResponse } from '@aws-sdk/client-ecs';
import type { Ecs } from './ecs.js';
import { ecsPage } from './ecs-page.js';

/** ACTIVE clusters' ARNs. */
export function listClusters(ecs: Ecs, input: ListClustersRequest): ListClustersResponse {
  const active = [...ecs.clusters.values()].filter((cluster) => cluster.status === 'ACTIVE');
  const { items, ...rest } = ecsPage(
    active.map((cluster) => cluster.arn),
    input,
  );
  return { clusterArns: items, ...rest };
}
