import { matchesWildcard } from '../wildcard.js';
import { type ConditionContext, conditionsHold } from './conditions.js';
import { listOf, type PolicyDocument, type Statement } from './policy-document.js';

/** Who asks to become a role, and by which call. */
export interface TrustRequest {
  readonly action: 'sts:AssumeRole' | 'sts:AssumeRoleWithWebIdentity';
  /** The kind of principal that it is, and every name that a policy may call it by. */
  readonly kind: 'AWS' | 'Federated';
  readonly names: readonly string[];
  readonly context: ConditionContext;
}

/** Does a trust policy let them? A deny wins (source: IAM user guide, "Policy evaluation logic"). */
export function trusts(policy: PolicyDocument, request: TrustRequest): boolean {
  const matching = listOf(policy.Statement).filter((one) => covers(one, request));
  return matching.length > 0 && matching.every(({ Effect }) => Effect === 'Allow');
}

function covers(
  { Principal, Action, Condition = {} }: Statement,
  { action, kind, names, context }: TrustRequest,
): boolean {
  return (
    listOf(Action).some((pattern) => matchesWildcard(pattern.toLowerCase(), action.toLowerCase())) &&
    isPrincipal(Principal, kind, names) &&
    conditionsHold(Condition, context)
  );
}

function isPrincipal(
  given: Statement['Principal'],
  kind: TrustRequest['kind'],
  names: readonly string[],
): boolean {
  if (given === undefined || given === '*') return given === '*';
  return listOf(given[kind]).some((one) => one === '*' || names.includes(one));
}
