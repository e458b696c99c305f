import type { GetDownloadUrlForLayerRequest, GetDownloadUrlForLayerResponse } from '@aws-sdk/client-ecr';
import { AwsError } from '../aws-error.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';

/** An address that serves a layer to whoever has it, as AWS's presigned ones do. */
export function getDownloadUrlForLayer(
  ecr: Ecr,
  input: Validated<GetDownloadUrlForLayerRequest>,
  caller: Caller,
): GetDownloadUrlForLayerResponse {
  const { registryId, region, name, layers } = ecr.require(input, caller);
  const { layerDigest } = input;
  if (!layers.has(layerDigest)) {
    throw new AwsError(
      'LayersNotFoundException',
      `The layer with digest '${layerDigest}' does not exist in the repository with name '${name}' in the registry with id '${registryId}'`,
    );
  }
  const { password } = ecr.tokens.issue(registryId, region);
  const query = new URLSearchParams({ 'X-Amz-Security-Token': password });
  return { layerDigest, downloadUrl: `http://${ecr.host}/v2/${name}/blobs/${layerDigest}?${query}` };
}
