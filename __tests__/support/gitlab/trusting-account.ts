import { gitlabClaims } from '../oidc-claims.js';
import { OidcIssuer } from '../oidc-issuer.js';

const AUDIENCE = 'sts.amazonaws.com';

/** An account that trusts a GitLab, and that GitLab's way to sign tokens. */
export interface TrustingAccount {
  /** What the account has, for the emulator's `--seed`. */
  readonly seed: object;
  /** The token that GitLab would give a job of `acme/web` with `id_tokens`; gitlab-ci-local makes none. */
  idToken(branch?: string): string;
  close(): Promise<void>;
}

/** `roles` are trust policies by the name of the role. */
export async function openTrustingAccount(roles: Readonly<Record<string, object>>): Promise<TrustingAccount> {
  const issuer = await OidcIssuer.start();
  // The emulator's clock may run faster than the issuer's.
  issuer.lifetime = 86_400;
  return {
    seed: {
      oidcProviders: [{ Url: 'https://gitlab.com', ClientIDList: [AUDIENCE], JwksUri: issuer.jwksUri }],
      roles: Object.entries(roles).map(([RoleName, AssumeRolePolicyDocument]) => ({
        RoleName,
        AssumeRolePolicyDocument,
      })),
    },
    idToken: (branch = 'main') =>
      issuer.sign(AUDIENCE, gitlabClaims(`project_path:acme/web:ref_type:branch:ref:${branch}`)),
    close: () => issuer.close(),
  };
}
