import { ShipError } from '../../errors.js';
import type { TaskDefinitionRevision } from '../../ports/ecs-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import { locateImage } from '../image/locate-image.js';
import { patiently, stubbornly } from '../patiently.js';
import type { Run } from '../run.js';
import { together } from '../together.js';

/** The revision, ACTIVE and with every image of it still there. Throws `revision-unusable` and `image-not-found`. */
export async function checkDeployable(run: Run, reference: string): Promise<TaskDefinitionRevision> {
  const reading = patiently(run, stubbornly, () => run.ports.ecs.describeTaskDefinition(reference));
  const revision = await reading.catch((error: unknown) => {
    if (!(error instanceof ShipError) || !/Unable to describe/.test(error.message)) throw error;
    throw unusable(`There is no revision ${nameOf(reference)}.`);
  });
  if (revision.definition.status !== 'ACTIVE')
    throw unusable(`${nameOf(revision.arn)} was deregistered, so no service can be updated to it.`);
  await together(imagesOf(revision.definition).map((image) => checkImage(run, image, revision.arn)));
  return revision;
}

async function checkImage(run: Run, image: string, arn: string): Promise<void> {
  const remedy = `Name a newer revision with --to-revision, or build the image again: check the commit out and run ecs-ship ship.`;
  try {
    await locateImage(run, image, remedy);
  } catch (error) {
    if (!(error instanceof ShipError) || error.code !== 'image-not-found') throw error;
    const message = `The image of ${nameOf(arn)} is gone, so that no task of it could start: ${image}`;
    const evidence = [
      error.message,
      'A lifecycle policy expires images; docs/lifecycle.md tells what keeps them.',
    ];
    throw new ShipError('image-not-found', message, { remedy, evidence });
  }
}

function imagesOf({ containerDefinitions = [] }: JsonObject): readonly string[] {
  const images = (containerDefinitions as readonly JsonObject[]).map(({ image }) => `${image ?? ''}`);
  return [...new Set(images)];
}

function unusable(message: string): ShipError {
  return new ShipError('revision-unusable', message, {
    remedy: 'Name another one with --to-revision (aws ecs list-task-definitions shows the ACTIVE revisions).',
  });
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? reference;
}
