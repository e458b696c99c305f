import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { AwsError } from '../../../src/emulator/aws-error.js';
import { dispatch } from '../../../src/emulator/dispatch.js';
import { refuseAs } from '../../../src/emulator/input-refusals.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

/** The temporary folders that hold a blob, wherever they are. */
const foldersHolding = (digest: string) =>
  readdirSync(tmpdir()).filter((name) =>
    existsSync(join(tmpdir(), name, 'blobs', 'sha256', digest.replace('sha256:', ''))),
  );

describe('startEmulator', () => {
  it('leaves nothing behind', async () => {
    const emulator = await startTestEmulator();
    const ecr = new ECRClient(clientConfig(emulator));
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'app' }));
    const registry = await registryClient(ecr, emulator.url);
    const { digest } = await registry.pushBlob(
      'app',
      `a blob only this test has: ${emulator.port} ${Date.now()}`,
    );
    expect(foldersHolding(digest)).toHaveLength(1);
    await emulator.close();
    expect(foldersHolding(digest)).toEqual([]);
    await expect(fetch(emulator.url)).rejects.toThrow();
  });

  it('keeps blobs in the folder it was given', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'ecs-ship-data-'));
    const emulator = await startTestEmulator({ dataDir });
    const ecr = new ECRClient(clientConfig(emulator));
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'app' }));
    const { digest } = await (await registryClient(ecr, emulator.url)).pushBlob('app', 'content');
    await emulator.close();
    expect(existsSync(join(dataDir, 'blobs', 'sha256', digest.replace('sha256:', '')))).toBe(true);
    rmSync(dataDir, { recursive: true });
  });

  it('says when its port is taken', async () => {
    const emulator = await startTestEmulator();
    await expect(startTestEmulator({ port: emulator.port })).rejects.toThrow('EADDRINUSE');
    await emulator.close();
  });

  it('refuses a seed that holds what it does not know', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-seed-'));
    const seed = join(folder, 'seed.yml');
    writeFileSync(seed, 'secret:\n  db: x\n');
    await expect(startTestEmulator({ seed })).rejects.toThrow('(did you mean secrets?)');
    rmSync(folder, { recursive: true });
  });

  it('answers a TLS hello with HTTP 400, which makes Docker fall back to HTTP', async () => {
    const emulator = await startTestEmulator();
    const socket = connect(emulator.port, '127.0.0.1');
    socket.write(Buffer.from('1603010200010001fc0303', 'hex'));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    socket.destroy();
    await emulator.close();
  });

  it('dates its answers by its own clock', async () => {
    const now = Date.UTC(2030, 0, 1);
    const emulator = await startTestEmulator({ clock: { now: () => now, after: () => () => undefined } });
    const response = await fetch(`${emulator.url}/_emulator/health`);
    expect(response.headers.get('date')).toBe('Tue, 01 Jan 2030 00:00:00 GMT');
    await emulator.close();
  });
});

describe('strictModel', () => {
  it('turns an answer the model does not allow into an error that says why', async () => {
    const call = dispatch({
      row: {
        name: 'ecr',
        protocol: 'json',
        target: '',
        sdk: () => import('@aws-sdk/client-ecr'),
        operations: { DescribeRepositories: () => ({ repositores: [] }) },
        enums: {},
        refuse: refuseAs('InvalidParameterException'),
      },
      name: 'DescribeRepositories',
      decode: () => ({}),
      caller: () => ({ accountId: '1', region: 'r' }),
      entry: { time: 0, requestId: '', method: 'POST', path: '/', bytesIn: 0, bytesOut: 0 },
      strictModel: true,
    });
    await expect(call).rejects.toMatchObject({
      status: 500,
      message: expect.stringContaining('repositores is not a member of DescribeRepositoriesResponse'),
    } satisfies Partial<AwsError>);
  });
});
