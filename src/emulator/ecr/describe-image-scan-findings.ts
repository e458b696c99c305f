import type {
  DescribeImageScanFindingsRequest,
  DescribeImageScanFindingsResponse,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { scanNotFound } from './errors.js';
import { requireImage } from './find-image.js';
import { SCANNED } from './image-description.js';

/** What the last scan found: nothing. */
export function describeImageScanFindings(
  ecr: Ecr,
  input: Validated<DescribeImageScanFindingsRequest>,
  caller: Caller,
): DescribeImageScanFindingsResponse {
  const repository = ecr.require(input, caller);
  const image = requireImage(repository, input.imageId);
  const imageId = { ...input.imageId, imageDigest: image.digest };
  if (!image.scannedAt) throw scanNotFound(repository, imageId);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageId,
    imageScanStatus: SCANNED,
    imageScanFindings: {
      findings: [],
      findingSeverityCounts: {},
      imageScanCompletedAt: image.scannedAt,
      vulnerabilitySourceUpdatedAt: image.scannedAt,
    },
  };
}
