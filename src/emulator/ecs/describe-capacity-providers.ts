import type {
  CapacityProvider,
  DescribeCapacityProvidersRequest,
  DescribeCapacityProvidersResponse,
} from '@aws-sdk/client-ecs';
import type { Ecs } from './ecs.js';
import { ecsPage } from './ecs-page.js';

/** Every account has them (source: ECS developer guide, "Amazon ECS clusters for Fargate workloads"). */
const FARGATE = ['FARGATE', 'FARGATE_SPOT'];

/** Capacity providers by name or ARN; all of them when none is named. */
export function describeCapacityProviders(
  ecs: Ecs,
  { capacityProviders: references = [], include = [], ...paging }: DescribeCapacityProvidersRequest,
): DescribeCapacityProvidersResponse {
  const known = new Map([
    ...FARGATE.map((name) => [name, fargate(ecs, name)] as const),
    ...ecs.capacityProviders,
  ]);
  const names = references.map((reference) => reference.split('/').at(-1) ?? '');
  const found = [...known].filter(([name]) => names.length === 0 || names.includes(name));
  const { items, ...more } = ecsPage(found, paging);
  return {
    capacityProviders: items.map(([, provider]) => ({
      ...provider,
      tags: include.includes('TAGS') ? (provider.tags ?? []) : [],
    })),
    failures: names
      .filter((name) => !known.has(name))
      .map((name) => ({ arn: ecs.arns.capacityProvider(name), reason: 'MISSING' })),
    ...more,
  };
}

function fargate(ecs: Ecs, name: string): CapacityProvider {
  return { capacityProviderArn: ecs.arns.capacityProvider(name), name, status: 'ACTIVE', tags: [] };
}
