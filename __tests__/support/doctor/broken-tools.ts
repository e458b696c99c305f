import type { BrokenSetup } from './broken-setup.js';

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
];
