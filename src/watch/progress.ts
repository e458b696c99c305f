import type { Look, OurDeployment } from './judge.js';
import type { ServiceEvent } from './rollout.js';

/** One line about where the rollout stands; equal lines mean that nothing a reader would notice has changed. */
export function progressLine(ours: OurDeployment, look: Look): string | undefined {
  const revision = ours.taskDefinitionArn.split('/').at(-1);
  // How it ended is the verdict's to say.
  if (/SUCCESSFUL|FAILED|STOPPED$/.test(look.deployment?.status ?? '')) return undefined;
  const counts = look.deployment?.target ?? countsByService(ours, look);
  if (counts === undefined) return undefined;
  const status = look.deployment?.status;
  const stage = look.deployment?.lifecycleStage;
  return [
    `${revision}: ${counts.running} of ${counts.requested} running`,
    counts.pending > 0 ? `, ${counts.pending} pending` : '',
    status !== undefined && status !== 'IN_PROGRESS' ? ` — ${status}` : '',
    stage !== undefined && stage !== 'SCALE_UP' ? ` — ${stage}` : '',
    failures(look),
  ].join('');
}

function failures(look: Look): string {
  const breaker = look.deployment?.circuitBreaker;
  if (breaker === undefined || breaker.failureCount === 0) return '';
  return ` — ${breaker.failureCount} failed (circuit breaker trips at ${breaker.threshold})`;
}

function countsByService(ours: OurDeployment, look: Look) {
  const entry = look.service?.deployments.find((one) => one.id === ours.id);
  return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}

/** The service's events since ours began that have not been shown yet, oldest first. */
export function newEvents(
  events: readonly ServiceEvent[],
  since: number,
  shown: ReadonlySet<string>,
): readonly ServiceEvent[] {
  return events.filter((event) => event.at >= since && !shown.has(event.id)).reverse();
}
