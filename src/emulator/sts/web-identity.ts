import { AwsError } from '../aws-error.js';

/** The claims of an OpenID Connect token that STS looks at. */
export interface WebIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
}

/** How far clocks may be apart. */
const toleranceMs = 300_000;

/** Reads a JSON web token and refuses a malformed or expired one as STS does; `now` in milliseconds. */
export function decodeWebIdentity(token: string, now: number): WebIdentity {
  const parts = token.split('.');
  const claims = claimsOf(parts[1] ?? '');
  if (parts.length !== 3 || !claims) {
    throw new AwsError(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
  const { iss, sub, aud, exp, nbf } = claims;
  if (typeof exp === 'number' && exp * 1000 <= now) throw expired(exp, now);
  if (typeof nbf === 'number' && nbf * 1000 > now + toleranceMs) {
    throw new AwsError('InvalidIdentityToken', 'Token is not yet valid: its nbf claim is in the future');
  }
  if (typeof iss !== 'string' || typeof sub !== 'string') {
    throw new AwsError('InvalidIdentityToken', 'Missing a required claim: iss and sub are needed');
  }
  const audiences = (Array.isArray(aud) ? aud : [aud]).filter((item) => typeof item === 'string');
  return { issuer: iss.replace(/^https?:\/\//, ''), subject: sub, audiences };
}

export function audienceOf(identity: WebIdentity): string {
  return identity.audiences[0] ?? '';
}

function claimsOf(part: string): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function expired(exp: number, now: number): AwsError {
  const seconds = Math.floor(now / 1000);
  return new AwsError(
    'ExpiredTokenException',
    `Token expired: current date/time ${seconds} must be before the expiration date/time ${exp}`,
  );
}
