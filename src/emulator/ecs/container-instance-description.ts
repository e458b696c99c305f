import type { ContainerInstance, Resource } from '@aws-sdk/client-ecs';
import { containerInstanceId } from '../engine/cluster-instances.js';
import { cpuOf, holdsItsShare, hostPortsOf, memoryOf, sum } from '../engine/task-share.js';
import { tasksOf } from '../engine/tasks-of.js';
import type { ClusterState, Ecs } from './ecs.js';

/** As much as a cluster without a limit needs to look as if it took every task: that of a c5.metal. */
const ROOMY = { cpu: 98_304, memory: 196_608 };

/** Ports of an instance that its agent and Docker keep (source: ECS API reference, Resource). */
const KEPT_PORTS = ['22', '2375', '2376', '51678', '51679'];

const HEXADECIMAL = 17;

export function instanceArn(ecs: Ecs, { name, arn }: ClusterState, index: number): string {
  return ecs.arns.containerInstance(name, containerInstanceId(arn, index));
}

/** A container instance as DescribeContainerInstances shows it: a limited cluster's room, shared evenly. */
export function describeContainerInstance(ecs: Ecs, cluster: ClusterState, index: number): ContainerInstance {
  const { capacity, instances } = ecs.engine.context;
  const { cpu, memory } = { ...ROOMY, ...capacity.limit(cluster.name) };
  const count = instances.count(cluster.name);
  const tasks = tasksOf(ecs.engine, cluster.name).filter(
    (task) => (task.instance ?? -1) % count === index && holdsItsShare(task),
  );
  const whole = { cpu: Math.floor(cpu / count), memory: Math.floor(memory / count) };
  const left = {
    cpu: Math.max(0, whole.cpu - sum(tasks.map(cpuOf))),
    memory: Math.max(0, whole.memory - sum(tasks.map(memoryOf))),
  };
  return {
    containerInstanceArn: instanceArn(ecs, cluster, index),
    ec2InstanceId: `i-${containerInstanceId(cluster.arn, index).slice(0, HEXADECIMAL)}`,
    status: 'ACTIVE',
    agentConnected: true,
    versionInfo: { agentVersion: '1.89.0' },
    registeredResources: resources(whole, KEPT_PORTS),
    remainingResources: resources(left, [...KEPT_PORTS, ...tasks.flatMap(hostPortsOf).map(portNumber)]),
    runningTasksCount: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter(({ lastStatus }) => lastStatus !== 'RUNNING').length,
    attributes: [
      { name: 'ecs.os-type', value: 'linux' },
      { name: 'ecs.cpu-architecture', value: 'x86_64' },
    ],
    attachments: [],
    tags: [],
  };
}

function resources({ cpu, memory }: typeof ROOMY, ports: readonly string[]): Resource[] {
  return [
    { name: 'CPU', type: 'INTEGER', integerValue: cpu },
    { name: 'MEMORY', type: 'INTEGER', integerValue: memory },
    { name: 'PORTS', type: 'STRINGSET', stringSetValue: [...ports] },
  ];
}

/** Of `80/tcp`. */
function portNumber(port: string): string {
  return port.replace(/\/.*/, '');
}
