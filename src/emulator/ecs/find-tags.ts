import type { Tag } from '@aws-sdk/client-ecs';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { findTaskDefinition } from './find-task-definition.js';

/** Tags to be changed in place, and what keeps the change. */
interface Tagged {
  readonly tags: Tag[];
  readonly save: () => void;
}

/** The tags of a cluster, service, task or task definition. */
export function findTags(ecs: Ecs, arn: string): Tagged {
  const [kind, first = '', second = ''] = (arn.split(':').slice(5).join(':') || '').split('/');
  const find: Readonly<Record<string, () => Tagged | undefined>> = {
    cluster: () => tagged(ecs.clusters.get(first), (cluster) => ecs.store.saveCluster(cluster)),
    service: () =>
      tagged(ecs.clusters.get(first)?.services.get(second), (service) => ecs.store.saveService(service)),
    task: () => tagged(ecs.engine.tasks.get(arn), () => {}),
    'task-definition': () =>
      tagged(findTaskDefinition(ecs, arn), (found) => ecs.store.saveTaskDefinition(found)),
  };
  const found = find[kind ?? '']?.();
  if (found === undefined) throw invalidParameter('The specified resource does not exist.');
  return found;
}

function tagged<Owner extends { readonly tags: Tag[] }>(
  owner: Owner | undefined,
  save: (owner: Owner) => void,
): Tagged | undefined {
  return owner && { tags: owner.tags, save: () => save(owner) };
}
