import { join } from 'node:path';
import { contentTag } from '../../plan/content-hash.js';
import { isRemoteContext } from '../../plan/remote-context.js';
import { notice, type Run } from '../run.js';

/** The tag that names what goes into the build, where the run is to go by it. */
export async function readContentTag(run: Run): Promise<string | undefined> {
  const { build, image } = run.config;
  if (image.reuse !== 'content') return undefined;
  if (build.noCache || build.pull || isRemoteContext(build.context)) {
    const why = isRemoteContext(build.context)
      ? 'the context is a URL'
      : 'no-cache or pull asks for a fresh build';
    notice(run, `reuse: content is not used, since ${why}.`);
    return undefined;
  }
  const { files, context } = run.ports;
  const path = build.dockerfile ?? join(build.context, 'Dockerfile');
  const [dockerfile, entries] = await Promise.all([files.readText(path), context.read(build.context, path)]);
  return contentTag({ dockerfile: dockerfile ?? '', entries, build });
}
