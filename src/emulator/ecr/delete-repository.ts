import type { DeleteRepositoryRequest, DeleteRepositoryResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { repositoryNotEmpty } from './errors.js';
import { repositoryDescription } from './repository-description.js';

/** Removes a repository; with images in it only by `force`. */
export function deleteRepository(
  ecr: Ecr,
  input: Validated<DeleteRepositoryRequest>,
  caller: Caller,
): DeleteRepositoryResponse {
  const repository = ecr.require(input, caller);
  if (repository.images.size > 0 && !input.force) throw repositoryNotEmpty(repository);
  const layers = [...repository.layers];
  ecr.remove(repository);
  ecr.blobs.removeUnheld(layers, (digest) => ecr.holdsLayer(digest));
  return { repository: repositoryDescription(ecr, repository) };
}
