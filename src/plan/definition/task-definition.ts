import type { DefinitionOverrides } from '../../config/config.js';
import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';
import { applySettings } from './apply-settings.js';
import { describeOnly } from './describe-only.js';
import { overrideContainer, overrideTask } from './override-definition.js';
import { placeImages } from './place-images.js';

export interface RenderInput {
  readonly definition: JsonObject;
  /** `repository-uri@sha256:…` */
  readonly image: string;
  /** The container that gets the image; unset: found by the repository, else the only (essential) one. */
  readonly container?: string | undefined;
  readonly overrides?: DefinitionOverrides;
}

/** The definition to register: the given one with the image set by digest, what options say, and nothing else touched. */
export function renderTaskDefinition({ definition, image, container, overrides }: RenderInput): JsonObject {
  const containers = containersOf(definition);
  const { chosen, images } = placeImages(containers, { image, container, overrides });
  const rendered = {
    ...withoutDescribeOnly(definition),
    containerDefinitions: containers.map((one) => {
      const wanted = one === chosen && overrides ? overrideContainer(one, overrides) : one;
      const its = images.get(`${one.name}`);
      return its === undefined ? wanted : { ...wanted, image: its };
    }),
  };
  if (overrides === undefined) return rendered;
  const settled = applySettings(overrideTask(rendered, overrides), overrides.set);
  checkImages(settled, images);
  return settled;
}

/** A container that is set as a whole must not lose what the run is about. */
function checkImages(definition: JsonObject, images: ReadonlyMap<string, string>): void {
  for (const [name, image] of images) {
    if (containersOf(definition).some((one) => one.name === name && one.image === image)) continue;
    throw new ShipError('task-definition-invalid', `set takes away the container "${name}" or its image.`, {
      remedy: `Set single members of it: containerDefinitions[${name}].…`,
    });
  }
}

function containersOf(definition: JsonObject): readonly JsonObject[] {
  return (definition.containerDefinitions ?? []) as readonly JsonObject[];
}

function withoutDescribeOnly(definition: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(definition).filter(([name]) => !describeOnly.has(name)));
}
