import pc from 'picocolors';
import type { Plan } from '../../plan/plan.js';
import { cleanLine } from '../clean-text.js';
import { movingLanes } from '../moving-lanes.js';
import { besideColumn, nameColumn } from '../name-column.js';
import type { ReportEvent } from '../report-event.js';
import type { Screen } from '../screen.js';
import { type StageBook, stageBook } from '../stage-book.js';
import { noticeLine } from '../stage-line.js';
import type { TerminalOptions } from '../terminal.js';
import { type TerminalLook, terminalLines } from '../terminal-lines.js';
import { ticker } from '../ticker.js';
import { wrapWords } from '../wrap-words.js';
import { serviceEndLines, servicesEndingLines } from './services-ending.js';
import { servicesPlanLines } from './services-plans.js';
import type { ServicesReport } from './services-report.js';

/** Reports several services to a terminal or a log: every line behind its service's name, one moving block for all. */
export function servicesTerminalReport(screen: Screen, options: TerminalOptions): ServicesReport {
  const { stream, interactive, verbose, now = Date.now } = options;
  const colors = pc.createColors(options.color);
  const look = (): TerminalLook => ({ colors, width: stream.columns, verbose, moving: interactive });
  const lanes = new Map<string, StageBook>();
  const plans = new Map<string, Plan>();
  const column = () => nameColumn([...lanes.keys()], look());
  const tick = () => screen.move(movingLanes(lanes, now(), look(), stream.rows));
  const keepMoving = ticker(tick);
  const show = (lines: readonly string[]) => {
    if (interactive) tick();
    screen.print(lines);
    keepMoving(interactive && [...lanes.values()].some((book) => book.all().length > 0));
  };
  return {
    begin(names, headline) {
      for (const name of names) lanes.set(name, stageBook(options.links));
      show(wrapWords(cleanLine(headline), look().width, 0).map(colors.bold));
    },
    of: (name) => (event) => {
      if (event.kind === 'planned') plans.set(name, event.plan);
      const book = lanes.get(name) ?? stageBook(options.links);
      lanes.set(name, book);
      show(column().before(name, laneLines(event, book, besideColumn(look(), column()))));
    },
    notice: (message) => show(noticeLine(message, look())),
    end(outcome) {
      lanes.clear();
      show(['', ...servicesPlanLines(outcome, plans, look()), ...servicesEndingLines(outcome, look())]);
    },
  };
}

/** As of one service, but its end in a line: the story is told when all have ended. */
function laneLines(event: ReportEvent, book: StageBook, look: TerminalLook): readonly string[] {
  if (event.kind === 'planned') return [];
  if (event.kind !== 'ended') return terminalLines(event, book, look);
  for (const { stage } of book.all()) book.close(stage);
  return event.outcome.verdict === 'planned' ? [] : serviceEndLines(event.outcome, look);
}
