import { runGit } from './run-git.js';

/** Where a folder is in its repository; absent: git does not know. */
export interface RepositoryPlace {
  /** Path of the folder below the top of its work tree; empty at the top, and outside of any. */
  readonly below: string;
  /** Address of the remote `origin`. */
  readonly remote?: string;
  /** The remote's default branch, else the one that is checked out. */
  readonly branch?: string;
}

/** Asks git, before the first commit too. */
export async function repositoryPlace(folder: string): Promise<RepositoryPlace> {
  const place = { folder, interrupted: undefined };
  const ask = async (...argv: readonly string[]) => {
    const { exitCode, stdout } = await runGit(place, argv);
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
  };
  const [prefix, remote, theirs, ours] = await Promise.all([
    ask('rev-parse', '--show-prefix'),
    ask('remote', 'get-url', 'origin'),
    ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
    ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
  ]);
  const branch = theirs?.replace(/^origin\//, '') ?? ours;
  return {
    below: prefix?.replace(/\/$/, '') ?? '',
    ...(remote === undefined ? {} : { remote }),
    ...(branch === undefined ? {} : { branch }),
  };
}
