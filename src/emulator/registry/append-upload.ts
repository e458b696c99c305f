import { answerUpload, findUpload } from './answer-upload.js';
import type { Upload } from './blob-store.js';
import { receivedBytes } from './received-bytes.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

/** Takes the next bytes of an upload, streamed or as one chunk with Content-Range. */
export async function appendUpload(request: RegistryRequest): Promise<void> {
  const upload = findUpload(request);
  requireOrder(request, upload);
  await request.ecr.blobs.append(upload, receivedBytes(request.exchange));
  answerUpload(request, 202, upload);
}

function requireOrder({ exchange }: RegistryRequest, upload: Upload): void {
  const start = /^(?:bytes )?(\d+)-\d+/.exec(exchange.request.headers['content-range'] ?? '')?.[1];
  if (start === undefined || Number(start) === upload.size) return;
  throw new RegistryError(416, 'RANGE_INVALID', 'the chunk does not continue the upload', {
    range: `0-${Math.max(0, upload.size - 1)}`,
  });
}
