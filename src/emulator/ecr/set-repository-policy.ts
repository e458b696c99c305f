import type { SetRepositoryPolicyRequest, SetRepositoryPolicyResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import { isRecord } from '../protocol/is-record.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { invalidParameter } from './errors.js';

const LONGEST = 10_240;

/** Keeps a repository's resource policy; nothing is granted or denied by it here. */
export function setRepositoryPolicy(
  ecr: Ecr,
  input: Validated<SetRepositoryPolicyRequest>,
  caller: Caller,
): SetRepositoryPolicyResponse {
  const repository = ecr.require(input, caller);
  const { policyText } = input;
  if (policyText.length > LONGEST) {
    throw invalidParameter('policyText', `Member must have length less than or equal to ${LONGEST}`);
  }
  if (!isPolicy(policyText)) throw invalidParameter('PolicyText', 'Invalid repository policy provided');
  repository.policyText = policyText;
  ecr.save(repository);
  return { registryId: repository.registryId, repositoryName: repository.name, policyText };
}

/** Statements with an effect, actions and principals; a Resource is refused (awsdocs/amazon-ecr-user-guide, #20). */
function isPolicy(text: string): boolean {
  const policy = parse(text);
  const statement = isRecord(policy) ? policy.Statement : undefined;
  const statements = Array.isArray(statement) ? statement : [statement];
  return statements.length > 0 && statements.every(isStatement);
}

function isStatement(statement: unknown): boolean {
  if (!isRecord(statement) || 'Resource' in statement) return false;
  const { Effect, Action, NotAction, Principal, NotPrincipal } = statement;
  const allows = Effect === 'Allow' || Effect === 'Deny';
  return allows && (Action ?? NotAction) !== undefined && (Principal ?? NotPrincipal) !== undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
