import type { ContainerDefinition, ContainerOverride } from '@aws-sdk/client-ecs';
import type { SecretStore } from '../../secrets/secret-store.js';
import { secretsError } from './agent-errors.js';
import { StartFailure } from './start-failure.js';

/**
 * A container's environment as `NAME=value`: the definition's, its secrets' values, then the overrides, the later
 * winning. A secret that cannot be had is a StartFailure. `environmentFiles` are not read (they live in S3).
 */
export function containerEnvironment(
  definition: ContainerDefinition,
  override: ContainerOverride | undefined,
  secrets: SecretStore,
): string[] {
  const values = new Map<string, string>();
  for (const { name, value } of definition.environment ?? []) if (name) values.set(name, value ?? '');
  for (const { name, valueFrom } of definition.secrets ?? []) {
    const found = secrets.resolve(valueFrom ?? '');
    if ('error' in found) throw new StartFailure(secretsError(found.error));
    if (name) values.set(name, found.value);
  }
  for (const { name, value } of override?.environment ?? []) if (name) values.set(name, value ?? '');
  return [...values].map(([name, value]) => `${name}=${value}`);
}
