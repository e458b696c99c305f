import type { Attribute, Compatibility, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs';
import { isFargateSize } from './fargate-sizes.js';

const AGENT = 'com.amazonaws.ecs.capability.';

/** What a container instance's agent must be able to do for the task (source: ECS agent, capability names). */
export function requiredAttributes(definition: RegisterTaskDefinitionRequest): Attribute[] {
  const containers = definition.containerDefinitions ?? [];
  const names = new Set([`${AGENT}docker-remote-api.1.18`]);
  if (definition.networkMode === 'awsvpc') names.add('ecs.capability.task-eni');
  if (definition.taskRoleArn !== undefined) names.add(`${AGENT}task-iam-role`);
  for (const { image = '', logConfiguration, healthCheck, dependsOn, secrets } of containers) {
    if (/\.dkr[.-]ecr\./.test(image))
      names.add(`${AGENT}ecr-auth`).add('ecs.capability.execution-role-ecr-pull');
    if (logConfiguration?.logDriver) names.add(`${AGENT}logging-driver.${logConfiguration.logDriver}`);
    if (logConfiguration?.logDriver === 'awslogs' && definition.executionRoleArn) {
      names.add('ecs.capability.execution-role-awslogs');
    }
    if (healthCheck !== undefined) names.add('ecs.capability.container-health-check');
    if (dependsOn !== undefined && dependsOn.length > 0) names.add('ecs.capability.container-ordering');
    for (const { valueFrom = '' } of secrets ?? []) {
      const store = valueFrom.includes(':secretsmanager:') ? 'asm' : 'ssm';
      names.add(`ecs.capability.secrets.${store}.environment-variables`);
    }
  }
  return [...names].map((name) => ({ name }));
}

/** Where a task definition can run; Fargate needs its network mode and one of its sizes. */
export function compatibilities(definition: RegisterTaskDefinitionRequest): Compatibility[] {
  const fits = isFargateSize(Number(definition.cpu ?? 0), Number(definition.memory ?? 0));
  if (definition.networkMode !== 'awsvpc') return ['EXTERNAL', 'EC2'];
  return fits ? ['EC2', 'FARGATE'] : ['EC2'];
}
