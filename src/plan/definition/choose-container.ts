import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';
import { repositoryOf } from './repository-of.js';

/** The container that gets the image, by the rules of `RenderInput.container`; an ambiguity lists the choices. */
export function chooseContainer(
  containers: readonly JsonObject[],
  repositoryUri: string,
  name: string | undefined,
): JsonObject {
  if (name !== undefined) return byName(containers, name);
  const only = onlyContainer(containers, repositoryUri);
  if (only !== undefined) return only;
  throw new ShipError('task-definition-invalid', `which container gets the image? ${names(containers)}.`, {
    remedy: 'Name it with the option container.',
  });
}

/** The one that runs an image of the repository, else the only one, else the only essential one. */
export function onlyContainer(
  containers: readonly JsonObject[],
  repositoryUri: string,
): JsonObject | undefined {
  const candidates = [
    containers.filter((one) => repositoryOf(`${one.image ?? ''}`) === repositoryUri),
    containers,
    containers.filter((one) => one.essential !== false),
  ];
  return candidates.find((some) => some.length === 1)?.[0];
}

function byName(containers: readonly JsonObject[], name: string): JsonObject {
  const found = containers.find((one) => one.name === name);
  if (found !== undefined) return found;
  throw new ShipError(
    'task-definition-invalid',
    `the task definition has no container "${name}": ${names(containers)}.`,
    { remedy: 'Correct the option container, or add the container to the task definition.' },
  );
}

function names(containers: readonly JsonObject[]): string {
  return `it has ${containers.map((one) => `"${one.name}"`).join(', ')}`;
}
