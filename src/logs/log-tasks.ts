import type { ServiceTask, StoppedTask } from '../watch/rollout.js';
import type { LogWish } from './log-wish.js';

/** A task as far as its log needs it. */
export interface LogTask {
  readonly id: string;
  readonly taskDefinitionArn: string;
  /** `ecs-svc/N` */
  readonly startedBy?: string | undefined;
}

export interface KnownTasks {
  readonly running: readonly ServiceTask[];
  /** The latest first. */
  readonly stopped: readonly StoppedTask[];
}

/** The tasks whose lines are wanted: those that run, and of those that stopped the ones that are asked for. */
export function tasksFor(wish: LogWish, { running, stopped }: KnownTasks, now: number): readonly LogTask[] {
  const wanted = (task: LogTask) => isWanted(wish, task);
  if (wish.previous) return stopped.filter(wanted).slice(0, 1);
  if (wish.task !== undefined || wish.deployment !== undefined)
    return [...running, ...stopped].filter(wanted);
  return [...running, ...stopped.filter((task) => mayHaveWritten(wish, task, now))];
}

/** Without any of the two there would be too many of them to read. */
export function needsStopped({ previous, task, deployment, sinceMs }: LogWish): boolean {
  return previous || task !== undefined || deployment !== undefined || sinceMs !== undefined;
}

function isWanted({ task, deployment }: LogWish, { id, startedBy = '' }: LogTask): boolean {
  const number = deployment?.split('/').at(-1);
  return (
    (task === undefined || id.startsWith(task)) &&
    (number === undefined || startedBy.split('/').at(-1) === number)
  );
}

function mayHaveWritten({ sinceMs }: LogWish, { stoppedAt }: StoppedTask, now: number): boolean {
  return sinceMs !== undefined && (stoppedAt === undefined || stoppedAt >= now - sinceMs);
}
