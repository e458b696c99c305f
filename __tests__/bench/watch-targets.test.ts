import type { Judged } from '../../bench/watch/measure-verdicts.js';
import type { WatchFigures } from '../../bench/watch/measure-watch.js';
import { quantile } from '../../bench/watch/quantile.js';
import { renderWatch } from '../../bench/watch/render-watch.js';
import { checkTargets } from '../../bench/watch/targets.js';

interface Change {
  readonly lateMs?: readonly number[];
  readonly requests?: number;
  readonly judged?: Partial<Judged>;
  readonly crowd?: { readonly verdict?: string; readonly lateMs?: number };
}

function figures({ lateMs = [500, 700, 900], requests = 50, judged = {}, crowd = {} }: Change): WatchFigures {
  const by = (late: number, count: number) => ({ verdict: 'stable', lateMs: late, requests: count });
  const notices = lateMs.map((late) => ({
    tookMs: 300_000,
    seen: {
      'ecs-ship': by(late, requests),
      waiter: by(90_000, 7),
      waiter120: by(60_000, 7),
      poll: by(7500, 21),
    },
  }));
  const one = {
    fate: 'goes well',
    truth: 'stable',
    ours: 'stable',
    waiter: 'stable',
    inTime: true,
    ...judged,
  };
  const met = [{ verdict: 'stable', lateMs: 4000, sent: 40, throttled: 2, ...crowd }];
  return {
    notices: [{ seconds: 300, history: true, notices }],
    crashLoops: [],
    crowds: [{ watchers: 200, seconds: 120, met }],
    judged: [one],
  };
}

const missed = (change: Change) =>
  checkTargets(figures(change))
    .filter(({ met }) => !met)
    .map(({ text, measured }) => `${text}: ${measured}`);

describe('the watch’s targets', () => {
  it('are met by a watch that is soon, sparing and right', () => {
    expect(missed({})).toEqual([]);
  });

  it.each<[string, Change]>([
    ['one watcher notices within 1 s, median of each row: 1.20 s', { lateMs: [900, 1200, 1300] }],
    [
      'one watcher notices within 2 s, 95th percentile of each row: 2.10 s',
      { lateMs: [...Array(18).fill(500), 2100, 2100] },
    ],
    ['60 requests at most for a rollout of 300 s: 61', { requests: 61 }],
    ['no false timeout in 1 rollouts: 1', { judged: { ours: 'timed-out' } }],
    ['no false verdict in 1 rollouts: 1', { judged: { truth: 'rolled-back' } }],
    ['none of 200 watchers fails by throttling: 1', { crowd: { verdict: 'error: throttled' } }],
    ['200 watchers notice within 10 s, median: 11.00 s', { crowd: { lateMs: 11_000 } }],
  ])('missed: %s', (text, change) => {
    expect(missed(change)).toContain(text);
  });

  it('are missed where nothing was measured', () => {
    const nothing = { notices: [], crashLoops: [], crowds: [], judged: [] };
    expect(checkTargets(nothing).filter(({ met }) => met)).toHaveLength(2);
  });

  it('forgive a timeout after the time was up', () => {
    expect(missed({ judged: { ours: 'timed-out', inTime: false } })).toEqual([]);
  });
});

describe('the watch’s tables', () => {
  it('show everybody beside one another, and each target with what was measured', () => {
    const given = figures({ judged: { waiter: 'timed-out' } });
    const lines = renderWatch(given, checkTargets(given)).split('\n');
    expect(lines).toContain(
      '| 300 s | yes | 0.7 s · 0.9 s · 50 (50) | 90.0 s · 90.0 s · 7 (7) | 60.0 s · 60.0 s · 7 (7) | 7.5 s · 7.5 s · 21 (21) |',
    );
    expect(lines).toContain('| 200, 120 s | 4.0 s | 4.0 s | 4.0 s | 40.0 | 2.0 | 0 of 1 |');
    expect(lines).toContain('| all | 1 | 0 | 0 | 1 | 0 |');
    expect(lines).toContain('| 60 requests at most for a rollout of 300 s | 50 | met |');
  });
});

describe('a quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2],
    [[1, 2, 3, 4], 1, 4],
    [[5], 0.95, 5],
  ])('of %j at %d is %d', (values, part, expected) => {
    expect(quantile(values, part)).toBe(expected);
  });
});
