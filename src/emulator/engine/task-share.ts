import type { PortMapping } from '@aws-sdk/client-ecs';
import type { Task } from './task.js';

/** The instance gets a task's share back once its containers are gone. */
export function holdsItsShare({ lastStatus }: Task): boolean {
  return lastStatus !== 'STOPPED' && lastStatus !== 'DEPROVISIONING';
}

/** A task's size, or what its containers reserve together. */
export function cpuOf({ definition, overrides }: Task): number {
  const size = overrides.cpu ?? definition.cpu;
  return size === undefined ? sum(containersOf(definition).map(({ cpu = 0 }) => cpu)) : Number(size);
}

export function memoryOf({ definition, overrides }: Task): number {
  const size = overrides.memory ?? definition.memory;
  if (size !== undefined) return Number(size);
  const reserved = containersOf(definition).map(
    ({ memoryReservation, memory = 0 }) => memoryReservation ?? memory,
  );
  return sum(reserved);
}

/** `80/tcp`; a task with an address of its own takes no port of the host. */
export function hostPortsOf({ definition }: Task): string[] {
  if (definition.networkMode === 'awsvpc') return [];
  const mappings: PortMapping[] = containersOf(definition).flatMap(({ portMappings = [] }) => portMappings);
  return mappings.flatMap(({ hostPort = 0, protocol = 'tcp' }) =>
    hostPort === 0 ? [] : [`${hostPort}/${protocol}`],
  );
}

function containersOf({ containerDefinitions = [] }: Task['definition']) {
  return containerDefinitions;
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
