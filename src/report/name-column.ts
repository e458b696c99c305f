import { cleanLine, shortenMiddle } from './clean-text.js';
import type { Look } from './look.js';

/** The column that says which service a line is about. */
export interface NameColumn {
  /** Columns that it takes from a line, the gap included. */
  readonly width: number;
  /** The lines, each behind the service's name: what is searched for a name finds every one. */
  before(name: string, lines: readonly string[]): readonly string[];
  /** The same with the name on the first line alone. */
  once(name: string, lines: readonly string[]): readonly string[];
}

const gap = 2;
const narrowest = 6;

// Neither red, yellow nor green: those say how something went.
const tints = ['cyan', 'magenta', 'blue', 'cyanBright', 'magentaBright', 'blueBright'] as const;

/** As wide as the longest name; on a terminal a quarter of it at most. */
export function nameColumn(names: readonly string[], { colors, width }: Look): NameColumn {
  const most = width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, Math.floor(width / 4));
  const room = Math.min(most, Math.max(0, ...names.map((name) => cleanLine(name).length)));
  const tinted = (name: string): string => {
    const tint = tints[Math.max(0, names.indexOf(name)) % tints.length] ?? 'cyan';
    return colors[tint](shortenMiddle(cleanLine(name), room).padEnd(room));
  };
  const column = (name: string) => tinted(name) + ' '.repeat(gap);
  const blank = ' '.repeat(room + gap);
  return {
    width: room + gap,
    before: (name, lines) => lines.map((line) => (column(name) + line).trimEnd()),
    once: (name, lines) => lines.map((line, index) => (index === 0 ? column(name) : blank) + line),
  };
}

/** The look of what stands behind the column. */
export function besideColumn<Kind extends Look>(look: Kind, column: NameColumn): Kind {
  return look.width === undefined ? look : { ...look, width: Math.max(20, look.width - column.width) };
}
