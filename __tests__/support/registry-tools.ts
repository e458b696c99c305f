import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Place } from './e2e-place.js';
import { testResource } from './test-machine.js';

/** skopeo or podman, with logins, storage and caches inside a place. */
export interface RegistryTool {
  /** What it printed on stdout; throws with its stderr when it failed. */
  run(args: readonly string[], input?: string): Promise<string>;
}

/** skopeo; plain HTTP has to be asked for per command. */
export function skopeoClient(place: Place): RegistryTool {
  // Its cache of layers' whereabouts goes to the system's folder when it believes to be root.
  const env = { ...toolEnv(place), _CONTAINERS_ROOTLESS_UID: '65534' };
  return { run: (args, input) => run(testResource('SKOPEO'), args, env, input) };
}

/** podman with image storage of its own, so that two of them share nothing but the registry. */
export function podmanClient(place: Place, name: string): RegistryTool {
  const folder = (part: string) => join(place.root, `podman-${name}`, part);
  const storage = ['--root', folder('root'), '--runroot', folder('run'), '--tmpdir', folder('tmp')];
  // Works on any file system and without systemd.
  const engine = ['--storage-driver', 'vfs', '--cgroup-manager', 'cgroupfs', '--events-backend', 'file'];
  const argv = [...storage, ...engine];
  return {
    run: (args, input) =>
      withoutSystemCache(() => run(testResource('PODMAN'), [...argv, ...args], toolEnv(place), input)),
  };
}

function toolEnv(place: Place) {
  return {
    ...place.env,
    XDG_DATA_HOME: join(place.home, 'data'),
    XDG_RUNTIME_DIR: join(place.home, 'run'),
    REGISTRY_AUTH_FILE: join(place.home, 'auth.json'),
  };
}

async function run(file: string, args: readonly string[], env: Record<string, string>, input?: string) {
  const options = { env, extendEnv: false, ...(input === undefined ? {} : { input }) };
  return (await execa(file, args, options)).stdout;
}

const SYSTEM_CACHE = '/var/lib/containers';

/** As root, podman always keeps a cache there; where nobody used podman before, nothing is left of it. */
async function withoutSystemCache<T>(work: () => Promise<T>): Promise<T> {
  const isOurs = !existsSync(SYSTEM_CACHE);
  try {
    return await work();
  } finally {
    if (isOurs) rmSync(SYSTEM_CACHE, { recursive: true, force: true });
  }
}
