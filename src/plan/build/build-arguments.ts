import type { BuildConfig } from '../../config/config.js';
import type { GitState } from '../../ports/git-port.js';
import type { BuildRequest } from './build-request.js';
import { imageLabels } from './image-labels.js';
import { accessArguments } from './options/access-arguments.js';

/** The arguments that every builder's build command takes alike: the user's own last, then the context. */
export function buildArguments({
  build,
  git,
  version,
}: Pick<BuildRequest, 'build' | 'git' | 'version'>): string[] {
  return [
    ...one('--file', build.dockerfile),
    ...one('--target', build.target),
    ...one('--platform', build.platforms.join(',')),
    ...Object.entries(build.args).flatMap(([name, value]) => [
      '--build-arg',
      isReserved(name) ? `${name}=${value}` : name,
    ]),
    ...imageLabels(build, git, version).flatMap((label) => ['--label', label]),
    ...(build.noCache ? ['--no-cache'] : []),
    ...(build.pull ? ['--pull'] : []),
    ...one('--network', build.network),
    ...accessArguments(build),
    ...build.options,
    build.context,
  ];
}

interface EnvironmentInput {
  readonly build: Pick<BuildConfig, 'args'>;
  readonly git?: GitState | undefined;
}

/** Build argument values travel by environment, so that no argv shows them. */
export function buildEnvironment({ build, git }: EnvironmentInput): Record<string, string> {
  const values = Object.entries(build.args).filter(([name]) => !isReserved(name));
  return {
    ...Object.fromEntries(values),
    // The same commit gives the same timestamps, hence the same digest where the Dockerfile allows.
    ...(git === undefined ? {} : { SOURCE_DATE_EPOCH: String(git.committedAt) }),
  };
}

function one(flag: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [flag, value];
}

/** Names that a builder itself reads from its environment cannot carry a build argument there. */
function isReserved(name: string): boolean {
  return /^(PATH|HOME|TMPDIR|SOURCE_DATE_EPOCH|REGISTRY_AUTH_FILE|XDG_.*|(DOCKER|BUILDX|BUILDKIT|BUILDAH|CONTAINERS?|STORAGE|SSH)_.*|(HTTPS?|NO|ALL)_PROXY)$/i.test(
    name,
  );
}
