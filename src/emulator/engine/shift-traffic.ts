import type { TrafficWeights } from '../traffic-rules.js';
import type { ServiceDeployment, TrafficShare } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import { trafficPlaces } from './traffic-place.js';

/** Gives a deployment's target this share of the traffic, on every load balancer; the other side has the rest. */
export function shiftTraffic(
  current: ServiceDeployment,
  share: Partial<TrafficShare>,
  { traffic }: EngineContext,
): void {
  const before = current.traffic ?? { production: 0, test: 0 };
  current.traffic = { ...before, ...share };
  for (const { production, test, own, other } of trafficPlaces(current.target)) {
    if (share.production !== undefined) traffic.shift(production, weights(own, other, share.production));
    if (test !== undefined && share.test !== undefined) traffic.shift(test, weights(own, other, share.test));
  }
}

/** ECS counts in thousandths where both have traffic: 5% are 50 to 950, as users see it in their listener rules. */
function weights(own: string, other: string, percent: number): TrafficWeights {
  const whole = percent === 0 || percent === 100 ? 100 : 1000;
  const share = Math.round((percent * whole) / 100);
  return new Map([
    [own, share],
    [other, whole - share],
  ]);
}
