import type { UploadLayerPartRequest, UploadLayerPartResponse } from '@aws-sdk/client-ecr';
import { AwsError } from '../aws-error.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { requireUpload } from './require-upload.js';

/** Appends one part; parts come in order, byte positions inclusive. */
export async function uploadLayerPart(
  ecr: Ecr,
  input: Validated<UploadLayerPartRequest>,
  caller: Caller,
): Promise<UploadLayerPartResponse> {
  const repository = ecr.require(input, caller);
  const upload = requireUpload(ecr, repository, input.uploadId);
  const place = { registryId: repository.registryId, repositoryName: repository.name, uploadId: upload.id };
  const length = input.partLastByte - input.partFirstByte + 1;
  if (input.partFirstByte !== upload.size || length !== input.layerPartBlob.length) {
    throw new AwsError('InvalidLayerPartException', 'The layer part does not continue the upload', {
      ...place,
      lastValidByteReceived: upload.size - 1,
    });
  }
  await ecr.blobs.append(upload, one(input.layerPartBlob));
  return { ...place, lastByteReceived: upload.size - 1 };
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
