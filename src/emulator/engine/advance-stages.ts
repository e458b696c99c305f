import type { ServiceDeployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import { planStages } from './plan-stages.js';
import type { Service } from './service.js';
import { isOver, moveTo } from './service-deployment-status.js';
import type { Stage } from './stage.js';
import { meetsCondition } from './stage-conditions.js';

/** PENDING → IN_PROGRESS, once the scheduler has taken it up. */
export function beginServiceDeployment(service: Service, context: EngineContext): void {
  const { current } = service;
  if (current?.status !== 'PENDING') return;
  const now = context.timers.now();
  moveTo(current, 'IN_PROGRESS', now);
  current.startedAt = now;
  takeStages(current, planStages(current), now);
  advanceStages(service, context);
}

/** Puts a service deployment at the beginning of a way. */
export function takeStages(current: ServiceDeployment, stages: readonly Stage[], now: number): void {
  current.stages = stages;
  enterStage(current, 0, now);
}

/** Goes on as far as conditions allow, and never past the last stage; answers whether it has moved. */
export function advanceStages(service: Service, context: EngineContext): boolean {
  const { current } = service;
  if (current === undefined || isOver(current)) return false;
  const before = current.stageAt;
  while (current.stageAt < current.stages.length - 1 && isStageOver(service, context)) {
    enterStage(current, current.stageAt + 1, context.timers.now());
  }
  return current.stageAt !== before;
}

/** Is the last stage of its way over too? */
export function isWayOver(service: Service, context: EngineContext): boolean {
  const { current } = service;
  if (current === undefined || current.stages.length === 0) return false;
  return current.stageAt === current.stages.length - 1 && isStageOver(service, context);
}

/** When the stage is over by time alone; undefined when it does not wait for time. */
export function stageEnd(current: ServiceDeployment): number | undefined {
  const lasts = current.stages[current.stageAt]?.lasts;
  return lasts === undefined ? undefined : current.stageSince + lasts;
}

function isStageOver(service: Service, context: EngineContext): boolean {
  const { current } = service;
  const [primary] = service.deployments;
  const stage = current?.stages[current.stageAt];
  if (current === undefined || primary === undefined || stage === undefined) return false;
  if (context.timers.now() < (stageEnd(current) ?? 0)) return false;
  return meetsCondition(stage.name, { service, current, primary, context });
}

function enterStage(current: ServiceDeployment, at: number, now: number): void {
  const stage = current.stages[at];
  current.stageAt = at;
  current.stageSince = now;
  current.updatedAt = now;
  if (stage !== undefined && stage.name !== 'PRE_PRODUCTION_TRAFFIC_SHIFT')
    current.lifecycleStage = stage.name;
}
