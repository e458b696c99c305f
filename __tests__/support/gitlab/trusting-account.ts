import { gitlabClaims } from '../oidc-claims.js';
import { OidcIssuer } from '../oidc-issuer.js';

const ACCOUNT = '123456789012';
const AUDIENCE = 'sts.amazonaws.com';

/** An account that trusts the jobs of gitlab.com's project `acme/web`, and the GitLab that signs their tokens. */
export interface TrustingAccount {
  readonly role: string;
  /** What the account has, for the emulator's `--seed`. */
  readonly seed: object;
  /** The variables of a job with `id_tokens`: what gitlab-ci-local does not make. */
  idToken(sub?: string): { readonly ECS_SHIP_ID_TOKEN: string };
  close(): Promise<void>;
}

/** `subs` are the values of `sub` that the role trusts, `*` for any text. */
export async function openTrustingAccount(
  subs: readonly string[] = ['project_path:acme/web:ref_type:branch:ref:main'],
): Promise<TrustingAccount> {
  const issuer = await OidcIssuer.start();
  // The emulator's clock may run faster than the issuer's.
  issuer.lifetime = 86_400;
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/gitlab.com` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { 'gitlab.com:aud': AUDIENCE },
      StringLike: { 'gitlab.com:sub': subs },
    },
  };
  const policy = { Version: '2012-10-17', Statement: [statement] };
  return {
    role: `arn:aws:iam::${ACCOUNT}:role/deploy`,
    seed: {
      oidcProviders: [{ Url: 'https://gitlab.com', ClientIDList: [AUDIENCE], JwksUri: issuer.jwksUri }],
      roles: [{ RoleName: 'deploy', AssumeRolePolicyDocument: policy }],
    },
    idToken: (sub) => ({ ECS_SHIP_ID_TOKEN: issuer.sign(AUDIENCE, gitlabClaims(sub)) }),
    close: () => issuer.close(),
  };
}
