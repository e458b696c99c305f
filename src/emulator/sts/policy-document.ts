/** One or several, as IAM's JSON lets them be written. */
export type OneOrMore<T> = T | readonly T[];

/** A trust policy, as far as it is evaluated. */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Statement: OneOrMore<Statement>;
}

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, OneOrMore<string>>>;
  readonly Action: OneOrMore<string>;
  readonly Condition?: Conditions;
}

/** Operator → condition key → values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore<string | boolean>>>>>;

export function listOf<T>(given: OneOrMore<T> | undefined): readonly T[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? (given as readonly T[]) : [given as T];
}
