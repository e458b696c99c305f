import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import type { GitState } from '../ports/git-port.js';
import type { JsonObject } from '../ports/json-object.js';
import { version } from '../version.js';

/** Tags that tell what a revision was made from; read again by the order check. */
const commitTag = 'ecs-ship:commit';
const committedAtTag = 'ecs-ship:committed-at';
const runTag = 'ecs-ship:run';
const versionTag = 'ecs-ship:version';

export type Tags = Readonly<Record<string, string>>;

/**
 * The tags of a new revision: those of the file or, without one, of the revision it follows, and what it was made from.
 * `runUrl` is the CI run's page.
 */
export function revisionTags(
  base: { readonly file: JsonObject | undefined; readonly revision: TaskDefinitionRevision },
  git: GitState | undefined,
  runUrl: string | undefined,
): Tags {
  const given = base.file === undefined ? base.revision.tags : tagsOfFile(base.file);
  const kept = Object.entries(given).filter(([key]) => !/^(aws|ecs-ship):/.test(key));
  const clean = git !== undefined && git.changedPaths.length === 0;
  return {
    ...Object.fromEntries(kept),
    ...(clean
      ? { [commitTag]: git.commit, [committedAtTag]: new Date(git.committedAt * 1000).toISOString() }
      : {}),
    ...(runUrl === undefined ? {} : { [runTag]: runUrl }),
    [versionTag]: version,
  };
}

function tagsOfFile(file: JsonObject): Tags {
  const list = (file.tags ?? []) as readonly { readonly key?: string; readonly value?: string }[];
  return Object.fromEntries(list.map(({ key = '', value = '' }) => [key, value]));
}

/** Whether ecs-ship registered the revision. */
export function isOurs(tags: Tags): boolean {
  return tags[versionTag] !== undefined;
}

/** The commit a revision was made from, when ecs-ship made it from one. */
export interface DeployedCommit {
  readonly commit: string;
  /** Milliseconds since the epoch. */
  readonly committedAt: number;
  readonly run?: string;
}

/** Where a revision says it comes from; one of a work tree that was no commit names only the CI run's page. */
export function revisionOrigin(tags: Tags): { commit: string | undefined; run: string | undefined } {
  return { commit: tags[commitTag], run: tags[runTag] };
}

export function deployedCommit(tags: Tags): DeployedCommit | undefined {
  const commit = tags[commitTag];
  const committedAt = Date.parse(tags[committedAtTag] ?? '');
  if (commit === undefined || Number.isNaN(committedAt)) return undefined;
  const run = tags[runTag];
  return { commit, committedAt, ...(run === undefined ? {} : { run }) };
}
