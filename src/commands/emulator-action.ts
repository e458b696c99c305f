import type { OptionRow, OptionValue } from '../config/option-row.js';

/** One request to the control surface of a running emulator. */
export interface ControlCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/_emulator`. */
  readonly path: string;
  readonly body?: unknown;
}

/** What the command line gave to an action. */
export interface Given {
  readonly operands: readonly string[];
  /** Values of the action's own flags. */
  readonly values: Readonly<Record<string, OptionValue | undefined>>;
  /** A file's text; ShipError when it cannot be read. */
  readonly readText: (path: string) => Promise<string>;
}

/** `ecs-ship emulator NAME …`: something asked of an emulator that runs already. */
export interface EmulatorAction {
  readonly name: string;
  readonly summary: string;
  /** As the help shows them: `<time>` must be given, `[what]` may, `[actions...]` may several times. */
  readonly operands: readonly { readonly name: string; readonly description: string }[];
  readonly rows: readonly OptionRow[];
  /** Command lines, from its name on, as the help shows them. */
  readonly examples: readonly string[];
  /** The requests to make, one after the other. */
  readonly ask: (given: Given) => Promise<readonly ControlCall[]> | readonly ControlCall[];
  /** The last answer for people; `--json` prints the answer itself. */
  readonly tell: (answer: unknown) => string;
}
