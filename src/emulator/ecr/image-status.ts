import type { ImageStatus } from '@aws-sdk/client-ecr';
import type { Image } from './image.js';

type StorageDates = Pick<Image, 'archivedAt' | 'activatedAt'>;

/** Where an image is at a moment: in use, in the archive, or on its way back (ECR user guide, "Restoring an image"). */
export function imageStatus({ archivedAt, activatedAt }: StorageDates, now: Date): ImageStatus {
  if (!archivedAt) return 'ACTIVE';
  if (!activatedAt || activatedAt < archivedAt) return 'ARCHIVED';
  return activatedAt <= now ? 'ACTIVE' : 'ACTIVATING';
}
