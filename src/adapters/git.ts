import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import type { GitPort, GitRefs, GitState } from '../ports.js';
import { openPrivateFolder, removeLeftovers } from './leftovers.js';

/** Runs git in a folder; undefined when git refuses or is missing. */
type Git = (argv: readonly string[], env?: Record<string, string>) => Promise<string | undefined>;

/** Git, asked only for what concerns the build context. Nothing in the repository is written. */
export function gitAdapter(workingDirectory: string): GitPort {
  return {
    inspect: (folder) => inspect(resolve(workingDirectory, folder)),
    refs: (folder) => refs(resolve(workingDirectory, folder)),
    isAncestor: (folder, older, newer) => isAncestor(resolve(workingDirectory, folder), older, newer),
  };
}

async function inspect(folder: string): Promise<GitState | undefined> {
  const git = gitIn(folder);
  const [head, status, remote] = await Promise.all([
    git(['show', '--no-patch', '--format=%H %ct', 'HEAD']),
    git(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.']),
    git(['remote', 'get-url', 'origin']),
  ]);
  if (head === undefined || status === undefined) return undefined;
  const [commit = '', committedAt = '0'] = head.trim().split(' ');
  const changedPaths = status
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3));
  const treeId = changedPaths.length === 0 ? undefined : await treeOf(git, folder);
  return {
    commit,
    committedAt: Number(committedAt),
    changedPaths,
    ...(treeId === undefined ? {} : { treeId }),
    ...(remote === undefined ? {} : { remote: withoutCredentials(remote.trim()) }),
  };
}

async function refs(folder: string): Promise<GitRefs> {
  const git = gitIn(folder);
  const [branch, remote, tags] = await Promise.all([
    git(['symbolic-ref', '--quiet', '--short', 'HEAD']),
    git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']),
    git(['tag', '--points-at', 'HEAD', '--sort=-version:refname']),
  ]);
  const known = {
    branch: branch?.trim(),
    defaultBranch: remote?.trim().replace(/^origin\//, ''),
    tag: tags?.split('\n')[0],
  };
  return Object.fromEntries(Object.entries(known).filter(([, name]) => name));
}

/** Exit code 0 means yes and 1 means no; anything else that a commit is not here (a shallow clone). */
async function isAncestor(folder: string, older: string, newer: string): Promise<boolean | undefined> {
  const { exitCode } = await runGit(folder, ['merge-base', '--is-ancestor', older, newer]);
  return exitCode === 0 ? true : exitCode === 1 ? false : undefined;
}

function gitIn(folder: string): Git {
  return async (argv, env) => {
    const { exitCode, stdout } = await runGit(folder, argv, env);
    return exitCode === 0 ? stdout : undefined;
  };
}

/** In CI containers the checkout often belongs to another user, which git would refuse to read. */
async function runGit(folder: string, argv: readonly string[], env: Record<string, string> = {}) {
  const options = { cwd: folder, env, reject: false, stripFinalNewline: false } as const;
  return execa('git', ['-c', 'safe.directory=*', ...argv], options);
}

/** The object id of the work tree as it is, with a private index and object store. */
async function treeOf(git: Git, folder: string): Promise<string | undefined> {
  const paths = await git([
    'rev-parse',
    '--path-format=absolute',
    '--git-path',
    'index',
    '--git-path',
    'objects',
  ]);
  const [index = '', objects = ''] = (paths ?? '').trim().split('\n');
  const scratch = openPrivateFolder(tmpdir(), 'tree');
  try {
    await mkdir(join(scratch, 'objects'));
    await copyFile(resolve(folder, index), join(scratch, 'index')).catch(() => undefined);
    const env = {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_OBJECT_DIRECTORY: join(scratch, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(folder, objects),
    };
    await git(['add', '--all', '--', '.'], env);
    return (await git(['write-tree'], env))?.trim();
  } finally {
    await removeLeftovers(scratch);
  }
}

function withoutCredentials(remote: string): string {
  return remote.replace(/^(\w+:\/\/)[^@/]*@/, '$1');
}
