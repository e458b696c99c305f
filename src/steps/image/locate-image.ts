import { ShipError } from '../../errors.js';
import { repositoryOf } from '../../plan/definition/repository-of.js';
import { type EcrAddress, ecrAddress } from '../../plan/ecr-address.js';
import type { TaggedImage } from '../../ports/ecr-port.js';
import type { Run } from '../run.js';
import type { LocatedImage } from './image-facts.js';

/**
 * The image as its ECR registry knows it, of whichever account and region; undefined for any other registry, and where this
 * one does not let us look. Throws `image-not-found`.
 */
export async function locateImage(
  run: Run,
  reference: string,
  remedy: string,
): Promise<LocatedImage | undefined> {
  const uri = repositoryOf(reference);
  const address = ecrAddress(uri);
  if (address === undefined) return undefined;
  const asked = reference.split('@')[1] ?? (reference.slice(uri.length + 1) || 'latest');
  const found = await look(run, address, asked);
  if (found === 'refused') return undefined;
  if (found !== undefined) return { repository: address.repository, place: address.place, image: found };
  throw new ShipError('image-not-found', missing(address, asked), { remedy });
}

/** Credentials that are wrong altogether are told by everything else that is read at the same time. */
async function look(
  { ports, report }: Run,
  { repository, place }: EcrAddress,
  asked: string,
): Promise<TaggedImage | undefined | 'refused'> {
  try {
    return (await ports.ecr.findTags(repository, [asked], place))[0];
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    const line = `The image’s registry does not let it be looked up: ${error.message}`;
    report({ kind: 'stage-progress', at: ports.clock.now(), stage: 'image', line });
    return 'refused';
  }
}

function missing({ repository, place }: EcrAddress, asked: string): string {
  const where = place.registryId === undefined ? '' : ` of account ${place.registryId} in ${place.region}`;
  return asked.startsWith('sha256:')
    ? `Repository ${repository}${where} has no image ${asked}.`
    : `Repository ${repository}${where} has no image tagged ${asked}.`;
}

/** What is told of a reference by tag. */
export function unpinnedImage(reference: string): string {
  return `${reference} is not pinned to a digest: what the tag points at may change under the service.`;
}
