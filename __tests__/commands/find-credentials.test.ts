import { findCredentials } from '../../src/commands/find-credentials.js';

const aws = {
  region: 'eu-central-1',
  roleToAssume: 'arn:aws:iam::123456789012:role/plan',
  roleSessionName: 'test',
  audience: '',
  allowedAccountIds: [],
};

it('keeps no interrupted run waiting for a token that does not come', async () => {
  const never = () => new Promise<string>(() => undefined);
  const interrupted = AbortSignal.timeout(20);
  expect(await findCredentials({ aws, webIdentityToken: never, interrupted })).toBeUndefined();
});

it('lets what is no matter of credentials fail', async () => {
  const broken = async () => {
    throw new Error('getaddrinfo ENOTFOUND token.example');
  };
  await expect(findCredentials({ aws, webIdentityToken: broken })).rejects.toMatchObject({
    code: 'aws-unreachable',
  });
});
