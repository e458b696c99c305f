import type {
  DescribeServiceDeploymentsResponse,
  DescribeServicesResponse,
  ListServiceDeploymentsResponse,
  Service,
} from '@aws-sdk/client-ecs';

/**
 * An ECS answer as one gets it from a replica that has not heard of the last UpdateService yet; what does not tell
 * of deployments is left as it is.
 */
export function hideNewestDeployment(operation: string, output: unknown): unknown {
  switch (operation) {
    case 'DescribeServices':
      return withoutNewest(output as DescribeServicesResponse);
    case 'ListServiceDeployments':
      return unlisted(output as ListServiceDeploymentsResponse);
    case 'DescribeServiceDeployments':
      return undescribed(output as DescribeServiceDeploymentsResponse);
    default:
      return output;
  }
}

function withoutNewest(answer: DescribeServicesResponse): DescribeServicesResponse {
  return { ...answer, services: (answer.services ?? []).map(before) };
}

/** A service's first deployment cannot be hidden: there would be nothing before it. */
function before(service: Service): Service {
  const [, previous, ...older] = service.deployments ?? [];
  if (previous === undefined) return service;
  const { currentServiceDeployment: _, ...rest } = service;
  const primary = { ...previous, status: 'PRIMARY' };
  return { ...rest, taskDefinition: previous.taskDefinition, deployments: [primary, ...older] };
}

function unlisted(answer: ListServiceDeploymentsResponse): ListServiceDeploymentsResponse {
  return { ...answer, serviceDeployments: (answer.serviceDeployments ?? []).slice(1) };
}

function undescribed(answer: DescribeServiceDeploymentsResponse): DescribeServiceDeploymentsResponse {
  const [newest, ...rest] = answer.serviceDeployments ?? [];
  if (newest === undefined) return answer;
  const failures = [{ arn: newest.serviceDeploymentArn, reason: 'MISSING' }, ...(answer.failures ?? [])];
  return { ...answer, serviceDeployments: rest, failures };
}
