import {
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import type { Outcome } from '../../../src/outcome.js';
import type { RunWish } from '../../../src/plan/one-off/run-wish.js';
import { type Ran, runOnce } from '../../../src/steps/one-off/run-once.js';
import { type Incident, ScriptedService } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

const group = '/ecs/web';
const logConfiguration = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': group, 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'app' },
} as const;

let service: ScriptedService;
afterEach(() => service.close());

async function start(...given: Parameters<typeof ScriptedService.start>): Promise<void> {
  service = await ScriptedService.start(...given);
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
}

const wish: RunWish = {
  ...{ command: ['rake', 'db:migrate'], environment: {}, count: 1, startedBy: 'ecs-ship/run' },
  ...{ timeoutMs: 600_000, detach: false },
};

interface Told {
  readonly ran: Ran;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly requests: readonly string[];
}

async function run(change: Partial<RunWish> = {}, incidents: readonly Incident[] = []): Promise<Told> {
  const lines: string[] = [];
  const notes: string[] = [];
  let ran: Ran | undefined;
  const voice = {
    ...{ starting: () => undefined, seen: () => undefined },
    lines: (some: readonly { readonly message: string }[]) => {
      lines.push(...some.map(({ message }) => message));
    },
    note: (text: string) => void notes.push(text),
  };
  const { requests } = await service.ship({}, incidents, {
    work: async (world) => {
      ran = await runOnce(world, { ...wish, ...change }, voice);
      return {} as Outcome;
    },
  });
  if (ran === undefined) throw new Error('nothing was run');
  return { ran, lines, notes, requests };
}

const exits = (code: number, after = 5): ScriptRule => ({
  image: '*',
  first: 1,
  script: { exit: { code, after } },
});

async function newest() {
  const lists = (['RUNNING', 'STOPPED'] as const).map((desiredStatus) =>
    service.ecs.send(new ListTasksCommand({ cluster: 'prod', startedBy: 'ecs-ship/run', desiredStatus })),
  );
  const tasks = (await Promise.all(lists)).flatMap(({ taskArns = [] }) => taskArns);
  const { tasks: found = [] } = await service.ecs.send(
    new DescribeTasksCommand({ cluster: 'prod', tasks, include: ['TAGS'] }),
  );
  return found;
}

