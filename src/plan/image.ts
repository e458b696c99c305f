import { ShipError } from '../errors.js';
import type { Repository, TaggedImage } from '../ports/ecr-port.js';
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

/** What the image is to be called, and what is there. */
export interface ImageQuestion {
  /** Names the source. */
  readonly tag: string;
  /** Taken instead where `tag` belongs to another image for good. */
  readonly spareTag?: string;
  /** Of the option `tags`, and the one that names the content. */
  readonly further: readonly string[];
  readonly latest: boolean;
  /** The image that is as good as a build, where there is one. */
  readonly reusable: TaggedImage | undefined;
  readonly repository: Repository | undefined;
  readonly existing: readonly TaggedImage[];
}

/**
 * Builds nothing that is there, moves no tag that is in place, and asks for no tag that ECR would refuse: throws
 * `tag-immutable` where one belongs to another image for good.
 */
export function decideImage(question: ImageQuestion): ImageDecision {
  const { reusable, existing, further } = question;
  const tags = [sourceTagOf(question), ...further, ...(movesLatest(question) ? ['latest'] : [])];
  for (const tag of tags) refuseTaken(question, tag);
  if (reusable === undefined) return { kind: 'build', tags };
  const missingTags = tags.filter(
    (tag) => existing.find((other) => other.tag === tag)?.digest !== reusable.digest,
  );
  return { kind: 'reuse', image: reusable, tags, missingTags };
}

function sourceTagOf(question: ImageQuestion): string {
  const { tag, spareTag } = question;
  return spareTag !== undefined && blocked(question, tag) !== undefined ? spareTag : tag;
}

function movesLatest(question: ImageQuestion): boolean {
  return question.latest && blocked(question, 'latest') === undefined;
}

/** The image that keeps this tag from ours: it is another one, and ECR does not let the tag move. */
function blocked({ repository, existing, reusable }: ImageQuestion, tag: string): TaggedImage | undefined {
  const holder = existing.find((one) => one.tag === tag);
  if (repository === undefined || holder === undefined || isMovable(repository, tag)) return undefined;
  return holder.digest === reusable?.digest ? undefined : holder;
}

function refuseTaken(question: ImageQuestion, tag: string): void {
  const holder = blocked(question, tag);
  if (holder !== undefined) throw tagTaken(`${question.repository?.name}`, tag, holder.digest);
}

/** The refusal for a tag that belongs to another image for good. */
export function tagTaken(repository: string, tag: string, digest: string): ShipError {
  return new ShipError(
    'tag-immutable',
    `The tag ${tag} of ${repository} is immutable and belongs to another image, ${digest}.`,
    {
      remedy:
        'Ship another commit, name another tag, or let the image be reused (reuse: commit); if this tag is to move, exempt it from the repository’s immutability ' +
        '(repository-update: true does it for the tags of the option tags), or remove it from the other image.',
    },
  );
}

/** What to tell when `latest` was asked for and stays where it is. */
export function latestNotice(question: ImageQuestion): string | undefined {
  const holder = question.latest ? blocked(question, 'latest') : undefined;
  if (holder === undefined) return undefined;
  return `Tags of ${question.repository?.name} are immutable, so latest stays on ${holder.digest.slice(0, 19)}. Exempt latest from immutability, or set latest: false.`;
}
