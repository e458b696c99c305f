import { ShipError } from '../../src/errors.js';
import { readConfig } from '../support/read-config.js';

const file = (text: string) => ({ path: 'ecs-ship.yml', text });
const read = (text: string, explicit = {}, env = {}) =>
  readConfig({ frontEnd: 'cli', explicit, env, file: file(text) }).config;

function problemsOf(text: string, explicit = {}, env = {}): readonly string[] {
  try {
    read(text, explicit, env);
  } catch (error) {
    if (error instanceof ShipError) return error.evidence.length > 0 ? error.evidence : [error.message];
    throw error;
  }
  throw new Error('nothing was refused');
}

const inherited = `
service: web
cluster: staging
keep-images: 5
build-args: { LEVEL: info, COLOR: blue, GONE: here }
platforms: [linux/amd64, linux/arm64]
environments:
  production:
    cluster: production
    platforms: [linux/arm64]
    build-args: { LEVEL: warn, GONE: , NEW: yes }
  production-us:
    extends: production
    region: us-east-1
    build-args: { COLOR: red }
`;

describe('an environment', () => {
  it('wins over the rest of the file: maps are merged, lists and values replaced', () => {
    const config = read(inherited, { environment: 'production' });
    expect(config.target).toEqual({ cluster: 'production', service: 'web' });
    expect(config.build.platforms).toEqual(['linux/arm64']);
    expect(config.build.args).toEqual({ LEVEL: 'warn', COLOR: 'blue', NEW: 'yes' });
    expect(config.lifecycle.keepImages).toBe(5);
  });

  it('extends another one', () => {
    const config = read(inherited, { environment: 'production-us' });
    expect(config.target.cluster).toBe('production');
    expect(config.aws.region).toBe('us-east-1');
    expect(config.build.args).toEqual({ LEVEL: 'warn', COLOR: 'red', NEW: 'yes' });
  });

  it('changes nothing unless it is chosen', () => {
    expect(read(inherited).build.args).toEqual({ LEVEL: 'info', COLOR: 'blue', GONE: 'here' });
  });

  it.each([
    ['itself', 'a: { extends: a }', 'ecs-ship.yml:3:8 environments.a.extends: extends itself: a → a'],
    [
      'in a circle',
      'a: { extends: b }\n  b: { extends: a }',
      'ecs-ship.yml:4:8 environments.b.extends: extends itself: a → b → a',
    ],
    [
      'none that exists',
      'a: { extends: prodution }\n  production: {}',
      'ecs-ship.yml:3:8 environments.a.extends: "prodution" is no environment of ecs-ship.yml, which has a, production (did you mean production?)',
    ],
    [
      'a list',
      'a: { extends: [b] }',
      'ecs-ship.yml:3:8 environments.a.extends: takes the name of another environment',
    ],
  ])('does not extend %s', (_what, sections, problem) => {
    expect(problemsOf(`service: web\nenvironments:\n  ${sections}\n`, { environment: 'a' })).toEqual([
      problem,
    ]);
  });
});

describe('a variable in the file', () => {
  const text = `
service: \${SERVICE:-web}
cluster: \${CLUSTER:?which one}
keep-images: \${KEEP:-7}
tags: ['\${BRANCH}-x', fixed]
build-args: { TOKEN_PATH: '\${HOME_OF}/token' }
environments:
  production: { cluster: production }
`;
  const env = { CLUSTER: 'blue', BRANCH: 'main', HOME_OF: '/root' };

  it('is replaced in values, items and maps, before they are checked', () => {
    const config = read(text, {}, env);
    expect(config.target).toEqual({ cluster: 'blue', service: 'web' });
    expect(config.lifecycle.keepImages).toBe(7);
    expect(config.image.tags).toEqual(['main-x', 'fixed']);
    expect(config.build.args).toEqual({ TOKEN_PATH: '/root/token' });
    expect(problemsOf(text, {}, { ...env, KEEP: 'many' })).toEqual([
      'ecs-ship.yml:4:1 keep-images: "many" is not a whole number of at least 1',
    ]);
  });

  it('that is missing is named with its place, all of them at once', () => {
    expect(problemsOf(text)).toEqual([
      'ecs-ship.yml:3:1 cluster: the variable CLUSTER is not set: which one',
      expect.stringMatching(/^ecs-ship\.yml:5:8 tags\[0\]: the variable BRANCH is not set/),
      expect.stringMatching(/^ecs-ship\.yml:6:15 build-args\.TOKEN_PATH: the variable HOME_OF is not set/),
    ]);
  });

  it('is not asked for where something stronger decides', () => {
    const { CLUSTER: _cluster, ...rest } = env;
    expect(read(text, { cluster: 'green' }, rest).target.cluster).toBe('green');
    expect(read(text, {}, { ...rest, ECS_SHIP_CLUSTER: 'red' }).target.cluster).toBe('red');
    expect(read(text, { environment: 'production' }, rest).target.cluster).toBe('production');
  });

  it('that comes out empty counts as not set', () => {
    expect(read('service: web\ntag: ${TAG:-}\n').image).not.toHaveProperty('tag');
  });
});

describe('an environment that is not chosen', () => {
  it('is looked at all the same: names, values, what it extends, its services', () => {
    const text = `cluster: prod
services:
  web: { repository: shop }
environments:
  staging: { clster: staging, keep-images: few, cluster: '\${CLUSTER:?}', build-args: { GONE: } }
  production: { extends: stging, services: { wb: { cpu: 256 }, web: { timeout: soon, depends-on: [] } } }
`;
    expect(problemsOf(text)).toEqual([
      'ecs-ship.yml:6:17 environments.production.extends: "stging" is no environment of ecs-ship.yml, which has staging, production (did you mean staging?)',
      expect.stringMatching(/^ecs-ship.yml:6:46 environments.production.services.wb: is no service/),
      'ecs-ship.yml:5:14 environments.staging.clster: no such option (did you mean cluster?)',
      expect.stringMatching(
        /^ecs-ship.yml:5:31 environments.staging.keep-images: "few" is not a whole number/,
      ),
      expect.stringMatching(/^ecs-ship.yml:6:71 environments.production.services.web.timeout: "soon" is not/),
    ]);
  });
});
