import { Agent } from 'node:http';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { VirtualTime } from './virtual-time.js';

/** @typedef {import('./sources.js').Sources} Sources */
/** @typedef {import('../../src/emulator/runtimes/scripted-rules.js').ContainerScript} ContainerScript */

export const CLUSTER = 'prod';
export const REGION = 'eu-central-1';
const DAY_MS = 86_400_000;

/** @typedef {Awaited<ReturnType<typeof raiseStage>>} Stage */

/**
 * An emulator in virtual time whose cluster has no service yet.
 * @param {Sources} sources
 * @param {{ throttle?: boolean, checkEvery?: number }} [options] `checkEvery`: seconds between container health checks
 */
export async function raiseStage(sources, { throttle = false, checkEvery = 10 } = {}) {
  // Near the machine's time: the SDK takes a far-off Date header for clock skew.
  const clock = new sources.VirtualClock(Date.now());
  /** @type {InstanceType<Sources['ScriptedRuntime']> | undefined} */
  let runtime;
  const emulator = await sources.startEmulator({
    clock,
    runtime: ({ images }) => {
      runtime = new sources.ScriptedRuntime(clock, images);
      return runtime;
    },
    throttle,
  });
  process.env.AWS_ENDPOINT_URL = emulator.url;
  const agent = new Agent({ keepAlive: true });
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
  const ecs = new ECSClient({ endpoint: emulator.url, region: REGION, credentials, maxAttempts: 1 });
  await ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }));
  let images = 0;
  const stage = {
    sources,
    emulator,
    clock,
    agent,
    ecs,
    time: new VirtualTime(clock),

    /**
     * Says how the tasks behave that start from now on with an image.
     * @param {string} image
     * @param {ContainerScript} script
     * @param {number} [flaky] so many of them exit right after their start before
     */
    script(image, script, flaky = 0) {
      runtime?.script({ image, script });
      if (flaky > 0) runtime?.script({ image, first: flaky, script: { exit: { code: 1, after: 2 } } });
    },

    /** An image that nobody has named before. */
    newImage() {
      images += 1;
      return `example/web:${images}`;
    },

    /**
     * A revision of one container with a health check.
     * @param {string} image
     * @returns {Promise<string>} its ARN
     */
    async register(image) {
      clock.advance(1000);
      const healthCheck = { command: ['CMD', 'true'], interval: checkEvery };
      const container = { name: 'web', image, memory: 128, essential: true, healthCheck, stopTimeout: 120 };
      const command = new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions: [container] });
      return (await ecs.send(command)).taskDefinition?.taskDefinitionArn ?? '';
    },

    /**
     * A service in its steady state.
     * @param {string} serviceName
     * @param {string} taskDefinition
     * @param {Partial<import('@aws-sdk/client-ecs').CreateServiceCommandInput>} [change]
     */
    async createService(serviceName, taskDefinition, change = {}) {
      const deploymentCircuitBreaker = { enable: true, rollback: true };
      const deploymentConfiguration = { deploymentCircuitBreaker };
      const input = {
        cluster: CLUSTER,
        serviceName,
        taskDefinition,
        desiredCount: 2,
        deploymentConfiguration,
      };
      await ecs.send(new CreateServiceCommand({ ...input, ...change }));
      clock.advance(600_000);
    },

    /** ECS keeps service deployments for 90 days. */
    forgetHistory() {
      clock.advance(91 * DAY_MS);
    },

    /**
     * A deployment by somebody else than those who are measured.
     * @param {string} service
     * @param {string} taskDefinition
     * @returns {Promise<string>} `ecs-svc/N`
     */
    async update(service, taskDefinition) {
      const input = { cluster: CLUSTER, service, taskDefinition, forceNewDeployment: true };
      const updated = (await ecs.send(new UpdateServiceCommand(input))).service;
      return updated?.deployments?.[0]?.id ?? '';
    },

    /**
     * ECS's own record of a deployment, and whether a newer one has taken its place.
     * @param {string} service
     * @param {string} [id] `ecs-svc/N`; the newest one's when left out
     */
    async record(service, id) {
      const listed = await ecs.send(new ListServiceDeploymentsCommand({ cluster: CLUSTER, service }));
      const all = listed.serviceDeployments ?? [];
      const number = id?.split('/').at(-1);
      const isAsked = (/** @type {string | undefined} */ arn) => arn?.split('/').at(-1) === number;
      const place = id === undefined ? 0 : all.findIndex((one) => isAsked(one.targetServiceRevisionArn));
      const serviceDeploymentArns = [all[place]?.serviceDeploymentArn ?? ''];
      const described = await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
      const found = described.serviceDeployments?.[0] ?? {};
      const { status, rollback, createdAt, finishedAt } = found;
      return {
        status,
        replaced: place > 0,
        arn: serviceDeploymentArns[0],
        createdAt: createdAt?.getTime() ?? 0,
        /** Undefined while it goes on. */
        finishedAt: finishedAt?.getTime(),
        rollbackAt: rollback?.startedAt?.getTime(),
      };
    },

    async lower() {
      ecs.destroy();
      agent.destroy();
      await emulator.close();
    },
  };
  return stage;
}
