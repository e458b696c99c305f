import { answer } from '../exchange.js';
import { findUpload } from './answer-upload.js';
import type { RegistryRequest } from './registry-request.js';

/** Gives an upload up. */
export async function cancelUpload(request: RegistryRequest): Promise<void> {
  await request.ecr.blobs.cancel(findUpload(request));
  answer(request.exchange, 204);
}
