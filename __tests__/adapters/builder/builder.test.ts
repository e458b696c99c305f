import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builderAdapter } from '../../../src/adapters/builder/builder.js';

it('gives up a tool that does not answer as soon as nobody needs it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'silent-docker-'));
  writeFileSync(join(folder, 'docker'), '#!/bin/sh\nexec sleep 300\n');
  chmodSync(join(folder, 'docker'), 0o755);
  const environment = { PATH: `${folder}:${process.env.PATH}` };
  const interrupted = new AbortController().signal;
  const builder = builderAdapter({ workingDirectory: folder, environment, interrupted });
  const probing = builder.probe(['docker']);
  await builder.close();
  expect(await probing).not.toHaveProperty('engine');
  writeFileSync(join(folder, 'docker'), '#!/bin/sh\necho 27.0\n');
  expect(await builder.probe(['docker'])).toMatchObject({ engine: '27.0' });
  rmSync(folder, { recursive: true });
}, 30_000);

it('ends what it still runs when it is closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'busy-docker-'));
  writeFileSync(join(folder, 'docker'), '#!/bin/sh\necho building\nexec sleep 300\n');
  chmodSync(join(folder, 'docker'), 0o755);
  const environment = { PATH: `${folder}:${process.env.PATH}` };
  const interrupted = new AbortController().signal;
  const builder = builderAdapter({ workingDirectory: folder, environment, interrupted });
  const login = { registry: '127.0.0.1:1', username: 'AWS', password: 'secret' };
  await builder.prepare(login, 'docker');
  let began = () => {};
  const beginning = new Promise<void>((resolve) => {
    began = resolve;
  });
  const command = { tool: 'docker', argv: ['build', '.'], env: {} } as const;
  const building = builder.run(command, () => began(), 'build-failed');
  const failing = expect(building).rejects.toMatchObject({ code: 'build-failed' });
  await beginning;
  await builder.close();
  await failing;
  rmSync(folder, { recursive: true });
}, 30_000);
