import type { CreateServiceRequest, DeploymentConfiguration, SchedulingStrategy } from '@aws-sdk/client-ecs';
import { defaultPercents } from '../engine/rollout-limits.js';
import type { ServiceSettings } from '../engine/service.js';

/** The members an update changes without a deployment, with ECS's defaults. */
export function newServiceSettings(input: CreateServiceRequest): ServiceSettings {
  return {
    deploymentConfiguration: completeConfiguration(
      input.deploymentConfiguration ?? {},
      input.schedulingStrategy,
    ),
    ...(input.loadBalancers?.length || input.healthCheckGracePeriodSeconds !== undefined
      ? { healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? 0 }
      : {}),
    placementConstraints: input.placementConstraints ?? [],
    placementStrategy: input.placementStrategy ?? [],
    enableECSManagedTags: input.enableECSManagedTags ?? false,
    enableExecuteCommand: input.enableExecuteCommand ?? false,
    propagateTags: input.propagateTags ?? 'NONE',
    availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? 'DISABLED',
  };
}

/** Source: ECS API reference, DeploymentConfiguration: 100/200 for REPLICA, 0/100 for DAEMON; no circuit breaker. */
export function completeConfiguration(
  given: DeploymentConfiguration,
  strategy: SchedulingStrategy = 'REPLICA',
): DeploymentConfiguration {
  const defaults = defaultPercents(strategy);
  return {
    ...given,
    deploymentCircuitBreaker: given.deploymentCircuitBreaker ?? { enable: false, rollback: false },
    maximumPercent: given.maximumPercent ?? defaults.maximum,
    minimumHealthyPercent: given.minimumHealthyPercent ?? defaults.minimum,
    strategy: given.strategy ?? 'ROLLING',
    bakeTimeInMinutes: given.bakeTimeInMinutes ?? 0,
    linearConfiguration:
      given.strategy === 'LINEAR' ? { ...LINEAR, ...given.linearConfiguration } : undefined,
    canaryConfiguration:
      given.strategy === 'CANARY' ? { ...CANARY, ...given.canaryConfiguration } : undefined,
  };
}

/** Source: ECS API reference, LinearConfiguration and CanaryConfiguration; ECS drops what is another strategy's. */
const LINEAR = { stepPercent: 10, stepBakeTimeInMinutes: 6 };
const CANARY = { canaryPercent: 5, canaryBakeTimeInMinutes: 10 };
