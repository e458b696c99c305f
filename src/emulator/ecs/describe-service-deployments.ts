import type {
  DescribeServiceDeploymentsRequest,
  DescribeServiceDeploymentsResponse,
} from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { findServiceDeployment } from './find-service-deployment.js';
import { describeServiceDeployment } from './service-deployment-description.js';

const MOST = 20;

/** Describes up to twenty service deployments by ARN. */
export function describeServiceDeployments(
  ecs: Ecs,
  input: Validated<DescribeServiceDeploymentsRequest>,
): DescribeServiceDeploymentsResponse {
  const arns = input.serviceDeploymentArns;
  if (arns.length > MOST)
    throw invalidParameter(`serviceDeploymentArns cannot have more than ${MOST} elements.`);
  const answer = { serviceDeployments: [], failures: [] } as Required<DescribeServiceDeploymentsResponse>;
  for (const arn of arns) {
    const found = findServiceDeployment(ecs, arn);
    if (found === undefined) answer.failures?.push({ arn, reason: 'MISSING' });
    else answer.serviceDeployments?.push(describeServiceDeployment(found.service, found.deployment));
  }
  return answer;
}
