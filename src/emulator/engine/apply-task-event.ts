import type { TaskEvent } from '../task-runtime.js';
import type { Task, TaskContainer } from './task.js';

/** What a runtime's report means for the task as a whole. */
export type TaskConsequence = 'none' | 'started' | 'essential-exited' | 'failed-to-start' | 'ended';

/** Writes a runtime's report into the task; the caller acts on the consequence. `now` in milliseconds since the epoch. */
export function applyTaskEvent(task: Task, event: TaskEvent, now: number): TaskConsequence {
  if (event.kind === 'pull-started') return during(() => (task.times.pullStartedAt ??= now));
  if (event.kind === 'pull-stopped') return during(() => (task.times.pullStoppedAt ??= now));
  if (event.kind === 'start-failed') return failStart(task, event);
  const container = task.containers.find((candidate) => candidate.name === event.container);
  if (container === undefined) return 'none';
  if (event.kind === 'pulled') {
    if (event.imageDigest !== undefined) container.imageDigest = event.imageDigest;
    return 'none';
  }
  if (event.kind === 'container-health') return during(() => (container.health = event.status));
  if (event.kind === 'container-stopped') return stopContainer(task, container, event);
  container.lastStatus = 'RUNNING';
  container.runtimeId = event.runtimeId;
  container.networkBindings = event.networkBindings;
  return allStarted(task);
}

function during(change: () => void): TaskConsequence {
  change();
  return 'none';
}

function allStarted(task: Task): TaskConsequence {
  return task.containers.every((container) => container.lastStatus !== 'PENDING') ? 'started' : 'none';
}

function stopContainer(
  task: Task,
  container: TaskContainer,
  event: { readonly exitCode?: number; readonly reason?: string },
): TaskConsequence {
  container.lastStatus = 'STOPPED';
  if (event.exitCode !== undefined) container.exitCode = event.exitCode;
  if (event.reason !== undefined) container.reason = event.reason;
  if (task.containers.every((candidate) => candidate.lastStatus === 'STOPPED')) {
    if (task.desiredStatus === 'RUNNING') noteExit(task, container);
    return 'ended';
  }
  if (!container.essential) return allStarted(task);
  if (task.desiredStatus === 'RUNNING') noteExit(task, container);
  return 'essential-exited';
}

/** A container without exit code never ran: then the task failed to start. */
function noteExit(task: Task, container: TaskContainer): void {
  const never = container.exitCode === undefined && task.times.startedAt === undefined;
  task.stopCode = never ? 'TaskFailedToStart' : 'EssentialContainerExited';
  task.stoppedReason = never
    ? (container.reason ?? 'Task failed to start')
    : 'Essential container in task exited';
}

function failStart(task: Task, event: Extract<TaskEvent, { kind: 'start-failed' }>): TaskConsequence {
  for (const container of task.containers) {
    if (container.lastStatus === 'PENDING') container.lastStatus = 'STOPPED';
    if (container.name !== event.container) continue;
    container.reason = event.reason;
    if (event.exitCode !== undefined) container.exitCode = event.exitCode;
  }
  if (task.desiredStatus === 'RUNNING') {
    task.stopCode = 'TaskFailedToStart';
    task.stoppedReason = taskReason(event.reason);
  }
  const stillRuns = task.containers.some((container) => container.lastStatus === 'RUNNING');
  return stillRuns ? 'essential-exited' : 'failed-to-start';
}

/** Of a dependency that was not met only the container's reason tells (seen on AWS: medium.com/vrt-digital-studio). */
function taskReason(reason: string): string {
  return reason.includes(' dependency graph: ') ? 'Task failed to start' : reason;
}
