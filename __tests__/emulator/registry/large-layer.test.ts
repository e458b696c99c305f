import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { type KillableEmulator, startKillableEmulator } from '../../support/killable-emulator.js';

const MEBIBYTE = 1024 * 1024;
const LAYER = 256 * MEBIBYTE;
const repositoryName = 'large';
let folder: string;
let emulator: KillableEmulator;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'large-layer-'));
  emulator = await startKillableEmulator(folder);
  await emulator.ecr.send(new CreateRepositoryCommand({ repositoryName }));
});

afterAll(async () => {
  await emulator.kill();
  rmSync(folder, { recursive: true, force: true });
});

const chunk = Buffer.alloc(MEBIBYTE, 'layer');
const digest = () => {
  const hash = createHash('sha256');
  for (let sent = 0; sent < LAYER; sent += chunk.length) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
};

async function* layer() {
  for (let sent = 0; sent < LAYER; sent += chunk.length) yield chunk;
}

/** fetch of a stream, as docker push sends a layer. */
async function upload(method: string, path: string) {
  const { authorizationData } = await emulator.ecr.send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`;
  const init = { method, headers: { authorization }, body: ReadableStream.from(layer()), duplex: 'half' };
  return fetch(new URL(path, emulator.url), init as RequestInit);
}

it('a layer that is larger than the memory it may use goes in and out', async () => {
  const atRest = emulator.peakMemory();
  const started = await emulator.registry.fetch('POST', `/v2/${repositoryName}/blobs/uploads/`);
  const pushed = await upload('PUT', `${started.headers.get('location')}?digest=${digest()}`);
  expect(pushed.status).toBe(201);
  const response = await emulator.registry.fetch('GET', `/v2/${repositoryName}/blobs/${digest()}`);
  const hash = createHash('sha256');
  for await (const part of response.body ?? []) hash.update(part);
  expect(`sha256:${hash.digest('hex')}`).toBe(digest());
  expect(emulator.peakMemory() - atRest).toBeLessThan(80 * MEBIBYTE);
  expect(emulator.peakMemory()).toBeLessThan(150 * MEBIBYTE);
}, 60_000);
