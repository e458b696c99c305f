import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import type { Emulator } from '../../../src/emulator/emulator.js';
import type { EmulatorOptions } from '../../../src/emulator/emulator-options.js';
import { SecretStore } from '../../../src/emulator/secrets/secret-store.js';
import { readSeed } from '../../../src/emulator/seed/read-seed.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import type { ShipError } from '../../../src/errors.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';
import { control } from '../control/control-client.js';

const sample = fileURLToPath(new URL('../../../sample-app/emulator-seed.yml', import.meta.url));
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecs-ship-seed-'));
  file = join(folder, 'seed.yml');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function withSeed(text: string, options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  await writeFile(file, text);
  return startTestEmulator({ seed: file, ...options });
}

/** What is said about a seed, its folder left out. */
async function refusal(text: string, options: Partial<EmulatorOptions> = {}): Promise<readonly string[]> {
  const error = await withSeed(text, options).then(
    async (emulator) => emulator.close().then(() => new Error('it started')),
    (cause: ShipError) => cause,
  );
  expect(error).toMatchObject({ name: 'ShipError', code: 'config-invalid' });
  const { message, evidence } = error as ShipError;
  return (evidence.length > 0 ? evidence : [message]).map((line) => line.replaceAll(`${folder}/`, ''));
}

const state = async (emulator: Emulator) => (await control(emulator, 'GET', '/state')).body;

const SERVICE = `
region: eu-west-1
account: "210987654321"
clusters: [main, { clusterName: other, tags: [{ key: team, value: web }] }]
logGroups: [/ecs/web, { logGroupName: /ecs/kept, retentionInDays: 7 }]
repositories: [{ repositoryName: web, imageTagMutability: IMMUTABLE }]
targetGroups:
  - { Name: web, Protocol: HTTP, Port: 80, TargetType: ip, VpcId: vpc-1 }
loadBalancers:
  - Name: web
    Subnets: [subnet-1, subnet-2]
    Listeners: [{ Protocol: HTTP, Port: 48080, DefaultActions: [{ Type: forward, TargetGroupArn: web }] }]
taskDefinitions:
  - family: web
    containerDefinitions: [{ name: web, image: example/web, memory: 64, portMappings: [{ containerPort: 80 }] }]
services:
  - cluster: main
    serviceName: web
    taskDefinition: web
    desiredCount: 2
    loadBalancers: [{ targetGroupArn: web, containerName: web, containerPort: 80 }]
`;

