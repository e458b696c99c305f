import { randomFrom } from './random.js';
import { checkEvery, drawRollout, drawStop } from './rollout-shape.js';
import { shipVirtually } from './ship-virtually.js';
import { raiseStage } from './stage.js';

/** @typedef {import('./sources.js').Sources} Sources */
/** @typedef {import('./stage.js').Stage} Stage */

/** They begin within so many milliseconds of one another. */
const TOGETHER_MS = 5000;
/** A little slower than ECS lets UpdateService through in the long run: 5 per second. */
const UPDATE_MS = 220;
const EARLIER = 3;
/** Bounds the time that history takes to make. */
const SETTLED_MS = 900_000;

/**
 * What one of many watchers in the account met.
 * @typedef {object} InCrowd
 * @property {string} verdict
 * @property {number | undefined} lateMs from ECS's end of the deployment to the verdict; undefined where there was none
 * @property {number} sent requests, throttled ones too
 * @property {number} throttled
 */

/**
 * So many services of one account that are all shipped to at the same time, each by a pipeline of its own. Each starts anew
 * with its own image (`force-new-deployment`): ECS registers no more than one revision per second, which would keep the
 * pipelines apart.
 * @param {Sources} sources
 * @param {{ watchers: number, seconds: number, seed: number }} what
 * @returns {Promise<InCrowd[]>}
 */
export async function measureCrowd(sources, { watchers, seconds, seed }) {
  const random = randomFrom(seed);
  const stage = await raiseStage(sources, { throttle: true, checkEvery: checkEvery(seconds) });
  try {
    const services = [];
    for (let index = 0; index < watchers; index += 1) {
      const service = { name: `web-${index}`, image: stage.newImage(), stop: drawStop(random, seconds) };
      stage.script(service.image, { stop: { takes: service.stop } });
      const revision = await stage.register(service.image);
      await stage.createService(service.name, revision);
      services.push({ ...service, revision });
    }
    stage.forgetHistory();
    for (let round = 0; round < EARLIER; round += 1) {
      for (const service of services) {
        drawNext(stage, random, seconds, service);
        stage.clock.advance(UPDATE_MS);
        await stage.update(service.name, service.revision);
      }
      stage.clock.advance(SETTLED_MS);
    }
    for (const service of services) drawNext(stage, random, seconds, service);
    return await shipAll(stage, services, seed);
  } finally {
    await stage.lower();
  }
}

/** @typedef {{ name: string, image: string, stop: number }} Standing a service, and how long its running tasks take to stop */

/**
 * @param {Stage} stage
 * @param {() => number} random
 * @param {number} seconds
 * @param {Standing} service whose next tasks are drawn
 */
function drawNext(stage, random, seconds, service) {
  const script = drawRollout(random, seconds, service.stop);
  service.stop = script.stop.takes;
  stage.script(service.image, script);
}

/**
 * @param {Stage} stage
 * @param {readonly Standing[]} services
 * @param {number} seed
 * @returns {Promise<InCrowd[]>}
 */
async function shipAll(stage, services, seed) {
  const flows = services.map(({ name, image }) => {
    const { flow } = shipVirtually(stage, name, image, { 'force-new-deployment': true });
    const ship = async () => {
      await stage.time.sleep(Math.random() * TOGETHER_MS);
      return flow();
    };
    return [name, ship];
  });
  const ends = await stage.time.run(Object.fromEntries(flows), seed);
  const found = [];
  for (const [name, { result, endedAt, sent, throttled }] of Object.entries(ends)) {
    stage.clock.advance(1000);
    const finishedAt = result.id && (await stage.record(name, result.id)).finishedAt;
    const lateMs = finishedAt ? endedAt - finishedAt : undefined;
    found.push({ verdict: result.verdict, lateMs, sent, throttled });
  }
  return found;
}
