import type { ServiceDeployment } from './deployment.js';
import { shiftsTraffic } from './deployment-strategy.js';
import type { Stage } from './stage.js';

export function currentStage(current: ServiceDeployment | undefined): Stage | undefined {
  return current?.stages[current.stageAt];
}

/**
 * When the stage may be over, in milliseconds since the epoch; undefined when it does not wait for time. Where traffic
 * shifts, every stage lasts until the next look, so that it can be seen.
 */
export function stageEnd(current: ServiceDeployment): number | undefined {
  const lasts = Math.max(currentStage(current)?.lasts ?? 0, shiftsTraffic(current.configuration) ? 1 : 0);
  return lasts === 0 ? undefined : current.stageSince + lasts;
}

/** Is a stage of this name still to come? */
export function isBefore(current: ServiceDeployment | undefined, name: Stage['name']): boolean {
  return current?.stages.slice(current.stageAt + 1).some((stage) => stage.name === name) ?? false;
}
