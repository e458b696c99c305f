import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  CreateServiceCommand,
  type CreateServiceCommandInput,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { runCli } from '../../../src/frontends/cli.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { pointAt } from '../../support/point-at.js';
import { ScriptedService } from '../../support/scripted-service.js';
import { playSessionPlugin } from '../../support/session-plugin.js';

const role = 'arn:aws:iam::123456789012:role/task';
let service: ScriptedService | undefined;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exec-test-'));
});
afterEach(async () => {
  await service?.close();
  service = undefined;
  rmSync(folder, { recursive: true });
});

/** A service `web` on EC2 whose tasks have ECS Exec, unless it is changed. */
async function start(change: Partial<CreateServiceCommandInput> = {}) {
  service = await ScriptedService.start(
    { enableExecuteCommand: true, ...change },
    { region: 'eu-central-1' },
  );
  pointAt(service.emulator);
  return service;
}

const containersOf = (...names: readonly string[]) =>
  names.map((name) => ({ name, image: `example/${name}:1`, memory: 64 }));

async function createOnFargate(name: string, definition: Partial<RegisterTaskDefinitionCommandInput> = {}) {
  const { ecs, clock } = service as ScriptedService;
  const size = { cpu: '256', memory: '512', networkMode: 'awsvpc' } as const;
  const containerDefinitions = containersOf(name);
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: name, containerDefinitions, requiresCompatibilities: ['FARGATE'] },
      ...{ ...size, ...definition },
    }),
  );
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
  const place = { cluster: 'prod', launchType: 'FARGATE', networkConfiguration } as const;
  const exec = { enableExecuteCommand: true, desiredCount: 1 };
  await ecs.send(new CreateServiceCommand({ ...place, ...exec, serviceName: name, taskDefinition: name }));
  clock.advance(120_000);
}

interface Machine {
  readonly plugin?: { readonly version?: string; readonly exitCode?: number } | false;
  readonly terminal?: boolean;
}

async function exec(argv: readonly string[] = [], { plugin = {}, terminal = true }: Machine = {}) {
  const played = plugin === false ? undefined : playSessionPlugin(folder, plugin);
  const io = fakeCliIo({ ...process.env, PATH: played?.path ?? folder }, folder);
  const isTTY = terminal;
  const stdin = Object.assign(new PassThrough(), { isTTY });
  Object.assign(io.stdout, { isTTY });
  const asked = ['exec', '--service', 'web', '--cluster', 'prod', '--region', 'eu-central-1', ...argv];
  const code = await runCli(asked, { ...io, stdin });
  return { code, out: io.out(), err: io.err(), call: () => played?.call() };
}

it('hands a session in the newest task to the plugin, with the token in no argument', async () => {
  await start();
  const { code, out, err, call } = await exec(['--', 'ls', '-la', '/my app']);
  expect({ code, err }).toEqual({
    code: 0,
    err: expect.stringMatching(/^web of task [0-9a-f]{8} \(web:1, started .+ ago\): ls -la '\/my app'\n$/),
  });
  expect(out).toBe('');
  const [variable, region, operation, profile, target, endpoint] = call()?.argv ?? [];
  expect([variable, region, operation, profile]).toEqual([
    ...['AWS_SSM_START_SESSION_RESPONSE', 'eu-central-1', 'StartSession', process.env.AWS_PROFILE ?? ''],
  ]);
  expect(JSON.parse(target ?? '').Target).toMatch(/^ecs:prod_[0-9a-f]{32}_\S+$/);
  expect(endpoint).toBe(service?.emulator.url);
  const { SessionId, TokenValue } = JSON.parse(call()?.session ?? '{}');
  expect(SessionId).toMatch(/^ecs-execute-command-/);
  expect(call()?.argv.join(' ')).not.toContain(TokenValue);
  const asked = service?.emulator.requests
    .entries()
    .filter(({ operation }) => operation === 'ExecuteCommand');
  expect(asked).toMatchObject([{ parameters: { command: "ls -la '/my app'", interactive: true } }]);
});

