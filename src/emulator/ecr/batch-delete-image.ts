import type {
  BatchDeleteImageRequest,
  BatchDeleteImageResponse,
  ImageFailure,
  ImageIdentifier,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { imageFailure } from './image-failure.js';
import { checkImageIds } from './image-ids.js';
import { referencingIndexes, removeImage } from './remove-image.js';
import { type Repository, tagsOf } from './repository.js';

/** Deletes images by digest, or tags by name; an image goes with its last tag. */
export function batchDeleteImage(
  ecr: Ecr,
  input: Validated<BatchDeleteImageRequest>,
  caller: Caller,
): BatchDeleteImageResponse {
  checkImageIds(input.imageIds);
  const repository = ecr.require(input, caller);
  const imageIds: ImageIdentifier[] = [];
  const failures: ImageFailure[] = [];
  for (const id of input.imageIds) {
    const failure = imageFailure(repository, id) ?? heldByIndex(repository, id);
    if (failure) failures.push(failure);
    else imageIds.push(...deleteOne(ecr, repository, id));
  }
  return { imageIds, failures };
}

function heldByIndex(repository: Repository, imageId: ImageIdentifier): ImageFailure | undefined {
  const digest = digestOfId(repository, imageId);
  if (imageId.imageTag !== undefined && tagsOf(repository, digest).length > 1) return undefined;
  const indexes = referencingIndexes(repository, digest);
  if (indexes.length === 0) return undefined;
  return {
    imageId,
    failureCode: 'ImageReferencedByManifestList',
    failureReason: `Requested image referenced by manifest list: [${indexes.join(', ')}]`,
  };
}

function deleteOne(ecr: Ecr, repository: Repository, id: ImageIdentifier): ImageIdentifier[] {
  const imageDigest = digestOfId(repository, id);
  if (id.imageTag === undefined) {
    const tags = tagsOf(repository, imageDigest);
    removeImage(ecr, repository, imageDigest);
    return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }];
  }
  repository.tags.delete(id.imageTag);
  if (tagsOf(repository, imageDigest).length === 0) removeImage(ecr, repository, imageDigest);
  return [{ imageDigest, imageTag: id.imageTag }];
}

function digestOfId(repository: Repository, id: ImageIdentifier): string {
  return id.imageDigest ?? repository.tags.get(id.imageTag ?? '') ?? '';
}
