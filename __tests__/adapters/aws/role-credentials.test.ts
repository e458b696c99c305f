import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../../src/adapters/aws/aws-session.js';
import { identityAdapter } from '../../../src/adapters/aws/identity.js';
import type { AwsConfig } from '../../../src/config/config.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { ACCOUNT } from '../../support/oidc-stage.js';
import { pointAt } from '../../support/point-at.js';
import { startTestEmulator } from '../../support/start-test-emulator.js';

const arnOf = (role: string, account = ACCOUNT) => `arn:aws:iam::${account}:role/${role}`;
const trusting = (RoleName: string, AWS: string, Condition = {}) => ({
  RoleName,
  AssumeRolePolicyDocument: {
    Statement: { Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', Condition },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'role-credentials-'));
let emulator: Emulator;

beforeAll(async () => {
  const seed = join(folder, 'seed.json');
  const roles = [
    trusting('ci', `arn:aws:iam::${ACCOUNT}:root`),
    trusting('hub', arnOf('ci'), { StringEquals: { 'sts:ExternalId': 'shop-4711' } }),
    trusting('deploy', arnOf('hub')),
  ];
  writeFileSync(seed, JSON.stringify({ roles }));
  emulator = await startTestEmulator({ seed });
  pointAt(emulator);
});
afterAll(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

async function whoAmI(change: Partial<AwsConfig>): Promise<string> {
  const aws = {
    region: 'eu-central-1',
    roleSessionName: 'run-1',
    audience: '',
    allowedAccountIds: [],
    ...change,
  };
  const session = openSession({ aws });
  try {
    return (await identityAdapter(session).whoAmI()).arn;
  } finally {
    session.close();
  }
}

describe('role-chain', () => {
  const chain = ['ci', 'hub', 'deploy'].map((role) => arnOf(role));

  it('ends as the last role, each assumed by the one before', async () => {
    const arn = await whoAmI({ roleChain: chain, roleExternalId: 'shop-4711' });
    expect(arn).toBe(`arn:aws:sts::${ACCOUNT}:assumed-role/deploy/run-1`);
    const asked = emulator.requests.entries().filter(({ operation }) => operation === 'AssumeRole');
    expect(asked).toHaveLength(3);
  });

  it('says which two statements let a refused role in', async () => {
    const refused = whoAmI({ roleChain: [arnOf('ci'), arnOf('deploy')] });
    await expect(refused).rejects.toMatchObject({
      code: 'credentials-refused',
      message: `STS does not let arn:aws:sts::${ACCOUNT}:assumed-role/ci/run-1 assume ${arnOf('deploy')} (role-chain).`,
      remedy: expect.stringContaining('set role-external-id'),
      evidence: expect.arrayContaining([
        expect.stringContaining(`"Resource": "${arnOf('deploy')}"`),
        expect.stringContaining(`"AWS": "${arnOf('ci')}"`),
      ]),
    });
  });

  it('shows the external id that was sent where that is the wrong one', async () => {
    const refused = whoAmI({ roleChain: chain, roleExternalId: 'shop-0815' });
    await expect(refused).rejects.toMatchObject({
      remedy: expect.stringContaining('has to be role-external-id to the letter'),
      evidence: expect.arrayContaining([expect.stringContaining('"sts:ExternalId": "shop-0815"')]),
    });
  });
});
