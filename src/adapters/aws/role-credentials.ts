import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { AwsConfig } from '../../config/config.js';
import { ShipError } from '../../errors.js';
import { throughProxy, tunnels } from '../proxy/through-proxy.js';

/** A fresh OIDC token of the CI host for such an access, asked for at every renewal. */
export type WebIdentityToken = (aws: AwsConfig) => Promise<string>;

/** Credentials of a role's session, as the SDK takes them. */
export interface RoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/**
 * Signs in by the role that web identity allows and then by each of the chain; called by the SDK whenever the last one's
 * credentials are about to expire. Undefined where the SDK's own default chain is all there is.
 */
export function roleCredentials(
  aws: AwsConfig,
  webIdentityToken: WebIdentityToken | undefined,
): (() => Promise<RoleCredentials>) | undefined {
  const { roleToAssume, roleChain = [] } = aws;
  const token = roleToAssume === undefined ? undefined : webIdentityToken;
  if (token === undefined && roleChain.length === 0) return undefined;
  return async () => {
    let held = token && (await byWebIdentity(aws, roleToAssume ?? '', await token(aws)));
    for (const role of roleChain) held = await byRole(aws, role, held);
    return held as RoleCredentials;
  };
}

async function byWebIdentity(aws: AwsConfig, role: string, token: string): Promise<RoleCredentials> {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const sts = await openSts(aws);
  const session = { RoleArn: role, RoleSessionName: aws.roleSessionName };
  try {
    const command = new AssumeRoleWithWebIdentityCommand({ ...session, WebIdentityToken: token });
    return credentialsOf((await sts.send(command)).Credentials, role);
  } catch (error) {
    if (error instanceof ShipError) throw error;
    const { refusedRole } = await import('./refused-role.js');
    throw refusedRole(error, { role, token });
  } finally {
    sts.destroy();
  }
}

/** Without credentials of a role before, those that the SDK finds. */
async function byRole(
  aws: AwsConfig,
  role: string,
  credentials: RoleCredentials | undefined,
): Promise<RoleCredentials> {
  const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  const sts = await openSts(aws, credentials === undefined ? {} : { credentials });
  const { roleSessionName, roleExternalId } = aws;
  const external = roleExternalId === undefined ? {} : { ExternalId: roleExternalId };
  const session = { RoleArn: role, RoleSessionName: roleSessionName, ...external };
  try {
    return credentialsOf((await sts.send(new AssumeRoleCommand(session))).Credentials, role);
  } catch (error) {
    if (error instanceof ShipError) throw error;
    const { refusedChain } = await import('./refused-chain.js');
    throw refusedChain(error, { role, externalId: roleExternalId });
  } finally {
    sts.destroy();
  }
}

async function openSts({ region }: AwsConfig, more: STSClientConfig = {}) {
  const { STSClient } = await import('@aws-sdk/client-sts');
  const where = region === undefined ? {} : { region };
  return throughProxy(new STSClient({ maxAttempts: 5, ...where, ...more, ...tunnels() }));
}

interface StsCredentials {
  readonly AccessKeyId: string | undefined;
  readonly SecretAccessKey: string | undefined;
  readonly SessionToken: string | undefined;
  readonly Expiration: Date | undefined;
}

function credentialsOf(given: StsCredentials | undefined, role: string): RoleCredentials {
  if (given?.AccessKeyId === undefined || given.SecretAccessKey === undefined) {
    throw new ShipError('credentials-refused', `STS gave no credentials for ${role}.`, {
      remedy: 'Run again.',
    });
  }
  return {
    accessKeyId: given.AccessKeyId,
    secretAccessKey: given.SecretAccessKey,
    ...(given.SessionToken === undefined ? {} : { sessionToken: given.SessionToken }),
    ...(given.Expiration === undefined ? {} : { expiration: given.Expiration }),
  };
}
