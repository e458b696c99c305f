import type { JsonObject } from '../../ports/json-object.js';

/** A role that ECS takes for the tasks of a definition. */
export interface TaskRole {
  readonly use: 'task' | 'execution';
  /** As the definition has it: an ARN, or a name. */
  readonly given: string;
  /** Without its path. */
  readonly name: string;
  /** Unset: the caller's. */
  readonly account?: string;
}

/** The roles of a task definition. */
export function taskRoles({ taskRoleArn, executionRoleArn }: JsonObject): readonly TaskRole[] {
  return [...roleOf('task', taskRoleArn), ...roleOf('execution', executionRoleArn)];
}

function roleOf(use: TaskRole['use'], given: unknown): readonly TaskRole[] {
  if (typeof given !== 'string' || given === '') return [];
  const [, account, path = given] = /^arn:[^:]+:iam::(\d+):role\/(.+)$/.exec(given) ?? [];
  const name = path.split('/').at(-1) ?? path;
  return [{ use, given, name, ...(account === undefined ? {} : { account }) }];
}
