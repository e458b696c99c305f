import type { ImageConfig } from '../config/config.js';
import type { Repository, TaggedImage } from '../ports.js';
import { isMovable } from './tag-mutability.js';

/** What to do about the image. Tags are without the repository; the source's own comes first. */
export type ImageDecision =
  /** The source's image is in the repository already; `missingTags` are added by manifest. */
  | {
      readonly kind: 'reuse';
      readonly image: TaggedImage;
      readonly tags: readonly string[];
      readonly missingTags: readonly string[];
    }
  | { readonly kind: 'build'; readonly tags: readonly string[] };

/** Builds nothing that is there, moves no tag that is in place, and asks for no tag that ECR would refuse. */
export function decideImage(
  image: ImageConfig,
  tag: string,
  repository: Repository | undefined,
  existing: readonly TaggedImage[],
): ImageDecision {
  const found = existing.find((one) => one.tag === tag);
  const latest = existing.find((one) => one.tag === 'latest');
  const tags = [tag, ...(wantsLatest(image, repository, latest) ? ['latest'] : [])];
  if (found === undefined) return { kind: 'build', tags };
  const missingTags = tags.filter(
    (one) => existing.find((other) => other.tag === one)?.digest !== found.digest,
  );
  return { kind: 'reuse', image: found, tags, missingTags };
}

function wantsLatest(
  image: ImageConfig,
  repository: Repository | undefined,
  latest: TaggedImage | undefined,
): boolean {
  return image.latest !== false && !cannotMove(repository, latest);
}

/** In a repository where every tag is immutable, `latest` can be set once and never again. */
function cannotMove(repository: Repository | undefined, latest: TaggedImage | undefined): boolean {
  return repository !== undefined && latest !== undefined && !isMovable(repository, 'latest');
}

/** What to tell when `latest` was asked for and stays where it is. */
export function latestNotice(
  image: ImageConfig,
  repository: Repository | undefined,
  existing: readonly TaggedImage[],
): string | undefined {
  const latest = existing.find((one) => one.tag === 'latest');
  if (image.latest === false || !cannotMove(repository, latest)) return undefined;
  return `Tags of ${repository?.name} are immutable, so latest stays on ${latest?.digest.slice(0, 19)}. Exempt latest from immutability, or set latest: false.`;
}
