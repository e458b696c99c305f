import type { CheckFinding, CheckRecord, IgnoredCheckFinding } from '../../check/check-record.js';
import { cleanLine } from '../clean-text.js';
import type { Look } from '../look.js';
import { wrapWords } from '../wrap-words.js';
import { checkSummary } from './check-summary.js';

/** A check's findings for people, each with its place; why and what to do once for each rule. */
export function checkText(record: CheckRecord, look: Look): string {
  const { findings, ignored, notices } = record;
  const blocks = [
    ...findings.map((finding, index) => {
      const isFirst = findings.findIndex(({ rule }) => rule === finding.rule) === index;
      return [...findingLines(finding, look), ...(isFirst ? reasonLines(finding, look) : [])];
    }),
    ...(ignored.length === 0 ? [] : [ignored.map((one) => look.colors.dim(ignoredLine(one)))]),
    ...(notices.length === 0 ? [] : [notices.map((notice) => look.colors.dim(cleanLine(notice)))]),
    [...summary(record, look), ...(record.passed ? [] : wrapWords(howToAccept, look.width, 0))],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const howToAccept =
  'Fix what counts; what is meant to be so goes under check-ignore in ecs-ship.yml, by its name and with a reason.';

function findingLines({ rule, place, message }: CheckFinding, look: Look): readonly string[] {
  const { colors } = look;
  const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan }[rule.severity];
  const where = cleanLine(`${place.file}:${place.line}:${place.column}`);
  return [`${where}: ${paint(rule.severity)} ${colors.bold(rule.id)}`, ...indented(cleanLine(message), look)];
}

function reasonLines({ rule }: CheckFinding, look: Look): readonly string[] {
  return [
    ...indented(`why: ${rule.explanation}`, look),
    ...indented(`fix: ${rule.remedy}`, look),
    `  ${look.colors.dim(rule.reference)}`,
  ];
}

function indented(line: string, { width }: Look): readonly string[] {
  return wrapWords(line, width, 2).map((part, index) => (index === 0 ? `  ${part}` : part));
}

function ignoredLine({
  finding: { rule, place, message },
  ignore: { until, reason },
}: IgnoredCheckFinding): string {
  const day = until === undefined ? '' : ` until ${until}`;
  return cleanLine(`ignored${day}: ${place.file}:${place.line} ${rule.id}, ${message} (${reason})`);
}

function summary(record: CheckRecord, { colors, width }: Look): readonly string[] {
  const paint = record.files.length === 0 ? colors.yellow : colors.green;
  return wrapWords(cleanLine(checkSummary(record)), width, 0).map(record.passed ? paint : colors.red);
}
