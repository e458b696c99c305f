import type { CheckFinding, CheckRecord } from '../check/check-record.js';
import { checkSummary } from './check-summary.js';
import { inlineCode, markdownLink, markdownTable, markdownText } from './markdown.js';

/** A job summary may have 1 MiB, of which a run leaves a little to the check. */
const usualRows = 200;
export const rowsBesideRun = 40;

/** A check for a GitHub job summary: one row for each finding, then what there is to say besides. */
export function checkMarkdown(record: CheckRecord, mostRows: number = usualRows): string {
  const { findings, notices, passed } = record;
  const rows = findings.slice(0, mostRows).map(rowOf);
  const left = findings.length - rows.length;
  const parts = [
    `### ${passed ? '✅' : '❌'} ecs-ship check: ${markdownText(checkSummary(record))}`,
    rows.length === 0 ? '' : markdownTable(['Severity', 'Where', 'Rule', 'What and how to fix it'], rows),
    left > 0 ? `${left} more are in the log.` : '',
    notices.map((notice) => `- ${markdownText(notice)}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function rowOf({ rule, place, message }: CheckFinding): readonly string[] {
  return [
    rule.severity,
    inlineCode(`${place.file}:${place.line}`),
    markdownLink(rule.reference, rule.id),
    `${markdownText(message)}<br>${markdownText(rule.remedy)}`,
  ];
}
