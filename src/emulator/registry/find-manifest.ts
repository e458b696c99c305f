import { findImage } from '../ecr/find-image.js';
import type { Image } from '../ecr/image.js';
import { isDigest } from './digest.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

/** The image a tag or digest in the path names. */
export function findManifest({ repository, parameters }: RegistryRequest): Image {
  const reference = parameters.reference ?? '';
  const image = findImage(
    repository,
    isDigest(reference) ? { imageDigest: reference } : { imageTag: reference },
  );
  if (!image) throw new RegistryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  return image;
}
