import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { invalidParameter } from './errors.js';

const DAY = 1440;

/** Refuses times and percentages out of the ranges that the ECS API reference gives; the texts are inferred. */
export function checkStrategy({
  bakeTimeInMinutes,
  linearConfiguration: linear,
  canaryConfiguration: canary,
}: DeploymentConfiguration): void {
  within('bakeTimeInMinutes', bakeTimeInMinutes, 0, DAY);
  within('stepPercent', linear?.stepPercent, 3, 100);
  within('stepBakeTimeInMinutes', linear?.stepBakeTimeInMinutes, 0, DAY);
  within('canaryPercent', canary?.canaryPercent, 0.1, 100);
  within('canaryBakeTimeInMinutes', canary?.canaryBakeTimeInMinutes, 0, DAY);
}

function within(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (value >= least && value <= most)) return;
  throw invalidParameter(`${name} must be between ${least} and ${most}.`);
}
