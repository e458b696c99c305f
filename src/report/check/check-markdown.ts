import type { CheckFinding, CheckRecord } from '../../check/check-record.js';
import { inlineCode, markdownLink, markdownSentence, markdownText } from '../markdown.js';
import { checkSummary } from './check-summary.js';

/** A job summary may have 1 MiB, of which a run leaves a little to the check. */
const usualRows = 200;
export const rowsBesideRun = 40;

/** A check for a GitHub job summary: one item for each finding, since a phone would show half of a table, then what there is to say besides. */
export function checkMarkdown(record: CheckRecord, mostRows: number = usualRows): string {
  const { findings, notices, passed } = record;
  const items = findings.slice(0, mostRows).map(itemOf);
  const left = findings.length - items.length;
  const parts = [
    `### ${passed ? '✅' : '❌'} ecs-ship check: ${markdownText(checkSummary(record))}`,
    items.join('\n'),
    left > 0 ? `${left} more are in the log.` : '',
    notices.map((notice) => `- ${markdownText(notice)}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function itemOf({ rule, place, message }: CheckFinding): string {
  const where = inlineCode(`${place.file}:${place.line}`);
  const what = `${markdownSentence(message)}<br>${markdownSentence(rule.remedy)}`;
  return `- **${rule.severity}** ${where} ${what} (${markdownLink(rule.reference, rule.id)})`;
}
