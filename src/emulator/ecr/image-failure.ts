import type { ImageFailure, ImageFailureCode, ImageIdentifier } from '@aws-sdk/client-ecr';
import { isDigest } from '../registry/digest.js';
import type { Repository } from './repository.js';

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/** Why a batch operation has no image for an identifier; undefined when it has one. */
export function imageFailure(repository: Repository, imageId: ImageIdentifier): ImageFailure | undefined {
  const { imageDigest, imageTag } = imageId;
  const failure = (failureCode: ImageFailureCode, failureReason: string) => ({
    imageId,
    failureCode,
    failureReason,
  });
  if (imageDigest === undefined && imageTag === undefined) {
    return failure('MissingDigestAndTag', 'Invalid request parameters: both tag and digest cannot be null');
  }
  if (imageDigest !== undefined && !isDigest(imageDigest)) {
    return failure(
      'InvalidImageDigest',
      "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
    );
  }
  if (imageTag !== undefined && !TAG.test(imageTag)) {
    return failure('InvalidImageTag', 'Invalid request parameters: invalid image tag');
  }
  const tagged = imageTag === undefined ? imageDigest : repository.tags.get(imageTag);
  if (tagged === undefined || !repository.images.has(imageDigest ?? tagged)) {
    return failure('ImageNotFound', 'Requested image not found');
  }
  if (imageDigest !== undefined && tagged !== imageDigest) {
    return failure(
      'ImageTagDoesNotMatchDigest',
      'Requested image digest does not match the digest the tag refers to',
    );
  }
  return undefined;
}
