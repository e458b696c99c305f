import type { GetAuthorizationTokenRequest, GetAuthorizationTokenResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Ecr } from './ecr.js';

/** A login for the registry: user `AWS` and a password that lives twelve hours. */
export function getAuthorizationToken(
  ecr: Ecr,
  input: GetAuthorizationTokenRequest,
  caller: Caller,
): GetAuthorizationTokenResponse {
  const registryIds = input.registryIds?.length ? input.registryIds : [caller.accountId];
  return {
    authorizationData: registryIds.map((registryId) => {
      const { password, grant } = ecr.tokens.issue(registryId, caller.region);
      return {
        authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'),
        expiresAt: new Date(grant.expiresAt),
        proxyEndpoint: `http://${ecr.host}`,
      };
    }),
  };
}
