import type {
  LifecycleHook,
  LogLine,
  RolloutLimits,
  ServiceEvent,
  StoppedTask,
  TaskNetwork,
} from './rollout.js';

/** All that was gathered about a deployment that went wrong. */
export interface Evidence {
  /** Why ECS itself says it ended, when it says so; of a watch that has run out of time, why that ended. */
  readonly reason?: string | undefined;
  /** ECS has not ended the deployment: our own time was up. */
  readonly timedOut?: boolean;
  /** IAM action without which tasks could not be looked at. */
  readonly deniedAction?: string | undefined;
  /** Stopped tasks of our deployment, newest first. */
  readonly tasks: readonly StoppedTask[];
  /** Events of the service since our deployment began, newest first. */
  readonly events: readonly ServiceEvent[];
  /** The containers as our revision defines them; undefined when it could not be read. */
  readonly containers?: readonly DefinedContainer[] | undefined;
  /** The task as our revision defines it. */
  readonly task?: DefinedTask | undefined;
  readonly service?: DefinedService | undefined;
  /** Alarms that went off, and the hooks of the stage, where ECS's reason speaks of them. */
  readonly alarms?: readonly string[] | undefined;
  readonly hooks?: readonly LifecycleHook[] | undefined;
  /** Targets that the load balancer does not send to. */
  readonly targets?: readonly UnhealthyTarget[] | undefined;
  /** What the load balancer asks for, where it has found a task unhealthy and its settings could be read. */
  readonly healthCheck?: TargetHealthCheck | undefined;
  /** The last lines of the container that failed, oldest first; undefined when they could not be read. */
  readonly log?: ContainerLog | undefined;
}

/** What a task definition says of the whole task that helps to tell what went wrong. */
export interface DefinedTask {
  /** CPU units: 1024 are one vCPU. */
  readonly cpu?: number;
  /** MiB. */
  readonly memory?: number;
  readonly executionRole?: string;
  readonly taskRole?: string;
}

/** What the service says that helps to tell what went wrong. */
export interface DefinedService {
  readonly desired: number;
  readonly network?: TaskNetwork | undefined;
  readonly limits?: RolloutLimits | undefined;
  readonly graceSeconds?: number | undefined;
}

/** Source: Elastic Load Balancing API reference, TargetHealth. */
export interface UnhealthyTarget {
  readonly address: string;
  readonly port: number;
  /** `Target.Timeout`, `Target.FailedHealthChecks`, … */
  readonly reason: string;
  /** `Request timed out` */
  readonly description: string;
}

/** What a container definition says that helps to tell what went wrong. */
export interface DefinedContainer {
  readonly name: string;
  readonly essential: boolean;
  /** CPU units it reserves. */
  readonly cpu?: number;
  /** MiB. */
  readonly memory?: number;
  readonly image?: string;
  /** What it runs, as far as the task definition says: entryPoint and command. */
  readonly command?: string;
  readonly ports?: readonly { readonly container: number; readonly host?: number }[];
  /** The log driver, where it is not awslogs. */
  readonly otherLogDriver?: string;
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
  /** Seconds that one answer may take. */
  readonly timeout?: number;
  /** Seconds between two checks. */
  readonly interval?: number;
  /** So many failures in a row make it unhealthy. */
  readonly unhealthyThreshold?: number;
}

/** A log stream of CloudWatch Logs; without a region, of the service's. */
export interface LogStream {
  readonly group: string;
  readonly name: string;
  readonly region?: string;
}

export interface ContainerLog {
  readonly container: string;
  readonly lines: readonly LogLine[];
  /** Why there are no lines: another driver, no permission, nothing written. */
  readonly note?: string;
  /** Where it is in CloudWatch Logs, where that is known. */
  readonly stream?: LogStream;
}

/** A task that ECS took away while scaling did not fail. */
export function failedByItself(task: StoppedTask): boolean {
  return (
    !/^Scaling activity initiated by/.test(task.stoppedReason ?? '') && task.stopCode !== 'UserInitiated'
  );
}
