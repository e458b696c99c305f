import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTool, type ToolStart } from '../../src/adapters/start-tool.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function tool(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

const never = new AbortController().signal;
const start = (path: string, more: Partial<ToolStart> = {}) =>
  startTool(path, ['a b'], { folder, env: process.env, interrupted: never, patienceMs: 5000, ...more });

it('tells what a tool says as it comes, takes its input and gives its end', async () => {
  const heard: string[] = [];
  const path = tool('speaks', 'echo "$1"; read -r word; echo "$word: trouble" >&2; exit 3');
  const onOutput = (text: string) => heard.push(text);
  const { ended } = start(path, { input: 'ü\n', onOutput });
  expect(await ended).toEqual({ exitCode: 3, all: 'a b\nü: trouble', stderr: 'ü: trouble\n' });
  expect(heard.join('')).toBe('a b\nü: trouble\n');
});

it('a tool without input finds none, and one that does not read what it gets ends by itself', async () => {
  expect((await start(tool('reads', 'cat')).ended).exitCode).toBe(0);
  expect((await start(tool('deaf', 'exit 0'), { input: 'x'.repeat(1_000_000) }).ended).exitCode).toBe(0);
});

it('a tool that is not here says so', async () => {
  const { pid, ended } = start('no-such-tool-of-ours');
  expect(pid).toBeUndefined();
  expect(await ended).toMatchObject({ exitCode: undefined, all: expect.stringContaining('ENOENT') });
  expect((await ended).stderr).toContain('ENOENT');
});

it.each([
  ['nothing', 'true', 'dies was ended by SIGKILL'],
  ['a line', 'echo so far >&2', 'so far\ndies was ended by SIGKILL'],
  ['half a line', 'printf so\\ far >&2', 'so far\ndies was ended by SIGKILL'],
])('one that somebody else ends after it has said %s is told of', async (_, says, stderr) => {
  const { ended } = start(tool('dies', `${says}; kill -KILL $$`));
  expect(await ended).toEqual({ exitCode: undefined, all: stderr, stderr });
});

it('an interrupt asks a tool to end', async () => {
  const stop = new AbortController();
  const path = tool('tidies', 'trap "echo tidied; exit 7" TERM; echo ready; while :; do sleep 0.1; done');
  const { ended } = start(path, { interrupted: stop.signal, onOutput: () => stop.abort() });
  expect(await ended).toMatchObject({ exitCode: 7, all: 'ready\ntidied' });
});

it('one that does not end is ended with all it has started', async () => {
  const stop = new AbortController();
  const path = tool('stays', 'trap "" TERM; echo ready; sleep 300; sleep 300');
  const { ended } = start(path, {
    interrupted: stop.signal,
    patienceMs: 100,
    onOutput: () => stop.abort(),
  });
  expect(await ended).toMatchObject({ exitCode: undefined });
});

it('what outlives an ended tool does not keep us', async () => {
  const stop = new AbortController();
  const path = tool('leaves', 'sleep 20 & echo ready; wait');
  const { ended } = start(path, { interrupted: stop.signal, patienceMs: 100, onOutput: () => stop.abort() });
  expect((await ended).exitCode).toBeUndefined();
}, 10_000);

it('nothing is started into an interrupt', async () => {
  const path = tool('late', 'sleep 300');
  expect((await start(path, { interrupted: AbortSignal.abort() }).ended).exitCode).toBeUndefined();
});
