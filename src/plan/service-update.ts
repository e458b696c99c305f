import type { UpdateConfig } from '../config/config.js';
import type { ServiceUpdate } from '../ports/ecs-port.js';
import type { RolloutDeployment, ServiceSnapshot } from '../watch/rollout.js';

/** What to do with the service once the revision is known. */
export type ServiceDecision =
  /** Send this update and follow the deployment it starts. */
  | { readonly kind: 'update'; readonly update: ServiceUpdate; readonly why: string }
  /** Somebody's deployment of this very revision is under way: follow it. */
  | { readonly kind: 'follow'; readonly deployment: RolloutDeployment }
  | { readonly kind: 'unchanged' };

/** Only the members that change are sent: an untouched member must stay with whoever owns it. */
export function decideServiceUpdate(
  cluster: string,
  service: ServiceSnapshot,
  taskDefinitionArn: string,
  wanted: UpdateConfig,
): ServiceDecision {
  const primary = service.deployments.find((one) => one.status === 'PRIMARY');
  const newRevision = service.taskDefinitionArn !== taskDefinitionArn;
  const newCount = wanted.desiredCount !== undefined && wanted.desiredCount !== service.desired;
  // The same revision starts no deployment by itself, so a failed one is only tried again when forced.
  const retry = !newRevision && primary?.rolloutState === 'FAILED';
  const force = wanted.forceNewDeployment || retry;
  if (!newRevision && !newCount && !force) {
    return primary?.rolloutState === 'IN_PROGRESS'
      ? { kind: 'follow', deployment: primary }
      : { kind: 'unchanged' };
  }
  const update: ServiceUpdate = {
    cluster,
    service: service.name,
    ...(newRevision ? { taskDefinition: taskDefinitionArn } : {}),
    ...(newCount && wanted.desiredCount !== undefined ? { desiredCount: wanted.desiredCount } : {}),
    ...(force ? { forceNewDeployment: true } : {}),
  };
  return { kind: 'update', update, why: reason({ newRevision, newCount, retry }) };
}

function reason(change: { newRevision: boolean; newCount: boolean; retry: boolean }): string {
  if (change.newRevision) return 'new revision';
  if (change.retry) return 'the last deployment of this revision failed';
  return change.newCount ? 'new desired count' : 'force-new-deployment';
}
