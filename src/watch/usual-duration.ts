import type { ServiceDeployment } from './rollout.js';

/** The median of the newest five successful rollouts in milliseconds; undefined without any. */
export function usualDuration(history: readonly ServiceDeployment[]): number | undefined {
  const durations = history
    .flatMap((one) =>
      one.status === 'SUCCESSFUL' && one.finishedAt !== undefined ? [one.finishedAt - one.createdAt] : [],
    )
    .slice(0, 5)
    .sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)];
}
