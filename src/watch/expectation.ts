import type { ServiceDeployment } from './rollout.js';

/** What the service's last successful rollouts took, in milliseconds. */
export interface Expectation {
  readonly soonest: number;
  readonly latest: number;
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
