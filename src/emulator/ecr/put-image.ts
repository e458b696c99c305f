import type { PutImageRequest, PutImageResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import { digestOf } from '../registry/digest.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { imageAlreadyExists } from './errors.js';
import { imageDescription } from './image-description.js';
import type { Repository } from './repository.js';
import { storeImage } from './store-image.js';

/** Keeps a manifest under a tag; this is how a second tag is added without another upload. */
export function putImage(ecr: Ecr, input: Validated<PutImageRequest>, caller: Caller): PutImageResponse {
  const repository = ecr.require(input, caller);
  const bytes = Buffer.from(input.imageManifest, 'utf8');
  refuseKnownImage(repository, digestOf(bytes), input.imageTag);
  const image = storeImage(ecr, repository, {
    bytes,
    mediaType: input.imageManifestMediaType,
    tag: input.imageTag,
    digest: input.imageDigest,
  });
  return { image: imageDescription(repository, image, input.imageTag) };
}

/** PutImage, unlike the registry, refuses to say again what is already so. */
function refuseKnownImage(repository: Repository, digest: string, tag: string | undefined): void {
  const known = tag === undefined ? repository.images.has(digest) : repository.tags.get(tag) === digest;
  if (known) throw imageAlreadyExists(repository, digest, tag);
}
