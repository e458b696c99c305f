import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import type { RollbackReason } from './roll-back.js';

/** Why a deployment fails and what follows, in ECS's words. */
export interface DeploymentFailure extends RollbackReason {
  /** After `deployment failed: ` in the service's event list. */
  readonly event: string;
  readonly failedReason: string;
  /** The statusReason where nothing is rolled back; inferred, since AWS documents no text for it. */
  readonly stoppedReason: string;
  readonly rollsBack: boolean;
  /** The statusReason when this happens to a rollback. */
  readonly rollbackFailedReason: string;
}

const BREAKER = 'ECS deployment circuit breaker:';
const EXCEEDED = 'because the circuit breaker threshold was exceeded.';
const ALARMS = 'because of one or more active alarms.';

/** Source: ECS developer guide, "How the Amazon ECS deployment circuit breaker detects failures". */
export function breakerFailure({ deploymentCircuitBreaker }: DeploymentConfiguration): DeploymentFailure {
  return {
    event: 'tasks failed to start.',
    failedReason: `${BREAKER} tasks failed to start.`,
    statusReason: `Service deployment rolled back ${EXCEEDED}`,
    rolloutReason: `${BREAKER} rolling back to deploymentId`,
    stoppedReason: `Service deployment stopped ${EXCEEDED}`,
    rollbackFailedReason: `Service deployment rollback failed ${EXCEEDED}`,
    rollsBack: deploymentCircuitBreaker?.rollback ?? false,
  };
}

/** The event and the statusReason are as users report them; the rolloutStateReasons follow the circuit breaker's form. */
export function alarmFailure({ alarms }: DeploymentConfiguration): DeploymentFailure {
  return {
    event: 'alarm detected.',
    failedReason: 'ECS deployment failed: alarm detected.',
    statusReason: `Service deployment rolled back ${ALARMS}`,
    rolloutReason: 'ECS deployment alarm detected: rolling back to deploymentId',
    stoppedReason: `Service deployment stopped ${ALARMS}`,
    rollbackFailedReason: `Service deployment rollback failed ${ALARMS}`,
    rollsBack: alarms?.rollback ?? false,
  };
}

/** A failure that is always rolled back and names its own reason in the event list too. */
export function ownFailure(why: string): DeploymentFailure {
  const statusReason = `Service deployment rolled back because ${why}`;
  return {
    event: statusReason,
    failedReason: `ECS deployment failed: ${statusReason}`,
    statusReason,
    rolloutReason: 'ECS deployment rolling back to deploymentId',
    stoppedReason: statusReason,
    rollbackFailedReason: statusReason,
    rollsBack: true,
  };
}
