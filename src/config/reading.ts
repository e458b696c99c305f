import type { Problem } from './problem.js';

/** What reading a part of the configuration gave: a value, problems, or (after a partial success) both. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

export function invalid(where: string, message: string): Problem {
  return { code: 'option-invalid', where, message };
}
