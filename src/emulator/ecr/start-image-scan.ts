import type { StartImageScanRequest, StartImageScanResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { requireImage } from './find-image.js';

/** Scans an image; the scan is over at once. */
export function startImageScan(
  ecr: Ecr,
  input: Validated<StartImageScanRequest>,
  caller: Caller,
): StartImageScanResponse {
  const repository = ecr.require(input, caller);
  const image = requireImage(repository, input.imageId);
  image.scannedAt = ecr.now();
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageId: { ...input.imageId, imageDigest: image.digest },
    imageScanStatus: { status: 'IN_PROGRESS' },
  };
}
