import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-ship-release-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3' }));
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## [1.2.3]\n\n- A thing.\n\n## [1.2.2]\n\n- Old.\n',
  );
  await execa('git', ['init', '-q'], { cwd: folder });
});
afterEach(() => rmSync(folder, { recursive: true }));

const release = (tag: string) =>
  execa(process.execPath, [resolve('scripts/release.js'), tag], {
    cwd: folder,
    env: { GITHUB_REPOSITORY: '', NODE_OPTIONS: '' },
    reject: false,
  });

it('writes the notes and prints what the next jobs read', async () => {
  const { exitCode, stdout } = await release('v1.2.3');
  expect(exitCode).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'version=1.2.3',
    'prerelease=false',
    'latest=true',
    'dist-tag=latest',
    'major-tag=v1',
  ]);
  expect(readFileSync(join(folder, 'release-notes.md'), 'utf8')).toBe('- A thing.\n');
});

it('refuses a tag that the files do not agree with, and prints no output', async () => {
  const { exitCode, stdout, stderr } = await release('v1.3.0');
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain('package.json says 1.2.3');
});
