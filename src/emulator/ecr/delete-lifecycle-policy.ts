import type { DeleteLifecyclePolicyRequest, DeleteLifecyclePolicyResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { getLifecyclePolicy } from './get-lifecycle-policy.js';

/** Removes the lifecycle policy and answers what it was. */
export function deleteLifecyclePolicy(
  ecr: Ecr,
  input: Validated<DeleteLifecyclePolicyRequest>,
  caller: Caller,
): DeleteLifecyclePolicyResponse {
  const policy = getLifecyclePolicy(ecr, input, caller);
  const repository = ecr.require(input, caller);
  delete repository.lifecyclePolicyText;
  delete repository.lifecycleEvaluatedAt;
  ecr.save(repository);
  return policy;
}
