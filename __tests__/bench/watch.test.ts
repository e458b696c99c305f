import { jest } from '@jest/globals';
import { measureCrowd } from '../../bench/watch/measure-crowd.js';
import { measureNotice } from '../../bench/watch/measure-notice.js';
import { measureVerdicts } from '../../bench/watch/measure-verdicts.js';
import type { Sources } from '../../bench/watch/sources.js';
import { openSession } from '../../src/adapters/aws/aws-session.js';
import { ecrAdapter } from '../../src/adapters/aws/ecr.js';
import { ecsAdapter } from '../../src/adapters/aws/ecs.js';
import { identityAdapter } from '../../src/adapters/aws/identity.js';
import { loadBalancingAdapter } from '../../src/adapters/aws/load-balancing.js';
import { logsAdapter } from '../../src/adapters/aws/logs.js';
import { readConfig } from '../../src/config/read-config.js';
import { startEmulator } from '../../src/emulator/emulator.js';
import { ScriptedRuntime } from '../../src/emulator/runtimes/scripted-runtime.js';
import { VirtualClock } from '../../src/emulator/virtual-clock.js';
import { ship } from '../../src/ship.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

const adapters = { openSession, ecrAdapter, ecsAdapter, identityAdapter, loadBalancingAdapter, logsAdapter };
const sources: Sources = { ...adapters, startEmulator, ScriptedRuntime, VirtualClock, readConfig, ship };

// Whole ships by the dozen, on a machine that other suites keep busy.
jest.setTimeout(180_000);

describe('the watch’s benchmark', () => {
  it('lets everybody watch the same rollout: ecs-ship soon, a poll by its schedule, the waiter no sooner', async () => {
    const what = { seconds: 60, history: false, rollouts: 2, seed: 1 };
    const notices = await measureNotice(sources, what);
    expect(notices).toHaveLength(2);
    for (const { tookMs, seen } of notices) {
      expect(tookMs).toBeGreaterThan(48_000);
      expect(tookMs).toBeLessThan(72_500);
      expect(Object.values(seen).map(({ verdict }) => verdict)).toEqual(Array(4).fill('stable'));
      const { 'ecs-ship': ours, poll, waiter } = seen;
      expect(ours.lateMs).toBeLessThan(poll.lateMs + 5000);
      expect(poll.requests).toBe(Math.ceil((tookMs + poll.lateMs) / 15_100) + 1);
      expect(waiter.requests).toBeLessThanOrEqual(poll.requests);
    }
  });

  it('comes to the same figures again from the same seed', async () => {
    const what = { seconds: 6, history: true, rollouts: 2, seed: 3 };
    const [first, second] = [await measureNotice(sources, what), await measureNotice(sources, what)];
    expect(second).toEqual(first);
  });

  it('lets a crowd watch at once, each of them a service of its own', async () => {
    const met = await measureCrowd(sources, { watchers: 30, seconds: 20, seed: 1 });
    expect(met.map(({ verdict }) => verdict)).toEqual(Array(30).fill('stable'));
    expect(met.every(({ sent, throttled }) => sent > throttled)).toBe(true);
    expect(Math.min(...met.map(({ lateMs }) => lateMs ?? 0))).toBeGreaterThan(0);
  });

  it('holds verdicts against ECS’s own record', async () => {
    const judged = await measureVerdicts(sources, { rollouts: 12, seed: 1 });
    expect(judged.map(({ ours }) => ours)).toEqual(judged.map(({ truth }) => truth));
    expect(new Set(judged.map(({ truth }) => truth)).size).toBeGreaterThan(2);
  });
});
