import type { DeploymentConfiguration, SchedulingStrategy } from '@aws-sdk/client-ecs';

/** How few healthy tasks and how many tasks at all a deployment may leave. */
export interface RolloutLimits {
  readonly minimum: number;
  readonly maximum: number;
}

/** What ECS assumes when the service does not say (source: ECS API reference, DeploymentConfiguration). */
export function defaultPercents(strategy: SchedulingStrategy): { minimum: number; maximum: number } {
  return strategy === 'DAEMON' ? { minimum: 0, maximum: 100 } : { minimum: 100, maximum: 200 };
}

/** The minimum rounds up and the maximum rounds down, so both promises hold for any desired count. */
export function rolloutLimits(
  desired: number,
  configuration: DeploymentConfiguration,
  strategy: SchedulingStrategy = 'REPLICA',
): RolloutLimits {
  const defaults = defaultPercents(strategy);
  const minimumPercent = configuration.minimumHealthyPercent ?? defaults.minimum;
  const maximumPercent = configuration.maximumPercent ?? defaults.maximum;
  return {
    minimum: Math.ceil((desired * minimumPercent) / 100),
    maximum: Math.floor((desired * maximumPercent) / 100),
  };
}
