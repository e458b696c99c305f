import type { DeleteServiceRequest, DeleteServiceResponse } from '@aws-sdk/client-ecs';
import { abandonServiceDeployments } from '../engine/end-service-deployment.js';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireActiveService } from './find-service.js';
import { describeService } from './service-description.js';

/** Drains a service: its tasks stop, then it is INACTIVE. Above a desired count of 0 only by force. */
export function deleteService(ecs: Ecs, input: Validated<DeleteServiceRequest>): DeleteServiceResponse {
  const service = requireActiveService(ecs, input.cluster, input.service);
  const scaled = service.desiredCount > 0 && service.schedulingStrategy === 'REPLICA';
  if (scaled && !input.force) {
    throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
  }
  service.status = 'DRAINING';
  service.desiredCount = 0;
  service.steady = false;
  abandonServiceDeployments(service, ecs.now());
  ecs.store.saveService(service);
  ecs.engine.wake(service);
  return { service: describeService(service) };
}
