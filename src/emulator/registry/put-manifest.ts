import { storeImage } from '../ecr/store-image.js';
import { answer } from '../exchange.js';
import { readBody } from '../read-body.js';
import { isDigest } from './digest.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

const FOUR_MEBIBYTES = 4 * 1024 * 1024;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/** Keeps a manifest under a tag or, untagged, under its digest. */
export async function putManifest({ ecr, exchange, repository, parameters }: RegistryRequest): Promise<void> {
  const reference = parameters.reference ?? '';
  const bytes = await readBody(exchange, FOUR_MEBIBYTES);
  if (!isDigest(reference) && !TAG.test(reference)) {
    throw new RegistryError(400, 'TAG_INVALID', `'${reference}' is not a valid tag`);
  }
  const image = storeImage(ecr, repository, {
    bytes,
    mediaType: exchange.request.headers['content-type']?.split(';')[0],
    ...(isDigest(reference) ? { digest: reference } : { tag: reference }),
  });
  const { subject } = image.manifest;
  answer(exchange, 201, {
    location: `/v2/${repository.name}/manifests/${image.digest}`,
    'docker-content-digest': image.digest,
    ...(subject && { 'oci-subject': subject.digest }),
  });
}
