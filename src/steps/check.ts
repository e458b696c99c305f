import type { Builder } from '../plan/builder.js';
import { copyTargets } from '../plan/copy-target.js';
import { chooseBuilder } from './image/choose-builder.js';
import { readGivenImage } from './image/given-image.js';
import { planImage } from './image/image.js';
import { checkImagePlatform } from './image/platform.js';
import { planRepository, withRepository } from './image/repository.js';
import { readPolicyFile } from './lifecycle/lifecycle-file.js';
import { checkDeploymentOrder } from './order.js';
import type { Run } from './run.js';
import { readSource } from './source.js';
import { readDefinition, renderFor, tellOfUnknown } from './task-definition.js';
import { together } from './together.js';
import { readWorld } from './world.js';

/** Everything that can be known, and refused, before anything is changed. */
export async function check(run: Run) {
  const reading = readSource(run);
  const choosing = askForBuilder(run);
  const [source, given, world, file, policy] = await together([
    reading,
    readGivenImage(run),
    readWorld(run, reading),
    readDefinition(run),
    readPolicyFile(run),
  ]);
  if (file === undefined) tellOfUnknown(run, world.revision.unknown);
  const named = given?.reference ?? world.repository?.uri ?? run.config.image.repository;
  const definition = renderFor(run, world, file, named);
  copyTargets(run.config.image.pushTo);
  const repository = source && planRepository(run, source, world);
  const [image] = await together([
    source && choosing && planImage(run, source, withRepository(world, repository), definition, choosing),
    given?.located && checkImagePlatform(run, world, definition, given.located),
    checkDeploymentOrder(run, source, world),
  ]);
  return { source, given, world, file, policy, definition, repository, image };
}

/** Asked while AWS is, though a rerun will not need it: the tools take as long to answer as everything else together. */
function askForBuilder(run: Run): Promise<Builder> | undefined {
  if (run.config.image.reference !== undefined) return undefined;
  const choosing = chooseBuilder(run);
  choosing.catch(() => undefined);
  return choosing;
}

/** What is known before the first change. */
export type Checked = Awaited<ReturnType<typeof check>>;
