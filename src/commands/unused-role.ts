import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import type { AwsConfig } from '../config/config.js';

/** What to say of roles that nobody assumes here, since only a CI job has the token that AWS trades for one. */
export function unusedRole(
  accesses: readonly AwsConfig[],
  webIdentityToken: WebIdentityToken | undefined,
): readonly string[] {
  if (webIdentityToken !== undefined) return [];
  if (accesses.every(({ roleToAssume }) => roleToAssume === undefined)) return [];
  return [
    'role-to-assume is for a CI job, which has an OIDC token for it; here AWS is asked with what the AWS SDK finds.',
  ];
}
