import type { CreateClusterRequest, CreateClusterResponse } from '@aws-sdk/client-ecs';
import { describeCluster } from './cluster-description.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { findCluster } from './find-cluster.js';

const NAME = /^[a-zA-Z0-9_-]{1,255}$/;
const EVERYTHING = ['TAGS', 'SETTINGS'];

/** Creates a cluster, `default` when unnamed; an existing one is answered as it is. */
export function createCluster(ecs: Ecs, input: CreateClusterRequest): CreateClusterResponse {
  const name = input.clusterName ?? 'default';
  if (!NAME.test(name)) throw invalidParameter('Cluster name contains invalid characters.');
  const existing = findCluster(ecs, name);
  if (existing?.status === 'ACTIVE') return { cluster: describeCluster(ecs, existing, EVERYTHING) };
  const cluster = {
    name,
    arn: ecs.arns.cluster(name),
    status: 'ACTIVE' as const,
    settings: input.settings ?? [{ name: 'containerInsights' as const, value: 'disabled' }],
    capacityProviders: input.capacityProviders ?? [],
    defaultCapacityProviderStrategy: input.defaultCapacityProviderStrategy ?? [],
    tags: input.tags ?? [],
    services: new Map(),
  };
  ecs.clusters.set(name, cluster);
  ecs.store.saveCluster(cluster);
  return { cluster: describeCluster(ecs, cluster, EVERYTHING) };
}
