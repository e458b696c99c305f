import { findCluster } from '../ecs/find-cluster.js';
import type { Place } from '../regional.js';
import type { Services } from '../services.js';
import type { Planting } from './seed.js';

/** Is it there from an earlier run with the same `--data`? What is there is left as it is. */
export function alreadyThere({ operation, input }: Planting, services: Services, place: Place): boolean {
  const { ecr, elb, logs } = services;
  const ecs = services.ecs.in(place);
  switch (operation) {
    case 'CreateLogGroup':
      return logs.groupExists(String(input.logGroupName));
    case 'CreateRepository':
    case 'PutLifecyclePolicy':
      return ecr.find(place.accountId, place.region, String(input.repositoryName)) !== undefined;
    case 'RegisterTaskDefinition':
      return ecs.families.has(String(input.family));
    case 'CreateCapacityProvider':
      return ecs.capacityProviders.has(String(input.name));
    case 'CreateService':
      return (
        findCluster(ecs, text(input.cluster))?.services.get(String(input.serviceName))?.status === 'ACTIVE'
      );
    case 'CreateListener':
      return [...elb.listeners.values()].some(({ requestedPort }) => requestedPort === input.Port);
    default:
      return false;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
