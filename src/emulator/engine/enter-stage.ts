import type { ServiceDeployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import { shiftTraffic } from './shift-traffic.js';
import type { Stage } from './stage.js';

/** Puts a service deployment at the beginning of a way. */
export function takeStages(
  current: ServiceDeployment,
  stages: readonly Stage[],
  context: EngineContext,
): void {
  current.stages = stages;
  enterStage(current, 0, context);
}

/** Begins a stage: traffic shifts at once. */
export function enterStage(current: ServiceDeployment, at: number, context: EngineContext): void {
  const stage = current.stages[at];
  if (stage === undefined) return;
  const now = context.timers.now();
  current.stageAt = at;
  current.stageSince = now;
  current.updatedAt = now;
  if (stage.name !== 'PRE_PRODUCTION_TRAFFIC_SHIFT') current.lifecycleStage = stage.name;
  const { production, test } = stage;
  if (production === undefined && test === undefined) return;
  shiftTraffic(
    current,
    { ...(production !== undefined && { production }), ...(test !== undefined && { test }) },
    context,
  );
}
