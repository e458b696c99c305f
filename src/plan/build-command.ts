import type { BuildConfig } from '../config/config.js';
import type { DockerCommand, GitState } from '../ports.js';

/** What a build needs to know besides the configuration. */
export interface BuildInput {
  readonly build: BuildConfig;
  /** Full references, `repository-uri:tag`, the commit's first. */
  readonly references: readonly string[];
  readonly git?: GitState | undefined;
}

/** Builds and pushes every reference in one go; the digest is left in `metadataFile`. */
export function buildAndPushCommand(input: BuildInput, metadataFile: string): DockerCommand {
  const argv = [...buildx, '--push', '--metadata-file', metadataFile, ...commonArguments(input)];
  return { argv, env: environment(input) };
}

/** Builds into the local engine; `pushCommand` uploads it afterwards. */
export function buildCommand(input: BuildInput, builder: 'engine' | 'classic'): DockerCommand {
  const argv = [...(builder === 'engine' ? [...buildx, '--load'] : ['build']), ...commonArguments(input)];
  return { argv, env: environment(input) };
}

/** An attestation would make every image an index with an "unknown/unknown" platform, which ECR's scan cannot read. */
const buildx: readonly string[] = ['buildx', 'build', '--progress', 'plain', '--provenance=false'];

/** Pushes one reference. */
export function pushCommand(reference: string): DockerCommand {
  return { argv: ['push', reference], env: {} };
}

function commonArguments({ build, references, git }: BuildInput): string[] {
  return [
    ...references.flatMap((reference) => ['--tag', reference]),
    ...(build.dockerfile === undefined ? [] : ['--file', build.dockerfile]),
    ...(build.target === undefined ? [] : ['--target', build.target]),
    ...(build.platforms.length === 0 ? [] : ['--platform', build.platforms.join(',')]),
    ...Object.entries(build.args).flatMap(([name, value]) => [
      '--build-arg',
      isReserved(name) ? `${name}=${value}` : name,
    ]),
    ...[...labels(git), ...ownLabels(build)].flatMap((label) => ['--label', label]),
    ...(build.noCache ? ['--no-cache'] : []),
    ...(build.pull ? ['--pull'] : []),
    ...(build.network === undefined ? [] : ['--network', build.network]),
    build.context,
  ];
}

/** Build argument values travel by environment, so that no argv shows them. */
function environment({ build, git }: BuildInput): Record<string, string> {
  const values = Object.entries(build.args).filter(([name]) => !isReserved(name));
  return {
    ...Object.fromEntries(values),
    // The same commit gives the same timestamps, hence the same digest where the Dockerfile allows.
    ...(git === undefined ? {} : { SOURCE_DATE_EPOCH: String(git.committedAt) }),
  };
}

/** Names that docker itself reads from its environment cannot carry a build argument there. */
function isReserved(name: string): boolean {
  return /^(PATH|HOME|DOCKER_.*|BUILDX_.*|BUILDKIT_.*|SSH_.*|(HTTPS?|NO|ALL)_PROXY)$/i.test(name);
}

/** They come last, so that they win over the standard ones. */
function ownLabels({ labels }: BuildConfig): string[] {
  return Object.entries(labels).map(([name, value]) => `${name}=${value}`);
}

function labels(git: GitState | undefined): string[] {
  if (git === undefined) return [];
  const created = new Date(git.committedAt * 1000).toISOString();
  return [
    ...(git.changedPaths.length === 0 ? [`org.opencontainers.image.revision=${git.commit}`] : []),
    `org.opencontainers.image.created=${created}`,
    ...(git.remote === undefined ? [] : [`org.opencontainers.image.source=${git.remote}`]),
  ];
}
