import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';

const MINUTE = 60_000;
/** "Less than 5 minutes" by default (source: ECS developer guide, "How CloudWatch alarms detect … failures", bake time). */
const ALARM_BAKE = 3 * MINUTE;

/** Does the strategy run both revisions side by side and shift traffic from one to the other? */
export function shiftsTraffic({ strategy }: DeploymentConfiguration): boolean {
  return strategy !== undefined && strategy !== 'ROLLING';
}

/** How long a rolled-out deployment is watched before it counts, in milliseconds. */
export function bakeTime(configuration: DeploymentConfiguration, watchesAlarms: boolean): number {
  const given = (configuration.bakeTimeInMinutes ?? 0) * MINUTE;
  return given === 0 && watchesAlarms && !shiftsTraffic(configuration) ? ALARM_BAKE : given;
}
