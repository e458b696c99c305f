/** How a load balancer reaches tasks. */
export interface TargetGroupsPort {
  /** Undefined when there is none. */
  findTargetGroup(arn: string): Promise<TargetGroup | undefined>;
  /** Seconds that a task's open requests are given before it is stopped. */
  findDeregistrationDelay(arn: string): Promise<number>;
  findTargets(arn: string): Promise<readonly TargetState[]>;
  findLoadBalancers(arns: readonly string[]): Promise<readonly LoadBalancer[]>;
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  /** `ip`, `instance`, `lambda` or `alb`. */
  readonly targetType: string;
  /** `HTTP`, `HTTPS`, `TCP`, `TLS`, `UDP`, … */
  readonly protocol: string;
  readonly vpc?: string;
  /** ARNs of the load balancers with a listener or rule that sends to it. */
  readonly loadBalancers: readonly string[];
  readonly check: TargetCheck;
}

/** A health check; times in seconds. */
export interface TargetCheck {
  readonly protocol: string;
  /** `traffic-port`, or a number as text. */
  readonly port: string;
  readonly path?: string;
  /** `200`, `200-299` */
  readonly codes?: string;
  readonly interval: number;
  readonly unhealthyThreshold: number;
}

export interface TargetState {
  readonly address: string;
  readonly port: number;
  /** `healthy`, `unhealthy`, `initial`, `draining`, `unused`, `unavailable` */
  readonly state: string;
  /** AWS's own words for any other state than healthy. */
  readonly description?: string;
}

export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  /** `application`, `network` or `gateway`. */
  readonly type: string;
  /** `active`, `active_impaired`, `provisioning` or `failed`. */
  readonly state: string;
  readonly subnets: readonly string[];
  /** Availability Zones that it sends to. */
  readonly zones: readonly string[];
  readonly groups: readonly string[];
}
