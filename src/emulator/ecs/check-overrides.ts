import type { TaskDefinition, TaskOverride } from '@aws-sdk/client-ecs';
import { invalidParameter } from './errors.js';

/** Every container override has to name a container of the task definition. */
export function checkOverrides(definition: TaskDefinition, overrides: TaskOverride | undefined): void {
  const names = definition.containerDefinitions?.map(({ name }) => name) ?? [];
  const stranger = overrides?.containerOverrides?.find(({ name }) => !names.includes(name));
  if (stranger === undefined) return;
  throw invalidParameter(
    `Override for container named ${stranger.name} is not a container in the TaskDefinition.`,
  );
}
