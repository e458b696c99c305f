import type { DeploymentCircuitBreaker } from '@aws-sdk/client-ecs';
import { backOff } from '../../../src/emulator/engine/back-off.js';
import { breakerThreshold } from '../../../src/emulator/engine/circuit-breaker.js';
import { rolloutLimits } from '../../../src/emulator/engine/rollout-limits.js';

describe('rolloutLimits', () => {
  it.each([
    { desired: 2, minimum: 100, maximum: 200, limits: { minimum: 2, maximum: 4 } },
    { desired: 3, minimum: 50, maximum: 150, limits: { minimum: 2, maximum: 4 } },
    { desired: 1, minimum: 50, maximum: 150, limits: { minimum: 1, maximum: 1 } },
    { desired: 5, minimum: 0, maximum: 100, limits: { minimum: 0, maximum: 5 } },
    { desired: 7, minimum: 33, maximum: 133, limits: { minimum: 3, maximum: 9 } },
    { desired: 0, minimum: 100, maximum: 200, limits: { minimum: 0, maximum: 0 } },
  ])('$desired tasks at $minimum/$maximum % keep $limits', ({ desired, minimum, maximum, limits }) => {
    const configuration = { minimumHealthyPercent: minimum, maximumPercent: maximum };
    expect(rolloutLimits(desired, configuration)).toEqual(limits);
  });

  it('assumes 100/200 for REPLICA and 0/100 for DAEMON', () => {
    expect(rolloutLimits(4, {})).toEqual({ minimum: 4, maximum: 8 });
    expect(rolloutLimits(4, {}, 'DAEMON')).toEqual({ minimum: 0, maximum: 4 });
  });
});

describe('breakerThreshold', () => {
  it.each([
    [1, 3],
    [2, 3],
    [25, 13],
    [400, 200],
    [800, 200],
  ])('lets %i desired tasks fail %i times by default', (desired, threshold) => {
    expect(breakerThreshold(desired)).toBe(threshold);
  });

  it.each([
    { type: 'COUNT', value: 7, desired: 100, threshold: 7 },
    { type: 'BOUNDED_PERCENT', value: 10, desired: 10, threshold: 3 },
    { type: 'BOUNDED_PERCENT', value: 20, desired: 33, threshold: 7 },
    { type: 'UNBOUNDED_PERCENT', value: 50, desired: 800, threshold: 400 },
    { type: 'UNBOUNDED_PERCENT', value: 50, desired: 2, threshold: 1 },
  ] as const)('$type $value of $desired tasks is $threshold', ({ type, value, desired, threshold }) => {
    const breaker: DeploymentCircuitBreaker = {
      enable: true,
      rollback: true,
      thresholdConfiguration: { type, value },
    };
    expect(breakerThreshold(desired, breaker)).toBe(threshold);
  });
});

describe('backOff', () => {
  it('begins with a second, doubles, and ends at 27 minutes', () => {
    expect([1, 2, 3, 4].map((rounds) => backOff(rounds, false))).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(backOff(50, false)).toBe(27 * 60_000);
  });

  it('never keeps a task that did start waiting for more than ten seconds', () => {
    expect(backOff(50, true)).toBe(10_000);
  });
});
