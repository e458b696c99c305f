import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  type Repository as EcrRepository,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyCommand,
  type ImageIdentifier,
  PutImageCommand,
  PutLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { ShipError } from '../errors.js';
import type { EcrPort, NewRepository, RegistryLogin, Repository, TaggedImage } from '../ports.js';
import { awsFailure, callAws, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';
import { ecrLifecycle } from './ecr-lifecycle.js';

/** Every manifest form that a push can leave, so that BatchGetImage gives it back byte for byte. */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** Amazon ECR through the SDK. */
export function ecrAdapter(session: AwsSession): EcrPort {
  const client = session.watch(new ECRClient(session.shared));
  return {
    findRepository: (name) => findRepository(client, name),
    createRepository: (repository) => createRepository(client, repository),
    findTags: (repository, tags) =>
      findImages(
        client,
        repository,
        tags.map((imageTag) => ({ imageTag })),
      ),
    addTag: (repository, tag, image) => addTag(client, repository, tag, image),
    login: () => login(client),
    findLifecyclePolicy: (repository) => findLifecyclePolicy(client, repository),
    putLifecyclePolicy: async (repositoryName, lifecyclePolicyText) => {
      const command = new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText });
      await callAws('ecr:PutLifecyclePolicy', () => client.send(command));
    },
    findImage: async (repository, digest) =>
      (await findImages(client, repository, [{ imageDigest: digest }]))[0],
    ...ecrLifecycle(client),
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
  const command = new CreateRepositoryCommand({
    repositoryName: repository.name,
    imageTagMutability: repository.mutability,
    imageTagMutabilityExclusionFilters: repository.exclusionFilters.map((filter) => ({
      filterType: 'WILDCARD',
      filter,
    })),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: repository.encryption },
    tags: Object.entries(repository.tags).map(([Key, Value]) => ({ Key, Value })),
  });
  const answer = await callAws('ecr:CreateRepository', () => client.send(command));
  return repositoryOf(answer.repository ?? {});
}

function repositoryOf(described: EcrRepository): Repository {
  return {
    name: described.repositoryName ?? '',
    uri: described.repositoryUri ?? '',
    registryId: described.registryId ?? '',
    mutability: described.imageTagMutability ?? 'MUTABLE',
    exclusionFilters: (described.imageTagMutabilityExclusionFilters ?? []).map((one) => one.filter ?? ''),
    scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
  };
}

async function findImages(
  client: ECRClient,
  repositoryName: string,
  imageIds: ImageIdentifier[],
): Promise<readonly TaggedImage[]> {
  try {
    const answer = await client.send(
      new BatchGetImageCommand({
        repositoryName,
        imageIds,
        acceptedMediaTypes: manifestTypes,
      }),
    );
    return (answer.images ?? []).map((image) => ({
      tag: image.imageId?.imageTag ?? '',
      digest: image.imageId?.imageDigest ?? '',
      manifest: image.imageManifest ?? '',
      mediaType: image.imageManifestMediaType ?? '',
    }));
  } catch (error) {
    if (isException(error, 'RepositoryNotFoundException')) return [];
    throw awsFailure(error, 'ecr:BatchGetImage');
  }
}

/** Tagging an image again needs its manifest only; that the tag is already there is as good. */
async function addTag(
  client: ECRClient,
  repositoryName: string,
  imageTag: string,
  image: TaggedImage,
): Promise<void> {
  try {
    await client.send(
      new PutImageCommand({
        repositoryName,
        imageTag,
        imageDigest: image.digest,
        imageManifest: image.manifest,
        imageManifestMediaType: image.mediaType,
      }),
    );
  } catch (error) {
    if (isException(error, 'ImageAlreadyExistsException')) return;
    throw awsFailure(error, 'ecr:PutImage');
  }
}

async function login(client: ECRClient): Promise<RegistryLogin> {
  const answer = await callAws('ecr:GetAuthorizationToken', () =>
    client.send(new GetAuthorizationTokenCommand({})),
  );
  const data = answer.authorizationData?.[0];
  const [username, ...password] = Buffer.from(data?.authorizationToken ?? '', 'base64')
    .toString()
    .split(':');
  if (data?.proxyEndpoint === undefined || username === undefined) {
    throw new ShipError('aws-refused', 'ECR gave no authorization token.', { remedy: 'Run again.' });
  }
  return { registry: data.proxyEndpoint.replace(/^https?:\/\//, ''), username, password: password.join(':') };
}

async function findLifecyclePolicy(client: ECRClient, repositoryName: string): Promise<string | undefined> {
  try {
    return (await client.send(new GetLifecyclePolicyCommand({ repositoryName }))).lifecyclePolicyText;
  } catch (error) {
    const none = ['LifecyclePolicyNotFoundException', 'RepositoryNotFoundException'];
    if (none.some((name) => isException(error, name))) return undefined;
    throw awsFailure(error, 'ecr:GetLifecyclePolicy');
  }
}
