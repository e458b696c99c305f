import { buildBlock } from './build-block.js';
import { shorten } from './clean-text.js';
import { formatDuration } from './duration.js';
import type { Look } from './look.js';
import { rolloutBlock } from './rollout-block.js';
import { spinnerAt } from './spinner.js';
import type { OpenStage } from './stage-book.js';
import { stageColumn } from './stage-line.js';

/**
 * One line per running stage, cut to the terminal's width: sign of life, name, newest line, time so far. A build and
 * a rollout get a block.
 */
export function movingLines(stages: readonly OpenStage[], now: number, look: Look): readonly string[] {
  const { colors, width = 80 } = look;
  const frame = spinnerAt(now);
  return stages.flatMap(({ stage, startedAt, latest, view, build }) => {
    if (build !== undefined && build.running.length > 0) {
      const shown = { name: stageColumn(stage), elapsedMs: now - startedAt };
      const [first = '', ...rest] = buildBlock(build, shown, now, look);
      return [`${colors.cyan(frame)} ${first}`, ...rest];
    }
    if (view !== undefined) {
      const shown = { name: stageColumn(stage), latest, elapsedMs: now - startedAt };
      const [first = '', ...rest] = rolloutBlock(view, shown, look);
      return [`${colors.cyan(frame)} ${first}`, ...rest];
    }
    const time = formatDuration(now - startedAt);
    const name = stageColumn(stage);
    const room = width - name.length - time.length - 7;
    const text = room < 8 ? '' : shorten(latest, room);
    return `${colors.cyan(frame)} ${colors.bold(name)} ${text === '' ? '' : `${text}   `}${colors.dim(time)}`;
  });
}
