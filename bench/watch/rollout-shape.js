import { between } from './random.js';

/** What the engine's own steps of a rollout take in all, in seconds: network interface, scheduler, start. */
const ENGINE_S = 1.7;
/** Share of the rollout that the old tasks take to stop. */
const STOP = { low: 0.1, high: 0.2 };
/** Share of what is left that the pull takes; then the new tasks turn healthy. */
const PULL = { low: 0.2, high: 0.5 };

/**
 * How long the old tasks of a service take to stop, which is drawn when they start.
 * @param {() => number} random
 * @param {number} seconds of the whole rollout
 */
export function drawStop(random, seconds) {
  return between(random, STOP.low, STOP.high) * seconds;
}

/**
 * A revision whose rollout takes the given time, give or take 20 percent: pull, start, health check, then the old tasks'
 * end.
 * @param {() => number} random
 * @param {number} seconds
 * @param {number} oldStop seconds the tasks that are replaced take to stop
 * @returns {import('../../src/emulator/runtimes/scripted-rules.js').ContainerScript & { stop: { takes: number } }}
 */
export function drawRollout(random, seconds, oldStop) {
  const total = between(random, 0.8, 1.2) * seconds;
  const left = Math.max(0.2, total - oldStop - ENGINE_S);
  const pullTakes = between(random, PULL.low, PULL.high) * left;
  return { pullTakes, healthyAfter: left - pullTakes, stop: { takes: drawStop(random, seconds) } };
}
