import { drawFate } from './fates.js';
import { between, randomFrom } from './random.js';
import { drawStop } from './rollout-shape.js';
import { raiseStage } from './stage.js';
import { ecsShip, sdkWaiter } from './watchers.js';

/** @typedef {import('./sources.js').Sources} Sources */
/** @typedef {import('./fates.js').Fate} Fate */

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
    const first = await stage.register({ stop: { takes: oldStop } });
    const deploymentConfiguration = { deploymentCircuitBreaker };
    await stage.createService('web', first, { deploymentConfiguration });
    const revision = await stage.register(fate.script(random, seconds, oldStop), fate.flaky);
    const ours = await stage.update('web', revision);
    const flows = {
      ours: ecsShip(stage, 'web', ours, { timeoutMs: TIMEOUT_S * 1000 }),
      waiter: sdkWaiter(stage, 'web', { maxWaitTime: TIMEOUT_S }),
      incident: incidentOf(stage, fate, ours, between(random, 0.1, 0.35) * seconds * 1000),
    };
    const ends = await stage.time.run(flows, seed);
    stage.clock.advance(TIMEOUT_S * 1000);
    const record = await stage.record('web', ours);
    const inTime = (record.finishedAt ?? Number.POSITIVE_INFINITY) < ours.createdAt + TIMEOUT_S * 1000;
    const said = { ours: ends.ours.result, waiter: ends.waiter.result };
    return { fate: fate.name, truth: truthOf(record), ...said, inTime };
  } finally {
    await stage.lower();
  }
}

/**
 * @param {import('./stage.js').Stage} stage
 * @param {Fate} fate
 * @param {import('../../src/watch/judge.js').OurDeployment} ours
 * @param {number} afterMs
 */
function incidentOf(stage, { incident }, ours, afterMs) {
  return async () => {
    if (incident === undefined) return '';
    await stage.time.sleep(afterMs);
    await stage.time.inFlight(() => incident(stage, 'web', ours));
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
