import type { Evidence } from './evidence.js';
import { type FailedContainer, failedContainer } from './failed-container.js';

/** One failure cause: how its evidence looks, what to call it, and what to do. */
export interface CauseRule {
  /** Stable id, shown in the JSON document. */
  readonly id: string;
  /** The cause in one sentence, or undefined when this is not it. */
  readonly cause: (evidence: Evidence) => string | undefined;
  readonly remedy: string;
}

/** What a cause's sentence may use: the match, the container to blame, everything gathered. */
export interface Found {
  readonly match: RegExpMatchArray;
  readonly failed: FailedContainer | undefined;
  readonly evidence: Evidence;
}

/** Searches every text that ECS and its agent write about the tasks, and the log for what the kernel says. */
export function byText(pattern: RegExp, sentence: (found: Found) => string): CauseRule['cause'] {
  return (evidence) => {
    const match = textsOf(evidence)
      .map((text) => text.match(pattern))
      .find((found) => found !== null);
    return match && sentence({ match, failed: failedContainer(evidence), evidence });
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

export function firstLine(text: string | undefined): string {
  return (text ?? '').split('\n')[0]?.trim() ?? '';
}

function textsOf(evidence: Evidence): readonly string[] {
  const failed = failedContainer(evidence);
  return [
    failed?.container.reason,
    failed?.task.stoppedReason,
    ...evidence.events.map((event) => event.message),
    ...(evidence.log?.lines ?? []).slice(-3).map((line) => line.message),
  ].filter((text) => text !== undefined);
}
