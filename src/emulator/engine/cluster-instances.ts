import { createHash } from 'node:crypto';
import type { Task } from './task.js';

/** The container instances of clusters that were said to have more than one. */
export class ClusterInstances {
  readonly #counts: Readonly<Record<string, number>>;
  readonly #turns = new Map<string, number>();

  /** Numbers by cluster name; a cluster that is not named has one. */
  constructor(counts: Readonly<Record<string, number>> = {}) {
    this.#counts = counts;
  }

  count(clusterName: string): number {
    return this.#counts[clusterName] ?? 1;
  }

  /** The instances in turn, for tasks that may run on any. */
  next(clusterName: string): number {
    const turn = this.#turns.get(clusterName) ?? 0;
    const count = this.count(clusterName);
    this.#turns.set(clusterName, count === 0 ? 0 : (turn + 1) % count);
    return turn;
  }

  /** The first instance without one of these tasks, for a DAEMON service. */
  free(clusterName: string, tasks: readonly Task[]): number {
    const taken = new Set(tasks.map(({ instance }) => instance));
    const all = Array.from({ length: this.count(clusterName) }, (_, index) => index);
    return all.find((index) => !taken.has(index)) ?? 0;
  }
}

/** Id of a cluster's container instance, by its number. */
export function containerInstanceId(clusterArn: string, index = 0): string {
  const name = index === 0 ? clusterArn : `${clusterArn}#${index}`;
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
