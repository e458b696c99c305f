import type { Builder } from '../plan/builder.js';
import type { LifecycleRule } from '../plan/lifecycle-rule.js';
import type { JsonObject } from '../ports/json-object.js';
import type { GivenImage } from './image/given-image.js';
import { planImage } from './image/image.js';
import { checkImagePlatform } from './image/platform.js';
import { planRepository, withRepository } from './image/repository.js';
import { checkDeploymentOrder } from './order.js';
import { tellOfUnknown } from './read-family.js';
import type { Run } from './run.js';
import type { Source } from './source.js';
import { generateFor, renderFor } from './task-definition.js';
import { together } from './together.js';
import type { World } from './world.js';

/** What was read: of the user's files, of the source, and of AWS. */
export interface Findings {
  readonly source: Source | undefined;
  readonly given: GivenImage | undefined;
  readonly world: World;
  readonly policy: readonly LifecycleRule[] | undefined;
  /** The definition of the file or of the family. */
  readonly file: JsonObject | undefined;
}

/** What is to become of what was read; throws for what would be refused later. */
export async function decide(run: Run, found: Findings, choosing: Promise<Builder> | undefined) {
  const { source, given, world } = found;
  const file = found.file ?? generateFor(run, world);
  if (file === undefined && world.asIs === undefined) tellOfUnknown(run, world.revision.unknown);
  const named = given?.reference ?? world.repository?.uri ?? run.config.image.repository;
  const definition = renderFor(run, world, file, named);
  const repository = source && planRepository(run, source, world);
  const [image] = await together([
    source && choosing && planImage(run, source, withRepository(world, repository), definition, choosing),
    given?.located && checkImagePlatform(run, world, definition, given.located),
    checkDeploymentOrder(run, source, world),
  ]);
  return { ...found, file, definition, repository, image };
}
