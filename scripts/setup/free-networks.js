import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';

/**
 * Gives back what the containers of a killed engine still hold: a network namespace is a mount that outlives its
 * processes, with its end of the bridge and its address, which the next engine would give to a container of its own. Nobody
 * could then reach either of them. Source: man 7 network_namespaces; moby, libnetwork/osl.
 * @param {string} execRoot of an engine that no longer runs
 */
export async function freeNetworks(execRoot) {
  const folder = join(execRoot, 'netns');
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    await run(['umount', '--lazy', path], { allowFailure: true });
    rmSync(path, { force: true });
  }
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
