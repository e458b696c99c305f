import type { Deployment } from './deployment.js';
import { endServiceDeployment } from './deployment-transitions.js';
import type { EngineContext } from './engine-context.js';
import * as texts from './event-texts.js';
import { readiness } from './readiness.js';
import type { Service } from './service.js';
import type { Task } from './task.js';
import { tell } from './tell.js';

/** Ends the roll-out once every desired task serves and nothing of an older deployment is left. */
export function completeDeployment(service: Service, context: EngineContext): void {
  dropDrained(service);
  const [primary, ...others] = service.deployments;
  if (service.status !== 'ACTIVE') return;
  if (primary?.rolloutState !== 'IN_PROGRESS' || others.length > 0 || !isServing(service, context)) return;
  const now = context.timers.now();
  primary.rolloutState = 'COMPLETED';
  primary.rolloutStateReason = `ECS deployment ${primary.id} completed.`;
  primary.updatedAt = now;
  service.lastCompleted = primary;
  tell(service, context, texts.completed(primary.id));
  if (service.current !== undefined) service.current.lifecycleStage = 'CLEAN_UP';
  const rolledBack = service.current?.status === 'ROLLBACK_IN_PROGRESS';
  endServiceDeployment(service, rolledBack ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL', now);
}

/** Tells once that the service has what it wants, and nothing on its way in or out. */
export function reportSteadyState(service: Service, context: EngineContext): void {
  const completed = service.deployments[0]?.rolloutState === 'COMPLETED' && service.deployments.length === 1;
  if (service.steady || !completed || service.status !== 'ACTIVE' || !isServing(service, context)) return;
  if (present(service).length !== service.desiredCount) return;
  service.steady = true;
  tell(service, context, texts.STEADY);
}

/** Older deployments leave the list when their last task has stopped. */
function dropDrained(service: Service): void {
  const left = present(service);
  service.deployments = service.deployments.filter(
    (deployment) => deployment.status === 'PRIMARY' || left.some((task) => task.deployment === deployment),
  );
}

/** A task in DEPROVISIONING has no container any more, and one that has STOPPED is about to be forgotten. */
function present(service: Service): Task[] {
  return [...service.tasks].filter((task) => !['DEPROVISIONING', 'STOPPED'].includes(task.lastStatus));
}

function isServing(service: Service, context: EngineContext): boolean {
  const primary: Deployment | undefined = service.deployments[0];
  const wanted = [...service.tasks].filter(
    (task) => task.desiredStatus === 'RUNNING' && task.deployment === primary,
  );
  return wanted.length === service.desiredCount && wanted.every((task) => isHealthy(service, task, context));
}

function isHealthy(service: Service, task: Task, context: EngineContext): boolean {
  const grace = service.settings.healthCheckGracePeriodSeconds;
  return readiness(task, context.timers.now(), grace).state === 'healthy';
}
