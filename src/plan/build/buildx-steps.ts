import { buildArguments, buildEnvironment } from './build-arguments.js';
import type { BuildRequest, BuildSteps } from './build-request.js';
import { attestationArguments } from './options/attestation-arguments.js';
import { cacheArguments } from './options/cache-arguments.js';

/** A buildx builder that builds and pushes in one go, and leaves the digest in a file. */
export function buildxSteps(request: BuildRequest): BuildSteps {
  const metadata = `${request.privateFolder}/build-metadata.json`;
  const argv = [
    ...['buildx', 'build', ...buildKitFlags(request), ...cacheFlags(request)],
    ...[...output(request), '--metadata-file', metadata],
    ...buildArguments(request),
  ];
  const command = { tool: 'docker', argv, env: buildEnvironment(request) } as const;
  return { steps: [{ does: 'build and push', command }], digest: { metadata } };
}

function output({ build, git, reference }: BuildRequest): string[] {
  if (!build.reproducible || git === undefined) return ['--push', '--tag', reference];
  return ['--output', `type=image,name=${reference},push=true,rewrite-timestamp=true`];
}

/** What every command of BuildKit takes; its progress is read. */
export function buildKitFlags({ build }: Pick<BuildRequest, 'build'>): string[] {
  return ['--progress', 'plain', ...attestationArguments(build)];
}

/** Where buildx keeps a cache; with `no-cache` it is renewed, not read, and by a proof read, not renewed. */
export function cacheFlags({ build, cache, reference, isCacheBroken, isProof }: BuildRequest): string[] {
  const uri = reference.slice(0, reference.lastIndexOf(':'));
  const reads = !build.noCache && isCacheBroken !== true;
  return cacheArguments(cache ?? { kind: 'none' }, uri, { reads, writes: isProof !== true });
}
