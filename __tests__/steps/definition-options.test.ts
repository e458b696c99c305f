import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { ScriptedService } from '../support/scripted-service.js';
import { shipOptions } from '../support/ship-options.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' });

let service: ScriptedService;

beforeEach(async () => {
  service = await ScriptedService.start();
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
});

afterEach(() => service.close());

describe('a task definition with options over it', () => {
  it('is registered with what a container runs and how it is checked', async () => {
    const { outcome, revision, web } = await shipOptions(
      service,
      [
        'command: [serve, "--greeting=hello, you"]',
        'entry-point: [/init]',
        'stop-timeout: 90s',
        'health-check-command: curl -f localhost || exit 1',
        'health-check-interval: 10s',
        'health-check-start-period: 1m',
        'ephemeral-storage: 50GiB',
        'cpu-architecture: arm64',
        'operating-system-family: linux',
        '',
      ].join('\n'),
    );
    expect(outcome.verdict).toBe('stable');
    expect(web).toMatchObject({
      image: 'example/web:2',
      command: ['serve', '--greeting=hello, you'],
      entryPoint: ['/init'],
      stopTimeout: 90,
      healthCheck: {
        command: ['CMD-SHELL', 'curl -f localhost || exit 1'],
        ...{ interval: 10, startPeriod: 60, retries: 3, timeout: 5 },
      },
    });
    expect(revision).toMatchObject({
      ephemeralStorage: { sizeInGiB: 50 },
      runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
    });
  });

  it('is the current one when the options say what it says already', async () => {
    const text = 'command: [serve]\nhealth-check-command: exit 0\nhealth-check-retries: 3\n';
    await shipOptions(service, text);
    expect((await shipOptions(service, text)).outcome.verdict).toBe('unchanged');
  });

  it('loses what null takes out of it', async () => {
    const text = [
      'environment-variables: { DEBUG: "1", LEVEL: "" }',
      'secrets: { DB: /db }',
      'execution-role: arn:aws:iam::123456789012:role/ecs-execution',
      'docker-labels: { team: web, part: x }',
      'log-options: { mode: blocking, awslogs-group: web, awslogs-region: eu-central-1 }',
      '',
    ];
    expect((await shipOptions(service, text.join('\n'))).outcome.verdict).toBe('stable');
    const { web, outcome } = await shipOptions(
      service,
      'environment-variables: { DEBUG: }\nsecrets: { DB: ~ }\ndocker-labels: { part: null }\nlog-options: [mode-]\n',
    );
    expect(outcome.verdict).toBe('stable');
    expect(web).toMatchObject({
      environment: [{ name: 'LEVEL', value: '' }],
      dockerLabels: { team: 'web' },
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-central-1' },
      },
    });
    expect(web.secrets ?? []).toEqual([]);
  });

  it('gives its image to several containers, and another one by tag with a word about it', async () => {
    const one = { memory: 64, essential: false };
    const containerDefinitions = [
      { name: 'migrate', image: 'example/web:1', ...one },
      { name: 'proxy', image: 'nginx:1', ...one },
      { name: 'web', image: 'example/web:1', ...one, essential: true },
    ];
    await service.ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
    const { revision, notices } = await shipOptions(
      service,
      'task-definition-family: web\nimages: { migrate: built, web: built, proxy: nginx:1.27 }\ncommand: [serve]\n',
    );
    expect(revision.containerDefinitions).toMatchObject([
      { name: 'migrate', image: 'example/web:2' },
      { name: 'proxy', image: 'nginx:1.27' },
      { name: 'web', image: 'example/web:2', command: ['serve'] },
    ]);
    expect(notices).toContainEqual(expect.stringMatching(/^nginx:1\.27 is not pinned to a digest/));
  });

  it('is registered with any member that is set, and without one that is set to null', async () => {
    const checked = 'health-check-command: exit 0\n';
    await shipOptions(service, checked);
    const { outcome, web } = await shipOptions(
      service,
      [
        'set:',
        '  containerDefinitions[web].readonlyRootFilesystem: true',
        '  containerDefinitions[web].user: 1000',
        '  containerDefinitions[web].ulimits[nofile]: { softLimit: 1024, hardLimit: 2048 }',
        '  containerDefinitions[web].healthCheck: null',
        '',
      ].join('\n'),
    );
    expect(outcome).toMatchObject({ verdict: 'stable', facts: { taskDefinitionChanges: expect.any(Array) } });
    expect(web).toMatchObject({
      readonlyRootFilesystem: true,
      user: '1000',
      ulimits: [{ name: 'nofile', softLimit: 1024, hardLimit: 2048 }],
    });
    expect(web.healthCheck).toBeUndefined();
  });

  it('does not lose its image to what is set', async () => {
    const { outcome, requests } = await shipOptions(service, 'set: { "containerDefinitions[web]": null }\n');
    expect(outcome).toMatchObject({
      exitCode: 2,
      failure: { message: 'set takes away the container "web" or its image.' },
    });
    expect(requests).not.toContain('RegisterTaskDefinition');
  });
});
