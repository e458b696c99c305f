import type { RolloutView } from '../watch/rollout-view.js';
import { shorten } from './clean-text.js';
import type { Look } from './look.js';
import { countWords, revisionWords, stageWords, timeWords } from './rollout-words.js';
import { wrapWords } from './wrap-words.js';

/** Columns below which the block keeps no column for the stage's name. */
const narrow = 60;

/** A stage that follows a rollout, at one moment. */
export interface Shown {
  /** The stage's name as it begins the first line, two columns after the edge. */
  readonly name: string;
  /** The newest line it said. */
  readonly latest: string;
  readonly elapsedMs: number;
}

/** The lines of one rollout as it stands; the first one follows the stage's name. None is wider than the terminal. */
export function rolloutBlock(view: RolloutView, shown: Shown, look: Look): readonly string[] {
  const { width = 80, colors } = look;
  const name = width < narrow ? shown.name.trimEnd() : shown.name;
  const column = name.length + 3;
  const indent = width < narrow ? 2 : column;
  const below = (parts: readonly string[]) =>
    parts.length === 0 ? [] : wrapWords(flowing(parts), width - 1, indent);
  const [title = '', ...more] = wrapWords(
    flowing([revisionWords(view), timeWords(view, shown.elapsedMs)]),
    width - 1,
    column,
  );
  // What it says of the counts is in the block already.
  const news = shown.latest === '' || shown.latest.startsWith(`${view.to}: `) ? undefined : shown.latest;
  const latest = news === undefined ? [] : [colors.dim(shorten(news, width - indent - 1))];
  const rest = [below(countWords(view)), below(stageWords(view)), latest].flatMap(([first, ...others]) =>
    first === undefined ? [] : [' '.repeat(indent) + first, ...others],
  );
  return [`${colors.bold(name)} ${title}`, ...more, ...rest];
}

/** Each part stays in one piece; a line breaks between parts. */
function flowing(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(', ');
}
