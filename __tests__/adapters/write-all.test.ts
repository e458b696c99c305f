import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAll } from '../../src/adapters/write-all.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-all-'));
  writeFileSync(join(folder, 'old'), 'before');
});
afterEach(() => rmSync(folder, { recursive: true }));

const names = () => readdirSync(folder, { recursive: true }).sort();
const file = (path: string) => ({ path, text: `new ${path}` });

it('writes every file, making the folders on the way', () => {
  writeAll(folder, [file('old'), file('a/b/c')]);
  expect(names()).toEqual(['a', 'a/b', 'a/b/c', 'old']);
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('new old');
});

it('leaves nothing where a file cannot be laid out', () => {
  mkdirSync(join(folder, 'taken'));
  expect(() => writeAll(folder, [file('old'), file('a/b/c'), file('taken')])).toThrow('taken is a folder');
  expect(names()).toEqual(['old', 'taken']);
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('before');
});

it('puts back what was there where a file cannot be put into its place', () => {
  // The folder that the last one needs is in the way of the one before it.
  const all = [file('old'), file('fresh'), file('a'), file('a/b')];
  expect(() => writeAll(folder, all)).toThrow('A file cannot be written, so none was');
  expect(names()).toEqual(['old']);
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('before');
});
