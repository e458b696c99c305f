import type { Ecr } from './ecr.js';
import type { Image } from './image.js';
import type { Repository } from './repository.js';

/** Remembers when an image was last pulled (DescribeImages, `lastRecordedPullTime`). */
export function notePull(ecr: Ecr, repository: Repository, image: Image): void {
  image.lastPulledAt = ecr.now();
  repository.images.touch(image.digest);
}
