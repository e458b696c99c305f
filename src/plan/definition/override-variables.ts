import type { DefinitionOverrides } from '../../config/config.js';
import type { JsonObject } from '../../ports/json-object.js';

type Named = JsonObject & { readonly name: string };

/** A name is a variable or a secret, never both: ECS refuses it, so the one that is set takes the other's place. */
export function overrideVariables(
  container: JsonObject,
  { environment, environmentMode, secrets, removed }: DefinitionOverrides,
): JsonObject {
  const names = [...Object.keys(environment), ...Object.keys(secrets)];
  const removals = [...removed.environment, ...removed.secrets];
  if (names.length === 0 && removals.length === 0 && environmentMode === 'merge') return {};
  const kept = (list: unknown, gone: readonly string[]): readonly Named[] =>
    ((list ?? []) as readonly Named[]).filter(({ name }) => !names.includes(name) && !gone.includes(name));
  const set = Object.entries(environment).map(([name, value]) => ({ name, value }));
  const given = Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom }));
  const others = environmentMode === 'replace' ? [] : kept(container.environment, removed.environment);
  return {
    environment: [...others, ...set],
    secrets: [...kept(container.secrets, removed.secrets), ...given],
  };
}
