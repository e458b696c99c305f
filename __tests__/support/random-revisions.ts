import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  RunTaskCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { seededRandom } from '../../src/emulator/faults/seeded-random.js';
import { ScriptedService } from './scripted-service.js';

/** Services of two clusters that share the family `web`. */
const sharing = [
  { cluster: 'prod', service: 'web' },
  { cluster: 'prod', service: 'worker' },
  { cluster: 'staging', service: 'web' },
];

const minute = 60_000;

/** What a seed makes up: deploys, rollbacks, tasks and other tools, one after the other. */
export class RandomRevisions {
  readonly service: ScriptedService;
  readonly story: string[] = [];
  #random: () => number;
  #images = 0;

  private constructor(service: ScriptedService, seed: number) {
    this.service = service;
    this.#random = seededRandom(seed);
  }

  static async start(seed: number): Promise<RandomRevisions> {
    const service = await ScriptedService.start();
    process.env.AWS_ENDPOINT_URL = service.emulator.url;
    await service.ecs.send(new CreateClusterCommand({ clusterName: 'staging' }));
    for (const { cluster, service: serviceName } of sharing.slice(1)) {
      const settings = { taskDefinition: 'web', desiredCount: 1 };
      await service.ecs.send(new CreateServiceCommand({ cluster, serviceName, ...settings }));
    }
    service.clock.advance(5 * minute);
    return new RandomRevisions(service, seed);
  }

  /** New revisions that are old enough to go, uses of any there are, and a ship that may come while rollouts go on. */
  async round(): Promise<void> {
    for (let time = 0; time < 4; time += 1) await this.#register();
    this.service.clock.advance(61 * minute);
    for (let time = this.#upTo(3); time >= 0; time -= 1) await this.#use();
    this.service.clock.advance(this.#upTo(2) * minute);
    if (this.#random() < 0.2) await this.#goBack();
    else await this.#ship();
  }

  async #use(): Promise<void> {
    if (this.#random() < 0.5) await this.#otherTool();
    else await this.#runTask();
    this.service.clock.advance(this.#upTo(3) * minute);
  }

  /** A ship of a new image, which may fail and be rolled back. */
  async #ship(): Promise<void> {
    const { cluster, service } = this.#pick(sharing);
    this.#images += 1;
    const image = `example/web:ship-${this.#images}`;
    const fails = this.#random() < 0.25;
    if (fails) this.service.script({ image, script: { exit: { code: 1, after: 1 } } });
    const keepRevisions = 1 + this.#upTo(1);
    const watch = fails ? { onFailure: 'rollback' as const } : {};
    const { outcome } = await this.service.ship({
      cluster,
      service,
      image,
      update: { keepRevisions },
      watch,
    });
    this.#tell(
      `ship to ${cluster}/${service}, keep ${keepRevisions}: ${outcome.verdict} ${this.#gone(outcome)}`,
    );
  }

  async #goBack(): Promise<void> {
    const { cluster, service } = this.#pick(sharing);
    const revision = this.#pick(await this.active());
    const keepRevisions = 1 + this.#upTo(1);
    const { outcome } = await this.service.ship({
      ...{ cluster, service, update: { keepRevisions, allowOlder: true } },
      rest: (config) => ({ ...config, taskDefinition: { ...config.taskDefinition, revision } }),
    });
    this.#tell(`${cluster}/${service} back to ${revision}: ${outcome.verdict} ${this.#gone(outcome)}`);
  }

  async #otherTool(): Promise<void> {
    const where = this.#pick(sharing);
    const taskDefinition = this.#pick(await this.active());
    await this.service.ecs.send(new UpdateServiceCommand({ ...where, taskDefinition }));
    this.#tell(`somebody updates ${where.cluster}/${where.service} to ${taskDefinition}`);
  }

