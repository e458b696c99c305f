import { between, randomFrom } from './random.js';
import { shipVirtually } from './ship-virtually.js';
import { raiseStage } from './stage.js';
import { sdkWaiter } from './watchers.js';

/** @typedef {import('./sources.js').Sources} Sources */
/** @typedef {import('./stage.js').Stage} Stage */

/**
 * A revision whose container exits at start, again and again, on three services alike: one with a circuit breaker and
 * nobody who acts, one that ecs-ship ships to, one that the SDK's waiter watches.
 * @typedef {object} CrashLoop
 * @property {number | undefined} breakerMs from UpdateService until ECS's circuit breaker acts
 * @property {Ending} ours
 * @property {Ending} waiter
 */

/** @typedef {{ verdict: string, afterMs: number, requests: number }} Ending */

/**
 * @param {Sources} sources
 * @param {{ desired: number, breaker: boolean, onFailure: 'rollback' | 'stop-waiting', loops: number, seed: number }} what
 * @returns {Promise<CrashLoop[]>}
 */
export async function measureCrashLoop(sources, { desired, breaker, onFailure, loops, seed }) {
  const random = randomFrom(seed);
  const found = [];
  for (let index = 0; index < loops; index += 1) {
    const exit = { code: 1, after: between(random, 1, 5) };
    const script = { pullTakes: between(random, 2, 10), exit };
    const play = (/** @type {By} */ by) =>
      crash(sources, { desired, breaker, onFailure, script, by, seed: seed + index });
    const [nobody, ours, waiter] = [await play('nobody'), await play('ecs-ship'), await play('waiter')];
    found.push({ breakerMs: nobody.breakerMs, ours: ours.ending, waiter: waiter.ending });
  }
  return found;
}

/** @typedef {'nobody' | 'ecs-ship' | 'waiter'} By who watches */

/**
 * @param {Sources} sources
 * @param {{ desired: number, breaker: boolean, onFailure: string, script: object, by: By, seed: number }} what
 */
async function crash(sources, { desired, breaker, onFailure, script, by, seed }) {
  const stage = await raiseStage(sources);
  try {
    const first = await stage.register(stage.newImage());
    const deploymentConfiguration = { deploymentCircuitBreaker: { enable: breaker, rollback: breaker } };
    await stage.createService('web', first, { desiredCount: desired, deploymentConfiguration });
    const image = stage.newImage();
    stage.script(image, script);
    const end =
      by === 'ecs-ship'
        ? await shipTo(stage, image, onFailure, seed)
        : await updateTo(stage, image, by, seed);
    const { createdAt, rollbackAt } = await stage.record('web');
    const breakerMs = rollbackAt === undefined ? undefined : rollbackAt - createdAt;
    const { verdict, endedAt, requests } = end;
    return { breakerMs, ending: { verdict, afterMs: endedAt - createdAt, requests } };
  } finally {
    await stage.lower();
  }
}

/** @param {Stage} stage @param {string} image @param {string} onFailure @param {number} seed */
async function shipTo(stage, image, onFailure, seed) {
  const { flow } = shipVirtually(stage, 'web', image, { 'on-failure': onFailure });
  const { ship } = await stage.time.run({ ship: flow }, seed);
  const { verdict, before } = ship.result;
  return { verdict, endedAt: ship.endedAt, requests: ship.sent - before };
}

/** @param {Stage} stage @param {string} image @param {By} by @param {number} seed */
async function updateTo(stage, image, by, seed) {
  await stage.update('web', await stage.register(image));
  const idle = async () => 'none';
  const watcher = by === 'waiter' ? sdkWaiter(stage, 'web', { maxWaitTime: 1800 }) : idle;
  const { end } = await stage.time.run({ end: watcher }, seed);
  if (by === 'nobody') stage.clock.advance(3_600_000);
  return { verdict: end.result, endedAt: end.endedAt, requests: end.sent };
}
