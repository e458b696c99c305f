import type { BuildConfig } from '../config/config.js';
import type { BuilderTool } from '../ports/builder-port.js';

/** Which tools are asked for a builder, those of a round side by side; the next round only where this one has none. */
export const probeOrder: Readonly<Record<BuildConfig['builder'], readonly (readonly BuilderTool[])[]>> = {
  auto: [['docker'], ['podman', 'buildah']],
  buildx: [['docker']],
  docker: [['docker']],
  podman: [['podman']],
  buildah: [['buildah']],
};
