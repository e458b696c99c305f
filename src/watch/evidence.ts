import type { LogLine, ServiceEvent, StoppedTask } from './rollout.js';

/** All that was gathered about a deployment that went wrong. */
export interface Evidence {
  /** Why ECS itself says it ended, when it says so. */
  readonly reason?: string | undefined;
  /** Stopped tasks of our deployment, newest first. */
  readonly tasks: readonly StoppedTask[];
  /** Events of the service since our deployment began, newest first. */
  readonly events: readonly ServiceEvent[];
  /** The containers as our revision defines them; undefined when it could not be read. */
  readonly containers?: readonly DefinedContainer[] | undefined;
  /** What the load balancer asks for, where it has found a task unhealthy and its settings could be read. */
  readonly healthCheck?: TargetHealthCheck | undefined;
  /** The last lines of the container that failed, oldest first; undefined when they could not be read. */
  readonly log?: ContainerLog | undefined;
}

/** What a container definition says that helps to tell what went wrong. */
export interface DefinedContainer {
  readonly name: string;
  readonly essential: boolean;
  /** MiB. */
  readonly memory?: number;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly stopTimeout: number;
  /** The health check's command as one text, without CMD or CMD-SHELL. */
  readonly healthCheck?: string;
  readonly awslogs?: AwsLogs;
  readonly waitsFor: readonly { readonly name: string; readonly condition: string }[];
}

export interface AwsLogs {
  readonly group: string;
  readonly region?: string;
  readonly streamPrefix?: string;
}

/** A target group's health check. */
export interface TargetHealthCheck {
  readonly path: string;
  /** `traffic-port` or a number. */
  readonly port: string;
  /** `200`, `200-299`. */
  readonly successCodes: string;
}

export interface ContainerLog {
  readonly container: string;
  readonly lines: readonly LogLine[];
  /** Why there are no lines: another driver, no permission, nothing written. */
  readonly note?: string;
}

/** A task that ECS took away while scaling did not fail. */
export function failedByItself(task: StoppedTask): boolean {
  return (
    !/^Scaling activity initiated by/.test(task.stoppedReason ?? '') && task.stopCode !== 'UserInitiated'
  );
}
