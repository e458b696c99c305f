import type { Judgement, Look, OurDeployment } from '../watch/judge.js';
import type { Memory } from './watch-memory.js';

/** How long an ending that may be a stale read has to be seen; longer while deployments[] has never shown ours. */
const confirmMs = { listed: 3000, unlisted: 45_000 };

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
  const certain = deployment !== undefined && deployment.status !== 'STOPPED';
  if (judgement.kind !== 'ended' || certain || service?.status !== 'ACTIVE') {
    memory.unconfirmed = undefined;
    return judgement;
  }
  if (judgement.verdict === 'failed' || (judgement.verdict === 'stable' && ours.startsDeployment))
    return judgement;
  if (memory.unconfirmed?.verdict !== judgement.verdict) {
    memory.unconfirmed = { verdict: judgement.verdict, since: now };
  }
  const needed = isOurs(ours, look, memory) ? confirmMs.listed : confirmMs.unlisted;
  return now - memory.unconfirmed.since >= needed
    ? judgement
    : { kind: 'going-wrong', reason: judgement.reason };
}

/** Does the read show what the update has done? Another desired count is an older read, or somebody's later change. */
function isOurs(ours: OurDeployment, { deployment, service }: Look, { listed }: Memory): boolean {
  if (!ours.startsDeployment) return service?.desired === ours.desired;
  return listed || deployment !== undefined;
}
