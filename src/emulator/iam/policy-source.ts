import {
  type IdentityStatement,
  type NeededAction,
  type Refusal,
  refusalBy,
} from '../faults/identity-policy.js';
import type { Caller } from '../operation.js';
import { listOf } from '../sts/policy-document.js';
import { invalidInput, noSuchEntity } from './errors.js';
import type { Iam } from './iam.js';
import { rolePolicies } from './role-policies.js';

/** A user or a role whose policies are asked. */
export interface PolicySource {
  /** What they say of an action; undefined when it is allowed. */
  readonly judge: (needed: NeededAction) => Refusal | undefined;
  readonly statements: readonly IdentityStatement[];
}

const SOURCE = /^arn:aws[a-z-]*:iam::(\d{12}):(user|role)\/.+$/;

/** Of the caller and of users that is what every caller may do, of a seeded role its policies. */
export function policySource(iam: Iam, source: string, caller: Caller): PolicySource {
  const [, accountId, kind] = SOURCE.exec(source) ?? [];
  if (kind === undefined) {
    throw invalidInput(`Invalid Entity Arn: ${source} does not clearly define entity type and name.`);
  }
  const own = iam.sts.findSession(caller.accessKeyId)?.roleArn;
  const isCaller = source === own || (kind === 'user' && accountId === caller.accountId);
  if (isCaller) {
    const { permissions } = iam;
    const statements = listOf(permissions.set.policy?.Statement);
    return { judge: (needed) => permissions.refusal(needed), statements };
  }
  const found = iam.find(source);
  if (found === undefined) throw noSuchEntity(`The entity ${source} cannot be found.`);
  const statements = rolePolicies(found.role).flatMap(({ Statement }) => listOf(Statement));
  return { judge: (needed) => refusalBy({ Statement: statements }, needed), statements };
}
