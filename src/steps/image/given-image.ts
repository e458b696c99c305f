import { ShipError } from '../../errors.js';
import { shippedImage } from '../../plan/definition/shipped-image.js';
import { repositoryOf } from '../../plan/definition/task-definition.js';
import { type EcrAddress, ecrAddress } from '../../plan/ecr-address.js';
import type { TaggedImage } from '../../ports.js';
import { learn, notice, type Run, runStage } from '../run.js';
import type { World } from '../world.js';
import type { DeployedImage } from './image.js';
import type { LocatedImage } from './image-facts.js';

/** The existing image to deploy. */
export interface GivenImage extends DeployedImage {
  /** Where it was read; undefined for an image whose registry could not be asked. */
  readonly located?: LocatedImage;
}

/** Pinned to its digest where its registry is ECR, of whichever account and region; undefined when one is to be built. */
export async function readGivenImage(run: Run, looking: Promise<World>): Promise<GivenImage | undefined> {
  const reference = await findReference(run, looking);
  if (reference === undefined) return undefined;
  return runStage(run, 'image', async () => {
    const located = await locate(run, reference);
    const digest = located?.image.digest ?? reference.split('@')[1];
    const pinned = digest === undefined ? reference : `${repositoryOf(reference)}@${digest}`;
    if (digest === undefined) notice(run, unpinned(reference));
    learn(run, { image: pinned, imageUri: reference, ...(digest === undefined ? {} : { digest }) });
    return {
      fact: { reference: pinned, ...(located === undefined ? {} : await found(run, reference, located)) },
      summary: `given: ${pinned}`,
    };
  });
}

/** A revision that is deployed as it is brings its image along. What cannot be read is told by whoever reads it. */
async function findReference({ config }: Run, looking: Promise<World>): Promise<string | undefined> {
  if (config.taskDefinition.revision === undefined) return config.image.reference;
  const world = await looking.catch(() => undefined);
  return world?.asIs && shippedImage(world.asIs.definition, config.image.repository);
}

function unpinned(reference: string): string {
  return `${reference} is not pinned to a digest: what the tag points at may change under the service.`;
}

/** The image as its ECR registry knows it; undefined for any other registry, and where this one does not let us look. */
async function locate(run: Run, reference: string): Promise<LocatedImage | undefined> {
  const uri = repositoryOf(reference);
  const address = ecrAddress(uri);
  if (address === undefined) return undefined;
  const asked = reference.split('@')[1] ?? (reference.slice(uri.length + 1) || 'latest');
  const found = await look(run, address, asked);
  if (found === 'refused') return undefined;
  if (found !== undefined) return { repository: address.repository, place: address.place, image: found };
  throw new ShipError('image-not-found', missing(address, asked), {
    remedy:
      run.config.taskDefinition.revision === undefined
        ? 'Check the option image, or ship the commit first so that its image is pushed.'
        : 'No task of this revision could start: name a newer one, or ship its commit again.',
  });
}

/** The image for those that look at it; ECR's scans are only asked of the run's own registry. */
async function found(
  run: Run,
  reference: string,
  located: LocatedImage,
): Promise<Pick<GivenImage, 'located' | 'inEcr'>> {
  const { repository, image, place = {} } = located;
  if (run.config.scan.gate === 'off') return { located };
  const isOwn =
    place.region === undefined
      ? (await run.ports.ecr.findRepository(repository))?.uri === repositoryOf(reference)
      : place.region === (await run.ports.identity.region());
  if (!isOwn) return { located };
  const { registryId } = place;
  const { digest, manifest } = image;
  return {
    located,
    inEcr: { repository, digest, manifest, ...(registryId === undefined ? {} : { registryId }) },
  };
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
