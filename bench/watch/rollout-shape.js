import { between } from './random.js';

/** @typedef {import('../../src/emulator/runtimes/scripted-rules.js').ContainerScript} ContainerScript */

/** What the engine's own steps of a rollout take in all, in seconds: network interface, scheduler, start. */
const ENGINE_S = 1.5;
const START_S = 0.1;
/** Share of the rollout that the old tasks take to stop. */
const STOP = { low: 0.1, high: 0.2 };
/**
 * Share of what is left that the new tasks take to turn healthy, but never less than the first health check; the rest is the
 * pull. It is no multiple of the checks' interval: the container agent reports health at moments of its own.
 */
const HEALTHY = { low: 0.3, high: 0.8 };

/** Seconds between two container health checks of a rollout that takes so long; 5 is the least that ECS allows. */
export function checkEvery(/** @type {number} */ seconds) {
  return seconds < 30 ? 5 : 10;
}

/**
 * How long the old tasks of a service take to stop, which is drawn when they start.
 * @param {() => number} random
 * @param {number} seconds of the whole rollout
 */
export function drawStop(random, seconds) {
  const left = seconds - ENGINE_S - checkEvery(seconds);
  return Math.max(0.1, Math.min(left, between(random, STOP.low, STOP.high) * seconds));
}

/**
 * Tasks whose rollout takes the given time, give or take 20 percent: pull, start, turn healthy, then the old
 * tasks' end.
 * @param {() => number} random
 * @param {number} seconds
 * @param {number} oldStop seconds the tasks that are replaced take to stop
 * @returns {ContainerScript & { stop: { takes: number } }}
 */
export function drawRollout(random, seconds, oldStop) {
  const total = between(random, 0.8, 1.2) * seconds;
  const left = total - oldStop - ENGINE_S;
  const every = checkEvery(seconds);
  const healthyAfter = Math.max(every, between(random, HEALTHY.low, HEALTHY.high) * left);
  const stop = { takes: drawStop(random, seconds) };
  return {
    pullTakes: Math.max(0.1, left - healthyAfter),
    startTakes: START_S,
    healthyAfter,
    stop,
  };
}
