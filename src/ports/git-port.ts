/** The work tree the image is built from. */
export interface GitState {
  /** Full commit SHA of HEAD. */
  readonly commit: string;
  /** Committer time of HEAD, seconds since the epoch. */
  readonly committedAt: number;
  /** Paths that differ from HEAD, untracked ones included; empty means the tree is exactly the commit. */
  readonly changedPaths: readonly string[];
  /** Object id of the work tree as it is now, only when it differs from HEAD. */
  readonly treeId?: string;
  /** Remote address without credentials, when there is one. */
  readonly remote?: string;
}

/** What a clone knows by name; absent: nothing, or HEAD is detached. */
export interface GitRefs {
  readonly branch?: string;
  /** The remote's, as it was when the clone was made. */
  readonly defaultBranch?: string;
  /** Of the tags on HEAD, the highest by version. */
  readonly tag?: string;
}

export interface GitPort {
  /** `undefined` outside a work tree, or before the first commit. The Dockerfile counts where it is not in the folder. */
  inspect(folder: string, dockerfile?: string): Promise<GitState | undefined>;
  refs(folder: string): Promise<GitRefs>;
  /** Whether `older` is an ancestor of `newer`; `undefined` when this clone does not hold both. */
  isAncestor(folder: string, older: string, newer: string): Promise<boolean | undefined>;
}
