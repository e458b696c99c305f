import type { LaunchedTask } from './task-runtime.js';

/** A service's task as a target: `id` is what DescribeTargetHealth shows (the task's private address). */
export interface Target {
  readonly id: string;
  readonly port: number;
  readonly taskId: string;
  readonly container: string;
  readonly containerPort: number;
  readonly task: LaunchedTask;
}

export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused';

/** A target's health in ELBv2's own words (`Elb.RegistrationInProgress`, `Target.ResponseCodeMismatch`, …). */
export interface TargetHealth {
  readonly state: TargetState;
  readonly reason?: string;
  readonly description?: string;
}

/** What the ECS engine needs of the load balancer; implemented in `elb/`. */
export interface TargetGroups {
  exists(targetGroupArn: string): boolean;
  /** Starts health checks at once; `changed` is called at every change of the target's health. */
  register(targetGroupArn: string, target: Target, changed: (health: TargetHealth) => void): void;
  /** Takes the target out: no new requests, `drained` once the deregistration delay is over or it has no request left. */
  deregister(targetGroupArn: string, taskId: string, drained: () => void): void;
  health(targetGroupArn: string, taskId: string): TargetHealth | undefined;
}
