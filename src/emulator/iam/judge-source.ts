import { type NeededAction, type Refusal, refusalBy } from '../faults/identity-policy.js';
import type { Caller } from '../operation.js';
import { listOf } from '../sts/policy-document.js';
import { invalidInput, noSuchEntity } from './errors.js';
import type { Iam } from './iam.js';
import { rolePolicies } from './role-policies.js';

/** What a user's or role's policies say of an action; undefined when it is allowed. */
export type SourceJudge = (needed: NeededAction) => Refusal | undefined;

const SOURCE = /^arn:aws[a-z-]*:iam::(\d{12}):(user|role)\/.+$/;

/** The judge of a policy source: of the caller and of users what every caller may do, of a seeded role its policies. */
export function judgeSource(iam: Iam, source: string, caller: Caller): SourceJudge {
  const [, accountId, kind] = SOURCE.exec(source) ?? [];
  if (kind === undefined) {
    throw invalidInput(`Invalid Entity Arn: ${source} does not clearly define entity type and name.`);
  }
  const own = iam.sts.findSession(caller.accessKeyId)?.roleArn;
  const isCaller = source === own || (kind === 'user' && accountId === caller.accountId);
  if (isCaller) return (needed) => iam.permissions.refusal(needed);
  const found = iam.find(source);
  if (found === undefined) throw noSuchEntity(`The entity ${source} cannot be found.`);
  const Statement = rolePolicies(found.role).flatMap((policy) => listOf(policy.Statement));
  return (needed) => refusalBy({ Statement }, needed);
}
