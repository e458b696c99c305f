import type { PutImageTagMutabilityRequest, PutImageTagMutabilityResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { checkTagMutability } from './tag-mutability.js';

/** Says which tags may be moved from now on. */
export function putImageTagMutability(
  ecr: Ecr,
  input: Validated<PutImageTagMutabilityRequest>,
  caller: Caller,
): PutImageTagMutabilityResponse {
  const filters = input.imageTagMutabilityExclusionFilters;
  checkTagMutability(input.imageTagMutability, filters);
  const repository = ecr.require(input, caller);
  repository.mutability = input.imageTagMutability;
  repository.exclusionFilters = filters ?? [];
  ecr.save(repository);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageTagMutability: repository.mutability,
    ...(filters && { imageTagMutabilityExclusionFilters: filters }),
  };
}
