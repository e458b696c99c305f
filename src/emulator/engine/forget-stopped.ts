import type { Service } from './service.js';

/** Lets go of stopped tasks, and of all that belongs to a deleted service once its last task has stopped. */
export function forgetStopped(service: Service): void {
  for (const task of service.tasks) if (task.lastStatus === 'STOPPED') service.tasks.delete(task);
  if (service.status !== 'DRAINING' || service.tasks.size > 0) return;
  service.status = 'INACTIVE';
  service.deployments = [];
}
