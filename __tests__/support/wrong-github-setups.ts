import { GITHUB, githubClaims } from './oidc-claims.js';
import { untrusted, type WrongSetup } from './wrong-oidc-setup.js';

const HOST = GITHUB.replace('https://', '');
const OLD = 'repo:acme/web:ref:refs/heads/main';
const NEW = 'repo:acme@4711/web@815:ref:refs/heads/main';
const policy = (sub: string) => `"${HOST}:sub": ${sub}`;
const create = 'aws iam create-open-id-connect-provider --url';

const setups: readonly Omit<WrongSetup, 'host'>[] = [
  {
    mistake: 'no permissions: id-token: write',
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
    cause: /^The job may not ask GitHub for an OIDC token: `permissions: id-token: write` is missing/,
    fix: ['Give the job `permissions: id-token: write`', 'job that calls it too'],
  },
  {
    mistake: 'GitHub refuses the job a token',
    issuer: (issuer) => {
      issuer.status = 403;
    },
    cause: /^GitHub gave no OIDC token: 127\.0\.0\.1:\d+ answered HTTP 403/,
    fix: ['let the runner (and its proxy) reach 127.0.0.1'],
  },
  {
    mistake: 'the account has no provider for GitHub',
    provider: { Url: 'https://gitlab.com' },
    cause: /^Account 123456789012 has no OIDC provider for https:\/\/token\.actions\.githubusercontent\.com/,
    fix: [`${create} ${GITHUB} --client-id-list sts.amazonaws.com`],
  },
  {
    mistake: 'the provider’s URL ends with a slash',
    provider: { Url: `${GITHUB}/` },
    cause: /^Account 123456789012 has no OIDC provider for /,
    fix: ['without a slash at the end'],
  },
  {
    mistake: 'the role is of another account than the provider',
    options: { 'role-to-assume': 'arn:aws:iam::210987654321:role/deploy' },
    cause: /^Account 210987654321 has no OIDC provider for /,
    fix: ['correct role-to-assume if the role is not in account 210987654321'],
  },
  {
    mistake: 'GitHub Enterprise Server, with the provider of github.com',
    claims: githubClaims({ iss: 'https://ghes.example/_services/token' }),
    cause: /^Account 123456789012 has no OIDC provider for https:\/\/ghes\.example\/_services\/token/,
    fix: [`${create} https://ghes.example/_services/token`],
  },
  {
    mistake: 'the provider lists no such audience',
    provider: { ClientIDList: ['https://github.com/acme'] },
    cause: /^The OIDC provider does not list the token’s audience sts\.amazonaws\.com/,
    fix: [
      'aws iam add-client-id-to-open-id-connect-provider --client-id sts.amazonaws.com',
      `arn:aws:iam::123456789012:oidc-provider/${HOST}`,
    ],
  },
  {
    mistake: 'the option audience is misspelt',
    options: { audience: 'sts.amazonaws.co' },
    cause: /^The OIDC provider does not list the token’s audience sts\.amazonaws\.co:/,
    fix: ['Set the option audience to one that the provider lists'],
  },
  {
    mistake: 'the role’s name is misspelt',
    options: { 'role-to-assume': 'arn:aws:iam::123456789012:role/ci/deplyo' },
    cause: untrusted,
    fix: ['Compare the role’s name (deplyo)', 'role/ci/deplyo'],
  },
  {
    mistake: 'the trust policy names another branch',
    sub: 'repo:acme/web:ref:refs/heads/master',
    cause: untrusted,
    fix: [OLD],
  },
  {
    mistake: 'a star compared with StringEquals',
    sub: 'repo:acme/web:*',
    cause: untrusted,
    fix: ['With StringLike, repo:acme/web:* stands for any end of sub'],
  },
  {
    mistake: 'the trust policy of a branch, the job of an environment',
    claims: githubClaims({ context: 'environment:production' }),
    cause: untrusted,
    fix: ['names the environment production', 'repo:acme/web:environment:production'],
  },
  {
    mistake: 'the trust policy of a branch, the run of a pull request',
    claims: githubClaims({ context: 'pull_request' }),
    cause: untrusted,
    fix: ['a pull request names no branch', 'repo:acme/web:pull_request'],
  },
  {
    mistake: 'the trust policy without ids, the token with them',
    claims: githubClaims({ ids: true }),
    cause: untrusted,
    fix: ['sub holds the ids of owner and repository', policy(`[ "${NEW}", "${OLD}" ]`)],
  },
  {
    mistake: 'the trust policy with ids, the token without them',
    sub: NEW,
    cause: untrusted,
    fix: [policy(`[ "${OLD}", "${NEW}" ]`)],
  },
  {
    mistake: 'the trust policy names another provider',
    trust: { Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/git.acme.example' } },
    cause: untrusted,
    fix: [`"Federated": "arn:aws:iam::123456789012:oidc-provider/${HOST}"`],
  },
  {
    mistake: 'the trust policy allows sts:AssumeRole',
    trust: { Action: 'sts:AssumeRole' },
    cause: untrusted,
    fix: ['"Action": "sts:AssumeRoleWithWebIdentity"'],
  },
  {
    mistake: 'the trust policy asks for another aud',
    trust: { Condition: { StringEquals: { [`${HOST}:aud`]: 'sigstore', [`${HOST}:sub`]: OLD } } },
    cause: untrusted,
    fix: [`"${HOST}:aud": "sts.amazonaws.com"`],
  },
  { mistake: 'a statement denies', trust: { Effect: 'Deny' }, cause: untrusted, fix: ['no Deny may'] },
  {
    mistake: 'the issuer’s keys cannot be fetched',
    provider: { JwksUri: 'http://127.0.0.1:9/jwks' },
    cause: /^AWS cannot read the key that signed the token from https:\/\/token\.actions/,
    fix: [`${GITHUB}/.well-known/openid-configuration`],
  },
  {
    mistake: 'somebody else signed the token',
    issuer: (issuer) => issuer.loseKey(),
    cause: /^STS does not accept the token: Provided Token is not signed by its issuer/,
    fix: ['hand on no other and change nothing in it'],
  },
  {
    mistake: 'the token has expired',
    issuer: (issuer) => {
      issuer.lifetime = -60;
    },
    cause: /^The OIDC token expired at \d{4}-\d\d-\d\dT[\d:]+Z/,
    fix: ['check the clock of the runner'],
  },
  {
    mistake: 'the token is of the future',
    claims: { ...githubClaims(), nbf: Math.floor(Date.now() / 1000) + 3600 },
    cause: /^The OIDC token is not valid yet/,
    fix: [`Correct the clock of ${GITHUB}`],
  },
  {
    mistake: 'the provider’s thumbprint is of an older certificate',
    faults: [
      {
        operation: 'AssumeRoleWithWebIdentity',
        code: 'InvalidIdentityToken',
        message: "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      },
    ],
    cause: /^The certificate of https:\/\/token\.actions\S+ has not the thumbprint/,
    fix: ['aws iam update-open-id-connect-provider-thumbprint'],
  },
  {
    mistake: 'the region’s STS is switched off',
    faults: [
      {
        operation: 'AssumeRoleWithWebIdentity',
        status: 403,
        code: 'RegionDisabledException',
        message: 'STS is not activated in this region for account:123456789012.',
      },
    ],
    cause: /^Account 123456789012 has switched STS off in this region/,
    fix: ['Activate the region’s STS endpoint'],
  },
];

/** Mistakes of GitHub Actions, one at a time. */
export const wrongGithubSetups: readonly WrongSetup[] = setups.map((one) => ({ host: 'github', ...one }));
