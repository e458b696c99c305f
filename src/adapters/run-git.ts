import { execa } from 'execa';
import { ShipError } from '../errors.js';
import { noteCommand } from './leftovers.js';
import { killTree } from './process-tree.js';

/** Where git runs, and what ends it: a large work tree or a slow filter of the user's can take minutes. */
export interface GitPlace {
  readonly folder: string;
  readonly interrupted: AbortSignal | undefined;
}

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The private folder that it writes to. */
  readonly scratch?: string;
}

/** Runs git to its end, or throws `interrupted`. In CI containers the checkout often belongs to another user, which git would refuse to read. */
export async function runGit(place: GitPlace, argv: readonly string[], options: GitOptions = {}) {
  const { folder, interrupted } = place;
  if (interrupted?.aborted) throw interruption();
  const running = start(folder, argv, options);
  // With all it has started: a filter that goes on would keep us waiting for its last output.
  const end = () => running.pid !== undefined && killTree(running.pid);
  interrupted?.addEventListener('abort', end);
  const result = await running.finally(() => interrupted?.removeEventListener('abort', end));
  if (interrupted?.aborted) throw interruption();
  return result;
}

function start(folder: string, argv: readonly string[], { env, scratch }: GitOptions) {
  const running = execa('git', ['-c', 'safe.directory=*', ...argv], {
    cwd: folder,
    // Without the lock that `git status` takes to refresh the index, ending it leaves nothing behind.
    env: { GIT_OPTIONAL_LOCKS: '0', ...env },
    reject: false,
    stripFinalNewline: false,
  });
  if (scratch !== undefined) noteCommand(scratch, running.pid);
  return running;
}

function interruption(): ShipError {
  return new ShipError('interrupted', 'Interrupted before git had answered.', {
    remedy: 'Run again; what is done is not done twice.',
  });
}
