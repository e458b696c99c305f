import type { TargetHealthCheck, UnhealthyTarget } from '../watch/evidence.js';

/** Targets of a target group. */
export interface TargetCounts {
  readonly healthy: number;
  readonly total: number;
}

/** Where the service answers, as far as its load balancer tells. */
export interface LoadBalancingPort {
  /** `http://host:port/` of the first listener in front of the target group. */
  findUrl(targetGroupArn: string): Promise<string | undefined>;
  /** What the target group asks its targets for. */
  findHealthCheck(targetGroupArn: string): Promise<TargetHealthCheck | undefined>;
  /** The targets it does not send to because their checks fail. */
  findUnhealthyTargets(targetGroupArn: string): Promise<readonly UnhealthyTarget[]>;
  /** How many of the targets that take or are to take requests are healthy; those being deregistered are left out. */
  countTargets(targetGroupArn: string): Promise<TargetCounts>;
}
