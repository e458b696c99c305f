import { isWayOver } from './advance-stages.js';
import { currentStage, isBefore } from './current-stage.js';
import { endServiceDeployment } from './end-service-deployment.js';
import type { EngineContext } from './engine-context.js';
import * as texts from './event-texts.js';
import { isServing } from './is-serving.js';
import { presentTasks } from './present-tasks.js';
import type { Service } from './service.js';
import { QUIET, tell } from './tell.js';

/** Ends the roll-out once it has gone all its way. */
export function completeDeployment(service: Service, context: EngineContext): void {
  dropDrained(service);
  const [primary] = service.deployments;
  if (service.status !== 'ACTIVE' || primary?.rolloutState !== 'IN_PROGRESS') return;
  if (!isWayOver(service, context)) return;
  const now = context.timers.now();
  primary.rolloutState = 'COMPLETED';
  primary.rolloutStateReason = `ECS deployment ${primary.id} completed.`;
  primary.updatedAt = now;
  service.lastCompleted = primary;
  tell(service, context, texts.completed(primary.id));
  const rolledBack = service.current?.status === 'ROLLBACK_IN_PROGRESS';
  endServiceDeployment(service, rolledBack ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL', now);
}

/** Tells that the service has what it wants and nothing on its way in or out, and again every six hours while that is so. */
export function reportSteadyState(service: Service, context: EngineContext): void {
  const [primary, ...others] = service.deployments;
  const now = context.timers.now();
  const completed = primary?.rolloutState === 'COMPLETED' && others.length === 0;
  const told = service.steady && now - service.steadyAt < QUIET;
  if (told || !completed || service.status !== 'ACTIVE') return;
  if (!isServing(service, primary, context) || presentTasks(service).length !== service.desiredCount) return;
  service.steady = true;
  service.steadyAt = now;
  tell(service, context, texts.STEADY);
}

/** Older deployments leave the list when their last task has stopped, the rolled-out one's source after its bake time. */
function dropDrained(service: Service): void {
  const left = presentTasks(service);
  const baked = isBaking(service) ? service.lastCompleted : undefined;
  service.deployments = service.deployments.filter(
    (deployment) =>
      deployment.status === 'PRIMARY' ||
      deployment === baked ||
      left.some((task) => task.deployment === deployment),
  );
}

/** Has the running deployment a bake time that is not over? */
function isBaking({ current }: Service): boolean {
  return isBefore(current, 'BAKE_TIME') || currentStage(current)?.name === 'BAKE_TIME';
}
