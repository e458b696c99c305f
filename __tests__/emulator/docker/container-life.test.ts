import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type DockerTasks, dockerTasks } from '../../support/docker-tasks.js';
import { httpAnswer } from '../../support/http-answer.js';

const run = promisify(execFile);

/** A shell command as a container that knows SIGTERM. */
const sh = (script: string) => ['sh', '-c', script];

describe('a task of one real container', () => {
  let tasks: DockerTasks;

  beforeAll(async () => {
    tasks = await dockerTasks();
  }, 60_000);
  afterAll(() => tasks.close());

  it('is pulled, started, served and stopped in that order', async () => {
    const task = tasks.launch([
      {
        name: 'web',
        command: sh('mkdir /www; echo hello > /www/index.html; exec httpd -f -p 8080 -h /www'),
        portMappings: [{ containerPort: 8080 }],
        stopTimeout: 1,
      },
    ]);
    const started = await task.event('container-started');
    const address = task.address('web', 8080);
    expect(started.networkBindings).toEqual([
      { bindIP: '127.0.0.1', containerPort: 8080, hostPort: address?.port, protocol: 'tcp' },
    ]);
    expect((await httpAnswer(`http://127.0.0.1:${address?.port}/`)).body).toBe('hello\n');
    task.stop();
    await task.event('container-stopped');
    expect(task.events.map(({ kind }) => kind)).toEqual([
      'pull-started',
      'pulled',
      'pull-stopped',
      'container-started',
      'container-stopped',
    ]);
  });

  it('reports the exit code of a container that ends', async () => {
    const task = tasks.launch([{ name: 'job', command: sh('sleep 0.2; exit 7') }]);
    await task.event('container-started');
    const stopped = await task.event('container-stopped');
    expect(stopped).toEqual({ kind: 'container-stopped', container: 'job', exitCode: 7 });
  });

  it('says out of memory as the ECS agent does', async () => {
    const task = tasks.launch([{ name: 'hog', memory: 16, command: ['tail', '/dev/zero'] }]);
    expect(await task.event('container-stopped')).toMatchObject({
      exitCode: 137,
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    });
  });

  it('cannot start a command that does not exist', async () => {
    const task = tasks.launch([{ name: 'app', command: ['no-such-command'] }]);
    const failed = await task.event('start-failed');
    expect(failed).toMatchObject({ container: 'app', exitCode: 127 });
    expect(failed.reason).toMatch(
      /^CannotStartContainerError: Error response from daemon: .*exec: "no-such-command": executable file not found in \$PATH/,
    );
    expect(task.events.some(({ kind }) => kind === 'container-stopped')).toBe(false);
  });

  it('kills a container that ignores SIGTERM once its stopTimeout is over', async () => {
    const script = 'trap "" TERM; echo ready; while :; do sleep 0.1; done';
    const task = tasks.launch([{ name: 'deaf', command: sh(script), stopTimeout: 1 }]);
    await task.event('container-started');
    const asked = Date.now();
    task.stop();
    expect(await task.event('container-stopped')).toMatchObject({ exitCode: 137 });
    expect(Date.now() - asked).toBeGreaterThan(900);
    expect(Date.now() - asked).toBeLessThan(5000);
  });

  it('lets a container end by itself on SIGTERM', async () => {
    const script = 'trap "echo bye; exit 3" TERM; echo ready; while :; do sleep 0.05; done';
    tasks.logs.createGroup('/life/term');
    const logConfiguration = { logDriver: 'awslogs' as const, options: { 'awslogs-group': '/life/term' } };
    const task = tasks.launch([{ name: 'polite', command: sh(script), logConfiguration }]);
    await task.event('container-started');
    await until(() => lines(tasks, '/life/term').includes('ready'));
    task.stop();
    expect(await task.event('container-stopped')).toMatchObject({ exitCode: 3 });
    expect(lines(tasks, '/life/term')).toEqual(['ready', 'bye']);
  });

  it('passes environment, overrides, user, working directory, limits and labels on', async () => {
    const task = tasks.launch(
      [
        {
          name: 'app',
          entryPoint: ['sh', '-c'],
          command: ['sleep 1000'],
          environment: [
            { name: 'COLOUR', value: 'blue' },
            { name: 'SIZE', value: 'small' },
          ],
          user: '1000',
          workingDirectory: '/bin',
          readonlyRootFilesystem: true,
          ulimits: [{ name: 'nofile', softLimit: 512, hardLimit: 1024 }],
          dockerLabels: { team: 'blue' },
          linuxParameters: { initProcessEnabled: true },
          stopTimeout: 1,
        },
      ],
      {
        taskDefinition: { memory: '64' },
        overrides: {
          containerOverrides: [
            {
              name: 'app',
              command: [
                'echo $COLOUR $SIZE $(id -u) $(pwd) $(ulimit -n); touch /x || echo read-only; sleep 1000',
              ],
              environment: [{ name: 'SIZE', value: 'large' }],
            },
          ],
        },
      },
    );
    const { runtimeId } = await task.event('container-started');
    const output = async () => (await run('docker', ['logs', runtimeId])).stdout.trim();
    await until(async () => (await output()).includes('read-only'));
    expect(await output()).toBe('blue large 1000 /bin 512\nread-only');
    const { stdout } = await run('docker', ['inspect', runtimeId]);
    const [{ Name, Config, HostConfig }] = JSON.parse(stdout);
    expect(Name).toBe(`/ecs-docker-test-1-app-${task.taskId.slice(0, 12)}`);
    expect(Config.Labels).toMatchObject({
      'ecs-ship.emulator': tasks.instanceId,
      'ecs-ship.task': task.taskId,
      'com.amazonaws.ecs.container-name': 'app',
      team: 'blue',
    });
    expect(HostConfig).toMatchObject({ Memory: 64 * 1024 * 1024, Init: true });
    task.stop();
    await task.event('container-stopped');
  });
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await condition()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function lines(tasks: DockerTasks, group: string): string[] {
  const { streams } = tasks.logs.group({ logGroupName: group });
  return streams.flatMap((stream) => stream.events.map(({ message }) => message));
}
