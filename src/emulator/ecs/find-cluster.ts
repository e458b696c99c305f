import type { ClusterState, Ecs } from './ecs.js';
import { clusterNotFound } from './errors.js';

/** The name in `name` or `arn:aws:ecs:…:cluster/name`; `default` when left out. */
export function clusterName(reference: string | undefined): string {
  return reference?.split('/').at(-1) || 'default';
}

export function findCluster(ecs: Ecs, reference: string | undefined): ClusterState | undefined {
  return ecs.clusters.get(clusterName(reference));
}

export function requireCluster(ecs: Ecs, reference: string | undefined): ClusterState {
  const cluster = findCluster(ecs, reference);
  if (cluster?.status !== 'ACTIVE') throw clusterNotFound();
  return cluster;
}
