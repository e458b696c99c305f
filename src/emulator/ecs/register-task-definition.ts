import type { RegisterTaskDefinitionRequest, RegisterTaskDefinitionResponse } from '@aws-sdk/client-ecs';
import type { Caller } from '../operation.js';
import { checkTaskDefinition } from './check-task-definition.js';
import { completeTaskDefinition } from './complete-task-definition.js';
import type { Ecs } from './ecs.js';
import { compatibilities, requiredAttributes } from './required-attributes.js';

/** Registers the next revision of a family; revision numbers are never used again. */
export function registerTaskDefinition(
  ecs: Ecs,
  input: RegisterTaskDefinitionRequest,
  caller: Caller,
): RegisterTaskDefinitionResponse {
  checkTaskDefinition(input);
  const complete = completeTaskDefinition(input);
  const family = complete.family ?? '';
  const revisions = ecs.families.get(family) ?? [];
  const revision = revisions.length + 1;
  const definition = {
    ...complete,
    taskDefinitionArn: ecs.arns.taskDefinition(family, revision),
    revision,
    status: 'ACTIVE' as const,
    requiresAttributes: requiredAttributes(complete),
    compatibilities: compatibilities(complete),
    registeredAt: new Date(ecs.now()),
    registeredBy: `arn:aws:iam::${caller.accountId}:root`,
  };
  const tags = input.tags ?? [];
  const registered = { definition, tags };
  ecs.families.set(family, [...revisions, registered]);
  ecs.store.saveTaskDefinition(registered);
  return { taskDefinition: definition, tags };
}
