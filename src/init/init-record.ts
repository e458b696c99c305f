import type { FileChange } from './file-change.js';
import type { Addition } from './planned-file.js';

/** What became of a file. */
export type FileFate = 'created' | 'overwritten' | 'unchanged' | 'kept';

/** What init did, or with `dryRun` would do. */
export interface InitRecord {
  readonly dryRun: boolean;
  readonly files: readonly { readonly path: string; readonly fate: FileFate; readonly diff: string }[];
  readonly additions: readonly Addition[];
  readonly notes: readonly string[];
  /** The commands to type next. */
  readonly next: readonly string[];
}

export interface InitEnd extends Pick<InitRecord, 'dryRun' | 'additions' | 'notes'> {
  readonly changes: readonly FileChange[];
  readonly kept: readonly FileChange[];
  /** Whether AWS can be asked from here. */
  readonly hasAccount: boolean;
}

export function initRecord({ changes, kept, hasAccount, ...rest }: InitEnd): InitRecord {
  return {
    ...rest,
    files: changes.map((one) => ({ path: one.path, fate: fateOf(one, kept), diff: one.diff })),
    next: [hasAccount ? 'npx ecs-ship doctor' : 'npx ecs-ship check', 'npx ecs-ship ship'],
  };
}

function fateOf(change: FileChange, kept: readonly FileChange[]): FileFate {
  if (kept.includes(change)) return 'kept';
  return ({ new: 'created', differs: 'overwritten', same: 'unchanged' } as const)[change.state];
}
