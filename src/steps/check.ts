import type { Builder } from '../plan/builder.js';
import { buildsImage } from '../plan/builds-image.js';
import { copyTargets } from '../plan/copy-target.js';
import { chooseBuilder } from './image/choose-builder.js';
import { readGivenImage } from './image/given-image.js';
import { planImage } from './image/image.js';
import { readOtherImages } from './image/other-images.js';
import { checkImagePlatform } from './image/platform.js';
import { planRepository, withRepository } from './image/repository.js';
import { checkDeploymentOrder } from './order.js';
import { readFiles } from './read-files.js';
import { readRevisionAsItIs } from './revision-as-it-is.js';
import type { Run } from './run.js';
import { readSecretNames } from './secret-names.js';
import { readSource, type Source } from './source.js';
import { generateFor, readFamily, renderFor, tellOfUnknown } from './task-definition.js';
import { together } from './together.js';
import { readWorld, type World } from './world.js';

/** Everything that can be known, and refused, before anything is changed. */
export async function check(run: Run) {
  const { definition: written, policy } = await readFiles(run);
  copyTargets(run.config.image.pushTo);
  const reading = readSource(run);
  const choosing = askForBuilder(run);
  const looking = lookAround(run, reading);
  const [source, given, world, family] = await together([
    reading,
    readGivenImage(run, looking),
    looking,
    readFamily(run),
  ]);
  const file = written ?? family ?? generateFor(run, world);
  if (file === undefined && world.asIs === undefined) tellOfUnknown(run, world.revision.unknown);
  const named = given?.reference ?? world.repository?.uri ?? run.config.image.repository;
  const definition = renderFor(run, world, file, named);
  const repository = source && planRepository(run, source, world);
  const [image] = await together([
    source && choosing && planImage(run, source, withRepository(world, repository), definition, choosing),
    given?.located && checkImagePlatform(run, world, definition, given.located),
    checkDeploymentOrder(run, source, world),
  ]);
  return { source, given, world, file, policy, definition, repository, image };
}

async function lookAround(run: Run, source: Promise<Source | undefined>): Promise<World> {
  const [world, images, secrets] = await together([
    readWorld(run, source),
    readOtherImages(run),
    readSecretNames(run),
  ]);
  return { ...world, resolved: { images, secrets }, asIs: await readRevisionAsItIs(run, world.service) };
}

/** Asked while AWS is, though a rerun will not need it: the tools take as long to answer as everything else together. */
function askForBuilder(run: Run): Promise<Builder> | undefined {
  if (!buildsImage(run.config)) return undefined;
  const choosing = chooseBuilder(run);
  choosing.catch(() => undefined);
  return choosing;
}

/** What is known before the first change. */
export type Checked = Awaited<ReturnType<typeof check>>;
