import { countTasks } from './count-tasks.js';
import type { ServiceRevision } from './deployment.js';
import type { Service } from './service.js';

/** How many tasks of a revision are asked for, run and are on their way. */
export interface RevisionCounts {
  readonly requested: number;
  readonly running: number;
  readonly pending: number;
}

export function countRevision(service: Service, revision: ServiceRevision): RevisionCounts {
  const { running, pending, wanted } = countTasks(service, (task) => task.deployment?.revision === revision);
  const isPrimary = service.deployments[0]?.revision === revision;
  return { requested: isPrimary ? service.desiredCount : wanted, running, pending };
}
