import type { ServiceRevisionSummary } from '@aws-sdk/client-ecs';
import { countRevision, type RevisionCounts } from '../engine/count-revision.js';
import type { ServiceRevision } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';

/** A revision with its tasks: as they are now, or as they were when a service deployment ended. */
export function summarizeRevision(
  service: Service,
  revision: ServiceRevision,
  then?: ReadonlyMap<string, RevisionCounts>,
): ServiceRevisionSummary {
  const { requested, running, pending } = then?.get(revision.arn) ?? countRevision(service, revision);
  return {
    arn: revision.arn,
    requestedTaskCount: requested,
    runningTaskCount: running,
    pendingTaskCount: pending,
  };
}