it('ends as the plugin ends', async () => {
  await start();
  expect(await exec([], { plugin: { exitCode: 42 } })).toMatchObject({ code: 42 });
});

describe('what stands in the way is told before a session is asked for', () => {
  const refusals: [string, () => Promise<unknown>, readonly string[], Machine, number, string, string][] = [
    ['no terminal', start, [], { terminal: false }, 2, 'exec needs a terminal', 'ecs-ship run'],
    [
      'no plugin',
      start,
      [],
      { plugin: false },
      3,
      'session-manager-plugin is not installed',
      'Install it from AWS',
    ],
    [
      'a plugin that shows the token',
      start,
      [],
      { plugin: { version: '1.2.463.0' } },
      3,
      'The session-manager-plugin 1.2.463.0 takes a session',
      'Replace it by a newer one.',
    ],
    [
      'a service without ECS Exec',
      () => start({ enableExecuteCommand: false }),
      [],
      {},
      3,
      'was started without ECS Exec',
      '--enable-execute-command, then ecs-ship restart --service web --cluster prod',
    ],
    [
      'a service that is not there',
      start,
      ['--service', 'wbe'],
      {},
      3,
      'no service "wbe"',
      'Check the options',
    ],
    [
      'no task',
      () => start({ desiredCount: 0 }),
      [],
      {},
      3,
      'No task of web runs.',
      'ecs-ship logs --previous',
    ],
    ['another task', start, ['--task', 'zz'], {}, 3, 'begins with "zz"', 'leave --task out'],
    ['another container', start, ['--container', 'wep'], {}, 2, 'did you mean web?', 'The task has web.'],
  ];

  it.each(refusals)('%s', async (_, set, argv, machine, exitCode, message, remedy) => {
    await set();
    const { code, err } = await exec(argv, machine);
    expect({ code, err }).toEqual({ code: exitCode, err: expect.stringContaining(message) });
    expect(err).toContain(remedy);
    const operations = service?.emulator.requests.entries().map(({ operation }) => operation);
    expect(operations).not.toContain('ExecuteCommand');
  });

  it('tasks from before the service had it', async () => {
    const { ecs } = await start({ enableExecuteCommand: false });
    await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', enableExecuteCommand: true }));
    const { code, err } = await exec();
    expect(code).toBe(3);
    expect(err).toContain('fix: The service has it by now: ecs-ship restart --service web --cluster prod');
  });

  it('no task role on Fargate', async () => {
    await start();
    await createOnFargate('api');
    const { code, err } = await exec(['--service', 'api']);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('api:1 has no task role') });
    expect(err).toContain('ssmmessages:OpenDataChannel');
    await createOnFargate('jobs', { taskRoleArn: role });
    expect(await exec(['--service', 'jobs'])).toMatchObject({ code: 0 });
  });
});

it('several containers have to be chosen from', async () => {
  await start();
  const { ecs, clock } = service as ScriptedService;
  const containerDefinitions = containersOf('app', 'proxy');
  await ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
  await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition: 'web' }));
  clock.advance(600_000);
  const { code, err } = await exec();
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('several: app, proxy') });
  expect((await exec(['--container', 'proxy'])).err).toMatch(/^proxy of task /);
});

it('what ECS refuses is told with what the role needs', async () => {
  await start();
  service?.emulator.faults.add([
    {
      ...{ operation: 'ExecuteCommand', status: 400, code: 'TargetNotConnectedException' },
      message: 'The execute command failed due to an internal error. Try again later.',
    },
  ]);
  const { code, err } = await exec();
  expect(code).toBe(3);
  expect(err).toMatch(
    /^web of task .+\nerror: ECS opens no session in web of task [0-9a-f]{8}: The execute command failed/,
  );
  expect(err).toContain('fix: Allow the task role ssmmessages:CreateControlChannel');
});
