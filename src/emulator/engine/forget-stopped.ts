import type { Service } from './service.js';

/**
 * Lets go of stopped tasks, and once a deleted service has no task left, of its deployments and their history
 * (source: ECS developer guide, "View service history using Amazon ECS service deployments").
 */
export function forgetStopped(service: Service): void {
  for (const task of service.tasks) if (task.lastStatus === 'STOPPED') service.tasks.delete(task);
  if (service.status !== 'DRAINING' || service.tasks.size > 0) return;
  service.status = 'INACTIVE';
  service.deployments = [];
  service.serviceDeployments = [];
}
