import type { StageName } from '../../outcome.js';
import { cleanLine } from '../clean-text.js';
import type { Look } from '../look.js';
import { type NameColumn, nameColumn } from '../name-column.js';
import type { ReportEvent } from '../report-event.js';
import { heartbeatLine, linkLine } from '../rollout-lines.js';
import { addOutput, type OpenStage, type StageBook, stageBook } from '../stage-book.js';
import { progressLine, stageLine } from '../stage-line.js';
import { serviceEndLines } from './services-ending.js';

/** A CI job's log with groups that can be folded; a group belongs to one stage of one service. */
export interface ServicesLogIo {
  openGroup(name: string, stage: StageName, at: number): void;
  closeGroup(name: string, stage: StageName, at: number): void;
  line(text: string): void;
}

const keptLines = 5000;
const minuteMs = 60_000;

/**
 * Several services in one log. Their stages overlap and groups cannot, so a stage's raw output is kept and
 * folded in one piece when the stage ends; until then its newest line is a sign of life each minute.
 */
export class ServicesLog {
  readonly #io: ServicesLogIo;
  readonly #look: Look;
  readonly #books = new Map<string, StageBook>();
  #column: NameColumn;

  constructor(io: ServicesLogIo, look: Look) {
    this.#io = io;
    this.#look = look;
    this.#column = nameColumn([], look);
  }

  begin(names: readonly string[], headline: string): void {
    for (const name of names) this.#book(name);
    this.say([this.#look.colors.bold(cleanLine(headline))]);
  }

  /** Takes the events of a service's stages and its end; ignores the rest. */
  tell(name: string, event: ReportEvent): void {
    const book = this.#book(name);
    if (event.kind === 'started') this.about(name, [cleanLine(event.headline)]);
    if (event.kind === 'stage-started') book.open(event.stage, event.at);
    if (event.kind === 'stage-output') this.#output(name, book.find(event.stage, event.at), event);
    if (event.kind === 'stage-progress') this.#progress(name, book.find(event.stage, event.at), event.line);
    if (event.kind === 'rollout') this.#rollout(name, book.find(event.stage, event.at), event);
    if (event.kind === 'stage-ended') {
      this.#close(name, book.find(event.stage, event.at), event.at);
      this.about(name, stageLine(event, this.#look));
    }
    if (event.kind !== 'ended') return;
    for (const stage of book.all()) this.#close(name, stage, event.at);
    if (event.outcome.verdict !== 'planned') this.about(name, serviceEndLines(event.outcome, this.#look));
  }

  /** Lines about one service. */
  about(name: string, lines: readonly string[]): void {
    this.say(this.#column.before(name, lines));
  }

  /** Lines about all of them. */
  say(lines: readonly string[]): void {
    for (const line of lines) this.#io.line(line);
  }

  #book(name: string): StageBook {
    const known = this.#books.get(name);
    if (known !== undefined) return known;
    const book = stageBook();
    this.#books.set(name, book);
    this.#column = nameColumn([...this.#books.keys()], this.#look);
    return book;
  }

  #output(
    name: string,
    stage: OpenStage,
    { text, at }: Extract<ReportEvent, { kind: 'stage-output' }>,
  ): void {
    addOutput(stage, text, keptLines);
    const minutes = Math.floor((at - stage.startedAt) / minuteMs);
    if (minutes <= stage.minutesTold) return;
    stage.minutesTold = minutes;
    this.about(name, progressLine(stage.stage, stage.latest, this.#look));
  }

  #progress(name: string, stage: OpenStage, line: string): void {
    if (line === stage.said) return;
    stage.said = line;
    this.about(name, progressLine(stage.stage, line, this.#look));
  }

  #rollout(name: string, stage: OpenStage, { view, at }: Extract<ReportEvent, { kind: 'rollout' }>): void {
    const lines = [...linkLine(stage, view), ...heartbeatLine(stage, view, at)];
    for (const line of lines) this.about(name, progressLine(stage.stage, line, this.#look));
  }

  #close(name: string, stage: OpenStage, at: number): void {
    addOutput(stage, undefined, keptLines);
    this.#books.get(name)?.close(stage.stage);
    if (stage.tail.length === 0) return;
    this.#io.openGroup(name, stage.stage, stage.startedAt);
    this.say(stage.tail);
    this.#io.closeGroup(name, stage.stage, at);
  }
}
