import type { JsonObject } from '../../ports/json-object.js';
import type { DefinitionDocument } from './definition-document.js';
import { type DefinitionOptions, foreseeDefinition } from './foresee-definition.js';
import type { Path } from './limits/limit.js';
import { optionAt } from './option-at.js';
import { pathBefore } from './path-before.js';

/** A member of a container, or of the task where no container is named. */
export interface MemberName {
  readonly container?: string;
  readonly member: string;
}

/**
 * Where the member is said: `ecs-ship.yml:3:1 memory` where an option says it, else `td.json:7:5`. Undefined where nothing
 * does, or an option that stands in no file.
 */
export function placeOfMember(
  document: DefinitionDocument,
  options: DefinitionOptions,
  { container, member }: MemberName,
): string | undefined {
  const source = document.definition as JsonObject;
  const foreseen = foreseeDefinition(source, options);
  const path = pathOf(foreseen.rendered, container, member);
  if (path === undefined) return undefined;
  const option = optionAt({ path }, foreseen, options);
  if (option !== undefined) return option;
  const { text } = document.problemAt(pathBefore(source, foreseen.rendered, path), 'name', '');
  return text.replace(/: $/, '');
}

function pathOf(rendered: JsonObject, container: string | undefined, member: string): Path | undefined {
  if (container === undefined) return rendered[member] === undefined ? undefined : [member];
  const containers = (rendered.containerDefinitions ?? []) as readonly JsonObject[];
  const index = containers.findIndex(({ name }) => name === container);
  return containers[index]?.[member] === undefined ? undefined : ['containerDefinitions', index, member];
}
