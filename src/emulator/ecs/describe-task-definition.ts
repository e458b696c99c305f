import type { DescribeTaskDefinitionRequest, DescribeTaskDefinitionResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { clientError } from './errors.js';
import { findTaskDefinition } from './find-task-definition.js';

/** Describes a revision, INACTIVE ones too; tags only when asked for. */
export function describeTaskDefinition(
  ecs: Ecs,
  input: Validated<DescribeTaskDefinitionRequest>,
): DescribeTaskDefinitionResponse {
  const found = findTaskDefinition(ecs, input.taskDefinition);
  if (found === undefined) throw clientError('Unable to describe task definition.');
  const withTags = input.include?.includes('TAGS') ?? false;
  return { taskDefinition: found.definition, ...(withTags && { tags: found.tags }) };
}
