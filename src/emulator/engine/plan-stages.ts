import type { ServiceDeployment } from './deployment.js';
import { bakeTime } from './deployment-strategy.js';
import type { Stage } from './stage.js';

/** It lasts until the scheduler's next look, so that it can be seen. */
const RECONCILE: Stage = { name: 'RECONCILE_SERVICE', lasts: 1 };

/** The stages of a rolling deployment in order; one that has nothing to wait for passes unseen. */
export function planStages({ configuration, alarms, sources }: ServiceDeployment): Stage[] {
  const bake = bakeTime(configuration, alarms.status === 'MONITORING');
  return [
    ...(sources.length > 1 ? [RECONCILE] : []),
    { name: 'PRE_SCALE_UP' },
    { name: 'SCALE_UP' },
    { name: 'POST_SCALE_UP' },
    ...(bake > 0 ? [{ name: 'BAKE_TIME', lasts: bake } as const] : []),
    { name: 'CLEAN_UP' },
  ];
}

/** A rolling deployment's way back: the old tasks again, without bake. */
export const ROLLBACK_STAGES: readonly Stage[] = [{ name: 'SCALE_UP' }, { name: 'CLEAN_UP' }];
