import type { DescribeClustersRequest, DescribeClustersResponse } from '@aws-sdk/client-ecs';
import { describeCluster } from './cluster-description.js';
import type { Ecs } from './ecs.js';
import { clusterName, findCluster } from './find-cluster.js';

/** Describes clusters by name or ARN, the default one when none is named. */
export function describeClusters(ecs: Ecs, input: DescribeClustersRequest): DescribeClustersResponse {
  const references = input.clusters?.length ? input.clusters : ['default'];
  const answer = { clusters: [], failures: [] } as Required<DescribeClustersResponse>;
  for (const reference of references) {
    const cluster = findCluster(ecs, reference);
    if (cluster !== undefined) answer.clusters?.push(describeCluster(ecs, cluster, input.include));
    else answer.failures?.push({ arn: ecs.arns.cluster(clusterName(reference)), reason: 'MISSING' });
  }
  return answer;
}
