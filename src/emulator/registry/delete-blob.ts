import { answer } from '../exchange.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

/** Takes a layer out of the repository; its bytes go with the last repository that holds it. */
export function deleteBlob({ ecr, exchange, repository, parameters }: RegistryRequest): void {
  const digest = parameters.digest ?? '';
  if (!repository.layers.delete(digest)) {
    throw new RegistryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  }
  ecr.blobs.removeUnheld([digest], (layer) => ecr.holdsLayer(layer));
  answer(exchange, 202);
}
