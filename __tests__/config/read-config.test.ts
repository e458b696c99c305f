import { ShipError } from '../../src/errors.js';
import { type ConfigTexts, readConfig } from '../support/read-config.js';

const read = (sources: Partial<ConfigTexts>) =>
  readConfig({ frontEnd: 'cli', explicit: {}, env: {}, ...sources });

const file = (text: string) => ({ path: 'ecs-ship.yml', text });

/** Message and evidence of the error, as lines. */
function problemsOf(sources: Partial<ConfigTexts>): string[] {
  try {
    read(sources);
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    expect(error.exitCode).toBe(2);
    return error.evidence.length > 0 ? [...error.evidence] : [error.message];
  }
  throw new Error('nothing was refused');
}

describe('defaults', () => {
  it('need nothing but the service', () => {
    expect(read({ explicit: { service: 'web' } })).toEqual({
      config: {
        places: { service: '--service' },
        aws: { roleSessionName: 'ecs-ship', audience: 'sts.amazonaws.com', allowedAccountIds: [] },
        target: { cluster: 'default', service: 'web' },
        image: {
          repository: 'web',
          tags: [],
          latest: 'auto',
          requireClean: false,
          reuse: 'commit',
          pushTo: [],
        },
        build: {
          builder: 'auto',
          context: '.',
          args: {},
          secrets: {},
          ssh: [],
          platforms: [],
          labels: {},
          cache: 'auto',
          noCache: false,
          pull: false,
          reproducible: false,
          provenance: 'off',
          sbom: false,
          options: [],
        },
        repository: { update: false, tags: {}, pullAccounts: [] },
        scan: { gate: 'report', timeoutMs: 300_000, ignore: {} },
        lifecycle: { mode: 'auto', keepImages: 10, untaggedDays: 1 },
        taskDefinition: {
          overrides: {
            images: {},
            environment: {},
            environmentMode: 'merge',
            secrets: {},
            removed: { environment: [], secrets: [], dockerLabels: [], logOptions: [] },
            healthCheck: {},
            environmentFiles: [],
            dockerLabels: {},
            logOptions: {},
            set: [],
          },
        },
        update: { forceNewDeployment: false, allowOlder: false },
        watch: {
          timeoutMs: 1_800_000,
          noProgressTimeoutMs: 600_000,
          onFailure: 'rollback',
          onCancel: 'leave',
        },
      },
      switches: {
        dryRun: false,
        json: false,
        verbose: false,
        shownValues: [],
        format: 'text',
        detailedExitCode: false,
      },
    });
  });

  it('leave what nobody set absent', () => {
    const { config } = read({ explicit: { service: 'web', tag: '', 'desired-count': '  ' } });
    expect(config.image).not.toHaveProperty('tag');
    expect(config.update).not.toHaveProperty('desiredCount');
  });
});

it('reads every kind from text', () => {
  const { config, switches } = read({
    explicit: {
      service: ' web ',
      'build-args': 'A=1\r\nURL=http://x/?a=b=c\nEMPTY=\n',
      platforms: 'linux/amd64,\n linux/arm64, ',
      latest: false,
      'allowed-account-ids': ['012345678901', '123456789012,012345678901'],
      'desired-count': '0',
      timeout: '1h30m',
      lifecycle: 'off',
      'dry-run': true,
    },
  });
  expect(config.target.service).toBe('web');
  expect(config.build.args).toEqual({ A: '1', URL: 'http://x/?a=b=c', EMPTY: '' });
  expect(config.build.platforms).toEqual(['linux/amd64', 'linux/arm64']);
  expect(config.image.latest).toBe(false);
  expect(config.aws.allowedAccountIds).toEqual(['012345678901', '123456789012']);
  expect(config.update.desiredCount).toBe(0);
  expect(config.watch.timeoutMs).toBe(5_400_000);
  expect(config.lifecycle.mode).toBe('off');
  expect(switches.dryRun).toBe(true);
});

