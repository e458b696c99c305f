import type { Deployment, Service } from '@aws-sdk/client-ecs';
import type {
  ContainerPort,
  RolloutDeployment,
  RolloutLimits,
  ServiceSnapshot,
  TaskNetwork,
} from '../../watch/rollout.js';
import { serviceLaunch, serviceSetUp, serviceVolumes } from './service-set-up.js';

/** A Service of the SDK in our words. */
export function serviceSnapshot(service: Service): ServiceSnapshot {
  const breaker = service.deploymentConfiguration?.deploymentCircuitBreaker;
  return {
    arn: service.serviceArn ?? '',
    name: service.serviceName ?? '',
    clusterArn: service.clusterArn ?? '',
    status: (service.status ?? 'ACTIVE') as ServiceSnapshot['status'],
    desired: service.desiredCount ?? 0,
    running: service.runningCount ?? 0,
    pending: service.pendingCount ?? 0,
    taskDefinitionArn: service.taskDefinition ?? '',
    controller: service.deploymentController?.type ?? 'ECS',
    deployments: (service.deployments ?? []).map(rolloutDeployment),
    events: (service.events ?? []).map((event) => ({
      id: event.id ?? '',
      at: event.createdAt?.getTime() ?? 0,
      message: event.message ?? '',
    })),
    ...(service.currentServiceDeployment === undefined
      ? {}
      : { currentServiceDeploymentArn: service.currentServiceDeployment }),
    targetGroupArns: (service.loadBalancers ?? []).flatMap((one) => one.targetGroupArn ?? []),
    circuitBreaker: { enabled: breaker?.enable ?? false, rollback: breaker?.rollback ?? false },
    ...ports(service),
    ...network(service),
    ...limits(service),
    ...(service.healthCheckGracePeriodSeconds === undefined
      ? {}
      : { healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds }),
    launch: serviceLaunch(service),
    ...serviceVolumes(service),
    ...(service.propagateTags === undefined || service.propagateTags === 'NONE'
      ? {}
      : { propagateTags: service.propagateTags }),
    setUp: serviceSetUp(service),
  };
}

function ports({ loadBalancers = [] }: Service): { loadBalancedPorts?: readonly ContainerPort[] } {
  const found = loadBalancers.flatMap(({ containerName: container, containerPort: port }) =>
    container === undefined || port === undefined ? [] : [{ container, port }],
  );
  return found.length === 0 ? {} : { loadBalancedPorts: found };
}

function network({ networkConfiguration }: Service): { network?: TaskNetwork } {
  const { awsvpcConfiguration } = networkConfiguration ?? {};
  if (awsvpcConfiguration === undefined) return {};
  const { subnets = [], securityGroups = [], assignPublicIp } = awsvpcConfiguration;
  return { network: { subnets, securityGroups, publicAddress: assignPublicIp === 'ENABLED' } };
}

function limits({ deploymentConfiguration }: Service): { rolloutLimits?: RolloutLimits } {
  const { minimumHealthyPercent, maximumPercent } = deploymentConfiguration ?? {};
  if (minimumHealthyPercent === undefined || maximumPercent === undefined) return {};
  return { rolloutLimits: { minimumHealthyPercent, maximumPercent } };
}

function rolloutDeployment(deployment: Deployment): RolloutDeployment {
  return {
    id: deployment.id ?? '',
    status: (deployment.status ?? 'ACTIVE') as RolloutDeployment['status'],
    taskDefinitionArn: deployment.taskDefinition ?? '',
    desired: deployment.desiredCount ?? 0,
    pending: deployment.pendingCount ?? 0,
    running: deployment.runningCount ?? 0,
    failedTasks: deployment.failedTasks ?? 0,
    ...(deployment.rolloutState === undefined ? {} : { rolloutState: deployment.rolloutState }),
    ...(deployment.rolloutStateReason === undefined
      ? {}
      : { rolloutStateReason: deployment.rolloutStateReason }),
    createdAt: deployment.createdAt?.getTime() ?? 0,
  };
}
