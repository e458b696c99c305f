import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { GitPort, GitRefs, GitState } from '../ports.js';
import { openPrivateFolder, removeLeftovers } from './leftovers.js';
import { type GitOptions, type GitPlace, runGit } from './run-git.js';

/** Runs git in a folder; undefined when git refuses or is missing. */
type Git = (argv: readonly string[], options?: GitOptions) => Promise<string | undefined>;

/** Git, asked only for what concerns the build context. Nothing in the repository is written. */
export function gitAdapter(workingDirectory: string, interrupted?: AbortSignal): GitPort {
  const place = (folder: string): GitPlace => ({ folder: resolve(workingDirectory, folder), interrupted });
  return {
    inspect: (folder) => inspect(place(folder)),
    refs: (folder) => refs(place(folder)),
    isAncestor: (folder, older, newer) => isAncestor(place(folder), older, newer),
  };
}

async function inspect(place: GitPlace): Promise<GitState | undefined> {
  const git = gitIn(place);
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
  const treeId = changedPaths.length === 0 ? undefined : await treeOf(git, place.folder);
  return {
    commit,
    committedAt: Number(committedAt),
    changedPaths,
    ...(treeId === undefined ? {} : { treeId }),
    ...(remote === undefined ? {} : { remote: withoutCredentials(remote.trim()) }),
  };
}

async function refs(place: GitPlace): Promise<GitRefs> {
  const git = gitIn(place);
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
async function isAncestor(place: GitPlace, older: string, newer: string): Promise<boolean | undefined> {
  const { exitCode } = await runGit(place, ['merge-base', '--is-ancestor', older, newer]);
  return exitCode === 0 ? true : exitCode === 1 ? false : undefined;
}

function gitIn(place: GitPlace): Git {
  return async (argv, options) => {
    const { exitCode, stdout } = await runGit(place, argv, options);
    return exitCode === 0 ? stdout : undefined;
  };
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
    await git(['add', '--all', '--', '.'], { env, scratch });
    return (await git(['write-tree'], { env, scratch }))?.trim();
  } finally {
    await removeLeftovers(scratch);
  }
}

function withoutCredentials(remote: string): string {
  return remote.replace(/^(\w+:\/\/)[^@/]*@/, '$1');
}
