import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.js';
import type { OidcProvider } from '../../src/emulator/sts/oidc-provider.js';
import { runCli } from '../../src/frontends/cli.js';
import { runAction } from '../../src/frontends/github.js';
import { fakeCliIo } from './fake-cli-io.js';
import { type Claims, githubClaims, gitlabClaims } from './oidc-claims.js';
import { OidcIssuer } from './oidc-issuer.js';
import { startTestEmulator } from './start-test-emulator.js';

export const ACCOUNT = '123456789012';
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/deploy`;
export const AUDIENCE = 'sts.amazonaws.com';

/** How a CI host, an account and a job are set up; unset members are right. */
export interface Setup {
  readonly host: 'github' | 'gitlab';
  /** GitHub's job runs the command line instead of the Action. */
  readonly by?: 'cli';
  readonly claims?: Claims;
  readonly provider?: Partial<OidcProvider>;
  /** Changes to the only statement of the role's trust policy. */
  readonly trust?: Readonly<Record<string, unknown>>;
  /** Values of `sub` that the trust policy takes, and the operator that compares. */
  readonly sub?: string | readonly string[];
  readonly operator?: string;
  /** Options besides service, cluster, image and region. */
  readonly options?: Readonly<Record<string, string>>;
  /** Variables of the job; undefined removes one. */
  readonly env?: NodeJS.ProcessEnv;
  readonly issuer?: (issuer: OidcIssuer) => void;
  readonly faults?: readonly FaultRule[];
}

/** How a job of a set-up ended. */
export interface JobEnd {
  readonly code: number;
  /** What the front end says first: an annotation, or the message of the JSON document. */
  readonly headline: string;
  /** Everything that was written, but for the commands that mask secrets. */
  readonly text: string;
  /** Tokens that the job was given. */
  readonly tokens: readonly string[];
}

/** Plans a deployment as that set-up's job, its front end in this process, against an emulator of its own. */
export async function runSetup(setup: Setup): Promise<JobEnd> {
  const folder = mkdtempSync(join(tmpdir(), 'oidc-stage-'));
  const issuer = await OidcIssuer.start();
  issuer.claims = setup.claims ?? (setup.host === 'github' ? githubClaims() : gitlabClaims());
  setup.issuer?.(issuer);
  const seed = join(folder, 'seed.json');
  writeFileSync(seed, JSON.stringify(seedOf(setup, issuer)));
  const emulator = await startTestEmulator({ seed });
  emulator.faults.add(setup.faults ?? []);
  const before = { ...process.env };
  try {
    for (const name of Object.keys(process.env))
      if (/^(AWS|GITHUB|ACTIONS|CI)_/.test(name)) delete process.env[name];
    process.env.AWS_ENDPOINT_URL = emulator.url;
    process.env.AWS_EC2_METADATA_DISABLED = 'true';
    // The SDK reads its own variables from the process.
    for (const [name, value] of Object.entries(setup.env ?? {}))
      if (name.startsWith('AWS_')) process.env[name] = value;
    const end = await (setup.host === 'github' && setup.by === undefined
      ? act(setup, issuer, folder)
      : type(setup, issuer, folder));
    return { ...end, tokens: issuer.tokens };
  } finally {
    process.env = before;
    await emulator.close();
    await issuer.close();
    rmSync(folder, { recursive: true });
  }
}

function seedOf({ host, provider, trust, sub, operator = 'StringEquals' }: Setup, issuer: OidcIssuer) {
  const url = host === 'github' ? 'https://token.actions.githubusercontent.com' : 'https://gitlab.com';
  const key = String(provider?.Url ?? url).replace(/^https?:\/\//, '');
  const right =
    host === 'github'
      ? 'repo:acme/web:ref:refs/heads/main'
      : 'project_path:acme/web:ref_type:branch:ref:main';
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${key}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { [operator]: { [`${key}:aud`]: AUDIENCE, [`${key}:sub`]: sub ?? right } },
    ...trust,
  };
  return {
    oidcProviders: [{ Url: url, ClientIDList: [AUDIENCE], JwksUri: issuer.jwksUri, ...provider }],
    roles: [
      { RoleName: 'deploy', AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [statement] } },
    ],
    region: 'eu-central-1',
    clusters: ['prod'],
    taskDefinitions: [
      { family: 'web', containerDefinitions: [{ name: 'web', image: 'example/web:1', memory: 128 }] },
    ],
    services: [{ cluster: 'prod', serviceName: 'web', taskDefinition: 'web', desiredCount: 1 }],
  };
}

const optionsOf = ({ options }: Setup) => ({
  service: 'web',
  cluster: 'prod',
  image: 'example/web:2',
  region: 'eu-central-1',
  'role-to-assume': ROLE,
  'dry-run': 'true',
  ...options,
});

type Job = Omit<JobEnd, 'tokens'>;

async function act(setup: Setup, issuer: OidcIssuer, folder: string): Promise<Job> {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const inputs = Object.entries(optionsOf(setup)).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  let log = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text;
    return true;
  });
  const running = Object.assign(new EventEmitter(), { exit: () => {}, cwd: () => folder });
  const env = { ...process.env, ...files, ...issuer.env, ...Object.fromEntries(inputs), ...setup.env };
  const code = await runAction(env, running).finally(() => write.mockRestore());
  const said = log.replace(/^::add-mask::.*$/gm, '');
  const written = Object.values(files).map((file) => readFileSync(file, 'utf8'));
  const [, headline = ''] = /^::error title=[^:]*::(.*)$/m.exec(log) ?? [];
  return {
    code,
    headline: decodeURIComponent(headline.replaceAll('%0A', '\n')),
    text: [said, ...written].join('\n'),
  };
}

async function type(setup: Setup, issuer: OidcIssuer, folder: string): Promise<Job> {
  const { 'dry-run': _, ...options } = optionsOf(setup);
  const variables = Object.entries(options).map(([name, value]) => [
    `ECS_SHIP_${name.toUpperCase().replaceAll('-', '_')}`,
    value,
  ]);
  const job =
    setup.host === 'github'
      ? { GITHUB_ACTIONS: 'true', ...issuer.env }
      : { GITLAB_CI: 'true', ECS_SHIP_ID_TOKEN: issuer.sign(setup.options?.audience ?? AUDIENCE) };
  const env = { ...process.env, ...job, ...Object.fromEntries(variables), ...setup.env };
  const io = fakeCliIo(env, folder);
  const code = await runCli(['plan', '--json'], io);
  const headline: string = JSON.parse(io.out()).failure?.message ?? '';
  return { code, headline, text: io.out().replaceAll('\\n', '\n').replaceAll('\\"', '"') + io.err() };
}
