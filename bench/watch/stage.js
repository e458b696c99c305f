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
/** @typedef {import('../../src/watch/judge.js').OurDeployment} OurDeployment */
/** @typedef {import('../../src/emulator/runtimes/scripted-rules.js').ContainerScript} ContainerScript */

export const CLUSTER = 'prod';
export const REGION = 'eu-central-1';
const DAY_MS = 86_400_000;

/** @typedef {Awaited<ReturnType<typeof raiseStage>>} Stage */

/**
 * An emulator in virtual time whose cluster has no service yet.
 * @param {Sources} sources
 * @param {{ throttle?: boolean }} [options]
 */
export async function raiseStage(sources, options = {}) {
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
    ...options,
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
     * A revision of one container that behaves as told.
     * @param {ContainerScript} script
     * @param {number} [flaky] so many of its tasks exit right after their start before
     * @returns {Promise<string>} its ARN
     */
    async register(script, flaky = 0) {
      images += 1;
      const image = `example/web:${images}`;
      runtime?.script({ image, script });
      if (flaky > 0) runtime?.script({ image, first: flaky, script: { exit: { code: 1, after: 2 } } });
      clock.advance(1000);
      const healthCheck = { command: ['CMD', 'true'] };
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
     * @param {string} service
     * @param {string} taskDefinition
     * @returns {Promise<OurDeployment>}
     */
    async update(service, taskDefinition) {
      const command = new UpdateServiceCommand({ cluster: CLUSTER, service, taskDefinition });
      const primary = (await ecs.send(command)).service?.deployments?.[0];
      return {
        id: primary?.id ?? '',
        taskDefinitionArn: taskDefinition,
        createdAt: primary?.createdAt?.getTime() ?? clock.now(),
        startsDeployment: true,
      };
    },

    /**
     * ECS's own record of our deployment, and whether a newer one has taken its place.
     * @param {string} service
     * @param {OurDeployment} ours
     */
    async record(service, { id }) {
      const listed = await ecs.send(new ListServiceDeploymentsCommand({ cluster: CLUSTER, service }));
      const all = listed.serviceDeployments ?? [];
      const number = id.split('/').at(-1);
      const place = all.findIndex((one) => one.targetServiceRevisionArn?.split('/').at(-1) === number);
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
