import type { DefinitionOverrides } from '../../config/config.js';
import type { JsonObject } from '../../ports.js';
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
  return overrides === undefined ? rendered : overrideTask(rendered, overrides);
}

function containersOf(definition: JsonObject): readonly JsonObject[] {
  return (definition.containerDefinitions ?? []) as readonly JsonObject[];
}

function withoutDescribeOnly(definition: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(definition).filter(([name]) => !describeOnly.has(name)));
}
