import type { Outcome } from '../outcome.js';
import type { Plan } from '../plan/plan.js';
import { boundedLines } from './bounded-lines.js';
import { diffLines } from './diff-lines.js';
import { formatDuration } from './duration.js';
import { evidenceMarkdown } from './evidence-markdown.js';
import { explainOutcome } from './explanation.js';
import { scanMarkdown } from './findings-table.js';
import { joinedWithin, mostSummaryBytes } from './fitting.js';
import { linksLine } from './links.js';
import {
  codeBlock,
  detailsBlock,
  inlineCode,
  markdownSentence,
  markdownTable,
  markdownText,
} from './markdown.js';
import { notesList } from './notes-list.js';
import { outcomeOutputs } from './outputs.js';
import { planMarkdown } from './plan-markdown.js';
import { withShortNames } from './short-names.js';
import { noStory, type Story } from './story.js';
import { factsList } from './summary-facts.js';
import { eventsBlock, storySections, timelineBlock } from './timeline.js';

const mostRows = 60;
const resultMarks = { done: '✅', skipped: '➖', failed: '❌' } as const;

/** What a summary tells besides the outcome. */
export interface SummaryContext {
  readonly story?: Story;
  /** Of a dry run. */
  readonly plan?: Plan | undefined;
  /** The page of the CI run. */
  readonly runUrl?: string | undefined;
}

/** Why it went wrong and what to do; nothing of a run that went well. */
export function causeParts(outcome: Outcome): readonly string[] {
  const why = explainOutcome(outcome);
  if (why === undefined) return [];
  return [
    `**${markdownSentence(why.cause, 2000)}**`,
    why.remedy === undefined ? '' : `**Fix:** ${markdownSentence(why.remedy, 2000)}`,
  ];
}

/** What is true now, unless the cause says the same. */
export function headlineOf(outcome: Outcome): string {
  return outcome.headline === explainOutcome(outcome)?.cause ? '' : markdownSentence(outcome.headline, 2000);
}

/** What is new, the image and its scan, and whatever a reader may want to look up. */
export function detailParts(outcome: Outcome, { story = noStory }: SummaryContext): readonly string[] {
  return [
    changesBlock(outcome.facts.taskDefinitionChanges),
    factsList(outcome),
    scanMarkdown(outcome.facts.scan),
    notesList(outcome.notices),
    eventsBlock(story),
    stagesTable(outcome),
    outputsDetails(outcome),
  ];
}

/** Folded: the timeline has the same at a glance. */
function stagesTable({ stages }: Outcome): string {
  if (stages.length === 0) return '';
  const rows = stages
    .slice(0, mostRows)
    .map(({ stage, result, summary, durationMs }) => [
      `${resultMarks[result]} ${stage}`,
      markdownText(withShortNames(summary)),
      formatDuration(durationMs),
    ]);
  return detailsBlock(`Stages (${stages.length})`, markdownTable(['Stage', 'What was done', 'Time'], rows));
}

/** What is new in the revision, as a diff is read. */
function changesBlock(changes: readonly string[] = []): string {
  if (changes.length === 0) return '';
  return `**What changed in the task definition**\n\n${codeBlock(diffLines(changes), 'diff')}`;
}

/** Everything in full, folded away: what a reader copies. */
function outputsDetails(outcome: Outcome): string {
  const lines = Object.entries(outcomeOutputs(outcome)).map(([name, value]) => `${name}: ${value}`);
  return detailsBlock('All outputs', codeBlock(boundedLines(lines, mostRows, 0)));
}

function title({ verdict, exitCode, facts }: Outcome): string {
  const service = facts.serviceArn?.split(':service/')[1];
  const whose = service === undefined ? '' : ` · ${inlineCode(service, 200)}`;
  return `## ${exitCode === 0 ? '✅' : '❌'} ${verdict}${whose}`;
}

/**
 * A run as Markdown for a GitHub job summary, for somebody who reads it on a phone: verdict, cause, remedy, where to look,
 * evidence; then what changed, the image, the time it took. Never above the 1 MiB that GitHub takes.
 */
export function summaryMarkdown(outcome: Outcome, context: SummaryContext = {}): string {
  const { story = noStory, plan, runUrl } = context;
  const parts = [
    title(outcome),
    ...causeParts(outcome),
    headlineOf(outcome),
    linksLine(outcome, runUrl),
    evidenceMarkdown(outcome),
    plan === undefined ? '' : planMarkdown(plan).trimEnd(),
  ];
  const [changes = '', facts = '', scan = '', ...rest] = detailParts(outcome, context);
  const timeline = outcome.verdict === 'planned' ? '' : timelineBlock(storySections(story));
  return joinedWithin([...parts, changes, facts, scan, timeline, ...rest], mostSummaryBytes);
}
