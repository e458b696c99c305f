import type { InitiateLayerUploadRequest, InitiateLayerUploadResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';

const PART_SIZE = 20 * 1024 * 1024;

/** Opens an upload for one layer. */
export function initiateLayerUpload(
  ecr: Ecr,
  input: Validated<InitiateLayerUploadRequest>,
  caller: Caller,
): InitiateLayerUploadResponse {
  ecr.require(input, caller);
  return { uploadId: ecr.blobs.startUpload().id, partSize: PART_SIZE };
}
