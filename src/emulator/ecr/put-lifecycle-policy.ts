import type { PutLifecyclePolicyRequest, PutLifecyclePolicyResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import { checkLifecyclePolicy } from './check-lifecycle-policy.js';
import type { Ecr } from './ecr.js';

/** Sets the rules by which images expire; the text is kept as it was sent. */
export function putLifecyclePolicy(
  ecr: Ecr,
  input: Validated<PutLifecyclePolicyRequest>,
  caller: Caller,
): PutLifecyclePolicyResponse {
  const repository = ecr.require(input, caller);
  checkLifecyclePolicy(input.lifecyclePolicyText);
  repository.lifecyclePolicyText = input.lifecyclePolicyText;
  delete repository.lifecycleEvaluatedAt;
  ecr.save(repository);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    lifecyclePolicyText: input.lifecyclePolicyText,
  };
}
