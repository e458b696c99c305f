import { findingCells, findingColumns, findingsTable } from '../plan/findings-table.js';
import type { IgnoredFinding } from '../plan/scan-ignores.js';
import type { ScanRecord } from '../plan/scan-record.js';
import { scanSummary } from '../plan/scan-words.js';
import { cleanLine } from './clean-text.js';
import type { Look } from './look.js';
import { markdownTable, markdownText } from './markdown.js';

const mostLines = 10;
const mostRows = 300;

/** The worst findings, what is ignored, and where the rest is: a few lines below the scan's own. */
export function findingsLines(record: ScanRecord, { colors }: Look): readonly string[] {
  const { findings, ignored } = record;
  const [head, ...rows] = findingsTable(findings.slice(0, mostLines)).map(cleanEnd);
  const left = findings.length - mostLines;
  const lines = [
    ...(head === undefined ? [] : [colors.dim(head), ...rows]),
    ...(left > 0 ? [colors.dim(`… ${left} more (all of them with --json or in the job’s summary)`)] : []),
    ...ignored.slice(0, mostLines).map((one) => colors.dim(ignoredText(one))),
  ];
  return lines.map((line) => `    ${line}`);
}

const cleanEnd = (line: string): string => cleanLine(`|${line}`).slice(1);

const ignoredText = ({ finding, ignore }: IgnoredFinding): string =>
  cleanLine(`ignored until ${ignore.until}: ${finding.name} (${ignore.reason})`);

/** The scan as a section of the job summary; nothing when there was none. */
export function scanMarkdown(record: ScanRecord | undefined): string {
  if (record === undefined) return '';
  const { findings, ignored } = record;
  const rows = findings.slice(0, mostRows).map((one) => findingCells(one).map((cell) => markdownText(cell)));
  const left = findings.length - mostRows;
  const parts = [
    `**Image scan**: ${markdownText(scanSummary(record))}`,
    rows.length === 0 ? '' : folded('Findings', markdownTable(findingColumns, rows)),
    left > 0 ? `… ${left} more` : '',
    ignored
      .slice(0, mostRows)
      .map((one) => `- ${markdownText(ignoredText(one))}`)
      .join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function folded(title: string, text: string): string {
  return `<details><summary>${markdownText(title)}</summary>\n\n${text}\n\n</details>`;
}
