import type { Image } from './image.js';
import { imageStatus } from './image-status.js';
import type { LifecycleImage } from './lifecycle-image.js';
import { type Repository, tagsOf } from './repository.js';

/** A repository's images as its lifecycle policy sees them. */
export function lifecycleImages(repository: Repository, now: Date): LifecycleImage[] {
  return [...repository.images.values()].map((image) => lifecycleImage(repository, image, now));
}

function lifecycleImage(repository: Repository, image: Image, now: Date): LifecycleImage {
  const { digest, pushedAt, lastPulledAt, archivedAt, activatedAt, manifest } = image;
  const active = imageStatus(image, now) === 'ACTIVE';
  return {
    digest,
    tags: tagsOf(repository, digest),
    storageClass: active ? 'standard' : 'archive',
    pushedAt,
    children: manifest.manifests.map((child) => child.digest),
    ...(lastPulledAt && { lastPulledAt }),
    ...(archivedAt && { archivedAt }),
    ...(active && activatedAt && { activatedAt }),
    ...(manifest.subject && { subject: manifest.subject.digest }),
  };
}
