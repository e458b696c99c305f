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
    traffic(look),
    pause(look),
    failures(look),
  ].join('');
}

function traffic({ deployment }: Look): string {
  const percent = deployment?.trafficPercent;
  return percent === undefined || !/TRAFFIC|BAKE/.test(deployment?.lifecycleStage ?? '')
    ? ''
    : `, ${percent} % of the traffic`;
}

/** A hook that pauses goes on when somebody says so. */
function pause({ deployment }: Look): string {
  if (deployment?.awaitingHookId === undefined) return '';
  return (
    `: waits at ${deployment.lifecycleStage} for aws ecs continue-service-deployment` +
    ` --service-deployment-arn ${deployment.arn} --hook-id ${deployment.awaitingHookId} --action CONTINUE (or ROLLBACK)`
  );
}

/** Baking, a traffic step or a paused hook: ECS is meant to change nothing for a while. */
export function waitsOnPurpose({ deployment }: Look): boolean {
  return (
    deployment?.awaitingHookId !== undefined ||
    /^(BAKE_TIME|PRODUCTION_TRAFFIC_SHIFT)$/.test(deployment?.lifecycleStage ?? '')
  );
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
