import type { RunTaskRequest, TaskDefinition } from '@aws-sdk/client-ecs';
import { invalidParameter } from './errors.js';

/** Volumes that are attached at launch are configured by name, and no others; the second text is inferred. */
export function checkVolumes(
  { volumes = [] }: TaskDefinition,
  { volumeConfigurations = [] }: Pick<RunTaskRequest, 'volumeConfigurations'>,
): void {
  const atLaunch = volumes.filter(({ configuredAtLaunch }) => configuredAtLaunch).map(({ name }) => name);
  const configured = volumeConfigurations.map(({ name }) => name);
  if (configured.some((name) => !atLaunch.includes(name))) {
    throw invalidParameter(
      'Volume configuration provided but no matching configuredAtLaunch volume found in task definition.',
    );
  }
  if (atLaunch.some((name) => !configured.includes(name))) {
    throw invalidParameter(
      'The task definition has a configuredAtLaunch volume for which no volume configuration is provided.',
    );
  }
}
