import { repositoryOf } from '../../plan/definition/repository-of.js';
import { notice, type Run } from '../run.js';
import { together } from '../together.js';
import { locateImage, unpinnedImage } from './locate-image.js';

/**
 * The images that `images` names besides the one of this run, pinned to their digests where their registry is ECR; any other
 * stays as it is written, with a word about a tag. Throws `image-not-found`.
 */
export async function readOtherImages(run: Run): Promise<Readonly<Record<string, string>>> {
  const { overrides, revision } = run.config.taskDefinition;
  const written = revision === undefined ? Object.values(overrides.images) : [];
  const references = [...new Set(written)].filter((one) => one !== 'built' && !one.includes('@'));
  const pinned = await together(references.map((reference) => pin(run, reference)));
  return Object.fromEntries(references.map((reference, index) => [reference, pinned[index] ?? reference]));
}

async function pin(run: Run, reference: string): Promise<string> {
  const located = await locateImage(run, reference, 'Correct the option images.');
  if (located !== undefined) return `${repositoryOf(reference)}@${located.image.digest}`;
  notice(run, unpinnedImage(reference));
  return reference;
}
