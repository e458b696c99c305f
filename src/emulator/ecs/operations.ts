import type { OperationTable } from '../operation.js';
import { continueServiceDeployment } from './continue-service-deployment.js';
import { createCapacityProvider } from './create-capacity-provider.js';
import { createCluster } from './create-cluster.js';
import { createService } from './create-service.js';
import { deleteCluster } from './delete-cluster.js';
import { deleteService } from './delete-service.js';
import { deregisterTaskDefinition } from './deregister-task-definition.js';
import { describeCapacityProviders } from './describe-capacity-providers.js';
import { describeClusters } from './describe-clusters.js';
import { describeContainerInstances } from './describe-container-instances.js';
import { describeServiceDeployments } from './describe-service-deployments.js';
import { describeServiceRevisions } from './describe-service-revisions.js';
import { describeServices } from './describe-services.js';
import { describeTaskDefinition } from './describe-task-definition.js';
import { describeTasks } from './describe-tasks.js';
import type { Ecs } from './ecs.js';
import { executeCommand } from './execute-command.js';
import { listClusters } from './list-clusters.js';
import { listContainerInstances } from './list-container-instances.js';
import { listServiceDeployments } from './list-service-deployments.js';
import { listServices } from './list-services.js';
import { listTagsForResource } from './list-tags-for-resource.js';
import { listTaskDefinitionFamilies } from './list-task-definition-families.js';
import { listTaskDefinitions } from './list-task-definitions.js';
import { listTasks } from './list-tasks.js';
import { registerTaskDefinition } from './register-task-definition.js';
import { runTask } from './run-task.js';
import { stopServiceDeployment } from './stop-service-deployment.js';
import { stopTask } from './stop-task.js';
import { tagResource } from './tag-resource.js';
import { untagResource } from './untag-resource.js';
import { updateService } from './update-service.js';

/** ECS's operations by AWS's names. */
export const ecsOperations: OperationTable<Ecs> = {
  ContinueServiceDeployment: continueServiceDeployment,
  CreateCapacityProvider: createCapacityProvider,
  CreateCluster: createCluster,
  CreateService: createService,
  DeleteCluster: deleteCluster,
  DeleteService: deleteService,
  DeregisterTaskDefinition: deregisterTaskDefinition,
  DescribeCapacityProviders: describeCapacityProviders,
  DescribeClusters: describeClusters,
  DescribeContainerInstances: describeContainerInstances,
  DescribeServiceDeployments: describeServiceDeployments,
  DescribeServiceRevisions: describeServiceRevisions,
  DescribeServices: describeServices,
  DescribeTaskDefinition: describeTaskDefinition,
  DescribeTasks: describeTasks,
  ExecuteCommand: executeCommand,
  ListClusters: listClusters,
  ListContainerInstances: listContainerInstances,
  ListServiceDeployments: listServiceDeployments,
  ListServices: listServices,
  ListTagsForResource: listTagsForResource,
  ListTaskDefinitionFamilies: listTaskDefinitionFamilies,
  ListTaskDefinitions: listTaskDefinitions,
  ListTasks: listTasks,
  RegisterTaskDefinition: registerTaskDefinition,
  RunTask: runTask,
  StopServiceDeployment: stopServiceDeployment,
  StopTask: stopTask,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateService: updateService,
};
