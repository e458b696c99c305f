import type { Checked } from './check.js';
import { chooseBuilder } from './image/choose-builder.js';
import { proveImage } from './image/prove-image.js';
import { readFiles } from './read-files.js';
import { type Run, runStage } from './run.js';
import { readSource } from './source.js';

/** Builds the image of a planned change, unless the very same is in the repository already. */
export async function provePlanned(run: Run, { source, image, world }: Checked): Promise<void> {
  if (source === undefined || image === undefined) return;
  if (!('builder' in image)) {
    const summary = `already pushed: ${image.decision.image.digest.slice(0, 19)}`;
    return runStage(run, 'image', async () => ({ fact: undefined, summary, skipped: true }));
  }
  const { repository } = world;
  if (repository !== undefined) return proveImage(run, source, { ...image, uri: repository.uri });
  // A repository that is missing has no cache either.
  await proveImage(run, source, { ...image, cache: { kind: 'none' }, uri: run.config.image.repository });
}

/** What can be proven without AWS: the files hold together, and the image can be built. */
export async function proveOffline(run: Run): Promise<void> {
  await readFiles(run);
  const source = await readSource(run);
  if (source === undefined) return;
  const builder = await chooseBuilder(run);
  await proveImage(run, source, { builder, cache: { kind: 'none' }, uri: run.config.image.repository });
}
