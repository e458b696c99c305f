import { ECSClient, waitUntilServicesStable } from '@aws-sdk/client-ecs';
import { CLUSTER, REGION } from './stage.js';
import { overVirtualTime } from './transport.js';

/** @typedef {import('./stage.js').Stage} Stage */

/**
 * Follows a deployment and ends with what it says of it.
 * @typedef {() => Promise<string>} Watcher
 */

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
