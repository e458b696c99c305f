import { type Grammar, grammars } from '../grammars.js';
import type { OptionRow } from '../option-row.js';
import { plain } from '../option-words.js';
import type { ComponentInput } from './component-input.js';

/** The inputs that options are. */
export function optionInputs(rows: readonly OptionRow[]): ComponentInput[] {
  return rows.map(inputOf);
}

/**
 * What an input is when nobody sets it. GitLab passes that value like any other, so the front end takes it for unset;
 * -1 stands for "no number".
 */
export function unsetInput(row: OptionRow): string | boolean | number {
  return read(row, row.default);
}

function read({ kind }: OptionRow, text: string | undefined): string | boolean | number {
  if (kind === 'boolean') return text === 'true';
  if (kind === 'integer') return Number(text ?? -1);
  return text ?? '';
}

function inputOf(row: OptionRow): ComponentInput {
  const fallback =
    row.default === undefined && row.defaultNote !== undefined ? ` Default: ${row.defaultNote}.` : '';
  return {
    name: row.name,
    type: row.kind === 'boolean' ? 'boolean' : row.kind === 'integer' ? 'number' : 'string',
    description: plain(row.description + fallback),
    default: read(row, row.componentDefault ?? row.default),
    ...(row.choices === undefined ? {} : { choices: row.choices }),
    ...regexOf(row),
  };
}

/** A text with a `$` passes: GitLab checks it before the job's variables are filled in. */
function regexOf(row: OptionRow): { regex?: string } {
  if (row.kind !== 'string') return {};
  // The job's artifacts name that file, and an empty path is none.
  if (row.grammar === undefined) return row.componentDefault === undefined ? {} : { regex: '\\S' };
  const grammar: Grammar = grammars[row.grammar];
  return { regex: `^(?:${grammar.pattern})?$|\\$` };
}
