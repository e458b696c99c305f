import { randomBytes } from 'node:crypto';
import type {
  AssumeRoleWithWebIdentityRequest,
  AssumeRoleWithWebIdentityResponse,
  Credentials,
} from '@aws-sdk/client-sts';
import { AwsError } from '../aws-error.js';
import type { Validated } from '../validated.js';
import type { Sts } from './sts.js';
import { audienceOf, decodeWebIdentity, type WebIdentity } from './web-identity.js';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/;
const ONE_HOUR = 3600;

/**
 * Trades a web identity token for temporary credentials of a role. Who signed the token and whom the role trusts is
 * looked at once the account has a provider or a role.
 */
export async function assumeRoleWithWebIdentity(
  sts: Sts,
  input: Validated<AssumeRoleWithWebIdentityRequest>,
): Promise<AssumeRoleWithWebIdentityResponse> {
  checkInput(input);
  const [, accountId = '', role = ''] = ROLE_ARN.exec(input.RoleArn) ?? [];
  const identity = decodeWebIdentity(input.WebIdentityToken, sts.clock.now());
  await checkTrust(sts, input, accountId, identity);
  const credentials = newCredentials(sts.clock.now() + (input.DurationSeconds ?? ONE_HOUR) * 1000);
  const userId = `AROA${randomId(17)}:${input.RoleSessionName}`;
  const arn = `arn:aws:sts::${accountId}:assumed-role/${role}/${input.RoleSessionName}`;
  const expiresAt = credentials.Expiration?.getTime() ?? 0;
  sts.addSession(credentials.AccessKeyId ?? '', { accountId, arn, userId, expiresAt });
  return {
    Credentials: credentials,
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
    ...identityMembers(identity),
  };
}

async function checkTrust(
  { federation }: Sts,
  { RoleArn, WebIdentityToken, DurationSeconds = ONE_HOUR }: Validated<AssumeRoleWithWebIdentityRequest>,
  accountId: string,
  identity: WebIdentity,
): Promise<void> {
  if (federation.isOpen) return;
  await federation.checkToken(accountId, WebIdentityToken, identity);
  federation.checkRole(accountId, RoleArn, identity, DurationSeconds);
}

function checkInput(input: Validated<AssumeRoleWithWebIdentityRequest>): void {
  if (!ROLE_ARN.test(input.RoleArn)) throw new AwsError('ValidationError', `${input.RoleArn} is invalid`);
  if (!/^[\w+=,.@-]{2,64}$/.test(input.RoleSessionName)) {
    throw constraint(
      input.RoleSessionName,
      'roleSessionName',
      'satisfy regular expression pattern: [\\w+=,.@-]*',
    );
  }
  const seconds = input.DurationSeconds ?? ONE_HOUR;
  if (seconds < 900) throw constraint(seconds, 'durationSeconds', 'have value greater than or equal to 900');
  if (seconds > 43_200)
    throw constraint(seconds, 'durationSeconds', 'have value less than or equal to 43200');
}

function constraint(value: unknown, path: string, rule: string): AwsError {
  return new AwsError(
    'ValidationError',
    `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: Member must ${rule}`,
  );
}

function newCredentials(expiresAt: number): Credentials {
  return {
    AccessKeyId: `ASIA${randomId(16)}`,
    SecretAccessKey: randomBytes(30).toString('base64'),
    SessionToken: randomBytes(300).toString('base64'),
    Expiration: new Date(expiresAt),
  };
}

function identityMembers(identity: WebIdentity) {
  return {
    SubjectFromWebIdentityToken: identity.subject,
    Audience: audienceOf(identity),
    Provider: identity.issuer,
  };
}

function randomId(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
