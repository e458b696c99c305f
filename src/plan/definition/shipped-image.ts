import type { JsonObject } from '../../ports/json-object.js';
import { repositoryOf } from './repository-of.js';

/**
 * The image that a revision which exists is about: the one of the service's repository, else that of the only essential
 * container, else of the first one. Undefined for a definition without containers.
 */
export function shippedImage(definition: JsonObject, repository: string): string | undefined {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  const essential = containers.filter((one) => one.essential !== false);
  const ours = containers.filter((one) => repositoryOf(`${one.image ?? ''}`).endsWith(`/${repository}`));
  const image = [ours, essential, containers].find(([first]) => first !== undefined)?.[0]?.image;
  return image === undefined ? undefined : `${image}`;
}
