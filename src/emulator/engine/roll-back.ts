import type { Deployment } from './deployment.js';
import { endServiceDeployment } from './end-service-deployment.js';
import type { EngineContext } from './engine-context.js';
import { takeStages } from './enter-stage.js';
import * as texts from './event-texts.js';
import { rollbackStages } from './plan-stages.js';
import type { Service } from './service.js';
import { moveTo } from './service-deployment-status.js';
import { noFailures } from './start-deployment.js';
import { tell } from './tell.js';

const NO_CANDIDATE = 'No rollback candidate was found to run the rollback.';

/** Why a service deployment goes back, in the words of its statusReason and of the deployment's rolloutStateReason. */
export interface RollbackReason {
  readonly statusReason: string;
  /** Followed by the deployment's id. */
  readonly rolloutReason: string;
}

/** Makes the last completed deployment the PRIMARY again, under its own id. */
export function rollBack(service: Service, reason: RollbackReason, context: EngineContext): void {
  const { current } = service;
  const now = context.timers.now();
  if (current === undefined) return;
  moveTo(current, 'ROLLBACK_IN_PROGRESS', now, reason.statusReason);
  const candidate = rollbackCandidate(service);
  if (candidate === undefined) {
    endServiceDeployment(service, 'ROLLBACK_FAILED', now, NO_CANDIDATE);
    return;
  }
  current.rollback = {
    reason: reason.statusReason,
    startedAt: now,
    serviceRevisionArn: candidate.revision.arn,
  };
  takeStages(service, rollbackStages(current), context);
  reinstate(service, candidate, `${reason.rolloutReason} ${candidate.id}.`, now);
  tell(service, context, texts.rollingBack(candidate.id));
}

/** A deployment that is itself being rolled back to is no candidate (source: ECS developer guide, deployment circuit breaker). */
function rollbackCandidate({ lastCompleted }: Service): Deployment | undefined {
  return lastCompleted?.rolloutState === 'COMPLETED' ? lastCompleted : undefined;
}

function reinstate(service: Service, candidate: Deployment, reason: string, now: number): void {
  Object.assign(candidate, noFailures());
  candidate.status = 'PRIMARY';
  candidate.rolloutState = 'IN_PROGRESS';
  candidate.rolloutStateReason = reason;
  candidate.updatedAt = now;
  const others = service.deployments.filter((deployment) => deployment !== candidate);
  for (const other of others) other.status = 'ACTIVE';
  service.deployments = [candidate, ...others];
}
