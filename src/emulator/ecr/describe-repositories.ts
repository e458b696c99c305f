import type { DescribeRepositoriesRequest, DescribeRepositoriesResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Ecr } from './ecr.js';
import { checkPaging, ecrPage } from './ecr-page.js';
import { repositoryDescription } from './repository-description.js';

/** Repositories by name, or a page of all of the registry's. */
export function describeRepositories(
  ecr: Ecr,
  input: DescribeRepositoriesRequest,
  caller: Caller,
): DescribeRepositoriesResponse {
  checkPaging(input, 'repositoryNames', input.repositoryNames);
  const registryId = input.registryId ?? caller.accountId;
  if (input.repositoryNames) {
    const named = input.repositoryNames.map((repositoryName) =>
      ecr.require({ registryId, repositoryName }, caller),
    );
    return { repositories: named.map((repository) => repositoryDescription(ecr, repository)) };
  }
  const { items, ...rest } = ecrPage(ecr.list(registryId, caller.region), input);
  return { repositories: items.map((repository) => repositoryDescription(ecr, repository)), ...rest };
}
