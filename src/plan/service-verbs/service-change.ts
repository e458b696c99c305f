import type { PlannedAction } from '../plan.js';
import type { PlannedRequest } from '../planned-request.js';

/** What a verb would do with a service that is there. */
export interface ServiceChange {
  /** As a plan tells it. */
  readonly actions: readonly PlannedAction[];
  /** What would be sent; none where it is so already. */
  readonly requests: readonly PlannedRequest[];
}
