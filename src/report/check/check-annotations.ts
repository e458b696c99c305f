import type { CheckFinding, CheckRecord } from '../../check/check-record.js';
import { type CheckSeverity, checkSeverities } from '../../check/check-rule.js';
import type { ShipError } from '../../errors.js';
import {
  type Annotation,
  annotationProperties,
  boundedAnnotations,
  longestAnnotation,
} from '../annotation.js';
import { cleanLine, shorten } from '../clean-text.js';
import { placedLine } from '../problem-place.js';
import { workflowCommand } from '../workflow-command.js';

/** GitHub's words for how bad something is. */
const levels: Readonly<Record<CheckSeverity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * The findings as workflow commands, which the GitHub runner shows beside the lines of a pull request; no more of each kind
 * than it keeps, or than `most`, and then how many more there are.
 */
export function checkAnnotations({ findings }: CheckRecord, most?: number): readonly string[] {
  return checkSeverities.flatMap((severity) => {
    const found = findings.filter(({ rule }) => rule.severity === severity).map(annotationOf);
    return commands(levels[severity], found, (file) => file, most);
  });
}

function annotationOf({ rule, place: { file, line, column }, message }: CheckFinding): Annotation {
  const text = [cleanLine(message), `fix: ${rule.remedy}`, rule.reference].join('\n');
  const place = { file, line: `${line}`, col: `${column}` };
  return { text: shorten(text, longestAnnotation), title: `ecs-ship: ${rule.title} (${rule.id})`, place };
}

/** What is wrong with files, each beside its line where the error knows it; `rename` gives a file's path in the repository. */
export function errorAnnotations(error: ShipError, rename: (file: string) => string): readonly string[] {
  const problems = [error.message, ...error.evidence].flatMap((line) => placedLine(line) ?? []);
  const placed = problems.map(({ text, place }) => ({ text: cleanLine(text), place }));
  const whole = { text: shorten(cleanLine(error.message), longestAnnotation) };
  return commands('error', placed.length === 0 ? [whole] : placed, rename);
}

function commands(
  level: (typeof levels)[CheckSeverity],
  all: readonly Annotation[],
  rename: (file: string) => string,
  most?: number,
): readonly string[] {
  const last = (left: readonly Annotation[]) => ({ text: `${left.length} more are in the log.` });
  return boundedAnnotations(all, last, most).map((one) =>
    workflowCommand(level, one.text, annotationProperties(one, rename)),
  );
}
