import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../../scripts/setup/lock.js';

const silent = () => {};
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-ship-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the set-up’s lock', () => {
  it('lets one after the other in', async () => {
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} in`);
      await sleep(30);
      seen.push(`${name} out`);
    };
    await Promise.all([withLock(folder, silent, work('a')), withLock(folder, silent, work('b'))]);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(folder, silent, () => Promise.reject(new Error('no mirror')))).rejects.toThrow(
      'no mirror',
    );
    expect(existsSync(join(folder, 'set-up.lock'))).toBe(false);
  });

  it('is taken over from a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(folder, 'set-up.lock'), `${pid}\n`);
    await expect(withLock(folder, silent, async () => 'done')).resolves.toBe('done');
  });

  it('says whom it waits for', async () => {
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    await withLock(folder, silent, async () => {
      const second = withLock(folder, log, async () => {});
      setTimeout(() => rmSync(join(folder, 'set-up.lock')), 20);
      await second;
    });
    expect(lines).toEqual([`… waiting for process ${process.pid}, which is setting this machine up`]);
  });
});
