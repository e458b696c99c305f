import type { CompleteLayerUploadRequest, CompleteLayerUploadResponse } from '@aws-sdk/client-ecr';
import { AwsError } from '../aws-error.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { requireUpload } from './require-upload.js';

/** Closes an upload: the bytes become a layer when their digest is among those given. */
export async function completeLayerUpload(
  ecr: Ecr,
  input: Validated<CompleteLayerUploadRequest>,
  caller: Caller,
): Promise<CompleteLayerUploadResponse> {
  const repository = ecr.require(input, caller);
  const upload = requireUpload(ecr, repository, input.uploadId);
  const [expected = ''] = input.layerDigests;
  if (upload.size === 0)
    throw new AwsError('EmptyUploadException', 'The upload does not contain any layer parts');
  const layerDigest = await ecr.blobs.finish(upload, expected);
  if (layerDigest !== expected) {
    throw new AwsError('InvalidLayerException', `Layer digest '${layerDigest}' does not match '${expected}'`);
  }
  if (repository.layers.has(layerDigest)) {
    throw new AwsError('LayerAlreadyExistsException', `Layer with digest '${layerDigest}' already exists`);
  }
  repository.layers.add(layerDigest);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    uploadId: upload.id,
    layerDigest,
  };
}
