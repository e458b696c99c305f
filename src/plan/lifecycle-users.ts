import { ShipError } from '../errors.js';
import type { DoomedImage } from '../ports/lifecycle-preview.js';

/** Somebody who needs an image of the repository. */
export interface ImageUser {
  /** `service web in cluster prod runs it` */
  readonly who: string;
  readonly digest?: string | undefined;
  readonly tag?: string | undefined;
}

/** A doomed image that is needed, and by whom. */
export interface ImageInUse {
  readonly image: DoomedImage;
  readonly users: readonly string[];
}

/** Which of the images that would go are needed; an exact digest counts, else the tag. */
export function imagesInUse(doomed: readonly DoomedImage[], users: readonly ImageUser[]): ImageInUse[] {
  return doomed.flatMap((image) => {
    const needing = users.filter(({ digest, tag }) =>
      digest === undefined ? tag !== undefined && image.tags.includes(tag) : digest === image.digest,
    );
    return needing.length === 0 ? [] : [{ image, users: [...new Set(needing.map(({ who }) => who))] }];
  });
}

/** The refusal of a policy: each image with those who need it. */
export function refusedPolicy(repository: string, inUse: readonly ImageInUse[]): ShipError {
  const images = inUse.length === 1 ? 'an image that is' : `${inUse.length} images that are`;
  return new ShipError(
    'image-in-use',
    `The new lifecycle policy of ${repository} would take ${images} in use; it was not set.`,
    {
      evidence: inUse.map(({ image, users }) => `${imageInWords(image)}: ${users.join(', ')}`),
      remedy:
        'Ship those services with ecs-ship once, which marks what they run, or keep more: keep-images, untagged-days, or a rule of the policy file.',
    },
  );
}

/** `sha256:0123456789ab (v1, latest) would expire by rule 3` */
export function imageInWords({ digest, tags, action, rulePriority }: DoomedImage): string {
  const named = tags.length === 0 ? 'untagged' : tags.slice(0, 3).join(', ');
  return `${digest.slice(0, 19)} (${named}) would ${action === 'expire' ? 'expire' : 'be archived'} by rule ${rulePriority}`;
}

/** What goes, for a stage's line: how many, and the oldest and newest of them. */
export function goesInWords(
  { expiring, archiving }: { readonly expiring: number; readonly archiving: number },
  images: readonly DoomedImage[],
): string[] {
  const counts = [
    ...(expiring > 0 ? [`${expiring} ${expiring === 1 ? 'image expires' : 'images expire'}`] : []),
    ...(archiving > 0 ? [`${archiving} ${archiving === 1 ? 'image is' : 'images are'} archived`] : []),
  ];
  const byAge = [...images].sort((a, b) => a.pushedAt - b.pushedAt);
  const [oldest, newest] = [byAge[0], byAge.at(-1)];
  if (counts.length === 0 || oldest === undefined || newest === undefined) return counts;
  const examples = oldest === newest ? [oldest] : [oldest, newest];
  return [`${counts.join(', ')} (${examples.map(example).join(' to ')})`];
}

function example({ digest, tags, pushedAt }: DoomedImage): string {
  return `${tags[0]?.slice(0, 19) ?? digest.slice(0, 19)} of ${new Date(pushedAt).toISOString().slice(0, 10)}`;
}
