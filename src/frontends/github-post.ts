import { removeLeftovers } from '../adapters/leftovers.js';

/** The name under which the main step leaves the folder to the post step. */
export const privateFolderState = 'private-folder';

/** Removes the private docker configuration that a killed run left; after a run that ended by itself there is none. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<void> {
  const folder = env[`STATE_${privateFolderState}`];
  if (folder) await removeLeftovers(folder);
}
