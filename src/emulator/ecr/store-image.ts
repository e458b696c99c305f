import { digestOf } from '../registry/digest.js';
import type { Ecr } from './ecr.js';
import {
  imageDigestDoesNotMatch,
  imageTagAlreadyExists,
  layersNotFound,
  referencedImagesNotFound,
} from './errors.js';
import type { Image } from './image.js';
import { isIndex, type Manifest, parseManifest } from './manifest.js';
import type { Repository } from './repository.js';
import { restoreImage } from './restore-image.js';
import { scanOnPush } from './scan-image.js';
import { isMutable } from './tag-mutability.js';

/** A manifest to keep, by PutImage or by a registry client. */
export interface PushedManifest {
  readonly bytes: Buffer;
  readonly mediaType?: string | undefined;
  readonly tag?: string | undefined;
  /** The digest the client says it has. */
  readonly digest?: string | undefined;
}

/** Keeps a manifest and moves its tag, once everything it refers to is there and the tag may be set. */
export function storeImage(ecr: Ecr, repository: Repository, pushed: PushedManifest): Image {
  const digest = digestOf(pushed.bytes);
  if (pushed.digest !== undefined && pushed.digest !== digest) {
    throw imageDigestDoesNotMatch(pushed.digest, digest);
  }
  const manifest = parseManifest(pushed.bytes, pushed.mediaType);
  requireReferences(repository, manifest);
  if (pushed.tag !== undefined) requireFreeTag(repository, pushed.tag);
  const known = repository.images.get(digest);
  const image = known ?? newImage(ecr, repository, { digest, manifest, bytes: pushed.bytes });
  if (!known) repository.images.set(digest, image);
  if (pushed.tag !== undefined) repository.tags.set(pushed.tag, digest);
  if (known) restoreImage(ecr, repository, known, 0);
  else scanNew(ecr, repository, image);
  return image;
}

/** ECR wants the layers and configuration, or the images of an index, to be pushed before their manifest. */
function requireReferences(repository: Repository, manifest: Manifest): void {
  const images = manifest.manifests.filter(({ digest }) => !repository.images.has(digest));
  if (images.length > 0) {
    throw referencedImagesNotFound(
      repository,
      images.map(({ digest }) => digest),
    );
  }
  const own = [...(manifest.config ? [manifest.config] : []), ...manifest.layers];
  const layers = own.filter(({ digest, urls }) => !urls?.length && !repository.layers.has(digest));
  if (layers.length > 0) throw layersNotFound(repository, [...new Set(layers.map(({ digest }) => digest))]);
}

/** An immutable tag is refused even for the image it already names (containers-roadmap, issue 2179). */
function requireFreeTag(repository: Repository, tag: string): void {
  if (repository.tags.has(tag) && !isMutable(repository, tag)) throw imageTagAlreadyExists(repository, tag);
}

function newImage(
  ecr: Ecr,
  repository: Repository,
  pushed: Pick<Image, 'digest' | 'manifest' | 'bytes'>,
): Image {
  return { ...pushed, size: sizeOf(repository, pushed.manifest), pushedAt: ecr.now() };
}

/** After the tag is set, since findings may be told by tag. */
function scanNew(ecr: Ecr, repository: Repository, image: Image): void {
  scanOnPush(ecr, repository, image);
  if (image.scan) repository.images.touch(image.digest);
}

/** Of an index the size of its largest image, as DescribeImages documents for a manifest list. */
function sizeOf(repository: Repository, manifest: Manifest): number {
  if (isIndex(manifest.mediaType)) {
    return Math.max(0, ...manifest.manifests.map(({ digest }) => repository.images.get(digest)?.size ?? 0));
  }
  return manifest.layers.reduce((sum, { size }) => sum + size, manifest.config?.size ?? 0);
}
