import type { LogLine, ServiceEvent, StoppedContainer, StoppedTask } from './rollout.js';

/** All that was gathered about a deployment that went wrong. */
export interface Evidence {
  /** Why ECS itself says it ended, when it says so. */
  readonly reason?: string | undefined;
  /** Stopped tasks of our deployment, newest first. */
  readonly tasks: readonly StoppedTask[];
  /** Events of the service since our deployment began, newest first. */
  readonly events: readonly ServiceEvent[];
  /** The last lines of the container that failed, oldest first; undefined when they could not be read. */
  readonly log?: ContainerLog | undefined;
}

export interface ContainerLog {
  readonly container: string;
  readonly lines: readonly LogLine[];
  /** Why there are no lines: another driver, no permission, nothing written. */
  readonly note?: string;
}

/** A container of a stopped task that ended badly by itself. */
export interface FailedContainer {
  readonly task: StoppedTask;
  readonly container: StoppedContainer;
}

/** The container to blame in the newest task that failed by itself: a reason or a bad exit code before any other. */
export function failedContainer(tasks: readonly StoppedTask[]): FailedContainer | undefined {
  for (const task of tasks.filter(failedByItself)) {
    const container =
      task.containers.find((one) => one.reason !== undefined) ??
      task.containers.find((one) => one.exitCode !== undefined && one.exitCode !== 0) ??
      task.containers.find((one) => one.healthStatus === 'UNHEALTHY') ??
      task.containers[0];
    if (container !== undefined) return { task, container };
  }
  return undefined;
}

/** A task that ECS took away while scaling did not fail. */
export function failedByItself(task: StoppedTask): boolean {
  return (
    !/^Scaling activity initiated by/.test(task.stoppedReason ?? '') && task.stopCode !== 'UserInitiated'
  );
}
