import type { Task } from './task.js';
import { cpuOf, holdsItsShare, hostPortsOf, memoryOf, sum } from './task-share.js';

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

  limit(clusterName: string): CapacityLimit {
    return this.#limits[clusterName] ?? {};
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

function shortage(limit: CapacityLimit, placed: readonly Task[], task: Task): Shortage | undefined {
  const all = [...placed, task];
  if (sum(all.map(cpuOf)) > (limit.cpu ?? Infinity)) return 'RESOURCE:CPU';
  if (sum(all.map(memoryOf)) > (limit.memory ?? Infinity)) return 'RESOURCE:MEMORY';
  if (all.length > (limit.tasks ?? Infinity)) return 'RESOURCE:ENI';
  const taken = new Set(placed.flatMap(hostPortsOf));
  return hostPortsOf(task).some((port) => taken.has(port)) ? 'RESOURCE:PORTS' : undefined;
}
