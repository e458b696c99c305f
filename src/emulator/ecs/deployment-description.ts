import type { Deployment as DeploymentShape } from '@aws-sdk/client-ecs';
import { countTasks } from '../engine/count-tasks.js';
import type { Deployment } from '../engine/deployment.js';
import { platform } from '../engine/new-task.js';
import type { Service } from '../engine/service.js';
import { dateOf } from './date-of.js';
import { taskDefinitionArn } from './find-task-definition.js';

/** An entry of a service's `deployments`. */
export function describeDeployment(service: Service, deployment: Deployment): DeploymentShape {
  const { settings, taskDefinition } = deployment.revision;
  const counts = countTasks(service, (task) => task.deployment === deployment);
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: taskDefinitionArn(taskDefinition),
    desiredCount: deployment.status === 'PRIMARY' ? service.desiredCount : counts.wanted,
    pendingCount: counts.pending,
    runningCount: counts.running,
    failedTasks: deployment.failedTasks,
    createdAt: dateOf(deployment.createdAt),
    updatedAt: dateOf(deployment.updatedAt),
    ...launchMembers(settings),
    networkConfiguration: settings.networkConfiguration,
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
  };
}

/** Launch type or capacity providers, and the platform where there is one. */
export function launchMembers(settings: Deployment['revision']['settings']) {
  const fargate = settings.launchType === 'FARGATE';
  return {
    launchType: settings.launchType,
    capacityProviderStrategy: settings.capacityProviderStrategy,
    ...(fargate && { platformVersion: platform(settings.platformVersion), platformFamily: 'Linux' }),
  };
}
