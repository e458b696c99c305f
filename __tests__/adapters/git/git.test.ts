import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { gitAdapter } from '../../../src/adapters/git/git.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'git-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function git(...argv: string[]): Promise<string> {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@localhost'];
  return (await execa('git', [...identity, ...argv], { cwd: folder })).stdout;
}

async function repository(): Promise<void> {
  await git('init', '--quiet');
  await mkdir(join(folder, 'app'));
  await writeFile(join(folder, 'app', 'app.py'), 'one');
  await writeFile(join(folder, 'other.txt'), 'x');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'one');
}

describe('what git says about the build context', () => {
  it('is the commit and its time for a clean tree', async () => {
    await repository();
    const state = await gitAdapter(folder).inspect('.');
    expect(state).toEqual({
      commit: await git('rev-parse', 'HEAD'),
      committedAt: Number(await git('show', '-s', '--format=%ct')),
      changedPaths: [],
    });
  });

  it('lists changed and untracked files, and an id that changes with their content', async () => {
    await repository();
    await writeFile(join(folder, 'app', 'app.py'), 'two');
    await writeFile(join(folder, 'app', 'new file'), '');
    const first = await gitAdapter(folder).inspect('.');
    expect([...(first?.changedPaths ?? [])].sort()).toEqual(['app/app.py', 'app/new file']);
    await writeFile(join(folder, 'app', 'app.py'), 'three');
    const second = await gitAdapter(folder).inspect('.');
    expect(second?.treeId).toMatch(/^[0-9a-f]{40}$/);
    expect(second?.treeId).not.toBe(first?.treeId);
  });

  it('leaves index and object store as they were', async () => {
    await repository();
    await writeFile(join(folder, 'app', 'new'), 'never seen before');
    const before = [await git('status', '--porcelain'), await git('count-objects', '-v')];
    await gitAdapter(folder).inspect('.');
    expect([await git('status', '--porcelain'), await git('count-objects', '-v')]).toEqual(before);
  });

  describe('with a Dockerfile that is not in the context', () => {
    const inspect = (dockerfile: string) => gitAdapter(folder).inspect('app', dockerfile);

    it('is the commit while that is as it was committed', async () => {
      await repository();
      expect((await inspect('other.txt'))?.changedPaths).toEqual([]);
    });

    it('tells that it was changed, or what it does not want in the image, and is another tree by it', async () => {
      await repository();
      await writeFile(join(folder, 'other.txt'), 'y');
      const first = await inspect('other.txt');
      expect(first?.changedPaths).toEqual(['other.txt']);
      await writeFile(join(folder, 'other.txt.dockerignore'), '*.py');
      const second = await inspect('other.txt');
      expect(second?.changedPaths).toEqual(['other.txt', 'other.txt.dockerignore']);
      expect(second?.treeId).not.toBe(first?.treeId);
    });

    it('tells that no commit holds it, and is another tree by its text', async () => {
      await repository();
      const outside = join(await mkdtemp(join(tmpdir(), 'git-test-')), 'Dockerfile');
      await writeFile(outside, 'FROM scratch');
      const first = await inspect(outside);
      expect(first?.changedPaths).toEqual([outside]);
      await writeFile(outside, 'FROM busybox');
      expect((await inspect(outside))?.treeId).not.toBe(first?.treeId);
      await rm(dirname(outside), { recursive: true });
    });
  });

  it('does not mind changes outside the context', async () => {
    await repository();
    await writeFile(join(folder, 'other.txt'), 'y');
    expect((await gitAdapter(folder).inspect('app'))?.changedPaths).toEqual([]);
  });

  it('is nothing outside a repository and before the first commit', async () => {
    expect(await gitAdapter(folder).inspect('.')).toBeUndefined();
    await git('init', '--quiet');
    expect(await gitAdapter(folder).inspect('.')).toBeUndefined();
  });

  it('hides the credentials of a remote', async () => {
    await repository();
    await git('remote', 'add', 'origin', 'https://user:hush@example.com/acme/web.git');
    expect((await gitAdapter(folder).inspect('.'))?.remote).toBe('https://example.com/acme/web.git');
  });
});

describe('what a plain clone knows by name', () => {
  it('is the branch, the default branch of its remote and the highest tag on the commit', async () => {
    await repository();
    await git('checkout', '--quiet', '-b', 'feature/a');
    for (const tag of ['v1.9.0', 'v1.10.0']) await git('tag', tag);
    await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect(await gitAdapter(folder).refs('.')).toEqual({
      branch: 'feature/a',
      defaultBranch: 'trunk',
      tag: 'v1.10.0',
    });
  });

  it('is nothing on a detached commit without tags, and outside a clone', async () => {
    expect(await gitAdapter(folder).refs('.')).toEqual({});
    await repository();
    await git('checkout', '--quiet', '--detach');
    expect(await gitAdapter(folder).refs('.')).toEqual({});
  });
});
