import type {
  ContextEntry,
  EvaluationResult,
  SimulatePolicyResponse,
  SimulatePrincipalPolicyRequest,
} from '@aws-sdk/client-iam';
import type { NeededAction } from '../faults/identity-policy.js';
import type { Caller } from '../operation.js';
import { page } from '../page.js';
import type { Validated } from '../validated.js';
import type { Iam } from './iam.js';
import { missingContext } from './missing-context.js';
import { type PolicySource, policySource } from './policy-source.js';

const DEFAULT_SIZE = 100;

/** What the policies of a user or role say of each action on each resource (source: IAM API reference, SimulatePrincipalPolicy). */
export function simulatePrincipalPolicy(
  iam: Iam,
  input: Validated<SimulatePrincipalPolicyRequest>,
  caller: Caller,
): SimulatePolicyResponse {
  const source = policySource(iam, input.PolicySourceArn, caller);
  const context = contextOf(input.ContextEntries ?? []);
  const all = input.ActionNames.flatMap((action) =>
    (input.ResourceArns ?? ['*']).map((resource): NeededAction => ({ action, resource, context })),
  );
  const { MaxItems: maxResults, Marker: nextToken } = input;
  const { items, nextToken: next } = page(all, { maxResults, nextToken }, DEFAULT_SIZE);
  return {
    EvaluationResults: items.map((needed) => resultOf(needed, source)),
    IsTruncated: next !== undefined,
    Marker: next,
  };
}

function resultOf(needed: NeededAction, { judge, statements }: PolicySource): EvaluationResult {
  return {
    EvalActionName: needed.action,
    EvalResourceName: needed.resource,
    EvalDecision: DECISIONS[judge(needed) ?? 'allowed'],
    MissingContextValues: missingContext(statements, needed),
  };
}

const DECISIONS = { allowed: 'allowed', denied: 'explicitDeny', 'not allowed': 'implicitDeny' } as const;

function contextOf(entries: readonly ContextEntry[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map(({ ContextKeyName = '', ContextKeyValues = [] }) => [
      ContextKeyName,
      ContextKeyValues[0] ?? '',
    ]),
  );
}