  async #runTask(): Promise<void> {
    const { cluster } = this.#pick(sharing);
    const taskDefinition = this.#pick(await this.active());
    await this.service.ecs.send(new RunTaskCommand({ cluster, taskDefinition }));
    this.#tell(`a task of ${taskDefinition} in ${cluster}`);
  }

  async #register(): Promise<void> {
    this.#images += 1;
    const tags: Record<string, string> = this.#random() < 0.2 ? {} : { 'ecs-ship:version': '1.0.0' };
    const arn = await this.service.register(`example/web:other-${this.#images}`, {}, tags);
    this.#tell(`${arn.split('/').at(-1)} is registered ${'ecs-ship:version' in tags ? 'by ecs-ship' : ''}`);
  }

  #gone({ stages }: Awaited<ReturnType<ScriptedService['ship']>>['outcome']): string {
    return stages.find(({ stage }) => stage === 'revisions')?.summary ?? '';
  }

  #tell(line: string): void {
    this.story.push(line.trim());
  }

  #upTo(most: number): number {
    return Math.floor(this.#random() * (most + 1));
  }

  #pick<Item>(list: readonly Item[]): Item {
    return list[this.#upTo(list.length - 1)] as Item;
  }

  /** `web:3`, oldest first. */
  async active(status: 'ACTIVE' | 'INACTIVE' = 'ACTIVE'): Promise<readonly string[]> {
    const command = new ListTaskDefinitionsCommand({ familyPrefix: 'web', status });
    return ((await this.service.ecs.send(command)).taskDefinitionArns ?? []).map(nameOf);
  }

  /** Every revision that ECS itself says is used, or would be restored, with who needs it. */
  async needed(): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const { cluster, service } of sharing) {
      for (const [name, why] of await this.#neededBy(cluster, service)) found.set(name, why);
    }
    for (const cluster of ['prod', 'staging']) {
      for (const name of await this.#running(cluster)) found.set(name, `a task in ${cluster}`);
    }
    return found;
  }

  async #neededBy(cluster: string, service: string): Promise<[string, string][]> {
    const { ecs } = this.service;
    const { services = [] } = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
    const deployments = services[0]?.deployments ?? [];
    const who = `${cluster}/${service}`;
    return [
      [nameOf(services[0]?.taskDefinition), `${who} is on it`],
      ...deployments.map((one): [string, string] => [nameOf(one.taskDefinition), `${who} deploys it`]),
      ...(await this.#restorable(cluster, service)).map((one): [string, string] => [
        one,
        `${who} had it before`,
      ]),
    ];
  }

  /** What it was last stable on, and before that. */
  async #restorable(cluster: string, service: string): Promise<readonly string[]> {
    const { ecs } = this.service;
    const list = await ecs.send(
      new ListServiceDeploymentsCommand({ cluster, service, status: ['SUCCESSFUL'], maxResults: 20 }),
    );
    const arns = (list.serviceDeployments ?? []).flatMap((one) => one.serviceDeploymentArn ?? []);
    const { serviceDeployments = [] } = await ecs.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: arns }),
    );
    const newestFirst = [...serviceDeployments].sort((a, b) => Number(b.createdAt) - Number(a.createdAt));
    const serviceRevisionArns = newestFirst
      .slice(0, 2)
      .flatMap((one) => one.targetServiceRevision?.arn ?? []);
    const { serviceRevisions = [] } = await ecs.send(
      new DescribeServiceRevisionsCommand({ serviceRevisionArns }),
    );
    return serviceRevisions.map((one) => nameOf(one.taskDefinition));
  }

  async #running(cluster: string): Promise<readonly string[]> {
    const { ecs } = this.service;
    const { taskArns: tasks = [] } = await ecs.send(new ListTasksCommand({ cluster }));
    if (tasks.length === 0) return [];
    const described = await ecs.send(new DescribeTasksCommand({ cluster, tasks }));
    return (described.tasks ?? []).map((task) => nameOf(task.taskDefinitionArn));
  }
}

function nameOf(arn = ''): string {
  return arn.split('/').at(-1) ?? '';
}
