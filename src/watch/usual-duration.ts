import type { ServiceDeployment } from './rollout.js';

/** What earlier rollouts tell; milliseconds. */
export interface UsualDuration {
  readonly ms: number;
  /** How many it is told from, five at the most. */
  readonly deployments: number;
}

/** The median of the newest five successful rollouts in milliseconds; undefined without any. */
export function usualDuration(history: readonly ServiceDeployment[]): number | undefined {
  return usualRollout(history)?.ms;
}

/** The same, and from how many it is told. */
export function usualRollout(history: readonly ServiceDeployment[]): UsualDuration | undefined {
  const durations = history
    .flatMap((one) =>
      one.status === 'SUCCESSFUL' && one.finishedAt !== undefined ? [one.finishedAt - one.createdAt] : [],
    )
    .slice(0, 5)
    .sort((a, b) => a - b);
  const ms = durations[Math.floor(durations.length / 2)];
  return ms === undefined ? undefined : { ms, deployments: durations.length };
}
