import type { DefinitionOverrides, HealthCheckOverrides } from './config.js';
import type { OptionValues } from './options.js';
import { withoutUnset } from './without-unset.js';

/** What the options say over a task definition, in the units and words of ECS. */
export function toOverrides(values: OptionValues): DefinitionOverrides {
  return withoutUnset({
    environment: values['environment-variables'] ?? {},
    environmentMode: values['environment-mode'],
    secrets: values.secrets ?? {},
    command: values.command,
    entryPoint: values['entry-point'],
    stopTimeoutSeconds: seconds(values['stop-timeout']),
    healthCheck: toHealthCheck(values),
    environmentFiles: values['environment-files'] ?? [],
    dockerLabels: values['docker-labels'] ?? {},
    logDriver: values['log-driver'],
    logOptions: values['log-options'] ?? {},
    cpu: values.cpu,
    memory: values.memory,
    ephemeralStorageGib: gibibytes(values['ephemeral-storage']),
    cpuArchitecture: architecture(values['cpu-architecture']),
    operatingSystemFamily: values['operating-system-family']?.toUpperCase(),
    taskRole: values['task-role'],
    executionRole: values['execution-role'],
  });
}

function toHealthCheck(values: OptionValues): HealthCheckOverrides {
  return withoutUnset({
    command: values['health-check-command'],
    interval: seconds(values['health-check-interval']),
    timeout: seconds(values['health-check-timeout']),
    retries: values['health-check-retries'],
    startPeriod: seconds(values['health-check-start-period']),
  });
}

function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

function gibibytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 2 ** 30;
}

/** Images say `arm64` for what ECS calls `ARM64`. */
function architecture(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return /^(arm|aarch)64$/i.test(name) ? 'ARM64' : 'X86_64';
}
