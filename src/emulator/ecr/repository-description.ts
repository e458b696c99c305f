import type { Repository as RepositoryDescription } from '@aws-sdk/client-ecr';
import type { Ecr } from './ecr.js';
import type { Repository } from './repository.js';

/** A repository as ECR's answers show it. */
export function repositoryDescription(ecr: Ecr, repository: Repository): RepositoryDescription {
  return {
    repositoryArn: repository.arn,
    registryId: repository.registryId,
    repositoryName: repository.name,
    repositoryUri: ecr.uri(repository),
    createdAt: repository.createdAt,
    imageTagMutability: repository.mutability,
    ...(repository.exclusionFilters.length > 0 && {
      imageTagMutabilityExclusionFilters: [...repository.exclusionFilters],
    }),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: repository.encryption,
  };
}
