import { randomFrom } from './random.js';
import { drawRollout, drawStop } from './rollout-shape.js';
import { raiseStage } from './stage.js';
import { ecsShip } from './watchers.js';

/** @typedef {import('./sources.js').Sources} Sources */
/** @typedef {import('./stage.js').Stage} Stage */

/** A little under what ECS lets through of UpdateService: 50 at once and 5 per second after that. */
const AT_ONCE = 40;
const EVERY_MS = 220;
const EARLIER = 3;
/** Bounds the time that history takes to make. */
const SETTLED_MS = 900_000;

/**
 * What one of many watchers in the account met.
 * @typedef {object} InCrowd
 * @property {string} verdict
 * @property {number} lateMs from ECS's end of the deployment to the verdict
 * @property {number} sent requests, throttled ones too
 * @property {number} throttled
 */

/**
 * So many services of one account, updated as fast as ECS's own limit lets them, each followed by a watch of its own.
 * @param {Sources} sources
 * @param {{ watchers: number, seconds: number, seed: number }} what
 * @returns {Promise<InCrowd[]>}
 */
export async function measureCrowd(sources, { watchers, seconds, seed }) {
  const random = randomFrom(seed);
  const stage = await raiseStage(sources, { throttle: true });
  try {
    let services = Array.from({ length: watchers }, (_, index) => ({
      name: `web-${index}`,
      stop: drawStop(random, seconds),
    }));
    for (const { name, stop } of services)
      await stage.createService(name, await stage.register({ stop: { takes: stop } }));
    stage.forgetHistory();
    for (let round = 0; round < EARLIER; round += 1) {
      const drawn = await drawAll(stage, random, seconds, services);
      for (const { name, revision } of drawn) {
        stage.clock.advance(EVERY_MS);
        await stage.update(name, revision);
      }
      stage.clock.advance(SETTLED_MS);
      services = drawn;
    }
    return await shipAll(stage, await drawAll(stage, random, seconds, services), seed);
  } finally {
    await stage.lower();
  }
}

/** @typedef {{ name: string, stop: number }} Standing a service, and how long its running tasks take to stop */

/**
 * A revision for each service.
 * @param {Stage} stage
 * @param {() => number} random
 * @param {number} seconds
 * @param {readonly Standing[]} services
 */
async function drawAll(stage, random, seconds, services) {
  const drawn = [];
  for (const { name, stop } of services) {
    const script = drawRollout(random, seconds, stop);
    drawn.push({ name, stop: script.stop.takes, revision: await stage.register(script) });
  }
  return drawn;
}

/**
 * @param {Stage} stage
 * @param {readonly { name: string, revision: string }[]} ships
 * @param {number} seed
 * @returns {Promise<InCrowd[]>}
 */
async function shipAll(stage, ships, seed) {
  const flows = ships.map(({ name, revision }, index) => {
    const ship = async () => {
      await stage.time.sleep(Math.max(0, index - AT_ONCE + 1) * EVERY_MS + Math.random() * EVERY_MS);
      const ours = await stage.time.inFlight(() => stage.update(name, revision));
      return { ours, verdict: await ecsShip(stage, name, ours)() };
    };
    return [name, ship];
  });
  const ends = await stage.time.run(Object.fromEntries(flows), seed);
  const found = [];
  for (const [name, { result, endedAt, sent, throttled }] of Object.entries(ends)) {
    stage.clock.advance(1000);
    const { finishedAt = 0 } = await stage.record(name, result.ours);
    found.push({ verdict: result.verdict, lateMs: endedAt - finishedAt, sent, throttled });
  }
  return found;
}
