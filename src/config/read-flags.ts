import { type ExplicitValues, explicitLayer } from './explicit-layer.js';
import type { OptionRow, ValuesOf } from './option-row.js';
import { problemsError } from './problem.js';
import { readOptions } from './read-options.js';

/** Values of a command that takes flags only. Throws one ShipError that lists every problem. */
export function readFlags<const Rows extends readonly OptionRow[]>(
  rows: Rows,
  explicit: ExplicitValues,
): ValuesOf<Rows> {
  const { values, problems } = readOptions(rows, [explicitLayer('flags', explicit)]);
  if (problems.length > 0) throw problemsError(problems);
  return Object.fromEntries(values) as ValuesOf<Rows>;
}
