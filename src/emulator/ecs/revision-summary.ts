import type { ServiceRevisionSummary } from '@aws-sdk/client-ecs';
import type { ServiceRevision } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import { countTasks } from './count-tasks.js';

/** How many tasks of a revision are asked for, run and are on their way. */
export function summarizeRevision(service: Service, revision: ServiceRevision): ServiceRevisionSummary {
  const counts = countTasks(service, (task) => task.deployment?.revision === revision);
  const isPrimary = service.deployments[0]?.revision === revision;
  return {
    arn: revision.arn,
    requestedTaskCount: isPrimary ? service.desiredCount : counts.wanted,
    runningTaskCount: counts.running,
    pendingTaskCount: counts.pending,
  };
}
