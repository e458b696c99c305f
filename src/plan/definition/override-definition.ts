import type { DefinitionOverrides } from '../../config/config.js';
import type { JsonObject } from '../../ports.js';
import { overrideHealthCheck } from './override-health-check.js';
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
  const { environmentFiles, dockerLabels, logDriver, logOptions } = overrides;
  const { command, entryPoint, stopTimeoutSeconds: stopTimeout } = overrides;
  const labels = { ...(container.dockerLabels as object | undefined), ...dockerLabels };
  return {
    ...container,
    ...(entryPoint === undefined ? {} : { entryPoint }),
    ...(command === undefined ? {} : { command }),
    ...(stopTimeout === undefined ? {} : { stopTimeout }),
    ...overrideHealthCheck(container, overrides.healthCheck),
    ...variables(container, overrides),
    ...(environmentFiles.length === 0
      ? {}
      : { environmentFiles: environmentFiles.map((value) => ({ value, type: 's3' })) }),
    ...(Object.keys(dockerLabels).length === 0 ? {} : { dockerLabels: labels }),
    ...logConfiguration(container, logDriver, logOptions),
  };
}

type Named = Readonly<Record<string, unknown>> & { readonly name: string };

/** A name is a variable or a secret, never both: ECS refuses it, so the one that is set takes the other's place. */
function variables(
  container: JsonObject,
  { environment, environmentMode, secrets }: DefinitionOverrides,
): JsonObject {
  const names = new Set([...Object.keys(environment), ...Object.keys(secrets)]);
  const kept = (list: unknown): readonly Named[] =>
    ((list ?? []) as readonly Named[]).filter(({ name }) => !names.has(name));
  if (names.size === 0 && environmentMode === 'merge') return {};
  const set = Object.entries(environment).map(([name, value]) => ({ name, value }));
  const given = Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom }));
  return {
    environment: [...(environmentMode === 'replace' ? [] : kept(container.environment)), ...set],
    secrets: [...kept(container.secrets), ...given],
  };
}

/** Another driver knows none of the options that the first one had. */
function logConfiguration(
  { logConfiguration: current }: JsonObject,
  driver: string | undefined,
  options: Readonly<Record<string, string>>,
): JsonObject {
  if (driver === undefined && Object.keys(options).length === 0) return {};
  const before = (current ?? {}) as { readonly logDriver?: string; readonly options?: object };
  const logDriver = driver ?? before.logDriver ?? 'awslogs';
  const same = logDriver === before.logDriver;
  return {
    logConfiguration: {
      ...(same ? before : {}),
      logDriver,
      options: { ...(same ? before.options : {}), ...options },
    },
  };
}
