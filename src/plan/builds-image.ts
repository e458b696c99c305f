import type { Config } from '../config/config.js';

/** Whether a run builds an image: not where an existing one, or a revision as it is, is deployed. */
export function buildsImage({ image, taskDefinition }: Config): boolean {
  return image.reference === undefined && taskDefinition.revision === undefined;
}
