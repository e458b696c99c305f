import type { Service } from '../engine/service.js';
import type { ClusterState, Ecs } from './ecs.js';
import { serviceNotActive, serviceNotFound } from './errors.js';
import { requireCluster } from './find-cluster.js';

/** By name or by `arn:aws:ecs:…:service/[cluster/]name`. */
export function findService(cluster: ClusterState, reference: string): Service | undefined {
  return cluster.services.get(reference.split('/').at(-1) ?? '');
}

export function requireService(ecs: Ecs, cluster: string | undefined, reference: string): Service {
  const service = findService(requireCluster(ecs, cluster), reference);
  if (service === undefined) throw serviceNotFound();
  return service;
}

export function requireActiveService(ecs: Ecs, cluster: string | undefined, reference: string): Service {
  const service = requireService(ecs, cluster, reference);
  if (service.status !== 'ACTIVE') throw serviceNotActive();
  return service;
}
