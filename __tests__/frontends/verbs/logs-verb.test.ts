import { ListTasksCommand, StopTaskCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { runCli } from '../../../src/frontends/cli.js';
import { expectSchema } from '../../support/expect-schema.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { awsEnvironmentOf } from '../../support/point-at.js';
import { ScriptedService } from '../../support/scripted-service.js';

const group = '/ecs/web';
const logConfiguration = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': group, 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'app' },
} as const;

let service: ScriptedService;
let tasks: string[];

beforeEach(async () => {
  service = await ScriptedService.start();
  service.emulator.logs.createGroup(group);
  await service.register('example/web:1', { logConfiguration });
  await update();
  service.clock.advance(300_000);
  tasks = await running();
});
afterEach(() => service.close());

function update() {
  return service.ecs.send(
    new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition: 'web' }),
  );
}

async function running(): Promise<string[]> {
  const { taskArns = [] } = await service.ecs.send(new ListTasksCommand({ cluster: 'prod' }));
  return taskArns.map((arn) => arn.split('/').at(-1) ?? '').sort();
}

/** A container writes; `secondsAgo` by this machine's clock, which is what `--since` counts from. */
function writes(task: string | undefined, secondsAgo: number, ...messages: readonly string[]): void {
  for (const message of messages)
    service.emulator.logs.append(group, `app/web/${task}`, Date.now() - secondsAgo * 1000, message);
}

function start(...argv: readonly string[]) {
  const aws = awsEnvironmentOf(service.emulator);
  Object.assign(process.env, aws);
  const io = fakeCliIo({ PATH: '', ...aws }, '/');
  return { io, ended: runCli(['logs', '--service', 'web', '--cluster', 'prod', ...argv], io) };
}

async function logs(...argv: readonly string[]) {
  const { io, ended } = start(...argv);
  return { exitCode: await ended, out: io.out(), err: io.err() };
}

const messagesIn = (out: string) =>
  out.split('\n').flatMap((line) => line.split(' ').slice(2).join(' ') || []);
const requested = () => service.emulator.requests.entries().map(({ operation }) => operation);

describe('logs', () => {
  it('shows the newest lines of every task, merged by time, with who wrote them', async () => {
    const [a, b] = tasks;
    writes(a, 30, 'first');
    writes(b, 20, 'second');
    writes(a, 10, 'third \u001b[31mred\u001b[0m\u202e');
    const { exitCode, out } = await logs();
    expect(exitCode).toBe(0);
    expect(messagesIn(out)).toEqual(['first', 'second', 'third red']);
    expect(out).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z web/${a?.slice(0, 8)} first\\n`));
    expect(messagesIn((await logs('--lines', '2')).out)).toEqual(['second', 'third red']);
  });

  it.each([
    ['a task', () => ['--task', `${tasks[1]?.slice(0, 6)}`], ['of b']],
    ['a pattern', () => ['--grep', 'of [ab]$', '--lines', '1'], ['of b']],
    ['a time', () => ['--since', '1m'], ['of a', 'of b']],
    ['a container that is not there', () => ['--container', 'api'], []],
  ])('chooses by %s', async (_what, argv, expected) => {
    writes(tasks[0], 900, 'older');
    writes(tasks[0], 40, 'of a');
    writes(tasks[1], 30, 'of b');
    const { out, err } = await logs(...argv());
    expect(messagesIn(out)).toEqual(expected);
    if (expected.length === 0) expect(err).toBe('web:2 has no container api; it has web.\n');
  });

  it('reads the last words of the task that stopped last, and of the deployment that started it', async () => {
    const [task = ''] = tasks;
    writes(task, 20, 'I am dying');
    await service.ecs.send(new StopTaskCommand({ cluster: 'prod', task }));
    service.clock.advance(120_000);
    writes(tasks[1], 10, 'I am well');
    expect(messagesIn((await logs('--previous')).out)).toEqual(['I am dying']);
    expect(messagesIn((await logs()).out)).toEqual(['I am well']);
    expect(messagesIn((await logs('--deployment', 'ecs-svc/1')).out)).toEqual([]);
  });

  it('gives programs one document', async () => {
    writes(tasks[0], 20, 'hello');
    const { out } = await logs('--json');
    expectSchema('logs', out);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      lines: [{ at: expect.stringMatching(/Z$/), task: tasks[0], container: 'web', message: 'hello' }],
    });
  });

  it('reads a stream that is longer than one answer of CloudWatch Logs, once', async () => {
    writes(tasks[0], 20, ...Array.from({ length: 10_500 }, (_, index) => `line ${index}`));
    const { out } = await logs('--since', '5m');
    const messages = messagesIn(out);
    expect(messages).toHaveLength(10_500);
    expect(new Set(messages).size).toBe(10_500);
  });

  it('says why there is nothing to read', async () => {
    await service.register('example/web:1', { logConfiguration: { logDriver: 'fluentd' } });
    await update();
    service.clock.advance(300_000);
    const { exitCode, out, err } = await logs();
    expect([exitCode, out]).toEqual([0, '']);
    expect(err).toBe('What web writes goes to the log driver fluentd: look there.\n');
    expect((await logs('--task', 'f00')).err).toContain('ECS shows no such task');
  });

  it('says which service or cluster there is not', async () => {
    expect(await logs('--service', 'nope')).toMatchObject({
      exitCode: 3,
      err: expect.stringContaining('Cluster "prod" has no service "nope"'),
    });
  });

  it.each([
    [['--grep', '('], '--grep: is no regular expression'],
    [['--since', 'yesterday'], '--since'],
    [['--folow'], 'did you mean --follow'],
    [['--previous', '--follow'], '--previous'],
  ])('refuses %j before it asks AWS', async (argv, told) => {
    const before = requested().length;
    const { exitCode, err } = await logs(...argv);
    expect(exitCode).toBe(2);
    expect(err).toContain(told);
    expect(requested()).toHaveLength(before);
  });
});

describe('logs --follow', () => {
  async function until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !condition(); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(condition()).toBe(true);
  }

  it('goes on with what is written until a Ctrl-C, a document for each line', async () => {
    writes(tasks[0], 10, 'before');
    const { io, ended } = start('--follow', '--json');
    await until(() => io.out().includes('before'));
    writes(tasks[0], 0, 'after');
    await until(() => io.out().includes('after'));
    io.signals.emit('SIGINT', 'SIGINT');
    expect(await ended).toBe(130);
    const lines = io
      .out()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ message }) => message)).toEqual(['before', 'after']);
  }, 30_000);
});
