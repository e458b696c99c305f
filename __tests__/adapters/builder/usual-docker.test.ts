import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builderAdapter } from '../../../src/adapters/builder/builder.js';
import { usualDocker } from '../../../src/adapters/builder/usual-docker.js';

let folder = '';
let environment: NodeJS.ProcessEnv = {};

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode: 0o755 });
};

/** A machine on which docker and its buildx are programs: here one that says its arguments. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'usual-docker-'));
  for (const path of ['bin/docker', 'config/cli-plugins/docker-buildx']) {
    write(path, '');
    copyFileSync('/bin/echo', join(folder, path));
  }
  environment = {
    PATH: join(folder, 'bin'),
    DOCKER_CONFIG: join(folder, 'config'),
    DOCKER_HOST: `unix://${folder}/engine.sock`,
  };
});

afterEach(() => rmSync(folder, { recursive: true }));

it('is known without asking docker', () => {
  write('config/config.json', '{"auths":{},"currentContext":"default"}');
  write('config/buildx/current', '{"Key":"unix:///var/run/docker.sock","Name":"","Global":false}');
  expect(usualDocker(environment)).toEqual({
    socket: join(folder, 'engine.sock'),
    buildx: join(folder, 'config/cli-plugins/docker-buildx'),
  });
});

const unusual: readonly (readonly [string, () => void])[] = [
  ['a context is named', () => Object.assign(environment, { DOCKER_CONTEXT: 'remote' })],
  ['a builder is named', () => Object.assign(environment, { BUILDX_BUILDER: 'ours' })],
  ['BuildKit is off', () => Object.assign(environment, { DOCKER_BUILDKIT: '0' })],
  ['the engine is elsewhere', () => Object.assign(environment, { DOCKER_HOST: 'tcp://10.0.0.1:2376' })],
  ['another context is current', () => write('config/config.json', '{"currentContext":"remote"}')],
  ['plugins lie elsewhere', () => write('config/config.json', '{"cliPluginsExtraDirs":["/opt"]}')],
  ['the configuration is broken', () => write('config/config.json', '{')],
  ['the configuration is no object', () => write('config/config.json', 'null')],
  ['a file cannot be read', () => write('config/buildx/current/file', '')],
  ['a folder cannot be read', () => write('config/buildx/defaults', '')],
  ['another builder is current', () => write('config/buildx/current', '{"Key":"x","Name":"ours"}')],
  ['an engine has a default builder', () => write('config/buildx/defaults/4f6b', 'ours')],
  ['docker is somebody’s script', () => write('bin/docker', '#!/bin/sh\nexec sudo docker "$@"\n')],
  ['buildx is a script', () => write('config/cli-plugins/docker-buildx', '#!/bin/sh\nexit 1\n')],
  ['there is no docker', () => rmSync(join(folder, 'bin/docker'))],
];

it.each(unusual)('is asked when %s', (_, change) => {
  change();
  expect(usualDocker(environment)).toBeUndefined();
});

const builder = () =>
  builderAdapter({ workingDirectory: folder, environment, interrupted: new AbortController().signal });

it('starts buildx without docker in front', async () => {
  const command = { tool: 'docker', argv: ['buildx', 'build', '--load', '.'], env: {} } as const;
  const asked = builder();
  expect(await asked.run(command, () => undefined, 'build-failed')).toBe('build --load .');
  Object.assign(environment, { BUILDX_BUILDER: 'ours' });
  expect(await asked.run(command, () => undefined, 'build-failed')).toBe('buildx build --load .');
});

describe('an engine behind the socket', () => {
  let server: Server;
  let answer: object = {};

  beforeEach(async () => {
    server = createServer((request, response) => {
      const known = ['/info', '/images/127.0.0.1:4566/web:t/json'];
      response.statusCode = known.includes(request.url ?? '') ? 200 : 404;
      response.end(response.statusCode === 200 ? JSON.stringify(answer) : '{"message":"no such image"}');
    });
    await new Promise<void>((listening) => server.listen(join(folder, 'engine.sock'), listening));
  });

  afterEach(() => {
    server.close();
  });

  it.each([
    [[['driver-type', 'io.containerd.snapshotter.v1']], true],
    [[['Backing Filesystem', 'extfs']], false],
  ])('tells its version and its image store: %j', async (DriverStatus, containerdStore) => {
    answer = { ServerVersion: '29.1.3', DriverStatus };
    expect(await builder().probe(['docker'])).toEqual({
      engine: '29.1.3',
      buildx: { name: 'default', driver: 'docker', containerdStore },
      trouble: {},
    });
  });

  it.each([
    [{ Id: 'sha256:1', Os: 'linux', Architecture: 'amd64', Variant: '' }, 'linux/amd64'],
    [{ Id: 'sha256:1', Os: 'linux', Architecture: 'arm64', Variant: 'v8' }, 'linux/arm64/v8'],
  ])('tells of an image that it holds: %j', async (image, platform) => {
    answer = image;
    expect(await builder().findHeld('127.0.0.1:4566/web:t')).toEqual({ id: 'sha256:1', platform });
    expect(await builder().findHeld('127.0.0.1:4566/web:other')).toBeUndefined();
    Object.assign(environment, { DOCKER_CONTEXT: 'remote' });
    expect(await builder().findHeld('127.0.0.1:4566/web:t')).toBeUndefined();
  });

  it('is not waited for where it only could tell', async () => {
    server.removeAllListeners('request').on('request', () => undefined);
    const asked = Date.now();
    expect(await builder().findHeld('127.0.0.1:4566/web:t')).toBeUndefined();
    expect(Date.now() - asked).toBeLessThan(10_000);
    server.closeAllConnections();
  });

  it('is not believed when it answers as something else', async () => {
    answer = { message: 'no such page' };
    const { engine, buildx } = await builder().probe(['docker']);
    expect(engine).toBe('version --format {{.Server.Version}}');
    expect(buildx).toBeUndefined();
  });
});
