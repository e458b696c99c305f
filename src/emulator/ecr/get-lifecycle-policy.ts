import type { GetLifecyclePolicyRequest, GetLifecyclePolicyResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { lifecyclePolicyNotFound } from './errors.js';

/** The lifecycle policy as it was put, and when it was last carried out. */
export function getLifecyclePolicy(
  ecr: Ecr,
  input: Validated<GetLifecyclePolicyRequest>,
  caller: Caller,
): GetLifecyclePolicyResponse {
  const repository = ecr.require(input, caller);
  const { lifecyclePolicyText, lifecycleEvaluatedAt } = repository;
  if (lifecyclePolicyText === undefined) throw lifecyclePolicyNotFound(repository);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    lifecyclePolicyText,
    ...(lifecycleEvaluatedAt && { lastEvaluatedAt: lifecycleEvaluatedAt }),
  };
}
