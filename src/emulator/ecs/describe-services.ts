import type { DescribeServicesRequest, DescribeServicesResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireCluster } from './find-cluster.js';
import { findService } from './find-service.js';
import { describeService } from './service-description.js';

const MOST = 10;

/** Describes up to ten services; those that do not exist are failures with the reason MISSING. */
export function describeServices(
  ecs: Ecs,
  input: Validated<DescribeServicesRequest>,
): DescribeServicesResponse {
  const cluster = requireCluster(ecs, input.cluster);
  if (input.services.length === 0) throw invalidParameter('Services cannot be empty.');
  if (input.services.length > MOST)
    throw invalidParameter(`Services cannot have more than ${MOST} elements.`);
  const answer = { services: [], failures: [] } as Required<DescribeServicesResponse>;
  for (const reference of input.services) {
    const service = findService(cluster, reference);
    if (service !== undefined) answer.services?.push(describeService(service, input.include));
    else answer.failures?.push({ arn: arnOf(ecs, cluster.name, reference), reason: 'MISSING' });
  }
  return answer;
}

function arnOf(ecs: Ecs, cluster: string, reference: string): string {
  return reference.startsWith('arn:') ? reference : ecs.arns.service(cluster, reference);
}
