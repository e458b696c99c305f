import { readFileSync } from 'node:fs';
import { githubClaims, gitlabClaims } from '../support/oidc-claims.js';
import { type JobEnd, runSetup, type Setup } from '../support/oidc-stage.js';
import { wrongGithubSetups } from '../support/wrong-github-setups.js';
import { wrongGitlabSetups } from '../support/wrong-gitlab-setups.js';

const wrongSetups = [...wrongGithubSetups, ...wrongGitlabSetups];

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Neither a token nor the part of it that makes it worth something. */
function expectNoToken({ text, tokens }: JobEnd): void {
  for (const token of tokens) {
    const [, claims = token, signature = token] = token.split('.');
    for (const part of [token, claims, signature]) expect(text).not.toContain(part);
  }
}

it.each<[string, Setup]>([
  ['GitHub', { host: 'github' }],
  ['GitHub, by the command line', { host: 'github', by: 'cli' }],
  [
    'GitHub, both forms of sub trusted',
    {
      host: 'github',
      claims: githubClaims({ ids: true }),
      operator: 'StringLike',
      sub: 'repo:acme@4711/web@815:*',
    },
  ],
  ['GitLab', { host: 'gitlab' }],
  [
    'GitLab, every tag',
    {
      host: 'gitlab',
      claims: gitlabClaims('project_path:acme/web:ref_type:tag:ref:v1'),
      operator: 'StringLike',
      sub: 'project_path:acme/web:ref_type:tag:ref:v*',
    },
  ],
  [
    'GitLab, merge requests of any branch',
    {
      host: 'gitlab',
      claims: gitlabClaims('project_path:acme/shop/web:ref_type:branch:ref:feature/login'),
      operator: 'StringLike',
      sub: 'project_path:acme/shop/web:ref_type:branch:ref:*',
    },
  ],
  [
    'GitLab, its own address as audience',
    {
      host: 'gitlab',
      options: { audience: 'https://gitlab.com' },
      provider: { ClientIDList: ['https://gitlab.com'] },
      trust: {
        Condition: {
          StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' },
          StringLike: { 'gitlab.com:sub': 'project_path:acme/*' },
        },
      },
    },
  ],
  [
    'GitLab, self-managed',
    {
      host: 'gitlab',
      claims: gitlabClaims(undefined, 'https://git.acme.example'),
      provider: { Url: 'https://git.acme.example' },
    },
  ],
  [
    'GitLab with stored keys and no role',
    {
      host: 'gitlab',
      options: { 'role-to-assume': '' },
      env: { ECS_SHIP_ID_TOKEN: undefined, AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'kept' },
    },
  ],
])('the right set-up of %s is let in', async (_, setup) => {
  const end = await runSetup(setup);
  expect(end).toMatchObject({ code: 0 });
  expectNoToken(end);
});

const byCli = wrongGithubSetups.map((setup) => ({ ...setup, by: 'cli', host: 'github' }) as const);

describe.each([...wrongSetups, ...byCli])('$host $by: $mistake', ({ cause, fix, mistake: _, ...setup }) => {
  it('is refused with the cause first and the fix named', async () => {
    const end = await runSetup(setup);
    expect(end.headline).toMatch(cause);
    const onOneLine = end.text.replace(/\s+/g, ' ');
    for (const words of fix) expect(onOneLine).toContain(words);
    expect(end.code).toBe(8);
    expectNoToken(end);
  });
});

const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'kept' };

it.each<[string, NodeJS.ProcessEnv, boolean]>([
  ['is said to mean nothing outside a CI job', { GITHUB_ACTIONS: undefined, ...keys }, true],
  ['is not spoken of in one', {}, false],
])('role-to-assume %s', async (_what, env, told) => {
  const { code, text } = await runSetup({ host: 'github', by: 'cli', env });
  expect(code).toBe(0);
  expect(text.includes('role-to-assume is for a CI job')).toBe(told);
});

it('credentials of an account that is not allowed are refused by the gate', async () => {
  const end = await runSetup({ host: 'github', options: { 'allowed-account-ids': '210987654321' } });
  expect(end.code).toBe(3);
  expect(end.headline).toMatch(/^These credentials are for account 123456789012/);
});

it('docs/oidc.md tells of every one of these mistakes', () => {
  const page = readFileSync(new URL('../../docs/oidc.md', import.meta.url), 'utf8');
  for (const { mistake } of wrongSetups) expect(page).toContain(`| ${mistake} |`);
});