describe('a seed', () => {
  it('creates everything it names, in its account and Region, before the emulator answers', async () => {
    const clock = new VirtualClock(Date.now());
    const emulator = await withSeed(SERVICE, { clock });
    clock.advance(300_000);
    expect(await state(emulator)).toMatchObject({
      ecs: [
        {
          accountId: '210987654321',
          region: 'eu-west-1',
          taskDefinitions: ['web:1 ACTIVE'],
          clusters: [
            { clusterName: 'main', services: [{ serviceName: 'web', runningCount: 2 }] },
            { clusterName: 'other', services: [] },
          ],
        },
      ],
      repositories: [{ repositoryName: 'web', imageTagMutability: 'IMMUTABLE', region: 'eu-west-1' }],
      targetGroups: [{ TargetGroupName: 'web', targets: [{}, {}] }],
      loadBalancers: [{ LoadBalancerName: 'web', listeners: [{ Protocol: 'HTTP' }] }],
      logGroups: ['/ecs/web', '/ecs/kept'],
    });
    expect((await control(emulator, 'GET', '/requests')).body.requests).toEqual([]);
    await emulator.close();
  });

  it('prepares a bad day: scripts, faults, permissions, alarms, a full cluster', async () => {
    const emulator = await withSeed(`
clusters: [main]
capacity: { main: { tasks: 1 } }
instances: { main: 3 }
hooks: { 'arn:aws:lambda:us-east-1:123456789012:function:smoke': [node, smoke.js] }
scripts: [{ image: 'example/*', script: { exit: { code: 1, after: 5 } } }]
faults: [{ operation: UpdateService, throttle: true, next: 1 }]
permissions: { deny: ['ecs:StopTask'] }
taskFaults: [{ fault: no-route-to-ecr, service: web }]
alarms: { errors: ALARM }
`);
    expect(await state(emulator)).toMatchObject({
      faults: [{ rule: { operation: 'UpdateService' } }],
      permissions: { deny: ['ecs:StopTask'] },
      alarms: { errors: 'ALARM' },
    });
    expect((await control(emulator, 'GET', '/task-faults')).body).toMatchObject({
      taskFaults: [{ fault: 'no-route-to-ecr', service: 'web' }],
    });
    await emulator.close();
  });

  it('reads a task definition from its own file, as DescribeTaskDefinition answers it too', async () => {
    const definition = {
      family: 'web',
      revision: 7,
      status: 'ACTIVE',
      containerDefinitions: [{ name: 'web', image: 'a', memory: 64 }],
    };
    await writeFile(join(folder, 'web.json'), JSON.stringify(definition));
    const emulator = await withSeed('taskDefinitions: [web.json]');
    expect((await state(emulator)).ecs[0].taskDefinitions).toEqual(['web:1 ACTIVE']);
    await emulator.close();
  });

  it('says what several items have in common once, with an anchor and a merge key', async () => {
    const definition = JSON.stringify({ containerDefinitions: [{ name: 'web', image: 'a', memory: 64 }] });
    const text = `taskDefinitions:
  - &web { ...: 0, family: web }
  - { <<: *web, family: api }
`.replace('...: 0', definition.slice(1, -1));
    const emulator = await withSeed(text);
    expect((await state(emulator)).ecs[0].taskDefinitions).toEqual(['web:1 ACTIVE', 'api:1 ACTIVE']);
    await emulator.close();
  });

  it('may be empty', async () => {
    const emulator = await withSeed('# nothing yet\n');
    expect((await state(emulator)).ecs).toEqual([]);
    await emulator.close();
  });

  it('leaves alone what an earlier run with the same data has made', async () => {
    const text = 'clusters: [main]\nrepositories: [web]\nlogGroups: [/ecs/web]\n';
    const dataDir = join(folder, 'data');
    await (await withSeed(text, { dataDir })).close();
    const emulator = await withSeed(text, { dataDir });
    expect(await state(emulator)).toMatchObject({ repositories: [{ repositoryName: 'web' }] });
    await emulator.close();
  });

  it('keeps secrets and parameters for tasks', async () => {
    await writeFile(file, 'secrets: { db: { user: a, pin: 7 }, plain: 5 }\nparameters: { /web/level: 3 }\n');
    const store = new SecretStore(await readSeed(file));
    const secret = (name: string) => `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}`;
    expect(store.resolve(`${secret('db')}:pin::`)).toEqual({ value: '7' });
    expect(store.resolve(secret('plain'))).toEqual({ value: '5' });
    expect(store.resolve('/web/level')).toEqual({ value: '3' });
  });
});

