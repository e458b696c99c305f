import type { Look } from './look.js';
import { wrapWords } from './wrap-words.js';

const gap = 3;
/** So much of the last column is worth a line that is cut. */
const leastOfLast = 8;

/**
 * Rows under a dim head, each column as wide as its widest cell; the last one is cut where the line ends. Where not even the
 * others fit, each row is a paragraph instead: nobody could scroll to what is cut.
 */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  look: Look,
): readonly string[] {
  const { colors, width } = look;
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + gap, 2);
  const last = Math.min(widths.at(-1) ?? 0, leastOfLast);
  if (width !== undefined && before + last > width)
    return rows.flatMap((cells) => paragraph(head, cells, look));
  const line = (cells: readonly string[]) => {
    const text = cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd();
    return width === undefined || text.length <= width - 2 ? text : `${text.slice(0, width - 3)}…`;
  };
  return [colors.dim(`  ${line(head)}`), ...rows.map((cells) => `  ${line(cells)}`)];
}

function paragraph(
  head: readonly string[],
  cells: readonly string[],
  { colors, width }: Look,
): readonly string[] {
  const [first = '', ...rest] = cells;
  const facts = head.slice(1).flatMap((title, index) => {
    const value = rest[index] ?? '';
    return value === '' ? [] : [`${title} ${value}`.replaceAll(' ', '\u00a0')];
  });
  return [`  ${colors.bold(first)}`, ...wrapWords(`    ${facts.join(', ')}`, width, 4)];
}
