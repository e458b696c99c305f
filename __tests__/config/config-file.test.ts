import { loadRun } from '../../src/config/load-config.js';
import { ShipError } from '../../src/errors.js';
import { readConfig } from '../support/read-config.js';

const read = (text: string, explicit = {}) =>
  readConfig({ frontEnd: 'cli', explicit, env: {}, file: { path: 'ecs-ship.yml', text } });

function problemsOf(text: string, explicit = {}): string[] {
  try {
    read(text, explicit);
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    return error.evidence.length > 0 ? [...error.evidence] : [error.message];
  }
  throw new Error('nothing was refused');
}

it('reads lists, maps, and every scalar as it is written', () => {
  const { config } = read(`
service: web
tag: 1.10
allowed-account-ids: [012345678901, '123456789012']
platforms:
  - linux/amd64
  - linux/arm64
build-args:
  VERSION: 3.10
  FLAG: true
  EMPTY: ''
  TEXT: |
    two
    lines
lifecycle: off
latest: false
keep-images: 30
`);
  expect(config.image.tag).toBe('1.10');
  expect(config.aws.allowedAccountIds).toEqual(['012345678901', '123456789012']);
  expect(config.build.platforms).toEqual(['linux/amd64', 'linux/arm64']);
  expect(config.build.args).toEqual({ VERSION: '3.10', FLAG: 'true', EMPTY: '', TEXT: 'two\nlines\n' });
  expect(config.lifecycle).toEqual({ mode: 'off', keepImages: 30, untaggedDays: 1 });
  expect(config.image.latest).toBe(false);
});

it('follows anchors', () => {
  const { config } = read('service: &name web\ncontainer: *name\n');
  expect(config.taskDefinition.container).toBe('web');
});

it('takes an empty file and an empty value for nothing', () => {
  expect(read('', { service: 'web' }).config.target.service).toBe('web');
  expect(read('tag:\n', { service: 'web' }).config.image).not.toHaveProperty('tag');
});

describe('problems have line and column', () => {
  it.each([
    [
      'an item',
      'service: web\nplatforms:\n  - linux/amd64\n  - linux/amd46\n',
      'ecs-ship.yml:4:5 platforms[1]: "linux/amd46" is not a platform (did you mean linux/amd64?)',
    ],
    [
      'a value of a section',
      'service: web\nenvironments:\n  prod:\n    keep-images: 0\n',
      'ecs-ship.yml:4:5 environments.prod.keep-images: "0" is not a whole number of at least 1',
    ],
    ['a wrong shape', 'service: [web]\n', 'ecs-ship.yml:1:1 service: takes one value, not a list'],
    [
      'a map for a list',
      'service: web\nplatforms: {a: b}\n',
      'ecs-ship.yml:2:1 platforms: takes a list, not a map',
    ],
    [
      'a key given twice',
      'service: web\nservice: api\n',
      'ecs-ship.yml:2:1: service is given twice (remove one)',
    ],
    ['a missing anchor', 'service: *web\n', 'ecs-ship.yml:1:10: no anchor &web stands before *web'],
    [
      'a run switch',
      'service: web\ndry-run: true\n',
      'ecs-ship.yml:2:1 dry-run: cannot be set in the file (use --dry-run or ECS_SHIP_DRY_RUN)',
    ],
    ['a file that is a list', '- web\n', 'ecs-ship.yml:1:1: the file must be a map of options and values'],
    [
      'a map without a value',
      'service: web\nbuild-args:\n  A:\n',
      'ecs-ship.yml:3:3 build-args.A: has no value (write A=value, or A= for an empty one)',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text, { environment: text.includes('environments') ? 'prod' : '' })).toEqual([problem]);
  });

  it('a syntax error, without guesses about what could not be read', () => {
    const problems = problemsOf('service: web\n  cluster: [a\n');
    expect(problems[0]).toMatch(/^ecs-ship\.yml:\d+:\d+: /);
    expect(problems.join()).not.toContain('is required');
  });
});

it('guesses the environment', () => {
  expect(problemsOf('service: web\nenvironments:\n  production: {}\n', { environment: 'prodution' })).toEqual(
    [
      '--environment: "prodution" is no environment of ecs-ship.yml, which has production (did you mean production?)',
    ],
  );
});

describe('finding the file', () => {
  const files: Record<string, string> = {
    'ecs-ship.yml': 'service: usual',
    'deploy/web.yml': 'service: other',
  };
  const readText = async (path: string) => files[path];
  const load = (env: Record<string, string>, explicit = {}) =>
    loadRun({ frontEnd: 'cli', explicit, env }, readText);

  it('takes ecs-ship.yml unless another path is given', async () => {
    expect(await load({})).toMatchObject({ config: { target: { service: 'usual' } } });
    expect(await load({ ECS_SHIP_CONFIG: 'deploy/web.yml' })).toMatchObject({
      config: { target: { service: 'other' } },
    });
  });

  it('refuses a path where there is none', async () => {
    await expect(load({}, { config: 'nowhere.yml' })).rejects.toMatchObject({
      code: 'config-unreadable',
      message: '--config: there is no file nowhere.yml',
    });
  });
});
