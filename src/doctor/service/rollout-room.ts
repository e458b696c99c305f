import type { ServiceSnapshot } from '../../watch/rollout.js';

/** How far a rollout may go from the desired number of tasks. */
export interface RolloutRoom {
  readonly desired: number;
  /** Tasks that may be started before any has stopped. */
  readonly extra: number;
  /** Tasks that may be stopped before another runs. */
  readonly spare: number;
}

/**
 * The room of a deployment; shifting traffic starts a second set of tasks (source: ECS developer guide, "Deploy Amazon ECS
 * services by replacing tasks" and "… blue/green deployments").
 */
export function rolloutRoom(
  { desired: own, rolloutLimits, setUp }: Pick<ServiceSnapshot, 'desired' | 'rolloutLimits' | 'setUp'>,
  wanted?: number,
): RolloutRoom {
  const desired = wanted ?? own;
  if (setUp !== undefined && setUp.strategy !== 'ROLLING') return { desired, extra: desired, spare: 0 };
  const { minimumHealthyPercent = 100, maximumPercent = 200 } = rolloutLimits ?? {};
  const most = setUp?.isDaemon ? desired : Math.floor((desired * maximumPercent) / 100);
  const least = Math.ceil((desired * minimumHealthyPercent) / 100);
  return { desired, extra: Math.max(0, most - desired), spare: Math.max(0, desired - least) };
}
