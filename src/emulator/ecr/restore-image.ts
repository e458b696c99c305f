import type { Ecr } from './ecr.js';
import type { Image } from './image.js';
import { imageStatus } from './image-status.js';
import type { Repository } from './repository.js';
import { scanOnPush } from './scan-image.js';

/** Brings an image back from the archive in `ms` of the emulator's milliseconds, as if it were pushed then. */
export function restoreImage(ecr: Ecr, repository: Repository, image: Image, ms: number): void {
  if (imageStatus(image, ecr.now()) === 'ACTIVE') return;
  image.activatedAt = new Date(ecr.clock.now() + ms);
  scanOnPush(ecr, repository, image, image.activatedAt);
  repository.images.touch(image.digest);
}
