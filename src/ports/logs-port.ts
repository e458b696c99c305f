import type { LogLine } from '../watch/rollout.js';

/** Container logs. */
export interface LogsPort {
  /** The newest lines of one stream, oldest first; empty when the stream does not exist. */
  lastLines(
    region: string | undefined,
    group: string,
    stream: string,
    limit: number,
  ): Promise<readonly LogLine[]>;
}
