import type { Judgement, Look, OurDeployment } from './judge.js';
import type { RolloutDeployment } from './rollout.js';

/**
 * How the rollback of a deployment goes that is wanted: `stable` once ECS has restored what ran before, `unchanged` where
 * the deployment was done before it could be taken back.
 */
export function judgeUndone(ours: OurDeployment, { deployment, service }: Look): Judgement {
  const reason = deployment?.rollback?.reason ?? deployment?.statusReason;
  const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
  switch (deployment?.status) {
    case 'ROLLBACK_SUCCESSFUL':
      return { kind: 'ended', verdict: 'stable' };
    case 'SUCCESSFUL':
      return { kind: 'ended', verdict: 'unchanged' };
    case 'ROLLBACK_FAILED':
    case 'STOPPED':
      if (service === undefined) return { kind: 'ask-service' };
      if (isNewer(primary, ours)) return { kind: 'ended', verdict: 'superseded', newer: primary };
      return deployment.status === 'STOPPED'
        ? { kind: 'ended', verdict: 'stopped', reason }
        : { kind: 'ended', verdict: 'failed', reason: reason ?? 'the rollback failed' };
    case undefined:
      return service === undefined ? { kind: 'ask-service' } : byService(ours, primary);
    default:
      return { kind: 'going' };
  }
}

/** Without service deployments: a restored deployment is older than ours and is the primary one again. */
function byService(ours: OurDeployment, primary: RolloutDeployment | undefined): Judgement {
  if (primary?.rolloutState !== 'COMPLETED' && !isNewer(primary, ours)) return { kind: 'going' };
  if (primary?.id === ours.id) return { kind: 'ended', verdict: 'unchanged' };
  return isNewer(primary, ours)
    ? { kind: 'ended', verdict: 'superseded', newer: primary }
    : { kind: 'ended', verdict: 'stable' };
}

function isNewer(primary: RolloutDeployment | undefined, ours: OurDeployment): boolean {
  return primary !== undefined && primary.id !== ours.id && primary.createdAt > ours.createdAt;
}
