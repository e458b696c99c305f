import { type Expectation, expectation, nextLookMs } from '../../src/watch/pacing.js';
import type { ServiceDeployment } from '../../src/watch/rollout.js';

function rollout(durationMs: number, status: ServiceDeployment['status'] = 'SUCCESSFUL'): ServiceDeployment {
  return { arn: 'a', status, targetServiceRevisionArn: 'r', createdAt: 1000, finishedAt: 1000 + durationMs };
}

/** Plays the pacing against a rollout of a given length: how many looks, and how late the end is noticed. */
function play(actualMs: number, expected: Expectation | undefined): { looks: number; lateMs: number } {
  let elapsedMs = 0;
  let looks = 1;
  while (elapsedMs < actualMs) {
    elapsedMs += nextLookMs({ elapsedMs, expected, goingWrong: false });
    looks += 1;
  }
  return { looks, lateMs: elapsedMs - actualMs };
}

/** Rollouts that vary by a tenth either way, as the history says. */
function vary(seconds: number): { looks: number; lateMs: number }[] {
  const expected = { soonest: seconds * 900, latest: seconds * 1100 };
  return Array.from({ length: 201 }, (_, step) => play(seconds * (900 + step), expected));
}

describe('pacing', () => {
  it.each([
    [6, 14],
    [60, 28],
    [120, 42],
    [300, 60],
    [600, 110],
  ])(
    'notices a rollout of about %s s within a second (median), two at the most, in %s looks',
    (seconds, most) => {
      const runs = vary(seconds);
      const late = runs.map((run) => run.lateMs).sort((a, b) => a - b);
      expect(late[Math.floor(late.length / 2)]).toBeLessThanOrEqual(1050);
      expect(late.at(-1)).toBeLessThanOrEqual(2050);
      expect(Math.max(...runs.map((run) => run.looks))).toBeLessThanOrEqual(most);
    },
  );

  it('stays within 60 looks for five minutes without history, and notices within 8 s', () => {
    const { lateMs, looks } = play(300_000, undefined);
    expect(looks).toBeLessThanOrEqual(60);
    expect(lateMs).toBeLessThanOrEqual(8000);
  });

  it('looks often while something goes wrong', () => {
    const expected = { soonest: 300_000, latest: 300_000 };
    expect(nextLookMs({ elapsedMs: 1000, expected, goingWrong: true })).toBeLessThanOrEqual(2000);
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
