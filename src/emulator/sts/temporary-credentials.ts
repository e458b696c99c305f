import { randomBytes } from 'node:crypto';
import type { AssumedRoleUser, Credentials } from '@aws-sdk/client-sts';
import { AwsError } from '../aws-error.js';
import type { Sts } from './sts.js';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/;
const ONE_HOUR = 3600;

/** What AssumeRole and its like have in common. */
export interface SessionRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly DurationSeconds?: number | undefined;
}

/** The account of the role and the seconds of its session. Throws `ValidationError` in AWS's words. */
export function checkSessionRequest({
  RoleArn,
  RoleSessionName,
  DurationSeconds = ONE_HOUR,
}: SessionRequest) {
  const [, accountId] = ROLE_ARN.exec(RoleArn) ?? [];
  if (accountId === undefined) throw new AwsError('ValidationError', `${RoleArn} is invalid`);
  if (!/^[\w+=,.@-]{2,64}$/.test(RoleSessionName)) {
    throw constraint(RoleSessionName, 'roleSessionName', 'satisfy regular expression pattern: [\\w+=,.@-]*');
  }
  if (DurationSeconds < 900) {
    throw constraint(DurationSeconds, 'durationSeconds', 'have value greater than or equal to 900');
  }
  if (DurationSeconds > 43_200) {
    throw constraint(DurationSeconds, 'durationSeconds', 'have value less than or equal to 43200');
  }
  return { accountId, seconds: DurationSeconds };
}

/** New credentials of a role, which STS knows until they expire. */
export function openRoleSession(
  sts: Sts,
  { RoleArn, RoleSessionName, DurationSeconds = ONE_HOUR }: SessionRequest,
): { readonly Credentials: Credentials; readonly AssumedRoleUser: AssumedRoleUser } {
  const [, accountId = '', role = ''] = ROLE_ARN.exec(RoleArn) ?? [];
  const expiresAt = sts.clock.now() + DurationSeconds * 1000;
  const userId = `AROA${randomId(17)}:${RoleSessionName}`;
  const arn = `arn:aws:sts::${accountId}:assumed-role/${role}/${RoleSessionName}`;
  const AccessKeyId = `ASIA${randomId(16)}`;
  sts.addSession(AccessKeyId, { accountId, arn, userId, roleArn: RoleArn, expiresAt });
  return {
    Credentials: {
      AccessKeyId,
      SecretAccessKey: randomBytes(30).toString('base64'),
      SessionToken: randomBytes(300).toString('base64'),
      Expiration: new Date(expiresAt),
    },
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
  };
}

function constraint(value: unknown, path: string, rule: string): AwsError {
  return new AwsError(
    'ValidationError',
    `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: Member must ${rule}`,
  );
}

function randomId(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
