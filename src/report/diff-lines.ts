import { boundedLines } from './bounded-lines.js';
import { cleanLines } from './clean-text.js';
import { withShortNames } from './short-names.js';

const mostLines = { first: 40, last: 160 };

/** Changes of a definition as a diff that a phone can show: a changed value is a line that goes and a line that comes. */
export function diffLines(changes: readonly string[]): readonly string[] {
  const lines = changes.flatMap(cleanLines).flatMap(asDiff);
  return boundedLines(lines, mostLines.first, mostLines.last).map(withShortNames);
}

function asDiff(line: string): readonly string[] {
  const short = line.replace(/^([+~-] )containerDefinitions\[([^\]]+)\]\./, '$1$2.');
  const [, name, before, after] = /^~ (.+?): (.+) → (.+)$/.exec(short) ?? [];
  return name === undefined ? [short] : [`- ${name}: ${before}`, `+ ${name}: ${after}`];
}
