import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post: string;
    readonly 'post-if'?: string;
  };
}

const file = fileURLToPath(new URL('../../../action.yml', import.meta.url));
const { inputs, runs } = parse(readFileSync(file, 'utf8')) as Metadata;

/** Where this repository's action.yml says its programs are, and when the second is run. */
export const action = {
  using: runs.using,
  main: join(dirname(file), runs.main),
  post: join(dirname(file), runs.post),
  postIf: runs['post-if'] ?? 'always()',
};

/**
 * Variables for what a workflow writes under `with`: all declared inputs are there, empty without a default; blanks become
 * underscores, dashes stay (source: actions/runner, ActionRunner and Handler).
 */
export function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(inputs).map(([name, row]) => [name, `${row.default ?? ''}`] as const);
  const all = [...defaults, ...Object.entries(given)];
  return Object.fromEntries(all.map(([name, value]) => [inputVariable(name), value]));
}

/** What the runner warns of, and passes on nevertheless. */
export function unexpectedInputs(given: Readonly<Record<string, string>>): readonly string[] {
  const known = Object.keys(inputs).map((name) => name.toLowerCase());
  return Object.keys(given).filter((name) => !known.includes(name.toLowerCase()));
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
