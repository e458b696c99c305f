import type { Evidence } from './evidence.js';
import type { FailedContainer } from './failed-container.js';

/** `8080` and the reason, as ECS's event about an unhealthy target has them. */
interface UnhealthyTarget {
  readonly port: string;
  readonly reason: string;
}

export function containerHealthCause(failed: FailedContainer | undefined): string {
  const command = failed?.defined?.healthCheck;
  const check = `The health check of container "${failed?.container.name}"`;
  return command === undefined ? `${check} fails.` : `${check} fails: ${command}`;
}

/** Nothing answers at all: no status code, no timeout. */
export function nothingListens(evidence: Evidence): string | undefined {
  const target = unhealthyTarget(evidence);
  if (target === undefined || !/^Health checks failed$/.test(target.reason)) return undefined;
  return `Nothing answers on port ${checkedPort(evidence, target)} of the task, where the load balancer’s health check asks${request(evidence)}.`;
}

/** Path, port and code, as far as they are known. */
export function loadBalancerCause(evidence: Evidence): string {
  const target = unhealthyTarget(evidence);
  const check = 'The load balancer’s health check';
  if (target === undefined) return `${check}${request(evidence)} fails.`;
  const asked = `${check}${request(evidence)} on port ${checkedPort(evidence, target)}`;
  const codes = /failed with these codes: \[(.+)\]/.exec(target.reason)?.[1];
  if (codes === undefined) return `${asked} fails: ${target.reason}.`;
  const { healthCheck } = evidence;
  return `${asked} gets ${codes}${healthCheck === undefined ? '' : `, not ${healthCheck.successCodes}`}.`;
}

function unhealthyTarget({ events }: Evidence): UnhealthyTarget | undefined {
  const pattern = /\(port (\d+)\) is unhealthy in \(target-group .*due to \(reason (.+)\)/;
  const [, port, reason] =
    events.map(({ message }) => pattern.exec(message)).find((one) => one !== null) ?? [];
  return port === undefined || reason === undefined ? undefined : { port, reason };
}

function checkedPort({ healthCheck }: Evidence, target: UnhealthyTarget): string {
  return healthCheck === undefined || healthCheck.port === 'traffic-port' ? target.port : healthCheck.port;
}

function request({ healthCheck }: Evidence): string {
  return healthCheck === undefined ? '' : ` for ${healthCheck.path}`;
}
