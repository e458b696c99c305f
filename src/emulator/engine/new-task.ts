import type {
  CapacityProviderStrategyItem,
  LaunchType,
  NetworkConfiguration,
  Tag,
  TaskDefinition,
  TaskOverride,
} from '@aws-sdk/client-ecs';
import type { Deployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import { pinnedImages, resolveDigests } from './pin-images.js';
import type { Service } from './service.js';
import type { Task, TaskContainer, TaskInterface } from './task.js';

export interface TaskRequest {
  readonly clusterName: string;
  readonly definition: TaskDefinition;
  readonly launchType?: LaunchType | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly group: string;
  readonly startedBy?: string | undefined;
  readonly overrides?: TaskOverride | undefined;
  readonly tags?: Tag[] | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  /** Container name → digest, for a service's task; else the tags are resolved now. */
  readonly digests?: ReadonlyMap<string, string> | undefined;
  /** Number of the container instance; any where it is left out. */
  readonly instance?: number | undefined;
  readonly owner?: { readonly service: Service; readonly deployment: Deployment } | undefined;
}

/** A task in PROVISIONING, not yet launched. */
export function newTask(request: TaskRequest, context: EngineContext): Task {
  const { ids, arns, timers } = context;
  const id = ids.task();
  const { definition, clusterName } = request;
  const provider = capacityProvider(request);
  const launchType = launchTypeOf(request, provider);
  const digests = request.digests ?? resolveDigests(definition, context.images);
  const attached = networkInterface(request, context);
  return {
    id,
    arn: arns.task(clusterName, id),
    clusterName,
    clusterArn: arns.cluster(clusterName),
    definition,
    images: pinnedImages(definition, digests),
    containers: newContainers(id, request, digests, context),
    targets: [],
    times: { createdAt: timers.now() },
    launchType,
    ...(provider !== undefined && { capacityProvider: provider }),
    ...(launchType === 'FARGATE' ? { platformVersion: platform(request.platformVersion) } : {}),
    ...(request.networkConfiguration && { networkConfiguration: request.networkConfiguration }),
    ...(attached && { interface: attached }),
    group: request.group,
    ...(request.startedBy !== undefined && { startedBy: request.startedBy }),
    overrides: completeOverrides(definition, request.overrides),
    tags: request.tags ?? [],
    enableExecuteCommand: request.enableExecuteCommand ?? false,
    availabilityZone: `${arns.region}a`,
    ...(launchType === 'EC2' && { instance: request.instance ?? context.instances.next(clusterName) }),
    ...(request.owner && { service: request.owner.service, deployment: request.owner.deployment }),
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    version: 1,
    wasHealthy: false,
    reportedUnhealthy: false,
    counted: false,
    drainTold: false,
    announced: false,
  };
}

/** The first of those with the greatest base, then weight: tasks are not spread over several. */
function capacityProvider({ capacityProviderStrategy = [] }: TaskRequest): string | undefined {
  const order = [...capacityProviderStrategy].sort(
    (a, b) => (b.base ?? 0) - (a.base ?? 0) || (b.weight ?? 0) - (a.weight ?? 0),
  );
  return order[0]?.capacityProvider;
}

function launchTypeOf({ launchType = 'EC2' }: TaskRequest, provider: string | undefined): LaunchType {
  if (provider === undefined) return launchType;
  return provider === 'FARGATE' || provider === 'FARGATE_SPOT' ? 'FARGATE' : 'EC2';
}

/** Source: ECS developer guide, "Fargate platform versions": LATEST is 1.4.0 on Linux. */
export function platform(version: string | undefined): string {
  return version === undefined || version === 'LATEST' ? '1.4.0' : version;
}

function newContainers(
  taskId: string,
  { clusterName, definition }: TaskRequest,
  digests: ReadonlyMap<string, string>,
  { arns, ids }: EngineContext,
): TaskContainer[] {
  return (definition.containerDefinitions ?? []).map(({ name = '', image = '', essential, healthCheck }) => {
    const digest = digests.get(name);
    return {
      arn: arns.container(clusterName, taskId, ids.uuid()),
      name,
      image,
      essential: essential !== false,
      checked: healthCheck !== undefined,
      lastStatus: 'PENDING',
      health: 'UNKNOWN',
      networkBindings: [],
      ...(digest !== undefined && { imageDigest: digest }),
    };
  });
}

function networkInterface(
  { definition, networkConfiguration }: TaskRequest,
  { ids }: EngineContext,
): TaskInterface | undefined {
  if (definition.networkMode !== 'awsvpc') return undefined;
  return {
    attachmentId: ids.uuid(),
    interfaceId: ids.ec2('eni'),
    subnetId: networkConfiguration?.awsvpcConfiguration?.subnets?.[0] ?? ids.ec2('subnet'),
    address: ids.privateAddress(),
  };
}

/** DescribeTasks names every container in `overrides`, overridden or not. */
function completeOverrides(definition: TaskDefinition, given: TaskOverride = {}): TaskOverride {
  const containerOverrides = (definition.containerDefinitions ?? []).map(
    ({ name }) => given.containerOverrides?.find((override) => override.name === name) ?? { name },
  );
  return {
    ...given,
    containerOverrides,
    inferenceAcceleratorOverrides: given.inferenceAcceleratorOverrides ?? [],
  };
}
