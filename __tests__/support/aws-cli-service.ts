import { setTimeout as sleep } from 'node:timers/promises';
import type {
  ContainerDefinition,
  CreateServiceResponse,
  DescribeServiceDeploymentsResponse,
  DescribeServicesResponse,
  DescribeTasksResponse,
  ListServiceDeploymentsResponse,
  ListTasksResponse,
  RegisterTaskDefinitionResponse,
  Service,
  ServiceDeployment,
  Task,
  TaskDefinition,
  UpdateServiceResponse,
} from '@aws-sdk/client-ecs';
import type { AwsCli } from './aws-cli.js';

const NETWORK = 'awsvpcConfiguration={subnets=[subnet-0a1b2c3d],securityGroups=[sg-0a1b2c3d]}';
const BREAKER = 'deploymentCircuitBreaker={enable=true,rollback=true}';

/** One service of a cluster, worked on by `aws ecs …` commands; its task definition family has its name. */
export class AwsCliService {
  readonly #aws: AwsCli;
  readonly #cluster: readonly string[];
  readonly name: string;

  constructor(aws: AwsCli, cluster: string, name: string) {
    this.#aws = aws;
    this.#cluster = ['--cluster', cluster];
    this.name = name;
  }

  /** Registers a Fargate task definition of one container. */
  async register(container: ContainerDefinition, ...more: readonly string[]): Promise<TaskDefinition> {
    const answer = await this.#aws.json<RegisterTaskDefinitionResponse>(
      ...['ecs', 'register-task-definition', '--family', this.name],
      ...['--container-definitions', JSON.stringify([container])],
      ...['--requires-compatibilities', 'FARGATE', '--network-mode', 'awsvpc'],
      ...['--cpu', '256', '--memory', '512', ...more],
    );
    return answer.taskDefinition ?? {};
  }

  /** Creates it with two tasks of the newest revision and the circuit breaker. */
  async create(...more: readonly string[]): Promise<Service> {
    const answer = await this.#aws.json<CreateServiceResponse>(
      ...[
        'ecs',
        'create-service',
        ...this.#cluster,
        '--service-name',
        this.name,
        '--task-definition',
        this.name,
      ],
      ...['--desired-count', '2', '--launch-type', 'FARGATE', '--network-configuration', NETWORK],
      ...['--deployment-configuration', BREAKER, ...more],
    );
    return answer.service ?? {};
  }

  async update(...more: readonly string[]): Promise<Service> {
    const argv = ['ecs', 'update-service', ...this.#cluster, '--service', this.name, ...more];
    return (await this.#aws.json<UpdateServiceResponse>(...argv)).service ?? {};
  }

  async describe(): Promise<Service> {
    const argv = ['ecs', 'describe-services', ...this.#cluster, '--services', this.name];
    return (await this.#aws.json<DescribeServicesResponse>(...argv)).services?.[0] ?? {};
  }

  /** Newest first. */
  async deployments(): Promise<ServiceDeployment[]> {
    const { serviceDeployments: briefs = [] } = await this.#aws.json<ListServiceDeploymentsResponse>(
      ...['ecs', 'list-service-deployments', ...this.#cluster, '--service', this.name],
    );
    const arns = briefs.map(({ serviceDeploymentArn }) => serviceDeploymentArn ?? '');
    const argv = ['ecs', 'describe-service-deployments', '--service-deployment-arns', ...arns];
    return (await this.#aws.json<DescribeServiceDeploymentsResponse>(...argv)).serviceDeployments ?? [];
  }

  async tasks(desiredStatus: 'RUNNING' | 'STOPPED'): Promise<Task[]> {
    const which = ['--service-name', this.name, '--desired-status', desiredStatus];
    const { taskArns = [] } = await this.#aws.json<ListTasksResponse>(
      'ecs',
      'list-tasks',
      ...this.#cluster,
      ...which,
    );
    if (taskArns.length === 0) return [];
    const argv = ['ecs', 'describe-tasks', ...this.#cluster, '--tasks', ...taskArns];
    return (await this.#aws.json<DescribeTasksResponse>(...argv)).tasks ?? [];
  }

  /** How many milliseconds `aws ecs wait services-stable` took to be content. */
  async waitUntilStable(): Promise<number> {
    const start = performance.now();
    await this.#aws.text('ecs', 'wait', 'services-stable', ...this.#cluster, '--services', this.name);
    return performance.now() - start;
  }

  /** `wait services-stable` is content before ECS is: it looks at counts, not at rolloutState. */
  async untilCompleted(): Promise<void> {
    for (;;) {
      const { deployments: [newest] = [], events } = await this.describe();
      if (newest?.rolloutState === 'COMPLETED') return;
      if (newest?.rolloutState === 'FAILED') throw new Error(JSON.stringify(events, null, 2));
      await sleep(200);
    }
  }
}
