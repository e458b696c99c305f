import type {
  ContinueServiceDeploymentRequest,
  ContinueServiceDeploymentResponse,
} from '@aws-sdk/client-ecs';
import { isOver, moveTo } from '../engine/service-deployment-status.js';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireServiceDeployment } from './find-service-deployment.js';

const HOOK_ID = /^ecs-[a-z]+-[\w-]+$/;

/** Ends a pause: the deployment goes on, or back (source: ECS developer guide, "Continuing service deployments"). */
export function continueServiceDeployment(
  ecs: Ecs,
  { serviceDeploymentArn, hookId, action = 'CONTINUE' }: Validated<ContinueServiceDeploymentRequest>,
): ContinueServiceDeploymentResponse {
  if (!HOOK_ID.test(hookId)) {
    throw invalidParameter('Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}');
  }
  const { service, deployment } = requireServiceDeployment(ecs, serviceDeploymentArn);
  if (isOver(deployment)) {
    throw invalidParameter(
      'Continuing a service deployment is not allowed for service deployment in terminal states.',
    );
  }
  const run = deployment.hooks.find(({ id, status }) => id === hookId && status === 'AWAITING_ACTION');
  if (run === undefined || deployment.status !== 'IN_PROGRESS') {
    throw invalidParameter(
      'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN',
    );
  }
  run.status = action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
  if (action === 'ROLLBACK') moveTo(deployment, 'ROLLBACK_REQUESTED', ecs.now());
  ecs.store.saveService(service);
  ecs.engine.wake(service);
  return { serviceDeploymentArn };
}
