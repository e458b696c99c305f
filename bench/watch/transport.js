import { Agent, request } from 'node:http';
import { between } from './random.js';

/** @typedef {import('./virtual-time.js').VirtualTime} VirtualTime */
/** @typedef {{ readonly config: object, readonly middlewareStack: unknown }} Client an AWS SDK client */

/** A request's way to AWS and the way back, in virtual milliseconds: from a CI host of the same continent. */
const ONE_WAY_MS = { low: 10, high: 40 };

/**
 * Sends the client's requests over HTTP so that virtual time stands still while the emulator answers, takes virtual time
 * on the way there and back, and counts what is sent and refused.
 * @template {Client} C
 * @param {C} client
 * @param {VirtualTime} time
 * @param {Agent} agent shared, so that two hundred clients need no two hundred connections each
 * @returns {C}
 */
export function overVirtualTime(client, time, agent) {
  const handle = async (/** @type {any} */ asked) => {
    await time.sleep(oneWay());
    const response = await time.inFlight(() => send(asked, agent));
    time.count(response.statusCode === 400 && response.body.includes('ThrottlingException'));
    await time.sleep(oneWay());
    return { response };
  };
  Object.assign(client.config, { requestHandler: { handle } });
  return client;
}

function oneWay() {
  return between(Math.random, ONE_WAY_MS.low, ONE_WAY_MS.high);
}

/**
 * @param {{ hostname: string, port?: number, method: string, path: string, headers: Record<string, string>, body?: any }} asked
 * @param {Agent} agent
 * @returns {Promise<{ statusCode: number, headers: Record<string, string>, body: Buffer }>} read to its end
 */
function send({ hostname, port, method, path, headers, body }, agent) {
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const told = /** @type {Record<string, string>} */ (response.headers);
        resolve({ statusCode: response.statusCode ?? 0, headers: told, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
