import type { PortMapping } from '@aws-sdk/client-ecs';
import type { Task } from './task.js';

/** How much a cluster can run at once; what is left out has no limit. */
export interface CapacityLimit {
  readonly tasks?: number;
  /** CPU units: 1024 are one vCPU. */
  readonly cpu?: number;
  /** MiB. */
  readonly memory?: number;
}

/** What a task lacks, as ECS names it (source: ECS developer guide, "API failure reasons"). */
export type Shortage = 'RESOURCE:CPU' | 'RESOURCE:MEMORY' | 'RESOURCE:PORTS' | 'RESOURCE:ENI';

/**
 * The room in clusters that were given a limit. Such a cluster is one container instance, so a host port is there once;
 * a cluster without a limit takes every task.
 */
export class ClusterCapacity {
  readonly #limits: Readonly<Record<string, CapacityLimit>>;
  readonly #placed = new Map<string, Set<Task>>();

  constructor(limits: Readonly<Record<string, CapacityLimit>> = {}) {
    this.#limits = limits;
  }

  /** Takes the task's share until it has stopped; answers what is missing when there is no room. */
  place(task: Task): Shortage | undefined {
    const limit = this.#limits[task.clusterName];
    if (limit === undefined) return undefined;
    const placed = [...(this.#placed.get(task.clusterName) ?? [])].filter(holdsItsShare);
    const missing = shortage(limit, placed, task);
    this.#placed.set(task.clusterName, new Set(missing === undefined ? [...placed, task] : placed));
    return missing;
  }
}

/** The instance gets a task's share back once its containers are gone. */
function holdsItsShare({ lastStatus }: Task): boolean {
  return lastStatus !== 'STOPPED' && lastStatus !== 'DEPROVISIONING';
}

function shortage(limit: CapacityLimit, placed: readonly Task[], task: Task): Shortage | undefined {
  const all = [...placed, task];
  if (sum(all.map(cpuOf)) > (limit.cpu ?? Infinity)) return 'RESOURCE:CPU';
  if (sum(all.map(memoryOf)) > (limit.memory ?? Infinity)) return 'RESOURCE:MEMORY';
  if (all.length > (limit.tasks ?? Infinity)) return 'RESOURCE:ENI';
  const taken = new Set(placed.flatMap(hostPortsOf));
  return hostPortsOf(task).some((port) => taken.has(port)) ? 'RESOURCE:PORTS' : undefined;
}

/** A task's size, or what its containers reserve together. */
function cpuOf({ definition, overrides }: Task): number {
  const size = overrides.cpu ?? definition.cpu;
  return size === undefined ? sum(containersOf(definition).map(({ cpu = 0 }) => cpu)) : Number(size);
}

function memoryOf({ definition, overrides }: Task): number {
  const size = overrides.memory ?? definition.memory;
  if (size !== undefined) return Number(size);
  const reserved = containersOf(definition).map(
    ({ memoryReservation, memory = 0 }) => memoryReservation ?? memory,
  );
  return sum(reserved);
}

/** `80/tcp`; a task with an address of its own takes no port of the host. */
function hostPortsOf({ definition }: Task): string[] {
  if (definition.networkMode === 'awsvpc') return [];
  const mappings: PortMapping[] = containersOf(definition).flatMap(({ portMappings = [] }) => portMappings);
  return mappings.flatMap(({ hostPort = 0, protocol = 'tcp' }) =>
    hostPort === 0 ? [] : [`${hostPort}/${protocol}`],
  );
}

function containersOf({ containerDefinitions = [] }: Task['definition']) {
  return containerDefinitions;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
