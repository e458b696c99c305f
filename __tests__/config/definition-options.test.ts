import { ShipError } from '../../src/errors.js';
import { readConfig } from '../support/read-config.js';

const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf:password::';

function read(text: string, explicit = {}) {
  const file = { path: 'ecs-ship.yml', text: `service: web\n${text}` };
  return readConfig({ frontEnd: 'cli', explicit, env: {}, file }).config.taskDefinition.overrides;
}

function problemsOf(text: string): readonly string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ShipError) return error.evidence.length > 0 ? error.evidence : [error.message];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('options over a task definition', () => {
  it('are read as they are written', () => {
    const explicit = { 'environment-variables': 'URL=https://a/?b=c d\nEMPTY=', secrets: `DB=${secretArn}` };
    expect(read('cpu: 1 vCPU\nmemory: 2048\nenvironment-mode: replace\n', explicit)).toMatchObject({
      environment: { URL: 'https://a/?b=c d', EMPTY: '' },
      environmentMode: 'replace',
      secrets: { DB: secretArn },
      cpu: '1 vCPU',
      memory: '2048',
    });
  });

  const none = { environment: [], secrets: [], dockerLabels: [], logOptions: [] };

  it.each([
    'environment-variables: { DEBUG: null, KEPT: "" }\n',
    'environment-variables: { DEBUG: ~, KEPT: "" }\n',
    'environment-variables:\n  DEBUG:\n  KEPT: ""\n',
    'environment-variables: [DEBUG-, KEPT=]\n',
  ])('%j removes one variable and empties another', (text) => {
    expect(read(text)).toMatchObject({
      environment: { KEPT: '' },
      removed: { ...none, environment: ['DEBUG'] },
    });
  });

  it('remove by a hyphen behind the name where text is all there is', () => {
    const explicit = {
      'environment-variables': 'DEBUG-\nA=x-',
      secrets: 'DB-',
      'docker-labels': 'com.example-',
      'log-options': 'mode-',
    };
    expect(read('', explicit)).toMatchObject({
      environment: { A: 'x-' },
      removed: {
        environment: ['DEBUG'],
        secrets: ['DB'],
        dockerLabels: ['com.example'],
        logOptions: ['mode'],
      },
    });
  });

  it('remove also what the environment’s section takes away from the rest of the file', () => {
    const text = [
      'environment-variables: { DEBUG: "1", LEVEL: info }',
      'labels: { team: web, part: x }',
      'environments:',
      '  production:',
      '    environment-variables: { DEBUG: null }',
      '    labels: { team: null }',
      '',
    ].join('\n');
    const { environment, removed } = read(text, { environment: 'production' });
    expect({ environment, removed }).toEqual({
      environment: { LEVEL: 'info' },
      removed: { ...none, environment: ['DEBUG'] },
    });
    const back = `${text}    environment-mode: merge\n  live:\n    extends: production\n    environment-variables: { DEBUG: "2" }\n`;
    expect(read(back, { environment: 'live' })).toMatchObject({
      environment: { DEBUG: '2' },
      removed: none,
    });
  });

  it('let a variable become a secret', () => {
    const { secrets, removed } = read('environment-variables: { DB: null }\nsecrets: { DB: /db }\n');
    expect({ secrets, removed }).toEqual({
      secrets: { DB: '/db' },
      removed: { ...none, environment: ['DB'] },
    });
  });

  it('set any member, typed as ECS has it, with variables in it', () => {
    const text = [
      'set:',
      '  networkMode: awsvpc',
      '  containerDefinitions[web].readonlyRootFilesystem: true',
      '  containerDefinitions[web].links: ["${LINK}", b]',
      '  containerDefinitions[web].healthCheck: null',
      '',
    ].join('\n');
    const file = { path: 'ecs-ship.yml', text: `service: web\n${text}` };
    const { set } = readConfig({ frontEnd: 'cli', explicit: {}, env: { LINK: 'a"b' }, file }).config
      .taskDefinition.overrides;
    expect(set.map(({ path, value }) => [path, value])).toEqual([
      ['networkMode', 'awsvpc'],
      ['containerDefinitions[web].readonlyRootFilesystem', true],
      ['containerDefinitions[web].links', ['a"b', 'b']],
      ['containerDefinitions[web].healthCheck', undefined],
    ]);
    const flags = {
      set: ['containerDefinitions[web].healthCheck-', 'containerDefinitions[web].command=["a=b"]'],
    };
    expect(read('', flags).set.map(({ path, value }) => [path, value])).toEqual([
      ['containerDefinitions[web].healthCheck', undefined],
      ['containerDefinitions[web].command', ['a=b']],
    ]);
  });

  it('tell every wrong entry of set with its own place, and no value', () => {
    const text = 'set:\n  netwrkMode: hunter2\n  containerDefinitions[web].cpu: hunter2\n';
    const problems = problemsOf(text);
    expect(problems).toEqual([
      'ecs-ship.yml:3:3 set.netwrkMode: unknown member "netwrkMode" (did you mean networkMode?)',
      'ecs-ship.yml:4:3 set.containerDefinitions[web].cpu: is not a number',
    ]);
  });

  it('keep every word of a command as it is', () => {
    const words = ['--name', 'a b, c', 'x=1', '', '1.10'];
    expect(read('command: [--name, "a b, c", x=1, "", 1.10]\n').command).toEqual(words);
    expect(read('', { command: 'serve\n--greeting=hello, you\n', 'entry-point': '/bin/tini' })).toMatchObject(
      {
        command: ['serve', '--greeting=hello, you'],
        entryPoint: ['/bin/tini'],
      },
    );
    expect(read('command: []\n').command).toEqual([]);
    expect(read('').command).toBeUndefined();
  });

  it.each([
    ['health-check-command: curl -f localhost || exit 1\n', ['CMD-SHELL', 'curl -f localhost || exit 1']],
    ['health-check-command: [curl, -f, localhost]\n', ['CMD', 'curl', '-f', 'localhost']],
    ['health-check-command: [/healthy]\n', ['CMD', '/healthy']],
    ['health-check-command: |\n  curl\n  localhost\n', ['CMD', 'curl', 'localhost']],
    ['health-check-command: [CMD-SHELL, exit 0]\n', ['CMD-SHELL', 'exit 0']],
  ])('%j is a command as ECS has it', (text, command) => {
    expect(read(text).healthCheck).toEqual({ command });
  });

  it('are told in the units of ECS', () => {
    const text = [
      'stop-timeout: 1m30s',
      'ephemeral-storage: 50GiB',
      'cpu-architecture: arm64',
      'operating-system-family: linux',
      'health-check-interval: 5s',
      'health-check-timeout: 1m',
      'health-check-retries: 10',
      'health-check-start-period: 0s',
      '',
    ].join('\n');
    expect(read(text)).toMatchObject({
      stopTimeoutSeconds: 90,
      ephemeralStorageGib: 50,
      cpuArchitecture: 'ARM64',
      operatingSystemFamily: 'LINUX',
      healthCheck: { interval: 5, timeout: 60, retries: 10, startPeriod: 0 },
    });
    expect(read('cpu-architecture: amd64\n').cpuArchitecture).toBe('X86_64');
  });

  it.each([
    [
      'environment-variables: [DEBUG]\n',
      /DEBUG: has no value \(write DEBUG=value, DEBUG= .*or DEBUG- to remove it/,
    ],
    [
      'environment-variables: { A: [b] }\n',
      /2:26 environment-variables\.A: takes one value, not a list or a map/,
    ],
    ['environment-variables: [A-, A=1]\n', /environment-variables\[1\]\.A: is given twice/],
    ['labels: { team: null }\n', /labels\.team: has no value/],
    ['labels: [team-]\n', /labels\[0\]\.team-: has no value/],
    [
      'container: web\nimages: { web: nginx:1 }\n',
      /3:1 images\.web: has no meaning with ecs-ship\.yml:2:1 container: that container gets the image/,
    ],
    ['images: { web: NGINX }\n', /images\.web: is not an image reference/],
    ['images: { a b: nginx }\n', /"a b" is not a container name/],
    ['cpu-architecture: amr64\n', /"amr64" is not a CPU architecture of ECS.*did you mean amd64/],
    ['operating-system-family: WINDOWS_2022\n', /"WINDOWS_2022" is not an operating system family/],
    ['stop-timeout: 90\n', /stop-timeout: "90" is not a duration \(write the unit: 90s/],
    ['ephemeral-storage: 20GiB\n', /"20GiB" is not a size from 21GiB to 200GiB/],
    ['ephemeral-storage: 201GiB\n', /"201GiB" is not a size from 21GiB to 200GiB/],
    ['ephemeral-storage: 22016MiB\n', /ephemeral-storage: is not a whole number of GiB/],
    ['health-check-interval: 4s\n', /"4s" is not a duration from 5s to 5m/],
    ['health-check-timeout: 61s\n', /"61s" is not a duration from 2s to 1m/],
    ['health-check-retries: 11\n', /"11" is not a whole number from 1 to 10/],
    ['health-check-start-period: 6m\n', /"6m" is not a duration from 0s to 5m/],
    ['health-check-command: []\n', /health-check-command: names no command/],
  ])('%j is refused', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
  });

  it('tell all that is wrong at once', () => {
    expect(problemsOf('health-check-retries: 0\nstop-timeout: 1d\ncpu-architecture: mips\n')).toEqual([
      expect.stringMatching(/^ecs-ship\.yml:2:1 health-check-retries/),
      expect.stringMatching(/^ecs-ship\.yml:3:1 stop-timeout/),
      expect.stringMatching(/^ecs-ship\.yml:4:1 cpu-architecture/),
    ]);
  });

  it.each([
    [
      'cpu: one\n',
      /^ecs-ship\.yml:2:1 cpu: "one" is not a CPU size of a task \(valid: 512 \(units\) or 0\.5 vCPU/,
    ],
    ['memory: 1 TB\n', /memory: "1 TB" is not a memory size/],
    ['log-driver: awslog\n', /"awslog" is not a log driver of ECS .*did you mean awslogs/],
    ['environment-files: [s3://b/web.env]\n', /environment-files\[0\]: .*is not the S3 ARN/],
    ["secrets: { DB: 'hunter 2' }\n", /^ecs-ship\.yml:2:12 secrets\.DB: is not where ECS finds a secret/],
    ["environment-variables: { 'A B': x }\n", /"A B" is not an environment variable's name/],
    [
      'environment-variables: { A: x }\nsecrets: { A: /a }\n',
      /^ecs-ship\.yml:3:1 secrets\.A: is an environment variable too/,
    ],
  ])('%j is refused', (text, problem) => {
    const problems = problemsOf(text);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems.join()).not.toContain('hunter');
  });
});

describe('task-definition-arn', () => {
  it('stands alone: what it leaves no room for is refused with its place', () => {
    expect(
      problemsOf('task-definition-arn: web:41\ntask-definition: task.json\ncpu: 256\ntag: v1\n'),
    ).toEqual([
      expect.stringMatching(
        /^ecs-ship\.yml:5:1 tag: has no meaning with ecs-ship\.yml:2:1 task-definition-arn: that revision is deployed as it is/,
      ),
      expect.stringMatching(/^ecs-ship\.yml:3:1 task-definition: /),
      expect.stringMatching(/^ecs-ship\.yml:4:1 cpu: /),
    ]);
  });

  it('wins as a flag over what the file says', () => {
    const file = { path: 'ecs-ship.yml', text: 'service: Web\ntask-definition: task.json\ncpu: 256\n' };
    const explicit = {
      'task-definition-arn': 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:41',
    };
    const { taskDefinition } = readConfig({ frontEnd: 'cli', explicit, env: {}, file }).config;
    expect(taskDefinition.revision).toBe(explicit['task-definition-arn']);
  });

  it.each(['web', 'web:0', 'web:latest', 'arn:aws:ecs:eu-central-1:1:task-definition/web:1'])(
    '%j is refused',
    (value) => {
      expect(problemsOf(`task-definition-arn: ${value}\n`)).toEqual([
        expect.stringContaining('is not a revision of a task definition (valid: family:revision'),
      ]);
    },
  );
});

describe('generate-task-definition', () => {
  it.each([
    ['port: 8080\n', /^ecs-ship\.yml:2:1 port: has no meaning without generate-task-definition/],
    ['generate-task-definition: true\nport: 0\n', /^ecs-ship\.yml:3:1 port: /],
    [
      'generate-task-definition: true\nhealth-check-path: "/a b"\n',
      /^ecs-ship\.yml:3:1 health-check-path: "\/a b" is not the path of a URL/,
    ],
    [
      'generate-task-definition: true\ntask-definition-family: web\n',
      /^ecs-ship\.yml:2:1 generate-task-definition: has no meaning with ecs-ship\.yml:3:1 task-definition-family/,
    ],
    [
      'generate-task-definition: true\nhealth-check-path: /\nhealth-check-command: "true"\n',
      /^ecs-ship\.yml:3:1 health-check-path: has no meaning with ecs-ship\.yml:4:1 health-check-command/,
    ],
  ])('%j is refused', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
  });

  it('switched off by a flag needs nothing of the file', () => {
    const file = { path: 'ecs-ship.yml', text: 'generate-task-definition: true\nport: 80\n' };
    const explicit = { service: 'web', 'generate-task-definition': 'false' };
    expect(readConfig({ frontEnd: 'cli', explicit, env: {}, file }).config.taskDefinition.generate).toBe(
      undefined,
    );
  });
});
