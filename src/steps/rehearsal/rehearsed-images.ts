import type { Subject } from '../../iam/resources.js';
import type { RegistryPlace } from '../../plan/ecr-address.js';
import { isUnknown } from '../../plan/unknown.js';
import { putImageInput } from '../../plan/write-requests.js';
import type { EcrPort, TaggedImage } from '../../ports/ecr-port.js';
import type { Rehearsal } from './rehearsal.js';

interface Tags {
  readonly repository: string;
  readonly tags: readonly string[];
  readonly place?: RegistryPlace | undefined;
}

/** What is tagged by then, and for the rest what is there now; of what is not known yet AWS is not asked. */
export async function findTags(
  real: EcrPort,
  { images }: Rehearsal,
  { repository, tags, place }: Tags,
): Promise<readonly TaggedImage[]> {
  const tagged = (tag: string) => images.get(keyOf(repository, tag, place));
  const open = tags.filter((tag) => tagged(tag) === undefined && !isUnknown(tag));
  const found = open.length === 0 ? [] : await real.findTags(repository, open, place);
  return [...tags.flatMap((tag) => tagged(tag) ?? []), ...found];
}

interface NewTag {
  readonly repository: string;
  readonly tag: string | undefined;
  readonly image: TaggedImage;
  readonly place?: RegistryPlace | undefined;
}

/** Notes a tag that is added by manifest. */
export function addTag({ journal, images }: Rehearsal, { repository, tag, image, place }: NewTag): void {
  const whole = putImageInput(repository, tag, image, place);
  const { imageManifest: _text, imageManifestMediaType: _type, ...input } = whole;
  const region = place?.region === undefined ? {} : { region: place.region };
  journal.send({ action: 'ecr:PutImage', ...region, input }, placed(repository, place));
  if (tag !== undefined) images.set(keyOf(repository, tag, place), { ...image, tag });
}

/** A repository of the run's registry, or of another. */
export function placed(repository: string, place: RegistryPlace | undefined): Subject {
  return { repository, registry: place && { registryId: place.registryId, region: place.region } };
}

/** Where a tag, or a digest, of a repository is remembered. */
export function keyOf(repository: string, name: string, place: RegistryPlace = {}): string {
  return [place.endpoint, place.registryId, place.region, repository, name].join(' ');
}
