import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { SecretStore } from '../../../src/emulator/secrets/secret-store.js';
import { secretsSeed } from '../../support/secrets-seed.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const here = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret';
const elsewhere = 'arn:aws:secretsmanager:us-east-1:123456789012:secret';
const secrets = {
  'prod/db': { password: 'hunter2' },
  [`${here}:exact-AbCdEf`]: 'x',
  [`${elsewhere}:far-AbCdEf`]: 'y',
};

let emulator: Emulator;
let client: SecretsManagerClient;
beforeAll(async () => {
  emulator = await startTestEmulator({ seed: secretsSeed(secrets) });
  client = new SecretsManagerClient({ ...clientConfig(emulator), region: 'eu-central-1' });
});
afterAll(() => emulator.close());

const describeIt = (SecretId: string) => client.send(new DescribeSecretCommand({ SecretId }));

describe('DescribeSecret', () => {
  it('tells the ARN of a name, the same at every time and to be read by a task', async () => {
    const { ARN = '', Name, ...rest } = await describeIt('prod/db');
    expect(ARN).toMatch(new RegExp(`^${here}:prod/db-[A-Za-z0-9]{6}$`));
    expect(Name).toBe('prod/db');
    expect(JSON.stringify(rest)).not.toContain('hunter2');
    expect((await describeIt('prod/db')).ARN).toBe(ARN);
    expect(new SecretStore({ secrets }).resolve(`${ARN}:password::`)).toEqual({ value: 'hunter2' });
  });

  it('tells the key and the end of a secret that was seeded as CreateSecret makes it', async () => {
    const DeletedDate = '2026-12-24T00:00:00.000Z';
    const kept = { Name: 'kept', SecretString: 'hunter2', KmsKeyId: 'alias/own' };
    const listed = [kept, { Name: 'gone', SecretString: 'hunter2', DeletedDate }];
    const own = await startTestEmulator({ seed: secretsSeed(listed) });
    const asked = new SecretsManagerClient(clientConfig(own));
    const answers = ['kept', 'gone'].map((SecretId) => asked.send(new DescribeSecretCommand({ SecretId })));
    expect(await Promise.all(answers)).toMatchObject([
      { Name: 'kept', KmsKeyId: 'alias/own' },
      { Name: 'gone', DeletedDate: new Date(DeletedDate) },
    ]);
    asked.destroy();
    await own.close();
  });

  it.each(['exact', `${here}:exact-AbCdEf`, `${here}:exact`])('finds %s', async (id) => {
    expect(await describeIt(id)).toMatchObject({ ARN: `${here}:exact-AbCdEf`, Name: 'exact' });
  });

  it.each(['nowhere', 'prod', 'far', `${elsewhere}:prod/db`])('finds no %s', async (id) => {
    await expect(describeIt(id)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret.",
    });
  });
});
