import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AwsSession, openSession } from '../../../src/adapters/aws-session.js';
import { ecrAdapter } from '../../../src/adapters/ecr.js';
import { ecsAdapter } from '../../../src/adapters/ecs.js';
import { identityAdapter } from '../../../src/adapters/identity.js';
import { logsAdapter } from '../../../src/adapters/logs.js';
import { GITHUB } from '../../support/oidc-claims.js';
import { OidcIssuer } from '../../support/oidc-issuer.js';
import { ScriptedService } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const HOUR = 3_600_000;
const key = GITHUB.replace('https://', '');
const trust = {
  Statement: {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${key}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { [`${key}:sub`]: 'repo:acme/web:*' } },
  },
};

let folder: string;
let issuer: OidcIssuer;
let service: ScriptedService;
let session: AwsSession | undefined;
const before = { ...process.env };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outlived-test-'));
  issuer = await OidcIssuer.start(() => service.clock.now());
  const seed = join(folder, 'seed.json');
  const oidcProviders = [{ Url: GITHUB, ClientIDList: ['sts.amazonaws.com'], JwksUri: issuer.jwksUri }];
  const roles = [{ RoleName: 'deploy', AssumeRolePolicyDocument: trust }];
  writeFileSync(seed, JSON.stringify({ oidcProviders, roles }));
  // New tasks serve for longer than a session lasts before the old ones stop.
  const deploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 65 } as const;
  service = await ScriptedService.start({ deploymentConfiguration }, { seed });
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
});
afterEach(async () => {
  session?.close();
  process.env = { ...before };
  await service.close();
  await issuer.close();
  rmSync(folder, { recursive: true });
});

/** Ships with the role, `nextToken` is what the CI host gives at each renewal. */
function ship(nextToken: () => string) {
  session = openSession({
    aws: {
      region: 'eu-central-1',
      roleToAssume: 'arn:aws:iam::123456789012:role/deploy',
      roleSessionName: 'test',
      audience: 'sts.amazonaws.com',
      allowedAccountIds: ['123456789012'],
    },
    webIdentityToken: async () => nextToken(),
  });
  const ports = {
    ecs: ecsAdapter(session),
    ecr: ecrAdapter(session),
    logs: logsAdapter(session),
    identity: identityAdapter(session),
  };
  return service.ship({ timeoutMs: 2 * HOUR, watch: { noProgressTimeoutMs: 2 * HOUR } }, [], { ports });
}

it('a ship that outlives token and session renews both with a new token, and ends well', async () => {
  const { outcome, seconds } = await ship(() => issuer.sign('sts.amazonaws.com'));
  expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
  expect(seconds).toBeGreaterThan(3900);
  expect(issuer.tokens.length).toBeGreaterThanOrEqual(2);
  expect(new Set(issuer.tokens).size).toBe(issuer.tokens.length);
});

it('a host’s only token renews the session as long as it lives', async () => {
  issuer.lifetime = 2 * 3600;
  const only = issuer.sign('sts.amazonaws.com');
  const { outcome } = await ship(() => only);
  expect(outcome.verdict).toBe('stable');
});

it('a host’s only token that ends before the ship is told, with what ECS does meanwhile', async () => {
  const only = issuer.sign('sts.amazonaws.com');
  const { outcome } = await ship(() => only);
  expect(outcome).toMatchObject({ exitCode: 8, failure: { code: 'credentials-refused' } });
  expect(outcome.failure?.message).toMatch(/^The OIDC token expired at /);
  expect(outcome.failure?.evidence[0]).toMatch(/^ECS goes on with deployment \S+ without us/);
  expect(JSON.stringify(outcome)).not.toContain(only.split('.')[2]);
});
