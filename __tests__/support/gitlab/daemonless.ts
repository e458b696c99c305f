import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As root, buildah keeps a cache of layers' whereabouts there. */
const systemCache = '/var/lib/containers';

/** A job's surroundings in which no Docker answers, and buildah keeps what it builds below a folder. */
export function daemonless(folder: string) {
  const isOurs = !existsSync(systemCache);
  const conf = join(folder, 'storage.conf');
  mkdirSync(folder);
  const roots = [`graphroot = "${join(folder, 'root')}"`, `runroot = "${join(folder, 'run')}"`];
  writeFileSync(conf, ['[storage]', 'driver = "vfs"', ...roots, ''].join('\n'));
  return {
    variables: {
      DOCKER_HOST: 'unix:///nowhere/docker.sock',
      CONTAINERS_STORAGE_CONF: conf,
      XDG_RUNTIME_DIR: folder,
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      if (isOurs) rmSync(systemCache, { recursive: true, force: true });
    },
  };
}
