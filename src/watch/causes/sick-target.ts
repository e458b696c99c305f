import { type Evidence, failedByItself } from '../evidence.js';

/** A target that the load balancer's checks have failed for. */
export interface SickTarget {
  readonly port: number;
  /** `Health checks failed`, `Request timed out`, `Health checks failed with these codes: [404]`. */
  readonly reason: string;
}

const EVENT = /\(port (\d+)\) is unhealthy in \(target-group .*due to \(reason (.+)\)/;

/** By ECS's event about it, else by the target group itself; not where the newest task failed in another way. */
export function sickTarget({ tasks, events, targets = [] }: Evidence): SickTarget | undefined {
  const failed = tasks.find(failedByItself);
  if (failed !== undefined && !/health checks/.test(failed.stoppedReason ?? '')) return undefined;
  const [, port, reason] = events.map(({ message }) => EVENT.exec(message)).find((one) => one !== null) ?? [];
  if (port !== undefined && reason !== undefined) return { port: Number(port), reason };
  const [target] = targets;
  return target && { port: target.port, reason: target.description };
}

export function checkedPort({ healthCheck }: Evidence, target: SickTarget): number {
  return healthCheck === undefined || healthCheck.port === 'traffic-port'
    ? target.port
    : Number(healthCheck.port);
}

/** ` for /health`, where the path is known. */
export function request({ healthCheck }: Evidence): string {
  return healthCheck === undefined ? '' : ` for ${healthCheck.path}`;
}

/** `health check: /health on port 8080 every 5 s, 2 s to answer, unhealthy after 2 failures; grace period 0 s` */
export function healthCheckLine(evidence: Evidence): readonly string[] {
  const { healthCheck: check, service } = evidence;
  const target = sickTarget(evidence);
  const parts = [
    ...(check === undefined
      ? []
      : [`${check.path} on port ${target === undefined ? check.port : checkedPort(evidence, target)}`]),
    ...(check?.interval === undefined ? [] : [`every ${check.interval} s`]),
    ...(check?.timeout === undefined ? [] : [`${check.timeout} s to answer`]),
    ...(check?.unhealthyThreshold === undefined
      ? []
      : [`unhealthy after ${check.unhealthyThreshold} failures`]),
    ...(service === undefined ? [] : [`grace period ${service.graceSeconds ?? 0} s`]),
  ];
  return check === undefined ? [] : [`health check: ${parts.join(', ')}`];
}
