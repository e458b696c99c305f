import { ShipError } from '../../src/errors.js';
import { readConfig } from '../support/read-config.js';

function read(text: string, environment?: string) {
  const explicit = environment === undefined ? {} : { environment };
  return readConfig({ frontEnd: 'cli', explicit, env: {}, file: { path: 'ecs-ship.yml', text } }).config;
}

function problemsOf(text: string, environment?: string): readonly string[] {
  try {
    read(text, environment);
  } catch (error) {
    if (error instanceof ShipError) return error.evidence.length > 0 ? error.evidence : [error.message];
    throw error;
  }
  throw new Error('nothing was refused');
}

const shared = `x-shared: &shared
  cluster: main
  cpu: 256
  environment-variables: &variables
    LOG_LEVEL: info
    REGION: eu
environments:
  staging:
    <<: *shared
    service: web-staging
    cpu: 512
  production:
    <<: [{ cluster: live }, *shared]
    service: web
    environment-variables:
      <<: *variables
      LOG_LEVEL: warn
`;

describe('merge keys in ecs-ship.yml', () => {
  it('bring what an anchor stands before, wherever the map says nothing else', () => {
    const { target, taskDefinition } = read(shared, 'staging');
    expect(target).toEqual({ cluster: 'main', service: 'web-staging' });
    expect(taskDefinition.overrides).toMatchObject({
      cpu: '512',
      environment: { LOG_LEVEL: 'info', REGION: 'eu' },
    });
  });

  it('take the first of a list, and work at any depth', () => {
    const { target, taskDefinition } = read(shared, 'production');
    expect(target.cluster).toBe('live');
    expect(taskDefinition.overrides.environment).toEqual({ LOG_LEVEL: 'warn', REGION: 'eu' });
  });

  it('pass on what was merged before', () => {
    const text = 'x-a: &a { cluster: main }\nx-b: &b { <<: *a, cpu: 256 }\n<<: *b\nservice: web\n';
    expect(read(text)).toMatchObject({
      target: { cluster: 'main' },
      taskDefinition: { overrides: { cpu: '256' } },
    });
  });

  it('tell of a mistake where it is written', () => {
    const text = `service: web
x-shared: &shared
  cpu: huge
environments:
  staging:
    <<: *shared
    clutser: main
`;
    expect(problemsOf(text, 'staging')).toEqual([
      expect.stringMatching(/^ecs-ship\.yml:7:5 environments\.staging\.clutser: no such option/),
      expect.stringMatching(/^ecs-ship\.yml:3:3 environments\.staging\.cpu: "huge" is not a CPU size/),
    ]);
  });

  it.each([
    ['service: web\n<<: *none\n', 'ecs-ship.yml:2:5: no anchor &none stands before *none'],
    ['service: web\n<<: main\n', 'ecs-ship.yml:2:5: << takes a map, its alias, or a list of them'],
    ['service: web\n<<:\n', 'ecs-ship.yml:2:4: << takes a map, its alias, or a list of them'],
    [
      'x-a: &a [1]\nservice: web\n<<: [*a]\n',
      'ecs-ship.yml:3:6: << takes a map, its alias, or a list of them',
    ],
    ['service: web\nlabels: &l\n  <<: *l\n', 'ecs-ship.yml:3:7: *l stands for what it is part of'],
  ])('%j is refused at its place', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('are keys like any other in quotes', () => {
    expect(problemsOf('service: web\n"<<": { cpu: 256 }\n')).toEqual([
      expect.stringMatching(/^ecs-ship\.yml:2:1 <<: no such option/),
    ]);
  });
});
