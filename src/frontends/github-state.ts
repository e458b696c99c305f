import type { UpdateNote } from '../watch/update-note.js';

/** The names under which the main step leaves word to the post step; the runner keeps them when it kills the step. */
export const stateNames = { privateFolder: 'private-folder', update: 'update', run: 'run' } as const;

/** What the post step finds. */
export interface GithubState {
  readonly privateFolder: string | undefined;
  readonly update: UpdateNote | undefined;
  /** `begun` once the main step runs, `reported` once it has said how it ended. */
  readonly run: 'begun' | 'reported' | undefined;
}

export function githubState(env: NodeJS.ProcessEnv): GithubState {
  const read = (name: string) => env[`STATE_${name}`] || undefined;
  const [run, update] = [read(stateNames.run), read(stateNames.update)];
  return {
    privateFolder: read(stateNames.privateFolder),
    update: update === undefined ? undefined : (JSON.parse(update) as UpdateNote),
    run: run === 'begun' || run === 'reported' ? run : undefined,
  };
}
