import { CreateRepositoryCommand, DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});

afterAll(() => emulator.close());

describe('the front door', () => {
  it('serves JSON and query APIs on one port', async () => {
    const ecr = new ECRClient(clientConfig(emulator));
    const created = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/app' }));
    expect(created.repository?.repositoryUri).toBe(`127.0.0.1:${emulator.port}/team/app`);
    expect(created.repository?.createdAt).toBeInstanceOf(Date);
    await expect(ecr.send(new DescribeRepositoriesCommand({}))).resolves.toMatchObject({
      repositories: [{ repositoryName: 'team/app', imageTagMutability: 'MUTABLE' }],
    });
    const sts = new STSClient(clientConfig(emulator));
    const me = await sts.send(new GetCallerIdentityCommand({}));
    expect(me.Account).toBe('123456789012');
  });
});
