import { type Evidence, failedByItself } from '../evidence.js';
import { type FailedContainer, failedContainer } from '../failed-container.js';

/** One failure cause: how its evidence looks, what to call it, and what to do. */
export interface CauseRule {
  /** Stable id, shown in the JSON document. */
  readonly id: string;
  /** What is the matter, as the table of causes lists it. */
  readonly title: string;
  /** The cause in one sentence, or undefined when this is not it. */
  readonly cause: (evidence: Evidence) => string | undefined;
  readonly remedy: string | ((evidence: Evidence) => string);
  /** What this cause rests on besides tasks, log and events; shown first. */
  readonly shows?: (evidence: Evidence) => readonly string[];
  /** AWS's page about it. */
  readonly docs: string;
}

/** What a cause's sentence may use: the match, the container to blame, everything gathered. */
export interface Found {
  readonly match: RegExpMatchArray;
  readonly failed: FailedContainer | undefined;
  readonly evidence: Evidence;
}

type Sentence = (found: Found) => string | undefined;

/** By what ECS's agent says of the newest task that failed; by events only where no such task is known. */
export function byTask(pattern: RegExp, sentence: Sentence): CauseRule['cause'] {
  return (evidence) => find(taskTexts(evidence) ?? eventTexts(evidence), pattern, sentence, evidence);
}

/** By the service's events alone. */
export function byEvent(pattern: RegExp, sentence: Sentence): CauseRule['cause'] {
  return (evidence) => find(eventTexts(evidence), pattern, sentence, evidence);
}

/** By the last lines of the failed container's log. */
export function byLog(pattern: RegExp, sentence: Sentence): CauseRule['cause'] {
  return (evidence) => {
    const lines = (evidence.log?.lines ?? []).slice(-LAST_LINES).map(({ message }) => message);
    return find(lines.reverse(), pattern, sentence, evidence);
  };
}

/** By why ECS says that the deployment ended. */
export function byReason(pattern: RegExp, sentence: Sentence): CauseRule['cause'] {
  return (evidence) => {
    const { reason, timedOut = false } = evidence;
    return timedOut || reason === undefined ? undefined : find([reason], pattern, sentence, evidence);
  };
}

/** By the container to blame alone; the sentence is undefined when this is not the cause. */
export function byContainer(
  sentence: (failed: FailedContainer, evidence: Evidence) => string | undefined,
): CauseRule['cause'] {
  return (evidence) => {
    const failed = failedContainer(evidence);
    return failed && sentence(failed, evidence);
  };
}

/** The first of several ways to tell a cause. */
export function either(...causes: readonly CauseRule['cause'][]): CauseRule['cause'] {
  return (evidence) => {
    for (const cause of causes) {
      const sentence = cause(evidence);
      if (sentence !== undefined) return sentence;
    }
    return undefined;
  };
}

export function firstLine(text: string | undefined): string {
  return (text ?? '').split('\n')[0]?.trim() ?? '';
}

/** What kills a program stands at the end of its log. */
const LAST_LINES = 5;

/** What the newest failed task and the container to blame in it say; undefined where no task failed by itself. */
function taskTexts(evidence: Evidence): readonly string[] | undefined {
  const task = evidence.tasks.find(failedByItself);
  if (task === undefined) return undefined;
  return [failedContainer(evidence)?.container.reason, task.stoppedReason].filter(
    (text) => text !== undefined,
  );
}

function eventTexts({ events }: Evidence): readonly string[] {
  return events.map(({ message }) => message);
}

function find(
  texts: readonly string[],
  pattern: RegExp,
  sentence: Sentence,
  evidence: Evidence,
): string | undefined {
  const match = texts.map((text) => text.match(pattern)).find((found) => found !== null);
  return match && sentence({ match, failed: failedContainer(evidence), evidence });
}
