import { createRepository } from '../../../src/emulator/ecr/create-repository.js';
import type { Emulator } from '../../../src/emulator/emulator.js';

/**
 * Every repository of an account stands in another, too. The emulator's registry has one address for all accounts, so that
 * an image of another account is looked for in one's own.
 */
export function replicate({ ecr }: Emulator, from: string, to: string): void {
  for (const source of ecr.all().filter(({ registryId }) => registryId === from)) {
    const { name, region } = source;
    createRepository(ecr, { repositoryName: name }, { accountId: to, region, accessKeyId: to });
    const copy = ecr.find(to, region, name);
    for (const digest of source.layers) copy?.layers.add(digest);
    for (const [digest, image] of source.images) copy?.images.set(digest, image);
    for (const [tag, digest] of source.tags) copy?.tags.set(tag, digest);
  }
}
