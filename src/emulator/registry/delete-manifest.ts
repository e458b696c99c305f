import { removeImage } from '../ecr/remove-image.js';
import { tagsOf } from '../ecr/repository.js';
import { answer } from '../exchange.js';
import { isDigest } from './digest.js';
import { findManifest } from './find-manifest.js';
import type { RegistryRequest } from './registry-request.js';

/** Deletes an image by digest, or a tag by name; an image goes with its last tag. */
export function deleteManifest(request: RegistryRequest): void {
  const { ecr, exchange, repository, parameters } = request;
  const { digest } = findManifest(request);
  const reference = parameters.reference ?? '';
  if (!isDigest(reference)) repository.tags.delete(reference);
  if (isDigest(reference) || tagsOf(repository, digest).length === 0) removeImage(ecr, repository, digest);
  answer(exchange, 202);
}
