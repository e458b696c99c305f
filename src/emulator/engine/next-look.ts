import { stageEnd } from './current-stage.js';
import { readiness } from './readiness.js';
import type { Service } from './service.js';
import { stageTimeout } from './shift-problem.js';
import { QUIET } from './tell.js';
import { hookTimes } from './watch-hooks.js';

/** When time alone will change something about the service; milliseconds since the epoch. */
export function nextLook(service: Service, now: number): number | undefined {
  const grace = service.settings.healthCheckGracePeriodSeconds;
  const times = [...service.tasks].flatMap((task) => {
    const ready = task.desiredStatus === 'RUNNING' ? readiness(task, now, grace) : undefined;
    return ready?.state === 'waiting' && ready.until !== undefined ? [ready.until] : [];
  });
  const startsAgain = service.deployments.map((deployment) => deployment.startsAgainAt);
  const { current } = service;
  const stage =
    current === undefined ? [] : [stageEnd(current) ?? 0, stageTimeout(current) ?? 0, ...hookTimes(current)];
  const steady = service.steady ? [service.steadyAt + QUIET] : [];
  const future = [...steady, ...times, ...startsAgain, ...stage].filter((time) => time > now);
  return future.length === 0 ? undefined : Math.min(...future);
}
