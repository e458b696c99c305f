import type { GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import type { Caller } from '../operation.js';
import type { Sts } from './sts.js';

/** Who the caller is: the role of a temporary key, otherwise an IAM user made up from the key's id. */
export function getCallerIdentity(sts: Sts, _input: unknown, caller: Caller): GetCallerIdentityResponse {
  const session = sts.findSession(caller.accessKeyId);
  if (session) return { UserId: session.userId, Account: session.accountId, Arn: session.arn };
  const userId = caller.accessKeyId ?? 'AIDAEMULATOR';
  return {
    UserId: userId,
    Account: caller.accountId,
    Arn: `arn:aws:iam::${caller.accountId}:user/${userId}`,
  };
}
