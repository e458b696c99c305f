import type { Diagnosis } from '../outcome.js';
import { causeRules } from './causes.js';
import { type Evidence, failedByItself, failedContainer } from './evidence.js';

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

function taskLines({ tasks }: Evidence): string[] {
  const failed = failedContainer(tasks);
  if (failed === undefined) return [];
  const { task, container } = failed;
  const others = tasks.filter(failedByItself).length - 1;
  return [
    `task ${task.id} stopped: ${task.stoppedReason ?? task.stopCode ?? 'no reason given'}`,
    `container "${container.name}": ${[
      container.exitCode === undefined ? 'never ran' : `exit code ${container.exitCode}`,
      container.reason,
    ]
      .filter((part) => part !== undefined)
      .join(', ')} (image ${container.image})`,
    ...(others > 0 ? [`${others} more task${others > 1 ? 's' : ''} of this deployment stopped as well`] : []),
  ];
}

function logLines({ log }: Evidence): string[] {
  if (log === undefined) return [];
  if (log.lines.length === 0) return log.note === undefined ? [] : [`log of "${log.container}": ${log.note}`];
  return [
    `last lines of "${log.container}":`,
    ...log.lines.slice(-shownLogLines).map((line) => `  ${line.message.trimEnd()}`),
  ];
}

function eventLines({ events }: Evidence): string[] {
  const telling = events.find((event) =>
    /unable|unhealthy|failed|could not|rolling back/i.test(event.message),
  );
  return telling === undefined ? [] : [`event: ${telling.message}`];
}
