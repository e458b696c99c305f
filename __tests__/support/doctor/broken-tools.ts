import type { BrokenSetup } from './broken-setup.js';

/** What `docker buildx inspect` says of the builder in the engine, which keeps images in the engine's folder. */
const inEngine = 'Name: default\nDriver: docker\nPlatforms: linux/amd64';

/** What is wrong with this machine. */
export const brokenTools: readonly BrokenSetup[] = [
  {
    what: 'docker is not installed',
    change: (it) => {
      it.docker = undefined;
    },
    ...{ finds: 'builder', as: 'failed', says: /docker/, remedy: /docker|builder/i },
  },
  {
    what: 'the Docker Engine does not run',
    change: (it) => {
      it.docker = {};
    },
    ...{ finds: 'builder', as: 'failed', says: /docker/i, remedy: /docker|builder/i },
  },
  {
    what: 'the builder builds for ARM',
    change: ({ docker }) => {
      if (docker) docker['buildx inspect'] = 'Name: ci\nDriver: docker-container\nPlatforms: linux/arm64';
    },
    ...{
      finds: 'builder-platform',
      as: 'failed',
      says: /built for linux\/arm64, .* tasks run on linux\/amd64/,
    },
    remedy: /Set platforms: linux\/amd64/,
  },
  {
    what: 'the builder cannot build for a platform that is asked for',
    change: ({ docker, options }) => {
      options.platforms = ['linux/amd64', 'linux/arm64'];
      if (docker) docker['buildx inspect'] = 'Name: ci\nDriver: docker-container\nPlatforms: linux/amd64';
    },
    ...{
      finds: 'builder-platform',
      as: 'failed',
      says: /does not build for linux\/arm64, only for linux\/amd64/,
    },
    remedy: /Register QEMU/,
  },
  {
    what: 'the disk is full',
    change: ({ docker }) => {
      // A folder that never has any space.
      if (docker) Object.assign(docker, { 'buildx inspect': inEngine, info: '/proc' });
    },
    ...{
      finds: 'disk-space',
      as: 'failed',
      says: /Only 0\.0 GiB left in \/proc/,
      remedy: /docker builder prune/,
    },
  },
  {
    what: 'git is not installed',
    change: (it) => {
      it.hasGit = false;
    },
    ...{ finds: 'git', as: 'warning', says: /git does not answer/, remedy: /Install git/ },
    besides: ['source'],
  },
];
