import type { ImageIdentifier } from '@aws-sdk/client-ecr';
import { invalidParameter } from './errors.js';

/** A batch names one to a hundred images. */
export function checkImageIds(imageIds: readonly ImageIdentifier[]): void {
  if (imageIds.length === 0) {
    throw invalidParameter('imageIds', 'Member must have length greater than or equal to 1');
  }
  if (imageIds.length > 100) {
    throw invalidParameter('imageIds', 'Member must have length less than or equal to 100');
  }
}
