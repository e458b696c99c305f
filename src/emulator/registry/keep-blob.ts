import { answerBlob } from './answer-blob.js';
import type { Upload } from './blob-store.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

/** Closes an upload; its bytes become a layer of the repository when their digest is the one given. */
export async function keepBlob(request: RegistryRequest, upload: Upload, digest: string): Promise<void> {
  const actual = await request.ecr.blobs.finish(upload, digest);
  if (actual !== digest) {
    const message = `provided digest ${digest} did not match uploaded content ${actual}`;
    throw new RegistryError(400, 'DIGEST_INVALID', message);
  }
  request.repository.layers.add(digest);
  answerBlob(request, 201, digest);
}
