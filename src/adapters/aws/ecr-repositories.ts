import {
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  type ECRClient,
  type Repository as EcrRepository,
  GetRepositoryPolicyCommand,
  ListTagsForResourceCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  SetRepositoryPolicyCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecr';
import { createRepositoryInput, repositoryChangeInputs } from '../../plan/write-requests.js';
import type {
  EcrPort,
  NewRepository,
  Repository,
  RepositoryChange,
  RepositoryEncryption,
} from '../../ports/ecr-port.js';
import { awsFailure, callAws, isException } from './aws-failure.js';

type RepositoryVerbs = Pick<
  EcrPort,
  'findRepository' | 'createRepository' | 'changeRepository' | 'findRepositoryTags' | 'findRepositoryPolicy'
>;

/** What ECR knows about a repository itself. */
export function ecrRepositories(client: ECRClient): RepositoryVerbs {
  return {
    findRepository: (name) => findRepository(client, name),
    createRepository: (repository) => createRepository(client, repository),
    changeRepository: (repository, change) => changeRepository(client, repository, change),
    findRepositoryTags: async (resourceArn) => {
      const command = new ListTagsForResourceCommand({ resourceArn });
      const { tags = [] } = await callAws('ecr:ListTagsForResource', () => client.send(command));
      return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
    },
    findRepositoryPolicy: (name) => findPolicy(client, name),
  };
}

async function findRepository(client: ECRClient, name: string): Promise<Repository | undefined> {
  try {
    const answer = await client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }));
    return answer.repositories?.map(repositoryOf)[0];
  } catch (error) {
    if (isException(error, 'RepositoryNotFoundException')) return undefined;
    throw awsFailure(error, 'ecr:DescribeRepositories');
  }
}

async function createRepository(client: ECRClient, repository: NewRepository): Promise<Repository> {
  const command = new CreateRepositoryCommand(createRepositoryInput(repository));
  try {
    return repositoryOf((await client.send(command)).repository ?? {});
  } catch (error) {
    // Two pipelines of a new service begin at the same time: the one that comes second uses what the first made.
    const raced = isException(error, 'RepositoryAlreadyExistsException');
    const existing = raced ? await findRepository(client, repository.name) : undefined;
    if (existing !== undefined) return existing;
    throw awsFailure(error, 'ecr:CreateRepository');
  }
}

/** One request for each setting that changes. */
async function changeRepository(client: ECRClient, one: Repository, change: RepositoryChange): Promise<void> {
  const inputs = repositoryChangeInputs(one, change);
  const { PutImageScanningConfiguration: scanning, PutImageTagMutability: mutability } = inputs;
  const { TagResource: tags, SetRepositoryPolicy: policy } = inputs;
  if (scanning !== undefined) {
    const command = new PutImageScanningConfigurationCommand(scanning);
    await callAws('ecr:PutImageScanningConfiguration', () => client.send(command));
  }
  if (mutability !== undefined) {
    const command = new PutImageTagMutabilityCommand(mutability);
    await callAws('ecr:PutImageTagMutability', () => client.send(command));
  }
  if (tags !== undefined) await callAws('ecr:TagResource', () => client.send(new TagResourceCommand(tags)));
  if (policy !== undefined) {
    const command = new SetRepositoryPolicyCommand(policy);
    await callAws('ecr:SetRepositoryPolicy', () => client.send(command));
  }
}

async function findPolicy(client: ECRClient, repositoryName: string): Promise<string | undefined> {
  try {
    return (await client.send(new GetRepositoryPolicyCommand({ repositoryName }))).policyText;
  } catch (error) {
    const none = ['RepositoryPolicyNotFoundException', 'RepositoryNotFoundException'];
    if (none.some((name) => isException(error, name))) return undefined;
    throw awsFailure(error, 'ecr:GetRepositoryPolicy');
  }
}

function repositoryOf(described: EcrRepository): Repository {
  return {
    name: described.repositoryName ?? '',
    uri: described.repositoryUri ?? '',
    registryId: described.registryId ?? '',
    arn: described.repositoryArn ?? '',
    mutability: described.imageTagMutability ?? 'MUTABLE',
    exclusionFilters: (described.imageTagMutabilityExclusionFilters ?? []).map((one) => one.filter ?? ''),
    scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
    encryption: encryptionOf(described),
  };
}

function encryptionOf({ encryptionConfiguration }: EcrRepository): RepositoryEncryption {
  const { encryptionType: type = 'AES256', kmsKey } = encryptionConfiguration ?? {};
  if (type === 'AES256') return { type };
  return kmsKey === undefined ? { type } : { type, kmsKey };
}
