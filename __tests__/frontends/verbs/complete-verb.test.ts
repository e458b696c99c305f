import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/frontends/cli.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';

const file = `cluster: prod
environments:
  staging: { cluster: staging }
  production: {}
services:
  web: { service: shop-web }
  api: {}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complete-test-'));
  writeFileSync(join(folder, 'ecs-ship.yml'), file);
  writeFileSync(join(folder, 'other.yml'), 'service: lonely\n');
  writeFileSync(join(folder, 'broken.yml'), 'service: [\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function complete(...words: readonly string[]) {
  const io = fakeCliIo({}, folder);
  expect(await runCli(['--complete', '--', ...words], io)).toBe(0);
  expect(io.err()).toBe('');
  return io.out().split('\n').slice(0, -1);
}

const wordsOf = async (...words: readonly string[]) =>
  (await complete(...words)).map((line) => line.split('\t')[0]);

it('completes verbs, each with what it does', async () => {
  expect(await complete('rol')).toEqual([
    'rollback\tTake a service back to a revision that was stable, and follow that to its end.',
  ]);
  expect(await wordsOf('')).toEqual(expect.arrayContaining(['ship', 'status', 'emulator', 'completion']));
  expect(await wordsOf('emulator', 'st')).toEqual(['start', 'state']);
});

it('completes flags that are not there yet', async () => {
  expect(await complete('status', '--wa')).toEqual([
    expect.stringMatching(/^--watch\tFollow the deployment that is under way/),
  ]);
  expect(await wordsOf('status', '--watch', '--wa')).toEqual([]);
  expect(await wordsOf('emulator', 'fault', '--thr')).toEqual(['--throttle']);
  expect(await wordsOf('status', '--h')).toEqual(['--help']);
});

it.each([
  [
    ['ship', '--on-failure', ''],
    ['rollback', 'stop-waiting', 'wait'],
  ],
  [['ship', '--on-failure=ro'], ['rollback']],
  [['ship', '--on-failure', '=', 'ro'], ['rollback']],
  [
    ['ship', '--on-failure', '='],
    ['rollback', 'stop-waiting', 'wait'],
  ],
  [
    ['open', ''],
    ['service', 'deployment', 'logs', 'console', 'url'],
  ],
  [['open', '--print', 'l'], ['logs']],
  [['completion', 'z'], ['zsh']],
])('completes the choices of %j', async (words, choices) => {
  expect(await wordsOf(...words)).toEqual(choices);
});

it.each([
  [
    ['status', '--service', ''],
    ['shop-web', 'api'],
  ],
  [
    ['status', '--only', ''],
    ['web', 'api'],
  ],
  [['logs', '--cluster', 's'], ['staging']],
  [
    ['ship', '--environment', ''],
    ['staging', 'production'],
  ],
  [['status', '--config', 'other.yml', '--service', ''], ['lonely']],
  [['status', '--config', 'broken.yml', '--service', ''], []],
  [['status', '--config', 'missing.yml', '--service', ''], []],
])('completes what ecs-ship.yml names: %j', async (words, names) => {
  expect(await wordsOf(...words)).toEqual(names);
});

it.each([
  [['ship', '--task-definition', 'ta'], [':files']],
  [['emulator', 'start', '--data', ''], [':folders']],
  [['emulator', 'policy', ''], [':files']],
  [['exec', '--', 'l'], [':files']],
  [['ship', '--tag', ''], []],
])('leaves names of files to the shell: %j', async (words, lines) => {
  expect(await complete(...words)).toEqual(lines);
});
