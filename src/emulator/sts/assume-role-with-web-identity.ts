import type {
  AssumeRoleWithWebIdentityRequest,
  AssumeRoleWithWebIdentityResponse,
} from '@aws-sdk/client-sts';
import type { Validated } from '../validated.js';
import type { Sts } from './sts.js';
import { checkSessionRequest, openRoleSession } from './temporary-credentials.js';
import { audienceOf, decodeWebIdentity } from './web-identity.js';

/**
 * Trades a web identity token for temporary credentials of a role. Who signed the token and whom the role trusts is
 * looked at once the account has a provider or a role.
 */
export async function assumeRoleWithWebIdentity(
  sts: Sts,
  input: Validated<AssumeRoleWithWebIdentityRequest>,
): Promise<AssumeRoleWithWebIdentityResponse> {
  const { accountId, seconds } = checkSessionRequest(input);
  const identity = decodeWebIdentity(input.WebIdentityToken, sts.clock.now());
  const { federation } = sts;
  if (!federation.isOpen) {
    await federation.checkToken(accountId, input.WebIdentityToken, identity);
    federation.checkWebIdentity(accountId, input.RoleArn, identity, seconds);
  }
  return {
    ...openRoleSession(sts, input),
    SubjectFromWebIdentityToken: identity.subject,
    Audience: audienceOf(identity),
    Provider: identity.issuer,
  };
}
