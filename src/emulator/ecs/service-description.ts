import type { Service as ServiceShape } from '@aws-sdk/client-ecs';
import { countTasks } from '../engine/count-tasks.js';
import type { Service } from '../engine/service.js';
import { dateOf } from './date-of.js';
import { describeDeployment, launchMembers } from './deployment-description.js';
import { taskDefinitionArn } from './find-task-definition.js';
import { summarizeRevision } from './revision-summary.js';

/** A service as DescribeServices shows it. */
export function describeService(service: Service, include: readonly string[] = []): ServiceShape {
  const { settings } = service;
  const counts = countTasks(service);
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: counts.running,
    pendingCount: counts.pending,
    ...revisionMembers(service),
    ...settings,
    deployments: service.deployments.map((deployment) => describeDeployment(service, deployment)),
    events: service.events.map((event) => ({ ...event, createdAt: dateOf(event.createdAt) })),
    createdAt: dateOf(service.createdAt),
    createdBy: service.createdBy,
    currentServiceDeployment: service.current?.arn,
    currentServiceRevisions: service.deployments.map(({ revision }) => summarizeRevision(service, revision)),
    schedulingStrategy: service.schedulingStrategy,
    deploymentController: { type: 'ECS' },
    ...(include.includes('TAGS') && { tags: service.tags }),
  };
}

/** Members that come from what is deployed now, or was last. */
function revisionMembers(service: Service): ServiceShape {
  const revision = service.deployments[0]?.revision ?? [...service.revisions.values()].at(-1);
  if (revision === undefined) return {};
  const { settings } = revision;
  return {
    taskDefinition: taskDefinitionArn(revision.taskDefinition),
    ...launchMembers(settings),
    loadBalancers: settings.loadBalancers,
    serviceRegistries: settings.serviceRegistries,
    networkConfiguration: settings.networkConfiguration,
  };
}
