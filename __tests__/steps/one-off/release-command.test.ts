import {
  DescribeTasksCommand,
  ListTasksCommand,
  StopTaskCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import type { ReleaseConfig } from '../../../src/config/config.js';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { type ConfigChange, type Incident, ScriptedService } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let service: ScriptedService;
afterEach(() => service.close());

async function start(...given: Parameters<typeof ScriptedService.start>): Promise<void> {
  service = await ScriptedService.start(...given);
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
}

/** The release task is the first to run the new image. */
const released = (script: ScriptRule['script']): ScriptRule => ({ image: 'example/web:2', first: 1, script });
const exits = (code: number, after = 5) => released({ exit: { code, after } });

const withRelease = (change: Partial<ReleaseConfig> = {}): ConfigChange => ({
  rest: (config) => ({
    ...config,
    release: { command: ['rake', 'db:migrate'], after: [], timeoutMs: 600_000, ...change },
  }),
});

async function tasksOf(startedBy: string) {
  const lists = ['RUNNING', 'STOPPED'].map((desiredStatus) =>
    service.ecs.send(
      new ListTasksCommand({ cluster: 'prod', startedBy, desiredStatus: desiredStatus as 'RUNNING' }),
    ),
  );
  const tasks = (await Promise.all(lists)).flatMap(({ taskArns = [] }) => taskArns);
  if (tasks.length === 0) return [];
  return (await service.ecs.send(new DescribeTasksCommand({ cluster: 'prod', tasks }))).tasks ?? [];
}

const byRelease = 'ecs-ship/release-command';

describe('release-command', () => {
  it('is run once in a task of the new revision, launched as the service is, before the service is updated', async () => {
    await start({ enableExecuteCommand: true });
    service.script(exits(0));
    const { outcome, requests } = await service.ship(withRelease());
    expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
    expect(outcome.stages.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(['task-definition', 'release-task', 'service', 'watch']),
    );
    expect(requests.filter((one) => /^(RunTask|UpdateService|StopTask)$/.test(one))).toEqual([
      'RunTask',
      'UpdateService',
    ]);
    expect(await tasksOf(byRelease)).toMatchObject([
      {
        taskDefinitionArn: outcome.facts.taskDefinitionArn,
        enableExecuteCommand: true,
        launchType: 'EC2',
        overrides: { containerOverrides: [{ name: 'web', command: ['rake', 'db:migrate'] }] },
      },
    ]);
  });

  it('gets a volume of its own where the service has its tasks attached one at launch', async () => {
    await start();
    await service.attachVolume();
    service.script(exits(0));
    const { outcome } = await service.ship(withRelease());
    expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
    expect(await tasksOf(byRelease)).toHaveLength(1);
  });

  it('that fails leaves the service as it is, and is told with its code', async () => {
    await start();
    service.script(exits(3));
    const { outcome, requests } = await service.ship(withRelease());
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 5, diagnosis: { id: 'command-failed' } });
    expect(outcome.headline).toBe('The release command failed, so web was not touched: it stays on web:1.');
    expect(outcome.diagnosis?.cause).toMatch(/^The command in container "web" exits with code 3/);
    expect(requests).not.toContain('UpdateService');
  });

  it.each<[string, ScriptRule['script'], RegExp]>([
    ['whose image cannot be pulled', { pullError: 'no such host' }, /no network route/],
    ['that is killed for its memory', { outOfMemoryAfter: 3 }, /memory/],
    ['whose task gets no secret', { resourceError: 'unable to pull secrets' }, /secrets/],
  ])('%s is diagnosed as a task of the service would be', async (_what, script, cause) => {
    await start();
    service.script(released(script));
    const { outcome, requests } = await service.ship(withRelease());
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 5 });
    expect(outcome.diagnosis?.cause).toMatch(cause);
    expect(requests).not.toContain('UpdateService');
  });

  it('that finds no room in the cluster is told by what is missing', async () => {
    await start({}, { capacity: { prod: { memory: 300 } } });
    const { outcome } = await service.ship(withRelease());
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 5, diagnosis: { id: 'task-not-placed' } });
    expect(outcome.diagnosis?.cause).toBe(
      'No container instance of the cluster has enough MEMORY for the task.',
    );
  });

  it('that takes too long is stopped', async () => {
    await start();
    const { outcome } = await service.ship(withRelease({ timeoutMs: 120_000 }));
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 5, diagnosis: { id: 'command-timed-out' } });
    expect(outcome.headline).toMatch(/took too long, so web was not touched/);
    expect(await tasksOf(byRelease)).toMatchObject([{ lastStatus: 'STOPPED', stopCode: 'UserInitiated' }]);
  });

  it('is stopped when the run is interrupted', async () => {
    await start();
    const interrupt: Incident = { atSecond: 20, happen: async (one) => one.interrupt() };
    const { outcome, requests } = await service.ship(withRelease(), [interrupt]);
    expect(outcome.verdict).toBe('cancelled');
    expect(outcome.headline).toMatch(/^The release command was interrupted, so web was not touched/);
    expect(await tasksOf(byRelease)).toMatchObject([
      { desiredStatus: 'STOPPED', stoppedReason: 'ecs-ship was interrupted' },
    ]);
    expect(requests).not.toContain('UpdateService');
  });

  it('that somebody else stops fails', async () => {
    await start();
    const stop: Incident = {
      atSecond: 20,
      happen: async ({ ecs }) => {
        const [task] = await tasksOf(byRelease);
        await ecs.send(new StopTaskCommand({ cluster: 'prod', task: task?.taskArn, reason: 'by hand' }));
      },
    };
    service.script(released({ stop: { code: 143 } }));
    const { outcome } = await service.ship(withRelease(), [stop]);
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 5 });
    expect(JSON.stringify(outcome.diagnosis)).toContain('by hand');
  });

  it('does not hide what others deploy meanwhile', async () => {
    await start();
    service.script(exits(0, 60));
    const other: Incident = {
      atSecond: 20,
      happen: async ({ ecs }) => {
        const taskDefinition = await service.register('example/web:9');
        await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
      },
    };
    const { outcome } = await service.ship(withRelease(), [other]);
    expect(outcome.notices).toContain('web has been given web:3 since this run began (it was web:1).');
  });

  it('is not run again for what the service runs already', async () => {
    await start();
    service.script(exits(0));
    await service.ship(withRelease());
    const again = await service.ship(withRelease());
    expect(again.outcome.verdict).toBe('unchanged');
    expect(again.requests).not.toContain('RunTask');
    const forced = await service.ship({
      ...withRelease(),
      update: { forceNewDeployment: true },
    });
    expect(forced.outcome.verdict).toBe('stable');
    expect(forced.requests).not.toContain('RunTask');
  });

  it('is planned with its request and permissions, and not run', async () => {
    await start();
    const { events, requests } = await service.ship(withRelease(), [], { dryRun: true });
    const planned = events.find((event) => event.kind === 'planned');
    const { actions, requests: sent, permissions } = planned?.kind === 'planned' ? planned.plan : never();
    expect(actions).toContainEqual({
      ...{ stage: 'release-task', action: 'run' },
      summary: 'run rake db:migrate in container web of a task of its own before the service is touched',
      input: { container: 'web', command: ['rake', 'db:migrate'] },
    });
    expect(sent.map(({ action }) => action)).toEqual([
      'ecs:RegisterTaskDefinition',
      'ecs:RunTask',
      'ecs:UpdateService',
    ]);
    expect(permissions.needed).toContainEqual({
      action: 'ecs:RunTask',
      resources: ['arn:aws:ecs:eu-central-1:123456789012:task-definition/web:*'],
    });
    expect(permissions.maybe.map(({ action }) => action)).toContain('ecs:StopTask');
    expect(requests).not.toContain('RunTask');
  });
});

describe('after-command', () => {
  const after = withRelease({ command: [], after: ['warm', 'up'] });
  /** Both tasks of the service start before it. */
  const third = (code: number): ScriptRule[] => [
    { image: 'example/web:2', first: 2, script: {} },
    exits(code),
  ];

  it('is run once the deployment is stable', async () => {
    await start();
    service.script(...third(0));
    const { outcome, requests } = await service.ship(after);
    expect(outcome.verdict).toBe('stable');
    expect(outcome.stages.at(-1)).toMatchObject({ stage: 'after-task', result: 'done' });
    expect(requests.indexOf('RunTask')).toBeGreaterThan(requests.indexOf('UpdateService'));
  });

  it('that fails makes the run fail, and says that the service is stable', async () => {
    await start();
    service.script(...third(4));
    const { outcome } = await service.ship(after);
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 5 });
    expect(outcome.headline).toBe('web is stable on web:2, but the command for after the deployment failed.');
  });
});

function never(): never {
  throw new Error('there was no plan');
}
