import type { ImageIdentifier } from '@aws-sdk/client-ecr';
import { imageNotFound } from './errors.js';
import type { Image } from './image.js';
import type { Repository } from './repository.js';

/** The image an identifier names; undefined when there is none or when tag and digest disagree. */
export function findImage(repository: Repository, id: ImageIdentifier): Image | undefined {
  const tagged = id.imageTag === undefined ? undefined : repository.tags.get(id.imageTag);
  if (id.imageTag !== undefined && tagged === undefined) return undefined;
  if (tagged !== undefined && id.imageDigest !== undefined && tagged !== id.imageDigest) return undefined;
  return repository.images.get(id.imageDigest ?? tagged ?? '');
}

/** The same, refusing with ImageNotFoundException. */
export function requireImage(repository: Repository, id: ImageIdentifier): Image {
  const image = findImage(repository, id);
  if (!image) throw imageNotFound(repository, id);
  return image;
}
