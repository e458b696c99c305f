import { answer } from '../exchange.js';
import type { Upload } from './blob-store.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

/** Answers where an upload goes on and which bytes have come. */
export function answerUpload(
  { exchange, repository }: RegistryRequest,
  status: number,
  upload: Upload,
): void {
  answer(exchange, status, {
    location: `/v2/${repository.name}/blobs/uploads/${upload.id}`,
    range: `0-${Math.max(0, upload.size - 1)}`,
    'docker-upload-uuid': upload.id,
  });
}

/** The upload a path names. */
export function findUpload({ ecr, parameters }: RegistryRequest): Upload {
  const upload = ecr.blobs.findUpload(parameters.upload ?? '');
  if (!upload) throw new RegistryError(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
  return upload;
}
