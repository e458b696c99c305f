import type { RegistryPlace } from '../../plan/ecr-address.js';
import {
  configDigest,
  imagesOfIndex,
  platformOfConfig,
  revisionOfConfig,
} from '../../plan/image-manifest.js';
import type { HeldImage } from '../../ports/builder-port.js';
import type { TaggedImage } from '../../ports/ecr-port.js';
import type { Run } from '../run.js';

/** An image and where it lies. */
export interface LocatedImage {
  readonly repository: string;
  readonly image: TaggedImage;
  readonly place?: RegistryPlace | undefined;
  /** What this machine holds of it; another push may have come between, so that it is compared. */
  readonly held?: HeldImage | undefined;
}

/**
 * The platforms of an image; undefined where they cannot be read, which is no reason to fail. An index says it itself, and so
 * does the machine that built it; else one image's configuration costs a request and a download.
 */
export async function platformsOf(run: Run, located: LocatedImage): Promise<readonly string[] | undefined> {
  const index = imagesOfIndex(located.image.manifest);
  if (index !== undefined) return index.length === 0 ? undefined : index.map((one) => one.platform);
  const { held, image } = located;
  if (held !== undefined && [image.digest, configDigest(image.manifest)].includes(held.id))
    return [held.platform];
  const config = await configOf(run, located);
  const platform = config === undefined ? undefined : platformOfConfig(config);
  return platform === undefined ? undefined : [platform];
}

/** The commit an image says it was built from. */
export async function revisionOf(run: Run, located: LocatedImage): Promise<string | undefined> {
  const child = imagesOfIndex(located.image.manifest)?.[0];
  if (child === undefined) return revisionIn(await configOf(run, located));
  const { repository, place } = located;
  const [image] = await run.ports.ecr.findTags(repository, [child.digest], place);
  return image === undefined ? undefined : revisionIn(await configOf(run, { repository, image, place }));
}

function revisionIn(config: string | undefined): string | undefined {
  return config === undefined ? undefined : revisionOfConfig(config);
}

/** Reading a layer is a permission of its own, and of other accounts a policy's. */
async function configOf(run: Run, { repository, image, place }: LocatedImage): Promise<string | undefined> {
  const digest = configDigest(image.manifest);
  if (digest === undefined) return undefined;
  return run.ports.ecr.readBlob(repository, digest, place).catch(() => undefined);
}
