import type { ListTaskDefinitionsRequest, ListTaskDefinitionsResponse } from '@aws-sdk/client-ecs';
import type { Ecs } from './ecs.js';
import { ecsPage } from './ecs-page.js';
import { taskDefinitionArn } from './find-task-definition.js';

/** ARNs by family and revision; ACTIVE ones unless another status is asked for. `familyPrefix` is the whole family. */
export function listTaskDefinitions(
  ecs: Ecs,
  input: ListTaskDefinitionsRequest,
): ListTaskDefinitionsResponse {
  const status = input.status ?? 'ACTIVE';
  const families = [...ecs.families.keys()]
    .filter((family) => input.familyPrefix === undefined || family === input.familyPrefix)
    .sort();
  const arns = families
    .flatMap((family) => ecs.families.get(family) ?? [])
    .filter(({ definition }) => definition.status === status)
    .map(({ definition }) => taskDefinitionArn(definition));
  const { items, ...rest } = ecsPage(input.sort === 'DESC' ? arns.reverse() : arns, input);
  return { taskDefinitionArns: items, ...rest };
}
