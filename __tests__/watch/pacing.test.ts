import { expectedDuration, nextLookMs } from '../../src/watch/pacing.js';
import type { ServiceDeployment } from '../../src/watch/rollout.js';

function rollout(durationMs: number, status: ServiceDeployment['status'] = 'SUCCESSFUL'): ServiceDeployment {
  return { arn: 'a', status, targetServiceRevisionArn: 'r', createdAt: 1000, finishedAt: 1000 + durationMs };
}

/** Plays the pacing against a rollout of a given length: how many looks, and how late the end is noticed. */
function play(actualMs: number, expectedMs: number | undefined): { looks: number; lateMs: number } {
  let elapsedMs = 0;
  let looks = 1;
  while (elapsedMs < actualMs) {
    elapsedMs += nextLookMs({ elapsedMs, expectedMs, goingWrong: false });
    looks += 1;
  }
  return { looks, lateMs: elapsedMs - actualMs };
}

describe('pacing', () => {
  it.each([6, 20, 60, 120, 300])(
    'notices a rollout of %s s that takes as long as usual within 1.1 s',
    (seconds) => {
      const { lateMs, looks } = play(seconds * 1000, seconds * 1000);
      expect(lateMs).toBeLessThanOrEqual(1100);
      expect(looks).toBeLessThanOrEqual(60);
    },
  );

  it('stays within 60 looks for five minutes without history, and notices within 8 s', () => {
    const { lateMs, looks } = play(300_000, undefined);
    expect(looks).toBeLessThanOrEqual(60);
    expect(lateMs).toBeLessThanOrEqual(8000);
  });

  it('looks often while a rollback is under way', () => {
    expect(nextLookMs({ elapsedMs: 1000, expectedMs: 300_000, goingWrong: true })).toBeLessThanOrEqual(2000);
  });
});

describe('the expected duration', () => {
  it('is the median of the newest successful rollouts', () => {
    const history = [
      rollout(10_000),
      rollout(90_000, 'ROLLBACK_SUCCESSFUL'),
      rollout(30_000),
      rollout(20_000),
    ];
    expect(expectedDuration(history)).toBe(20_000);
  });

  it('is unknown without history', () => {
    expect(expectedDuration([rollout(10_000, 'STOPPED')])).toBeUndefined();
  });
});
