import type {
  ServiceDeploymentAlarms,
  ServiceDeploymentBrief,
  ServiceDeployment as ServiceDeploymentShape,
} from '@aws-sdk/client-ecs';
import type { AlarmWatch, ServiceDeployment } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import { dateOf } from './date-of.js';
import { describeHook } from './lifecycle-hook-detail.js';
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
    sourceServiceRevisions: deployment.sources.map((revision) =>
      summarizeRevision(service, revision, deployment),
    ),
    targetServiceRevision: summarizeRevision(service, deployment.target, deployment),
    lifecycleStage: deployment.lifecycleStage,
    ...(deployment.hooks.length > 0 && { lifecycleHookDetails: deployment.hooks.map(describeHook) }),
    deploymentConfiguration: deployment.configuration,
    ...(rollback && { rollback: { ...rollback, startedAt: dateOf(rollback.startedAt) } }),
    deploymentCircuitBreaker: { ...deployment.breaker },
    alarms: describeAlarms(deployment.alarms),
  };
}

function describeAlarms({ status, names, triggered }: AlarmWatch): ServiceDeploymentAlarms {
  return {
    status,
    ...(names.length > 0 && { alarmNames: [...names] }),
    ...(triggered.length > 0 && { triggeredAlarmNames: [...triggered] }),
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
