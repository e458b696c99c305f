import type { ServiceRevision } from './deployment.js';
import { otherSide, targetGroupOf } from './target-group-of.js';

/** Where a load balancer parts traffic between a revision and the one on the other side. */
export interface TrafficPlace {
  /** ARNs of listener rules. */
  readonly production: string;
  readonly test?: string;
  /** The revision's own target group and the other one. */
  readonly own: string;
  readonly other: string;
}

/** Source: ECS API reference, AdvancedConfiguration. */
export function trafficPlaces({ settings, side }: ServiceRevision): TrafficPlace[] {
  return settings.loadBalancers.flatMap((place) => {
    const { productionListenerRule: production, testListenerRule: test } = place.advancedConfiguration ?? {};
    const own = targetGroupOf(place, side);
    const other = targetGroupOf(place, otherSide(side));
    if (production === undefined || own === undefined || other === undefined) return [];
    return [{ production, own, other, ...(test !== undefined && { test }) }];
  });
}
