import type { LoadBalancer, RunTaskRequest, TaskDefinition } from '@aws-sdk/client-ecs';
import type { RevisionSettings } from '../engine/deployment.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';

/** Refuses a revision whose task definition cannot be launched as the service asks. */
export function checkRevision(ecs: Ecs, definition: TaskDefinition, settings: RevisionSettings): void {
  checkLaunch(definition, settings);
  for (const loadBalancer of settings.loadBalancers) checkLoadBalancer(ecs, definition, loadBalancer);
}

type LaunchSettings = Pick<
  RunTaskRequest,
  'launchType' | 'capacityProviderStrategy' | 'networkConfiguration'
>;

/** Launch type and network mode have to fit the task definition; for RunTask too. */
export function checkLaunch(definition: TaskDefinition, asked: LaunchSettings): void {
  const { launchType, capacityProviderStrategy, networkConfiguration } = asked;
  const subnets = networkConfiguration?.awsvpcConfiguration?.subnets?.length ?? 0;
  if (launchType !== undefined && capacityProviderStrategy?.length) {
    throw invalidParameter(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
  if (launchType === 'FARGATE' && !definition.compatibilities?.includes('FARGATE')) {
    throw invalidParameter('Task definition does not support launch_type FARGATE.');
  }
  if (definition.networkMode === 'awsvpc' && subnets === 0) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (definition.networkMode !== 'awsvpc' && subnets > 0) {
    throw invalidParameter(
      'Network Configuration is not valid for the given networkMode of this task definition.',
    );
  }
}

function checkLoadBalancer(ecs: Ecs, definition: TaskDefinition, loadBalancer: LoadBalancer): void {
  const { targetGroupArn, containerName, containerPort } = loadBalancer;
  const container = definition.containerDefinitions?.find(({ name }) => name === containerName);
  if (container === undefined) {
    throw invalidParameter(`The container ${containerName} does not exist in the task definition.`);
  }
  if (!container.portMappings?.some((mapping) => mapping.containerPort === containerPort)) {
    throw invalidParameter(
      `The container ${containerName} did not have a container port ${containerPort} defined.`,
    );
  }
  if (targetGroupArn !== undefined && !ecs.targetGroups.exists(targetGroupArn)) {
    throw invalidParameter(`The target group with targetGroupArn ${targetGroupArn} does not exist.`);
  }
}
