import type { DefinitionOverrides } from '../../config/config.js';
import { didYouMean } from '../../config/did-you-mean.js';
import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';
import { chooseContainer } from './choose-container.js';
import { changesContainer } from './override-definition.js';
import { repositoryOf } from './repository-of.js';

export interface PlacedImages {
  /** The container that the options of a container mean. */
  readonly chosen: JsonObject;
  /** Its image by a container's name; absent: as it is. */
  readonly images: ReadonlyMap<string, string>;
}

interface Wanted {
  readonly image: string;
  readonly container: string | undefined;
  readonly overrides: DefinitionOverrides | undefined;
}

/** Which container gets which image. Throws when that is not clear, or a name is nobody's. */
export function placeImages(containers: readonly JsonObject[], wanted: Wanted): PlacedImages {
  const { image, overrides } = wanted;
  const entries = Object.entries(overrides?.images ?? {});
  checkNames(containers, entries);
  const others = new Map(entries.filter(([, reference]) => reference !== 'built'));
  const built = entries.map(([name]) => name).filter((name) => !others.has(name));
  const chosen = chooseAmong(
    containers.filter(({ name }) => !others.has(`${name}`)),
    built,
    wanted,
  );
  const ours = [...built, `${chosen.name}`].map((name) => [name, image] as const);
  return { chosen, images: new Map([...others, ...ours]) };
}

/** Of several that get the image, any will do where no option has to find its container. */
function chooseAmong(
  containers: readonly JsonObject[],
  built: readonly string[],
  { image, container, overrides }: Wanted,
): JsonObject {
  const repository = repositoryOf(image);
  if (container !== undefined || built.length === 0)
    return chooseContainer(containers, repository, container);
  const named = containers.filter(({ name }) => built.includes(`${name}`));
  const [first] = named;
  if (first !== undefined && (overrides === undefined || !changesContainer(overrides))) return first;
  return chooseContainer(named, repository, undefined);
}

/** Refuses images for containers that are not there. */
export function checkNames(
  containers: readonly JsonObject[],
  entries: readonly (readonly [string, string])[],
): void {
  const names = containers.map(({ name }) => `${name}`);
  const unknown = entries.map(([name]) => name).filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  const told = unknown.map((name) => `"${name}"${didYouMean(name, names)}`).join(', ');
  const known = names.map((name) => `"${name}"`).join(', ');
  throw new ShipError(
    'task-definition-invalid',
    `images: the task definition has no container ${told}; it has ${known}.`,
    { remedy: 'Correct the option images, or add the container to the task definition.' },
  );
}
