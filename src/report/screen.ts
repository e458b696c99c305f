/** A stream as far as a report needs it; `columns` and `rows` are set on terminals. */
export type ReportStream = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };

/** Where lines go: some stay, some are replaced by the next ones. */
export interface Screen {
  print(lines: readonly string[]): void;
  /** Replaces the moving lines below everything printed; no lines: none are left. */
  move(lines: readonly string[]): void;
}

/** Each line with its end. */
export const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** A log or a file: nothing moves. */
export function plainScreen(stream: ReportStream): Screen {
  return {
    print: (lines) => {
      if (lines.length > 0) stream.write(joined(lines));
    },
    move: () => {},
  };
}
