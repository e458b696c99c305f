import type { Emulator } from '../../../src/emulator/emulator.js';
import { GITHUB } from '../oidc-claims.js';
import type { OidcIssuer } from '../oidc-issuer.js';
import type { Scenario } from './scenario.js';

const key = GITHUB.replace('https://', '');

/** The accounts' provider, and roles with the trust policies of docs/oidc.md. */
export function trustRoles({ sts }: Emulator, { jwksUri }: OidcIssuer, { roles = {} }: Scenario): void {
  const provider = { Url: GITHUB, ClientIDList: ['sts.amazonaws.com'], JwksUri: jwksUri };
  for (const [arn, trusted] of Object.entries(roles)) {
    const [, account = '', RoleName = ''] = /^arn:aws:iam::(\d+):role\/(.+)$/.exec(arn) ?? [];
    const statement = trusted.startsWith('arn:') ? trustsRole(trusted) : trustsJobs(account, trusted);
    const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    sts.federation.add(account, [provider], [{ RoleName, AssumeRolePolicyDocument }]);
  }
}

function trustsRole(arn: string) {
  return { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: arn } };
}

function trustsJobs(account: string, sub: string) {
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${key}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${key}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${key}:sub`]: `repo:octo-org/shop:${sub}` },
    },
  };
}
