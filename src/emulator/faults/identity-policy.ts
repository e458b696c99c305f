import { type ConditionContext, conditionsHold } from '../sts/conditions.js';
import { type Conditions, listOf, type OneOrMore } from '../sts/policy-document.js';
import { matchesPolicyPattern } from '../wildcard.js';

/** What an identity-based policy is asked: may this action be done on this resource? */
export interface NeededAction {
  /** `ecs:UpdateService` */
  readonly action: string;
  /** An ARN; `*` where AWS judges the action on none. */
  readonly resource: string;
  /** What the request says of condition keys. */
  readonly context?: Readonly<Record<string, string>>;
}

/** Why it may not. */
export type Refusal = 'not allowed' | 'denied';

/** A policy document as it is attached to a role, as far as it is evaluated. */
export interface IdentityPolicy {
  readonly Version?: string;
  readonly Statement: OneOrMore<IdentityStatement>;
}

export interface IdentityStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: OneOrMore<string>;
  readonly Resource: OneOrMore<string>;
  readonly Condition?: Conditions;
}

/** What a policy says of it; undefined when it is allowed. A deny wins (source: IAM user guide, "Policy evaluation logic"). */
export function refusalBy(policy: IdentityPolicy, needed: NeededAction): Refusal | undefined {
  const matching = listOf(policy.Statement).filter((one) => covers(one, needed));
  if (matching.some(({ Effect }) => Effect === 'Deny')) return 'denied';
  return matching.length > 0 ? undefined : 'not allowed';
}

function covers(statement: IdentityStatement, needed: NeededAction): boolean {
  const { Condition = {} } = statement;
  const { context = {} } = needed;
  const known: ConditionContext = (key) => {
    const value = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
    return value === undefined ? [] : [value];
  };
  return isAbout(statement, needed) && conditionsHold(Condition, known);
}

/** Does a statement name the action and the resource, whatever its conditions? */
export function isAbout(
  { Action, Resource }: IdentityStatement,
  { action, resource }: NeededAction,
): boolean {
  return (
    listOf(Action).some((pattern) => coversAction(pattern, action)) &&
    listOf(Resource).some((pattern) => matchesPolicyPattern(pattern, resource))
  );
}

/** Actions are case-insensitive (source: IAM user guide, "IAM JSON policy elements: Action"). */
export function coversAction(pattern: string, action: string): boolean {
  return matchesPolicyPattern(pattern.toLowerCase(), action.toLowerCase());
}
