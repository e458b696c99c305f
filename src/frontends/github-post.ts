import { removeLeftovers } from '../adapters/leftovers.js';

/** The name under which the main step leaves the folder to the post step. */
export const privateFolderState = 'private-folder';

/** Ends the docker command and removes the private configuration that a killed run left; else there is nothing to do. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<void> {
  const folder = env[`STATE_${privateFolderState}`];
  if (folder) await removeLeftovers(folder);
}
