import type {
  ListTaskDefinitionFamiliesRequest,
  ListTaskDefinitionFamiliesResponse,
} from '@aws-sdk/client-ecs';
import type { Ecs, RegisteredTaskDefinition } from './ecs.js';
import { ecsPage } from './ecs-page.js';

/** Families by prefix; both ACTIVE and INACTIVE ones unless a status is asked for. */
export function listTaskDefinitionFamilies(
  ecs: Ecs,
  input: ListTaskDefinitionFamiliesRequest,
): ListTaskDefinitionFamiliesResponse {
  const { familyPrefix = '', status = 'ALL' } = input;
  const families = [...ecs.families]
    .filter(([family]) => family.startsWith(familyPrefix))
    .filter(([, revisions]) => status === 'ALL' || isActive(revisions) === (status === 'ACTIVE'))
    .map(([family]) => family)
    .sort();
  const { items, ...rest } = ecsPage(families, input);
  return { families: items, ...rest };
}

function isActive(revisions: readonly RegisteredTaskDefinition[]): boolean {
  return revisions.some(({ definition }) => definition.status === 'ACTIVE');
}
