import { shorten } from './clean-text.js';

const longestLine = 500;

/** At most `head` + `tail` lines with a note where the middle is left out; over-long lines are cut. */
export function boundedLines(lines: readonly string[], head: number, tail: number): readonly string[] {
  const left = lines.length - head - tail;
  const kept =
    left <= 0
      ? lines
      : [...lines.slice(0, head), `… ${left} more lines …`, ...lines.slice(lines.length - tail)];
  return kept.map((line) => shorten(line, longestLine));
}
