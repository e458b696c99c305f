import { references } from '../../check/references.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { failed, type Line, ok, warning } from '../line.js';
import { type RolloutRoom, rolloutRoom } from './rollout-room.js';

type Judged = Pick<ServiceSnapshot, 'desired' | 'rolloutLimits' | 'setUp' | 'circuitBreaker'>;

/** Whether a deployment can go on at all, without an outage, and ends when it fails; `wanted` is `desired-count`. */
export function judgeRollout(service: Judged, wanted?: number): readonly Line[] {
  const room = rolloutRoom(service, wanted);
  return [desiredCount(room), ...limits(service, room), ...breaker(service), ...alarms(service)];
}

function desiredCount({ desired }: RolloutRoom): Line {
  if (desired > 0) return ok('desired-count', `${desired} ${desired === 1 ? 'task is' : 'tasks are'} wanted`);
  return warning(
    'desired-count',
    'No task is wanted: a deployment starts none, so that it proves nothing.',
    'Set desired-count, or run ecs-ship scale with the number of tasks.',
  );
}

function limits({ rolloutLimits, setUp }: Judged, { desired, extra, spare }: RolloutRoom): readonly Line[] {
  if (rolloutLimits === undefined || desired === 0 || (setUp && setUp.strategy !== 'ROLLING')) return [];
  const { minimumHealthyPercent: least, maximumPercent: most } = rolloutLimits;
  const percentages = `minimumHealthyPercent ${least} and maximumPercent ${most}`;
  if (extra === 0 && spare === 0) {
    return [
      failed(
        'rollout-limits',
        `With ${percentages} ECS may neither start a task first nor stop one of ${desired}: a deployment never begins.`,
        'Raise maximumPercent to 200, or lower minimumHealthyPercent.',
        references.rollingUpdate,
      ),
    ];
  }
  if (spare === desired && extra === 0 && setUp?.isDaemon !== true) {
    return [
      warning(
        'rollout-limits',
        `With ${percentages} ECS stops every task before the first new one runs: each deployment is an outage.`,
        'Set minimumHealthyPercent to 100 and maximumPercent to 200.',
        references.rollingUpdate,
      ),
    ];
  }
  return [ok('rollout-limits', `${percentages} let a deployment of ${desired} go on`)];
}

function breaker({ circuitBreaker, setUp }: Judged): readonly Line[] {
  if (setUp && setUp.strategy !== 'ROLLING') return [];
  if (circuitBreaker.enabled && circuitBreaker.rollback) {
    return [ok('circuit-breaker', 'the circuit breaker is on and rolls back')];
  }
  return [
    warning(
      'circuit-breaker',
      circuitBreaker.enabled
        ? 'The circuit breaker is on, but does not roll back: a deployment that fails leaves the service without its new tasks.'
        : 'The circuit breaker is off: ECS starts tasks that fail again and again, and never says that the deployment has failed.',
      'Set deploymentCircuitBreaker with enable and rollback true.',
      references.circuitBreaker,
    ),
  ];
}

function alarms({ setUp }: Judged): readonly Line[] {
  if (setUp?.alarms === undefined) return [];
  const { names, rollback } = setUp.alarms;
  const named = names.join(', ');
  if (names.length > 0 && rollback)
    return [ok('deployment-alarms', `${named} ${names.length === 1 ? 'rolls' : 'roll'} back a deployment`)];
  return [
    warning(
      'deployment-alarms',
      names.length === 0
        ? 'Deployments are said to watch alarms, but none is named.'
        : `${named}: an alarm ends a deployment, but does not roll it back.`,
      'Set alarms of the deployment configuration with alarmNames, enable and rollback true.',
    ),
  ];
}
