import type { Ecr } from './ecr.js';
import type { Image } from './image.js';
import { type Repository, tagsOf } from './repository.js';

/** The indexes that name this image; it cannot go before them. */
export function referencingIndexes(repository: Repository, digest: string): string[] {
  return [...repository.images.values()]
    .filter(({ manifest }) => manifest.manifests.some((child) => child.digest === digest))
    .map((image) => image.digest);
}

/** Removes an image, its tags, and the layers no other image of the repository needs. */
export function removeImage(ecr: Ecr, repository: Repository, digest: string): void {
  const image = repository.images.get(digest);
  if (!image) return;
  for (const tag of tagsOf(repository, digest)) repository.tags.delete(tag);
  repository.images.delete(digest);
  noteLostSubject(repository, digest);
  const needed = new Set([...repository.images.values()].flatMap(layersOf));
  const dropped = layersOf(image).filter((layer) => !needed.has(layer));
  for (const layer of dropped) repository.layers.delete(layer);
  ecr.blobs.removeUnheld(dropped, (layer) => ecr.holdsLayer(layer));
}

/** A referrer is deleted by the lifecycle policy after its subject; one that came before its subject is not. */
function noteLostSubject(repository: Repository, digest: string): void {
  for (const image of repository.images.values()) {
    if (image.manifest.subject?.digest !== digest) continue;
    image.lostSubject = true;
    repository.images.touch(image.digest);
  }
}

function layersOf({ manifest }: Image): string[] {
  const own = manifest.config ? [manifest.config, ...manifest.layers] : manifest.layers;
  return own.map(({ digest }) => digest);
}
