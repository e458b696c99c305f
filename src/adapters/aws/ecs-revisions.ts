import {
  DeregisterTaskDefinitionCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListClustersCommand,
  ListServicesCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  type Service,
} from '@aws-sdk/client-ecs';
import type { RevisionsPort, ServiceRevisions } from '../../ports/revisions-port.js';
import { callAws } from './aws-failure.js';

/** The revisions of a family, and who refers to them. */
export function ecsRevisions(client: ECSClient): RevisionsPort {
  return {
    listRevisions: (familyPrefix, most) =>
      allPages(most, async (page) => {
        const command = new ListTaskDefinitionsCommand({
          ...{ familyPrefix, status: 'ACTIVE', sort: 'DESC', maxResults: 100 },
          ...page,
        });
        const answer = await callAws('ecs:ListTaskDefinitions', () => client.send(command));
        return { items: answer.taskDefinitionArns, nextToken: answer.nextToken };
      }),
    deregisterTaskDefinition: async (taskDefinition) => {
      const command = new DeregisterTaskDefinitionCommand({ taskDefinition });
      await callAws('ecs:DeregisterTaskDefinition', () => client.send(command));
    },
    listClusters: (most) =>
      allPages(most, async (page) => {
        const command = new ListClustersCommand({ maxResults: 100, ...page });
        const answer = await callAws('ecs:ListClusters', () => client.send(command));
        return { items: answer.clusterArns, nextToken: answer.nextToken };
      }),
    listServices: (cluster, most) =>
      allPages(most, async (page) => {
        const command = new ListServicesCommand({ cluster, maxResults: 100, ...page });
        const answer = await callAws('ecs:ListServices', () => client.send(command));
        return { items: answer.serviceArns, nextToken: answer.nextToken };
      }),
    findServiceRevisions: (cluster, services) => findServiceRevisions(client, cluster, services),
    findTaskRevisions: (cluster, family, most) => findTaskRevisions(client, cluster, family, most),
  };
}

interface Page {
  readonly items: readonly string[] | undefined;
  readonly nextToken: string | undefined;
}

/** Reads on until there is no more, or enough. */
async function allPages(
  most: number,
  read: (page: { readonly nextToken?: string }) => Promise<Page>,
): Promise<readonly string[]> {
  const found: string[] = [];
  let page = {};
  for (;;) {
    const { items = [], nextToken } = await read(page);
    found.push(...items);
    if (nextToken === undefined || found.length >= most) return found.slice(0, most);
    page = { nextToken };
  }
}

/** DescribeServices takes ten at once, DescribeTasks a hundred. */
const servicesAtOnce = 10;
const tasksAtOnce = 100;

async function findServiceRevisions(
  client: ECSClient,
  cluster: string,
  services: readonly string[],
): Promise<readonly ServiceRevisions[]> {
  const found: ServiceRevisions[] = [];
  for (let from = 0; from < services.length; from += servicesAtOnce) {
    const some = services.slice(from, from + servicesAtOnce);
    const command = new DescribeServicesCommand({ cluster, services: some });
    const answer = await callAws('ecs:DescribeServices', () => client.send(command));
    found.push(...(answer.services ?? []).filter(({ status }) => status !== 'INACTIVE').map(referred));
  }
  return found;
}

function referred(service: Service): ServiceRevisions {
  const { taskDefinition, deployments = [], taskSets = [] } = service;
  const all = [taskDefinition, ...[...deployments, ...taskSets].map((one) => one.taskDefinition)];
  return {
    service: service.serviceName ?? '',
    controller: service.deploymentController?.type ?? 'ECS',
    revisions: [...new Set(all.flatMap((arn) => arn ?? []))],
  };
}

async function findTaskRevisions(
  client: ECSClient,
  cluster: string,
  family: string,
  most: number,
): Promise<readonly string[]> {
  const tasks = await allPages(most, async (page) => {
    const command = new ListTasksCommand({ cluster, family, maxResults: 100, ...page });
    const answer = await callAws('ecs:ListTasks', () => client.send(command));
    return { items: answer.taskArns, nextToken: answer.nextToken };
  });
  const found: string[] = [];
  for (let from = 0; from < tasks.length; from += tasksAtOnce) {
    const some = tasks.slice(from, from + tasksAtOnce);
    const command = new DescribeTasksCommand({ cluster, tasks: some });
    const answer = await callAws('ecs:DescribeTasks', () => client.send(command));
    found.push(...(answer.tasks ?? []).flatMap(({ taskDefinitionArn }) => taskDefinitionArn ?? []));
  }
  return found;
}
