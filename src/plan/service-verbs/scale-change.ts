import type { ServiceSnapshot } from '../../watch/rollout.js';
import { type PlannedAction, skipped } from '../plan.js';
import { updateServiceInput } from '../write-requests.js';
import type { ServiceChange } from './service-change.js';

/** What it takes to have a service run so many tasks. Only the number is sent, so that no deployment is started. */
export function scaleChange(cluster: string, service: ServiceSnapshot, count: number): ServiceChange {
  const { name, desired, running, pending } = service;
  const isSo = desired === count && running === count && pending === 0;
  if (isSo) return { actions: [skipped('service', `${name} runs ${tasks(count)} already`)], requests: [] };
  const watch: PlannedAction = {
    stage: 'watch',
    action: 'watch',
    summary: count === 0 ? 'wait until its tasks have stopped' : `wait until ${tasks(count)} run`,
  };
  if (desired === count)
    return { actions: [skipped('service', `${tasks(count)} are wanted already`), watch], requests: [] };
  const input = updateServiceInput({ cluster, service: name, desiredCount: count });
  const update: PlannedAction = {
    stage: 'service',
    action: 'update',
    summary: `have ${name} run ${tasks(count)}`,
    changes: [`~ desiredCount: ${desired} → ${count}`],
    input,
  };
  return { actions: [update, watch], requests: [{ action: 'ecs:UpdateService', input }] };
}

/** `1 task`, `3 tasks` */
export function tasks(count: number): string {
  return count === 1 ? '1 task' : `${count} tasks`;
}
