import { type Grammar, grammars } from './grammars.js';
import type { OptionRow } from './option-row.js';
import { plain } from './option-words.js';
import { optionsOf } from './options.js';

/** An input of the GitLab component, as `spec:inputs` declares it. */
export interface ComponentInput {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'number';
  readonly description: string;
  /** Always there: an input without one would be required, though a file or a variable may set the option. */
  readonly default: string | boolean | number;
  readonly choices?: readonly string[];
  readonly regex?: string;
}

/** The component's inputs that are options. */
export function componentInputs(): ComponentInput[] {
  return optionsOf('gitlab').map(inputOf);
}

/**
 * What an input is when nobody sets it. GitLab passes that value like any other, so the front end takes it for unset;
 * -1 stands for "no number".
 */
export function unsetInput(row: OptionRow): string | boolean | number {
  if (row.kind === 'boolean') return row.default === 'true';
  if (row.kind === 'integer') return Number(row.default ?? -1);
  return row.default ?? '';
}

function inputOf(row: OptionRow): ComponentInput {
  const fallback =
    row.default === undefined && row.defaultNote !== undefined ? ` Default: ${row.defaultNote}.` : '';
  return {
    name: row.name,
    type: row.kind === 'boolean' ? 'boolean' : row.kind === 'integer' ? 'number' : 'string',
    description: plain(row.description + fallback),
    default: row.componentDefault ?? unsetInput(row),
    ...(row.choices === undefined ? {} : { choices: row.choices }),
    ...regexOf(row),
  };
}

/** A text with a `$` passes: GitLab checks it before the job's variables are filled in. */
function regexOf(row: OptionRow): { regex?: string } {
  if (row.kind !== 'string' || row.grammar === undefined) return {};
  const grammar: Grammar = grammars[row.grammar];
  return { regex: `^(?:${grammar.pattern})?$|\\$` };
}
