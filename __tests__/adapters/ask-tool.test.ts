import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { askTool } from '../../src/adapters/ask-tool.js';
import { isAlive } from '../../src/adapters/process-tree.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function tool(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

const env = process.env;

it('gives what a tool answers, however it ends', async () => {
  const path = await tool('answers', 'echo "$1 in $(pwd)"; echo trouble >&2; exit 3');
  await expect(askTool(path, ['a b'], { env, folder }).answer).resolves.toEqual({
    exitCode: 3,
    stdout: `a b in ${folder}\n`,
    stderr: 'trouble\n',
    isMissing: false,
  });
});

it('knows a tool that is not here from one that cannot be run', async () => {
  const missing = await askTool('no-such-tool-of-ours', [], { env }).answer;
  expect(missing).toMatchObject({ exitCode: undefined, isMissing: true });
  const path = await tool('forbidden', 'exit 0');
  await chmod(path, 0o644);
  expect(await askTool(path, [], { env }).answer).toMatchObject({ exitCode: undefined, isMissing: false });
});

it('ends a tool and what it has started when the run is interrupted', async () => {
  const path = await tool('hangs', 'trap "" TERM; sleep 60; echo late');
  const interrupt = new AbortController();
  const asked = askTool(path, [], { env, interrupted: interrupt.signal });
  await delay(100);
  interrupt.abort();
  expect(await asked.answer).toMatchObject({ exitCode: undefined, stdout: '' });
  expect(isAlive(asked.pid ?? 0)).toBe(false);
});
