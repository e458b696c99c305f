import type { OptionKind, OptionRow } from './option-row.js';
import { optionGroups } from './option-row.js';

const placeholders: Readonly<Record<OptionKind, string>> = {
  string: 'text',
  boolean: 'true|false',
  integer: 'number',
  duration: 'time',
  size: 'size',
  list: 'list',
  map: 'NAME=value',
  choice: 'choice',
};

/** What stands for the value: `path`, `auto|replace|off`. */
export function placeholderOf(row: OptionRow): string {
  return row.placeholder ?? row.choices?.join('|') ?? placeholders[row.kind];
}

/** The default as a phrase, fixed values in backticks; `undefined` where there is none. */
export function defaultOf(row: OptionRow): string | undefined {
  if (row.defaultNote !== undefined || row.default === undefined) return row.defaultNote;
  return `\`${row.default}\``;
}

/** Description and default as plain text, for places without their own column for it. */
export function fullDescription(row: OptionRow): string {
  const fallback = defaultOf(row);
  return plain(fallback === undefined ? row.description : `${row.description} Default: ${fallback}.`);
}

/** The same words without Markdown. */
export function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** Rows under their headings, in the headings' order. */
export function grouped(
  rows: readonly OptionRow[],
): { readonly group: string; readonly rows: readonly OptionRow[] }[] {
  return optionGroups
    .map((group) => ({ group, rows: rows.filter((row) => row.group === group) }))
    .filter((one) => one.rows.length > 0);
}

/** Has a choice the words of a boolean, so that its flag may stand alone? */
export function isSwitch(row: OptionRow): boolean {
  return row.kind === 'boolean' || (row.choices?.includes('true') ?? false);
}

/** Has the flag an opposite `--no-…`? `--no-cache` has none: the option is named for what it turns off. */
export function hasNegative(row: OptionRow): boolean {
  return isSwitch(row) && !row.name.startsWith('no-');
}
