import { repositoryOf } from '../../plan/definition/repository-of.js';
import { shippedImage } from '../../plan/definition/shipped-image.js';
import { learn, notice, type Run, runStage } from '../run.js';
import type { World } from '../world.js';
import type { DeployedImage } from './image.js';
import type { LocatedImage } from './image-facts.js';
import { locateImage, unpinnedImage } from './locate-image.js';

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
    const located = await locateImage(run, reference, remedyFor(run));
    const digest = located?.image.digest ?? reference.split('@')[1];
    const pinned = digest === undefined ? reference : `${repositoryOf(reference)}@${digest}`;
    if (digest === undefined) notice(run, unpinnedImage(reference));
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

function remedyFor({ config }: Run): string {
  return config.taskDefinition.revision === undefined
    ? 'Check the option image, or ship the commit first so that its image is pushed.'
    : 'No task of this revision could start: name a newer one, or ship its commit again.';
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
