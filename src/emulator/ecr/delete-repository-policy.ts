import type { DeleteRepositoryPolicyRequest, DeleteRepositoryPolicyResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { getRepositoryPolicy } from './get-repository-policy.js';

/** Removes the resource policy and answers what it was. */
export function deleteRepositoryPolicy(
  ecr: Ecr,
  input: Validated<DeleteRepositoryPolicyRequest>,
  caller: Caller,
): DeleteRepositoryPolicyResponse {
  const policy = getRepositoryPolicy(ecr, input, caller);
  const repository = ecr.require(input, caller);
  delete repository.policyText;
  ecr.save(repository);
  return policy;
}
