import type { BuilderAbilities } from '../../src/ports/builder-port.js';

/** A Docker Engine as it is installed: buildx inside it, without the containerd image store. */
export const engineOnly: BuilderAbilities = {
  engine: '26.1.5',
  buildx: { name: 'default', driver: 'docker', containerdStore: false },
};
