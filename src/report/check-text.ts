import type { CheckFinding, CheckRecord, IgnoredCheckFinding } from '../check/check-record.js';
import { type CheckSeverity, checkSeverities } from '../check/check-rule.js';
import { cleanLine } from './clean-text.js';
import type { Look } from './look.js';
import { wrapWords } from './wrap-words.js';

/** A check's findings for people, each with its place, its reason and what to do. */
export function checkText(record: CheckRecord, look: Look): string {
  const { findings, ignored, notices } = record;
  const blocks = [
    ...findings.map((finding) => findingLines(finding, look)),
    ...(ignored.length === 0 ? [] : [ignored.map((one) => look.colors.dim(ignoredLine(one)))]),
    ...(notices.length === 0 ? [] : [notices.map((notice) => look.colors.dim(cleanLine(notice)))]),
    [summary(record, look)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function findingLines({ rule, place, message }: CheckFinding, { colors, width }: Look): readonly string[] {
  const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan }[rule.severity];
  const text = `${place.file}:${place.line}:${place.column}: ${paint(rule.severity)} ${colors.bold(rule.id)}`;
  const indented = (line: string) =>
    wrapWords(line, width, 2).map((part, index) => (index === 0 ? `  ${part}` : part));
  return [
    text,
    ...indented(cleanLine(message)),
    ...indented(`why: ${rule.explanation}`),
    ...indented(`fix: ${rule.remedy}`),
    `  ${colors.dim(rule.reference)}`,
  ];
}

function ignoredLine({
  finding: { rule, place, message },
  ignore: { until, reason },
}: IgnoredCheckFinding): string {
  const day = until === undefined ? '' : ` until ${until}`;
  return cleanLine(`ignored${day}: ${place.file}:${place.line} ${rule.id}, ${message} (${reason})`);
}

function summary({ findings, ignored, files, passed }: CheckRecord, { colors }: Look): string {
  const counts = checkSeverities.flatMap((severity) => countOf(severity, findings));
  const left = ignored.length === 0 ? '' : `, ${ignored.length} ignored`;
  const found = counts.length === 0 ? 'nothing found' : counts.join(', ');
  const line = `${found}${left} in ${files.map(cleanLine).join(', ')}`;
  return passed ? colors.green(line) : colors.red(line);
}

function countOf(severity: CheckSeverity, findings: readonly CheckFinding[]): string[] {
  const count = findings.filter(({ rule }) => rule.severity === severity).length;
  return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
}