describe('a seed with a mistake starts nothing and says where it is', () => {
  it.each([
    [
      'a: [',
      ['seed.yml:1:5 Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['- a', ['seed.yml:1:1 must be a map, not a list']],
    ['clusters: [a]\nclusters: [b]', ['seed.yml:2:1 Map keys must be unique']],
    [
      'subnets: [{ SubnetId: subnet-1, VpcId: vpc-1, CidrBlok: 10.0.0.0/24 }]',
      ['seed.yml:1:47 subnets[0].CidrBlok: "CidrBlok" is not known here (did you mean CidrBlock?)'],
    ],
    ['vpcs: [{ CidrBlock: 10.0.0.0/16 }]', ['seed.yml:1:8 vpcs[0]: VpcId is missing']],
    ['cluster: [a]', ['seed.yml:1:1 cluster: "cluster" is not known here (did you mean clusters?)']],
    ['clusters: main', ['seed.yml:1:11 clusters: must be a list, not "main"']],
    ['account: 123456789012', ['seed.yml:1:10 account: must be text, not 123456789012: put it in quotes']],
    ['account: "12"', ['seed.yml:1:10 account: must be twelve digits, not "12"']],
    [
      'repositories:\n  - repositoryName: web\n    imageTagMutabilty: IMMUTABLE',
      [
        'seed.yml:3:5 repositories[0].imageTagMutabilty: "imageTagMutabilty" is not known here (did you mean imageTagMutability?)',
      ],
    ],
    [
      'repositories: [{ imageTagMutability: MUTABLE }]',
      ['seed.yml:1:16 repositories[0]: repositoryName is missing'],
    ],
    [
      'services:\n  - serviceName: web\n    desiredCount: two',
      ['seed.yml:3:19 services[0].desiredCount: must be a number, not "two"'],
    ],
    ['taskDefinitions: [none.json]', ['seed.yml:1:19 none.json: there is no such file']],
    ['faults: [{ service: ecs }]', ['seed.yml:1:10 faults[0]: a fault needs at least one of']],
    ['scanFindings: [{ status: DONE }]', ['seed.yml:1:16 scanFindings[0]: status DONE is not one of']],
    ['instances: { main: many }', ['instances.main: must be a whole number of at least 0, not "many"']],
    ['secrets: [{ Name: db, Value: x }]', ['SecretString is missing', 'Value" is not known here']],
    ['parameters: [{ Name: a, Value: b, Type: Text }]', ['must be one of String, StringList, SecureString']],
    [
      'alarms: { errors: RED }',
      ['seed.yml:1:19 alarms.errors: must be one of OK, ALARM, INSUFFICIENT_DATA, not "RED"'],
    ],
  ])('%j', async (text, problems) => {
    const found = await refusal(text);
    expect(found).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });

  it('in a task definition of its own: at its place there', async () => {
    await writeFile(
      join(folder, 'web.json'),
      '{\n  "family": "web",\n  "containerDefinitions": [{ "nam": "web" }]\n}',
    );
    expect(await refusal('taskDefinitions: [web.json]')).toEqual([
      'web.json:3:30 containerDefinitions[0].nam: "nam" is not known here (did you mean name?)',
    ]);
  });

  it('that a merge key brings in: at its place where it is written', async () => {
    const text =
      'taskDefinitions:\n  - &web { family: web, memry: "1" }\n  - { <<: *web, family: api, cpu: 1 }\n';
    expect(await refusal(text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^seed\.yml:2:25 taskDefinitions\[0\]\.memry/),
        expect.stringMatching(/^seed\.yml:2:25 taskDefinitions\[1\]\.memry/),
        expect.stringMatching(/^seed\.yml:3:35 taskDefinitions\[1\]\.cpu/),
      ]),
    );
  });

  it('that only AWS would notice: every one, with AWS’s own words', async () => {
    const text = `clusters: [main]
repositories: [Web]
services:
  - { cluster: prod, serviceName: web, taskDefinition: web }
  - { cluster: main, serviceName: web, taskDefinition: web, launchType: LAMBDA }
loadBalancers:
  - { Name: web, Listeners: [{ Protocol: HTTP, Port: 80, DefaultActions: [{ Type: forward, TargetGroupArn: wbe }] }] }
`;
    expect(await refusal(text)).toEqual([
      expect.stringContaining('seed.yml:2:16 CreateRepository is refused: InvalidParameterException'),
      'seed.yml:7:5 CreateListener is refused: ValidationError: there is no target group named "wbe"',
      'seed.yml:4:5 CreateService is refused: ClusterNotFoundException: Cluster not found.',
      expect.stringContaining(
        'seed.yml:5:5 CreateService is refused: InvalidParameterException: 1 validation error',
      ),
    ]);
  });

  it('among good things: no task starts, however fast the clock', async () => {
    const launched: string[] = [];
    const runtime = {
      launch: (task: { readonly taskId: string }) => {
        launched.push(task.taskId);
        throw new Error('no task here');
      },
      close: async () => undefined,
    };
    const good = Array.from(
      { length: 50 },
      (_, i) => `{ serviceName: web-${i}, taskDefinition: web, desiredCount: 1 }`,
    );
    const text = `clusters: [default]
taskDefinitions: [{ family: web, containerDefinitions: [{ name: web, image: a, memory: 64 }] }]
services: [${good.join(', ')}, { serviceName: bad, taskDefinition: none }]
`;
    expect(await refusal(text, { runtime: () => runtime, speed: 100_000 })).toHaveLength(1);
    expect(launched).toEqual([]);
  });

  it('such as scripts for real containers', async () => {
    const runtime = {
      launch: () => {
        throw new Error('no task here');
      },
      close: async () => undefined,
    };
    const text = 'scripts: [{ script: {} }]';
    expect(await refusal(text, { runtime: () => runtime })).toEqual([
      'seed.yml scripts: tasks are real containers here; scripts need --runtime scripted',
    ]);
  });

  it('or that does not exist', async () => {
    await expect(startTestEmulator({ seed: join(folder, 'none.yml') })).rejects.toMatchObject({
      code: 'config-unreadable',
      message: expect.stringContaining('none.yml: there is no such file'),
    });
  });
});

describe('the sample app’s seed', () => {
  it('holds a service whose tasks wait for the first ship’s image', async () => {
    const clock = new VirtualClock(Date.now());
    const emulator = await startTestEmulator({ seed: sample, clock });
    clock.advance(20_000);
    const ecs = new ECSClient({ ...clientConfig(emulator), region: 'us-east-1' });
    const { services } = await ecs.send(
      new DescribeServicesCommand({ cluster: 'sample', services: ['sample-app'] }),
    );
    expect(services).toMatchObject([{ status: 'ACTIVE', desiredCount: 2 }]);
    ecs.destroy();
    await emulator.close();
  });
});
