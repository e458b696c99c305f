import type { ContainerDefinition, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs';
import { clientError } from './errors.js';

const NAME = /^[a-zA-Z0-9_-]{1,255}$/;

/** Refuses container definitions that RegisterTaskDefinition refuses. */
export function checkContainers(input: RegisterTaskDefinitionRequest): void {
  const containers = input.containerDefinitions ?? [];
  if (containers.length === 0) throw clientError('Container list cannot be empty.');
  for (const container of containers) checkContainer(container, input);
  const names = containers.map(({ name }) => name ?? '');
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw clientError(`Container names must be unique: ${twice} is used more than once.`);
  if (containers.every(({ essential }) => essential === false)) {
    throw clientError('At least one container of a task definition must be essential.');
  }
  for (const container of containers) checkDependencies(container, containers);
}

function checkContainer(container: ContainerDefinition, input: RegisterTaskDefinitionRequest): void {
  const { name, image, memory, memoryReservation } = container;
  if (!name) throw clientError('Container.name should not be null or empty.');
  if (!NAME.test(name)) throw clientError('Container.name contains invalid characters.');
  if (!image) throw clientError('Container.image should not be null or empty.');
  if (input.memory === undefined && memory === undefined && memoryReservation === undefined) {
    throw clientError(
      `Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
    );
  }
  checkPorts(container, input);
  checkLogs(container);
}

function checkPorts({ portMappings = [] }: ContainerDefinition, input: RegisterTaskDefinitionRequest): void {
  const differ = portMappings.some(({ hostPort, containerPort }) => hostPort && hostPort !== containerPort);
  if (input.networkMode === 'awsvpc' && differ) {
    throw clientError(
      'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
    );
  }
}

function checkLogs({ logConfiguration }: ContainerDefinition): void {
  if (logConfiguration?.logDriver !== 'awslogs') return;
  const missing = ['awslogs-region', 'awslogs-group'].filter((option) => !logConfiguration.options?.[option]);
  if (missing.length > 0) throw clientError(`Log driver awslogs requires options: ${missing.join(', ')}`);
}

function checkDependencies(
  { name, dependsOn = [] }: ContainerDefinition,
  containers: readonly ContainerDefinition[],
): void {
  for (const { containerName, condition } of dependsOn) {
    const other = containers.find((candidate) => candidate.name === containerName);
    if (other === undefined || other.name === name) {
      throw clientError(
        `Invalid 'dependsOn' setting for container '${name}': '${containerName}' is not another container.`,
      );
    }
    if ((condition === 'SUCCESS' || condition === 'COMPLETE') && other.essential !== false) {
      throw clientError(
        'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container',
      );
    }
    if (condition === 'HEALTHY' && other.healthCheck === undefined) {
      throw clientError(
        `Container '${other.name}' has no health check for the HEALTHY condition of '${name}'.`,
      );
    }
  }
}
