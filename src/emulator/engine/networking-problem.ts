import type { TrafficRules, TrafficWeights } from '../traffic-rules.js';
import type { ServiceRevision } from './deployment.js';
import { type TrafficPlace, trafficPlaces } from './traffic-place.js';

/**
 * What is wrong with the listener rules before traffic can shift, in ECS's words.
 * Source: ECS developer guide, "Troubleshooting Amazon ECS blue/green deployments".
 */
export function networkingProblem(target: ServiceRevision, rules: TrafficRules): string | undefined {
  for (const place of trafficPlaces(target)) {
    const problem = problemAt(place, rules);
    if (problem !== undefined) return `of invalid networking configuration${problem}`;
  }
  return undefined;
}

function problemAt(place: TrafficPlace, rules: TrafficRules): string | undefined {
  const production = rules.weights(place.production);
  const test = place.test === undefined ? new Map() : rules.weights(place.test);
  if (production === undefined || test === undefined) return '. One or more rules not found';
  return servingProblem(place, production) ?? strangerProblem(place, [production, test]);
}

function servingProblem(
  { production, own, other }: TrafficPlace,
  weights: TrafficWeights,
): string | undefined {
  const serving = [...weights].filter(([, weight]) => weight > 0).map(([arn]) => arn);
  if (serving.length !== 1) {
    return `. productionListenerRule ${production} should have exactly one target group serving traffic but found ${serving.length} target groups which are serving traffic`;
  }
  const stranger = serving.find((arn) => arn !== own && arn !== other);
  if (stranger === undefined) return undefined;
  return `. Production listener rule is forwarding traffic to unexpected target group ${stranger}. Expected traffic to be forwarded to either targetGroupArn: ${own} or alternateTargetGroupArn: ${other}`;
}

function strangerProblem({ own, other }: TrafficPlace, rules: readonly TrafficWeights[]): string | undefined {
  const left = [own, other].find((arn) => !rules.some((weights) => weights.has(arn)));
  return left === undefined
    ? undefined
    : `: Target group ${left} is not associated with either productionListenerRule or testListenerRule.`;
}
