import { buildsImage } from '../plan/builds-image.js';
import type { CiContext } from '../plan/ci-context.js';
import { type SourceTag, sourceTag } from '../plan/image-tags.js';
import { isRemoteContext } from '../plan/remote-context.js';
import { needsRefs, type WantedTags, wantedTags } from '../plan/wanted-tags.js';
import type { GitState } from '../ports/git-port.js';
import { readContentTag } from './image/content-tag.js';
import { notice, type Run, runStage } from './run.js';

/** What the image is built from, and what it is to be called. */
export interface Source {
  readonly tag: SourceTag;
  readonly git: GitState | undefined;
  readonly wanted: WantedTags;
  /** Names what goes into the build, with `reuse: content`. */
  readonly contentTag?: string | undefined;
}

/** Looks at the build context; undefined when nothing is built. Changes nothing. */
export async function readSource(run: Run): Promise<Source | undefined> {
  if (!buildsImage(run.config)) return undefined;
  return runStage(run, 'source', async () => {
    const { build, image } = run.config;
    const git = isRemoteContext(build.context)
      ? undefined
      : await run.ports.git.inspect(build.context, build.dockerfile);
    const tag = sourceTag(run.config, git, run.ports.clock.now());
    notice(run, tag.notice);
    notice(run, otherCommit(run.ci, git));
    const wanted = wantedTags(image, await withRefs(run), tag);
    notice(run, wanted.notice);
    const contentTag = await readContentTag(run);
    return { fact: { tag, git, wanted, contentTag }, summary: describe(tag) };
  });
}

/** Git is asked only where the CI host says nothing and a tag needs to know. */
async function withRefs({ config, ports, ci }: Run): Promise<CiContext> {
  const host = ci.branch ?? ci.gitTag;
  const { context } = config.build;
  const asks = needsRefs(config.image) || (ci.isCi && config.image.latest === 'auto');
  if (host !== undefined || !asks || isRemoteContext(context)) return ci;
  const { branch, defaultBranch, tag } = await ports.git.refs(context);
  return {
    ...ci,
    ...(branch === undefined ? {} : { branch }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(tag === undefined ? {} : { gitTag: tag }),
  };
}

/** A job that follows another workflow's is on the newest commit of the default branch, which nobody may have tested. */
function otherCommit({ commit }: CiContext, git: GitState | undefined): string | undefined {
  if (commit === undefined || git === undefined || git.commit === commit) return undefined;
  return (
    `This run follows one of commit ${commit.slice(0, 12)}, and checked out is ${git.commit.slice(0, 12)}: ` +
    'let actions/checkout take github.event.workflow_run.head_sha as its ref.'
  );
}

function describe(tag: SourceTag): string {
  return tag.commit === undefined ? `tag ${tag.tag}` : `commit ${tag.commit.slice(0, 12)}`;
}
