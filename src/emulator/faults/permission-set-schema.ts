import { boolean, choice, list, map, record, type Schema, text } from '../document/schema.js';
import { isConditionOperator } from '../sts/conditions.js';
import { listOf } from '../sts/policy-document.js';
import type { PermissionSet } from './permissions.js';

const oneOrMore = (schema: Schema): Schema => ({ kind: 'either', of: [schema, list(schema)] });
const conditionValues: Schema = { kind: 'either', of: [text, boolean, list(text)] };

/** An identity-based policy, without what is not evaluated here (NotAction, NotResource). */
export const policySchema = record(
  {
    Version: text,
    Id: text,
    Statement: oneOrMore(
      record(
        {
          Sid: text,
          Effect: choice('Allow', 'Deny'),
          Action: oneOrMore(text),
          Resource: oneOrMore(text),
          Condition: map(map(conditionValues)),
        },
        ['Effect', 'Action', 'Resource'],
      ),
    ),
  },
  ['Statement'],
);

/** The JSON form of a permission set. */
export const permissionSetSchema = record({ allow: list(text), deny: list(text), policy: policySchema });

/** What a schema cannot say about a permission set; undefined when it is in order. */
export function permissionSetProblem({ allow, deny, policy }: PermissionSet): string | undefined {
  if (allow === undefined && deny === undefined && policy === undefined) return 'give allow, deny or policy';
  const statements = listOf(policy?.Statement);
  const actions = [...(allow ?? []), ...(deny ?? []), ...statements.flatMap(({ Action }) => listOf(Action))];
  const wrong = actions.find((action) => !/^(\*|[a-z*-]+:.+)$/i.test(action));
  if (wrong !== undefined) return `${JSON.stringify(wrong)} is no action; write ecs:UpdateService or ecr:*`;
  const operators = statements.flatMap(({ Condition = {} }) => Object.keys(Condition));
  const unknown = operators.find((name) => !isConditionOperator(name));
  return unknown && `condition operator ${unknown} is not evaluated here`;
}
