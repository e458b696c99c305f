import type { SignalSource } from '../../ports/signal-source.js';

/** A stream for people or programs; `isTTY` and `columns` are set on terminals. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** The process as far as a command line needs it. */
export interface CliIo {
  /** Where a person answers; unset: there is nobody. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
  /** Path of the running launcher. */
  readonly launcher: string;
  readonly signals: SignalSource;
  /** Ends the process at once. */
  readonly exit: (code: number) => void;
}
