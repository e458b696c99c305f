import { type Grammar, grammars } from '../grammars.js';
import type { OptionRow } from '../option-row.js';
import { plain } from '../option-words.js';
import { durationPattern } from '../parse/parse-duration.js';
import { sizePattern } from '../parse/parse-size.js';
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
  const pattern = patternOf(row);
  if (pattern !== undefined) return { regex: `^(?:${pattern})?$|\\$` };
  // The job's artifacts name that file, and an empty path is none.
  return row.kind === 'string' && row.componentDefault !== undefined ? { regex: '\\S' } : {};
}

/** What the option's text must look like, where that can be said without its parser; RE2 reads it. */
function patternOf({ kind, grammar, linesOnly }: OptionRow): string | undefined {
  if (kind === 'duration') return durationPattern;
  if (kind === 'size') return sizePattern;
  if (grammar === undefined || linesOnly === true) return undefined;
  const { pattern }: Grammar = grammars[grammar];
  if (kind === 'string') return pattern;
  const item = `(?:${pattern})`;
  return kind === 'list' ? `[\\s,]*(?:${item}(?:\\s*[,\\r\\n][\\s,]*${item})*[\\s,]*)?` : undefined;
}
