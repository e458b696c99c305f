import { objectIn, objectsIn, textsIn } from '../check/json-value.js';
import type { JsonObject } from '../ports/json-object.js';
import type { ServiceSnapshot } from '../watch/rollout.js';

/** What tasks run on: `EC2` are container instances of the user's own, whoever starts them. */
export type LaunchPlace = 'FARGATE' | 'EC2' | 'other';

/** Where a service's tasks run; where it was not told, where its task definition says that they can. */
export function launchPlace({ setUp }: Pick<ServiceSnapshot, 'setUp'>, definition: JsonObject): LaunchPlace {
  const { launchType, capacityProviders = [] } = setUp ?? {};
  if (launchType === 'FARGATE' || capacityProviders.some((name) => /^FARGATE(_SPOT)?$/.test(name)))
    return 'FARGATE';
  if (launchType === 'EC2' || capacityProviders.length > 0) return 'EC2';
  if (launchType !== undefined) return 'other';
  return textsIn(definition.requiresCompatibilities).includes('FARGATE') ? 'FARGATE' : 'EC2';
}

/** What one task takes of a container instance: CPU units, MiB, ports of the host. */
export interface TaskShare {
  readonly cpu: number;
  readonly memory: number;
  readonly hostPorts: readonly number[];
  /** `x86_64` or `arm64`, as instances name theirs. */
  readonly architecture?: string;
}

export function taskShare(definition: JsonObject): TaskShare {
  const containers = objectsIn(definition.containerDefinitions).map(({ value }) => value);
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  const { cpuArchitecture } = objectIn(definition.runtimePlatform);
  const sharesHost = definition.networkMode !== 'awsvpc';
  return {
    cpu: Number(definition.cpu ?? sum(containers.map(({ cpu }) => Number(cpu ?? 0)))),
    memory: Number(
      definition.memory ??
        sum(containers.map(({ memoryReservation, memory }) => Number(memoryReservation ?? memory ?? 0))),
    ),
    hostPorts: sharesHost
      ? containers
          .flatMap(({ portMappings }) => objectsIn(portMappings))
          .map(({ value }) => Number(value.hostPort ?? 0))
          .filter((port) => port > 0)
      : [],
    ...(cpuArchitecture === undefined
      ? {}
      : { architecture: cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64' }),
  };
}
