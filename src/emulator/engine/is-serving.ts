import type { Deployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import { presentTasks } from './present-tasks.js';
import { readiness } from './readiness.js';
import type { Service } from './service.js';

/** Has the deployment every task it should have, all of them healthy? */
export function isServing(
  service: Service,
  deployment: Deployment | undefined,
  { timers }: EngineContext,
): boolean {
  const wanted = wantedTasks(service, deployment);
  const grace = service.settings.healthCheckGracePeriodSeconds;
  return (
    wanted.length === service.desiredCount &&
    wanted.every((task) => readiness(task, timers.now(), grace).state === 'healthy')
  );
}

export function healthyCount(service: Service, deployment: Deployment, { timers }: EngineContext): number {
  const grace = service.settings.healthCheckGracePeriodSeconds;
  return wantedTasks(service, deployment).filter(
    (task) => readiness(task, timers.now(), grace).state === 'healthy',
  ).length;
}

/** Is nothing left of any other deployment? */
export function isAlone(service: Service, deployment: Deployment): boolean {
  return presentTasks(service).every((task) => task.deployment === deployment);
}

function wantedTasks(service: Service, deployment: Deployment | undefined) {
  return [...service.tasks].filter(
    (task) => task.desiredStatus === 'RUNNING' && task.deployment === deployment,
  );
}
