import type { WrittenLine } from '../../logs/written-line.js';
import type { TaskStart, TaskView } from '../../ports/tasks-port.js';
import { cleanLine } from '../../report/clean-text.js';
import { formatDuration } from '../../report/duration.js';
import { LogText } from '../../report/log-text.js';
import { logLook } from '../../report/look.js';
import { runEnding, runHeadline } from '../../report/run-text.js';
import type { Screen } from '../../report/screen.js';
import { spinnerAt } from '../../report/spinner.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import { ticker } from '../../report/ticker.js';
import type { Ran, RunVoice } from '../../steps/one-off/run-once.js';
import { statesInWords } from '../../steps/one-off/stage-voice.js';
import type { CliIo, OutputStream } from '../cli/cli-io.js';

/** Shows a run: what is said about it on standard error, what its containers write on standard output (or, for programs, there too). */
export class RunScreen implements RunVoice {
  readonly #screen;
  readonly #look;
  readonly #logs: OutputStream;
  readonly #text: LogText | undefined;
  readonly #interactive: boolean;
  readonly #columns: () => number;
  readonly #tick;
  readonly #begun = Date.now();
  #states = '';

  constructor(
    screen: Screen,
    { stdout, stderr, env }: CliIo,
    { json, count }: { readonly json: boolean; readonly count: number },
  ) {
    const { interactive, color } = terminalAbilities(stderr, env);
    this.#look = logLook({ color });
    this.#logs = json ? stderr : stdout;
    this.#text = count === 1 ? undefined : new LogText(logLook(terminalAbilities(this.#logs, env)).colors);
    this.#interactive = interactive;
    this.#screen = screen;
    this.#columns = () => stderr.columns ?? 80;
    this.#tick = ticker(() => this.#draw());
  }

  starting = (start: TaskStart): void => {
    this.#screen.print([this.#look.colors.bold(runHeadline(start))]);
  };

  seen = (tasks: readonly TaskView[]): void => {
    const states = statesInWords(tasks);
    const waits = tasks.some(({ lastStatus }) => lastStatus !== 'RUNNING' && lastStatus !== 'STOPPED');
    const isNew = states !== this.#states;
    this.#states = states;
    if (!this.#interactive) {
      if (isNew) this.#screen.print([`  ${states}`]);
      return;
    }
    this.#tick(waits);
    this.#draw();
    if (!waits) this.#still();
  };

  lines = (lines: readonly WrittenLine[]): void => {
    this.#screen.move([]);
    for (const line of lines) this.#logs.write(this.#text?.line(line) ?? `${this.#plain(line.message)}\n`);
  };

  note = (text: string): void => {
    this.#screen.print([`${this.#look.colors.yellow('!')} ${cleanLine(text)}`]);
  };

  end({ start, end }: Ran): void {
    this.#tick(false);
    this.#still();
    this.#screen.print(
      runEnding(start, end, { ...this.#look, width: this.#interactive ? this.#columns() : undefined }),
    );
  }

  /** Nothing moves any more. */
  stop(): void {
    this.#tick(false);
    this.#still();
  }

  #still(): void {
    this.#screen.move([]);
  }

  #draw(): void {
    const frame = spinnerAt(Date.now());
    const time = formatDuration(Date.now() - this.#begun);
    const room = this.#columns() - time.length - 6;
    this.#screen.move([
      `${this.#look.colors.cyan(frame)} ${this.#states.slice(0, room)}   ${this.#look.colors.dim(time)}`,
    ]);
  }

  /** Who reads it by a program gets it as it was written. */
  #plain(message: string): string {
    return this.#logs.isTTY ? cleanLine(message) : message.replace(/\r?\n$/, '');
  }
}
