import { platformMismatch, runsOn, taskPlatform } from '../../plan/platform.js';
import type { JsonObject } from '../../ports/json-object.js';
import { notice, type Run } from '../run.js';
import type { World } from '../world.js';
import { type LocatedImage, platformsOf } from './image-facts.js';
import { isRunning } from './reusable.js';

/** Refuses a build whose option `platforms` leaves out what the tasks run on. Throws `platform-mismatch`. */
export function checkBuildPlatforms({ config }: Run, definition: JsonObject): void {
  const { platforms } = config.build;
  const wanted = taskPlatform(definition);
  if (wanted === undefined || platforms.length === 0 || runsOn(platforms, wanted)) return;
  throw platformMismatch(`The image to build (option platforms)`, platforms, wanted);
}

/** Refuses an image that its tasks could not start. Throws `platform-mismatch`; what cannot be read is let through. */
export async function checkImagePlatform(
  run: Run,
  world: World,
  definition: JsonObject,
  located: LocatedImage,
): Promise<void> {
  const wanted = taskPlatform(definition);
  const proven =
    wanted === taskPlatform(world.revision.definition) && isRunning(world.revision.definition, located.image);
  if (wanted === undefined || proven) return;
  const platforms = await platformsOf(run, located);
  if (platforms === undefined) return notice(run, unread(located, wanted));
  const { repository, image } = located;
  if (!runsOn(platforms, wanted))
    throw platformMismatch(`${repository}@${image.digest.slice(0, 19)}`, platforms, wanted);
}

function unread({ repository, image }: LocatedImage, wanted: string): string {
  const what = `${repository}@${image.digest.slice(0, 19)}`;
  return `Whether ${what} is for ${wanted} could not be read (ecr:GetDownloadUrlForLayer).`;
}
