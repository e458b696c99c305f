import { join } from 'node:path';
import { largeContextNotice } from '../../plan/build/large-context.js';
import { isRemoteContext } from '../../plan/remote-context.js';
import { notice, type Run } from '../run.js';

/** Says once what makes a build context large; a builder that sends it all says nothing of it. */
export async function tellContextSize(run: Run): Promise<void> {
  const { context, dockerfile = join(context, 'Dockerfile') } = run.config.build;
  if (isRemoteContext(context)) return;
  notice(run, largeContextNotice(context, await run.ports.context.measure(context, dockerfile)));
}
