import type { Outcome } from '../outcome.js';
import { boundedLines } from './bounded-lines.js';
import { cleanLines } from './clean-text.js';
import { formatDuration } from './duration.js';
import { explainOutcome } from './explanation.js';
import { scanMarkdown } from './findings-table.js';
import { codeBlock, markdownLink, markdownTable, markdownText } from './markdown.js';
import { outcomeOutputs } from './outputs.js';
import { factsTable } from './summary-facts.js';

const mostRows = 60;
// The first lines name the task, the last ones are what it said before it died.
const firstLines = 40;
const lastLines = 160;
const resultMarks = { done: '✅', skipped: '➖', failed: '❌' } as const;

/** Paragraphs of a summary; empty ones are left out. */
export const joined = (parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** Why it went wrong and what to do; nothing of a run that went well. */
export function causeParts(outcome: Outcome): readonly string[] {
  const why = explainOutcome(outcome);
  if (why === undefined) return [];
  return [
    `**${markdownText(why.cause, 2000)}**`,
    why.remedy === undefined ? '' : `**Fix:** ${markdownText(why.remedy, 2000)}`,
    why.docs === undefined ? '' : `**Docs:** ${markdownLink(why.docs)}`,
  ];
}

/** What shows the cause. */
export function evidenceBlock(outcome: Outcome): string {
  const evidence = explainOutcome(outcome)?.evidence.flatMap(cleanLines) ?? [];
  return evidence.length === 0 ? '' : codeBlock(boundedLines(evidence, firstLines, lastLines));
}

/** What is true now, unless the cause says the same. */
export function headlineOf(outcome: Outcome): string {
  return outcome.headline === explainOutcome(outcome)?.cause ? '' : markdownText(outcome.headline, 2000);
}

/** Everything else that is known of the run. */
export function detailParts(outcome: Outcome): readonly string[] {
  return [
    factsTable(outcome),
    changesBlock(outcome.facts.taskDefinitionChanges),
    stagesTable(outcome),
    scanMarkdown(outcome.facts.scan),
    noticesList(outcome.notices),
    outputsDetails(outcome),
  ];
}

function stagesTable(outcome: Outcome): string {
  if (outcome.stages.length === 0) return '';
  const rows = outcome.stages
    .slice(0, mostRows)
    .map(({ stage, result, summary, durationMs }) => [
      `${resultMarks[result]} ${stage}`,
      markdownText(summary),
      formatDuration(durationMs),
    ]);
  return markdownTable(['Stage', 'What was done', 'Time'], rows);
}

/** What is new in the revision, as a diff is read. */
function changesBlock(changes: readonly string[] = []): string {
  if (changes.length === 0) return '';
  const lines = boundedLines(changes.flatMap(cleanLines), firstLines, lastLines);
  return `**What changed in the task definition**\n\n${codeBlock(lines)}`;
}

function noticesList(notices: readonly string[]): string {
  const items = notices.slice(0, mostRows).map((notice) => `- ${markdownText(notice)}`);
  return items.length === 0 ? '' : `**Notes**\n\n${items.join('\n')}`;
}

/** Everything in full, folded away: what a reader copies. */
function outputsDetails(outcome: Outcome): string {
  const lines = Object.entries(outcomeOutputs(outcome)).map(([name, value]) => `${name}: ${value}`);
  return `<details><summary>All outputs</summary>\n\n${codeBlock(boundedLines(lines, mostRows, 0))}\n\n</details>`;
}

/**
 * A run as Markdown for a GitHub job summary (at most 1 MiB there; this stays well below it whatever the logs hold):
 * verdict, cause, remedy, evidence, facts, stages, notes.
 */
export function summaryMarkdown(outcome: Outcome): string {
  const mark = outcome.exitCode === 0 ? '✅' : '❌';
  return joined([
    `## ${mark} ${outcome.verdict}`,
    ...causeParts(outcome),
    evidenceBlock(outcome),
    headlineOf(outcome),
    ...detailParts(outcome),
  ]);
}
