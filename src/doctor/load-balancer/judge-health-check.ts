import { references } from '../../check/references.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { TargetGroup, TargetState } from '../../ports/target-groups-port.js';
import type { ServiceSnapshot, ServiceTarget } from '../../watch/rollout.js';
import { failed, type Line, ok, warning } from '../line.js';
import { allPorts, startPeriod } from './target-view.js';

/** Whether tasks can pass the load balancer's health check, and have the time for it. */
export function judgeHealthCheck(
  target: ServiceTarget,
  group: TargetGroup,
  definition: JsonObject,
  { healthCheckGracePeriodSeconds: grace = 0 }: Pick<ServiceSnapshot, 'healthCheckGracePeriodSeconds'>,
): readonly Line[] {
  return [port(target, group, definition), time(target, group, definition, grace)];
}

function port({ port: traffic }: ServiceTarget, { name, check }: TargetGroup, definition: JsonObject): Line {
  const asked = `${check.protocol}${check.path === undefined ? '' : ` ${check.path}`}`;
  if (check.port === 'traffic-port' || Number(check.port) === traffic)
    return ok('health-check-port', `${name} asks for ${asked} where it sends requests`);
  if (allPorts(definition).includes(Number(check.port)))
    return ok('health-check-port', `${name} asks for ${asked} on port ${check.port}`);
  return failed(
    'health-check-port',
    `${name} checks port ${check.port}, which no container of the task definition maps.`,
    'Set the health check’s port to traffic-port, or map the port.',
    references.loadBalancing,
  );
}

/** A target is given up after so many failed checks; ECS then replaces the task, unless its grace period still runs. */
function time({ container }: ServiceTarget, group: TargetGroup, definition: JsonObject, grace: number): Line {
  const { interval, unhealthyThreshold } = group.check;
  const patience = Math.max(grace, interval * unhealthyThreshold);
  const needed = startPeriod(definition, container);
  if (patience >= Math.max(needed, SHORTEST))
    return ok('health-check-time', `a task has ${patience} s until ${group.name} gives it up`);
  return warning(
    'health-check-time',
    needed > patience
      ? `${container} is given ${needed} s to start (startPeriod), and ${group.name} gives a task up after ${patience} s: ECS may stop it before it is ready.`
      : `${group.name} gives a task up after ${patience} s: one that starts more slowly is stopped again and again.`,
    `Set healthCheckGracePeriodSeconds to ${Math.max(needed, 60)} (aws ecs update-service --health-check-grace-period-seconds).`,
    references.loadBalancing,
  );
}

/** Seconds that most applications need to start, at the least. */
const SHORTEST = 15;

/** What the targets that are there say of the check's path and codes. */
export function judgeTargets({ name, check }: TargetGroup, targets: readonly TargetState[]): readonly Line[] {
  const checked = targets.filter(({ state }) => state === 'healthy' || state === 'unhealthy');
  const ill = checked.filter(({ state }) => state === 'unhealthy');
  if (checked.length === 0) return [];
  if (ill.length === 0)
    return [ok('target-health', `${name}: ${checked.length} of ${checked.length} targets are healthy`)];
  const why = [...new Set(ill.flatMap(({ description }) => description ?? []))].join('; ');
  const text = `${name}: ${ill.length} of ${checked.length} targets fail the health check${check.path === undefined ? '' : ` ${check.path}`}${why === '' ? '.' : `. ${why}.`}`;
  const remedy =
    'Correct the path, the port or the codes of the health check, or what the application answers to it.';
  return [
    ill.length === checked.length
      ? failed('target-health', text, remedy, references.loadBalancing)
      : warning('target-health', text, remedy, references.loadBalancing),
  ];
}
