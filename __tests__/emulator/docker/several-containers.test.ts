import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { type DockerTasks, dockerTasks, type ObservedTask } from '../../support/docker-tasks.js';
import { httpAnswer } from '../../support/http-answer.js';

const sh = (script: string) => ['sh', '-c', script];
const SLEEPER = { command: sh('trap "exit 0" TERM; while :; do sleep 0.05; done'), stopTimeout: 3 };

describe('a task of several real containers', () => {
  let tasks: DockerTasks;

  beforeAll(async () => {
    tasks = await dockerTasks();
  }, 60_000);
  afterAll(() => tasks.close());

  it('starts a container once its dependency is healthy', async () => {
    const task = tasks.launch([
      { name: 'app', ...SLEEPER, dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] },
      {
        name: 'db',
        ...SLEEPER,
        command: sh('sleep 0.5; touch /ready; trap "exit 0" TERM; while :; do sleep 0.05; done'),
        healthCheck: { command: ['CMD-SHELL', 'test -e /ready'], interval: 1, retries: 5 },
      },
    ]);
    await task.event('container-started', 'app');
    expect(story(task)).toEqual(['db container-started', 'db container-health', 'app container-started']);
    await stop(task);
  });

  it('starts a container once its dependency has ended well, and shares localhost with the others', async () => {
    const task = tasks.launch([
      { name: 'migrate', essential: false, command: sh('sleep 0.2') },
      {
        name: 'web',
        command: sh('mkdir /www; echo shared > /www/index.html; exec httpd -f -p 9000 -h /www'),
        portMappings: [{ containerPort: 9000 }],
        dependsOn: [{ containerName: 'migrate', condition: 'SUCCESS' }],
        stopTimeout: 1,
      },
      {
        name: 'client',
        essential: false,
        command: sh(
          'for i in 1 2 3 4 5 6 7 8; do wget -qO- http://127.0.0.1:9000/ && exit 0; sleep 0.2; done; exit 1',
        ),
        dependsOn: [{ containerName: 'web', condition: 'START' }],
      },
    ]);
    expect(await task.event('container-stopped', 'client')).toMatchObject({ exitCode: 0 });
    expect(story(task)).toEqual([
      'migrate container-started',
      'migrate container-stopped',
      'web container-started',
      'client container-started',
      'client container-stopped',
    ]);
    const address = task.address('web', 9000);
    expect((await httpAnswer(`http://127.0.0.1:${address?.port}/`)).body).toBe('shared\n');
    await stop(task);
  });

  it('gives up when a dependency has failed, and stops what runs', async () => {
    const task = tasks.launch([
      { name: 'migrate', essential: false, command: sh('exit 2') },
      { name: 'sidecar', ...SLEEPER },
      { name: 'app', ...SLEEPER, dependsOn: [{ containerName: 'migrate', condition: 'SUCCESS' }] },
    ]);
    const failed = await task.event('start-failed');
    expect(failed).toMatchObject({ container: 'app', exitCode: 143 });
    expect(failed.reason).toMatch(
      /dependency \[migrate\] for target \[app\] as dependency did not exit successfully/,
    );
    await task.event('container-stopped', 'sidecar');
  });

  it('gives up on a dependency that is not healthy within its startTimeout', async () => {
    const task = tasks.launch([
      {
        name: 'db',
        ...SLEEPER,
        startTimeout: 1,
        healthCheck: { command: ['CMD-SHELL', 'false'], interval: 5 },
      },
      { name: 'app', ...SLEEPER, dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] },
    ]);
    expect((await task.event('start-failed')).reason).toMatch(/\[db\] for target \[app\] has timed out/);
    await task.event('container-stopped', 'db');
  });

  it('goes on without a container that is not essential', async () => {
    const task = tasks.launch([
      { name: 'app', ...SLEEPER },
      { name: 'extra', essential: false, command: ['no-such-command'] },
    ]);
    expect(await task.event('container-stopped', 'extra')).toMatchObject({ exitCode: 127 });
    await task.event('container-started', 'app');
    expect(task.events.some(({ kind }) => kind === 'start-failed')).toBe(false);
    await stop(task);
  });

  it('stops a container before those it depends on', async () => {
    const task = tasks.launch([
      { name: 'db', ...SLEEPER },
      { name: 'app', ...SLEEPER, dependsOn: [{ containerName: 'db', condition: 'START' }] },
    ]);
    await task.event('container-started', 'app');
    await stop(task);
    expect(story(task).slice(-2)).toEqual(['app container-stopped', 'db container-stopped']);
  });

  it('shares a volume of the task', async () => {
    const mountPoints = [{ sourceVolume: 'scratch', containerPath: '/data' }];
    const writer: ContainerDefinition = {
      name: 'writer',
      essential: false,
      command: sh('echo 42 > /data/answer'),
      mountPoints,
    };
    const dependsOn = [{ containerName: 'writer', condition: 'SUCCESS' as const }];
    const reader: ContainerDefinition = {
      name: 'reader',
      command: sh('grep 42 /data/answer'),
      mountPoints,
      dependsOn,
    };
    const task = tasks.launch([writer, reader], { taskDefinition: { volumes: [{ name: 'scratch' }] } });
    expect(await task.event('container-stopped', 'reader')).toMatchObject({ exitCode: 0 });
  });

  it('answers for every container when it is stopped before they run', async () => {
    const task = tasks.launch([{ name: 'a' }, { name: 'b' }]);
    task.stop();
    await task.event('container-stopped', 'a');
    await task.event('container-stopped', 'b');
    expect(task.events.filter(({ kind }) => kind === 'container-stopped')).toEqual([
      { kind: 'container-stopped', container: 'a' },
      { kind: 'container-stopped', container: 'b' },
    ]);
  });
});

function story(task: ObservedTask): string[] {
  return task.events.flatMap((event) =>
    'container' in event && event.kind !== 'pulled' ? [`${event.container} ${event.kind}`] : [],
  );
}

async function stop(task: ObservedTask): Promise<void> {
  const started = task.events.flatMap((event) =>
    event.kind === 'container-started' ? [event.container] : [],
  );
  task.stop();
  for (const container of started) await task.event('container-stopped', container);
}
