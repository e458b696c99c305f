import { ShipError } from '../../errors.js';
import type { RegistryPlace } from '../../plan/ecr-address.js';
import type { TaggedImage } from '../../ports/ecr-port.js';
import { passing } from '../passing.js';
import { briefly, patiently } from '../patiently.js';
import type { Run } from '../run.js';
import { together } from '../together.js';

/** Where an image is, and which tags it still has to get. */
export interface TagOrder {
  readonly repository: string;
  readonly image: TaggedImage;
  readonly tags: readonly string[];
  readonly place?: RegistryPlace;
}

/** Adds tags by manifest and waits out what passes; what does not is the push's failure, for the image is not all there. */
export async function addTags(run: Run, { repository, image, tags, place }: TagOrder): Promise<void> {
  const add = (tag: string) => run.ports.ecr.addTag(repository, tag, image, place);
  await together(
    tags.map((tag) =>
      patiently(run, briefly, () => add(tag)).catch((error) => {
        throw run.interrupted.aborted ? error : untagged(tag, error);
      }),
    ),
  );
}

function untagged(tag: string, error: unknown): unknown {
  if (!(error instanceof ShipError) || !passing(error)) return error;
  return new ShipError('push-failed', `The image is pushed, but not tagged ${tag}: ${error.message}`, {
    remedy: 'Run again in a minute: only the tag is missing.',
    evidence: error.evidence,
    cause: error,
  });
}
