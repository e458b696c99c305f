import type { UpdateImageStorageClassRequest, UpdateImageStorageClassResponse } from '@aws-sdk/client-ecr';
import { AwsError } from '../aws-error.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import { archiveImage } from './archive-image.js';
import type { Ecr } from './ecr.js';
import { requireImage } from './find-image.js';
import type { Image } from './image.js';
import { imageStatus } from './image-status.js';
import { referencingIndexes } from './remove-image.js';
import type { Repository } from './repository.js';
import { restoreImage } from './restore-image.js';

/** A restore takes up to twenty minutes (ECR user guide, "Restoring an image"). */
const RESTORE_TIME = 20 * 60 * 1000;

/** Moves an image to the archive at once, or begins to bring it back. */
export function updateImageStorageClass(
  ecr: Ecr,
  input: Validated<UpdateImageStorageClassRequest>,
  caller: Caller,
): UpdateImageStorageClassResponse {
  const repository = ecr.require(input, caller);
  const image = requireImage(repository, input.imageId);
  const status = imageStatus(image, ecr.now());
  if (input.targetStorageClass === 'ARCHIVE') archiveNow(repository, image, ecr);
  else if (status === 'ARCHIVED') restoreImage(ecr, repository, image, RESTORE_TIME);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageId: { ...input.imageId, imageDigest: image.digest },
    imageStatus: imageStatus(image, ecr.now()),
  };
}

function archiveNow(repository: Repository, { digest }: Image, ecr: Ecr): void {
  const lists = referencingIndexes(repository, digest);
  if (lists.length > 0) {
    throw new AwsError(
      'ImageStorageClassUpdateNotSupportedException',
      `Requested image referenced by manifest list: [${lists.join(', ')}]`,
    );
  }
  archiveImage(repository, digest, ecr.now());
}
