import { readMemberSetting } from '../plan/definition/member-setting.js';
import type { DefinitionOverrides, HealthCheckOverrides, MemberSetting } from './config.js';
import type { RemovableMap } from './option-row.js';
import type { OptionValues } from './options.js';
import { withoutUnset } from './without-unset.js';

/** What the options say over a task definition, in the units and words of ECS. */
export function toOverrides(values: OptionValues): DefinitionOverrides {
  const environment = parted(values['environment-variables']);
  const secrets = parted(values.secrets);
  const dockerLabels = parted(values['docker-labels']);
  const logOptions = parted(values['log-options']);
  return withoutUnset({
    images: values.images ?? {},
    environment: environment.set,
    environmentMode: values['environment-mode'],
    secrets: secrets.set,
    command: values.command,
    entryPoint: values['entry-point'],
    stopTimeoutSeconds: seconds(values['stop-timeout']),
    healthCheck: toHealthCheck(values),
    removed: {
      environment: environment.removed,
      secrets: secrets.removed,
      dockerLabels: dockerLabels.removed,
      logOptions: logOptions.removed,
    },
    environmentFiles: values['environment-files'] ?? [],
    dockerLabels: dockerLabels.set,
    logDriver: values['log-driver'],
    logOptions: logOptions.set,
    cpu: values.cpu,
    memory: values.memory,
    ephemeralStorageGib: gibibytes(values['ephemeral-storage']),
    cpuArchitecture: architecture(values['cpu-architecture']),
    operatingSystemFamily: values['operating-system-family']?.toUpperCase(),
    taskRole: values['task-role'],
    executionRole: values['execution-role'],
    set: toSettings(values.set),
  });
}

/** What a map sets, and what it takes away. */
function parted(map: RemovableMap = {}) {
  const entries = Object.entries(map);
  const set = entries.filter((entry): entry is [string, string] => entry[1] !== null);
  const removed = entries.filter(([, value]) => value === null).map(([name]) => name);
  return { set: Object.fromEntries(set), removed };
}

function toSettings(map: RemovableMap = {}): readonly MemberSetting[] {
  return Object.entries(map).flatMap(([path, text]) => {
    const read = readMemberSetting(path, text);
    return 'setting' in read ? [read.setting] : [];
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
