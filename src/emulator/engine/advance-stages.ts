import { currentStage, stageEnd } from './current-stage.js';
import { shiftsTraffic } from './deployment-strategy.js';
import type { EngineContext } from './engine-context.js';
import { enterStage, takeStages } from './enter-stage.js';
import { planStages } from './plan-stages.js';
import type { Service } from './service.js';
import { isOver, moveTo } from './service-deployment-status.js';
import { meetsCondition } from './stage-conditions.js';
import { areHooksOver } from './watch-hooks.js';

/** PENDING → IN_PROGRESS, once the scheduler has taken it up. */
export function beginServiceDeployment(service: Service, context: EngineContext): void {
  const { current } = service;
  if (current?.status !== 'PENDING') return;
  const now = context.timers.now();
  moveTo(current, 'IN_PROGRESS', now);
  current.startedAt = now;
  takeStages(service, planStages(current), context);
  if (!shiftsTraffic(current.configuration)) advanceStages(service, context);
}

/**
 * Goes on as far as conditions allow, one stage a look where traffic shifts, and never past the last stage; answers
 * whether it has moved.
 */
export function advanceStages(service: Service, context: EngineContext): boolean {
  const { current } = service;
  if (current === undefined || isOver(current)) return false;
  const before = current.stageAt;
  while (current.stageAt < current.stages.length - 1 && isStageOver(service, context)) {
    enterStage(service, current.stageAt + 1, context);
    if (shiftsTraffic(current.configuration)) break;
  }
  return current.stageAt !== before;
}

/** Is the last stage of its way over too? */
export function isWayOver(service: Service, context: EngineContext): boolean {
  const { current } = service;
  if (current === undefined || current.stages.length === 0) return false;
  return current.stageAt === current.stages.length - 1 && isStageOver(service, context);
}

function isStageOver(service: Service, context: EngineContext): boolean {
  const { current } = service;
  const [primary] = service.deployments;
  const stage = currentStage(current);
  if (current === undefined || primary === undefined || stage === undefined) return false;
  if (context.timers.now() < (stageEnd(current) ?? 0) || !areHooksOver(current)) return false;
  return meetsCondition(stage.name, { service, current, primary, context });
}
