import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
} from '@aws-sdk/client-ecs';
import { RealClock } from '../../../src/emulator/clock.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';
import { control } from './control-client.js';

let emulator: Emulator;
let ecs: ECSClient;

beforeEach(async () => {
  emulator = await startTestEmulator();
  ecs = new ECSClient(clientConfig(emulator));
});

afterEach(async () => {
  ecs.destroy();
  await emulator.close();
});

async function createService(): Promise<void> {
  await ecs.send(new CreateClusterCommand({ clusterName: 'main' }));
  const environment = [{ name: 'DB_PASSWORD', value: 'hunter2' }];
  const containerDefinitions = [{ name: 'web', image: 'example/web', memory: 64, environment }];
  await ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
  await ecs.send(
    new CreateServiceCommand({ cluster: 'main', serviceName: 'web', taskDefinition: 'web', desiredCount: 2 }),
  );
}

const service = async () =>
  (await ecs.send(new DescribeServicesCommand({ cluster: 'main', services: ['web'] }))).services?.[0];

describe('the clock', () => {
  it('is told, with its speed', async () => {
    const { status, body } = await control(emulator, 'GET', '/clock');
    expect(status).toBe(200);
    expect(Math.abs(body.now - Date.now())).toBeLessThan(5000);
    expect(body).toMatchObject({ speed: 1, time: new Date(body.now).toISOString() });
  });

  it('jumps, and everything due on the way has happened when it answers', async () => {
    await createService();
    const before = (await control(emulator, 'GET', '/clock')).body.now;
    const { body } = await control(emulator, 'POST', '/clock/advance', { by: '1m30s' });
    expect(body.now - before).toBeGreaterThanOrEqual(90_000);
    expect(body.now - before).toBeLessThan(95_000);
    expect(await service()).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] });
    const ms = await control(emulator, 'POST', '/clock/advance', { ms: 1000 });
    expect(ms.body.now).toBeGreaterThanOrEqual(body.now + 1000);
  });

  it('runs at another speed, and stands still at 0', async () => {
    expect((await control(emulator, 'POST', '/clock/speed', { speed: 0 })).body.speed).toBe(0);
    const { body } = await control(emulator, 'GET', '/clock');
    expect((await control(emulator, 'GET', '/clock')).body.now).toBe(body.now);
    await control(emulator, 'POST', '/clock/speed', { speed: 1000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await control(emulator, 'GET', '/clock')).body.now).toBeGreaterThan(body.now + 30_000);
  });

  it.each([
    [{}, 'give either ms or by'],
    [{ ms: 1, by: '1s' }, 'give either ms or by'],
    [{ by: 'soon' }, 'by: must be a duration such as 90s, 10m or 1h30m, not "soon"'],
    [{ ms: -1 }, 'ms: must be a number from 0 to'],
    [{ by: '400d' }, 'by: must be at most 366d'],
  ])('refuses to advance by %j', async (body, error) => {
    const answer = await control(emulator, 'POST', '/clock/advance', body);
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(error) } });
  });

  it('of a caller who brought their own has no speed', async () => {
    const other = await startTestEmulator({ clock: new VirtualClock() });
    expect(await control(other, 'POST', '/clock/speed', { speed: 2 })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('speed cannot be changed') },
    });
    expect((await control(other, 'POST', '/clock/advance', { ms: 5 })).status).toBe(200);
    await other.close();
  });
});

describe('scripts', () => {
  it('say how containers behave from now on, until they are cleared', async () => {
    const rule = { image: 'example/*', script: { exit: { code: 3, after: 1 } } };
    expect((await control(emulator, 'POST', '/scripts', rule)).body).toEqual({ added: 1 });
    await createService();
    await control(emulator, 'POST', '/clock/advance', { by: '2m' });
    expect(await service()).toMatchObject({ runningCount: 0 });
    const { body } = await control(emulator, 'GET', '/state');
    const stopped = body.ecs[0].clusters[0].tasks.find(
      (task: { lastStatus: string }) => task.lastStatus === 'STOPPED',
    );
    expect(stopped.containers[0].exitCode).toBe(3);
    await control(emulator, 'DELETE', '/scripts');
    await control(emulator, 'POST', '/clock/advance', { by: '30m' });
    expect(await service()).toMatchObject({ runningCount: 2 });
  });

  it('are refused whole when one member is misspelt', async () => {
    const rules = [{ script: {} }, { script: { exti: { code: 1, after: 1 } } }];
    expect(await control(emulator, 'POST', '/scripts', rules)).toMatchObject({
      status: 400,
      body: { error: '[1].script.exti: "exti" is not known here (did you mean exit?)' },
    });
  });

  it('mean nothing to a runtime of real containers', async () => {
    const runtime = {
      launch: () => {
        throw new Error('no task here');
      },
      close: async () => undefined,
    };
    const other = await startTestEmulator({ runtime: () => runtime });
    expect(await control(other, 'POST', '/scripts', [])).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('--runtime scripted') },
    });
    await other.close();
  });
});