describe('precedence', () => {
  const text = `
service: web
cluster: from-file
environments:
  production:
    cluster: from-section
`;
  it.each([
    [
      'a flag',
      { cluster: 'from-flag', environment: 'production' },
      { ECS_SHIP_CLUSTER: 'from-env' },
      'from-flag',
    ],
    ['a variable', { environment: 'production' }, { ECS_SHIP_CLUSTER: 'from-env' }, 'from-env'],
    ['the section', { environment: 'production' }, {}, 'from-section'],
    ['the section a variable names', {}, { ECS_SHIP_ENVIRONMENT: 'production' }, 'from-section'],
    ['the file', {}, {}, 'from-file'],
    ['nothing empty', { cluster: '' }, { ECS_SHIP_CLUSTER: '' }, 'from-file'],
  ])('%s wins', (_, explicit, env, cluster) => {
    expect(read({ explicit, env, file: file(text) }).config.target.cluster).toBe(cluster);
  });

  it('ends with the default', () => {
    expect(read({ file: file('service: web') }).config.target.cluster).toBe('default');
  });
});

it('reports every problem of every source at once, each in the words of its place', () => {
  expect(
    problemsOf({
      explicit: { servce: 'web', platforms: ['linux/amd64', 'linux/amd46'], 'keep-images': '0' },
      env: { ECS_SHIP_LATEST: 'yes', ECS_SHIP_TASK_DEFINTION: 'x', ECS_SHIP_SOMETHING_ELSE: 'x' },
      file: file('timeout: 600\nplatfroms: [a]\nenvironments:\n  staging: {}\n'),
    }),
  ).toEqual([
    '--servce: no such option (did you mean --service?)',
    '--platforms[1]: "linux/amd46" is not a platform (did you mean linux/amd64?)',
    '--keep-images: "0" is not a whole number of at least 1',
    'ECS_SHIP_LATEST: "yes" is not one of the choices (valid: auto, true, false)',
    'ECS_SHIP_TASK_DEFINTION: no such option (did you mean ECS_SHIP_TASK_DEFINITION?)',
    'ecs-ship.yml:1:1 timeout: "600" is not a duration (write the unit: 600s or 600m)',
    'ecs-ship.yml:2:1 platfroms: no such option (did you mean platforms?)',
  ]);
});

it('says where a missing option can be set', () => {
  expect(problemsOf({})).toEqual([
    'service: is required (set --service, ECS_SHIP_SERVICE or service in ecs-ship.yml)',
  ]);
  expect(problemsOf({ frontEnd: 'github' })).toEqual([
    'service: is required (set the input service, ECS_SHIP_SERVICE or service in ecs-ship.yml)',
  ]);
});

it('names inputs as inputs', () => {
  expect(problemsOf({ frontEnd: 'github', explicit: { service: 'a b', task_definition: 'x' } })).toEqual([
    'service: "a b" is not a service name (valid: letters, digits, _ and -, at most 255, no ARN)',
    'task_definition: no such option (did you mean task-definition?)',
  ]);
});

it('never shows a build argument’s value', () => {
  const problems = problemsOf({
    explicit: { service: 'web', 'build-args': ['A=hunter2', 'A=hunter3', 'B', '1=hunter4'] },
  });
  expect(problems).toEqual([
    '--build-args.A: is given twice',
    '--build-args.B: has no value (write B=value, or B= for an empty one)',
    '--build-args.1: "1" is not a build argument name (valid: letters, digits and _, not starting with a digit)',
  ]);
});

describe('an existing image', () => {
  const image = 'registry.example/web:1';

  it('contradicts build options of the same or a stronger place', () => {
    expect(problemsOf({ explicit: { service: 'web', image, target: 'runtime' } })).toEqual([
      '--target: has no meaning with --image: an existing image is not built (remove one)',
    ]);
    expect(problemsOf({ env: { ECS_SHIP_TAG: 'x' }, file: file(`service: web\nimage: ${image}`) })).toEqual([
      'ECS_SHIP_TAG: has no meaning with ecs-ship.yml:2:1 image: an existing image is not built (remove one)',
    ]);
  });

  it('simply wins over build options of a weaker place', () => {
    const { config } = read({ explicit: { image }, file: file('service: web\ndockerfile: D') });
    expect(config.image.reference).toBe(image);
  });
});

it('asks for a repository where the service’s name cannot be one', () => {
  expect(problemsOf({ explicit: { service: 'Web' } })).toEqual([
    expect.stringMatching(
      /^repository: the service's name "Web" is not an ECR repository name .*; set repository$/,
    ),
  ]);
  expect(read({ explicit: { service: 'Web', repository: 'web' } }).config.image.repository).toBe('web');
});

it('refuses an environment without a section', () => {
  expect(problemsOf({ explicit: { service: 'web', environment: 'prod' } })).toEqual([
    expect.stringContaining(
      '--environment: names a section of the configuration file, but there is no ecs-ship.yml',
    ),
  ]);
});
