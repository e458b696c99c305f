import { join } from 'node:path';
import { ShipError } from '../errors.js';
import { type SourceTag, sourceTag } from '../plan/image-tags.js';
import type { GitState } from '../ports.js';
import { notice, type Run, runStage } from './run.js';

/** What the image is built from. */
export interface Source {
  readonly tag: SourceTag;
  readonly git: GitState | undefined;
}

/** Looks at the build context; undefined when an existing image is deployed. Changes nothing. */
export async function readSource(run: Run): Promise<Source | undefined> {
  if (run.config.image.reference !== undefined) return undefined;
  return runStage(run, 'source', async () => {
    await checkContext(run);
    const { git: gitPort, clock } = run.ports;
    const git = await gitPort.inspect(run.config.build.context);
    const tag = sourceTag(run.config, git, clock.now());
    notice(run, tag.notice);
    return { fact: { tag, git }, summary: describe(tag) };
  });
}

async function checkContext({ config: { build }, ports: { files } }: Run): Promise<void> {
  if (!(await files.isFolder(build.context))) {
    throw new ShipError('source-not-found', `The build context ${build.context} is not a folder.`, {
      remedy: 'Set the option context to the folder that holds the Dockerfile.',
    });
  }
  const dockerfile = build.dockerfile ?? join(build.context, 'Dockerfile');
  if ((await files.readText(dockerfile)) === undefined) {
    throw new ShipError('source-not-found', `There is no ${dockerfile}.`, {
      remedy: 'Set the options context and dockerfile, or deploy an existing image with the option image.',
    });
  }
}

function describe(tag: SourceTag): string {
  return tag.commit === undefined ? `tag ${tag.tag}` : `commit ${tag.commit.slice(0, 12)}`;
}
