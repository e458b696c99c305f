import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrivateConfig, withoutStoreFor } from '../../../src/adapters/builder/docker-config.js';
import { removeAbandoned, removeLeftovers } from '../../../src/adapters/leftovers.js';

const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const login = { registry, username: 'AWS', password: 'token' };
const ours = { [registry]: { auth: Buffer.from('AWS:token').toString('base64') } };

let scratch: string;
let user: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'docker-config-test-'));
  user = join(scratch, 'user');
  await mkdir(join(user, 'buildx'), { recursive: true });
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function privateConfig() {
  const folder = await createPrivateConfig({ DOCKER_CONFIG: user }, scratch, login);
  return { folder, config: JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) };
}

describe('the private docker configuration', () => {
  it('keeps the user’s other registries, proxies, builders and plugins', async () => {
    const auths = { 'ghcr.io': { auth: 'eA==' } };
    await writeFile(
      join(user, 'config.json'),
      JSON.stringify({ auths, proxies: { default: {} }, currentContext: 'c' }),
    );
    await writeFile(join(user, 'buildx', 'current'), 'mine');
    const { folder, config } = await privateConfig();
    expect(config).toEqual({
      auths: { ...auths, ...ours },
      credHelpers: {},
      proxies: { default: {} },
      currentContext: 'c',
    });
    expect(await readFile(join(folder, 'buildx', 'current'), 'utf8')).toBe('mine');
  });

  it('never hands our token to the user’s credential store, and keeps the store for the others', () => {
    const config = {
      credsStore: 'desktop',
      auths: { 'ghcr.io': {}, [registry]: {} },
      credHelpers: { 'gcr.io': 'gcloud' },
    };
    expect(withoutStoreFor(config, registry)).toEqual({
      auths: { 'ghcr.io': {} },
      credHelpers: { 'ghcr.io': 'desktop', 'https://index.docker.io/v1/': 'desktop', 'gcr.io': 'gcloud' },
    });
  });

  it('is readable by its owner only, and made where the user has none', async () => {
    await rm(user, { recursive: true });
    const { folder, config } = await privateConfig();
    expect(config).toEqual({ auths: ours, credHelpers: {} });
    const { stat } = await import('node:fs/promises');
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  it('says which file is broken', async () => {
    await writeFile(join(user, 'config.json'), '{');
    await expect(privateConfig()).rejects.toThrow(`${join(user, 'config.json')} is not valid JSON`);
    expect((await readdir(scratch)).filter((name) => name.startsWith('ecs-ship-docker-'))).toEqual([]);
  });
});

describe('what a killed run leaves', () => {
  it('is removed without following links into the user’s folder', async () => {
    await writeFile(join(user, 'buildx', 'current'), 'mine');
    const { folder } = await privateConfig();
    await removeLeftovers(folder);
    await removeLeftovers(folder);
    expect(await readFile(join(user, 'buildx', 'current'), 'utf8')).toBe('mine');
  });

  it('is removed by the next run when its process is gone, also when the pid is another process’s now', async () => {
    const { folder: alive } = await privateConfig();
    const { folder: dead } = await privateConfig();
    const { folder: reused } = await privateConfig();
    await writeFile(join(dead, 'owner.json'), JSON.stringify({ pid: 2 ** 22 + 1 }));
    await writeFile(join(reused, 'owner.json'), JSON.stringify({ pid: process.pid, startTicks: '1' }));
    await removeAbandoned(scratch);
    const left = (await readdir(scratch)).map((name) => join(scratch, name));
    expect(left).toContain(alive);
    expect(left).not.toContain(dead);
    expect(left).not.toContain(reused);
  });
});
