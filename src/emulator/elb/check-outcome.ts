import type { TargetHealth } from '../target-groups.js';
import type { ProbeResult } from '../task-runtime.js';
import { matchesCode } from './code-matcher.js';

/** Why a target failed its check, in ELBv2's words; undefined when it passed. Source: API reference, TargetHealth. */
export function failureOf(result: ProbeResult, matcher: string): Omit<TargetHealth, 'state'> | undefined {
  if ('status' in result) {
    if (matchesCode(matcher, result.status)) return undefined;
    const description = `Health checks failed with these codes: [${result.status}]`;
    return { reason: 'Target.ResponseCodeMismatch', description };
  }
  if (result.error === 'timeout') return { reason: 'Target.Timeout', description: 'Request timed out' };
  return { reason: 'Target.FailedHealthChecks', description: 'Health checks failed' };
}

/** A target's health and how many checks in a row went the same way. */
export interface Standing {
  readonly health: TargetHealth;
  readonly passes: number;
  readonly failures: number;
}

export const REGISTERING: TargetHealth = {
  state: 'initial',
  reason: 'Elb.RegistrationInProgress',
  description: 'Target registration is in progress',
};

const CHECKING: TargetHealth = {
  state: 'initial',
  reason: 'Elb.InitialHealthChecking',
  description: 'Initial health checks in progress',
};

/**
 * A target's standing after one more check: a new target needs a single pass, an unhealthy one
 * `HealthyThresholdCount`; any needs `UnhealthyThresholdCount` failures in a row to be unhealthy.
 * Source: Application Load Balancer user guide, "Health checks for target groups".
 */
export function nextStanding(
  { health, passes, failures }: Standing,
  failure: Omit<TargetHealth, 'state'> | undefined,
  thresholds: { readonly HealthyThresholdCount: number; readonly UnhealthyThresholdCount: number },
): Standing {
  if (failure === undefined) {
    const needed = health.state === 'unhealthy' ? thresholds.HealthyThresholdCount : 1;
    const now = passes + 1 >= needed ? { state: 'healthy' as const } : health;
    return { health: now, passes: passes + 1, failures: 0 };
  }
  const isDown = health.state === 'unhealthy' || failures + 1 >= thresholds.UnhealthyThresholdCount;
  const still = health.state === 'initial' ? CHECKING : health;
  const now = isDown ? { state: 'unhealthy' as const, ...failure } : still;
  return { health: now, passes: 0, failures: failures + 1 };
}
