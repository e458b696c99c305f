import type { GetRepositoryPolicyRequest, GetRepositoryPolicyResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { repositoryPolicyNotFound } from './errors.js';

/** The resource policy as it was set. */
export function getRepositoryPolicy(
  ecr: Ecr,
  input: Validated<GetRepositoryPolicyRequest>,
  caller: Caller,
): GetRepositoryPolicyResponse {
  const repository = ecr.require(input, caller);
  const { policyText } = repository;
  if (policyText === undefined) throw repositoryPolicyNotFound(repository);
  return { registryId: repository.registryId, repositoryName: repository.name, policyText };
}
