import type {
  CapacityProvider,
  CreateCapacityProviderRequest,
  CreateCapacityProviderResponse,
} from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';

/** A capacity provider of an Auto Scaling group; nothing scales here, so that it only is what clusters refer to. */
export function createCapacityProvider(
  ecs: Ecs,
  { name, tags = [], autoScalingGroupProvider: group }: Validated<CreateCapacityProviderRequest>,
): CreateCapacityProviderResponse {
  if (/^(aws|ecs|fargate)/i.test(name)) {
    throw invalidParameter('The specified capacity provider name is invalid.');
  }
  const provider: CapacityProvider = {
    capacityProviderArn: ecs.arns.capacityProvider(name),
    name,
    status: 'ACTIVE',
    ...(group && {
      autoScalingGroupProvider: {
        ...group,
        managedScaling: group.managedScaling ?? { status: 'DISABLED' },
        managedTerminationProtection: group.managedTerminationProtection ?? 'DISABLED',
      },
    }),
    tags,
  };
  ecs.capacityProviders.set(name, provider);
  ecs.store.saveCapacityProvider(provider);
  return { capacityProvider: provider };
}
