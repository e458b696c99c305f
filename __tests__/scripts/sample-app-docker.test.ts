import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { httpAnswer } from '../support/http-answer.js';
import { testResource } from '../support/test-machine.js';

const call = promisify(execFile);
const SAMPLE = fileURLToPath(new URL('../../sample-app', import.meta.url));
const IMAGE = `ecs-ship-test/sample-app-${process.pid}`;

const docker = async (...args: string[]) => (await call('docker', args)).stdout.trim();
const build = (context: string, tag: string) =>
  docker('build', '-q', '--build-arg', `BASE_IMAGE=${testResource('BASE_IMAGE')}`, '-t', tag, context);

let container = '';
let url = '';

const answer = (path: string) => httpAnswer(`${url}${path}`);

describe('the sample app', () => {
  beforeAll(async () => {
    await build(SAMPLE, `${IMAGE}:1`);
    container = await docker('run', '-d', '-p', '127.0.0.1::5000', `${IMAGE}:1`);
    url = `http://${await docker('port', container, '5000')}`;
  }, 120_000);

  afterAll(async () => {
    await docker('rm', '-f', container);
    await docker('rmi', '-f', `${IMAGE}:1`, `${IMAGE}:3`);
  });

  it('says its name and version, and that it is well', async () => {
    expect(JSON.parse((await answer('/')).body)).toEqual({ name: 'sample-app', version: '1' });
    expect((await answer('/health')).status).toBe(200);
  });

  it('passes the health check of its task definition, as a user who is not root', async () => {
    const definition = JSON.parse(await readFile(join(SAMPLE, 'task-definition.json'), 'utf8'));
    const [kind, ...command] = definition.containerDefinitions[0].healthCheck.command;
    expect(kind).toBe('CMD');
    await docker('exec', container, ...command);
    expect(await docker('exec', container, 'id', '-u')).not.toBe('0');
  });

  it('rebuilds only its last layer when the source changes', async () => {
    const layers = async (tag: string) =>
      JSON.parse(await docker('inspect', '-f', '{{json .RootFS.Layers}}', tag));
    const changed = await mkdtemp(join(tmpdir(), 'ecs-ship-sample-'));
    await cp(SAMPLE, changed, { recursive: true });
    await writeFile(
      join(changed, 'settings.py'),
      await settings('VERSION = "3"', 'REQUIRED_ENVIRONMENT = ["DATABASE_URL"]'),
    );
    await build(changed, `${IMAGE}:3`);
    await rm(changed, { recursive: true });
    const [before, after] = [await layers(`${IMAGE}:1`), await layers(`${IMAGE}:3`)];
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(after.at(-1)).not.toBe(before.at(-1));
  });

  it('without a setting it needs, exits at once and its last line says which', async () => {
    const dead = call('docker', ['run', '--rm', `${IMAGE}:3`]);
    await expect(dead).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/LookupError: DATABASE_URL is not set\n$/),
    });
  });

  it('ends within 2 s of SIGTERM', async () => {
    await answer('/health');
    const start = Date.now();
    await docker('stop', '--time', '20', container);
    expect(Date.now() - start).toBeLessThan(2_000);
    expect(await docker('inspect', '-f', '{{.State.ExitCode}}', container)).toBe('0');
  });
});

/** settings.py with two of its lines replaced. */
async function settings(version: string, required: string): Promise<string> {
  const source = await readFile(join(SAMPLE, 'settings.py'), 'utf8');
  return source.replace(/^VERSION = .*$/m, version).replace(/^REQUIRED_ENVIRONMENT = .*$/m, required);
}
