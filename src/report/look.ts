import pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

/** How lines for people are drawn. */
export interface Look {
  readonly colors: Colors;
  /** Columns to fit; undefined: never break a line. */
  readonly width: number | undefined;
  /** Also show raw tool output as it comes, and the inputs of a plan. */
  readonly verbose: boolean;
}

/** The look of a log that nobody sizes: a CI job's. */
export function logLook(options: { readonly color?: boolean; readonly verbose?: boolean } = {}): Look {
  return {
    colors: pc.createColors(options.color ?? false),
    width: undefined,
    verbose: options.verbose ?? false,
  };
}
