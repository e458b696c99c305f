import {
  type Deployment,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  type Service,
  type ServiceDeployment,
  type Task,
} from '@aws-sdk/client-ecs';

/** What ECS shows of a deployment once it has decided. */
export interface FailureStory {
  /** The service's events since the update, oldest first, with short names: T1 a task, D1 the old deployment, D2 ours, TG the target group. */
  readonly events: readonly string[];
  /** Our deployment's tasks that have stopped, the first to stop first. */
  readonly stopped: readonly Task[];
  /** The old deployment's tasks that have stopped. */
  readonly replaced: readonly Task[];
  /** The tasks that are meant to run. */
  readonly running: readonly Task[];
  readonly deployments: readonly Deployment[];
  readonly serviceDeployment: ServiceDeployment | undefined;
  readonly service: Service;
  /** Id of the deployment before ours: `ecs-svc/N`. */
  readonly old: string | undefined;
  /** The same, as ECS shows it now. */
  again(): Promise<FailureStory>;
}

/** `before` is the service as it was before the update, `ours` the id that the update's answer gave. */
export async function tellStory(ecs: ECSClient, before: Service, ours: string): Promise<FailureStory> {
  const where = { cluster: before.clusterArn, service: before.serviceName };
  const described = await ecs.send(
    new DescribeServicesCommand({ cluster: where.cluster, services: [before.serviceName ?? ''] }),
  );
  const service = described.services?.[0] ?? before;
  const stopped = await tasks(ecs, service, 'STOPPED');
  return {
    service,
    deployments: service.deployments ?? [],
    events: newEvents(service, before, ours),
    stopped: stopped.filter(({ startedBy }) => startedBy === ours).sort((a, b) => at(a) - at(b)),
    replaced: stopped.filter(({ startedBy }) => startedBy !== ours),
    running: await tasks(ecs, service, 'RUNNING'),
    serviceDeployment: await newest(ecs, where),
    old: before.deployments?.[0]?.id,
    again: () => tellStory(ecs, before, ours),
  };
}

function at({ stoppedAt }: Task): number {
  return stoppedAt?.getTime() ?? 0;
}

async function tasks(
  ecs: ECSClient,
  service: Service,
  desiredStatus: 'RUNNING' | 'STOPPED',
): Promise<Task[]> {
  const cluster = service.clusterArn;
  const { taskArns = [] } = await ecs.send(
    new ListTasksCommand({ cluster, serviceName: service.serviceName, desiredStatus }),
  );
  if (taskArns.length === 0) return [];
  return (await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks ?? [];
}

async function newest(ecs: ECSClient, where: { cluster: string | undefined; service: string | undefined }) {
  const { serviceDeployments = [] } = await ecs.send(new ListServiceDeploymentsCommand(where));
  const arns = serviceDeployments.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? []);
  const described = await ecs.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: arns.slice(0, 1) }),
  );
  return described.serviceDeployments?.[0];
}

function newEvents(service: Service, before: Service, ours: string): string[] {
  const seen = new Set(before.events?.map(({ id }) => id));
  const names = new Map<string, string>();
  const name = (id: string) => {
    if (!names.has(id)) names.set(id, `T${names.size + 1}`);
    return names.get(id) ?? '';
  };
  return (service.events ?? [])
    .filter(({ id }) => !seen.has(id))
    .reverse()
    .map(({ message = '' }) =>
      message
        .replaceAll(`(service ${service.serviceName}) `, '')
        .replaceAll(/\(task ([0-9a-f]{32})\)/g, (_, id: string) => `(task ${name(id)})`)
        .replaceAll(ours, 'ecs-svc/D2')
        .replaceAll(before.deployments?.[0]?.id ?? '-', 'ecs-svc/D1')
        .replaceAll(service.loadBalancers?.[0]?.targetGroupArn ?? '\n', 'TG'),
    );
}
