import { between, randomFrom } from './random.js';
import { raiseStage } from './stage.js';
import { ecsShip, sdkWaiter } from './watchers.js';

/** @typedef {import('./sources.js').Sources} Sources */
/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('./watchers.js').Watcher} Watcher */

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
    const play = (/** @type {boolean} */ enable, /** @type {Watch | undefined} */ watch) =>
      crash(sources, { desired, enable, script, watch, seed: seed + index });
    const breaks = breaker ? (await play(true, undefined)).breakerMs : undefined;
    const ours = await play(breaker, (stage, service, deployment) =>
      ecsShip(stage, service, deployment, { onFailure }),
    );
    const waiter = await play(breaker, (stage, service) => sdkWaiter(stage, service, { maxWaitTime: 1800 }));
    found.push({ breakerMs: breaks, ours: ours.ending, waiter: waiter.ending });
  }
  return found;
}

/** @typedef {(stage: Stage, service: string, ours: import('../../src/watch/judge.js').OurDeployment) => Watcher} Watch */

/**
 * @param {Sources} sources
 * @param {{ desired: number, enable: boolean, script: object, watch: Watch | undefined, seed: number }} what
 */
async function crash(sources, { desired, enable, script, watch, seed }) {
  const stage = await raiseStage(sources);
  try {
    const sound = await stage.register({});
    const deploymentConfiguration = { deploymentCircuitBreaker: { enable, rollback: enable } };
    await stage.createService('web', sound, { desiredCount: desired, deploymentConfiguration });
    const broken = await stage.register(script);
    const ours = await stage.update('web', broken);
    const idle = async () => 'none';
    const { watcher: end } = await stage.time.run({ watcher: watch?.(stage, 'web', ours) ?? idle }, seed);
    if (watch === undefined) stage.clock.advance(3_600_000);
    const { rollbackAt } = await stage.record('web', ours);
    return {
      breakerMs: rollbackAt === undefined ? undefined : rollbackAt - ours.createdAt,
      ending: { verdict: end.result, afterMs: end.endedAt - ours.createdAt, requests: end.sent },
    };
  } finally {
    await stage.lower();
  }
}
