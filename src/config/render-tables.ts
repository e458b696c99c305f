import { exitCodeRows } from './exit-codes.js';
import { markdownTable } from './markdown-table.js';
import type { OptionRow } from './option-row.js';
import { defaultOf, grouped } from './option-words.js';
import { options } from './options.js';
import { outputs } from './outputs.js';

/** The options as one Markdown table, a bold line above each group. */
export function optionsTable(rows: readonly OptionRow[] = options): string {
  const body = grouped(rows).flatMap((one) => [[`**${one.group}**`, '', ''], ...one.rows.map(optionLine)]);
  return markdownTable(['Option', 'Default', 'What it does'], body);
}

function optionLine(row: OptionRow): string[] {
  const fallback = row.required === true ? '*required*' : (defaultOf(row) ?? '');
  return [`\`${row.name}\``, fallback, row.description];
}

export function exitCodesTable(): string {
  const rows = exitCodeRows().map(({ code, meaning, reasons }) => [
    code,
    meaning,
    reasons.map((reason) => `\`${reason}\``).join(', '),
  ]);
  return markdownTable(['Exit code', 'Meaning', 'Verdicts and error codes'], rows);
}

export function outputsTable(): string {
  return markdownTable(
    ['Output', 'What it is'],
    outputs.map(({ name, description }) => [`\`${name}\``, description]),
  );
}
