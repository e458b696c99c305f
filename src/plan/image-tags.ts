import type { Config } from '../config/config.js';
import { ShipError } from '../errors.js';
import type { GitState } from '../ports/git-port.js';
import { isRemoteContext, remoteCommit } from './remote-context.js';

/** The tag that names this source, and what has to be said about it. */
export interface SourceTag {
  readonly tag: string;
  /** The commit the image is built from; absent when the source is not exactly a commit. */
  readonly commit?: string;
  /** Work in progress: an image of this tag may have been built from other files. */
  readonly isDirty?: true;
  /** Taken instead of `tag` where that is in use already. */
  readonly spareTag?: string;
  readonly notice?: string;
}

/** The options that name a source. */
export type SourceConfig = Pick<Config, 'image' | 'build'>;

/** Names the image after the commit, and never after a commit it was not built from. */
export function sourceTag(config: SourceConfig, git: GitState | undefined, now: number): SourceTag {
  if (git === undefined) return withoutCommit(config, now);
  if (git.changedPaths.length > 0) return withChanges(config, git, now);
  return { tag: ownTag(config.image, git.commit), commit: git.commit };
}

function withoutCommit({ image, build }: SourceConfig, now: number): SourceTag {
  const commit = remoteCommit(build.context);
  if (commit !== undefined) return { tag: ownTag(image, commit), commit };
  const why = isRemoteContext(build.context)
    ? `${build.context} does not pin a commit (…#<sha>)`
    : `${build.context} is not in a git work tree with a commit`;
  if (image.requireClean) {
    throw new ShipError('work-tree-dirty', `require-clean is set, but ${why}.`, {
      remedy: 'Ship from a checkout (in CI: check the repository out first), or drop require-clean.',
    });
  }
  if (image.tag !== undefined) return { tag: ownTag(image, image.tag) };
  const tag = ownTag(image, `untracked-${compactTime(now)}`);
  return { tag, notice: `${why}, so there is no commit SHA to tag with: the image is tagged ${tag}.` };
}

function withChanges({ image }: SourceConfig, git: GitState, now: number): SourceTag {
  const why = `the work tree differs from commit ${git.commit.slice(0, 12)} (${listed(git.changedPaths)})`;
  if (image.requireClean) {
    throw new ShipError('work-tree-dirty', `require-clean is set, but ${why}.`, {
      remedy: 'Commit or remove the changes, or drop require-clean.',
    });
  }
  if (image.tag !== undefined) return { tag: ownTag(image, image.tag), isDirty: true };
  const tag = ownTag(image, `${git.commit}-dirty-${(git.treeId ?? '').slice(0, 12)}`);
  const notice = `${why}, so the image is tagged ${tag}, not as that commit.`;
  return { tag, isDirty: true, spareTag: `${tag}-${compactTime(now)}`, notice };
}

/** The option `tag`, or what names the source; told apart where the repository gets two images of one source. */
function ownTag({ tag, variant }: Config['image'], source: string): string {
  return [tag ?? source, variant].filter((part) => part !== undefined).join('-');
}

/** Whether the tag is the commit's own, which no image of another commit can have. */
export function namesCommit(image: Config['image'], { tag, commit }: SourceTag): boolean {
  return commit !== undefined && tag === ownTag({ ...image, tag: commit }, commit);
}

/** `20261121T084600Z` */
function compactTime(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}

function listed(paths: readonly string[]): string {
  const more = paths.length - 3;
  return paths.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
