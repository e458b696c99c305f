import type { RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs';
import { checkContainers } from './check-containers.js';
import { clientError } from './errors.js';
import { cpuUnits, isFargateSize, memoryMib } from './fargate-sizes.js';

const FAMILY = /^[a-zA-Z0-9_-]{1,255}$/;

/** Refuses what RegisterTaskDefinition refuses, with its texts. */
export function checkTaskDefinition(input: RegisterTaskDefinitionRequest): void {
  if (!input.family) throw clientError('Family should not be null or empty.');
  if (!FAMILY.test(input.family)) throw clientError('Family contains invalid characters.');
  checkContainers(input);
  if (input.requiresCompatibilities?.includes('FARGATE')) checkFargate(input);
  checkCpuSum(input);
}

/** Source: ECS developer guide, "Amazon ECS task definition differences for Fargate". */
function checkFargate(input: RegisterTaskDefinitionRequest): void {
  if (input.networkMode !== 'awsvpc') throw clientError('Fargate only supports network mode ‘awsvpc’.');
  if (!input.cpu) throw clientError("Fargate requires that 'cpu' be defined at the task level.");
  if (!input.memory) throw clientError("Fargate requires that 'memory' be defined at the task level.");
  if (!isFargateSize(cpuUnits(input.cpu) ?? 0, memoryMib(input.memory) ?? 0)) {
    throw clientError('No Fargate configuration exists for given values.');
  }
  if (input.executionRoleArn === undefined) checkExecutionRole(input);
}

function checkExecutionRole({ containerDefinitions = [] }: RegisterTaskDefinitionRequest): void {
  const needs = 'Fargate requires task definition to have execution role ARN to support';
  if (containerDefinitions.some(({ image }) => /\.dkr[.-]ecr\./.test(image ?? ''))) {
    throw clientError(`${needs} ECR images.`);
  }
  if (containerDefinitions.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs')) {
    throw clientError(`${needs} log driver awslogs.`);
  }
}

function checkCpuSum({ cpu, containerDefinitions = [] }: RegisterTaskDefinitionRequest): void {
  const limit = cpu === undefined ? undefined : cpuUnits(cpu);
  if (cpu !== undefined && limit === undefined) throw clientError("Invalid 'cpu' setting for task.");
  const sum = containerDefinitions.reduce((total, container) => total + (container.cpu ?? 0), 0);
  if (limit !== undefined && sum > limit) {
    throw clientError(
      "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
    );
  }
}
