import type { TrafficRules } from '../traffic-rules.js';
import { currentStage } from './current-stage.js';
import type { ServiceDeployment } from './deployment.js';
import { shiftsTraffic } from './deployment-strategy.js';
import { networkingProblem } from './networking-problem.js';

const DAY = 24 * 3_600_000;

/** Why a deployment that shifts traffic cannot go on; the words follow `rolled back because`. */
export function shiftProblem(
  current: ServiceDeployment,
  rules: TrafficRules,
  now: number,
): string | undefined {
  const stage = currentStage(current)?.name;
  if (!shiftsTraffic(current.configuration)) return undefined;
  if (stage === 'PRE_SCALE_UP') return networkingProblem(current.target, rules);
  const timesOut = stageTimeout(current);
  return timesOut !== undefined && now >= timesOut ? `${stage} lifecycle stage timed out.` : undefined;
}

/**
 * When a stage that waits for tasks has taken too long: after 24 hours (source: ECS developer guide, "Amazon ECS
 * blue/green service deployments workflow"). Hooks and bake times have their own ends.
 */
export function stageTimeout(current: ServiceDeployment): number | undefined {
  const stage = currentStage(current)?.name;
  const waits = stage === 'SCALE_UP' || stage === 'RECONCILE_SERVICE';
  return waits && shiftsTraffic(current.configuration) ? current.stageSince + DAY : undefined;
}
