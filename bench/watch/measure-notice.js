import { randomFrom } from './random.js';
import { checkEvery, drawRollout, drawStop } from './rollout-shape.js';
import { shipVirtually } from './ship-virtually.js';
import { raiseStage } from './stage.js';
import { fixedPoll, sdkWaiter } from './watchers.js';

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
  const stage = await raiseStage(sources, { checkEvery: checkEvery(seconds) });
  try {
    const services = [];
    for (let index = 0; index < (history ? 1 : rollouts); index += 1) {
      const service = { name: `web-${index}`, stop: drawStop(random, seconds) };
      const image = stage.newImage();
      stage.script(image, { stop: { takes: service.stop } });
      await stage.createService(service.name, await stage.register(image));
      services.push(service);
    }
    stage.forgetHistory();
    const notices = [];
    for (let index = history ? -EARLIER : 0; index < rollouts; index += 1) {
      const service = services[history ? 0 : index];
      if (service === undefined) throw new Error(`no service for rollout ${index}`);
      const script = drawRollout(random, seconds, service.stop);
      service.stop = script.stop.takes;
      const notice = await watchRollout(stage, service.name, script, seed + index);
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
 * @param {import('../../src/emulator/runtimes/scripted-rules.js').ContainerScript} script
 * @param {number} seed
 * @returns {Promise<Notice>}
 */
async function watchRollout(stage, service, script, seed) {
  const image = stage.newImage();
  stage.script(image, script);
  const { flow, begun } = shipVirtually(stage, service, image);
  const afterwards = (/** @type {import('./watchers.js').Watcher} */ watcher) => async () => {
    await stage.time.until(begun);
    return { verdict: await watcher(), before: 0 };
  };
  const ends = await stage.time.run(
    {
      'ecs-ship': flow,
      waiter: afterwards(sdkWaiter(stage, service, PATIENCE)),
      waiter120: afterwards(sdkWaiter(stage, service, { ...PATIENCE, maxDelay: 120 })),
      poll: afterwards(fixedPoll(stage, service)),
    },
    seed,
  );
  const { status, createdAt, finishedAt } = await stage.record(service);
  if (status !== 'SUCCESSFUL' || finishedAt === undefined)
    throw new Error(`the rollout of ${service} ended ${status}`);
  /** @param {import('./virtual-time.js').End<{ verdict: string, before: number }>} end */
  const see = ({ result, endedAt, sent }) => ({
    verdict: result.verdict,
    lateMs: endedAt - finishedAt,
    requests: sent - result.before,
  });
  const seen = {
    'ecs-ship': see(ends['ecs-ship']),
    waiter: see(ends.waiter),
    waiter120: see(ends.waiter120),
    poll: see(ends.poll),
  };
  return { tookMs: finishedAt - createdAt, seen };
}
