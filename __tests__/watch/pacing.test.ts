import { due } from '../../src/watch/due.js';
import { expectation } from '../../src/watch/expectation.js';
import { nextLookMs, type Pace } from '../../src/watch/pacing.js';
import { untilNextRequestMs } from '../../src/watch/request-budget.js';
import type { ServiceDeployment } from '../../src/watch/rollout.js';
import { jittered, spread, throttleFloorMs } from '../../src/watch/throttle-floor.js';

function rollout(durationMs: number, status: ServiceDeployment['status'] = 'SUCCESSFUL'): ServiceDeployment {
  return { arn: 'a', status, targetServiceRevisionArn: 'r', createdAt: 1000, finishedAt: 1000 + durationMs };
}

const usual = { soonest: 280_000, latest: 320_000 };
const minute = 60_000;

describe('the next look', () => {
  it.each<[string, Pace, number, number]>([
    ['soon after the start', { phase: 'starting', elapsedMs: 2000, inPhaseMs: 1000 }, 500, 1500],
    [
      'sparse while tasks are missing for long',
      { phase: 'starting', elapsedMs: 200_000, inPhaseMs: 190_000 },
      10_000,
      20_000,
    ],
    [
      'sparse while tasks are missing, even when the usual time has come',
      { phase: 'starting', elapsedMs: 300_000, inPhaseMs: 290_000, expected: usual },
      10_000,
      20_000,
    ],
    [
      'often at the usual time once all tasks run',
      {
        phase: 'finishing',
        elapsedMs: 60_000,
        inPhaseMs: 20_000,
        expected: { soonest: 58_000, latest: 65_000 },
      },
      1000,
      2500,
    ],
    [
      'not beyond the beginning of the usual time',
      { phase: 'finishing', elapsedMs: 240_000, inPhaseMs: 100_000, expected: usual },
      11_000,
      12_500,
    ],
    [
      'each second where this very rollout is due',
      { phase: 'finishing', elapsedMs: 42_000, inPhaseMs: 40_000, due: { from: 41_000, until: 45_000 } },
      1000,
      1000,
    ],
    [
      'not before the first health check can have passed',
      { phase: 'finishing', elapsedMs: 15_000, inPhaseMs: 1000, startedMs: 11_000, checkMs: 30_000 },
      26_000,
      26_000,
    ],
    [
      'less often the longer tasks take to prove healthy',
      { phase: 'finishing', elapsedMs: 80_000, inPhaseMs: 60_000, startedMs: 19_000, checkMs: 30_000 },
      8000,
      12_000,
    ],
    [
      'each second once the first old tasks stop',
      { phase: 'draining', elapsedMs: 60_000, inPhaseMs: 8000 },
      1000,
      1000,
    ],
    [
      'each second or two while the old tasks of a long rollout stop, whatever earlier ones took',
      {
        phase: 'draining',
        elapsedMs: 250_000,
        inPhaseMs: 20_000,
        expected: { soonest: 800_000, latest: 900_000 },
      },
      1300,
      1600,
    ],
    [
      'less often when that takes minutes',
      { phase: 'draining', elapsedMs: 500_000, inPhaseMs: 250_000 },
      5000,
      8000,
    ],
    ['often while tasks fail', { phase: 'failing', elapsedMs: minute, inPhaseMs: 15_000 }, 1000, 2000],
    [
      'often while it is rolled back',
      { phase: 'restoring', elapsedMs: 10 * minute, inPhaseMs: minute },
      1000,
      4000,
    ],
  ])('is %s', (_when, pace, least, most) => {
    expect(nextLookMs(pace)).toBeGreaterThanOrEqual(least);
    expect(nextLookMs(pace)).toBeLessThanOrEqual(most);
  });
});

describe('when it is due', () => {
  it('follows from when the tasks started and how long they must run', () => {
    const { from, until } = due('finishing', { from: 10_000, until: 12_000 }, { settleMs: 40_000 }) ?? {};
    expect(from).toBeLessThanOrEqual(50_000);
    expect(from).toBeGreaterThan(48_000);
    expect(until).toBeGreaterThanOrEqual(52_000);
  });

  it('follows from the bake time', () => {
    expect(due('baking', { from: 60_000, until: 60_000 }, { bakeMs: 300_000 })?.until).toBeGreaterThan(
      360_000,
    );
  });

  it('is unknown behind a load balancer, and while tasks are missing', () => {
    expect(due('finishing', { from: 0, until: 0 }, {})).toBeUndefined();
    expect(due('starting', { from: 0, until: 0 }, { settleMs: 40_000 })).toBeUndefined();
  });
});

describe('the requests of a watch', () => {
  /** Sent in five minutes by one that wants to look each second, while the end is near from some moment on. */
  function sentBy(endingFrom: number): number {
    let now = 0;
    let sent = 0;
    while (now < 300_000) {
      now += Math.max(1000, untilNextRequestMs(sent, now, now >= endingFrom));
      sent += 1;
    }
    return sent;
  }

  it.each([250_000, 300_000])(
    'are 60 in five minutes at the most when the end is near from %s ms on',
    (from) => {
      expect(sentBy(from)).toBeLessThanOrEqual(60);
    },
  );

  it('may come each second while little has been asked, and longer when the end is near', () => {
    expect(untilNextRequestMs(20, 1000, false)).toBe(0);
    expect(untilNextRequestMs(50, 200_000, false)).toBeGreaterThan(10_000);
    expect(untilNextRequestMs(50, 200_000, true)).toBe(0);
  });

  it('never have to wait for long, and flow again after five minutes', () => {
    expect(untilNextRequestMs(90, 100_000, false)).toBeLessThanOrEqual(20_000);
    expect(untilNextRequestMs(90, 301_000, false)).toBeLessThanOrEqual(2000);
  });
});

describe('throttling', () => {
  it('doubles the shortest interval each time, up to half a minute', () => {
    let floor = 0;
    const floors = Array.from({ length: 6 }, () => {
      floor = throttleFloorMs(floor, true);
      return floor;
    });
    expect(floors).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('is forgotten after some answers', () => {
    let floor = 16_000;
    for (let answer = 0; answer < 20; answer += 1) floor = throttleFloorMs(floor, false);
    expect(floor).toBe(0);
  });

  it('is kept off by waits that differ a little, and are never shorter than meant', () => {
    expect(spread(1600, () => 0)).toBe(1600);
    expect(spread(500, () => 0.999)).toBeCloseTo(550, -1);
    expect(spread(60_000, () => 0.999)).toBeCloseTo(60_100, -1);
  });

  it('spreads what began together', () => {
    expect(jittered(1000, () => 0)).toBe(800);
    expect(jittered(1000, () => 0.999)).toBeCloseTo(1200, -1);
  });
});

describe('what is expected', () => {
  it('comes from the newest successful rollouts', () => {
    const history = [
      rollout(10_000),
      rollout(90_000, 'ROLLBACK_SUCCESSFUL'),
      rollout(30_000),
      rollout(20_000),
    ];
    expect(expectation(history)).toEqual({ soonest: 10_000, latest: 30_000 });
  });

  it('is unknown without history', () => {
    expect(expectation([rollout(10_000, 'STOPPED')])).toBeUndefined();
  });
});
