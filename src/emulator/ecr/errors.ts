import type { ImageIdentifier } from '@aws-sdk/client-ecr';
import { AwsError } from '../aws-error.js';
import type { InputProblems } from '../protocol/input-problems.js';
import type { Repository } from './repository.js';

type Place = Pick<Repository, 'name' | 'registryId'>;

/** ECR's one sentence for every bad parameter. */
export function invalidParameter(path: string, constraint: string): AwsError {
  return new AwsError(
    'InvalidParameterException',
    `Invalid parameter at '${path}' failed to satisfy constraint: '${constraint}'`,
  );
}

/** ECR's refusal of an input that misses members or has values no enum holds. */
export function refuseEcrInput(problems: InputProblems): AwsError {
  const [missing] = problems.missing;
  if (missing !== undefined) return invalidParameter(missing, 'Member must not be null');
  const [wrong] = problems.notInEnum;
  const valid = [...(wrong?.valid ?? [])].sort().join(', ');
  return invalidParameter(wrong?.path ?? '', `Member must satisfy enum value set: [${valid}]`);
}

export function repositoryNotFound({ name, registryId }: Place): AwsError {
  return new AwsError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${registryId}'`,
  );
}

export function repositoryAlreadyExists({ name, registryId }: Place): AwsError {
  return new AwsError(
    'RepositoryAlreadyExistsException',
    `The repository with name '${name}' already exists in the registry with id '${registryId}'`,
  );
}

export function repositoryNotEmpty({ name, registryId }: Place): AwsError {
  return new AwsError(
    'RepositoryNotEmptyException',
    `The repository with name '${name}' in registry with id '${registryId}' cannot be deleted because it still contains images`,
  );
}

export function lifecyclePolicyNotFound({ name, registryId }: Place): AwsError {
  return new AwsError(
    'LifecyclePolicyNotFoundException',
    `Lifecycle policy does not exist for the repository with name '${name}' in the registry with id '${registryId}'`,
  );
}

export function lifecyclePolicyPreviewNotFound({ name, registryId }: Place): AwsError {
  return new AwsError(
    'LifecyclePolicyPreviewNotFoundException',
    `Lifecycle policy preview does not exist for the repository with name '${name}' in the registry with id '${registryId}'`,
  );
}

export function lifecyclePolicyPreviewInProgress({ name, registryId }: Place): AwsError {
  return new AwsError(
    'LifecyclePolicyPreviewInProgressException',
    `The previous lifecycle policy preview request has not completed for the repository with name '${name}' in the registry with id '${registryId}'. Wait and try again.`,
  );
}

export function repositoryPolicyNotFound({ name, registryId }: Place): AwsError {
  return new AwsError(
    'RepositoryPolicyNotFoundException',
    `Repository policy does not exist for the repository with name '${name}' in the registry with id '${registryId}'`,
  );
}

export function imageArchived({ name, registryId }: Place, id: ImageIdentifier): AwsError {
  return new AwsError(
    'ImageArchivedException',
    `The image with imageId ${imageIdText(id)} is archived in the repository with name '${name}' in the registry with id '${registryId}'`,
  );
}

export function imageNotFound({ name, registryId }: Place, id: ImageIdentifier): AwsError {
  return new AwsError(
    'ImageNotFoundException',
    `The image with imageId ${imageIdText(id)} does not exist within the repository with name '${name}' in the registry with id '${registryId}'`,
  );
}

export function scanNotFound({ name, registryId }: Place, id: ImageIdentifier): AwsError {
  return new AwsError(
    'ScanNotFoundException',
    `Image scan does not exist for the image with '${imageIdText(id)}' in the repository with name '${name}' in the registry with id '${registryId}'`,
  );
}

export function imageAlreadyExists(place: Place, digest: string, tag: string | undefined): AwsError {
  return new AwsError(
    'ImageAlreadyExistsException',
    `Image with digest '${digest}' and tag '${tag ?? null}' already exists in the repository with name '${place.name}' in registry with id '${place.registryId}'`,
  );
}

export function imageTagAlreadyExists({ name }: Place, tag: string): AwsError {
  return new AwsError(
    'ImageTagAlreadyExistsException',
    `The image tag '${tag}' already exists in the '${name}' repository and cannot be overwritten because the repository is immutable.`,
  );
}

export function layersNotFound({ name, registryId }: Place, digests: readonly string[]): AwsError {
  return new AwsError(
    'LayersNotFoundException',
    `Layers with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${name}' in the registry with id '${registryId}' do not exist`,
  );
}

export function referencedImagesNotFound({ name, registryId }: Place, digests: readonly string[]): AwsError {
  return new AwsError(
    'ReferencedImagesNotFoundException',
    `Images with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${name}' in the registry with id '${registryId}' do not exist`,
  );
}

export function imageDigestDoesNotMatch(given: string, actual: string): AwsError {
  return new AwsError(
    'ImageDigestDoesNotMatchException',
    `Image digest '${given}' does not match the digest '${actual}' of the manifest`,
  );
}

function imageIdText({ imageDigest, imageTag }: ImageIdentifier): string {
  return `{imageDigest:'${imageDigest ?? null}', imageTag:'${imageTag ?? null}'}`;
}
