import type { ImageIdentifier, ListImagesRequest, ListImagesResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { ecrPage } from './ecr-page.js';
import { type Repository, tagsOf } from './repository.js';
import { hasTagStatus } from './tag-status.js';

/** One identifier per tag, and one per image that has none. */
export function listImages(
  ecr: Ecr,
  input: Validated<ListImagesRequest>,
  caller: Caller,
): ListImagesResponse {
  const repository = ecr.require(input, caller);
  const all = [...repository.images.keys()]
    .filter((digest) => hasTagStatus(repository, digest, input.filter?.tagStatus))
    .flatMap((digest) => identifiers(repository, digest));
  const { items, ...rest } = ecrPage(all, input);
  return { imageIds: items, ...rest };
}

function identifiers(repository: Repository, imageDigest: string): ImageIdentifier[] {
  const tags = tagsOf(repository, imageDigest);
  return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }];
}
