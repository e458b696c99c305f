import type {
  DescribeContainerInstancesRequest,
  DescribeContainerInstancesResponse,
} from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import { describeContainerInstance, instanceArn } from './container-instance-description.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireCluster } from './find-cluster.js';

/** Container instances by id or ARN, with what is free on them. */
export function describeContainerInstances(
  ecs: Ecs,
  input: Validated<DescribeContainerInstancesRequest>,
): DescribeContainerInstancesResponse {
  const cluster = requireCluster(ecs, input.cluster);
  if (input.containerInstances.length === 0) throw invalidParameter('Container instance cannot be empty.');
  const count = ecs.engine.context.instances.count(cluster.name);
  const arns = Array.from({ length: count }, (_, index) => instanceArn(ecs, cluster, index));
  const answer = { containerInstances: [], failures: [] } as Required<DescribeContainerInstancesResponse>;
  for (const reference of input.containerInstances) {
    const index = arns.findIndex((arn) => arn === reference || arn.endsWith(`/${reference}`));
    if (index >= 0) answer.containerInstances?.push(describeContainerInstance(ecs, cluster, index));
    else answer.failures?.push({ arn: reference, reason: 'MISSING' });
  }
  return answer;
}
