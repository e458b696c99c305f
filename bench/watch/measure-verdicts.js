import { drawFate } from './fates.js';
import { between, randomFrom } from './random.js';
import { drawStop } from './rollout-shape.js';
import { shipVirtually } from './ship-virtually.js';
import { raiseStage } from './stage.js';
import { sdkWaiter } from './watchers.js';

/** @typedef {import('./sources.js').Sources} Sources */
/** @typedef {import('./fates.js').Fate} Fate */
/** @typedef {import('./stage.js').Stage} Stage */

/** Everybody's timeout, and what rollouts take at most: they all end before it. */
const TIMEOUT_S = 600;
const SECONDS = { low: 6, high: 450 };

/**
 * One rollout and what was said of it.
 * @typedef {object} Judged
 * @property {string} fate
 * @property {string} truth by ECS's own record
 * @property {string} ours
 * @property {string} waiter the SDK's
 * @property {boolean} inTime ECS ended it before the timeout
 */

/**
 * Rollouts of every fate, each in an account of its own.
 * @param {Sources} sources
 * @param {{ rollouts: number, seed: number }} what
 * @returns {Promise<Judged[]>}
 */
export async function measureVerdicts(sources, { rollouts, seed }) {
  const judged = [];
  for (let index = 0; index < rollouts; index += 1) judged.push(await judgeOne(sources, seed + index));
  return judged;
}

/** @param {Sources} sources @param {number} seed @returns {Promise<Judged>} */
async function judgeOne(sources, seed) {
  const random = randomFrom(seed);
  const fate = drawFate(random());
  const seconds = between(random, SECONDS.low, SECONDS.high);
  const stage = await raiseStage(sources);
  try {
    const deploymentCircuitBreaker = fate.breaker ?? { enable: true, rollback: true };
    const oldStop = drawStop(random, seconds);
    const old = stage.newImage();
    stage.script(old, { stop: { takes: oldStop } });
    const deploymentConfiguration = { deploymentCircuitBreaker };
    await stage.createService('web', await stage.register(old), { deploymentConfiguration });
    const image = stage.newImage();
    stage.script(image, fate.script(random, seconds, oldStop), fate.flaky);
    const { flow, begun } = shipVirtually(stage, 'web', image, { timeout: `${TIMEOUT_S}s` });
    const incidentMs = between(random, 0.1, 0.35) * seconds * 1000;
    const ends = await stage.time.run(
      { ours: flow, waiter: waiting(stage, begun), incident: incidentOf(stage, fate, begun, incidentMs) },
      seed,
    );
    stage.clock.advance(TIMEOUT_S * 1000);
    const ours = ends.ours.result;
    const record = await stage.record('web', ours.id);
    const inTime = (record.finishedAt ?? Number.POSITIVE_INFINITY) < ours.watchedFrom + TIMEOUT_S * 1000;
    const said = { ours: ours.verdict, waiter: ends.waiter.result };
    return { fate: fate.name, truth: truthOf(record), ...said, inTime };
  } finally {
    await stage.lower();
  }
}

/** @param {Stage} stage @param {Promise<void>} begun */
function waiting(stage, begun) {
  const watcher = sdkWaiter(stage, 'web', { maxWaitTime: TIMEOUT_S });
  return async () => {
    await stage.time.until(begun);
    return watcher();
  };
}

/** @param {Stage} stage @param {Fate} fate @param {Promise<void>} begun @param {number} afterMs */
function incidentOf(stage, { incident }, begun, afterMs) {
  return async () => {
    if (incident === undefined) return '';
    await stage.time.until(begun);
    await stage.time.sleep(afterMs);
    await stage.time.inFlight(() => incident(stage, 'web'));
    return '';
  };
}

/**
 * The verdict that ECS's record stands for. STOPPED without a newer deployment is what a circuit breaker without rollback
 * leaves behind.
 * @param {{ status: string | undefined, replaced: boolean }} record
 */
function truthOf({ status, replaced }) {
  if (status === 'SUCCESSFUL') return 'stable';
  if (status === 'ROLLBACK_SUCCESSFUL') return 'rolled-back';
  if (status === 'STOPPED') return replaced ? 'superseded' : 'failed';
  return `${status}`;
}
