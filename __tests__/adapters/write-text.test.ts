import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { writeText } from '../../src/adapters/write-text.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-text-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is done with a file before anything else can happen', () => {
  void writeText(join(folder, 'reports', 'deploy.env'), 'VERDICT=stable\n');
  expect(readdirSync(join(folder, 'reports'))).toEqual(['deploy.env']);
  expect(readFileSync(join(folder, 'reports', 'deploy.env'), 'utf8')).toBe('VERDICT=stable\n');
});

it('removes what a killed run left of the same file, and nothing else', async () => {
  const gone = execaSync('sh', ['-c', 'echo $$']).stdout;
  const others = [`deploy.env.${process.ppid}.unfinished`, `other.env.${gone}.unfinished`, 'deploy.env.old'];
  for (const name of [...others, `deploy.env.${gone}.unfinished`]) writeFileSync(join(folder, name), 'half');
  await writeText(join(folder, 'deploy.env'), 'whole');
  expect(readdirSync(folder).sort()).toEqual(['deploy.env', ...others].sort());
});

it('leaves nothing of a file that cannot be written', async () => {
  const path = join(folder, 'taken');
  await writeText(join(path, 'in-the-way'), '');
  await expect(writeText(path, 'text')).rejects.toThrow('EISDIR');
  expect(readdirSync(folder)).toEqual(['taken']);
});
