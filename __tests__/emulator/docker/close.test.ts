import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { busyboxImage } from '../../support/busybox-image.js';
import { dockerTasks } from '../../support/docker-tasks.js';

const run = promisify(execFile);

describe('the end of a Docker runtime', () => {
  it('leaves no container, volume or image, whatever state its tasks were in', async () => {
    const tasks = await dockerTasks();
    const mountPoints = [{ sourceVolume: 'data', containerPath: '/data' }];
    const deaf = ['sh', '-c', 'trap "" TERM; while :; do sleep 0.1; done'];
    const running = tasks.launch(
      [
        { name: 'a', command: deaf, mountPoints },
        { name: 'b', command: deaf },
      ],
      { taskDefinition: { volumes: [{ name: 'data' }] } },
    );
    await running.event('container-started', 'a');
    await running.event('container-started', 'b');
    tasks.launch([{ name: 'starting', command: deaf }]);
    expect(await left(tasks.instanceId)).not.toEqual([]);
    await tasks.close();
    expect(await left(tasks.instanceId)).toEqual([]);
  });

  it('removes what a killed emulator has left, and nothing of one that lives', async () => {
    const image = await busyboxImage();
    const dead = await startLabelled(image, await deadPid());
    const alive = await startLabelled(image, process.pid);
    const tasks = await dockerTasks();
    await tasks.close();
    expect(await isGone(dead)).toBe(true);
    expect(await exists(alive)).toBe(true);
    await run('docker', ['rm', '--force', alive]);
  });
});

/** Everything on the engine that one emulator owns. */
async function left(instanceId: string): Promise<string[]> {
  const label = ['--filter', `label=ecs-ship.emulator=${instanceId}`];
  const found = await Promise.all([
    run('docker', ['ps', '--all', '--quiet', ...label]),
    run('docker', ['volume', 'ls', '--quiet', ...label]),
    run('docker', ['image', 'ls', '--quiet', `ecs-ship-pause:${instanceId}`]),
  ]);
  return found.flatMap(({ stdout }) => stdout.split('\n')).filter((line) => line !== '');
}

/** The emulator of another test may have begun to remove it, and the engine is still at it then. */
async function isGone(container: string): Promise<boolean> {
  const end = Date.now() + 10_000;
  while (await exists(container)) {
    if (Date.now() > end) return false;
    await sleep(100);
  }
  return true;
}

async function exists(container: string): Promise<boolean> {
  const { stdout } = await run('docker', [
    'ps',
    '--all',
    '--quiet',
    '--no-trunc',
    '--filter',
    `id=${container}`,
  ]);
  return stdout.trim() === container;
}

async function startLabelled(image: string, pid: number): Promise<string> {
  const labels = ['ecs-ship.emulator=old', `ecs-ship.pid=${pid}`, `ecs-ship.host=${hostname()}`];
  const options = labels.flatMap((label) => ['--label', label]);
  const { stdout } = await run('docker', ['run', '--detach', ...options, image, 'sleep', '1000']);
  return stdout.trim();
}

async function deadPid(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}
