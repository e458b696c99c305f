import type { JsonObject } from '../../ports/json-object.js';

/** A definition to be shown: of variables and secrets only the names, as a diff tells them. */
export function withoutValues(definition: JsonObject): JsonObject {
  return { ...definition, containerDefinitions: listIn(definition, 'containerDefinitions').map(ofContainer) };
}

function ofContainer(container: JsonObject): JsonObject {
  const { environment, secrets, logConfiguration } = container;
  const logging = (logConfiguration ?? {}) as JsonObject;
  return {
    ...container,
    ...(environment !== undefined && { environment: hidden(listIn(container, 'environment'), 'value') }),
    ...(secrets !== undefined && { secrets: hidden(listIn(container, 'secrets'), 'valueFrom') }),
    ...(logging.secretOptions !== undefined && {
      logConfiguration: { ...logging, secretOptions: hidden(listIn(logging, 'secretOptions'), 'valueFrom') },
    }),
  };
}

function hidden(entries: readonly JsonObject[], member: string): readonly JsonObject[] {
  return entries.map(({ name }) => ({ name, [member]: '(hidden)' }));
}

function listIn(holder: JsonObject, member: string): readonly JsonObject[] {
  return (holder[member] ?? []) as readonly JsonObject[];
}
