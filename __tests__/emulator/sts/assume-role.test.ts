import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const folder = mkdtempSync(join(tmpdir(), 'assume-role-test-'));
const arnOf = (role: string) => `arn:aws:iam::123456789012:role/${role}`;
const trusting = (RoleName: string, AWS: string) => ({
  RoleName,
  MaxSessionDuration: 43_200,
  AssumeRolePolicyDocument: { Statement: { Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' } },
});
let emulator: Emulator;
let sts: STSClient;

beforeAll(async () => {
  const seed = join(folder, 'seed.json');
  const roles = [
    trusting('first', 'arn:aws:iam::123456789012:root'),
    trusting('second', arnOf('first')),
    trusting('third', 'arn:aws:iam::210987654321:root'),
  ];
  writeFileSync(seed, JSON.stringify({ roles }));
  emulator = await startTestEmulator({ seed });
  sts = new STSClient(clientConfig(emulator));
});
afterAll(async () => {
  sts.destroy();
  await emulator.close();
  rmSync(folder, { recursive: true });
});

function assume(client: STSClient, role: string, DurationSeconds?: number) {
  return client.send(
    new AssumeRoleCommand({ RoleArn: arnOf(role), RoleSessionName: 'run-1', DurationSeconds }),
  );
}

async function become(role: string): Promise<STSClient> {
  const { Credentials } = await assume(sts, role);
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  return new STSClient({ ...clientConfig(emulator), credentials });
}

describe('AssumeRole', () => {
  it('gives the credentials of a role that trusts the caller', async () => {
    const { Arn } = await (await become('first')).send(new GetCallerIdentityCommand({}));
    expect(Arn).toBe('arn:aws:sts::123456789012:assumed-role/first/run-1');
  });

  it('refuses a role that does not', async () => {
    const refused = { name: 'AccessDenied', message: expect.stringContaining('sts:AssumeRole on resource') };
    await expect(assume(sts, 'second')).rejects.toMatchObject(refused);
    await expect(assume(sts, 'third')).rejects.toMatchObject(refused);
    await expect(assume(sts, 'nowhere')).rejects.toMatchObject(refused);
  });

  it('chains roles, for an hour at most', async () => {
    const first = await become('first');
    const { AssumedRoleUser } = await assume(first, 'second', 3600);
    expect(AssumedRoleUser?.Arn).toMatch(/assumed-role\/second\//);
    await expect(assume(first, 'second', 3601)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('1 hour session limit for roles assumed by role chaining'),
    });
    await assume(sts, 'first', 43_200);
  });
});
