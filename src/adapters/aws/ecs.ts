import {
  DeleteServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  StopServiceDeploymentCommand,
  type Task,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { unknownMembers } from '../../plan/definition/model-problems.js';
import { deleteServiceInput, registerInput, updateServiceInput } from '../../plan/write-requests.js';
import type { EcsPort, ServiceUpdate, TaskDefinitionRevision } from '../../ports/ecs-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { ServiceDeployment, ServiceSnapshot } from '../../watch/rollout.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';
import { ecsImages } from './ecs-images.js';
import { ecsRevisions } from './ecs-revisions.js';
import { serviceSnapshot } from './ecs-service.js';
import { serviceDeployment } from './ecs-service-deployment.js';
import { runningTask, stoppedTask } from './ecs-task.js';
import { ecsTasks } from './ecs-tasks.js';
import { findService } from './find-service.js';
import { keepAnswer } from './keep-answer.js';
import { listServiceDeployments } from './list-service-deployments.js';

/** Amazon ECS through the SDK. */
export function ecsAdapter(session: AwsSession): EcsPort {
  const client = session.ecs;
  return {
    describeService: async (cluster, service) =>
      serviceSnapshot(await findService(session, cluster, service)),
    describeTaskDefinition: (reference) => describeTaskDefinition(client, reference),
    registerTaskDefinition: (definition, tags) => registerTaskDefinition(client, definition, tags),
    updateService: (update) => updateService(client, update),
    findServiceTags: (cluster, service) => findServiceTags(client, cluster, service),
    deleteService: async (cluster, service) => {
      const command = new DeleteServiceCommand(deleteServiceInput(cluster, service));
      await callAws('ecs:DeleteService', () => client.send(command));
    },
    listServiceDeployments: (cluster, service, which) =>
      listServiceDeployments(session.looks, { cluster, service }, which),
    describeServiceDeployment: (arn) => describeServiceDeployment(session.looks, arn),
    stopServiceDeployment: async (serviceDeploymentArn, stopType) => {
      const command = new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType });
      await callAws('ecs:StopServiceDeployment', () => client.send(command));
    },
    findStoppedTasks: async (cluster, service) => {
      const tasks = await findTasks(client, cluster, service, 'STOPPED');
      return tasks.map(stoppedTask).sort((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0));
    },
    findRunningTasks: async (cluster, service) => {
      return (await findTasks(client, cluster, service, 'RUNNING')).map(runningTask);
    },
    ...ecsImages(client),
    ...ecsRevisions(client),
    ...ecsTasks(client),
  };
}

async function describeTaskDefinition(client: ECSClient, reference: string): Promise<TaskDefinitionRevision> {
  const command = new DescribeTaskDefinitionCommand({ taskDefinition: reference, include: ['TAGS'] });
  const whole = keepAnswer(command);
  const answer = await callAws('ecs:DescribeTaskDefinition', () => client.send(command));
  return {
    arn: answer.taskDefinition?.taskDefinitionArn ?? reference,
    definition: (answer.taskDefinition ?? {}) as JsonObject,
    tags: Object.fromEntries((answer.tags ?? []).map((tag) => [tag.key ?? '', tag.value ?? ''])),
    unknown: unknownMembers((whole() as { taskDefinition?: object } | undefined)?.taskDefinition ?? {}),
  };
}

async function registerTaskDefinition(
  client: ECSClient,
  definition: JsonObject,
  tags: Readonly<Record<string, string>>,
): Promise<string> {
  const input = registerInput(definition, tags);
  // The definition is AWS's own JSON; ECS checks it, and so does the rendering before.
  const command = new RegisterTaskDefinitionCommand(input as unknown as RegisterTaskDefinitionCommandInput);
  const answer = await callAws('ecs:RegisterTaskDefinition', () => client.send(command));
  return answer.taskDefinition?.taskDefinitionArn ?? '';
}

async function updateService(client: ECSClient, update: ServiceUpdate): Promise<ServiceSnapshot> {
  const answer = await callAws('ecs:UpdateService', () =>
    client.send(new UpdateServiceCommand(updateServiceInput(update))),
  );
  return serviceSnapshot(answer.service ?? {});
}

async function findServiceTags(
  client: ECSClient,
  cluster: string,
  service: string,
): Promise<Readonly<Record<string, string>>> {
  const command = new DescribeServicesCommand({ cluster, services: [service], include: ['TAGS'] });
  const { services = [] } = await callAws('ecs:DescribeServices', () => client.send(command));
  return Object.fromEntries((services[0]?.tags ?? []).map(({ key = '', value = '' }) => [key, value]));
}

async function describeServiceDeployment(
  client: ECSClient,
  arn: string,
): Promise<ServiceDeployment | undefined> {
  const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
  const answer = await callAws('ecs:DescribeServiceDeployments', () => client.send(command));
  return (answer.serviceDeployments ?? []).map(serviceDeployment)[0];
}

async function findTasks(
  client: ECSClient,
  cluster: string,
  serviceName: string,
  desiredStatus: 'RUNNING' | 'STOPPED',
): Promise<readonly Task[]> {
  const list = new ListTasksCommand({ cluster, serviceName, desiredStatus, maxResults: 100 });
  const { taskArns = [] } = await callAws('ecs:ListTasks', () => client.send(list));
  if (taskArns.length === 0) return [];
  const describe = new DescribeTasksCommand({ cluster, tasks: taskArns });
  return (await callAws('ecs:DescribeTasks', () => client.send(describe))).tasks ?? [];
}
