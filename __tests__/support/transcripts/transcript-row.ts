/** A transcript of docs/cli.md: what somebody types, in the order of the table. */
export interface TranscriptRow {
  /** The block's name: `<!-- transcript:NAME:begin -->`. */
  readonly name: string;
  /** After `ecs-ship`, as a shell takes it. */
  readonly line: string;
  /** A sample folder to type it in (`__tests__/support/init-folders`); default: the stage's. */
  readonly folder?: string;
  /** Default: 0. */
  readonly exitCode?: number;
  /** The script that the container runs from now on, committed before. */
  readonly commit?: { readonly script: string; readonly message: string };
  /** Typed once the question is on the screen. */
  readonly answer?: { readonly to: string; readonly with: string };
  /** Ctrl-C once this is on the screen. */
  readonly interruptAt?: RegExp;
  /** How fast the emulator's time runs from now on; 0: it stands still, so that a deployment is under way for the next row. */
  readonly speed?: number;
  /** Time goes on once this is on the screen. */
  readonly goesOnAt?: RegExp;
}
