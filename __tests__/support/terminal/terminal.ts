import { type IPty, spawn } from '@lydell/node-pty';
import { KEYS, type Key } from './keys.js';
import { untilShown } from './until-shown.js';
import { type Size, TELL_EXIT_CODE, type VirtualScreen, virtualScreen } from './virtual-screen.js';

/** A program on a pseudo-terminal: what a person would see of it and could type. */
export interface Terminal {
  /** Rows as they are seen, from the first that was ever written; without the empty ones at the end. */
  screen(): readonly string[];
  /** The same with rows joined that the terminal has broken, not the program. */
  lines(): readonly string[];
  /** Every state of the screen, oldest first: what has moved. */
  states(): readonly (readonly string[])[];
  /** All that was written, escape sequences included. */
  raw(): string;
  /** Waits until a text is on the screen, in rows or in lines; gives the screen. Fails when the program ends without. */
  until(text: string | RegExp, limitMs?: number): Promise<readonly string[]>;
  type(text: string): void;
  press(key: Key): void;
  resize(columns: number, rows?: number): void;
  /** Its exit code, by the shell's rules (128 + signal), once everything it wrote is on the screen. */
  readonly ended: Promise<number>;
  /** Ends it, if it has not ended. */
  close(): Promise<void>;
}

export interface TerminalOptions {
  readonly cwd: string;
  /** All that it gets beside TERM: nothing is inherited. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: 100. */
  readonly columns?: number;
  /** Default: 40. */
  readonly rows?: number;
}

/** Longer than any of them takes on a busy machine. */
const PATIENCE_MS = 90_000;

/**
 * The shell outlives the program until everything it wrote was read: what is left in a pseudo-terminal that nobody has
 * open any more would be lost on a busy machine. It handles the signals itself, so that the program keeps their defaults.
 */
const SHELL = `trap : INT TERM; "$@"; ${TELL_EXIT_CODE}; kill -STOP $$`;

const open = new Set<Terminal>();

/** For `afterEach`: ends what a failed test has left. */
export async function closeTerminals(): Promise<void> {
  await Promise.all([...open].map((terminal) => terminal.close()));
}

/** Starts a program on a pseudo-terminal of its own. */
export function startInTerminal(file: string, argv: readonly string[], options: TerminalOptions): Terminal {
  const view = virtualScreen(sizeOf(options));
  const pty = startShell([file, ...argv], options);
  let raw = '';
  pty.onData((text) => {
    raw += text;
    view.write(text);
  });
  const gone = goneWith(pty);
  const ended = Promise.race([exitCodeOn(view), gone]);
  const terminal: Terminal = {
    screen: view.rows,
    lines: view.lines,
    states: view.states,
    raw: () => raw,
    until: (text, limitMs = PATIENCE_MS) => untilShown(view, ended, text, limitMs),
    type: (text) => pty.write(text),
    press: (key) => pty.write(KEYS[key]),
    resize: (columns, rows = pty.rows) => {
      view.resize({ columns, rows });
      pty.resize(columns, rows);
    },
    ended,
    close: () => close(pty.pid, ended, gone),
  };
  open.add(terminal);
  void ended.then(terminal.close).then(() => open.delete(terminal));
  return terminal;
}

function sizeOf({ columns = 100, rows = 40 }: TerminalOptions): Size {
  return { columns, rows };
}

function startShell(argv: readonly string[], options: TerminalOptions): IPty {
  const { columns: cols, rows } = sizeOf(options);
  const env = { ...options.env, TERM: options.env.TERM ?? 'xterm-256color' };
  return spawn('/bin/sh', ['-c', SHELL, 'sh', ...argv], { cwd: options.cwd, env, cols, rows });
}

function goneWith(pty: IPty): Promise<number> {
  return new Promise((resolve) => {
    pty.onExit(({ exitCode, signal }) => resolve(signal ? 128 + signal : exitCode));
  });
}

function exitCodeOn(view: VirtualScreen): Promise<number> {
  return new Promise((resolve) => {
    view.listen(() => {
      const code = view.exitCode();
      if (code !== undefined) resolve(code);
    });
  });
}

/** Asks the program to end, then no longer asks. */
async function close(pid: number, ended: Promise<number>, gone: Promise<number>): Promise<void> {
  signalGroup(pid, 'SIGTERM');
  await Promise.race([ended, after(10_000)]);
  signalGroup(pid, 'SIGKILL');
  await gone;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

/** The shell leads the group that the program is in. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
