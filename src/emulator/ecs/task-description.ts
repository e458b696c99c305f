import type { Attachment, Container, Task as TaskShape } from '@aws-sdk/client-ecs';
import { containerInstanceId } from '../engine/cluster-instances.js';
import type { Task, TaskContainer } from '../engine/task.js';
import { taskHealth } from '../engine/task-health.js';
import { dateOf } from './date-of.js';
import { taskDefinitionArn } from './find-task-definition.js';
import { managedAgents } from './managed-agents.js';

/** A task as DescribeTasks shows it. */
export function describeTask(task: Task, include: readonly string[] = []): TaskShape {
  const { definition, times } = task;
  return {
    attachments: attachments(task),
    attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
    availabilityZone: task.availabilityZone,
    capacityProviderName: task.capacityProvider,
    clusterArn: task.clusterArn,
    ...(times.connectivityAt !== undefined && { connectivity: 'CONNECTED' as const }),
    connectivityAt: dateOf(times.connectivityAt),
    containerInstanceArn: containerInstanceArn(task),
    containers: task.containers.map((container) => describeContainer(task, container)),
    cpu: task.overrides.cpu ?? definition.cpu,
    memory: task.overrides.memory ?? definition.memory,
    createdAt: dateOf(times.createdAt),
    desiredStatus: task.desiredStatus,
    enableExecuteCommand: task.enableExecuteCommand,
    executionStoppedAt: dateOf(times.executionStoppedAt),
    group: task.group,
    healthStatus: taskHealth(task.containers),
    inferenceAccelerators: [],
    lastStatus: task.lastStatus,
    launchType: task.launchType,
    overrides: task.overrides,
    ...(task.platformVersion !== undefined && {
      platformVersion: task.platformVersion,
      platformFamily: 'Linux',
      ephemeralStorage: definition.ephemeralStorage ?? { sizeInGiB: 20 },
    }),
    pullStartedAt: dateOf(times.pullStartedAt),
    pullStoppedAt: dateOf(times.pullStoppedAt),
    startedAt: dateOf(times.startedAt),
    startedBy: task.startedBy,
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    stoppingAt: dateOf(times.stoppingAt),
    stoppedAt: dateOf(times.stoppedAt),
    tags: include.includes('TAGS') ? task.tags : [],
    taskArn: task.arn,
    taskDefinitionArn: taskDefinitionArn(definition),
    version: task.version,
  };
}

function containerInstanceArn({ clusterArn, instance }: Task): string | undefined {
  if (instance === undefined) return undefined;
  const id = containerInstanceId(clusterArn, instance);
  return `${clusterArn.replace(':cluster/', ':container-instance/')}/${id}`;
}

function describeContainer(task: Task, container: TaskContainer): Container {
  const definition = task.definition.containerDefinitions?.find(({ name }) => name === container.name);
  const { interface: attached } = task;
  return {
    containerArn: container.arn,
    taskArn: task.arn,
    name: container.name,
    image: container.image,
    imageDigest: container.imageDigest,
    runtimeId: container.runtimeId,
    lastStatus: container.lastStatus,
    exitCode: container.exitCode,
    reason: container.reason,
    networkBindings: attached === undefined ? [...container.networkBindings] : [],
    networkInterfaces:
      attached === undefined
        ? []
        : [{ attachmentId: attached.attachmentId, privateIpv4Address: attached.address }],
    healthStatus: container.health,
    ...managedAgents(task, container),
    cpu: String(definition?.cpu ?? 0),
    memory: text(definition?.memory),
    memoryReservation: text(definition?.memoryReservation),
  };
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** The network interface of an awsvpc task, through its own states. */
function attachments(task: Task): Attachment[] {
  const { interface: attached } = task;
  if (attached === undefined) return [];
  const mac = attached.interfaceId.slice(-10).match(/../g)?.join(':');
  return [
    {
      id: attached.attachmentId,
      type: 'ElasticNetworkInterface',
      status: attachmentStatus(task),
      details: [
        { name: 'subnetId', value: attached.subnetId },
        { name: 'networkInterfaceId', value: attached.interfaceId },
        { name: 'macAddress', value: `0a:${mac}` },
        { name: 'privateDnsName', value: `ip-${attached.address.replaceAll('.', '-')}.ec2.internal` },
        { name: 'privateIPv4Address', value: attached.address },
      ],
    },
  ];
}

function attachmentStatus(task: Task): string {
  if (task.lastStatus === 'PROVISIONING') return 'ATTACHING';
  return task.lastStatus === 'STOPPED' ? 'DELETED' : 'ATTACHED';
}
