import type { DefinitionOverrides } from '../../config/config.js';
import type { JsonObject } from '../../ports/json-object.js';
import { changedMap } from './changed-map.js';
import { overrideHealthCheck } from './override-health-check.js';
import { overrideLogs } from './override-logs.js';
import { overrideVariables } from './override-variables.js';
import { cpuUnits, memoryMib } from './task-size.js';

/** The task's own members as the options have them; what no option names stays as it is. */
export function overrideTask(definition: JsonObject, overrides: DefinitionOverrides): JsonObject {
  const { cpu, memory, ephemeralStorageGib: storage, taskRole, executionRole } = overrides;
  return {
    ...definition,
    ...(cpu === undefined ? {} : { cpu: `${cpuUnits(cpu) ?? cpu}` }),
    ...(memory === undefined ? {} : { memory: `${memoryMib(memory) ?? memory}` }),
    ...(storage === undefined ? {} : { ephemeralStorage: { sizeInGiB: storage } }),
    ...runtimePlatform(definition, overrides),
    ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
    ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
  };
}

function runtimePlatform(definition: JsonObject, overrides: DefinitionOverrides): JsonObject {
  const { cpuArchitecture, operatingSystemFamily } = overrides;
  if (cpuArchitecture === undefined && operatingSystemFamily === undefined) return {};
  return {
    runtimePlatform: {
      ...(definition.runtimePlatform as object | undefined),
      ...(cpuArchitecture === undefined ? {} : { cpuArchitecture }),
      ...(operatingSystemFamily === undefined ? {} : { operatingSystemFamily }),
    },
  };
}

/** The same for the container that gets the image. */
export function overrideContainer(container: JsonObject, overrides: DefinitionOverrides): JsonObject {
  const { command, entryPoint, environmentFiles, stopTimeoutSeconds: stopTimeout } = overrides;
  const { dockerLabels, removed } = overrides;
  return {
    ...container,
    ...(entryPoint === undefined ? {} : { entryPoint }),
    ...(command === undefined ? {} : { command }),
    ...(stopTimeout === undefined ? {} : { stopTimeout }),
    ...overrideHealthCheck(container, overrides.healthCheck),
    ...overrideVariables(container, overrides),
    ...(environmentFiles.length === 0
      ? {}
      : { environmentFiles: environmentFiles.map((value) => ({ value, type: 's3' })) }),
    ...changedMap('dockerLabels', container.dockerLabels, dockerLabels, removed.dockerLabels),
    ...overrideLogs(container, overrides),
  };
}

/** Whether any option is about one container. */
export function changesContainer(overrides: DefinitionOverrides): boolean {
  const { healthCheck, removed, ...others } = overrides;
  const sets = overrideContainer({}, { ...others, healthCheck: {}, removed });
  return [Object.keys(healthCheck), Object.keys(sets), ...Object.values(removed)].some(
    (names) => names.length > 0,
  );
}
