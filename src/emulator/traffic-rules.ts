/** Target group's ARN → its weight; 0 means no traffic, health checks all the same. */
export type TrafficWeights = ReadonlyMap<string, number>;

/** What the ECS engine needs of the load balancer to shift traffic; implemented in `elb/`. */
export interface TrafficRules {
  /** Where a listener rule forwards to; undefined when there is no such rule. */
  weights(ruleArn: string): TrafficWeights | undefined;
  /** Makes the rule forward by these weights, from the next request on. */
  shift(ruleArn: string, weights: TrafficWeights): void;
}
