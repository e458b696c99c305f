import type { Verdict } from '../../outcome.js';
import type { Judgement, Look, OurDeployment } from '../../watch/judge.js';
import type { Memory } from './watch-memory.js';

/** How long an ending that may be a stale read has to be seen; longer where ECS's own record should tell soon. */
const confirmMs = { usual: 3000, unsettled: 12_000, doubtful: 45_000 };

/** Only our own service deployment is believed at once: deployments[] may be as it was before our update. */
export function confirmed(
  ours: OurDeployment,
  look: Look,
  judgement: Judgement,
  memory: Memory,
  now: number,
): Judgement {
  const { deployment, service } = look;
  memory.listed ||= service?.deployments.some((one) => one.id === ours.id) ?? false;
  if (judgement.kind === 'ask-service') return judgement;
  const certain = deployment !== undefined && deployment.status !== 'STOPPED';
  if (judgement.kind !== 'ended' || certain || service?.status !== 'ACTIVE') {
    memory.unconfirmed = undefined;
    return judgement;
  }
  if (judgement.verdict === 'stable' && ours.startsDeployment && !ours.isUndone) return judgement;
  if (memory.unconfirmed?.verdict !== judgement.verdict) {
    memory.unconfirmed = { verdict: judgement.verdict, since: now };
  }
  return now - memory.unconfirmed.since >= neededMs(ours, look, judgement.verdict, memory)
    ? judgement
    : { kind: 'going-wrong', reason: judgement.reason };
}

function neededMs(ours: OurDeployment, look: Look, verdict: Verdict, memory: Memory): number {
  if (isDoubtful(ours, look, verdict, memory)) return confirmMs.doubtful;
  // Somebody's end of it and deployments[] as it was before: what replaced ours may not be shown yet.
  const entry = look.service?.deployments.find((one) => one.id === ours.id);
  const unsettled = entry?.status === 'PRIMARY' && entry.rolloutState === 'IN_PROGRESS';
  return verdict === 'stopped' && unsettled ? confirmMs.unsettled : confirmMs.usual;
}

function isDoubtful(ours: OurDeployment, look: Look, verdict: Verdict, memory: Memory): boolean {
  const { deployment, service } = look;
  // Another desired count than ours is an older read, or somebody's later change.
  if (!ours.startsDeployment) return service?.desired !== ours.desired;
  if (deployment !== undefined) return false;
  // A circuit breaker that may roll back does not leave it at a failure.
  if (verdict === 'failed') return service?.circuitBreaker.rollback ?? false;
  return memory.sight.permitted || !memory.listed;
}
