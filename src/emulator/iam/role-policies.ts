import type { IdentityPolicy } from '../faults/identity-policy.js';
import type { Role } from '../sts/role.js';
import { managedPolicies } from './managed-policies.js';

/** Every policy of a role, inline and managed, as one document each. Throws SyntaxError for one that is no JSON. */
export function rolePolicies({ Policies = [], ManagedPolicyArns = [] }: Role): readonly IdentityPolicy[] {
  const inline = Policies.map(({ PolicyDocument }) =>
    typeof PolicyDocument === 'string' ? (JSON.parse(PolicyDocument) as IdentityPolicy) : PolicyDocument,
  );
  return [...inline, ...ManagedPolicyArns.flatMap((arn) => managedPolicies[arn] ?? [])];
}
