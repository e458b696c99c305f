import type { Task, TaskTarget } from './task.js';

/** A task without any health check counts as healthy this long after it began to run (source: ECS developer guide, rolling update). */
const UNCHECKED_WAIT = 40_000;

export type UnhealthyCause =
  | { readonly kind: 'container' }
  | { readonly kind: 'target'; readonly target: TaskTarget };

/** What a deployment may count on; `until` is when the answer changes by time alone. */
export type Readiness =
  | { readonly state: 'starting' }
  | { readonly state: 'waiting'; readonly until?: number }
  | { readonly state: 'healthy' }
  | { readonly state: 'unhealthy'; readonly cause: UnhealthyCause };

/** ECS's rule for a service's task; `grace` is healthCheckGracePeriodSeconds. */
export function readiness(task: Task, now: number, grace = 0): Readiness {
  const startedAt = task.times.startedAt;
  if (task.lastStatus !== 'RUNNING' || startedAt === undefined) return { state: 'starting' };
  const cause = unhealthyCause(task);
  if (cause !== undefined) {
    const graceEnd = startedAt + grace * 1000;
    return now < graceEnd ? { state: 'waiting', until: graceEnd } : { state: 'unhealthy', cause };
  }
  const checked = task.containers.filter((container) => container.essential && container.checked);
  if (checked.length === 0 && task.targets.length === 0) return unchecked(startedAt, now);
  const passed =
    checked.every((container) => container.health === 'HEALTHY') &&
    task.targets.every((target) => target.health?.state === 'healthy');
  return passed ? { state: 'healthy' } : { state: 'waiting' };
}

function unchecked(startedAt: number, now: number): Readiness {
  const until = startedAt + UNCHECKED_WAIT;
  return now < until ? { state: 'waiting', until } : { state: 'healthy' };
}

function unhealthyCause(task: Task): UnhealthyCause | undefined {
  const failed = task.containers.some((container) => container.essential && container.health === 'UNHEALTHY');
  if (failed) return { kind: 'container' };
  const target = task.targets.find((candidate) => candidate.health?.state === 'unhealthy');
  return target === undefined ? undefined : { kind: 'target', target };
}
