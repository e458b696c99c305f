import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { testResource } from './test-machine.js';

/** Image storage that podman and buildah share, and everything else that they are told by their environment. */
export interface ContainersStorage {
  readonly env: Readonly<Record<string, string>>;
  /** Brings an image of the Docker Engine there, under its own name. */
  load(image: string): Promise<void>;
  close(): void;
}

/** As root both keep a cache of layers' whereabouts there; where nobody used them before, nothing is left of it. */
const systemCache = '/var/lib/containers';

/** Storage below a folder: overlay where the file system takes it, as vfs copies the whole image for each step. */
export async function openContainersStorage(folder: string): Promise<ContainersStorage> {
  const isOurs = !existsSync(systemCache);
  const path = join(folder, 'storage.conf');
  mkdirSync(join(folder, 'runtime'), { recursive: true });
  const env = {
    CONTAINERS_STORAGE_CONF: path,
    XDG_RUNTIME_DIR: join(folder, 'runtime'),
    // Needs no runtime, no network and no cgroups.
    BUILDAH_ISOLATION: 'chroot',
  };
  const podman = (...args: readonly string[]) => execa(testResource('PODMAN'), args, { env });
  const use = (driver: string) => {
    const root = join(folder, driver);
    const lines = [`driver = "${driver}"`, `graphroot = "${root}/root"`, `runroot = "${root}/run"`];
    writeFileSync(path, ['[storage]', ...lines, ''].join('\n'));
    return podman('images');
  };
  await use('overlay').catch(() => use('vfs'));
  return {
    env,
    load: async (image) => {
      const archive = join(folder, 'image.tar');
      await execa('docker', ['save', '--output', archive, image]);
      await podman('load', '--input', archive);
      rmSync(archive);
    },
    close: () => {
      // An overlay's mount would keep its folder.
      rmSync(folder, { recursive: true, force: true });
      if (isOurs) rmSync(systemCache, { recursive: true, force: true });
    },
  };
}
