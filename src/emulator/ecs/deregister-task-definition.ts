import type { DeregisterTaskDefinitionRequest, DeregisterTaskDefinitionResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { clientError } from './errors.js';
import { findTaskDefinition } from './find-task-definition.js';

/** Makes a revision INACTIVE: what runs from it goes on, nothing new starts from it. */
export function deregisterTaskDefinition(
  ecs: Ecs,
  input: Validated<DeregisterTaskDefinitionRequest>,
): DeregisterTaskDefinitionResponse {
  if (!/:\d+$/.test(input.taskDefinition)) throw clientError('Revision is missing.');
  const found = findTaskDefinition(ecs, input.taskDefinition);
  if (found === undefined) throw clientError('The specified task definition does not exist.');
  found.definition = { ...found.definition, status: 'INACTIVE', deregisteredAt: new Date(ecs.now()) };
  ecs.store.saveTaskDefinition(found);
  return { taskDefinition: found.definition };
}
