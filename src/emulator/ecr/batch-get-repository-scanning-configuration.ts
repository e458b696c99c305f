import type {
  BatchGetRepositoryScanningConfigurationRequest,
  BatchGetRepositoryScanningConfigurationResponse,
  RepositoryScanningConfiguration,
  RepositoryScanningConfigurationFailure,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { invalidParameter, repositoryNotFound } from './errors.js';
import type { Repository } from './repository.js';
import { scanningOf } from './scanning-configuration.js';

const MAX_NAMES = 25;

/** How the images of these repositories are scanned, and a failure for each that is not there. */
export function batchGetRepositoryScanningConfiguration(
  ecr: Ecr,
  { repositoryNames }: Validated<BatchGetRepositoryScanningConfigurationRequest>,
  { accountId, region }: Caller,
): BatchGetRepositoryScanningConfigurationResponse {
  if (repositoryNames.length === 0 || repositoryNames.length > MAX_NAMES) {
    throw invalidParameter(
      'repositoryNames',
      `Member must have length between 1 and ${MAX_NAMES}, inclusive`,
    );
  }
  const scanningConfigurations: RepositoryScanningConfiguration[] = [];
  const failures: RepositoryScanningConfigurationFailure[] = [];
  for (const name of repositoryNames) {
    const repository = ecr.find(accountId, region, name);
    if (repository) scanningConfigurations.push(configurationOf(ecr, repository));
    else failures.push(notFound(name, accountId));
  }
  return { scanningConfigurations, failures };
}

function configurationOf(ecr: Ecr, repository: Repository): RepositoryScanningConfiguration {
  const { frequency, filters } = scanningOf(ecr.scanning(repository), repository);
  return {
    repositoryArn: repository.arn,
    repositoryName: repository.name,
    scanOnPush: frequency === 'SCAN_ON_PUSH',
    scanFrequency: frequency,
    appliedScanFilters: [...filters],
  };
}

function notFound(name: string, registryId: string): RepositoryScanningConfigurationFailure {
  return {
    repositoryName: name,
    failureCode: 'REPOSITORY_NOT_FOUND',
    failureReason: repositoryNotFound({ name, registryId }).message,
  };
}
