import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataDirectory } from '../../../src/emulator/data-directory.js';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'data-directory-'));
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('the folder of --data', () => {
  it('is made, keeps what was recorded, and is free again at the end', () => {
    const path = join(parent, 'new', 'folder');
    const first = dataDirectory(path);
    first.journal.record('ecr/a', 1);
    expect(readdirSync(path)).toContain('emulator.pid');
    first.remove();
    expect(readdirSync(path)).not.toContain('emulator.pid');
    const second = dataDirectory(path);
    expect(second.journal.entries('ecr')).toEqual([['ecr/a', 1]]);
    second.remove();
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 4_194_303, started: '1' })],
    ['a process whose id another has now', JSON.stringify({ pid: process.ppid, started: 'long ago' })],
    ['nothing that can be read', '{'],
  ])('may be taken over from %s', (_who, lock) => {
    writeFileSync(join(parent, 'emulator.pid'), lock);
    expect(() => dataDirectory(parent).remove()).not.toThrow();
  });

  it('is refused with what to do when it is no folder', () => {
    const path = join(parent, 'file');
    writeFileSync(path, '');
    expect(() => dataDirectory(path)).toThrow(
      expect.objectContaining({
        code: 'option-invalid',
        message: expect.stringContaining(path),
        remedy: expect.stringContaining('--data'),
      }),
    );
  });
});

it('without --data the folder goes at the end', () => {
  const { path, remove } = dataDirectory(undefined);
  expect(existsSync(path)).toBe(true);
  remove();
  expect(existsSync(path)).toBe(false);
});
