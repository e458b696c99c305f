import { isConditionOperator } from '../sts/conditions.js';
import { listOf } from '../sts/policy-document.js';
import type { Role } from '../sts/role.js';
import { managedPolicies } from './managed-policies.js';
import { rolePolicies } from './role-policies.js';

/** What the schema cannot say about the policies of a role; undefined when they are in order. */
export function rolePolicyProblem(role: Role): string | undefined {
  const strange = role.ManagedPolicyArns?.find((arn) => !Object.hasOwn(managedPolicies, arn));
  if (strange !== undefined) {
    return `managed policy ${strange} is not known here; known: ${Object.keys(managedPolicies).join(', ')}`;
  }
  try {
    const statements = rolePolicies(role).flatMap(({ Statement }) => listOf(Statement));
    const operators = statements.flatMap(({ Condition = {} }) => Object.keys(Condition));
    const unknown = operators.find((name) => !isConditionOperator(name));
    return unknown && `condition operator ${unknown} is not evaluated here`;
  } catch {
    return 'a PolicyDocument is not a JSON policy';
  }
}
