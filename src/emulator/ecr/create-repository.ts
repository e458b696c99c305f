import type {
  CreateRepositoryRequest,
  CreateRepositoryResponse,
  EncryptionConfiguration,
} from '@aws-sdk/client-ecr';
import { AwsError } from '../aws-error.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { invalidParameter, repositoryAlreadyExists } from './errors.js';
import type { RepositorySettings } from './repository.js';
import { repositoryDescription } from './repository-description.js';
import { checkTagMutability } from './tag-mutability.js';

const NAME = '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*';
const MAX_TAGS = 50;

/** Makes an empty repository. */
export function createRepository(
  ecr: Ecr,
  input: Validated<CreateRepositoryRequest>,
  caller: Caller,
): CreateRepositoryResponse {
  checkName(input.repositoryName);
  checkTagMutability(input.imageTagMutability, input.imageTagMutabilityExclusionFilters);
  if ((input.tags?.length ?? 0) > MAX_TAGS) {
    throw new AwsError('TooManyTagsException', `The resource can not have more than ${MAX_TAGS} tags`);
  }
  const settings = newRepository(ecr, input, caller);
  if (ecr.find(settings.registryId, settings.region, settings.name)) throw repositoryAlreadyExists(settings);
  return { repository: repositoryDescription(ecr, ecr.add(settings)) };
}

function checkName(name: string): void {
  if (name.length < 2 || name.length > 256) {
    throw invalidParameter('repositoryName', 'Member must have length between 2 and 256, inclusive');
  }
  if (!new RegExp(`^${NAME}$`).test(name)) {
    throw invalidParameter('repositoryName', `must satisfy regular expression '${NAME}'`);
  }
}

function newRepository(
  ecr: Ecr,
  input: Validated<CreateRepositoryRequest>,
  caller: Caller,
): RepositorySettings {
  const registryId = input.registryId ?? caller.accountId;
  const name = input.repositoryName;
  return {
    registryId,
    region: caller.region,
    name,
    arn: `arn:aws:ecr:${caller.region}:${registryId}:repository/${name}`,
    createdAt: ecr.now(),
    encryption: encryption(input.encryptionConfiguration, caller),
    mutability: input.imageTagMutability ?? 'MUTABLE',
    exclusionFilters: input.imageTagMutabilityExclusionFilters ?? [],
    scanOnPush: input.imageScanningConfiguration?.scanOnPush ?? false,
    resourceTags: new Map((input.tags ?? []).map((tag) => [tag.Key ?? '', tag])),
  };
}

/** AES256 unless asked otherwise; KMS without a key means the account's `aws/ecr` key. */
function encryption(asked: EncryptionConfiguration | undefined, caller: Caller): EncryptionConfiguration {
  if (!asked || asked.encryptionType === 'AES256') return { encryptionType: 'AES256' };
  const kmsKey = asked.kmsKey ?? `arn:aws:kms:${caller.region}:${caller.accountId}:alias/aws/ecr`;
  return { encryptionType: asked.encryptionType, kmsKey };
}
