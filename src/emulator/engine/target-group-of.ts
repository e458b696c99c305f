import type { LoadBalancer } from '@aws-sdk/client-ecs';
import type { ServiceRevision } from './deployment.js';

export type Side = ServiceRevision['side'];

/** The target group that a revision on this side is registered in. */
export function targetGroupOf(place: LoadBalancer, side: Side): string | undefined {
  return side === 'alternate' ? place.advancedConfiguration?.alternateTargetGroupArn : place.targetGroupArn;
}

export function otherSide(side: Side): Side {
  return side === 'primary' ? 'alternate' : 'primary';
}
