import type { StageName } from '../outcome.js';
import { cleanLine } from './clean-text.js';
import { endingLines } from './ending-lines.js';
import { findingsLines } from './findings-table.js';
import type { Look } from './look.js';
import { planLines } from './plan-lines.js';
import type { ReportEvent } from './report-event.js';
import { heartbeatLine, linkLine } from './rollout-lines.js';
import { addOutput, type StageBook } from './stage-book.js';
import { noticeLine, outputLine, progressLine, stageColumn, stageLine } from './stage-line.js';
import { wrapWords } from './wrap-words.js';

type EventOf<Kind extends ReportEvent['kind']> = Extract<ReportEvent, { kind: Kind }>;

const tailLength = 30;

/** How a terminal shows what happens; `moving` lines keep progress out of the scrollback. */
export interface TerminalLook extends Look {
  readonly moving: boolean;
}

function progress(event: EventOf<'stage-progress'>, book: StageBook, look: TerminalLook): readonly string[] {
  const stage = book.find(event.stage, event.at);
  const line = cleanLine(event.line);
  if (line === stage.said) return [];
  stage.said = stage.latest = line;
  return look.moving && !look.verbose ? [] : progressLine(event.stage, line, look);
}

/** On a terminal the block shows it; in a log a line is left each minute. */
function rollout(event: EventOf<'rollout'>, book: StageBook, look: TerminalLook): readonly string[] {
  const stage = book.find(event.stage, event.at);
  stage.view = event.view;
  const lines = [
    ...linkLine(stage, event.view),
    ...(look.moving ? [] : heartbeatLine(stage, event.view, event.at)),
  ];
  return lines.flatMap((line) => progressLine(event.stage, line, look));
}

function verboseLines(stage: StageName, lines: readonly string[], look: TerminalLook): readonly string[] {
  if (!look.verbose) return [];
  return lines.map((line) => `  ${look.colors.dim(`${stageColumn(stage)} │`)} ${line}`);
}

function output(event: EventOf<'stage-output'>, book: StageBook, look: TerminalLook): readonly string[] {
  const lines = addOutput(book.find(event.stage, event.at), event.text, tailLength);
  return verboseLines(event.stage, lines, look);
}

function ended(event: EventOf<'stage-ended'>, book: StageBook, look: TerminalLook): readonly string[] {
  const stage = book.find(event.stage, event.at);
  const rest = verboseLines(event.stage, addOutput(stage, undefined, tailLength), look);
  book.close(event.stage);
  const tail = event.result === 'failed' && !look.verbose ? stage.tail : [];
  return [...rest, ...stageLine(event, look), ...tail.map((line) => outputLine(line, look))];
}

/** The lines that one event leaves on the terminal for good; the book remembers what is still open. */
export function terminalLines(event: ReportEvent, book: StageBook, look: TerminalLook): readonly string[] {
  switch (event.kind) {
    case 'started':
      return wrapWords(cleanLine(event.headline), look.width, 0).map(look.colors.bold);
    case 'stage-started':
      book.open(event.stage, event.at);
      return [];
    case 'stage-progress':
      return progress(event, book, look);
    case 'stage-output':
      return output(event, book, look);
    case 'build':
      book.find(event.stage, event.at).build = event.view;
      return [];
    case 'rollout':
      return rollout(event, book, look);
    case 'stage-ended':
      return ended(event, book, look);
    case 'findings':
      return findingsLines(event.record, look);
    case 'notice':
      return noticeLine(event.message, look);
    case 'planned':
      return planLines(event.plan, look);
    case 'updating':
      return [];
    case 'ended':
      for (const { stage } of book.all()) book.close(stage);
      return endingLines(event.outcome, look);
  }
}
