import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { version } from '../../../src/version.js';

const root = resolve('.');
const env = { NODE_OPTIONS: '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
let folder: string;
let project: string;

/** What the release reads of this project, in a repository of its own. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-ship-release-gitlab-'));
  project = join(folder, 'project');
  for (const path of ['gitlab-component', 'scripts', 'package.json', 'CHANGELOG.md'])
    cpSync(join(root, path), join(project, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  await git(project, 'init', '--quiet');
  await commit('Ready');
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = async (cwd: string, ...argv: readonly string[]) =>
  (await execa('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...argv], { cwd, env }))
    .stdout;

async function commit(message: string): Promise<void> {
  await git(project, 'add', '--all', '--', ':!node_modules');
  await git(project, 'commit', '--quiet', '--allow-empty', '--message', message);
}

const release = (...argv: readonly string[]) =>
  execa(process.execPath, ['scripts/release-gitlab.js', ...argv], { cwd: project, env, reject: false });

const inBranch = (path = '') => git(project, 'show', `gitlab-component:${path}`);

it('--dry-run makes a branch whose root is the component, and neither tags nor pushes', async () => {
  const { exitCode, stdout } = await release('--dry-run');
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(
      /^branch gitlab-component: [0-9a-f]{40}\nnot done: git tag .+\nnot done: git push/,
    ),
  });
  expect((await git(project, 'ls-tree', '--name-only', 'gitlab-component')).split('\n')).toEqual([
    '.gitlab-ci.yml',
    'LICENSE.md',
    'README.md',
    'templates',
    'tests',
  ]);
  expect(await inBranch('templates/ship.yml')).toBe(
    readFileSync('gitlab-component/templates/ship.yml', 'utf8').trimEnd(),
  );
  expect(await git(project, 'tag')).toBe('');
  expect(await git(project, 'status', '--porcelain', '--', ':!node_modules')).toBe('');
  const [made] = stdout.split('\n');
  expect((await release('--dry-run')).stdout.split('\n')[0]).toBe(made);
});

it('pushes one commit after the other, and the version without a v', async () => {
  const remote = join(folder, 'component.git');
  await git(folder, 'init', '--quiet', '--bare', remote);
  writeFileSync(join(project, 'CHANGELOG.md'), `# Changelog\n\n## [${version}]\n\n- First.\n`);
  await commit('Release');
  await git(project, 'tag', `v${version}`);
  expect(await release('--remote', remote)).toMatchObject({ exitCode: 0 });
  const first = await git(remote, 'rev-parse', 'main');
  expect(await git(remote, 'rev-parse', `refs/tags/${version}`)).toBe(first);
  writeFileSync(join(project, 'gitlab-component', 'README.md'), 'Changed.\n');
  await commit('Change the README');
  expect(await release('--dry-run', '--remote', remote)).toMatchObject({ exitCode: 0 });
  expect(await git(project, 'log', '--format=%H', 'gitlab-component^')).toBe(first);
});

it('refuses what is not released, and what is in no commit', async () => {
  const { exitCode, stderr } = await release();
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`This commit is not the tag v${version}.`)]);
  writeFileSync(join(project, 'gitlab-component', 'LICENSE.md'), '');
  expect(await release('--dry-run')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('There are changes in no commit'),
  });
});
