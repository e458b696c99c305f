import type { StoppedTask } from '../watch/rollout.js';
import type { JsonObject } from './json-object.js';

/** How a service has its tasks launched: members of the service that RunTask takes as they are, in AWS's own words. */
export type TaskLaunch = JsonObject;

/** Tasks to run once, outside any service. */
export interface TaskStart {
  readonly cluster: string;
  /** ARN of a revision. */
  readonly taskDefinition: string;
  /** 1 to 10. */
  readonly count: number;
  readonly launch: TaskLaunch;
  readonly overrides: TaskOverrides;
  /** Up to 128 letters, digits, `-`, `_` and `/`. */
  readonly startedBy: string;
  /** A request that is sent again with the same one starts nothing again. */
  readonly clientToken: string;
  readonly tags: Readonly<Record<string, string>>;
  /** The revision's tags as well. */
  readonly revisionTags: boolean;
}

/** What is otherwise than the revision says. */
export interface TaskOverrides {
  readonly container: string;
  /** Words; none: the revision's command. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Units of 1/1024 vCPU, of the whole task. */
  readonly cpu?: number;
  /** MiB, of the whole task. */
  readonly memory?: number;
}

/** A task as DescribeTasks shows it; `ended` has of a task that still runs what is known by then. */
export interface TaskView {
  readonly arn: string;
  /** PROVISIONING, PENDING, ACTIVATING, RUNNING, … STOPPED. */
  readonly lastStatus: string;
  /** ECS has been told to stop it, or is about to. */
  readonly stopping: boolean;
  readonly ended: StoppedTask;
}

/** Why ECS has not started a task. Source: Amazon ECS developer guide, "API failure reasons". */
export interface TaskFailure {
  /** `RESOURCE:MEMORY`, or a sentence of Fargate. */
  readonly reason: string;
  /** Of the container instance. */
  readonly arn?: string;
  readonly detail?: string;
}

/** Tasks that belong to no service. Every method throws ShipError. */
export interface TasksPort {
  runTask(
    start: TaskStart,
  ): Promise<{ readonly tasks: readonly TaskView[]; readonly failures: readonly TaskFailure[] }>;
  /** Those that ECS still shows, which it does for about an hour after they have stopped. */
  describeTasks(cluster: string, arns: readonly string[]): Promise<readonly TaskView[]>;
  /** Containers get SIGTERM, and SIGKILL once their stopTimeout is over. */
  stopTask(cluster: string, arn: string, reason: string): Promise<void>;
}
