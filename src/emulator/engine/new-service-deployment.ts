import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { newAlarmWatch } from './alarm-watch.js';
import { breakerThreshold } from './circuit-breaker.js';
import type { ServiceDeployment, ServiceRevision } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import type { Service } from './service.js';

/** The record of a roll-out that has not begun. */
export function newServiceDeployment(
  service: Service,
  target: ServiceRevision,
  sources: readonly ServiceRevision[],
  source: ServiceRevision | undefined,
  { ids, arns, timers, alarms }: EngineContext,
): ServiceDeployment {
  const configuration: DeploymentConfiguration = structuredClone(service.settings.deploymentConfiguration);
  const breaker = configuration.deploymentCircuitBreaker;
  const now = timers.now();
  return {
    arn: arns.serviceDeployment(service.clusterName, service.name, ids.serviceDeployment()),
    createdAt: now,
    updatedAt: now,
    sources,
    source,
    target,
    configuration,
    breaker: {
      status: breaker?.enable ? 'MONITORING' : 'DISABLED',
      failureCount: 0,
      threshold: breakerThreshold(service.desiredCount, breaker),
    },
    alarms: newAlarmWatch(configuration.alarms, alarms),
    stages: [],
    stageAt: 0,
    stageSince: now,
    hooks: [],
    status: 'PENDING',
  };
}
