import type { Deployment } from './deployment.js';
import { endServiceDeployment, noFailures } from './deployment-transitions.js';
import type { EngineContext } from './engine-context.js';
import * as texts from './event-texts.js';
import type { Service } from './service.js';
import { tell } from './tell.js';

const BREAKER = 'ECS deployment circuit breaker:';
const ROLLED_BACK = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
const NO_CANDIDATE = 'No rollback candidate was found to run the rollback.';
/** Inferred: AWS documents the status for this case but no text. */
const NOT_ROLLED_BACK = 'Service deployment stopped because the circuit breaker threshold was exceeded.';
const ROLLBACK_FAILED =
  'Service deployment rollback failed because the circuit breaker threshold was exceeded.';

/** The circuit breaker has tripped on the PRIMARY deployment (source: ECS developer guide, deployment circuit breaker). */
export function failDeployment(service: Service, deployment: Deployment, context: EngineContext): void {
  const now = context.timers.now();
  const wasRollback = service.current?.status === 'ROLLBACK_IN_PROGRESS';
  markFailed(deployment, `${BREAKER} tasks failed to start.`, now);
  tell(service, context, texts.failed(deployment.id));
  if (service.current !== undefined) service.current.breaker.status = 'TRIGGERED';
  const { rollback } = service.settings.deploymentConfiguration.deploymentCircuitBreaker ?? {};
  if (wasRollback) endServiceDeployment(service, 'ROLLBACK_FAILED', now, ROLLBACK_FAILED);
  else if (rollback) rollBack(service, ROLLED_BACK, `${BREAKER} rolling back to deploymentId`, context);
  else endServiceDeployment(service, 'STOPPED', now, NOT_ROLLED_BACK);
}

/** StopServiceDeployment with ROLLBACK: the scheduler takes up what the operation requested. */
export function rollBackOnRequest(service: Service, deployment: Deployment, context: EngineContext): void {
  markFailed(deployment, `ECS deployment ${deployment.id} stopped.`, context.timers.now());
  rollBack(
    service,
    'Service deployment rolled back because a rollback was requested.',
    'ECS deployment rolling back to deploymentId',
    context,
  );
}

function markFailed(deployment: Deployment, reason: string, now: number): void {
  deployment.rolloutState = 'FAILED';
  deployment.rolloutStateReason = reason;
  deployment.updatedAt = now;
}

/** Makes the last completed deployment the PRIMARY again, under its own id. */
function rollBack(service: Service, reason: string, stateReason: string, context: EngineContext): void {
  const now = context.timers.now();
  const candidate = service.lastCompleted;
  if (service.current === undefined) return;
  service.current.status = 'ROLLBACK_IN_PROGRESS';
  service.current.updatedAt = now;
  service.current.statusReason = reason;
  if (candidate === undefined) {
    endServiceDeployment(service, 'ROLLBACK_FAILED', now, NO_CANDIDATE);
    return;
  }
  service.current.rollback = { reason, startedAt: now, serviceRevisionArn: candidate.revision.arn };
  Object.assign(candidate, noFailures());
  candidate.status = 'PRIMARY';
  candidate.rolloutState = 'IN_PROGRESS';
  candidate.rolloutStateReason = `${stateReason} ${candidate.id}.`;
  candidate.updatedAt = now;
  const others = service.deployments.filter((deployment) => deployment !== candidate);
  for (const other of others) other.status = 'ACTIVE';
  service.deployments = [candidate, ...others];
  tell(service, context, texts.rollingBack(candidate.id));
}
