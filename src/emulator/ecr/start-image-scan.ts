import type { StartImageScanRequest, StartImageScanResponse } from '@aws-sdk/client-ecr';
import { AwsError } from '../aws-error.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { imageArchived } from './errors.js';
import { requireImage } from './find-image.js';
import type { Image } from './image.js';
import { scanStatus } from './image-scan.js';
import { imageStatus } from './image-status.js';
import { isIndex } from './manifest.js';
import { scanImage } from './scan-image.js';

const ONE_DAY = 24 * 60 * 60 * 1000;

/** Begins a basic scan; an image has one a day, that of its push included. */
export function startImageScan(
  ecr: Ecr,
  input: Validated<StartImageScanRequest>,
  caller: Caller,
): StartImageScanResponse {
  const repository = ecr.require(input, caller);
  const image = requireImage(repository, input.imageId);
  if (ecr.scanning(repository).scanType === 'ENHANCED') {
    throw new AwsError('ValidationException', 'This feature is disabled');
  }
  if (imageStatus(image, ecr.now()) !== 'ACTIVE') throw imageArchived(repository, input.imageId);
  requireScannable(image);
  requireDayBetween(image, ecr.now());
  scanImage(ecr, repository, image);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageId: { ...input.imageId, imageDigest: image.digest },
    imageScanStatus: image.scan && scanStatus(image.scan, image.scan.startedAt),
  };
}

function requireScannable({ manifest }: Image): void {
  if (!isIndex(manifest.mediaType)) return;
  throw new AwsError(
    'UnsupportedImageTypeException',
    `The image type '${manifest.mediaType}' is not supported`,
  );
}

function requireDayBetween({ scan }: Image, now: Date): void {
  if (scan?.type !== 'BASIC' || now.getTime() - scan.startedAt.getTime() >= ONE_DAY) return;
  const message = 'The scan quota per image has been exceeded. Wait and try again.';
  throw new AwsError('LimitExceededException', message);
}
