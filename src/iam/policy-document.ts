import type { Feature } from './features.js';
import { type IamAction, iamActions, type ResourceKind } from './iam-actions.js';
import { actionsOf } from './policy.js';
import { type Here, resourcesOf, type Subject } from './resources.js';

/** One statement of an IAM policy, in the order in which AWS's own examples write it. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly IamAction[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** The least that lets a run with these features do what it does to this subject; KMS is in it where the subject has a key. */
export function policyDocument(features: readonly Feature[], subject: Subject, here: Here): PolicyDocument {
  const used = new Set(features.flatMap(actionsOf));
  const actions = (Object.keys(iamActions) as IamAction[]).filter((action) => used.has(action));
  const kinds = new Set<ResourceKind>(actions.map((action) => iamActions[action]));
  kinds.delete('none');
  if (subject.key === undefined) kinds.delete('key');
  const statement = (kind: ResourceKind): PolicyStatement => ({
    Sid: sidOf(kind),
    Effect: 'Allow',
    Action: actions.filter((action) => iamActions[action] === kind),
    Resource: oneOrMore(resourcesOf(kind, subject, here)),
    ...(kind === 'role' && { Condition: onlyToTasks }),
  });
  return { Version: '2012-10-17', Statement: [...kinds].map(statement) };
}

/** A role that could be passed to anything would be the right to become it. */
const onlyToTasks = { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } };

/** `ServiceDeployment` of `service deployment`: a Sid has letters and digits only. */
function sidOf(kind: ResourceKind): string {
  const words = kind === 'any' ? 'whatever resource' : kind;
  return words.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function oneOrMore(resources: readonly string[]): string | readonly string[] {
  return resources.length === 1 ? (resources[0] ?? '*') : resources;
}
