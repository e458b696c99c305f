import type { DefinitionOverrides } from '../../config/config.js';
import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports.js';
import { describeOnly } from './describe-only.js';
import { overrideContainer, overrideTask } from './override-definition.js';

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
  const chosen = chooseContainer(containers, repositoryOf(image), container);
  const wanted = overrides === undefined ? chosen : overrideContainer(chosen, overrides);
  const rendered = {
    ...withoutDescribeOnly(definition),
    containerDefinitions: containers.map((one) => (one === chosen ? { ...wanted, image } : one)),
  };
  return overrides === undefined ? rendered : overrideTask(rendered, overrides);
}

/** The container that gets the image, by the rules of `RenderInput.container`; an ambiguity lists the choices. */
export function chooseContainer(
  containers: readonly JsonObject[],
  repositoryUri: string,
  name: string | undefined,
): JsonObject {
  if (name !== undefined) return byName(containers, name);
  const candidates = [
    containers.filter((one) => repositoryOf(`${one.image ?? ''}`) === repositoryUri),
    containers,
    containers.filter((one) => one.essential !== false),
  ];
  const only = candidates.find((some) => some.length === 1)?.[0];
  if (only !== undefined) return only;
  throw new ShipError('task-definition-invalid', `which container gets the image? ${names(containers)}.`, {
    remedy: 'Name it with the option container.',
  });
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

function containersOf(definition: JsonObject): readonly JsonObject[] {
  return (definition.containerDefinitions ?? []) as readonly JsonObject[];
}

function withoutDescribeOnly(definition: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(definition).filter(([name]) => !describeOnly.has(name)));
}

/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
export function repositoryOf(reference: string): string {
  const untagged = reference.split('@')[0] ?? '';
  return untagged.replace(/:[^:/]*$/, '');
}
