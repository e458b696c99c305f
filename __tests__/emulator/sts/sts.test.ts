import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const clock = new VirtualClock();
let emulator: Emulator;
let sts: STSClient;

beforeAll(async () => {
  emulator = await startTestEmulator({ clock });
  sts = new STSClient(clientConfig(emulator));
});

afterAll(() => emulator.close());

const SUBJECT = 'repo:org/app:ref:refs/heads/main';

function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.signature`;
}

function assume(WebIdentityToken: string, DurationSeconds?: number) {
  const RoleArn = 'arn:aws:iam::210987654321:role/deploy/ship';
  const input = { RoleArn, RoleSessionName: 'run-1', WebIdentityToken, DurationSeconds };
  return sts.send(new AssumeRoleWithWebIdentityCommand(input));
}

const inOneMinute = () => Math.floor(clock.now() / 1000) + 60;
const token = () =>
  jwt({
    iss: 'https://token.actions.githubusercontent.com',
    sub: SUBJECT,
    aud: 'sts.amazonaws.com',
    exp: inOneMinute(),
  });

describe('GetCallerIdentity', () => {
  it('tells account and user of the key', async () => {
    await expect(sts.send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: '123456789012',
      Arn: 'arn:aws:iam::123456789012:user/AKIAEXAMPLE',
    });
  });

  it('takes a key of twelve digits for an account', async () => {
    const credentials = { accessKeyId: '111122223333', secretAccessKey: 'x' };
    const other = new STSClient({ ...clientConfig(emulator), credentials });
    await expect(other.send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: '111122223333',
    });
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  it('gives temporary credentials that stand for the role until they expire', async () => {
    const { Credentials, AssumedRoleUser, SubjectFromWebIdentityToken, Audience } = await assume(
      token(),
      900,
    );
    expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::210987654321:assumed-role/ship/run-1');
    expect([SubjectFromWebIdentityToken, Audience]).toEqual([SUBJECT, 'sts.amazonaws.com']);
    expect(Credentials?.Expiration).toEqual(new Date(clock.now() + 900_000));
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    const config = { ...clientConfig(emulator), credentials };
    await expect(new STSClient(config).send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: '210987654321',
      Arn: AssumedRoleUser?.Arn,
    });
    clock.advance(900_000);
    const late = new ECRClient(config).send(new CreateRepositoryCommand({ repositoryName: 'app' }));
    await expect(late).rejects.toMatchObject({ name: 'ExpiredTokenException' });
  });

  it('needs no signature', async () => {
    const body = new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: 'arn:aws:iam::210987654321:role/ship',
      RoleSessionName: 'run-1',
      WebIdentityToken: token(),
    });
    const response = await fetch(emulator.url, { method: 'POST', body });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<AccessKeyId>ASIA');
  });

  it('refuses a token that is no JWT', async () => {
    await expect(assume('not-a-token')).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  });

  it('refuses an expired token', async () => {
    const expired = jwt({
      iss: 'https://gitlab.com',
      sub: 'x',
      aud: 'y',
      exp: Math.floor(clock.now() / 1000) - 1,
    });
    await expect(assume(expired)).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: expect.stringContaining('must be before the expiration date/time'),
    });
  });

  it('refuses a duration outside the limits', async () => {
    await expect(assume(token(), 60)).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('keeps the token out of the request log', async () => {
    const secret = token();
    await assume(secret);
    expect(JSON.stringify(emulator.requests.entries())).not.toContain(secret);
  });
});
