import { findImage } from '../ecr/find-image.js';
import type { Image } from '../ecr/image.js';
import { imageStatus } from '../ecr/image-status.js';
import { isDigest } from './digest.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

/** The image a tag or digest in the path names; one in the archive is as good as absent. */
export function findManifest({ ecr, repository, parameters }: RegistryRequest): Image {
  const reference = parameters.reference ?? '';
  const image = findImage(
    repository,
    isDigest(reference) ? { imageDigest: reference } : { imageTag: reference },
  );
  if (!image || imageStatus(image, ecr.now()) !== 'ACTIVE') {
    throw new RegistryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  }
  return image;
}
