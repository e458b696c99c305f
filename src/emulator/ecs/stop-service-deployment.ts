import type { StopServiceDeploymentRequest, StopServiceDeploymentResponse } from '@aws-sdk/client-ecs';
import { AwsError } from '../aws-error.js';
import { isOver, moveTo } from '../engine/service-deployment-status.js';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { requireServiceDeployment } from './find-service-deployment.js';

/**
 * Requests the rollback of a service deployment that still runs; one that is on its way back or out already goes on
 * (source: ECS developer guide, "Stopping Amazon ECS service deployments").
 */
export function stopServiceDeployment(
  ecs: Ecs,
  { serviceDeploymentArn, stopType = 'ROLLBACK' }: Validated<StopServiceDeploymentRequest>,
): StopServiceDeploymentResponse {
  if (stopType !== 'ROLLBACK') throw unsupportedStopType(stopType);
  const { service, deployment } = requireServiceDeployment(ecs, serviceDeploymentArn);
  if (isOver(deployment)) {
    throw new AwsError(
      'ConflictException',
      `The service deployment cannot be stopped because its status is ${deployment.status}.`,
      { resourceIds: [serviceDeploymentArn] },
    );
  }
  if (deployment.status === 'PENDING' || deployment.status === 'IN_PROGRESS') {
    moveTo(deployment, 'ROLLBACK_REQUESTED', ecs.now());
    ecs.store.saveService(service);
    ecs.engine.wake(service);
  }
  return { serviceDeploymentArn };
}

/** ABORT is in ECS's model and refused by ECS all the same; the text is as users report it. */
function unsupportedStopType(stopType: string): AwsError {
  return new AwsError(
    'UnsupportedFeatureException',
    `ECS StopServiceDeployment API with ${stopType} stopType is not supported.`,
  );
}
