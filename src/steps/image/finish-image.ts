import type { JsonObject, Repository } from '../../ports.js';
import type { Run } from '../run.js';
import { together } from '../together.js';
import type { World } from '../world.js';
import type { DeployedImage, PlannedImage } from './image.js';
import { checkImagePlatform } from './platform.js';
import { copyImage } from './push-to.js';

/** An image that is in its repository, and what it is for. */
export interface ProvidedImage {
  readonly planned: PlannedImage;
  readonly image: DeployedImage;
  readonly definition: JsonObject;
  readonly world: World;
  readonly repository: Repository;
}

/** What is to be done before the image is deployed: a built one is checked for its platform, any is copied to `push-to`. */
export async function finishImage(run: Run, provided: ProvidedImage): Promise<void> {
  const { planned, definition, world, repository } = provided;
  const image = provided.image.tagged;
  if (image === undefined) return;
  const isBuilt = 'builder' in planned;
  await together([
    isBuilt && checkImagePlatform(run, world, definition, { repository: repository.name, image }),
    copyImage(run, { repository, image, tags: planned.decision.tags }),
  ]);
}
