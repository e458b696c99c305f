import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';
import { onlyContainer } from '../definition/choose-container.js';
import { repositoryOf } from '../definition/repository-of.js';
import { shippedImage } from '../definition/shipped-image.js';

export interface CommandPlace {
  readonly definition: JsonObject;
  /** The container that is named, by the option of that name. */
  readonly named: string | undefined;
  readonly option: 'container' | 'release-container';
  /** Of the service's images. */
  readonly repository: string;
}

/**
 * Name of the container that a command runs in: the named one, else the one that runs the service's own image, else the
 * only (essential) one. Throws `task-definition-invalid`.
 */
export function commandContainer({ definition, named, option, repository }: CommandPlace): string {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  const list = containers.map(({ name }) => `"${name}"`).join(', ');
  if (named !== undefined) {
    if (containers.some(({ name }) => name === named)) return named;
    throw new ShipError('task-definition-invalid', `there is no container "${named}": it has ${list}.`, {
      remedy: `Correct the option ${option}.`,
    });
  }
  const ours = repositoryOf(shippedImage(definition, repository) ?? '');
  const only = onlyContainer(containers, ours);
  if (only !== undefined) return `${only.name}`;
  throw new ShipError('task-definition-invalid', `which container runs the command? It has ${list}.`, {
    remedy: `Name it with the option ${option}.`,
  });
}
