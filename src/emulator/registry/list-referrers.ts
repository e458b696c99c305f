import type { Image } from '../ecr/image.js';
import { answer } from '../exchange.js';
import type { RegistryRequest } from './registry-request.js';

const INDEX = 'application/vnd.oci.image.index.v1+json';

/** The images that name a digest as their subject (signatures, attestations), as an OCI index. */
export function listReferrers({ exchange, repository, parameters }: RegistryRequest): void {
  const manifests = [...repository.images.values()]
    .filter(({ manifest }) => manifest.subject?.digest === parameters.digest)
    .map(descriptor);
  const body = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
  answer(exchange, 200, { 'content-type': INDEX }, body);
}

function descriptor({ digest, bytes, manifest }: Image) {
  const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
  return { mediaType: manifest.mediaType, digest, size: bytes.length, ...(artifactType && { artifactType }) };
}
