import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AwsSession, openSession } from '../../../src/adapters/aws/aws-session.js';
import { ecrAdapter } from '../../../src/adapters/aws/ecr.js';
import { ecsAdapter } from '../../../src/adapters/aws/ecs.js';
import { identityAdapter } from '../../../src/adapters/aws/identity.js';
import { logsAdapter } from '../../../src/adapters/aws/logs.js';
import { GITHUB, gitlabClaims } from '../../support/oidc-claims.js';
import { OidcIssuer } from '../../support/oidc-issuer.js';
import { ScriptedService } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const HOUR = 3_600_000;
const GITLAB = 'https://gitlab.com';
const AUDIENCE = 'sts.amazonaws.com';

/** Trusts what both hosts say of `acme/web`. */
const trust = {
  Statement: [
    [GITHUB, 'repo:acme/web:*'],
    [GITLAB, 'project_path:acme/web:*'],
  ].map(([url = '', sub]) => {
    const key = url.replace('https://', '');
    return {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${key}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringLike: { [`${key}:sub`]: sub } },
    };
  }),
};

let folder: string;
let issuer: OidcIssuer;
let service: ScriptedService;
let session: AwsSession | undefined;
const before = { ...process.env };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outlived-test-'));
  issuer = await OidcIssuer.start(() => service.clock.now());
});

/** A service whose new tasks serve for so long before the old ones stop. */
async function bakingFor(bakeTimeInMinutes: number): Promise<void> {
  const seed = join(folder, 'seed.json');
  const oidcProviders = [GITHUB, GITLAB].map((Url) => ({
    Url,
    ClientIDList: [AUDIENCE],
    JwksUri: issuer.jwksUri,
  }));
  const roles = [{ RoleName: 'deploy', AssumeRolePolicyDocument: trust }];
  writeFileSync(seed, JSON.stringify({ oidcProviders, roles }));
  const deploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes } as const;
  service = await ScriptedService.start({ deploymentConfiguration }, { seed });
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
}
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
      audience: AUDIENCE,
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
  await bakingFor(65);
  const { outcome, seconds } = await ship(() => issuer.sign(AUDIENCE));
  expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
  expect(seconds).toBeGreaterThan(3900);
  expect(issuer.tokens.length).toBeGreaterThanOrEqual(2);
  expect(new Set(issuer.tokens).size).toBe(issuer.tokens.length);
});

/** GitLab gives a job one token, which lives as long as the job's timeout. */
describe('the only token of a GitLab job', () => {
  beforeEach(() => {
    issuer.claims = gitlabClaims();
  });

  it('renews the session as long as it lives', async () => {
    await bakingFor(65);
    issuer.lifetime = 2 * 3600;
    const only = issuer.sign(AUDIENCE);
    const { outcome } = await ship(() => only);
    expect(outcome.verdict).toBe('stable');
  });

  it('may end after five minutes: the session goes on without it', async () => {
    await bakingFor(45);
    const only = issuer.sign(AUDIENCE);
    const { outcome, seconds } = await ship(() => only);
    expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
    expect(seconds).toBeGreaterThan(2700);
  });

  it('ends with the session before the ship does: it is told, with what ECS does meanwhile', async () => {
    await bakingFor(65);
    const only = issuer.sign(AUDIENCE);
    const { outcome, seconds } = await ship(() => only);
    expect(seconds).toBeGreaterThan(3000);
    expect(outcome).toMatchObject({ exitCode: 8, failure: { code: 'credentials-refused' } });
    expect(outcome.failure?.message).toMatch(/^The OIDC token expired at /);
    expect(outcome.failure?.remedy).toContain('give the job a timeout longer than the whole ship');
    expect(outcome.failure?.evidence[0]).toMatch(/^ECS goes on with deployment \S+ without us/);
    expect(JSON.stringify(outcome)).not.toContain(only.split('.')[2]);
  });
});
