import {
  type Container,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  type ServiceDeploymentBrief,
  type ServiceRevision,
} from '@aws-sdk/client-ecs';
import type { EcsPort } from '../../ports/ecs-port.js';
import type { ContainerImage, DeployedRevision, TaskImages } from '../../ports/revisions-port.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { awsFailure, callAws, isException } from './aws-failure.js';
import { serviceSnapshot } from './ecs-service.js';

type ImagesPort = Pick<EcsPort, 'findServices' | 'findDeployedImages' | 'findTaskImages'>;

/** What services and tasks run, image by image. */
export function ecsImages(client: ECSClient): ImagesPort {
  return {
    findServices: (cluster, names) => findServices(client, cluster, names),
    findDeployedImages: (cluster, service, most) => findDeployedImages(client, cluster, service, most),
    findTaskImages: (cluster) => findTaskImages(client, cluster),
  };
}

/** DescribeServices takes ten names. */
const atOnce = 10;

async function findServices(
  client: ECSClient,
  cluster: string,
  names: readonly string[],
): Promise<readonly ServiceSnapshot[]> {
  const found: ServiceSnapshot[] = [];
  try {
    for (let from = 0; from < names.length; from += atOnce) {
      const services = names.slice(from, from + atOnce);
      const answer = await client.send(new DescribeServicesCommand({ cluster, services }));
      found.push(...(answer.services ?? []).map(serviceSnapshot));
    }
  } catch (error) {
    if (!isException(error, 'ClusterNotFoundException')) throw awsFailure(error, 'ecs:DescribeServices');
  }
  return found.filter(({ status }) => status !== 'INACTIVE');
}

/** Entries of a page, which is also how many revisions DescribeServiceRevisions takes. */
const pageSize = 20;

async function findDeployedImages(
  client: ECSClient,
  cluster: string,
  service: string,
  most = pageSize,
): Promise<readonly DeployedRevision[]> {
  const found: DeployedRevision[] = [];
  let nextToken: string | undefined;
  do {
    const paging = nextToken === undefined ? {} : { nextToken };
    const list = new ListServiceDeploymentsCommand({ cluster, service, maxResults: pageSize, ...paging });
    const answer = await callAws('ecs:ListServiceDeployments', () => client.send(list));
    found.push(...(await withImages(client, answer.serviceDeployments ?? [])));
    nextToken = answer.nextToken;
  } while (nextToken !== undefined && found.length < most);
  return found.sort((a, b) => b.createdAt - a.createdAt).slice(0, most);
}

async function withImages(
  client: ECSClient,
  deployments: readonly ServiceDeploymentBrief[],
): Promise<readonly DeployedRevision[]> {
  const arns = [...new Set(deployments.flatMap((one) => one.targetServiceRevisionArn ?? []))];
  if (arns.length === 0) return [];
  const describe = new DescribeServiceRevisionsCommand({ serviceRevisionArns: arns });
  const answer = await callAws('ecs:DescribeServiceRevisions', () => client.send(describe));
  const revisions = new Map((answer.serviceRevisions ?? []).map((one) => [one.serviceRevisionArn, one]));
  return deployments.flatMap((one) => {
    const { status = 'PENDING', serviceDeploymentArn: arn = '', createdAt, finishedAt } = one;
    const end = finishedAt === undefined ? {} : { finishedAt: finishedAt.getTime() };
    const revision = revisions.get(one.targetServiceRevisionArn);
    return revision
      ? [{ arn, status, createdAt: createdAt?.getTime() ?? 0, ...end, ...deployedRevision(revision) }]
      : [];
  });
}

function deployedRevision({ serviceRevisionArn, taskDefinition, containerImages = [] }: ServiceRevision) {
  return {
    serviceRevisionArn: serviceRevisionArn ?? '',
    taskDefinitionArn: taskDefinition ?? '',
    images: containerImages.map((one) => containerImage(one.containerName, one.image, one.imageDigest)),
  };
}

const mostTaskPages = 5;

async function findTaskImages(client: ECSClient, cluster: string): Promise<readonly TaskImages[]> {
  const found: TaskImages[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < mostTaskPages; page += 1) {
    const paging = { maxResults: 100, ...(nextToken === undefined ? {} : { nextToken }) };
    const list = new ListTasksCommand({ cluster, desiredStatus: 'RUNNING', ...paging });
    const listed = await callAws('ecs:ListTasks', () => client.send(list));
    found.push(...(await describeTasks(client, cluster, listed.taskArns ?? [])));
    nextToken = listed.nextToken;
    if (nextToken === undefined) break;
  }
  return found;
}

async function describeTasks(client: ECSClient, cluster: string, tasks: string[]): Promise<TaskImages[]> {
  if (tasks.length === 0) return [];
  const describe = new DescribeTasksCommand({ cluster, tasks });
  const answer = await callAws('ecs:DescribeTasks', () => client.send(describe));
  return (answer.tasks ?? []).map(({ taskArn, group, containers = [] }) => ({
    task: taskArn?.split('/').at(-1) ?? '',
    group: group ?? '',
    images: containers.map(({ name, image, imageDigest }: Container) =>
      containerImage(name, image, imageDigest),
    ),
  }));
}

function containerImage(container = '', image = '', digest: string | undefined): ContainerImage {
  return { container, image, ...(digest === undefined ? {} : { digest }) };
}
