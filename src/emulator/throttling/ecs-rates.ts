import type { Rate } from './token-bucket.js';

/** The operations that share one bucket, and its rate. */
export interface RateCategory extends Rate {
  readonly name: string;
  readonly operations: readonly string[];
}

function category(
  name: string,
  capacity: number,
  perSecond: number,
  operations: readonly string[],
): RateCategory {
  return { name, capacity, perSecond, operations };
}

/**
 * ECS's buckets per account and Region (source: ECS API reference, "Request throttling for the Amazon ECS API"). The
 * page does not place StopServiceDeployment and ContinueServiceDeployment; here they count as service modify actions.
 */
export const ECS_RATES: readonly RateCategory[] = [
  category('Cluster modify', 20, 1, [
    'CreateCluster',
    'DeleteCluster',
    'PutClusterCapacityProviders',
    'UpdateCluster',
    'UpdateClusterSettings',
  ]),
  category('Cluster read', 50, 20, ['DescribeClusters', 'ListClusters']),
  category('Task definition modify', 20, 1, ['DeregisterTaskDefinition', 'RegisterTaskDefinition']),
  category('Task definition read', 50, 20, [
    'DescribeTaskDefinition',
    'ListTaskDefinitions',
    'ListTaskDefinitionFamilies',
  ]),
  category('Task definition deletion', 5, 1, ['DeleteTaskDefinitions']),
  category('Capacity provider modify', 10, 1, [
    'CreateCapacityProvider',
    'DeleteCapacityProvider',
    'UpdateCapacityProvider',
  ]),
  category('Capacity provider read', 50, 20, ['DescribeCapacityProviders']),
  category('Tag modify', 20, 10, ['TagResource', 'UntagResource']),
  category('Tag read', 50, 20, ['ListTagsForResource']),
  category('Setting modify', 10, 1, [
    'DeleteAccountSetting',
    'PutAccountSetting',
    'PutAccountSettingDefault',
  ]),
  category('Setting read', 50, 20, ['ListAccountSettings']),
  category('Cluster resource modify', 100, 40, [
    'DeleteAttributes',
    'DeregisterContainerInstance',
    'ExecuteCommand',
    'PutAttributes',
    'RunTask',
    'StartTask',
    'StopTask',
    'UpdateContainerAgent',
    'UpdateContainerInstancesState',
  ]),
  category('Cluster resource read', 100, 20, [
    'DescribeContainerInstances',
    'DescribeTasks',
    'ListAttributes',
    'ListContainerInstances',
    'ListTasks',
  ]),
  category('Agent modify', 200, 120, [
    'RegisterContainerInstance',
    'SubmitAttachmentStateChanges',
    'SubmitContainerStateChange',
    'SubmitTaskStateChange',
  ]),
  category('Service modify', 50, 5, [
    'CreateService',
    'DeleteService',
    'UpdateService',
    'StopServiceDeployment',
    'ContinueServiceDeployment',
  ]),
  category('Service read', 100, 20, ['DescribeServices', 'ListServices']),
  category('Service deployment', 50, 20, ['DescribeServiceDeployments', 'ListServiceDeployments']),
  category('Service revision', 50, 20, ['DescribeServiceRevisions']),
  category('Task protection', 200, 80, ['UpdateTaskProtection', 'GetTaskProtection']),
  category('Cluster service resource read', 10, 1, ['ListServicesByNamespace']),
];
