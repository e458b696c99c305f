import type { RunConfig } from '../../src/config/read-config.js';
import { ShipError } from '../../src/errors.js';
import { readRun } from '../support/read-config.js';

const read = (text: string, explicit = {}, env = {}): RunConfig =>
  readRun({ frontEnd: 'cli', explicit, env, file: { path: 'ecs-ship.yml', text } });

function several(text: string, explicit = {}, env = {}) {
  const { services } = read(text, explicit, env);
  if (services === undefined) throw new Error('only one service');
  return services;
}

function configs(text: string, explicit = {}, env = {}) {
  return Object.fromEntries(
    several(text, explicit, env).services.map(({ name, config }) => [name, config] as const),
  );
}

function problemsOf(text: string, explicit = {}, env = {}): readonly string[] {
  try {
    read(text, explicit, env);
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    return error.evidence.length > 0 ? error.evidence : [error.message];
  }
  throw new Error('nothing was refused');
}

const shop = `
cluster: production
keep-images: 5
platforms: [linux/amd64, linux/arm64]
environment-variables: { LEVEL: info, COLOR: blue }
on-service-failure: continue
services:
  web:
    dockerfile: web/Dockerfile
    depends-on: [api, jobs]
    environment-variables: { COLOR: red }
    desired-count: 4
  api: { service: shop-api, platforms: [linux/arm64] }
  jobs:
environments:
  base:
    cluster: shared
    environment-variables: { LEVEL: warn }
    services:
      web: { desired-count: 2, timeout: 5m }
      api: { cluster: apart }
  staging:
    extends: base
    on-service-failure: roll-back-all
    services:
      web: { desired-count: 1, environment-variables: { COLOR: , NEW: yes } }
`;

describe('several services', () => {
  it('are named by their keys, and take from the top what is not their own', () => {
    const { web, api, jobs } = configs(shop);
    expect([web, api, jobs].map((one) => one?.target)).toEqual([
      { cluster: 'production', service: 'web' },
      { cluster: 'production', service: 'shop-api' },
      { cluster: 'production', service: 'jobs' },
    ]);
    expect(web?.build).toMatchObject({
      dockerfile: 'web/Dockerfile',
      platforms: ['linux/amd64', 'linux/arm64'],
    });
    expect(api?.build.platforms).toEqual(['linux/arm64']);
    expect(web?.taskDefinition.overrides.environment).toEqual({ LEVEL: 'info', COLOR: 'red' });
    expect(jobs?.taskDefinition.overrides.environment).toEqual({ LEVEL: 'info', COLOR: 'blue' });
    expect([web, api, jobs].map((one) => one?.image.repository)).toEqual(['web', 'shop-api', 'jobs']);
  });

  it('keep the file’s order, what they depend on, and the policy', () => {
    const { services, onFailure } = several(shop);
    expect(onFailure).toBe('continue');
    expect(services.map(({ name, dependsOn }) => [name, dependsOn])).toEqual([
      ['web', ['api', 'jobs']],
      ['api', []],
      ['jobs', []],
    ]);
    expect(several('services: { web: }').onFailure).toBe('stop');
  });

  it('are changed by an environment: its word for the service, its own, then the same of what it extends', () => {
    const staging = several(shop, { environment: 'staging' });
    const { web, api } = configs(shop, { environment: 'staging' });
    expect(staging.onFailure).toBe('roll-back-all');
    expect(web?.update.desiredCount).toBe(1);
    expect(web?.watch.timeoutMs).toBe(300_000);
    expect(web?.target.cluster).toBe('shared');
    expect(api?.target.cluster).toBe('apart');
    expect(web?.taskDefinition.overrides.environment).toEqual({ LEVEL: 'warn', NEW: 'yes' });
  });

  it('are all decided by a flag, a variable comes next', () => {
    const { web, api } = configs(shop, { 'desired-count': '7' }, { ECS_SHIP_KEEP_IMAGES: '9' });
    expect([web?.update.desiredCount, api?.update.desiredCount]).toEqual([7, 7]);
    expect([web?.lifecycle.keepImages, api?.lifecycle.keepImages]).toEqual([9, 9]);
  });

  it('ask for a variable only where nothing stronger decides', () => {
    const text = 'cluster: ${CLUSTER}\nservices:\n  web: { cluster: a }\n  api: { cluster: b }\n';
    expect(configs(text).web?.target.cluster).toBe('a');
    expect(problemsOf(text.replace('{ cluster: b }', ''))).toEqual([
      expect.stringMatching(/^ecs-ship\.yml:1:1 cluster: the variable CLUSTER is not set/),
    ]);
  });
});

