import { answerUpload, findUpload } from './answer-upload.js';
import type { RegistryRequest } from './registry-request.js';

/** How far an upload has come. */
export function uploadStatus(request: RegistryRequest): void {
  answerUpload(request, 204, findUpload(request));
}
