import { healthCheckLine } from './causes/sick-target.js';
import { sizeLine } from './causes/size-line.js';
import { type Evidence, failedByItself } from './evidence.js';
import { type FailedContainer, failedContainer, outlivedStopTimeout } from './failed-container.js';
import type { ServiceEvent, StoppedTask } from './rollout.js';

/** Lines of the failed container's log that are shown. */
const shownLogLines = 10;

/** Of an unknown cause this many events and tasks are shown. */
const most = { events: 10, tasks: 5, targets: 3 };

/** What a known cause rests on. */
export function evidenceLines(evidence: Evidence): readonly string[] {
  return [...taskLines(evidence), ...logLines(evidence), ...eventLines(evidence), ...reasonLines(evidence)];
}

/** Everything that was gathered, bounded, for a cause that nobody knows. */
export function allEvidence(evidence: Evidence): readonly string[] {
  const { events, targets = [], tasks } = evidence;
  const known = taskLines(evidence);
  const more = tasks.filter((task) => !known.some((line) => line.includes(task.id)));
  return [
    ...known,
    ...more.slice(0, most.tasks).map(stoppedLine),
    ...targets
      .slice(0, most.targets)
      .map(
        ({ address, port, reason, description }) =>
          `target ${address}:${port} is unhealthy: ${reason} (${description})`,
      ),
    ...healthCheckLine(evidence),
    ...sizeLine(evidence),
    ...logLines(evidence),
    ...events.slice(0, most.events).map(eventLine),
    ...reasonLines(evidence),
  ];
}

function reasonLines({ reason }: Evidence): string[] {
  return reason === undefined ? [] : [`ECS: ${reason}`];
}

function taskLines(evidence: Evidence): string[] {
  const failed = failedContainer(evidence);
  const newest = evidence.tasks.find(failedByItself);
  if (failed === undefined) return newest === undefined ? [] : [stoppedLine(newest)];
  const { task, container } = failed;
  const others = evidence.tasks.filter(failedByItself).length - 1;
  return [
    stoppedLine(task),
    `container "${container.name}": ${[
      howItEnded(failed),
      container.reason,
      outlivedStopTimeout(failed) ? 'killed after its stopTimeout' : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(', ')} (image ${container.image})`,
    ...(others > 0 ? [`${others} more task${others > 1 ? 's' : ''} of this deployment stopped as well`] : []),
  ];
}

function stoppedLine({ id, stoppedReason, stopCode }: StoppedTask): string {
  return `task ${id} stopped: ${stoppedReason ?? stopCode ?? 'no reason given'}`;
}

/** A task that is still being stopped has no exit code yet. */
function howItEnded({ task, container }: FailedContainer): string {
  if (container.exitCode !== undefined) return `exit code ${container.exitCode}`;
  return task.startedAt === undefined ? 'never ran' : 'still stopping';
}

function logLines({ log }: Evidence): string[] {
  if (log === undefined) return [];
  if (log.lines.length === 0) return log.note === undefined ? [] : [`log of "${log.container}": ${log.note}`];
  return [
    `last lines of "${log.container}":`,
    ...log.lines.slice(-shownLogLines).map((line) => `  ${line.message.trimEnd()}`),
  ];
}

/** The newest event that says what is wrong beyond the task's own reason, else one that says that something is. */
function eventLines({ events: all, tasks }: Evidence): string[] {
  const told = tasks.find(failedByItself)?.stoppedReason ?? '';
  const events = all.filter(({ message }) => told.length < 20 || !message.includes(told));
  const says = (pattern: RegExp) =>
    events.find(({ message }) => pattern.test(message.replace(/^\(service [^)]*\) /, '')));
  const telling =
    says(/unable|is unhealthy|not healthy|health checks|could not|throttled|misconfigured/i) ??
    says(/deployment failed|rolling back/i);
  return telling === undefined ? [] : [eventLine(telling)];
}

function eventLine({ message }: ServiceEvent): string {
  return `event: ${message}`;
}