describe('a choice', () => {
  it('ships those that only names, and takes what they depend on as done', () => {
    const { services } = several(shop, { only: 'web,jobs' });
    expect(services.map(({ name, dependsOn }) => [name, dependsOn])).toEqual([
      ['web', ['jobs']],
      ['jobs', []],
    ]);
  });

  it.each(['api', 'shop-api'])('ships the one that --service %s names', (service) => {
    const run = read(shop, { service });
    if (run.services !== undefined) throw new Error('several');
    expect(run.config.target).toEqual({ cluster: 'production', service: 'shop-api' });
  });

  it('does not ask for what only others need', () => {
    const text = 'services:\n  web:\n  api: { cluster: "${CLUSTER}" }\n';
    expect(several(text, { only: 'web' }).services).toHaveLength(1);
    expect(problemsOf(text, { only: 'api' })[0]).toContain('the variable CLUSTER is not set');
  });

  it.each([
    [
      { only: 'web,job' },
      '--only[1]: "job" is no service of the configuration file, which has web, api, jobs (did you mean jobs?)',
    ],
    [
      { service: 'shop' },
      '--service: "shop" is no service of the configuration file, which has web, api, jobs',
    ],
    [
      { service: 'web', only: 'api' },
      '--only: has no meaning with --service, which names one service already (remove one)',
    ],
  ])('is refused: %j', (explicit, problem) => {
    expect(problemsOf(shop, explicit)).toEqual([problem]);
  });

  it('needs several services', () => {
    expect(problemsOf('service: web\n', { only: 'web' })).toEqual([
      '--only: chooses among several services, but there is no configuration file with a section services',
    ]);
    const twice =
      'services:\n  eu: { service: web, region: eu-west-1 }\n  us: { service: web, region: us-east-1 }\n';
    expect(problemsOf(twice, { service: 'web' })).toEqual([
      '--service: "web" is the service of eu and us: name one of them',
    ]);
  });
});

