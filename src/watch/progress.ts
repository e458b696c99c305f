import type { Look, OurDeployment } from './judge.js';
import type { ServiceEvent } from './rollout.js';
import { countsByService, stageOf, trafficOf, waitsFor } from './rollout-view.js';

/** One line about where the rollout stands; equal lines mean that nothing a reader would notice has changed. */
export function progressLine(ours: OurDeployment, look: Look): string | undefined {
  const revision = ours.taskDefinitionArn.split('/').at(-1);
  // How it ended is the verdict's to say.
  if (/SUCCESSFUL|FAILED|STOPPED$/.test(look.deployment?.status ?? '')) return undefined;
  const counts = look.deployment?.target ?? countsByService(ours, look);
  if (counts === undefined) return undefined;
  const stage = stageOf(look);
  const percent = trafficOf(look);
  const awaited = waitsFor(look);
  return [
    `${revision}: ${counts.running} of ${counts.requested} running`,
    counts.pending > 0 ? `, ${counts.pending} pending` : '',
    stage === undefined ? '' : ` — ${stage}`,
    percent === undefined ? '' : `, ${percent} % of the traffic`,
    awaited === undefined ? '' : `, waits for ${awaited}`,
    failures(look),
  ].join('');
}

/** Baking, a traffic step or a paused hook: ECS is meant to change nothing for a while. */
export function waitsOnPurpose({ deployment }: Look): boolean {
  return (
    deployment?.awaitingHook !== undefined ||
    /^(BAKE_TIME|PRODUCTION_TRAFFIC_SHIFT)$/.test(deployment?.lifecycleStage ?? '')
  );
}

function failures(look: Look): string {
  const breaker = look.deployment?.circuitBreaker;
  if (breaker === undefined || breaker.failureCount === 0) return '';
  return ` — ${breaker.failureCount} failed (circuit breaker trips at ${breaker.threshold})`;
}

/** The service's events since ours began that have not been shown yet, oldest first. */
export function newEvents(
  events: readonly ServiceEvent[],
  since: number,
  shown: ReadonlySet<string>,
): readonly ServiceEvent[] {
  return events.filter((event) => event.at >= since && !shown.has(event.id)).reverse();
}
