import type { ImageIdentifier, ListImagesRequest, ListImagesResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { ecrPage } from './ecr-page.js';
import { filteredImages } from './filtered-images.js';
import { type Repository, tagsOf } from './repository.js';

/** One identifier per tag, and one per image that has none. */
export function listImages(
  ecr: Ecr,
  input: Validated<ListImagesRequest>,
  caller: Caller,
): ListImagesResponse {
  const repository = ecr.require(input, caller);
  const all = filteredImages(repository, input.filter, ecr.now()).flatMap(({ digest }) =>
    identifiers(repository, digest),
  );
  const { items, ...rest } = ecrPage(all, input);
  return { imageIds: items, ...rest };
}

function identifiers(repository: Repository, imageDigest: string): ImageIdentifier[] {
  const tags = tagsOf(repository, imageDigest);
  return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }];
}
