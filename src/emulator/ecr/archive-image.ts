import type { Repository } from './repository.js';

/** Moves an image to the archive; what its scan found is not kept (ECR user guide, "Restoring an image"). */
export function archiveImage(repository: Repository, digest: string, now: Date): void {
  const image = repository.images.get(digest);
  if (!image) return;
  image.archivedAt = now;
  delete image.activatedAt;
  delete image.scan;
  repository.images.touch(digest);
}
