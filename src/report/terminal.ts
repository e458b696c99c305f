import pc from 'picocolors';
import { movingLines } from './moving-lines.js';
import type { Report } from './report-event.js';
import type { ReportStream, Screen } from './screen.js';
import { stageBook } from './stage-book.js';
import { type TerminalLook, terminalLines } from './terminal-lines.js';
import { ticker } from './ticker.js';

/** Where and how to write for people. */
export interface TerminalOptions {
  readonly stream: ReportStream;
  readonly color: boolean;
  /** Moving lines for the running stages; false in a log. */
  readonly interactive: boolean;
  readonly verbose: boolean;
  /** False where no console shows what is shipped to: a stand-in for AWS has none. */
  readonly links?: boolean;
  /** Milliseconds since the epoch; passed in by tests. */
  readonly now?: () => number;
}

/** Reports to a terminal or a log: one line per stage, its time, and at the end the truth. */
export function terminalReport(screen: Screen, options: TerminalOptions): Report {
  const { stream, interactive, verbose, now = Date.now } = options;
  const colors = pc.createColors(options.color);
  const book = stageBook(options.links);
  const look = (): TerminalLook => ({ colors, width: stream.columns, verbose, moving: interactive });
  const tick = () => screen.move(movingLines(book.all(), now(), look()));
  const keepMoving = ticker(tick);
  let printed = false;
  return (event) => {
    const lines = terminalLines(event, book, look());
    if (interactive) tick();
    screen.print(event.kind === 'ended' && printed ? ['', ...lines] : lines);
    printed ||= lines.length > 0;
    keepMoving(interactive && book.all().length > 0);
  };
}
