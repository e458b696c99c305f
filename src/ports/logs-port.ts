import type { LogLine } from '../watch/rollout.js';

/** A log stream of CloudWatch Logs. */
export interface LogStreamName {
  /** Unset: the run's own. */
  readonly region?: string | undefined;
  readonly group: string;
  readonly stream: string;
}

/** The newest so many lines, those from a moment on (milliseconds since the epoch), or what came after an earlier answer. */
export type LogPlace = { readonly last: number } | { readonly since: number } | { readonly token: string };

export interface LogPage {
  /** Oldest first. */
  readonly lines: readonly LogLine[];
  /** Where to read on; the place that was asked for, while the stream does not exist. */
  readonly next: LogPlace;
}

/** Container logs. */
export interface LogsPort {
  /** The newest lines of one stream, oldest first; empty when the stream does not exist. */
  lastLines(
    region: string | undefined,
    group: string,
    stream: string,
    limit: number,
  ): Promise<readonly LogLine[]>;
  /** A page of one stream: up to 10,000 lines or 1 MB. Reading on from the end gives no lines, and the same place. */
  readOn(stream: LogStreamName, from: LogPlace): Promise<LogPage>;
}
