import type {
  BatchGetImageRequest,
  BatchGetImageResponse,
  Image as ImageDescription,
  ImageFailure,
  ImageIdentifier,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { findImage } from './find-image.js';
import { imageDescription } from './image-description.js';
import { imageFailure } from './image-failure.js';
import { checkImageIds } from './image-ids.js';
import { imageStatus } from './image-status.js';
import { notePull } from './note-pull.js';
import type { Repository } from './repository.js';

/** Images with their manifests, and a failure for each identifier that has none. */
export function batchGetImage(
  ecr: Ecr,
  input: Validated<BatchGetImageRequest>,
  caller: Caller,
): BatchGetImageResponse {
  checkImageIds(input.imageIds);
  const repository = ecr.require(input, caller);
  const images: ImageDescription[] = [];
  const failures: ImageFailure[] = [];
  for (const id of input.imageIds) {
    const failure = imageFailure(repository, id) ?? archivedFailure(ecr, repository, id);
    if (failure) failures.push(failure);
    else images.push(...described(ecr, repository, id));
  }
  return { images, failures };
}

/** An archived image cannot be pulled (ECR user guide, "Archiving an image"). */
function archivedFailure(
  ecr: Ecr,
  repository: Repository,
  imageId: ImageIdentifier,
): ImageFailure | undefined {
  const image = findImage(repository, imageId);
  if (!image || imageStatus(image, ecr.now()) === 'ACTIVE') return undefined;
  return { imageId, failureCode: 'ImageInaccessible', failureReason: 'Requested image is archived' };
}

function described(ecr: Ecr, repository: Repository, id: ImageIdentifier): ImageDescription[] {
  const image = findImage(repository, id);
  if (!image) return [];
  notePull(ecr, repository, image);
  return [imageDescription(repository, image, id.imageTag)];
}
