import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { type Claims, GITHUB, githubClaims } from '../../support/oidc-claims.js';
import { OidcIssuer } from '../../support/oidc-issuer.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const clock = new VirtualClock(Date.now());
const folder = mkdtempSync(join(tmpdir(), 'federation-test-'));
const HOST = GITHUB.replace('https://', '');
const AUDIENCE = 'sts.amazonaws.com';
let issuer: OidcIssuer;
let emulator: Emulator;
let sts: STSClient;

/** Statements of a role's trust policy by the role's name. */
const statements: Record<string, object> = {
  main: { StringEquals: { [`${HOST}:aud`]: AUDIENCE, [`${HOST}:sub`]: 'repo:acme/web:ref:refs/heads/main' } },
  branches: { StringLike: { [`${HOST}:sub`]: ['repo:other/*', 'repo:acme/web:ref:refs/heads/ma?n'] } },
  literal: { StringEquals: { [`${HOST}:sub`]: 'repo:acme/web:*' } },
  any: {
    'ForAnyValue:StringEquals': { [`${HOST.toUpperCase()}:SUB`]: ['x', 'repo:acme/web:ref:refs/heads/main'] },
  },
  negated: { StringNotLike: { [`${HOST}:sub`]: '*:pull_request' }, Null: { [`${HOST}:nothing`]: 'true' } },
  absent: {
    StringEquals: {
      [`${HOST}:repository`]: 'acme/web',
      [`${HOST}:sub`]: 'repo:acme/web:ref:refs/heads/main',
    },
  },
  lenient: {
    StringEqualsIfExists: { [`${HOST}:repository`]: 'acme/web' },
    StringLike: { [`${HOST}:sub`]: '*' },
  },
};

function seed(): string {
  const file = join(folder, 'seed.json');
  const trust = (Condition: object) => ({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${HOST}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition,
    },
  });
  const roles = Object.entries(statements).map(([RoleName, condition]) => ({
    RoleName,
    Path: '/ci/',
    MaxSessionDuration: 7200,
    AssumeRolePolicyDocument: RoleName === 'main' ? JSON.stringify(trust(condition)) : trust(condition),
  }));
  const provider = { Url: GITHUB, ClientIDList: [AUDIENCE], JwksUri: issuer.jwksUri };
  writeFileSync(
    file,
    JSON.stringify({ oidcProviders: [provider, { Url: issuer.url, ClientIDList: ['own'] }], roles }),
  );
  return file;
}

beforeAll(async () => {
  issuer = await OidcIssuer.start(() => clock.now());
  emulator = await startTestEmulator({ clock, seed: seed() });
  sts = new STSClient(clientConfig(emulator));
});
afterAll(async () => {
  sts.destroy();
  await emulator.close();
  await issuer.close();
  rmSync(folder, { recursive: true });
});

function assume(role: string, token: string, DurationSeconds?: number) {
  const RoleArn = `arn:aws:iam::123456789012:role/ci/${role}`;
  const input = { RoleArn, RoleSessionName: 'run-1', WebIdentityToken: token, DurationSeconds };
  return sts.send(new AssumeRoleWithWebIdentityCommand(input));
}

const token = (claims?: Claims, audience = AUDIENCE) => issuer.sign(audience, claims);
const denied = { name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' };

describe('the trust policy', () => {
  it.each(['main', 'branches', 'any', 'negated', 'lenient'])('%s lets the token in', async (role) => {
    const { AssumedRoleUser } = await assume(role, token());
    expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::123456789012:assumed-role/${role}/run-1`);
  });

  it.each(['literal', 'absent', 'not-there'])('%s refuses it', async (role) => {
    await expect(assume(role, token())).rejects.toMatchObject(denied);
  });

  it.each(['main', 'branches', 'negated'])('%s refuses a pull request', async (role) => {
    await expect(assume(role, token(githubClaims({ context: 'pull_request' })))).rejects.toMatchObject(
      denied,
    );
  });
});

describe('the token', () => {
  const invalid = (message: string | RegExp) => ({
    name: 'InvalidIdentityTokenException',
    message: expect.stringMatching(message),
  });

  it('must come from a provider of the account', async () => {
    const other = token({ ...githubClaims(), iss: 'https://ghes.example/_services/token' });
    await expect(assume('main', other)).rejects.toMatchObject(
      invalid(/^No OpenIDConnect provider found in your account for https:\/\/ghes.example/),
    );
  });

  it('must be for one of the provider’s audiences', async () => {
    await expect(assume('main', token(undefined, 'other'))).rejects.toMatchObject(
      invalid('Incorrect token audience'),
    );
  });

  it('must be signed by the issuer', async () => {
    const [header, claims] = token().split('.');
    await expect(assume('main', `${header}.${claims}.c2lnbmF0dXJl`)).rejects.toMatchObject(invalid('signed'));
  });

  it('is checked with the keys of the issuer’s discovery document', async () => {
    await expect(assume('main', token({ iss: issuer.url, sub: 'me' }, 'own'))).rejects.toMatchObject(denied);
  });

  it('must be valid already, and still', async () => {
    const later = token({ ...githubClaims(), nbf: Math.floor(clock.now() / 1000) + 3600 });
    await expect(assume('main', later)).rejects.toMatchObject(invalid('not yet valid'));
    const old = token();
    clock.advance(301_000);
    await expect(assume('main', old)).rejects.toMatchObject({ name: 'ExpiredTokenException' });
  });
});

it('refuses a session longer than the role’s', async () => {
  await expect(assume('main', token(), 7201)).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  });
  await assume('main', token(), 7200);
});

describe('a seed', () => {
  const start = (value: object) => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, JSON.stringify(value));
    return startTestEmulator({ seed: file });
  };
  const roles = (Statement: object) => [{ RoleName: 'r', AssumeRolePolicyDocument: { Statement } }];
  const Principal = { Federated: `arn:aws:iam::123456789012:oidc-provider/${HOST}` };

  it.each([
    [{ roles: roles({ Effect: 'Allow', Principal, Action: 'sts:*' }) }, /must evaluate .*:sub/],
    [
      { roles: roles({ Effect: 'Allow', Condition: { StringLik: {} } }) },
      /operator StringLik is not evaluated/,
    ],
    [{ roles: [{ RoleName: 'r', AssumeRolePolicyDocument: '{' }] }, /not a JSON policy/],
    [
      { roles: [{ ...roles({ Effect: 'Allow' })[0], ManagedPolicyArns: ['arn:aws:iam::aws:policy/Odd'] }] },
      /managed policy .*policy\/Odd is not known here; known: .*AmazonECSTaskExecutionRolePolicy/,
    ],
    [
      {
        roles: [
          { ...roles({ Effect: 'Allow' })[0], Policies: [{ PolicyName: 'own', PolicyDocument: 'nothing' }] },
        ],
      },
      /a PolicyDocument is not a JSON policy/,
    ],
    [{ roles: [{ RoleName: 'r' }] }, /AssumeRolePolicyDocument/],
    [{ oidcProviders: [{ Url: 'token.actions.githubusercontent.com' }] }, /must begin with https/],
  ])('is refused: %j', async (value, why) => {
    await expect(start(value)).rejects.toThrow(why);
  });
});
