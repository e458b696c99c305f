import type {
  ContainerDefinition,
  NetworkMode,
  PortMapping,
  RegisterTaskDefinitionRequest,
} from '@aws-sdk/client-ecs';
import { cpuUnits, memoryMib } from './fargate-sizes.js';

/** What ECS adds to a task definition when it registers one (seen in DescribeTaskDefinition). */
export function completeTaskDefinition(input: RegisterTaskDefinitionRequest): RegisterTaskDefinitionRequest {
  const { tags: _tags, ...given } = structuredClone(input);
  return {
    ...given,
    ...(given.cpu !== undefined && { cpu: String(cpuUnits(given.cpu) ?? given.cpu) }),
    ...(given.memory !== undefined && { memory: String(memoryMib(given.memory) ?? given.memory) }),
    volumes: given.volumes ?? [],
    placementConstraints: given.placementConstraints ?? [],
    containerDefinitions: (given.containerDefinitions ?? []).map((container) =>
      completeContainer(container, given.networkMode),
    ),
  };
}

function completeContainer(container: ContainerDefinition, networkMode?: NetworkMode): ContainerDefinition {
  return {
    ...container,
    cpu: container.cpu ?? 0,
    portMappings: (container.portMappings ?? []).map((mapping) => completePort(mapping, networkMode)),
    essential: container.essential ?? true,
    environment: container.environment ?? [],
    mountPoints: container.mountPoints ?? [],
    volumesFrom: container.volumesFrom ?? [],
    systemControls: container.systemControls ?? [],
    // A log router runs as root unless told otherwise (hashicorp/terraform-provider-aws, pull request 41394).
    ...(container.firelensConfiguration && { user: container.user ?? '0' }),
    ...(container.healthCheck && {
      healthCheck: { interval: 30, timeout: 5, retries: 3, ...container.healthCheck },
    }),
  };
}

/** Where the task has its own address, or shares the host's, both ports are the same. */
function completePort(mapping: PortMapping, networkMode?: NetworkMode): PortMapping {
  const sharesPort = networkMode === 'awsvpc' || networkMode === 'host';
  const hostPort = mapping.hostPort ?? (sharesPort ? mapping.containerPort : 0);
  return { ...mapping, ...(hostPort !== undefined && { hostPort }), protocol: mapping.protocol ?? 'tcp' };
}
