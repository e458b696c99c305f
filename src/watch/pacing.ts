import type { ServiceDeployment } from './rollout.js';

const second = 1000;

/** What is known about how long this rollout will take. */
export interface Pace {
  /** Milliseconds since the deployment was created. */
  readonly elapsedMs: number;
  /** What the service's last rollouts took; undefined without history. */
  readonly expectedMs?: number | undefined;
  /** A rollback is under way: it has its own, unknown length. */
  readonly goingWrong: boolean;
}

/**
 * Milliseconds until the next look: about a second around the expected end and early on, sparse where the
 * service's own history says that nothing can end yet. Source of the limits: Amazon ECS API throttling quotas
 * (service deployment reads: 50 at once, 20 per second and account).
 */
export function nextLookMs(pace: Pace): number {
  if (pace.goingWrong) return 1.5 * second;
  if (pace.expectedMs === undefined) return clamp(pace.elapsedMs / 9, second, 8 * second);
  const from = 0.9 * pace.expectedMs;
  const until = 1.3 * pace.expectedMs + 5 * second;
  if (pace.elapsedMs < from)
    return Math.min(clamp(pace.expectedMs / 4, second, 10 * second), from - pace.elapsedMs + 100);
  if (pace.elapsedMs <= until) return second;
  return clamp(pace.elapsedMs / 20, second, 10 * second);
}

/** The median length of the newest successful rollouts, in milliseconds; undefined without any. */
export function expectedDuration(history: readonly ServiceDeployment[]): number | undefined {
  const durations = history
    .filter((one) => one.status === 'SUCCESSFUL' && one.finishedAt !== undefined)
    .slice(0, 5)
    .map((one) => (one.finishedAt ?? 0) - one.createdAt)
    .sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
