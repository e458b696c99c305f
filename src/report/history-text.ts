import type { DeploymentRecord } from '../status/deployment-record.js';
import { cleanLine, shorten } from './clean-text.js';
import { formatDuration } from './duration.js';
import type { Look } from './look.js';
import { tableLines } from './table.js';

const longestAuthor = 24;

/** Deployments as a table, newest first; `now` in milliseconds since the epoch. */
export function historyLines(
  deployments: readonly DeploymentRecord[],
  now: number,
  look: Look,
): readonly string[] {
  const rows = deployments.map((one) => [
    `${formatDuration(now - one.startedAt)} ago`,
    one.revision,
    one.verdict,
    one.durationSeconds === undefined ? '' : formatDuration(one.durationSeconds * 1000),
    one.commit?.slice(0, 12) ?? '',
    shorten(cleanLine(one.author ?? ''), longestAuthor),
  ]);
  return tableLines(['began', 'revision', 'verdict', 'took', 'commit', 'author'], rows, look);
}
