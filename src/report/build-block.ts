import type { BuildView } from '../plan/build/progress/build-progress.js';
import { buildSummary } from '../plan/build/progress/build-summary.js';
import { cleanLine, shorten } from './clean-text.js';
import { formatDuration } from './duration.js';
import type { Look } from './look.js';
import type { Shown } from './rollout-block.js';

/** What a builder does at the same time, as far as it is shown. */
const mostRunning = 5;

/** A build as it stands, as buildx itself shows it: what is done in one line, then a line for each step under way. */
export function buildBlock(
  view: BuildView,
  { name, elapsedMs }: Pick<Shown, 'name' | 'elapsedMs'>,
  now: number,
  look: Look,
): readonly string[] {
  const { width = 80, colors } = look;
  const done = buildSummary(view, undefined) || 'building';
  const first = lineOf(done, elapsedMs, width - name.length - 3, look);
  const running = view.running.slice(-mostRunning).map(({ name: step, since }) => {
    return `  ${colors.dim('=>')} ${lineOf(cleanLine(step), now - since, width - 6, look)}`;
  });
  return [`${colors.bold(name)} ${first}`, ...running];
}

/** Cut so that its time always fits. */
function lineOf(text: string, elapsedMs: number, room: number, { colors }: Look): string {
  const time = formatDuration(elapsedMs);
  const left = room - time.length - 3;
  return `${left < 8 ? '' : `${shorten(text, left)}   `}${colors.dim(time)}`;
}
