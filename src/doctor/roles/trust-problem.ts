import type { Here } from '../../iam/resources.js';
import type { JsonObject } from '../../ports/json-object.js';

/** What ECS says of itself when it takes a role for a task (source: ECS developer guide, "Task IAM role"). */
function contextOf({ partition, region, account }: Here): Readonly<Record<string, string>> {
  return {
    'aws:sourceaccount': account,
    'aws:sourcearn': `arn:${partition}:ecs:${region}:${account}:task/example/0123456789abcdef`,
  };
}

const principals = ['ecs-tasks.amazonaws.com', 'ecs-tasks.amazonaws.com.cn', '*'];

/** Why ECS may not take the role for tasks, as a clause; undefined where it may. */
export function trustProblem(trust: JsonObject, home: Here): string | undefined {
  const statements = [trust.Statement ?? []].flat() as readonly unknown[] as readonly JsonObject[];
  const about = statements.filter((one) => trustsEcs(one) && isAssume(one));
  const allowing = about.filter(({ Effect }) => Effect === 'Allow');
  const denied = about.some(({ Effect, Condition }) => Effect === 'Deny' && Condition === undefined);
  if (denied) return 'a statement denies it to ecs-tasks.amazonaws.com';
  if (allowing.length === 0) return 'no statement lets ecs-tasks.amazonaws.com assume it';
  const problems = allowing.map(({ Condition }) => conditionProblem(Condition, home));
  return problems.includes(undefined) ? undefined : problems[0];
}

function trustsEcs({ Principal: principal }: JsonObject): boolean {
  if (principal === '*') return true;
  const services = textsIn((principal as JsonObject | undefined)?.Service);
  return services.some((one) => principals.includes(one));
}

function isAssume({ Action: action }: JsonObject): boolean {
  return textsIn(action).some((one) => ['sts:assumerole', 'sts:*', '*'].includes(one.toLowerCase()));
}

/** Every condition has to hold; ECS tells no other keys than those two. */
function conditionProblem(condition: unknown, home: Here): string | undefined {
  const context = contextOf(home);
  for (const [operator, keys] of Object.entries((condition ?? {}) as Record<string, JsonObject>)) {
    for (const [key, wanted] of Object.entries(keys)) {
      const given = context[key.toLowerCase()];
      const patterns = textsIn(wanted);
      if (given === undefined && !/IfExists$/.test(operator))
        return `it asks for ${key}, which ECS does not give`;
      if (given !== undefined && !holds(operator, patterns, given))
        return `its condition on ${key} is ${patterns.join(', ')}, which tasks in ${home.region} of account ${home.account} do not match`;
    }
  }
  return undefined;
}

function holds(operator: string, patterns: readonly string[], given: string): boolean {
  const isLike = /Like|^Arn/.test(operator);
  const matches = patterns.some((one) => (isLike ? patternOf(one).test(given) : one === given));
  return /Not/.test(operator) ? !matches : matches;
}

function patternOf(pattern: string): RegExp {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${source.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}

function textsIn(value: unknown): readonly string[] {
  return value === undefined ? [] : [value].flat().map((one) => `${one}`);
}
