import { gitlabClaims } from './oidc-claims.js';
import { untrusted, type WrongSetup } from './wrong-oidc-setup.js';

const setups: readonly Omit<WrongSetup, 'host'>[] = [
  {
    mistake: 'no id_tokens',
    env: { ECS_SHIP_ID_TOKEN: undefined },
    cause: /^GitLab gave this job no OIDC token for role-to-assume: `id_tokens` is missing/,
    fix: ['id_tokens: { ECS_SHIP_ID_TOKEN: { aud: sts.amazonaws.com } }'],
  },
  {
    mistake: 'what is handed on is no ID token',
    env: { ECS_SHIP_ID_TOKEN: 'glpat-something-else' },
    cause: /^What this job has as its OIDC token is none/,
    fix: ['Hand on the ID token itself'],
  },
  {
    mistake: 'id_tokens has another aud than the provider',
    claims: { ...gitlabClaims(), aud: 'https://gitlab.com' },
    cause: /^The OIDC provider does not list the token’s audience https:\/\/gitlab\.com/,
    fix: ['Set aud of the job’s id_tokens', '--client-id https://gitlab.com'],
  },
  {
    mistake: 'a self-managed instance, with the provider of gitlab.com',
    claims: gitlabClaims(undefined, 'https://git.acme.example'),
    cause: /^Account 123456789012 has no OIDC provider for https:\/\/git\.acme\.example/,
    fix: ['aws iam create-open-id-connect-provider --url https://git.acme.example'],
  },
  {
    mistake: 'a private instance that AWS cannot reach',
    provider: { JwksUri: 'http://127.0.0.1:9/jwks' },
    cause: /^AWS cannot read the key that signed the token from https:\/\/gitlab\.com/,
    fix: ['from the internet'],
  },
  {
    mistake: 'the trust policy of a branch, the pipeline of a tag',
    claims: gitlabClaims('project_path:acme/web:ref_type:tag:ref:v1.2.0'),
    cause: untrusted,
    fix: ['runs for a tag', '"gitlab.com:sub": "project_path:acme/web:ref_type:tag:ref:v1.2.0"'],
  },
  {
    mistake: 'the trust policy of the default branch, the pipeline of a merge request',
    claims: gitlabClaims('project_path:acme/web:ref_type:branch:ref:feature/login'),
    cause: untrusted,
    fix: ['"gitlab.com:sub": "project_path:acme/web:ref_type:branch:ref:feature/login"'],
  },
  {
    mistake: 'the trust policy of the group, the project in a subgroup',
    claims: gitlabClaims('project_path:acme/shop/web:ref_type:branch:ref:main'),
    operator: 'StringLike',
    sub: 'project_path:acme/web:*',
    cause: untrusted,
    fix: ['"gitlab.com:sub": "project_path:acme/shop/web:ref_type:branch:ref:main"'],
  },
  {
    mistake: 'GitLab’s star compared with StringEquals',
    sub: 'project_path:acme/web:ref_type:branch:ref:*',
    cause: untrusted,
    fix: ['StringLike'],
  },
  {
    mistake: 'the option audience is not the provider’s',
    options: { audience: 'https://gitlab.com' },
    cause: /^The OIDC provider does not list the token’s audience https:\/\/gitlab\.com/,
    fix: ['--client-id https://gitlab.com'],
  },
  {
    mistake: 'the trust policy of GitHub’s sub',
    sub: 'repo:acme/web:ref:refs/heads/main',
    cause: untrusted,
    fix: ['With StringLike, project_path:acme/web:ref_type:branch:ref:* stands for'],
  },
  {
    mistake: 'the job outlived its token',
    issuer: (issuer) => {
      issuer.lifetime = -60;
    },
    cause: /^The OIDC token expired at /,
    fix: ['give the job a timeout longer than the whole ship'],
  },
];

/** Mistakes of GitLab CI, one at a time. */
export const wrongGitlabSetups: readonly WrongSetup[] = setups.map((one) => ({ host: 'gitlab', ...one }));
