import { type GroupedLogIo, liveGroup } from './live-group.js';
import type { Look } from './look.js';
import type { ReportEvent } from './report-event.js';
import { heartbeatLine, linkLine } from './rollout-lines.js';
import { addOutput, type OpenStage, stageBook } from './stage-book.js';
import { progressLine, stageLine } from './stage-line.js';

const keptLines = 5000;

/**
 * Folds each stage's raw output into a group. Stages overlap and groups cannot, so the first stage that prints gets its
 * group live and the others wait until it ends. What a stage says about itself is folded only inside its own live group.
 */
export class GroupedLog {
  readonly #io: GroupedLogIo;
  readonly #look: Look;
  readonly #group;
  readonly #book = stageBook();

  constructor(io: GroupedLogIo, look: Look) {
    this.#io = io;
    this.#look = look;
    this.#group = liveGroup(io);
  }

  /** Takes the events of stages and the end of the run; ignores the rest. */
  tell(event: ReportEvent): void {
    if (event.kind === 'stage-started') this.#book.open(event.stage, event.at);
    if (event.kind === 'stage-output') this.#output(this.#book.find(event.stage, event.at), event.text);
    if (event.kind === 'stage-progress') this.#progress(this.#book.find(event.stage, event.at), event.line);
    if (event.kind === 'rollout') this.#rollout(this.#book.find(event.stage, event.at), event);
    if (event.kind === 'stage-ended') {
      const stage = this.#book.find(event.stage, event.at);
      this.#close(stage, event.at, stageLine(event, this.#look));
    }
    if (event.kind === 'ended') for (const stage of this.#book.all()) this.#close(stage, event.at, []);
  }

  /** Lines about no stage; they wait until no group is open. */
  say(lines: readonly string[]): void {
    this.#group.outside(() => this.#print(lines));
  }

  /** Lines that cannot wait, not even for the end of a group. */
  sayNow(lines: readonly string[]): void {
    this.#print(lines);
  }

  #print(lines: readonly string[]): void {
    for (const line of lines) this.#io.line(line);
  }

  #output(stage: OpenStage, text: string): void {
    const lines = addOutput(stage, text, keptLines);
    if (this.#group.stage() === stage.stage) this.#print(lines);
    if (this.#group.stage() !== undefined || lines.length === 0) return;
    this.#group.open(stage.stage, stage.startedAt);
    this.#print(stage.tail);
  }

  #progress(stage: OpenStage, line: string): void {
    if (line === stage.said) return;
    stage.said = line;
    this.#about(stage, line);
  }

  #rollout(stage: OpenStage, { view, at }: Extract<ReportEvent, { kind: 'rollout' }>): void {
    const lines = [...linkLine(stage, view), ...heartbeatLine(stage, view, at)];
    for (const line of lines) this.#about(stage, line);
  }

  #about(stage: OpenStage, line: string): void {
    const lines = progressLine(stage.stage, line, this.#look);
    if (this.#group.stage() === stage.stage) this.#print(lines);
    else this.say(lines);
  }

  #close(stage: OpenStage, at: number, summary: readonly string[]): void {
    const rest = addOutput(stage, undefined, keptLines);
    this.#book.close(stage.stage);
    if (this.#group.stage() === stage.stage) {
      this.#print(rest);
      this.#group.close(at);
      this.#print(summary);
      return;
    }
    this.#group.outside(() => {
      this.#fold(stage, at);
      this.#print(summary);
    });
  }

  #fold(stage: OpenStage, at: number): void {
    if (stage.tail.length === 0) return;
    this.#io.openGroup(stage.stage, stage.startedAt);
    this.#print(stage.tail);
    this.#io.closeGroup(stage.stage, at);
  }
}
