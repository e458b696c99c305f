import type { ServiceDeployment } from './rollout.js';

const second = 1000;

/** What the service's last successful rollouts took, in milliseconds. */
export interface Expectation {
  readonly soonest: number;
  readonly latest: number;
}

/** What is known about how long this rollout will take. */
export interface Pace {
  /** Milliseconds since the deployment was created. */
  readonly elapsedMs: number;
  /** Undefined without history. */
  readonly expected?: Expectation | undefined;
  /** A rollback is under way, or tasks fail: anything can happen now. */
  readonly goingWrong: boolean;
}

/**
 * Milliseconds until the next look: a second or two around the expected end, sparse where the service's own history
 * says that nothing can end yet. Source of the limits: Amazon ECS API throttling quotas (service deployment reads: 50
 * at once, 20 per second and account).
 */
export function nextLookMs({ elapsedMs, expected, goingWrong }: Pace): number {
  if (goingWrong) return 1.5 * second;
  if (expected === undefined) return clamp(elapsedMs / 9, second, 8 * second);
  const from = 0.95 * expected.soonest;
  const until = 1.2 * expected.latest + 5 * second;
  if (elapsedMs < from)
    return Math.min(clamp(expected.soonest / 10, second, 15 * second), from - elapsedMs + 50);
  if (elapsedMs <= until) return clamp(expected.latest / 150, second, 2 * second);
  return clamp(elapsedMs / 20, second, 10 * second);
}

/** By the newest five successful rollouts; undefined without any. */
export function expectation(history: readonly ServiceDeployment[]): Expectation | undefined {
  const durations = history
    .filter((one) => one.status === 'SUCCESSFUL' && one.finishedAt !== undefined)
    .slice(0, 5)
    .map((one) => (one.finishedAt ?? 0) - one.createdAt);
  if (durations.length === 0) return undefined;
  return { soonest: Math.min(...durations), latest: Math.max(...durations) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
