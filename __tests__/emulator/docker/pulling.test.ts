import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { arch } from 'node:os';
import { promisify } from 'node:util';
import { type DockerTasks, dockerTasks } from '../../support/docker-tasks.js';
import { type TinyRegistry, tinyRegistry } from '../../support/tiny-registry.js';

const run = promisify(execFile);
const NATIVE = arch() === 'arm64' ? 'arm64' : 'amd64';
const FOREIGN = NATIVE === 'arm64' ? 'amd64' : 'arm64';

describe('images of a task', () => {
  let registry: TinyRegistry;
  let tasks: DockerTasks;
  let busybox: Buffer;

  beforeAll(async () => {
    registry = await tinyRegistry();
    tasks = await dockerTasks({ catalog: registry.catalog });
    busybox = await readFile('/bin/busybox');
  }, 60_000);
  afterAll(async () => {
    await tasks.close();
    await registry.close();
  });

  it("come from the emulator's registry with its credentials, and are gone after close", async () => {
    const image = registry.add('app', NATIVE, { name: 'busybox', content: busybox });
    const own = await dockerTasks({ catalog: registry.catalog });
    const task = own.launch([{ name: 'app', image, command: ['/busybox', 'true'] }]);
    expect(await task.event('pulled')).toMatchObject({ container: 'app', imageDigest: image.split('@')[1] });
    expect(await task.event('container-stopped')).toMatchObject({ exitCode: 0 });
    await own.close();
    await expect(run('docker', ['image', 'inspect', image])).rejects.toThrow(/No such image/i);
  });

  it("named by ECR's host come from the emulator's registry all the same", async () => {
    const ecr = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
    const catalog = {
      ...registry.catalog,
      owns: (reference: string) => reference.startsWith(ecr),
      localReference: (reference: string) => reference.replace(ecr, registry.host),
    };
    const own = await dockerTasks({ catalog });
    const image = registry
      .add('named', NATIVE, { name: 'busybox', content: busybox })
      .replace(registry.host, ecr);
    const task = own.launch([{ name: 'app', image, command: ['/busybox', 'true'] }]);
    expect(await task.event('container-stopped')).toMatchObject({ exitCode: 0 });
    await own.close();
  });

  it('that do not exist fail the task with the reference that could not be resolved', async () => {
    const image = `${registry.host}/app:missing`;
    const task = tasks.launch([{ name: 'app', image }]);
    expect(await task.event('start-failed')).toEqual({
      kind: 'start-failed',
      container: 'app',
      reason: `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${image}: not found`,
    });
    expect(task.events.map(({ kind }) => kind)).toEqual(['pull-started', 'start-failed']);
  });

  it('of another architecture fail the task with the platform that was wanted', async () => {
    const image = registry.add('foreign', FOREIGN, { name: 'busybox', content: busybox });
    const task = tasks.launch([{ name: 'app', image }]);
    expect((await task.event('start-failed')).reason).toMatch(
      `image Manifest does not contain descriptor matching platform 'linux/${NATIVE}'`,
    );
  });

  it('behind a login that is refused fail the task', async () => {
    const image = registry.add('app', NATIVE, { name: 'busybox', content: busybox });
    const catalog = { ...registry.catalog, credentials: () => ({ username: 'AWS', password: 'expired' }) };
    const refused = await dockerTasks({ catalog });
    const task = refused.launch([{ name: 'app', image }]);
    expect((await task.event('start-failed')).reason).toMatch(
      /^CannotPullContainerError: .*pull access denied, repository does not exist or may require authorization/,
    );
    await refused.close();
  });
});
