import type { ServicePast } from '../../plan/rollback/previous-revision.js';
import type { TaskDefinitionRevision } from '../../ports/ecs-port.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';

/** What a service went through, and what it is now. */
export interface Past extends ServicePast {
  /** False where reading the history is not permitted. */
  readonly isKnown: boolean;
  readonly service: ServiceSnapshot;
  /** The revision that it runs. */
  readonly revision: TaskDefinitionRevision;
}
