import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { freeNetworks } from './free-networks.js';
import { BRIDGE, engineFiles, ownEngine } from './own-engine.js';
import { endProcess, processesNaming } from './processes.js';
import { run } from './run.js';

const GRACE_MS = 30_000;

/**
 * Stops the engine that these scripts started, with everything it left running, and removes what it made outside the
 * cache folder.
 * @param {string} cache
 */
export async function stopEngine(cache) {
  const { run: sockets, bridge } = engineFiles(cache);
  const madeBridge = existsSync(bridge);
  const pid = ownEngine(cache);
  if (pid !== undefined) await endProcess(pid, GRACE_MS);
  // containerd and its shims outlive an engine that was killed; all of them carry the path of our sockets.
  for (const left of processesNaming(`${sockets}/`)) await endProcess(left, 5_000);
  await freeNetworks(sockets);
  try {
    rmSync(sockets, { recursive: true, force: true });
  } catch {}
  for (const folder of ['/opt/containerd', '/run/containerd', '/run/docker', '/run/runc'])
    removeEmptyFolders(folder);
  if (madeBridge && existsSync(BRIDGE))
    await run(['ip', 'link', 'delete', 'docker0'], { allowFailure: true });
}

/** Engine and containerd make these whatever they are told; one that holds a file is somebody's. */
/** @param {string} path */
function removeEmptyFolders(path) {
  try {
    for (const name of readdirSync(path)) removeEmptyFolders(`${path}/${name}`);
    rmdirSync(path);
  } catch {}
}
