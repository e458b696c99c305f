import { ECSClient, waitUntilServicesStable } from '@aws-sdk/client-ecs';
import { CLUSTER, REGION } from './stage.js';
import { overVirtualTime } from './transport.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('../../src/watch/judge.js').OurDeployment} OurDeployment */
/** @typedef {import('../../src/config/config.js').Config} Config */

/**
 * Follows a deployment from its UpdateService answer on, and ends with what it says of it.
 * @typedef {() => Promise<string>} Watcher
 */

/** The options' defaults. */
const WATCH = /** @type {const} */ ({
  timeoutMs: 1_800_000,
  noProgressTimeoutMs: 600_000,
  onFailure: 'rollback',
  onCancel: 'leave',
});

/**
 * ecs-ship's own watch with its own SDK session, as a pipeline of its own would have it.
 * @param {Stage} stage
 * @param {string} service
 * @param {OurDeployment} ours
 * @param {Partial<Config['watch']>} [watch]
 * @returns {Watcher}
 */
export function ecsShip(stage, service, ours, watch = {}) {
  const { sources, time, clock, agent } = stage;
  const aws = { region: REGION, audience: '', allowedAccountIds: [] };
  const session = sources.openSession({ aws });
  overVirtualTime(session.ecs, time, agent);
  const ports = {
    ecs: sources.ecsAdapter(session),
    logs: sources.logsAdapter(session),
    loadBalancing: sources.loadBalancingAdapter(session),
    clock: { now: () => clock.now(), sleep: (/** @type {number} */ ms) => time.sleep(ms) },
  };
  const run = {
    config: { aws, target: { cluster: CLUSTER, service }, watch: { ...WATCH, ...watch } },
    ports,
    report: () => undefined,
    interrupted: new AbortController().signal,
    runUrl: undefined,
    startedAt: clock.now(),
    known: { facts: {}, stages: [], notices: [] },
  };
  // Following needs neither the image's part of the configuration nor the ports that make one.
  const following = /** @type {import('../../src/steps/run.js').Run} */ (/** @type {unknown} */ (run));
  return async () => {
    try {
      return (await sources.followDeployment(following, ours)).verdict;
    } catch (error) {
      return `error: ${/** @type {{ code?: string }} */ (error).code ?? error}`;
    } finally {
      session.close();
    }
  };
}

/**
 * The AWS SDK's own waitUntilServicesStable.
 * @param {Stage} stage
 * @param {string} service
 * @param {{ minDelay?: number, maxDelay?: number, maxWaitTime: number }} delays in seconds; what is left out is the SDK's
 * @returns {Watcher}
 */
export function sdkWaiter(stage, service, delays) {
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
  const client = new ECSClient({ endpoint: stage.emulator.url, region: REGION, credentials });
  overVirtualTime(client, stage.time, stage.agent);
  return async () => {
    try {
      await waitUntilServicesStable({ client, ...delays }, { cluster: CLUSTER, services: [service] });
      return 'stable';
    } catch (error) {
      const { name } = /** @type {Error} */ (error);
      return name === 'TimeoutError' ? 'timed-out' : `error: ${name}`;
    } finally {
      client.destroy();
    }
  };
}

/** @param {Stage} stage @param {string} service */
export function fixedPoll(stage, service) {
  // The AWS CLI's `ecs wait services-stable`: a look every 15 s, 40 of them.
  return sdkWaiter(stage, service, { minDelay: 15, maxDelay: 15, maxWaitTime: 15 * 40 });
}
