/** What is wrong with an input, in the order found; paths as AWS writes them (`containerDefinitions.1.member.name`). */
export interface InputProblems {
  /** Members AWS does not know: ignored, but kept for the request log. */
  readonly unknown: string[];
  readonly missing: string[];
  readonly notInEnum: { readonly path: string; readonly value: string; readonly valid: readonly string[] }[];
}

export function noProblems(): InputProblems {
  return { unknown: [], missing: [], notInEnum: [] };
}

/** A member's path below its structure's. */
export function memberPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
