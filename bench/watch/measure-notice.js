import { randomFrom } from './random.js';
import { drawRollout, drawStop } from './rollout-shape.js';
import { raiseStage } from './stage.js';
import { ecsShip, fixedPoll, sdkWaiter } from './watchers.js';

/** @typedef {import('./sources.js').Sources} Sources */
/** @typedef {import('./stage.js').Stage} Stage */

/** Rollouts that a service with history has behind it. */
const EARLIER = 5;
/** The SDK's waiter wants to be told when to give up: as long as ecs-ship's own default. */
const PATIENCE = { maxWaitTime: 1800 };

export const CONTENDERS = /** @type {const} */ (['ecs-ship', 'waiter', 'waiter120', 'poll']);

/**
 * One rollout, watched by all at the same time.
 * @typedef {object} Notice
 * @property {number} tookMs from UpdateService to ECS's own end of it
 * @property {Readonly<Record<typeof CONTENDERS[number], Seen>>} seen
 */

/**
 * @typedef {object} Seen
 * @property {string} verdict
 * @property {number} lateMs from ECS's end of the deployment to the verdict
 * @property {number} requests
 */

/**
 * Rollouts of about the given duration, one after another.
 * @param {Sources} sources
 * @param {{ seconds: number, history: boolean, rollouts: number, seed: number }} what `history`: of one service with
 * earlier rollouts of that kind, or each of a service that ECS remembers nothing of
 * @returns {Promise<Notice[]>}
 */
export async function measureNotice(sources, { seconds, history, rollouts, seed }) {
  const random = randomFrom(seed);
  const stage = await raiseStage(sources);
  try {
    const names = Array.from({ length: history ? 1 : rollouts }, (_, index) => `web-${index}`);
    let stop = drawStop(random, seconds);
    const first = await stage.register({ stop: { takes: stop } });
    for (const name of names) await stage.createService(name, first);
    stage.forgetHistory();
    const notices = [];
    for (let index = history ? -EARLIER : 0; index < rollouts; index += 1) {
      const script = drawRollout(random, seconds, stop);
      const name = names[history ? 0 : index] ?? '';
      const revision = await stage.register(script);
      if (history) stop = script.stop.takes;
      const notice = await watchRollout(stage, name, revision, seed + index);
      if (index >= 0) notices.push(notice);
      stage.clock.advance(300_000);
    }
    return notices;
  } finally {
    await stage.lower();
  }
}

/**
 * @param {Stage} stage
 * @param {string} service
 * @param {string} revision
 * @param {number} seed
 * @returns {Promise<Notice>}
 */
async function watchRollout(stage, service, revision, seed) {
  const ours = await stage.update(service, revision);
  const watchers = {
    'ecs-ship': ecsShip(stage, service, ours),
    waiter: sdkWaiter(stage, service, PATIENCE),
    waiter120: sdkWaiter(stage, service, { ...PATIENCE, maxDelay: 120 }),
    poll: fixedPoll(stage, service),
  };
  const ends = await stage.time.run(watchers, seed);
  const { status, createdAt, finishedAt } = await stage.record(service, ours);
  if (status !== 'SUCCESSFUL' || finishedAt === undefined)
    throw new Error(`the rollout of ${service} ended ${status}`);
  const see = (/** @type {import('./virtual-time.js').End<string>} */ { result, endedAt, sent }) => ({
    verdict: result,
    lateMs: endedAt - finishedAt,
    requests: sent,
  });
  const seen = {
    'ecs-ship': see(ends['ecs-ship']),
    waiter: see(ends.waiter),
    waiter120: see(ends.waiter120),
    poll: see(ends.poll),
  };
  return { tookMs: finishedAt - createdAt, seen };
}
