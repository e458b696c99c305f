import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { busyboxImage } from '../../support/busybox-image.js';
import { type DockerTasks, dockerTasks } from '../../support/docker-tasks.js';

const run = promisify(execFile);
const SLEEP = { command: ['sleep', '1000'], stopTimeout: 1 };

describe('health of a real container', () => {
  let tasks: DockerTasks;

  beforeAll(async () => {
    tasks = await dockerTasks();
  }, 60_000);
  afterAll(() => tasks.close());

  it('is told when its check passes, and when it fails later', async () => {
    const script = 'touch /up; sleep 2; rm /up; sleep 1000';
    const task = tasks.launch([
      {
        name: 'app',
        command: ['sh', '-c', script],
        healthCheck: { command: ['CMD-SHELL', 'test -e /up'], interval: 1, timeout: 2, retries: 2 },
      },
    ]);
    expect(await task.event('container-health')).toMatchObject({ status: 'HEALTHY' });
    await expect(told(task.events, 'UNHEALTHY')).resolves.toBe(true);
  });

  it('takes a bare command as CMD', async () => {
    const task = tasks.launch([
      { name: 'app', ...SLEEP, healthCheck: { command: ['CMD', 'true'], interval: 1 } },
    ]);
    expect(await task.event('container-health')).toMatchObject({ status: 'HEALTHY' });
  });

  it("ignores the Dockerfile's HEALTHCHECK, as ECS does", async () => {
    const image = `ecs-ship-test/healthcheck:${process.pid}`;
    await buildWithHealthCheck(image);
    try {
      const task = tasks.launch([{ name: 'app', image, ...SLEEP }]);
      const { runtimeId } = await task.event('container-started');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const { stdout } = await run('docker', ['inspect', '--format', '{{json .State.Health}}', runtimeId]);
      expect(JSON.parse(stdout)?.Log ?? []).toEqual([]);
      expect(task.events.some(({ kind }) => kind === 'container-health')).toBe(false);
      task.stop();
      await task.event('container-stopped');
    } finally {
      await run('docker', ['rmi', '--force', image]);
    }
  });
});

async function told(events: readonly object[], status: string): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (events.some((event) => 'status' in event && event.status === status)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}

async function buildWithHealthCheck(image: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ecs-ship-health-'));
  const from = await busyboxImage();
  await writeFile(join(folder, 'Dockerfile'), `FROM ${from}\nHEALTHCHECK --interval=1s CMD ["true"]\n`);
  await run('docker', ['build', '--quiet', '--tag', image, folder]);
  await rm(folder, { recursive: true });
}
