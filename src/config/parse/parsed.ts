/** A value, or what is wrong with its text and what would be valid. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

export function parsed<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

export function refused(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

/** The text as a message quotes it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
