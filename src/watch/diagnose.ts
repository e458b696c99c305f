import type { Diagnosis } from '../outcome.js';
import { causeRules } from './causes.js';
import { type Evidence, failedByItself } from './evidence.js';
import { type FailedContainer, failedContainer, outlivedStopTimeout } from './failed-container.js';

/** Lines of the failed container's log that are shown. */
const shownLogLines = 10;

/** Names the cause by the first rule that applies and lists what it rests on. */
export function diagnose(evidence: Evidence): Diagnosis {
  for (const rule of causeRules) {
    const cause = rule.cause(evidence);
    if (cause !== undefined) {
      return { id: rule.id, cause, evidence: evidenceLines(evidence), remedy: rule.remedy };
    }
  }
  throw new Error('the last cause rule always applies');
}

function evidenceLines(evidence: Evidence): readonly string[] {
  return [
    ...taskLines(evidence),
    ...logLines(evidence),
    ...eventLines(evidence),
    ...(evidence.reason === undefined ? [] : [`ECS: ${evidence.reason}`]),
  ];
}

function taskLines(evidence: Evidence): string[] {
  const failed = failedContainer(evidence);
  if (failed === undefined) return [];
  const { task, container } = failed;
  const others = evidence.tasks.filter(failedByItself).length - 1;
  return [
    `task ${task.id} stopped: ${task.stoppedReason ?? task.stopCode ?? 'no reason given'}`,
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

/** The newest event that says what is wrong, else one that says that something is. */
function eventLines({ events }: Evidence): string[] {
  const says = (pattern: RegExp) =>
    events.find(({ message }) => pattern.test(message.replace(/^\(service [^)]*\) /, '')));
  const telling =
    says(/unable|unhealthy|health checks|could not/i) ?? says(/deployment failed|rolling back/i);
  return telling === undefined ? [] : [`event: ${telling.message}`];
}
