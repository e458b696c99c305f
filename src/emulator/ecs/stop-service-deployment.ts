import type { StopServiceDeploymentRequest, StopServiceDeploymentResponse } from '@aws-sdk/client-ecs';
import { AwsError } from '../aws-error.js';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { findServiceDeployment } from './find-service-deployment.js';

/** Requests the rollback of a service deployment that still runs (source: ECS API reference: ROLLBACK only). */
export function stopServiceDeployment(
  ecs: Ecs,
  input: Validated<StopServiceDeploymentRequest>,
): StopServiceDeploymentResponse {
  const { serviceDeploymentArn, stopType = 'ROLLBACK' } = input;
  if (stopType !== 'ROLLBACK') throw invalidParameter('The stop type must be ROLLBACK.');
  const found = findServiceDeployment(ecs, serviceDeploymentArn);
  if (found === undefined) {
    throw new AwsError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  }
  const { service, deployment } = found;
  if (deployment.status !== 'PENDING' && deployment.status !== 'IN_PROGRESS') {
    throw new AwsError(
      'ConflictException',
      `The service deployment cannot be stopped because its status is ${deployment.status}.`,
      { resourceIds: [serviceDeploymentArn] },
    );
  }
  deployment.status = 'ROLLBACK_REQUESTED';
  deployment.updatedAt = ecs.now();
  ecs.engine.wake(service);
  return { serviceDeploymentArn };
}
