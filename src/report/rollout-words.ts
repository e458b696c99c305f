import type { RolloutView } from '../watch/rollout-view.js';
import { formatDuration } from './duration.js';

/** `web:11 → web:12`, or the one revision that is deployed again. */
export function revisionWords({ from, to }: RolloutView): string {
  return from === undefined ? `${to} (again)` : `${from} → ${to}`;
}

/** `1 min 05 s of about 1 min 30 s`; without history, or once it takes longer, no promise is made. */
export function timeWords({ usualMs }: RolloutView, elapsedMs: number): string {
  const elapsed = formatDuration(elapsedMs);
  if (usualMs === undefined) return elapsed;
  const usual = formatDuration(usualMs);
  return elapsedMs <= usualMs ? `${elapsed} of about ${usual}` : `${elapsed} (usually ${usual})`;
}

/** Tasks of the new and the old revision, failures, targets: what is known of them. */
export function countWords(view: RolloutView): readonly string[] {
  const { counts, oldRunning, failed, breakerTripsAt, targets } = view;
  const trips =
    failed > 0 && breakerTripsAt !== undefined ? ` (circuit breaker trips at ${breakerTripsAt})` : '';
  return [
    ...(counts === undefined
      ? ['ECS does not list it yet']
      : [`${counts.running} of ${counts.requested} running`, `${counts.pending} pending`]),
    ...(oldRunning === undefined || oldRunning === 0 ? [] : [`${oldRunning} old running`]),
    `${failed} failed${trips}`,
    ...(targets === undefined ? [] : [`${targets.healthy} of ${targets.total} targets healthy`]),
  ];
}

/** Stage or status and traffic, where there is something to tell. */
export function stageWords({ stage, trafficPercent, waitsFor }: RolloutView): readonly string[] {
  return [
    ...(stage === undefined ? [] : [stage]),
    ...(trafficPercent === undefined ? [] : [`${trafficPercent} % of the traffic`]),
    ...(waitsFor === undefined ? [] : [`waits for ${waitsFor}`]),
  ];
}
