import type { Problem } from './problem.js';

/** What reading a part of the configuration gave: a value, problems, or (after a partial success) both. */
export interface Reading<Value> {
  readonly value?: Value;
  /** Where the entries of a map stand, by key. */
  readonly places?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export function invalid(where: string, message: string): Problem {
  return { code: 'option-invalid', where, message };
}
