import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { AwsError } from '../aws-error.js';
import type { OidcProvider } from './oidc-provider.js';

interface SigningKey extends JsonWebKey {
  readonly kid?: string;
}

const digests: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };
const patienceMs = 5_000;

/** Refuses a token that none of its issuer's keys has signed (source: OpenID Connect Discovery 1.0; RFC 7517). */
export async function checkSignature(provider: OidcProvider, token: string): Promise<void> {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const { kid, alg } = headerOf(header);
  const keys = await signingKeys(provider);
  const key = keys.find((one) => one.kid === kid) ?? (kid === undefined ? keys[0] : undefined);
  if (key === undefined) throw noKey();
  const digest = digests[String(alg)];
  const signed = Buffer.from(`${header}.${claims}`);
  const isGenuine =
    digest !== undefined &&
    verify(digest, signed, createPublicKey({ key, format: 'jwk' }), Buffer.from(signature, 'base64url'));
  if (!isGenuine) throw new AwsError('InvalidIdentityToken', 'Provided Token is not signed by its issuer');
}

function headerOf(part: string): { readonly kid?: unknown; readonly alg?: unknown } {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) ?? {};
  } catch {
    return {};
  }
}

/** Asked for each time, so that an issuer that changes its keys is believed at once. */
async function signingKeys({ Url, JwksUri }: OidcProvider): Promise<readonly SigningKey[]> {
  try {
    const uri =
      JwksUri ?? (await read(`${Url.replace(/\/$/, '')}/.well-known/openid-configuration`)).jwks_uri;
    const { keys } = await read(String(uri));
    return Array.isArray(keys) ? (keys as readonly SigningKey[]) : [];
  } catch {
    throw noKey();
  }
}

async function read(url: string): Promise<Record<string, unknown>> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return (await answer.json()) as Record<string, unknown>;
}

/** In STS's words (thread: aws/aws-sdk-php#1725). */
function noKey(): AwsError {
  return new AwsError(
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
  );
}
