import type { Cluster } from '@aws-sdk/client-ecs';
import { tasksOf } from '../engine/tasks-of.js';
import type { ClusterState, Ecs } from './ecs.js';

/** A cluster as DescribeClusters shows it. */
export function describeCluster(ecs: Ecs, cluster: ClusterState, include: readonly string[] = []): Cluster {
  const tasks = tasksOf(ecs.engine, cluster.name);
  const services = [...cluster.services.values()];
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: ecs.engine.context.instances.count(cluster.name),
    runningTasksCount: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter((task) =>
      ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(task.lastStatus),
    ).length,
    activeServicesCount: services.filter((service) => service.status === 'ACTIVE').length,
    statistics: [],
    tags: include.includes('TAGS') ? cluster.tags : [],
    settings: include.includes('SETTINGS') ? cluster.settings : [],
    capacityProviders: cluster.capacityProviders,
    defaultCapacityProviderStrategy: cluster.defaultCapacityProviderStrategy ?? [],
  };
}
