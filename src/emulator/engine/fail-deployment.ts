import type { Deployment } from './deployment.js';
import type { DeploymentFailure } from './deployment-failure.js';
import { endServiceDeployment, requestStop } from './end-service-deployment.js';
import type { EngineContext } from './engine-context.js';
import * as texts from './event-texts.js';
import { rollBack } from './roll-back.js';
import type { Service } from './service.js';
import { tell } from './tell.js';

/** The PRIMARY deployment has failed: it goes back where that was asked for and is possible, else it stops where it is. */
export function failDeployment(
  service: Service,
  deployment: Deployment,
  failure: DeploymentFailure,
  context: EngineContext,
): void {
  const now = context.timers.now();
  const status = service.current?.status;
  markFailed(deployment, failure.failedReason, now);
  tell(service, context, texts.failed(deployment.id, failure.event));
  if (status === 'ROLLBACK_IN_PROGRESS') {
    endServiceDeployment(service, 'ROLLBACK_FAILED', now, failure.rollbackFailedReason);
  } else if (failure.rollsBack || status === 'ROLLBACK_REQUESTED') rollBack(service, failure, context);
  else requestStop(service, now, failure.stoppedReason);
}

/** StopServiceDeployment with ROLLBACK: the scheduler takes up what the operation requested. */
export function rollBackOnRequest(service: Service, deployment: Deployment, context: EngineContext): void {
  markFailed(deployment, `ECS deployment ${deployment.id} stopped.`, context.timers.now());
  const reason = {
    statusReason: 'Service deployment rolled back by user.',
    rolloutReason: 'ECS deployment rolling back to deploymentId',
  };
  rollBack(service, reason, context);
}

function markFailed(deployment: Deployment, reason: string, now: number): void {
  deployment.rolloutState = 'FAILED';
  deployment.rolloutStateReason = reason;
  deployment.updatedAt = now;
}
