import type { EngineContext } from './engine-context.js';
import type { Service } from './service.js';
import { shiftTraffic } from './shift-traffic.js';
import type { Stage } from './stage.js';
import { startHooks } from './start-hooks.js';

/** Puts a service deployment at the beginning of a way. */
export function takeStages(service: Service, stages: readonly Stage[], context: EngineContext): void {
  if (service.current === undefined) return;
  service.current.stages = stages;
  enterStage(service, 0, context);
}

/** Begins a stage: traffic shifts at once, then hooks are called. */
export function enterStage(service: Service, at: number, context: EngineContext): void {
  const { current } = service;
  const stage = current?.stages[at];
  if (current === undefined || stage === undefined) return;
  const now = context.timers.now();
  current.stageAt = at;
  current.stageSince = now;
  current.updatedAt = now;
  if (stage.name !== 'PRE_PRODUCTION_TRAFFIC_SHIFT') current.lifecycleStage = stage.name;
  const { production, test } = stage;
  const share = { ...(production !== undefined && { production }), ...(test !== undefined && { test }) };
  if (Object.keys(share).length > 0) shiftTraffic(current, share, context);
  startHooks(service, current, stage.name, context);
}
