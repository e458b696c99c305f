import type { Passage } from '../gate.js';

/** ARNs of the roles that a request hands to ECS, which takes iam:PassRole (source: ECS developer guide, "Task execution IAM role"). */
export function passedRoles({ service, operation, input }: Passage): readonly string[] {
  if (service !== 'ecs' || operation !== 'RegisterTaskDefinition') return [];
  const { executionRoleArn, taskRoleArn } = (input ?? {}) as Readonly<Record<string, unknown>>;
  return [executionRoleArn, taskRoleArn].filter((role) => typeof role === 'string');
}
