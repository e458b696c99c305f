import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs';
import type { ServiceDeployment } from './deployment.js';

/** Source: ECS developer guide, "View service history using Amazon ECS service deployments", service deployment states. */
export const NEXT_STATUSES: Readonly<Record<ServiceDeploymentStatus, readonly ServiceDeploymentStatus[]>> = {
  PENDING: ['IN_PROGRESS', 'ROLLBACK_REQUESTED', 'STOP_REQUESTED', 'STOPPED'],
  IN_PROGRESS: ['SUCCESSFUL', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
  STOP_REQUESTED: ['STOPPED'],
  ROLLBACK_REQUESTED: ['SUCCESSFUL', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
  ROLLBACK_IN_PROGRESS: ['ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'],
  SUCCESSFUL: [],
  STOPPED: [],
  ROLLBACK_SUCCESSFUL: [],
  ROLLBACK_FAILED: [],
};

/** Has the service deployment come to its end? */
export function isOver({ status }: { readonly status: ServiceDeploymentStatus }): boolean {
  return NEXT_STATUSES[status].length === 0;
}

/** Gives a service deployment its next status; one that ECS never gives it is a bug of ours. */
export function moveTo(
  deployment: ServiceDeployment,
  status: ServiceDeploymentStatus,
  now: number,
  reason?: string,
): void {
  if (!NEXT_STATUSES[deployment.status].includes(status)) {
    throw new Error(`a service deployment cannot go from ${deployment.status} to ${status}`);
  }
  deployment.status = status;
  deployment.updatedAt = now;
  if (reason !== undefined) deployment.statusReason = reason;
}
