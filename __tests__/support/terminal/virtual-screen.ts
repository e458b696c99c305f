import { Terminal } from '@xterm/headless';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a terminal of a size makes of the bytes that are written to it. */
export interface VirtualScreen {
  /** Rows as a person sees them who scrolls up to the first one; without the empty ones at the end. */
  rows(): readonly string[];
  /** The same with rows joined that the terminal itself has broken, as copying them would. */
  lines(): readonly string[];
  /** Every state it was in, oldest first. */
  states(): readonly (readonly string[])[];
  write(text: string): void;
  resize(size: Size): void;
  /** Hears of each new state, and of the exit code once everything before it is drawn. */
  listen(listener: () => void): void;
  exitCode(): number | undefined;
}

/** An escape sequence that no program uses: `ESC ] 5379 ; exit code BEL`. */
const EXIT_MARK = 5379;

/** For a shell: tells the exit code on the screen, behind all that was written before. */
export const TELL_EXIT_CODE = `printf '\\033]${EXIT_MARK};%d\\007' $?`;

/** Draws nothing; knows what would be drawn. */
export function virtualScreen({ columns, rows }: Size): VirtualScreen {
  const terminal = new Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  const listeners: (() => void)[] = [];
  const states: (readonly string[])[] = [];
  let exitCode: number | undefined;
  terminal.parser.registerOscHandler(EXIT_MARK, (code) => {
    exitCode = Number(code);
    return true;
  });
  const changed = () => {
    const now = rowsOf(terminal);
    if (states.at(-1)?.join('\n') !== now.join('\n')) states.push(now);
    for (const listener of [...listeners]) listener();
  };
  return {
    rows: () => rowsOf(terminal),
    lines: () => linesOf(terminal),
    states: () => states,
    write: (text) => terminal.write(text, changed),
    resize: (size) => terminal.resize(size.columns, size.rows),
    listen: (listener) => listeners.push(listener),
    exitCode: () => exitCode,
  };
}

function rowsOf({ buffer: { active } }: Terminal): readonly string[] {
  const rows = Array.from({ length: active.length }, (_, index) => textOf(active.getLine(index)));
  return rows.slice(0, rows.findLastIndex((row) => row !== '') + 1);
}

function linesOf({ buffer: { active } }: Terminal): readonly string[] {
  const lines: string[] = [];
  for (let index = 0; index < active.length; index += 1) {
    const row = active.getLine(index);
    if (row?.isWrapped) lines.push(`${lines.pop() ?? ''}${textOf(row)}`);
    else lines.push(textOf(row));
  }
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

type Row = ReturnType<Terminal['buffer']['active']['getLine']>;

function textOf(row: Row): string {
  return row?.translateToString(true) ?? '';
}
