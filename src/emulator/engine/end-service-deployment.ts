import { countRevision } from './count-revision.js';
import type { ServiceDeployment } from './deployment.js';
import type { Service } from './service.js';
import { isOver, moveTo } from './service-deployment-status.js';

export type TerminalStatus = 'SUCCESSFUL' | 'STOPPED' | 'ROLLBACK_SUCCESSFUL' | 'ROLLBACK_FAILED';

/** Closes the running service deployment with a terminal status. */
export function endServiceDeployment(
  service: Service,
  status: TerminalStatus,
  now: number,
  reason?: string,
): void {
  if (service.current === undefined) return;
  close(service, service.current, status, now, reason);
  service.current = undefined;
}

/** Asks the running service deployment to stop for good; the scheduler's next look carries it out. */
export function requestStop(service: Service, now: number, reason?: string): void {
  const { current } = service;
  if (current === undefined) return;
  moveTo(current, 'STOP_REQUESTED', now, reason);
  service.stopping.push(current);
  service.current = undefined;
}

/** STOP_REQUESTED → STOPPED. */
export function carryOutStops(service: Service, now: number): void {
  for (const deployment of service.stopping.splice(0)) close(service, deployment, 'STOPPED', now);
}

/** What happens to a running service deployment when a newer one takes its place. */
export function supersede(service: Service, now: number): void {
  const { current } = service;
  if (current === undefined) return;
  if (current.status === 'ROLLBACK_IN_PROGRESS') endServiceDeployment(service, 'ROLLBACK_FAILED', now);
  else if (current.status === 'ROLLBACK_REQUESTED') endServiceDeployment(service, 'STOPPED', now);
  else requestStop(service, now);
}

/** Ends whatever is open at once, for a service that is being deleted. */
export function abandonServiceDeployments(service: Service, now: number): void {
  carryOutStops(service, now);
  const rollingBack = service.current?.status === 'ROLLBACK_IN_PROGRESS';
  endServiceDeployment(service, rollingBack ? 'ROLLBACK_FAILED' : 'STOPPED', now);
}

function close(
  service: Service,
  deployment: ServiceDeployment,
  status: TerminalStatus,
  now: number,
  reason?: string,
): void {
  if (isOver(deployment)) return;
  moveTo(deployment, status, now, reason);
  deployment.finishedAt = now;
  if (status === 'STOPPED') deployment.stoppedAt = now;
  for (const monitor of [deployment.breaker, deployment.alarms]) {
    if (monitor.status === 'MONITORING') monitor.status = 'MONITORING_COMPLETE';
  }
  const revisions = [deployment.target, ...deployment.sources];
  deployment.counts = new Map(revisions.map((revision) => [revision.arn, countRevision(service, revision)]));
  deployment.stages = [];
}
