import {
  DescribeCapacityProvidersCommand,
  DescribeClustersCommand,
  DescribeContainerInstancesCommand,
  type ContainerInstance as EcsContainerInstance,
  ListContainerInstancesCommand,
  type Resource,
} from '@aws-sdk/client-ecs';
import type { ClustersPort, ContainerInstance } from '../../ports/clusters-port.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** Clusters of Amazon ECS and what they run tasks on. */
export function clustersAdapter({ ecs: client }: AwsSession): ClustersPort {
  return {
    findCluster: async (name) => {
      const command = new DescribeClustersCommand({ clusters: [name] });
      const { clusters = [] } = await callAws('ecs:DescribeClusters', () => client.send(command));
      const [found] = clusters;
      return (
        found && {
          name: found.clusterName ?? name,
          status: found.status ?? 'ACTIVE',
          capacityProviders: found.capacityProviders ?? [],
        }
      );
    },
    findCapacityProviders: async (names) => {
      if (names.length === 0) return [];
      const command = new DescribeCapacityProvidersCommand({ capacityProviders: [...names] });
      const answer = await callAws('ecs:DescribeCapacityProviders', () => client.send(command));
      return (answer.capacityProviders ?? []).map(({ name = '', status, autoScalingGroupProvider }) => ({
        name,
        isActive: status === 'ACTIVE',
        scales: autoScalingGroupProvider?.managedScaling?.status === 'ENABLED',
      }));
    },
    findContainerInstances: async (cluster) => {
      const list = new ListContainerInstancesCommand({ cluster });
      const { containerInstanceArns = [] } = await callAws('ecs:ListContainerInstances', () =>
        client.send(list),
      );
      if (containerInstanceArns.length === 0) return [];
      const command = new DescribeContainerInstancesCommand({
        cluster,
        containerInstances: containerInstanceArns,
      });
      const answer = await callAws('ecs:DescribeContainerInstances', () => client.send(command));
      return (answer.containerInstances ?? []).map(containerInstance);
    },
  };
}

function containerInstance(given: EcsContainerInstance): ContainerInstance {
  const { containerInstanceArn = '', status = '', agentConnected = false } = given;
  const left = (name: string): Resource | undefined =>
    given.remainingResources?.find((resource) => resource.name === name);
  const architecture = given.attributes?.find(({ name }) => name === 'ecs.cpu-architecture')?.value;
  return {
    id: containerInstanceArn.split('/').at(-1) ?? '',
    status,
    isConnected: agentConnected,
    freeCpu: left('CPU')?.integerValue ?? 0,
    freeMemory: left('MEMORY')?.integerValue ?? 0,
    takenPorts: (left('PORTS')?.stringSetValue ?? []).map(Number),
    ...(architecture === undefined ? {} : { architecture }),
  };
}
