import { type IdentityStatement, isAbout, type NeededAction } from '../faults/identity-policy.js';

/** Condition keys of the statements that concern an action, without those that the request tells a value of. */
export function missingContext(statements: readonly IdentityStatement[], needed: NeededAction): string[] {
  const told = Object.keys(needed.context ?? {}).map((key) => key.toLowerCase());
  const keys = statements
    .filter((one) => isAbout(one, needed))
    .flatMap(({ Condition = {} }) => Object.values(Condition).flatMap((block) => Object.keys(block)));
  return [...new Set(keys)].filter((key) => !told.includes(key.toLowerCase()));
}
