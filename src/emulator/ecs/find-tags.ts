import type { Tag } from '@aws-sdk/client-ecs';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { findTaskDefinition } from './find-task-definition.js';

/** The tags of a cluster, service, task or task definition, to be changed in place. */
export function findTags(ecs: Ecs, arn: string): Tag[] {
  const [kind, first = '', second = ''] = (arn.split(':').slice(5).join(':') || '').split('/');
  const cluster = ecs.clusters.get(first);
  const find: Readonly<Record<string, () => Tag[] | undefined>> = {
    cluster: () => cluster?.tags,
    service: () => cluster?.services.get(second)?.tags,
    task: () => ecs.engine.tasks.get(arn)?.tags,
    'task-definition': () => findTaskDefinition(ecs, arn)?.tags,
  };
  const tags = find[kind ?? '']?.();
  if (tags === undefined) throw invalidParameter('The specified resource does not exist.');
  return tags;
}