describe('a run', () => {
  it('is of the revision that the service runs, with the command, the variables and the size', async () => {
    await start({ enableExecuteCommand: true });
    service.script(exits(0));
    const { ran } = await run({ environment: { DRY: '1' }, cpu: 512, memory: 1024 });
    expect(ran.end).toMatchObject({ verdict: 'succeeded', exitCode: 0, left: false });
    expect(await newest()).toMatchObject([
      {
        taskDefinitionArn: expect.stringMatching(/:task-definition\/web:1$/),
        enableExecuteCommand: true,
        group: 'family:web',
        overrides: {
          ...{ cpu: '512', memory: '1024' },
          containerOverrides: [
            { name: 'web', command: wish.command, environment: [{ name: 'DRY', value: '1' }] },
          ],
        },
      },
    ]);
  });

  it.each([1, 7, 130, 255])('ends with the container’s own code %d', async (code) => {
    await start();
    service.script(exits(code));
    expect((await run()).ran.end).toMatchObject({ verdict: 'failed', exitCode: code });
  });

  it('of several tasks ends with the first code that is not 0', async () => {
    await start();
    service.script(exits(0), exits(3), { image: '*', script: { exit: { code: 9, after: 5 } } });
    const { ran } = await run({ count: 3 });
    expect(ran.end.tasks).toHaveLength(3);
    expect([3, 9]).toContain(ran.end.exitCode);
  });

  it('whose container never runs ends with 5 and says why', async () => {
    await start();
    service.script({ image: '*', first: 1, script: { pullError: 'manifest unknown' } });
    const { ran } = await run();
    expect(ran.end).toMatchObject({ verdict: 'failed', exitCode: 5 });
    expect(ran.end.diagnosis?.remedy).toBeTruthy();
  });

  it('that finds no room is not started', async () => {
    await start({}, { capacity: { prod: { memory: 300 } } });
    const { ran } = await run();
    expect(ran.end).toMatchObject({
      verdict: 'not-started',
      exitCode: 5,
      diagnosis: { id: 'task-not-placed' },
    });
  });

  it('that takes too long is stopped and waited for, and ends with 6', async () => {
    await start();
    service.script({ image: '*', first: 1, script: { stop: { takes: 20, code: 143 } } });
    const { ran } = await run({ timeoutMs: 90_000 });
    expect(ran.end).toMatchObject({ verdict: 'timed-out', exitCode: 6, left: false });
    expect(await newest()).toMatchObject([{ lastStatus: 'STOPPED', containers: [{ exitCode: 143 }] }]);
  });

  it('that is interrupted is stopped and waited for, however long its container takes', async () => {
    await start();
    service.script({ image: '*', first: 1, script: { stop: { takes: 25, code: 143 } } });
    const interrupt: Incident = { atSecond: 30, happen: async (one) => one.interrupt() };
    const { ran, notes, requests } = await run({}, [interrupt]);
    expect(ran.end).toMatchObject({ verdict: 'cancelled', exitCode: 130, left: false });
    expect(await newest()).toMatchObject([
      { lastStatus: 'STOPPED', stoppedReason: 'ecs-ship was interrupted' },
    ]);
    expect(notes).toContainEqual(
      expect.stringMatching(/^Stopping task [0-9a-f]{32}: ecs-ship was interrupted\.$/),
    );
    expect(requests.filter((one) => one === 'StopTask')).toHaveLength(1);
  });

  it('starts nothing twice where the answer to RunTask is lost', async () => {
    await start();
    service.script(exits(0));
    service.emulator.faults.add([{ operation: 'RunTask', next: 1, dropConnection: 'after' }]);
    await run();
    expect(await newest()).toHaveLength(1);
  });

  it('shows what the container writes, its last words too', async () => {
    await start();
    service.emulator.logs.createGroup(group);
    const revision = await service.register('example/web:7', { logConfiguration });
    service.script(exits(0, 8));
    const write = (atSecond: number, message: string): Incident => ({
      atSecond,
      happen: async () => {
        const [task] = await newest();
        const stream = `app/web/${task?.taskArn?.split('/').at(-1)}`;
        service.emulator.logs.append(group, stream, service.clock.now(), message);
      },
    });
    const incidents = [write(6, 'first'), write(12, 'second'), write(18, 'last')];
    const { lines } = await run({ of: { kind: 'revision', reference: revision } }, incidents);
    expect(lines.slice(0, 2)).toEqual(['first', 'second']);
  });

  it('says once that a container writes nowhere', async () => {
    await start();
    service.script(exits(0));
    expect((await run()).notes).toEqual([
      'What web writes goes nowhere that can be read: its task definition has no awslogs driver.',
    ]);
  });

  it('gives the tasks the tags that the service’s own get', async () => {
    await start({ propagateTags: 'SERVICE', tags: [{ key: 'team', value: 'a' }] });
    service.script(exits(0));
    await run();
    expect((await newest())[0]?.tags).toEqual([{ key: 'team', value: 'a' }]);
  });

  it('does not wait when it is to be left alone', async () => {
    await start();
    const { ran, requests } = await run({ detach: true });
    expect(ran.end).toMatchObject({ verdict: 'detached', exitCode: 0 });
    expect(requests).not.toContain('DescribeTasks');
    expect(await newest()).toHaveLength(1);
  });
});

describe('what is run', () => {
  it('is the newest revision of a commit', async () => {
    await start();
    const commit = 'c'.repeat(40);
    const revision = await service.register('example/web:2', {}, { 'ecs-ship:commit': commit });
    await service.register('example/web:3');
    service.script(exits(0));
    const { ran } = await run({ of: { kind: 'commit', commit: 'ccccccc' } });
    expect(ran.start.taskDefinition).toBe(revision);
  });

  it('is another image in a family of its own, of which nothing stays', async () => {
    await start();
    service.script(exits(0));
    const { ran } = await run({ of: { kind: 'image', image: 'example/tool:1' } });
    const { taskDefinition } = await service.ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: ran.start.taskDefinition }),
    );
    expect(taskDefinition).toMatchObject({
      ...{ family: 'web-run', status: 'INACTIVE' },
      containerDefinitions: [{ name: 'web', image: 'example/tool:1' }],
    });
    const listed = await service.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'web' }));
    expect(listed.taskDefinitionArns).toHaveLength(1);
  });

  it.each([
    ['a container that is not there', { container: 'api' }, /no container "api": it has "web"/],
    [
      'a commit that nothing was made of',
      { of: { kind: 'commit', commit: 'fffffff' } },
      /No revision of web/,
    ],
    ['a revision that is not there', { of: { kind: 'revision', reference: '99' } }, /DescribeTaskDefinition/],
  ] as const)('is refused for %s', async (_what, change, message) => {
    await start();
    await expect(run(change)).rejects.toThrow(message);
    expect(await newest().catch(() => [])).toEqual([]);
  });
});
