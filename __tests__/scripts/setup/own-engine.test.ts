import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineFiles, joinEngine, leaveEngine, ownEngine } from '../../../scripts/setup/own-engine.js';
import { endProcess, isAlive } from '../../../scripts/setup/processes.js';
import { engineArguments } from '../../../scripts/setup/start-engine.js';

let cache = '';
let child: ChildProcess | undefined;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ecs-ship-engine-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(cache, { recursive: true });
});

/** A process whose command line is that of our engine. */
function pretendEngine(...args: string[]) {
  const engine = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', 'dockerd', ...args], {
    stdio: 'ignore',
  });
  writeFileSync(engineFiles(cache).pid, `${engine.pid}\n`);
  return engine;
}

describe('an engine that the scripts started', () => {
  it('is known by its pid file and its command line, and ends on a signal', async () => {
    child = pretendEngine(...engineArguments(engineFiles(cache)));
    await once(child, 'spawn');
    expect(ownEngine(cache)).toBe(child.pid);
    await endProcess(child.pid ?? 0, 5_000);
    expect(isAlive(child.pid ?? 0)).toBe(false);
    expect(ownEngine(cache)).toBeUndefined();
  });

  it('is not one that somebody else started, though its number stands in our pid file', async () => {
    child = pretendEngine('--data-root', engineFiles(cache).data);
    await once(child, 'spawn');
    expect(ownEngine(cache)).toBeUndefined();
  });

  it('is stopped by its last living user', () => {
    joinEngine(cache);
    writeFileSync(join(engineFiles(cache).users, '1'), '');
    expect(leaveEngine(cache)).toBe(false);
    rmSync(join(engineFiles(cache).users, '1'));
    writeFileSync(join(engineFiles(cache).users, '4194305'), '');
    expect(leaveEngine(cache)).toBe(true);
  });

  it('keeps every lasting file in the cache folder', () => {
    const { config, data, pid, log, users } = engineFiles('/c');
    expect([config, data, pid, log, users].every((path) => path.startsWith('/c/'))).toBe(true);
  });
});
