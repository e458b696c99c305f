import { measureCrashLoop } from './measure-crash-loop.js';
import { measureCrowd } from './measure-crowd.js';
import { measureNotice } from './measure-notice.js';
import { measureVerdicts } from './measure-verdicts.js';

/** @typedef {import('./sources.js').Sources} Sources */

/**
 * @typedef {object} WatchFigures
 * @property {readonly { seconds: number, history: boolean, notices: readonly import('./measure-notice.js').Notice[] }[]} notices
 * @property {readonly { what: typeof CRASH_LOOPS[number], loops: readonly import('./measure-crash-loop.js').CrashLoop[] }[]} crashLoops
 * @property {readonly { watchers: number, seconds: number, met: readonly import('./measure-crowd.js').InCrowd[] }[]} crowds
 * @property {readonly import('./measure-verdicts.js').Judged[]} judged
 */

const DURATIONS_S = [6, 60, 120, 300];
const CRASH_LOOPS = /** @type {const} */ ([
  { desired: 2, breaker: true, onFailure: 'rollback' },
  { desired: 20, breaker: true, onFailure: 'rollback' },
  { desired: 2, breaker: false, onFailure: 'rollback' },
  { desired: 2, breaker: false, onFailure: 'stop-waiting' },
]);
/** How many watch at once, and how often that is repeated for the given number of rollouts of the rest. */
const CROWDS = [
  { watchers: 1, repeated: 0.2 },
  { watchers: 20, repeated: 0.05 },
  { watchers: 200, repeated: 0.015 },
];
const CROWD_S = [120, 300];
/** Rollouts of every fate for each rollout of one length. */
const FATES = 5;

/**
 * Every figure of the watch, in virtual time.
 * @param {Sources} sources
 * @param {{ rollouts: number, log: (line: string) => void }} request
 * @returns {Promise<WatchFigures>}
 */
export async function measureWatch(sources, { rollouts, log }) {
  const notices = [];
  for (const history of [true, false]) {
    for (const seconds of DURATIONS_S) {
      log(`${rollouts} rollouts of ${seconds} s, ${history ? 'with' : 'without'} history`);
      const what = { seconds, history, rollouts, seed: seconds * 1000 };
      notices.push({ seconds, history, notices: await measureNotice(sources, what) });
    }
  }
  const crashLoops = [];
  for (const what of CRASH_LOOPS) {
    const loops = Math.ceil(rollouts / 5);
    log(`${loops} crash loops of ${what.desired} tasks`);
    crashLoops.push({ what, loops: await measureCrashLoop(sources, { ...what, loops, seed: 1 }) });
  }
  const crowds = [];
  for (const { watchers, repeated } of CROWDS) {
    for (const seconds of CROWD_S)
      crowds.push(
        await repeatCrowd(sources, { watchers, seconds, times: Math.ceil(rollouts * repeated), log }),
      );
  }
  log(`${rollouts * FATES} rollouts of every fate`);
  const judged = await measureVerdicts(sources, { rollouts: rollouts * FATES, seed: 1 });
  return { notices, crashLoops, crowds, judged };
}

/**
 * @param {Sources} sources
 * @param {{ watchers: number, seconds: number, times: number, log: (line: string) => void }} what
 */
async function repeatCrowd(sources, { watchers, seconds, times, log }) {
  log(`${times} × ${watchers} watchers at once, rollouts of ${seconds} s`);
  const met = [];
  for (let seed = 0; seed < times; seed += 1)
    met.push(...(await measureCrowd(sources, { watchers, seconds, seed })));
  return { watchers, seconds, met };
}
