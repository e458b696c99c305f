import type { AssumeRoleRequest, AssumeRoleResponse } from '@aws-sdk/client-sts';
import { AwsError } from '../aws-error.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import { getCallerIdentity } from './get-caller-identity.js';
import type { Sts } from './sts.js';
import { checkSessionRequest, openRoleSession } from './temporary-credentials.js';

/** A session that was begun by another role's lasts at most so many seconds. */
const LONGEST_CHAINED = 3600;

/**
 * Trades the caller's credentials for those of a role: role chaining when the caller is a role itself. Whom the role trusts
 * is looked at once the account has a provider or a role (source: IAM user guide, "Roles terms and concepts").
 */
export function assumeRole(
  sts: Sts,
  input: Validated<AssumeRoleRequest>,
  caller: Caller,
): AssumeRoleResponse {
  const { seconds } = checkSessionRequest(input);
  const session = sts.findSession(caller.accessKeyId);
  if (session !== undefined && seconds > LONGEST_CHAINED) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  const { Arn = '', Account = '' } = getCallerIdentity(sts, undefined, caller);
  const callers = [Arn, Account, `arn:aws:iam::${Account}:root`, ...(session ? [session.roleArn] : [])];
  if (!sts.federation.isOpen) sts.federation.checkCaller(callers, input.RoleArn, seconds, input.ExternalId);
  return openRoleSession(sts, input);
}
