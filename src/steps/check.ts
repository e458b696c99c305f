import type { Builder } from '../plan/builder.js';
import { buildsImage } from '../plan/builds-image.js';
import { copyTargets } from '../plan/copy-target.js';
import { chooseBuilder } from './image/choose-builder.js';
import { readGivenImage } from './image/given-image.js';
import { readOtherImages } from './image/other-images.js';
import { readFamily } from './read-family.js';
import { readFiles } from './read-files.js';
import { readRevisionAsItIs } from './revision-as-it-is.js';
import type { Run } from './run.js';
import { readSecretNames } from './secret-names.js';
import { readSource } from './source.js';
import { together } from './together.js';
import { type AskedFirst, readService, readWorld, type World } from './world.js';

/** Everything that can be known, and refused, before anything is changed. */
export async function check(run: Run) {
  const { definition: file, policy } = await readFiles(run);
  copyTargets(run.config.image.pushTo);
  const running = readService(run);
  await run.ports.underway?.(running);
  const choosing = askForBuilder(run);
  const reading = readSource(run);
  const looking = lookAround(run, { running, source: reading, choosing });
  const [source, given, world, family] = await together([
    reading,
    readGivenImage(run, looking),
    looking,
    readFamily(run),
  ]);
  const { decide } = await import('./decide.js');
  return decide(run, { source, given, world, policy, file: file ?? family }, choosing);
}

async function lookAround(run: Run, asked: AskedFirst): Promise<World> {
  const [world, images, secrets] = await together([
    readWorld(run, asked),
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
