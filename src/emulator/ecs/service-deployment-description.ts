import type {
  ServiceDeploymentBrief,
  ServiceDeployment as ServiceDeploymentShape,
} from '@aws-sdk/client-ecs';
import type { ServiceDeployment } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import { dateOf } from './date-of.js';
import { summarizeRevision } from './revision-summary.js';

/** A service deployment as DescribeServiceDeployments shows it. */
export function describeServiceDeployment(
  service: Service,
  deployment: ServiceDeployment,
): ServiceDeploymentShape {
  const { rollback } = deployment;
  return {
    ...commonMembers(service, deployment),
    stoppedAt: dateOf(deployment.stoppedAt),
    updatedAt: dateOf(deployment.updatedAt),
    sourceServiceRevisions: deployment.sources.map((revision) => summarizeRevision(service, revision)),
    targetServiceRevision: summarizeRevision(service, deployment.target),
    lifecycleStage: deployment.lifecycleStage,
    deploymentConfiguration: deployment.configuration,
    ...(rollback && { rollback: { ...rollback, startedAt: dateOf(rollback.startedAt) } }),
    deploymentCircuitBreaker: { ...deployment.breaker },
  };
}

/** The short form of ListServiceDeployments. */
export function listedServiceDeployment(
  service: Service,
  deployment: ServiceDeployment,
): ServiceDeploymentBrief {
  return { ...commonMembers(service, deployment), targetServiceRevisionArn: deployment.target.arn };
}

function commonMembers(service: Service, deployment: ServiceDeployment) {
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    createdAt: dateOf(deployment.createdAt),
    startedAt: dateOf(deployment.startedAt),
    finishedAt: dateOf(deployment.finishedAt),
    status: deployment.status,
    statusReason: deployment.statusReason,
  };
}
