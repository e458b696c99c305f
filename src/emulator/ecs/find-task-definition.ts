import type { TaskDefinition } from '@aws-sdk/client-ecs';
import type { Ecs, RegisteredTaskDefinition } from './ecs.js';
import { clientError } from './errors.js';

/** By family (its latest ACTIVE revision), `family:revision` or ARN. */
export function findTaskDefinition(ecs: Ecs, reference: string): RegisteredTaskDefinition | undefined {
  const name = reference.split('/').at(-1) ?? '';
  const [family = '', revision] = name.split(':');
  const revisions = ecs.families.get(family) ?? [];
  if (revision !== undefined) return revisions[Number(revision) - 1];
  return revisions.findLast(({ definition }) => definition.status === 'ACTIVE');
}

/** One that a service or task may be started from. */
export function requireActiveTaskDefinition(ecs: Ecs, reference: string): RegisteredTaskDefinition {
  const found = findTaskDefinition(ecs, reference);
  if (found === undefined) throw clientError('TaskDefinition not found.');
  if (found.definition.status !== 'ACTIVE') throw clientError('TaskDefinition is inactive');
  return found;
}

export function taskDefinitionArn(definition: TaskDefinition): string {
  return definition.taskDefinitionArn ?? '';
}
