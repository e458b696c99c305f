import type { Shortage } from './cluster-capacity.js';

/** The messages of a service's event list, word for word (source: ECS developer guide, "Service event messages"). */
function task(id: string): string {
  return `(task ${id})`;
}

function list(ids: readonly string[]): string {
  return ids.map(task).join(' ');
}

export function started(ids: readonly string[], replaced: number): string {
  const suffix = replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : '';
  return `has started ${ids.length} tasks: ${list(ids)}.${suffix}`;
}

export function registered(count: number, targetGroupArn: string): string {
  return `registered ${count} targets in (target-group ${targetGroupArn})`;
}

export function deregistered(count: number, targetGroupArn: string): string {
  return `deregistered ${count} targets in (target-group ${targetGroupArn})`;
}

export function draining(count: number): string {
  return `has begun draining connections on ${count} tasks.`;
}

export function stoppedRunning(ids: readonly string[]): string {
  return `has stopped ${ids.length} running tasks: ${list(ids)}.`;
}

export function stoppedPending(count: number): string {
  return `stopped ${count} pending tasks.`;
}

export function completed(deploymentId: string): string {
  return `(deployment ${deploymentId}) deployment completed.`;
}

export function failed(deploymentId: string, why: string): string {
  return `(deployment ${deploymentId}) deployment failed: ${why}`;
}

export function rollingBack(deploymentId: string): string {
  return `rolling back to deployment ${deploymentId}.`;
}

export const STEADY = 'has reached a steady state.';

export const INCONSISTENT_STARTS = 'is unable to consistently start tasks successfully.';

export const BLOCKED =
  'was unable to stop or start tasks during a deployment because of the service deployment configuration. ' +
  'Update the minimumHealthyPercent or maximumPercent value and try again.';

export function unableToPlace(reason: string): string {
  return `was unable to place a task. Reason: ${reason}${reason.endsWith('.') ? '' : '.'}`;
}

const LACKS: Readonly<Record<Shortage, string>> = {
  'RESOURCE:CPU': 'has insufficient CPU units available',
  'RESOURCE:MEMORY': 'has insufficient memory available',
  'RESOURCE:PORTS': 'is already using a port required by your task',
  'RESOURCE:ENI': 'encountered error "RESOURCE:ENI"',
};

export function noInstance(instance: string, shortage: Shortage): string {
  return (
    'was unable to place a task because no container instance met all of its requirements. ' +
    `The closest matching (container-instance ${instance}) ${LACKS[shortage]}. ` +
    'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.'
  );
}

export function failedContainerChecks(id: string): string {
  return `${task(id)} failed container health checks.`;
}

export function unhealthyTarget(id: string, port: number, targetGroupArn: string, reason: string): string {
  return `${task(id)} (port ${port}) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${reason}).`;
}
