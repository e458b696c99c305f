import type { UpdateNote } from '../../watch/update-note.js';

/** The names under which the main step leaves word to the post step; the runner keeps them when it kills the step. */
export const stateNames = {
  privateFolder: 'private-folder',
  update: 'update',
  updates: 'updates',
  services: 'services',
  run: 'run',
} as const;

/** The updates of several services, by the services' names. */
export type UpdateNotes = Readonly<Record<string, UpdateNote>>;

/** What the post step finds. */
export interface GithubState {
  readonly privateFolder: string | undefined;
  /** Of a run of one service. */
  readonly update: UpdateNote | undefined;
  /** Of a run of several: those that were begun. */
  readonly updates: UpdateNotes | undefined;
  /** The names of all of several. */
  readonly services: readonly string[] | undefined;
  /** `begun` once the main step runs, `reported` once it has said how it ended. */
  readonly run: 'begun' | 'reported' | undefined;
}

export function githubState(env: NodeJS.ProcessEnv): GithubState {
  const read = (name: string) => env[`STATE_${name}`] || undefined;
  const json = (name: string) => {
    const text = read(name);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const run = read(stateNames.run);
  return {
    privateFolder: read(stateNames.privateFolder),
    update: json(stateNames.update) as UpdateNote | undefined,
    updates: json(stateNames.updates) as UpdateNotes | undefined,
    services: json(stateNames.services) as readonly string[] | undefined,
    run: run === 'begun' || run === 'reported' ? run : undefined,
  };
}
