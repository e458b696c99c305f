import { shortenMiddle } from './clean-text.js';
import type { Look } from './look.js';
import { wrapWords } from './wrap-words.js';

<<<<<<< HEAD
const gap = 3;
/** So much of the last column is worth a line that is cut. */
const leastOfLast = 8;

/**
 * Rows under a dim head, each column as wide as its widest cell; the last one is cut where the line ends. Where not even the
 * others fit, each row is a paragraph instead: nobody could scroll to what is cut.
=======
const narrowest = 6;

/**
 * Rows under a dim head, each column as wide as its widest cell. Where they do not fit the line, gaps and then the widest
 * columns get narrower, names in them lose their middle, and at last the line is cut: no row ever takes two lines.
>>>>>>> 2e62a12 (Publish the schemas of what status, history, logs and open print; fit their tables to the terminal)
 */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  look: Look,
): readonly string[] {
<<<<<<< HEAD
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
=======
  const wanted = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - 2;
  const gap = [3, 2].find((one) => lineWidth(wanted, one) <= room) ?? 1;
  const widths = fitted(wanted, room, gap);
  const line = (cells: readonly string[]) => {
    const text = widths
      .map((most, column) => shortenMiddle(cells[column] ?? '', most).padEnd(most))
>>>>>>> 2e62a12 (Publish the schemas of what status, history, logs and open print; fit their tables to the terminal)
      .join(' '.repeat(gap))
      .trimEnd();
    return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
  };
  return [colors.dim(`  ${line(head)}`), ...rows.map((cells) => `  ${line(cells)}`)];
}

<<<<<<< HEAD
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
=======
function lineWidth(widths: readonly number[], gap: number): number {
  return widths.reduce((sum, one) => sum + one + gap, -gap);
}

/** The widest one gives way, until they fit or none can. */
function fitted(wanted: readonly number[], room: number, gap: number): readonly number[] {
  const widths = [...wanted];
  while (lineWidth(widths, gap) > room) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
>>>>>>> 2e62a12 (Publish the schemas of what status, history, logs and open print; fit their tables to the terminal)
}
