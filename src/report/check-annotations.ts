import type { CheckFinding, CheckRecord } from '../check/check-record.js';
import { type CheckSeverity, checkSeverities } from '../check/check-rule.js';
import type { ShipError } from '../errors.js';
import { cleanLine, shorten } from './clean-text.js';
import { longestAnnotation, mostAnnotations } from './github.js';
import { workflowCommand } from './workflow-command.js';

/** GitHub's words for how bad something is. */
const levels: Readonly<Record<CheckSeverity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** `Dockerfile:3:1 COPY brings …` */
const placed = /^(.+?):(\d+):(\d+):? (.*)$/s;

/**
 * The findings as workflow commands, which the GitHub runner shows beside the lines of a pull request; no more of each kind
 * than it keeps.
 */
export function checkAnnotations({ findings }: CheckRecord): readonly string[] {
  return checkSeverities.flatMap((severity) =>
    findings
      .filter(({ rule }) => rule.severity === severity)
      .slice(0, mostAnnotations)
      .map(annotationOf),
  );
}

function annotationOf({ rule, place: { file, line, column }, message }: CheckFinding): string {
  const text = [cleanLine(message), `fix: ${rule.remedy}`, rule.reference].join('\n');
  const where = { file, line: `${line}`, col: `${column}` };
  const title = `ecs-ship: ${rule.title} (${rule.id})`;
  return workflowCommand(levels[rule.severity], shorten(text, longestAnnotation), { ...where, title });
}

/** What is wrong with files, each beside its line where the error knows it; `rename` gives a file's path in the repository. */
export function errorAnnotations(error: ShipError, rename: (file: string) => string): readonly string[] {
  const problems = [error.message, ...error.evidence].flatMap((item) => {
    const [, file, line, col, text = ''] = placed.exec(item) ?? [];
    return file === undefined
      ? []
      : [workflowCommand('error', cleanLine(text), { file: rename(file), line, col })];
  });
  const whole = workflowCommand('error', shorten(cleanLine(error.message), longestAnnotation));
  return problems.length === 0 ? [whole] : problems.slice(0, mostAnnotations);
}
