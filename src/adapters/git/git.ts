import { resolve } from 'node:path';
import type { GitPort, GitRefs, GitState } from '../../ports/git-port.js';
import { type DockerfilePaths, dockerfilePaths } from './dockerfile-paths.js';
import { type GitPlace, runGit } from './run-git.js';
import { type Git, treeId } from './tree-id.js';

/** Git, asked only for what concerns the build context. Nothing in the repository is written. */
export function gitAdapter(workingDirectory: string, interrupted?: AbortSignal): GitPort {
  const place = (folder: string): GitPlace => ({ folder: resolve(workingDirectory, folder), interrupted });
  return {
    inspect: (folder, dockerfile) =>
      inspect(place(folder), dockerfile && resolve(workingDirectory, dockerfile)),
    refs: (folder) => refs(place(folder)),
    isAncestor: (folder, older, newer) => isAncestor(place(folder), older, newer),
  };
}

async function inspect(place: GitPlace, dockerfile: string | undefined): Promise<GitState | undefined> {
  const git = gitIn(place);
  // Asked without a wait where it can be: what follows keeps this thread busy, and not git.
  const { tracked, foreign } = dockerfile === undefined ? none : await besides(git, place, dockerfile);
  const paths = ['.', ...tracked];
  const [head, status, remote] = await Promise.all([
    git(['show', '--no-patch', '--format=%H %ct', 'HEAD']),
    git(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', ...paths]),
    git(['remote', 'get-url', 'origin']),
  ]);
  if (head === undefined || status === undefined) return undefined;
  const [commit = '', committedAt = '0'] = head.trim().split(' ');
  const changed = status.split('\0').filter((entry) => entry !== '');
  const changedPaths = [...changed.map((entry) => entry.slice(3)), ...foreign.map(({ path }) => path)];
  const tree = changedPaths.length === 0 ? undefined : await treeId(git, place.folder, paths, foreign);
  return {
    commit,
    committedAt: Number(committedAt),
    changedPaths,
    ...(tree === undefined ? {} : { treeId: tree }),
    ...(remote === undefined ? {} : { remote: withoutCredentials(remote.trim()) }),
  };
}

const none: DockerfilePaths = { tracked: [], foreign: [] };

/** A Dockerfile that was named may lie outside of the context, which holds it otherwise. */
async function besides(git: Git, { folder }: GitPlace, dockerfile: string): Promise<DockerfilePaths> {
  const top = await git(['rev-parse', '--show-toplevel']);
  return top === undefined ? none : dockerfilePaths(dockerfile, folder, top.trimEnd());
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

function withoutCredentials(remote: string): string {
  return remote.replace(/^(\w+:\/\/)[^@/]*@/, '$1');
}
