import type { ServiceDeployment } from './deployment.js';
import { bakeTime, shiftsTraffic } from './deployment-strategy.js';
import type { Stage } from './stage.js';
import { trafficSteps } from './traffic-steps.js';

/** The stages of a service deployment in order. */
export function planStages(current: ServiceDeployment): readonly Stage[] {
  return shiftsTraffic(current.configuration) ? shiftingStages(current) : rollingStages(current);
}

/** A stage of a rolling deployment that has nothing to wait for passes unseen. */
function rollingStages({ configuration, alarms, sources }: ServiceDeployment): Stage[] {
  const bake = bakeTime(configuration, alarms.status === 'MONITORING');
  return [
    // It lasts until the scheduler's next look, so that it can be seen.
    ...(sources.length > 1 ? [{ name: 'RECONCILE_SERVICE', lasts: 1 } as const] : []),
    { name: 'PRE_SCALE_UP' },
    { name: 'SCALE_UP' },
    { name: 'POST_SCALE_UP' },
    ...(bake > 0 ? [{ name: 'BAKE_TIME', lasts: bake } as const] : []),
    { name: 'CLEAN_UP' },
  ];
}

/** A first deployment has nobody to share traffic with: it takes all of it at once. */
function shiftingStages({ configuration, sources, source }: ServiceDeployment): Stage[] {
  const steps = source === undefined ? [{ production: 100 }] : trafficSteps(configuration);
  return [
    ...(sources.length > 1 ? [{ name: 'RECONCILE_SERVICE', production: 0, test: 0 } as const] : []),
    { name: 'PRE_SCALE_UP' },
    { name: 'SCALE_UP' },
    { name: 'POST_SCALE_UP' },
    { name: 'TEST_TRAFFIC_SHIFT', test: 100 },
    { name: 'POST_TEST_TRAFFIC_SHIFT' },
    ...steps.flatMap((step): Stage[] => [
      { name: 'PRE_PRODUCTION_TRAFFIC_SHIFT' },
      { name: 'PRODUCTION_TRAFFIC_SHIFT', ...step },
    ]),
    { name: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    { name: 'BAKE_TIME', lasts: bakeTime(configuration, false) },
    { name: 'CLEAN_UP' },
  ];
}

/**
 * The way back: a rolling deployment starts the old tasks again; one that has shifted traffic gives it back first
 * (source: ECS developer guide, "Lambda hooks …", lifecycle hooks during rollback). Neither bakes.
 */
export function rollbackStages({ configuration, traffic }: ServiceDeployment): readonly Stage[] {
  if (!shiftsTraffic(configuration)) return [{ name: 'SCALE_UP' }, { name: 'CLEAN_UP' }];
  const { production = 0, test = 0 } = traffic ?? {};
  return [
    ...(production > 0 ? [{ name: 'PRODUCTION_TRAFFIC_SHIFT', production: 0 } as const] : []),
    ...(test > 0 ? [{ name: 'TEST_TRAFFIC_SHIFT', test: 0 } as const] : []),
    { name: 'CLEAN_UP' },
  ];
}