describe('alarms', () => {
  it('are put into a state, which whoever listens hears', async () => {
    const heard: string[] = [];
    emulator.alarms.onChange((name, state) => heard.push(`${name} ${state}`));
    expect((await control(emulator, 'PUT', '/alarms/high%20errors', { state: 'ALARM' })).body).toEqual({
      name: 'high errors',
      state: 'ALARM',
    });
    expect(heard).toEqual(['high errors ALARM']);
    expect((await control(emulator, 'GET', '/alarms')).body).toEqual({ alarms: { 'high errors': 'ALARM' } });
    expect(await control(emulator, 'PUT', '/alarms/x', { state: 'RED' })).toMatchObject({
      status: 400,
      body: { error: 'state: must be one of OK, ALARM, INSUFFICIENT_DATA, not "RED"' },
    });
  });
});

describe('requests', () => {
  it('are listed, all or of one kind, and forgotten', async () => {
    await createService();
    const all = (await control(emulator, 'GET', '/requests')).body.requests;
    expect(all.map(({ operation }: { operation: string }) => operation)).toEqual([
      'CreateCluster',
      'RegisterTaskDefinition',
      'CreateService',
    ]);
    expect(JSON.stringify(all)).not.toContain('hunter2');
    const some = (await control(emulator, 'GET', '/requests?service=ecs&operation=CreateService')).body
      .requests;
    expect(some).toHaveLength(1);
    await control(emulator, 'DELETE', '/requests');
    expect((await control(emulator, 'GET', '/requests')).body.requests).toEqual([]);
  });
});

describe('state', () => {
  it('shows everything there is, and no value of an environment variable', async () => {
    await createService();
    await control(emulator, 'POST', '/clock/advance', { by: '2m' });
    const overrides = {
      containerOverrides: [{ name: 'web', environment: [{ name: 'KEY', value: 'hunter2' }] }],
    };
    await ecs.send(new RunTaskCommand({ cluster: 'main', taskDefinition: 'web', overrides }));
    const { status, body } = await control(emulator, 'GET', '/state');
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('{"name":"KEY","value":"***"}');
    expect(body.ecs).toMatchObject([
      {
        region: 'eu-central-1',
        taskDefinitions: ['web:1 ACTIVE'],
        clusters: [
          {
            clusterName: 'main',
            services: [
              { serviceName: 'web', runningCount: 2, serviceDeployments: [{ status: 'SUCCESSFUL' }] },
            ],
            tasks: [{ lastStatus: 'RUNNING' }, { lastStatus: 'RUNNING' }, { lastStatus: 'PROVISIONING' }],
          },
        ],
      },
    ]);
    expect(body).toMatchObject({
      repositories: [],
      targetGroups: [],
      loadBalancers: [],
      faults: [],
      alarms: {},
    });
    expect(JSON.stringify(body)).not.toContain('hunter2');
  });
});

describe('a request that leads nowhere', () => {
  it('is told what there is', async () => {
    const { status, body } = await control(emulator, 'GET', '/clokc');
    expect(status).toBe(404);
    expect(body.error).toBe('there is no GET /_emulator/clokc');
    expect(body.routes).toContain('POST /_emulator/clock/advance');
    expect((await control(emulator, 'PATCH', '/clock', {})).status).toBe(404);
  });

  it.each([
    ['', 'the body must be a JSON document: it is empty'],
    ['{"ms":', 'the body must be a JSON document: '],
    ['[]', 'must be a map, not a list'],
  ])('and a body that is no document is refused: %j', async (body, error) => {
    const answer = await control(emulator, 'POST', '/clock/advance', body);
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(error) } });
  });
});

it('an emulator has a real clock unless it is given another', () => {
  expect(emulator.clock).toBeInstanceOf(RealClock);
});
