import { ShipError } from '../../errors.js';
import { askTool } from '../ask-tool.js';
import { noteCommand } from '../leftovers.js';

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
  const asked = askTool('git', ['-c', 'safe.directory=*', ...argv], {
    folder,
    // Without the lock that `git status` takes to refresh the index, ending it leaves nothing behind.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', ...options.env },
    interrupted,
  });
  if (options.scratch !== undefined) noteCommand(options.scratch, asked.pid);
  const answer = await asked.answer;
  if (interrupted?.aborted) throw interruption();
  return answer;
}

function interruption(): ShipError {
  return new ShipError('interrupted', 'Interrupted before git had answered.', {
    remedy: 'Run again; what is done is not done twice.',
  });
}
