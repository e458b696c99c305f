import { setTimeout as sleep } from 'node:timers/promises';
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';

const SETTLE_LIMIT_MS = 5 * 60_000;
const subnets = ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'];

/** The AWS account that the contenders find, and what the bench asks of it between two runs. */
export class StageSet {
  /** @param {{ url: string, region: string, cluster: string }} place */
  constructor({ url, region, cluster }) {
    const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
    this.cluster = cluster;
    this.ecs = new ECSClient({ endpoint: url, region, credentials });
    this.ecr = new ECRClient({ endpoint: url, region, credentials });
  }

  async createCluster() {
    await this.ecs.send(new CreateClusterCommand({ clusterName: this.cluster }));
  }

  /**
   * With ECR's own settings.
   * @param {string} name
   */
  async createRepository(name) {
    await this.ecr.send(new CreateRepositoryCommand({ repositoryName: name }));
  }

  /** @returns {Promise<string>} the password for the registry; the user is AWS */
  async registryPassword() {
    const { authorizationData } = await this.ecr.send(new GetAuthorizationTokenCommand({}));
    const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
    return token.slice(token.indexOf(':') + 1);
  }

  /**
   * A service without tasks, since there is no image yet.
   * @param {string} name of it and of the task definition family
   * @param {Record<string, unknown>} definition
   */
  async createService(name, definition) {
    const input = /** @type {import('@aws-sdk/client-ecs').RegisterTaskDefinitionCommandInput} */ (
      /** @type {unknown} */ ({ ...definition, family: name })
    );
    const { taskDefinition } = await this.ecs.send(new RegisterTaskDefinitionCommand(input));
    await this.ecs.send(
      new CreateServiceCommand({
        cluster: this.cluster,
        serviceName: name,
        taskDefinition: taskDefinition?.taskDefinitionArn,
        desiredCount: 0,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets, securityGroups: ['sg-0a1b2c3d'] } },
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      }),
    );
  }

  /** @param {string} service @param {number} desiredCount */
  async scale(service, desiredCount) {
    await this.ecs.send(new UpdateServiceCommand({ cluster: this.cluster, service, desiredCount }));
  }

  /**
   * Waits until nothing of a service starts or stops any more, so that one run does not burden the next.
   * @param {string} service
   * @param {import('../scripts/setup/signals.js').Signals} signals a signal ends the wait
   */
  async settle(service, signals) {
    const limit = Date.now() + SETTLE_LIMIT_MS;
    while (signals.exitCode() === undefined && !(await this.#isSettled(service))) {
      if (Date.now() > limit) throw new Error(`The service ${service} did not settle in 5 minutes.`);
      await sleep(250);
    }
  }

  /**
   * When ECS finished the newest service deployment that began after a moment.
   * @param {string} service
   * @param {number} since milliseconds since the epoch
   * @returns {Promise<number | undefined>} milliseconds since the epoch; undefined when none began
   */
  async finishedAt(service, since) {
    const listed = await this.ecs.send(
      new ListServiceDeploymentsCommand({
        cluster: this.cluster,
        service,
        createdAt: { after: new Date(since) },
      }),
    );
    const arns = (listed.serviceDeployments ?? []).flatMap((one) => one.serviceDeploymentArn ?? []);
    if (arns.length === 0) return undefined;
    const { serviceDeployments = [] } = await this.ecs.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: arns }),
    );
    return Math.max(...serviceDeployments.map((one) => one.finishedAt?.getTime() ?? Number.NaN));
  }

  close() {
    this.ecs.destroy();
    this.ecr.destroy();
  }

  /** @param {string} service */
  async #isSettled(service) {
    const described = await this.ecs.send(
      new DescribeServicesCommand({ cluster: this.cluster, services: [service] }),
    );
    const one = described.services?.[0];
    const rolledOut = one?.deployments?.length === 1 && one.deployments[0]?.rolloutState === 'COMPLETED';
    if (!one || !rolledOut || one.runningCount !== one.desiredCount || one.pendingCount !== 0) return false;
    return this.#hasStopped(service);
  }

  /** @param {string} service */
  async #hasStopped(service) {
    const list = {
      cluster: this.cluster,
      serviceName: service,
      desiredStatus: /** @type {const} */ ('STOPPED'),
    };
    const { taskArns = [] } = await this.ecs.send(new ListTasksCommand(list));
    if (taskArns.length === 0) return true;
    const asked = new DescribeTasksCommand({ cluster: this.cluster, tasks: taskArns.slice(0, 100) });
    const { tasks = [] } = await this.ecs.send(asked);
    return tasks.every((task) => task.lastStatus === 'STOPPED');
  }
}
