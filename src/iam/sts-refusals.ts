import { providerArn, roleParts } from './role-arn.js';
import type { TokenClaims } from './token-claims.js';

/** A refused request for a role. */
export interface RoleRequest {
  readonly role: string;
  readonly claims: TokenClaims;
}

/** How STS says no, what that means, and what to do. */
export interface StsRefusal {
  /** Of `NAME: message` in AWS's words. */
  readonly pattern: RegExp;
  readonly cause: (request: RoleRequest, message: string) => string;
  readonly remedy: (request: RoleRequest) => string;
  /** Would the trust policy be the place to correct it? */
  readonly byTrustPolicy?: true;
  readonly docs: string;
}

const GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const PROVIDER_PAGE = `${GUIDE}/id_roles_providers_create_oidc.html`;
const TRUST_PAGE = `${GUIDE}/id_roles_create_for-idp_oidc.html`;

const audienceOf = ({ aud }: TokenClaims) => aud.join(', ') || 'none';
const isGitlab = ({ sub }: TokenClaims) => sub.startsWith('project_path:');

/** From the most specific to the most general; a refusal that none of them knows is told in AWS's words. */
export const stsRefusals: readonly StsRefusal[] = [
  {
    pattern: /No OpenIDConnect provider found/i,
    cause: ({ role, claims }) =>
      `Account ${roleParts(role).accountId} has no OIDC provider for ${claims.iss}`,
    remedy: ({ role, claims }) =>
      `Create it there (aws iam create-open-id-connect-provider --url ${claims.iss} --client-id-list ${audienceOf(claims)}; ` +
      'its URL is the token’s iss to the letter, without a slash at the end), ' +
      `or correct role-to-assume if the role is not in account ${roleParts(role).accountId}.`,
    docs: PROVIDER_PAGE,
  },
  {
    pattern: /Incorrect token audience/i,
    cause: ({ claims }) => `The OIDC provider does not list the token’s audience ${audienceOf(claims)}`,
    remedy: ({ role, claims }) =>
      `Set ${isGitlab(claims) ? 'aud of the job’s id_tokens (the component’s input audience)' : 'the option audience'} to one that the provider lists, or add this one: ` +
      `aws iam add-client-id-to-open-id-connect-provider --client-id ${audienceOf(claims)} ` +
      `--open-id-connect-provider-arn ${providerArn(role, claims.iss)}`,
    docs: PROVIDER_PAGE,
  },
  {
    pattern: /thumbprint/i,
    cause: ({ claims }) =>
      `The certificate of ${claims.iss} has not the thumbprint that its OIDC provider lists`,
    remedy: ({ role, claims }) =>
      'Give the provider the thumbprint of the certificate chain’s last certificate: ' +
      'aws iam update-open-id-connect-provider-thumbprint --thumbprint-list <SHA-1> ' +
      `--open-id-connect-provider-arn ${providerArn(role, claims.iss)}`,
    docs: `${GUIDE}/id_roles_providers_create_oidc_verify-thumbprint.html`,
  },
  {
    pattern: /verification key|IDPCommunicationError/i,
    cause: ({ claims }) => `AWS cannot read the key that signed the token from ${claims.iss}`,
    remedy: ({ claims }) =>
      `AWS must reach ${claims.iss}/.well-known/openid-configuration and the jwks_uri named there from the internet, with a ` +
      'certificate it trusts, and find the token’s key in it: open these two addresses of a private host, then run again.',
    docs: PROVIDER_PAGE,
  },
  {
    pattern: /^ExpiredToken/,
    cause: ({ claims: { exp = 0 } }) =>
      `The OIDC token expired at ${new Date(exp * 1000).toISOString().replace('.000', '')}`,
    remedy: ({ claims }) =>
      isGitlab(claims)
        ? 'GitLab gives one token, which lives as long as the job’s timeout, and five minutes where it has none: give the job a timeout longer than the whole ship.'
        : 'GitHub gives a new token at each request: check the clock of the runner, and of the server that signs (GitHub Enterprise Server).',
    docs: PROVIDER_PAGE,
  },
  {
    pattern: /not yet valid|before its|nbf/i,
    cause: () => 'The OIDC token is not valid yet',
    remedy: ({ claims }) => `Correct the clock of ${claims.iss}: it is ahead of AWS’s.`,
    docs: PROVIDER_PAGE,
  },
  {
    pattern: /AccessDenied|Not authorized to perform/i,
    cause: () => 'The role’s trust policy does not accept this job’s token, or there is no such role',
    remedy: ({ role }) =>
      `Compare the role’s name (${roleParts(role).name}), then give its trust policy the statement that is shown ` +
      '(aws iam update-assume-role-policy): provider, aud and sub must match to the letter, and no Deny may.',
    byTrustPolicy: true,
    docs: TRUST_PAGE,
  },
  {
    pattern: /MaxSessionDuration|DurationSeconds|session limit/i,
    cause: () => 'The session asked for is longer than the role allows',
    remedy: ({ role }) =>
      `Let the role’s sessions last an hour or longer: aws iam update-role --role-name ${roleParts(role).name} --max-session-duration 3600`,
    docs: `${GUIDE}/id_roles_use.html`,
  },
  {
    pattern: /RegionDisabled/,
    cause: ({ role }) => `Account ${roleParts(role).accountId} has switched STS off in this region`,
    remedy: () =>
      'Activate the region’s STS endpoint under IAM, Account settings, or correct the option region.',
    docs: `${GUIDE}/id_credentials_temp_enable-regions.html`,
  },
  {
    pattern: /InvalidIdentityToken|IDPRejectedClaim/,
    cause: (_request, message) => `STS does not accept the token: ${message.replace(/\.$/, '')}`,
    remedy: ({ claims }) =>
      `It must be the ID token that ${claims.iss} signed for this job, to the letter: hand on no other and change nothing in it.`,
    docs: PROVIDER_PAGE,
  },
];
