import type { BuildConfig } from '../config/config.js';
import { ShipError } from '../errors.js';
import type { BuilderAbilities, BuilderTool } from '../ports/builder-port.js';

type Named = Exclude<BuildConfig['builder'], 'auto'>;

/** How it is called, the tool it takes, and what to install. */
const named: Readonly<Record<Named, { name: string; tool: BuilderTool; install: string }>> = {
  buildx: {
    name: 'docker buildx',
    tool: 'docker',
    install: 'Docker Engine and its buildx plugin (Debian: docker.io docker-buildx)',
  },
  docker: { name: 'docker', tool: 'docker', install: 'Docker Engine (Debian: docker.io)' },
  podman: { name: 'podman', tool: 'podman', install: 'podman (Debian, Fedora: podman)' },
  buildah: { name: 'buildah', tool: 'buildah', install: 'buildah (Debian, Fedora: buildah)' },
};

/** The refusal where what is asked for does not answer: installed and silent, or not installed. */
export function builderMissing(
  wanted: BuildConfig['builder'],
  { trouble = {} }: BuilderAbilities,
): ShipError {
  const tools: readonly BuilderTool[] =
    wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [named[wanted].tool];
  const silent = tools.find((tool) => trouble[tool] !== undefined);
  if (silent !== undefined) return doesNotAnswer(silent, trouble[silent] ?? []);
  if (wanted === 'auto') {
    return new ShipError('builder-missing', 'Neither docker nor podman nor buildah is installed.', {
      remedy: `Install ${named.buildx.install}, or podman, or buildah; or deploy an existing image with --image.`,
    });
  }
  const { name, install } = named[wanted];
  return new ShipError('builder-missing', `The builder ${name} is not installed.`, {
    remedy: `Install ${install}, or name another builder.`,
  });
}

function doesNotAnswer(tool: BuilderTool, evidence: readonly string[]): ShipError {
  if (tool === 'docker') {
    return new ShipError('builder-missing', 'Docker is installed, but its engine does not answer.', {
      remedy: 'Start Docker (systemctl start docker), check DOCKER_HOST and that this user may use it.',
      evidence,
    });
  }
  return new ShipError('builder-missing', `${tool} is installed, but does not work.`, {
    remedy: `Run ${tool} info, which says why.`,
    evidence,
  });
}