describe('problems have line and column, each once', () => {
  it.each([
    [
      'a slip at the top',
      'keep-images: 0\nservices:\n  web:\n  api:\n',
      'ecs-ship.yml:1:1 keep-images: "0" is not a whole number of at least 1',
    ],
    [
      'a slip in an entry',
      'services:\n  web: { clutser: a }\n',
      'ecs-ship.yml:2:10 services.web.clutser: no such option (did you mean cluster?)',
    ],
    [
      'an option of the run',
      'services:\n  web: { on-service-failure: stop }\n',
      'ecs-ship.yml:2:10 services.web.on-service-failure: is for the whole run, not for one service (set it at the top of the file or in an environment)',
    ],
    [
      'a switch of the run',
      'services:\n  web: { only: [web] }\n',
      'ecs-ship.yml:2:10 services.web.only: cannot be set in the file (use --only or ECS_SHIP_ONLY)',
    ],
    [
      'an option of an entry',
      'depends-on: [api]\nservices:\n  api:\n',
      'ecs-ship.yml:1:1 depends-on: belongs into an entry of services',
    ],
    [
      'a service for all',
      'service: web\nservices:\n  api:\n',
      'ecs-ship.yml:1:1 service: has no meaning beside services, where each entry names its own (remove one)',
    ],
    [
      'no services',
      'services: {}\n',
      'ecs-ship.yml:1:1: services must be a map of services and their options',
    ],
    [
      'an entry that is no map',
      'services:\n  web: [a]\n',
      'ecs-ship.yml:2:3: services.web must be a map of options and values',
    ],
    [
      'a key that cannot be a service',
      'services:\n  my web:\n',
      'ecs-ship.yml:2:3 services.my web: "my web" is not a service name (valid: letters, digits, _ and -, at most 255, no ARN)',
    ],
    [
      'a name that cannot be a repository',
      'services:\n  Web:\n',
      expect.stringMatching(/^ecs-ship\.yml:2:3 services\.Web\.repository: the service's name "Web" is not/),
    ],
    [
      'a dependency that does not exist',
      'services:\n  web: { depends-on: [api, jobs] }\n  jobs:\n  app:\n',
      'ecs-ship.yml:2:23 services.web.depends-on[0]: "api" is no service of the file, which has web, jobs, app (did you mean app?)',
    ],
    [
      'a circle',
      'services:\n  web: { depends-on: [api] }\n  api: { depends-on: [jobs] }\n  jobs: { depends-on: [web] }\n',
      'ecs-ship.yml:2:23 services.web.depends-on[0]: depends on itself: web → api → jobs → web',
    ],
    [
      'itself',
      'services:\n  web: { depends-on: [web] }\n',
      'ecs-ship.yml:2:23 services.web.depends-on[0]: depends on itself: web → web',
    ],
    [
      'the same service twice',
      'services:\n  web:\n  site: { service: web }\n',
      'ecs-ship.yml:3:3 services.site: is the service web of cluster default, as is ecs-ship.yml:2:3 services.web (remove one)',
    ],
    [
      'one repository, two wishes',
      'repository: shop\nservices:\n  web: { keep-images: 5 }\n  api:\n',
      'ecs-ship.yml:4:3 services.api.keep-images: another value than at ecs-ship.yml:3:10 services.web.keep-images, though both services share a repository (say it once at the top of the file, or give each its repository)',
    ],
    [
      'one repository, two images, one name',
      'repository: shop\ntags: ["{version}"]\nservices:\n  web: { dockerfile: a }\n  api:\n',
      'ecs-ship.yml:2:1 tags: would name both this image and that of ecs-ship.yml:4:3 services.web, which go to one repository (give each its repository, or remove it)',
    ],
  ])('%s', (_what, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('a service of an environment that the file does not have', () => {
    const text = 'services:\n  web:\nenvironments:\n  a:\n    services:\n      wep: {}\n';
    expect(problemsOf(text, { environment: 'a' })).toEqual([
      'ecs-ship.yml:6:7 environments.a.services.wep: is no service of ecs-ship.yml, which has web (did you mean web?)',
    ]);
    expect(problemsOf(`service: web\n${text.slice(text.indexOf('env'))}`, { environment: 'a' })).toEqual([
      'ecs-ship.yml:4:5 environments.a.services: has no meaning, since the file has no services at its top that it could change',
    ]);
  });
});

describe('services that share a repository', () => {
  it('share an image where they build the same', () => {
    const { web, api } = configs('repository: shop\nservices:\n  web:\n  api:\n');
    expect([web?.image, api?.image].map((image) => image?.variant)).toEqual([undefined, undefined]);
  });

  it('have tags of their own where they do not, named by the first that runs the image', () => {
    const text = 'repository: shop\nservices:\n  web: { dockerfile: a }\n  api:\n  jobs:\n';
    const { web, api, jobs } = configs(text);
    expect([web, api, jobs].map((one) => one?.image.variant)).toEqual(['web', 'api', 'api']);
    expect(web?.image.latest).toBe(false);
    expect(configs(text, { only: 'jobs' }).jobs?.image.variant).toBe('api');
    const alone = read(text, { service: 'jobs' });
    expect(alone.services === undefined && alone.config.image.variant).toBe('api');
  });

  it('may be in two regions', () => {
    const text =
      'repository: shop\nservices:\n  eu: { region: eu-west-1, keep-images: 3 }\n  us: { region: us-east-1 }\n';
    expect(configs(text).eu?.lifecycle.keepImages).toBe(3);
  });
});

it('gives the findings of a second image a file of their own', () => {
  const text = `
scan-sarif: reports.d/scan.sarif
scan-gitlab-report: gl
repository: shop
services:
  web:
  jobs:
  api: { dockerfile: api/Dockerfile }
`;
  const { web, jobs, api } = configs(text);
  expect([web, jobs, api].map((one) => one?.scan.sarifFile)).toEqual([
    'reports.d/scan.sarif',
    'reports.d/scan.sarif',
    'reports.d/scan-api.sarif',
  ]);
  expect([web, api].map((one) => one?.scan.gitlabFile)).toEqual(['gl', 'gl-api']);
});
