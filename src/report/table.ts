import type { Look } from './look.js';

/** Rows under a dim head, each column as wide as its widest cell; the last one is cut where the line ends. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { colors, width }: Look,
): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => {
    const text = cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd();
    return width === undefined || text.length <= width - 2 ? text : `${text.slice(0, width - 3)}…`;
  };
  return [colors.dim(`  ${line(head)}`), ...rows.map((cells) => `  ${line(cells)}`)];
}
