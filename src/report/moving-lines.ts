import { shorten } from './clean-text.js';
import { formatDuration } from './duration.js';
import type { Look } from './look.js';
import type { OpenStage } from './stage-book.js';
import { stageColumn } from './stage-line.js';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Milliseconds between two frames. */
export const frameMs = 100;

/** One line per running stage, cut to the terminal's width: sign of life, name, newest line, time so far. */
export function movingLines(stages: readonly OpenStage[], now: number, look: Look): readonly string[] {
  const { colors, width = 80 } = look;
  const frame = frames[Math.floor(now / frameMs) % frames.length] ?? '';
  return stages.map(({ stage, startedAt, latest }) => {
    const time = formatDuration(now - startedAt);
    const name = stageColumn(stage);
    const room = width - name.length - time.length - 7;
    const text = room < 8 ? '' : shorten(latest, room);
    return `${colors.cyan(frame)} ${colors.bold(name)} ${text === '' ? '' : `${text}   `}${colors.dim(time)}`;
  });
}
