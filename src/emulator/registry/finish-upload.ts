import { findUpload } from './answer-upload.js';
import { keepBlob } from './keep-blob.js';
import { receivedBytes } from './received-bytes.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

/** Takes the last bytes (all of them, in a monolithic upload) and closes the upload. */
export async function finishUpload(request: RegistryRequest): Promise<void> {
  const upload = findUpload(request);
  const digest = request.exchange.url.searchParams.get('digest');
  if (digest === null) throw new RegistryError(400, 'DIGEST_INVALID', 'digest parameter missing');
  await request.ecr.blobs.append(upload, receivedBytes(request.exchange));
  await keepBlob(request, upload, digest);
}
