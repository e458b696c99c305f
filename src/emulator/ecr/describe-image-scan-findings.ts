import type {
  DescribeImageScanFindingsRequest,
  DescribeImageScanFindingsResponse,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { ecrPage } from './ecr-page.js';
import { scanNotFound } from './errors.js';
import { requireImage } from './find-image.js';
import { hasResult, scanFindings, scanStatus } from './image-scan.js';
import { imageStatus } from './image-status.js';

/** How the last scan stands and, once it has a result, a page of what it found. */
export function describeImageScanFindings(
  ecr: Ecr,
  input: Validated<DescribeImageScanFindingsRequest>,
  caller: Caller,
): DescribeImageScanFindingsResponse {
  const repository = ecr.require(input, caller);
  const image = requireImage(repository, input.imageId);
  const imageId = { ...input.imageId, imageDigest: image.digest };
  const place = { registryId: repository.registryId, repositoryName: repository.name, imageId };
  const now = ecr.now();
  if (imageStatus(image, now) !== 'ACTIVE')
    return { ...place, imageScanStatus: { status: 'IMAGE_ARCHIVED' } };
  const { scan } = image;
  if (!scan) throw scanNotFound(repository, imageId);
  const imageScanStatus = scanStatus(scan, now);
  if (!hasResult(scan, now)) return { ...place, imageScanStatus };
  const found = scan.type === 'ENHANCED' ? scan.enhancedFindings : scan.findings;
  const { items, ...rest } = ecrPage(found, input);
  return { ...place, imageScanStatus, imageScanFindings: scanFindings(scan, items), ...rest };
}
