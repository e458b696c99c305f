import type { Config, DefinitionOverrides } from '../../config/config.js';
import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';
import { applySettings } from './apply-settings.js';
import { overrideTask } from './override-definition.js';
import { checkNames, placeImages } from './place-images.js';
import { repositoryOf } from './repository-of.js';
import { renderTaskDefinition } from './task-definition.js';

/** What options say of a task definition, and where they were set. */
export type DefinitionOptions = Pick<Config, 'taskDefinition' | 'image' | 'places'>;

/** A definition as it will most likely be registered, before the image and its registry are known. */
export interface ForeseenDefinition {
  readonly rendered: JsonObject;
  /** The container that gets the image; undefined where the registry's name may decide. */
  readonly chosen: number | undefined;
  /** Why no container can get the image, and the option that says so. */
  readonly unclear: readonly Unclear[];
}

interface Unclear {
  readonly where?: string;
  readonly message: string;
}

const later = 'the-image-that-is-shipped';

export function foreseeDefinition(definition: JsonObject, options: DefinitionOptions): ForeseenDefinition {
  const overrides = withoutReferences(options.taskDefinition.overrides);
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  const { chosen, unclear = [] } = choose(containers, options);
  try {
    if (chosen === undefined) return { rendered: unshipped(definition, overrides), chosen, unclear };
    const image = options.image.reference ?? `${chosen.image ?? later}`;
    const container = `${chosen.name}`;
    const rendered = renderTaskDefinition({ definition, image, container, overrides });
    return { rendered, chosen: indexOf(rendered, container), unclear };
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    const message = error.message.replace(/^set: /, '').replace(/\.$/, '');
    const where = placeOf(error, options.places);
    return { rendered: definition, chosen: undefined, unclear: [...unclear, { where, message }] };
  }
}

/** Rendering fails over what `set` says, or over health check options that check nothing. */
function placeOf({ message }: ShipError, places: Config['places'] = {}): string {
  const name = message.startsWith('set') ? 'set' : 'health-check';
  const found = Object.entries(places).find(([option]) => option.startsWith(name));
  return found?.[1] ?? name;
}

/** What is sure whichever container gets the image. */
function unshipped(definition: JsonObject, overrides: DefinitionOverrides): JsonObject {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  const imaged = containers.map((one) => (one.image === undefined ? { ...one, image: later } : one));
  return applySettings(
    overrideTask({ ...definition, containerDefinitions: imaged }, overrides),
    overrides.set,
  );
}

function indexOf({ containerDefinitions }: JsonObject, container: string): number {
  return (containerDefinitions as readonly JsonObject[]).findIndex(({ name }) => name === container);
}

interface Choice {
  readonly chosen?: JsonObject;
  readonly unclear?: readonly Unclear[];
}

function choose(
  containers: readonly JsonObject[],
  { taskDefinition, image, places }: DefinitionOptions,
): Choice {
  const { container, overrides } = taskDefinition;
  if (containers.length === 0) return {};
  try {
    checkNames(containers, Object.entries(overrides.images));
    if (!isCertain(containers, { taskDefinition, image })) return {};
    const { chosen } = placeImages(containers, { image: image.reference ?? '', container, overrides });
    return { chosen };
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    return {
      unclear: [unclearBy(error, container === undefined ? undefined : places?.container, places?.images)],
    };
  }
}

/** Where a container's image may be of our repository, only the registry's name can tell. */
function isCertain(
  containers: readonly JsonObject[],
  { taskDefinition, image }: Pick<DefinitionOptions, 'taskDefinition' | 'image'>,
): boolean {
  const mayBeOurs = ({ image: own }: JsonObject) => repositoryOf(`${own}`).endsWith(`/${image.repository}`);
  const said = taskDefinition.container !== undefined || image.reference !== undefined;
  return said || containers.length === 1 || !containers.some(mayBeOurs);
}

function unclearBy(
  { message }: ShipError,
  container: string | undefined,
  images: string | undefined,
): Unclear {
  const sentence = message.replace(/\.$/, '');
  const ofImages = /^images: /.test(sentence);
  if (ofImages) return { where: images ?? 'images', message: sentence.replace(/^images: /, '') };
  return container === undefined
    ? { message: `${sentence} (name it with container)` }
    : { where: container, message: sentence };
}

/** Where secrets lie is checked as an option, and may be a name that AWS is asked about. */
function withoutReferences(overrides: DefinitionOverrides): DefinitionOverrides {
  const secrets = Object.keys(overrides.secrets).map((name) => [name, 'checked'] as const);
  return { ...overrides, secrets: Object.fromEntries(secrets) };
}
