import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { components } from '../../src/config/component/components.js';
import { unsetInput } from '../../src/config/component/option-inputs.js';
import { shipComponent } from '../../src/config/component/ship-component.js';
import { spelled } from '../../src/config/raw-option.js';
import { gitlabHost, isGitlab } from '../../src/frontends/gitlab.js';
import { defaultConfig } from '../support/default-config.js';
import { readConfig } from '../support/read-config.js';

const switches = { dryRun: false, json: false, verbose: false };
const file = { path: 'ecs-ship.yml', text: 'service: web\nlatest: false\nkeep-images: 30\ncluster: mine\n' };
const component = {
  ECS_SHIP_COMPONENT: 'true',
  ECS_SHIP_SERVICE: '',
  ECS_SHIP_CLUSTER: 'default',
  ECS_SHIP_LATEST: 'auto',
  ECS_SHIP_KEEP_IMAGES: '10',
  ECS_SHIP_DESIRED_COUNT: '-1',
};

const configOf = (env: NodeJS.ProcessEnv) =>
  readConfig({ frontEnd: 'cli', explicit: {}, env: gitlabHost(env, '/').env, file }).config;

it('knows a GitLab job', () => {
  expect(isGitlab({ GITLAB_CI: 'true' })).toBe(true);
  expect(isGitlab({})).toBe(false);
});

it('an input that nobody set leaves the choice to the file', () => {
  const config = configOf(component);
  expect(config.image.latest).toBe(false);
  expect(config.lifecycle.keepImages).toBe(30);
  expect(config.target.cluster).toBe('mine');
  expect(config.update).not.toHaveProperty('desiredCount');
});

it('an input that was set wins over the file', () => {
  const config = configOf({ ...component, ECS_SHIP_KEEP_IMAGES: '20', ECS_SHIP_DESIRED_COUNT: '0' });
  expect(config.lifecycle.keepImages).toBe(20);
  expect(config.update.desiredCount).toBe(0);
});

it.each(components.map((one) => [one.name, one] as const))(
  'what the component %s passes on when no input is set is nobody’s choice, and no slip',
  (_, { variables, rows }) => {
    const chosen = rows.filter((row) => row.componentDefault === undefined);
    const inputs = chosen.map((row) => [spelled('env', row.name), String(unsetInput(row))]);
    const env = { ...variables, ...Object.fromEntries(inputs), ECS_SHIP_COMPONENT: 'true' };
    expect(configOf(env)).toEqual(configOf({}));
  },
);

it('a re-run of an older commit, GitLab’s way to roll back, is let through by the component', () => {
  const row = shipComponent.rows.find(({ name }) => name === 'allow-older');
  const env = { ...component, ECS_SHIP_ALLOW_OLDER: row?.componentDefault };
  expect(configOf(env).update.allowOlder).toBe(true);
  expect(configOf({ ...component, ECS_SHIP_ALLOW_OLDER: 'false' }).update.allowOlder).toBe(false);
});

it('without the component a variable wins over the file whatever it says', () => {
  expect(configOf({ ECS_SHIP_LATEST: 'true' }).image.latest).toBe(true);
});

it('gives the OIDC token of the job where there is one', async () => {
  const { aws } = defaultConfig;
  expect(await gitlabHost({ ECS_SHIP_ID_TOKEN: 'jwt' }, '/').webIdentityToken?.(aws)).toBe('jwt');
  await expect(gitlabHost({}, '/').webIdentityToken?.(aws)).rejects.toThrow('`id_tokens` is missing');
});

it('writes the report files that were asked for, at the end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gitlab-test-'));
  try {
    const host = gitlabHost(
      { ECS_SHIP_DOTENV: 'ecs-ship.env', ECS_SHIP_JUNIT: 'ecs-ship-junit.xml' },
      folder,
    );
    const outcome = {
      verdict: 'stable',
      exitCode: 0,
      headline: 'web is stable',
      facts: { imageUri: 'registry.example/web:1' },
      stages: [],
      notices: [],
      durationSeconds: 3,
    } as const;
    const report = await host.openReport(new PassThrough(), switches);
    report({ kind: 'ended', at: 0, outcome });
    await host.close();
    expect(await readFile(join(folder, 'ecs-ship.env'), 'utf8')).toContain(
      'IMAGE_URI=registry.example/web:1\n',
    );
    expect(await readFile(join(folder, 'ecs-ship-junit.xml'), 'utf8')).toContain('<testcase');
  } finally {
    await rm(folder, { recursive: true });
  }
});
